//! The state machine: what has been answered and done, where the person is, and what each event changes.
//!
//! ```text
//!  intro ──▶ first stage ──its end is done──▶ next stage ──▶ … ──▶ last stage ──its end is done──▶ finished
//! ```
//! The end of a stage is a gate: nothing after it opens until it is done. A stage may have more gates, for instance
//! where something must arrive. The place is derived by replaying answers and done-dates over the guide (`path.rs`), so
//! that progress survives changes to the guide.

use super::helper::Noted;
use super::overlay::Pushed;
use super::{Base, Effect, Event, Fault, FieldAct, Notice, Outcome, Overlay, Path, Report};
use crate::calendar::Now;
use crate::display::{Change, Display, Form};
use crate::guide::{Guide, Kind, Leads, StepId, TroubleId};
use crate::progress::Progress;

/// One person on one guide.
#[derive(Debug, Clone)]
pub struct Session<'g> {
    pub(super) guide: &'g Guide,
    pub(super) progress: Progress,
    pub(super) language: String,
    pub(super) base: Base,
    pub(super) overlays: Vec<Pushed>,
    pub(super) notice: Option<Notice>,
    pub(super) display: Display,
    /// What Back restores, if it is the next decision.
    pub(super) undo: Option<Box<Undo>>,
    /// Troubles whose remedies were tried on this page, and how many.
    pub(super) tried: Vec<(TroubleId, usize)>,
    pub(super) storage: Storage,
    /// The guide's version when the person last saved.
    pub(super) known_version: u32,
    /// The step at which the person came back on a later day: it may have been done on the day they left.
    pub(super) left_at: Option<StepId>,
    pub(super) address_check: AddressCheck,
    pub(super) sought: Sought,
    /// The person who helps; `None` where nobody may be noted.
    pub(super) noted: Option<Noted>,
}

/// The state before starting again, or before a step was done.
#[derive(Debug, Clone)]
pub(super) struct Undo {
    pub(super) progress: Progress,
    pub(super) base: Base,
    /// Whether opening a page ends it, too.
    pub(super) brief: bool,
}

/// Whether progress is being saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Storage {
    Healthy,
    /// It is not; the flag says whether the fault is new.
    Failing(Fault, bool),
}

/// The page on which an address is checked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct AddressCheck {
    /// How often it was opened: each time starts a new text.
    pub(super) attempt: u32,
    /// Whether the person asked for a verdict on the current text.
    pub(super) judged: bool,
}

/// The search page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sought {
    /// How often it was opened: each time starts a new text.
    pub(super) attempt: u32,
    /// The text that it was opened with.
    pub(super) text: String,
}

impl<'g> Session<'g> {
    /// A person who starts, or comes back with saved progress. `language` is used until they choose one.
    pub fn resume(guide: &'g Guide, progress: Progress, language: &str, now: &Now) -> Self {
        let language = progress.language.clone().unwrap_or_else(|| language.to_owned());
        let came_back = progress.at.as_deref().is_some_and(|at| at != "intro");
        let known_version = progress.guide_version;
        let mut session = Session {
            guide,
            progress,
            language,
            base: Base::Intro,
            overlays: Vec::new(),
            notice: None,
            display: Display::default(),
            undo: None,
            tried: Vec::new(),
            storage: Storage::Healthy,
            known_version,
            left_at: None,
            address_check: AddressCheck::default(),
            sought: Sought::default(),
            noted: Some(Noted::default()),
        };
        session.base = session.saved_place();
        let other_day = session.progress.saved_at.is_some_and(|saved| now.day_of(saved) != now.today());
        session.left_at = match session.base {
            Base::Step(step) if other_day => Some(step),
            _ => None,
        };
        if came_back {
            let waits = !session.waiting_for(now).is_empty();
            session.push_overlay(if waits { Overlay::Waiting } else { Overlay::WelcomeBack });
        }
        session
    }

    /// Uses this language for now, whatever was saved: it was given as a flag.
    pub fn speak(&mut self, language: &str) {
        language.clone_into(&mut self.language);
        if self.progress.language.is_none() {
            self.progress.language = Some(language.to_owned());
            self.base = self.saved_place();
        }
    }

    /// Sets the language of the web pages, independent of the interface language.
    pub fn pages_in(&mut self, language: &str) {
        self.progress.web_language = Some(language.to_owned());
    }

    /// The typed text has changed: drops the verdict on it.
    pub fn edited(&mut self) {
        self.address_check.judged = false;
        self.edited_note();
    }

    /// Identifies the text being typed on this page: each time it is opened, a page with a field starts a new one.
    pub fn entry(&self) -> u32 {
        match self.overlay() {
            Some(Overlay::Genuine) => self.address_check.attempt,
            Some(Overlay::Search) => self.sought.attempt,
            Some(Overlay::Noting(_)) => self.noted.as_ref().map_or(0, |noted| noted.attempt),
            _ => 0,
        }
    }

    /// The text that the page's field begins with.
    pub fn initial(&self) -> &str {
        match self.overlay() {
            Some(Overlay::Search) => &self.sought.text,
            Some(Overlay::Noting(part)) => self.entered(*part),
            _ => "",
        }
    }

    /// Whether the person asked for a verdict on the address that they typed.
    pub fn is_judged(&self) -> bool {
        self.address_check.judged
    }

    /// Drops the notice: it was read, and something else was decided.
    pub fn dismiss_notice(&mut self) {
        self.notice = None;
    }

    /// Shows this on the next page.
    pub fn notify(&mut self, notice: Notice) {
        self.notice = Some(notice);
    }

    pub fn guide(&self) -> &'g Guide {
        self.guide
    }

    /// The state to be saved.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The current interface language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The language of the person's web pages; the interface language while it is unknown, or is another one.
    pub fn web_language(&self) -> &str {
        self.progress.web_language.as_deref().unwrap_or(&self.language)
    }

    /// The page the person is on, below any overlays.
    pub fn base(&self) -> Base {
        self.base
    }

    /// The notice to show on this page.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Why progress is not being saved, if so.
    pub fn fault(&self) -> Option<Fault> {
        match self.storage {
            Storage::Healthy => None,
            Storage::Failing(fault, _) => Some(fault),
        }
    }

    /// Whether the fault appeared after the last decision.
    pub fn fault_is_new(&self) -> bool {
        matches!(self.storage, Storage::Failing(_, true))
    }

    /// Whether this step starts a clock that does not run yet, and may have been done on the day the person left.
    pub fn may_be_of_another_day(&self, step: StepId) -> bool {
        self.left_at == Some(step) && self.guide.wait_started_by(step).is_some() && self.path().entry(step).is_none()
    }

    /// Steps not done that a newer version of the guide added before the furthest step done.
    pub fn inserted(&self) -> Vec<StepId> {
        let path = self.path();
        let furthest = path.furthest();
        let new = self.known_version < self.guide.version;
        path.steps().filter(|step| new && Some(*step) < furthest && !path.is_done(*step)).collect()
    }

    /// The path with the current answers.
    pub fn path(&self) -> Path<'_> {
        Path::new(self.guide, &self.progress)
    }

    /// Applies an event; returns its effects.
    pub fn update(&mut self, event: Event, now: &Now) -> Vec<Effect> {
        match event {
            Event::SaveFailed(fault) => {
                let is_new = self.fault_is_new() || self.fault() != Some(fault);
                self.storage = Storage::Failing(fault, is_new);
                return Vec::new();
            }
            Event::Saved => {
                self.storage = Storage::Healthy;
                return Vec::new();
            }
            Event::Interrupted => return vec![Effect::End(Outcome::Interrupted)],
            _ => {}
        }
        let (before, base, device) = (self.progress.clone(), self.base, self.device());
        let stop = event == Event::Stop;
        self.edited_note();
        if !stop {
            self.notice = None;
            if let Storage::Failing(_, is_new) = &mut self.storage {
                *is_new = false;
            }
        }
        // Back can undo only until something else is decided.
        let brief = self.undo.as_ref().is_some_and(|undo| undo.brief);
        match event {
            Event::Language(_) | Event::Reported(_) | Event::Back => {}
            Event::Open(_) if !brief => {}
            _ => self.undo = None,
        }
        self.decide(event.clone(), now);
        let moved = self.base != base;
        if moved {
            self.tried.clear();
        }
        let another = self.device() != device && self.display.here.is_some();
        if another {
            self.display.here = None;
        }
        if moved || event == Event::Forward {
            self.ask_where();
        }
        self.progress.guide_version = self.guide.version;
        self.progress.at = self.place_id();
        let mut effects = Vec::new();
        if self.progress.differs(&before) {
            self.progress.saved_at = Some(now.at);
            effects.push(Effect::Save(Box::new(self.progress.clone())));
        }
        effects.extend(self.outside(&event));
        effects.extend(another.then_some(Effect::Display(Change::Here(None), self.display)));
        if stop {
            effects.push(Effect::End(Outcome::Stopped));
        }
        effects
    }

    fn decide(&mut self, event: Event, now: &Now) {
        match event {
            Event::Language(language) => {
                self.progress.language = Some(language.clone());
                self.language = language;
                if self.base == Base::Language {
                    self.base = Base::Intro;
                }
            }
            Event::WebLanguage(language) => {
                self.progress.web_language = Some(language);
            }
            Event::Forward => self.forward(),
            Event::Done => self.done(now),
            Event::DoneOn(day) => self.done_on(day, now),
            Event::NotDone => self.not_done(),
            Event::Choose(choice) => self.choose(&choice, now),
            Event::Back => self.back(),
            Event::Open(overlay) => self.open(overlay),
            Event::Words(words) => self.look_up(words),
            Event::Visit(step) => self.visit(step),
            Event::Redo(trouble, remedy) => self.take_remedy(trouble, remedy),
            Event::GotIn => {
                if self.base == Base::Finished {
                    self.overlays.clear();
                    self.progress.got_in.get_or_insert(now.at);
                }
            }
            Event::NotYet => {
                if let Some(step) = self.subject() {
                    if self.guide.steps[step].kind == Kind::Waiting {
                        self.supersede(|other| other == step);
                    }
                    // The step may have been open only because the wait was over.
                    if !self.can_visit(step) {
                        self.base = self.path().frontier().into();
                    }
                }
                self.open(Overlay::Leaving);
            }
            Event::Interrupted => {}
            Event::NotPractised(why) => self.notice = Some(Notice::NotPractised(why)),
            Event::Display(change) => self.change_display(change),
            Event::ForgetHelper => self.forget_helper(),
            Event::Reported(report) => {
                if let Report::Noted(note) = report {
                    self.note_reported(note);
                }
                // The address is open beside this page: what is to be done there is said below.
                if self.display.form == Form::Page && report == Report::Opened {
                    self.overlays.clear();
                }
                self.notice = Some(Notice::Reported(report));
            }
            Event::Field(act) => {
                self.address_check.judged = act == FieldAct::Check && self.overlay() == Some(&Overlay::Genuine)
            }
            Event::Stop | Event::Stay | Event::Saved | Event::SaveFailed(_) | Event::Practise(_) | Event::Woken => {}
            Event::OpenAddress(_) | Event::CopyAddress(_) | Event::Copy(_) | Event::Send(_) => {}
            Event::Keep(..) | Event::KeepDates | Event::KeepPlace | Event::KeepBooklet | Event::TakeUp => {}
            Event::OpenKept | Event::Desk(_) => {}
        }
    }

    /// Whether the person is past the intro, so that something can go wrong.
    pub fn is_under_way(&self) -> bool {
        matches!(self.base, Base::Step(_) | Base::Exit(_) | Base::Finished)
    }

    /// The device that the person named.
    pub fn device(&self) -> Option<&'g str> {
        self.progress.device(self.guide)
    }

    /// The possible troubles on this page: those of the step, and those of every step.
    pub fn troubles(&self) -> (Vec<TroubleId>, Vec<TroubleId>) {
        let step = match self.base {
            Base::Finished => None,
            Base::Step(step) => Some(step),
            // An exit has none of its own.
            _ => Some(self.guide.steps.next_key()),
        };
        self.guide.troubles_at(step, self.device())
    }

    /// The answered questions that are still on the path.
    pub fn answered(&self) -> Vec<StepId> {
        let path = self.path();
        path.steps()
            .filter(|index| {
                let step = &self.guide.steps[*index];
                let redo = step.choices.iter().any(|choice| matches!(choice.leads, Leads::Redo(_)));
                let answer = self.progress.given(step);
                // An answer that is only preselected was not given; one that led to an exit was.
                let given =
                    |answer: usize| path.is_done(*index) || matches!(step.choices[answer].leads, Leads::Exit(_));
                !redo && answer.is_some_and(given)
            })
            .collect()
    }
}
