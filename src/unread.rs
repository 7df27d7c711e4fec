//! Why a file that Sésame keeps is not used: progress, a case, the settings, or who helps.

/// Why a file is not used. It is not written over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unread {
    /// Written by a newer version of the program.
    Newer,
    /// It was read, and is damaged or not such a file.
    Damaged,
    /// It cannot be read just now; nothing is known about what it contains.
    Denied,
}
