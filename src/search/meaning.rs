//! Recognizes a question for the meaning of a glossary term: "what is a passkey".

use std::collections::{HashMap, HashSet};

use super::tokens::{Tokenizer, Tokens, Word};

#[derive(Debug, Default)]
pub(super) struct Meanings {
    /// Phrases that ask for a meaning.
    asks: Vec<Vec<Word>>,
    /// By the words of a term's name: its hit.
    terms: HashMap<Vec<Word>, usize>,
}

impl Meanings {
    pub(super) fn new<'a>(asks: impl Iterator<Item = &'a String>, tokenizer: &mut Tokenizer) -> Self {
        Meanings { asks: asks.map(|ask| tokenizer.learn(ask).all).collect(), terms: HashMap::new() }
    }

    /// Adds a name of a term.
    pub(super) fn add(&mut self, hit: usize, name: &Tokens) {
        self.terms.entry(sorted(name.telling.clone())).or_insert(hit);
    }

    /// The hit of the term whose meaning is asked for.
    pub(super) fn asked(&self, typed: &Tokens) -> Option<usize> {
        let is_said = |ask: &&Vec<Word>| typed.all.windows(ask.len().max(1)).any(|words| words == &ask[..]);
        let said: HashSet<Word> = self.asks.iter().filter(is_said).flatten().copied().collect();
        let named = typed.telling.iter().copied().filter(|word| !said.contains(word));
        (!said.is_empty()).then(|| self.terms.get(&sorted(named.collect())).copied()).flatten()
    }
}

fn sorted(mut words: Vec<Word>) -> Vec<Word> {
    words.sort_unstable();
    words.dedup();
    words
}
