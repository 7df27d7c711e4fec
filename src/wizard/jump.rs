//! Jumping to a page by its place code, so that a volunteer sees the caller's page.

use super::{Base, Session};
use crate::guide::{Leads, StepId};
use crate::place_code::{self, PlaceCode, Position};

impl Session<'_> {
    /// The code of the person's page; none before the first step, at an exit, or if a number is too large to be spoken.
    pub fn place_code(&self) -> Option<PlaceCode> {
        let step = match self.base {
            Base::Step(step) => Some(step),
            Base::Finished => None,
            _ => return None,
        };
        let device = self.device().map(str::to_owned);
        place_code::code(self.guide, &Position { step, device })
    }

    /// Jumps to this page with this device, as if the person had got there: earlier steps not yet done become done at
    /// an unknown time. Only answers that keep the page off the path change. Does nothing if there is no path to it.
    pub fn stand_at(&mut self, position: &Position) {
        let guide = self.guide;
        let given = |question: StepId| {
            let question = &guide.steps[question];
            self.progress.given(question)
        };
        let Some(answers) = place_code::answers(guide, position.step, position.device.as_deref(), &given) else {
            return;
        };
        // Drop earlier answers that lead to an exit: the person went on.
        let end = position.step.unwrap_or(guide.steps.next_key());
        for (index, step) in guide.steps[..end].iter_enumerated() {
            let leads_out = |choice: usize| matches!(step.choices[choice].leads, Leads::Exit(_));
            let given = self.progress.given(step);
            if given.is_some_and(leads_out) && !answers.contains_key(&index) {
                step.names().for_each(|name| drop(self.progress.answers.remove(name)));
            }
        }
        for (question, choice) in answers {
            let question = &guide.steps[question];
            self.progress.answer(question, &question.choices[choice].id);
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
