//! `guides/troubles.toml` as written, as `file.rs` has it for a guide; packed by `build.rs` likewise.

use serde::{Deserialize, Serialize};

use super::file::Name;

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TroublesFile {
    #[serde(rename = "format")]
    pub(super) _format: i64,
    /// The guide whose steps are named; other guides on the shelf have troubles of their own, or none.
    pub(super) guide: Option<Name>,
    #[serde(default)]
    pub(super) trouble: Vec<TroubleFile>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TroubleFile {
    pub(super) id: Name,
    #[serde(default)]
    pub(super) source: Vec<String>,
    #[serde(default)]
    pub(super) steps: Vec<Name>,
    #[serde(default)]
    pub(super) any: bool,
    #[serde(default)]
    pub(super) finished: bool,
    #[serde(default)]
    pub(super) contacted: bool,
    #[serde(default)]
    pub(super) devices: Vec<Name>,
    #[serde(default)]
    pub(super) labels: Vec<Name>,
    #[serde(default)]
    pub(super) addresses: Vec<Name>,
    #[serde(default)]
    pub(super) terms: Vec<Name>,
    #[serde(default)]
    pub(super) contacts: Vec<Name>,
    #[serde(default)]
    pub(super) cure: Vec<CureFile>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CureFile {
    pub(super) id: Name,
    pub(super) redo: Option<Name>,
}
