//! One answer: a pointer if Enter takes it, its digit, its text.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Paragraph, Widget};

use super::space::Space;
use crate::text::wrap_plain;

/// Columns in front of an answer: `► 1  `.
const POINTER: usize = 5;

/// The lines of an answer, without pointer and digit.
pub(super) fn answer_lines(label: &str, space: &Space) -> Vec<String> {
    wrap_plain(label, usize::from(space.answers()).saturating_sub(POINTER).max(1))
}

/// An answer, or the row that says that there is more to read.
pub(super) struct Answer<'a> {
    pub(super) sign: &'a str,
    pub(super) lines: &'a [String],
    /// Rows of it that are not in sight.
    pub(super) above: usize,
    pub(super) pointed: bool,
    pub(super) style: Style,
}

impl Widget for Answer<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let line = |(index, line): (usize, &String)| {
            let pointer = if self.pointed && index == self.above { "►" } else { " " };
            let sign = if index == 0 { self.sign } else { " " };
            Line::raw(format!("{pointer} {sign}  {line}"))
        };
        let lines: Vec<Line<'_>> = self.lines.iter().enumerate().skip(self.above).map(line).collect();
        Paragraph::new(lines).style(self.style).render(area, buffer);
    }
}

/// The key shown for an answer: its digit, or a dot while digits are text.
pub(super) fn digit(index: usize, typing: bool) -> String {
    match index {
        _ if typing => "·".to_owned(),
        0..9 => (index + 1).to_string(),
        9 => "0".to_owned(),
        _ => " ".to_owned(),
    }
}
