//! What is asked before there is a session: which guide, and whether to go on line by line.

use crate::calendar::Now;
use crate::screen::{Input, Model, Screen};
use crate::session::{Effect, Event, Outcome, Place};
use crate::words::Words;

/// One of several guides is chosen.
#[derive(Debug)]
pub struct GuideList<'c> {
    /// Ids and titles.
    guides: &'c [(String, String)],
    default: usize,
    words: &'c Words,
    language: String,
    help: bool,
}

impl<'c> GuideList<'c> {
    /// The list of guides, given by id and title.
    pub fn new(guides: &'c [(String, String)], default: usize, words: &'c Words, language: &str) -> Self {
        GuideList { guides, default, words, language: language.to_owned(), help: false }
    }
}

impl Model for GuideList<'_> {
    fn screen(&self, input: &Input<'_>, _now: &Now) -> Screen {
        match self.help {
            true => Screen::guides_help(self.words, &self.language, input.plain),
            false => Screen::guides(self.guides, self.default, self.words, &self.language),
        }
    }

    fn text(&self) -> (Place, u32) {
        (Place::Guides, 0)
    }

    fn edited(&mut self) {}

    fn update(&mut self, event: Event, _typed: &str, _now: &Now) -> Vec<Effect> {
        let exit = match event {
            Event::Stop => Some(Outcome::Stopped),
            Event::Interrupted => Some(Outcome::Interrupted),
            Event::Choose(id) => self.guides.iter().position(|(known, _)| *known == id).map(Outcome::Picked),
            Event::Language(chosen) => {
                self.language = chosen;
                None
            }
            Event::Open(Place::Help) | Event::Back => {
                self.help = !self.help;
                None
            }
            _ => None,
        };
        exit.map(Effect::End).into_iter().collect()
    }
}

/// Whether to go on line by line is asked.
#[derive(Debug)]
pub struct LinesOffer<'c> {
    words: &'c Words,
    language: String,
}

impl<'c> LinesOffer<'c> {
    /// The question in a language.
    pub fn new(words: &'c Words, language: &str) -> Self {
        LinesOffer { words, language: language.to_owned() }
    }
}

impl Model for LinesOffer<'_> {
    fn screen(&self, _input: &Input<'_>, _now: &Now) -> Screen {
        Screen::offer_lines(self.words, &self.language)
    }

    fn text(&self) -> (Place, u32) {
        (Place::Guides, 0)
    }

    fn edited(&mut self) {}

    fn update(&mut self, event: Event, _typed: &str, _now: &Now) -> Vec<Effect> {
        let exit = match event {
            Event::Stop => Some(Outcome::Stopped),
            Event::Interrupted => Some(Outcome::Interrupted),
            Event::Display(change) => Some(Outcome::Chosen(change)),
            Event::Language(chosen) => {
                self.language = chosen;
                None
            }
            _ => None,
        };
        exit.map(Effect::End).into_iter().collect()
    }
}
