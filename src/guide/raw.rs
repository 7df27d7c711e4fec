//! A guide's TOML files as written, before any checks. Everything that can be wrong keeps its span. `build.rs` packs the
//! embedded guides in these shapes.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use toml::Spanned;

use crate::guide_files::written::{Day, Name, Written};

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GuideFile {
    #[serde(rename = "format")]
    pub(crate) _format: i64,
    pub(crate) id: Name,
    pub(crate) version: u32,
    pub(crate) date: Day,
    #[serde(default)]
    pub(crate) printed: BTreeMap<String, PrintedFile>,
    #[serde(default)]
    pub(crate) stage: Vec<StageFile>,
    #[serde(default)]
    pub(crate) wait: Vec<WaitFile>,
    #[serde(default)]
    pub(crate) step: Vec<StepFile>,
    #[serde(default)]
    pub(crate) exit: Vec<ExitFile>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PrintedFile {
    pub(crate) author: String,
    pub(crate) date: Day,
    pub(crate) devices: Vec<Name>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StageFile {
    pub(crate) id: Name,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WaitFile {
    pub(crate) id: Name,
    pub(crate) kind: Name,
    pub(crate) hours: Option<u32>,
    pub(crate) days: Option<u32>,
    pub(crate) working_days: Option<u32>,
    pub(crate) months: Option<u32>,
    pub(crate) ask_after_hours: Option<u32>,
    pub(crate) starts: Name,
    pub(crate) ends: Option<Name>,
    #[serde(default)]
    pub(crate) contacts: Vec<Name>,
    #[serde(default)]
    pub(crate) source: Vec<Name>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepFile {
    pub(crate) id: Name,
    #[serde(default)]
    pub(crate) was: Vec<FormerFile>,
    #[serde(default)]
    pub(crate) answer_was: BTreeMap<Name, Name>,
    pub(crate) code: Written<u32>,
    #[serde(default)]
    pub(crate) code_was: Vec<Written<u32>>,
    pub(crate) stage: Name,
    pub(crate) kind: Option<Name>,
    #[serde(default)]
    pub(crate) when: BTreeMap<Name, Vec<Name>>,
    #[serde(default)]
    pub(crate) bound: Vec<Name>,
    #[serde(default)]
    pub(crate) gate: bool,
    #[serde(default)]
    pub(crate) own_device: bool,
    #[serde(default)]
    pub(crate) choice: Vec<ChoiceFile>,
    #[serde(default)]
    pub(crate) labels: Vec<Name>,
    #[serde(default)]
    pub(crate) addresses: Vec<Name>,
    #[serde(default)]
    pub(crate) terms: Vec<Name>,
    #[serde(default)]
    pub(crate) contacts: Vec<Name>,
    pub(crate) practise: Option<Name>,
    #[serde(default)]
    pub(crate) secrets: Vec<Name>,
    #[serde(default)]
    pub(crate) picture: Vec<RowFile>,
    #[serde(default)]
    pub(crate) printed: BTreeMap<Name, String>,
    #[serde(default)]
    pub(crate) source: Vec<Name>,
}

/// An entry of `was`: the id of an earlier step, or a table.
#[derive(Debug, Serialize)]
pub(crate) struct FormerFile {
    pub(crate) step: Name,
    pub(crate) when: BTreeMap<Name, Vec<Name>>,
    pub(crate) gate: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FormerTable {
    step: Name,
    #[serde(default)]
    when: BTreeMap<Name, Vec<Name>>,
    #[serde(default)]
    gate: bool,
}

impl From<FormerTable> for FormerFile {
    fn from(FormerTable { step, when, gate }: FormerTable) -> Self {
        FormerFile { step, when, gate }
    }
}

/// Written by hand because serde's untagged enums lose the spans.
impl<'de> Deserialize<'de> for FormerFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            return FormerTable::deserialize(deserializer).map(FormerFile::from);
        }
        let written = Spanned::<FormerEntry>::deserialize(deserializer)?;
        let span = written.span();
        Ok(match written.into_inner() {
            FormerEntry::Id(id) => {
                FormerFile { step: Spanned::new(span, id).into(), when: BTreeMap::new(), gate: false }
            }
            FormerEntry::Table(table) => table.into(),
        })
    }
}

enum FormerEntry {
    Id(String),
    Table(FormerTable),
}

impl<'de> Deserialize<'de> for FormerEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FormerVisitor)
    }
}

struct FormerVisitor;

impl<'de> Visitor<'de> for FormerVisitor {
    type Value = FormerEntry;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, id: &str) -> Result<FormerEntry, E> {
        Ok(FormerEntry::Id(id.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<FormerEntry, A::Error> {
        FormerTable::deserialize(MapAccessDeserializer::new(map)).map(FormerEntry::Table)
    }
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChoiceFile {
    pub(crate) id: Name,
    pub(crate) code: Option<u32>,
    pub(crate) exit: Option<Name>,
    pub(crate) behind: Option<Name>,
    pub(crate) but: Option<Name>,
    #[serde(default)]
    pub(crate) likely: BTreeMap<Name, Name>,
    pub(crate) redo: Option<Name>,
    pub(crate) web: Option<Name>,
}

/// One row of a picture: its part, an optional text, optional marks. A list, because there are so many rows that tables
/// would dominate parsing at startup.
pub(crate) type RowFile = Vec<Name>;

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExitFile {
    pub(crate) id: Name,
    pub(crate) change: Option<Name>,
    #[serde(default)]
    pub(crate) contacts: Vec<Name>,
    #[serde(default)]
    pub(crate) labels: Vec<Name>,
    #[serde(default)]
    pub(crate) addresses: Vec<Name>,
    #[serde(default)]
    pub(crate) source: Vec<Name>,
}

/// `guides/troubles.toml`.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TroublesFile {
    #[serde(rename = "format")]
    pub(crate) _format: i64,
    /// The only guide that these troubles apply to; every guide if absent.
    pub(crate) guide: Option<Name>,
    #[serde(default)]
    pub(crate) trouble: Vec<TroubleFile>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TroubleFile {
    pub(crate) id: Name,
    #[serde(default)]
    pub(crate) source: Vec<Name>,
    #[serde(default)]
    pub(crate) steps: Vec<Name>,
    #[serde(default)]
    pub(crate) any: bool,
    #[serde(default)]
    pub(crate) finished: bool,
    #[serde(default)]
    pub(crate) contacted: bool,
    #[serde(default)]
    pub(crate) happened: bool,
    #[serde(default)]
    pub(crate) devices: Vec<Name>,
    #[serde(default)]
    pub(crate) labels: Vec<Name>,
    #[serde(default)]
    pub(crate) addresses: Vec<Name>,
    #[serde(default)]
    pub(crate) terms: Vec<Name>,
    #[serde(default)]
    pub(crate) contacts: Vec<Name>,
    #[serde(default)]
    pub(crate) secrets: Vec<Name>,
    #[serde(default)]
    pub(crate) cure: Vec<CureFile>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CureFile {
    pub(crate) id: Name,
    pub(crate) redo: Option<Name>,
    #[serde(default)]
    pub(crate) ask: Vec<Name>,
}
