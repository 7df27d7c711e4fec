//! One text, or two separated by a NUL, as the desk's case files: round trip, display, and lossless merge.
#![no_main]

use std::collections::BTreeSet;

use libfuzzer_sys::fuzz_target;
use sesame::desk::Case;
use sesame::wizard::Session;
use sesame_fuzz::{guide, is_only_text, now, show_page, words};

/// The maximum history length; beyond it, the oldest entries are dropped.
const MOST_HISTORY: usize = 500;

fuzz_target!(|data: &str| {
    let (one, other) = data.split_once('\0').unwrap_or((data, ""));
    let Some(one) = read(one) else { return };
    let Some(mut other) = read(other) else { return };
    // Two copies of the same case, whatever else differs.
    other.case.id.clone_from(&one.case.id);
    other.case.guide.clone_from(&one.case.guide);
    other.progress.guide.clone_from(&one.progress.guide);
    let merged = one.merged(&other);
    assert_eq!(merged, other.merged(&one), "the order matters");
    assert_eq!(Case::read(&merged.write()).as_ref(), Ok(&merged));
    for copy in [&one, &other] {
        keeps(&merged, copy, one.history.len() + other.history.len() <= MOST_HISTORY);
    }
    usable(&merged);
});

/// Parses a case; if valid, checks that it round-trips and that the board shows the same.
fn read(text: &str) -> Option<Case> {
    let head = Case::read_head(text);
    let case = Case::read(text).ok()?;
    assert_eq!(head.as_ref(), Ok(&case.case), "the board shows something else");
    let written = case.write();
    assert_eq!(Case::read(&written).as_ref(), Ok(&case), "{written}");
    assert_eq!(Case::read_head(&written).as_ref(), Ok(&case.case), "{written}");
    let shown = [&case.case.nickname, &case.case.stage].into_iter().chain(&case.case.step).chain(&case.case.wait);
    shown.for_each(|text| assert!(is_only_text(text), "{text:?}"));
    case.notes.iter().filter_map(|note| note.text.as_ref()).for_each(|text| assert!(is_only_text(text), "{text:?}"));
    usable(&case);
    Some(case)
}

fn keeps(merged: &Case, copy: &Case, all: bool) {
    for answered in copy.progress.answers.keys() {
        assert!(merged.progress.answers.contains_key(answered), "{answered} is lost");
    }
    for done in &copy.progress.done {
        let kept = merged.progress.done.iter().any(|known| {
            (&known.step, known.when, &known.bound_to) == (&done.step, done.when, &done.bound_to)
                && known.superseded >= done.superseded
        });
        assert!(kept, "{done:?} is lost");
    }
    for entry in copy.history.iter().filter(|_| all) {
        assert!(merged.history.contains(entry), "{entry:?} is lost");
    }
    for note in &copy.notes {
        let same = merged.notes.iter().filter(|known| {
            (known.at, &known.phrase, &known.text) == (note.at, &note.phrase, &note.text)
                && known.dropped >= note.dropped
        });
        assert_eq!(same.count(), 1, "{note:?} is lost, or there twice");
    }
    // Merging it again adds nothing.
    let again = merged.merged(copy);
    assert_eq!(again.history, merged.history);
    assert_eq!(again.notes, merged.notes);
    let kinds =
        |case: &Case| -> BTreeSet<String> { case.progress.done.iter().map(|done| format!("{done:?}")).collect() };
    assert_eq!(kinds(&again), kinds(merged));
}

/// A call can continue with it.
fn usable(case: &Case) {
    let session = Session::resume(guide(), case.progress.clone(), &case.case.language, &now(0));
    show_page(&session, words(), &now(0));
    let mut followed = case.clone();
    followed.follow(&session, &now(0));
    assert_eq!(Case::read_head(&followed.write()), Ok(followed.case));
}
