//! What follows from answers and done-dates: the steps on the path, which of them are done, and the frontier.

use std::collections::BTreeMap;

use typed_index_collections::{TiSlice, TiVec};

use crate::guide::{Guide, Leads, StageId, Step, StepId};
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
    progress: &'a Progress,
    /// By step: the index of its answer, by default the first that leads on.
    answers: TiVec<StepId, Option<usize>>,
    /// By step: whether it is on the path.
    on: TiVec<StepId, bool>,
    standings: TiVec<StepId, Standing<'a>>,
}

/// How far a step is done.
#[derive(Debug, Clone, Copy, Default)]
struct Standing<'a> {
    /// The valid entry that dates it: its own, or that of the first step that it replaces.
    entry: Option<&'a Done>,
    /// Whether it is done: by itself, or because all the steps that it replaces were.
    done: bool,
    /// Whether the person did at least a part of it, and did not only say that they were past it.
    acted: bool,
}

impl<'a> Path<'a> {
    /// Replays the progress over the guide: one pass over the steps, one over the entries.
    pub fn new(guide: &'a Guide, progress: &'a Progress) -> Self {
        let mut answers: TiVec<StepId, Option<usize>> = TiVec::with_capacity(guide.steps.len());
        let mut on: TiVec<StepId, bool> = TiVec::with_capacity(guide.steps.len());
        for step in &guide.steps {
            on.push(meets(guide, &on, &answers, &step.when));
            answers.push(answer(step, progress));
        }
        let standings = vec![Standing::default(); guide.steps.len()].into();
        let mut path = Path { guide, progress, answers, on, standings };
        let mut former: BTreeMap<(StepId, usize), &'a Done> = BTreeMap::new();
        for entry in &progress.done {
            if entry.superseded || !path.is_valid(entry) {
                continue;
            }
            let acted = !is_assumed(guide, entry);
            for heir in guide.heirs(&entry.step) {
                if path.replaces(*heir) {
                    let known = former.entry(*heir).or_insert(entry);
                    *known = better(known, entry);
                    path.standings[heir.0].acted |= acted;
                }
            }
            if let Some(step) = guide.step_named(&entry.step).filter(|step| path.on[*step]) {
                let known = path.standings[step];
                let dating = known.entry.map_or(entry, |known| better(known, entry));
                path.standings[step] = Standing { entry: Some(dating), done: true, acted: known.acted | acted };
            }
        }
        path.merge(&former);
        path
    }

    /// Adds the entries of earlier steps to those of the steps that replaced them.
    fn merge(&mut self, former: &BTreeMap<(StepId, usize), &'a Done>) {
        let mut merged: Vec<StepId> = former.keys().map(|(step, _)| *step).collect();
        merged.dedup();
        for step in merged {
            let was = self.guide.steps[step].was.iter().enumerate();
            let was = was.filter(|(index, _)| self.replaces((step, *index)));
            let parts: Vec<_> = was.map(|(index, was)| (was.gate, former.get(&(step, index)).copied())).collect();
            let mut passed = false;
            let done = parts.iter().rev().all(|(gate, entry)| {
                passed |= *gate && entry.is_some();
                entry.is_some() || (passed && !gate)
            });
            let standing = &mut self.standings[step];
            standing.done |= done;
            // The first one, although the step may have been done later: a clock that it started runs on.
            let first = parts.iter().find_map(|(_, entry)| *entry);
            let dated = [first, standing.entry].into_iter().flatten().find(|entry| entry.when.is_some());
            standing.entry = dated.or(first);
        }
    }

    /// Whether a step, on the path, replaces the earlier one with this index in its `was`, on the path as well.
    fn replaces(&self, (step, index): (StepId, usize)) -> bool {
        let when = &self.guide.steps[step].was[index].when;
        self.on[step] && meets(self.guide, &self.on, &self.answers, when)
    }

    /// Whether the answers for which an entry is valid are those saved. Answers that are one today are still told apart:
    /// they were two when they were saved.
    fn is_valid(&self, entry: &Done) -> bool {
        entry.bound_to.iter().all(|(question, value)| {
            self.step(question).is_some_and(|question| match self.progress.said(&self.guide.steps[question]) {
                Some(said) => said == value,
                None => self.guide.steps[question]
                    .answered(value)
                    .is_some_and(|value| Some(value) == self.answers[question]),
            })
        })
    }

    /// The answer to a question as it was saved, which an entry is bound to: an older guide may have written it.
    pub fn saved_answer(&self, question: StepId) -> Option<&'a String> {
        self.progress.said(&self.guide.steps[question]).or_else(|| self.answer_id(question))
    }

    /// The step that a saved id stands for: of several that replaced it, the one on the path.
    pub fn step(&self, id: &str) -> Option<StepId> {
        let heir = || self.guide.heirs(id).iter().find(|heir| self.replaces(**heir)).map(|(step, _)| *step);
        self.guide.step_named(id).or_else(heir).or_else(|| self.guide.step(id))
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

    /// The valid entry that dates a step. An open step has one if a part of it was done, as a step of an older guide.
    pub fn entry(&self, step: StepId) -> Option<&'a Done> {
        self.standings[step].entry
    }

    /// Whether each question is on the path and has one of the answers allowed.
    pub fn meets(&self, when: &[(StepId, Vec<String>)]) -> bool {
        meets(self.guide, &self.on, &self.answers, when)
    }

    pub fn is_done(&self, step: StepId) -> bool {
        self.standings[step].done
    }

    /// Whether all that is known of a step was only assumed, because the person said that they were past it.
    pub fn is_assumed(&self, step: StepId) -> bool {
        self.standings[step].entry.is_some() && !self.standings[step].acted
    }

    /// The steps on the path that are done.
    pub fn valid_steps(&self) -> Vec<StepId> {
        self.steps().filter(|step| self.is_done(*step)).collect()
    }

    /// The answers on which a step's "done" depends.
    pub fn bound(&self, step: StepId) -> BTreeMap<String, String> {
        let bound = self.guide.steps[step].bound.iter();
        bound
            .filter_map(|question| {
                Some((self.guide.steps[*question].id.clone(), self.saved_answer(*question)?.clone()))
            })
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

    /// The stage before the one that begins with this step, while this step is next.
    pub fn stage_just_done(&self, step: StepId) -> Option<StageId> {
        let before = self.guide.steps[step].stage.number().checked_sub(1)?;
        let begins = self.frontier() == Frontier::Step(step) && self.count(step).0 == 1;
        begins.then(|| before.into())
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

/// Whether each question is on the path and has one of the answers allowed. Reads only earlier steps.
fn meets(
    guide: &Guide,
    on: &TiSlice<StepId, bool>,
    answers: &TiSlice<StepId, Option<usize>>,
    when: &[(StepId, Vec<String>)],
) -> bool {
    when.iter().all(|(question, values)| {
        let chosen = answers[*question].map(|choice| &guide.steps[*question].choices[choice].id);
        on[*question] && chosen.is_some_and(|chosen| values.contains(chosen))
    })
}

/// Of two valid entries, e.g. one assumed and one made: the one with a date.
fn better<'a>(known: &'a Done, other: &'a Done) -> &'a Done {
    if known.when.is_none() { other } else { known }
}

/// Whether an entry was only assumed done, because the person said they were past it.
pub(super) fn is_assumed(guide: &Guide, entry: &Done) -> bool {
    let asks = |step: &Step| step.choices.iter().any(|choice| matches!(choice.leads, Leads::After { .. }));
    let question = |id: &String| guide.step(id).is_some_and(|step| asks(&guide.steps[step]));
    entry.bound_to.keys().any(question)
}
