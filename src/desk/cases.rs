//! The desk's interface to the case folder.

use super::{Case, Listing, Unreadable};
use crate::wizard::Fault;

/// Stores the cases of a desk.
pub trait Cases {
    /// The contents of the folder.
    fn list(&mut self) -> Listing;

    /// Opens a case, and locks it for this desk if nobody else has it open.
    ///
    /// # Errors
    /// Why it cannot be shown.
    fn open(&mut self, id: &str) -> Result<Opened, CaseError>;

    /// Saves a case. Returns it as stored, merged with what somebody else has added meanwhile.
    ///
    /// # Errors
    /// Why it could not be saved; the stored case is unchanged.
    fn save(&mut self, case: &Case) -> Result<Case, Fault>;

    /// Releases the open case.
    fn close(&mut self);

    /// Deletes a case permanently.
    ///
    /// # Errors
    /// Why it was not deleted.
    fn delete(&mut self, id: &str) -> Result<(), CaseError>;

    /// An id that no case has.
    fn new_id(&mut self) -> String;
}

/// A case opened from the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    pub case: Case,
    /// Whether we may change it: nobody else has it open.
    pub held: bool,
}

/// Why a case cannot be opened or deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CaseError {
    /// It no longer exists.
    Gone,
    /// Its file cannot be read as a case.
    Unreadable(Unreadable),
    /// Somebody else has it open.
    Elsewhere,
    /// It belongs to a guide that this desk does not have.
    OtherGuide,
    /// Access to the folder failed.
    Fault(Fault),
}
