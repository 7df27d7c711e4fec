//! The words by which the desk finds in a note what should not be kept: `locales/<code>/notes.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use strum::VariantArray;

use crate::diagnostic::Diagnostic;
use crate::guide_files::{GuideFiles, parse};

/// What a word of a note may be. Each is a list of `notes.toml`, of words and phrases, except those that other files of a
/// language declare. Case does not matter; accents matter only in words of one or two letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, strum::IntoStaticStr, VariantArray)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum NoteWord {
    /// Announces a secret that may be any word: “password”.
    Password,
    /// Announces a secret of digits or signs: “PIN”.
    Code,
    /// Announces a number of the person: “pension number”.
    Number,
    /// Announces a date of birth.
    Birth,
    /// Announces a name.
    Surname,
    /// Announces a place code, which is no secret.
    Place,
    /// May stand between a word that announces and what it announces: “of the”, “telephone”.
    Between,
    /// The same, and says that it follows: “is”.
    Verb,
    /// May stand between a word for a birth and its date, or within a date: “on the”.
    Dated,
    /// A word of ordinary notes: neither a secret nor a name, even after a word that announces one.
    Ordinary,
    /// An ending of such words.
    Ending,
    /// Has a harmless number after it: “error”, “page”.
    Figure,
    /// A product, which has versions.
    Product,
    /// What a number counts: “minutes”, “am”.
    Unit,
    Month,
    /// A day of the week, a feast.
    Day,
    /// A number of one digit.
    Digit,
    /// A number of two digits.
    Tens,
    /// Said for the sign of a mail address, besides `[dictation]`.
    At,
    /// Between a letter and the word that spells it: “as in”.
    As,
    /// Says whether a letter is a capital.
    Capital,
    /// The name of a letter.
    Letter,
    /// A particle of names: “van”.
    Particle,
    /// Where people have their mail.
    Host,
    /// A full stop in an address: from `[dictation]`.
    #[serde(skip)]
    Dot,
    /// From `[spelling]`.
    #[serde(skip)]
    Spelling,
    /// A form of address: from `titles`.
    #[serde(skip)]
    Title,
    /// A first name, of the desk's list.
    #[serde(skip)]
    First,
}

/// The words of notes of a language. Read on first use.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteWords {
    #[serde(rename = "format")]
    _format: i64,
    pub words: BTreeMap<NoteWord, Vec<String>>,
}

impl NoteWords {
    pub fn path(code: &str) -> String {
        format!("locales/{code}/notes.toml")
    }

    pub fn of(guide_files: &GuideFiles, code: &str, found: &mut Vec<Diagnostic>) -> Option<NoteWords> {
        parse(guide_files, &NoteWords::path(code), found)
    }
}

impl NoteWord {
    /// The lists that every language declares in `notes.toml`.
    pub fn declared() -> impl Iterator<Item = NoteWord> {
        Self::VARIANTS.iter().copied().filter(|word| *word < NoteWord::Dot)
    }
}
