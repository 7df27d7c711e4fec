//! What the full screen needs from a terminal: keys, the mouse, the window title, the clipboard.

use std::io;
use std::time::Instant;

use crossterm::event::Event as Input;

/// An input, and when it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Pressed {
    pub input: Input,
    pub at: Instant,
    /// Whether it was pressed before the page was shown: it may be part of a word, but is no command here.
    pub stale: bool,
}

impl Pressed {
    /// An input read now.
    #[expect(clippy::disallowed_methods, reason = "a key has no time stamp of its own")]
    pub fn now(input: Input) -> Pressed {
        Pressed { input, at: Instant::now(), stale: false }
    }
}

/// Which waiting inputs to discard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// All but a new size of the window.
    All,
    /// All but that and characters, which become stale.
    Commands,
    /// Enter, until something else comes.
    Enters,
}

/// Where keys, clicks and resizes come from.
pub trait Source {
    /// Waits for the next input.
    ///
    /// # Errors
    /// The terminal cannot be read.
    fn next(&mut self) -> io::Result<Pressed>;

    /// Like [`Source::next`], but `None` if something other than input ended the wait.
    ///
    /// # Errors
    /// The terminal cannot be read.
    fn wait(&mut self) -> io::Result<Option<Pressed>> {
        self.next().map(Some)
    }

    /// Captures or releases the mouse.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn capture_mouse(&mut self, capture: bool) -> io::Result<()>;

    /// Erases the screen.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn erase(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Another program is about to use the terminal.
    fn lend(&mut self) {}

    /// Takes the terminal back from another program, and discards unread keys.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn take_back(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Discards keys that were pressed and not read.
    ///
    /// # Errors
    /// The terminal cannot be read.
    fn drop_waiting(&mut self, _which: Waiting) -> io::Result<()> {
        Ok(())
    }

    /// Sets the window title.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn name_window(&mut self, _title: &str) -> io::Result<()> {
        Ok(())
    }

    /// Asks the terminal to copy a text to the clipboard of the machine it runs on, if it can.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn copy(&mut self, _text: &str) -> io::Result<()> {
        Ok(())
    }

    /// Sets the colour of the cursor, as `#rrggbb`, or resets it.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn colour_cursor(&mut self, _colour: Option<&'static str>) -> io::Result<()> {
        Ok(())
    }

    /// Writes colours despite NO_COLOR in the environment, because the user asked for them explicitly.
    fn force_colours(&mut self) {}
}
