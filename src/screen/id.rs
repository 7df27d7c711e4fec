//! The identity of a page, for code that only compares pages.

use std::any::TypeId;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Identifies a page, whatever its content. It can only be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ScreenId {
    kind: TypeId,
    page: u64,
}

impl ScreenId {
    /// The id of a page, from the model's own name for it.
    pub fn of<P: Hash + 'static>(page: &P) -> ScreenId {
        let mut hasher = DefaultHasher::new();
        page.hash(&mut hasher);
        ScreenId { kind: TypeId::of::<P>(), page: hasher.finish() }
    }
}
