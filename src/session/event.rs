//! What goes into the machine and what comes out: places, events, effects, and the world that performs them.

use chrono::NaiveDate;

use super::call::{DeskAct, DeskPage};
use crate::calendar::Now;
use crate::display::{Change, Display};
use crate::guide::{AddressId, Exercise, ExitId, StepId, TroubleId};
use crate::progress::Progress;
use crate::words::TermId;

/// A page of the engine or of the guide. Numbers are indexes into the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// Which guide? Asked before there is a session.
    Guides,
    /// Which language?
    Language,
    /// What this is, what it never asks, what to have ready.
    Intro,
    /// A step.
    Step(StepId),
    /// A way out.
    Exit(ExitId),
    /// The end.
    Finished,
    /// Back after a stop: where, what is done, what is next, what is late.
    WelcomeBack,
    /// What one waits for: since when, how long that is normal, what to do meanwhile.
    Waiting,
    /// A short text for whoever helps.
    Card,
    /// The stages and their status.
    Overview,
    /// The answers given so far.
    Review,
    /// Another answer to this question.
    Change(StepId),
    /// On which day was this step done?
    When(StepId),
    /// "I see something else", where one is: what may be the matter.
    Trouble,
    /// What may be the matter anywhere.
    Common,
    /// Somebody contacts the person.
    Contacted,
    /// A trouble by the person's own words.
    Search,
    /// Is an address the real one?
    Genuine,
    /// A trouble (its index) with the cure of this number; behind the last cure: whom to ask.
    Cure(TroubleId, usize),
    /// Whom to ask, and what to have ready.
    Ask,
    /// The words of the page below, explained.
    Words,
    /// One word of the glossary, by its index.
    Term(TermId),
    /// The keys, and the words used here.
    Help,
    /// How Sésame is shown: colours, signs, line by line.
    Display,
    /// The addresses of the page below.
    Addresses,
    /// One address (its index among the facts): opened, copied, as a QR code, spelt.
    Address(AddressId),
    /// The same as a QR code.
    Qr(AddressId),
    /// The same letter by letter.
    Spelt(AddressId),
    /// A page of the help desk, never of a session.
    Desk(DeskPage),
    /// A practice: a page of its own process, never of a session.
    Practice(Exercise),
    /// A suggested password, within a practice.
    Suggestion,
}

/// Where a person stands. This is what is saved; every other page only lies over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Base {
    /// Choosing a language.
    Language,
    /// Reading what this is.
    Intro,
    /// At a step.
    Step(StepId),
    /// At a way out.
    Exit(ExitId),
    /// At the end.
    Finished,
}

impl Base {
    /// The step, if it is one.
    pub fn step(self) -> Option<StepId> {
        if let Base::Step(step) = self { Some(step) } else { None }
    }
}

impl From<Base> for Place {
    fn from(base: Base) -> Place {
        match base {
            Base::Language => Place::Language,
            Base::Intro => Place::Intro,
            Base::Step(step) => Place::Step(step),
            Base::Exit(exit) => Place::Exit(exit),
            Base::Finished => Place::Finished,
        }
    }
}

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
    /// Take this cure of a trouble, which begins the way anew from a step.
    Redo(TroubleId, usize),
    /// Open this page over the present one.
    Open(Place),
    /// Explain these words of the present page, by their indexes.
    Explain(Vec<TermId>),
    /// List these addresses of the present page, by their indexes.
    ListAddresses(Vec<AddressId>),
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
    /// Open this address (its index) in the browser.
    OpenAddress(AddressId),
    /// Copy this address.
    CopyAddress(AddressId),
    /// Copy this text, which the page shows.
    Copy(String),
    /// Send this text, which the page shows, by the system's mail program.
    Send(String),
    /// Keep this text, which the page shows, in a file of the person's.
    Keep(Document, String),
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
}

impl Event {
    /// The page that it opens over the present one, if it does.
    pub fn opens(&self) -> Option<Place> {
        match self {
            Event::Open(page) => Some(*page),
            Event::Explain(_) => Some(Place::Words),
            Event::ListAddresses(_) => Some(Place::Addresses),
            _ => None,
        }
    }

    /// Whether it changes what is kept of somebody's way, or leads to where it would be changed; not only what is shown.
    pub fn changes_case(&self) -> bool {
        match self {
            Event::Done | Event::DoneOn(_) | Event::Choose(_) | Event::Redo(..) | Event::NotYet | Event::GotIn => true,
            Event::WebLanguage(_) | Event::Open(Place::Change(_) | Place::When(_)) => true,
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
    /// Keep this text in a file of the person's.
    Keep(Document, String),
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
    /// Begun anew from this step.
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

/// The world, as the loop sees it.
pub trait World {
    /// What time it is.
    fn now(&self) -> Now;
    /// Does what the machine asks; what became of it is the next event.
    fn perform(&mut self, effect: Effect) -> Option<Event>;
}
