//! The troubles of the shipped guide: complete, all reachable, and found by what callers say.

use std::collections::BTreeSet;

use sesame::search::{Finder, Hit};

use crate::support::troubles::every_trouble_leads_back;
use crate::support::{DEVICES, guide, words};

#[test]
fn every_row_of_the_sheet_is_a_trouble() {
    let guide = guide();
    let rows = guide.troubles().iter().flat_map(|trouble| &trouble.source).filter(|row| row.starts_with("T-"));
    let expected: BTreeSet<String> = (1..=69).map(|row| format!("T-{row:02}")).collect();
    assert_eq!(rows.cloned().collect::<BTreeSet<_>>(), expected);
}

#[test]
fn every_trouble_is_reachable_and_leads_back() {
    let guide = guide();
    every_trouble_leads_back(&guide, &words(&guide), &DEVICES);
}

/// What callers say, with misspellings, in either language: the right trouble is among the first three found.
#[test]
fn a_symptom_in_plain_words_is_found() {
    let guide = guide();
    let words = words(&guide);
    let finder = Finder::new(&guide, &words);
    let near = |hit| if matches!(hit, Hit::Step(_)) { 0.0 } else { 1.0 };
    let mut missed = Vec::new();
    for line in include_str!("symptoms.tsv").lines() {
        let [rows, said] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let found: Vec<String> = finder
            .find(said, &near)
            .hits
            .into_iter()
            .filter_map(|hit| match hit {
                Hit::Trouble(trouble) => Some(guide.troubles()[trouble].source.clone()),
                _ => None,
            })
            .take(3)
            .flatten()
            .collect();
        if !rows.split(',').any(|row| found.iter().any(|found| found == row)) {
            missed.push(format!("{said}: {found:?}, not {rows}"));
        }
    }
    assert!(missed.is_empty(), "{}: {missed:#?}", missed.len());
    for nothing in ["", "   ", "xqzw", "…", "le la de"] {
        assert!(finder.find(nothing, &near).hits.is_empty(), "{nothing}");
    }
}

/// Who only says that they need help is not told of troubles that share a word with that.
#[test]
fn a_cry_is_told_from_a_trouble() {
    let guide = guide();
    let words = words(&guide);
    let finder = Finder::new(&guide, &words);
    for cry in [
        "au secours",
        "aide",
        "aidez-moi",
        "je suis perdue",
        "j’ai peur",
        "je ne comprends rien",
        "je veux parler à quelqu’un",
        "help",
        "help me please",
        "I am lost",
        "I am scared",
        "I want to talk to somebody",
        "I don't understand anything",
    ] {
        assert!(finder.is_cry(cry), "{cry}");
    }
    for trouble in [
        "",
        "quelqu’un m’a appelé",
        "j’ai perdu mon téléphone",
        "pas de courriel",
        "je ne comprends pas le code",
        "somebody called me",
        "lost my phone",
        "I do not understand the e-mail",
    ] {
        assert!(!finder.is_cry(trouble), "{trouble}");
    }
}
