//! The small guide of the tests, a library card: one of everything that a guide may hold. Its files are in `tests/guide`.

use std::fs;
use std::path::Path;

use sesame::guide::Guide;
use sesame::shelf::{File, Shelf};
use sesame::words::Words;

#[path = "../../guide/shelf.rs"]
mod shelf;

pub(crate) use shelf::shelf;

/// The devices of the guide.
pub(crate) const DEVICES: [&str; 2] = ["phone", "computer"];

/// The guide.
pub(crate) fn guide() -> Guide {
    Guide::load(&shelf(), "card").expect("the guide of the tests is good")
}

/// The guide after a change to one of its files.
pub(crate) fn changed(path: &str, change: impl Fn(&str) -> String) -> Shelf {
    rewritten(|file| {
        (file.path == path).then(|| {
            let text = change(&file.text);
            assert!(text != file.text, "{path} has not changed");
            text
        })
    })
}

/// The guide with other texts for some of its files.
pub(crate) fn rewritten(change: impl Fn(&File) -> Option<String>) -> Shelf {
    let shelf = shelf();
    let files = shelf.files().iter().map(|file| {
        let text = change(file).map_or_else(|| file.text.clone(), Into::into);
        File { path: file.path.clone(), text }
    });
    Shelf::new(files.collect())
}

/// Writes the guide into a folder, for the program's `--guides`.
pub(crate) fn write(folder: &Path) {
    for file in shelf().files() {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, file.text.as_bytes()).expect("written");
    }
}

/// Its words.
pub(crate) fn words(guide: &Guide) -> Words {
    Words::new(shelf(), guide.facts.clone())
}

#[test]
fn the_guide_of_the_tests_has_no_problem() {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    assert_eq!(sesame::lint::check(&shelf(), today).problems, Vec::new());
}
