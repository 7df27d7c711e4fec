//! Passwords, PINs and other secrets that a word announces, and words that look like a password.

use std::ops::Range;

use super::code::{is_part, is_place};
use super::lexicon::{Class, Lexicon};
use super::note::Word;
use super::number;
use crate::check::password::{Findings, LEAST, LEAST_GROUPS};

/// How many words after the one that announces it a secret may stand.
const AHEAD: usize = 10;

/// How many words before it.
const BACK: usize = 5;

/// How many ordinary words may stand between a word for a code and its digits.
const APART: usize = 3;

/// Minimum letters and digits of a word such as “soleil45”, that nothing announces.
const LETTERS: usize = 4;
const DIGITS: usize = 2;

/// The secrets that a word announces: ranges of words.
pub(super) fn find(words: &[Word], lexicon: &Lexicon, mut add: impl FnMut(Range<usize>)) {
    for (at, word) in words.iter().enumerate() {
        if word.is(Class::Password) || word.is(Class::Code) {
            after(words, at, lexicon, &mut add);
            before(words, at, lexicon).into_iter().for_each(&mut add);
        }
        if !word.harmless && is_word_and_digits(word, lexicon) {
            add(at..at + 1);
        }
    }
}

/// “soleil45”, “PIN4711”.
fn is_word_and_digits(word: &Word, lexicon: &Lexicon) -> bool {
    let (letters, rest) = word.parts();
    let known = lexicon.part(letters);
    let announced = (known.has(Class::Password) || known.has(Class::Code)) && rest.len() > number::ANNOUNCED;
    let alone = known.is_empty() && letters.chars().count() >= LETTERS && rest.len() >= DIGITS;
    (announced || alone) && rest.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether text without spaces meets the password rules, and is neither a word nor a web page.
pub(super) fn is_password(text: &str) -> bool {
    let found = Findings::of(text);
    let letters = text.chars().any(char::is_alphabetic);
    // "macOS-Sequoia" has three groups as well, so a digit is required.
    let digit = text.chars().any(|c| c.is_ascii_digit());
    found.characters >= LEAST && found.groups.len() >= LEAST_GROUPS && letters && digit && !text.contains("://")
}

/// How a word for a secret and a possible secret are linked.
#[derive(Debug, Clone, Copy, Default)]
struct Link {
    /// By a colon, or a verb such as “is”.
    strong: bool,
    colon: bool,
    quoted: bool,
    /// A comma is between them.
    comma: bool,
    /// How many ordinary words are between them.
    apart: usize,
}

/// The secrets after the word at `at`.
fn after(words: &[Word], at: usize, lexicon: &Lexicon, add: &mut impl FnMut(Range<usize>)) {
    let password = words[at].is(Class::Password);
    let mut link = Link::default();
    let (mut start, mut from) = (at, at + 1);
    // “the password that she chose is …”
    let related = words.get(at + 1).is_some_and(|word| word.is(Class::Between) && word.follows());
    while let Some(word) = words.get(from).filter(|_| from <= at + AHEAD) {
        let numbered = from == at + 1 || words[from - 1].is(Class::Between);
        if word.begins_clause() && !(numbered && number::is_value(words, from)) {
            return;
        }
        link.colon |= word.gap_has(&[':', '=', '>']) || word.gap == " - ";
        link.strong |= link.colon;
        link.comma |= word.gap.contains(',');
        link.quoted = word.gap.trim_end().ends_with('"');
        let found = if number::is_value(words, from) && is_number_of_secret(words, from, link, password) {
            number::run(words, from).end
        } else if word.is_mixed() && is_mixed_secret(word, link, password, lexicon)
            || word.is_letters() && is_word_of_secret(words, from, link, password, at + 1 == from)
        {
            phrase_end(words, from)
        } else {
            from
        };
        if found > from {
            add(start..found);
            (start, from, link) = (from, found, Link::default());
            continue;
        }
        let counted =
            word.is_number() && words.get(from + 1).is_some_and(|next| next.follows() && next.is(Class::Unit));
        if word.is(Class::Password) || word.is(Class::Code) || !word.is_letters() && !counted || link.apart > APART {
            // What follows another such word is its own.
            return;
        }
        if word.is(Class::Verb) {
            link.strong = true;
            link.apart = if related && !link.comma { 0 } else { link.apart };
        } else if !word.is(Class::Between) {
            // After it only digits, or something quoted, count: a word would be one of the sentence.
            link.apart += 1;
            (link.strong, link.colon) = (false, false);
        }
        from += 1 + usize::from(counted);
    }
}

/// Whether the digits from `at` on are the secret.
fn is_number_of_secret(words: &[Word], at: usize, link: Link, password: bool) -> bool {
    let run = number::run(words, at);
    let year = words[at].number().is_some_and(|year| (2000..2100).contains(&year)) && link.apart > 0;
    let far = link.apart > 0 && (password || link.comma) && !link.colon;
    !year && !far && (link.strong || number::count(&words[run]) > number::ANNOUNCED)
}

/// Whether a word of letters and digits is the secret, and not a time, a model or a place code.
fn is_mixed_secret(word: &Word, link: Link, password: bool, lexicon: &Lexicon) -> bool {
    let place = !password && !link.strong && is_place(word);
    !word.harmless && word.length() > 2 && !place && (link.apart == 0 || is_part(word, lexicon))
}

/// Whether a word of letters is the secret.
fn is_word_of_secret(words: &[Word], at: usize, link: Link, password: bool, next: bool) -> bool {
    let word = &words[at];
    let host = word.is(Class::Host) && link.colon;
    let unknown = word.classes.is_empty() || word.is(Class::First) || word.is(Class::Spelling) || host;
    if !unknown || link.apart > 0 && !link.quoted {
        return false;
    }
    let loud = word.capitals() == word.length() && word.length() > 2;
    if word.is_irregular() || link.quoted {
        return true;
    }
    if !password {
        return link.colon || link.strong && loud;
    }
    let ends = words.get(at + 1).is_none_or(|next| !next.follows() || next.begins_clause());
    let near = word.gap.len() <= 2 && !word.gap.contains(',');
    // “password Netflix forgotten” is another matter than “password Sunshine she says”.
    let told = word.is_capital() && words.get(at + 1).is_some_and(|next| next.is(Class::Between));
    link.strong || next && near && (ends || told)
}

/// The end of a secret of several words: as long as they are known as nothing else.
fn phrase_end(words: &[Word], at: usize) -> usize {
    let more = |word: &&Word| word.gap.len() == 1 && word.gap != "," && (word.classes.is_empty() || word.is_number());
    at + 1 + words[at + 1..].iter().take(AHEAD).take_while(more).count()
}

/// The secret before the word at `at`: “4711 is his PIN”.
fn before(words: &[Word], at: usize, lexicon: &Lexicon) -> Option<Range<usize>> {
    let (mut linked, mut likened) = (false, false);
    for from in (at.saturating_sub(BACK)..at).rev() {
        let (word, next) = (&words[from], &words[from + 1]);
        if next.begins_clause() {
            return None;
        }
        if word.is(Class::Verb) || word.is(Class::As) {
            (linked, likened) = (true, likened || word.is(Class::As));
            continue;
        }
        if word.is(Class::Between) {
            continue;
        }
        // “tulip is her password”.
        let opens = words[at].is(Class::Password) && next.is(Class::Verb) && (from == 0 || word.begins_clause());
        let quoted = word.gap.trim_end().ends_with('"') && next.gap.trim_start().starts_with('"');
        let digits = word.is_number() && !word.harmless && word.bare.len() >= number::ANNOUNCED;
        let mixed = word.is_mixed() && (is_part(word, lexicon) || word.length() > 5) && !word.harmless;
        let words_only = word.is_letters() && word.classes.is_empty() && (likened || quoted || opens);
        return (linked && (digits || mixed || words_only)).then(|| from..at + 1);
    }
    None
}
