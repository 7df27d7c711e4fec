//! Every problem of a guide and its words: one function for the command, the tests and the gate.
//!
//! `Guide::load` finds what cannot be built; here follows what can be built and would still fail a person: pages that
//! nothing leads to, stages without a guard, sentences that are missing in a language.

use std::collections::BTreeSet;

use regex::Regex;

use crate::guide::{Guide, Leads, STAGES, Step};
use crate::problem::{Problem, nearest};
use crate::shelf::Shelf;

mod catalogue;

use catalogue::Catalogue;

/// What a check found.
#[derive(Debug)]
pub struct Report {
    /// The problems, by place.
    pub problems: Vec<Problem>,
    /// How many steps the guides have.
    pub steps: usize,
    /// How many messages the catalogues of a language have.
    pub messages: usize,
    /// How many languages there are.
    pub languages: usize,
}

/// Checks all guides of a shelf with their words, each as if it stood there alone.
pub fn check(shelf: &Shelf) -> Report {
    let ids = shelf.guides();
    if ids.len() < 2 {
        return check_one(shelf);
    }
    let mut report = Report { problems: Vec::new(), steps: 0, messages: 0, languages: shelf.languages().len() };
    report.messages = shelf.languages().first().map_or(0, |language| Catalogue::read(shelf, language).len());
    for id in ids {
        let one = check_one(&shelf.of_guide(id));
        report.steps += one.steps;
        report.problems.extend(one.problems);
    }
    report.problems.sort();
    report.problems.dedup();
    report
}

/// Checks a shelf of one guide.
fn check_one(shelf: &Shelf) -> Report {
    let ids = shelf.guides();
    let mut report = Report { problems: Vec::new(), steps: 0, messages: 0, languages: shelf.languages().len() };
    if ids.is_empty() {
        report.problems.push(Problem::new("guides", (1, 1), "no-file", &[]));
    }
    let catalogues: Vec<Catalogue> =
        shelf.languages().iter().map(|language| Catalogue::read(shelf, language)).collect();
    report.messages = catalogues.first().map_or(0, Catalogue::len);
    for catalogue in &catalogues {
        report.problems.extend(catalogue.problems.iter().cloned());
    }
    for id in &ids {
        match Guide::load(shelf, id) {
            Ok(guide) => {
                report.steps += guide.steps.len();
                structure(shelf, &guide, &mut report.problems);
                words(shelf, &guide, &catalogues, &mut report.problems);
            }
            Err(problems) => report.problems.extend(problems),
        }
    }
    parity(&catalogues, &mut report.problems);
    lists(shelf, &mut report.problems);
    report.problems.sort();
    report.problems.dedup();
    report
}

/// Where an id is defined in a guide's file.
fn place(shelf: &Shelf, guide: &Guide, id: &str) -> (String, (usize, usize)) {
    let path = format!("guides/{}.toml", guide.id);
    let at = shelf.file(&path).map_or((1, 1), |file| {
        let wanted = format!("id = \"{id}\"");
        let line = file.text.lines().position(|line| line.trim() == wanted);
        line.map_or((1, 1), |line| (line + 1, 6))
    });
    (path, at)
}

/// Reachability, guards, sources: each in one pass over the steps.
fn structure(shelf: &Shelf, guide: &Guide, problems: &mut Vec<Problem>) {
    let mut report = |id: &str, code: &'static str, shown: &str| {
        let (path, at) = place(shelf, guide, id);
        problems.push(Problem::new(&path, at, code, &[("name", shown)]));
    };
    for step in guide.steps.iter().filter(|step| !is_reachable(guide, step)) {
        report(&step.id, "unreachable", &step.id);
    }
    for step in guide.steps.iter().filter(|step| step.source.is_empty()) {
        report(&step.id, "no-source", &step.id);
    }
    for step in guide.steps.iter().filter(|step| ["intro", "finished", "language"].contains(&step.id.as_str())) {
        report(&step.id, "id-taken", &step.id);
    }
    let leads: BTreeSet<usize> = guide
        .steps
        .iter()
        .flat_map(|step| &step.choices)
        .filter_map(|choice| match choice.leads {
            Leads::Exit(exit) => Some(exit),
            _ => None,
        })
        .collect();
    for (index, exit) in guide.exits.iter().enumerate() {
        if !leads.contains(&index) {
            report(&exit.id, "exit-unused", &exit.id);
        }
    }
    for (index, stage) in STAGES.iter().enumerate() {
        // The last page on every way through the stage must be a gate: one without `when`.
        let guarded = guide.steps.iter().any(|step| step.stage == index && step.gate && step.when.is_empty());
        if !guarded {
            report(stage, "no-gate", stage);
        }
    }
}

/// Whether some answers lead to a step: its conditions, and those of the questions they name, can hold together.
fn is_reachable(guide: &Guide, step: &Step) -> bool {
    let mut allowed: std::collections::BTreeMap<usize, BTreeSet<&str>> = std::collections::BTreeMap::new();
    let mut open: Vec<&(usize, Vec<String>)> = step.when.iter().collect();
    while let Some((question, values)) = open.pop() {
        let on = |value: &&str| {
            let choice =
                guide.steps[*question].choice(value).map(|choice| guide.steps[*question].choices[choice].leads);
            choice.is_some_and(|leads| !matches!(leads, Leads::Exit(_) | Leads::Redo(_)))
        };
        let values: BTreeSet<&str> = values.iter().map(String::as_str).filter(on).collect();
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

/// The sentences that a guide needs, in every language.
fn words(shelf: &Shelf, guide: &Guide, catalogues: &[Catalogue], problems: &mut Vec<Problem>) {
    let mut needed: Vec<(String, String)> = Vec::new();
    let mut need = |owner: &str, id: String| needed.push((owner.to_owned(), id));
    need(&guide.id, format!("guide-{}", guide.id));
    for step in &guide.steps {
        for part in ["title", "act"] {
            need(&step.id, format!("step-{}.{part}", step.id));
        }
        use crate::guide::Kind;
        match step.kind {
            Kind::Act => need(&step.id, format!("step-{}.see", step.id)),
            Kind::Confirm => ["before", "see", "ask", "yes"]
                .iter()
                .for_each(|part| need(&step.id, format!("step-{}.{part}", step.id))),
            Kind::Waiting => need(&step.id, format!("step-{}.yes", step.id)),
            Kind::Question => {}
        }
        if step.choices.iter().any(|choice| matches!(choice.leads, Leads::Redo(_))) {
            need(&step.id, format!("step-{}.late", step.id));
        }
        for choice in &step.choices {
            need(&step.id, format!("step-{}.choice-{}", step.id, choice.id));
        }
        for term in &step.terms {
            need(&step.id, term.clone());
            need(&step.id, format!("{term}.gloss"));
        }
    }
    for exit in &guide.exits {
        ["title", "act"].iter().for_each(|part| need(&exit.id, format!("exit-{}.{part}", exit.id)));
        if exit.change.is_some() {
            need(&exit.id, format!("exit-{}.change", exit.id));
        }
    }
    for wait in &guide.waits {
        need(&wait.id, format!("wait-{}", wait.id));
        ["running", "late", "unknown"].iter().for_each(|part| need(&wait.id, format!("wait-{}.{part}", wait.id)));
    }
    for stage in &guide.stages {
        need(stage, format!("stage-{stage}"));
        ["short", "about"].iter().for_each(|part| need(stage, format!("stage-{stage}.{part}")));
    }
    for contact in guide.facts.contacts().keys() {
        need(&guide.id, format!("contact-{contact}"));
        need(&guide.id, format!("contact-{contact}.for"));
    }
    for (owner, id) in &needed {
        for catalogue in catalogues.iter().filter(|catalogue| !catalogue.has(id)) {
            let (path, at) = place(shelf, guide, owner);
            let file = format!("locales/{}/", catalogue.language);
            let args = [("id", id.as_str()), ("language", catalogue.language.as_str()), ("file", file.as_str())];
            problems.push(Problem::new(&path, at, "words-missing", &args));
        }
    }
    for (id, label) in guide.facts.labels() {
        for language in catalogues.iter().filter(|catalogue| !label.texts.contains_key(&catalogue.language)) {
            let line = shelf.file("guides/labels.toml").and_then(|file| {
                let wanted = format!("[{id}]");
                file.text.lines().position(|line| line.trim() == wanted)
            });
            let args = [("name", id.as_str()), ("language", language.language.as_str())];
            problems.push(Problem::new(
                "guides/labels.toml",
                (line.unwrap_or_default() + 1, 1),
                "label-language",
                &args,
            ));
        }
    }
    quotes(guide, catalogues, problems);
}

/// Labels, addresses and terms quoted by sentences exist; no address is written by hand.
fn quotes(guide: &Guide, catalogues: &[Catalogue], problems: &mut Vec<Problem>) {
    let (Ok(call), Ok(address)) = (
        Regex::new(r#"(LABEL|ADDRESS|TERM)\("([^"]*)""#),
        Regex::new(r"(https?://|www\.|[A-Za-z0-9._-]+@)[A-Za-z0-9]|[a-z0-9-]+\.europa\.eu"),
    ) else {
        return;
    };
    for catalogue in catalogues {
        for message in &catalogue.messages {
            for found in call.captures_iter(&message.source) {
                let (kind, name) = (&found[1], &found[2]);
                let (known, near) = match kind {
                    "LABEL" => {
                        let labels = guide.facts.labels();
                        (labels.contains_key(name), nearest(name, labels.keys().map(String::as_str)))
                    }
                    "ADDRESS" => {
                        let addresses = guide.facts.addresses();
                        (addresses.contains_key(name), nearest(name, addresses.keys().map(String::as_str)))
                    }
                    _ => (catalogue.has(name), None),
                };
                if !known {
                    let args = [("name", name), ("near", near.unwrap_or("?"))];
                    problems.push(Problem::new(&message.path, message.at, "words-quote", &args));
                }
            }
            if let Some(found) = address.find(&message.source) {
                let args = [("found", found.as_str())];
                problems.push(Problem::new(&message.path, message.at, "words-address", &args));
            }
        }
    }
}

/// The words that passwords are suggested from: enough of them, none twice, in letters that every keyboard has.
fn lists(shelf: &Shelf, problems: &mut Vec<Problem>) {
    /// Ten bits a word.
    const ENOUGH: usize = 1024;
    for language in shelf.languages() {
        let path = format!("locales/{language}/words.txt");
        let words = shelf.list(language, "words");
        let mut seen = BTreeSet::new();
        let bad = words.iter().find(|word| !seen.insert(**word) || !word.bytes().all(|byte| byte.is_ascii_lowercase()));
        let lines: Vec<&str> = shelf.file(&path).map(|file| file.text.lines().collect()).unwrap_or_default();
        match bad {
            Some(bad) => {
                let line = lines.iter().rposition(|line| line.trim() == *bad).unwrap_or_default();
                let at = (line + 1, 1);
                problems.push(Problem::new(&path, at, "list-word", &[("name", bad)]));
            }
            None if words.len() < ENOUGH => {
                let (found, known) = (words.len().to_string(), ENOUGH.to_string());
                let args = [("found", found.as_str()), ("known", known.as_str())];
                problems.push(Problem::new(&path, (1, 1), "list-short", &args));
            }
            None => {}
        }
    }
}

/// Every message and attribute of one language exists in all others.
fn parity(catalogues: &[Catalogue], problems: &mut Vec<Problem>) {
    for one in catalogues {
        for other in catalogues.iter().filter(|other| other.language != one.language) {
            for message in &one.messages {
                for id in message.ids().filter(|id| !other.has(id)) {
                    let file =
                        message.path.replacen(&format!("/{}/", one.language), &format!("/{}/", other.language), 1);
                    let args = [("id", id.as_str()), ("language", other.language.as_str()), ("file", file.as_str())];
                    problems.push(Problem::new(&message.path, message.at, "words-missing", &args));
                }
            }
        }
    }
}
