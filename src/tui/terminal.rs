//! The real terminal: taken, read, and given back whatever happens.

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, BufWriter, Stdout, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, Event as Input, poll, read,
};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode, enable_raw_mode,
};
use crossterm::{Command, execute, queue};
use ratatui::backend::CrosstermBackend;

use super::queue::{InputReader, Queue, Waker};
use super::{Source, Theme, Tui, burst};
use crate::display::Display;
use crate::screen::Surface;

/// Whether the terminal is ours now. The one place where the signal thread and the panic hook must see what we did.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// How long to look for keys that are there already: in no time at all, crossterm does not look on Unix.
const AT_ONCE: Duration = Duration::from_millis(1);

/// No page is longer, in bytes: each goes out in one piece.
const PAGE: usize = 32 << 10;

/// The keyboard and mouse of the real terminal.
#[derive(Debug)]
pub struct Real {
    reading: InputMode,
    /// What can wait for the first page to be seen, and not for the first key.
    before_waiting: Option<fn()>,
}

/// How input comes in.
#[derive(Debug)]
enum InputMode {
    Direct(Keys),
    Queue(Queue),
}

/// How input is to come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reads {
    /// Read where it is waited for.
    Directly,
    /// Through a queue, so that something else can end the wait: see [`Real::waker`].
    Queued,
}

/// What is read from the terminal.
#[derive(Debug, Default)]
struct Keys {
    /// Read, and not handed on yet.
    ahead: VecDeque<Input>,
}

impl InputReader for Keys {
    fn next(&mut self) -> io::Result<Input> {
        if let Some(input) = self.ahead.pop_front() {
            return Ok(input);
        }
        self.ahead.push_back(read()?);
        // A Windows console hands out a paste as keys. Elsewhere a paste is told as one.
        while cfg!(windows) && poll(Duration::ZERO)? {
            self.ahead.push_back(read()?);
        }
        burst::gather(&mut self.ahead);
        self.ahead.pop_front().map_or_else(read, Ok)
    }

    fn drop_waiting(&mut self) -> io::Result<()> {
        self.ahead.clear();
        while poll(AT_ONCE)? {
            let input = read()?;
            if matches!(input, Input::Resize(..)) {
                self.ahead.push_back(input);
            }
        }
        Ok(())
    }
}

impl Real {
    fn new(reads: Reads, before_waiting: fn()) -> Real {
        let queue = match reads {
            Reads::Directly => None,
            // Without a thread only the keys are heard.
            Reads::Queued => Queue::new(Keys::default()).ok(),
        };
        let reading = queue.map_or_else(|| InputMode::Direct(Keys::default()), InputMode::Queue);
        Real { reading, before_waiting: Some(before_waiting) }
    }

    /// What ends a wait for input, where that comes through a queue.
    pub fn waker(&self) -> Option<Waker> {
        match &self.reading {
            InputMode::Direct(_) => None,
            InputMode::Queue(queue) => Some(queue.waker()),
        }
    }
}

impl Source for Real {
    fn next(&mut self) -> io::Result<Input> {
        loop {
            if let Some(input) = self.wait()? {
                return Ok(input);
            }
        }
    }

    fn wait(&mut self) -> io::Result<Option<Input>> {
        if let Some(begin) = self.before_waiting.take() {
            begin();
        }
        match &mut self.reading {
            InputMode::Direct(keys) => keys.next().map(Some),
            InputMode::Queue(queue) => queue.next(),
        }
    }

    fn capture_mouse(&mut self, capture: bool) -> io::Result<()> {
        if capture { execute!(io::stdout(), EnableMouseCapture) } else { execute!(io::stdout(), DisableMouseCapture) }
    }

    fn take_back(&mut self) -> io::Result<()> {
        // Still ours in raw mode: nothing typed meanwhile was ever shown.
        execute!(io::stdout(), EnterAlternateScreen)?;
        let _ = execute!(io::stdout(), EnableBracketedPaste);
        self.drop_waiting()
    }

    fn drop_waiting(&mut self) -> io::Result<()> {
        match &mut self.reading {
            InputMode::Direct(keys) => keys.drop_waiting(),
            InputMode::Queue(queue) => queue.drop_waiting(),
        }
    }

    fn name_window(&mut self, title: &str) -> io::Result<()> {
        // Written with the page.
        queue!(io::stdout(), SetTitle(title))
    }

    fn copy(&mut self, text: &str) -> io::Result<()> {
        execute!(io::stdout(), CopyToClipboard::to_clipboard_from(text))
    }

    fn force_colours(&mut self) {
        // Asked for by name: NO_COLOR in the environment gives way. A theme without colours sets none anyway.
        crossterm::style::force_color_output(true);
    }
}

/// Keeps the window's title, or takes it back, in terminals that can: xterm's own sequences.
struct Title {
    keep: bool,
}

impl Command for Title {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        f.write_str(if self.keep { "\x1b[22;2t" } else { "\x1b[23;2t" })
    }

    /// The shell gives its window its own title back.
    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        Ok(())
    }
}

/// Takes the terminal: raw mode, another screen, mouse and paste. `before_waiting` is done once the first page is seen.
///
/// # Errors
/// It cannot be taken; then it is given back as it was.
pub fn open(
    display: &Display,
    reads: Reads,
    before_waiting: fn(),
) -> io::Result<Tui<CrosstermBackend<BufWriter<Stdout>>, Real>> {
    TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    // Paste and mouse do not exist on every console: their failure changes nothing else.
    // Cleared by hand: a practice begins on the wizard's own screen.
    // Written with the first page: one write, and nothing flickers in between.
    let taken =
        queue!(io::stdout(), Title { keep: true }, EnterAlternateScreen, Clear(ClearType::All)).and_then(|()| {
            let _ = queue!(io::stdout(), EnableMouseCapture);
            let _ = queue!(io::stdout(), EnableBracketedPaste);
            // Listened for from now on: a window resized before the first key would else be noticed with that key.
            let _ = poll(Duration::ZERO);
            let out = BufWriter::with_capacity(PAGE, io::stdout());
            let real = Real::new(reads, before_waiting);
            let mut tui = Tui::new(CrosstermBackend::new(out), real, Theme::new(display.theme))?;
            tui.show_as(display);
            Ok(tui)
        });
    if taken.is_err() {
        restore_terminal();
    }
    taken
}

/// Gives the terminal back as it was. Safe to call at any time and from any thread; the second call does nothing.
pub fn restore_terminal() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let mut out = io::stdout();
        // A terminal that is gone cannot be written: there is nothing left to restore.
        let _ = execute!(out, DisableMouseCapture);
        let _ = execute!(out, DisableBracketedPaste);
        let _ = execute!(out, LeaveAlternateScreen, crossterm::cursor::Show, Title { keep: false });
        let _ = disable_raw_mode();
        let _ = out.flush();
    }
}
