//! Loads the stages of a guide, each with its steps and the step that ends it.

use std::collections::BTreeSet;

use typed_index_collections::{TiSlice, TiVec};

use super::Checker;
use crate::diagnostic::Rule;
use crate::guide::Name;
use crate::guide::raw::StageFile;
use crate::guide::{Stage, StageId, Step, StepId, between};

/// Reserved ids: `status --json` and the program's texts (`stage-finished`, `stage-left`) use them outside all stages.
const TAKEN: [&str; 2] = ["finished", "left"];

impl Checker<'_> {
    /// Checks the stages; `steps` are sorted by stage.
    pub(super) fn stages(
        &mut self,
        guide: &Name,
        raw: &[StageFile],
        steps: &TiSlice<StepId, Step>,
    ) -> TiVec<StageId, Stage> {
        if raw.is_empty() {
            self.tell(guide, Rule::NoStages);
        }
        let mut seen = BTreeSet::new();
        let stages =
            raw.iter().enumerate().map(|(index, raw)| (StageId::from(index), raw)).filter_map(|(index, raw)| {
                self.id(&raw.id, &mut seen);
                if TAKEN.contains(&raw.id.get_ref().as_str()) {
                    self.tell(&raw.id, Rule::IdTaken);
                }
                let first = steps.partition_point(|step| step.stage < index);
                let own = first..steps.partition_point(|step| step.stage <= index);
                let is_end = |step: &StepId| steps[*step].gate && steps[*step].when.is_empty();
                let end = between(own.start, own.end).rev().find(is_end);
                if end.is_none() {
                    self.tell(&raw.id, if own.is_empty() { Rule::StageEmpty } else { Rule::NoGate });
                }
                Some(Stage { id: raw.id.get_ref().clone(), steps: own, end: end? })
            });
        stages.collect()
    }
}
