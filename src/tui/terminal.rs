//! The real terminal: taken over, read, and always restored.

use std::collections::VecDeque;
use std::fmt;
use std::io::{self, BufWriter, Stdout, StdoutLock, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crossterm::clipboard::CopyToClipboard;
use crossterm::cursor::{MoveTo, Show};
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, Event as Input, KeyCode,
};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode, enable_raw_mode,
};
use crossterm::{Command, execute, queue};
use ratatui::backend::CrosstermBackend;

use super::queue::{InputReader, Queue, Waker};
use super::reader::Reader;
use super::space::LARGEST;
use super::{Look, Pressed, Source, Tui, Waiting, burst};
use crate::display::Display;
use crate::screen::Surface;

/// Whether we have taken over the terminal. Global because the signal thread and the panic hook need it.
static TAKEN: Mutex<bool> = Mutex::new(false);

/// Whether another program of ours draws on it now: only that one gives it back.
static LENT: AtomicBool = AtomicBool::new(false);

/// Whether we have captured the mouse.
static MOUSE: AtomicBool = AtomicBool::new(false);

/// Whether we have coloured its cursor.
static COLOURED: AtomicBool = AtomicBool::new(false);

/// More bytes than any page takes, so that each page is written in one piece.
const PAGE: usize = 32 << 10;

/// The keyboard and mouse of the real terminal.
#[derive(Debug)]
pub struct Real {
    reading: InputMode,
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
#[derive(Debug)]
struct Keys {
    reader: Reader,
    /// Read but not yet returned.
    ahead: VecDeque<Pressed>,
}

impl Keys {
    /// Reads one input that is there already; returns whether there was one.
    fn read_ahead(&mut self) -> io::Result<bool> {
        let input = self.reader.next(Some(Duration::ZERO))?;
        let found = input.is_some();
        self.ahead.extend(input.map(Pressed::now));
        Ok(found)
    }
}

impl InputReader for Keys {
    fn next(&mut self) -> io::Result<Pressed> {
        loop {
            if let Some(pressed) = self.ahead.pop_front() {
                return Ok(pressed);
            }
            self.ahead.extend(self.reader.next(None)?.map(Pressed::now));
            // A Windows console reports a paste as keys. Elsewhere it is a paste event.
            while cfg!(windows) && self.read_ahead()? {}
            burst::gather(&mut self.ahead);
        }
    }

    fn drop_waiting(&mut self, which: Waiting) -> io::Result<()> {
        // Something else is kept, and what comes after it stays in the terminal: it may be for another program.
        while (which != Waiting::Enters || self.ahead.iter().all(is_enter)) && self.read_ahead()? {}
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
    fn new(reads: Reads) -> io::Result<Real> {
        let keys = || Reader::new().map(|reader| Keys { reader, ahead: VecDeque::new() });
        let queue = match reads {
            Reads::Directly => None,
            // If no thread can be started, input is read directly and nothing else can end a wait.
            Reads::Queued => Queue::new(keys()?).ok(),
        };
        let reading = queue.map_or_else(|| keys().map(InputMode::Direct), |queue| Ok(InputMode::Queue(queue)))?;
        Ok(Real { reading })
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
        match &mut self.reading {
            InputMode::Direct(keys) => keys.next().map(Some),
            InputMode::Queue(queue) => queue.next(),
        }
    }

    fn capture_mouse(&mut self, capture: bool) -> io::Result<()> {
        MOUSE.store(capture, Ordering::SeqCst);
        if capture { execute!(io::stdout(), EnableMouseCapture) } else { execute!(io::stdout(), DisableMouseCapture) }
    }

    fn erase(&mut self) -> io::Result<()> {
        erase(&mut io::stdout())
    }

    fn lend(&mut self) {
        LENT.store(true, Ordering::SeqCst);
    }

    fn take_back(&mut self) -> io::Result<()> {
        LENT.store(false, Ordering::SeqCst);
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

/// Takes over the terminal: raw mode, alternate screen, mouse and paste.
///
/// # Errors
/// The terminal cannot be taken over; it is then restored.
pub fn open(display: &Display, reads: Reads) -> io::Result<Tui<CrosstermBackend<BufWriter<Stdout>>, Real>> {
    {
        let mut taken = taken();
        *taken = true;
        enable_raw_mode()?;
    }
    // Queued and written together with the first page, to avoid flicker.
    MOUSE.store(true, Ordering::SeqCst);
    let taken = enter().and_then(|()| {
        let out = BufWriter::with_capacity(PAGE, io::stdout());
        let real = Real::new(reads)?;
        let mut tui = Tui::new(CrosstermBackend::new(out), real, Look::new(display.theme))?;
        tui.show_as(display);
        Ok(tui)
    });
    if taken.is_err() {
        restore_terminal();
    }
    taken
}

/// Takes over the screen, mouse and paste.
fn enter() -> io::Result<()> {
    queue!(io::stdout(), Title { keep: true }, EnterAlternateScreen)?;
    // A practice starts on the wizard's own screen.
    erase(&mut io::stdout())?;
    // Not every console supports paste and mouse: their errors are ignored.
    if MOUSE.load(Ordering::SeqCst) {
        let _ = queue!(io::stdout(), EnableMouseCapture);
    }
    let _ = queue!(io::stdout(), EnableBracketedPaste);
    Ok(())
}

/// Erases the screen line by line. Erased at once, it would move into the scrollback of some terminals; left as it is, it
/// would stay on a terminal that has no alternate screen.
fn erase(out: &mut impl Write) -> io::Result<()> {
    let rows = crossterm::terminal::size().map_or(LARGEST.height, |(_, rows)| rows.min(LARGEST.height));
    (0..rows).try_for_each(|row| queue!(out, MoveTo(0, row), Clear(ClearType::CurrentLine)))?;
    queue!(out, MoveTo(0, 0))
}

/// Restores the terminal. Safe to call at any time and from any thread; a second call does nothing.
pub fn restore_terminal() {
    if std::mem::take(&mut *taken()) {
        drop(leave());
    }
}

/// The same for good, because the program is exiting: who would take the terminal or write to it from now on waits.
pub fn close_terminal() {
    let mut taken = taken();
    let out = if std::mem::take(&mut *taken) { leave() } else { io::stdout().lock() };
    std::mem::forget((taken, out));
}

/// Restores the terminal while the program is stopped; [`resume_terminal`] takes it over again.
pub fn suspend_terminal() {
    if *taken() && !LENT.load(Ordering::SeqCst) {
        drop(leave());
    }
}

/// Takes the terminal over again after the program was stopped, also without notice. The next page is painted on a screen
/// that has lost everything.
pub fn resume_terminal() {
    if *taken() && !LENT.load(Ordering::SeqCst) {
        // Whoever used the terminal meanwhile has set modes of its own.
        let _ = disable_raw_mode();
        let _ = enable_raw_mode();
        let _ = enter();
        let _ = io::stdout().flush();
    }
}

fn taken() -> MutexGuard<'static, bool> {
    TAKEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Gives the terminal back; returns its output, which nobody else uses meanwhile.
fn leave() -> StdoutLock<'static> {
    // First what waits for nobody: a terminal may take no output.
    let _ = disable_raw_mode();
    let mut out = io::stdout().lock();
    // Errors are ignored: if the terminal is gone, there is nothing to restore.
    let _ = execute!(out, DisableMouseCapture);
    let _ = execute!(out, DisableBracketedPaste);
    if COLOURED.swap(false, Ordering::SeqCst) {
        let _ = execute!(out, CursorColour(None));
    }
    // Whoever has borrowed it has given it back, and the shell's own screen is shown.
    if !LENT.load(Ordering::SeqCst) {
        let _ = erase(&mut out);
    }
    let _ = execute!(out, LeaveAlternateScreen, Show, Title { keep: false });
    out
}
