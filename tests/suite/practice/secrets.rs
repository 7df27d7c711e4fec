//! Hidden text stays hidden in a practice, and no input crashes it or loses what was typed.

use crate::support::model::TestWorld;
use crate::support::sunday;
use std::cell::RefCell;
use std::io::{self, BufRead, Cursor, Read};

use crossterm::event::{Event as Input, KeyCode, KeyModifiers};
use proptest::prelude::*;
use sesame::app;
use sesame::display::Form;
use sesame::guide::Exercise;
use sesame::guide_files::GuideFiles;
use sesame::plain::Plain;
use sesame::practice::{Practice, Rehearsal};
use sesame::screen::{Block, Surface};

use super::keys::says_nothing_negative;
use super::passwords::written;
use crate::support::card::{guide, words};
use crate::support::practice::{Room, key};

/// Characters that occur in neither language's texts, nor in `Debug` output.
const SECRET: &str = "ΩЖ語ñ~^Ψ£ŵ¬";

fn betrays(text: &str) -> bool {
    SECRET.chars().any(|secret| text.contains(secret))
}

#[test]
fn hidden_text_appears_nowhere() {
    let guide = guide();
    let words = words(&guide);
    for language in ["fr", "en"] {
        for exercise in [Exercise::Password, Exercise::Code] {
            let mut room = Room::new(&words, exercise, language);
            if exercise == Exercise::Code {
                // A code is shown at first, for copying.
                room.press(KeyCode::Tab);
                room.type_text("21");
            }
            let mut actions: Vec<KeyCode> = SECRET.chars().map(KeyCode::Char).collect();
            actions.extend([KeyCode::Enter, KeyCode::Home, KeyCode::PageDown, KeyCode::Tab, KeyCode::Char('l')]);
            // The language has just changed.
            let help = KeyCode::Char(if language == "fr" { 'h' } else { 'a' });
            actions.extend([help, KeyCode::Esc, KeyCode::Tab, KeyCode::Char('3'), KeyCode::Char('4')]);
            for action in actions {
                if exercise == Exercise::Code && action == KeyCode::Char('3') {
                    break;
                }
                assert_eq!(room.press(action), None, "{action:?}");
                assert!(!betrays(&room.frame()), "{action:?}: {}", room.frame());
                let screen = format!("{:?}", room.screen());
                assert!(!betrays(&screen), "{action:?}: {screen}");
                assert!(room.screen().blocks.iter().all(|block| !matches!(block, Block::Groups(_))));
            }
            assert_eq!(room.typed(), SECRET);
            for debug in [format!("{:?}", room.tui), format!("{:?}", room.tui.draft()), format!("{:?}", room.practice)]
            {
                assert!(!betrays(&debug), "{debug}");
            }
            for lines in [&[SECRET][..], &[SECRET, "1", "", "l", "a", "r"], &[SECRET, "3"]] {
                let lines = if exercise == Exercise::Code && lines.contains(&"3") { &lines[..1] } else { lines };
                let output = written(&words, exercise, language, lines);
                assert!(!betrays(&output), "{output}");
            }
        }
    }
}

#[test]
fn shown_text_stays_until_hidden() {
    let guide = guide();
    let words = words(&guide);
    let mut room = Room::new(&words, Exercise::Password, "fr");
    room.paste("Vélo-ñ7");
    room.press(KeyCode::Enter);
    assert!(!room.frame().contains("Vélo-ñ7") && !room.frame().contains('ñ'), "{}", room.frame());
    room.press(KeyCode::Tab);
    room.type_text("2");
    assert!(room.frame().contains("Vélo-ñ7"), "{}", room.frame());
    assert!(room.frame().contains("Dans aucun des 4 groupes : é  ñ"), "{}", room.frame());
    room.type_text("2");
    assert!(!room.frame().contains("Vélo-ñ7") && !room.frame().contains('ñ'), "{}", room.frame());
    let mut room = Room::new(&words, Exercise::Code, "fr");
    room.paste("abc def ghj kmn");
    let groups = |room: &Room<'_>| room.screen().blocks.iter().any(|block| matches!(block, Block::Groups(_)));
    assert!(groups(&room), "a code is shown at first");
    assert!(format!("{:?}", room.screen()).contains("\"k\", \"m\""));
    room.press(KeyCode::Tab);
    room.type_text("2");
    assert!(!groups(&room) && !format!("{:?}", room.screen()).contains("\"k\", \"m\""));
}

thread_local! {
    /// Log of echo switches and reads.
    #[cfg_attr(windows, expect(clippy::missing_const_for_thread_local, reason = "a false alarm there: it is const"))]
    static ECHO: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

fn note(what: &'static str) {
    ECHO.with_borrow_mut(|noted| noted.push(what));
}

/// Input that logs when it is read.
struct Noted(Cursor<&'static str>);

impl Read for Noted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl BufRead for Noted {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        note("read");
        self.0.fill_buf()
    }
    fn consume(&mut self, amount: usize) {
        self.0.consume(amount);
    }
}

/// Line by line, the terminal would echo what is typed: its echo is off only while a hidden line is read.
#[test]
fn echo_is_off_while_a_hidden_line_is_read() {
    let guide = guide();
    let words = words(&guide);
    // A hidden line; a choice, where the next attempt may be typed by mistake; shown; the next line, which may be
    // visible.
    let lines = Noted(Cursor::new("1\ncourt1\n2\n1\nautre1\n"));
    let switch: fn(bool) = |on| note(if on { "on" } else { "off" });
    let mut front = Plain::new(lines, Vec::new(), None).hiding(Some(switch));
    let mut practice = Practice::new(Exercise::Password, "fr", GuideFiles::new(Vec::new()), None, Form::Lines);
    app::run(&mut Rehearsal::new(&mut practice, &words), &mut front, &mut TestWorld::new(sunday()))
        .expect("lines can be read");
    assert_eq!(ECHO.take(), ["off", "read", "on", "off", "read", "on", "off", "read", "on", "read", "read", "read"]);
    // At the end of input the echo is switched back on.
    let mut front = Plain::new(Noted(Cursor::new("")), Vec::new(), None).hiding(Some(switch));
    let mut practice = Practice::new(Exercise::Code, "fr", GuideFiles::new(Vec::new()), None, Form::Lines);
    app::run(&mut Rehearsal::new(&mut practice, &words), &mut front, &mut TestWorld::new(sunday()))
        .expect("lines can be read");
    assert_eq!(ECHO.take(), ["off", "read", "on"]);
}

// ---- Any input at all -----------------------------------------------------------------------------------------------

/// Characters that occur in neither language's texts.
const ODD: [char; 10] = ['Ω', 'Ψ', 'Ж', 'Щ', 'ñ', '語', '~', '\\', '🦊', '\u{301}'];

/// Any terminal event.
fn any_input() -> impl Strategy<Value = Input> {
    let code = prop_oneof![
        4 => any::<char>().prop_map(KeyCode::Char),
        6 => proptest::char::range(' ', '~').prop_map(KeyCode::Char),
        8 => proptest::sample::select(vec![
            KeyCode::Enter, KeyCode::Tab, KeyCode::BackTab, KeyCode::Up, KeyCode::Down, KeyCode::Left, KeyCode::Right,
            KeyCode::Home, KeyCode::End, KeyCode::PageUp, KeyCode::PageDown, KeyCode::Backspace, KeyCode::Delete,
            KeyCode::Insert, KeyCode::Null, KeyCode::F(1),
        ]),
    ];
    let modifiers = prop_oneof![
        6 => Just(KeyModifiers::NONE),
        1 => proptest::sample::select(vec![
            KeyModifiers::SHIFT, KeyModifiers::ALT, KeyModifiers::CONTROL, KeyModifiers::CONTROL | KeyModifiers::ALT,
        ]),
    ];
    prop_oneof![
        12 => (code, modifiers).prop_map(|(code, modifiers)| key(code, modifiers)),
        3 => any::<String>().prop_map(Input::Paste),
        1 => "[\\x00-\\x1f\u{7f}-\u{9f}\u{200b}-\u{200f}\u{202a}-\u{202e}a\u{301}]{0,8}".prop_map(Input::Paste),
        1 => Just(Input::Paste("x".repeat(150))),
        2 => (1u16..100, 1u16..40).prop_map(|(columns, rows)| Input::Resize(columns, rows)),
        1 => Just(Input::FocusGained),
    ]
}

/// Whether `longer` is `shorter` with something inserted at one place.
fn holds(longer: &str, shorter: &str) -> bool {
    let same = |pairs: &mut dyn Iterator<Item = (u8, u8)>| pairs.take_while(|(one, other)| one == other).count();
    let front = same(&mut longer.bytes().zip(shorter.bytes()));
    let back = same(&mut longer.bytes().rev().zip(shorter.bytes().rev()));
    longer.len() >= shorter.len() && front + back >= shorter.len()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_input_panics_or_loses_text(
        exercise in proptest::sample::select(vec![Exercise::Password, Exercise::Code]),
        inputs in proptest::collection::vec(any_input(), 0..25),
    ) {
        let guide = guide();
        let words = words(&guide);
        let mut room = Room::new(&words, exercise, "fr");
        for input in inputs {
            let before = room.typed().to_owned();
            let left = room.input(input.clone());
            let after = room.typed();
            let erases = matches!(&input, Input::Key(key) if matches!(key.code, KeyCode::Backspace | KeyCode::Delete));
            let types = matches!(&input, Input::Key(key) if matches!(key.code, KeyCode::Char(_)));
            if erases {
                prop_assert!(holds(&before, after), "{:?}: {:?} became {:?}", input, before, after);
            } else if types || matches!(input, Input::Paste(_)) {
                prop_assert!(holds(after, &before), "{:?}: {:?} became {:?}", input, before, after);
            } else {
                prop_assert_eq!(after, before.as_str(), "{:?}", input);
            }
            if left.is_some() {
                break;
            }
        }
    }

    #[test]
    fn typing_is_hidden_and_not_judged(typed in proptest::collection::vec("[ΩΨЖЩñ語~\\\\🦊e\u{301}]{1,4}", 1..8)) {
        let guide = guide();
        let words = words(&guide);
        let mut room = Room::new(&words, Exercise::Password, "en");
        for typed in &typed {
            room.paste(typed);
            prop_assert!(says_nothing_negative(&room.frame()), "{}", room.frame());
            prop_assert!(!room.frame().contains(ODD));
        }
        room.press(KeyCode::Enter);
        prop_assert!(!room.frame().contains(ODD));
    }
}
