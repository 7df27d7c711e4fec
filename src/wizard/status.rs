//! Where the person is, as data: for `sesame status` and the screen header.

use chrono::{DateTime, FixedOffset};
use serde::{Serialize, Serializer};

use super::{Base, Session, WaitState};
use crate::calendar::Now;
use crate::guide::StageId;

/// The output of `sesame status --json`. The keys are stable: scripts rely on them.
#[derive(Debug, Clone, Serialize)]
pub struct Status {
    /// The id of the guide.
    pub guide: String,
    pub guide_version: u32,
    /// The language, once chosen.
    pub language: Option<String>,
    /// The device, once chosen.
    pub device: Option<String>,
    /// The id of the stage; `finished` when everything is done, `left` at an exit.
    pub stage: String,
    /// The id of the step; none before the first, after the last, and at an exit.
    pub step: Option<String>,
    /// The place code, to be read out; none where a page has none.
    pub place_code: Option<String>,
    /// The step's number within its stage.
    pub step_number: Option<usize>,
    /// The number of steps in its stage, with the answers given so far.
    pub steps_total: Option<usize>,
    /// The waits that were started.
    pub waits: Vec<WaitStatus>,
    #[serde(serialize_with = "rfc3339")]
    pub saved_at: Option<DateTime<FixedOffset>>,
}

/// A wait, in `status --json`.
#[derive(Debug, Clone, Serialize)]
pub struct WaitStatus {
    pub id: String,
    /// When it began, if known.
    #[serde(serialize_with = "rfc3339")]
    pub started: Option<DateTime<FixedOffset>>,
    /// When it ends, if known.
    #[serde(serialize_with = "rfc3339")]
    pub due: Option<DateTime<FixedOffset>>,
    /// `running`, `late` or `done`.
    pub state: &'static str,
}

fn rfc3339<S: Serializer>(instant: &Option<DateTime<FixedOffset>>, serializer: S) -> Result<S::Ok, S::Error> {
    instant.map(|instant| instant.to_rfc3339()).serialize(serializer)
}

impl Session<'_> {
    pub fn status(&self, now: &Now) -> Status {
        let path = self.path();
        let step = match self.base {
            Base::Step(step) => Some(step),
            _ => None,
        };
        let count = step.map(|step| path.count(step));
        let waits = self.clocks(now).into_iter().map(|clock| WaitStatus {
            id: clock.wait.id.clone(),
            started: clock.started,
            due: clock.due,
            state: match clock.state {
                WaitState::Running => "running",
                WaitState::Late => "late",
                WaitState::Done => "done",
            },
        });
        let stage = match self.base {
            Base::Step(step) => &self.guide.stage_of(step).id,
            Base::Finished => "finished",
            Base::Exit(_) => "left",
            _ => &self.guide.stages[StageId::default()].id,
        };
        Status {
            guide: self.guide.id.clone(),
            guide_version: self.guide.version,
            language: self.progress.language.as_deref().map(crate::text::clean),
            device: self.device().map(str::to_owned),
            stage: stage.to_owned(),
            step: step.map(|step| self.guide.steps[step].id.clone()),
            place_code: self.place_code().map(|code| code.to_string()),
            step_number: count.map(|(number, _)| number),
            steps_total: count.map(|(_, total)| total),
            waits: waits.collect(),
            saved_at: self.progress.saved_at,
        }
    }
}
