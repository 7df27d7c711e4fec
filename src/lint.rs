//! Every problem of a guide and its words: one function for the command, the tests and the gate.
//!
//! `Guide::load` finds what cannot be built; here follows what can be built and would still fail a person.
//!
//! | room | what it proves |
//! |---|---|
//! | `structure` | every page can be met and left, every wait ends, every fact has a source |
//! | `walk` | the real machine finds a way out of every place, and Back works |
//! | `facts` | labels, addresses, contacts and days off are complete, dated and not past their day |
//! | `holidays` | days off are weekdays of their year, each once, for both places and without a gap between years |
//! | `words` | every sentence that is needed exists, and quotes what exists |
//! | `idle` | every sentence, label, address and contact is used; no sentence names what nobody tells it |
//! | `parity` | each language says what the others say, in its own words |
//! | `people` | short sentences, kind words, no bare numbers, nothing told by colour or place alone |
//! | `typography` | spaces, quotation marks, apostrophes, capitals; no sign that a terminal would obey |
//!
//! All of it is linear in the size of the files but for `walk`, which stops at a fixed cost.

use std::collections::{BTreeSet, HashSet};

use chrono::NaiveDate;

use crate::facts::Facts;
use crate::guide::Guide;
use crate::problem::{Problem, Rule, Severity};
use crate::shelf::Shelf;

mod catalogue;
mod facts;
mod holidays;
mod idle;
mod parity;
mod people;
mod places;
mod prose;
mod structure;
mod typography;
mod walk;
mod words;

use catalogue::Catalogue;
use places::Outline;

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

impl Report {
    /// The problems for which a guide is not used: a fact that only has to be read again stops nobody.
    pub fn grave(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.rule.severity() == Severity::Error)
    }
}

/// Checks all guides of a shelf with their facts and words, as of a day: each as if it stood there alone.
pub fn check(shelf: &Shelf, today: NaiveDate) -> Report {
    let shelf = &shelf.written();
    let ids = shelf.guides();
    if ids.len() < 2 {
        return check_one(shelf, today, true);
    }
    let mut report = Report { problems: Vec::new(), steps: 0, messages: 0, languages: shelf.languages().len() };
    report.messages = shelf.languages().first().map_or(0, |language| Catalogue::read(shelf, language).len());
    for id in ids {
        let one = check_one(&shelf.of_guide(id), today, false);
        report.steps += one.steps;
        report.problems.extend(one.problems);
    }
    tidy(&mut report.problems);
    report
}

/// Checks a shelf of one guide, which stands there alone or beside others.
fn check_one(shelf: &Shelf, today: NaiveDate, alone: bool) -> Report {
    let ids = shelf.guides();
    let mut report = Report { problems: Vec::new(), steps: 0, messages: 0, languages: shelf.languages().len() };
    let problems = &mut report.problems;
    if ids.is_empty() {
        problems.push(Problem::new("guides", (1, 1), Rule::NoFile, &[]));
    }
    if shelf.languages().is_empty() {
        problems.push(Problem::new("locales", (1, 1), Rule::NoFile, &[]));
    }
    for (path, rule) in shelf.refused() {
        problems.push(Problem::new(path, (1, 1), *rule, &[]));
    }
    typography::signs(shelf, problems);
    let catalogues: Vec<Catalogue> =
        shelf.languages().iter().map(|language| Catalogue::read(shelf, language)).collect();
    report.messages = catalogues.first().map_or(0, Catalogue::len);
    for catalogue in &catalogues {
        problems.extend(catalogue.problems.iter().cloned());
    }
    let facts = Facts::new(shelf.clone());
    let sound = facts.check().is_ok();
    let mut needs = words::Needs::default();
    let mut whole = sound && !ids.is_empty();
    for id in &ids {
        match Guide::load(shelf, id) {
            Ok(guide) => {
                report.steps += guide.steps.len();
                let outline = Outline::of(shelf, &format!("guides/{id}.toml"));
                let before = problems.len();
                guide.check_troubles(problems);
                // As below: of troubles that cannot be read nobody knows which words they need.
                whole &= problems.len() == before;
                let before = problems.len();
                structure::check(&outline, &guide, problems);
                if problems.len() == before {
                    walk::check(&outline, &guide, today, problems);
                }
                let troubles = Outline::of(shelf, "guides/troubles.toml");
                structure::troubles(&troubles, &guide, problems);
                words::guide((&outline, &troubles), &guide, &catalogues, &mut needs, problems);
            }
            Err(found) => {
                problems.extend(found);
                whole = false;
            }
        }
    }
    if sound {
        facts::check(shelf, today, problems);
        words::quotes(&facts, &catalogues, problems);
    }
    // What a guide that cannot be read needs is not known: nothing is idle then.
    if whole {
        idle::check(shelf, &facts, &catalogues, &mut needs, alone, problems);
    }
    parity::check(&catalogues, problems);
    for catalogue in &catalogues {
        people::check(catalogue, &facts, problems);
        typography::check(catalogue, problems);
    }
    lists(shelf, problems);
    tidy(&mut report.problems);
    report
}

/// By place, each once; and of a text that is missing, one word is enough.
fn tidy(problems: &mut Vec<Problem>) {
    problems.sort();
    problems.dedup();
    let mut told = HashSet::new();
    problems.retain(|problem| {
        let key = |name: &str| problem.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        problem.rule != Rule::WordsMissing || told.insert((key("id"), key("language")))
    });
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
                problems.push(Problem::new(&path, at, Rule::ListWord, &[("name", bad)]));
            }
            None if words.len() < ENOUGH => {
                let (found, known) = (words.len().to_string(), ENOUGH.to_string());
                let args = [("found", found.as_str()), ("known", known.as_str())];
                problems.push(Problem::new(&path, (1, 1), Rule::ListShort, &args));
            }
            None => {}
        }
    }
}
