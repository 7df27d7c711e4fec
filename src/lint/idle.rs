//! Unused texts and facts, and variables that the program does not provide.

use std::collections::{BTreeSet, HashSet};

use super::catalogue::{SourceCatalogue, TextPart};
use super::words::Needs;
use crate::check::address::AddressRole;
use crate::diagnostic::{Diagnostic, Rule};
use crate::facts::{ADDRESSES, AddressFile, CONTACTS, ContactFile, LABELS, LabelFile};
use crate::guide::Name;
use crate::guide_files::{GuideFiles, SHARED, entries, is_own_catalogue};
use crate::l10n::Language;

/// Reports unused messages, attributes, labels, addresses and contacts, and unknown variables.
pub(super) fn check(
    guide_files: &GuideFiles,
    catalogues: &[SourceCatalogue],
    needs: &mut Needs,
    alone: bool,
    found: &mut Vec<Diagnostic>,
) {
    for call in catalogues.iter().flat_map(|catalogue| &catalogue.parts).flat_map(|part| &part.calls) {
        let Some(name) = call.name.clone() else { continue };
        match call.function.as_str() {
            "LABEL" => needs.labels.insert(name),
            "ADDRESS" => needs.addresses.insert(name),
            _ => needs.terms.insert(name),
        };
    }
    let program = Program::read();
    for catalogue in catalogues {
        let repeated = catalogue.parts.iter().flat_map(|part| part.refers.iter().map(move |(other, _)| (other, part)));
        let repeated: HashSet<&str> =
            repeated.filter(|(other, part)| **other != part.id).map(|(other, _)| other.as_str()).collect();
        let there: HashSet<&str> = catalogue.parts.iter().map(TextPart::message).collect();
        let missing: Vec<&str> = needs.messages.keys().map(String::as_str).filter(|id| !there.contains(id)).collect();
        for part in &catalogue.parts {
            if !repeated.contains(part.id.as_str()) {
                idle(catalogue, part, needs, (&program, &missing), found);
            }
            variables(catalogue, part, needs, &program, found);
        }
    }
    fn names<T>(entries: Vec<(Name, T)>) -> Vec<Name> {
        entries.into_iter().map(|(name, _)| name).collect()
    }
    let unread = &mut Vec::new();
    // The check of addresses knows counter-examples, which are never shown, and associations that no page names.
    let compared = |role| matches!(role, AddressRole::Trap | AddressRole::Association);
    let mut addresses = entries::<AddressFile>(guide_files, ADDRESSES, unread);
    addresses.retain(|(_, address)| !compared(address.role));
    for (path, names, used) in [
        (LABELS, names(entries::<LabelFile>(guide_files, LABELS, unread)), &needs.labels),
        (ADDRESSES, names(addresses), &needs.addresses),
        (CONTACTS, names(entries::<ContactFile>(guide_files, CONTACTS, unread)), &needs.contacts),
    ] {
        // Shared facts may be unused until a guide needs them.
        if !alone || guide_files.file(path).is_some_and(|file| file.text.starts_with(SHARED)) {
            continue;
        }
        for name in names.iter().filter(|name| !used.contains(name.get_ref())) {
            found.push(Diagnostic::new(path, name.span(), Rule::FactIdle, &[("name", name.get_ref())]));
        }
    }
}

/// The ids the program uses and the variables it provides, taken from its own catalogues.
struct Program {
    ids: HashSet<String>,
    variables: BTreeSet<String>,
}

impl Program {
    fn read() -> Self {
        let guide_files = GuideFiles::embedded();
        let languages = Language::all(&guide_files, &mut Vec::new());
        let catalogue = languages.iter().find(|language| language.default);
        let catalogue = catalogue.map(|language| SourceCatalogue::read(&guide_files, language));
        let parts = catalogue.iter().flat_map(|catalogue| catalogue.parts.iter().map(move |part| (catalogue, part)));
        let own = parts.filter(|(catalogue, part)| is_own_catalogue(catalogue.file_name(part)));
        let (mut ids, mut variables) = (HashSet::new(), BTreeSet::new());
        for (_, part) in own {
            ids.insert(part.id.clone());
            variables.extend(part.variables.iter().map(|(name, _)| name.clone()));
        }
        Program { ids, variables }
    }
}

/// Reports a text that no page shows.
fn idle(
    catalogue: &SourceCatalogue,
    part: &TextPart,
    needs: &Needs,
    (program, missing): (&Program, &[&str]),
    found: &mut Vec<Diagnostic>,
) {
    let (message, attribute) = (part.message(), part.attribute());
    if catalogue.file_name(part) == "glossary" {
        // Pages explain glossary words whether quoted or not, so only an attribute can be unused.
        if attribute.is_some_and(|attribute| !["gloss", "forms"].contains(&attribute)) {
            found.push(catalogue.of(part, Rule::WordsIdle, &[("id", &part.id)]));
        }
        return;
    }
    if program.ids.contains(&part.id) {
        return;
    }
    let Some(parts) = needs.messages.get(message) else {
        let args = [("id", message), ("name", message)];
        let idle = catalogue.at(part, part.head.clone(), Rule::WordsIdle, &args);
        found.push(idle.near(missing.iter().copied()));
        return;
    };
    if !parts.contains(attribute.unwrap_or_default()) {
        let known: BTreeSet<&str> = parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect();
        let list = known.iter().copied().collect::<Vec<_>>().join(", ");
        let args = [("name", attribute.unwrap_or_default()), ("id", message), ("known", &list)];
        found.push(catalogue.of(part, Rule::WordsAttribute, &args).near(known));
    }
}

/// What every text may ask of a page in a browser: whether it is one, and whether it is open on the person's device.
const PAGE: [&str; 2] = ["front", "here"];

/// Reports variables that the program does not provide.
fn variables(
    catalogue: &SourceCatalogue,
    part: &TextPart,
    needs: &Needs,
    program: &Program,
    found: &mut Vec<Diagnostic>,
) {
    let message = part.message();
    let own = needs.files.contains(&format!("{}.ftl", catalogue.file_name(part)));
    let told: &[&str] = match message {
        message if !own && !needs.messages.contains_key(message) => &[],
        message if message.starts_with("wait-") => &["due", "since"],
        message if message.starts_with("stage-") => &["number"],
        message if message.starts_with("guide-") => &["author", "date", "printed"],
        _ => &["web", "state"],
    };
    let known: BTreeSet<&str> = match told {
        [] => program.variables.iter().map(String::as_str).collect(),
        told => told.iter().copied().collect(),
    };
    let mut seen = HashSet::new();
    for (name, at) in part.variables.iter().filter(|(name, _)| seen.insert(name)) {
        let everywhere = PAGE.contains(&name.as_str());
        if !everywhere && !needs.questions.contains(name) && !known.contains(name.as_str()) {
            let near = known.iter().copied().chain(needs.questions.iter().map(String::as_str));
            found.push(catalogue.at(part, at.clone(), Rule::WordsVariable, &[("name", name)]).near(near));
        }
    }
}
