//! Any key, paste, click or resize in the full screen, through the real loop: a character is its own key, control
//! characters are the other keys. Drawn text is safe, and there is always a way out.
#![no_main]

use std::io;
use std::str::Chars;

use crossterm::event::{
    Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use libfuzzer_sys::fuzz_target;
use sesame::app;
use sesame::calendar::Now;
use sesame::progress::Progress;
use sesame::screen::World;
use sesame::tui::{Look, Pressed, Source, Theme, Tui};
use sesame::wizard::{Effect, Event, NoteReport, Report, Session};
use sesame_fuzz::{finder, guide, is_only_text, now, words};

#[path = "../../tests/suite/support/glass.rs"]
mod glass;

use glass::Glass;

fuzz_target!(|pressed: &str| {
    // The search reads every text once without any answers: texts missing then do not count as missing from a page.
    finder().find("courriel", &|_| 1.0);
    let missed = words().missing();
    let mut session = Session::resume(guide(), Progress::new(&guide().id, guide().version), "fr", &now(0));
    let glass = Glass::new((80, 24));
    let hands = Hands { pressed: pressed.chars(), glass: glass.clone(), escapes: 0 };
    let mut tui = Tui::new(glass, hands, Look::new(Theme::Auto)).expect("a terminal");
    let mut world = Memory(Vec::new());
    let left = app::run(&mut sesame::wizard::view::Wizard::new(&mut session, words()), &mut tui, &mut world);
    assert!(left.is_ok(), "{left:?} at {:?}", session.page());
    assert_eq!(words().missing(), missed);
    // The last saved progress is where the person is.
    let Some(kept) = world.0.last() else { return };
    let saved = kept.write();
    let again = Session::resume(guide(), Progress::read(&saved).expect("read again"), "fr", &now(0));
    assert!(again.base() == session.base() || !session.is_under_way(), "{saved}");
});

/// Input that follows the text, then tries to leave.
struct Hands<'t> {
    pressed: Chars<'t>,
    glass: Glass,
    escapes: usize,
}

impl Hands<'_> {
    fn number(&mut self) -> u16 {
        self.pressed.next().map_or(0, |c| (u32::from(c) % 300) as u16)
    }

    fn mouse(&mut self, kind: MouseEventKind) -> Input {
        let (column, row) = (self.number(), self.number());
        Input::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
    }
}

fn key(code: KeyCode) -> Input {
    Input::Key(KeyEvent::new_with_kind(code, KeyModifiers::NONE, KeyEventKind::Press))
}

impl Source for Hands<'_> {
    fn next(&mut self) -> io::Result<Pressed> {
        const ENOUGH: usize = 60;
        // The page is complete when the next input is requested: nothing on it may be interpreted by a terminal.
        for cell in self.glass.0.borrow().buffer().content() {
            assert!(is_only_text(cell.symbol()), "{:?}", cell.symbol());
        }
        let Some(c) = self.pressed.next() else {
            // `q` leaves; in a field it would be typed, so Escape leaves the field first.
            self.escapes += 1;
            return match self.escapes {
                ENOUGH.. => Err(io::Error::other("there is no way out")),
                odd if odd % 2 == 1 => Ok(Pressed::now(key(KeyCode::Char('q')))),
                _ => Ok(Pressed::now(key(KeyCode::Esc))),
            };
        };
        Ok(Pressed::now(match c {
            '\n' => key(KeyCode::Enter),
            '\t' => key(KeyCode::Tab),
            '\u{8}' => key(KeyCode::Backspace),
            '\u{7f}' => key(KeyCode::Delete),
            '\u{1b}' => key(KeyCode::Esc),
            '\u{1}' => key(KeyCode::Up),
            '\u{2}' => key(KeyCode::Down),
            '\u{3}' => key(KeyCode::Left),
            '\u{4}' => key(KeyCode::Right),
            '\u{5}' => key(KeyCode::Home),
            '\u{6}' => key(KeyCode::End),
            '\u{b}' => key(KeyCode::PageUp),
            '\u{c}' => key(KeyCode::PageDown),
            '\u{e}' => key(KeyCode::BackTab),
            '\u{f}' => key(KeyCode::F(1)),
            '\u{10}' => self.mouse(MouseEventKind::Down(MouseButton::Left)),
            '\u{11}' => self.mouse(MouseEventKind::ScrollDown),
            '\u{12}' => self.mouse(MouseEventKind::ScrollUp),
            // A paste, up to the next such character; its content is not keys.
            '\u{13}' => Input::Paste(self.pressed.by_ref().take_while(|c| *c != '\u{13}').collect()),
            '\u{14}' => {
                let (columns, rows) = (self.number().max(1), self.number().max(1));
                self.glass.resize(columns, rows);
                Input::Resize(columns, rows)
            }
            '\u{15}' => {
                let code = KeyCode::Char(self.pressed.next().unwrap_or('a'));
                // Ctrl+C leaves at once: there is nothing to check after it.
                let with = if code == KeyCode::Char('c') { KeyModifiers::ALT } else { KeyModifiers::CONTROL };
                Input::Key(KeyEvent::new_with_kind(code, with, KeyEventKind::Press))
            }
            '\u{16}' => Input::Key(KeyEvent::new_with_kind(KeyCode::Enter, KeyModifiers::NONE, KeyEventKind::Release)),
            '\u{17}' => Input::FocusLost,
            typed => key(KeyCode::Char(typed)),
        }))
    }

    fn capture_mouse(&mut self, _capture: bool) -> io::Result<()> {
        Ok(())
    }
}

/// An environment that saves, and can neither open nor copy anything.
struct Memory(Vec<Progress>);

impl World for Memory {
    fn now(&self) -> Now {
        now(0)
    }

    fn perform(&mut self, effect: Effect) -> Option<Event> {
        match effect {
            Effect::Save(progress) => self.0.push(*progress),
            Effect::Open(_) => return Some(Event::Reported(Report::NotOpened)),
            Effect::Copy(_) => return Some(Event::Reported(Report::NotCopied)),
            Effect::Send(_) => return Some(Event::Reported(Report::NotSent)),
            Effect::Keep(what, ..) => return Some(Event::Reported(Report::Kept(what, "file".into()))),
            Effect::Note(_) => return Some(Event::Reported(Report::Noted(NoteReport::NotKept))),
            _ => {}
        }
        None
    }
}
