//! Finds every mistake in guides, facts and words: one function for the command, the tests and the gate.
//!
//! Files that cannot be read come first: another encoding, broken TOML or Fluent, an unknown field. If there are any,
//! only they are reported, because other diagnostics would only follow from them.
//!
//! | module | what it checks |
//! |---|---|
//! | `broken` | a catalogue can be parsed; if not, what is missing where |
//! | `languages` | each language declares everything required, and its lists are long enough |
//! | `structure` | every page can be reached and left, every wait ends, every fact has a source |
//! | `walk` | the real state machine finds a way out of every state, and Back works |
//! | `facts` | labels, addresses and contacts are complete, dated and not past their review date |
//! | `holidays` | holidays are weekdays of their year, each once, for both seats and without missing years |
//! | `words` | every required text exists, and quotes only what exists |
//! | `idle` | every text, label, address and contact is used; no text uses an unknown variable |
//! | `parity` | how much of each language is translated; translations match their reference |
//! | `keys` | each key has its own letter |
//! | `spoken` | pages that speak of a secret declare it; what is said makes sense on the telephone |
//! | `phrases` | what people say is said for a page, once; every trouble has some |
//! | `people` | short sentences, kind words, no bare numbers, nothing conveyed by colour or position alone |
//! | `typography` | spaces, quotation marks, apostrophes, capitals; no control characters |
//!
//! Everything is linear in the size of the files except `walk`, which has a fixed limit.

use std::collections::HashSet;
use std::ops::Range;

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::facts::Facts;
use crate::guide::{Guide, GuideFile, Name, StepFile, StepId, TroublesFile};
use crate::guide_files::GuideFiles;
use crate::l10n::Language;

mod broken;
mod catalogue;
mod facts;
mod followed;
mod holidays;
mod idle;
mod keys;
mod languages;
mod parity;
mod people;
mod phrases;
mod prose;
mod spoken;
mod structure;
mod typography;
mod walk;
mod words;

use catalogue::SourceCatalogue;
use followed::Followed;

#[derive(Debug)]
pub struct CheckReport {
    /// The diagnostics, ordered by file.
    pub problems: Vec<Diagnostic>,
    pub steps: usize,
    /// The number of messages and attributes in the default language.
    pub messages: usize,
    pub languages: usize,
}

impl CheckReport {
    /// The errors, which stop a guide from being used. Unfinished translations and facts due for review do not.
    pub fn grave(&self) -> impl Iterator<Item = &Diagnostic> {
        self.problems.iter().filter(|problem| problem.rule.severity() == Severity::Error)
    }
}

/// A guide and its files as written: lists in the same order, with spans.
struct GuideSource<'s> {
    guide: &'s Guide,
    path: String,
    raw: &'s GuideFile,
    troubles: Option<&'s TroublesFile>,
}

impl GuideSource<'_> {
    /// A step as written.
    fn step(&self, step: StepId) -> &StepFile {
        &self.raw.step[usize::from(step)]
    }

    /// A diagnostic in the guide's file.
    fn at(&self, at: Range<usize>, rule: Rule, args: &[(&'static str, &str)]) -> Diagnostic {
        Diagnostic::new(&self.path, at, rule, args)
    }

    /// Reports a mistake about a name in the guide's file.
    fn tell(&self, name: &Name, rule: Rule, found: &mut Vec<Diagnostic>) {
        found.push(self.at(name.span(), rule, &[("name", name.get_ref())]));
    }
}

/// Checks all guides with their facts and words, as of a day, each as if it were the only one.
pub fn check(guide_files: &GuideFiles, today: NaiveDate) -> CheckReport {
    let mut report =
        CheckReport { problems: Vec::new(), steps: 0, messages: 0, languages: guide_files.languages().len() };
    let guide_files = &guide_files.as_written();
    let found = &mut report.problems;
    let languages = readable(guide_files, found);
    if found.is_empty() {
        let ids = guide_files.guides();
        let catalogue = languages.iter().find(|language| language.default);
        report.messages = catalogue.map_or(0, |language| SourceCatalogue::read(guide_files, language).len());
        for id in &ids {
            report.steps += check_one(&guide_files.of_guide(id), id, &languages, today, ids.len() == 1, found);
        }
    }
    tidy(found);
    report
}

/// Reports everything that cannot be read, and returns the languages.
fn readable(guide_files: &GuideFiles, found: &mut Vec<Diagnostic>) -> Vec<Language> {
    if guide_files.guides().is_empty() {
        found.push(Diagnostic::new("guides", 0..0, Rule::NoFile, &[]));
    }
    if guide_files.languages().is_empty() {
        found.push(Diagnostic::new("locales", 0..0, Rule::NoFile, &[]));
    }
    found.extend(guide_files.refused().iter().map(|(path, rule)| Diagnostic::new(path, 0..0, *rule, &[])));
    typography::signs(guide_files, found);
    if !found.is_empty() {
        return Vec::new();
    }
    let languages = Language::all(guide_files, found);
    for language in &languages {
        found.extend(SourceCatalogue::read(guide_files, language).broken);
    }
    let facts = Facts::new(guide_files.clone());
    found.extend(facts.check().err().unwrap_or_default());
    for id in guide_files.guides() {
        let guide_files = guide_files.of_guide(id);
        Guide::raw(&guide_files, id, found);
        Guide::raw_troubles(&guide_files, found);
    }
    // Checked at this stage because these declarations decide which language is the reference of which.
    if found.is_empty() {
        languages::check(guide_files, &languages, found);
    }
    languages
}

/// Checks one guide on its own files; `alone` if the folder has no other. Returns its number of steps.
fn check_one(
    guide_files: &GuideFiles,
    id: &str,
    languages: &[Language],
    today: NaiveDate,
    alone: bool,
    found: &mut Vec<Diagnostic>,
) -> usize {
    let mut catalogues: Vec<SourceCatalogue> =
        languages.iter().map(|language| SourceCatalogue::read(guide_files, language)).collect();
    found.extend(catalogues.iter().flat_map(|catalogue| catalogue.lost.iter().cloned()));
    languages::lists(guide_files, languages, found);
    let own = found.len();
    let shared = Facts::new(guide_files.clone());
    let (mut steps, start) = (0, found.len());
    match Guide::with_raw(guide_files, id) {
        Ok((guide, raw)) => {
            steps = guide.steps.len();
            let troubles = guide.checked_troubles(found);
            // If the troubles have mistakes, the texts they need are unknown.
            let whole = found.len() == start;
            let source = GuideSource {
                guide: &guide,
                path: format!("guides/{id}.toml"),
                raw: &raw,
                troubles: troubles.as_ref(),
            };
            let before = found.len();
            structure::check(&source, found);
            if found.len() == before {
                walk::check(&source, today, found);
            }
            let mut needs = words::Needs::default();
            words::guide(&source, &catalogues, &mut needs, found);
            spoken::secrets(&source, &catalogues, found);
            if whole && alone {
                phrases::check(guide_files, &source, languages, found);
            }
            if whole {
                idle::check(guide_files, &catalogues, &mut needs, alone, found);
            }
        }
        Err(mistakes) => found.extend(mistakes),
    }
    facts::check(guide_files, &shared, today, found);
    words::quotes(&shared, &catalogues, found);
    let followed = Followed::by(&found[own..], languages.len());
    found.retain(|one| !followed.explains(one));
    let copied = parity::check(guide_files, &catalogues, &shared, &followed, found);
    catalogues.iter_mut().zip(copied).for_each(|(catalogue, copied)| catalogue.copied = copied);
    keys::check(&catalogues, found);
    for catalogue in &catalogues {
        people::check(catalogue, &shared, found);
        spoken::words(catalogue, found);
        typography::check(catalogue, found);
    }
    steps
}

/// Sorts by file, errors before warnings, and removes duplicates; a missing text is reported once per language.
fn tidy(found: &mut Vec<Diagnostic>) {
    let place = |one: &Diagnostic| {
        let weight = std::cmp::Reverse(one.rule.severity());
        (one.file.clone(), weight, one.span.start, one.span.end, one.rule, one.args.clone())
    };
    found.sort_by_cached_key(place);
    found.dedup();
    let mut told = HashSet::new();
    found.retain(|one| {
        let key = |name: &str| one.arg(name).map(str::to_owned);
        one.rule != Rule::WordsMissing || told.insert((key("id"), key("language")))
    });
}
