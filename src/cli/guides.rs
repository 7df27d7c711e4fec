//! The guides of guide files, each with its own words and its own folder of progress; and what is saved of each.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::guide::Guide;
use crate::guide_files::GuideFiles;
use crate::l10n::Catalogs;
use crate::lint;
use crate::os::{self, Opening};
use crate::progress::Progress;

/// A guide ready to be followed.
#[derive(Debug)]
pub struct LoadedGuide {
    pub guide: Guide,
    /// Its words, and the program's.
    pub words: Catalogs,
    pub guide_files: GuideFiles,
    /// Where its progress is kept.
    pub folder: PathBuf,
}

impl LoadedGuide {
    /// The guide's name in every language.
    pub fn title(&self) -> String {
        let id = format!("guide-{}", self.guide.id);
        let mut titles: Vec<String> = Vec::new();
        for language in self.words.languages() {
            let title = self.words.localizer(language, language).text(&id);
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        titles.join(" · ")
    }
}

/// All guides of guide files, at least one. Those from outside pass, on that day, the checks that the tests make of those
/// inside.
///
/// # Errors
/// The number of problems.
pub fn loaded_guides(
    guide_files: &GuideFiles,
    words: &Catalogs,
    folder: &Path,
    outside: Option<NaiveDate>,
) -> Result<Vec<LoadedGuide>, usize> {
    let problems = outside.map_or(0, |today| lint::check(guide_files, today).grave().count());
    if problems > 0 {
        return Err(problems);
    }
    let mut loaded_guides = Vec::new();
    for id in guide_files.guides() {
        let guide_files = guide_files.of_guide(id);
        let loaded = if outside.is_some() { Guide::load(&guide_files, id) } else { Guide::embedded(&guide_files, id) };
        let guide = loaded.map_err(|problems| problems.len())?;
        let words = words.for_guide(&guide_files, guide.facts.clone());
        loaded_guides.push(LoadedGuide { folder: os::folder_of(folder, id), guide, words, guide_files });
    }
    if loaded_guides.is_empty() { Err(1) } else { Ok(loaded_guides) }
}

/// The guide that was followed last; the program's own, or the first, if none ever was.
pub(super) fn last_used(loaded_guides: &[LoadedGuide]) -> usize {
    if loaded_guides.len() < 2 {
        return 0;
    }
    let when =
        |loaded: &LoadedGuide| saved(&loaded.folder, &loaded.guide).ok().and_then(|(progress, _)| progress.saved_at);
    let used = loaded_guides.iter().enumerate().filter_map(|(index, loaded)| Some((when(loaded)?, index)));
    let first = || loaded_guides.iter().position(|loaded| loaded.guide.id == os::FIRST_GUIDE).unwrap_or_default();
    used.max().map_or_else(first, |(_, index)| index)
}

/// What a folder holds, for a command that only looks; and whether its file is damaged.
///
/// # Errors
/// The path of a file that a newer program wrote.
pub(super) fn saved(folder: &Path, guide: &Guide) -> Result<(Progress, bool), PathBuf> {
    let new = || Progress::new(&guide.id, guide.version);
    let known = |progress: Progress| if progress.guide == guide.id { progress } else { new() };
    match os::peek(folder) {
        Opening::Loaded(progress) => Ok((known(progress), false)),
        Opening::Restored(progress) => Ok((known(progress), true)),
        Opening::Damaged => Ok((new(), true)),
        Opening::Newer(path) => Err(path),
        Opening::Fresh => Ok((new(), false)),
    }
}
