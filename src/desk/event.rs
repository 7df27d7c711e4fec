//! The pages and decisions of the help desk.

use chrono::NaiveDate;

use crate::guide::{StepId, TroubleId};

/// A desk page. The pages of the call itself are those of its session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeskPage {
    /// The open cases.
    Board,
    /// The archived cases.
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
    /// What is known of the case, and what can be done with it.
    Case,
    /// Notes: phrases to tick, and own notes.
    Notes,
    /// A note in the volunteer's own words.
    Text,
    /// The note looks like a secret: save it?
    Doubt,
    /// The note was not saved: save or discard it?
    Unkept,
    /// The history, newest first.
    History,
    /// On which day to call back.
    CallBack,
    /// A short message for the caller.
    Letter,
    /// Whom to ask, what was tried, and a summary to hand on.
    Escalate,
    /// Delete the case permanently?
    Delete,
}

/// The volunteer's own actions, apart from the caller's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskAct {
    /// Go to this page.
    Go(DeskPage),
    /// Show more of the list.
    More,
    /// Open this case, by its id.
    Open(String),
    /// Use this nickname for the caller.
    Named(String),
    /// Propose another nickname.
    Propose,
    /// The caller's language, and that of their web pages.
    Speak(String, String),
    /// The caller's device; `None` if unknown.
    Device(Option<String>),
    /// Whether the final code has come; `None` if unknown.
    CodeCame(Option<bool>),
    /// The caller has this trouble, at any step.
    Meet(TroubleId),
    /// The caller is at this step (`None`: they have finished), with this device, and perhaps with this trouble.
    Stand(Option<StepId>, Option<String>, Option<TroubleId>),
    /// Begin at the very first page.
    Begin,
    /// Note this phrase (its id), or remove it.
    Tick(String),
    /// Save the doubtful note as typed.
    KeepText,
    /// Save it without what looks like a secret.
    KeepMasked,
    /// Save the unsaved note.
    KeepWritten,
    /// Discard it.
    DropWritten,
    /// Call back on this day, or not at all.
    CallBack(Option<NaiveDate>),
    /// Archive the case, or take it out of the archive.
    Archive(bool),
    /// Delete the case permanently.
    Delete,
    /// Undo the last act.
    Undo,
    /// Note that the case was handed to somebody else.
    Escalate,
    /// Make the booklet of the remaining steps.
    Booklet,
    /// End the call and return to the board.
    Close,
}

impl DeskPage {
    /// Whether the page is only there to change the case.
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
    /// Whether it changes the case, or leads to a page that does.
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
