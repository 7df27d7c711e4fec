//! The guides of a shelf, each with its own words and its own folder of progress; and what is saved of each.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::guide::Guide;
use crate::lint;
use crate::os::{self, Opening};
use crate::progress::Progress;
use crate::shelf::Shelf;
use crate::words::Words;

/// A guide ready to be followed.
#[derive(Debug)]
pub struct Kit {
    /// The guide.
    pub guide: Guide,
    /// Its words, and the program's.
    pub words: Words,
    /// Its files.
    pub shelf: Shelf,
    /// Where its progress is kept.
    pub folder: PathBuf,
}

impl Kit {
    /// The guide's name in every language.
    pub fn title(&self) -> String {
        let id = format!("guide-{}", self.guide.id);
        let mut titles: Vec<String> = Vec::new();
        for language in self.words.languages() {
            let title = self.words.speak(language, language).line(&id);
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        titles.join(" · ")
    }
}

/// All guides of a shelf, at least one. Those from outside pass, on that day, the checks that the tests make of those
/// inside.
///
/// # Errors
/// The number of problems.
pub fn kits(shelf: &Shelf, words: &Words, folder: &Path, outside: Option<NaiveDate>) -> Result<Vec<Kit>, usize> {
    let problems = outside.map_or(0, |today| lint::check(shelf, today).grave().count());
    if problems > 0 {
        return Err(problems);
    }
    let mut kits = Vec::new();
    for id in shelf.guides() {
        let shelf = shelf.of_guide(id);
        let loaded = if outside.is_some() { Guide::load(&shelf, id) } else { Guide::embedded(&shelf, id) };
        let guide = loaded.map_err(|problems| problems.len())?;
        let words = words.for_guide(&shelf, guide.facts.clone());
        kits.push(Kit { folder: os::folder_of(folder, id), guide, words, shelf });
    }
    if kits.is_empty() { Err(1) } else { Ok(kits) }
}

/// The guide that was followed last; the program's own, or the first, if none ever was.
pub(super) fn last_used(kits: &[Kit]) -> usize {
    if kits.len() < 2 {
        return 0;
    }
    let when = |kit: &Kit| saved(&kit.folder, &kit.guide).ok().and_then(|(progress, _)| progress.saved_at);
    let used = kits.iter().enumerate().filter_map(|(index, kit)| Some((when(kit)?, index)));
    let first = || kits.iter().position(|kit| kit.guide.id == os::FIRST_GUIDE).unwrap_or_default();
    used.max().map_or_else(first, |(_, index)| index)
}

/// What a folder holds, for a command that only looks; and whether its file is damaged.
///
/// # Errors
/// The path of a file that a newer program wrote.
pub(super) fn saved(folder: &Path, guide: &Guide) -> Result<(Progress, bool), PathBuf> {
    let new = || Progress::new(&guide.id, guide.version);
    let known = |progress: Progress| if progress.guide == guide.id { progress } else { new() };
    match os::look(folder) {
        Opening::Loaded(progress) => Ok((known(progress), false)),
        Opening::Restored(progress) => Ok((known(progress), true)),
        Opening::Damaged => Ok((new(), true)),
        Opening::Newer(path) => Err(path),
        Opening::Fresh => Ok((new(), false)),
    }
}
