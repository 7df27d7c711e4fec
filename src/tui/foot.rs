//! The keys at the foot of every page.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Paragraph, Widget};

use super::look::Look;
use super::space::Space;
use crate::keys::Action;
use crate::screen::Screen;
use crate::text::width;

/// Columns between two keys.
const GAP: usize = 2;

/// A key and what it does.
#[derive(Debug, Clone)]
pub(super) struct Hint {
    pub(super) action: Action,
    name: String,
    label: String,
    /// The first column, counted from that of the foot.
    column: usize,
}

impl Hint {
    fn width(&self) -> usize {
        width(&self.text())
    }

    fn text(&self) -> String {
        if self.label.is_empty() { self.name.clone() } else { format!("{} {}", self.name, self.label) }
    }

    /// Its columns in a foot that begins at this column.
    pub(super) fn columns(&self, left: u16) -> Range<u16> {
        let start = left.saturating_add(u16::try_from(self.column).unwrap_or(u16::MAX));
        start..start.saturating_add(u16::try_from(self.width()).unwrap_or(u16::MAX))
    }
}

/// The keys that work here, inside or outside a field, in lines; all of them, or only the most important.
pub(super) fn hints(screen: &Screen, space: &Space, typing: bool, all: bool) -> Vec<Vec<Hint>> {
    let works =
        |key: &&crate::keys::Key| key.footer && key.field == typing && screen.works(key.action) && (all || key.always);
    let mut lines: Vec<Vec<Hint>> = vec![Vec::new()];
    for key in screen.keys.iter().filter(works) {
        let mut hint = Hint { action: key.action, name: key.name.clone(), label: key.label.clone(), column: 0 };
        let column = end(&lines);
        if column > 0 && column + hint.width() > usize::from(space.columns) {
            lines.push(Vec::new());
        } else {
            hint.column = column;
        }
        lines.last_mut().into_iter().for_each(|line| line.push(hint.clone()));
    }
    if !all && !has_room(&lines, &screen.bare_code, space) {
        // The place code matters more than what the last key is called.
        lines.last_mut().and_then(|line| line.last_mut()).into_iter().for_each(|last| last.label.clear());
    }
    lines
}

/// The first free column of the last line.
fn end(lines: &[Vec<Hint>]) -> usize {
    lines.last().and_then(|line| line.last()).map_or(0, |last| last.column + last.width() + GAP)
}

/// Whether the place code fits after the keys.
pub(super) fn has_room(hints: &[Vec<Hint>], code: &str, space: &Space) -> bool {
    end(hints) + width(code) <= usize::from(space.columns)
}

/// The keys, and the place code at the end of the last line.
pub(super) struct Foot<'a> {
    pub(super) hints: &'a [Vec<Hint>],
    pub(super) code: &'a str,
    pub(super) look: &'a Look,
}

impl Widget for Foot<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let key = |hint: &Hint| {
            let gap = if hint.column > 0 { " ".repeat(GAP) } else { String::new() };
            [
                Span::styled(gap, self.look.base),
                Span::styled(hint.name.clone(), self.look.strong),
                Span::styled(hint.text().split_off(hint.name.len()), self.look.base),
            ]
        };
        let lines = self.hints.iter().map(|line| line.iter().flat_map(key).collect::<Line<'_>>());
        let lines: Vec<Line<'_>> = lines.collect();
        Paragraph::new(lines).render(area, buffer);
        let last = area.rows().next_back().unwrap_or_default();
        Line::styled(self.code, self.look.strong).right_aligned().render(last, buffer);
    }
}
