//! Splits text into the words that are compared: without case, accents, endings and stop words. A word is a number.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use rust_stemmers::Stemmer;

use crate::l10n::Language;
use crate::text::without_accents;

/// Splits text in one language.
pub(super) struct Tokenizer {
    stemmer: Option<Stemmer>,
    stop_words: HashSet<String>,
    /// Synonyms, and the word that represents them.
    same: HashMap<Word, Word>,
    known: RefCell<KnownWords>,
}

/// The words met so far.
#[derive(Default)]
struct KnownWords {
    /// As written: its stem, and the word that it tells, if it is no stop word.
    written: HashMap<String, (Word, Option<Word>)>,
    numbers: HashMap<String, Word>,
    stems: Vec<String>,
}

impl std::fmt::Debug for Tokenizer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tokenizer").finish_non_exhaustive()
    }
}

/// The number of a word.
pub(super) type Word = u32;

/// The words of a text.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    pub(super) all: Vec<Word>,
    /// Those that tell something: no stop words, and one word for its synonyms.
    pub(super) telling: Vec<Word>,
}

impl Tokenizer {
    /// A tokenizer for a language. Synonyms are those of all languages: people mix them.
    pub(super) fn new(language: &Language, all: &[Language]) -> Self {
        let mut tokenizer = Tokenizer {
            stemmer: language.search.stemmer.map(Stemmer::create),
            stop_words: language.search.stop_words.iter().map(|word| bare(word)).collect(),
            same: HashMap::new(),
            known: RefCell::default(),
        };
        for group in all.iter().flat_map(|language| &language.search.same) {
            // Each comes as the word that represents it, if another language has grouped it already.
            let words: Vec<Word> = group.iter().flat_map(|word| tokenizer.read(word).telling).collect();
            let Some(first) = words.first().copied() else { continue };
            tokenizer.same.extend(words.into_iter().map(|word| (word, first)));
            // What was read so far did not know of them.
            tokenizer.known.borrow_mut().written.clear();
        }
        tokenizer
    }

    pub(super) fn read(&self, text: &str) -> Tokens {
        let mut tokens = Tokens::default();
        // An accent may be a character of its own.
        let parts_words = |c: char| !c.is_alphanumeric() && !('\u{300}'..='\u{36f}').contains(&c);
        for written in text.split(parts_words).filter(|word| !word.is_empty()) {
            let (stem, telling) = self.word(written);
            tokens.all.push(stem);
            tokens.telling.extend(telling);
        }
        tokens
    }

    fn word(&self, written: &str) -> (Word, Option<Word>) {
        if let Some(known) = self.known.borrow().written.get(written) {
            return *known;
        }
        let word = bare(written);
        let stem = match &self.stemmer {
            Some(stemmer) => stemmer.stem(&word).into_owned(),
            None => word.clone(),
        };
        let known = &mut *self.known.borrow_mut();
        let next = Word::try_from(known.stems.len()).unwrap_or(Word::MAX);
        let number = *known.numbers.entry(stem.clone()).or_insert(next);
        if number == next {
            known.stems.push(stem);
        }
        let long = word.len() > 1 || word.bytes().all(|byte| byte.is_ascii_digit());
        let telling = long && !self.stop_words.contains(&word);
        let telling = telling.then(|| self.same.get(&number).copied().unwrap_or(number));
        known.written.insert(written.to_owned(), (number, telling));
        (number, telling)
    }

    /// How many words there are.
    pub(super) fn words(&self) -> usize {
        self.known.borrow().stems.len()
    }

    /// The stem of a word.
    pub(super) fn stem(&self, word: Word) -> String {
        self.known.borrow().stems.get(word as usize).cloned().unwrap_or_default()
    }

    /// Forgets how words are written, which only serves to read many texts fast.
    pub(super) fn finish(&self) {
        self.known.borrow_mut().written = HashMap::new();
    }
}

/// A text without case, accents and punctuation.
pub(super) fn bare(text: &str) -> String {
    let bare = without_accents(&text.to_lowercase()).replace('œ', "oe");
    bare.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
