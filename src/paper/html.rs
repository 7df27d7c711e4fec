//! The booklet as one HTML page: no external resources, no scripts, and print styles.

use super::booklet::{Booklet, Chapter, Go, Jump, PrintedTrouble, Room, Sheet, Troubles, Variant};
use super::measure::lines;
use super::pages::{Before, Numbers, Part, numbered};
use super::prose::run_together;
use crate::html::escaped;
use crate::screen::{Block, Tone};
use crate::text::{Role, Span};

/// Styles for screen and print. Large print: 16 pt, left aligned, no italics, no capitals, about 65 characters a line.
/// Black on white: colour carries no meaning.
const STYLE: &str = include_str!("booklet.css");

// What the styles say, in `rem`, to know how tall everything is. A browser that finds it taller prints a page more, and
// the numbers stay true: they are written at the top of what begins a page.
/// An A4 page between its margins, below the line with its number, with a line to spare.
const HEIGHT: f64 = 47.4;
const WIDTH: f64 = 33.6;
pub(super) const LINE: f64 = 1.2;
/// After a paragraph, and after an item of a list.
pub(super) const GAP: f64 = 0.2;
pub(super) const ITEM_GAP: f64 = 0.1;
pub(super) const LIST_INDENT: f64 = 1.3;
/// A sheet's line above and its space below.
const SHEET: f64 = 1.05;
pub(super) const QR: f64 = 4.43;

pub fn html(booklet: &Booklet) -> String {
    let pages = numbered(HEIGHT, |numbers| HtmlWriter::new(booklet, numbers).whole());
    let title = escaped(&booklet.full_title());
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>\n",
        escaped(&booklet.language)
    );
    for (index, page) in pages.iter().enumerate() {
        let list = page.first().and_then(|part| part.list.as_ref()).filter(|_| index > 0);
        if index > 0 {
            let number = escaped(&booklet.phrases.numbered(index + 1, pages.len()));
            let (close, open) = list.map_or(("", ""), |(close, open)| (*close, open.as_str()));
            out.push_str(&format!("{close}<p class=\"number\">{number}</p>\n{open}"));
        }
        page.iter().for_each(|part| out.push_str(&part.text));
    }
    out.push_str("</footer>\n</body>\n</html>\n");
    out
}

pub(super) struct HtmlWriter<'b> {
    pub(super) booklet: &'b Booklet,
    pub(super) numbers: &'b Numbers,
    parts: Vec<Part>,
    part: Part,
    /// The width of a line.
    pub(super) width: f64,
    /// Whether addresses in lists get QR codes: contacts are on many pages, and get codes only in their own chapter.
    pub(super) codes_in_lists: bool,
    /// Whether this is a reference part, without QR codes.
    pub(super) looked_up: bool,
    /// The space after a paragraph.
    pub(super) gap: f64,
    /// Whether a page may end between two paragraphs.
    pub(super) cuts: bool,
}

impl<'b> HtmlWriter<'b> {
    fn new(booklet: &'b Booklet, numbers: &'b Numbers) -> Self {
        let (parts, part) = (Vec::new(), Part::new(Before::Own));
        HtmlWriter {
            booklet,
            numbers,
            parts,
            part,
            width: WIDTH,
            codes_in_lists: false,
            looked_up: false,
            gap: GAP,
            cuts: false,
        }
    }

    /// What follows may be on another page than what precedes it.
    pub(super) fn begin(&mut self, before: Before) {
        let part = std::mem::replace(&mut self.part, Part::new(before));
        self.parts.push(part);
    }

    pub(super) fn put(&mut self, html: &str) {
        self.part.text.push_str(html);
        self.part.text.push('\n');
    }

    pub(super) fn space(&mut self, height: f64) {
        self.part.height += height;
    }

    /// An id for links, escaped.
    fn id(&mut self, id: &str) -> String {
        self.part.ids.push(id.to_owned());
        escaped(id)
    }

    fn text(&self, text: &str) -> String {
        escaped(&self.numbers.fill(text))
    }

    /// A line or paragraph of these letters: its tags, its HTML, and what a reader sees of it.
    pub(super) fn line(&mut self, (open, close): (&str, &str), html: &str, seen: &[Span], after: f64) {
        self.put(&format!("{open}{html}{close}"));
        self.space(LINE * lines(seen, self.width) + after);
    }

    pub(super) fn plain(&mut self, text: &str) {
        let text = self.numbers.fill(text);
        self.line(("<p>", "</p>"), &escaped(&text), &[Span::new(text, Role::Plain)], GAP);
    }

    /// A bold line that belongs to what follows.
    pub(super) fn lead(&mut self, text: &str) {
        let text = self.numbers.fill(text);
        let tags = ("<p class=\"lead strong\">", "</p>");
        self.line(tags, &escaped(&text), &[Span::new(text, Role::Strong)], GAP);
    }

    /// A heading of a size, with the space around it; a box before it makes it wider.
    fn heading(&mut self, tag: &str, id: &str, box_: &str, text: &str, (size, around): (f64, f64)) {
        let wide = if box_.is_empty() { "" } else { "MM" };
        let seen = [Span::new(format!("{wide}{text}"), Role::Strong)];
        self.space(size * LINE * lines(&seen, self.width / size) + around);
        let id = if id.is_empty() { String::new() } else { format!(" id=\"{id}\"") };
        self.put(&format!("<{tag}{id}>{box_}{}</{tag}>", escaped(text)));
    }

    fn whole(mut self) -> Vec<Part> {
        let booklet = self.booklet;
        self.heading("h1", "", "", &booklet.title, (1.6, 0.5));
        if !booklet.device.is_empty() {
            self.lead(&booklet.for_device());
        }
        for block in &booklet.about {
            self.begin(Before::Own);
            self.block(block);
        }
        self.put("</header>");
        self.contents();
        self.put("<main>");
        booklet.chapters.iter().for_each(|chapter| self.chapter(chapter));
        self.put("</main>\n<footer>");
        self.begin(Before::Joined);
        self.space(1.6);
        booklet.colophon.iter().for_each(|line| self.plain(line));
        self.begin(Before::Joined);
        self.parts
    }

    fn contents(&mut self) {
        self.put("<nav aria-labelledby=\"contents\">");
        self.begin(Before::Own);
        self.space(0.8);
        self.heading("h2", "contents", "", &self.booklet.phrases.contents, (1.4, 0.4));
        for (index, chapter) in self.booklet.chapters.iter().enumerate() {
            if index > 0 {
                self.begin(Before::Own);
            }
            self.entry("p", &chapter.id, &chapter.title, GAP);
            let sheets = chapter.sheets.iter().map(|sheet| (&sheet.id, sheet.entry()));
            let groups = chapter.troubles.iter().map(|group| (&group.id, group.title.clone()));
            let entries: Vec<(&String, String)> = sheets.chain(groups).collect();
            if entries.is_empty() {
                continue;
            }
            self.put("<ul>");
            for (at, (id, title)) in entries.into_iter().enumerate() {
                if at > 1 {
                    self.begin(Before::Item);
                    self.part.list = Some(("</ul>", "<ul>".to_owned()));
                }
                self.entry("li", id, &title, ITEM_GAP);
            }
            self.space(GAP);
            self.put("</ul>");
        }
        self.put("</nav>");
    }

    fn entry(&mut self, tag: &str, id: &str, title: &str, after: f64) {
        let number = self.numbers.page(id).map(|number| number.to_string()).unwrap_or_default();
        let html = format!(
            "<{tag} class=\"entry\"><a href=\"#{}\">{}</a> <span>{number}</span></{tag}>",
            escaped(id),
            escaped(title)
        );
        let seen = [Span::new(format!("{title} — {number}"), if tag == "p" { Role::Strong } else { Role::Plain })];
        self.line(("", ""), &html, &seen, after);
    }

    fn chapter(&mut self, chapter: &Chapter) {
        self.begin(Before::Chapter);
        let id = self.id(&chapter.id);
        self.put(&format!("<section id=\"{id}\" aria-labelledby=\"{id}-title\">"));
        self.heading("h2", &format!("{id}-title"), "", &chapter.title, (1.4, 0.8));
        self.codes_in_lists = true;
        for (index, block) in chapter.about.iter().enumerate() {
            if index > 0 {
                self.begin(Before::Own);
            }
            self.block(block);
        }
        self.codes_in_lists = false;
        for (index, sheet) in chapter.sheets.iter().enumerate() {
            self.sheet(sheet, if index == 0 { Before::Joined } else { Before::Own });
        }
        for (index, group) in chapter.troubles.iter().enumerate() {
            self.troubles(group, if index == 0 { Before::Joined } else { Before::Own });
        }
        self.put("</section>");
    }

    fn troubles(&mut self, group: &Troubles, before: Before) {
        self.looked_up = true;
        self.begin(before);
        let id = self.id(&group.id);
        self.heading("h3", &id, "", &group.title, (1.2, 0.8));
        group.about.iter().for_each(|block| self.block(block));
        for (index, trouble) in group.list.iter().enumerate() {
            self.begin(if index == 0 { Before::Joined } else { Before::Own });
            self.trouble(trouble);
        }
        self.looked_up = false;
    }

    fn trouble(&mut self, trouble: &PrintedTrouble) {
        let id = self.id(&trouble.id);
        self.heading("h4", &id, "", &trouble.title, (1.05, 0.45));
        trouble.cause.iter().for_each(|cause| self.block(cause));
        self.put("<ol>");
        for (index, remedy) in trouble.remedies.iter().enumerate() {
            if index > 0 {
                self.begin(Before::Item);
                self.part.list = Some(("</ol>\n", format!("<ol start=\"{}\">\n", index + 1)));
            }
            self.put("<li>");
            self.gap = 0.0;
            self.width -= LIST_INDENT;
            // Whom to ask, in the last one: it is what remains to be tried.
            let ask = trouble.ask.as_ref().filter(|_| index + 1 == trouble.remedies.len());
            let (within, after) = if remedy.go.is_some() { (None, ask) } else { (ask, None) };
            let paras = run_together(&remedy.paras, within);
            self.prose("", &paras, remedy.go.as_ref());
            self.prose("", after.map_or(&[], std::slice::from_ref), None);
            self.space(ITEM_GAP);
            self.gap = GAP;
            self.width += LIST_INDENT;
            self.put("</li>");
        }
        self.put("</ol>");
        self.space(GAP - ITEM_GAP);
    }

    fn sheet(&mut self, sheet: &Sheet, before: Before) {
        self.begin(before);
        let id = self.id(&sheet.id);
        self.put(&format!("<article class=\"sheet\" id=\"{id}\" aria-labelledby=\"{id}-title\">"));
        self.space(SHEET);
        let place = sheet.place_and_code();
        let printed = if sheet.reference.is_empty() {
            String::new()
        } else {
            format!(" <span>{}</span>", escaped(&sheet.reference))
        };
        let seen = [Span::new(place.clone(), Role::Strong), Span::new(format!("    {}", sheet.reference), Role::Plain)];
        self.line(("<p class=\"place\">", "</p>"), &format!("{}{printed}", escaped(&place)), &seen, 0.0);
        let box_ = if sheet.tick { tick() } else { String::new() };
        self.heading("h3", &format!("{id}-title"), &box_, &sheet.title, (1.2, 0.4));
        for (at, block) in sheet.blocks.iter().enumerate() {
            if at > 0 {
                self.begin(Before::Rest);
            }
            sheet.variants_at(at).for_each(|variant| self.variant(variant));
            self.cuts = !matches!(block, Block::Prose { tone: Tone::Care, .. });
            self.block(block);
            self.cuts = false;
        }
        sheet.variants_at(sheet.blocks.len()).for_each(|variant| self.variant(variant));
        if !sheet.answers.is_empty() {
            self.put("<ul class=\"answers\">");
            self.width -= 1.6;
            for answer in &sheet.answers {
                let label = escaped(&answer.label);
                let html = format!(
                    "{}<span class=\"strong\">{}</span> {label} {}",
                    tick(),
                    answer.number,
                    self.go(&answer.go)
                );
                let seen = self.seen(&answer.number.to_string(), &answer.label, &answer.go);
                self.line(("<li>", "</li>"), &html, &seen, ITEM_GAP);
            }
            self.width += 1.6;
            self.put("</ul>");
            self.space(GAP - ITEM_GAP);
        }
        sheet.jumps.iter().chain(&sheet.help).for_each(|jump| self.jump(jump));
        sheet.rooms.iter().for_each(|room| self.room(room));
        self.put("</article>");
    }

    fn variant(&mut self, variant: &Variant) {
        self.put("<div class=\"variant\">");
        self.width -= 2.3;
        self.lead(&variant.condition);
        self.block(&variant.block);
        self.width += 2.3;
        self.space(GAP);
        self.put("</div>");
        if !variant.then.is_empty() {
            self.lead(&variant.then);
        }
    }

    fn jump(&mut self, jump: &Jump) {
        let html = format!("<span class=\"strong\">{}</span> {}", self.text(&jump.condition), self.go(&jump.go));
        let seen = self.seen(&self.numbers.fill(&jump.condition), "", &jump.go);
        self.line(("<p>", "</p>"), &html, &seen, GAP);
    }

    /// Where to go, with a link.
    pub(super) fn go(&self, go: &Go) -> String {
        let text = self.text(&go.text);
        match &go.sheet {
            Some(sheet) => format!("→ <a href=\"#{}\">{text}</a>", escaped(sheet)),
            None => format!("→ {text}"),
        }
    }

    /// A line that ends with where to go, as it is seen.
    pub(super) fn seen(&self, strong: &str, plain: &str, go: &Go) -> [Span; 2] {
        let rest = format!(" {plain} → {}", self.numbers.fill(&go.text));
        [Span::new(strong, Role::Strong), Span::new(rest, Role::Plain)]
    }

    fn room(&mut self, room: &Room) {
        let label = escaped(&room.label);
        let html = match &room.date {
            Some(date) => format!("{label} {}", escaped(date)),
            None => {
                let heard = escaped(&self.booklet.phrases.room);
                format!("{label} <span class=\"line\"></span><span class=\"heard\">{heard}</span>")
            }
        };
        let seen = [Span::new(format!("{} {}", room.label, "_".repeat(16)), Role::Plain)];
        self.line(("<p class=\"room\">", "</p>"), &html, &seen, GAP + 0.1);
    }
}

/// An empty box.
fn tick() -> String {
    "<span class=\"box\" aria-hidden=\"true\"></span>".to_owned()
}
