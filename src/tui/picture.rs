//! Draws a rough picture of a web page or of a device's settings as a box.

use super::shape::Shape;
use crate::guide::Part;
use crate::screen::{Picture, PictureElement};
use crate::text::{Role, Span, width, wrap, wrap_plain};

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

/// Splits a picture into as few frames as fit the room: all rows if they fit, else the marked ones, if possible with the
/// neighbours of those to press; else the ones to press and their neighbours over several frames.
pub(super) fn framed(
    rows: &[PictureElement],
    room: usize,
    height: impl Fn(&[PictureElement]) -> usize,
) -> Vec<Vec<PictureElement>> {
    let close = |index: usize| rows.iter().enumerate().any(|(at, row)| row.is_here() && at.abs_diff(index) <= 1);
    let only = |kept: &dyn Fn(usize, &PictureElement) -> bool| {
        let kept = rows.iter().enumerate().filter(|(index, row)| kept(*index, row));
        kept.map(|(_, row)| row.clone()).collect::<Vec<_>>()
    };
    let marked = |row: &PictureElement| row.mark.is_some();
    let whole = [rows.to_vec(), only(&|index, row| marked(row) || close(index)), only(&|_, row| marked(row))];
    if let Some(frame) = whole.into_iter().find(|frame| !frame.is_empty() && height(frame) <= room) {
        return vec![frame];
    }
    let mut frames: Vec<Vec<PictureElement>> = vec![Vec::new()];
    for row in only(&|index, _| close(index)) {
        let Some(frame) = frames.last_mut() else { break };
        frame.push(row);
        if frame.len() > 1 && height(frame) > room {
            let over = frame.pop();
            frames.push(over.into_iter().collect());
        }
    }
    // A frame with nothing to press would only waste the person's time.
    frames.retain(|frame| frame.iter().any(PictureElement::is_here));
    if frames.is_empty() { vec![rows.to_vec()] } else { frames }
}

/// The picture's rows in a frame with its caption. What to press and what not is marked by a word and a sign.
pub(super) fn draw_picture(picture: &Picture, rows: &[PictureElement], shape: Shape) -> Vec<Vec<Span>> {
    let inner = shape.prose().saturating_sub(4).clamp(1, WIDEST);
    let caption = wrap_plain(&format!(" {} ", picture.caption), inner).into_iter().next().unwrap_or_default();
    let mut drawing = Drawing { inner, caption: Some(caption), cells: Cells::new(inner, 0), lines: Vec::new() };
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
    drawing.lines
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

/// The role of what is written on a row.
fn role(row: &PictureElement) -> Role {
    if row.is_here() || row.part == Part::Heading { Role::Strong } else { Role::Plain }
}

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

struct Drawing {
    /// Columns inside the frame, without the space on both sides.
    inner: usize,
    /// The caption, until the first line is drawn.
    caption: Option<String>,
    /// The cells of the last line.
    cells: Cells,
    lines: Vec<Vec<Span>>,
}

impl Drawing {
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
        self.lines.push(vec![Span::new(line, Role::Plain)]);
    }

    /// Draws one line of the present cells.
    fn line(&mut self, cells: Vec<Vec<Span>>) {
        let mut line = vec![Span::new("│ ", Role::Plain)];
        let last = self.cells.widths.len().saturating_sub(1);
        let texts = cells.into_iter().chain(std::iter::repeat_with(Vec::new));
        for (at, (spans, columns)) in texts.zip(&self.cells.widths).enumerate() {
            let used: usize = spans.iter().map(|span| width(&span.text)).sum();
            let pad = " ".repeat(columns.saturating_sub(used));
            line.extend(spans);
            line.push(Span::new(format!("{pad} │{}", if at < last { " " } else { "" }), Role::Plain));
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
                let spans = [Span::new(mark(tile), Role::Strong), Span::new(&tile.label, role(tile))];
                wrap(&spans, *columns)
            });
            let wrapped: Vec<Vec<Vec<Span>>> = wrapped.collect();
            self.rule(cells);
            for at in 0..wrapped.iter().map(Vec::len).max().unwrap_or(0) {
                self.line(wrapped.iter().map(|tile| tile.get(at).cloned().unwrap_or_default()).collect());
            }
        }
    }

    /// A row by itself, after a column for the marks.
    fn row(&mut self, row: &PictureElement, marks: usize, beside: bool) {
        let mark = Span::new(mark(row), Role::Strong);
        if row.right {
            return self.at_right(row, mark, beside);
        }
        let columns = self.inner.saturating_sub(marks).max(1);
        for (index, text) in row_text(row, columns).into_iter().enumerate() {
            let shown = if index == 0 { mark.clone() } else { Span::new("", Role::Strong) };
            let pad = marks.saturating_sub(width(&shown.text));
            self.line(vec![vec![shown, Span::new(" ".repeat(pad), Role::Plain), Span::new(text, role(row))]]);
        }
    }

    /// A row at the right, beside the last line if wanted and if there is room.
    fn at_right(&mut self, row: &PictureElement, mark: Span, beside: bool) {
        let lines = row_text(row, self.inner.saturating_sub(width(&mark.text)).max(1));
        for (index, text) in lines.into_iter().enumerate() {
            let mut spans = if index == 0 { vec![mark.clone()] } else { Vec::new() };
            spans.push(Span::new(text, role(row)));
            let columns: usize = spans.iter().map(|span| width(&span.text)).sum();
            let last = self.lines.last_mut().filter(|_| beside && index == 0);
            // The last span of a line is padding and border.
            match last.and_then(|line| line.last_mut()).filter(|end| width(&end.text) > columns + Cells::BORDER) {
                Some(end) => {
                    end.text = " ".repeat(width(&end.text) - columns - 2);
                    let line = self.lines.last_mut().into_iter();
                    line.for_each(|line| line.extend(spans.drain(..).chain([Span::new(" │", Role::Plain)])));
                }
                None => {
                    let pad = " ".repeat(self.inner.saturating_sub(columns));
                    self.line(vec![[Span::new(pad, Role::Plain)].into_iter().chain(spans).collect()]);
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
