//! Recognizes words about a stranger, money, a secret given away: learnt from the phrases of the pages about fraud and of all
//! the others ([naive Bayes](https://en.wikipedia.org/wiki/Naive_Bayes_classifier)).

use std::collections::HashMap;

use super::tokens::{Tokens, Word};

/// Pairs of words that occur in fewer phrases than this are chance.
const OFTEN: usize = 3;

/// What is said is about fraud if the weight of its words, over the root of their number, is more than this.
const ALARMING: f64 = 0.8;

/// Added to each count, so that a word of one kind of page only does not decide alone.
const SMOOTHING: f64 = 0.3;

/// A word, or a word and the next one.
type Clue = (Word, Option<Word>);

/// The phrases, while they are collected.
#[derive(Debug, Default)]
pub(super) struct AlarmCollector {
    /// Each clue of each phrase, and whether that is about fraud.
    clues: Vec<(Clue, bool)>,
    fraud: u32,
    other: u32,
}

/// What the words say about fraud.
#[derive(Debug, Default)]
pub(super) struct Alarm {
    /// How much more likely each is said about fraud, as a logarithm.
    weights: HashMap<Clue, f64>,
}

impl AlarmCollector {
    pub(super) fn add(&mut self, said: &Tokens, fraud: bool) {
        *(if fraud { &mut self.fraud } else { &mut self.other }) += 1;
        self.clues.extend(clues(said).into_iter().map(|clue| (clue, fraud)));
    }

    pub(super) fn finish(mut self) -> Alarm {
        self.clues.sort_unstable();
        let share = |count: u32, phrases: u32| {
            libm::log((f64::from(count) + SMOOTHING) / (f64::from(phrases) + 2.0 * SMOOTHING))
        };
        let mut weights = HashMap::new();
        for same in self.clues.chunk_by(|(one, _), (next, _)| one == next) {
            let (clue, _) = same[0];
            if clue.1.is_none() || same.len() >= OFTEN {
                let fraud = same.iter().filter(|(_, fraud)| *fraud).count() as u32;
                let other = same.len() as u32 - fraud;
                weights.insert(clue, share(fraud, self.fraud) - share(other, self.other));
            }
        }
        Alarm { weights }
    }
}

impl Alarm {
    /// How many of the clues are known, and whether together they are more likely said about fraud.
    pub(super) fn hears(&self, said: &Tokens) -> (usize, bool) {
        let known: Vec<f64> = clues(said).iter().filter_map(|clue| self.weights.get(clue)).copied().collect();
        (known.len(), known.iter().sum::<f64>() > ALARMING * (known.len() as f64).sqrt())
    }
}

/// The words and pairs of words, each once.
fn clues(said: &Tokens) -> Vec<Clue> {
    let pairs = said.all.windows(2).map(|pair| (pair[0], Some(pair[1])));
    let mut clues: Vec<Clue> = said.all.iter().map(|word| (*word, None)).chain(pairs).collect();
    clues.sort_unstable();
    clues.dedup();
    clues
}
