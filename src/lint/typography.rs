//! How a language is set: its spaces, quotation marks, apostrophes and capitals; and signs that no text may carry.

use super::catalogue::Catalogue;
use super::prose::{Letter, Reader};
use crate::problem::{Problem, Rule};
use crate::shelf::{File, Shelf};
use crate::text::is_unfit;

/// Capitals without their accent. `A` is one only in front of these.
const BARE: [&str; 14] = [
    "etape",
    "etapes",
    "ecran",
    "etat",
    "ecole",
    "ecrivez",
    "echap",
    "evitez",
    "eteignez",
    "etes",
    "egalement",
    "ecoutez",
    "etre",
    "ete",
];
const BEHIND_A: [&str; 17] = [
    "la",
    "qui",
    "quel",
    "quelle",
    "partir",
    "droite",
    "gauche",
    "faire",
    "préparer",
    "bientôt",
    "relire",
    "revoir",
    "ouvrir",
    "vous",
    "tout",
    "chaque",
    "côté",
];

/// Checks every text of a language.
pub(super) fn check(catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let reader = Reader::new(catalogue);
    for part in &catalogue.parts {
        for variant in &part.variants {
            let letters = reader.letters(variant);
            let mut tell = |at: usize, rule: Rule, found: &str| {
                problems.push(catalogue.problem(part, at, rule, &[("found", found)]));
            };
            everywhere(&letters, &mut tell);
            match catalogue.language.as_str() {
                "fr" => french(&letters, &mut tell),
                "en" => english(&letters, &mut tell),
                _ => {}
            }
        }
    }
}

/// Control characters, invisible ones and our own marks, in any file of the shelf: a terminal would obey them.
pub(super) fn signs(shelf: &Shelf, problems: &mut Vec<Problem>) {
    for file in shelf.files() {
        let bad = |(at, c): &(usize, char)| match c {
            '\n' => false,
            // Half a line break would lead back over its own line.
            '\r' => !file.text[at + 1..].starts_with('\n'),
            // Tables may be put in order by tabs; sentences are not.
            '\t' => file.path.ends_with(".ftl"),
            c => is_unfit(*c),
        };
        // One a file tells enough: who finds one finds them all.
        let found = file.text.char_indices().find(bad);
        if let Some((at, c)) = found.or_else(|| written_out(file).find(|(_, c)| is_unfit(*c))) {
            let name = format!("U+{:04X}", u32::from(c));
            problems.push(Problem::new(&file.path, file.position(at), Rule::SignUnfit, &[("found", &name)]));
        }
    }
}

/// Signs written out, as in `\u001b`: they become themselves only when the file is read.
fn written_out(file: &File) -> impl Iterator<Item = (usize, char)> {
    let toml = file.path.ends_with(".toml");
    file.text.match_indices('\\').filter_map(move |(at, _)| {
        let rest = &file.text[at + 1..];
        let number = |digits: usize| u32::from_str_radix(rest.get(1..=digits)?, 16).ok().and_then(char::from_u32);
        let sign = match rest.chars().next()? {
            'u' => number(4),
            'U' => number(if toml { 8 } else { 6 }),
            'x' if toml => number(2),
            'e' if toml => Some('\u{1b}'),
            'b' if toml => Some('\u{8}'),
            'f' if toml => Some('\u{c}'),
            'r' if toml => Some('\r'),
            _ => None,
        };
        Some((at, sign?))
    })
}

fn at(letters: &[Letter], index: usize) -> Option<char> {
    letters.get(index).map(|(c, _)| *c)
}

fn before(letters: &[Letter], index: usize) -> Option<char> {
    at(letters, index.checked_sub(1)?)
}

fn everywhere(letters: &[Letter], tell: &mut impl FnMut(usize, Rule, &str)) {
    for (index, (c, place)) in letters.iter().enumerate() {
        let (left, right) = (before(letters, index), at(letters, index + 1));
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        if *c == '\'' && letter(left) && letter(right) {
            tell(*place, Rule::TypeApostrophe, "'");
        }
        if *c == '.' && right == Some('.') && at(letters, index + 2) == Some('.') {
            tell(*place, Rule::TypeDots, "...");
        }
        // The first two of a run tell of all; those that open a line are the author's own order.
        if *c == ' ' && right == Some(' ') && left.is_some_and(|left| left != ' ' && left != '\n') {
            tell(*place, Rule::TypeSpaces, "  ");
        }
    }
}

/// Whether a mark stands inside a word, such as a time or an option, or among signs that are listed: `- ? & %`.
fn is_no_mark(letters: &[Letter], index: usize) -> bool {
    let (left, right) = (before(letters, index), at(letters, index + 1));
    let inside = right.is_some_and(|c| c.is_alphanumeric() || c == '/');
    let space = |c: Option<char>| c.is_some_and(char::is_whitespace);
    let listed = space(left) && space(right) && at(letters, index + 2).is_some_and(|c| c.is_ascii_punctuation());
    let repeated = left.is_some_and(|c| "?!…".contains(c));
    left.is_none() || inside || listed || repeated
}

fn is_hard_space(c: Option<char>) -> bool {
    matches!(c, Some('\u{a0}' | '\u{202f}'))
}

fn french(letters: &[Letter], tell: &mut impl FnMut(usize, Rule, &str)) {
    for (index, (c, place)) in letters.iter().enumerate() {
        let (left, right) = (before(letters, index), at(letters, index + 1));
        match c {
            ':' | ';' | '?' | '!' if !is_hard_space(left) && !is_no_mark(letters, index) => {
                tell(*place, Rule::TypeHardSpace, &c.to_string());
            }
            '»' if !is_hard_space(left) => tell(*place, Rule::TypeHardSpace, "»"),
            '«' if !is_hard_space(right) => tell(*place, Rule::TypeHardSpace, "«"),
            '“' | '”' => tell(*place, Rule::TypeQuotes, &c.to_string()),
            'A' | 'E' if !left.is_some_and(char::is_alphanumeric) => {
                let rest = letters[index..].iter().map(|(c, _)| *c);
                let word: String = rest.clone().take_while(|c| c.is_alphanumeric()).collect();
                let next: String = rest.skip(2).take(12).collect();
                let next = next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned();
                let begins = index == 0 || matches!(left, Some('\n' | ' ' | '\u{a0}'));
                let alone = word == "A" && begins && BEHIND_A.contains(&next.as_str());
                if alone || BARE.contains(&word.to_lowercase().as_str()) {
                    tell(*place, Rule::TypeCapital, &word);
                }
            }
            _ => {}
        }
    }
}

fn english(letters: &[Letter], tell: &mut impl FnMut(usize, Rule, &str)) {
    for (index, (c, place)) in letters.iter().enumerate() {
        match c {
            ':' | ';' | '?' | '!'
                if before(letters, index).is_some_and(char::is_whitespace) && !is_no_mark(letters, index) =>
            {
                tell(*place, Rule::TypeNoSpace, &c.to_string());
            }
            '«' | '»' => tell(*place, Rule::TypeQuotes, &c.to_string()),
            _ => {}
        }
    }
}
