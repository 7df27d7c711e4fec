//! Checks a guide's steps, answers, waits and exits from the data alone, in one pass over the steps.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;

use super::GuideSource;
use crate::calendar::Length;
use crate::diagnostic::{Diagnostic, Rule};
use crate::guide::{DEVICE, End, ExitId, Guide, Leads, Name, Step, StepId, TROUBLES};
use crate::place_code::DEVICES;

/// Maximum number of confirm pages: with more, people stop reading the warning.
const MOST_CONFIRMED: usize = 3;

/// Maximum days of a wait: two years. Nobody waits longer, and working days are counted one by one.
const LONGEST: u32 = 731;

/// Maximum number of questions followed from a step's own conditions.
const MOST_QUESTIONS: usize = 64;

/// Checks reachability, dead ends, waits and sources.
pub(super) fn check(source: &GuideSource<'_>, found: &mut Vec<Diagnostic>) {
    let (guide, raw) = (source.guide, source.raw);
    for (index, step) in guide.steps.iter_enumerated() {
        let written = source.step(index);
        if !is_reachable(guide, step) {
            let at = written.when.keys().next().unwrap_or(&written.id).span();
            found.push(source.at(at, Rule::Unreachable, &[("name", &step.id)]));
        }
        if ["intro", "finished", "language"].contains(&step.id.as_str()) {
            source.tell(&written.id, Rule::IdTaken, found);
        }
        if !step.choices.is_empty() && !step.choices.iter().any(|choice| choice.leads == Leads::On) {
            source.tell(&written.id, Rule::DeadEnd, found);
        }
        let always = always(guide, step);
        let idle = |question: &&Name| guide.step(question.get_ref()).is_some_and(|asked| always.contains(&asked));
        written.when.keys().filter(idle).for_each(|question| source.tell(question, Rule::WhenAlways, found));
    }
    devices(source, found);
    let confirmed = raw.step.iter().filter_map(|step| step.kind.as_ref()).filter(|kind| kind.get_ref() == "confirm");
    for kind in confirmed.skip(MOST_CONFIRMED) {
        found.push(source.at(kind.span(), Rule::ConfirmMany, &[("known", &MOST_CONFIRMED.to_string())]));
    }
    let choices = guide.steps.iter().flat_map(|step| &step.choices);
    let led: BTreeSet<ExitId> = choices
        .filter_map(|choice| match choice.leads {
            Leads::Exit(exit) => Some(exit),
            _ => None,
        })
        .collect();
    let unused = raw.exit.iter().enumerate().filter(|(index, _)| !led.contains(&ExitId::from(*index)));
    unused.for_each(|(_, exit)| source.tell(&exit.id, Rule::ExitUnused, found));
    for (wait, written) in guide.waits.iter().zip(&raw.wait) {
        let possible = match wait.length {
            Length::Hours(hours) => hours <= 24 * LONGEST,
            Length::Days(days) | Length::WorkingDays(days) => days <= LONGEST,
            Length::Months(months) => months <= LONGEST / 30,
        };
        if !possible {
            source.tell(&written.id, Rule::WaitLong, found);
        }
        if let (End::Step(end), Some(name)) = (wait.ends, &written.ends)
            && !always_meets(&guide.steps[wait.starts], &guide.steps[end])
        {
            let args = [("name", written.starts.get_ref().as_str()), ("end", name.get_ref().as_str())];
            found.push(source.at(name.span(), Rule::WaitNoEnd, &args));
        }
    }
    let steps = raw.step.iter().map(|step| (&step.id, &step.source));
    let exits = raw.exit.iter().map(|exit| (&exit.id, &exit.source));
    let waits = raw.wait.iter().map(|wait| (&wait.id, &wait.source));
    sources(&source.path, steps.chain(exits).chain(waits), found);
    let troubles = source.troubles.iter().flat_map(|file| &file.trouble);
    sources(TROUBLES, troubles.map(|trouble| (&trouble.id, &trouble.source)), found);
}

/// Checks the numbers in place codes: each device has a unique, small enough one, and no step has 0, which stands for
/// the last page.
fn devices(source: &GuideSource<'_>, found: &mut Vec<Diagnostic>) {
    for step in &source.raw.step {
        for code in step.code_was.iter().chain([&step.code]).filter(|code| *code.get_ref() == 0) {
            found.push(source.at(code.span(), Rule::CodeZero, &[("name", step.id.get_ref())]));
        }
    }
    let question = source.raw.step.iter().find(|step| step.id.get_ref() == DEVICE);
    let mut seen = BTreeSet::new();
    for choice in question.iter().flat_map(|question| &question.choice) {
        let rule = match choice.code {
            None => Rule::DeviceCode,
            Some(number) if !(1..DEVICES).contains(&number) => Rule::DeviceCodeForm,
            Some(number) if !seen.insert(number) => Rule::DeviceCodeTwice,
            Some(_) => continue,
        };
        let number = choice.code.unwrap_or_default().to_string();
        let most = (DEVICES - 1).to_string();
        let args = [("name", choice.id.get_ref().as_str()), ("number", &number), ("known", &most)];
        found.push(source.at(choice.id.span(), rule, &args));
    }
}

/// Checks that each item names rows of the fact sheet, in a valid form.
fn sources<'s>(path: &str, all: impl Iterator<Item = (&'s Name, &'s Vec<Name>)>, found: &mut Vec<Diagnostic>) {
    for (id, rows) in all {
        if rows.is_empty() {
            found.push(Diagnostic::new(path, id.span(), Rule::NoSource, &[("name", id.get_ref())]));
        }
        rows.iter().for_each(|row| found.extend(source_form(path, row)));
    }
}

/// The diagnostic for a malformed source name, if it is one.
pub(super) fn source_form(path: &str, row: &Name) -> Option<Diagnostic> {
    let wrong = !is_source(row.get_ref());
    wrong.then(|| Diagnostic::new(path, row.span(), Rule::SourceForm, &[("name", row.get_ref())]))
}

/// Compiled once: it is matched against every fact, and compiling it each time would dominate the check.
static SOURCE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(S[0-9]-[0-9]{1,2}[abWMIA]?|[DNT]-[0-9]{2}|[0-9]{1,2}(\.[0-9]{1,2})?)$").ok());

/// Whether a text names a row (`S1-5b`, `S0-4W`, `D-13`, `T-20`, `N-26`) or section (`0`, `1.6`) of the fact sheet, or is a
/// lower-case word: the name of another guide's own source.
pub(super) fn is_source(row: &str) -> bool {
    if !row.is_empty() && row.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') {
        return true;
    }
    SOURCE.as_ref().is_some_and(|form| form.is_match(row))
}

/// The answers that lead further along the path.
fn leading(guide: &Guide, question: StepId) -> BTreeSet<&str> {
    let choices = guide.steps[question].choices.iter();
    let on = choices.filter(|choice| !matches!(choice.leads, Leads::Exit(_) | Leads::Redo(_)));
    on.map(|choice| choice.id.as_str()).collect()
}

/// The questions that have no effect in a step's `when`: always asked, with every answer that leads on listed.
fn always(guide: &Guide, step: &Step) -> Vec<StepId> {
    let idle = |(question, values): &&(StepId, Vec<String>)| {
        let asked = guide.steps[*question].when.is_empty();
        asked && leading(guide, *question).iter().all(|answer| values.iter().any(|value| value == answer))
    };
    step.when.iter().filter(idle).map(|(question, _)| *question).collect()
}

/// Whether everyone who meets `one` also meets `other`: the conditions of `one` imply those of `other`.
fn always_meets(one: &Step, other: &Step) -> bool {
    other.when.iter().all(|(question, values)| {
        let same = one.when.iter().find(|(asked, _)| asked == question);
        same.is_some_and(|(_, narrower)| narrower.iter().all(|value| values.contains(value)))
    })
}

/// Whether a step is reachable: its conditions, and those of the questions they name, can all hold at once.
fn is_reachable(guide: &Guide, step: &Step) -> bool {
    let mut allowed: BTreeMap<StepId, BTreeSet<&str>> = BTreeMap::new();
    let mut open: Vec<&(StepId, Vec<String>)> = step.when.iter().collect();
    while let Some((question, values)) = open.pop() {
        if allowed.len() > MOST_QUESTIONS {
            return true;
        }
        let on = leading(guide, *question);
        let values: BTreeSet<&str> = values.iter().map(String::as_str).filter(|value| on.contains(value)).collect();
        let left = match allowed.get(question) {
            Some(known) => known.intersection(&values).copied().collect(),
            None => {
                open.extend(&guide.steps[*question].when);
                values
            }
        };
        if left.is_empty() {
            return false;
        }
        allowed.insert(*question, left);
    }
    true
}
