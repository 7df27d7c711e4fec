//! What a volunteer says to a caller: pages that speak of a secret declare it, so that the desk warns, and no text is for
//! the screen only.

use super::GuideSource;
use super::catalogue::{SourceCatalogue, TextPart};
use super::people::{find, simple};
use super::prose::ProseReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::guide::{Name, Secret, TROUBLES};

/// The attributes of a step that are said.
const SAID: [&str; 6] = ["before", "act", "care", "late", "ask", "say"];

/// Checks that steps and troubles declare the secrets that their texts name in any language.
pub(super) fn secrets(source: &GuideSource<'_>, catalogues: &[SourceCatalogue], found: &mut Vec<Diagnostic>) {
    let readers: Vec<ProseReader<'_>> = catalogues.iter().map(ProseReader::new).collect();
    let mut check = |path: &str, id: &Name, declared: &[Name], texts: Vec<String>| {
        let mut known: Vec<Secret> = declared.iter().filter_map(|name| name.get_ref().parse().ok()).collect();
        for (catalogue, reader) in catalogues.iter().zip(&readers) {
            let parts = texts.iter().filter_map(|text| catalogue.part(text));
            let sentences = parts.flat_map(|part| reader.sentences(part));
            let sentences: Vec<_> = sentences.map(|sentence| simple(&sentence.letters)).collect();
            for (secret, names) in catalogue.language.secrets.named.kinds() {
                let named = |name: &&String| sentences.iter().any(|words| find(words, name).is_some());
                if let Some(name) = names.iter().find(named).filter(|_| !known.contains(&secret)) {
                    let args = [("name", id.get_ref().as_str()), ("list", secret.name()), ("found", name)];
                    found.push(Diagnostic::new(path, id.span(), Rule::SecretLacks, &args));
                    // Once is enough, though each language names it.
                    known.push(secret);
                }
            }
        }
    };
    for step in &source.raw.step {
        let texts = SAID.iter().map(|part| format!("step-{}.{part}", step.id.get_ref()));
        check(&source.path, &step.id, &step.secrets, texts.collect());
    }
    for trouble in source.troubles.iter().flat_map(|file| &file.trouble) {
        let message = format!("trouble-{}", trouble.id.get_ref());
        let cures = trouble.cure.iter().map(|cure| format!("{message}.cure-{}", cure.id.get_ref()));
        let texts = cures.chain([message.clone(), format!("{message}.cause")]);
        check(TROUBLES, &trouble.id, &trouble.secrets, texts.collect());
    }
}

/// Checks what is said: steps, exits and remedies.
pub(super) fn words(catalogue: &SourceCatalogue, found: &mut Vec<Diagnostic>) {
    let reader = ProseReader::new(catalogue);
    for part in catalogue.translated().filter(|part| is_said(part)) {
        for sentence in reader.sentences(part) {
            let words = simple(&sentence.letters);
            for name in &catalogue.language.style.unspoken {
                if let Some(at) = find(&words, name) {
                    found.push(catalogue.at(part, at, Rule::WordUnspoken, &[("name", name)]));
                }
            }
        }
    }
}

fn is_said(part: &TextPart) -> bool {
    let Some(attribute) = part.attribute() else { return false };
    match part.message().split('-').next() {
        Some("step" | "exit") => SAID.contains(&attribute),
        Some("trouble") => attribute.starts_with("cure-"),
        _ => false,
    }
}
