//! Random keys, pastes, clicks and resizes: no panic, and always a way out.
//!
//! The number of events comes from `SESAME_STORM_EVENTS`; the long check asks for a million.

use std::io::{self, Cursor};

use crossterm::event::{
    Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use sesame::app;
use sesame::plain::Plain;
use sesame::progress::Progress;
use sesame::tui::{Look, Pressed, Source, Theme, Tui};
use sesame::wizard::{Outcome, Session};

use crate::support::card::{guide, words};
use crate::support::glass::Glass;
use crate::support::keys::slowly;
use crate::support::practice::key;
use crate::support::{Memory, sunday};

/// Number of events before the user wants to leave.
const ROUND: usize = 200;

fn events() -> usize {
    std::env::var("SESAME_STORM_EVENTS").ok().and_then(|number| number.parse().ok()).unwrap_or(10_000)
}

/// Random input for one round, then leaving.
struct Hands<'r> {
    chance: &'r mut StdRng,
    glass: Glass,
    left: usize,
    exit_keys: Vec<KeyCode>,
}

const TYPED: [char; 33] = [
    '1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '&', 'é', '"', 'à', 'r', 'a', 'l', 'v', 'e', 's', 'm', 'b', 'h',
    'd', 'o', 'w', 'f', 'g', '.', ' ', '漢', '\u{301}', '\u{202e}',
];

const CODES: [KeyCode; 18] = [
    KeyCode::Enter,
    KeyCode::Enter,
    KeyCode::Enter,
    KeyCode::Esc,
    KeyCode::Up,
    KeyCode::Down,
    KeyCode::Left,
    KeyCode::Right,
    KeyCode::Tab,
    KeyCode::BackTab,
    KeyCode::Home,
    KeyCode::End,
    KeyCode::PageUp,
    KeyCode::PageDown,
    KeyCode::Backspace,
    KeyCode::Delete,
    KeyCode::F(1),
    KeyCode::KeypadBegin,
];

const PASTES: [&str; 7] =
    ["", "1\n2\r\n\t3", "\u{1b}[31mq\u{7}", "\u{202e}abc\u{200b}", "漢字 e\u{301} 👩‍👩‍👧", "qqqqqqqqqq", "\u{9b}2J"];

const SIZES: [(u16, u16); 12] = [
    (80, 24),
    (40, 16),
    (20, 8),
    (1, 1),
    (1, 200),
    (250, 1),
    (19, 7),
    (60, 20),
    (120, 40),
    (250, 80),
    (30, 11),
    (79, 21),
];

impl Hands<'_> {
    fn any(&mut self) -> Input {
        let pick = |chance: &mut StdRng| CODES.choose(chance).copied().unwrap_or(KeyCode::Enter);
        match self.chance.random_range(0..100) {
            0..45 => {
                let typed = TYPED.choose(self.chance).copied().unwrap_or('1');
                key(KeyCode::Char(typed), KeyModifiers::NONE)
            }
            45..80 => key(pick(self.chance), KeyModifiers::NONE),
            80..84 => Input::Key(KeyEvent::new_with_kind(pick(self.chance), KeyModifiers::NONE, KeyEventKind::Release)),
            84..87 => {
                let typed = TYPED.choose(self.chance).copied().unwrap_or('1');
                key(KeyCode::Char(typed), KeyModifiers::CONTROL | KeyModifiers::ALT)
            }
            87..89 => Input::Paste(PASTES.choose(self.chance).copied().unwrap_or_default().repeat(20)),
            89..97 => {
                let kinds = [
                    MouseEventKind::Down(MouseButton::Left),
                    MouseEventKind::Down(MouseButton::Right),
                    MouseEventKind::ScrollDown,
                    MouseEventKind::ScrollUp,
                    MouseEventKind::Moved,
                ];
                let kind = kinds.choose(self.chance).copied().unwrap_or(MouseEventKind::Moved);
                let (column, row) = (self.chance.random_range(0..300), self.chance.random_range(0..100));
                Input::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
            }
            _ => {
                let (columns, rows) = SIZES.choose(self.chance).copied().unwrap_or((80, 24));
                Input::Resize(columns, rows)
            }
        }
    }
}

impl Source for Hands<'_> {
    fn next(&mut self) -> io::Result<Pressed> {
        if self.left == 0 {
            let code = self.exit_keys.pop().ok_or_else(|| io::Error::other("there is no way out"))?;
            return Ok(slowly(key(code, KeyModifiers::NONE)));
        }
        self.left -= 1;
        let input = self.any();
        if let Input::Resize(columns, rows) = input {
            self.glass.resize(columns, rows);
        }
        Ok(slowly(input))
    }
    fn capture_mouse(&mut self, _capture: bool) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn the_full_screen_can_always_be_left() {
    let guide = guide();
    let words = words(&guide);
    let mut chance = StdRng::seed_from_u64(5);
    let mut progress = Progress::new(&guide.id, guide.version);
    let mut places = std::collections::HashSet::new();
    let mut stopped = 0;
    for round in 0..events().div_ceil(ROUND) {
        let mut session = Session::resume(&guide, progress.clone(), "fr", &sunday());
        let mut world = Memory::new();
        let glass = Glass::new((80, 24));
        // Close all overlays, then quit.
        let mut exit_keys = vec![KeyCode::Esc; 12];
        exit_keys.splice(0..0, [KeyCode::Char('1'), KeyCode::Char('q')]);
        let hands = Hands { chance: &mut chance, glass: glass.clone(), left: ROUND, exit_keys };
        let mut tui = Tui::new(glass, hands, Look::new(Theme::Auto)).expect("a terminal");
        let left = app::run(&mut sesame::wizard::view::Wizard::new(&mut session, &words), &mut tui, &mut world);
        let left = left.unwrap_or_else(|error| panic!("{error} in round {round}, at {:?}", session.page()));
        // Some rounds leave early: `q` is not among the keys, but stopping is a choice; or they switch the front end.
        stopped += usize::from(left == Outcome::Stopped);
        places.insert(session.base());
        let saved = session.progress().write();
        progress = Progress::read(&saved).expect("what is kept can be read again");
        let again = Session::resume(&guide, progress.clone(), "fr", &sunday());
        let same = again.base() == session.base() || !session.is_under_way();
        assert!(same, "round {round}: {:?}, and again {:?}\n{saved}", session.base(), again.base());
        if round % 25 == 24 {
            progress = Progress::new(&guide.id, guide.version);
        }
    }
    assert!(stopped > 0 && places.len() > 3, "{stopped} {places:?}");
}

#[test]
fn any_lines_end_and_print_no_control_characters() {
    const LINES: [&str; 26] = [
        "1",
        "1",
        "1",
        "2",
        "3",
        "4",
        "",
        "",
        "<",
        "r",
        "a",
        "l",
        "v",
        "e",
        "m",
        "aide",
        "vrai",
        "ec-europa.eu",
        "retour",
        "99999999999999999999",
        "\u{1b}[31m2\u{7}",
        "\t",
        "漢字",
        "\u{202e}abc",
        "&",
        "é",
    ];
    let guide = guide();
    let words = words(&guide);
    let mut chance = StdRng::seed_from_u64(7);
    for _ in 0..events().div_ceil(ROUND) {
        let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), "fr", &sunday());
        let mut input: String =
            (0..ROUND).map(|_| format!("{}\n", LINES.choose(&mut chance).copied().unwrap_or_default())).collect();
        input.push_str(&"x".repeat(10_000));
        let mut output = Vec::new();
        let columns = [None, Some(40), Some(1)].choose(&mut chance).copied().flatten();
        let mut front = Plain::new(Cursor::new(input), &mut output, columns);
        let left =
            app::run(&mut sesame::wizard::view::Wizard::new(&mut session, &words), &mut front, &mut Memory::new())
                .expect("lines can be read");
        assert!(matches!(left, Outcome::Stopped | Outcome::Switched(_)));
        let output = String::from_utf8(output).expect("text");
        assert!(output.chars().all(|c| c == '\n' || !c.is_control()), "something to obey");
    }
}
