//! The blocks of a booklet in HTML: paragraphs, lists, pictures and the codes of addresses.

use super::booklet::Go;
use super::html::{HtmlWriter, ITEM_GAP, LINE, LIST_INDENT, QR};
use super::pages::Before;
use super::picture;
use crate::html::{self, escaped, is_web};
use crate::qr::Qr;
use crate::screen::{Block, Tone};
use crate::text::{Para, Role, Span};

impl HtmlWriter<'_> {
    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Prose { tone, lead, paras } => {
                let care = *tone == Tone::Care;
                if care {
                    self.put("<div class=\"care\">");
                    self.width -= 1.0;
                }
                self.prose(lead, paras, None);
                if care {
                    self.put("</div>");
                    self.width += 1.0;
                    self.space(0.2);
                }
            }
            Block::Picture(picture) => {
                self.put(&html::picture(picture));
                self.space(picture::height(picture, self.width, LINE));
            }
            Block::Large(large) => self.plain(&large.spoken),
            // On paper every address has its own QR code.
            Block::Qr(_) => {}
            Block::Groups(groups) => groups.iter().for_each(|group| self.plain(&group.spoken)),
        }
    }

    /// Paragraphs; a list goes below its lead, a sentence after it. The last one may say where to go.
    pub(super) fn prose(&mut self, lead: &str, paras: &[Para], mut to: Option<&Go>) {
        let mut lead = (!lead.is_empty()).then_some(lead);
        let follows = paras.first().is_some_and(|para| !para.item && !is_web(para));
        if let Some(lead) = lead.take_if(|_| !follows) {
            self.lead(lead);
        }
        let mut list = false;
        for (index, para) in paras.iter().enumerate() {
            if para.item != list {
                self.put(if para.item { "<ul>" } else { "</ul>" });
                list = para.item;
            }
            let before = index.checked_sub(1).and_then(|before| paras.get(before));
            if self.cuts && !para.item && before.is_some_and(|before| !before.text().ends_with(':')) {
                self.begin(Before::Rest);
            }
            let tags = match (para.item, is_web(para)) {
                (true, false) => ("<li>", "</li>"),
                (true, true) => ("<li><div class=\"web\">", "</div></li>"),
                (false, false) => ("<p>", "</p>"),
                (false, true) => ("<div class=\"web\">", "</div>"),
            };
            let mut seen: Vec<Span> =
                lead.take().map(|lead| Span::new(format!("{lead} "), Role::Strong)).into_iter().collect();
            let mut html: String = seen.iter().map(|part| html::span(part, true)).collect();
            let spans = para.spans.iter().map(|span| Span::new(self.numbers.fill(&span.text), span.role));
            let spans: Vec<Span> = spans.collect();
            html.extend(spans.iter().map(|part| html::span(part, true)));
            seen.extend(spans);
            if is_web(para) && !self.looked_up && (!para.item || self.codes_in_lists) {
                html.push_str(&self.code(&para.text()));
                self.space(QR + 0.3);
            }
            let ends = index + 1 == paras.len() && !para.item && !is_web(para);
            if let Some(to) = to.take_if(|_| ends) {
                html.push_str(&format!(" {}", self.go(to)));
                seen.extend(self.seen("", "", to));
            }
            self.width -= if para.item { LIST_INDENT } else { 0.0 };
            self.line(tags, &html, &seen, if para.item { ITEM_GAP } else { self.gap });
            self.width += if para.item { LIST_INDENT } else { 0.0 };
        }
        if list {
            self.put("</ul>");
            self.space((self.gap - ITEM_GAP).max(0.0));
        }
        if let Some(to) = to {
            self.line(("<p>", "</p>"), &self.go(to), &self.seen("", "", to), self.gap);
        }
    }

    /// The QR code of an address, black on white whatever the style.
    fn code(&self, address: &str) -> String {
        let Some(qr) = Qr::of(address) else { return String::new() };
        let words = &self.booklet.phrases;
        format!(
            "<figure class=\"qr\">{}<figcaption>{}</figcaption></figure>",
            html::qr(&qr, &format!("{} {address}", words.code)),
            escaped(&words.camera)
        )
    }
}

/// Sentences that follow one another as one paragraph: what is looked up takes less room so.
pub(super) fn run_together(paras: &[Para], last: Option<&Para>) -> Vec<Para> {
    let mut together: Vec<Para> = Vec::new();
    for para in paras.iter().chain(last) {
        let runs = |para: &Para| !para.item && para.spans.iter().all(|span| span.role != Role::Address);
        match together.last_mut().filter(|last| runs(last) && runs(para)) {
            Some(last) => {
                last.spans.push(Span::new(" ", Role::Plain));
                last.spans.extend(para.spans.iter().cloned());
            }
            None => together.push(para.clone()),
        }
    }
    together
}
