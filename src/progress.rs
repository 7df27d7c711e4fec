//! The progress file: answers, done-dates and the place, by id. No personal data: no field could hold any.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::guide::{DEVICE, Guide, Step};
use crate::text::clean;
use crate::unread::Unread;

/// The `format` of progress files that this program writes and reads.
pub const FORMAT: i64 = 1;

/// The name of the file with which one goes on elsewhere.
pub const FILE: &str = "sesame-progress.toml";

/// The last line of every file, missing if the file was truncated.
const END: &str = "# end";

/// Maximum size in bytes; larger files are not read. A real progress file has about 8 kB.
pub const LIMIT: u64 = 1 << 20;

/// A person's saved progress. The file is this, as TOML.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    pub format: i64,
    /// The id of the guide.
    pub guide: String,
    /// The version of the guide when this was saved.
    pub guide_version: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The language of the web pages, once the person has said it; absent for a language that the guide lacks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_language: Option<String>,
    /// The place: `intro`, `finished`, the id of a step, or `exit-` and the id of an exit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saved_at: Option<DateTime<FixedOffset>>,
    /// When the person said that they got in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub got_in: Option<DateTime<FixedOffset>>,
    /// The ids of the choices, by the id of the question.
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
    /// The steps done, in the order in which they were done.
    #[serde(default)]
    pub done: Vec<Done>,
}

/// A step that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Done {
    /// The step's id.
    pub step: String,
    /// When; absent if unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<DateTime<FixedOffset>>,
    /// The answers for which it is valid.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub bound_to: BTreeMap<String, String>,
    /// Whether the person started again since: kept in the file, but not counted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub superseded: bool,
}

impl Progress {
    /// A new person on this guide.
    pub fn new(guide: &str, guide_version: u32) -> Self {
        Progress {
            format: FORMAT,
            guide: guide.to_owned(),
            guide_version,
            language: None,
            web_language: None,
            at: None,
            saved_at: None,
            got_in: None,
            answers: BTreeMap::new(),
            done: Vec::new(),
        }
    }

    /// Reads a file's text.
    ///
    /// # Errors
    /// `Newer` if its format number is above [`FORMAT`], `Damaged` if it is not a complete progress file.
    pub fn read(text: &str) -> Result<Self, Unread> {
        let whole = text.trim_end().ends_with(END);
        let table = table(text).ok_or(Unread::Damaged)?;
        match table.get("format").and_then(toml::Value::as_integer) {
            Some(FORMAT) if whole => {
                table.try_into::<Progress>().ok().filter(Progress::is_datable).ok_or(Unread::Damaged)
            }
            Some(newer) if newer > FORMAT => Err(Unread::Newer),
            _ => Err(Unread::Damaged),
        }
    }

    /// The file's text.
    pub fn write(&self) -> String {
        let body = toml::to_string(self).unwrap_or_default();
        format!("# Sésame: steps and dates only, nothing personal. Do not edit while Sésame is open.\n{body}{END}\n")
    }

    /// Whether every date in it is valid (see [`is_datable`]).
    pub(crate) fn is_datable(&self) -> bool {
        let done = self.done.iter().filter_map(|done| done.when);
        self.saved_at.into_iter().chain(self.got_in).chain(done).all(|at| is_datable(&at))
    }

    /// The answer saved for a step, or for one that it replaces, if the guide still understands it.
    pub fn said(&self, step: &Step) -> Option<&String> {
        step.names().filter_map(|name| self.answers.get(name)).find(|answer| step.answered(answer).is_some())
    }

    /// The index of the choice that this answer is.
    pub fn given(&self, step: &Step) -> Option<usize> {
        step.answered(self.said(step)?)
    }

    /// Saves an answer. One that means the same is left as it was saved: entries are bound to it.
    pub fn answer(&mut self, step: &Step, choice: &str) {
        if self.given(step) != step.choice(choice) {
            self.answers.insert(step.id.clone(), choice.to_owned());
        }
    }

    /// The device that the person named, if the guide knows it: a damaged or hostile file may contain anything.
    pub fn device<'g>(&self, guide: &'g Guide) -> Option<&'g str> {
        let step = &guide.steps[guide.step(DEVICE)?];
        self.given(step).map(|choice| step.choices[choice].id.as_str())
    }

    /// Whether anything but `saved_at` differs.
    pub fn differs(&self, other: &Progress) -> bool {
        let moment = |progress: &Progress| Progress { saved_at: None, ..progress.clone() };
        moment(self) != moment(other)
    }
}

/// Whether a date can be used in calculations. RFC 3339 has four-digit years; chrono also reads years up to its own
/// limits, where date arithmetic can fail.
pub(crate) fn is_datable(date: &impl Datelike) -> bool {
    (1..=9999).contains(&date.year())
}

/// Parses a file, with all its strings cleaned (see [`clean`]).
pub(crate) fn table(text: &str) -> Option<toml::Table> {
    Some(cleaned(text.parse().ok()?))
}

fn cleaned(table: toml::Table) -> toml::Table {
    table.into_iter().map(|(key, value)| (clean(&key), only_text(value))).collect()
}

fn only_text(value: toml::Value) -> toml::Value {
    match value {
        toml::Value::String(text) => clean(&text).into(),
        toml::Value::Array(values) => toml::Value::Array(values.into_iter().map(only_text).collect()),
        toml::Value::Table(table) => cleaned(table).into(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn example() -> Progress {
        let when = DateTime::parse_from_rfc3339("2026-11-22T10:00:00+01:00").ok();
        let mut progress = Progress::new("eu-login", 1);
        progress.language = Some("fr".into());
        progress.at = Some("open-mail".into());
        progress.answers.insert("device".into(), "windows".into());
        let bound_to = BTreeMap::from([("device".to_owned(), "windows".to_owned())]);
        progress.done.push(Done { step: "ready".into(), when, bound_to, superseded: false });
        progress.done.push(Done { step: "collect".into(), when: None, bound_to: BTreeMap::new(), superseded: true });
        progress
    }

    #[test]
    fn progress_round_trips() {
        let progress = example();
        assert_eq!(Progress::read(&progress.write()), Ok(progress));
    }

    #[test]
    fn each_invalid_file_has_its_own_error() {
        let good = example().write();
        for (text, why) in [
            (String::new(), Unread::Damaged),
            ("garbage \u{1b}[31m".to_owned(), Unread::Damaged),
            (good.replace("format = 1", "format = 2\nnew_thing = true"), Unread::Newer),
            (good.replace("format = 1", "format = 0"), Unread::Damaged),
            (good.replace("format = 1", "format = \"x\""), Unread::Damaged),
            (good.replace("guide_version = 1", "guide_version = -1"), Unread::Damaged),
            (good.replace("answers", "name"), Unread::Damaged),
            (good.replace("2026-11-22T", "+262142-12-31T"), Unread::Damaged),
            (good.replace("2026-11-22T", "-262142-01-01T"), Unread::Damaged),
        ] {
            assert_eq!(Progress::read(&text), Err(why), "{text}");
        }
    }

    #[test]
    fn the_time_of_saving_is_not_a_difference() {
        let (one, mut other) = (example(), example());
        other.saved_at = DateTime::parse_from_rfc3339("2026-11-24T10:00:00+01:00").ok();
        assert!(!one.differs(&other));
        other.got_in = other.saved_at;
        assert!(one.differs(&other));
    }

    #[test]
    fn escape_sequences_in_a_file_stay_text() {
        let mut hostile = example();
        hostile.language = Some("f\u{1b}[31mr".into());
        hostile.answers.insert("dev\u{202e}ice".into(), "win\tdows\u{7}".into());
        hostile.done[0].bound_to.insert("de\u{200b}vice".into(), "windows\u{9b}2J".into());
        hostile.done[0].step = "re\u{e000}ady".into();
        let read = Progress::read(&hostile.write()).expect("it is read");
        assert_eq!(read.language.as_deref(), Some("fr"));
        assert_eq!(read.answers, BTreeMap::from([("device".into(), "win dows".into())]));
        assert_eq!(read.done[0].bound_to, BTreeMap::from([("device".into(), "windows".into())]));
        assert_eq!(read.done[0].step, "ready");
    }

    proptest! {
        #[test]
        fn a_truncated_file_never_panics(cut in 0usize..600) {
            let good = example().write();
            let cut = (0..=cut.min(good.len())).rev().find(|at| good.is_char_boundary(*at)).unwrap_or(0);
            let read = Progress::read(&good[..cut]);
            prop_assert!(cut + 1 >= good.len() || read == Err(Unread::Damaged), "cut at {cut}");
        }

        #[test]
        fn any_text_never_panics(text in any::<String>()) {
            let _ = Progress::read(&text);
        }
    }
}
