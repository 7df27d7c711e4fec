//! The stages of a guide, each with its steps and the step that ends it.

use std::collections::BTreeSet;

use typed_index_collections::{TiSlice, TiVec};

use super::Checker;
use crate::guide::file::{Name, StageFile};
use crate::guide::{Stage, StageId, Step, StepId, between};
use crate::problem::Rule;

/// What `status --json` and the program's own texts (`stage-finished`, `stage-left`) call the places outside of all stages.
const TAKEN: [&str; 2] = ["finished", "left"];

impl Checker<'_> {
    /// The stages; `steps` are in their order.
    pub(super) fn stages(
        &mut self,
        guide: &Name,
        raw: Vec<StageFile>,
        steps: &TiSlice<StepId, Step>,
    ) -> TiVec<StageId, Stage> {
        if raw.is_empty() {
            self.problem(guide, Rule::NoStages, &[]);
        }
        let mut seen = BTreeSet::new();
        let stages =
            raw.into_iter().enumerate().map(|(index, raw)| (StageId::from(index), raw)).filter_map(|(index, raw)| {
                self.id(&raw.id, &mut seen);
                if TAKEN.contains(&raw.id.get_ref().as_str()) {
                    self.problem(&raw.id, Rule::IdTaken, &[]);
                }
                let first = steps.partition_point(|step| step.stage < index);
                let own = first..steps.partition_point(|step| step.stage <= index);
                let is_end = |step: &StepId| steps[*step].gate && steps[*step].when.is_empty();
                let end = between(own.start, own.end).rev().find(is_end);
                if end.is_none() {
                    self.problem(&raw.id, if own.is_empty() { Rule::StageEmpty } else { Rule::NoGate }, &[]);
                }
                Some(Stage { id: raw.id.into_inner(), steps: own, end: end? })
            });
        stages.collect()
    }
}
