//! What a language declares about itself: `locales/<code>/language.toml`.

use crate::diagnostic::Diagnostic;
use crate::guide::Secret;
use crate::guide_files::{GuideFiles, read};

mod raw;

use raw::SecretNames;
pub use raw::{FileNames, Language, Typography};

impl SecretNames {
    /// Each kind with its names.
    pub fn kinds(&self) -> [(Secret, &[String]); 5] {
        [
            (Secret::Password, &self.password),
            (Secret::Code, &self.code),
            (Secret::Pin, &self.pin),
            (Secret::Number, &self.number),
            (Secret::Bank, &self.bank),
        ]
    }
}

impl Language {
    /// The path of a language's declaration.
    pub fn path(code: &str) -> String {
        format!("locales/{code}/language.toml")
    }

    /// The languages of guide files, in order. One whose file cannot be read is left out.
    pub fn all(guide_files: &GuideFiles, found: &mut Vec<Diagnostic>) -> Vec<Language> {
        let mut all: Vec<Language> =
            guide_files.languages().iter().filter_map(|code| Language::of(guide_files, code, found)).collect();
        all.sort_by(|one, other| (one.order, &one.code).cmp(&(other.order, &other.code)));
        all
    }

    fn of(guide_files: &GuideFiles, code: &str, found: &mut Vec<Diagnostic>) -> Option<Language> {
        let language: Language = read(guide_files, &Language::path(code), found)?;
        Some(Language { code: code.to_owned(), ..language })
    }
}
