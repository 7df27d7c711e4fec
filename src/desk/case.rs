//! A caller's case, and the file that it is: a nickname, languages, a place on the way, what was done and noted. There is
//! no field for a name, a number or a secret.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::calendar::Now;
use crate::guide::{Guide, StageId};
use crate::progress::{Progress, ReadError, is_datable};
use crate::wizard::{Base, Session, WaitState};

/// The `format` of case files that this program writes and reads.
pub const FORMAT: i64 = 1;

/// The last line of every file: one that was cut short does not have it.
const END: &str = "# end";

/// Where the head of a file ends: the board reads no further.
const BODY: &str = "\n[progress]\n";

/// More than any honest case takes; a longer file is not read.
pub const LIMIT: u64 = 1 << 20;

/// The phrases that can be noted by a tick; their words are `desk-note-…`.
pub const PHRASES: [&str; 17] = [
    "warned",
    "slow",
    "sight",
    "helped",
    "morning",
    "afternoon",
    "tired",
    "printed",
    "no-mail",
    "junk",
    "restarted",
    "browser",
    "locked",
    "message",
    "pmo",
    "support",
    "section",
];

/// So many entries of a history are kept, the newest ones.
const MOST_HISTORY: usize = 500;

/// What the board shows of a case. It is written first in the file, so that ten thousand of them are read quickly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The case's own id, for ever: also the name of its file.
    pub id: String,
    /// What the volunteers call the caller.
    pub nickname: String,
    /// The id of the guide.
    pub guide: String,
    /// The language of the caller.
    pub language: String,
    /// The language of their web pages.
    pub web_language: String,
    /// Their device, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    /// The stage, as `status --json` names it.
    pub stage: String,
    /// The step, if they are at one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// What they wait for (a wait's id), if they do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<String>,
    /// When that should have come or must be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<DateTime<FixedOffset>>,
    /// When somebody last worked on it.
    pub touched: DateTime<FixedOffset>,
    /// On which day to call back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_back: Option<NaiveDate>,
    /// Whether it was put away.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
}

impl Head {
    /// What is shown is only text, whoever wrote it.
    fn cleaned(mut self) -> Self {
        let own = [&mut self.nickname, &mut self.guide, &mut self.language, &mut self.web_language, &mut self.stage];
        let known = [&mut self.device, &mut self.step, &mut self.wait].into_iter().flatten();
        own.into_iter().chain(known).for_each(|text| *text = crate::text::clean(text));
        self
    }

    fn is_datable(&self) -> bool {
        is_datable(&self.touched)
            && self.due.is_none_or(|due| is_datable(&due))
            && self.call_back.is_none_or(|day| is_datable(&day))
    }

    /// Whether what the caller waits for is late.
    pub fn is_late(&self, now: &Now) -> bool {
        self.due.is_some_and(|due| now.at > due)
    }

    /// Whether today, or an earlier day, asks for a call back.
    pub fn is_to_call(&self, now: &Now) -> bool {
        self.call_back.is_some_and(|day| day <= now.today())
    }
}

/// What happened in a case, for its history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A call began.
    Called,
    /// The caller was found at this step.
    Found,
    /// They did this step.
    Did,
    /// This trouble was met.
    Met,
    /// A remedy of this trouble did not help.
    Tried,
    /// It was handed to somebody else.
    Escalated,
    /// Something was taken back.
    Undone,
    /// Two histories were put together.
    Merged,
}

/// A line of the history.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogEntry {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// What.
    pub what: What,
    /// The step or trouble it is about, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}

/// A note: a phrase of the list, or a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// The phrase's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phrase: Option<String>,
    /// Or a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Whether it was taken back: kept, so that another copy of the case does not bring it back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dropped: bool,
}

/// A case. The file is this, as TOML.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The format number.
    pub format: i64,
    /// What the board shows.
    pub case: Head,
    /// The caller's way.
    pub progress: Progress,
    /// What happened, oldest first.
    #[serde(default)]
    pub history: Vec<LogEntry>,
    /// What was noted, oldest first.
    #[serde(default)]
    pub notes: Vec<Note>,
}

#[derive(Deserialize)]
struct HeadFile {
    format: i64,
    case: Head,
}

impl Case {
    /// A new case on a guide.
    pub fn new(id: String, nickname: String, (language, web): (&str, &str), guide: &Guide, now: &Now) -> Self {
        let mut progress = Progress::new(&guide.id, guide.version);
        progress.language = Some(language.to_owned());
        progress.web_language = Some(web.to_owned());
        progress.at = Some("intro".to_owned());
        let head = Head {
            id,
            nickname,
            guide: guide.id.clone(),
            language: language.to_owned(),
            web_language: web.to_owned(),
            device: None,
            stage: guide.stages[StageId::default()].id.clone(),
            step: None,
            wait: None,
            due: None,
            touched: now.at,
            call_back: None,
            archived: false,
        };
        Case { format: FORMAT, case: head, progress, history: Vec::new(), notes: Vec::new() }
    }

    /// Takes over where the session stands: the head always tells what the progress says.
    pub fn follow(&mut self, session: &Session<'_>, now: &Now) {
        self.progress.clone_from(session.progress());
        self.progress.language = Some(self.case.language.clone());
        self.progress.web_language = Some(self.case.web_language.clone());
        let status = session.status(now);
        self.case.device = status.device;
        self.case.stage = status.stage;
        self.case.step = match session.base() {
            Base::Step(step) => Some(session.guide().steps[step].id.clone()),
            _ => None,
        };
        let waits = session.waiting_for(now).into_iter().find(|clock| clock.state != WaitState::Done);
        self.case.wait = waits.as_ref().map(|clock| clock.wait.id.clone());
        self.case.due = waits.and_then(|clock| clock.due);
    }

    /// Notes what has happened.
    pub fn log(&mut self, what: What, about: Option<&str>, now: &Now) {
        self.case.touched = now.at.max(self.case.touched);
        let entry = LogEntry { at: now.at, what, about: about.map(str::to_owned) };
        if self.history.last().is_none_or(|last| (last.what, &last.about) != (entry.what, &entry.about)) {
            self.history.push(entry);
        }
        self.trim();
    }

    /// Notes before this entry of the history what happened earlier.
    pub(super) fn log_at(&mut self, index: usize, what: What, at: &Now) {
        self.case.touched = at.at.max(self.case.touched);
        let index = index.min(self.history.len());
        let before = index.checked_sub(1).and_then(|before| self.history.get(before));
        if before.is_none_or(|before| before.what != what) {
            self.history.insert(index, LogEntry { at: at.at, what, about: None });
        }
        self.trim();
    }

    pub(super) fn trim(&mut self) {
        let surplus = self.history.len().saturating_sub(MOST_HISTORY);
        self.history.drain(..surplus);
    }

    /// The notes that stand, oldest first.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(|note| !note.dropped)
    }

    /// Whether a phrase is noted.
    pub fn has(&self, phrase: &str) -> bool {
        self.notes().any(|note| note.phrase.as_deref() == Some(phrase))
    }

    /// Reads a file's text.
    ///
    /// # Errors
    /// `Newer` if its format number is above ours, `Damaged` if it is anything but a whole case file.
    pub fn read(text: &str) -> Result<Self, ReadError> {
        let whole = text.trim_end().ends_with(END);
        let table = crate::progress::table(text).ok_or(ReadError::Damaged)?;
        let mut case: Case = match table.get("format").and_then(toml::Value::as_integer) {
            Some(FORMAT) if whole => table.try_into().map_err(|_| ReadError::Damaged)?,
            Some(newer) if newer > FORMAT => return Err(ReadError::Newer),
            _ => return Err(ReadError::Damaged),
        };
        // A newer progress within is one of a newer program as well; one of another guide is no progress of this case.
        match case.progress.format {
            crate::progress::FORMAT
                if case.progress.guide == case.case.guide && is_id(&case.case.id) && case.is_datable() =>
            {
                case.trim();
                Ok(case)
            }
            newer if newer > crate::progress::FORMAT => Err(ReadError::Newer),
            _ => Err(ReadError::Damaged),
        }
    }

    fn is_datable(&self) -> bool {
        let mut dates = self.history.iter().map(|entry| &entry.at).chain(self.notes.iter().map(|note| &note.at));
        self.case.is_datable() && self.progress.is_datable() && dates.all(is_datable)
    }

    /// Reads what the board shows of it, and no more.
    ///
    /// # Errors
    /// As for the whole.
    pub fn read_head(text: &str) -> Result<Head, ReadError> {
        let Some(end) = text.find(BODY).filter(|_| text.trim_end().ends_with(END)) else {
            // Not as we write it: read the long way, which knows why.
            return Case::read(text).map(|case| case.case);
        };
        match toml::from_str::<HeadFile>(&text[..end]) {
            Ok(file) if file.format == FORMAT && is_id(&file.case.id) && file.case.is_datable() => {
                Ok(file.case.cleaned())
            }
            _ => Case::read(text).map(|case| case.case),
        }
    }

    /// The file's text.
    pub fn write(&self) -> String {
        let body = toml::to_string(self).unwrap_or_default();
        format!("# Sésame: a case of the help desk. A nickname, steps and dates; nothing personal.\n{body}\n{END}\n")
    }
}

/// Whether a text can be a case's id: it is the name of its file, and nothing else may be.
pub fn is_id(id: &str) -> bool {
    id.len() == ID_LENGTH && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

const ID_LENGTH: usize = 16;

/// A new id out of random bytes.
pub fn new_id(random: &[u8]) -> String {
    const SIGNS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut sign = random.iter().map(|byte| char::from(SIGNS[usize::from(*byte) % SIGNS.len()]));
    (0..ID_LENGTH).map(|_| sign.next().unwrap_or('a')).collect()
}

/// The entries of two lists, each once, in the order of time.
pub(super) fn union<T: Ord + Clone>(one: &[T], other: &[T]) -> Vec<T> {
    let all: BTreeSet<&T> = one.iter().chain(other).collect();
    all.into_iter().cloned().collect()
}
