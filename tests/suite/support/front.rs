//! The real fronts, driven by hands: the full screen on a terminal in memory, and lines over a pipe.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{self, BufReader, Read, Write};
use std::rc::Rc;

use crossterm::event::Event as Input;
use sesame::display::Display;
use sesame::draft::Draft;
use sesame::plain::Plain;
use sesame::screen::{Asked, Front, Screen};
use sesame::session::Place;
use sesame::tui::{Source, Theme, ThemeName, Tui};

use super::glass::Glass;
use super::keys::{self, Hand};
use super::model::{Exit, Model};

/// The error of a source whose keys are all pressed: the program waits for the next one.
const WAITING: &str = "nothing more is pressed";

/// What a person has seen.
#[derive(Debug)]
pub(crate) struct Seen {
    /// Every screen that was shown.
    pub(crate) screens: Vec<Screen>,
    /// What was to be seen before each key and after the last one. Line by line: all that was written, once.
    pub(crate) frames: Vec<String>,
    /// How the model was left, if it was.
    pub(crate) exit: Option<Exit>,
}

impl Seen {
    /// The screen shown last.
    pub(crate) fn screen(&self) -> &Screen {
        self.screens.last().expect("a screen")
    }

    /// What is to be seen now.
    pub(crate) fn frame(&self) -> &str {
        self.frames.last().map_or("", String::as_str)
    }

    /// The same on one line, whatever the window has broken.
    pub(crate) fn text(&self) -> String {
        let signs = |sign: char| if "│─┌┐└┘►".contains(sign) { ' ' } else { sign };
        self.frame().chars().map(signs).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Notes the screens that a front is shown, and hands everything on.
struct Noted<'f> {
    front: &'f mut dyn Front,
    screens: Vec<Screen>,
}

impl Front for Noted<'_> {
    fn show(&mut self, screen: &Screen) -> io::Result<()> {
        self.screens.push(screen.clone());
        self.front.show(screen)
    }
    fn ask(&mut self, screen: &Screen) -> io::Result<Asked> {
        self.front.ask(screen)
    }
    fn draft(&self) -> &Draft {
        self.front.draft()
    }
    fn typed(&self, place: Place, entry: u32) -> &str {
        self.front.typed(place, entry)
    }
    fn is_plain(&self) -> bool {
        self.front.is_plain()
    }
    fn show_as(&mut self, display: &Display) {
        self.front.show_as(display);
    }
    fn copy(&mut self, text: &str) -> io::Result<()> {
        self.front.copy(text)
    }
    fn lend(&mut self, run: &mut dyn FnMut()) -> io::Result<()> {
        self.front.lend(run)
    }
}

/// Hands at a terminal in memory.
struct Hands {
    waiting: VecDeque<Hand>,
    glass: Glass,
    frames: Rc<RefCell<Vec<String>>>,
}

impl Source for Hands {
    fn next(&mut self) -> io::Result<Input> {
        let frame = self.glass.text();
        let hand = self.waiting.pop_front();
        let input = match hand {
            Some(Hand::Input(input)) => input,
            Some(Hand::Click(text)) => {
                // Where it does not stand there is nothing to click on.
                place_of(&frame, &text).map_or(Input::FocusGained, |(column, row)| keys::click(column, row))
            }
            None => {
                self.frames.borrow_mut().push(frame);
                return Err(io::Error::other(WAITING));
            }
        };
        self.frames.borrow_mut().push(frame);
        if let Input::Resize(columns, rows) = input {
            self.glass.resize(columns, rows);
        }
        Ok(input)
    }

    fn capture_mouse(&mut self, _capture: bool) -> io::Result<()> {
        Ok(())
    }
}

/// Where a text stands on a frame: column and row.
fn place_of(frame: &str, text: &str) -> Option<(u16, u16)> {
    let found = frame.lines().enumerate().find_map(|(row, line)| Some((line.find(text)?, row, line)));
    let (at, row, line) = found?;
    let column = sesame::text::width(&line[..at]);
    Some((u16::try_from(column).ok()?, u16::try_from(row).ok()?))
}

/// A model on a full screen of this size, and what hands do there.
pub(crate) fn on_screen(model: &mut dyn Model<'_>, size: (u16, u16), hands: Vec<Hand>) -> Seen {
    let glass = Glass::new(size);
    let frames = Rc::new(RefCell::new(Vec::new()));
    let source = Hands { waiting: hands.into(), glass: glass.clone(), frames: Rc::clone(&frames) };
    let mut tui = Tui::new(glass.clone(), source, Theme::new(ThemeName::None)).expect("a terminal");
    let mut seen = run(model, &mut tui);
    seen.frames = frames.take();
    if seen.exit.is_some() {
        seen.frames.push(glass.text());
    }
    seen
}

/// Lines that were typed. After the last one the person thinks, and does not close the input.
struct Typing<'l>(&'l [u8]);

impl Read for Typing<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            return Err(io::Error::other(WAITING));
        }
        self.0.read(buffer)
    }
}

/// What was written, to be read after the front has gone.
#[derive(Clone, Default)]
struct Paper(Rc<RefCell<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A model line by line, and the lines typed, each ended by `\n`.
pub(crate) fn in_lines(model: &mut dyn Model<'_>, columns: Option<usize>, typed: &str) -> Seen {
    let paper = Paper::default();
    let mut plain = Plain::new(BufReader::new(Typing(typed.as_bytes())), paper.clone(), columns);
    let mut seen = run(model, &mut plain);
    let written = String::from_utf8(paper.0.take()).expect("text");
    seen.frames = vec![written.replace(['\u{a0}', '\u{202f}'], " ")];
    seen
}

fn run(model: &mut dyn Model<'_>, front: &mut dyn Front) -> Seen {
    let mut noted = Noted { front, screens: Vec::new() };
    let exit = match model.run(&mut noted) {
        Ok(exit) => Some(exit),
        Err(error) => {
            assert_eq!(error.to_string(), WAITING);
            None
        }
    };
    Seen { screens: noted.screens, frames: Vec::new(), exit }
}
