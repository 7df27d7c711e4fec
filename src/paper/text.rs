//! The booklet as plain text, in lines of at most 68 characters.

use super::booklet::{Booklet, PrintedTrouble};
use super::lines::{PaperLine, lines};
use crate::screen::Block;
use crate::text::{Para, Role, Span, clean, width, wrap};

/// Maximum line width.
const COLUMNS: usize = 68;

/// Space for a handwritten date.
const ROOM: &str = "________________";

pub fn text(booklet: &Booklet) -> String {
    let mut page = TextWriter { out: String::new(), margin: "" };
    for line in lines(booklet) {
        page.line(&line);
    }
    page.out
}

struct TextWriter {
    out: String,
    /// Printed before every line.
    margin: &'static str,
}

impl TextWriter {
    fn line(&mut self, line: &PaperLine<'_>) {
        match line {
            PaperLine::Heading(rank, title) => {
                self.gap(2);
                self.said(title, "", "");
                let rule = if *rank == 1 { "=" } else { "-" };
                self.raw(&rule.repeat(width(title).clamp(1, COLUMNS)));
            }
            PaperLine::Sheet(sheet) => {
                self.gap(2);
                self.said(&sheet.place_and_code(), "", "");
                let box_ = match (sheet.tick, sheet.done) {
                    (false, _) => "",
                    (true, false) => "[ ] ",
                    (true, true) => "[x] ",
                };
                self.said(&sheet.title, box_, &" ".repeat(box_.len()));
            }
            PaperLine::Entry(rank, title) => {
                if *rank == 0 {
                    self.gap(1);
                }
                let indent = "  ".repeat(*rank);
                self.said(title, &indent, &indent);
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
        if let Some(Block::Prose { lead, paras, .. }) = &trouble.cause {
            for (index, para) in paras.iter().enumerate() {
                let lead = if index == 0 { format!("{lead} ") } else { String::new() };
                self.said(&format!("{lead}{}", para.text()), "", "");
            }
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
        let spans = [Span::new(clean(text), Role::Plain)];
        for (index, line) in wrap(&spans, COLUMNS - width(self.margin) - width(first)).into_iter().enumerate() {
            let line: String = line.into_iter().map(|span| span.text).collect();
            self.raw(&format!("{}{line}", if index == 0 { first } else { rest }));
        }
    }

    fn raw(&mut self, line: &str) {
        self.out.push_str(self.margin);
        self.out.push_str(line.trim_end_matches(' '));
        self.out.push('\n');
    }

    /// Adds this many empty lines, except at the start.
    fn gap(&mut self, lines: usize) {
        if !self.out.is_empty() {
            self.out.push_str(&"\n".repeat(lines));
        }
    }
}
