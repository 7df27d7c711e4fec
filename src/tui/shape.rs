//! The measures of a screen at a size: what there is room for.

use ratatui::layout::Size;

use super::pages::code;
use crate::screen::Screen;

/// Text wider than this is tiring to read.
const WIDEST: usize = 70;

/// Header, rule and footer keep to this width.
const FRAME: usize = 76;

/// Measures of a screen at a size.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    /// Rows of the window.
    pub(super) height: usize,
    /// Columns left free on the left.
    pub(super) margin: usize,
    /// Columns of text.
    pub(super) text: usize,
    /// Whether there is room for air between paragraphs.
    pub(super) airy: bool,
    /// Whether there is room for air below the title.
    pub(super) breathes: bool,
    /// Whether there is room for anything but a sentence of advice.
    pub(super) usable: bool,
    /// Whether every row counts: title and advice are then read with the text, and one line of keys is enough.
    pub(super) low: bool,
    /// Whether the size is below the smallest that is drawn without advice.
    pub(super) cramped: bool,
    /// Whether pictures have pages of their own, and nothing is drawn large.
    pub(super) small: bool,
    /// Whether the font surely has quarters of blocks.
    pub(super) quarters: bool,
    /// The column of a code that stands beside everything else.
    pub(super) aside: Option<usize>,
}

impl Shape {
    pub(super) fn of(screen: &Screen, size: Size) -> Self {
        /// A narrower text beside a code would be all short lines.
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
