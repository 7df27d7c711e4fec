//! How hard a password is to guess. Names, places, known words, years, dates, rows of keys, repeats and runs are tried
//! first by everybody: they are taken away, and what remains decides. An estimator of others, zxcvbn, was used before: of
//! the 150 passwords of the kinds that people choose in `tests/suite/practice/strength.tsv`, it called 106 good.

use crate::text::without_accents;

mod fluency;
mod read;

use fluency::Fluency;
pub(super) use read::stands_for;
use read::{Kind, Part, Signs};

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
    /// A name, a place, a month, or a word that many people take.
    Known,
    /// A date or a year.
    Date,
    /// A word by itself.
    Word,
    Longer,
    /// Nothing to change: keep it safe.
    Keep,
}

/// What a character at random is worth, in tenths: the unit of all costs.
const CHARACTER: u32 = 10;

/// Costs from which a password is fair, good, very good: six, nine and twelve characters at random; or two, three and
/// four words.
const FAIR: u32 = 6 * CHARACTER;
const GOOD: u32 = 9 * CHARACTER;
const VERY_GOOD: u32 = 12 * CHARACTER;

/// A sign beside words, the first time that it occurs.
const SIGN: u32 = 4;

/// A digit of a number beside words, or an initial: people take those that they know.
const DIGIT: u32 = 4;

/// The same as before once more.
const AGAIN: u32 = 3;

/// The words that a guess begins with.
#[derive(Debug)]
pub struct Lists {
    /// Names, places, months, and what people take for a password.
    known: Vec<Vec<char>>,
    /// Ordinary words.
    words: Vec<Vec<char>>,
    fluency: Fluency,
}

impl Lists {
    pub fn new(known: &[&str], words: &[&str]) -> Self {
        let letters = |word: &&str| -> Vec<char> { without_accents(&word.to_lowercase()).chars().collect() };
        let words: Vec<Vec<char>> = words.iter().map(letters).collect();
        let mut known: Vec<Vec<char>> = known.iter().map(letters).collect();
        let fluency = Fluency::of(known.iter().chain(&words));
        // A word on both lists is one of a thousand.
        let ordinary: std::collections::BTreeSet<&[char]> = words.iter().map(Vec::as_slice).collect();
        known.retain(|word| !ordinary.contains(word.as_slice()));
        Lists { known, words, fluency }
    }
}

/// Strength and advice.
pub fn estimate(password: &str, lists: &Lists) -> (Strength, Advice) {
    let signs = Signs::of(password);
    let parts = signs.read(lists);
    let cost = cost(&signs, &parts);
    let strength = match cost {
        VERY_GOOD.. => Strength::VeryGood,
        GOOD.. => Strength::Good,
        FAIR.. => Strength::Fair,
        _ => Strength::Weak,
    };
    (strength, if strength >= Strength::Good { Advice::Keep } else { advice(&parts) })
}

/// What all parts cost together.
fn cost(signs: &Signs, parts: &[Part]) -> u32 {
    let mut total = 0;
    let mut seen: Vec<&[char]> = Vec::new();
    for chunk in parts.chunk_by(|one, next| one.kind.is_single() && next.kind.is_single()) {
        let letters = chunk.iter().filter(|part| part.kind == Kind::Letter).count();
        // Letters that form no word, with signs and digits between them: text at random.
        let random = signs.mixed || letters > 2;
        for (at, part) in chunk.iter().enumerate() {
            let text = signs.text(part);
            let again = seen.contains(&text);
            let edge = at == 0 || at + 1 == chunk.len();
            total += match part.kind {
                Kind::Sign if again => 0,
                Kind::Sign if random && !edge => CHARACTER,
                Kind::Sign => SIGN,
                Kind::Digit if random => CHARACTER * u32::try_from(text.len()).unwrap_or(u32::MAX),
                Kind::Letter if letters == 1 && !random => DIGIT,
                Kind::Digit | Kind::Letter => part.cost,
                _ if again => AGAIN,
                _ => part.cost,
            };
            if !again {
                seen.push(text);
            }
        }
    }
    total
}

/// What to change first.
fn advice(parts: &[Part]) -> Advice {
    let kinds = [
        (Kind::Keys, Advice::Keyboard),
        (Kind::Repeat, Advice::Repeat),
        (Kind::Run, Advice::Sequence),
        (Kind::Known, Advice::Known),
        (Kind::Date, Advice::Date),
    ];
    let found = kinds.into_iter().find(|(kind, _)| parts.iter().any(|part| part.kind == *kind));
    let words = parts.iter().filter(|part| part.kind == Kind::Word).count();
    match found {
        Some((_, advice)) => advice,
        None if words == 1 => Advice::Word,
        None => Advice::Longer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_count_with_or_without_accents() {
        let lists = Lists::new(&["château"], &["grenouille"]);
        let bare = estimate("Chateau1", &lists);
        assert_eq!(estimate("Château1", &lists), bare);
        assert_eq!(bare, (Strength::Weak, Advice::Known));
        assert_eq!(estimate("Grenouille1", &lists), (Strength::Weak, Advice::Word));
    }

    #[test]
    fn each_weakness_has_its_advice() {
        let lists = Lists::new(&["claire", "bonjour"], &["moulin"]);
        for (password, advice) in [
            ("aaaaaaaaaa", Advice::Repeat),
            ("abcdefghij", Advice::Sequence),
            ("azertyuiop1", Advice::Keyboard),
            ("12/05/1948", Advice::Date),
            ("Claire-1948", Advice::Known),
            ("B0nj0ur!", Advice::Known),
            ("erialC12", Advice::Known),
            ("Moulin!", Advice::Word),
            ("Moulin-brouette", Advice::Longer),
            ("vk3-Tulipe+nuage+92+Moulin", Advice::Keep),
        ] {
            assert_eq!(estimate(password, &lists).1, advice, "{password}");
        }
        assert_eq!(estimate("", &lists).0, Strength::Weak);
    }
}
