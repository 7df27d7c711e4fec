//! What the full screen asks of a terminal: keys, the mouse, the window's name, a copy.

use std::io;

use crossterm::event::Event as Input;

/// Where keys, clicks and sizes come from.
pub trait Source {
    /// Waits for the next one.
    ///
    /// # Errors
    /// The terminal cannot be read.
    fn next(&mut self) -> io::Result<Input>;

    /// The same; none, if something other than a hand has ended the wait.
    ///
    /// # Errors
    /// The terminal cannot be read.
    fn wait(&mut self) -> io::Result<Option<Input>> {
        self.next().map(Some)
    }

    /// Takes or frees the mouse.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn capture_mouse(&mut self, capture: bool) -> io::Result<()>;

    /// Takes the terminal back from a program that had it meanwhile, without what was typed and not read.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn take_back(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Throws away the keys that were pressed and not read.
    ///
    /// # Errors
    /// The terminal cannot be read.
    fn drop_waiting(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Names the window.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn name_window(&mut self, _title: &str) -> io::Result<()> {
        Ok(())
    }

    /// Has the terminal copy a text into the clipboard of the machine it runs on, if it can.
    ///
    /// # Errors
    /// The terminal cannot be written.
    fn copy(&mut self, _text: &str) -> io::Result<()> {
        Ok(())
    }

    /// Has colours written in spite of NO_COLOR in the environment: they were asked for by name.
    fn force_colours(&mut self) {}
}
