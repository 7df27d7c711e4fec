//! One call: a case, and the caller's session as the volunteer sees it.

use super::case::{Case, What};
use crate::calendar::Now;
use crate::display::Display;
use crate::guide::Guide;
use crate::place_code::Position;
use crate::progress::Progress;
use crate::wizard::{Effect, Event, Fault, Overlay, Session};

/// How many acts can be undone.
const UNDO: usize = 50;

/// An open case.
#[derive(Debug, Clone)]
pub struct Call<'g> {
    pub(super) case: Case,
    pub(super) session: Session<'g>,
    /// Whether we hold the case and may change it.
    pub(super) held: bool,
    /// Why the last save failed, if it did.
    pub(super) fault: Option<Fault>,
    /// Whether the volunteer was warned that leaving now loses unsaved changes.
    pub(super) warned: bool,
    /// When the call began and the history's length then; `None` once the call is logged.
    began: Option<(Now, usize)>,
    /// The session before each act, oldest first, for undo.
    before: Vec<Session<'g>>,
}

impl<'g> Call<'g> {
    pub(super) fn new(case: Case, held: bool, guide: &'g Guide, language: &str, display: Display, now: &Now) -> Self {
        let session = stand(&case, guide, language, display, now);
        let began = Some((*now, case.history.len()));
        Call { case, session, held, fault: None, warned: false, began, before: Vec::new() }
    }

    /// Logs the call once something is done in it: only looking changes nothing.
    pub(super) fn begin(&mut self) {
        if let Some((began, length)) = self.began.take() {
            self.case.log_at(length, What::Called, &began);
        }
    }

    pub fn case(&self) -> &Case {
        &self.case
    }

    /// The caller's session, in the volunteer's language.
    pub fn session(&self) -> &Session<'g> {
        &self.session
    }

    /// Whether we hold the case and may change it.
    pub fn is_held(&self) -> bool {
        self.held
    }

    /// Takes over the case as merged with somebody else's changes.
    pub(super) fn take_over(&mut self, case: Case, now: &Now) {
        let moved = case.progress != self.case.progress;
        self.case = case;
        if moved {
            let (language, display) = (self.session.language().to_owned(), self.session.display());
            self.session = stand(&self.case, self.session.guide(), &language, display, now);
        }
        // Undo would also revert what somebody else has done.
        self.before.clear();
        self.case.log(What::Merged, None, now);
    }

    /// Forwards an event to the caller's session; returns whether it changed more than the page shown, and the effects.
    pub(super) fn hand_on(&mut self, event: &Event, now: &Now) -> (bool, Vec<Effect>) {
        let before = self.session.clone();
        let was = self.session.progress().clone();
        let effects = self.session.update(event.clone(), now);
        if self.session.progress().web_language.is_none() {
            // Not the volunteer's language, which is that of the session here.
            self.session.pages_in(&self.case.case.language);
        }
        let guide = self.session.guide();
        // Moving to another page is not a change.
        let answered = |progress: &Progress| Progress { at: None, saved_at: None, ..progress.clone() };
        let changed = answered(self.session.progress()) != answered(&was);
        match event {
            // Nothing is logged in a read-only case.
            _ if !self.held => {}
            Event::Open(Overlay::Remedy(trouble, number)) => {
                let id = guide.troubles().get(*trouble).map(|trouble| trouble.id.as_str());
                self.case.log(if *number == 0 { What::Met } else { What::Tried }, id, now);
            }
            Event::Done | Event::DoneOn(_) | Event::Choose(_) if changed => {
                let subject = match before.overlay() {
                    Some(Overlay::When(step) | Overlay::Change(step)) => Some(*step),
                    _ => before.base().step(),
                };
                self.case.log(What::Did, subject.map(|step| guide.steps[step].id.as_str()), now);
            }
            Event::NotDone if changed => self.case.log(What::Undone, None, now),
            _ => {}
        }
        if changed {
            self.remember(before);
        }
        if *event == Event::Done {
            // The desk has an undo of its own: there, going back changes nothing.
            self.session.forget_undo();
        }
        (changed, effects)
    }

    /// Moves the session to the caller's actual position.
    pub(super) fn put(&mut self, position: &Position, now: &Now) {
        self.remember(self.session.clone());
        self.session.stand_at(position);
        let guide = self.session.guide();
        let about = position.step.and_then(|step| guide.steps.get(step)).map(|step| step.id.as_str());
        self.case.log(What::Found, about, now);
    }

    /// Sets the language of the caller's web pages. Undo does not cover it: it undoes answers and steps.
    pub(super) fn pages_in(&mut self, language: &str) {
        for session in self.before.iter_mut().chain([&mut self.session]) {
            session.pages_in(language);
        }
    }

    fn remember(&mut self, before: Session<'g>) {
        if self.before.len() == UNDO {
            self.before.remove(0);
        }
        self.before.push(before);
    }

    /// Undoes the last act; returns whether there was one.
    pub(super) fn undo(&mut self, now: &Now) -> bool {
        let Some(before) = self.before.pop() else { return false };
        let (language, display) = (self.session.language().to_owned(), self.session.display());
        self.session = before;
        self.session.speak(&language);
        self.session.show_as(display);
        self.session.close_overlays();
        self.case.log(What::Undone, None, now);
        true
    }
}

/// The caller's session as saved: directly on their page, without the greeting meant for them.
fn stand<'g>(case: &Case, guide: &'g Guide, language: &str, display: Display, now: &Now) -> Session<'g> {
    let mut session = Session::resume(guide, case.progress.clone(), language, now);
    session.close_overlays();
    session.speak(language);
    session.pages_in(&case.case.web_language);
    session.show_as(display);
    session.without_helper();
    session
}
