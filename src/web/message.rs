//! What the page and its script tell each other, as JSON.

use serde::{Deserialize, Serialize};

/// From the script.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    Start(Box<Start>),
    /// The answer with this index was pressed.
    Choose(usize),
    /// The button of the key with this index in the table was pressed, or the browser's own for Back.
    Act(usize),
    Back,
    /// The text in the field is now this.
    Typed(String),
    /// The same, and it is to be taken.
    Submit(String),
    /// What became of a task.
    Told(Told),
    /// The text of a file that the person picked.
    File(String),
    /// Another tab has begun or saved something.
    OtherTab,
    /// The day may be another one: the page is looked at again.
    Woken,
}

/// An order, and when it was given (RFC 3339).
#[derive(Debug, Deserialize)]
pub struct Message {
    pub now: String,
    pub order: Order,
}

/// What the page must know to begin.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Start {
    /// The browser's languages, best first.
    pub languages: Vec<String>,
    /// The offsets of local time: from which second since 1970 on, and how many minutes east of UTC.
    pub zone: Vec<(i64, i32)>,
    /// What the browser has kept.
    pub kept: Kept,
    /// Why it can keep nothing, if so.
    pub fault: Option<Why>,
    /// From the browser's own randomness; without it no password is suggested.
    pub seed: Option<[u8; 32]>,
}

/// What the browser keeps; each is the text of the file of the same name.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Kept {
    pub progress: Option<String>,
    /// The progress saved before.
    pub previous: Option<String>,
    pub settings: Option<String>,
    pub helper: Option<String>,
}

/// Why something could not be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    Full,
    Refused,
    /// Something else is there than this page knows of.
    Changed,
}

/// What became of a task.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    Copied,
    NotCopied,
    Stored(Place),
    NotStored(Place, Why),
}

/// Where the browser keeps something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    Progress,
    Previous,
    /// Progress that could not be read.
    Damaged,
    Settings,
    Helper,
}

/// Something for the script to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    Store {
        place: Place,
        /// `None` to remove it.
        text: Option<String>,
        /// Whether nothing else than `known` may be written over.
        guarded: bool,
        known: Option<String>,
        /// Whether success must be told too, because the last time failed.
        tell: bool,
    },
    Copy(String),
    Download {
        name: String,
        mime: &'static str,
        text: String,
    },
    /// Print this HTML page.
    Print(String),
    /// Load the page anew.
    Reload,
}

/// To the script: what to show and what to do.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Answer {
    pub language: String,
    /// The title of the window.
    pub title: String,
    pub theme: &'static str,
    pub letters: &'static str,
    /// Whether this is another page than before, which begins at its heading.
    pub fresh: bool,
    /// Whether there is a page before this one.
    pub back: bool,
    pub head: String,
    pub notices: String,
    pub body: String,
    /// The field; `None` if the one that is there stays as it is.
    pub field: Option<String>,
    /// Whether the person is about to type in the field, rather than to read.
    pub typing: bool,
    /// Whether Enter in the field submits it; otherwise it leads to the answers.
    pub submits: bool,
    /// What the field must contain, if that is not what was typed.
    pub text: Option<String>,
    pub answers: String,
    pub foot: String,
    /// What the buttons at the foot are, for screen readers.
    pub buttons: String,
    /// What a click on a drawing says.
    pub drawing: String,
    /// What to say if the page breaks.
    pub broken: String,
    pub tasks: Vec<Task>,
}
