//! What a typed line means: a number, a key, a word, or words to look up.

use crate::keys::{self, Action, Key};
use crate::screen::{Asked, MenuItem, Screen, StrayText};
use crate::text;
use crate::wizard::Event;

/// What a typed line means on a screen.
pub(super) fn meaning(screen: &Screen, typed: &str) -> Option<Asked> {
    let take = |choice: &MenuItem| Asked::Event(choice.event.clone());
    if typed.is_empty() {
        return screen.choices.get(screen.default).filter(|choice| !choice.irreversible).map(take);
    }
    // People also type "1." and "1)".
    if let Ok(number) = typed.trim_end_matches(['.', ')']).parse::<usize>() {
        return screen.choices.get(number.checked_sub(1)?).map(take);
    }
    let mut letters = typed.chars();
    if let (Some(letter), None) = (letters.next(), letters.next())
        && let Some(number) = keys::digit(letter)
    {
        return screen.choices.get(number - 1).map(take);
    }
    // A single letter is first tried as a key, a word first as the start of a choice.
    let word = || by_word(screen, typed).map(take);
    if typed.chars().count() == 1 {
        by_key(screen, typed).or_else(word)
    } else {
        word().or_else(|| by_key(screen, typed))
    }
}

/// Words that are no answer, if they are looked up here.
pub(super) fn stray(screen: &Screen, typed: &str) -> Option<Asked> {
    let mut letters = typed.chars();
    // A key that does nothing here is no word.
    let dead = letters.next().is_some_and(|first| keys::key(&screen.keys, first).is_some()) && letters.next().is_none();
    if dead || !typed.chars().any(char::is_alphabetic) {
        return None;
    }
    let words = match screen.stray {
        StrayText::Ignored => return None,
        StrayText::Searched => typed.to_owned(),
        StrayText::Secret => String::new(),
    };
    Some(Asked::Event(Event::Words(words)))
}

/// What a key or its word means on a screen.
pub(super) fn by_key(screen: &Screen, typed: &str) -> Option<Asked> {
    let mut letters = typed.chars();
    let action = match (letters.next()?, letters.next()) {
        ('<', None) => Action::Back,
        (letter, None) => keys::key(&screen.keys, letter).filter(|key| key.plain)?.action,
        _ => action_by_word(screen, typed)?,
    };
    screen.event(action).map(Asked::Event)
}

/// What can be typed besides numbers. Non-breaking spaces keep a key and its word on one line.
pub(super) fn hints(screen: &Screen) -> Vec<String> {
    let works = |key: &&Key| key.plain && screen.event(key.action).is_some();
    screen.keys.iter().filter(works).map(|key| key.hint.replace(' ', "\u{a0}")).collect()
}

/// The action whose word was typed instead of its letter.
fn action_by_word(screen: &Screen, typed: &str) -> Option<Action> {
    let says = |key: &&Key| key.plain && key.words.iter().any(|word| bare(word) == bare(typed));
    screen.keys.iter().find(says).map(|key| key.action)
}

/// A text normalized for comparison: lowercase, no accents.
fn bare(text: &str) -> String {
    text::without_accents(&text.to_lowercase())
}

/// The one choice whose label begins with a typed word.
fn by_word<'s>(screen: &'s Screen, typed: &str) -> Option<&'s MenuItem> {
    let first = |choice: &&MenuItem| choice.label.split(' ').next().is_some_and(|word| bare(word) == bare(typed));
    let mut fitting = screen.choices.iter().filter(first);
    let one = fitting.next().filter(|choice| !choice.irreversible);
    one.filter(|_| fitting.next().is_none())
}
