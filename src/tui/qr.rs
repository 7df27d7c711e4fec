//! A QR code in half blocks.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::look::Look;
use crate::qr::Qr;

/// Two rows of modules per line, black on white whatever the terminal's colours are, because readers need that. Without
/// colours the light modules are drawn, which is correct on a dark background.
pub(super) fn draw_qr(qr: &Qr, margin: usize, look: &Look) -> Vec<Line<'static>> {
    let qr = qr.with_margin(margin);
    let Some((dark, light)) = look.ink else {
        return qr.lines().into_iter().map(|line| Line::styled(line, look.base)).collect();
    };
    let side = qr.side();
    let line = |row: usize| {
        let cell = |column: usize| {
            let colour = |half: usize| if qr.is_dark(column, row + half) { dark } else { light };
            Span::styled("▀", Style::new().fg(colour(0)).bg(colour(1)))
        };
        (0..side).map(cell).collect()
    };
    (0..side).step_by(2).map(line).collect()
}
