//! The booklet as one HTML page: no external resources, no scripts, and print styles.

use super::booklet::{Answer, Booklet, Chapter, Go, Jump, PrintedTrouble, Room, Sheet, Troubles, Variant};
use crate::qr::{PAPER_MARGIN, Qr};
use crate::screen::{Block, Tone};
use crate::text::{Para, Role, Span, clean};

/// Styles for screen and print. Large print: 17 pt, left aligned, no italics, no capitals, about 65 characters a line.
/// Black on white: colour carries no meaning. A page is not split if it fits on one sheet.
const STYLE: &str = include_str!("booklet.css");

pub fn html(booklet: &Booklet) -> String {
    let mut page = HtmlWriter { booklet, out: String::new(), codes_in_lists: false, looked_up: false };
    page.whole();
    page.out
}

/// Escapes a text for use between tags or in an attribute.
pub fn escaped(text: &str) -> String {
    clean(text).chars().fold(String::new(), |mut out, c| {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
        out
    })
}

struct HtmlWriter<'b> {
    booklet: &'b Booklet,
    out: String,
    /// Whether addresses in lists get QR codes: contacts are on many pages, and get codes only in their own chapter.
    codes_in_lists: bool,
    /// Whether this is a reference part, without QR codes.
    looked_up: bool,
}

impl HtmlWriter<'_> {
    fn put(&mut self, html: &str) {
        self.out.push_str(html);
        self.out.push('\n');
    }

    fn whole(&mut self) {
        let booklet = self.booklet;
        let title = escaped(&booklet.title);
        let device = escaped(&booklet.device);
        let full = if device.is_empty() { title.clone() } else { format!("{title} · {device}") };
        self.put("<!DOCTYPE html>");
        self.put(&format!("<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">", escaped(&booklet.language)));
        self.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        self.put(&format!(
            "<title>{full}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>"
        ));
        if !device.is_empty() {
            self.put(&format!("<p class=\"strong\">{} {device}</p>", escaped(&booklet.phrases.device)));
        }
        booklet.about.iter().for_each(|block| self.block(block));
        self.put("</header>");
        self.contents();
        self.put("<main>");
        booklet.chapters.iter().for_each(|chapter| self.chapter(chapter));
        self.put("</main>\n<footer>");
        booklet.colophon.iter().for_each(|line| self.put(&format!("<p>{}</p>", escaped(line))));
        self.put("</footer>\n</body>\n</html>");
    }

    fn contents(&mut self) {
        let contents = escaped(&self.booklet.phrases.contents);
        self.put(&format!("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{contents}</h2>\n<ul>"));
        for chapter in &self.booklet.chapters {
            let title = escaped(&chapter.title);
            self.put(&format!("<li><a class=\"strong\" href=\"#{}\">{title}</a>", escaped(&chapter.id)));
            let sheets = chapter.sheets.iter().map(|sheet| (&sheet.id, sheet.entry()));
            let groups = chapter.troubles.iter().map(|group| (&group.id, group.title.clone()));
            let entries: Vec<(&String, String)> = sheets.chain(groups).collect();
            if !entries.is_empty() {
                self.put("<ul>");
                for (id, title) in entries {
                    let (id, title) = (escaped(id), escaped(&title));
                    self.put(&format!("<li><a href=\"#{id}\">{title}</a></li>"));
                }
                self.put("</ul>");
            }
            self.put("</li>");
        }
        self.put("</ul>\n</nav>");
    }

    fn chapter(&mut self, chapter: &Chapter) {
        let id = escaped(&chapter.id);
        let title = escaped(&chapter.title);
        self.put(&format!("<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{title}</h2>"));
        self.codes_in_lists = true;
        for block in &chapter.about {
            self.put("<div class=\"keep\">");
            self.block(block);
            self.put("</div>");
        }
        self.codes_in_lists = false;
        chapter.sheets.iter().for_each(|sheet| self.sheet(sheet));
        chapter.troubles.iter().for_each(|group| self.troubles(group));
        self.put("</section>");
    }

    fn troubles(&mut self, group: &Troubles) {
        self.looked_up = true;
        self.put(&format!("<h3 id=\"{}\">{}</h3>", escaped(&group.id), escaped(&group.title)));
        group.about.iter().for_each(|block| self.block(block));
        group.list.iter().for_each(|trouble| self.trouble(trouble));
        self.looked_up = false;
    }

    fn trouble(&mut self, trouble: &PrintedTrouble) {
        let (id, title) = (escaped(&trouble.id), escaped(&trouble.title));
        self.put(&format!("<div class=\"keep\" id=\"{id}\">\n<h4>{title}</h4>"));
        trouble.cause.iter().for_each(|cause| self.block(cause));
        self.put("<ol>");
        for remedy in &trouble.remedies {
            self.put("<li>");
            self.prose("", &remedy.paras);
            remedy.go.iter().for_each(|to| self.put(&format!("<p>{}</p>", go(to))));
            self.put("</li>");
        }
        self.put("</ol>");
        trouble.ask.iter().for_each(|ask| self.prose("", std::slice::from_ref(ask)));
        self.put("</div>");
    }

    fn sheet(&mut self, sheet: &Sheet) {
        let id = escaped(&sheet.id);
        self.put(&format!("<article class=\"sheet\" id=\"{id}\" aria-labelledby=\"{id}-title\">"));
        let printed = if sheet.reference.is_empty() {
            String::new()
        } else {
            format!(" <span>{}</span>", escaped(&sheet.reference))
        };
        self.put(&format!("<p class=\"place\">{}{printed}</p>", escaped(&sheet.place_and_code())));
        let box_ = match (sheet.tick, sheet.done) {
            (false, _) => String::new(),
            (true, false) => tick(""),
            (true, true) => tick("✓"),
        };
        self.put(&format!("<h3 id=\"{id}-title\">{box_}{}</h3>", escaped(&sheet.title)));
        if sheet.done {
            self.put(&format!("<p>{}</p>", escaped(&self.booklet.phrases.done)));
        }
        for (at, block) in sheet.blocks.iter().enumerate() {
            sheet.variants_at(at).for_each(|variant| self.variant(variant));
            self.block(block);
        }
        sheet.variants_at(sheet.blocks.len()).for_each(|variant| self.variant(variant));
        if !sheet.answers.is_empty() {
            let answers = escaped(&self.booklet.phrases.answers);
            self.put(&format!("<p class=\"lead strong\">{answers}</p>\n<ul class=\"answers\">"));
            sheet.answers.iter().for_each(|answer| self.answer(answer));
            self.put("</ul>");
        }
        sheet.jumps.iter().for_each(|jump| self.jump(jump));
        sheet.help.iter().for_each(|help| self.jump(help));
        sheet.rooms.iter().for_each(|room| self.room(room));
        self.put("</article>");
    }

    fn variant(&mut self, variant: &Variant) {
        self.put(&format!("<div class=\"variant\">\n<p class=\"lead strong\">{}</p>", escaped(&variant.condition)));
        self.block(&variant.block);
        self.put("</div>");
        if !variant.then.is_empty() {
            self.put(&format!("<p class=\"lead strong\">{}</p>", escaped(&variant.then)));
        }
    }

    fn answer(&mut self, answer: &Answer) {
        let (number, label) = (answer.number, escaped(&answer.label));
        let go = go(&answer.go);
        self.put(&format!("<li>{}<span class=\"strong\">{number}</span> {label} {go}</li>", tick("")));
    }

    fn jump(&mut self, jump: &Jump) {
        self.put(&format!("<p><span class=\"strong\">{}</span> {}</p>", escaped(&jump.condition), go(&jump.go)));
    }

    fn room(&mut self, room: &Room) {
        let label = escaped(&room.label);
        match &room.date {
            Some(date) => self.put(&format!("<p class=\"room\">{label} {}</p>", escaped(date))),
            None => {
                let heard = escaped(&self.booklet.phrases.room);
                let line = format!("<span class=\"line\"></span><span class=\"heard\">{heard}</span>");
                self.put(&format!("<p class=\"room\">{label} {line}</p>"));
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Prose { tone, lead, paras } => {
                let care = *tone == Tone::Care;
                if care {
                    self.put("<div class=\"care\">");
                }
                self.prose(lead, paras);
                if care {
                    self.put("</div>");
                }
            }
            Block::Picture(picture) => self.put(&super::picture::picture(picture)),
            Block::Large(large) => self.put(&format!("<p>{}</p>", escaped(&large.spoken))),
            // On paper every address has its own QR code.
            Block::Qr(_) => {}
            Block::Groups(groups) => {
                groups.iter().for_each(|group| self.put(&format!("<p>{}</p>", escaped(&group.spoken))));
            }
        }
    }

    /// Paragraphs; a list goes below its lead, a sentence after it.
    fn prose(&mut self, lead: &str, paras: &[Para]) {
        let mut lead = (!lead.is_empty()).then(|| format!("<span class=\"strong\">{}</span> ", escaped(lead)));
        let follows = paras.first().is_some_and(|para| !para.item && !is_web(para));
        if let Some(lead) = lead.take_if(|_| !follows) {
            self.put(&format!("<p class=\"lead\">{}</p>", lead.trim_end()));
        }
        let mut list = false;
        for para in paras {
            if para.item != list {
                self.put(if para.item { "<ul>" } else { "</ul>" });
                list = para.item;
            }
            let (open, close) = match (para.item, is_web(para)) {
                (true, false) => ("<li>", "</li>"),
                (true, true) => ("<li><div class=\"web\">", "</div></li>"),
                (false, false) => ("<p>", "</p>"),
                (false, true) => ("<div class=\"web\">", "</div>"),
            };
            let spans: String = para.spans.iter().map(span).collect();
            let coded = is_web(para) && !self.looked_up && (!para.item || self.codes_in_lists);
            let code = if coded { self.code(&para.text()) } else { String::new() };
            self.put(&format!("{open}{}{spans}{code}{close}", lead.take().unwrap_or_default()));
        }
        if list {
            self.put("</ul>");
        }
    }

    /// The QR code of an address, black on white whatever the style.
    fn code(&self, address: &str) -> String {
        let Some(qr) = Qr::of(address) else { return String::new() };
        let qr = qr.with_margin(PAPER_MARGIN);
        let side = qr.side();
        let mut path = String::new();
        for row in 0..side {
            let mut column = 0;
            while column < side {
                let run = (column..side).take_while(|column| qr.is_dark(*column, row)).count();
                if run > 0 {
                    path.push_str(&format!("M{column} {row}h{run}v1h-{run}z"));
                }
                column += run.max(1);
            }
        }
        let words = &self.booklet.phrases;
        format!(
            "<figure class=\"qr\"><svg role=\"img\" aria-label=\"{} {}\" viewBox=\"0 0 {side} {side}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/>\
             <path fill=\"#000\" d=\"{path}\"/></svg><figcaption>{}</figcaption></figure>",
            escaped(&words.code),
            escaped(address),
            escaped(&words.camera)
        )
    }
}

/// An empty or ticked box.
fn tick(sign: &str) -> String {
    format!("<span class=\"box\" aria-hidden=\"true\">{sign}</span>")
}

fn go(go: &Go) -> String {
    let text = escaped(&go.text);
    match &go.sheet {
        Some(sheet) => format!("→ <a href=\"#{}\">{text}</a>", escaped(sheet)),
        None => format!("→ {text}"),
    }
}

/// Whether a paragraph is only a web address.
fn is_web(para: &Para) -> bool {
    matches!(para.spans.as_slice(), [span] if span.role == Role::Address && span.text.starts_with("https://"))
}

fn span(span: &Span) -> String {
    let text = escaped(&span.text);
    match span.role {
        Role::Plain | Role::Term => text,
        Role::Strong => format!("<span class=\"strong\">{text}</span>"),
        Role::Label => format!("<span class=\"label\">{text}</span>"),
        Role::Address if span.text.starts_with("https://") => {
            format!("<a class=\"address\" href=\"{text}\">{text}</a>")
        }
        Role::Address => format!("<span class=\"address\">{text}</span>"),
    }
}
