//! What scrolls: the sections of the body, and the answers where they are not pinned below it.

use std::ops::Range;

use super::arrange::Air;
use super::body::Section;
use super::space::Space;

/// Sections placed one below the other, in one column or two.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) pieces: Vec<Piece>,
    /// Rows.
    pub(super) height: usize,
    /// Rows of the body, without answers.
    pub(super) body: usize,
    /// Rows that must be seen together with the answers.
    pub(super) essential: usize,
}

#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub(super) rows: Range<usize>,
    pub(super) what: What,
}

/// What a piece shows, by its index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Section { index: usize, aside: bool },
    Answer(usize),
}

impl Document {
    /// Places sections, and below them answers of so many rows.
    pub(super) fn new(sections: &[Section], answers: &[usize], air: Air) -> Document {
        let mut document = Document::default();
        let mut ends = [0, 0];
        for (index, section) in sections.iter().enumerate() {
            let end = &mut ends[usize::from(section.aside)];
            let top = *end + usize::from(*end > 0 && air.opens(section.gap));
            *end = top + section.lines.len();
            let what = What::Section { index, aside: section.aside };
            document.pieces.push(Piece { rows: top..*end, what });
            if section.essential {
                document.essential = document.essential.max(*end);
            }
        }
        document.body = ends[0].max(ends[1]);
        document.height = document.body;
        for (index, rows) in answers.iter().enumerate() {
            let gap = index == 0 && document.body > 0 && air >= Air::AboveAnswers;
            let top = document.height + usize::from(gap);
            document.height = top + rows;
            document.pieces.push(Piece { rows: top..document.height, what: What::Answer(index) });
        }
        document
    }

    /// The furthest that it can be scrolled in so many rows.
    pub(super) fn last(&self, rows: usize) -> usize {
        self.height.saturating_sub(rows)
    }

    /// Whether the end of the body is in sight.
    pub(super) fn is_read(&self, scroll: usize, rows: usize) -> bool {
        self.body <= scroll + rows
    }

    /// Where to scroll to read on: what was not wholly in sight comes first, unless it is taller than the window.
    pub(super) fn next(&self, scroll: usize, rows: usize) -> usize {
        let end = scroll + rows;
        let cut = self.pieces.iter().filter(|piece| piece.rows.end > end).map(|piece| piece.rows.start).min();
        // A piece that is taller than the window is cut; one of its lines stays in sight.
        let next = cut.filter(|top| *top > scroll).unwrap_or(end.saturating_sub(1).max(scroll + 1));
        next.min(self.last(rows))
    }

    /// Where to scroll to read the rows above again.
    pub(super) fn previous(scroll: usize, rows: usize) -> usize {
        scroll.saturating_sub(rows.saturating_sub(1).max(1))
    }

    /// Where to scroll to have an answer in sight.
    pub(super) fn reveal(&self, answer: usize, scroll: usize, rows: usize) -> usize {
        let Some(piece) = self.pieces.iter().find(|piece| piece.what == What::Answer(answer)) else { return scroll };
        // The beginning of one that is taller than the window.
        let least = piece.rows.end.saturating_sub(rows).min(piece.rows.start);
        // The first answer brings back what is above it, if that fits.
        let most = if answer == 0 && least == 0 { 0 } else { piece.rows.start };
        scroll.clamp(least.min(most), most)
    }

    /// How often one must read on to reach the end of the body.
    pub(super) fn screens(&self, rows: usize) -> usize {
        let mut scroll = 0;
        let mut screens = 0;
        while !self.is_read(scroll, rows) && rows > 0 {
            scroll = self.next(scroll, rows);
            screens += 1;
        }
        screens
    }
}

/// The first column and the columns of a piece.
pub(super) fn columns(what: What, space: &Space) -> (u16, u16) {
    match (what, space.side) {
        (What::Section { aside: true, .. }, Some(side)) => side,
        (What::Section { .. }, _) => (space.left, space.text),
        (What::Answer(_), _) => (space.left, space.answers()),
    }
}
