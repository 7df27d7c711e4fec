//! Draws a rough picture of a web page or of a device's settings as a box.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::look::Look;
use crate::guide::Part;
use crate::screen::{Picture, PictureElement, Tone};
use crate::text::{width, wrap_plain};

/// Maximum width of what is inside the frame.
const WIDEST: usize = 66;

/// Minimum width of a tile beside another.
const TILE: usize = 17;

/// Maximum number of tiles side by side.
const TILES: usize = 3;

/// Minimum width of an empty field after its label.
const FIELD: usize = 8;

/// Maximum width of an empty field, without its brackets.
const WIDEST_FIELD: usize = 28;

/// The rows to draw: all if they fit, else the marked ones with the neighbours of those to press, else only the marked
/// ones. If nothing fits, all.
pub(super) fn shortened(rows: &[PictureElement], fits: impl Fn(&[PictureElement]) -> bool) -> Vec<PictureElement> {
    let close = |index: usize| rows.iter().enumerate().any(|(at, row)| row.is_here() && at.abs_diff(index) <= 1);
    let only = |kept: &dyn Fn(usize, &PictureElement) -> bool| {
        let kept = rows.iter().enumerate().filter(|(index, row)| kept(*index, row));
        kept.map(|(_, row)| row.clone()).collect::<Vec<_>>()
    };
    let marked = |row: &PictureElement| row.mark.is_some();
    let choices = [rows.to_vec(), only(&|index, row| marked(row) || close(index)), only(&|_, row| marked(row))];
    choices.into_iter().find(|rows| !rows.is_empty() && fits(rows)).unwrap_or_else(|| rows.to_vec())
}

/// The picture's rows in a frame with its caption. What to press and what not is marked by a word and a sign.
pub(super) fn draw_picture(
    picture: &Picture,
    rows: &[PictureElement],
    columns: usize,
    look: &Look,
) -> Vec<Line<'static>> {
    let inner = columns.saturating_sub(4).clamp(1, WIDEST);
    let caption = wrap_plain(&format!(" {} ", picture.caption), inner).into_iter().next().unwrap_or_default();
    let mut drawing = Drawing { inner, look, caption: Some(caption), cells: Cells::new(inner, 0), lines: Vec::new() };
    let in_column = |group: &&[PictureElement]| side_by_side(group, inner) == 1;
    let marked = Picture::groups(rows).filter(in_column).flatten().filter(|row| !row.right);
    let marks = marked.map(|row| width(&mark(row))).max().unwrap_or(0);
    for group in Picture::groups(rows) {
        match side_by_side(group, inner) {
            1 => {
                drawing.rule(Cells::new(inner, 0));
                for (index, row) in group.iter().enumerate() {
                    // The gear of a heading.
                    let beside = index > 0 && row.right;
                    drawing.row(row, marks, beside);
                }
            }
            columns => drawing.grid(group, columns),
        }
    }
    drawing.end();
    drawing.lines.into_iter().map(Line::from).collect()
}

/// How many elements of a group stand side by side.
fn side_by_side(group: &[PictureElement], inner: usize) -> usize {
    let most = (inner + Cells::BORDER) / (TILE + Cells::BORDER);
    let tiles = group.iter().filter(|row| row.part == Part::Tile).count();
    most.min(tiles).clamp(1, TILES)
}

/// The mark of a row, with its sign and a space.
fn mark(row: &PictureElement) -> String {
    row.mark.as_ref().map(|mark| format!("{} {} ", mark.short, mark.sign())).unwrap_or_default()
}

/// A part of a line.
type Cell = Vec<Span<'static>>;

/// The cells of a line, side by side.
#[derive(Clone, PartialEq, Eq)]
struct Cells {
    /// Columns of each, without the space on both sides.
    widths: Vec<usize>,
}

impl Cells {
    /// Columns of a border and the space on both sides of it.
    const BORDER: usize = 3;

    /// One cell, and this many of the same width before it.
    fn new(inner: usize, more: usize) -> Cells {
        let each = (inner + Cells::BORDER) / (more + 1);
        let mut widths = vec![each.saturating_sub(Cells::BORDER); more];
        widths.push(inner.saturating_sub(more * each));
        Cells { widths }
    }

    /// The columns of the borders between the cells, counted from the frame.
    fn borders(&self) -> Vec<usize> {
        let mut at = 0;
        let ends = self.widths.iter().map(|width| {
            at += width + Cells::BORDER;
            at
        });
        let mut ends: Vec<usize> = ends.collect();
        ends.pop();
        ends
    }
}

struct Drawing<'a> {
    /// Columns inside the frame, without the space on both sides.
    inner: usize,
    look: &'a Look,
    /// The caption, until the first line is drawn.
    caption: Option<String>,
    /// The cells of the last line.
    cells: Cells,
    lines: Vec<Cell>,
}

impl Drawing<'_> {
    /// The style of a row's mark.
    fn mark_style(&self, row: &PictureElement) -> Style {
        self.look.tone(if row.is_here() { Tone::Act } else { Tone::Care })
    }

    /// The style of what is written on a row.
    fn style(&self, row: &PictureElement) -> Style {
        match row.part {
            _ if row.is_here() => self.look.tone(Tone::Act),
            Part::Heading => self.look.strong,
            _ => self.look.base,
        }
    }

    /// Draws the border between the last line and a line of these cells, if there is one.
    fn rule(&mut self, next: Cells) {
        let caption = self.caption.take();
        if caption.is_some() || self.cells != next || next.widths.len() > 1 {
            let ends = if caption.is_some() { ('┌', '┐') } else { ('├', '┤') };
            self.border(&next, ends, &caption.unwrap_or_default());
        }
        self.cells = next;
    }

    fn end(&mut self) {
        let none = Cells::new(self.inner, 0);
        self.border(&none, ('└', '┘'), "");
    }

    fn border(&mut self, next: &Cells, (left, right): (char, char), caption: &str) {
        let (above, below) = (self.cells.borders(), next.borders());
        let mut line = format!("{left}{caption}");
        for at in width(caption) + 1..self.inner + Cells::BORDER {
            line.push(match (above.contains(&at), below.contains(&at)) {
                (true, true) => '┼',
                (true, false) => '┴',
                (false, true) => '┬',
                (false, false) => '─',
            });
        }
        line.push(right);
        self.lines.push(vec![Span::styled(line, self.look.quiet)]);
    }

    /// Draws one line of the present cells.
    fn line(&mut self, cells: Vec<Cell>) {
        let mut line = vec![Span::styled("│ ", self.look.quiet)];
        let last = self.cells.widths.len().saturating_sub(1);
        let texts = cells.into_iter().chain(std::iter::repeat_with(Vec::new));
        for (at, (spans, columns)) in texts.zip(&self.cells.widths).enumerate() {
            let used: usize = spans.iter().map(Span::width).sum();
            let pad = " ".repeat(columns.saturating_sub(used));
            line.extend(spans);
            line.push(Span::styled(format!("{pad} │{}", if at < last { " " } else { "" }), self.look.quiet));
        }
        self.lines.push(line);
    }

    /// Tiles in a grid of so many columns.
    fn grid(&mut self, tiles: &[PictureElement], columns: usize) {
        for row in tiles.chunks(columns) {
            let mut cells = Cells::new(self.inner, columns - 1);
            if row.len() < columns {
                // The rest of the line is one empty cell.
                let rest = cells.widths.split_off(row.len());
                let rest = rest.iter().sum::<usize>() + Cells::BORDER * rest.len().saturating_sub(1);
                cells.widths.push(rest);
            }
            let wrapped = row.iter().zip(&cells.widths).map(|(tile, columns)| {
                let (mark, label) = (mark(tile), &tile.label);
                let lines = wrap_plain(&format!("{mark}{label}"), *columns).into_iter();
                // The mark, or its part that is on the first line.
                let marked = |(index, line): (usize, String)| match line.get(mark.len()..) {
                    Some(rest) if index == 0 && !mark.is_empty() => {
                        let mark = Span::styled(mark.clone(), self.mark_style(tile));
                        vec![mark, Span::styled(rest.to_owned(), self.style(tile))]
                    }
                    _ => vec![Span::styled(line, self.style(tile))],
                };
                lines.enumerate().map(marked).collect()
            });
            let wrapped: Vec<Vec<Cell>> = wrapped.collect();
            self.rule(cells);
            for at in 0..wrapped.iter().map(Vec::len).max().unwrap_or(0) {
                self.line(wrapped.iter().map(|tile| tile.get(at).cloned().unwrap_or_default()).collect());
            }
        }
    }

    /// A row by itself, after a column for the marks.
    fn row(&mut self, row: &PictureElement, marks: usize, beside: bool) {
        let (mark, style) = (Span::styled(mark(row), self.mark_style(row)), self.style(row));
        if row.right {
            return self.at_right(row, mark, beside);
        }
        let columns = self.inner.saturating_sub(marks).max(1);
        for (index, text) in row_text(row, columns).into_iter().enumerate() {
            let shown = if index == 0 { mark.clone() } else { Span::default() };
            let pad = Span::styled(" ".repeat(marks.saturating_sub(shown.width())), self.look.base);
            self.line(vec![vec![shown, pad, Span::styled(text, style)]]);
        }
    }

    /// A row at the right, beside the last line if wanted and if there is room.
    fn at_right(&mut self, row: &PictureElement, mark: Span<'static>, beside: bool) {
        let lines = row_text(row, self.inner.saturating_sub(mark.width()).max(1));
        for (index, text) in lines.into_iter().enumerate() {
            let mut spans = if index == 0 { vec![mark.clone()] } else { Vec::new() };
            spans.push(Span::styled(text, self.style(row)));
            let columns: usize = spans.iter().map(Span::width).sum();
            let last = self.lines.last_mut().filter(|_| beside && index == 0);
            // The last span of a line is padding and border.
            match last.and_then(|line| line.last_mut()).filter(|end| end.width() > columns + Cells::BORDER) {
                Some(end) => {
                    end.content = " ".repeat(end.width() - columns - 2).into();
                    let border = Span::styled(" │", self.look.quiet);
                    let line = self.lines.last_mut().into_iter();
                    line.for_each(|line| line.extend(spans.drain(..).chain([border.clone()])));
                }
                None => {
                    let pad = " ".repeat(self.inner.saturating_sub(columns));
                    self.line(vec![[Span::styled(pad, self.look.base)].into_iter().chain(spans).collect()]);
                }
            }
        }
    }
}

/// The lines of a picture's row, wrapped to its columns.
fn row_text(row: &PictureElement, columns: usize) -> Vec<String> {
    let field = |columns: usize| format!("[{}]", "_".repeat(columns.saturating_sub(2).clamp(1, WIDEST_FIELD)));
    let sign = format!("[{}]", row.sign);
    match row.part {
        Part::Heading | Part::Text | Part::Page => around(row, "", "", columns),
        Part::Field => followed(row, columns, FIELD, field),
        Part::Calendar => {
            let end = width(&sign) + 1;
            followed(row, columns, FIELD + end, |room| format!("{} {sign}", field(room.saturating_sub(end))))
        }
        Part::Switch => followed(row, columns, width(&sign), |_| sign.clone()),
        Part::Tick => around(row, if row.ticked { "[x] " } else { "[ ] " }, "", columns),
        Part::Button | Part::Tile => around(row, "[ ", " ]", columns),
        Part::Option => around(row, "( ) ", "", columns),
        Part::Link => around(row, "→ ", "", columns),
        // Where there is little room, a long path is not indented further.
        Part::Menu => around(row, &format!("{}> ", "  ".repeat(row.depth.min(columns / 12))), "", columns),
        Part::Gear => wrap_plain(&sign, columns),
        Part::Boxes => wrap_plain(&vec!["[___]"; usize::from(row.count)].join(" "), columns),
    }
}

/// The label between two texts.
fn around(row: &PictureElement, left: &str, right: &str, columns: usize) -> Vec<String> {
    let inside = columns.saturating_sub(width(left) + width(right)).max(1);
    let lines = wrap_plain(&row.label, inside);
    let last = lines.len().saturating_sub(1);
    let indent = " ".repeat(width(left));
    let line = |(index, line): (usize, String)| {
        let start = if index == 0 { left } else { &indent };
        let end = if index == last { right } else { "" };
        format!("{start}{line}{end}")
    };
    lines.into_iter().enumerate().map(line).collect()
}

/// The label, and after it a field or a sign; on the label's line if that leaves at least this room.
fn followed(row: &PictureElement, columns: usize, least: usize, end: impl Fn(usize) -> String) -> Vec<String> {
    let mut lines = if row.label.is_empty() { Vec::new() } else { wrap_plain(&row.label, columns) };
    let room = lines.last().map_or(0, |last| columns.saturating_sub(width(last) + 1));
    match lines.last_mut() {
        Some(last) if room >= least => {
            last.push(' ');
            last.push_str(&end(room));
        }
        _ => lines.extend(wrap_plain(&end(columns), columns)),
    }
    lines
}
