//! Shared by several tests: the real guide and texts, a world that only records, a frozen clock, a walker.

use chrono::{DateTime, FixedOffset, NaiveDate};
use sesame::calendar::Now;
use sesame::guide::{Exercise, Guide, Leads};
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;
use sesame::progress::Progress;
use sesame::screen::World;
use sesame::wizard::{Base, Effect, Event, Fault, Report, Session, TopPage};

pub(crate) mod addresses;
pub(crate) mod card;
pub(crate) mod fits;
pub(crate) mod frames;
pub(crate) mod front;
pub(crate) mod glass;
pub(crate) mod keys;
pub(crate) mod model;
pub(crate) mod pages;
pub(crate) mod paths;
pub(crate) mod person;
pub(crate) mod practice;
pub(crate) mod program;
pub(crate) mod shown;
pub(crate) mod story;
pub(crate) mod tab;
pub(crate) mod third_language;
pub(crate) mod troubles;

/// The devices of the embedded guide.
pub(crate) const DEVICES: [&str; 4] = ["iphone", "android", "windows", "mac"];

/// Parses an RFC 3339 instant.
pub(crate) fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).expect("an RFC 3339 instant")
}

/// The frozen clock: Sunday 22 November 2026, 10:00.
pub(crate) fn sunday() -> Now {
    Now::fixed(at("2026-11-22T10:00:00+01:00"))
}

/// A day after the last source of the shipped facts was read.
pub(crate) fn after_the_sources() -> NaiveDate {
    Now::fixed(at("2026-11-30T10:00:00+01:00")).today()
}

/// The embedded guide.
pub(crate) fn guide() -> Guide {
    Guide::load(&GuideFiles::embedded(), "eu-login").expect("the embedded guide is good")
}

/// The texts of a guide.
pub(crate) fn words(guide: &Guide) -> Catalogs {
    Catalogs::new(GuideFiles::embedded(), guide.facts.clone())
}

/// A new user who has chosen a language and read the first page.
pub(crate) fn started(guide: &Guide) -> Session<'_> {
    let mut session = Session::resume(guide, Progress::new(&guide.id, guide.version), "fr", &sunday());
    session.update(Event::Language("fr".into()), &sunday());
    session.update(Event::Forward, &sunday());
    session
}

/// The id of the step at the base, if it is one.
pub(crate) fn step_id<'g>(session: &Session<'g>) -> Option<&'g str> {
    match session.base() {
        Base::Step(step) => Some(session.guide().steps[step].id.as_str()),
        _ => None,
    }
}

/// The walker's answers by question id; elsewhere it takes the usual one.
pub(crate) type Answers<'a> = [(&'a str, &'a str)];

/// What a user with these answers decides on the current page.
pub(crate) fn decision(session: &Session<'_>, answers: &Answers<'_>) -> Event {
    match session.page() {
        TopPage::Base(Base::Language) => Event::Language("fr".into()),
        TopPage::Base(Base::Step(step)) => {
            let step = &session.guide().steps[step];
            let wanted = answers.iter().find(|(question, _)| *question == step.id).map(|(_, answer)| *answer);
            let usual = step.choices.iter().find(|choice| choice.leads == Leads::On).map(|choice| choice.id.as_str());
            wanted.or(usual).map_or(Event::Done, |choice| Event::Choose(choice.to_owned()))
        }
        TopPage::Base(Base::Finished) => Event::GotIn,
        _ => Event::Forward,
    }
}

/// Walks to a step and stops there.
pub(crate) fn walk_to(session: &mut Session<'_>, answers: &Answers<'_>, id: &str) {
    for _ in 0..200 {
        if session.overlay().is_none() && step_id(session) == Some(id) {
            return;
        }
        let event = decision(session, answers);
        session.update(event, &sunday());
    }
    panic!("never at {id}, but at {:?}", step_id(session));
}

pub(crate) fn walk_through(session: &mut Session<'_>, answers: &Answers<'_>) {
    for _ in 0..200 {
        if session.page() == Base::Finished {
            return;
        }
        let event = decision(session, answers);
        session.update(event, &sunday());
    }
    panic!("never finished, but at {:?}", step_id(session));
}

/// A world that records what it was asked to do.
#[derive(Debug)]
pub(crate) struct Memory {
    pub(crate) now: Now,
    /// Everything saved, oldest first.
    pub(crate) kept: Vec<Progress>,
    /// If set, saving fails with this.
    pub(crate) fault: Option<Fault>,
    /// The practices requested, oldest first.
    pub(crate) practised: Vec<(Exercise, String)>,
    /// The event that ends a practice.
    pub(crate) practice: Option<Event>,
    /// What it was asked to open, copy, send or keep, and the display settings.
    pub(crate) asked: Vec<Effect>,
    /// The report on those requests.
    pub(crate) report: Option<Report>,
}

impl Memory {
    pub(crate) fn new() -> Self {
        Memory {
            now: sunday(),
            kept: Vec::new(),
            fault: None,
            practised: Vec::new(),
            practice: None,
            asked: Vec::new(),
            report: None,
        }
    }
}

impl World for Memory {
    fn now(&self) -> Now {
        self.now
    }

    fn perform(&mut self, effect: Effect) -> Option<Event> {
        match (effect, self.fault) {
            (Effect::Save(_), Some(fault)) => Some(Event::SaveFailed(fault)),
            (Effect::Save(progress), None) => {
                self.kept.push(*progress);
                None
            }
            (Effect::Practise(exercise, language), _) => {
                self.practised.push((exercise, language));
                self.practice.clone()
            }
            (
                effect @ (Effect::Open(_)
                | Effect::Copy(_)
                | Effect::Display(..)
                | Effect::Send(_)
                | Effect::Keep(..)
                | Effect::OpenKept
                | Effect::Note(_)),
                _,
            ) => {
                self.asked.push(effect);
                self.report.clone().map(Event::Reported)
            }
            (Effect::End(_), _) => None,
        }
    }
}
