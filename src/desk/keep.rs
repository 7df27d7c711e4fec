//! A case is kept after every act, and nothing is left before it is.

use super::{Call, Case, Desk, DeskEffect, DeskNotice, LISTED};
use crate::calendar::Now;
use crate::desk::DeskPage;
use crate::wizard::{Effect, Fault, Outcome};

/// What follows once a case is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// The call ends, and this is said.
    End(Option<DeskNotice>),
    /// The volunteer leaves.
    Leave,
}

impl Desk<'_> {
    /// Whether everything that was done here is kept.
    pub fn is_kept(&self) -> bool {
        let failing = |call: &Call<'_>| call.fault.is_some_and(|fault| fault != Fault::NoTrace);
        !self.lost && !self.call.as_ref().is_some_and(failing)
    }

    /// The volunteer leaves at once, whatever is being typed.
    pub fn interrupted(&mut self, typed: &str) {
        self.lost |= self.page() == Some(DeskPage::Text) && !typed.trim().is_empty();
    }

    /// Takes in how the case was kept; says what the loop must do next.
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
            // Nothing is ever kept for longer: that was asked for.
            Err(Fault::NoTrace) => {
                if call.fault.replace(Fault::NoTrace).is_none() {
                    self.said = Some(DeskNotice::NotKept(Fault::NoTrace));
                }
                self.follow(then)
            }
            Err(fault) => {
                call.fault = Some(fault);
                match then {
                    // Asked twice, it is meant: what could not be kept is lost.
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

    /// Back to the board.
    fn hang_up(&mut self) -> Vec<DeskEffect> {
        self.call = None;
        self.pages.clear();
        self.typing = false;
        self.listed = LISTED;
        vec![DeskEffect::Close, DeskEffect::List]
    }

    /// Has the case kept after an act, if it is ours. The first act of a call notes that there was one.
    pub(super) fn keep(&mut self) -> Vec<DeskEffect> {
        let Some(call) = self.call.as_mut().filter(|call| call.held) else { return Vec::new() };
        call.warned = false;
        call.begin();
        vec![DeskEffect::Save]
    }

    /// The same, with the place where the caller now stands.
    pub(super) fn keep_place(&mut self, now: &Now) -> Vec<DeskEffect> {
        if let Some(call) = &mut self.call {
            call.case.follow(&call.session, now);
        }
        self.keep()
    }

    /// Ends the call or leaves, as soon as all is kept that can be.
    pub(super) fn leave(&mut self, then: Then) -> Vec<DeskEffect> {
        match &self.call {
            // What could not be kept before is tried once more.
            Some(call) if call.fault.is_some_and(|fault| fault != Fault::NoTrace) => {
                self.then = Some(then);
                vec![DeskEffect::Save]
            }
            _ => self.follow(Some(then)),
        }
    }
}
