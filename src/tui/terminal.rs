//! The real terminal: taken, read, and given back whatever happens.

use std::io::{self, Stdout, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture, Event as Input, poll, read,
};
use crossterm::execute;
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::backend::CrosstermBackend;

use super::{Source, Theme, ThemeName, Tui};

/// Whether the terminal is ours now. The one place where the signal thread and the panic hook must see what we did.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// The keyboard and mouse of the real terminal.
#[derive(Debug)]
pub struct Real;

impl Source for Real {
    fn next(&mut self) -> io::Result<Input> {
        read()
    }

    fn capture_mouse(&mut self, capture: bool) -> io::Result<()> {
        if capture { execute!(io::stdout(), EnableMouseCapture) } else { execute!(io::stdout(), DisableMouseCapture) }
    }

    fn take_back(&mut self) -> io::Result<()> {
        // Still ours in raw mode: nothing typed meanwhile was ever shown.
        execute!(io::stdout(), EnterAlternateScreen)?;
        let _ = execute!(io::stdout(), EnableBracketedPaste);
        while poll(Duration::ZERO)? {
            read()?;
        }
        Ok(())
    }
}

/// Takes the terminal: raw mode, another screen, mouse and paste.
///
/// # Errors
/// It cannot be taken; then it is given back as it was.
pub fn open(theme: ThemeName) -> io::Result<Tui<CrosstermBackend<Stdout>, Real>> {
    if theme == ThemeName::Contrast {
        // Asked for by name: NO_COLOR in the environment gives way.
        crossterm::style::force_color_output(true);
    }
    TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    // Paste and mouse do not exist on every console: their failure changes nothing else.
    // Cleared by hand: a practice begins on the wizard's own screen.
    let taken = execute!(io::stdout(), EnterAlternateScreen, Clear(ClearType::All)).and_then(|()| {
        let _ = execute!(io::stdout(), EnableMouseCapture);
        let _ = execute!(io::stdout(), EnableBracketedPaste);
        // Listened for from now on: a window resized before the first key would else be noticed with that key.
        let _ = poll(Duration::ZERO);
        Tui::new(CrosstermBackend::new(io::stdout()), Real, Theme::new(theme))
    });
    if taken.is_err() {
        give_back();
    }
    taken
}

/// Gives the terminal back as it was. Safe to call at any time and from any thread; the second call does nothing.
pub fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let mut out = io::stdout();
        // A terminal that is gone cannot be written: there is nothing left to restore.
        let _ = execute!(out, DisableMouseCapture);
        let _ = execute!(out, DisableBracketedPaste);
        let _ = execute!(out, LeaveAlternateScreen, crossterm::cursor::Show);
        let _ = disable_raw_mode();
        let _ = out.flush();
    }
}
