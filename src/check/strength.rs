//! How hard a password is to guess. The only module that uses the estimator.

use zxcvbn::feedback::Warning;
use zxcvbn::{Score, zxcvbn};

use crate::text::without_accents;

/// How hard a password is to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// A program guesses it at once.
    Weak,
    /// It resists for a while.
    Fair,
    /// It resists.
    Good,
    /// It resists for very long.
    VeryGood,
}

/// The single most useful piece of advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Advice {
    /// Neighbouring keys.
    Keyboard,
    /// Repeated characters or groups.
    Repeat,
    /// abc, 123.
    Sequence,
    /// A date or a year.
    Date,
    /// Many people use it.
    Common,
    Name,
    /// A word by itself.
    Word,
    Longer,
    /// Nothing to change: keep it safe.
    Keep,
}

/// Strength and advice. `known` are words that speakers of this language use, besides those the estimator knows.
pub fn estimate(password: &str, known: &[&str]) -> (Strength, Advice) {
    let bare: Vec<String> = known.iter().map(|word| without_accents(word)).collect();
    let words: Vec<&str> = known.iter().copied().chain(bare.iter().map(String::as_str)).collect();
    // `été` and `ete` are equally easy to guess: the easier reading counts.
    let readings = [password.to_owned(), without_accents(password)];
    let found = readings.iter().map(|reading| zxcvbn(reading, &words)).min_by_key(zxcvbn::Entropy::guesses);
    let Some(found) = found else { return (Strength::Weak, Advice::Longer) };
    let strength = match found.score() {
        Score::Zero | Score::One => Strength::Weak,
        Score::Two => Strength::Fair,
        Score::Three => Strength::Good,
        _ => Strength::VeryGood,
    };
    let warning = found.feedback().and_then(zxcvbn::feedback::Feedback::warning);
    let advice = match warning {
        _ if strength >= Strength::Good => Advice::Keep,
        Some(Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess) => {
            Advice::Keyboard
        }
        Some(Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess) => {
            Advice::Repeat
        }
        Some(Warning::SequencesLikeAbcAreEasyToGuess) => Advice::Sequence,
        Some(Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess) => Advice::Date,
        Some(
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword
            | Warning::ThisIsSimilarToACommonlyUsedPassword,
        ) => Advice::Common,
        Some(Warning::NamesAndSurnamesByThemselvesAreEasyToGuess | Warning::CommonNamesAndSurnamesAreEasyToGuess) => {
            Advice::Name
        }
        Some(Warning::AWordByItselfIsEasyToGuess) => Advice::Word,
        None => Advice::Longer,
    };
    (strength, advice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dictionary_words_count_with_or_without_accents() {
        let known = ["château", "grenouille", "cerise"];
        let (strength, _) = estimate("Grenouille1", &known);
        assert!(strength <= Strength::Fair, "{strength:?}");
        assert!(estimate("Grenouille1", &known).0 < estimate("Grenouille1", &[]).0);
        assert_eq!(estimate("Château1", &known).0, estimate("Chateau1", &known).0);
    }

    #[test]
    fn each_weakness_has_its_advice() {
        for (password, advice) in [
            ("aaaaaaaaaa", Advice::Repeat),
            ("abcdefghij", Advice::Sequence),
            ("qwertyuiop1", Advice::Common),
            ("12/05/1948", Advice::Date),
            ("password", Advice::Common),
            ("vk3-Tulipe+nuage+92+Moulin", Advice::Keep),
        ] {
            assert_eq!(estimate(password, &[]).1, advice, "{password}");
        }
        assert_eq!(estimate("", &[]).0, Strength::Weak);
    }

    #[test]
    fn random_text_is_as_strong_as_it_is_long() {
        for (password, strength, advice) in [
            ("zkv8", Strength::Weak, Advice::Longer),
            ("zkv8wqj", Strength::Fair, Advice::Longer),
            ("zkv8wqjx5", Strength::Good, Advice::Keep),
            ("zkv8wqjx5mtg", Strength::VeryGood, Advice::Keep),
        ] {
            assert_eq!(estimate(password, &[]), (strength, advice), "{password}");
        }
    }
}
