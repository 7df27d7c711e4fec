//! The wizard as a model: one person's session and its screens.

use super::id_of;
use crate::calendar::Now;
use crate::l10n::Catalogs;
use crate::paper::{self, Wanted};
use crate::progress;
use crate::screen::{Input, Model, Screen, ScreenId, Typed};
use crate::search::Finder;
use crate::wizard::{Document, Effect, Event, FieldAct, Report, Session};

/// The wizard for a person on their own.
#[derive(Debug)]
pub struct Wizard<'s, 'g> {
    session: &'s mut Session<'g>,
    words: &'s Catalogs,
    finder: Finder<'s>,
    /// The session before the last decision that stood alone: what is typed after it may turn out to be a word.
    before: Option<Session<'g>>,
}

impl<'s, 'g: 's> Wizard<'s, 'g> {
    pub fn new(session: &'s mut Session<'g>, words: &'s Catalogs) -> Self {
        let finder = Finder::new(session.guide(), words);
        Wizard { session, words, finder, before: None }
    }

    pub fn session(&self) -> &Session<'g> {
        self.session
    }

    /// What remains, on paper.
    fn booklet(&self, now: &Now) -> Effect {
        let (session, language) = (&self.session, self.session.language());
        let wanted = Wanted {
            device: session.device(),
            from_here: Some(session.progress()),
            helper: session.helper(),
            web_language: session.progress().web_language.as_deref(),
        };
        let text = paper::html(&paper::booklet(session.guide(), self.words, language, &wanted, now));
        let name = self.words.localizer(language, language).file_name(|files| &files.booklet);
        Effect::Keep(Document::Booklet, name, text)
    }
}

impl Model for Wizard<'_, '_> {
    fn screen(&self, input: &Input<'_>, now: &Now) -> Screen {
        let typed = Typed { text: input.text, remark: input.draft.remark(), finder: &self.finder };
        Screen::with(self.session, self.words, now, &typed)
    }

    fn text(&self) -> (ScreenId, u32) {
        (id_of(&self.session.page()), self.session.entry())
    }

    fn initial(&self) -> &str {
        self.session.initial()
    }

    fn edited(&mut self) {
        self.session.edited();
    }

    fn remember(&mut self) {
        self.before = Some(self.session.clone());
    }

    fn update(&mut self, event: Event, typed: &str, now: &Now) -> Vec<Effect> {
        match event {
            Event::Words(_) => {
                let before = self.before.take();
                let mut effects = before.map(|before| self.session.take_back(&before)).unwrap_or_default();
                effects.extend(self.session.update(event, now));
                effects
            }
            Event::KeepDates => keep_dates(self.session, self.words, now),
            Event::KeepPlace => {
                let text = self.session.progress().write();
                vec![Effect::Keep(Document::Place, progress::FILE.to_owned(), text)]
            }
            Event::KeepBooklet => vec![self.booklet(now)],
            Event::Field(FieldAct::Check) if self.session.asks_for().is_some() => self.session.note(typed),
            event => self.session.update(event, now),
        }
    }
}

/// Saves the running clocks as a calendar file, or reports that there are none.
pub(crate) fn keep_dates(session: &mut Session<'_>, words: &Catalogs, now: &Now) -> Vec<Effect> {
    let l10n = words.localizer(session.language(), session.web_language());
    match paper::calendar(session, &l10n, now) {
        Some(text) => vec![Effect::Keep(Document::Dates, l10n.file_name(|files| &files.dates), text)],
        None => session.update(Event::Reported(Report::NothingToKeep), now),
    }
}
