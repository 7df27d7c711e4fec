//! A guide as checked data: stages, steps, choices, waits and exits, with the facts they use.
//!
//! The raw TOML shape is in `guide/raw.rs`; `guide/load.rs` turns it into these types or lists every problem.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::rc::Rc;

use chrono::NaiveDate;
use strum::{EnumString, IntoStaticStr, VariantNames};
use typed_index_collections::TiVec;

use crate::calendar::Length;
use crate::facts::Facts;
use crate::guide_files::GuideFiles;

mod id;
mod load;
mod picture;
mod raw;
mod trouble;

pub(crate) use crate::guide_files::written::Name;
pub(crate) use id::between;
pub use id::{AddressId, ExitId, StageId, StepId, TroubleId};
pub(crate) use picture::DESCRIPTION;
pub use picture::{Mark, Part, PictureRow, RowText};
pub(crate) use raw::{GuideFile, StepFile, TroublesFile};
pub(crate) use trouble::TROUBLES;
pub use trouble::{Remedy, Trouble};

/// The question whose answers are devices.
pub const DEVICE: &str = "device";

/// Web pages in a language that the guide does not have.
pub const OTHER_LANGUAGE: &str = "other";

/// A whole guide, checked: every reference in it is valid.
#[derive(Debug, Clone)]
pub struct Guide {
    /// Its id, also the name of its file and of its catalogue.
    pub id: String,
    /// Incremented when a step is added or changes its meaning.
    pub version: u32,
    /// The day of this version.
    pub date: NaiveDate,
    /// The printed guides it corresponds to.
    pub printed: Vec<Printed>,
    /// The stages, in order: at least one.
    pub stages: TiVec<StageId, Stage>,
    pub steps: TiVec<StepId, Step>,
    pub exits: TiVec<ExitId, Exit>,
    pub waits: Vec<Wait>,
    /// What it shares with other guides: labels, addresses, contacts, holidays.
    pub facts: Rc<Facts>,
    /// The index of each step, by id.
    by_id: HashMap<String, StepId>,
    /// The steps that replaced an earlier one, by its id, each with the index in its `was`. Several exclude each other.
    heirs: HashMap<String, Vec<(StepId, usize)>>,
    troubles: OnceCell<TiVec<TroubleId, Trouble>>,
    guide_files: GuideFiles,
}

/// A printed guide, named on the first page; its point numbers help those who have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    pub id: String,
    pub author: String,
    pub date: NaiveDate,
    /// The devices it is for.
    pub devices: Vec<String>,
}

/// A part of the path. It is finished, and the next one opens, when its `end` step is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    pub id: String,
    /// Its steps: at least one.
    pub steps: Range<StepId>,
    /// The step that ends it: its last unconditional gate.
    pub end: StepId,
}

/// The kind of page that a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Something to do, then "done".
    Act,
    /// A question whose answer shapes the path.
    Question,
    /// Something that cannot be undone; the default answer is "not yet".
    Confirm,
    /// Waiting for something to arrive.
    Waiting,
}

/// What a person may rehearse at a step, in a practice that saves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Exercise {
    /// Choosing a password.
    Password,
    /// Reading the final code.
    Code,
}

impl Exercise {
    /// Its name, in guides and on the command line.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A kind of secret that a page involves: helpers must not ask for it or listen to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Secret {
    Password,
    /// The final code.
    Code,
    /// The PIN, pattern or code of a device.
    Pin,
    /// The pension number and the date of birth.
    Number,
    /// The number of a bank account or card, and its codes.
    Bank,
}

impl Secret {
    /// Its name, in guides.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// One page of the path, left by one choice.
#[derive(Debug, Clone)]
pub struct Step {
    pub id: String,
    /// The earlier steps that it replaces, in their order: old progress files may name them.
    pub was: Vec<Former>,
    /// The answers that it no longer has, each with the one that replaces it.
    pub answer_was: BTreeMap<String, String>,
    /// Its permanent number, never reused.
    pub code: u32,
    /// The numbers of the steps that it replaces: old place codes may contain them.
    pub code_was: Vec<u32>,
    pub stage: StageId,
    pub kind: Kind,
    /// It is on the path only if each of these questions has one of these answers.
    pub when: Conditions,
    /// The questions whose answers its "done" depends on.
    pub bound: Vec<StepId>,
    /// Whether nothing after it opens until it is done: the end of its stage, or a stop within it.
    pub gate: bool,
    /// Whether, from here on, web pages are opened on the device that will hold the key, not from this program.
    pub own_device: bool,
    /// The choices, for a question or an act that branches.
    pub choices: Vec<Choice>,
    /// The labels it quotes.
    pub labels: Vec<String>,
    /// The addresses it shows.
    pub addresses: Vec<String>,
    /// The glossary words that it uses.
    pub terms: Vec<String>,
    /// Whom to ask when it goes wrong.
    pub contacts: Vec<String>,
    /// What can be rehearsed here.
    pub practise: Option<Exercise>,
    /// The secrets it involves.
    pub secrets: Vec<Secret>,
    /// A rough picture of the web page or of the device's screen.
    pub picture: Vec<PictureRow>,
    /// Its point in each printed guide.
    pub printed: BTreeMap<String, String>,
    /// The rows of the fact sheet that it is based on.
    pub source: Vec<String>,
}

/// Questions, each with the answers that are allowed.
pub type Conditions = Vec<(StepId, Vec<String>)>;

/// A step of an earlier version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Former {
    pub id: String,
    /// It was on the path only if each of these questions has one of these answers.
    pub when: Conditions,
    /// Whether it was a gate: whoever passed it was past the steps before it, even those left open.
    pub gate: bool,
}

/// An answer that a person may give on leaving a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub id: String,
    /// A device's permanent number, never reused.
    pub code: Option<u32>,
    pub leads: Leads,
    /// Answers to later questions to offer first after this choice.
    pub likely: Vec<(String, String)>,
    /// The language of the person's web pages, where this choice tells it: a language's code, or [`OTHER_LANGUAGE`].
    pub web: Option<String>,
}

/// Where a choice leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {
    /// To the next step.
    On,
    /// To an exit.
    Exit(ExitId),
    /// To the first step after `last`: `last` and all before it are done, at an unknown time, except what depends on
    /// the question `but`.
    After {
        /// The last step that counts as done.
        last: StepId,
        /// The question whose steps are still to be done.
        but: Option<StepId>,
    },
    /// Back to this step, to start again from there.
    Redo(StepId),
}

/// An exit, with what to do instead.
#[derive(Debug, Clone)]
pub struct Exit {
    pub id: String,
    /// The question where another answer may help.
    pub change: Option<StepId>,
    /// Whom to ask.
    pub contacts: Vec<String>,
    /// The labels it quotes.
    pub labels: Vec<String>,
    /// The addresses it shows.
    pub addresses: Vec<String>,
    /// The rows of the fact sheet.
    pub source: Vec<String>,
}

/// Whether a wait is a deadline or is for something to arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitKind {
    /// Something must be done before it ends.
    Before,
    /// Something should have arrived when it ends.
    After,
}

/// What ends a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Step(StepId),
    /// The person confirms, on the last page, that they got in.
    GotIn,
    /// Nothing: it is only a date to remember.
    Never,
}

/// A wait that a step starts.
#[derive(Debug, Clone)]
pub struct Wait {
    pub id: String,
    pub kind: WaitKind,
    pub length: Length,
    /// Hours after which to ask somebody, if not as soon as it is late.
    pub ask_after_hours: Option<u32>,
    /// The step that starts it.
    pub starts: StepId,
    pub ends: End,
    /// Whom to ask when it is late.
    pub contacts: Vec<String>,
    /// The rows of the fact sheet.
    pub source: Vec<String>,
}

impl Guide {
    /// The files that it was read from.
    pub(crate) fn guide_files(&self) -> &GuideFiles {
        &self.guide_files
    }

    /// Finds a step by its current or an earlier id: the first of those that share an earlier one.
    pub fn step(&self, id: &str) -> Option<StepId> {
        self.steps_named(id).next()
    }

    /// The steps with this current or earlier id.
    pub(crate) fn steps_named(&self, id: &str) -> impl Iterator<Item = StepId> {
        self.step_named(id).into_iter().chain(self.heirs(id).iter().map(|(step, _)| *step))
    }

    /// The steps that replaced the one with this id, each with the index in its `was`.
    pub(crate) fn heirs(&self, id: &str) -> &[(StepId, usize)] {
        self.heirs.get(id).map(Vec::as_slice).unwrap_or_default()
    }

    /// Finds a step by its current id.
    pub(crate) fn step_named(&self, id: &str) -> Option<StepId> {
        self.by_id.get(id).copied()
    }

    pub fn stage_of(&self, step: StepId) -> &Stage {
        &self.stages[self.steps[step].stage]
    }

    /// Finds an exit by its id.
    pub fn exit(&self, id: &str) -> Option<ExitId> {
        self.exits.position(|exit| exit.id == id)
    }

    /// The wait that a step starts.
    pub fn wait_started_by(&self, step: StepId) -> Option<&Wait> {
        self.waits.iter().find(|wait| wait.starts == step)
    }

    /// The printed guide for a device.
    pub fn printed_for(&self, device: &str) -> Option<&Printed> {
        self.printed.iter().find(|printed| printed.devices.iter().any(|known| known == device))
    }
}

/// Whether a text is a valid id: ids are part of message ids and of progress files.
fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

impl Stage {
    /// Its steps, in order.
    pub fn steps(&self) -> impl DoubleEndedIterator<Item = StepId> + Clone + use<> {
        between(self.steps.start, self.steps.end)
    }
}

impl Step {
    /// Whether the step depends on the answer to a question.
    pub fn depends_on(&self, question: StepId) -> bool {
        self.bound.contains(&question) || self.when.iter().any(|(asked, _)| *asked == question)
    }

    /// Its id, and the ids of the steps that it replaces.
    pub fn names(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.id).chain(self.was.iter().map(|former| &former.id))
    }

    /// The index of the choice that a saved answer stands for.
    pub fn answered(&self, answer: &str) -> Option<usize> {
        self.choice(answer).or_else(|| self.choice(self.answer_was.get(answer)?))
    }

    /// The index of a choice.
    pub fn choice(&self, id: &str) -> Option<usize> {
        self.choices.iter().position(|choice| choice.id == id)
    }
}
