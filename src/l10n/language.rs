//! What a language declares of itself: `locales/<code>/language.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostic::Diagnostic;
use crate::guide_files::{GuideFiles, read};
use crate::text::without_accents;

/// A language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    #[serde(rename = "format")]
    _format: i64,
    /// Its code, the name of its folder.
    #[serde(skip)]
    pub code: String,
    /// Its own name.
    pub name: String,
    /// Its place among the languages.
    pub order: u32,
    /// Whether it is spoken to those whose language is not here.
    #[serde(default)]
    pub default: bool,
    /// The language that lends it the texts that it lacks; the default one, if none is named.
    pub fallback: Option<String>,
    /// The language whose label is named beside its own.
    pub partner: String,
    /// How it calls itself and others, as in “in French”, by code.
    pub names: BTreeMap<String, String>,
    /// How it is set.
    pub typography: Typography,
    /// What its sentences may not hold.
    pub style: Style,
    /// Signs of an address, and what one says for them.
    pub dictation: BTreeMap<String, Vec<String>>,
    /// A word for each letter, by which it is spelt.
    pub spelling: BTreeMap<char, String>,
    /// Words that say nothing in a search.
    pub stop_words: Vec<String>,
    /// What stands before a name.
    pub titles: Vec<String>,
    /// Words for a secret, and words between them and it.
    pub secrets: Secrets,
    /// What the person finds in their folders.
    pub files: FileNames,
}

/// How a language is set.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typography {
    /// The quotation marks, opening and closing.
    pub quotes: (char, char),
    /// Signs with a non-breaking space before them.
    pub hard_space_before: Vec<char>,
    /// Signs with a non-breaking space after them.
    pub hard_space_after: Vec<char>,
    /// Signs without any space before them.
    pub no_space_before: Vec<char>,
    /// Signs that end a sentence.
    pub ends: Vec<char>,
    /// Words after whose full stop a sentence goes on.
    pub abbreviations: Vec<String>,
    /// Words whose capital has an accent, without it; of a word of one letter, with the word after it.
    #[serde(default)]
    pub bare_capitals: Vec<String>,
}

/// What the sentences of a language may not hold.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Style {
    /// Words that blame, beg or belittle.
    pub forbidden: Vec<String>,
    /// What printed guides number, and a screen does not.
    pub numbered: Vec<String>,
    /// What has the number of one of our stages.
    pub stage: String,
    /// Colours and places.
    pub cues: Vec<String>,
    /// What has no name of its own.
    pub things: Vec<String>,
    /// What has one, or stands alone in sight.
    pub named: Vec<String>,
}

/// Words for a secret, and words between them and it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secrets {
    /// “password”, “PIN”.
    pub words: Vec<String>,
    /// “is”.
    pub verbs: Vec<String>,
}

/// The names of files that are kept for the person, and of the folders in which they look.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileNames {
    /// The dates, for a calendar.
    pub dates: String,
    /// The card for whoever helps.
    pub card: String,
    pub booklet: String,
    /// A message to send.
    pub letter: String,
    /// What was to be copied where there is no clipboard.
    pub copy: String,
    /// Folders for documents, the first that exists.
    pub folders: Vec<String>,
}

impl Language {
    /// The path of a language's file.
    pub fn path(code: &str) -> String {
        format!("locales/{code}/language.toml")
    }

    /// The languages of guide files, in their order. One whose file cannot be read is left out.
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

/// What people say and write, in every language at once: nobody tells in which one they dictate an address.
#[derive(Debug, Clone, Default)]
pub struct Spoken {
    /// Signs of an address: the words for each, those of many words first.
    pub dictation: Vec<(Vec<String>, String)>,
    /// What stands before a name, small and without accents.
    pub titles: Vec<String>,
    /// Words for a secret.
    pub secrets: Vec<String>,
    /// Words between them and it.
    pub verbs: Vec<String>,
}

impl Spoken {
    /// The words of these languages.
    pub fn of(languages: &[Language]) -> Self {
        let folded = |word: &String| without_accents(&word.to_lowercase());
        let signs = languages.iter().flat_map(|language| &language.dictation);
        let said = signs.flat_map(|(sign, words)| words.iter().map(move |words| (sign, words)));
        let split = |words: &str| words.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let mut dictation: Vec<_> = said.map(|(sign, words)| (split(words), sign.clone())).collect();
        dictation.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        Spoken {
            dictation,
            titles: languages.iter().flat_map(|language| &language.titles).map(folded).collect(),
            secrets: languages.iter().flat_map(|language| &language.secrets.words).cloned().collect(),
            verbs: languages.iter().flat_map(|language| &language.secrets.verbs).cloned().collect(),
        }
    }
}
