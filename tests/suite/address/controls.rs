//! An address with control characters removed never gets a Yes: judged directly, as an argument, on stdin, pasted,
//! or in a line.

use sesame::check::address::{Reason, Verdict};
use sesame::draft::Draft;
use sesame::screen::Block;
use sesame::text::Role;

use super::judged;
use super::mixed_text::{GENUINE, good};
use super::page::{at_mail, page};
use crate::support::front::in_lines;
use crate::support::person::Card;
use crate::support::program::Program;

/// Escape sequences, complete and truncated, and single control characters, each inside an address.
fn with_controls() -> Vec<String> {
    let mut lines: Vec<String> = [
        "https://webgate.ec.europa.eu\u{1b}]@evil.com",
        "https://webgate.ec.europa.eu\u{1b}]@evil.com/\u{7}/cas",
        "https://webgate.ec.europa.eu\u{1b}X@evil.com\u{1b}\\/cas",
        "https://webgate.ec.europa.eu\u{1b}^@evil.com\u{9c}/cas",
        "https://webgate.ec.europa.eu\u{1b}_@evil.com\u{7}",
        "https://webgate.ec.europa.eu\u{1b}P@evil.com\u{7}",
        "https://webgate.ec.europa.eu\u{1b}@evil.com",
        "https://webgate.ec.europa.eu\u{1b}[@evil.com",
        "https://webgate.ec.euro\u{9b}@pa.eu/cas",
        "automated-notifications@nomail.ec.europa.eu\u{1b}]@evil.com",
        "\u{1b}[1mhttps://webgate.ec.europa.eu/cas\u{1b}[0m",
        "\u{1b}]8;;https://evil.com\u{1b}\\https://webgate.ec.europa.eu/cas\u{1b}]8;;\u{1b}\\",
        "https://webgate.ec.europa.eu/cas\u{7}",
        "https://evil.com\u{8}\u{8}\u{8} https://webgate.ec.europa.eu/cas",
    ]
    .map(str::to_owned)
    .into();
    // Characters that browsers reject in a host name: a genuine mail never has one there.
    for sign in [
        '\u{1}',
        '\u{b}',
        '\u{c}',
        '\u{7f}',
        '\u{85}',
        '\u{9b}',
        '\u{61c}',
        '\u{200c}',
        '\u{200d}',
        '\u{200e}',
        '\u{200f}',
        '\u{fff9}',
        '\u{fffb}',
        '\u{e000}',
        '\u{e0001}',
        '\u{e0041}',
    ] {
        lines.push(format!("https://webgate.ec.euro{sign}pa.eu/cas"));
    }
    lines
}

#[test]
fn control_characters_never_get_a_yes() {
    let lines = with_controls();
    let good = good(&lines);
    assert!(good.is_empty(), "{} of {}: {good:#?}", good.len(), lines.len());
    // What the sequence hid is parsed and shown.
    let found = judged(&lines[0]);
    assert_eq!((found.verdict, found.reasons[0]), (Verdict::False, Reason::Userinfo));
    assert!(found.address.contains("evil.com"), "{}", found.address);
    assert_eq!(judged("\u{1b}[31mec-europa.eu").verdict, Verdict::False, "a false address stays one");
}

/// Characters that browsers drop, or at either end, are no reason for doubt.
#[test]
fn characters_dropped_by_browsers_keep_a_yes() {
    for line in [
        "\r\n  https://webgate.ec.europa.eu/cas\r\n",
        "https://webgate.ec.euro\u{200b}pa.eu/cas",
        "https://webgate.ec.euro\u{ad}pa.eu/cas",
        "https://webgate.ec.euro\u{2060}pa.eu/cas",
        "\u{feff}https://webgate.ec.europa.eu/cas\u{200e} merci",
    ] {
        assert_eq!(judged(line).verdict, Verdict::Here, "{line:?}");
    }
}

#[test]
fn control_characters_as_argument_or_input_get_no_yes() {
    let program = Program::new();
    let code = |argument: &str, input: &[u8]| program.told(&["genuine", argument], input).status.code();
    let mut wrong = Vec::new();
    for line in with_controls() {
        let codes = [code(&line, b""), code("-", line.as_bytes())];
        if codes.iter().any(|code| !matches!(code, Some(1 | 3))) {
            wrong.push((line, codes));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // A single byte, as in Latin-1.
    let latin = code("-", b"https://webgate.ec.euro\x9b@pa.eu/cas");
    assert!(matches!(latin, Some(1 | 3)), "{latin:?}");
    assert_eq!(code("-", GENUINE.as_bytes()), Some(0));
}

/// The first words of the page's verdict on a draft.
fn said(card: &Card, draft: &Draft) -> String {
    let screen = page(card, "en", (draft.text(), draft.remark()), true);
    let paras = screen.blocks.iter().filter_map(|block| match block {
        Block::Prose { paras, .. } => Some(paras),
        _ => None,
    });
    let strong = paras.flatten().flat_map(|para| &para.spans).find(|span| span.role == Role::Strong);
    strong.expect("a verdict").text.clone()
}

/// The field strips control characters from a paste, but remembers that they were there.
#[test]
fn control_characters_in_a_paste_get_no_yes() {
    let card = Card::new();
    let mut draft = Draft::default();
    draft.insert(GENUINE);
    assert!(said(&card, &draft).starts_with("Yes"), "{}", said(&card, &draft));
    for line in with_controls() {
        let mut draft = Draft::default();
        draft.insert(&line);
        assert!(!said(&card, &draft).starts_with("Yes"), "{line:?}: {}", draft.text());
        // Nor after an edit, as long as any of the text remains.
        draft.insert("x");
        draft.erase_before();
        draft.left();
        assert!(!said(&card, &draft).starts_with("Yes"), "{line:?}: {}", draft.text());
        draft.replace(GENUINE);
        assert!(said(&card, &draft).starts_with("Yes"), "a new text");
    }
    // In two pastes, and key by key.
    let mut draft = Draft::default();
    draft.insert("https://webgate.ec.euro");
    draft.insert("\u{9b}pa.eu/cas");
    assert!(!said(&card, &draft).starts_with("Yes"), "{}", draft.text());
    let mut draft = Draft::default();
    "https://webgate.ec.euro\u{9b}pa.eu/cas".chars().for_each(|c| draft.insert(c.encode_utf8(&mut [0; 4])));
    assert!(!said(&card, &draft).starts_with("Yes"), "{}", draft.text());
    // Emptying the field resets it.
    while !draft.is_empty() {
        draft.erase_before();
    }
    draft.insert(GENUINE);
    assert!(said(&card, &draft).starts_with("Yes"));
}

#[test]
fn control_characters_in_a_line_get_no_yes() {
    let card = Card::new();
    // A vertical tab or a form feed ends a line.
    for line in with_controls().into_iter().filter(|line| !line.contains(['\u{b}', '\u{c}'])) {
        let seen = in_lines(&mut at_mail(&card), None, &format!("vrai\n{line}\n2\nq\n"));
        let text = seen.frame();
        assert!(!text.contains("Oui : "), "{line:?}: {text}");
        assert!(text.contains("Non : ce n’est pas") || text.contains("Sésame ne peut pas le dire"), "{line:?}: {text}");
    }
}
