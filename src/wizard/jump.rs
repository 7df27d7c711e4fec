//! Put at a page by its place code: for the volunteer, who stands where the caller stands.

use super::{Base, Session};
use crate::guide::{DEVICE, Leads, StepId};
use crate::place_code::{self, PlaceCode, Position};

impl Session<'_> {
    /// The code of the page where the person is on their way; none before the way, at a way out, and where a number is too
    /// large to be spoken.
    pub fn place_code(&self) -> Option<PlaceCode> {
        let step = match self.base {
            Base::Step(step) => Some(step),
            Base::Finished => None,
            _ => return None,
        };
        // Only what the guide knows: a damaged or hostile file may say anything.
        let known =
            |device: &&str| self.guide.step(DEVICE).is_some_and(|at| self.guide.steps[at].choice(device).is_some());
        let device = self.device().filter(known).map(str::to_owned);
        place_code::code(self.guide, &Position { step, device })
    }

    /// Stands at this page with this device, as somebody would who has come there: what lies before is done, at a time
    /// nobody knows where it was not done already. Of the answers, those that keep the page from the way are changed, and
    /// no others. Nothing happens if there is no way to it.
    pub fn stand_at(&mut self, position: &Position) {
        let guide = self.guide;
        let given = |question: StepId| {
            let question = &guide.steps[question];
            self.progress.given(question)
        };
        let Some(answers) = place_code::answers(guide, position.step, position.device.as_deref(), &given) else {
            return;
        };
        // An answer that leads out does so only where it was given.
        let end = position.step.unwrap_or(guide.steps.next_key());
        for (index, step) in guide.steps[..end].iter_enumerated() {
            let leads_out = |choice: usize| matches!(step.choices[choice].leads, Leads::Exit(_));
            let given = self.progress.given(step);
            if given.is_some_and(leads_out) && !answers.contains_key(&index) {
                self.progress.answers.remove(&step.id);
            }
        }
        for (question, choice) in answers {
            let question = &guide.steps[question];
            self.progress.answers.insert(question.id.clone(), question.choices[choice].id.clone());
        }
        let done = self.path().assumed_before(end);
        self.progress.done.extend(done);
        self.progress.language.get_or_insert_with(|| self.language.clone());
        self.base = position.step.map_or(Base::Finished, Base::Step);
        self.progress.at = self.place_id();
        self.progress.guide_version = guide.version;
        self.overlays.clear();
        self.tried.clear();
        self.notice = None;
        self.undo = None;
        self.left_at = None;
    }
}
