//! Clicks and the wheel.

use std::io;

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use ratatui::backend::Backend;

use super::arrange::{Arrangement, Hit};
use super::{Source, Tui};
use crate::screen::{Asked, Screen};

/// Rows that a step of the wheel scrolls.
const WHEEL: usize = 2;

impl<B, S> Tui<B, S>
where
    B: Backend,
    B::Error: Send + Sync + 'static,
    S: Source,
{
    pub(super) fn mouse(&mut self, screen: &Screen, at: &Arrangement, mouse: &MouseEvent) -> io::Result<Option<Asked>> {
        let hit = || at.hit((mouse.column, mouse.row).into(), self.view.scroll);
        let last = at.document.last(at.rows());
        match (mouse.kind, hit()) {
            (MouseEventKind::Down(MouseButton::Left), hit) => {
                self.view.unmark();
                self.word = None;
                match hit {
                    Some(Hit::Answer(index)) => return Ok(self.choose(screen, at, index)),
                    Some(Hit::Key(action)) => return self.act(screen, at, action),
                    Some(Hit::Cue) if self.view.scroll < last => self.scroll_on(at),
                    Some(Hit::Cue) => self.scroll_back(at),
                    Some(Hit::Field) => self.view.typing = true,
                    Some(Hit::Bar(row)) => self.scroll_to(row, at),
                    None => {}
                }
            }
            (MouseEventKind::Drag(MouseButton::Left), Some(Hit::Bar(row))) => self.scroll_to(row, at),
            (MouseEventKind::ScrollDown, _) => {
                self.view.unmark();
                self.view.scroll = (self.view.scroll + WHEEL).min(last);
            }
            (MouseEventKind::ScrollUp, _) => {
                self.view.unmark();
                self.view.scroll = self.view.scroll.saturating_sub(WHEEL);
            }
            _ => {}
        }
        Ok(None)
    }

    /// Scrolls so that the thumb of the scroll bar comes to this row.
    fn scroll_to(&mut self, row: u16, at: &Arrangement) {
        let rows = at.rows().saturating_sub(1).max(1);
        self.view.scroll = (usize::from(row) * at.document.last(at.rows())).div_ceil(rows);
    }
}
