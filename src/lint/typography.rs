//! Typography: spaces, quotation marks, apostrophes, capitals, and characters that no text may contain.

use super::catalogue::SourceCatalogue;
use super::prose::{Letter, ProseReader};
use crate::diagnostic::{Diagnostic, Rule};
use crate::guide_files::{File, GuideFiles};
use crate::l10n::Typography;
use crate::text::is_unfit;

/// Quotation marks of any language.
const QUOTES: [char; 8] = ['«', '»', '“', '”', '„', '‟', '‹', '›'];

/// Checks every text of a language.
pub(super) fn check(catalogue: &SourceCatalogue, found: &mut Vec<Diagnostic>) {
    let reader = ProseReader::new(catalogue);
    for part in catalogue.translated() {
        for variant in &part.variants {
            let letters = reader.letters(variant);
            let mut tell = |index: usize, rule: Rule, sign: &str| {
                let at = letters.get(index).map_or(0, |(_, at)| *at);
                let end = at + sign.len();
                found.push(catalogue.at(part, at..end, rule, &[("found", sign)]));
            };
            everywhere(&letters, &mut tell);
            declared(&letters, &catalogue.language.typography, &mut tell);
        }
    }
}

/// Reports control characters, invisible characters and our own placeholders in any guide file: a terminal could act on
/// them.
pub(super) fn signs(guide_files: &GuideFiles, found: &mut Vec<Diagnostic>) {
    for file in guide_files.files() {
        let bad = |(at, c): &(usize, char)| match c {
            '\n' => false,
            // A lone carriage return would overwrite its own line.
            '\r' => !file.text[at + 1..].starts_with('\n'),
            // Tabs may align tables, but not sentences.
            '\t' => file.path.ends_with(".ftl"),
            c => is_unfit(*c),
        };
        // One report per file is enough.
        let first = file.text.char_indices().find(bad);
        if let Some((at, c)) = first.or_else(|| written_out(file).find(|(_, c)| is_unfit(*c))) {
            let name = format!("U+{:04X}", u32::from(c));
            found.push(Diagnostic::new(&file.path, at..at + c.len_utf8(), Rule::SignUnfit, &[("found", &name)]));
        }
    }
}

/// Escaped characters such as `\u001b`, which are decoded only when the file is parsed.
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
    for (index, (c, _)) in letters.iter().enumerate() {
        let (left, right) = (before(letters, index), at(letters, index + 1));
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        if *c == '\'' && letter(left) && letter(right) {
            tell(index, Rule::TypeApostrophe, "'");
        }
        if *c == '.' && right == Some('.') && at(letters, index + 2) == Some('.') {
            tell(index, Rule::TypeDots, "...");
        }
        // Only the start of a run is reported; indentation at the start of a line is allowed.
        if *c == ' ' && right == Some(' ') && left.is_some_and(|left| left != ' ' && left != '\n') {
            tell(index, Rule::TypeSpaces, "  ");
        }
    }
}

/// Whether a mark is not punctuation: inside a word, such as a time or an option, or in a list of signs: `- ? & %`.
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

/// Checks the spaces, quotation marks and capitals that the language declares.
fn declared(letters: &[Letter], typography: &Typography, tell: &mut impl FnMut(usize, Rule, &str)) {
    let (open, close) = typography.quotes;
    let word_at = |from: usize| -> String {
        letters[from.min(letters.len())..].iter().map(|(c, _)| *c).take_while(|c| c.is_alphanumeric()).collect()
    };
    for (index, (c, _)) in letters.iter().enumerate() {
        let (left, right) = (before(letters, index), at(letters, index + 1));
        let mark = *c == close || !is_no_mark(letters, index);
        let lacks = typography.hard_space_before.contains(c) && mark && !is_hard_space(left);
        if lacks || (typography.hard_space_after.contains(c) && !is_hard_space(right)) {
            tell(index, Rule::TypeHardSpace, &c.to_string());
        }
        if typography.no_space_before.contains(c) && left.is_some_and(char::is_whitespace) && mark {
            tell(index, Rule::TypeNoSpace, &c.to_string());
        }
        if QUOTES.contains(c) && *c != open && *c != close {
            tell(index, Rule::TypeQuotes, &c.to_string());
        }
        if c.is_ascii_uppercase() && !typography.bare_capitals.is_empty() && !left.is_some_and(char::is_alphanumeric) {
            let word = word_at(index);
            let begins = index == 0 || matches!(left, Some('\n' | ' ' | '\u{a0}'));
            let next = if word.len() == 1 && begins { format!(" {}", word_at(index + 2)) } else { String::new() };
            if typography.bare_capitals.contains(&format!("{}{next}", word.to_lowercase())) {
                tell(index, Rule::TypeCapital, &word);
            }
        }
    }
}
