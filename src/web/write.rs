//! A screen as semantic HTML, region by region. Every text is escaped; there is no script and no style in it.

use std::fmt::Write;

use crate::draft::Draft;
use crate::html::{escaped, is_web, picture, qr, span};
use crate::mail;
use crate::screen::{Block, Field, MenuItem, Screen, StageState, Tone};
use crate::text::{Para, capitalized};
use crate::wizard::{Event, Session};

/// The name of the program, the stages, and where one is in them.
pub(super) fn head(screen: &Screen, stages: &str) -> String {
    let mut out = format!("<p class=\"name\">{}</p>", escaped(&screen.phrases.name));
    if !screen.code.is_empty() {
        let _ = write!(out, "<p class=\"code\">{}</p>", escaped(&screen.code));
    }
    if !screen.stages.is_empty() {
        let _ = write!(out, "<ol class=\"stages\" role=\"list\" aria-label=\"{}\">", escaped(stages));
        for stage in &screen.stages {
            let (class, current) = match stage.state {
                StageState::Done => ("done", ""),
                StageState::Now => ("now", " aria-current=\"step\""),
                StageState::ToCome => ("to-come", ""),
            };
            let _ = write!(out, "<li class=\"{class}\"{current}>{}</li>", escaped(&stage.name));
        }
        out.push_str("</ol>");
    }
    if !(screen.stage.is_empty() && screen.count.is_empty()) {
        let (stage, count) = (escaped(&screen.stage), escaped(&screen.count));
        let _ = write!(out, "<p class=\"place\"><span>{stage}</span> <span>{count}</span></p>");
    }
    if let Some((number, total)) = screen.counted {
        let label = escaped(&screen.count);
        let _ = write!(out, "<progress value=\"{number}\" max=\"{total}\" aria-label=\"{label}\"></progress>");
    }
    out
}

pub(super) fn notices(screen: &Screen) -> String {
    screen.notices.iter().map(|notice| format!("<p>{}</p>", escaped(notice))).collect()
}

/// The heading and the blocks. The heading takes the focus on a new page.
pub(super) fn body(screen: &Screen) -> String {
    let mut out = format!("<h1 tabindex=\"-1\">{}</h1>", escaped(&screen.title));
    screen.blocks.iter().for_each(|one| block(&mut out, one));
    out
}

fn block(out: &mut String, block: &Block) {
    match block {
        Block::Prose { tone, lead, paras } => {
            let class = match tone {
                Tone::Act => "act",
                Tone::Care => "care",
                Tone::See => "see",
                Tone::Note => "note",
            };
            let _ = write!(out, "<div class=\"{class}\">");
            prose(out, lead, paras);
            out.push_str("</div>");
        }
        Block::Picture(drawn) => out.push_str(&picture(drawn)),
        Block::Groups(groups) => {
            out.push_str("<p class=\"groups\">");
            for group in groups {
                let shown = escaped(&group.characters.concat());
                let _ = write!(out, "<span role=\"img\" aria-label=\"{}\">{shown}</span>", escaped(&group.spoken));
            }
            out.push_str("</p>");
        }
        Block::Large(large) => {
            let (text, spoken) = (escaped(&large.text), escaped(&large.spoken));
            let _ = write!(out, "<p class=\"large\" aria-hidden=\"true\">{text}</p><p>{spoken}</p>");
        }
        Block::Qr(code) => {
            prose(out, "", &code.how);
            let how = code.how.iter().map(Para::text).collect::<Vec<_>>().join(" ");
            let _ = write!(out, "<figure class=\"qr\">{}</figure>", qr(&code.qr, &how));
        }
    }
}

/// Paragraphs; a list goes below its lead, a sentence after it. Addresses stay text: where they are opened is a choice.
fn prose(out: &mut String, lead: &str, paras: &[Para]) {
    let mut lead = Some(lead).filter(|lead| !lead.is_empty());
    if paras.first().is_some_and(|first| first.item || is_web(first))
        && let Some(lead) = lead.take()
    {
        let _ = write!(out, "<p class=\"lead\">{}</p>", escaped(lead));
    }
    for run in paras.chunk_by(|one, next| one.item && next.item) {
        let list = run.first().is_some_and(|first| first.item);
        out.push_str(if list { "<ul>" } else { "" });
        for para in run {
            let (open, close) = match (list, is_web(para)) {
                (true, _) => ("<li>", "</li>"),
                (false, true) => ("<p class=\"web\">", "</p>"),
                (false, false) => ("<p>", "</p>"),
            };
            out.push_str(open);
            if let Some(lead) = lead.take() {
                let _ = write!(out, "<strong class=\"lead\">{}</strong> ", escaped(lead));
            }
            para.spans.iter().for_each(|part| out.push_str(&span(part, false)));
            out.push_str(close);
        }
        out.push_str(if list { "</ul>" } else { "" });
    }
}

/// A form with one field.
pub(super) fn field(field: &Field, draft: &Draft) -> String {
    let (label, value) = (escaped(&field.label), escaped(draft.text()));
    format!(
        "<form id=\"form\" novalidate><label for=\"text\">{label}</label><input id=\"text\" type=\"text\" \
         value=\"{value}\" autocomplete=\"off\" autocapitalize=\"off\" autocorrect=\"off\" spellcheck=\"false\"></form>"
    )
}

/// The answers, numbered as in every form, so that somebody on the telephone can say "take the second".
pub(super) fn answers(screen: &Screen, session: &Session<'_>, marked: Option<usize>) -> String {
    let mut out = String::from("<ol role=\"list\">");
    for (index, choice) in screen.choices.iter().enumerate() {
        let class = match (index == screen.default && !choice.irreversible, marked == Some(index)) {
            (_, true) => " class=\"marked\"",
            (true, _) => " class=\"usual\"",
            _ => "",
        };
        let label = format!("<span class=\"number\">{}</span> <span>{}</span>", index + 1, escaped(&choice.label));
        let pressed = answer(choice, session, &format!("{class} data-choose=\"{index}\""), &label);
        // Beside what was pressed: on a telephone the notice above is out of sight.
        let again = (marked == Some(index)).then(|| format!("<p>{}</p>", escaped(&screen.to_confirm(index))));
        let _ = write!(out, "<li>{pressed}{}</li>", again.unwrap_or_default());
    }
    out.push_str("</ol>");
    if !screen.next.is_empty() {
        let _ = write!(out, "<p class=\"next\">{} {}</p>", escaped(&screen.phrases.next), escaped(&screen.next));
    }
    if !screen.reference.is_empty() {
        let _ = write!(out, "<p class=\"next\">{}</p>", escaped(&screen.reference));
    }
    out
}

/// What leads out of the page is a real link, which the browser opens elsewhere; the rest are buttons.
fn answer(choice: &MenuItem, session: &Session<'_>, attributes: &str, label: &str) -> String {
    let link = match &choice.event {
        Event::OpenAddress(address) => session.address(*address).map(str::to_owned),
        Event::Send(text) => Some(mail::link(text)),
        _ => None,
    };
    match link {
        Some(link) => {
            let link = escaped(&link);
            format!("<a{attributes} href=\"{link}\" target=\"_blank\" rel=\"noopener noreferrer\">{label}</a>")
        }
        None if choice.event == Event::TakeUp => {
            format!("<label{attributes}><input type=\"file\" accept=\".toml\">{label}</label>")
        }
        None => format!("<button type=\"button\"{attributes}>{label}</button>"),
    }
}

/// The buttons that are on every page, from the table of keys.
pub(super) fn foot(screen: &Screen) -> String {
    let mut out = String::new();
    for (index, key) in screen.keys.iter().enumerate().filter(|(_, key)| key.page) {
        if screen.event(key.action).is_some() {
            let label = escaped(&capitalized(&key.label));
            let _ = write!(out, "<button type=\"button\" data-act=\"{index}\">{label}</button>");
        }
    }
    out
}
