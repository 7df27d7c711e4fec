//! What follows from a mistake, and is not told: a text with a wrong name is missing under the right one, one that is
//! quoted by a wrong name is idle, one with a mistake inside differs from its twins.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Rule};

/// What the mistakes found so far bring with them.
pub(super) struct Followed {
    /// By file: where they begin.
    places: BTreeSet<(String, usize)>,
    /// By file: messages and attributes that are there under another name.
    meant: HashSet<(String, String)>,
    /// By file: what is quoted, but under another name.
    quoted: HashSet<(String, String)>,
}

impl Followed {
    /// From mistakes in the catalogues of so many languages.
    pub(super) fn by(found: &[Diagnostic], languages: usize) -> Self {
        // A name that every language has is right; then it is the guide that has another.
        let mut files: HashMap<(&str, &str), HashSet<&str>> = HashMap::new();
        let strays = || found.iter().filter(|one| matches!(one.rule, Rule::WordsAttribute | Rule::WordsIdle));
        for one in strays() {
            files.entry(name_of(one)).or_default().insert(&one.file);
        }
        let meant = strays().filter(|one| languages == 1 || files[&name_of(one)].len() < languages).filter_map(|one| {
            let near = one.help.as_ref()?;
            let id = if one.rule == Rule::WordsIdle { near.clone() } else { format!("{}.{near}", one.arg("id")?) };
            Some((one.file.clone(), id))
        });
        let refers = found.iter().filter(|one| one.rule == Rule::WordsRefers);
        Followed {
            meant: meant.collect(),
            quoted: refers.filter_map(|one| Some((one.file.clone(), one.help.clone()?))).collect(),
            places: found.iter().map(|one| (one.file.clone(), one.span.start)).collect(),
        }
    }

    /// Whether a text is there under another name.
    pub(super) fn meant(&self, file: &str, id: &str) -> bool {
        let message = id.split('.').next().unwrap_or(id);
        [id, message].iter().any(|id| self.meant.contains(&(file.to_owned(), (*id).to_owned())))
    }

    /// Whether there is a mistake in this part of a file.
    pub(super) fn touches(&self, file: &str, part: &Range<usize>) -> bool {
        let from = (file.to_owned(), part.start);
        self.places.range(from..(file.to_owned(), part.end)).next().is_some()
    }

    /// Whether a mistake is none of its own.
    pub(super) fn explains(&self, one: &Diagnostic) -> bool {
        let id = one.arg("id").unwrap_or_default();
        match one.rule {
            Rule::WordsMissing => one.arg("file").is_some_and(|file| self.meant(file, id)),
            Rule::WordsIdle => self.quoted.contains(&(one.file.clone(), id.to_owned())),
            _ => false,
        }
    }
}

fn name_of(stray: &Diagnostic) -> (&str, &str) {
    (stray.arg("id").unwrap_or_default(), stray.arg("name").unwrap_or_default())
}
