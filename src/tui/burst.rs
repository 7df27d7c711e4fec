//! Recognizes a paste that arrives as single keys, as from a Windows console, by how many keys are waiting at once.

use std::collections::VecDeque;

use crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyModifiers};

use super::Pressed;

/// The minimum for a paste: nobody types this many characters ahead while one page is drawn.
const LEAST: usize = 8;

/// Turns the keys at the front of a queue into one paste, if there are too many of them to have been typed.
pub(super) fn gather(waiting: &mut VecDeque<Pressed>) {
    let mut text = String::new();
    let mut events = 0;
    let mut typed = 0;
    for pressed in &*waiting {
        match &pressed.input {
            // Each key is reported twice, as a press and a release.
            Input::Key(key) if !key.is_press() => {}
            Input::Key(key) => match character(key) {
                Some(character) => {
                    text.push(character);
                    typed += 1;
                }
                None => break,
            },
            _ => break,
        }
        events += 1;
    }
    if typed < LEAST {
        return;
    }
    let last = waiting.drain(..events).next_back();
    if let Some(last) = last {
        waiting.push_front(Pressed { input: Input::Paste(text), at: last.at, stale: last.stale });
    }
}

/// The character that a key types in a text field.
fn character(key: &KeyEvent) -> Option<char> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let command = control != key.modifiers.contains(KeyModifiers::ALT);
    match key.code {
        KeyCode::Char(character) if !command => Some(character),
        KeyCode::Enter => Some('\n'),
        KeyCode::Tab => Some('\t'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::KeyEventKind;

    fn gathered(inputs: Vec<Input>) -> Vec<Input> {
        let mut waiting: VecDeque<Pressed> = inputs.into_iter().map(Pressed::now).collect();
        gather(&mut waiting);
        waiting.into_iter().map(|pressed| pressed.input).collect()
    }

    fn keys(text: &str) -> Vec<Input> {
        let key = |c| if c == '\n' { KeyCode::Enter } else { KeyCode::Char(c) };
        let both = |c| {
            [KeyEventKind::Press, KeyEventKind::Release]
                .map(|kind| Input::Key(KeyEvent::new_with_kind(key(c), KeyModifiers::NONE, kind)))
        };
        text.chars().flat_map(both).collect()
    }

    #[test]
    fn many_keys_at_once_are_a_paste() {
        let mut waiting = keys("12\nhé 2\n1");
        waiting.push(Input::Resize(40, 16));
        assert_eq!(gathered(waiting), [Input::Paste("12\nhé 2\n1".into()), Input::Resize(40, 16)]);
    }

    #[test]
    fn a_few_keys_are_keys() {
        for text in ["", "2", "22", "\n\n\n", "1234567"] {
            assert_eq!(gathered(keys(text)), keys(text), "{text:?}");
        }
    }

    #[test]
    fn arrows_and_commands_are_never_part_of_a_paste() {
        let mut waiting = keys("abcdefg");
        waiting.insert(0, Input::Key(KeyEvent::from(KeyCode::Down)));
        waiting.push(Input::Key(KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL)));
        assert_eq!(gathered(waiting.clone()), waiting);
    }
}
