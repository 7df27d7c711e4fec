//! Two copies of one case become one: no step that was confirmed in either is lost, nor a line of either history.

use super::case::{Case, Note, union};
use crate::progress::{Done, Progress};

impl Case {
    /// This copy and another one of the same case. What can have one value only (nickname, languages, the place) comes
    /// from the copy that somebody worked on last; all else is kept from both. The order of the two does not matter.
    #[must_use]
    pub fn merged(&self, other: &Case) -> Case {
        let key = |case: &Case| (case.case.touched, case.progress.saved_at, case.write());
        let (newer, older) = if key(self) >= key(other) { (self, other) } else { (other, self) };
        let mut merged = newer.clone();
        merged.progress = progress(&newer.progress, &older.progress);
        merged.history = union(&newer.history, &older.history);
        merged.notes = notes(&newer.notes, &older.notes);
        merged.trim();
        merged
    }
}

fn progress(newer: &Progress, older: &Progress) -> Progress {
    let mut merged = newer.clone();
    for (question, answer) in &older.answers {
        merged.answers.entry(question.clone()).or_insert_with(|| answer.clone());
    }
    merged.got_in = merged.got_in.or(older.got_in);
    for done in &older.done {
        let same =
            |known: &&mut Done| known.step == done.step && known.when == done.when && known.bound_to == done.bound_to;
        match merged.done.iter_mut().find(same) {
            // To begin again is the later act of the two: who did not know of it has not taken it back.
            Some(known) => known.superseded |= done.superseded,
            None => merged.done.push(done.clone()),
        }
    }
    // The order in the file tells nothing, but two machines that merge the same must write the same.
    merged.done.sort_by(|one, other| {
        (one.when, &one.step, &one.bound_to, one.superseded).cmp(&(
            other.when,
            &other.step,
            &other.bound_to,
            other.superseded,
        ))
    });
    merged
}

fn notes(newer: &[Note], older: &[Note]) -> Vec<Note> {
    let mut merged: Vec<Note> = Vec::new();
    for note in union(newer, older) {
        let same = |known: &&mut Note| (known.at, &known.phrase, &known.text) == (note.at, &note.phrase, &note.text);
        match merged.iter_mut().find(same) {
            Some(known) => known.dropped |= note.dropped,
            None => merged.push(note),
        }
    }
    merged
}
