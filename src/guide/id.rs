//! Indexes into a guide, one type for each kind, so that they cannot be mixed up.

use derive_more::{From, Into};

/// Index of a step in the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into)]
pub struct StepId(usize);

/// Index of a stage in the guide: the first one, 0, is the preparation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into)]
pub struct StageId(usize);

/// Index of an exit in the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into)]
pub struct ExitId(usize);

/// Index of a trouble among those of the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into)]
pub struct TroubleId(usize);

/// Index of an address among the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into)]
pub struct AddressId(usize);

impl StageId {
    /// The number shown to people: the preparation is 0.
    pub fn number(self) -> usize {
        self.0
    }
}

/// The steps from `start` up to, but not including, `end`.
pub(crate) fn between(start: StepId, end: StepId) -> impl DoubleEndedIterator<Item = StepId> + Clone {
    (start.0..end.0).map(StepId)
}
