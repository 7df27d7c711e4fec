//! A caller's case and its file: a nickname, languages, progress, history and notes. There is no field for a name, a
//! number or a secret.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::calendar::Now;
use crate::guide::{Guide, StageId, StepId};
use crate::place_code::answers;
use crate::progress::{Progress, is_datable};
use crate::unread::Unread;
use crate::wizard::{Base, Session, WaitState};

/// The case file `format` that this program reads and writes.
pub const FORMAT: i64 = 1;

/// The last line of every file; a truncated file lacks it.
const END: &str = "# end";

/// Where the head of a file ends: the board parses no further.
const BODY: &str = "\n[progress]\n";

/// Maximum file size in bytes, more than any real case needs; a longer file is not read.
pub const LIMIT: u64 = 1 << 20;

/// The phrases that can be ticked as notes; their message ids are `desk-note-…`.
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

/// How many history entries are kept; the oldest are dropped.
const MOST_HISTORY: usize = 500;

/// What the board shows of a case. It comes first in the file, so that ten thousand of them can be read quickly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// The case's permanent id, also its file name.
    pub id: String,
    /// What the volunteers call the caller.
    pub nickname: String,
    /// The guide's id.
    pub guide: String,
    /// The caller's language.
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
    /// The id of the wait they are in, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<String>,
    /// When that wait is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<DateTime<FixedOffset>>,
    /// When the case was last changed.
    pub touched: DateTime<FixedOffset>,
    /// On which day to call back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_back: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
}

impl Head {
    /// Cleans all texts before they are shown: the file may come from anyone.
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

    /// Names the step as the guide does today: the file may be older.
    pub fn rename_step(&mut self, guide: &Guide) {
        let Some(step) = self.step.as_mut().filter(|_| self.guide == guide.id) else { return };
        let device = self.device.as_deref();
        let meets = |known: &StepId| answers(guide, Some(*known), device, &|_| None).is_some();
        let heir = guide.heirs(step).iter().map(|(known, _)| *known).find(meets);
        if let Some(known) = heir {
            step.clone_from(&guide.steps[known].id);
        }
    }

    /// Whether the caller's wait is overdue.
    pub fn is_late(&self, now: &Now) -> bool {
        self.due.is_some_and(|due| now.at > due)
    }

    /// Whether a call back is due today or was due earlier.
    pub fn is_to_call(&self, now: &Now) -> bool {
        self.call_back.is_some_and(|day| day <= now.today())
    }
}

/// The kind of a history entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A call began.
    Called,
    /// The caller was found at this step.
    Found,
    /// The caller did this step.
    Did,
    /// This trouble was met.
    Met,
    /// A remedy of this trouble did not help.
    Tried,
    /// The case was handed to somebody else.
    Escalated,
    /// An act was undone.
    Undone,
    /// Two copies of the case were merged.
    Merged,
}

/// A history entry.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogEntry {
    pub at: DateTime<FixedOffset>,
    pub what: What,
    /// The id of the step or trouble it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}

/// A note: one of [`PHRASES`], or a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub at: DateTime<FixedOffset>,
    /// The phrase's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phrase: Option<String>,
    /// The text, if it is not a phrase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Whether the note was removed. It stays in the file, so that merging another copy does not restore it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dropped: bool,
}

/// A case. The file is this struct as TOML.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub format: i64,
    /// What the board shows.
    pub case: Head,
    pub progress: Progress,
    /// What happened, oldest first.
    #[serde(default)]
    pub history: Vec<LogEntry>,
    /// Oldest first, including dropped ones.
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

    /// Updates the case from the session, so that the head always matches the progress.
    pub fn follow(&mut self, session: &Session<'_>, now: &Now) {
        self.progress.clone_from(session.progress());
        self.progress.language = Some(self.case.language.clone());
        if let Some(web) = &session.progress().web_language {
            self.case.web_language.clone_from(web);
        }
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

    /// Adds a history entry, unless it repeats the last one.
    pub fn log(&mut self, what: What, about: Option<&str>, now: &Now) {
        self.case.touched = now.at.max(self.case.touched);
        let entry = LogEntry { at: now.at, what, about: about.map(str::to_owned) };
        if self.history.last().is_none_or(|last| (last.what, &last.about) != (entry.what, &entry.about)) {
            self.history.push(entry);
        }
        self.trim();
    }

    /// Inserts an earlier event into the history at this index.
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

    /// The notes that were not dropped, oldest first.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(|note| !note.dropped)
    }

    /// Whether this phrase is noted.
    pub fn has(&self, phrase: &str) -> bool {
        self.notes().any(|note| note.phrase.as_deref() == Some(phrase))
    }

    /// Parses a case file.
    ///
    /// # Errors
    /// `Newer` if its format number is above ours, `Damaged` if it is not a complete case file.
    pub fn read(text: &str) -> Result<Self, Unread> {
        let whole = text.trim_end().ends_with(END);
        let table = crate::progress::table(text).ok_or(Unread::Damaged)?;
        let mut case: Case = match table.get("format").and_then(toml::Value::as_integer) {
            Some(FORMAT) if whole => table.try_into().map_err(|_| Unread::Damaged)?,
            Some(newer) if newer > FORMAT => return Err(Unread::Newer),
            _ => return Err(Unread::Damaged),
        };
        // A newer progress format also means a newer program. Progress for another guide cannot belong to this case.
        match case.progress.format {
            crate::progress::FORMAT
                if case.progress.guide == case.case.guide && is_id(&case.case.id) && case.is_datable() =>
            {
                case.trim();
                Ok(case)
            }
            newer if newer > crate::progress::FORMAT => Err(Unread::Newer),
            _ => Err(Unread::Damaged),
        }
    }

    fn is_datable(&self) -> bool {
        let mut dates = self.history.iter().map(|entry| &entry.at).chain(self.notes.iter().map(|note| &note.at));
        self.case.is_datable() && self.progress.is_datable() && dates.all(is_datable)
    }

    /// Parses only the head.
    ///
    /// # Errors
    /// As for [`Case::read`].
    pub fn read_head(text: &str) -> Result<Head, Unread> {
        let Some(end) = text.find(BODY).filter(|_| text.trim_end().ends_with(END)) else {
            // Not in the form we write: parse the whole file, which gives the reason.
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

/// Whether a text is a valid case id. Ids are used as file names, so nothing else is allowed.
pub fn is_id(id: &str) -> bool {
    id.len() == ID_LENGTH && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

const ID_LENGTH: usize = 16;

/// Makes a new id from random bytes.
pub fn new_id(random: &[u8]) -> String {
    const SIGNS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut sign = random.iter().map(|byte| char::from(SIGNS[usize::from(*byte) % SIGNS.len()]));
    (0..ID_LENGTH).map(|_| sign.next().unwrap_or('a')).collect()
}

/// The entries of both lists, sorted and without duplicates.
pub(super) fn union<T: Ord + Clone>(one: &[T], other: &[T]) -> Vec<T> {
    let all: BTreeSet<&T> = one.iter().chain(other).collect();
    all.into_iter().cloned().collect()
}
