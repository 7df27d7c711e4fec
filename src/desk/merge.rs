//! Merges two copies of one case: no step confirmed in either is lost, and no history entry.

use super::case::{Case, Note, union};
use crate::progress::{Done, Progress};

impl Case {
    /// Merges this copy with another one of the same case. Single values (nickname, languages, place) come from the
    /// copy changed last; everything else is kept from both. The order of the two does not matter.
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
            // Starting again in either copy wins: it is the later act, and the other copy just does not know of it.
            Some(known) => known.superseded |= done.superseded,
            None => merged.done.push(done.clone()),
        }
    }
    // The order has no meaning, but two machines that merge the same copies must write the same file.
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
