//! Random password suggestions: a few words, a number, and signs.

use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use zeroize::Zeroizing;

use crate::check::strength::Lists;
use crate::guide_files::GuideFiles;

/// Words in a suggestion: forty bits, with a thousand words to choose from.
const WORDS: usize = 4;

/// Minimum words in a list: ten bits for each word of a suggestion.
pub(crate) const ENOUGH: usize = 1024;

/// The words for suggestions in a language, or those of another language if it does not have enough.
pub(super) fn words<'s>(guide_files: &'s GuideFiles, language: &str) -> Vec<&'s str> {
    let enough = |code: &str| Some(guide_files.list(code, "words")).filter(|words| words.len() >= ENOUGH);
    enough(language).or_else(|| guide_files.languages().into_iter().find_map(enough)).unwrap_or_default()
}

/// The words of every language that a guess begins with.
pub fn lists(guide_files: &GuideFiles) -> Lists {
    let all = |name: &'static str| -> Vec<&str> {
        guide_files.languages().into_iter().flat_map(|language| guide_files.list(language, name)).collect()
    };
    Lists::new(&all("known"), &all("words"))
}

/// A password with all four groups: words joined by dashes, the first with a capital, and a number.
pub(super) fn suggest(words: &[&str], chance: &mut StdRng) -> Option<Zeroizing<String>> {
    // Distinct words: a repeated one would be one fewer to guess.
    let chosen: [&str; WORDS] = words.sample_array(chance)?;
    let mut parts: Vec<String> = chosen.map(str::to_owned).into();
    if let Some(first) = parts[0].get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let place = chance.random_range(1..=WORDS);
    parts.insert(place, chance.random_range(10..=99).to_string());
    Some(Zeroizing::new(parts.join("-")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::password::Findings;
    use crate::check::strength::{Strength, estimate};
    use rand::SeedableRng;

    #[test]
    fn every_suggestion_follows_the_rules_and_is_strong() {
        let guide_files = GuideFiles::embedded();
        let lists = lists(&guide_files);
        let mut chance = StdRng::from_seed([7; 32]);
        for language in guide_files.languages() {
            let words = words(&guide_files, language);
            assert!(words.len() >= 1000, "{language}: {} words", words.len());
            assert!(words.iter().all(|word| word.chars().all(|c| c.is_ascii_lowercase())), "{language}");
            let mut seen = std::collections::BTreeSet::new();
            for _ in 0..20 {
                let suggestion = suggest(&words, &mut chance).expect("a suggestion");
                let found = Findings::of(&suggestion);
                assert!(found.meets_all() && found.groups.len() == 4, "{}", *suggestion);
                assert_eq!(estimate(&suggestion, &lists).0, Strength::VeryGood, "{}", *suggestion);
                assert!(seen.insert(suggestion.to_string()));
            }
        }
        assert!(suggest(&[], &mut chance).is_none());
    }
}
