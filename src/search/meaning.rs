//! Recognizes a question for the meaning of a glossary term: "what is a passkey".

use std::collections::HashSet;

use super::tokens::{Tokenizer, Tokens, Word};

#[derive(Debug, Default)]
pub(super) struct Meanings {
    /// Phrases that ask for a meaning.
    asks: Vec<Vec<Word>>,
    /// The words of each name of a term, and its hit.
    names: Vec<(HashSet<Word>, usize)>,
}

impl Meanings {
    pub(super) fn new<'a>(asks: impl Iterator<Item = &'a String>, tokenizer: &mut Tokenizer) -> Self {
        Meanings { asks: asks.map(|ask| tokenizer.learn(ask).all).collect(), names: Vec::new() }
    }

    /// Adds a name of a term.
    pub(super) fn add(&mut self, hit: usize, name: &Tokens) {
        self.names.push((name.telling.iter().copied().collect(), hit));
    }

    /// The hit of the term whose meaning is asked for: the shortest name that has all the other words.
    pub(super) fn asked(&self, typed: &Tokens) -> Option<usize> {
        let is_said = |ask: &&Vec<Word>| typed.all.windows(ask.len().max(1)).any(|words| words == &ask[..]);
        let said: HashSet<Word> = self.asks.iter().filter(is_said).flatten().copied().collect();
        let asked: HashSet<Word> = typed.telling.iter().copied().filter(|word| !said.contains(word)).collect();
        let fits = |(name, _): &&(HashSet<Word>, usize)| asked.is_subset(name);
        let names = self.names.iter().filter(|_| !said.is_empty() && !asked.is_empty()).filter(fits);
        names.min_by_key(|(name, _)| name.len()).map(|(_, hit)| *hit)
    }
}
