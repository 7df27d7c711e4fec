//! The place code in words: as it stands on every page, large, and as one spells it on the telephone.

use super::address::in_a_word;
use crate::place_code::PlaceCode;
use crate::screen::{Block, Large, Screen, Tone};
use crate::text::Para;
use crate::wizard::Session;
use crate::words::Voice;

impl Screen {
    /// The code as every page shows it; empty where there is none.
    pub(super) fn place_code(session: &Session<'_>, voice: &Voice<'_>) -> String {
        session.place_code().map(|code| voice.with("code", code.to_string()).line("place-code")).unwrap_or_default()
    }

    /// The code large, with its spelling words in this sentence.
    pub(super) fn large_code(&mut self, session: &Session<'_>, voice: &Voice<'_>, sentence: &str) {
        if let Some(code) = session.place_code() {
            let spoken = with_code(voice, code, "\u{a0}").line(sentence);
            self.blocks.push(Block::Large(Large { text: code.to_string(), spoken }));
        }
    }

    /// The code, its spelling words, and what it is for.
    pub(super) fn code_and_about(&mut self, session: &Session<'_>, voice: &Voice<'_>) {
        if let Some(code) = session.place_code() {
            let mut paras = vec![Para::plain(with_code(voice, code, "\u{a0}").line("place-code.spoken"))];
            paras.extend(voice.paras("place-code.about"));
            self.prose(Tone::Note, String::new(), paras);
        }
    }
}

/// A line that says the code and its spelling words.
pub(crate) fn code_line(voice: &Voice<'_>, id: &str, code: PlaceCode) -> String {
    with_code(voice, code, " ").line(id)
}

/// The code and its spelling words as arguments; on a page, no line breaks between a letter and its word.
fn with_code<'w>(voice: &Voice<'w>, code: PlaceCode, space: &str) -> Voice<'w> {
    let mut said = voice.with("code", code.to_string());
    let spelt = code.characters().into_iter().map(|character| spelt(voice, character).replace(' ', space));
    let spelt: Vec<String> = spelt.collect();
    said.set("spelt", spelt.join(", "));
    said
}

/// A capital as one says it; digits say themselves.
fn spelt(voice: &Voice<'_>, character: char) -> String {
    if character.is_ascii_alphabetic() { in_a_word(voice, character) } else { character.to_string() }
}
