//! The texts that guides need, and what these may quote and reference.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use super::GuideSource;
use super::catalogue::{QuoteCall, SourceCatalogue, TextPart};
use super::facts::ADDRESS;
use super::prose::DEEPEST;
use crate::diagnostic::{Diagnostic, Rule};
use crate::facts::{Facts, Of};
use crate::guide::{DESCRIPTION, Guide, Kind, Leads, Name, PictureRow, Step, StepId, TROUBLES, Trouble};

/// Something with its own message: a step, an exit, a trouble and so on. Its lists are those of its file, with spans.
#[derive(Debug)]
struct Owner<'g> {
    /// The kind of its table, also the prefix of its message id.
    kind: &'static str,
    id: &'g str,
    /// Span of its id.
    at: Range<usize>,
    labels: &'g [Name],
    addresses: &'g [Name],
    terms: &'g [Name],
    /// The attributes its message may have, and whether each is required.
    parts: Vec<(String, bool)>,
}

fn owners<'s>(source: &'s GuideSource<'_>) -> Vec<Owner<'s>> {
    let (guide, raw) = (source.guide, source.raw);
    let steps = guide.steps.iter_enumerated().zip(&raw.step).map(|((index, step), raw)| Owner {
        labels: &raw.labels,
        addresses: &raw.addresses,
        terms: &raw.terms,
        parts: step_parts(guide, index, step),
        ..plain("step", &raw.id, &[])
    });
    let exits = raw.exit.iter().map(|exit| {
        let mut owner = plain("exit", &exit.id, &["title", "act"]);
        (owner.labels, owner.addresses) = (&exit.labels, &exit.addresses);
        owner.parts.retain(|(part, _)| !part.is_empty());
        let more = [("care", false), ("note", false)].into_iter().chain(exit.change.iter().map(|_| ("change", true)));
        owner.parts.extend(more.map(|(part, needed)| (part.to_owned(), needed)));
        owner
    });
    let waits = raw.wait.iter().map(|wait| {
        let mut owner = plain("wait", &wait.id, &["running", "late", "unknown"]);
        // Calendar texts have general defaults.
        owner.parts.extend(["event", "reminder", "meanwhile", "late-meanwhile"].map(|part| (part.to_owned(), false)));
        owner
    });
    let stages = raw.stage.iter().map(|stage| {
        let mut owner = plain("stage", &stage.id, &["short", "bar", "about"]);
        // The next stage begins with it.
        owner.parts.push(("done".to_owned(), false));
        owner
    });
    let contacts = guide.facts.contacts().keys().map(|contact| {
        let parts = ["", "for"].map(|part| (part.to_owned(), true)).into();
        Owner { kind: "contact", id: contact, at: raw.id.span(), labels: &[], addresses: &[], terms: &[], parts }
    });
    let troubles = source.troubles.iter().flat_map(|file| &file.trouble).map(|trouble| {
        let mut owner = plain("trouble", &trouble.id, &[]);
        (owner.labels, owner.addresses, owner.terms) = (&trouble.labels, &trouble.addresses, &trouble.terms);
        owner.parts.push(("cause".to_owned(), false));
        owner.parts.extend(trouble.cure.iter().map(|remedy| (format!("cure-{}", remedy.id.get_ref()), true)));
        owner
    });
    let pictured = raw.step.iter().flat_map(|step| &step.picture).flatten();
    let pictured = pictured.filter_map(|name| {
        let id = name.get_ref().strip_prefix(DESCRIPTION)?;
        Some(Owner { id, ..plain("picture", name, &[]) })
    });
    let mut own = plain("guide", &raw.id, &[]);
    own.parts.extend(OWN.iter().map(|part| ((*part).to_owned(), false)));
    steps.chain(exits).chain(waits).chain(stages).chain(contacts).chain(troubles).chain(pictured).chain([own]).collect()
}

/// Optional texts about the guide, for the program's first and last page.
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

/// The id of a message's attribute, or of the message itself if the name is empty.
fn part_id(message: &str, part: &str) -> String {
    if part.is_empty() { message.to_owned() } else { format!("{message}.{part}") }
}

/// An owner that quotes nothing, and requires these attributes as well as its message.
fn plain<'g>(kind: &'static str, id: &'g Name, parts: &[&str]) -> Owner<'g> {
    let parts = [""].iter().chain(parts).map(|part| ((*part).to_owned(), true)).collect();
    Owner { kind, id: id.get_ref(), at: id.span(), labels: &[], addresses: &[], terms: &[], parts }
}

fn step_parts(guide: &Guide, index: StepId, step: &Step) -> Vec<(String, bool)> {
    let redo = step.choices.iter().any(|choice| matches!(choice.leads, Leads::Redo(_)));
    let confirm = step.kind == Kind::Confirm;
    let mut parts = vec![("title", true), ("act", true), ("care", false), ("note", false)];
    // What a volunteer says instead of the written text.
    parts.push(("say", false));
    parts.extend([("before", confirm), ("ask", confirm)]);
    // A question asks what the person sees, so its page does not say what they should see.
    parts.extend((step.kind != Kind::Question).then_some(("see", step.kind == Kind::Confirm)));
    parts.extend(matches!(step.kind, Kind::Confirm | Kind::Waiting).then_some(("yes", true)));
    parts.extend(redo.then_some(("late", true)));
    parts.extend(guide.wait_started_by(index).map(|_| ("day", false)));
    let choices = step.choices.iter().map(|choice| (format!("choice-{}", choice.id), true));
    parts.into_iter().map(|(part, needed)| (part.to_owned(), needed)).chain(choices).collect()
}

/// Everything that the guides need, and everything that is quoted.
#[derive(Debug, Default)]
pub(super) struct Needs {
    /// The attributes that each message may have.
    pub(super) messages: HashMap<String, HashSet<String>>,
    pub(super) labels: BTreeSet<String>,
    pub(super) addresses: BTreeSet<String>,
    pub(super) terms: BTreeSet<String>,
    pub(super) contacts: BTreeSet<String>,
    pub(super) questions: BTreeSet<String>,
    pub(super) files: BTreeSet<String>,
}

/// Checks one guide's texts: all exist in the default language, and the lists in its file and in the troubles file
/// match what they quote.
pub(super) fn guide(
    source: &GuideSource<'_>,
    catalogues: &[SourceCatalogue],
    needs: &mut Needs,
    found: &mut Vec<Diagnostic>,
) {
    let guide = source.guide;
    let default = catalogues.iter().find(|catalogue| catalogue.language.default);
    needs.files.insert(format!("{}.ftl", guide.id));
    for owner in owners(source) {
        let (path, words) = match owner.kind {
            "trouble" => (TROUBLES, "troubles"),
            _ => (source.path.as_str(), guide.id.as_str()),
        };
        let message = format!("{}-{}", owner.kind, owner.id);
        let mut missing = |id: String, at: &Range<usize>, words: &str| {
            if let Some(lacks) = default.filter(|default| !default.has(&id)) {
                let language = lacks.language.code.as_str();
                let file = format!("locales/{language}/{words}.ftl");
                let args = [("id", id.as_str()), ("language", language), ("file", file.as_str())];
                found.push(Diagnostic::new(path, at.clone(), Rule::WordsMissing, &args));
            }
        };
        for (part, _) in owner.parts.iter().filter(|(_, needed)| *needed) {
            missing(part_id(&message, part), &owner.at, words);
        }
        for term in owner.terms {
            // A missing definition is reported in the glossary.
            missing(term.get_ref().clone(), &term.span(), "glossary");
        }
        if ["step", "exit", "trouble"].contains(&owner.kind) {
            let exists = |list: &str, name: &str| match list {
                "labels" => guide.facts.labels().contains_key(name),
                "addresses" => guide.facts.addresses().contains_key(name),
                _ => catalogues.iter().any(|catalogue| catalogue.has(name)),
            };
            lists(path, &owner, &message, catalogues, &exists, found);
        }
        let texts = |names: &[Name]| names.iter().map(|name| name.get_ref().clone()).collect::<Vec<_>>();
        needs.labels.extend(texts(owner.labels));
        needs.addresses.extend(texts(owner.addresses));
        needs.terms.extend(texts(owner.terms));
        needs.messages.entry(message).or_default().extend(owner.parts.into_iter().map(|(part, _)| part));
    }
    let steps = guide.steps.iter();
    needs.questions.extend(steps.clone().filter(|step| !step.choices.is_empty()).map(|step| step.id.clone()));
    needs.labels.extend(steps.clone().flat_map(|step| &step.picture).filter_map(PictureRow::label).cloned());
    let contacts = steps.flat_map(|step| &step.contacts).chain(guide.exits.iter().flat_map(|exit| &exit.contacts));
    needs.contacts.extend(contacts.chain(guide.waits.iter().flat_map(|wait| &wait.contacts)).cloned());
    let asked = |trouble: &Trouble| trouble.remedies.iter().flat_map(|remedy| remedy.ask.clone()).collect::<Vec<_>>();
    needs
        .contacts
        .extend(guide.troubles().iter().flat_map(|trouble| [trouble.contacts.clone(), asked(trouble)].concat()));
    needs.addresses.extend(guide.facts.contacts().values().flat_map(|contact| contact.addresses.iter().cloned()));
}

/// Checks that an owner lists exactly the labels, addresses and terms that its texts quote in any language.
fn lists(
    path: &str,
    owner: &Owner<'_>,
    message: &str,
    catalogues: &[SourceCatalogue],
    exists: &dyn Fn(&str, &str) -> bool,
    found: &mut Vec<Diagnostic>,
) {
    let quoted: Vec<BTreeSet<Quote>> = catalogues
        .iter()
        .map(|catalogue| quoted(catalogue, owner.parts.iter().map(|(part, _)| part_id(message, part)).collect()))
        .collect();
    for (function, list, known) in
        [("LABEL", "labels", owner.labels), ("ADDRESS", "addresses", owner.addresses), ("TERM", "terms", owner.terms)]
    {
        let quoted = quoted.iter().flatten().filter(|(called, _)| called == function).map(|(_, name)| name);
        // Unknown names are reported where they are quoted.
        let quoted: BTreeSet<&String> = quoted.filter(|name| exists(list, name)).collect();
        let mut tell = |at: Range<usize>, rule: Rule, name: &str| {
            found.push(Diagnostic::new(path, at, rule, &[("name", name), ("list", list)]));
        };
        // Exits have no list of terms: their pages explain none.
        let has_list = list != "terms" || owner.kind != "exit";
        let listed = |name: &&&String| known.iter().any(|known| known.get_ref() == **name);
        for name in quoted.iter().filter(|name| has_list && !listed(name)) {
            tell(owner.at.clone(), Rule::ListLacks, name);
        }
        for name in known.iter().filter(|name| !quoted.contains(name.get_ref())) {
            tell(name.span(), Rule::ListIdle, name.get_ref());
        }
    }
}

/// A function and its argument.
pub(super) type Quote = (String, String);

/// What texts quote, directly or through the messages they reference.
pub(super) fn quoted(catalogue: &SourceCatalogue, ids: Vec<String>) -> BTreeSet<Quote> {
    let (mut quoted, mut seen) = (BTreeSet::new(), HashSet::new());
    let mut open: Vec<(String, usize)> = ids.into_iter().map(|id| (id, 0)).collect();
    while let Some((id, depth)) = open.pop() {
        let Some(part) = catalogue.part(&id).filter(|_| depth <= DEEPEST) else { continue };
        quoted.extend(part.calls.iter().filter_map(|call| Some((call.function.clone(), call.name.clone()?))));
        let repeated = part.refers.iter().filter(|(other, _)| seen.insert(other.clone()));
        open.extend(repeated.map(|(other, _)| (other.clone(), depth + 1)));
    }
    quoted
}

/// The functions that `words` provides.
const FUNCTIONS: [&str; 3] = ["LABEL", "ADDRESS", "TERM"];

/// Checks that everything quoted, called or referenced exists, and that no address is hard-coded.
pub(super) fn quotes(facts: &Facts, catalogues: &[SourceCatalogue], found: &mut Vec<Diagnostic>) {
    let Ok(address) = regex::Regex::new(ADDRESS) else { return };
    let labels: BTreeSet<&str> = facts.labels().keys().map(String::as_str).collect();
    let addresses: BTreeSet<&str> = facts.addresses().keys().map(String::as_str).collect();
    for catalogue in catalogues {
        // The default language fills in what another lacks.
        let explained = catalogues.iter().filter(|other| other.language.default).chain([catalogue]);
        let explained = explained.flat_map(|other| other.ids().filter(|id| other.has(&format!("{id}.gloss"))));
        let terms: BTreeSet<&str> = explained.collect();
        for part in &catalogue.parts {
            for call in &part.calls {
                let mut unknown = |rule: Rule, name: &str, known: &BTreeSet<&str>| {
                    let wrong = catalogue.at(part, call.at.clone(), rule, &[("name", name)]);
                    found.push(wrong.near(known.iter().copied()));
                };
                let known = match call.function.as_str() {
                    "LABEL" => &labels,
                    "ADDRESS" => &addresses,
                    "TERM" => &terms,
                    other => {
                        unknown(Rule::WordsFunction, other, &FUNCTIONS.into());
                        continue;
                    }
                };
                let name = call.name.as_deref().unwrap_or_default();
                if !known.contains(name) {
                    unknown(Rule::WordsQuote, name, known);
                } else if let Some(label) = facts.labels().get(name).filter(|_| call.function == "LABEL") {
                    found.extend(whose(call, label.of).map(|rule| {
                        catalogue.at(part, call.at.clone(), rule, &[("name", name), ("kind", label.of.into())])
                    }));
                }
            }
            let lent = |id: &str| catalogues.iter().any(|other| other.language.default && other.has(id));
            for (other, at) in part.refers.iter().filter(|(other, _)| !catalogue.has(other) && !lent(other)) {
                let wrong = catalogue.at(part, at.clone(), Rule::WordsRefers, &[("name", other)]);
                found.push(wrong.near(catalogue.ids()));
            }
            for (text, at) in part.variants.iter().flatten().filter_map(super::catalogue::Piece::text) {
                for hit in address.find_iter(text) {
                    let args = [("found", hit.as_str().trim())];
                    let at = at + hit.start()..at + hit.start() + hit.as_str().trim_end().len();
                    found.push(catalogue.at(part, at, Rule::WordsAddress, &args));
                }
            }
        }
        if catalogue.language.default {
            glossary(catalogue, found);
        }
        circles(catalogue, found);
    }
}

/// The rule that a label quote breaks: a web page has its own language, a device has the person's.
fn whose(call: &QuoteCall, of: Of) -> Option<Rule> {
    match of {
        Of::Web if !call.web => Some(Rule::LabelWeb),
        Of::Web => None,
        _ if call.web => Some(Rule::LabelNotWeb),
        _ => None,
    }
}

/// Checks that every glossary word has a name and a definition, even if unquoted: pages find words by their names.
fn glossary(catalogue: &SourceCatalogue, found: &mut Vec<Diagnostic>) {
    for part in catalogue.parts.iter().filter(|part| catalogue.path(part).ends_with("/glossary.ftl")) {
        let term = part.message();
        for id in [term.to_owned(), format!("{term}.gloss")] {
            if !catalogue.has(&id) {
                let file = catalogue.path(part);
                let args = [("id", id.as_str()), ("language", catalogue.language.code.as_str()), ("file", file)];
                found.push(catalogue.of(part, Rule::WordsMissing, &args));
            }
        }
    }
}

/// Reports messages that reference each other in a cycle, or too deep.
fn circles(catalogue: &SourceCatalogue, found: &mut Vec<Diagnostic>) {
    // The depth of each visited text, or `usize::MAX` while it is being visited.
    let mut depth: HashMap<&str, usize> = HashMap::new();
    for part in &catalogue.parts {
        let mut path: Vec<(&TextPart, usize)> = vec![(part, 0)];
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
                    found.push(catalogue.of(here, Rule::WordsChain, &[("id", &here.id)]));
                }
                path.pop();
                continue;
            };
            if let Some(last) = path.last_mut() {
                last.1 += 1;
            }
            match (catalogue.part(other), depth.get(other.as_str())) {
                (Some(_), Some(&usize::MAX)) => {
                    found.push(catalogue.at(here, at.clone(), Rule::WordsCircle, &[("id", other)]));
                }
                (Some(inner), None) => path.push((inner, 0)),
                _ => {}
            }
        }
    }
}
