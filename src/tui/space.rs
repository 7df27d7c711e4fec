//! How wide the parts of a page are in a window of one size.

use ratatui::layout::{Rect, Size};

use crate::screen::{Block, Screen};

/// Maximum columns of running text: wider text is tiring to read.
const WIDEST: u16 = 70;

/// Maximum columns of a page in one column.
const FRAME: u16 = 76;

/// Minimum columns of a window in which pictures and notes stand beside the text.
const WIDE: u16 = 100;

/// Columns between the text and what stands beside it.
const GUTTER: u16 = 3;

/// Columns of what stands beside the text.
const PICTURE: std::ops::RangeInclusive<u16> = 38..=46;

/// Minimum columns of text beside a QR code.
const BESIDE_CODE: u16 = 32;

/// The largest window that is drawn on. Larger ones exist only by mistake, and would take gigabytes.
pub(super) const LARGEST: Size = Size::new(500, 200);

/// The widths of a page in a window.
#[derive(Debug, Clone, Copy)]
pub(super) struct Space {
    pub(super) size: Size,
    /// The first column of the page.
    pub(super) left: u16,
    /// Columns of the page: bar, title, answers, foot.
    pub(super) columns: u16,
    /// Columns of the body's text.
    pub(super) text: u16,
    /// First column and columns of what stands beside the text.
    pub(super) side: Option<(u16, u16)>,
    /// Whether quarter blocks may be drawn; not with simple signs.
    pub(super) quarters: bool,
}

impl Space {
    pub(super) fn of(screen: &Screen, size: Size, simple_signs: bool) -> Space {
        let margin = match size.width {
            60.. => 2,
            30.. => 1,
            _ => 0,
        };
        // Without a margin, one column is kept for the scroll bar.
        let inside = size.width.saturating_sub((2 * margin).max(1)).max(1);
        let widest = FRAME.min(inside);
        let code = screen.blocks.iter().find_map(|block| match block {
            Block::Qr(code) => u16::try_from(code.qr.with_margin(qr_margin(size)).side()).ok(),
            _ => None,
        });
        let beside = match code {
            _ if size.width >= WIDE => {
                let share = (inside.min(WIDEST + GUTTER + *PICTURE.end()) - GUTTER) * 2 / 5;
                Some((share.clamp(*PICTURE.start(), *PICTURE.end()), WIDEST))
            }
            Some(code) if inside >= code + GUTTER + BESIDE_CODE => Some((code, FRAME - GUTTER - code)),
            _ => None,
        };
        let (columns, text, side) = match beside {
            Some((side, widest)) => {
                let text = widest.min(inside.saturating_sub(GUTTER + side));
                (text + GUTTER + side, text, Some((text + GUTTER, side)))
            }
            None => (widest, widest, None),
        };
        let left = if size.width >= WIDE { (size.width - columns) / 2 } else { margin };
        let side = side.map(|(column, columns)| (left + column, columns));
        Space { size, left, columns, text, side, quarters: !simple_signs }
    }

    /// Whether there is room for more than a sentence of advice.
    pub(super) fn is_usable(&self) -> bool {
        self.size.width >= 20 && self.size.height >= 8
    }

    /// Whether the window is so small that advice about its size is shown.
    pub(super) fn is_cramped(&self) -> bool {
        self.size.width < 40 || self.size.height < 16
    }

    /// Whether a field has no room for bar and title above it.
    pub(super) fn is_low(&self) -> bool {
        self.size.width < 30 || self.size.height < 12
    }

    /// Whether there is a second column on every page.
    pub(super) fn is_wide(&self) -> bool {
        self.size.width >= WIDE
    }

    /// Whether nothing is drawn large.
    pub(super) fn is_small(&self) -> bool {
        self.size.width < 60 || self.size.height < 20
    }

    /// Columns of running text.
    pub(super) fn prose(&self) -> usize {
        usize::from(self.text.min(WIDEST))
    }

    /// Columns of the answers.
    pub(super) fn answers(&self) -> u16 {
        self.columns.min(FRAME)
    }

    /// A row of the page.
    pub(super) fn row(&self, row: u16, rows: u16) -> Rect {
        Rect::new(self.left, row, self.columns, rows)
    }
}

/// The empty margin around a QR code, in modules.
pub(super) fn qr_margin(size: Size) -> usize {
    if size.height >= 18 { 2 } else { 1 }
}
