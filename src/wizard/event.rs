//! The input and output of the state machine: events and effects.

use chrono::NaiveDate;

use super::{NoteReport, Overlay};
use crate::desk::DeskAct;
use crate::display::{Change, Display};
use crate::guide::{AddressId, Exercise, StepId, TroubleId};
use crate::helper::Helper;
use crate::progress::Progress;
use crate::unread::Unread;

/// What a person decided, or what the system reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Use this language.
    Language(String),
    /// The web pages are in this language.
    WebLanguage(String),
    /// To the next page, from a page without a question.
    Forward,
    /// The step is done, now.
    Done,
    /// The step was done on this day, or on an unknown day.
    DoneOn(Option<NaiveDate>),
    /// The step was not done after all.
    NotDone,
    /// Make this choice (its id) on the step.
    Choose(String),
    /// To the previous page; nothing is erased.
    Back,
    /// To an open step, from a list.
    Visit(StepId),
    /// Take this remedy of a trouble, which starts again from a step.
    Redo(TroubleId, usize),
    /// Open this page over the current one.
    Open(Overlay),
    /// Words typed where an answer was expected: look them up. Empty if they may be a secret: they were not kept.
    Words(String),
    /// What the person waits for has not come; undoes an earlier "it came". Leads to the page that says when to come back.
    NotYet,
    /// Read the page again: nothing changes.
    Stay,
    /// "I got in", on the last page.
    GotIn,
    /// Stop here; everything is saved.
    Stop,
    /// Practise this, in a process that keeps nothing.
    Practise(Exercise),
    /// The practice was ended by Ctrl-C, which stops everything.
    Interrupted,
    /// The practice could not start, or failed.
    NotPractised(NotPractised),
    /// An action on the text being typed; never the text itself.
    Field(FieldAct),
    /// Change the display.
    Display(Change),
    /// Open this address in the browser.
    OpenAddress(AddressId),
    CopyAddress(AddressId),
    /// Copy this text, shown on the page.
    Copy(String),
    /// Send this text, shown on the page, with the system's mail program.
    Send(String),
    /// Save a document to a file for the person: its name, and its text as shown on the page.
    Keep(Document, String, String),
    /// Save the running clocks as a calendar file.
    KeepDates,
    /// Save the person's place as a file, to go on elsewhere.
    KeepPlace,
    /// Print what remains, as a booklet.
    KeepBooklet,
    /// Go on with the place in a file: the front lets the person pick one.
    TakeUp,
    /// Open the document saved last.
    OpenKept,
    /// Forget the person who helps.
    ForgetHelper,
    /// A volunteer's decision at the desk.
    Desk(DeskAct),
    /// The result of an effect.
    Reported(Report),
    /// Progress could not be saved.
    SaveFailed(Fault),
    /// Progress was saved.
    Saved,
    /// Something outside changed what there is to show.
    Woken,
}

impl Event {
    /// Whether it changes saved progress, or opens a page that does, rather than only what is shown.
    pub fn changes_case(&self) -> bool {
        match self {
            Event::Done | Event::DoneOn(_) | Event::Choose(_) | Event::Redo(..) | Event::NotYet | Event::GotIn => true,
            Event::NotDone | Event::WebLanguage(_) => true,
            Event::Open(overlay) => overlay.changes_case(),
            Event::Desk(act) => act.changes_case(),
            _ => false,
        }
    }
}

/// A document that a person saves outside Sésame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Document {
    /// The clocks, for a calendar.
    Dates,
    /// The text for a helper.
    Card,
    /// The remaining steps, on paper.
    Booklet,
    /// A short message for a caller.
    Letter,
    /// When and how to come back.
    Reminder,
    /// The person's place, to go on elsewhere.
    Place,
}

/// What a person does with the text they type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldAct {
    /// Type, or type again.
    Type,
    /// Clear the text and type something else.
    Clear,
    /// Have it checked.
    Check,
    /// Show it, or hide it again.
    Show,
    /// Confirm what only they can know, or undo that.
    Confirm,
    /// Ask for a good suggestion.
    Suggest,
    /// Tick the rule with this number, or undo that.
    Tick(usize),
}

/// Why there was no practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotPractised {
    /// It could not be started.
    NotStarted,
    /// It ended by itself.
    Died,
}

/// The result of an effect.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Report {
    /// A browser was started.
    Opened,
    /// No browser could be started.
    NotOpened,
    /// The mail program was started.
    Sent,
    /// No mail program could be started.
    NotSent,
    /// The text is in the clipboard.
    Copied,
    /// There is no clipboard: the text is in this file.
    CopiedTo(String),
    /// Neither the clipboard nor a file worked.
    NotCopied,
    /// The display settings could not be saved for the next start.
    DisplayNotKept,
    /// The document was saved here.
    Kept(Document, String),
    /// The document saved last was opened in its program.
    KeptOpened,
    /// No program could be started for it; it is here.
    KeptNotOpened(String),
    /// It could not be written.
    NotKept(Document),
    /// There is nothing to save.
    NothingToKeep,
    /// The file picked has no place to go on from, and why; `None` if it is one in another guide.
    NotTakenUp(Option<Unread>),
    /// What became of the note about the person who helps.
    Noted(NoteReport),
}

/// What the environment must do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Save this.
    Save(Box<Progress>),
    /// Let the person practise this, in this language.
    Practise(Exercise, String),
    /// Open this web address in the browser.
    Open(String),
    /// Copy this text.
    Copy(String),
    /// Hand this text to the system's mail program, addressed to nobody yet.
    Send(String),
    /// Save a document to a file for the person: its name, its text.
    Keep(Document, String, String),
    /// Open the document saved last.
    OpenKept,
    /// Note the person who helps, or forget them.
    Note(Option<Helper>),
    /// Apply this change; these are the new display settings.
    Display(Change, Display),
    /// Leave the model.
    End(Outcome),
}

/// How a model ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// By the person's own decision, or at the end of input.
    Stopped,
    /// By Ctrl-C.
    Interrupted,
    /// Return to where it was opened from.
    Back,
    /// To continue in plain mode or on the full screen.
    Switched(Display),
    /// This guide of the list was picked.
    Picked(usize),
    /// This display change was chosen.
    Chosen(Change),
}

/// Why progress cannot be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// No room on the disk.
    DiskFull,
    /// The folder is not writable.
    ReadOnly,
    /// Another Sésame has it open.
    OtherWindow,
    /// Disabled by `--no-trace`.
    NoTrace,
    /// What is there cannot be read just now, and is not written over.
    Unread,
    /// Another program has saved there in the meantime, and is not written over.
    Changed,
    /// Anything else.
    Unknown,
}

/// A message shown once, on the next page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// These steps must be done again after a changed answer.
    NoLonger(Vec<StepId>),
    /// Started again from this step.
    Redone(StepId),
    /// Starting again, or having done a step, was undone.
    Undone,
    /// The step no longer counts as done.
    NotDone,
    /// The saved file was damaged; the previous copy was used.
    Restored,
    /// The saved file was damaged and there was no copy; it was set aside.
    SetAside,
    /// The saved file was of another guide; it was set aside.
    OtherGuide,
    /// The saved display settings are not used.
    Settings(Unread),
    /// There was no practice.
    NotPractised(NotPractised),
    /// What was typed may have been a secret; it was not kept.
    Secret,
    /// The result of an effect.
    Reported(Report),
}
