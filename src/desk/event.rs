//! The pages and decisions of the help desk.

use chrono::NaiveDate;

use crate::guide::{StepId, TroubleId};

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
    /// The note was written, and not kept: keep it, or throw it away?
    Unkept,
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
    /// The caller is in this trouble, wherever they stand.
    Meet(TroubleId),
    /// The caller stands at this step (none: they have finished), with this device, and perhaps in this trouble.
    Stand(Option<StepId>, Option<String>, Option<TroubleId>),
    /// Begin at the very first page.
    Begin,
    /// Note this phrase (its id), or take it back.
    Tick(String),
    /// Keep the text that was typed as it is.
    KeepText,
    /// Keep it without what looks like a secret.
    KeepMasked,
    /// Keep the note that was written and left.
    KeepWritten,
    /// Throw it away.
    DropWritten,
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

impl DeskPage {
    /// Whether there is nothing to do on it but to change the case.
    fn changes_case(self) -> bool {
        match self {
            DeskPage::Languages | DeskPage::Find | DeskPage::Device | DeskPage::CodeCame | DeskPage::Sees => true,
            DeskPage::Text | DeskPage::Doubt | DeskPage::Unkept | DeskPage::CallBack | DeskPage::Delete => true,
            DeskPage::Board | DeskPage::Archive | DeskPage::Nickname | DeskPage::Case | DeskPage::Notes => false,
            DeskPage::History | DeskPage::Letter | DeskPage::Escalate => false,
        }
    }
}

impl DeskAct {
    /// Whether it changes the case, or leads to where it would be changed.
    pub(crate) fn changes_case(&self) -> bool {
        match self {
            DeskAct::Go(page) => page.changes_case(),
            DeskAct::Speak(..) | DeskAct::Device(_) | DeskAct::CodeCame(_) | DeskAct::Stand(..) => true,
            DeskAct::Begin | DeskAct::Tick(_) | DeskAct::KeepText | DeskAct::KeepMasked | DeskAct::KeepWritten => true,
            DeskAct::CallBack(_) | DeskAct::Archive(_) | DeskAct::Delete | DeskAct::Undo | DeskAct::Escalate => true,
            DeskAct::More | DeskAct::Open(_) | DeskAct::Named(_) | DeskAct::Propose | DeskAct::Meet(_) => false,
            DeskAct::DropWritten | DeskAct::Booklet | DeskAct::Close => false,
        }
    }
}
