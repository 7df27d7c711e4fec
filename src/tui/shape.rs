//! The layout of a screen at a window size: what there is room for.

use ratatui::layout::Size;

use super::pages::code;
use crate::screen::Screen;

/// Maximum text width: wider text is tiring to read.
const WIDEST: usize = 70;

/// Maximum width of header, rule and footer.
const FRAME: usize = 76;

/// The layout of a screen at a window size.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    /// Rows of the window.
    pub(super) height: usize,
    /// Empty columns on the left.
    pub(super) margin: usize,
    /// Columns of text.
    pub(super) text: usize,
    /// Whether there is room for empty lines between paragraphs.
    pub(super) airy: bool,
    /// Whether there is room for an empty line below the title.
    pub(super) breathes: bool,
    /// Whether there is room for more than a sentence of advice.
    pub(super) usable: bool,
    /// Whether rows are scarce: title and advice are then part of the body, and the footer is one line.
    pub(super) low: bool,
    /// Whether the window is so small that advice about its size is shown.
    pub(super) cramped: bool,
    /// Whether pictures get their own pages and nothing is drawn large.
    pub(super) small: bool,
    /// Whether quarter blocks may be drawn; not in simple-signs mode.
    pub(super) quarters: bool,
    /// The column of a QR code drawn beside everything else.
    pub(super) aside: Option<usize>,
}

impl Shape {
    pub(super) fn of(screen: &Screen, size: Size) -> Self {
        /// Minimum text width beside a QR code.
        const BESIDE: usize = 32;
        let (columns, rows) = (usize::from(size.width), usize::from(size.height));
        let margin = if columns >= 60 { 2 } else { usize::from(columns >= 30) };
        let text = columns.saturating_sub(2 * margin).clamp(1, FRAME);
        let taken = code(screen).filter(|code| code.qr.lines().len() <= rows).map(|code| code.qr.side() + 2);
        let beside = taken.and_then(|taken| columns.checked_sub(2 * margin + taken)).filter(|left| *left >= BESIDE);
        let text = beside.map_or(text, |left| left.min(text));
        Shape {
            height: rows,
            margin,
            text,
            small: columns < 60 || rows < 20,
            quarters: true,
            aside: beside.map(|_| margin + text + 2),
            airy: rows >= 20,
            breathes: rows >= 14,
            low: rows < 12 || columns < 30,
            usable: columns >= 20 && rows >= 8,
            cramped: columns < 40 || rows < 16,
        }
    }

    /// The columns of running text.
    pub(super) fn prose(&self) -> usize {
        self.text.min(WIDEST)
    }
}
