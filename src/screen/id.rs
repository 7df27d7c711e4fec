//! Which page a screen is, for those who only have to tell one page from another.

use std::any::TypeId;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Which page a screen is: the same for the same page, whatever it says. It cannot be asked for more than that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ScreenId {
    kind: TypeId,
    page: u64,
}

impl ScreenId {
    /// The id of a page, as its model names it.
    pub fn of<P: Hash + 'static>(page: &P) -> ScreenId {
        let mut hasher = DefaultHasher::new();
        page.hash(&mut hasher);
        ScreenId { kind: TypeId::of::<P>(), page: hasher.finish() }
    }
}
