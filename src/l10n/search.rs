//! What the search knows of a language: `locales/<code>/search.toml`. What people say is in `phrases.txt`.

use serde::Deserialize;

use crate::diagnostic::Diagnostic;
use crate::guide_files::{GuideFiles, parse};

/// What the search knows of a language. Read on first use.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchWords {
    #[serde(rename = "format")]
    _format: i64,
    /// The [Snowball](https://snowballstem.org) stemmer that takes off the endings of its words, if there is one.
    pub stemmer: Option<rust_stemmers::Algorithm>,
    /// Words that a search ignores.
    pub stop_words: Vec<String>,
    /// Words that, by themselves, only say that somebody needs help.
    pub cries: Vec<String>,
    /// Phrases that ask for the meaning of a word.
    pub asks: Vec<String>,
    /// Words that speak of fraud whatever stands beside them.
    pub fraud: Vec<String>,
    /// Groups of words that mean the same here.
    pub same: Vec<Vec<String>>,
}

impl SearchWords {
    pub fn path(code: &str) -> String {
        format!("locales/{code}/search.toml")
    }

    pub fn of(guide_files: &GuideFiles, code: &str, found: &mut Vec<Diagnostic>) -> Option<SearchWords> {
        parse(guide_files, &SearchWords::path(code), found)
    }
}
