//! The small guide as guide files, with everything of the program that does not belong to the shipped guide.

use std::borrow::Cow;

use sesame::guide_files::{File, GuideFiles};

macro_rules! files {
    ($($path:literal,)*) => { &[$(($path, include_str!($path))),*] };
}

const FILES: &[(&str, &str)] = files![
    "guides/addresses.toml",
    "guides/card.toml",
    "guides/contacts.toml",
    "guides/holidays.toml",
    "guides/labels.toml",
    "guides/troubles.toml",
    "guides/wrappers.toml",
    "locales/en/card.ftl",
    "locales/en/glossary.ftl",
    "locales/en/phrases.txt",
    "locales/en/troubles.ftl",
    "locales/fr/card.ftl",
    "locales/fr/glossary.ftl",
    "locales/fr/phrases.txt",
    "locales/fr/troubles.ftl",
];

pub(crate) fn guide_files() -> GuideFiles {
    let embedded = GuideFiles::embedded();
    let shipped = embedded.guides();
    let own = |path: &str| FILES.iter().any(|(known, _)| *known == path);
    let program = embedded.files().iter().filter(|file| !shipped.contains(&file.name()) && !own(&file.path)).cloned();
    let guide = FILES.iter().map(|(path, text)| File { path: (*path).to_owned(), text: Cow::Borrowed(*text) });
    GuideFiles::new(program.chain(guide).collect())
}
