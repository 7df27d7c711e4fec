//! Each language says what the others say: the same messages, quotations, variables and cases, in its own words.

use std::collections::BTreeSet;

use super::catalogue::{Catalogue, Part};
use super::prose::Reader;
use crate::problem::{Problem, Rule};

/// Compares every language with every other.
pub(super) fn check(catalogues: &[Catalogue], problems: &mut Vec<Problem>) {
    for (number, one) in catalogues.iter().enumerate() {
        for (other_number, other) in catalogues.iter().enumerate().filter(|(at, _)| *at != number) {
            for part in &one.parts {
                match other.part(&part.id) {
                    None => missing(one, other, part, problems),
                    Some(twin) => {
                        lacking((one, part), (other, twin), problems);
                        // Told once, in the later of the two.
                        if number < other_number && is_copied((one, part), (other, twin)) {
                            let args = [("id", part.id.as_str()), ("language", one.language.as_str())];
                            problems.push(other.problem(twin, twin.start, Rule::WordsSame, &args));
                        }
                    }
                }
            }
        }
    }
}

fn missing(one: &Catalogue, other: &Catalogue, part: &Part, problems: &mut Vec<Problem>) {
    let path = one.path(part);
    let file = path.replacen(&format!("/{}/", one.language), &format!("/{}/", other.language), 1);
    let args = [("id", part.id.as_str()), ("language", other.language.as_str()), ("file", file.as_str())];
    problems.push(one.problem(part, part.start, Rule::WordsMissing, &args));
}

/// What one language names, quotes or tells apart, and the other does not.
fn lacking((one, part): (&Catalogue, &Part), (other, twin): (&Catalogue, &Part), problems: &mut Vec<Problem>) {
    let mut tell = |rule: Rule, name: &str| {
        let args = [("name", name), ("id", part.id.as_str()), ("language", one.language.as_str())];
        problems.push(other.problem(twin, twin.start, rule, &args));
    };
    let named = |part: &Part| part.variables.iter().map(|(name, _)| name.clone()).collect::<BTreeSet<_>>();
    // A variable that only counts is the affair of a language's grammar.
    let counted = |name: &String| part.cases.get(name).is_some_and(BTreeSet::is_empty);
    let theirs = named(twin);
    for name in named(part).difference(&theirs).filter(|name| !counted(name)) {
        tell(Rule::LacksVariable, name);
    }
    for (name, cases) in &part.cases {
        let known = twin.cases.get(name).cloned().unwrap_or_default();
        for case in cases.difference(&known).filter(|_| theirs.contains(name)) {
            tell(Rule::LacksCase, &format!("${name} [{case}]"));
        }
    }
    let quoted = |part: &Part| {
        let calls =
            part.calls.iter().map(|call| format!("{}(\"{}\")", call.function, call.name.as_deref().unwrap_or("")));
        calls.chain(part.refers.iter().map(|(other, _)| other.clone())).collect::<BTreeSet<_>>()
    };
    for name in quoted(part).difference(&quoted(twin)) {
        tell(Rule::LacksQuote, name);
    }
    if ends(part) == Some(true) && ends(twin) == Some(false) {
        tell(Rule::LacksEnd, &part.id);
    }
}

/// Whether a text ends as a sentence does; unknown where it ends with something quoted. One that ends so in one language
/// only has been cut.
fn ends(part: &Part) -> Option<bool> {
    let last = part.variants.iter().filter_map(|variant| variant.last()?.text());
    let texts = last.map(|(text, _)| text.trim_end().trim_end_matches([')', '”', '»', '\u{a0}']));
    let mut marks =
        texts.filter(|text| !text.is_empty()).map(|text| text.ends_with(['.', '!', '?', '…', ':'])).peekable();
    marks.peek()?;
    Some(marks.all(|mark| mark))
}

/// Whether two languages have the very same words, although these are more than names.
fn is_copied((one, part): (&Catalogue, &Part), (other, twin): (&Catalogue, &Part)) -> bool {
    if part.same || twin.same {
        return false;
    }
    let text = |catalogue: &Catalogue, part: &Part| {
        let reader = Reader::new(catalogue);
        let texts = part.variants.iter().map(|variant| reader.letters(variant));
        texts.map(|letters| letters.into_iter().map(|(c, _)| c).collect::<String>()).collect::<Vec<_>>()
    };
    let words = text(one, part);
    words == text(other, twin) && words.iter().any(|text| text.split_whitespace().any(is_word))
}

/// A word of a language, and not a name, a number, a sign or a letter: small letters, and more than one.
fn is_word(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(|c| c.is_lowercase() || "’-,.:".contains(c))
}
