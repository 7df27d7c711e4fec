//! The place code in words: as shown on every page, in large letters, and spelled out for the phone.

use super::address::in_a_word;
use crate::l10n::Localizer;
use crate::place_code::PlaceCode;
use crate::screen::{Block, Large, Screen, Tone};
use crate::text::Para;
use crate::wizard::Session;

impl Screen {
    /// The code as every page shows it; empty if there is none.
    pub(super) fn place_code(session: &Session<'_>, l10n: &Localizer<'_>) -> String {
        session.place_code().map(|code| l10n.with("code", code.to_string()).text("place-code")).unwrap_or_default()
    }

    /// The code in large letters, with its spelling words in this sentence.
    pub(super) fn large_code(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, sentence: &str) {
        if let Some(code) = session.place_code() {
            let spoken = with_code(l10n, code, "\u{a0}").text(sentence);
            self.blocks.push(Block::Large(Large { text: code.to_string(), spoken }));
        }
    }

    /// The code, its spelling words, and what it is for.
    pub(super) fn code_and_about(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        if let Some(code) = session.place_code() {
            let mut paras = vec![Para::plain(with_code(l10n, code, "\u{a0}").text("place-code.spoken"))];
            paras.extend(l10n.paragraphs("place-code.about"));
            self.prose(Tone::Note, String::new(), paras);
        }
    }
}

/// A line with the code and its spelling words.
pub(crate) fn code_line(l10n: &Localizer<'_>, id: &str, code: PlaceCode) -> String {
    with_code(l10n, code, " ").text(id)
}

/// The code and its spelling words as arguments; on a page, a no-break space keeps a letter with its word.
fn with_code<'w>(l10n: &Localizer<'w>, code: PlaceCode, space: &str) -> Localizer<'w> {
    let mut said = l10n.with("code", code.to_string());
    let spelt = code.characters().into_iter().map(|character| spelt(l10n, character).replace(' ', space));
    let spelt: Vec<String> = spelt.collect();
    said.set("spelt", spelt.join(", "));
    said
}

/// A letter with its spelling word; digits stay as they are.
fn spelt(l10n: &Localizer<'_>, character: char) -> String {
    if character.is_ascii_alphabetic() { in_a_word(l10n, character) } else { character.to_string() }
}
