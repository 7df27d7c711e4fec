//! Where the person is, as data: for `sesame status` and the screens' header.

use chrono::{DateTime, FixedOffset};
use serde::{Serialize, Serializer};

use super::{Base, Session, WaitState};
use crate::calendar::Now;
use crate::guide::{StageId, StepId};

/// The contract of `sesame status --json`: others' scripts rely on these keys.
#[derive(Debug, Clone, Serialize)]
pub struct Status {
    /// The guide's id.
    pub guide: String,
    pub guide_version: u32,
    /// The language, once chosen.
    pub language: Option<String>,
    /// The device, once chosen.
    pub device: Option<String>,
    /// The id of the stage; `finished` when all is done, `left` at a way out.
    pub stage: String,
    /// The step's id; none before the first, after the last, and at a way out.
    pub step: Option<String>,
    /// The spoken position; none where there is none to speak of.
    pub place_code: Option<String>,
    /// The step's number within its stage.
    pub step_number: Option<usize>,
    /// The number of steps of its stage, with the answers given so far.
    pub steps_total: Option<usize>,
    /// The clocks that were started.
    pub waits: Vec<WaitStatus>,
    /// When progress was last saved.
    #[serde(serialize_with = "rfc3339")]
    pub saved_at: Option<DateTime<FixedOffset>>,
}

/// A clock, in `status --json`.
#[derive(Debug, Clone, Serialize)]
pub struct WaitStatus {
    /// The wait's id.
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
    /// Where the person is.
    pub fn status(&self, now: &Now) -> Status {
        let path = self.path();
        let step = match self.base {
            Base::Step(step) => Some(step),
            _ => None,
        };
        let count = step.map(|step| path.count(step));
        // Only what the guide knows: a damaged or hostile file may say anything.
        let answered = |step: &StepId| self.progress.answers.contains_key(&self.guide.steps[*step].id);
        let device = self.guide.step("device").filter(answered).and_then(|step| path.answer_id(step));
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
            device: device.cloned(),
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
