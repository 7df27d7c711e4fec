//! The place code in words: as shown on every page, in large letters, and spelled out for the phone.

use super::address::in_a_word;
use crate::l10n::Localizer;
use crate::place_code::PlaceCode;
use crate::screen::{Block, Large, Screen, Tone};
use crate::text::Para;
use crate::wizard::Session;

impl Screen {
    /// Sets the code as every page shows it; empty if there is none.
    pub(super) fn set_place_code(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        self.bare_code = session.place_code().map(|code| code.to_string()).unwrap_or_default();
        let shown = !self.bare_code.is_empty();
        self.code = if shown { l10n.with("code", self.bare_code.clone()).text("place-code") } else { String::new() };
    }

    /// The code to read out, large, with its spelling words. In the last stage only in words: people have another code
    /// in their hands there.
    pub(super) fn code_to_read_out(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        let Some(code) = session.place_code() else { return };
        let spoken = with_code(l10n, code, "\u{a0}").text("place-code.ask");
        let guide = session.guide();
        let stage = session.base().step().map(|step| guide.steps[step].stage);
        if stage == guide.stages.last_key() {
            self.prose(Tone::Note, String::new(), vec![Para::plain(spoken)]);
        } else {
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
