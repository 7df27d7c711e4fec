//! Which word occurs on which page and in which phrase, and how well a hit fits some words.

use std::collections::{HashMap, HashSet};

use super::tokens::{Tokenizer, Tokens, Word};

/// How much an occurrence in each part of a page counts. Repeated words of text and phrases count less and less.
const TITLE: f64 = 2.5;
const LABEL: f64 = 0.8;
const TEXT: f64 = 0.8;
const PHRASES: f64 = 1.5;

/// BM25's saturation: a word's weight on a page never exceeds its rarity, and reaches half of it at this count.
const SATURATION: f64 = 2.5;

/// Rarity counts less than BM25 makes it: a rare word in a long story is seldom the one that matters.
const RARITY: f64 = 0.6;

/// The rarity of a word that occurs nowhere: what was typed is about something else too.
const UNKNOWN: f64 = 2.3;

/// How much the phrases count, against the page.
const RESEMBLANCE: f64 = 4.0;

/// Each further phrase that resembles what was typed counts this share of the one before.
const FURTHER: f64 = 0.6;

/// How many phrases of a hit count.
const COUNTED: usize = 6;

/// Similarity of a typed word and a known one: a typo, two typos in a long word, the beginning of it.
const ONE_TYPO: f64 = 0.75;
const TWO_TYPOS: f64 = 0.5;
const BEGINS: f64 = 0.6;

/// A part of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Title,
    Label,
    Text,
    Phrase,
}

/// The words of one language, while they are collected.
#[derive(Debug, Default)]
pub(super) struct WordCollector {
    /// Each occurrence of a word: the hit, and the part of the page.
    occurrences: Vec<(Word, usize, Field)>,
    /// The words of each phrase, once, and its hit.
    phrases: Vec<(usize, Vec<Word>)>,
}

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct WordIndex {
    /// By word.
    entries: Vec<WordEntry>,
    phrases: Vec<Phrase>,
    /// The words by first letter, to look for typos: there they are rare.
    by_letter: HashMap<char, Vec<(Word, String)>>,
    hits: usize,
}

/// Where a word occurs.
#[derive(Debug, Default)]
struct WordEntry {
    /// The hits, and the word's weight on each.
    pages: Vec<(usize, f64)>,
    /// The phrases, by number.
    phrases: Vec<u32>,
    rarity: f64,
}

impl WordEntry {
    /// A stop word, or one that was only typed, occurs nowhere.
    fn occurs(&self) -> bool {
        !self.pages.is_empty()
    }
}

#[derive(Debug)]
struct Phrase {
    hit: usize,
    /// The root of the sum of its words' rarity.
    length: f64,
}

impl WordCollector {
    pub(super) fn add(&mut self, hit: usize, field: Field, words: Vec<Word>) {
        self.occurrences.extend(words.into_iter().map(|word| (word, hit, field)));
    }

    /// Adds what people say who mean this hit. A title is a phrase as well.
    pub(super) fn add_phrase(&mut self, hit: usize, mut words: Vec<Word>, is_title: bool) {
        words.sort_unstable();
        words.dedup();
        if !is_title {
            self.add(hit, Field::Phrase, words.clone());
        }
        self.phrases.push((hit, words));
    }

    /// Weighs the words, once all are known.
    pub(super) fn finish(mut self, hits: usize, tokenizer: &Tokenizer) -> WordIndex {
        let mut index = WordIndex { hits, ..WordIndex::default() };
        index.entries.resize_with(tokenizer.stems().len(), WordEntry::default);
        self.occurrences.sort_unstable();
        for page in self.occurrences.chunk_by(|one, next| (one.0, one.1) == (next.0, next.1)) {
            let (word, hit, _) = page[0];
            index.entries[word as usize].pages.push((hit, weight(page)));
        }
        for (number, (_, words)) in (0..).zip(&self.phrases) {
            words.iter().for_each(|word| index.entries[*word as usize].phrases.push(number));
        }
        for (word, entry) in (0..).zip(&mut index.entries).filter(|(_, entry)| entry.occurs()) {
            let with = entry.pages.len() as f64;
            entry.rarity = libm::pow(libm::log(1.0 + (hits as f64 - with + 0.5) / (with + 0.5)), RARITY);
            let stem = &tokenizer.stems()[word as usize];
            index.by_letter.entry(stem.chars().next().unwrap_or_default()).or_default().push((word, stem.clone()));
        }
        let rarity = |word: &Word| index.entries[*word as usize].rarity;
        let length = |words: &[Word]| words.iter().map(rarity).sum::<f64>().sqrt();
        index.phrases = self.phrases.iter().map(|(hit, words)| Phrase { hit: *hit, length: length(words) }).collect();
        index
    }
}

/// The weight of a word on a page, from its occurrences there.
fn weight(page: &[(Word, usize, Field)]) -> f64 {
    let count = |field: Field| page.iter().filter(|(_, _, of)| *of == field).count() as f64;
    let (text, phrases) = (count(Field::Text), count(Field::Phrase));
    let words = count(Field::Title) * TITLE + count(Field::Label) * LABEL;
    words + TEXT * text / (text + 1.0) + PHRASES * phrases / (phrases + 0.5)
}

impl WordIndex {
    /// How well each hit fits the words, by its number.
    pub(super) fn scores(&self, asked: &Tokens, tokenizer: &Tokenizer) -> Vec<f64> {
        let mut scores = vec![0.0; self.hits];
        let mut resembling = vec![0.0_f64; self.phrases.len()];
        let mut rarity = 0.0;
        let mut seen = HashSet::new();
        for word in asked.telling.iter().filter(|word| seen.insert(**word)) {
            let alike = self.alike(*word, &asked.unknown, tokenizer);
            let weight = alike.iter().map(|(_, entry)| entry.rarity).fold(0.0, f64::max);
            rarity += if alike.is_empty() { UNKNOWN } else { weight };
            let mut on_page: HashMap<usize, f64> = HashMap::new();
            let mut in_phrase: HashMap<u32, f64> = HashMap::new();
            for (likeness, entry) in alike {
                for (hit, count) in &entry.pages {
                    let score = on_page.entry(*hit).or_default();
                    *score = score.max(likeness * entry.rarity * count / (count + SATURATION));
                }
                for phrase in &entry.phrases {
                    let score = in_phrase.entry(*phrase).or_default();
                    *score = score.max(likeness * weight);
                }
            }
            on_page.into_iter().for_each(|(hit, score)| scores[hit] += score);
            in_phrase.into_iter().for_each(|(phrase, score)| resembling[phrase as usize] += score);
        }
        let mut best: Vec<Vec<f64>> = vec![Vec::new(); self.hits];
        for (phrase, shared) in self.phrases.iter().zip(resembling).filter(|(_, shared)| *shared > 0.0) {
            best[phrase.hit].push(shared / (phrase.length * f64::sqrt(rarity)));
        }
        for (score, mut phrases) in scores.iter_mut().zip(best) {
            phrases.sort_by(|one, other| other.total_cmp(one));
            let shares = std::iter::successors(Some(RESEMBLANCE), |share| Some(share * FURTHER));
            *score += phrases.iter().zip(shares).take(COUNTED).map(|(phrase, share)| phrase * share).sum::<f64>();
        }
        scores
    }

    /// The known words that a typed one may mean, with their similarity: the same, else those with a typo, else those that
    /// begin alike.
    fn alike(&self, typed: Word, unknown: &[String], tokenizer: &Tokenizer) -> Vec<(f64, &WordEntry)> {
        if let Some(entry) = self.entries.get(typed as usize).filter(|entry| entry.occurs()) {
            return vec![(1.0, entry)];
        }
        let stems = tokenizer.stems();
        let typed = stems.get(typed as usize).or_else(|| unknown.get(typed as usize - stems.len()));
        let typed = typed.map_or("", String::as_str);
        let near = self.by_letter.get(&typed.chars().next().unwrap_or_default());
        let near = near.filter(|_| typed.len() >= 4).map_or(&[][..], Vec::as_slice);
        let alike = |likeness: fn(&str, &str) -> Option<f64>| -> Vec<(f64, &WordEntry)> {
            near.iter()
                .filter_map(|(word, known)| Some((likeness(typed, known)?, &self.entries[*word as usize])))
                .collect()
        };
        let typos = alike(typos);
        if typos.is_empty() { alike(begins) } else { typos }
    }
}

/// Similarity of two words with one or two typos.
fn typos(typed: &str, known: &str) -> Option<f64> {
    if typed.len().abs_diff(known.len()) > 2 {
        return None;
    }
    match strsim::osa_distance(typed, known) {
        1 => Some(ONE_TYPO),
        2 if typed.len() >= 7 => Some(TWO_TYPOS),
        _ => None,
    }
}

fn begins(typed: &str, known: &str) -> Option<f64> {
    (known.len() >= 4 && (known.starts_with(typed) || typed.starts_with(known))).then_some(BEGINS)
}
