//! The TOML files as written, before anything is checked. Ids keep their place, so that a problem can point at them.
//! `build.rs` uses this file too: it packs the guides inside the program in these shapes.

use std::collections::BTreeMap;
use std::ops::Deref;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use toml::Spanned;
use toml::value::Datetime;

/// A value that knows where it stands; in a packed file, which nobody reads, that is nowhere.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Placed<T>(Spanned<T>);

/// A text that knows where it stands.
pub(super) type Name = Placed<String>;

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Placed<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let written = from.is_human_readable();
        let placed =
            if written { Spanned::deserialize(from) } else { T::deserialize(from).map(|it| Spanned::new(0..0, it)) };
        placed.map(Placed)
    }
}

impl<T: Serialize> Serialize for Placed<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.get_ref().serialize(to)
    }
}

impl<T> Deref for Placed<T> {
    type Target = Spanned<T>;

    fn deref(&self) -> &Spanned<T> {
        &self.0
    }
}

impl<T> Placed<T> {
    pub(super) fn into_inner(self) -> T {
        self.0.into_inner()
    }
}

/// A day as TOML writes it; packed as a text.
#[derive(Debug)]
pub(super) struct Day(pub(super) Datetime);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if from.is_human_readable() {
            return Datetime::deserialize(from).map(Day);
        }
        <&str>::deserialize(from)?.parse().map(Day).map_err(D::Error::custom)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GuideFile {
    #[serde(rename = "format")]
    pub(super) _format: i64,
    pub(super) id: Name,
    pub(super) version: u32,
    pub(super) date: Day,
    #[serde(default)]
    pub(super) printed: BTreeMap<String, PrintedFile>,
    #[serde(default)]
    pub(super) stage: Vec<StageFile>,
    #[serde(default)]
    pub(super) wait: Vec<WaitFile>,
    #[serde(default)]
    pub(super) step: Vec<StepFile>,
    #[serde(default)]
    pub(super) exit: Vec<ExitFile>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PrintedFile {
    pub(super) author: String,
    pub(super) date: Day,
    pub(super) devices: Vec<Name>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StageFile {
    pub(super) id: Name,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WaitFile {
    pub(super) id: Name,
    pub(super) kind: Name,
    pub(super) hours: Option<u32>,
    pub(super) days: Option<u32>,
    pub(super) working_days: Option<u32>,
    pub(super) months: Option<u32>,
    pub(super) ask_after_hours: Option<u32>,
    pub(super) starts: Name,
    pub(super) ends: Option<Name>,
    #[serde(default)]
    pub(super) contacts: Vec<Name>,
    #[serde(default)]
    pub(super) source: Vec<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepFile {
    pub(super) id: Name,
    #[serde(default)]
    pub(super) was: Vec<Name>,
    pub(super) code: Placed<u32>,
    pub(super) stage: Name,
    pub(super) kind: Option<Name>,
    #[serde(default)]
    pub(super) when: BTreeMap<Name, Vec<Name>>,
    #[serde(default)]
    pub(super) bound: Vec<Name>,
    #[serde(default)]
    pub(super) gate: bool,
    #[serde(default)]
    pub(super) own_device: bool,
    #[serde(default)]
    pub(super) choice: Vec<ChoiceFile>,
    #[serde(default)]
    pub(super) labels: Vec<Name>,
    #[serde(default)]
    pub(super) addresses: Vec<Name>,
    #[serde(default)]
    pub(super) terms: Vec<Name>,
    #[serde(default)]
    pub(super) contacts: Vec<Name>,
    pub(super) practise: Option<Name>,
    #[serde(default)]
    pub(super) secrets: Vec<Name>,
    #[serde(default)]
    pub(super) picture: Vec<RowFile>,
    #[serde(default)]
    pub(super) printed: BTreeMap<Name, String>,
    #[serde(default)]
    pub(super) source: Vec<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceFile {
    pub(super) id: Name,
    pub(super) code: Option<u32>,
    pub(super) exit: Option<Name>,
    pub(super) behind: Option<Name>,
    pub(super) but: Option<Name>,
    #[serde(default)]
    pub(super) likely: BTreeMap<Name, Name>,
    pub(super) redo: Option<Name>,
}

/// One row of a picture: its part, perhaps a label, perhaps `here`. A list, because a table for each of so many rows
/// would be most of what a start has to read.
pub(super) type RowFile = Vec<Name>;

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExitFile {
    pub(super) id: Name,
    pub(super) change: Option<Name>,
    #[serde(default)]
    pub(super) contacts: Vec<Name>,
    #[serde(default)]
    pub(super) labels: Vec<Name>,
    #[serde(default)]
    pub(super) addresses: Vec<Name>,
    #[serde(default)]
    pub(super) source: Vec<String>,
}
