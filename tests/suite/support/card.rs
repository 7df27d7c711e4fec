//! The small test guide, for a library card: one of everything a guide may contain. Its files are in `tests/guide`.

use std::fs;
use std::path::Path;

use sesame::guide::Guide;
use sesame::guide_files::{File, GuideFiles};
use sesame::l10n::Catalogs;

#[path = "../../guide/files.rs"]
mod guide_files;

pub(crate) use guide_files::guide_files;

pub(crate) const DEVICES: [&str; 2] = ["phone", "computer"];

pub(crate) fn guide() -> Guide {
    Guide::load(&guide_files(), "card").expect("the guide of the tests is good")
}

/// The guide files after a change to one of them.
pub(crate) fn changed(path: &str, change: impl Fn(&str) -> String) -> GuideFiles {
    rewritten(|file| {
        (file.path == path).then(|| {
            let text = change(&file.text);
            assert!(text != file.text, "{path} has not changed");
            text
        })
    })
}

/// The guide files, with the text of some replaced.
pub(crate) fn rewritten(change: impl Fn(&File) -> Option<String>) -> GuideFiles {
    let guide_files = guide_files();
    let files = guide_files.files().iter().map(|file| {
        let text = change(file).map_or_else(|| file.text.clone(), Into::into);
        File { path: file.path.clone(), text }
    });
    GuideFiles::new(files.collect())
}

/// Writes the guide files to a folder, for the program's `--guides`.
pub(crate) fn write(folder: &Path) {
    for file in guide_files().files() {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, file.text.as_bytes()).expect("written");
    }
}

/// The guide's catalogs.
pub(crate) fn words(guide: &Guide) -> Catalogs {
    Catalogs::new(guide_files(), guide.facts.clone())
}

#[test]
fn the_test_guide_passes_the_checker() {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    assert_eq!(sesame::lint::check(&guide_files(), today).problems, Vec::new());
}
