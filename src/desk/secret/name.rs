//! Names of people.

use std::ops::Range;

use super::lexicon::Class;
use super::note::Word;

/// Maximum letters of a form of address that may be another word: it needs a capital or a full stop.
const SHORT: usize = 2;

/// Maximum parts of a name with hyphens.
const PARTS: usize = 5;

/// The names in a note: ranges of words.
pub(super) fn find(words: &[Word], mut add: impl FnMut(Range<usize>)) {
    for at in 0..words.len() {
        let word = &words[at];
        if is_title(words, at) {
            titled(words, at).into_iter().for_each(&mut add);
        }
        if word.is(Class::First) {
            first(words, at).into_iter().for_each(&mut add);
        }
        if word.is(Class::Surname) {
            announced(words, at).into_iter().for_each(&mut add);
        }
        let initial = word.length() == 1 && word.is_capital() && !word.is_number();
        let dotted = |next: &&Word| matches!(next.gap.as_str(), "." | ". ") && is_capital_name(next);
        if initial && words.get(at + 1).filter(dotted).is_some() {
            add(at..with_hyphens(words, at + 2));
        }
    }
}

/// A word with a capital that is known as nothing else.
fn is_capital_name(word: &Word) -> bool {
    word.is_capital() && word.is_letters() && word.length() > 1 && is_unknown(word)
}

/// Whether a word may be a name: not one that notes have, nor a month, a product and so on.
fn is_unknown(word: &Word) -> bool {
    word.classes.is_empty() || word.is(Class::First) || word.is(Class::Spelling)
}

fn is_title(words: &[Word], at: usize) -> bool {
    let word = &words[at];
    let next = words.get(at + 1).map_or("", |next| next.gap.as_str());
    let other = word.classes.has(Class::Ordinary) || word.classes.has(Class::Between) || word.length() == 1;
    word.is(Class::Title)
        && matches!(next, " " | ". " | "." | "  ")
        && (!other || word.length() > SHORT || word.is_capital() || next.starts_with('.'))
}

/// The index of the first word that is no particle: « van den Berghe ».
fn past_particles(words: &[Word], mut at: usize) -> usize {
    while words.get(at).is_some_and(|word| {
        word.is(Class::Particle) || word.length() == 1 && words.get(at + 1).is_some_and(|next| next.gap == "'")
    }) {
        at += 1;
    }
    at
}

/// A form of address and a name. After one the name may be in small letters.
fn titled(words: &[Word], at: usize) -> Option<Range<usize>> {
    let from = past_particles(words, at + 1);
    let near = |word: &&Word| matches!(word.gap.as_str(), " " | ". " | "." | "'" | "  " | "-");
    let name = words.get(from).filter(near)?;
    let small = name.is_letters() && name.length() > 2 && is_unknown(name);
    (small || is_capital_name(name)).then(|| at..with_hyphens(words, from + 1))
}

/// A first name and a word with a capital, in either order.
fn first(words: &[Word], at: usize) -> Option<Range<usize>> {
    let called = &words[at];
    // « Jean-Luc » is one first name.
    let begin = if called.gap == "-" { at.saturating_sub(1) } else { at };
    let from = past_particles(words, with_hyphens(words, at + 1));
    if words.get(from).is_some_and(|word| matches!(word.gap.as_str(), " " | "'") && is_capital_name(word)) {
        return Some(begin..with_hyphens(words, from + 1));
    }
    let before = words.get(begin.checked_sub(1)?)?;
    let near = matches!(words[begin].gap.as_str(), " " | ", ");
    let capitals = is_capital_name(before) && called.is_capital() && words[begin].is_capital();
    (near && capitals).then(|| begin - 1..with_hyphens(words, at + 1))
}

/// A name after a word for one.
fn announced(words: &[Word], at: usize) -> Option<Range<usize>> {
    let mut from = at + 1;
    while words.get(from).is_some_and(|word| word.is(Class::Verb) || word.is(Class::Particle)) {
        from += 1;
    }
    let name =
        words.get(from).filter(|word| !word.begins_clause() && word.gap.len() <= 4 && !word.gap.contains(','))?;
    (is_capital_name(name) && !name.is(Class::First)).then(|| at..with_hyphens(words, from + 1))
}

/// The end of a name with its other parts: « Dupont-Durand », “O’Connor”.
fn with_hyphens(words: &[Word], mut end: usize) -> usize {
    let most = end + PARTS;
    while end < most && words.get(end).is_some_and(|word| matches!(word.gap.as_str(), "-" | "'") && word.is_letters()) {
        end += 1;
    }
    end
}
