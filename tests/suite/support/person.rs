//! A user of the small guide who can do only what the current page offers: its choices and its keys.

use std::ops::Deref;

use sesame::calendar::Now;
use sesame::guide::{Guide, Kind, StepId, TroubleId};
use sesame::guide_files::GuideFiles;
use sesame::keys::TABLE;
use sesame::l10n::Catalogs;
use sesame::progress::Progress;
use sesame::screen::{Screen, Typed};
use sesame::search::Finder;
use sesame::wizard::{Base, Effect, Event, Overlay, Session};

use super::{Answers, at, card, decision, step_id, sunday};

/// An instant of the frozen clock, as a `Now`.
pub(crate) fn then(text: &str) -> Now {
    Now::fixed(at(text))
}

/// A guide and its catalogs.
pub(crate) struct Card {
    pub(crate) guide: Guide,
    pub(crate) words: Catalogs,
}

impl Card {
    pub(crate) fn new() -> Self {
        Self::of(card::guide_files())
    }

    /// The small guide after a change to its main file.
    pub(crate) fn changed(change: impl Fn(&str) -> String) -> Self {
        Self::of(card::changed("guides/card.toml", change))
    }

    /// The guide in these files, a variant of the small one.
    pub(crate) fn of(guide_files: GuideFiles) -> Self {
        let guide = Guide::load(&guide_files, "card").expect("a good guide");
        let words = Catalogs::new(guide_files, guide.facts.clone());
        Card { guide, words }
    }

    pub(crate) fn step(&self, id: &str) -> StepId {
        self.guide.step(id).unwrap_or_else(|| panic!("no step {id}"))
    }

    pub(crate) fn trouble(&self, id: &str) -> TroubleId {
        self.guide.troubles().position(|trouble| trouble.id == id).unwrap_or_else(|| panic!("no trouble {id}"))
    }

    /// A user starting the program for the first time.
    pub(crate) fn newcomer(&self) -> Person<'_> {
        self.back(Progress::new(&self.guide.id, self.guide.version), &sunday())
    }

    /// A user starting the program with this progress file.
    pub(crate) fn back(&self, progress: Progress, now: &Now) -> Person<'_> {
        Person {
            card: self,
            session: Session::resume(&self.guide, progress, "fr", now),
            now: *now,
            answers: Vec::new(),
        }
    }

    /// A user with a phone, at a step.
    pub(crate) fn at(&self, id: &str) -> Person<'_> {
        self.with(&[], id)
    }

    /// A user with a computer, at a step.
    pub(crate) fn computer_at(&self, id: &str) -> Person<'_> {
        self.with(&[("device", "computer")], id)
    }

    /// A user who gives these answers, and the usual ones otherwise, at a step or at the end ("finished").
    pub(crate) fn with(&self, answers: &Answers<'static>, id: &str) -> Person<'_> {
        let mut person = self.newcomer();
        person.answers = answers.to_vec();
        person.walks_to(id);
        person
    }
}

/// A user of the program.
#[derive(Clone)]
pub(crate) struct Person<'c> {
    card: &'c Card,
    session: Session<'c>,
    /// The current time.
    pub(crate) now: Now,
    /// Their answers that differ from the usual ones.
    pub(crate) answers: Vec<(&'static str, &'static str)>,
}

impl<'c> Deref for Person<'c> {
    type Target = Session<'c>;
    fn deref(&self) -> &Self::Target {
        &self.session
    }
}

impl<'c> Person<'c> {
    pub(crate) fn screen(&self) -> Screen {
        Screen::of(&self.session, &self.card.words, &self.now)
    }

    /// The page with this text typed into its field.
    pub(crate) fn typing(&self, text: &str) -> Screen {
        let finder = &Finder::new(&self.card.guide, &self.card.words);
        Screen::with(&self.session, &self.card.words, &self.now, &Typed { text, remark: None, finder })
    }

    /// Everything that the page offers.
    pub(crate) fn offered(&self) -> Vec<Event> {
        let screen = self.screen();
        let keys = TABLE.iter().filter(|row| !row.field || screen.field.is_some());
        let keys: Vec<Event> = keys.filter_map(|row| screen.event(row.action)).collect();
        screen.choices.into_iter().map(|choice| choice.event).chain(keys).collect()
    }

    /// Triggers an event that the page offers.
    #[track_caller]
    pub(crate) fn takes(&mut self, event: Event) -> Vec<Effect> {
        let offered = self.offered();
        assert!(offered.contains(&event), "{:?} does not offer {event:?}, but {offered:?}", self.page());
        self.session.update(event, &self.now)
    }

    /// Chooses an answer of the page.
    #[track_caller]
    pub(crate) fn chooses(&mut self, choice: &str) {
        self.takes(Event::Choose(choice.to_owned()));
    }

    /// Opens pages on top of each other.
    #[track_caller]
    pub(crate) fn opens(&mut self, pages: &[Overlay]) {
        for page in pages {
            let same = |event: &Event| matches!(event, Event::Open(offered) if offered.bare() == *page);
            let opens = self.offered().into_iter().find(same);
            self.takes(opens.unwrap_or_else(|| Event::Open(page.clone())));
        }
    }

    /// Changes the answer to a question, from the list of answers.
    #[track_caller]
    pub(crate) fn changes(&mut self, question: &str, answer: &str) {
        self.opens(&[Overlay::Overview, Overlay::Review, Overlay::Change(self.card.step(question))]);
        self.chooses(answer);
    }

    /// Goes to a step through the search.
    #[track_caller]
    pub(crate) fn visits(&mut self, id: &str) {
        self.opens(&[Overlay::Trouble, Overlay::Search]);
        let step = self.card.step(id);
        assert!(self.finds(id), "the search does not lead to {id}");
        self.session.update(Event::Visit(step), &self.now);
    }

    /// Whether the open search finds a step.
    pub(crate) fn finds(&self, id: &str) -> bool {
        let l10n = self.card.words.localizer(self.language(), self.language());
        let found = self.typing(&l10n.text(&format!("step-{id}.title"))).choices;
        found.iter().any(|choice| choice.event == Event::Visit(self.card.step(id)))
    }

    /// An event from the environment, which no page offers.
    pub(crate) fn hears(&mut self, event: Event) -> Vec<Effect> {
        self.session.update(event, &self.now)
    }

    /// The session itself, for what is not an event.
    pub(crate) fn session(&mut self) -> &mut Session<'c> {
        &mut self.session
    }

    /// The current step; "finished" at the end.
    pub(crate) fn step(&self) -> &'c str {
        match self.base() {
            Base::Finished => "finished",
            _ => step_id(&self.session).unwrap_or_else(|| panic!("at no step: {:?}", self.base())),
        }
    }

    /// The usual action here.
    pub(crate) fn usual(&self) -> Event {
        match (self.overlay(), self.base()) {
            (Some(Overlay::When(_)), _) => Event::DoneOn(None),
            (Some(Overlay::Waiting), Base::Step(step)) if self.guide().steps[step].kind == Kind::Waiting => Event::Done,
            _ => decision(&self.session, &self.answers),
        }
    }

    /// Does the usual action here.
    #[track_caller]
    pub(crate) fn goes_on(&mut self) {
        self.takes(self.usual());
    }

    /// Continues on the usual path until a step, or the end ("finished"), is reached with no overlay open.
    #[track_caller]
    pub(crate) fn walks_to(&mut self, id: &str) {
        for _ in 0..100 {
            let stops = matches!(self.base(), Base::Step(_) | Base::Finished) && self.overlay().is_none();
            if stops && self.step() == id {
                return;
            }
            self.goes_on();
        }
        panic!("never at {id}, but at {:?}", self.page());
    }

    /// Stops the program and starts it again at this time.
    pub(crate) fn comes_back(&mut self, now: &Now) {
        let saved = Progress::read(&self.progress().write()).expect("what is saved can be read");
        self.session = Session::resume(&self.card.guide, saved, "en", now);
        self.now = *now;
    }

    /// The ids of the steps that count as done.
    pub(crate) fn done(&self) -> Vec<&'c str> {
        let steps = self.path().valid_steps();
        steps.into_iter().map(|step| self.card.guide.steps[step].id.as_str()).collect()
    }
}
