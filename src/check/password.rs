//! The site's known password rules: `domain.md`, section 2.

use zeroize::Zeroizing;

use super::strength::stands_for;
use crate::draft::characters;
use crate::text::{composed, without_accents};

/// Minimum number of characters.
pub const LEAST: usize = 10;

/// Minimum number of the four groups.
pub const LEAST_GROUPS: usize = 3;

/// One of the four groups that the site names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// A to Z, without accents.
    Upper,
    /// a to z, without accents.
    Lower,
    /// 0 to 9.
    Digit,
    /// The listed special characters: exactly the ASCII punctuation.
    Special,
}

impl Group {
    /// In the order of the printed guides.
    pub const ALL: [Group; 4] = [Group::Upper, Group::Lower, Group::Digit, Group::Special];

    /// The group of a character; `None` for a space, an accented letter, or any other sign.
    pub fn of(character: &str) -> Option<Group> {
        let mut chars = character.chars();
        let (Some(only), None) = (chars.next(), chars.next()) else { return None };
        match only {
            'A'..='Z' => Some(Group::Upper),
            'a'..='z' => Some(Group::Lower),
            '0'..='9' => Some(Group::Digit),
            _ => only.is_ascii_punctuation().then_some(Group::Special),
        }
    }
}

/// A rule that this program can check. The person ticks "Neither my name nor my mail name" themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PasswordRule {
    /// At least [`LEAST`] characters, as a person counts them.
    Length,
    /// At least [`LEAST_GROUPS`] of the four groups.
    Groups,
    /// Not the example of the printed guides, nor its pattern.
    Example,
}

impl PasswordRule {
    pub const ALL: [PasswordRule; 3] = [PasswordRule::Length, PasswordRule::Groups, PasswordRule::Example];
}

/// The result of checking a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings {
    /// Number of characters as a person sees them.
    pub characters: usize,
    /// The groups that occur.
    pub groups: Vec<Group>,
    /// Number of spaces: they add length and belong to no group.
    pub spaces: usize,
    /// The characters outside the four groups, except spaces, each once: accented letters and others. It is unknown
    /// whether the site accepts them.
    pub outside: Vec<String>,
    /// Whether it matches the pattern of the printed example.
    pub example: bool,
}

impl Findings {
    pub fn of(password: &str) -> Self {
        let mut found = Findings {
            characters: 0,
            groups: Vec::new(),
            spaces: 0,
            outside: Vec::new(),
            example: is_example(password),
        };
        for character in characters(password) {
            found.characters += 1;
            match Group::of(character) {
                Some(group) if !found.groups.contains(&group) => found.groups.push(group),
                Some(_) => {}
                None if character == " " => found.spaces += 1,
                None => {
                    let character = composed(character);
                    if !found.outside.contains(&character) {
                        found.outside.push(character);
                    }
                }
            }
        }
        found
    }

    /// Whether a rule is met. An empty password meets none.
    pub fn meets(&self, rule: PasswordRule) -> bool {
        match rule {
            PasswordRule::Length => self.characters >= LEAST,
            PasswordRule::Groups => self.groups.len() >= LEAST_GROUPS,
            PasswordRule::Example => self.characters > 0 && !self.example,
        }
    }

    /// Whether every [`PasswordRule`] is met.
    pub fn meets_all(&self) -> bool {
        PasswordRule::ALL.iter().all(|rule| self.meets(*rule))
    }

    /// The groups that do not occur, in order.
    pub fn missing(&self) -> impl Iterator<Item = Group> + '_ {
        Group::ALL.into_iter().filter(|group| !self.groups.contains(group))
    }
}

/// The word of the printed example, `25-09Ukraine`.
const WORD: &str = "ukraine";

/// Whether it is the printed example or follows its pattern: a year, a month and one word, in any order and case, with
/// or without signs between them, forwards or backwards.
fn is_example(password: &str) -> bool {
    let bare = Zeroizing::new(without_accents(password));
    let mut signs: Zeroizing<Vec<char>> = Zeroizing::new(Vec::with_capacity(2 * bare.len()));
    signs.extend(bare.chars().flat_map(char::to_lowercase));
    // Four digits in a row may be a year, and then there is no month.
    let year = numbers(&signs).any(|number| number.len() == 4 && matches!(number, ['1', '9', ..] | ['2', '0', ..]));
    let matches = |signs: &[char]| has_its_word(signs) || !year && has_its_pattern(signs);
    let forwards = matches(&signs);
    signs.reverse();
    forwards || matches(&signs)
}

fn numbers(signs: &[char]) -> impl Iterator<Item = &[char]> {
    signs.chunk_by(|one, next| one.is_ascii_digit() == next.is_ascii_digit()).filter(|part| part[0].is_ascii_digit())
}

/// Whether its word is there, however it is spelt, with at most two letters more.
fn has_its_word(signs: &[char]) -> bool {
    // A sign stands for a letter, or between letters.
    let together: Zeroizing<Vec<char>> = Zeroizing::new(signs.iter().copied().filter(|c| !is_between(*c)).collect());
    holds_its_word(signs) || holds_its_word(&together)
}

fn holds_its_word(signs: &[char]) -> bool {
    let word: Vec<char> = WORD.chars().collect();
    let letters = |signs: &[char]| signs.iter().filter(|c| c.is_alphabetic()).count();
    let is_it = |part: &[char]| {
        let disguised = part.len() == word.len()
            && part.iter().zip(&word).all(|(sign, letter)| sign == letter || stands_for(*sign, *letter));
        // One letter wrong, left out or too many, as in other languages.
        let misspelt = || {
            let part: Zeroizing<String> = Zeroizing::new(part.iter().collect());
            part.chars().all(char::is_alphabetic) && strsim::osa_distance(&part, WORD) < 2
        };
        (disguised || misspelt()) && letters(signs) <= letters(part) + 2
    };
    (word.len() - 1..=word.len() + 1).any(|length| signs.windows(length).any(is_it))
}

/// Whether it is one word with two digits of a year and a month.
fn has_its_pattern(signs: &[char]) -> bool {
    let mut words = signs.split(|sign| !sign.is_alphabetic()).filter(|part| !part.is_empty());
    let one = words.next().is_some() && words.next().is_none();
    let fits = |sign: &char| sign.is_alphabetic() || sign.is_ascii_digit() || is_between(*sign);
    let mut digits = Zeroizing::new(String::with_capacity(signs.len()));
    digits.extend(numbers(signs).flatten());
    let is_month =
        |pair: Option<&str>| pair.and_then(|pair| pair.parse().ok()).is_some_and(|pair| matches!(pair, 1..=12));
    one && signs.iter().all(fits)
        && numbers(signs).all(|number| number.len() % 2 == 0)
        && digits.len() == 4
        && (is_month(digits.get(..2)) || is_month(digits.get(2..)))
}

/// Whether a sign may stand between parts.
fn is_between(sign: char) -> bool {
    !sign.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_character_groups_are_those_of_the_site() {
        for special in r##"!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"##.chars() {
            assert_eq!(Group::of(&special.to_string()), Some(Group::Special), "{special}");
        }
        for (character, group) in [("A", Group::Upper), ("z", Group::Lower), ("0", Group::Digit)] {
            assert_eq!(Group::of(character), Some(group));
        }
        for none in
            [" ", "é", "É", "ß", "ç", "e\u{301}", "€", "§", "£", "°", "µ", "²", "٣", "👍", "\u{a0}", "«", "–", "’"]
        {
            assert_eq!(Group::of(none), None, "{none}");
        }
    }

    #[test]
    fn each_rule_alone() {
        // Characters, groups, outside, and whether the rules Length, Groups and Example are met.
        for (password, characters, groups, outside, met) in [
            ("", 0, 0, 0, [false, false, false]),
            ("a", 1, 1, 0, [false, false, true]),
            ("abcdefghi", 9, 1, 0, [false, false, true]),
            ("abcdefghij", 10, 1, 0, [true, false, true]),
            ("Abcdefghij", 10, 2, 0, [true, false, true]),
            ("Abcdefghi1", 10, 3, 0, [true, true, true]),
            ("Abcdefgh1-", 10, 4, 0, [true, true, true]),
            ("Abcdef 12", 9, 3, 0, [false, true, true]),
            ("Abcdefg 12", 10, 3, 0, [true, true, true]),
            ("abcdefg hi", 10, 1, 0, [true, false, true]),
            ("Éabcdefgh1", 10, 2, 1, [true, false, true]),
            ("E\u{301}te\u{301}2024-bcdé", 12, 3, 2, [true, true, true]),
            ("👍👍👍👍👍👍👍👍👍👍", 10, 0, 1, [true, false, true]),
            ("A1-👩\u{200d}🔬bcdef", 9, 4, 1, [false, true, true]),
        ] {
            let found = Findings::of(password);
            assert_eq!(found.characters, characters, "{password}");
            assert_eq!(found.groups.len(), groups, "{password}");
            assert_eq!(found.outside.len(), outside, "{password}");
            assert_eq!(PasswordRule::ALL.map(|rule| found.meets(rule)), met, "{password}");
        }
    }

    #[test]
    fn the_printed_example_is_refused_in_any_spelling() {
        for example in [
            "25-09Ukraine",
            "25-09UKRAINE",
            "25-09ukraine",
            "2509Ukraine",
            "25/09Ukraine",
            "25.09-Ukraine",
            "25 09 Ukraine",
            "25–09Ukraine",
            "26-11Belgique",
            "99_12été",
            "00-01E\u{301}te\u{301}",
            " 25-09Ukraine ",
            "25--09__Ukraine",
            "1203Mai",
            // Turned round, misspelt, disguised.
            "Ukraine25-09",
            "09-25Ukraine",
            "25Ukraine09",
            "eniarkU90-52",
            "euqigleB-01-62",
            "Belgique26-01",
            "25-09Ucraine",
            "25-09Ukrain",
            "25-09Ukr@1ne",
            "25-13Ukraine",
            "25-00Ukraine",
            "5-09Ukraine",
            "25-09Ukraine7",
            "325-09Ukraine",
            "A25-09Ukraine",
            "Ukraine2025",
            "l’Ukraine!",
        ] {
            assert!(Findings::of(example).example, "{example}");
        }
        for other in [
            "25-13Tulipe",
            "25-00Tulipe",
            "25-09",
            "25-09Deux-Mots",
            "25-09 deux mots",
            "Mots25-09Deux",
            "5-09Tulipe",
            "25-09Tulipe7",
            "325-09Tulipe",
            "A25-09Tulipe",
            "Tulipe2011",
            "2011Tulipe",
            "Ukraine-tournesol-9",
        ] {
            assert!(!Findings::of(other).example, "{other}");
        }
    }
}
