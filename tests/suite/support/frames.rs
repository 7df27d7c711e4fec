//! An in-memory terminal that records every frame.

use std::cell::RefCell;
use std::rc::Rc;

use ratatui::backend::{Backend, ClearType, TestBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

/// A frame that was displayed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) text: String,
    pub(crate) cursor: Position,
}

pub(crate) struct Frames {
    inner: TestBackend,
    seen: Rc<RefCell<Vec<Frame>>>,
}

impl Frames {
    /// A terminal of this size, and its recorded frames.
    pub(crate) fn new(size: (u16, u16)) -> (Frames, Rc<RefCell<Vec<Frame>>>) {
        let seen = Rc::new(RefCell::new(Vec::new()));
        (Frames { inner: TestBackend::new(size.0, size.1), seen: Rc::clone(&seen) }, seen)
    }
}

impl Backend for Frames {
    type Error = std::convert::Infallible;

    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(&mut self, content: I) -> Result<(), Self::Error> {
        self.inner.draw(content)
    }
    fn hide_cursor(&mut self) -> Result<(), Self::Error> {
        self.inner.hide_cursor()
    }
    fn show_cursor(&mut self) -> Result<(), Self::Error> {
        self.inner.show_cursor()
    }
    fn get_cursor_position(&mut self) -> Result<Position, Self::Error> {
        self.inner.get_cursor_position()
    }
    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Self::Error> {
        self.inner.set_cursor_position(position)
    }
    fn clear(&mut self) -> Result<(), Self::Error> {
        self.inner.clear()
    }
    fn clear_region(&mut self, clear_type: ClearType) -> Result<(), Self::Error> {
        self.inner.clear_region(clear_type)
    }
    fn size(&self) -> Result<Size, Self::Error> {
        self.inner.size()
    }
    fn window_size(&mut self) -> Result<WindowSize, Self::Error> {
        self.inner.window_size()
    }
    fn flush(&mut self) -> Result<(), Self::Error> {
        let cursor = self.inner.get_cursor_position()?;
        self.seen.borrow_mut().push(Frame { text: self.inner.to_string(), cursor });
        self.inner.flush()
    }
}

/// A text without anything that line breaking or drawing may change.
pub(crate) fn squeeze(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && !"│─┌┐└┘■□\"".contains(*sign)).collect()
}
