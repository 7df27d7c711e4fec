//! The sentences that guides need, what these may quote and name, and what nobody asks for.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::catalogue::{Catalogue, Part};
use super::facts::ADDRESS;
use super::places::Outline;
use super::prose::DEEPEST;
use crate::guide::{Guide, Kind, Leads, Step, StepId};
use crate::problem::{Problem, Rule, nearest};

/// Whatever has words of its own: a step, a way out, a trouble.
#[derive(Debug)]
pub(super) struct Owner<'g> {
    /// The kind of its table, and the beginning of its message's id.
    kind: &'static str,
    id: &'g str,
    labels: &'g [String],
    addresses: &'g [String],
    terms: &'g [String],
    /// The attributes of its message, and whether it needs them.
    parts: Vec<(String, bool)>,
}

/// The owners of a guide.
pub(super) fn owners(guide: &Guide) -> Vec<Owner<'_>> {
    let steps = guide.steps.iter_enumerated().map(|(index, step)| Owner {
        kind: "step",
        id: &step.id,
        labels: &step.labels,
        addresses: &step.addresses,
        terms: &step.terms,
        parts: step_parts(guide, index, step),
    });
    let exits = guide.exits.iter().map(|exit| Owner {
        kind: "exit",
        id: &exit.id,
        labels: &exit.labels,
        addresses: &exit.addresses,
        terms: &[],
        parts: [("title", true), ("act", true), ("care", false), ("note", false)]
            .into_iter()
            .chain(exit.change.map(|_| ("change", true)))
            .map(|(part, needed)| (part.to_owned(), needed))
            .collect(),
    });
    let waits = guide.waits.iter().map(|wait| {
        let mut owner = plain("wait", &wait.id, &["running", "late", "unknown"]);
        // For a calendar there are general words.
        owner.parts.extend(["event", "reminder", "meanwhile", "late-meanwhile"].map(|part| (part.to_owned(), false)));
        owner
    });
    let stages = guide.stages.iter().map(|stage| plain("stage", &stage.id, &["short", "about"]));
    let contacts = guide.facts.contacts().keys().map(|contact| plain("contact", contact, &["for"]));
    let troubles = guide.troubles().iter().map(|trouble| Owner {
        kind: "trouble",
        id: &trouble.id,
        labels: &trouble.labels,
        addresses: &trouble.addresses,
        terms: &trouble.terms,
        parts: [("", true), ("cause", false), ("words", true)]
            .into_iter()
            .map(|(part, needed)| (part.to_owned(), needed))
            .chain(trouble.remedies.iter().map(|remedy| (format!("cure-{}", remedy.id), true)))
            .collect(),
    });
    let own = OWN.iter().map(|part| ((*part).to_owned(), false));
    let own =
        Owner { parts: [(String::new(), true)].into_iter().chain(own).collect(), ..plain("guide", &guide.id, &[]) };
    steps.chain(exits).chain(waits).chain(stages).chain(contacts).chain(troubles).chain([own]).collect()
}

/// What a guide may say of itself on the program's first and last page.
const OWN: [&str; 10] = [
    "what",
    "independent",
    "ready",
    "time",
    "finished",
    "finished-in",
    "finished-later",
    "finished-care",
    "got-in",
    "closed",
];

/// The id of a message's part; the message itself, where the part has no name.
fn part_id(message: &str, part: &str) -> String {
    if part.is_empty() { message.to_owned() } else { format!("{message}.{part}") }
}

/// An owner that quotes nothing of its own.
fn plain<'g>(kind: &'static str, id: &'g str, parts: &[&str]) -> Owner<'g> {
    let parts = [""].iter().chain(parts).map(|part| ((*part).to_owned(), true)).collect();
    Owner { kind, id, labels: &[], addresses: &[], terms: &[], parts }
}

fn step_parts(guide: &Guide, index: StepId, step: &Step) -> Vec<(String, bool)> {
    let redo = step.choices.iter().any(|choice| matches!(choice.leads, Leads::Redo(_)));
    let confirm = step.kind == Kind::Confirm;
    let mut parts = vec![("title", true), ("act", true), ("care", false), ("note", false)];
    // What a volunteer says in place of what is read, and how callers speak of the page.
    parts.extend([("say", false), ("words", false)]);
    parts.extend([("before", confirm), ("ask", confirm)]);
    // A question is answered by what is there: its page says nothing of what should be.
    parts.extend((step.kind != Kind::Question).then_some(("see", matches!(step.kind, Kind::Act | Kind::Confirm))));
    parts.extend(matches!(step.kind, Kind::Confirm | Kind::Waiting).then_some(("yes", true)));
    parts.extend(redo.then_some(("late", true)));
    parts.extend(guide.wait_started_by(index).map(|_| ("day", false)));
    let choices = step.choices.iter().map(|choice| (format!("choice-{}", choice.id), true));
    parts.into_iter().map(|(part, needed)| (part.to_owned(), needed)).chain(choices).collect()
}

/// What is asked for by all guides together, and what was quoted.
#[derive(Debug, Default)]
pub(super) struct Needs {
    /// The messages, each with the attributes it may have.
    pub(super) messages: HashMap<String, HashSet<String>>,
    pub(super) labels: BTreeSet<String>,
    pub(super) addresses: BTreeSet<String>,
    pub(super) terms: BTreeSet<String>,
    pub(super) contacts: BTreeSet<String>,
    pub(super) questions: BTreeSet<String>,
    pub(super) files: BTreeSet<String>,
}

/// One guide's words: all are there, and the lists of its file and of the troubles' say what they quote.
pub(super) fn guide(
    outlines: (&Outline<'_>, &Outline<'_>),
    guide: &Guide,
    catalogues: &[Catalogue],
    needs: &mut Needs,
    problems: &mut Vec<Problem>,
) {
    needs.files.insert(format!("{}.ftl", guide.id));
    for owner in owners(guide) {
        // Troubles have a file of their own.
        let outline = if owner.kind == "trouble" { outlines.1 } else { outlines.0 };
        let message = format!("{}-{}", owner.kind, owner.id);
        for (part, _) in owner.parts.iter().filter(|(_, needed)| *needed) {
            missing(outline, &owner, &part_id(&message, part), catalogues, problems);
        }
        for term in owner.terms {
            missing(outline, &owner, term, catalogues, problems);
            missing(outline, &owner, &format!("{term}.gloss"), catalogues, problems);
        }
        if ["step", "exit", "trouble"].contains(&owner.kind) {
            lists(outline, &owner, &message, catalogues, problems);
        }
        needs.labels.extend(owner.labels.iter().cloned());
        needs.addresses.extend(owner.addresses.iter().cloned());
        needs.terms.extend(owner.terms.iter().cloned());
        needs.messages.entry(message).or_default().extend(owner.parts.into_iter().map(|(part, _)| part));
    }
    let steps = guide.steps.iter();
    needs.questions.extend(steps.clone().filter(|step| !step.choices.is_empty()).map(|step| step.id.clone()));
    needs.labels.extend(steps.clone().flat_map(|step| &step.picture).map(|row| row.label.clone()));
    let contacts = steps.flat_map(|step| &step.contacts).chain(guide.exits.iter().flat_map(|exit| &exit.contacts));
    needs.contacts.extend(contacts.chain(guide.waits.iter().flat_map(|wait| &wait.contacts)).cloned());
    needs.addresses.extend(guide.facts.contacts().values().flat_map(|contact| contact.addresses.iter().cloned()));
}

fn missing(outline: &Outline<'_>, owner: &Owner<'_>, id: &str, catalogues: &[Catalogue], problems: &mut Vec<Problem>) {
    for catalogue in catalogues.iter().filter(|catalogue| !catalogue.has(id)) {
        let file = format!("locales/{}/", catalogue.language);
        let args = [("id", id), ("language", catalogue.language.as_str()), ("file", file.as_str())];
        problems.push(outline.problem((owner.kind, owner.id, ""), Rule::WordsMissing, &args));
    }
}

/// The labels, addresses and terms that an owner lists are those its words quote, in any language.
fn lists(
    outline: &Outline<'_>,
    owner: &Owner<'_>,
    message: &str,
    catalogues: &[Catalogue],
    problems: &mut Vec<Problem>,
) {
    let mut quoted: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for catalogue in catalogues {
        let ids = owner.parts.iter().map(|(part, _)| part_id(message, part));
        collect(catalogue, ids.collect(), &mut quoted);
    }
    for (function, list, known) in
        [("LABEL", "labels", owner.labels), ("ADDRESS", "addresses", owner.addresses), ("TERM", "terms", owner.terms)]
    {
        let quoted = quoted.get(function).cloned().unwrap_or_default();
        // A way out has no list of terms: its page explains none.
        let has_list = list != "terms" || owner.kind != "exit";
        for name in quoted.iter().filter(|name| has_list && !known.contains(name)) {
            let args = [("name", name.as_str()), ("list", list)];
            problems.push(outline.problem((owner.kind, owner.id, ""), Rule::ListLacks, &args));
        }
        for name in known.iter().filter(|name| !quoted.contains(*name)) {
            let args = [("name", name.as_str()), ("list", list)];
            problems.push(outline.problem((owner.kind, owner.id, &format!("\"{name}\"")), Rule::ListIdle, &args));
        }
    }
}

/// What texts quote, in themselves and in what they repeat.
fn collect(catalogue: &Catalogue, ids: Vec<String>, quoted: &mut BTreeMap<&str, BTreeSet<String>>) {
    let mut seen = HashSet::new();
    let mut open: Vec<(String, usize)> = ids.into_iter().map(|id| (id, 0)).collect();
    while let Some((id, depth)) = open.pop() {
        let Some(part) = catalogue.part(&id).filter(|_| depth <= DEEPEST) else { continue };
        for call in &part.calls {
            let function = FUNCTIONS.iter().find(|known| **known == call.function);
            if let (Some(function), Some(name)) = (function, &call.name) {
                quoted.entry(function).or_default().insert(name.clone());
            }
        }
        for (other, _) in &part.refers {
            if seen.insert(other.clone()) {
                open.push((other.clone(), depth + 1));
            }
        }
    }
}

/// What `words` offers.
const FUNCTIONS: [&str; 3] = ["LABEL", "ADDRESS", "TERM"];

/// What every text quotes, calls and repeats exists; no address is written by hand.
pub(super) fn quotes(facts: &crate::facts::Facts, catalogues: &[Catalogue], problems: &mut Vec<Problem>) {
    let Ok(address) = regex::Regex::new(ADDRESS) else { return };
    let labels: BTreeSet<&str> = facts.labels().keys().map(String::as_str).collect();
    let addresses: BTreeSet<&str> = facts.addresses().keys().map(String::as_str).collect();
    for catalogue in catalogues {
        let terms: BTreeSet<&str> = catalogue.ids().filter(|id| catalogue.has(&format!("{id}.gloss"))).collect();
        for part in &catalogue.parts {
            for call in &part.calls {
                let known = match call.function.as_str() {
                    "LABEL" => &labels,
                    "ADDRESS" => &addresses,
                    "TERM" => &terms,
                    other => {
                        let near = nearest(other, FUNCTIONS).unwrap_or("?");
                        let args = [("name", other), ("near", near)];
                        problems.push(catalogue.problem(part, call.at, Rule::WordsFunction, &args));
                        continue;
                    }
                };
                let name = call.name.as_deref().unwrap_or_default();
                if !known.contains(name) {
                    let args = [("name", name), ("near", nearest(name, known.iter().copied()).unwrap_or("?"))];
                    problems.push(catalogue.problem(part, call.at, Rule::WordsQuote, &args));
                }
            }
            for (other, at) in part.refers.iter().filter(|(other, _)| !catalogue.has(other)) {
                let args = [("name", other.as_str()), ("near", nearest(other, catalogue.ids()).unwrap_or("?"))];
                problems.push(catalogue.problem(part, *at, Rule::WordsRefers, &args));
            }
            for (text, at) in part.variants.iter().flatten().filter_map(super::catalogue::Piece::text) {
                for found in address.find_iter(text) {
                    let args = [("found", found.as_str().trim())];
                    problems.push(catalogue.problem(part, at + found.start(), Rule::WordsAddress, &args));
                }
            }
        }
        glossary(catalogue, problems);
        circles(catalogue, problems);
    }
}

/// A word of the glossary has its name and its meaning, even where no text quotes it: pages find it by its name.
fn glossary(catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    for part in catalogue.parts.iter().filter(|part| catalogue.path(part).ends_with("/glossary.ftl")) {
        let term = part.message();
        for id in [term.to_owned(), format!("{term}.gloss")] {
            if !catalogue.has(&id) {
                let file = catalogue.path(part);
                let args = [("id", id.as_str()), ("language", catalogue.language.as_str()), ("file", file)];
                problems.push(catalogue.problem(part, part.start, Rule::WordsMissing, &args));
            }
        }
    }
}

/// Messages that repeat one another in a circle, or so deep that nobody can follow.
fn circles(catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    // 0: not met; else 1 + how deep it goes, and `usize::MAX` while it is open.
    let mut depth: HashMap<&str, usize> = HashMap::new();
    for part in &catalogue.parts {
        let mut path: Vec<(&Part, usize)> = vec![(part, 0)];
        while let Some((here, next)) = path.last().copied() {
            if next == 0 && depth.get(here.id.as_str()).is_some_and(|known| *known != usize::MAX) {
                path.pop();
                continue;
            }
            depth.insert(&here.id, usize::MAX);
            let Some((other, at)) = here.refers.get(next) else {
                let inner = here.refers.iter().filter_map(|(other, _)| depth.get(other.as_str()));
                let own = inner.filter(|known| **known != usize::MAX).max().map_or(1, |known| known + 1);
                depth.insert(&here.id, own);
                if own == DEEPEST {
                    problems.push(catalogue.problem(here, here.start, Rule::WordsChain, &[("id", &here.id)]));
                }
                path.pop();
                continue;
            };
            if let Some(last) = path.last_mut() {
                last.1 += 1;
            }
            match (catalogue.part(other), depth.get(other.as_str())) {
                (Some(_), Some(&usize::MAX)) => {
                    problems.push(catalogue.problem(here, *at, Rule::WordsCircle, &[("id", other)]));
                }
                (Some(inner), None) => path.push((inner, 0)),
                _ => {}
            }
        }
    }
}
