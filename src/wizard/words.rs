//! Words typed where an answer was expected: somebody needs help.

use super::session::Sought;
use super::{Base, Effect, Notice, Overlay, Session};
use crate::display::{Change, Display};

/// Characters that the search takes from a long text.
const LONGEST: usize = 120;

impl Session<'_> {
    /// Whether what is typed on this page may be a secret, and must be neither shown nor kept.
    pub fn may_hear_secrets(&self) -> bool {
        let at_step = matches!(self.base, Base::Step(step) if !self.guide.steps[step].secrets.is_empty());
        at_step || !self.secrets().is_empty()
    }

    /// Opens the search with these words in it; without any, "I see something else" with a warning.
    pub(super) fn look_up(&mut self, words: String) {
        if words.is_empty() || self.may_hear_secrets() {
            self.open(Overlay::Trouble);
            self.notice = Some(Notice::Secret);
            return;
        }
        let text = words.chars().take(LONGEST).collect();
        self.sought = Sought { attempt: self.sought.attempt + 1, text };
        self.push_overlay(Overlay::Search);
    }

    /// Restores what the first letters of a word have changed; returns the effects that undo theirs.
    pub fn take_back(&mut self, before: &Self) -> Vec<Effect> {
        let now = std::mem::replace(self, before.clone());
        self.storage = now.storage;
        self.noted = now.noted.clone();
        let mut effects = Vec::new();
        if self.progress.differs(&now.progress) {
            effects.push(Effect::Save(Box::new(self.progress.clone())));
        }
        let Display { theme, simple_signs, .. } = self.display;
        if theme != now.display.theme {
            effects.push(Effect::Display(Change::Theme(theme), self.display));
        }
        if simple_signs != now.display.simple_signs {
            effects.push(Effect::Display(Change::SimpleSigns(simple_signs), self.display));
        }
        effects
    }
}
