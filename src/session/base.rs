//! The place as the progress file names it.

use super::{Base, Position, Session};
use crate::guide::Leads;

impl Session<'_> {
    /// The place that the progress file names, or the furthest that is open.
    pub(super) fn saved_place(&self) -> Base {
        if self.progress.language.is_none() {
            return Base::Language;
        }
        let Some(at) = self.progress.at.as_deref().filter(|at| *at != "intro") else { return Base::Intro };
        if let Some(exit) = at.strip_prefix("exit-").and_then(|id| self.guide.exit(id)) {
            let flow = self.flow();
            let reached = flow.steps().map(|step| &self.guide.steps[step]).any(|step| {
                let answer = self.progress.given(step);
                answer.is_some_and(|answer| step.choices[answer].leads == Leads::Exit(exit))
            });
            if reached {
                return Base::Exit(exit);
            }
        }
        let flow = self.flow();
        let frontier = flow.frontier();
        match self.guide.step(at) {
            Some(step) if flow.is_on_the_way(step) && flow.reaches(frontier, step) => Base::Step(step),
            _ => match frontier {
                Position::Step(step) => Base::Step(step),
                Position::Finished => Base::Finished,
            },
        }
    }

    /// The name under which the place is saved.
    pub(super) fn place_id(&self) -> Option<String> {
        match self.base {
            Base::Language => self.progress.at.clone(),
            Base::Step(step) => Some(self.guide.steps[step].id.clone()),
            Base::Exit(exit) => Some(format!("exit-{}", self.guide.exits[exit].id)),
            Base::Finished => Some("finished".to_owned()),
            _ => Some("intro".to_owned()),
        }
    }
}
