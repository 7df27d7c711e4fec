//! User input at a terminal, written as a line of text: `"1 'Tulipe' Enter Down*3 Ctrl-C 40x16"`.

use std::cell::Cell;
use std::time::{Duration, Instant};

use crossterm::event::{
    Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use sesame::tui::Pressed;

/// One user action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Hand {
    /// A terminal event.
    Input(Input),
    /// The same, so long after the one before.
    After(Duration, Input),
    /// A click on the first occurrence of this text.
    Click(String),
    /// No input: something else ends the wait.
    Woken,
}

/// Parses keys separated by spaces: a character (`1`, `é`), a name (`Enter`), either with `*3` for three times, typed
/// text (`'Tulipe'`), pasted text (`paste'two words'`), a click (`click'Yes'`), or a new size (`40x16`).
pub(crate) fn keys(line: &str) -> Vec<Hand> {
    let mut hands = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() {
        let end = match (rest.find('\''), rest.find(' ')) {
            (Some(quote), space) if space.is_none_or(|space| quote < space) => {
                let length = rest[quote + 1..].find('\'').unwrap_or_else(|| panic!("no closing quote: {rest}"));
                quote + length + 2
            }
            (_, space) => space.unwrap_or(rest.len()),
        };
        hands.extend(token(&rest[..end]));
        rest = rest[end..].trim_start();
    }
    hands
}

fn token(token: &str) -> Vec<Hand> {
    if let Some((kind, text)) = token.split_once('\'') {
        let text = text.trim_end_matches('\'').to_owned();
        return match kind {
            "" => typed(&text),
            "paste" => vec![Hand::Input(Input::Paste(text))],
            "click" => vec![Hand::Click(text)],
            other => panic!("unknown: {other}"),
        };
    }
    if let Some((columns, rows)) = token.split_once('x')
        && let (Ok(columns), Ok(rows)) = (columns.parse(), rows.parse())
    {
        return vec![Hand::Input(Input::Resize(columns, rows))];
    }
    let (name, times) = match token.split_once('*') {
        Some((name, times)) if !name.is_empty() => (name, times.parse().expect("a number of times")),
        _ => (token, 1),
    };
    vec![key(name); times]
}

/// Text, one key per character.
pub(crate) fn typed(text: &str) -> Vec<Hand> {
    text.chars().map(|sign| press(KeyCode::Char(sign), KeyModifiers::NONE)).collect()
}

/// Text typed in quick succession, after a pause.
pub(crate) fn rapidly(text: &str, between: Duration) -> Vec<Hand> {
    let rest = |(at, hand): (usize, Hand)| match hand {
        Hand::Input(input) if at > 0 => Hand::After(between, input),
        hand => hand,
    };
    typed(text).into_iter().enumerate().map(rest).collect()
}

/// A text pasted in one piece.
pub(crate) fn pasted(text: &str) -> Vec<Hand> {
    vec![Hand::Input(Input::Paste(text.to_owned()))]
}

fn key(name: &str) -> Hand {
    let mut signs = name.chars();
    if let (Some(sign), None) = (signs.next(), signs.next()) {
        return press(KeyCode::Char(sign), KeyModifiers::NONE);
    }
    if let Some(sign) = name.strip_prefix("Ctrl-").and_then(|sign| sign.chars().next()) {
        return press(KeyCode::Char(sign.to_ascii_lowercase()), KeyModifiers::CONTROL);
    }
    let code = match name {
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" => KeyCode::Tab,
        "BackTab" => KeyCode::BackTab,
        "Space" => KeyCode::Char(' '),
        "Backspace" => KeyCode::Backspace,
        "Delete" => KeyCode::Delete,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "PageUp" => KeyCode::PageUp,
        "PageDown" => KeyCode::PageDown,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        other => panic!("no such key: {other}"),
    };
    press(code, KeyModifiers::NONE)
}

thread_local! {
    static CLOCK: Cell<Instant> = Cell::new(Instant::now());
}

/// An input of somebody who takes their time: two seconds after the one before.
pub(crate) fn slowly(input: Input) -> Pressed {
    after(Duration::from_secs(2), input)
}

/// An input so long after the one before.
pub(crate) fn after(pause: Duration, input: Input) -> Pressed {
    let at = CLOCK.get() + pause;
    CLOCK.set(at);
    Pressed { input, at, stale: false }
}

fn press(code: KeyCode, modifiers: KeyModifiers) -> Hand {
    Hand::Input(Input::Key(KeyEvent::new_with_kind(code, modifiers, KeyEventKind::Press)))
}

/// A left click on a cell.
pub(crate) fn click(column: u16, row: u16) -> Input {
    let kind = MouseEventKind::Down(MouseButton::Left);
    Input::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
}
