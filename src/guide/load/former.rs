//! Loads what a step replaces: earlier steps, answers that went, old numbers.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use typed_index_collections::TiSlice;

use super::Checker;
use crate::diagnostic::Rule;
use crate::guide::raw::{FormerFile, StepFile};
use crate::guide::{Conditions, Former, Step, StepId, is_id};

/// The conditions of everything that claims an old name or number.
type Claims<'s, K> = HashMap<K, Vec<Vec<&'s Conditions>>>;

impl Checker<'_> {
    pub(super) fn former(&mut self, raw: &FormerFile, before: &TiSlice<StepId, Step>) -> Former {
        if !is_id(raw.step.get_ref()) {
            self.tell(&raw.step, Rule::IdForm);
        }
        if self.index.steps.contains_key(raw.step.get_ref()) {
            self.tell(&raw.step, Rule::WasAlive);
        }
        Former { id: raw.step.get_ref().clone(), when: self.conditions(&raw.when, before), gate: raw.gate }
    }

    pub(super) fn answers_that_went(&mut self, raw: &StepFile) -> BTreeMap<String, String> {
        let ids = raw.choice.iter().map(|choice| choice.id.get_ref());
        for (old, new) in &raw.answer_was {
            self.known(std::slice::from_ref(new), ids.clone(), Rule::WhenValue);
            if ids.clone().any(|id| id == old.get_ref()) {
                self.tell(old, Rule::AnswerWasAlive);
            }
        }
        raw.answer_was.iter().map(|(old, new)| (old.get_ref().clone(), new.get_ref().clone())).collect()
    }

    /// Checks that no number in use was used before.
    pub(super) fn numbers(&mut self, raw: &[StepFile]) {
        let old = raw.iter().flat_map(|step| &step.code_was).map(|code| *code.get_ref());
        let mut used: BTreeSet<u32> = old.collect();
        for code in raw.iter().map(|step| &step.code) {
            if !used.insert(*code.get_ref()) {
                self.at(code.span(), Rule::CodeTwice, &[("name", &code.get_ref().to_string())]);
            }
        }
    }

    /// Checks that no two steps of one path claim the same old step or number.
    pub(super) fn claims(&mut self, raw: &[StepFile], steps: &TiSlice<StepId, Step>) {
        let (mut names, mut codes) = (Claims::new(), Claims::new());
        for (step, written) in steps.iter().zip(raw) {
            for (former, written) in step.was.iter().zip(&written.was) {
                if !claim(&mut names, former.id.as_str(), vec![&step.when, &former.when]) {
                    self.tell(&written.step, Rule::WasTwice);
                }
            }
            for code in &written.code_was {
                if !claim(&mut codes, *code.get_ref(), vec![&step.when]) {
                    self.at(code.span(), Rule::CodeWasTwice, &[("name", &code.get_ref().to_string())]);
                }
            }
        }
    }
}

/// Adds a claim; returns whether it excludes all earlier ones.
fn claim<'s, K: Eq + std::hash::Hash>(claims: &mut Claims<'s, K>, key: K, own: Vec<&'s Conditions>) -> bool {
    let others = claims.entry(key).or_default();
    let alone = others.iter().all(|other| exclude(other, &own));
    others.push(own);
    alone
}

/// Whether no path meets both conditions: they want different answers to one question.
fn exclude(one: &[&Conditions], other: &[&Conditions]) -> bool {
    one.iter().copied().flatten().any(|(question, values)| {
        let asked = |(asked, others): &(StepId, Vec<String>)| {
            asked == question && !others.iter().any(|value| values.contains(value))
        };
        other.iter().copied().flatten().any(asked)
    })
}
