//! The folder of the cases, as the desk sees it.

use super::{Case, Listing, Unreadable};
use crate::wizard::Fault;

/// Keeps the cases for a desk.
pub trait Cases {
    /// What lies in it.
    fn list(&mut self) -> Listing;

    /// Takes a case, for this desk alone if nobody else has it.
    ///
    /// # Errors
    /// Why it cannot be shown.
    fn open(&mut self, id: &str) -> Result<Opened, CaseError>;

    /// Keeps a case. Returns it as it now lies there: with what somebody else has added meanwhile.
    ///
    /// # Errors
    /// Why it could not be kept; what lay there is untouched.
    fn save(&mut self, case: &Case) -> Result<Case, Fault>;

    /// Lets go of the case that was taken.
    fn close(&mut self);

    /// Deletes a case for good.
    ///
    /// # Errors
    /// Why it is still there.
    fn delete(&mut self, id: &str) -> Result<(), CaseError>;

    /// An id that no case has.
    fn new_id(&mut self) -> String;
}

/// A case taken from the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    pub case: Case,
    /// Whether it is ours to change: nobody else has it open.
    pub held: bool,
}

/// Why a case cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CaseError {
    /// It is no longer there.
    Gone,
    /// Its file cannot be read as a case.
    Unreadable(Unreadable),
    /// Somebody else has it open.
    Elsewhere,
    /// It is of a guide that this desk does not have.
    OtherGuide,
    /// The folder does not let us.
    Fault(Fault),
}
