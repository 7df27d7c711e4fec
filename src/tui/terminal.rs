//! The real terminal: taken over, read, and always restored.

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, BufWriter, Stdout, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, Event as Input, KeyCode,
    poll, read,
};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode, enable_raw_mode,
};
use crossterm::{Command, execute, queue};
use ratatui::backend::CrosstermBackend;

use super::queue::{InputReader, Queue, Waker};
use super::{Look, Pressed, Source, Tui, Waiting, burst};
use crate::display::Display;
use crate::screen::Surface;

/// Whether we have taken over the terminal. Global because the signal thread and the panic hook need it.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether we have coloured its cursor.
static COLOURED: AtomicBool = AtomicBool::new(false);

/// How long to poll for keys already waiting: with a zero timeout, crossterm does not look on Unix.
const AT_ONCE: Duration = Duration::from_micros(50);

/// More bytes than any page takes, so that each page is written in one piece.
const PAGE: usize = 32 << 10;

/// The keyboard and mouse of the real terminal.
#[derive(Debug)]
pub struct Real {
    reading: InputMode,
    /// Work to do after the first page is shown, before waiting for the first key.
    before_waiting: Option<fn()>,
}

#[derive(Debug)]
enum InputMode {
    Direct(Keys),
    Queue(Queue),
}

/// How input is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reads {
    /// On the thread that waits for it.
    Directly,
    /// Through a queue, so that a [`Waker`] can end the wait: see [`Real::waker`].
    Queued,
}

/// Input read from the terminal.
#[derive(Debug, Default)]
struct Keys {
    /// Read but not yet returned.
    ahead: VecDeque<Pressed>,
}

impl InputReader for Keys {
    fn next(&mut self) -> io::Result<Pressed> {
        if let Some(pressed) = self.ahead.pop_front() {
            return Ok(pressed);
        }
        self.ahead.push_back(read().map(Pressed::now)?);
        // A Windows console reports a paste as keys. Elsewhere it is a paste event.
        while cfg!(windows) && poll(Duration::ZERO)? {
            self.ahead.push_back(read().map(Pressed::now)?);
        }
        burst::gather(&mut self.ahead);
        self.ahead.pop_front().map_or_else(|| read().map(Pressed::now), Ok)
    }

    fn drop_waiting(&mut self, which: Waiting) -> io::Result<()> {
        // Something else is kept, and what comes after it stays in the terminal: it may be for another program.
        while (which != Waiting::Enters || self.ahead.iter().all(is_enter)) && poll(AT_ONCE)? {
            self.ahead.push_back(read().map(Pressed::now)?);
        }
        if which == Waiting::Enters {
            let first = self.ahead.iter().position(|pressed| !is_enter(pressed)).unwrap_or(self.ahead.len());
            self.ahead.drain(..first);
            return Ok(());
        }
        self.ahead.retain_mut(|pressed| {
            let typed = matches!(&pressed.input, Input::Key(key) if matches!(key.code, KeyCode::Char(_)));
            pressed.stale = true;
            matches!(pressed.input, Input::Resize(..)) || (typed && which == Waiting::Commands)
        });
        Ok(())
    }
}

fn is_enter(pressed: &Pressed) -> bool {
    matches!(&pressed.input, Input::Key(key) if key.code == KeyCode::Enter)
}

impl Real {
    fn new(reads: Reads, before_waiting: fn()) -> Real {
        let queue = match reads {
            Reads::Directly => None,
            // If no thread can be started, input is read directly and nothing else can end a wait.
            Reads::Queued => Queue::new(Keys::default()).ok(),
        };
        let reading = queue.map_or_else(|| InputMode::Direct(Keys::default()), InputMode::Queue);
        Real { reading, before_waiting: Some(before_waiting) }
    }

    /// Ends a wait for input; `None` if input is read directly.
    pub fn waker(&self) -> Option<Waker> {
        match &self.reading {
            InputMode::Direct(_) => None,
            InputMode::Queue(queue) => Some(queue.waker()),
        }
    }
}

impl Source for Real {
    fn next(&mut self) -> io::Result<Pressed> {
        loop {
            if let Some(pressed) = self.wait()? {
                return Ok(pressed);
            }
        }
    }

    fn wait(&mut self) -> io::Result<Option<Pressed>> {
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
        // Raw mode was never left: nothing typed meanwhile was echoed.
        execute!(io::stdout(), EnterAlternateScreen)?;
        let _ = execute!(io::stdout(), EnableBracketedPaste);
        self.drop_waiting(Waiting::All)
    }

    fn drop_waiting(&mut self, which: Waiting) -> io::Result<()> {
        match &mut self.reading {
            InputMode::Direct(keys) => keys.drop_waiting(which),
            InputMode::Queue(queue) => queue.drop_waiting(which),
        }
    }

    fn name_window(&mut self, title: &str) -> io::Result<()> {
        // Written with the page.
        queue!(io::stdout(), SetTitle(title))
    }

    fn copy(&mut self, text: &str) -> io::Result<()> {
        execute!(io::stdout(), CopyToClipboard::to_clipboard_from(text))
    }

    fn colour_cursor(&mut self, colour: Option<&'static str>) -> io::Result<()> {
        // With the page. What was never set is not reset.
        let coloured = COLOURED.swap(colour.is_some(), Ordering::SeqCst);
        if coloured || colour.is_some() { queue!(io::stdout(), CursorColour(colour)) } else { Ok(()) }
    }

    fn force_colours(&mut self) {
        // Overrides NO_COLOR, because the theme was chosen explicitly. A theme without colours sets none anyway.
        crossterm::style::force_color_output(true);
    }
}

/// Saves or restores the window title, with xterm sequences, in terminals that support them.
struct Title {
    keep: bool,
}

impl Command for Title {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        f.write_str(if self.keep { "\x1b[22;2t" } else { "\x1b[23;2t" })
    }

    /// Does nothing: the shell sets its own title again.
    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        Ok(())
    }
}

/// Sets the colour of the cursor, or resets it, with an xterm sequence, in terminals that support it. A black cursor
/// would not be seen on a black page.
struct CursorColour(Option<&'static str>);

impl Command for CursorColour {
    fn write_ansi(&self, f: &mut impl fmt::Write) -> fmt::Result {
        match self.0 {
            Some(colour) => write!(f, "\x1b]12;{colour}\x07"),
            None => f.write_str("\x1b]112\x07"),
        }
    }

    /// Does nothing: an old console draws its cursor in the inverse of what is below it.
    #[cfg(windows)]
    fn execute_winapi(&self) -> io::Result<()> {
        Ok(())
    }
}

/// Takes over the terminal: raw mode, alternate screen, mouse and paste. `before_waiting` runs after the first page is
/// shown.
///
/// # Errors
/// The terminal cannot be taken over; it is then restored.
pub fn open(
    display: &Display,
    reads: Reads,
    before_waiting: fn(),
) -> io::Result<Tui<CrosstermBackend<BufWriter<Stdout>>, Real>> {
    TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    // Not every console supports paste and mouse: their errors are ignored.
    // Cleared explicitly: a practice starts on the wizard's own screen.
    // Queued and written together with the first page, to avoid flicker.
    let taken =
        queue!(io::stdout(), Title { keep: true }, EnterAlternateScreen, Clear(ClearType::All)).and_then(|()| {
            let _ = queue!(io::stdout(), EnableMouseCapture);
            let _ = queue!(io::stdout(), EnableBracketedPaste);
            // Starts listening now: otherwise a resize before the first key would only be noticed with that key.
            let _ = poll(Duration::ZERO);
            let out = BufWriter::with_capacity(PAGE, io::stdout());
            let real = Real::new(reads, before_waiting);
            let mut tui = Tui::new(CrosstermBackend::new(out), real, Look::new(display.theme))?;
            tui.show_as(display);
            Ok(tui)
        });
    if taken.is_err() {
        restore_terminal();
    }
    taken
}

/// Restores the terminal. Safe to call at any time and from any thread; a second call does nothing.
pub fn restore_terminal() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let mut out = io::stdout();
        // Errors are ignored: if the terminal is gone, there is nothing to restore.
        let _ = execute!(out, DisableMouseCapture);
        let _ = execute!(out, DisableBracketedPaste);
        if COLOURED.swap(false, Ordering::SeqCst) {
            let _ = execute!(out, CursorColour(None));
        }
        let _ = execute!(out, LeaveAlternateScreen, crossterm::cursor::Show, Title { keep: false });
        let _ = disable_raw_mode();
        let _ = out.flush();
    }
}
