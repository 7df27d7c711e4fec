//! Digits, arrows and clicks: each can take a choice, with the same result. Reading on in place.

use std::collections::VecDeque;
use std::time::Duration;

use crossterm::event::{
    Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use ratatui::backend::TestBackend;
use sesame::guide::Kind;
use sesame::screen::{Asked, Front, Screen, Surface};
use sesame::tui::{Look, Pressed, Source, Theme, Tui, Waiting};
use sesame::wizard::{Base, Event, TopPage};

use crate::support::card::{guide, words};
use crate::support::keys::slowly;
use crate::support::pages::{every_page, kinds};
use crate::support::practice::key;

const SIZES: [(u16, u16); 2] = [(80, 24), (40, 16)];

/// Scripted inputs.
struct Script(VecDeque<Input>);

impl Source for Script {
    fn next(&mut self) -> std::io::Result<Pressed> {
        self.0.pop_front().map(slowly).ok_or_else(|| std::io::Error::other("nothing is pressed"))
    }
    fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
        Ok(())
    }
}

/// Inputs at their times.
struct Timed(VecDeque<Pressed>);

impl Source for Timed {
    fn next(&mut self) -> std::io::Result<Pressed> {
        self.0.pop_front().ok_or_else(|| std::io::Error::other("nothing is pressed"))
    }
    fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
        Ok(())
    }
    fn drop_waiting(&mut self, which: Waiting) -> std::io::Result<()> {
        assert_eq!(which, Waiting::Enters);
        while self.0.front().is_some_and(|pressed| pressed.input == press(KeyCode::Enter)) {
            self.0.pop_front();
        }
        Ok(())
    }
}

/// The result of inputs on a screen, and what is then shown.
fn answer(screen: &Screen, size: (u16, u16), inputs: Vec<Input>) -> (Option<Asked>, String) {
    let script = Script(inputs.into());
    let mut tui = Tui::new(TestBackend::new(size.0, size.1), script, Look::new(Theme::None)).expect("a terminal");
    tui.show(screen).expect("drawn");
    let asked = tui.ask(screen).ok();
    (asked, tui.backend().to_string())
}

/// A page of this kind.
fn page(kind: &str) -> Screen {
    let guide = guide();
    let (_, session, now) = kinds(&guide).into_iter().find(|(name, ..)| *name == kind).expect("a page");
    Screen::of(&session, &words(&guide), &now)
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
    let last = screen.choices.len() - 1;
    let (down, up) = (vec![press(KeyCode::Down); last + 1], vec![press(KeyCode::Up); last - index]);
    [down, up].concat()
}

/// Where the row of a choice starts and ends on the last page, if it is in view with the pointer on it.
fn row_of(screen: &Screen, size: (u16, u16), index: usize) -> (u16, u16, u16) {
    let (_, text) = answer(screen, size, arrows(screen, index));
    let rows: Vec<Vec<char>> = text.lines().map(|line| line.trim_matches('"').chars().collect()).collect();
    // In a diagram the arrow comes after a word, and before the act stands no digit.
    let pointed = |row: &Vec<char>| {
        let at = row.iter().position(|c| *c != ' ').filter(|at| row[*at] == '►')?;
        row.get(at + 2).is_some_and(char::is_ascii_digit).then_some(at)
    };
    let y = rows.iter().position(|row| pointed(row).is_some()).expect("a row with the arrow");
    let start = pointed(&rows[y]).expect("an arrow");
    // The scroll bar is beside it.
    let end = rows[y].iter().rposition(|c| !" ■│".contains(*c)).expect("a label");
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
                let taken = choice.event != Event::Stay && !choice.irreversible;
                assert_eq!(digit.is_some(), taken, "{name} {size:?} {index}");
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
                assert_eq!(digit, by_arrows, "{name} {size:?} {index}");
            }
        }
    }
}

#[test]
fn tab_moves_like_the_arrows() {
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
            for times in [1, screen.choices.len() + 2] {
                let by_arrows = seen([KeyCode::Down, KeyCode::Up].map(press), times);
                assert_eq!(seen([KeyCode::Tab, KeyCode::BackTab].map(press), times), by_arrows, "{name} {size:?}");
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

/// While something is unread, Enter reads on, like the keys that scroll; the answers stay and their digits work.
#[test]
fn reading_on_stays_on_the_page() {
    let guide = guide();
    let words = words(&guide);
    let mut unread = 0;
    for (name, session, now) in kinds(&guide) {
        let screen = Screen::of(&session, &words, &now);
        let size = (40, 16);
        let (_, first) = answer(&screen, size, Vec::new());
        let cue = first.lines().position(|line| line.contains(&screen.phrases.read_on));
        let Some(cue) = cue else { continue };
        let on = answer(&screen, size, vec![press(KeyCode::Enter)]);
        assert!(on.0.is_none() && on.1 != first, "{name}");
        let click = mouse(MouseEventKind::Down(MouseButton::Left), 4, u16::try_from(cue).expect("small"));
        for input in [press(KeyCode::PageDown), press(KeyCode::Char(' ')), click] {
            assert_eq!(answer(&screen, size, vec![input.clone()]), on, "{name}: {input:?}");
        }
        let title = |text: &str| text.lines().nth(1).map(str::to_owned);
        assert_eq!(title(&on.1), title(&first), "{name}: bar and title stay");
        let wheel = answer(&screen, size, vec![mouse(MouseEventKind::ScrollDown, 5, 5)]);
        assert!(wheel.0.is_none() && wheel.1 != first, "{name}");
        if wheel.1.contains(&screen.phrases.read_on) {
            let back = [MouseEventKind::ScrollDown, MouseEventKind::ScrollUp].map(|kind| mouse(kind, 5, 5));
            assert_eq!(answer(&screen, size, back.into()).1, first, "{name}");
        }
        // Reading on ends with the usual answer under the pointer, which the next Enter takes.
        let read = answer(&screen, size, vec![press(KeyCode::Enter); 40]).0;
        assert_eq!(read, answer(&screen, size, vec![press(KeyCode::End), press(KeyCode::Enter)]).0, "{name}");
        let digit = answer(&screen, size, vec![press(KeyCode::Char('1'))]).0;
        assert_eq!(digit, answer(&screen, size, vec![press(KeyCode::End), press(KeyCode::Char('1'))]).0, "{name}");
        unread += 1;
    }
    assert!(unread > 5, "{unread}");
}

/// A click on the scroll bar goes there.
#[test]
fn the_scroll_bar_can_be_clicked() {
    let screen = page("intro");
    let (_, first) = answer(&screen, (40, 16), Vec::new());
    let rows: Vec<usize> = (0..16)
        .filter(|row| first.lines().nth(*row).is_some_and(|line| line.trim_matches('"').ends_with(['■', '│'])))
        .collect();
    let (top, bottom) = (rows[0], rows[rows.len() - 1]);
    let click = |row: usize| mouse(MouseEventKind::Down(MouseButton::Left), 39, u16::try_from(row).expect("small"));
    let end = answer(&screen, (40, 16), vec![press(KeyCode::End)]).1;
    assert_eq!(answer(&screen, (40, 16), vec![click(bottom)]).1, end);
    let back = answer(&screen, (40, 16), vec![click(bottom), click(top)]).1;
    assert_eq!(back, answer(&screen, (40, 16), vec![press(KeyCode::End), press(KeyCode::Home)]).1);
}

/// A click on a key in the foot does what the key does.
#[test]
fn the_foot_can_be_clicked() {
    let screen = page("picture");
    for size in [(40, 16), (80, 24), (120, 40)] {
        let (_, frame) = answer(&screen, size, Vec::new());
        let mut clicked = 0;
        for key in screen.keys.iter().filter(|key| key.footer && !key.field && key.name.len() == 1) {
            let word = format!("{} {}", key.name, key.label);
            let lines = frame.lines().map(|line| line.trim_matches('"')).enumerate();
            let mut places = lines.filter_map(|(row, line)| Some((line[..line.find(&word)?].chars().count(), row)));
            let Some((column, row)) = places.next() else { continue };
            let [column, row] = [column, row].map(|at| u16::try_from(at).expect("small"));
            let letter = key.letters.chars().next().expect("a letter");
            let pressed = answer(&screen, size, vec![press(KeyCode::Char(letter))]).0;
            for column in [column, column + 2] {
                let click = mouse(MouseEventKind::Down(MouseButton::Left), column, row);
                assert_eq!(answer(&screen, size, vec![click]).0, pressed, "{size:?}: {word}");
            }
            clicked += 1;
        }
        assert!(clicked >= 3, "{size:?}: {clicked}");
    }
}

/// An Enter that comes right after another one is that of a key held down.
#[test]
fn a_held_enter_does_one_thing() {
    let screen = page("intro");
    let pressed = |millis: &[u64], then: &[KeyCode]| {
        let start = std::time::Instant::now();
        let key = |code: KeyCode, after: u64| Pressed {
            input: press(code),
            at: start + Duration::from_millis(after),
            stale: false,
        };
        let enters = millis.iter().map(|after| key(KeyCode::Enter, *after));
        let script = Timed(enters.chain(then.iter().map(|code| key(*code, 9000))).collect());
        let mut tui = Tui::new(TestBackend::new(40, 16), script, Look::new(Theme::None)).expect("a terminal");
        tui.show(&screen).expect("drawn");
        (tui.ask(&screen).ok(), tui.backend().to_string())
    };
    let (_, once) = answer(&screen, (40, 16), vec![press(KeyCode::Enter)]);
    assert_eq!(pressed(&[0, 33, 66, 99], &[]), (None, once));
    // Those pressed before the end of the page was in sight are not for the answer that Enter then takes.
    let end = answer(&screen, (40, 16), vec![press(KeyCode::End)]).1;
    assert_eq!(pressed(&[0, 40, 80, 120, 160, 200], &[]), (None, end));
    let second = answer(&screen, (40, 16), vec![press(KeyCode::Char('2'))]).0;
    assert_eq!(pressed(&[0, 40, 80, 120, 160], &[KeyCode::Char('2')]).0, second, "other keys are kept");
}

/// Enter takes the usual choice; an irreversible one has to be marked first, on the pages that ask for it.
#[test]
fn enter_never_takes_an_irreversible_choice() {
    let guide = guide();
    let mut asked = 0;
    every_page(&guide, &words(&guide), |screen, session| {
        assert!(!screen.choices[screen.default].irreversible, "{}", screen.title);
        if let TopPage::Base(Base::Step(step)) = session.page() {
            let confirm = guide.steps[step].kind == Kind::Confirm;
            assert_eq!(confirm, screen.choices.iter().any(|choice| choice.irreversible), "{}", screen.title);
            asked += usize::from(confirm);
        }
    });
    assert!(asked > 0);
}
