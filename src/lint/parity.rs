//! How much of each language is translated, and whether the translations match their reference.
//!
//! A language is compared with its fallback. Differences are reported in the language's own files, because it is the
//! newer of the two. It may have extra messages, attributes and cases.

use std::collections::{BTreeSet, HashSet};

use super::catalogue::{SourceCatalogue, TextPart};
use super::followed::Followed;
use super::prose::ProseReader;
use super::words::quoted;
use crate::diagnostic::{Diagnostic, Rule};
use crate::facts::{Facts, LABELS, LabelFile};
use crate::guide_files::{GuideFiles, entries};

/// Maximum number of names listed in one diagnostic.
const MOST: usize = 8;

/// Compares every language with its reference. Returns, for each, the ids of the texts copied verbatim.
pub(super) fn check(
    guide_files: &GuideFiles,
    catalogues: &[SourceCatalogue],
    facts: &Facts,
    followed: &Followed,
    found: &mut Vec<Diagnostic>,
) -> Vec<HashSet<String>> {
    let default = catalogues.iter().find(|catalogue| catalogue.language.default);
    // The program's own catalogues list what it needs, whatever the folder contains.
    let program = default.map(|default| SourceCatalogue::read(&GuideFiles::program(), &default.language));
    for (default, program) in default.iter().zip(&program) {
        for (number, file) in program.files().iter().enumerate() {
            done(default, program, (number, file.name()), followed, found);
        }
    }
    let mut copied = vec![HashSet::new(); catalogues.len()];
    for (one, copied) in catalogues.iter().zip(&mut copied) {
        labels(guide_files, one, facts, found);
        let named = |other: &&SourceCatalogue| one.language.fallback.as_ref() == Some(&other.language.code);
        let reference = catalogues.iter().find(named).or(default);
        let Some(reference) = reference.filter(|other| other.language.code != one.language.code) else { continue };
        for (number, file) in reference.files().iter().enumerate() {
            copied.extend(done(one, reference, (number, file.name()), followed, found));
        }
        for part in &reference.parts {
            let Some(own) = one.part(&part.id) else { continue };
            let touched = [(one, own), (reference, part)]
                .iter()
                .any(|(catalogue, part)| followed.touches(catalogue.path(part), &(part.name.start..part.end)));
            // A text that references a missing one falls back as a whole.
            let lent = own.refers.iter().any(|(other, _)| !one.has(other));
            if !touched && !lent {
                differing((one, own), (reference, part), found);
            }
        }
    }
    copied
}

/// Reports how much of a file is translated, if not all. Returns the ids that are only copied.
fn done(
    one: &SourceCatalogue,
    reference: &SourceCatalogue,
    (number, name): (usize, &str),
    followed: &Followed,
    found: &mut Vec<Diagnostic>,
) -> Vec<String> {
    let language = reference.language.code.as_str();
    let path = format!("locales/{}/{name}.ftl", one.language.code);
    // A text with a wrong name in either language is reported elsewhere.
    let right = |part: &&TextPart| part.file == number && !followed.touches(reference.path(part), &part.name);
    let right = reference.parts.iter().filter(right);
    let parts: Vec<&TextPart> = right.filter(|part| !followed.meant(&path, &part.id)).collect();
    let missing: Vec<&TextPart> = parts.iter().copied().filter(|part| !one.has(&part.id)).collect();
    let foreign = one.language.code != reference.language.code;
    let own = |part: &&TextPart| one.part(&part.id).filter(|own| is_copied((one, own), (reference, part)));
    let same: Vec<&TextPart> = parts.iter().filter(|_| foreign).filter_map(own).collect();
    let translated = (parts.len() - missing.len() - same.len()).to_string();
    let total = parts.len().to_string();
    let mut tell = |rule: Rule, at: std::ops::Range<usize>, parts: &[&TextPart]| {
        let names: Vec<&str> = parts.iter().take(MOST).map(|part| part.id.as_str()).collect();
        let (count, more) = (parts.len().to_string(), parts.len().saturating_sub(MOST).to_string());
        let args = [
            ("count", count.as_str()),
            ("translated", &translated),
            ("total", &total),
            ("names", &names.join(", ")),
            ("more", &more),
            ("language", language),
        ];
        found.push(Diagnostic::new(&path, at, rule, &args));
    };
    if !missing.is_empty() {
        tell(Rule::Untranslated, 0..0, &missing);
    }
    if let [first, ..] = same[..] {
        tell(Rule::WordsSame, first.name.clone(), &same);
    }
    same.iter().map(|part| part.id.clone()).collect()
}

/// Reports the labels without a text in a language.
fn labels(guide_files: &GuideFiles, one: &SourceCatalogue, facts: &Facts, found: &mut Vec<Diagnostic>) {
    let code = one.language.code.as_str();
    let lacking = |file: &LabelFile| file.texts.iter().all(|(language, _)| language.get_ref() != code);
    let labels = entries::<LabelFile>(guide_files, LABELS, &mut Vec::new());
    let missing: Vec<_> = labels.iter().filter(|(_, file)| lacking(file)).map(|(id, _)| id).collect();
    if let Some(first) = missing.first() {
        let names: Vec<&str> = missing.iter().take(MOST).map(|id| id.get_ref().as_str()).collect();
        let (count, more) = (missing.len().to_string(), missing.len().saturating_sub(MOST).to_string());
        let total = facts.labels().len().to_string();
        let args = [
            ("count", count.as_str()),
            ("total", &total),
            ("names", &names.join(", ")),
            ("more", &more),
            ("language", code),
        ];
        found.push(Diagnostic::new(LABELS, first.span(), Rule::LabelLanguage, &args));
    }
}

/// Reports variables, cases and quotes of the reference that this language lacks, and quotes that only this one has.
fn differing(
    (one, own): (&SourceCatalogue, &TextPart),
    (reference, part): (&SourceCatalogue, &TextPart),
    found: &mut Vec<Diagnostic>,
) {
    let mut tell = |rule: Rule, name: &str| {
        let args = [("name", name), ("id", part.id.as_str()), ("language", reference.language.code.as_str())];
        found.push(one.of(own, rule, &args));
    };
    let named = |part: &TextPart| part.variables.iter().map(|(name, _)| name.clone()).collect::<BTreeSet<_>>();
    // Plural-only variables depend on the grammar, and an extra message of this language may use the variable.
    let counted = |name: &String| part.cases.get(name).is_some_and(BTreeSet::is_empty);
    let ours = named(own);
    let helped = own.refers.iter().any(|(other, _)| !reference.has(other));
    for name in named(part).difference(&ours).filter(|name| !counted(name) && !helped) {
        tell(Rule::LacksVariable, name);
    }
    for (name, cases) in part.cases.iter().filter(|(name, _)| ours.contains(*name)) {
        let known = own.cases.get(name).cloned().unwrap_or_default();
        for case in cases.difference(&known) {
            tell(Rule::LacksCase, &format!("${name} [{case}]"));
        }
    }
    let (theirs, ours) = (quoted(reference, vec![part.id.clone()]), quoted(one, vec![own.id.clone()]));
    let written = |(function, name): &(String, String)| format!("{function}(\"{name}\")");
    theirs.difference(&ours).for_each(|quote| tell(Rule::LacksQuote, &written(quote)));
    ours.difference(&theirs).for_each(|quote| tell(Rule::MoreQuote, &written(quote)));
    if ends(reference, part).zip(ends(one, own)).is_some_and(|(theirs, ours)| theirs != ours) {
        tell(Rule::LacksEnd, &part.id);
    }
}

/// Whether a text ends with sentence punctuation; none where it ends with a placeholder. If two languages differ here,
/// one text has been cut.
fn ends(catalogue: &SourceCatalogue, part: &TextPart) -> Option<bool> {
    let typography = &catalogue.language.typography;
    let closes = |c: char| [')', '\u{a0}', '\u{202f}', typography.quotes.1].contains(&c);
    let last = part.variants.iter().filter_map(|variant| variant.last()?.text());
    let texts = last.map(|(text, _)| text.trim_end().trim_end_matches(closes)).filter(|text| !text.is_empty());
    let mut marks = texts.map(|text| text.ends_with(|c: char| typography.ends.contains(&c))).peekable();
    marks.peek()?;
    Some(marks.all(|mark| mark))
}

/// Whether two languages have identical text that is more than names.
fn is_copied((one, part): (&SourceCatalogue, &TextPart), (other, twin): (&SourceCatalogue, &TextPart)) -> bool {
    if part.same || twin.same {
        return false;
    }
    let text = |catalogue: &SourceCatalogue, part: &TextPart| {
        let reader = ProseReader::new(catalogue);
        let texts = part.variants.iter().map(|variant| reader.letters(variant));
        texts.map(|letters| letters.into_iter().map(|(c, _)| c).collect::<String>()).collect::<Vec<_>>()
    };
    let words = text(one, part);
    words == text(other, twin) && words.iter().any(|text| text.split_whitespace().any(is_word))
}

/// Whether this is an ordinary word, not a name, number, sign or single letter: lower case and longer than one.
fn is_word(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(|c| c.is_lowercase() || "’-,.:".contains(c))
}
