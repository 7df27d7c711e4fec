//! A practice as a model. The front end holds the typed text; the practice only reads it.

use crate::calendar::Now;
use crate::l10n::Catalogs;
use crate::practice::Practice;
use crate::screen::{Input, Model, Screen, ScreenId};
use crate::wizard::{Effect, Event, Outcome};

/// A practice and the texts to show it in.
#[derive(Debug)]
pub struct Rehearsal<'p> {
    practice: &'p mut Practice,
    words: &'p Catalogs,
}

impl<'p> Rehearsal<'p> {
    pub fn new(practice: &'p mut Practice, words: &'p Catalogs) -> Self {
        Rehearsal { practice, words }
    }
}

impl Model for Rehearsal<'_> {
    fn screen(&self, input: &Input<'_>, _now: &Now) -> Screen {
        self.practice.screen(self.words, input.draft)
    }

    fn text(&self) -> (ScreenId, u32) {
        (self.practice.id(), 0)
    }

    fn edited(&mut self) {
        self.practice.edited();
    }

    fn update(&mut self, event: Event, _typed: &str, _now: &Now) -> Vec<Effect> {
        let exit = match event {
            Event::Stop => Some(Outcome::Stopped),
            Event::Interrupted => Some(Outcome::Interrupted),
            event => self.practice.update(event).then_some(Outcome::Back),
        };
        exit.map(Effect::End).into_iter().collect()
    }
}
