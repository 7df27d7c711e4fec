//! The real front ends with scripted input: the full screen on an in-memory terminal, and lines over a pipe.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::io::{self, BufReader, Read, Write};
use std::rc::Rc;
use std::time::Duration;

use crossterm::event::{Event as Input, KeyCode, KeyEvent};
use sesame::display::{Display, Form};
use sesame::draft::Draft;
use sesame::keys::Action;
use sesame::plain::Plain;
use sesame::screen::{Asked, Front, Screen, ScreenId, Surface};
use sesame::tui::{Look, Pressed, Source, Theme, Tui};
use sesame::wizard::Outcome;

use super::glass::Glass;
use super::keys::{self, Hand};
use super::model::Model;

/// The error of a source that has run out of keys: the program is waiting for the next one.
const WAITING: &str = "nothing more is pressed";

/// What a user has seen.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) screens: Vec<Screen>,
    /// The frame before each key and after the last one. In line mode: one entry with all the output.
    pub(crate) frames: Vec<String>,
    /// What the terminal was asked to copy, oldest first. In line mode: empty.
    pub(crate) copied: Vec<String>,
    /// How the model ended, if it did.
    pub(crate) exit: Option<Outcome>,
}

impl Seen {
    pub(crate) fn screen(&self) -> &Screen {
        self.screens.last().expect("a screen")
    }

    /// The current frame.
    pub(crate) fn frame(&self) -> &str {
        self.frames.last().map_or("", String::as_str)
    }

    /// The same on one line, ignoring line breaks.
    pub(crate) fn text(&self) -> String {
        on_one_line(self.frame())
    }

    /// Whether letters go into the field of the full screen: then no answer has a digit.
    pub(crate) fn is_typing(&self) -> bool {
        is_typing(self.screen(), self.frame())
    }
}

/// The text of a frame, on one line.
pub(crate) fn on_one_line(frame: &str) -> String {
    let signs = |sign: char| if "│─┌┐└┘►■□".contains(sign) { ' ' } else { sign };
    frame.chars().map(signs).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn is_typing(screen: &Screen, frame: &str) -> bool {
    // The foot then says how to leave the field.
    let key = screen.keys.iter().find(|key| key.action == Action::ToChoices);
    screen.field.is_some() && key.is_some_and(|key| frame.contains(&format!("{} {}", key.name, key.label)))
}

type Screens = Rc<RefCell<Vec<Screen>>>;

/// Records the screens that a front end is given, and forwards everything.
struct Noted<'f> {
    front: &'f mut dyn Front,
    screens: Screens,
}

impl Front for Noted<'_> {
    fn ask(&mut self, screen: &Screen) -> io::Result<Asked> {
        self.front.ask(screen)
    }
}

impl Surface for Noted<'_> {
    fn show(&mut self, screen: &Screen) -> io::Result<()> {
        self.screens.borrow_mut().push(screen.clone());
        self.front.show(screen)
    }
    fn draft(&self) -> &Draft {
        self.front.draft()
    }
    fn typed(&self, id: ScreenId, entry: u32) -> Option<&str> {
        self.front.typed(id, entry)
    }
    fn form(&self) -> Form {
        self.front.form()
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

/// Input for an in-memory terminal, chosen from what is displayed: the screen and its frame.
struct Hands<N> {
    next: N,
    glass: Glass,
    screens: Screens,
    frames: Rc<RefCell<Vec<String>>>,
    copied: Rc<RefCell<Vec<String>>>,
}

impl<N: FnMut(&Screen, &str) -> Option<Hand>> Source for Hands<N> {
    fn next(&mut self) -> io::Result<Pressed> {
        self.wait()?.ok_or_else(|| io::Error::other("woken where nobody is waited for"))
    }

    fn wait(&mut self) -> io::Result<Option<Pressed>> {
        let frame = text_of(&self.glass);
        let hand = self.screens.borrow().last().and_then(|screen| (self.next)(screen, &frame));
        let mut pause = Duration::from_secs(2);
        let input = match hand {
            Some(Hand::Input(input)) => input,
            Some(Hand::After(between, input)) => {
                pause = between;
                input
            }
            Some(Hand::Click(text)) => {
                // If the text is not there, there is nothing to click on.
                place_of(&frame, &text).map_or(Input::FocusGained, |(column, row)| keys::click(column, row))
            }
            Some(Hand::Woken) => {
                self.frames.borrow_mut().push(frame);
                return Ok(None);
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
        Ok(Some(keys::after(pause, input)))
    }

    fn capture_mouse(&mut self, _capture: bool) -> io::Result<()> {
        Ok(())
    }

    fn copy(&mut self, text: &str) -> io::Result<()> {
        self.copied.borrow_mut().push(text.to_owned());
        Ok(())
    }
}

/// The displayed text: each row without trailing spaces, non-breaking spaces as plain ones.
fn text_of(glass: &Glass) -> String {
    let text = glass.0.borrow().to_string().replace(['\u{a0}', '\u{202f}'], " ");
    // After a row with wide characters the test backend appends what they hide.
    let row = |line: &str| {
        let line = line.split_once("\" Hidden by multi-width").map_or(line, |(row, _)| row);
        line.trim_start_matches('"').trim_end_matches('"').trim_end().to_owned()
    };
    text.lines().map(row).collect::<Vec<_>>().join("\n")
}

/// The column and row of a text in a frame.
fn place_of(frame: &str, text: &str) -> Option<(u16, u16)> {
    let found = frame.lines().enumerate().find_map(|(row, line)| Some((line.find(text)?, row, line)));
    let (at, row, line) = found?;
    let column = sesame::text::width(&line[..at]);
    Some((u16::try_from(column).ok()?, u16::try_from(row).ok()?))
}

/// Runs a model on a full screen of this size with this input.
pub(crate) fn on_screen(model: &mut dyn Model<'_>, size: (u16, u16), hands: Vec<Hand>) -> Seen {
    let mut waiting = VecDeque::from(hands);
    on_screen_by(model, size, |_, _| waiting.pop_front())
}

/// The same, with the input chosen from what is displayed.
pub(crate) fn on_screen_by(
    model: &mut dyn Model<'_>,
    size: (u16, u16),
    next: impl FnMut(&Screen, &str) -> Option<Hand>,
) -> Seen {
    let glass = Glass::new(size);
    let (frames, screens) = (Rc::new(RefCell::new(Vec::new())), Screens::default());
    let copied = Rc::default();
    let source = Hands {
        next,
        glass: glass.clone(),
        screens: Rc::clone(&screens),
        frames: Rc::clone(&frames),
        copied: Rc::clone(&copied),
    };
    let mut tui = Tui::new(glass.clone(), source, Look::new(Theme::None)).expect("a terminal");
    let mut seen = run(model, &mut tui, &screens);
    seen.frames = frames.take();
    seen.copied = copied.take();
    if seen.exit.is_some() {
        seen.frames.push(text_of(&glass));
    }
    seen
}

/// Keys pressed one after the other.
struct Keys(VecDeque<KeyCode>, Rc<Cell<usize>>);

impl Source for Keys {
    fn next(&mut self) -> io::Result<Pressed> {
        let code = self.0.pop_front().ok_or_else(|| io::Error::other(WAITING))?;
        self.1.set(self.1.get() + 1);
        Ok(keys::slowly(Input::Key(KeyEvent::from(code))))
    }
    fn capture_mouse(&mut self, _capture: bool) -> io::Result<()> {
        Ok(())
    }
}

/// A screen as it is first shown.
pub(crate) fn first_frame(screen: &Screen, size: (u16, u16)) -> String {
    let glass = Glass::new(size);
    let mut tui =
        Tui::new(glass.clone(), Keys(VecDeque::new(), Rc::default()), Look::new(Theme::None)).expect("a terminal");
    tui.show(screen).expect("drawn");
    text_of(&glass)
}

/// What comes of keys on a screen, if anything, and after how many.
pub(crate) fn press(screen: &Screen, size: (u16, u16), keys: VecDeque<KeyCode>) -> (Option<Asked>, usize) {
    let pressed = Rc::default();
    let mut tui =
        Tui::new(Glass::new(size), Keys(keys, Rc::clone(&pressed)), Look::new(Theme::None)).expect("a terminal");
    tui.show(screen).expect("drawn");
    (tui.ask(screen).ok(), pressed.get())
}

/// Typed lines. After the last one the input stays open, as if the user were thinking.
struct Typing<'l>(&'l [u8]);

impl Read for Typing<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            return Err(io::Error::other(WAITING));
        }
        self.0.read(buffer)
    }
}

/// The output, readable after the front end is gone.
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

/// Runs a model in line mode with the typed lines, each ended by `\n`.
pub(crate) fn in_lines(model: &mut dyn Model<'_>, columns: Option<usize>, typed: &str) -> Seen {
    let paper = Paper::default();
    let mut plain = Plain::new(BufReader::new(Typing(typed.as_bytes())), paper.clone(), columns);
    let mut seen = run(model, &mut plain, &Screens::default());
    let written = String::from_utf8(paper.0.take()).expect("text");
    seen.frames = vec![written.replace(['\u{a0}', '\u{202f}'], " ")];
    seen
}

fn run(model: &mut dyn Model<'_>, front: &mut dyn Front, screens: &Screens) -> Seen {
    let mut noted = Noted { front, screens: Rc::clone(screens) };
    let exit = match model.run(&mut noted) {
        Ok(exit) => Some(exit),
        Err(error) => {
            assert_eq!(error.to_string(), WAITING);
            None
        }
    };
    Seen { screens: screens.take(), frames: Vec::new(), copied: Vec::new(), exit }
}
