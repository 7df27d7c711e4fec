//! `locales/<code>/language.toml` as written. `build.rs` packs the embedded ones in this shape.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    #[serde(rename = "format")]
    pub(crate) _format: i64,
    /// Its code, the name of its folder.
    #[serde(skip)]
    pub code: String,
    /// Its name in its own language.
    pub name: String,
    /// Its position among the languages.
    pub order: u32,
    /// Whether it is used for people whose own language is missing.
    #[serde(default)]
    pub default: bool,
    /// The language that supplies texts that it lacks; the default one, if `None`.
    pub fallback: Option<String>,
    /// The language whose label is shown beside its own.
    pub partner: String,
    /// Names of languages, its own included, as used in “in French”, by code.
    pub names: BTreeMap<String, String>,
    pub typography: Typography,
    /// What its sentences must not contain.
    pub style: Style,
    /// Characters of an address, and the words said for them.
    pub dictation: BTreeMap<String, Vec<String>>,
    /// A word for each letter, for spelling aloud.
    pub spelling: BTreeMap<char, String>,
    /// Titles before a name.
    pub titles: Vec<String>,
    /// How its texts call secrets.
    pub secrets: Secrets,
    /// Names of files that the person sees.
    pub files: FileNames,
}

/// The typographic rules of a language.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Typography {
    /// The quotation marks, opening and closing.
    pub quotes: (char, char),
    /// Characters with a non-breaking space before them.
    pub hard_space_before: Vec<char>,
    /// Characters with a non-breaking space after them.
    pub hard_space_after: Vec<char>,
    /// Characters without any space before them.
    pub no_space_before: Vec<char>,
    /// Characters that end a sentence.
    pub ends: Vec<char>,
    /// Words whose full stop does not end a sentence.
    pub abbreviations: Vec<String>,
    /// Words that need an accented capital, written without the accent; a one-letter word includes the word after it.
    #[serde(default)]
    pub bare_capitals: Vec<String>,
}

/// What the sentences of a language must not contain.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Style {
    /// Words that blame, beg or belittle.
    pub forbidden: Vec<String>,
    /// Things that printed guides number but a screen does not.
    pub numbered: Vec<String>,
    /// The one of these that may have the number of one of our stages.
    pub stage: String,
    /// Words for colours and places.
    pub cues: Vec<String>,
    /// Words for things without a name of their own.
    pub things: Vec<String>,
    /// Words for things that have one, or are the only one in sight.
    pub named: Vec<String>,
    /// Words that make no sense on the telephone: they address the program, or send the caller to the volunteer.
    pub unspoken: Vec<String>,
}

/// How the texts of a language call secrets.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Secrets {
    /// How texts call each kind of secret.
    pub named: SecretNames,
}

/// How the texts of a language call each kind of secret.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SecretNames {
    pub password: Vec<String>,
    /// The final code.
    pub code: Vec<String>,
    /// What unlocks a device.
    pub pin: Vec<String>,
    /// The pension number and the date of birth.
    pub number: Vec<String>,
    pub bank: Vec<String>,
}

/// The names of files saved for the person.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FileNames {
    /// The dates, for a calendar.
    pub dates: String,
    /// The card for a helper.
    pub card: String,
    pub booklet: String,
    /// A message to send.
    pub letter: String,
    pub reminder: String,
    /// Copied text, when there is no clipboard.
    pub copy: String,
}
