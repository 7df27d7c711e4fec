//! The booklet as Markdown, each paragraph on one line.

use super::booklet::{Booklet, Trouble};
use super::lines::{Line, lines};
use crate::screen::Block;
use crate::text::{Para, Role, Span, clean};

/// Room for a date, written by hand.
const ROOM: &str = r"\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_";

/// The whole text.
pub fn markdown(booklet: &Booklet) -> String {
    let mut out = String::new();
    let mut in_list = false;
    let mut margin = "";
    for line in lines(booklet) {
        if let Line::Within(within) = line {
            margin = if within { "> " } else { "" };
            continue;
        }
        let (texts, list) = written(&line);
        // Entries of one list stand close together; all else is parted by an empty line.
        let close = list && in_list;
        if !out.is_empty() && !close {
            out.push('\n');
        }
        for text in texts {
            out.push_str(margin);
            out.push_str(&text);
            out.push('\n');
        }
        in_list = list;
    }
    out
}

/// A line, and whether it is an entry of a list.
fn written(line: &Line<'_>) -> (Vec<String>, bool) {
    match line {
        Line::Heading(rank, title) => (vec![format!("{} {}", "#".repeat(*rank), escaped(title))], false),
        Line::Sheet(sheet) => {
            let box_ = match (sheet.tick, sheet.done) {
                (false, _) => "",
                (true, false) => "☐ ",
                (true, true) => "☑ ",
            };
            let title = format!("### {box_}{}", escaped(&sheet.title));
            (vec![title, String::new(), format!("**{}**", escaped(&sheet.place_and_code()))], false)
        }
        Line::Entry(rank, title) => (vec![format!("{}- {}", "  ".repeat(*rank), escaped(title))], true),
        Line::Said(text) => (vec![opened(escaped(text))], false),
        Line::Lead(text) => (vec![format!("**{}**", escaped(text))], false),
        Line::Para(lead, para) => {
            let lead = if lead.is_empty() { String::new() } else { format!("**{}** ", escaped(lead)) };
            let text = format!("{lead}{}", spans(para));
            (vec![if para.item { format!("- {text}") } else { opened(text) }], para.item)
        }
        Line::Within(_) => (Vec::new(), false),
        Line::Picture(picture) => {
            let rows = picture.rows.iter().map(|row| {
                let here = if row.here { format!("**{}** ", escaped(&picture.spoken.1)) } else { String::new() };
                format!("- {here}{}", escaped(&row.spoken))
            });
            (std::iter::once(escaped(&picture.spoken.0)).chain([String::new()]).chain(rows).collect(), false)
        }
        Line::Answer(answer) => {
            let (label, go) = (escaped(&answer.label), escaped(&answer.go.text));
            (vec![format!("- [ ] **{}** {label} → {go}", answer.number)], true)
        }
        Line::Turn(turn) => (vec![format!("**{}** → {}", escaped(&turn.condition), escaped(&turn.go.text))], false),
        Line::Trouble(trouble) => (self::trouble(trouble), false),
        Line::Room(room) => {
            let date = room.date.as_deref().map_or_else(|| ROOM.to_owned(), escaped);
            (vec![format!("{} {date}", escaped(&room.label))], false)
        }
    }
}

/// What may go wrong: its title, why, a numbered list, and whom to ask.
fn trouble(trouble: &Trouble) -> Vec<String> {
    let mut texts = vec![format!("#### {}", escaped(&trouble.title)), String::new()];
    if let Some(Block::Prose { lead, paras, .. }) = &trouble.cause {
        for (index, para) in paras.iter().enumerate() {
            let lead = if index == 0 { format!("**{}** ", escaped(lead)) } else { String::new() };
            texts.extend([opened(format!("{lead}{}", spans(para))), String::new()]);
        }
    }
    for (index, remedy) in trouble.remedies.iter().enumerate() {
        let go = remedy.go.iter().map(|go| format!("→ {}", escaped(&go.text)));
        let item = |para: &Para| if para.item { format!("- {}", spans(para)) } else { spans(para) };
        let number = format!("{}. ", index + 1);
        for (at, text) in remedy.paras.iter().map(item).chain(go).enumerate() {
            let margin = if at == 0 { number.clone() } else { " ".repeat(number.len()) };
            // An empty line parts two paragraphs of one entry.
            texts.extend((at > 0).then(String::new));
            texts.push(format!("{margin}{text}"));
        }
    }
    texts.extend(trouble.ask.iter().flat_map(|ask| [String::new(), spans(ask)]));
    texts
}

fn spans(para: &Para) -> String {
    para.spans.iter().map(span).collect()
}

fn span(span: &Span) -> String {
    match span.role {
        Role::Plain | Role::Term => escaped(&span.text),
        Role::Strong | Role::Label => format!("**{}**", escaped(&span.text)),
        Role::Address => format!("<{}>", clean(&span.text)),
    }
}

/// A text in which no sign means anything.
fn escaped(text: &str) -> String {
    clean(text).chars().fold(String::new(), |mut out, c| {
        if r"\`*_[]<>#|~&".contains(c) {
            out.push('\\');
        }
        out.push(c);
        out
    })
}

/// A paragraph that begins like a list is none.
fn opened(text: String) -> String {
    let number = text.trim_start_matches(|c: char| c.is_ascii_digit());
    if number.len() < text.len() && number.starts_with(['.', ')']) {
        let digits = text.len() - number.len();
        return format!("{}\\{number}", &text[..digits]);
    }
    if text.starts_with(['-', '+', '=']) { format!("\\{text}") } else { text }
}
