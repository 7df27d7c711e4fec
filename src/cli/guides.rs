//! Loads the guides in the guide files, each with its texts and its progress folder; and reads the saved progress.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::CliError;
use crate::guide::Guide;
use crate::guide_files::GuideFiles;
use crate::l10n::Catalogs;
use crate::lint;
use crate::os::{self, Opening};
use crate::progress::Progress;

#[derive(Debug)]
pub struct LoadedGuide {
    pub guide: Guide,
    /// The texts of the guide and of the program.
    pub words: Catalogs,
    pub guide_files: GuideFiles,
    /// Where its progress is saved.
    pub folder: PathBuf,
}

impl LoadedGuide {
    /// The guide's title in every language.
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

/// All guides in the guide files, at least one. `outside` is today if they are not embedded: they must then pass the
/// checks that the tests make of the embedded ones.
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

/// The guide that was used last; if none was, the program's own or else the first.
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

/// The progress saved in a folder, for a read-only command, and whether its file is damaged.
///
/// # Errors
/// The file was written by a newer version of the program, or cannot be read just now.
pub(super) fn saved(folder: &Path, guide: &Guide) -> Result<(Progress, bool), CliError> {
    let new = || Progress::new(&guide.id, guide.version);
    let known = |progress: Progress| if progress.guide == guide.id { progress } else { new() };
    match os::peek(folder) {
        Opening::Loaded(progress) => Ok((known(progress), false)),
        Opening::Restored(progress) => Ok((known(progress), true)),
        Opening::Damaged => Ok((new(), true)),
        Opening::Newer(path) => Err(CliError::Newer(path)),
        Opening::Denied(path) => Err(CliError::Unread(path)),
        Opening::Fresh => Ok((new(), false)),
    }
}
