//! The booklet as plain text, in lines of at most 68 characters and pages that fit a sheet of A4.

use super::booklet::{Booklet, PrintedTrouble};
use super::lines::{PaperLine, lines};
use super::pages::{Before, Numbers, Part, numbered};
use crate::screen::Block;
use crate::text::{Para, Role, Span, clean, width, wrap};

/// Maximum line width.
const COLUMNS: usize = 68;

/// Lines of a page below its number.
const LINES: f64 = 56.0;

/// Space for a handwritten date.
const ROOM: &str = "________________";

pub fn text(booklet: &Booklet) -> String {
    let pages = numbered(LINES, |numbers| {
        let mut writer =
            TextWriter { numbers, parts: vec![Part::new(Before::Joined)], joined: true, begun: false, margin: "" };
        for line in lines(booklet) {
            writer.begin(&line);
            writer.line(&line);
        }
        writer.parts
    });
    let mut out = String::new();
    for (index, page) in pages.iter().enumerate() {
        if index > 0 {
            let number = booklet.phrases.numbered(index + 1, pages.len());
            out.push_str(&format!("\u{c}{number:>COLUMNS$}\n"));
        }
        page.iter().for_each(|part| out.push_str(&part.text));
    }
    out
}

struct TextWriter<'n> {
    numbers: &'n Numbers,
    parts: Vec<Part>,
    /// Whether what follows belongs to what was written last.
    joined: bool,
    /// Whether anything is written.
    begun: bool,
    /// Printed before every line.
    margin: &'static str,
}

impl TextWriter<'_> {
    /// Begins a part where a page may end.
    fn begin(&mut self, line: &PaperLine<'_>) {
        let (before, id) = match line {
            PaperLine::Heading(2, _, id) => (Before::Chapter, *id),
            PaperLine::Heading(_, _, id) => (Before::Own, *id),
            PaperLine::Sheet(sheet) => (Before::Own, sheet.id.as_str()),
            PaperLine::Trouble(trouble) => (Before::Own, trouble.id.as_str()),
            PaperLine::Entry(0, ..) => (Before::Own, ""),
            PaperLine::Jump(_) | PaperLine::Room(_) | PaperLine::Within(_) => (Before::Joined, ""),
            _ => (Before::Rest, ""),
        };
        let mut part = Part::new(if self.joined { Before::Joined } else { before });
        part.ids.extend(Some(id.to_owned()).filter(|id| !id.is_empty()));
        self.parts.push(part);
        let entry = matches!(line, PaperLine::Entry(0, ..));
        self.joined = entry || matches!(line, PaperLine::Heading(..) | PaperLine::Sheet(_) | PaperLine::Lead(_));
    }

    fn line(&mut self, line: &PaperLine<'_>) {
        match line {
            PaperLine::Heading(rank, title, _) => {
                self.gap(2);
                self.said(title, "", "");
                let rule = if *rank == 1 { "=" } else { "-" };
                self.raw(&rule.repeat(width(title).clamp(1, COLUMNS)));
            }
            PaperLine::Sheet(sheet) => {
                self.gap(2);
                self.said(&sheet.place_and_code(), "", "");
                let box_ = if sheet.tick { "[ ] " } else { "" };
                self.said(&sheet.title, box_, &" ".repeat(box_.len()));
            }
            PaperLine::Entry(rank, title, id) => {
                if *rank == 0 {
                    self.gap(1);
                }
                let indent = "  ".repeat(*rank);
                let number = self.numbers.page(id).map(|number| number.to_string()).unwrap_or_default();
                let used = width(&indent) + width(title) + width(&number) + 2;
                let dots = ".".repeat(COLUMNS.saturating_sub(used).max(3));
                self.said(&format!("{title} {dots}\u{a0}{number}"), &indent, &indent);
            }
            PaperLine::Said(text) => {
                self.gap(1);
                self.said(text, "", "");
            }
            PaperLine::Lead(text) => {
                self.gap(1);
                self.said(text, "", "");
            }
            PaperLine::Para(lead, para) => self.para(lead, para),
            PaperLine::Within(within) => self.margin = if *within { "    " } else { "" },
            PaperLine::Picture(picture) => {
                self.gap(1);
                self.said(&picture.list, "", "");
                picture.rows.iter().for_each(|row| self.said(&row.spoken, "- ", "  "));
            }
            PaperLine::Answer(answer) => {
                let text = format!("{} {} → {}", answer.number, answer.label, answer.go.text);
                self.said(&text, "[ ] ", "    ");
            }
            PaperLine::Jump(jump) => {
                self.gap(1);
                self.said(&format!("{} → {}", jump.condition, jump.go.text), "", "");
            }
            PaperLine::Trouble(trouble) => self.trouble(trouble),
            PaperLine::Room(room) => {
                self.gap(1);
                self.said(&format!("{} {}", room.label, room.date.as_deref().unwrap_or(ROOM)), "", "");
            }
        }
    }

    /// Without blank lines inside: it is looked up, not read.
    fn trouble(&mut self, trouble: &PrintedTrouble) {
        self.gap(1);
        self.said(&trouble.title, "", "");
        if let Some(Block::Prose { paras, .. }) = &trouble.cause {
            paras.iter().for_each(|para| self.said(&para.text(), "", ""));
        }
        for (index, remedy) in trouble.remedies.iter().enumerate() {
            let number = format!("{}. ", index + 1);
            let rest = " ".repeat(number.len());
            for (index, para) in remedy.paras.iter().enumerate() {
                let item = if para.item { "- " } else { "" };
                self.said(&format!("{item}{}", para.text()), if index == 0 { &number } else { &rest }, &rest);
            }
            if let Some(go) = &remedy.go {
                self.said(&format!("→ {}", go.text), &rest, &rest);
            }
        }
        if let Some(ask) = &trouble.ask {
            self.said(&ask.text(), "", "");
        }
    }

    /// A paragraph. An address gets its own line and is not wrapped.
    fn para(&mut self, lead: &str, para: &Para) {
        let (first, rest) = if para.item { ("- ", "  ") } else { ("", "") };
        if !para.item {
            self.gap(1);
        }
        if let [span] = para.spans.as_slice()
            && span.role == Role::Address
        {
            self.raw(&format!("{first}{}", clean(&span.text)));
            return;
        }
        let lead = if lead.is_empty() { String::new() } else { format!("{lead} ") };
        self.said(&format!("{lead}{}", para.text()), first, rest);
    }

    fn said(&mut self, text: &str, first: &str, rest: &str) {
        let spans = [Span::new(clean(&self.numbers.fill(text)), Role::Plain)];
        for (index, line) in wrap(&spans, COLUMNS - width(self.margin) - width(first)).into_iter().enumerate() {
            let line: String = line.into_iter().map(|span| span.text).collect();
            self.raw(&format!("{}{line}", if index == 0 { first } else { rest }));
        }
    }

    fn raw(&mut self, line: &str) {
        let Some(part) = self.parts.last_mut() else { return };
        part.text.push_str(self.margin);
        part.text.push_str(line.trim_end_matches(' '));
        part.text.push('\n');
        part.height += 1.0;
    }

    /// Adds this many empty lines, except at the start.
    fn gap(&mut self, lines: u8) {
        // The first part is empty, the second the title.
        if let Some(part) = self.parts.last_mut().filter(|part| self.begun || !part.text.is_empty()) {
            part.text.push_str(&"\n".repeat(lines.into()));
            part.height += f64::from(lines);
        }
        self.begun = true;
    }
}
