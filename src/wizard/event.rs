//! What goes into the machine and what comes out: events, effects.

use chrono::NaiveDate;

use super::Overlay;
use crate::desk::DeskAct;
use crate::display::{Change, Display};
use crate::guide::{AddressId, Exercise, StepId, TroubleId};
use crate::progress::Progress;

/// What a person decided, or what the world reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// This language, please.
    Language(String),
    /// The web pages are in this language.
    WebLanguage(String),
    /// On to the next page, from a page that asks nothing.
    Forward,
    /// The step is done, now.
    Done,
    /// The step was done on this day, or on a day nobody knows.
    DoneOn(Option<NaiveDate>),
    /// This choice of the step (its id).
    Choose(String),
    /// To the page before; nothing is erased.
    Back,
    /// To a step that is open, from a list.
    Visit(StepId),
    /// Take this remedy of a trouble, which begins the way again from a step.
    Redo(TroubleId, usize),
    /// Open this page over the present one.
    Open(Overlay),
    /// What one waits for has not come; said after the contrary, it takes that back. Stops here.
    NotYet,
    /// Read the page again: nothing changes.
    Stay,
    /// "I got in", on the last page.
    GotIn,
    /// Stop here; everything is kept.
    Stop,
    /// Rehearse this, in a process that forgets.
    Practise(Exercise),
    /// The practice was ended by Ctrl-C, which stops all.
    Interrupted,
    /// The practice could not begin, or ended by a fault.
    NotPractised(NotPractised),
    /// Something done with the line that is being typed; never the line itself.
    Field(FieldAct),
    /// Show Sésame another way.
    Display(Change),
    /// Open this address in the browser.
    OpenAddress(AddressId),
    CopyAddress(AddressId),
    /// Copy this text, which the page shows.
    Copy(String),
    /// Send this text, which the page shows, by the system's mail program.
    Send(String),
    /// Keep a document in a file of the person's, under this name: this text, which the page shows.
    Keep(Document, String, String),
    /// Keep the clocks that run as a file for a calendar.
    KeepDates,
    /// Something that a volunteer decides at the desk.
    Desk(DeskAct),
    /// What became of something asked of the machine.
    Reported(Report),
    /// The world could not save.
    SaveFailed(Fault),
    /// The world has saved.
    Saved,
    /// Something outside has changed what there is to show.
    Woken,
}

impl Event {
    /// Whether it changes what is kept of somebody's way, or leads to where it would be changed; not only what is shown.
    pub fn changes_case(&self) -> bool {
        match self {
            Event::Done | Event::DoneOn(_) | Event::Choose(_) | Event::Redo(..) | Event::NotYet | Event::GotIn => true,
            Event::WebLanguage(_) => true,
            Event::Open(overlay) => overlay.changes_case(),
            Event::Desk(act) => act.changes_case(),
            _ => false,
        }
    }
}

/// What a person keeps outside Sésame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Document {
    /// The clocks, for a calendar.
    Dates,
    /// The text for whoever helps.
    Card,
    /// What is left of a caller's way, for them.
    Booklet,
    /// A short message for a caller.
    Letter,
}

/// What a person does with a line that they type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldAct {
    /// Type, or type again.
    Type,
    /// Type something else: what is there is wiped.
    Clear,
    /// Have it checked.
    Check,
    /// Show it, or hide it again.
    Show,
    /// Confirm what only they can know, or take that back.
    Confirm,
    /// Have a good one suggested.
    Suggest,
}

/// Why there was no practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotPractised {
    /// It could not be started.
    NotStarted,
    /// It ended by itself.
    Died,
}

/// What became of something that was asked of the machine.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Report {
    /// A browser was called.
    Opened,
    /// None could be.
    NotOpened,
    /// The mail program was called.
    Sent,
    /// None could be.
    NotSent,
    /// The text is in the clipboard.
    Copied,
    /// There is no clipboard: the text is in this file.
    CopiedTo(String),
    /// Neither clipboard nor file took it.
    NotCopied,
    /// The way of showing could not be kept for the next start.
    DisplayNotKept,
    /// The document now lies here, and was handed to its program if there is a desktop.
    Kept(Document, String),
    /// It could not be written.
    NotKept(Document),
    /// There is nothing to put into it.
    NothingToKeep,
}

/// What the world must do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Keep this.
    Save(Box<Progress>),
    /// Let the person rehearse this, in this language.
    Practise(Exercise, String),
    /// Open this web address in the browser.
    Open(String),
    /// Copy this text.
    Copy(String),
    /// Hand this text to the system's mail program, addressed to nobody yet.
    Send(String),
    /// Keep a document in a file of the person's: its name, its text.
    Keep(Document, String, String),
    /// Everything is shown like this from now on, after this change.
    Display(Change, Display),
    /// Leave the model.
    End(Outcome),
}

/// How a model is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// By the person's own decision, or at the end of input.
    Stopped,
    /// By Ctrl-C.
    Interrupted,
    /// Back to where it was opened from.
    Back,
    /// Only to go on line by line, or on the full screen.
    Switched(Display),
    /// With this guide of the list.
    Picked(usize),
    /// With this way of showing everything.
    Chosen(Change),
}

/// Why progress cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// No room on the disk.
    DiskFull,
    /// The folder may not be written.
    ReadOnly,
    /// Another Sésame has it open.
    OtherWindow,
    /// Asked for by `--no-trace`.
    NoTrace,
    /// Anything else.
    Unknown,
}

/// Something to say once, on the next page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// These steps no longer hold after a changed answer.
    NoLonger(Vec<StepId>),
    /// Begun again from this step.
    Redone(StepId),
    /// A new beginning was taken back.
    Undone,
    /// The saved file was damaged; the copy before it was taken.
    Restored,
    /// The saved file was damaged and there was no copy; it lies beside.
    SetAside,
    /// There was no practice.
    NotPractised(NotPractised),
    /// What became of something asked of the machine.
    Reported(Report),
}
