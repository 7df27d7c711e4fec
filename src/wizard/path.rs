//! What follows from answers and done-dates: the steps on the path, which of them are done, and the frontier.

use std::collections::BTreeMap;

use typed_index_collections::TiVec;

use crate::guide::{Guide, Leads, Step, StepId};
use crate::progress::{Done, Progress};

/// The furthest open place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frontier {
    Step(StepId),
    /// Everything is done.
    Finished,
}

/// The path, derived once from the current answers.
#[derive(Debug)]
pub struct Path<'a> {
    guide: &'a Guide,
    /// By step: the index of its answer, by default the first that leads on.
    answers: TiVec<StepId, Option<usize>>,
    /// By step: whether it is on the path.
    on: TiVec<StepId, bool>,
    /// By step: the valid entry.
    entries: TiVec<StepId, Option<&'a Done>>,
}

impl<'a> Path<'a> {
    /// Replays the progress over the guide: one pass over the steps, one over the entries.
    pub fn new(guide: &'a Guide, progress: &'a Progress) -> Self {
        let mut answers: TiVec<StepId, Option<usize>> = TiVec::with_capacity(guide.steps.len());
        let mut on: TiVec<StepId, bool> = TiVec::with_capacity(guide.steps.len());
        for step in &guide.steps {
            let holds = step.when.iter().all(|(question, values)| {
                let chosen = answers[*question].map(|choice| &guide.steps[*question].choices[choice].id);
                on[*question] && chosen.is_some_and(|chosen| values.contains(chosen))
            });
            on.push(holds);
            answers.push(answer(step, progress));
        }
        let mut path = Path { guide, answers, on, entries: vec![None; guide.steps.len()].into() };
        for entry in progress.done.iter().filter(|entry| !entry.superseded) {
            let Some(step) = guide.step_named(&entry.step) else { continue };
            let holds = entry.bound_to.iter().all(|(question, value)| {
                guide.step_named(question).is_some_and(|question| path.answer_id(question) == Some(value))
            });
            // Several entries may be valid, e.g. one assumed and one made: prefer one with a date.
            let better = path.entries[step].is_none_or(|known| known.when.is_none());
            if holds && path.on[step] && better {
                path.entries[step] = Some(entry);
            }
        }
        path
    }

    /// The steps on the path, in order.
    pub fn steps(&self) -> impl Iterator<Item = StepId> + '_ {
        self.on.iter().enumerate().filter(|(_, on)| **on).map(|(step, _)| step.into())
    }

    /// Whether a step is on the path.
    pub fn contains(&self, step: StepId) -> bool {
        self.on.get(step).copied().unwrap_or_default()
    }

    /// The id of the answer to a question: the one given, or the first that leads on.
    pub fn answer_id(&self, step: StepId) -> Option<&'a String> {
        self.answers[step].map(|choice| &self.guide.steps[step].choices[choice].id)
    }

    /// The valid done entry of a step.
    pub fn entry(&self, step: StepId) -> Option<&'a Done> {
        self.entries[step]
    }

    pub fn is_done(&self, step: StepId) -> bool {
        self.entries[step].is_some()
    }

    /// The steps on the path that are done.
    pub fn valid_steps(&self) -> Vec<StepId> {
        self.steps().filter(|step| self.is_done(*step)).collect()
    }

    /// The answers on which a step's "done" depends.
    pub fn bound(&self, step: StepId) -> BTreeMap<String, String> {
        let bound = self.guide.steps[step].bound.iter();
        bound
            .filter_map(|question| Some((self.guide.steps[*question].id.clone(), self.answer_id(*question)?.clone())))
            .collect()
    }

    /// Done entries for every open step before `step`, at an unknown time.
    pub fn assumed_before(&self, step: StepId) -> Vec<Done> {
        let open = self.steps().take_while(|other| *other < step).filter(|other| !self.is_done(*other));
        let done = open.map(|other| {
            let id = self.guide.steps[other].id.clone();
            Done { step: id, when: None, bound_to: self.bound(other), superseded: false }
        });
        done.collect()
    }

    /// The last step on the path that is done.
    pub fn furthest(&self) -> Option<StepId> {
        self.steps().filter(|step| self.is_done(*step)).last()
    }

    /// The step after the furthest one done. But if a gate before that is not done: the first open step after the last
    /// gate that was passed.
    pub fn frontier(&self) -> Frontier {
        let gates = || self.steps().filter(|step| self.guide.steps[*step].gate);
        let furthest = self.furthest();
        let next = match gates().find(|gate| !self.is_done(*gate)) {
            Some(gate) if Some(gate) < furthest => {
                let passed = gates().take_while(|other| *other < gate).last();
                self.steps().find(|step| Some(*step) > passed && !self.is_done(*step))
            }
            _ => self.steps().find(|step| Some(*step) > furthest),
        };
        next.map_or(Frontier::Finished, Frontier::Step)
    }

    /// The place after a step, at most the frontier.
    pub fn after(&self, step: StepId) -> Frontier {
        match (self.steps().find(|other| *other > step), self.frontier()) {
            (Some(next), Frontier::Step(furthest)) => Frontier::Step(next.min(furthest)),
            (Some(next), Frontier::Finished) => Frontier::Step(next),
            (None, frontier) => frontier,
        }
    }

    /// Whether a step is not past a frontier.
    pub fn reaches(&self, frontier: Frontier, step: StepId) -> bool {
        match frontier {
            Frontier::Step(furthest) => step <= furthest,
            Frontier::Finished => true,
        }
    }

    /// The number of a step within its stage (from 1), and the number of steps in the stage.
    pub fn count(&self, step: StepId) -> (usize, usize) {
        let all = || self.guide.stage_of(step).steps().filter(|other| self.on[*other]);
        (all().filter(|other| *other <= step).count(), all().count())
    }
}

/// The index of a step's answer: the one given, if the guide still has it, or the first that leads on.
fn answer(step: &Step, progress: &Progress) -> Option<usize> {
    let given = progress.given(step);
    given.or_else(|| step.choices.iter().position(|choice| choice.leads == Leads::On))
}
