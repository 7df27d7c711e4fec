//! Whatever a screen offers does what its words say: every answer, key and field of every screen that hands can reach, in
//! every model, on the full screen and line by line.

mod explore;
mod models;
mod promise;

use std::collections::BTreeSet;

use explore::{Explored, Way, explore};
use models::{Start, starts};

/// Every page that the models have, by name: one that no hand reaches would be proved by nobody.
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
    "CodeCame",
    "Common",
    "Contacted",
    "Cure",
    "Delete",
    "Device",
    "Display",
    "Doubt",
    "Escalate",
    "Exit",
    "Find",
    "Finished",
    "Genuine",
    "Guides",
    "Help",
    "History",
    "Intro",
    "Language",
    "Languages",
    "Letter",
    "Nickname",
    "Notes",
    "Overview",
    "Practice",
    "Qr",
    "Review",
    "Search",
    "Sees",
    "Spelt",
    "Step",
    "Suggestion",
    "Term",
    "Text",
    "Trouble",
    "Waiting",
    "WelcomeBack",
    "When",
    "Words",
];

fn check(way: Way, language: &str) {
    let guide = crate::support::card::guide();
    let words = crate::support::card::words(&guide);
    let mut reached = BTreeSet::new();
    let mut broken = BTreeSet::new();
    let mut states = 0;
    for Start { name, model } in starts(&guide, &words, language, way == Way::Lines) {
        let Explored { pages, promises, count } = explore(&guide, model, way);
        reached.extend(pages);
        broken.extend(promises.into_iter().map(|promise| format!("{name}: {promise}")));
        states += count;
    }
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.into_iter().collect::<Vec<_>>().join("\n"));
    // Line by line no code is drawn for a camera.
    let unknown: Vec<&&str> =
        PAGES.iter().filter(|page| !(reached.contains(**page) || way == Way::Lines && **page == "Qr")).collect();
    assert!(unknown.is_empty(), "never reached: {unknown:?}");
    assert!(states > 200, "only {states} screens");
}

#[test]
fn on_the_full_screen_in_french() {
    check(Way::Full((80, 24)), "fr");
}

#[test]
fn in_a_small_window_in_english() {
    check(Way::Full((40, 16)), "en");
}

#[test]
fn line_by_line_in_french() {
    check(Way::Lines, "fr");
}
