//! Which answers put a step on the path.

use std::collections::{BTreeMap, BTreeSet};

use crate::guide::{Choice, DEVICE, Guide, Leads, StepId};

/// The answers (question and choice) that put a step on the path with this device: one for each question the step
/// depends on, and for the device. Uses the `given` answer where it fits, else the first that fits. None if there is no
/// such path. The last page (no step) depends on nothing.
pub(crate) fn answers(
    guide: &Guide,
    step: Option<StepId>,
    device: Option<&str>,
    given: &dyn Fn(StepId) -> Option<usize>,
) -> Option<BTreeMap<StepId, usize>> {
    let leads_on = |choice: &Choice| matches!(choice.leads, Leads::On | Leads::After { .. });
    let mut allowed: BTreeMap<StepId, Vec<usize>> = BTreeMap::new();
    if let Some(device) = device {
        let question = guide.step(DEVICE)?;
        let choice = guide.steps[question].choice(device)?;
        // There are no pages after a device that leads to an exit.
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
        // Avoid answers that also mark pages as done: they assume too much.
        let first = || left.iter().copied().find(|choice| plain(question, *choice));
        Some((question, kept.or_else(first).or_else(|| left.first().copied())?))
    });
    Some(chosen.collect())
}
