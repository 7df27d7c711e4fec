//! How well the search answers sentences that it was not written for. `cargo test sentences -- --nocapture` prints the
//! figures and every miss.

use std::collections::BTreeSet;

use sesame::guide::Guide;
use sesame::search::{Finder, Hit};

use crate::support::{guide, words};

/// What the search reaches today, in hundredths; raise it with the search.
const FIRST: usize = 62;
const IN_THREE: usize = 79;
const FRAUD_IN_THREE: usize = 84;

/// Whether a hit is one of the rows of the fact sheet that answer a sentence.
fn is_right(guide: &Guide, hit: Hit, rows: &BTreeSet<&str>) -> bool {
    let known = |source: &[String]| source.iter().any(|row| rows.contains(row.as_str()));
    match hit {
        Hit::Trouble(trouble) => {
            let trouble = &guide.troubles()[trouble];
            known(&trouble.source) || (rows.contains("fraud") && (trouble.contacted || trouble.happened))
        }
        Hit::Step(step) => known(&guide.steps[step].source),
        Hit::Term(_) => false,
    }
}

#[test]
#[expect(clippy::disallowed_macros, reason = "figures to read, shown on request")]
fn unseen_sentences_find_their_answer() {
    let guide = guide();
    let words = words(&guide);
    let finder = Finder::new(&guide, &words);
    let sources = guide.troubles().iter().map(|trouble| &trouble.source);
    let sources: BTreeSet<&String> = sources.chain(guide.steps.iter().map(|step| &step.source)).flatten().collect();
    let (mut all, mut first, mut in_three, mut fraud, mut fraud_in_three) = (0, 0, 0, 0, 0);
    for line in include_str!("sentences.tsv").lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [_, sentence, rows] = columns[..] else { panic!("{line}") };
        let rows: BTreeSet<&str> = rows.split(' ').collect();
        // A human, or nothing: not a matter of finding. Some rows are in no text of ours.
        if !rows.contains("fraud") && !rows.iter().any(|row| sources.iter().any(|source| source == row)) {
            continue;
        }
        let found = finder.find(sentence, &|_| 1.0);
        let place = found.iter().position(|hit| is_right(&guide, *hit, &rows));
        let soon = place.is_some_and(|place| place < 3);
        all += 1;
        first += usize::from(place == Some(0));
        in_three += usize::from(soon);
        if rows.contains("fraud") {
            fraud += 1;
            fraud_in_three += usize::from(soon);
        }
        if !soon {
            println!("missed: {sentence}");
        }
    }
    let share = |part: usize, whole: usize| 100 * part / whole.max(1);
    println!("{all} sentences: {} % first, {} % in the first three", share(first, all), share(in_three, all));
    println!("{fraud} about fraud: {} % in the first three", share(fraud_in_three, fraud));
    assert!(all > 300 && fraud > 60, "{all} {fraud}");
    assert!(share(first, all) >= FIRST && share(in_three, all) >= IN_THREE, "{first} {in_three} of {all}");
    assert!(share(fraud_in_three, fraud) >= FRAUD_IN_THREE, "{fraud_in_three} of {fraud}");
}
