//! A text field and its label.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::look::Look;
use super::space::Space;
use crate::draft::Draft;
use crate::screen::{Field, Screen};
use crate::text::{Role, width};

/// Maximum width of a field, in columns.
const WIDEST: u16 = 44;

/// Fewer columns beside the label would not hold a typical password.
const LEAST: usize = 18;

/// Rows of the field and its label.
pub(super) fn field_rows(screen: &Screen, space: &Space) -> usize {
    screen.field.as_ref().map_or(0, |field| if is_beside(field, space.columns) { 1 } else { 2 })
}

/// Whether there is room for the field beside its label.
fn is_beside(field: &Field, columns: u16) -> bool {
    width(&field.label) + LEAST <= usize::from(columns)
}

pub(super) struct FieldBox<'a> {
    pub(super) field: &'a Field,
    pub(super) draft: &'a Draft,
    pub(super) look: &'a Look,
}

impl FieldBox<'_> {
    /// Where the text goes, with its brackets.
    fn area(&self, area: Rect) -> Rect {
        let label = u16::try_from(width(&self.field.label) + 1).unwrap_or(u16::MAX);
        if is_beside(self.field, area.width) {
            let columns = (area.width - label).min(WIDEST);
            return Rect { x: area.x + label, width: columns, height: 1, ..area }.intersection(area);
        }
        Rect { y: area.y.saturating_add(1), width: area.width.min(WIDEST), height: 1, ..area }.intersection(area)
    }

    /// The text in sight, whether it begins before that, and the columns before the cursor. Text that does not fit is
    /// cut on the left, so that the cursor is always in sight.
    fn shown(&self, room: usize) -> (String, bool, usize) {
        let hidden = self.field.hidden;
        let all: Vec<&str> = self.draft.characters().map(|character| if hidden { "•" } else { character }).collect();
        let at = self.draft.before_cursor();
        let columns = |from: usize| all[from..at].iter().map(|character| width(character)).sum::<usize>();
        let first = (0..=at).find(|from| columns(*from) <= room).unwrap_or(at);
        let mut used = 0;
        let fits = all[first..].iter().take_while(|character| {
            used += width(character);
            used <= room
        });
        (fits.copied().collect(), first > 0, columns(first))
    }

    /// Columns for the text: without its brackets, and with one for the cursor after it.
    fn room(area: Rect) -> usize {
        usize::from(area.width).saturating_sub(3)
    }

    pub(super) fn cursor(&self, area: Rect) -> Position {
        let area = self.area(area);
        let (_, _, before) = self.shown(Self::room(area));
        Position::new(area.x + 1 + u16::try_from(before).unwrap_or_default(), area.y)
    }
}

impl Widget for FieldBox<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let inside = self.area(area);
        Line::styled(self.field.label.as_str(), self.look.strong).render(area, buffer);
        let room = Self::room(inside);
        let (text, cut, _) = self.shown(room);
        let pad = " ".repeat((room + 1).saturating_sub(width(&text)));
        let line = Line::from_iter([
            Span::styled(if cut { "…" } else { "[" }, self.look.strong),
            Span::styled(text + &pad, self.look.role(Role::Term)),
            Span::styled("]", self.look.strong),
        ]);
        line.render(inside, buffer);
    }
}
