//! Where something stands in the guide that it is part of: one type for each kind, so that none is taken for another.

use derive_more::{From, Into};

/// A step, by its place in the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into)]
pub struct StepId(usize);

/// A stage, by its place in the guide: the first one, 0, is the preparation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into)]
pub struct StageId(usize);

/// A way out, by its place in the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into)]
pub struct ExitId(usize);

/// A trouble, by its place among those of the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into)]
pub struct TroubleId(usize);

/// An address, by its place among the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, From, Into)]
pub struct AddressId(usize);

impl StageId {
    /// Its number, as people say it: the preparation is 0.
    pub fn number(self) -> usize {
        self.0
    }
}

/// The steps between two of them, without the second.
pub(crate) fn between(start: StepId, end: StepId) -> impl DoubleEndedIterator<Item = StepId> + Clone {
    (start.0..end.0).map(StepId)
}
