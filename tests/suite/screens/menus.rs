//! Digits, arrows, wheel and mouse: each can take a choice, with the same result.

use std::collections::VecDeque;

use crossterm::event::{
    Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use ratatui::backend::TestBackend;
use sesame::guide::Kind;
use sesame::screen::{Asked, Front, Screen, Surface};
use sesame::tui::{Palette, Source, Theme, Tui};
use sesame::wizard::{Base, Event, TopPage};

use crate::support::card::{guide, words};
use crate::support::pages::{every_page, kinds};
use crate::support::practice::key;

const SIZES: [(u16, u16); 2] = [(80, 24), (40, 16)];

/// Scripted inputs.
struct Script(VecDeque<Input>);

impl Source for Script {
    fn next(&mut self) -> std::io::Result<Input> {
        self.0.pop_front().ok_or_else(|| std::io::Error::other("nothing is pressed"))
    }
    fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
        Ok(())
    }
}

/// The result of inputs on a screen, and what is then shown.
fn answer(screen: &Screen, size: (u16, u16), inputs: Vec<Input>) -> (Option<Asked>, String) {
    let script = Script(inputs.into());
    let mut tui = Tui::new(TestBackend::new(size.0, size.1), script, Palette::new(Theme::None)).expect("a terminal");
    tui.show(screen).expect("drawn");
    let asked = tui.ask(screen).ok();
    (asked, tui.backend().to_string())
}

fn press(code: KeyCode) -> Input {
    key(code, KeyModifiers::NONE)
}

fn mouse(kind: MouseEventKind, column: u16, row: u16) -> Input {
    Input::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
}

/// The keys of a choice's number: the digit, and what that key types unshifted on French and Belgian keyboards.
fn numbers(index: usize) -> [char; 3] {
    ["1234567890", "&é\"'(-è_çà", "&é\"'(§è!çà"].map(|row| row.chars().nth(index).expect("one of ten"))
}

/// The keys from the page where the pointer starts to the last page, and to a choice.
fn arrows(screen: &Screen, index: usize) -> Vec<Input> {
    let mut inputs = vec![press(KeyCode::End)];
    let (key, steps) = match index.checked_sub(screen.default) {
        Some(down) => (KeyCode::Down, down),
        None => (KeyCode::Up, screen.default - index),
    };
    inputs.extend(vec![press(key); steps]);
    inputs
}

/// Where the row of a choice starts and ends on the last page, if it is in view with the pointer on it.
fn row_of(screen: &Screen, size: (u16, u16), index: usize) -> (u16, u16, u16) {
    let (_, text) = answer(screen, size, arrows(screen, index));
    let rows: Vec<Vec<char>> = text.lines().map(|line| line.trim_matches('"').chars().collect()).collect();
    // In a diagram the arrow comes after a word.
    let pointed = |row: &Vec<char>| row.iter().position(|c| *c != ' ').filter(|at| row[*at] == '►');
    let y = rows.iter().position(|row| pointed(row).is_some()).expect("a row with the arrow");
    let start = pointed(&rows[y]).expect("an arrow");
    let end = rows[y].iter().rposition(|c| *c != ' ').expect("a label");
    [start, end, y].map(|at| u16::try_from(at).expect("small")).into()
}

#[test]
fn digits_arrows_and_clicks_take_the_same_choice() {
    let guide = guide();
    let words = words(&guide);
    for (name, session, now) in kinds(&guide) {
        let screen = Screen::of(&session, &words, &now);
        for size in SIZES {
            for (index, choice) in screen.choices.iter().enumerate().take(10) {
                let by_number =
                    |typed: char| answer(&screen, size, vec![press(KeyCode::End), press(KeyCode::Char(typed))]).0;
                let [digit, french, belgian] = numbers(index).map(by_number);
                assert!(digit == french && digit == belgian, "{name} {size:?} {index}");
                // "Not yet" stays on the page and is not reported.
                assert_eq!(digit.is_some(), choice.event != Event::Stay, "{name} {size:?} {index}");
                let by_arrows = answer(&screen, size, [arrows(&screen, index), vec![press(KeyCode::Enter)]].concat()).0;
                let (start, end, row) = row_of(&screen, size, index);
                let click = |column: u16| {
                    let click = mouse(MouseEventKind::Down(MouseButton::Left), column, row);
                    answer(&screen, size, [arrows(&screen, index), vec![click]].concat()).0
                };
                let (first, last) = (click(start), click(end));
                assert!(
                    by_arrows == first && by_arrows == last,
                    "{name} {size:?} {index}: {by_arrows:?} {first:?} {last:?}"
                );
                if choice.digit_only {
                    // An irreversible choice can only be taken by its digit.
                    assert!(digit.is_some() && by_arrows.is_none(), "{name} {size:?} {index}");
                } else {
                    assert_eq!(digit, by_arrows, "{name} {size:?} {index}");
                }
            }
        }
    }
}

#[test]
fn tab_and_the_wheel_move_like_the_arrows() {
    let guide = guide();
    let words = words(&guide);
    for (name, session, now) in kinds(&guide) {
        let screen = Screen::of(&session, &words, &now);
        for size in SIZES {
            let seen = |moves: [Input; 2], times: usize| {
                let [down, up] = moves;
                let mut inputs = vec![press(KeyCode::End)];
                inputs.extend(vec![down; times]);
                inputs.push(up);
                answer(&screen, size, inputs).1
            };
            let wheel = [MouseEventKind::ScrollDown, MouseEventKind::ScrollUp].map(|kind| mouse(kind, 5, 5));
            for times in [1, screen.choices.len() + 2] {
                let by_arrows = seen([KeyCode::Down, KeyCode::Up].map(press), times);
                assert_eq!(seen([KeyCode::Tab, KeyCode::BackTab].map(press), times), by_arrows, "{name} {size:?}");
                assert_eq!(seen(wheel.clone(), times), by_arrows, "{name} {size:?}");
            }
        }
    }
}

/// A keyboard that reports releases and repeats does nothing twice.
#[test]
fn releases_and_repeats_press_nothing() {
    let guide = guide();
    let words = words(&guide);
    for (name, session, now) in kinds(&guide) {
        let screen = Screen::of(&session, &words, &now);
        let (_, still) = answer(&screen, (80, 24), Vec::new());
        for kind in [KeyEventKind::Release, KeyEventKind::Repeat] {
            for code in [KeyCode::Enter, KeyCode::Esc, KeyCode::Char('1'), KeyCode::Char('q'), KeyCode::Down] {
                let inputs = vec![Input::Key(KeyEvent::new_with_kind(code, KeyModifiers::NONE, kind))];
                assert_eq!(answer(&screen, (80, 24), inputs), (None, still.clone()), "{name}: {code:?} {kind:?}");
            }
        }
    }
}

/// Before the last page, every usual way forward turns one page, and none takes a choice.
#[test]
fn every_forward_key_turns_the_page() {
    let guide = guide();
    let words = words(&guide);
    let mut turned = 0;
    for (name, session, now) in kinds(&guide) {
        let screen = Screen::of(&session, &words, &now);
        let (_, first) = answer(&screen, (40, 16), Vec::new());
        if !first.contains(&screen.phrases.more.split('{').next().expect("words")[..5]) {
            continue;
        }
        let by_right = answer(&screen, (40, 16), vec![press(KeyCode::Right)]);
        assert_ne!(by_right.1, first, "{name}");
        assert_eq!(by_right.0, None, "{name}");
        let (start, _, row) = more_row(&first);
        let mut inputs: Vec<Input> = [KeyCode::PageDown, KeyCode::Down, KeyCode::Tab, KeyCode::Enter].map(press).into();
        inputs.extend(['1', '&'].map(|typed| press(KeyCode::Char(typed))));
        inputs.push(mouse(MouseEventKind::Down(MouseButton::Left), start, row));
        inputs.push(mouse(MouseEventKind::ScrollDown, 0, 0));
        for input in inputs {
            assert_eq!(answer(&screen, (40, 16), vec![input.clone()]), by_right, "{name}: {input:?}");
        }
        turned += 1;
    }
    assert!(turned > 5, "{turned}");
}

/// The row of "more".
fn more_row(text: &str) -> (u16, u16, u16) {
    let rows: Vec<&str> = text.lines().map(|line| line.trim_matches('"')).collect();
    let y = rows.iter().position(|row| row.trim_start().starts_with('►')).expect("a row with the arrow");
    let start = rows[y].chars().position(|c| c == '►').expect("the arrow");
    [start, start, y].map(|at| u16::try_from(at).expect("small")).into()
}

/// Enter takes the usual choice; an irreversible one is taken only by its own digit, on the pages that ask for it.
#[test]
fn enter_never_takes_an_irreversible_choice() {
    let guide = guide();
    let mut asked = 0;
    every_page(&guide, &words(&guide), |screen, session| {
        assert!(!screen.choices[screen.default].digit_only, "{}", screen.title);
        if let TopPage::Base(Base::Step(step)) = session.page() {
            let confirm = guide.steps[step].kind == Kind::Confirm;
            assert_eq!(confirm, screen.choices.iter().any(|choice| choice.digit_only), "{}", screen.title);
            asked += usize::from(confirm);
        }
    });
    assert!(asked > 0);
}
