//! What nobody asks for, and what nobody tells: idle words and facts, and variables that the program does not know.

use std::collections::{BTreeSet, HashSet};

use super::catalogue::{Catalogue, Part};
use super::places::Outline;
use super::words::Needs;
use crate::problem::{Problem, Rule, nearest};
use crate::shelf::{SHARED, Shelf};

/// Messages that look like a guide's and are the program's.
const PROGRAM: [&str; 5] = ["stage", "stage-finished", "stage-left", "contact-phone", "contact-checked"];

/// The beginnings of ids that belong to guides.
const KINDS: [&str; 6] = ["step-", "exit-", "wait-", "stage-", "contact-", "trouble-"];

/// What nobody asks for: messages and attributes of guides, labels, addresses, contacts, terms.
pub(super) fn check(
    shelf: &Shelf,
    facts: &crate::facts::Facts,
    catalogues: &[Catalogue],
    needs: &mut Needs,
    alone: bool,
    problems: &mut Vec<Problem>,
) {
    for call in catalogues.iter().flat_map(|catalogue| &catalogue.parts).flat_map(|part| &part.calls) {
        let Some(name) = call.name.clone() else { continue };
        match call.function.as_str() {
            "LABEL" => needs.labels.insert(name),
            "ADDRESS" => needs.addresses.insert(name),
            _ => needs.terms.insert(name),
        };
    }
    elsewhere(shelf, needs);
    for catalogue in catalogues {
        let repeated: HashSet<&str> = catalogue
            .parts
            .iter()
            .flat_map(|part| part.refers.iter().filter(|(other, _)| *other != part.id))
            .map(|(other, _)| other.as_str())
            .collect();
        for part in &catalogue.parts {
            idle(catalogue, part, needs, &repeated, problems);
            variables(catalogue, part, needs, problems);
        }
    }
    for (path, known, used) in [
        ("guides/labels.toml", facts.labels().keys().collect::<BTreeSet<_>>(), &needs.labels),
        ("guides/addresses.toml", facts.addresses().keys().collect(), &needs.addresses),
        ("guides/contacts.toml", facts.contacts().keys().collect(), &needs.contacts),
    ] {
        let outline = Outline::of(shelf, path);
        // Facts that are true for any guide may wait for one that needs them.
        let shared = !alone || shelf.file(path).is_some_and(|file| file.text.starts_with(SHARED));
        let known = if shared { BTreeSet::new() } else { known };
        for name in known.into_iter().filter(|name| !used.contains(*name)) {
            problems.push(outline.problem(("", name, ""), Rule::FactIdle, &[("name", name)]));
        }
    }
}

/// Other files of the folder, such as troubles.toml, use the facts too, under the same names.
fn elsewhere(shelf: &Shelf, needs: &mut Needs) {
    fn gather(key: &str, value: &toml::Value, needs: &mut Needs) {
        match value {
            toml::Value::Table(table) => table.iter().for_each(|(key, value)| gather(key, value, needs)),
            toml::Value::Array(list) => list.iter().for_each(|value| gather(key, value, needs)),
            toml::Value::String(text) => {
                match key {
                    "labels" | "label" => needs.labels.insert(text.clone()),
                    "addresses" | "address" => needs.addresses.insert(text.clone()),
                    "contacts" | "contact" => needs.contacts.insert(text.clone()),
                    "terms" | "term" => needs.terms.insert(text.clone()),
                    _ => false,
                };
            }
            _ => {}
        }
    }
    let table = shelf.file("guides/troubles.toml").and_then(|file| file.text.parse::<toml::Table>().ok());
    table.into_iter().flatten().for_each(|(key, value)| gather(&key, &value, needs));
}

/// A text of a guide's catalogues that no page shows.
fn idle(catalogue: &Catalogue, part: &Part, needs: &Needs, repeated: &HashSet<&str>, problems: &mut Vec<Problem>) {
    let message = part.message();
    let file = catalogue.path(part).rsplit('/').next().unwrap_or_default();
    let glossary = file == "glossary.ftl";
    let own = glossary || needs.files.contains(file) || KINDS.iter().any(|kind| message.starts_with(kind));
    if !own || PROGRAM.contains(&message) || repeated.contains(part.id.as_str()) {
        return;
    }
    let attribute = part.attribute();
    if glossary {
        // A page explains the words that stand on it, quoted or not: none is idle, but an attribute may be.
        if attribute.is_some_and(|attribute| !["gloss", "forms"].contains(&attribute)) {
            problems.push(catalogue.problem(part, part.start, Rule::WordsIdle, &[("id", &part.id)]));
        }
        return;
    }
    let Some(parts) = needs.messages.get(message) else {
        problems.push(catalogue.problem(part, part.head, Rule::WordsIdle, &[("id", message)]));
        return;
    };
    if !parts.contains(attribute.unwrap_or_default()) {
        let near = nearest(attribute.unwrap_or_default(), parts.iter().map(String::as_str)).unwrap_or("?");
        let known = parts.iter().filter(|part| !part.is_empty()).cloned().collect::<BTreeSet<_>>();
        let known = known.into_iter().collect::<Vec<_>>().join(", ");
        let args = [("id", part.id.as_str()), ("near", near), ("known", &known)];
        problems.push(catalogue.problem(part, part.start, Rule::WordsAttribute, &args));
    }
}

/// What the program tells its own sentences, besides the answers to questions. A test reads the catalogues for them.
const VARIABLES: [&str; 84] = [
    "advice",
    "answer",
    "answers",
    "arg",
    "author",
    "character",
    "characters",
    "code",
    "condition",
    "count",
    "date",
    "day",
    "device",
    "due",
    "end",
    "excess",
    "facts",
    "field",
    "file",
    "folder",
    "found",
    "group",
    "groups",
    "guide",
    "hour",
    "hours",
    "id",
    "kind",
    "known",
    "label",
    "lacking",
    "language",
    "languages",
    "least",
    "length",
    "list",
    "meant",
    "medium",
    "message",
    "messages",
    "minute",
    "missing",
    "month",
    "more",
    "name",
    "named",
    "near",
    "number",
    "official",
    "other",
    "other-ours",
    "ours",
    "owner",
    "page",
    "pages",
    "path",
    "phone",
    "place",
    "point",
    "printed",
    "question",
    "quoted",
    "shown",
    "spelt",
    "stage",
    "state",
    "status",
    "step",
    "steps",
    "strength",
    "target",
    "title",
    "total",
    "typed",
    "usual",
    "value",
    "version",
    "wait",
    "web",
    "weekday",
    "what",
    "why",
    "words",
    "year",
];

/// A text names only what the program tells it.
fn variables(catalogue: &Catalogue, part: &Part, needs: &Needs, problems: &mut Vec<Problem>) {
    let message = part.message();
    let file = catalogue.path(part).rsplit('/').next().unwrap_or_default();
    let own = needs.files.contains(file) || KINDS.iter().any(|kind| message.starts_with(kind));
    let told: &[&str] = match message {
        message if PROGRAM.contains(&message) || !own => &[],
        message if message.starts_with("wait-") => &["due", "since"],
        message if message.starts_with("stage-") => &["number"],
        message if message.starts_with("guide-") => &["author", "date", "printed"],
        _ => &["web", "state"],
    };
    let program = told.is_empty();
    let mut seen = HashSet::new();
    for (name, at) in part.variables.iter().filter(|(name, _)| seen.insert(name)) {
        let good = needs.questions.contains(name)
            || told.contains(&name.as_str())
            || (program && VARIABLES.contains(&name.as_str()));
        if !good {
            let known: Vec<&str> = if program { VARIABLES.to_vec() } else { told.to_vec() };
            let known = known.into_iter().chain(needs.questions.iter().map(String::as_str));
            let args = [("name", name.as_str()), ("near", nearest(name, known).unwrap_or("?"))];
            problems.push(catalogue.problem(part, *at, Rule::WordsVariable, &args));
        }
    }
}
