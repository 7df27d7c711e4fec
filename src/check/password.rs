//! The site's known password rules: `domain.md`, section 2.

use crate::draft::characters;
use crate::text::composed;

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

/// Whether it matches the pattern of the printed example, `25-09Ukraine`: two digits of a year, a month, one word, with
/// or without separators, in any case.
fn is_example(password: &str) -> bool {
    let mut rest = password.trim();
    let digits = |rest: &mut &str| -> Option<u32> {
        let two = rest.get(..2).filter(|two| two.bytes().all(|byte| byte.is_ascii_digit()))?;
        let value = two.parse().ok()?;
        *rest = &rest[2..];
        Some(value)
    };
    let separator = |rest: &mut &str| *rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let Some(_year) = digits(&mut rest) else { return false };
    separator(&mut rest);
    let Some(1..=12) = digits(&mut rest) else { return false };
    separator(&mut rest);
    !rest.is_empty() && characters(rest).all(|letter| letter.starts_with(char::is_alphabetic))
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
        ] {
            assert!(Findings::of(example).example, "{example}");
        }
        for other in [
            "25-13Ukraine",
            "25-00Ukraine",
            "25-09",
            "25-09Deux-Mots",
            "25-09 deux mots",
            "Ukraine25-09",
            "5-09Ukraine",
            "25-09Ukraine7",
            "325-09Ukraine",
            "A25-09Ukraine",
        ] {
            assert!(!Findings::of(other).example, "{other}");
        }
    }
}
