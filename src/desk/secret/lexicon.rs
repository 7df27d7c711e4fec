//! What a word of a note may be: the word lists of all languages.

use std::collections::{BTreeSet, HashMap};

use super::note::Word;
use crate::desk::nickname::folded;
pub(super) use crate::l10n::NoteWord as Class;
use crate::l10n::Spoken;

/// A set of [`Class`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Classes(u32);

impl Classes {
    pub(super) fn has(self, class: Class) -> bool {
        self.0 & 1 << class as u32 != 0
    }

    fn with(self, class: Class) -> Self {
        Classes(self.0 | 1 << class as u32)
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The words of all languages by what they may be.
#[derive(Debug, Clone)]
pub(super) struct Lexicon {
    /// Single words: in lower case, and without accents unless they would be too short to be told apart.
    words: HashMap<String, Classes>,
    /// Phrases by their first word, in lower case without accents.
    phrases: HashMap<String, Vec<(Vec<String>, Classes)>>,
    endings: Vec<String>,
}

/// Minimum letters of a word that is known without its accents: « né » is not « ne ».
const KNOWN_BARE: usize = 3;

/// Minimum letters of a word that is known by its ending.
const ENDED: usize = 6;

/// Maximum words of a phrase.
const LONGEST: usize = 6;

impl Lexicon {
    pub(super) fn new(spoken: &Spoken, first: &BTreeSet<String>) -> Self {
        let mut lexicon = Lexicon { words: HashMap::new(), phrases: HashMap::new(), endings: Vec::new() };
        for (class, text) in &spoken.notes {
            match class {
                Class::Ending => lexicon.endings.push(text.to_lowercase()),
                class => lexicon.add(text, *class),
            }
        }
        first.iter().for_each(|word| lexicon.add(word, Class::First));
        lexicon
    }

    fn add(&mut self, phrase: &str, class: Class) {
        let lower = phrase.to_lowercase();
        let parts: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
        match parts[..] {
            [] => {}
            [word] => {
                let bare = folded(word);
                if bare != word && bare.chars().count() >= KNOWN_BARE {
                    let known = self.words.entry(bare).or_default();
                    *known = known.with(class);
                }
                let known = self.words.entry(word.to_owned()).or_default();
                *known = known.with(class);
            }
            _ => {
                let parts: Vec<String> = parts.iter().map(|part| folded(part)).collect();
                let same = self.phrases.entry(parts[0].clone()).or_default();
                match same.iter_mut().find(|(known, _)| *known == parts) {
                    Some((_, classes)) => *classes = classes.with(class),
                    None => same.push((parts, Classes::default().with(class))),
                }
            }
        }
    }

    /// How many words from the first one are one phrase, and what it may be.
    pub(super) fn longest(&self, words: &[Word]) -> (usize, Classes) {
        let Some(first) = words.first() else { return (0, Classes::default()) };
        let key = first.bare.to_lowercase();
        let near = |word: &Word| word.gap.len() <= 2 && word.gap.chars().all(|c| matches!(c, ' ' | '\'' | '-' | '.'));
        let said = |(parts, _): &&(Vec<String>, Classes)| {
            let rest = parts.iter().zip(words).skip(1);
            parts.len() <= words.len() && { rest }.all(|(part, word)| near(word) && word.bare.to_lowercase() == *part)
        };
        let phrases = self.phrases.get(&key).into_iter().flatten().filter(said);
        if let Some((parts, classes)) = phrases.max_by_key(|(parts, _)| parts.len()) {
            return (parts.len(), *classes);
        }
        let spelt = words.iter().enumerate().take(LONGEST);
        let spelt = spelt.take_while(|(index, word)| word.length() == 1 && (*index == 0 || near(word)));
        let letters: Vec<String> = spelt.map(|(_, word)| word.bare.to_lowercase()).collect();
        for count in (3..=letters.len()).rev() {
            let known = self.words.get(&letters[..count].concat()).copied().unwrap_or_default();
            if known.has(Class::Password) || known.has(Class::Code) {
                return (count, known);
            }
        }
        let known = self.words.get(&first.lower).copied().unwrap_or_default();
        let long = key.chars().count() >= KNOWN_BARE && key != first.lower;
        let bare = self.words.get(&key).copied().filter(|_| long).unwrap_or_default();
        let known = Classes(known.0 | bare.0);
        let ended = |ending: &String| first.lower.ends_with(ending.as_str());
        if known.is_empty() && first.length() >= ENDED && first.is_letters() && self.endings.iter().any(ended) {
            return (1, known.with(Class::Ordinary));
        }
        (1, known)
    }

    /// What a part of a word may be: the letters before its digits, or after.
    pub(super) fn part(&self, text: &str) -> Classes {
        self.words.get(&text.to_lowercase()).copied().unwrap_or_default()
    }
}
