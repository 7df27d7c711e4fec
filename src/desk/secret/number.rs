//! Pension numbers, telephone numbers, cards and accounts, dates of birth.

use std::ops::Range;

use super::harmless::{date, is_old};
use super::lexicon::Class;
use super::note::Word;

/// Minimum digits of a number that nothing announces.
const LONG: usize = 5;

/// Minimum digits of a number that a word announces.
pub(super) const ANNOUNCED: usize = 3;

/// Minimum number words in a row.
const SAID: usize = 4;

/// How many words after one for a number it may stand.
const AHEAD: usize = 8;

/// How many words after one for a birth the date may stand.
const BIRTH: usize = 6;

/// The numbers of a note: ranges of words.
pub(super) fn find(words: &[Word], mut add: impl FnMut(Range<usize>)) {
    let mut from = 0;
    while from < words.len() {
        let run = run(words, from);
        let said = words[run.clone()].iter().filter(|word| is_said(word)).count();
        let needed =
            if words[run.clone()].iter().skip(1).any(|word| word.gap.contains(", ")) { LONG + 1 } else { LONG };
        if said == 0 && count(&words[run.clone()]) >= needed || said > 0 && run.len() >= SAID {
            add(run.clone());
        }
        from = run.end.max(from + 1);
    }
    for (at, word) in words.iter().enumerate() {
        if word.is_mixed() && !word.harmless && longest(&word.bare) >= LONG {
            add(at..at + 1);
        }
        if let Some(date) = date(words, at).filter(|date| date.old) {
            add(at..at + date.count);
        }
        if word.is(Class::Birth) {
            birth(words, at).into_iter().for_each(&mut add);
        }
        if word.is(Class::Number) {
            announced(words, at).into_iter().for_each(&mut add);
        }
    }
}

/// The longest row of digits in a word.
fn longest(word: &str) -> usize {
    word.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or_default()
}

/// Digits said as words: « zéro », “seven”, « trente ».
pub(super) fn is_said(word: &Word) -> bool {
    word.is(Class::Digit) || word.is(Class::Tens)
}

/// The numbers, in digits or said, that follow one another from a word on.
pub(super) fn run(words: &[Word], from: usize) -> Range<usize> {
    let from = from.min(words.len());
    let near = |word: &Word| word.gap.len() <= 4 && word.gap.chars().all(|c| " -.,/()+'|*".contains(c));
    let numeric = |word: &Word| (word.is_number() || is_said(word)) && !word.harmless;
    let count = words[from..].iter().enumerate();
    let count = count.take_while(|(index, word)| numeric(word) && (*index == 0 || near(word))).count();
    from..from + count
}

/// The digits of a run: one for a said digit, two for tens.
pub(super) fn count(words: &[Word]) -> usize {
    let digits = |word: &Word| match word.digits() {
        0 if word.is(Class::Tens) => 2,
        0 => 1,
        digits => digits,
    };
    words.iter().map(digits).sum()
}

/// The number that a word announces, in digits or said.
fn announced(words: &[Word], at: usize) -> Option<Range<usize>> {
    let passes = |word: &Word| word.is(Class::Between) || word.is(Class::Verb) || word.is(Class::Number);
    let ahead = at + 1..words.len().min(at + 1 + AHEAD);
    let from =
        { ahead }.find(|from| is_value(words, *from) || !passes(&words[*from]) || words[*from].begins_clause())?;
    (is_value(words, from) && !words[from].begins_clause()).then(|| run(words, from))
}

/// Whether a number of several digits begins at a word, that counts nothing.
pub(super) fn is_value(words: &[Word], from: usize) -> bool {
    if from >= words.len() {
        return false;
    }
    let run = run(words, from);
    let counts = run.len() == 1 && words.get(run.end).is_some_and(|word| word.gap.len() <= 1 && word.is(Class::Unit));
    let said = words[run.clone()].iter().any(is_said);
    !counts && count(&words[run.clone()]) >= ANNOUNCED && (!said || run.len() > 1)
}

/// The date after a word for a birth, in any writing.
fn birth(words: &[Word], at: usize) -> Option<Range<usize>> {
    let passes = |word: &Word| {
        [Class::Between, Class::Verb, Class::Dated, Class::Day, Class::Month, Class::Birth]
            .iter()
            .any(|class| word.is(*class))
    };
    for from in at + 1..words.len().min(at + 1 + BIRTH) {
        let word = &words[from];
        if word.begins_clause() {
            return None;
        }
        if let Some(date) = date(words, from).filter(|date| date.count > 1) {
            return Some(from..from + date.count);
        }
        let run = run(words, from);
        let said = words[run.clone()].iter().filter(|word| is_said(word)).count();
        let tens = words[run.clone()].iter().any(|word| word.is(Class::Tens));
        if said > 0 && words.get(run.end).is_some_and(|word| word.is(Class::Month)) {
            // « le douze avril trente-huit »
            return Some(from..self::run(words, run.end + 1).end);
        }
        let counts = words.get(run.end).is_some_and(|word| word.is(Class::Unit) || word.is(Class::Month));
        if !counts && (count(&words[run.clone()]) >= 2 && (said == 0 || said > 1 || tens)) {
            return Some(run);
        }
        if run.is_empty() && is_old(word).is_none() && !passes(word) {
            return None;
        }
    }
    None
}
