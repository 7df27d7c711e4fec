//! Where the person is, as data: for `sesame status` and the screens' header.

use chrono::{DateTime, FixedOffset};
use serde::{Serialize, Serializer};

use super::{Place, Session, State};
use crate::calendar::Now;
use crate::guide::STAGES;

/// The stage, as `status --json` names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Before stage 1.
    Preparation,
    /// Stage 1.
    Account,
    /// Stage 2.
    Access,
    /// Stage 3.
    Code,
    /// All done.
    Finished,
    /// At a way out.
    Left,
}

/// The contract of `sesame status --json`: others' scripts rely on these keys.
#[derive(Debug, Clone, Serialize)]
pub struct Status {
    /// The guide's id.
    pub guide: String,
    /// Its version.
    pub guide_version: u32,
    /// The language, once chosen.
    pub language: Option<String>,
    /// The device, once chosen.
    pub device: Option<String>,
    /// The stage.
    pub stage: Stage,
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
        let flow = self.flow();
        let step = match self.place {
            Place::Step(step) => Some(step),
            _ => None,
        };
        let count = step.map(|step| flow.count(step));
        // Only what the guide knows: a damaged or hostile file may say anything.
        let answered = |step: &usize| self.progress.answers.contains_key(&self.guide.steps[*step].id);
        let device = self.guide.step("device").filter(answered).and_then(|step| flow.answer_id(step));
        let waits = self.clocks(now).into_iter().map(|clock| WaitStatus {
            id: clock.wait.id.clone(),
            started: clock.started,
            due: clock.due,
            state: match clock.state {
                State::Running => "running",
                State::Late => "late",
                State::Done => "done",
            },
        });
        Status {
            guide: self.guide.id.clone(),
            guide_version: self.guide.version,
            language: self.progress.language.as_deref().map(crate::text::clean),
            device: device.cloned(),
            stage: self.stage(),
            step: step.map(|step| self.guide.steps[step].id.clone()),
            place_code: self.place_code().map(|code| code.to_string()),
            step_number: count.map(|(number, _)| number),
            steps_total: count.map(|(_, total)| total),
            waits: waits.collect(),
            saved_at: self.progress.saved_at,
        }
    }

    /// The stage the person is in.
    pub fn stage(&self) -> Stage {
        let of = |step: usize| match self.guide.steps[step].stage {
            0 => Stage::Preparation,
            1 => Stage::Account,
            2 => Stage::Access,
            _ => Stage::Code,
        };
        debug_assert_eq!(STAGES.len(), 4);
        match self.place {
            Place::Step(step) => of(step),
            Place::Finished => Stage::Finished,
            Place::Exit(_) => Stage::Left,
            _ => Stage::Preparation,
        }
    }
}
