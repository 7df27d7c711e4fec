//! The page a person is on, and its name in the progress file.

use super::{Frontier, Session};
use crate::guide::{ExitId, Leads, StepId};

/// The page a person is on. This is what is saved; all other pages are overlays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Base {
    /// The choice of a language.
    Language,
    /// What this is, what it never asks for, what to have ready.
    Intro,
    Step(StepId),
    /// An exit: a page that ends the guide early.
    Exit(ExitId),
    /// The last page: everything is done.
    Finished,
}

impl Base {
    pub fn step(self) -> Option<StepId> {
        if let Base::Step(step) = self { Some(step) } else { None }
    }
}

impl From<Frontier> for Base {
    fn from(position: Frontier) -> Base {
        match position {
            Frontier::Step(step) => Base::Step(step),
            Frontier::Finished => Base::Finished,
        }
    }
}

impl Session<'_> {
    /// The place named in the progress file, or the frontier if that is not open.
    pub(super) fn saved_place(&self) -> Base {
        if self.progress.language.is_none() {
            return Base::Language;
        }
        let Some(at) = self.progress.at.as_deref().filter(|at| *at != "intro") else { return Base::Intro };
        if let Some(exit) = at.strip_prefix("exit-").and_then(|id| self.guide.exit(id)) {
            let path = self.path();
            let reached = path.steps().map(|step| &self.guide.steps[step]).any(|step| {
                let answer = self.progress.given(step);
                answer.is_some_and(|answer| step.choices[answer].leads == Leads::Exit(exit))
            });
            if reached {
                return Base::Exit(exit);
            }
        }
        let path = self.path();
        let frontier = path.frontier();
        match path.step(at) {
            Some(step) if path.contains(step) && path.reaches(frontier, step) => Base::Step(step),
            _ => frontier.into(),
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
