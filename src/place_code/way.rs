//! Which answers put a step on the way.

use std::collections::{BTreeMap, BTreeSet};

use crate::guide::{Choice, DEVICE, Guide, Leads, StepId};

/// The answers (question and choice) with which a step is on the way, the device being this one: those `given` where they
/// will do, else the first that will; one for each question that the step depends on, and for the device. None if there is
/// no such way. The last page depends on nothing.
pub(crate) fn answers(
    guide: &Guide,
    step: Option<StepId>,
    device: Option<&str>,
    given: &dyn Fn(StepId) -> Option<usize>,
) -> Option<BTreeMap<StepId, usize>> {
    let leads_on = |choice: &Choice| matches!(choice.leads, Leads::On | Leads::Behind { .. });
    let mut allowed: BTreeMap<StepId, Vec<usize>> = BTreeMap::new();
    if let Some(device) = device {
        let question = guide.step(DEVICE)?;
        let choice = guide.steps[question].choice(device)?;
        // Behind a device that leads out there is no page.
        if !leads_on(&guide.steps[question].choices[choice]) && step.is_none_or(|step| step > question) {
            return None;
        }
        allowed.insert(question, vec![choice]);
    }
    let mut known: BTreeSet<StepId> = BTreeSet::new();
    let mut open: Vec<StepId> = step.into_iter().collect();
    while let Some(step) = open.pop() {
        for (question, values) in &guide.steps.get(step)?.when {
            let choices = &guide.steps[*question].choices;
            let fits = |choice: &usize| leads_on(&choices[*choice]) && values.contains(&choices[*choice].id);
            let left: Vec<usize> = match allowed.get(question) {
                Some(left) => left.iter().copied().filter(fits).collect(),
                None => (0..choices.len()).filter(fits).collect(),
            };
            if left.is_empty() {
                return None;
            }
            allowed.insert(*question, left);
            if known.insert(*question) {
                open.push(*question);
            }
        }
    }
    let plain = |question: StepId, choice: usize| guide.steps[question].choices[choice].leads == Leads::On;
    let chosen = allowed.into_iter().filter_map(|(question, left)| {
        let kept = given(question).filter(|given| left.contains(given));
        // An answer that marks pages as done says more than was asked.
        let first = || left.iter().copied().find(|choice| plain(question, *choice));
        Some((question, kept.or_else(first).or_else(|| left.first().copied())?))
    });
    Some(chosen.collect())
}
