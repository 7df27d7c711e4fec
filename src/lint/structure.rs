//! What a guide's steps, answers, waits and exits must be, told from the data alone, in one pass over the steps.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;

use super::places::Outline;
use crate::calendar::Length;
use crate::guide::{DEVICE, End, ExitId, Guide, Kind, Leads, Step, StepId};
use crate::place_code::DEVICES;
use crate::problem::{Problem, Rule};

/// Pages that cannot be undone, at most: one more, and nobody reads the warning any longer.
const MOST_CONFIRMED: usize = 3;

/// Days that a wait takes, at most: two years. Nobody waits for longer, and days off are looked at one by one.
const LONGEST: u32 = 731;

/// Questions looked at behind a step's own conditions, at most.
const MOST_QUESTIONS: usize = 64;

/// Reachability, dead ends, waits, sources.
pub(super) fn check(outline: &Outline<'_>, guide: &Guide, problems: &mut Vec<Problem>) {
    let mut report = |place: (&str, &str, &str), rule: Rule, args: &[(&'static str, &str)]| {
        problems.push(outline.problem(place, rule, args));
    };
    for step in &guide.steps {
        let id = step.id.as_str();
        if !is_reachable(guide, step) {
            report(("step", id, "when"), Rule::Unreachable, &[("name", id)]);
        }
        if ["intro", "finished", "language"].contains(&id) {
            report(("step", id, ""), Rule::IdTaken, &[("name", id)]);
        }
        if !step.choices.is_empty() && !step.choices.iter().any(|choice| choice.leads == Leads::On) {
            report(("step", id, ""), Rule::DeadEnd, &[("name", id)]);
        }
        for question in always(guide, step) {
            let question = &guide.steps[question].id;
            report(("step", id, question), Rule::WhenAlways, &[("name", question)]);
        }
    }
    devices(guide, &mut report);
    let confirmed = guide.steps.iter().filter(|step| step.kind == Kind::Confirm);
    for step in confirmed.skip(MOST_CONFIRMED) {
        report(("step", &step.id, "confirm"), Rule::ConfirmMany, &[("known", &MOST_CONFIRMED.to_string())]);
    }
    let led: BTreeSet<ExitId> = guide
        .steps
        .iter()
        .flat_map(|step| &step.choices)
        .filter_map(|choice| match choice.leads {
            Leads::Exit(exit) => Some(exit),
            _ => None,
        })
        .collect();
    for (index, exit) in guide.exits.iter_enumerated().filter(|(index, _)| !led.contains(index)) {
        report(("exit", &guide.exits[index].id, ""), Rule::ExitUnused, &[("name", &exit.id)]);
    }
    for wait in &guide.waits {
        let possible = match wait.length {
            Length::Hours(hours) => hours <= 24 * LONGEST,
            Length::Days(days) | Length::WorkingDays(days) => days <= LONGEST,
            Length::Months(months) => months <= LONGEST / 30,
        };
        if !possible {
            report(("wait", &wait.id, ""), Rule::WaitLong, &[("name", &wait.id)]);
        }
        if let End::Step(end) = wait.ends
            && !always_meets(&guide.steps[wait.starts], &guide.steps[end])
        {
            let (start, end) = (&guide.steps[wait.starts].id, &guide.steps[end].id);
            report(("wait", &wait.id, "ends"), Rule::WaitNoEnd, &[("name", start), ("end", end)]);
        }
    }
    let steps = guide.steps.iter().map(|step| ("step", &step.id, &step.source));
    let exits = guide.exits.iter().map(|exit| ("exit", &exit.id, &exit.source));
    let waits = guide.waits.iter().map(|wait| ("wait", &wait.id, &wait.source));
    sources(outline, steps.chain(exits).chain(waits), problems);
}

/// The numbers of which place codes are made: one for each device, none twice, each small enough; and none of a page is 0,
/// which stands for the last page.
fn devices(guide: &Guide, report: &mut impl FnMut((&str, &str, &str), Rule, &[(&'static str, &str)])) {
    for step in guide.steps.iter().filter(|step| step.code == 0) {
        report(("step", &step.id, "code"), Rule::CodeZero, &[("name", &step.id)]);
    }
    let question = guide.steps.iter().find(|step| step.id == DEVICE);
    let mut seen = BTreeSet::new();
    for choice in question.iter().flat_map(|question| &question.choices) {
        let rule = match choice.code {
            None => Rule::DeviceCode,
            Some(number) if !(1..DEVICES).contains(&number) => Rule::DeviceCodeForm,
            Some(number) if !seen.insert(number) => Rule::DeviceCodeTwice,
            Some(_) => continue,
        };
        let number = choice.code.unwrap_or_default().to_string();
        let most = (DEVICES - 1).to_string();
        let place = ("step", DEVICE, &*format!("\"{}\"", choice.id));
        report(place, rule, &[("name", &choice.id), ("number", &number), ("known", &most)]);
    }
}

/// The troubles' own sources.
pub(super) fn troubles(outline: &Outline<'_>, guide: &Guide, problems: &mut Vec<Problem>) {
    let troubles = guide.troubles().iter();
    sources(outline, troubles.map(|trouble| ("trouble", &trouble.id, &trouble.source)), problems);
}

/// What a table stands for: its kind, its id, its rows of the fact sheet.
type Sourced<'g> = (&'static str, &'g String, &'g Vec<String>);

/// Each names rows of the fact sheet, in a form that the fact sheet has.
fn sources<'g>(outline: &Outline<'_>, all: impl Iterator<Item = Sourced<'g>>, problems: &mut Vec<Problem>) {
    for (kind, id, rows) in all {
        if rows.is_empty() {
            problems.push(outline.problem((kind, id, ""), Rule::NoSource, &[("name", id)]));
        }
        for row in rows.iter().filter(|row| !is_source(row)) {
            problems.push(outline.problem((kind, id, &format!("\"{row}\"")), Rule::SourceForm, &[("name", row)]));
        }
    }
}

/// Asked of every fact: made anew each time, it would be most of the time that a check takes.
static SOURCE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(S[0-9]-[0-9]{1,2}[abWMIA]?|[DT]-[0-9]{2}|[0-9]{1,2}(\.[0-9]{1,2})?)$").ok());

/// Whether a text is the name of a row (`S1-5b`, `S0-4W`, `D-13`, `T-20`) or section (`0`, `1.6`) of the fact sheet; or a
/// word, the name of another guide's own source.
pub(super) fn is_source(row: &str) -> bool {
    if !row.is_empty() && row.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') {
        return true;
    }
    SOURCE.as_ref().is_some_and(|form| form.is_match(row))
}

/// The answers that lead further along the way.
fn leading(guide: &Guide, question: StepId) -> BTreeSet<&str> {
    let choices = guide.steps[question].choices.iter();
    let on = choices.filter(|choice| !matches!(choice.leads, Leads::Exit(_) | Leads::Redo(_)));
    on.map(|choice| choice.id.as_str()).collect()
}

/// The questions that a step's `when` names to no effect: they are always asked, and every answer that leads on is listed.
fn always(guide: &Guide, step: &Step) -> Vec<StepId> {
    let idle = |(question, values): &&(StepId, Vec<String>)| {
        let asked = guide.steps[*question].when.is_empty();
        asked && leading(guide, *question).iter().all(|answer| values.iter().any(|value| value == answer))
    };
    step.when.iter().filter(idle).map(|(question, _)| *question).collect()
}

/// Whether whoever meets the one step meets the other: its conditions hold wherever those of the first do.
fn always_meets(one: &Step, other: &Step) -> bool {
    other.when.iter().all(|(question, values)| {
        let same = one.when.iter().find(|(asked, _)| asked == question);
        same.is_some_and(|(_, narrower)| narrower.iter().all(|value| values.contains(value)))
    })
}

/// Whether some answers lead to a step: its conditions, and those of the questions they name, can hold together.
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
