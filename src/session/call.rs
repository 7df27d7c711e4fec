//! The pages and decisions of the help desk. They are named here because places and events are one list for all fronts;
//! what they mean is in `desk`.

use chrono::NaiveDate;

/// A page of the desk. The pages of a call itself are those of its session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeskPage {
    /// The open cases.
    Board,
    /// The cases put away.
    Archive,
    /// A new case: what shall we call the caller?
    Nickname,
    /// Which languages do the caller and their web pages speak?
    Languages,
    /// Where is the caller? By their place code, or in their own words.
    Find,
    /// The first question: which device?
    Device,
    /// The second: has the final code come?
    CodeCame,
    /// The third: what do they see? A list of pages.
    Sees,
    /// The case: what is known of it, and what can be done with it.
    Case,
    /// Ticks and short phrases.
    Notes,
    /// A note in one's own words.
    Text,
    /// That note looks like a secret: keep it?
    Doubt,
    /// What was done, newest first.
    History,
    /// On which day to call back.
    CallBack,
    /// A short message for the caller.
    Letter,
    /// Whom to ask, what was tried, and a summary to hand on.
    Escalate,
    /// Delete the case for good?
    Delete,
}

/// What a volunteer decides, beside what their caller does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskAct {
    /// To this page.
    Go(DeskPage),
    /// Show more of the list.
    More,
    /// Open this case, by its id.
    Open(String),
    /// The caller is called this.
    Named(String),
    /// Propose another nickname.
    Propose,
    /// The caller speaks this language, their web pages that one.
    Speak(String, String),
    /// The caller's device, or nobody knows.
    Device(Option<String>),
    /// Whether the final code has come, or nobody knows.
    CodeCame(Option<bool>),
    /// The caller stands at this step (none: they have finished), with this device, and perhaps in this trouble.
    Stand(Option<usize>, Option<String>, Option<usize>),
    /// Begin at the very first page.
    Begin,
    /// Note this phrase (its id), or take it back.
    Tick(String),
    /// Keep the text that was typed as it is.
    KeepText,
    /// Keep it without what looks like a secret.
    KeepMasked,
    /// Call back on this day, or not at all.
    CallBack(Option<NaiveDate>),
    /// Put the case away, or take it back.
    Archive(bool),
    /// Delete it for good.
    Delete,
    /// Take back what was done last.
    Undo,
    /// Note that the case goes to somebody else.
    Escalate,
    /// Make the booklet of what is left of the way.
    Booklet,
    /// End the call: back to the board.
    Close,
}
