//! A practice on the full screen, key by key: the real loop and front end over an in-memory terminal.

use crate::support::model::TestWorld;
use crate::support::sunday;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::io;
use std::rc::Rc;

use crossterm::event::{
    Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use ratatui::backend::Backend;
use ratatui::layout::Position;
use sesame::app;
use sesame::display::Form;
use sesame::guide::Exercise;
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;
use sesame::practice::{Practice, Rehearsal};
use sesame::screen::{MenuItem, Screen, Surface};
use sesame::tui::{Look, Pressed, Source, Theme, Tui};
use sesame::wizard::{Event, FieldAct, Outcome};

use super::glass::Glass;
use super::keys::slowly;

/// Queued key presses; a resize event also resizes the terminal.
#[derive(Debug)]
pub(crate) struct Hands {
    waiting: Rc<RefCell<VecDeque<Input>>>,
    glass: Glass,
}

impl Source for Hands {
    fn next(&mut self) -> io::Result<Pressed> {
        let input = self.waiting.borrow_mut().pop_front().ok_or_else(|| io::Error::other("nothing is pressed"))?;
        if let Input::Resize(columns, rows) = input {
            self.glass.resize(columns, rows);
        }
        Ok(slowly(input))
    }

    fn capture_mouse(&mut self, _capture: bool) -> io::Result<()> {
        Ok(())
    }
}

/// A user in a practice.
pub(crate) struct Room<'w> {
    words: &'w Catalogs,
    pub(crate) practice: Practice,
    pub(crate) tui: Tui<Glass, Hands>,
    glass: Glass,
    waiting: Rc<RefCell<VecDeque<Input>>>,
}

impl<'w> Room<'w> {
    /// The field of a practice at 80 by 24, without word lists.
    pub(crate) fn new(words: &'w Catalogs, exercise: Exercise, language: &str) -> Self {
        Self::sized(words, exercise, language, GuideFiles::new(Vec::new()), (80, 24))
    }

    /// The field of a practice at any size, with deterministic suggestions.
    pub(crate) fn sized(
        words: &'w Catalogs,
        exercise: Exercise,
        language: &str,
        guide_files: GuideFiles,
        size: (u16, u16),
    ) -> Self {
        let mut room = Self::at_start(words, exercise, language, guide_files, size);
        let own = |choice: &MenuItem| choice.event == Event::Field(FieldAct::Type);
        let own = room.screen().choices.iter().position(own).expect("a way to the field");
        room.type_text(&(own + 1).to_string());
        room
    }

    /// The first page of a practice.
    pub(crate) fn at_start(
        words: &'w Catalogs,
        exercise: Exercise,
        language: &str,
        guide_files: GuideFiles,
        size: (u16, u16),
    ) -> Self {
        let glass = Glass::new(size);
        let waiting = Rc::new(RefCell::new(VecDeque::new()));
        let hands = Hands { waiting: Rc::clone(&waiting), glass: glass.clone() };
        let tui = Tui::new(glass.clone(), hands, Look::new(Theme::None)).expect("a terminal");
        let practice = Practice::new(exercise, language, guide_files, Some([1; 32]), Form::Full);
        let mut room = Room { words, practice, tui, glass, waiting };
        assert_eq!(room.go_on(), None);
        room
    }

    /// Runs the loop until it waits for a key or ends.
    fn go_on(&mut self) -> Option<Outcome> {
        let left =
            app::run(&mut Rehearsal::new(&mut self.practice, self.words), &mut self.tui, &mut TestWorld::new(sunday()));
        left.map_err(|error| assert_eq!(error.to_string(), "nothing is pressed")).ok()
    }

    /// Handles any terminal event; returns how the practice ended, if it did.
    pub(crate) fn input(&mut self, input: Input) -> Option<Outcome> {
        self.waiting.borrow_mut().push_back(input);
        self.go_on()
    }

    pub(crate) fn press(&mut self, code: KeyCode) -> Option<Outcome> {
        self.input(key(code, KeyModifiers::NONE))
    }

    /// Types characters, none of which may end the practice.
    pub(crate) fn type_text(&mut self, text: &str) {
        for typed in text.chars() {
            assert_eq!(self.press(KeyCode::Char(typed)), None, "{typed:?}");
        }
    }

    pub(crate) fn paste(&mut self, text: &str) {
        assert_eq!(self.input(Input::Paste(text.to_owned())), None);
    }

    pub(crate) fn click(&mut self, column: u16, row: u16) -> Option<Outcome> {
        let kind = MouseEventKind::Down(MouseButton::Left);
        self.input(Input::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }))
    }

    /// The current frame, each row without trailing spaces; non-breaking spaces as plain ones.
    pub(crate) fn frame(&self) -> String {
        let text = self.glass.0.borrow().to_string().replace(['\u{a0}', '\u{202f}'], " ");
        // After a row with wide characters the test backend appends what they hide.
        let row = |line: &str| {
            let line = line.split_once("\" Hidden by multi-width").map_or(line, |(row, _)| row);
            line.trim_start_matches('"').trim_end_matches('"').trim_end().to_owned()
        };
        text.lines().map(row).collect::<Vec<_>>().join("\n")
    }

    /// Every page from here on, turned with a key that also works in a field.
    pub(crate) fn pages(&mut self) -> Vec<String> {
        let mut all = vec![self.frame()];
        for _ in 0..40 {
            assert_eq!(self.press(KeyCode::PageDown), None);
            let next = self.frame();
            if all.last() == Some(&next) {
                return all;
            }
            all.push(next);
        }
        panic!("no last page");
    }

    /// The screen that the front end is given.
    pub(crate) fn screen(&self) -> Screen {
        self.practice.screen(self.words, self.tui.draft())
    }

    pub(crate) fn typed(&self) -> &str {
        self.tui.draft().text()
    }

    pub(crate) fn cursor(&self) -> Position {
        self.glass.0.borrow_mut().get_cursor_position().expect("a cursor")
    }
}

/// A key press.
pub(crate) fn key(code: KeyCode, modifiers: KeyModifiers) -> Input {
    Input::Key(KeyEvent::new_with_kind(code, modifiers, KeyEventKind::Press))
}
