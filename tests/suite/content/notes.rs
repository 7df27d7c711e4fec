//! Notes at the desk, with the word lists of the shipped languages: those with a secret are asked about, those of a day's
//! work are not.

use std::collections::BTreeMap;

use sesame::desk::Desk;
use sesame::guide::Guide;
use sesame::l10n::Catalogs;

use crate::support::{guide, sunday, words};

/// At least this many of 110 notes with a secret are asked about, and at most this many of 200 honest ones.
const CAUGHT: (usize, usize) = (105, 110);
const ALARMS: (usize, usize) = (6, 200);

fn lines(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

fn desk<'g>(guide: &'g Guide, words: &Catalogs) -> Desk<'g> {
    Desk::new(guide, words, "fr", &sunday())
}

#[test]
#[expect(clippy::disallowed_macros, reason = "the figures are what one runs it for")]
fn notes_with_a_secret_are_asked_about() {
    let guide = guide();
    let words = words(&guide);
    let desk = desk(&guide, &words);
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut kept = Vec::new();
    for line in lines(include_str!("notes-secret.tsv")) {
        let [kind, _, note] = line[..] else { panic!("{line:?}") };
        let note = note.replace("\\u{200b}", "\u{200b}");
        let caught = !desk.findings(&note).is_empty();
        let count = kinds.entry(kind).or_default();
        *count = (count.0 + usize::from(caught), count.1 + 1);
        if !caught {
            kept.push(format!("{kind}: {note}"));
        }
    }
    let (caught, all) = kinds.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    println!("{caught} of {all} notes with a secret are asked about: {kinds:?}; kept: {kept:#?}");
    let enough = [("password", 43), ("code", 23), ("number", 19), ("name", 15), ("mail", 10)];
    assert!(enough.iter().all(|(kind, least)| kinds[kind].1 >= *least), "{kinds:?}");
    assert!(caught * CAUGHT.1 >= all * CAUGHT.0, "{kept:#?}");
}

#[test]
#[expect(clippy::disallowed_macros, reason = "the figures are what one runs it for")]
fn honest_notes_are_kept_unasked() {
    let guide = guide();
    let words = words(&guide);
    let desk = desk(&guide, &words);
    let notes: Vec<&str> = lines(include_str!("notes-honest.tsv")).map(|line| line[1]).collect();
    let asked = notes.iter().filter_map(|note| {
        let found = desk.findings(note);
        let parts: Vec<_> = found.iter().map(|part| format!("{:?} {}", part.looks, &note[part.at.clone()])).collect();
        (!found.is_empty()).then(|| format!("{note}: {parts:?}"))
    });
    let asked: Vec<String> = asked.collect();
    println!("{} of {} honest notes are asked about: {asked:#?}", asked.len(), notes.len());
    assert!(notes.len() >= ALARMS.1);
    assert!(asked.len() * ALARMS.1 <= notes.len() * ALARMS.0, "{asked:#?}");
}

/// What is kept without the secret holds nothing more to ask about.
#[test]
fn a_masked_note_needs_no_second_question() {
    let guide = guide();
    let words = words(&guide);
    let desk = desk(&guide, &words);
    let mut rests = Vec::new();
    for line in lines(include_str!("notes-secret.tsv")) {
        let masked = sesame::desk::secret::masked(line[2], &desk.findings(line[2]));
        if !desk.findings(&masked).is_empty() {
            rests.push(format!("{}: {masked}", line[2]));
        }
    }
    assert!(rests.is_empty(), "{rests:#?}");
}
