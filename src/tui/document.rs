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

#[cfg(test)]
mod tests {
    use ratatui::text::Line;

    use super::*;
    use crate::tui::body::Gap;

    fn document(heights: &[usize], answers: &[usize], air: Air) -> Document {
        let section = |rows: &usize| Section { lines: vec![Line::raw("x"); *rows], ..Section::default() };
        Document::new(&heights.iter().map(section).collect::<Vec<_>>(), answers, air)
    }

    const BODIES: [&[usize]; 6] = [&[], &[1], &[3, 1, 4], &[1, 5, 9, 2, 6], &[30], &[2; 12]];

    #[test]
    fn reading_on_shows_every_row_once_and_ends() {
        for heights in BODIES {
            for (rows, air) in (1..20).flat_map(|rows| [(rows, Air::None), (rows, Air::BetweenBlocks)]) {
                let document = document(heights, &[], air);
                let (mut scroll, mut times) = (0, 0);
                let mut seen = vec![false; document.height + rows];
                loop {
                    seen[scroll..scroll + rows].fill(true);
                    if document.is_read(scroll, rows) {
                        break;
                    }
                    let next = document.next(scroll, rows);
                    assert!(next > scroll, "{heights:?} in {rows} rows: stuck at {scroll}");
                    (scroll, times) = (next, times + 1);
                }
                // An empty row between two sections may be skipped.
                let all = document.pieces.iter().flat_map(|piece| piece.rows.clone());
                assert!(all.into_iter().all(|row| seen[row]), "{heights:?} in {rows} rows");
                assert_eq!(scroll, document.last(rows), "{heights:?} in {rows} rows");
                assert_eq!(times, document.screens(rows));
            }
        }
    }

    #[test]
    fn a_section_that_fits_is_not_cut_twice() {
        let document = document(&[3, 4, 5, 2], &[], Air::None);
        // The third section begins at the seventh row, and only its first row was in sight.
        assert_eq!(document.next(0, 8), 6);
        assert_eq!(Document::previous(6, 8), 0);
    }

    #[test]
    fn a_pointed_answer_is_in_sight() {
        let document = document(&[4], &[1, 2, 9, 1], Air::AboveAnswers);
        let tops = [5, 6, 8, 17];
        for rows in 2..20 {
            for (answer, top) in tops.into_iter().enumerate() {
                for scroll in 0..=document.last(rows) {
                    let shown = document.reveal(answer, scroll, rows);
                    assert!(
                        (shown..shown + rows).contains(&top),
                        "answer {answer} in {rows} rows from {scroll}: {shown}"
                    );
                    assert_eq!(document.reveal(answer, shown, rows), shown, "it stays where it is");
                }
            }
        }
        assert_eq!(document.reveal(0, 9, 10), 0, "the first one brings back what is above it");
    }

    #[test]
    fn only_gaps_that_are_set_off_are_empty_rows() {
        let sections = [Gap::Block, Gap::None, Gap::Paragraph, Gap::Block].map(|gap| Section {
            lines: vec![Line::raw("x")],
            gap,
            ..Section::default()
        });
        for (air, height) in [(Air::None, 4), (Air::BetweenBlocks, 5), (Air::BetweenParagraphs, 6)] {
            assert_eq!(Document::new(&sections, &[], air).height, height, "{air:?}");
        }
    }
}
