//! The small guide of the tests, a library card: one of everything that a guide may hold. Its files are in `tests/guide`.

use std::borrow::Cow;
use std::fs;
use std::path::Path;

use sesame::guide::Guide;
use sesame::shelf::{File, Shelf};
use sesame::words::Words;

/// The devices of the guide.
pub(crate) const DEVICES: [&str; 2] = ["phone", "computer"];

macro_rules! files {
    ($($path:literal,)*) => { &[$(($path, include_str!(concat!("../../guide/", $path)))),*] };
}

const FILES: &[(&str, &str)] = files![
    "guides/addresses.toml",
    "guides/card.toml",
    "guides/contacts.toml",
    "guides/holidays.toml",
    "guides/labels.toml",
    "guides/troubles.toml",
    "locales/en/card.ftl",
    "locales/en/glossary.ftl",
    "locales/en/troubles.ftl",
    "locales/fr/card.ftl",
    "locales/fr/glossary.ftl",
    "locales/fr/troubles.ftl",
];

/// The guide's files, and everything of the program that does not belong to the shipped guide.
pub(crate) fn shelf() -> Shelf {
    let embedded = Shelf::embedded();
    let shipped = embedded.guides();
    let own = |path: &str| FILES.iter().any(|(known, _)| *known == path);
    let program = embedded.files().iter().filter(|file| !shipped.contains(&file.name()) && !own(&file.path)).cloned();
    let guide = FILES.iter().map(|(path, text)| File { path: (*path).to_owned(), text: Cow::Borrowed(*text) });
    Shelf::new(program.chain(guide).collect())
}

/// The guide.
pub(crate) fn guide() -> Guide {
    Guide::load(&shelf(), "card").expect("the guide of the tests is good")
}

/// The guide after a change to one of its files.
pub(crate) fn changed(path: &str, change: impl Fn(&str) -> String) -> Shelf {
    let shelf = shelf();
    let files = shelf.files().iter().map(|file| {
        let text = if file.path == path { change(&file.text).into() } else { file.text.clone() };
        assert!(file.path != path || text != file.text, "{path} has not changed");
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
