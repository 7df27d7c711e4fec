//! Suppresses follow-up diagnostics: a misnamed text is missing under its right name, a text quoted by a wrong name
//! looks unused, and a text with a mistake in it differs from its translations.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Rule};

/// The consequences of the diagnostics found so far.
pub(super) struct Followed {
    /// File and start offset of each diagnostic.
    places: BTreeSet<(String, usize)>,
    /// File and id of messages and attributes that exist under another name.
    meant: HashSet<(String, String)>,
    /// File and id of what is quoted under another name.
    quoted: HashSet<(String, String)>,
}

impl Followed {
    /// Collects them from the diagnostics in the catalogues of `languages` languages.
    pub(super) fn by(found: &[Diagnostic], languages: usize) -> Self {
        // If every language uses the same name, it is right and the guide is wrong.
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

    /// Whether a text exists under another name.
    pub(super) fn meant(&self, file: &str, id: &str) -> bool {
        let message = id.split('.').next().unwrap_or(id);
        [id, message].iter().any(|id| self.meant.contains(&(file.to_owned(), (*id).to_owned())))
    }

    /// Whether a diagnostic starts in this part of a file.
    pub(super) fn touches(&self, file: &str, part: &Range<usize>) -> bool {
        let from = (file.to_owned(), part.start);
        self.places.range(from..(file.to_owned(), part.end)).next().is_some()
    }

    /// Whether a diagnostic only follows from another one.
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
