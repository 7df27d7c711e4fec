//! Everything a screen offers does what it says: every answer, key and field of every reachable screen, in every
//! model, on the full screen and line by line.

mod explore;
mod models;
mod promise;

use std::collections::BTreeSet;

use explore::explore;
use models::{Start, starts};

use crate::support::story::Mode;

/// The names of all pages of the models. One that is never reached would be untested.
const PAGES: &[&str] = &[
    "Address",
    "Addresses",
    "Archive",
    "Ask",
    "Board",
    "CallBack",
    "Card",
    "Case",
    "Change",
    "ChooserGuides",
    "ChooserHelp",
    "ChooserLines",
    "CodeCame",
    "Common",
    "Contacted",
    "Delete",
    "Device",
    "Display",
    "Doubt",
    "Escalate",
    "Exit",
    "Find",
    "Finished",
    "Genuine",
    "Happened",
    "Help",
    "Helper",
    "History",
    "Intro",
    "Language",
    "Languages",
    "Leaving",
    "Letter",
    "Nickname",
    "Notes",
    "Noting",
    "Overview",
    "PracticeField",
    "PracticeHelp",
    "PracticeSample",
    "PracticeSuggestion",
    "Qr",
    "Remedy",
    "Review",
    "Search",
    "Sees",
    "Spelt",
    "Step",
    "Term",
    "Text",
    "Trouble",
    "Unkept",
    "Waiting",
    "WelcomeBack",
    "When",
    "Words",
];

/// Explores everything reachable, fails on any broken promise, and returns the screens of each model.
fn check(mode: Mode, language: &str) -> BTreeSet<String> {
    let guide = crate::support::card::guide();
    let words = crate::support::card::words(&guide);
    let (mut pages, mut broken, mut screens) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for Start { name, model } in starts(&guide, &words, language, mode == Mode::Lines) {
        let explored = explore((&guide, &words), model, mode);
        pages.extend(explored.pages);
        broken.extend(explored.broken.into_iter().map(|promise| format!("{name}: {promise}")));
        screens.extend(explored.screens.into_iter().map(|screen| format!("{name}: {screen}")));
    }
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.into_iter().collect::<Vec<_>>().join("\n"));
    // Line by line, no QR code is drawn.
    let drawn = |page: &str| mode == Mode::Lines && page == "Qr";
    let unknown: Vec<&&str> = PAGES.iter().filter(|page| !pages.contains(**page) && !drawn(page)).collect();
    assert!(unknown.is_empty(), "never reached: {unknown:?}");
    let known = |page: &&String| PAGES.contains(&page.as_str());
    assert_eq!(pages.iter().find(|page| !known(page)), None, "not in the list");
    screens
}

#[test]
fn in_both_fronts_in_french() {
    let drawn = check(Mode::Full((80, 24)), "fr");
    let written = check(Mode::Lines, "fr");
    // No QR code in lines; and the list of answers is explored only once, from where it is first opened.
    let one_sided = |screen: &&String| screen.contains(": Qr(") || screen.contains(": Change(");
    let of_one = |screens: &BTreeSet<String>, others: &BTreeSet<String>| -> Vec<String> {
        screens.difference(others).filter(|screen| !one_sided(screen)).cloned().collect()
    };
    assert_eq!(of_one(&drawn, &written), Vec::<String>::new(), "never line by line");
    assert_eq!(of_one(&written, &drawn), Vec::<String>::new(), "never on the full screen");
    assert!(drawn.len() > 300, "only {} screens", drawn.len());
}

#[test]
fn in_a_small_window_in_english() {
    check(Mode::Full((40, 16)), "en");
}
