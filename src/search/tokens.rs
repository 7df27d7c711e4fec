//! Splits text into the words that are compared: without case, accents, endings and stop words. A word is a number.

use std::collections::{HashMap, HashSet};

use rust_stemmers::Stemmer;

use crate::l10n::SearchWords;
use crate::text::without_accents;

/// Splits text in one language.
pub(super) struct Tokenizer {
    stemmer: Option<Stemmer>,
    stop_words: HashSet<String>,
    /// Synonyms, and the word that represents them.
    same: HashMap<Word, Word>,
    /// Words as written: the stem, and the word that it tells, if it is no stop word.
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
    /// The stems of what was typed and is in no text. They have the numbers after the last known word.
    pub(super) unknown: Vec<String>,
}

impl Tokenizer {
    /// A tokenizer for a language. Synonyms are those of all languages: people mix them.
    pub(super) fn new(own: &SearchWords, all: &[SearchWords]) -> Self {
        let mut tokenizer = Tokenizer {
            stemmer: own.stemmer.map(Stemmer::create),
            stop_words: own.stop_words.iter().map(|word| bare(word)).collect(),
            same: HashMap::new(),
            written: HashMap::new(),
            numbers: HashMap::new(),
            stems: Vec::new(),
        };
        for group in all.iter().flat_map(|known| &known.same) {
            // Each comes as the word that represents it, if another language has grouped it already.
            let words: Vec<Word> = group.iter().flat_map(|word| tokenizer.learn(word).telling).collect();
            let Some(first) = words.first().copied() else { continue };
            tokenizer.same.extend(words.into_iter().map(|word| (word, first)));
            // What was read so far did not know of them.
            tokenizer.written.clear();
        }
        tokenizer
    }

    /// Reads a text of the guide, whose words become known.
    pub(super) fn learn(&mut self, text: &str) -> Tokens {
        let mut tokens = Tokens::default();
        for written in words(text) {
            let (word, telling) = self.written.get(written).copied().unwrap_or_else(|| self.learn_word(written));
            tokens.all.push(word);
            tokens.telling.extend(telling);
        }
        tokens
    }

    fn learn_word(&mut self, written: &str) -> (Word, Option<Word>) {
        let word = bare(written);
        let stem = self.stem_of(&word);
        let next = number(self.stems.len());
        let number = *self.numbers.entry(stem.clone()).or_insert(next);
        if number == next {
            self.stems.push(stem);
        }
        let known = (number, self.telling(&word, number));
        self.written.insert(written.to_owned(), known);
        known
    }

    /// Reads what was typed, and keeps nothing of it: it may be a secret.
    pub(super) fn read(&self, text: &str) -> Tokens {
        let mut tokens = Tokens::default();
        for word in words(text).map(bare) {
            let stem = self.stem_of(&word);
            let number = self.numbers.get(&stem).copied().unwrap_or_else(|| {
                tokens.unknown.push(stem);
                number(self.stems.len() + tokens.unknown.len() - 1)
            });
            tokens.all.push(number);
            tokens.telling.extend(self.telling(&word, number));
        }
        tokens
    }

    /// The word that a word stands for, if it tells something.
    fn telling(&self, word: &str, number: Word) -> Option<Word> {
        let long = word.len() > 1 || word.bytes().all(|byte| byte.is_ascii_digit());
        let telling = long && !self.stop_words.contains(word);
        telling.then(|| self.same.get(&number).copied().unwrap_or(number))
    }

    fn stem_of(&self, word: &str) -> String {
        self.stemmer.as_ref().map_or_else(|| word.to_owned(), |stemmer| stemmer.stem(word).into_owned())
    }

    /// The stems of the known words, by number.
    pub(super) fn stems(&self) -> &[String] {
        &self.stems
    }

    /// Forgets how words are written, which only serves to learn many texts fast.
    pub(super) fn finish(&mut self) {
        self.written = HashMap::new();
    }
}

fn number(count: usize) -> Word {
    Word::try_from(count).unwrap_or(Word::MAX)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    // An accent may be a character of its own.
    let parts_words = |c: char| !c.is_alphanumeric() && !('\u{300}'..='\u{36f}').contains(&c);
    text.split(parts_words).filter(|word| !word.is_empty())
}

/// A text without case, accents and punctuation.
pub(super) fn bare(text: &str) -> String {
    let bare = without_accents(&text.to_lowercase()).replace('œ', "oe");
    bare.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
