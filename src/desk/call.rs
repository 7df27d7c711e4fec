//! One call: a case, and the session of the caller as the volunteer sees it.

use super::case::{Case, What};
use crate::calendar::Now;
use crate::display::Display;
use crate::guide::Guide;
use crate::place_code::Position;
use crate::progress::Progress;
use crate::wizard::{Effect, Event, Fault, Overlay, Session};

/// So many acts can be taken back.
const UNDO: usize = 50;

/// A case that is open.
#[derive(Debug, Clone)]
pub struct Call<'g> {
    pub(super) case: Case,
    pub(super) session: Session<'g>,
    /// Whether it is ours to change.
    pub(super) held: bool,
    /// Why it is not being kept, if so.
    pub(super) fault: Option<Fault>,
    /// Whether the volunteer knows that leaving now loses what could not be kept.
    pub(super) warned: bool,
    /// When the call began, and how long the history was then, until that is noted.
    began: Option<(Now, usize)>,
    /// What was before each act, oldest first.
    before: Vec<Session<'g>>,
}

impl<'g> Call<'g> {
    pub(super) fn new(case: Case, held: bool, guide: &'g Guide, language: &str, display: Display, now: &Now) -> Self {
        let session = stand(&case, guide, language, display, now);
        let began = Some((*now, case.history.len()));
        Call { case, session, held, fault: None, warned: false, began, before: Vec::new() }
    }

    /// Notes that there was a call, once something is done in it: whoever only looks changes nothing.
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

    /// Whether it is ours to change.
    pub fn is_held(&self) -> bool {
        self.held
    }

    /// Takes the case as it was put together with what somebody else has done.
    pub(super) fn take_over(&mut self, case: Case, now: &Now) {
        let moved = case.progress != self.case.progress;
        self.case = case;
        if moved {
            let (language, display) = (self.session.language().to_owned(), self.session.display());
            self.session = stand(&self.case, self.session.guide(), &language, display, now);
        }
        // Taking back would take back what somebody else has done.
        self.before.clear();
        self.case.log(What::Merged, None, now);
    }

    /// Hands a decision of the caller on to their session; tells whether it has changed more than what is shown.
    pub(super) fn hand_on(&mut self, event: &Event, now: &Now) -> (bool, Vec<Effect>) {
        let before = self.session.clone();
        let was = self.session.progress().clone();
        let effects = self.session.update(event.clone(), now);
        let guide = self.session.guide();
        // Where the page stands that is read now is no act.
        let way = |progress: &Progress| Progress { at: None, saved_at: None, ..progress.clone() };
        let changed = way(self.session.progress()) != way(&was);
        match event {
            // Whoever may only look notes nothing.
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
            _ => {}
        }
        if changed {
            self.remember(before);
        }
        (changed, effects)
    }

    /// Puts the caller where they are, wherever that is on the way.
    pub(super) fn put(&mut self, position: &Position, now: &Now) {
        self.remember(self.session.clone());
        self.session.stand_at(position);
        let guide = self.session.guide();
        let about = position.step.and_then(|step| guide.steps.get(step)).map(|step| step.id.as_str());
        self.case.log(What::Found, about, now);
    }

    fn remember(&mut self, before: Session<'g>) {
        if self.before.len() == UNDO {
            self.before.remove(0);
        }
        self.before.push(before);
    }

    /// Takes the last act back; tells whether there was one.
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

/// The caller's session as it was kept: on their page at once, without the greeting that is for them.
fn stand<'g>(case: &Case, guide: &'g Guide, language: &str, display: Display, now: &Now) -> Session<'g> {
    let mut session = Session::resume(guide, case.progress.clone(), language, now);
    session.close_overlays();
    session.speak(language);
    session.pages_in(&case.case.web_language);
    session.show_as(display);
    session
}
