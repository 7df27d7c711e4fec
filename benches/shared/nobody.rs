//! A terminal at which nobody sits.

use sesame::tui::{Pressed, Source};

/// Presses nothing: what is measured is drawn, and never asks.
pub(crate) struct Nobody;

impl Source for Nobody {
    fn next(&mut self) -> std::io::Result<Pressed> {
        Err(std::io::Error::other("nobody types here"))
    }
    fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
        Ok(())
    }
}
