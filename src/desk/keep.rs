//! Saves the case after every act, and before a call ends.

use super::{Call, Case, Desk, DeskEffect, DeskNotice, LISTED};
use crate::calendar::Now;
use crate::desk::DeskPage;
use crate::wizard::{Effect, Fault, Outcome};

/// What to do once a case is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// End the call and show this notice.
    End(Option<DeskNotice>),
    /// Leave the program.
    Leave,
}

impl Desk<'_> {
    /// Whether everything done at the desk is saved.
    pub fn is_kept(&self) -> bool {
        let failing = |call: &Call<'_>| call.fault.is_some_and(|fault| fault != Fault::NoTrace);
        !self.lost && !self.call.as_ref().is_some_and(failing)
    }

    /// The program is interrupted: a note that is being typed is lost.
    pub fn interrupted(&mut self, typed: &str) {
        self.lost |= self.page() == Some(DeskPage::Text) && !typed.trim().is_empty();
    }

    /// Handles the result of saving the case; returns what the loop must do next.
    pub fn saved(&mut self, saved: Result<Case, Fault>, now: &Now) -> Vec<DeskEffect> {
        self.stale = true;
        let then = self.then.take();
        let Some(call) = &mut self.call else { return Vec::new() };
        match saved {
            Ok(kept) => {
                let failed = std::mem::take(&mut call.fault).is_some();
                if kept != call.case {
                    call.take_over(kept, now);
                    self.said = Some(DeskNotice::Merged);
                } else if failed {
                    self.said = Some(DeskNotice::KeptAgain);
                }
                self.follow(then)
            }
            // With `--no-trace` nothing is saved permanently, as requested.
            Err(Fault::NoTrace) => {
                if call.fault.replace(Fault::NoTrace).is_none() {
                    self.said = Some(DeskNotice::NotKept(Fault::NoTrace));
                }
                self.follow(then)
            }
            Err(fault) => {
                call.fault = Some(fault);
                match then {
                    // Asked again after the warning: what could not be saved is lost.
                    Some(then) if call.warned => {
                        self.lost = true;
                        return self.follow(Some(then));
                    }
                    Some(then) => {
                        call.warned = true;
                        if let Then::End(Some(DeskNotice::Archived)) = then {
                            call.case.case.archived = false;
                        }
                        self.said = Some(DeskNotice::NotEnded);
                    }
                    None => self.said = Some(DeskNotice::NotKept(fault)),
                }
                Vec::new()
            }
        }
    }

    fn follow(&mut self, then: Option<Then>) -> Vec<DeskEffect> {
        match then {
            None => Vec::new(),
            Some(Then::End(said)) => {
                let orders = self.hang_up();
                self.said = said;
                orders
            }
            Some(Then::Leave) => vec![DeskEffect::Close, DeskEffect::Outside(Effect::End(Outcome::Stopped))],
        }
    }

    /// Ends the call and returns to the board.
    fn hang_up(&mut self) -> Vec<DeskEffect> {
        self.call = None;
        self.pages.clear();
        self.typing = false;
        self.listed = LISTED;
        vec![DeskEffect::Close, DeskEffect::List]
    }

    /// Saves the case after an act, if we hold it. The first act of a call also logs the call.
    pub(super) fn keep(&mut self) -> Vec<DeskEffect> {
        let Some(call) = self.call.as_mut().filter(|call| call.held) else { return Vec::new() };
        call.warned = false;
        call.begin();
        vec![DeskEffect::Save]
    }

    /// The same, after updating the case from the session.
    pub(super) fn keep_place(&mut self, now: &Now) -> Vec<DeskEffect> {
        if let Some(call) = &mut self.call {
            call.case.follow(&call.session, now);
        }
        self.keep()
    }

    /// Ends the call or leaves, after saving what can be saved.
    pub(super) fn leave(&mut self, then: Then) -> Vec<DeskEffect> {
        match &self.call {
            // The last save failed: try once more.
            Some(call) if call.fault.is_some_and(|fault| fault != Fault::NoTrace) => {
                self.then = Some(then);
                vec![DeskEffect::Save]
            }
            _ => self.follow(Some(then)),
        }
    }
}
