//! Recognizes a word typed where keys are commands: somebody is calling for help.
//!
//! A key acts at once. Only when enough letters have come in quick succession are they a word, and what the first ones
//! did is taken back. Nothing waits: each key has its own time stamp.

use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use crate::keys::{self, Key};
use crate::screen::StrayText;

/// Keys further apart than this are not letters of one word.
const PAUSE: Duration = Duration::from_millis(1500);

/// So many letters are a word even if each of them is a command, unless they are all alike: a key pressed repeatedly.
const LETTERS: usize = 3;

/// Bytes that no word takes: growing would leave copies of a secret behind, if it was one.
const ROOM: usize = 4096;

/// Characters typed in quick succession.
#[derive(Debug)]
pub(super) struct Word {
    /// When the last one was typed.
    last: Instant,
    /// Where the first one was typed.
    stray: StrayText,
    /// What was typed, if it may be looked up; anywhere else it may be a secret.
    text: Zeroizing<String>,
    letters: usize,
    first: Option<char>,
    alike: bool,
    /// Whether one of the letters is not a command.
    foreign: bool,
    /// Whether the characters have been recognized as a word.
    pub(super) known: bool,
    /// Whether one of them has made a decision.
    pub(super) decided: bool,
    /// Whether the mouse was free before the first one.
    pub(super) mouse_free: bool,
}

impl Word {
    /// Starts with a key pressed on a screen where words have this meaning.
    pub(super) fn new(stray: StrayText, at: Instant, mouse_free: bool) -> Self {
        Word {
            last: at,
            stray,
            text: Zeroizing::new(String::with_capacity(ROOM)),
            letters: 0,
            first: None,
            alike: true,
            foreign: false,
            known: false,
            decided: false,
            mouse_free,
        }
    }

    /// Whether a key pressed now would continue it.
    pub(super) fn goes_on(&self, at: Instant) -> bool {
        at.saturating_duration_since(self.last) < PAUSE
    }

    /// Whether it may be a secret.
    pub(super) fn is_secret(&self) -> bool {
        self.stray == StrayText::Secret
    }

    /// Adds a character typed where these keys are commands; returns whether this makes it a word.
    pub(super) fn add(&mut self, commands: &[Key], typed: char, at: Instant) -> bool {
        self.collect(typed.encode_utf8(&mut [0; 4]));
        if typed.is_alphabetic() {
            self.letters += 1;
            self.alike &= *self.first.get_or_insert(typed) == typed;
            self.foreign |= keys::key(commands, typed).is_none() && keys::digit(typed).is_none();
        }
        self.last = at;
        self.becomes_word(self.foreign || (self.letters >= LETTERS && !self.alike))
    }

    /// Adds a text that came in one piece; returns whether this makes it a word.
    pub(super) fn add_text(&mut self, text: &str, at: Instant) -> bool {
        self.collect(text);
        self.last = at;
        self.becomes_word(text.chars().any(char::is_alphabetic))
    }

    fn collect(&mut self, typed: &str) {
        if self.stray == StrayText::Searched {
            self.text.push_str(typed);
        }
    }

    fn becomes_word(&mut self, is_word: bool) -> bool {
        let found = is_word && !self.known && self.stray != StrayText::Ignored;
        self.known |= found;
        found
    }

    /// What was typed, on one line and without the digits before it; empty if it was not collected.
    pub(super) fn take(&mut self) -> String {
        let text = std::mem::take(&mut self.text);
        text.trim_start_matches(|c: char| !c.is_alphabetic()).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In a practice, and where a secret comes up, letters typed beside the field are not collected.
    #[test]
    fn only_what_is_looked_up_is_collected() {
        let at = crate::tui::Pressed::now(crossterm::event::Event::FocusGained).at;
        for (stray, kept) in [(StrayText::Ignored, ""), (StrayText::Secret, ""), (StrayText::Searched, "Tulipe")] {
            let mut word = Word::new(stray, at, false);
            for letter in "Tulipe".chars() {
                word.add(&[], letter, at);
            }
            assert_eq!(*word.text, *kept, "{stray:?}");
            let mut pasted = Word::new(stray, at, false);
            pasted.add_text("Tulipe", at);
            assert_eq!(*pasted.text, *kept, "{stray:?}");
        }
    }
}
