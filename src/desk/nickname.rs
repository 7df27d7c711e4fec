//! Checks the callers' nicknames: a nickname must not tell who the caller is.

use std::collections::BTreeSet;

use crate::text::without_accents;

/// Maximum length in characters.
pub const LONGEST: usize = 24;

/// Maximum digits in a row; more may be a number of some kind.
const MOST_DIGITS: usize = 2;

/// Maximum digits in total; more may be such a number in groups.
const MOST_DIGITS_IN_ALL: usize = 4;

/// Why a nickname is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    Empty,
    Long,
    /// It looks like an email address.
    Mail,
    /// It contains a number.
    Number,
    /// It has no letter, or a special character: it may be a path or a command.
    Sign,
    /// It looks like a name and surname.
    Name,
    /// Another case has it.
    Taken,
}

/// Words that indicate a real name, in any language; lower case, without accents.
#[derive(Debug, Clone, Default)]
pub struct Names {
    pub first: BTreeSet<String>,
    /// Forms of address, which precede a name.
    pub titles: BTreeSet<String>,
}

/// Checks a nickname; returns it with its spaces normalized.
///
/// # Errors
/// Why it is refused.
pub fn check(typed: &str, names: &Names) -> Result<String, Refusal> {
    let typed = crate::text::clean(typed);
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(Refusal::Empty);
    }
    if name.contains('@') {
        return Err(Refusal::Mail);
    }
    if longest_number(&name) > MOST_DIGITS || name.chars().filter(char::is_ascii_digit).count() > MOST_DIGITS_IN_ALL {
        return Err(Refusal::Number);
    }
    if name.chars().count() > LONGEST {
        return Err(Refusal::Long);
    }
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '’');
    if !name.chars().all(plain) || !name.chars().any(char::is_alphabetic) {
        return Err(Refusal::Sign);
    }
    if is_a_name(&name, names) { Err(Refusal::Name) } else { Ok(name) }
}

/// The form in which nicknames are compared.
pub fn folded(name: &str) -> String {
    without_accents(&name.to_lowercase())
}

fn longest_number(name: &str) -> usize {
    // A number dictated in groups is one number: ignore spaces and hyphens.
    let joined: String = name.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    joined.split(|c: char| !c.is_numeric()).map(|run| run.chars().count()).max().unwrap_or_default()
}

fn is_a_name(name: &str, names: &Names) -> bool {
    let words: Vec<&str> = name.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    if words.len() < 2 {
        return false;
    }
    let capital = |word: &&&str| word.chars().next().is_some_and(char::is_uppercase);
    let bare: Vec<String> = words.iter().map(|word| folded(word)).collect();
    let title = names.titles.contains(&bare[0]);
    let named = bare.iter().any(|word| names.first.contains(word));
    title || named || words.iter().filter(capital).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifying_nicknames_are_refused() {
        let names = Names {
            first: ["marie", "jean", "john", "rene"].map(str::to_owned).into(),
            titles: ["m", "mme"].map(str::to_owned).into(),
        };
        for (typed, kept) in [
            ("Tulipe", "Tulipe"),
            ("  tulipe   bleue ", "tulipe bleue"),
            ("Merle 2", "Merle 2"),
            ("Marie", "Marie"),
            ("l’abeille", "l’abeille"),
            ("jardin-vert", "jardin-vert"),
            ("Σωκράτης", "Σωκράτης"),
            // Just within the limits: two digits in a row, four in total, maximum length in characters, not bytes.
            ("Merle 22", "Merle 22"),
            ("a1b2c3d4", "a1b2c3d4"),
            ("éééééééééééééééééééééééé", "éééééééééééééééééééééééé"),
        ] {
            assert_eq!(check(typed, &names).as_deref(), Ok(kept), "{typed}");
        }
        for (typed, why) in [
            ("", Refusal::Empty),
            (" \u{1b}[31m ", Refusal::Empty),
            ("marie.dupont@skynet.be", Refusal::Mail),
            ("0475 12 34 56", Refusal::Number),
            ("pension 123456", Refusal::Number),
            ("1 2 3 4", Refusal::Number),
            // Just over the limits.
            ("Merle 222", Refusal::Number),
            ("a1b2c3d4e5", Refusal::Number),
            ("ééééééééééééééééééééééééé", Refusal::Long),
            ("un très très très long surnom", Refusal::Long),
            ("42", Refusal::Sign),
            ("../../etc/passwd", Refusal::Sign),
            ("C:\\Users", Refusal::Sign),
            ("..", Refusal::Sign),
            ("--", Refusal::Sign),
            ("a/b", Refusal::Sign),
            ("J. Dupont", Refusal::Sign),
            ("Marie Dupont", Refusal::Name),
            ("marie dupont", Refusal::Name),
            ("dupont René", Refusal::Name),
            ("DUPONT Yvette", Refusal::Name),
            ("Jean-Claude", Refusal::Name),
            ("mme durand", Refusal::Name),
            ("M Durand", Refusal::Name),
        ] {
            assert_eq!(check(typed, &names), Err(why), "{typed}");
        }
    }
}
