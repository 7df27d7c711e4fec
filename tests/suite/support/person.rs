//! A person on the small guide, who can do only what the page in front of them offers: its choices and its keys.

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

/// An instant of the frozen clock, as the program is told it.
pub(crate) fn then(text: &str) -> Now {
    Now::fixed(at(text))
}

/// A guide and its words.
pub(crate) struct Card {
    pub(crate) guide: Guide,
    pub(crate) words: Catalogs,
}

impl Card {
    /// The small guide.
    pub(crate) fn new() -> Self {
        Self::of(card::guide_files())
    }

    /// The small guide after a change to its own file.
    pub(crate) fn changed(change: impl Fn(&str) -> String) -> Self {
        Self::of(card::changed("guides/card.toml", change))
    }

    /// The small guide, changed.
    pub(crate) fn of(guide_files: GuideFiles) -> Self {
        let guide = Guide::load(&guide_files, "card").expect("a good guide");
        let words = Catalogs::new(guide_files, guide.facts.clone());
        Card { guide, words }
    }

    /// The index of a step.
    pub(crate) fn step(&self, id: &str) -> StepId {
        self.guide.step(id).unwrap_or_else(|| panic!("no step {id}"))
    }

    /// The index of a trouble.
    pub(crate) fn trouble(&self, id: &str) -> TroubleId {
        self.guide.troubles().position(|trouble| trouble.id == id).unwrap_or_else(|| panic!("no trouble {id}"))
    }

    /// Somebody who has just started the program for the first time.
    pub(crate) fn newcomer(&self) -> Person<'_> {
        self.back(Progress::new(&self.guide.id, self.guide.version), &sunday())
    }

    /// Somebody who has this progress file and starts the program.
    pub(crate) fn back(&self, progress: Progress, now: &Now) -> Person<'_> {
        Person {
            card: self,
            session: Session::resume(&self.guide, progress, "fr", now),
            now: *now,
            answers: Vec::new(),
        }
    }

    /// Somebody with a phone at a step.
    pub(crate) fn at(&self, id: &str) -> Person<'_> {
        self.with(&[], id)
    }

    /// Somebody with a computer at a step.
    pub(crate) fn computer_at(&self, id: &str) -> Person<'_> {
        self.with(&[("device", "computer")], id)
    }

    /// Somebody who gives these answers, and otherwise the usual ones, at a step or at the end ("finished").
    pub(crate) fn with(&self, answers: &Answers<'static>, id: &str) -> Person<'_> {
        let mut person = self.newcomer();
        person.answers = answers.to_vec();
        person.walks_to(id);
        person
    }
}

/// Somebody at the program.
#[derive(Clone)]
pub(crate) struct Person<'c> {
    card: &'c Card,
    session: Session<'c>,
    /// What the clock says.
    pub(crate) now: Now,
    /// What they answer on the way, unless it is the usual answer.
    pub(crate) answers: Vec<(&'static str, &'static str)>,
}

impl<'c> Deref for Person<'c> {
    type Target = Session<'c>;
    fn deref(&self) -> &Self::Target {
        &self.session
    }
}

impl<'c> Person<'c> {
    /// The page in front of them.
    pub(crate) fn screen(&self) -> Screen {
        Screen::of(&self.session, &self.card.words, &self.now)
    }

    /// The page once this has been typed on it.
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

    /// Takes what the page offers.
    #[track_caller]
    pub(crate) fn takes(&mut self, event: Event) -> Vec<Effect> {
        let offered = self.offered();
        assert!(offered.contains(&event), "{:?} does not offer {event:?}, but {offered:?}", self.page());
        self.session.update(event, &self.now)
    }

    /// Takes an answer of the page.
    #[track_caller]
    pub(crate) fn chooses(&mut self, choice: &str) {
        self.takes(Event::Choose(choice.to_owned()));
    }

    /// Opens one page over another.
    #[track_caller]
    pub(crate) fn opens(&mut self, pages: &[Overlay]) {
        for page in pages {
            let same = |event: &Event| matches!(event, Event::Open(offered) if offered.bare() == *page);
            let opens = self.offered().into_iter().find(same);
            self.takes(opens.unwrap_or_else(|| Event::Open(page.clone())));
        }
    }

    /// Gives another answer to a question, from the list of their answers.
    #[track_caller]
    pub(crate) fn changes(&mut self, question: &str, answer: &str) {
        self.opens(&[Overlay::Overview, Overlay::Review, Overlay::Change(self.card.step(question))]);
        self.chooses(answer);
    }

    /// Goes to a step that the search finds.
    #[track_caller]
    pub(crate) fn visits(&mut self, id: &str) {
        self.opens(&[Overlay::Trouble, Overlay::Search]);
        let step = self.card.step(id);
        assert!(self.finds(id), "the search does not lead to {id}");
        self.session.update(Event::Visit(step), &self.now);
    }

    /// Whether the search, once it is open, leads to a step.
    pub(crate) fn finds(&self, id: &str) -> bool {
        let l10n = self.card.words.localizer(self.language(), self.language());
        let found = self.typing(&l10n.text(&format!("step-{id}.title"))).choices;
        found.iter().any(|choice| choice.event == Event::Visit(self.card.step(id)))
    }

    /// What the world reports, which no page offers.
    pub(crate) fn hears(&mut self, event: Event) -> Vec<Effect> {
        self.session.update(event, &self.now)
    }

    /// The machine itself, for what is no event.
    pub(crate) fn session(&mut self) -> &mut Session<'c> {
        &mut self.session
    }

    /// Their step; "finished" at the end.
    pub(crate) fn step(&self) -> &'c str {
        match self.base() {
            Base::Finished => "finished",
            _ => step_id(&self.session).unwrap_or_else(|| panic!("at no step: {:?}", self.base())),
        }
    }

    /// What they would usually do here.
    pub(crate) fn usual(&self) -> Event {
        match (self.overlay(), self.base()) {
            (Some(Overlay::When(_)), _) => Event::DoneOn(None),
            (Some(Overlay::Waiting), Base::Step(step)) if self.guide().steps[step].kind == Kind::Waiting => Event::Done,
            _ => decision(&self.session, &self.answers),
        }
    }

    /// Does what is usual here.
    #[track_caller]
    pub(crate) fn goes_on(&mut self) {
        self.takes(self.usual());
    }

    /// Walks on in the usual way until the page of a step, or the end ("finished"), lies open.
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

    /// Stops the program and starts it again at a moment.
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
