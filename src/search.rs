//! Searches troubles, steps and glossary for the person's own words: both languages at once, ignoring accents and case,
//! tolerating small typos.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use crate::guide::{Guide, StepId, TroubleId};
use crate::l10n::{Catalogs, Localizer, TermId};
use crate::text::without_accents;

/// A search result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hit {
    Trouble(TroubleId),
    Step(StepId),
    /// A glossary word.
    Term(TermId),
}

/// The weight of the words in each part of a text.
const TITLE: f64 = 3.0;
const WORDS: f64 = 2.5;
const LABEL: f64 = 1.5;
const BODY: f64 = 1.0;

/// Similarity of two words: one is a prefix of the other; one typo; two typos in a long word.
const BEGINS: f64 = 0.85;
const ONE_SLIP: f64 = 0.75;
const TWO_SLIPS: f64 = 0.6;

/// The search; its index is built on first use.
#[derive(Debug)]
pub struct Finder<'a> {
    guide: &'a Guide,
    words: &'a Catalogs,
    index: OnceCell<SearchIndex>,
}

/// Which word occurs where, and with what weight.
#[derive(Debug, Default)]
struct SearchIndex {
    /// By word: the hits it occurs in, and its weight there.
    places: HashMap<String, BTreeMap<Hit, f64>>,
    /// The words by first letter, for fuzzy matching.
    by_letter: HashMap<char, Vec<String>>,
    /// How many texts there are.
    texts: usize,
    /// Synonyms, mapped to the word that represents them.
    same: HashMap<String, String>,
    /// Stop words, normalized with `bare`.
    empty: HashSet<String>,
    /// Words of somebody who needs help and does not say with what.
    cries: HashSet<String>,
    /// By title, normalized with `bare`: the hits with that title.
    titles: HashMap<String, Vec<Hit>>,
}

impl<'a> Finder<'a> {
    pub fn new(guide: &'a Guide, words: &'a Catalogs) -> Self {
        Finder { guide, words, index: OnceCell::new() }
    }

    /// The hits for the typed words, best first. `near` weights a hit by how close it is to where the person is; zero
    /// leaves it out.
    pub fn find(&self, typed: &str, near: &dyn Fn(Hit) -> f64) -> Vec<Hit> {
        let index = self.index.get_or_init(|| self.read());
        let asked = index.tokens(typed);
        if asked.is_empty() {
            return Vec::new();
        }
        let asked: Vec<String> = asked.into_iter().map(|word| index.one(&word).to_owned()).collect();
        let mut scores: BTreeMap<Hit, (f64, usize)> = BTreeMap::new();
        for word in &asked {
            let mut best: BTreeMap<Hit, f64> = BTreeMap::new();
            for (alike, known) in index.alike(word) {
                let Some(places) = index.places.get(index.one(known)) else { continue };
                // A word that occurs everywhere says little.
                let rare = (1.0 + index.texts as f64 / places.len() as f64).ln();
                for (hit, weight) in places {
                    let score = best.entry(*hit).or_default();
                    *score = score.max(alike * weight * rare);
                }
            }
            for (hit, score) in best {
                let sum = scores.entry(hit).or_default();
                sum.0 += score;
                sum.1 += 1;
            }
        }
        let mut found: Vec<(Hit, f64)> = scores
            .into_iter()
            .map(|(hit, (score, words))| {
                let share = words as f64 / asked.len() as f64;
                (hit, score * (0.5 + 0.5 * share) * near(hit))
            })
            .filter(|(_, score)| *score > 0.0)
            .collect();
        found.sort_by(|(a, left), (b, right)| right.total_cmp(left).then(a.cmp(b)));
        // Hits that score far below the best one are dropped.
        let least = found.first().map_or(0.0, |(_, best)| best / 4.0);
        let titled = index.titles.get(&bare(typed)).map_or(&[][..], Vec::as_slice);
        let named = |hit: &Hit| titled.contains(hit);
        let fits = found.iter().filter(|(hit, score)| !named(hit) && *score >= least).map(|(hit, _)| *hit);
        // Hits whose exact title was typed come first.
        titled.iter().copied().filter(|hit| near(*hit) > 0.0).chain(fits).collect()
    }

    /// Whether the words only say that somebody needs help: "I am lost", "help me".
    pub fn is_cry(&self, typed: &str) -> bool {
        let index = self.index.get_or_init(|| self.read());
        let asked = index.tokens(typed);
        // Whoever types a title wants that page.
        let titled = index.titles.contains_key(&bare(typed));
        !titled && !asked.is_empty() && asked.iter().all(|word| index.cries.contains(word))
    }

    fn read(&self) -> SearchIndex {
        let mut index = SearchIndex { empty: self.words.stop_words().map(bare).collect(), ..SearchIndex::default() };
        for language in self.words.languages() {
            let l10n = self.words.localizer(language, language);
            for group in l10n.text("search.same").split(',') {
                let words = index.tokens(group);
                // A word already grouped by another language brings its group with it.
                let known = words.iter().find_map(|word| index.same.get(word)).cloned();
                let one = known.or_else(|| words.first().cloned()).unwrap_or_default();
                words.into_iter().for_each(|word| drop(index.same.insert(word, one.clone())));
            }
        }
        index.cries = self.words.cries().flat_map(|word| index.tokens(word)).collect();
        for language in self.words.languages() {
            let l10n = self.words.localizer(language, language);
            for (number, trouble) in self.guide.troubles().iter_enumerated() {
                let id = format!("trouble-{}", trouble.id);
                let hit = Hit::Trouble(number);
                index.add_title(hit, &l10n.text(&id));
                index.add_if(hit, WORDS, &l10n, &format!("{id}.words"));
                index.add_if(hit, BODY, &l10n, &format!("{id}.cause"));
                for remedy in &trouble.remedies {
                    index.add_if(hit, BODY, &l10n, &format!("{id}.cure-{}", remedy.id));
                }
                trouble.labels.iter().for_each(|label| index.add(hit, LABEL, &l10n.label_alone(label)));
            }
            for (number, step) in self.guide.steps.iter_enumerated() {
                let id = format!("step-{}", step.id);
                let hit = Hit::Step(number);
                index.add_title(hit, &l10n.text(&format!("{id}.title")));
                index.add_if(hit, WORDS, &l10n, &format!("{id}.words"));
                for part in ["act", "see", "note"] {
                    index.add_if(hit, BODY, &l10n, &format!("{id}.{part}"));
                }
                step.labels.iter().for_each(|label| index.add(hit, LABEL, &l10n.label_alone(label)));
            }
            for (number, term) in self.words.glossary().iter_enumerated() {
                let hit = Hit::Term(number);
                index.add_title(hit, &l10n.text(term));
                index.add_if(hit, WORDS, &l10n, &format!("{term}.forms"));
                index.add_if(hit, BODY, &l10n, &format!("{term}.gloss"));
            }
        }
        index.finish(self.guide.troubles().len() + self.guide.steps.len() + self.words.glossary().len());
        index
    }
}

impl SearchIndex {
    /// The word that represents a group of synonyms.
    fn one<'w>(&'w self, word: &'w str) -> &'w str {
        self.same.get(word).map_or(word, String::as_str)
    }

    /// The words of a text as they are compared: normalized with `bare`, in the singular, without stop words.
    fn tokens(&self, text: &str) -> Vec<String> {
        let bare = bare(text);
        let telling = bare.split(' ').filter(|word| word.len() > 1 && !self.empty.contains(*word));
        telling
            .map(|word| word.strip_suffix(['s', 'x']).filter(|one| one.len() > 3).unwrap_or(word).to_owned())
            .collect()
    }

    fn add(&mut self, hit: Hit, weight: f64, text: &str) {
        for token in self.tokens(text) {
            let token = self.one(&token).to_owned();
            let known = self.places.entry(token).or_default().entry(hit).or_default();
            *known = known.max(weight);
        }
    }

    fn add_title(&mut self, hit: Hit, title: &str) {
        self.add(hit, TITLE, title);
        let titled = self.titles.entry(bare(title)).or_default();
        if !titled.contains(&hit) {
            titled.push(hit);
        }
    }

    fn add_if(&mut self, hit: Hit, weight: f64, l10n: &Localizer<'_>, id: &str) {
        for para in l10n.try_paragraphs(id).unwrap_or_default() {
            self.add(hit, weight, &para.text());
        }
    }

    fn finish(&mut self, texts: usize) {
        self.texts = texts;
        // Synonyms are included: typos in them are tolerated too.
        for word in self.places.keys().chain(self.same.keys().filter(|word| !self.places.contains_key(*word))) {
            if let Some(first) = word.chars().next() {
                self.by_letter.entry(first).or_default().push(word.clone());
            }
        }
    }

    /// The known words that a typed one may mean, with their similarity. Only words with the same first letter are
    /// compared: typos there are rare.
    fn alike<'i>(&'i self, typed: &'i str) -> impl Iterator<Item = (f64, &'i str)> {
        let letter = typed.chars().next().unwrap_or_default();
        let known = self.by_letter.get(&letter).into_iter().flatten();
        known.filter_map(move |known| Some((likeness(typed, known)?, known.as_str())))
    }
}

/// Similarity of two words, from 0 to 1; `None` if they are not similar.
fn likeness(typed: &str, known: &str) -> Option<f64> {
    let (short, long) = if typed.len() < known.len() { (typed, known) } else { (known, typed) };
    if short == long {
        return Some(1.0);
    }
    if short.len() >= 4 && long.starts_with(short) {
        return Some(BEGINS);
    }
    if short.len() < 4 || long.len() - short.len() > 2 {
        return None;
    }
    match strsim::damerau_levenshtein(typed, known) {
        1 => Some(ONE_SLIP),
        2 if short.len() >= 7 => Some(TWO_SLIPS),
        _ => None,
    }
}

/// A text without case, accents and punctuation.
fn bare(text: &str) -> String {
    let bare = without_accents(&text.to_lowercase()).replace('œ', "oe");
    bare.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_common_words_are_ignored() {
        let index = SearchIndex { empty: ["je", "ai", "pas", "les"].map(bare).into(), ..SearchIndex::default() };
        assert_eq!(index.tokens("Je n’ai PAS reçu l’e-mail, les courriels !"), ["recu", "mail", "courriel"]);
        assert_eq!(index.tokens("  … "), Vec::<String>::new());
    }

    #[test]
    fn small_typos_are_forgiven() {
        for (typed, known, alike) in [
            ("courriel", "courriel", true),
            ("couriel", "courriel", true),
            ("coruriel", "courriel", true),
            ("bloque", "bloquer", true),
            ("mdp", "mot", false),
            ("code", "cles", false),
            ("authentifiction", "authentification", true),
        ] {
            assert_eq!(likeness(typed, known).is_some(), alike, "{typed} {known}");
        }
    }
}
