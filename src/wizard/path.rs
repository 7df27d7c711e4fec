//! What follows from answers and done-dates: the steps on the way, which of them count as done, how far one may go.

use std::collections::BTreeMap;

use typed_index_collections::TiVec;

use crate::guide::{Guide, Leads, Step, StepId};
use crate::progress::{Done, Progress};

/// The furthest place that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frontier {
    Step(StepId),
    /// Everything is done.
    Finished,
}

/// The way, derived once from the present answers.
#[derive(Debug)]
pub struct Path<'a> {
    guide: &'a Guide,
    /// By step: its answer's index, the first one where none was given.
    answers: TiVec<StepId, Option<usize>>,
    /// By step: whether it is on the way.
    on: TiVec<StepId, bool>,
    /// By step: the entry that counts.
    entries: TiVec<StepId, Option<&'a Done>>,
}

impl<'a> Path<'a> {
    /// Replays the progress over the guide, in one pass each.
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
            // Several may count, for instance one assumed and one made: a date is worth more than none.
            let better = path.entries[step].is_none_or(|known| known.when.is_none());
            if holds && path.on[step] && better {
                path.entries[step] = Some(entry);
            }
        }
        path
    }

    /// The steps on the way, in order.
    pub fn steps(&self) -> impl Iterator<Item = StepId> + '_ {
        self.on.iter().enumerate().filter(|(_, on)| **on).map(|(step, _)| step.into())
    }

    /// Whether a step is on the way.
    pub fn is_on_the_way(&self, step: StepId) -> bool {
        self.on.get(step).copied().unwrap_or_default()
    }

    /// The id of the answer to a question: the one given, or the first.
    pub fn answer_id(&self, step: StepId) -> Option<&'a String> {
        self.answers[step].map(|choice| &self.guide.steps[step].choices[choice].id)
    }

    /// The done entry that counts for a step.
    pub fn entry(&self, step: StepId) -> Option<&'a Done> {
        self.entries[step]
    }

    /// Whether a step is done.
    pub fn is_done(&self, step: StepId) -> bool {
        self.entries[step].is_some()
    }

    /// The steps that are done.
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

    /// What somebody has done who stands at a step, beside what is known: every step on the way to it, nobody knows when.
    pub fn assumed_before(&self, step: StepId) -> Vec<Done> {
        let open = self.steps().take_while(|other| *other < step).filter(|other| !self.is_done(*other));
        let done = open.map(|other| {
            let id = self.guide.steps[other].id.clone();
            Done { step: id, when: None, bound_to: self.bound(other), superseded: false }
        });
        done.collect()
    }

    /// The furthest step that is done.
    pub fn furthest(&self) -> Option<StepId> {
        self.steps().filter(|step| self.is_done(*step)).last()
    }

    /// The step after the furthest one done. Only a gate that is not done holds people back, whatever is done after it:
    /// then the first open step since the gate before it.
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

    /// The place after a step, no further than the frontier.
    pub fn after(&self, step: StepId) -> Frontier {
        match (self.steps().find(|other| *other > step), self.frontier()) {
            (Some(next), Frontier::Step(furthest)) => Frontier::Step(next.min(furthest)),
            (Some(next), Frontier::Finished) => Frontier::Step(next),
            (None, frontier) => frontier,
        }
    }

    /// Whether a step lies no further than a frontier.
    pub fn reaches(&self, frontier: Frontier, step: StepId) -> bool {
        match frontier {
            Frontier::Step(furthest) => step <= furthest,
            Frontier::Finished => true,
        }
    }

    /// The number of a step within its stage, from 1, and the number of the stage's steps.
    pub fn count(&self, step: StepId) -> (usize, usize) {
        let all = || self.guide.stage_of(step).steps().filter(|other| self.on[*other]);
        (all().filter(|other| *other <= step).count(), all().count())
    }
}

/// The index of the answer to a step: the one given, if it still exists, or the first that leads on.
fn answer(step: &Step, progress: &Progress) -> Option<usize> {
    let given = progress.given(step);
    given.or_else(|| step.choices.iter().position(|choice| choice.leads == Leads::On))
}
