//! Draws a rough picture of a web page as a box.

use super::shape::Shape;
use crate::guide::Part;
use crate::screen::{Picture, PictureElement};
use crate::text::{Role, Span, width, wrap_plain};

/// Splits a picture into as few frames as fit the room: all rows if they fit, else only the ones to press and their
/// neighbours, over several frames if necessary.
pub(super) fn framed(
    rows: &[PictureElement],
    room: usize,
    height: impl Fn(&[PictureElement]) -> usize,
) -> Vec<Vec<PictureElement>> {
    if height(rows) <= room {
        return vec![rows.to_vec()];
    }
    let close = |index: usize| rows.iter().enumerate().any(|(at, row)| row.here && at.abs_diff(index) <= 1);
    let near = rows.iter().enumerate().filter(|(index, _)| close(*index)).map(|(_, row)| row.clone());
    let mut frames: Vec<Vec<PictureElement>> = vec![Vec::new()];
    for row in near {
        let Some(frame) = frames.last_mut() else { break };
        frame.push(row);
        if frame.len() > 1 && height(frame) > room {
            let over = frame.pop();
            frames.push(over.into_iter().collect());
        }
    }
    // A frame with nothing to press would only waste the person's time.
    frames.retain(|frame| frame.iter().any(|row| row.here));
    if frames.is_empty() { vec![rows.to_vec()] } else { frames }
}

/// A web page drawn as a box, with the thing to press marked by a word and an arrow.
pub(super) fn draw_picture(picture: &Picture, rows: &[PictureElement], shape: Shape) -> Vec<Vec<Span>> {
    let mark = format!("{} ► ", picture.here);
    let blank = " ".repeat(width(&mark));
    let inner = shape.prose().saturating_sub(4).clamp(1, 58);
    let field = inner.saturating_sub(width(&mark) + 2).clamp(1, 28);
    let mut lines: Vec<Vec<Span>> = vec![];
    let caption = format!("┌ {} ", picture.caption);
    lines.push(vec![Span::new(frame(&caption, '─', "┐", inner + 4), Role::Plain)]);
    for row in rows {
        let role = match row.part {
            Part::Heading | Part::Button | Part::Tile | Part::Link => Role::Strong,
            _ => Role::Plain,
        };
        for (index, text) in row_text(row, inner.saturating_sub(width(&mark)).max(1), field).into_iter().enumerate() {
            let pointer = if row.here && index == 0 { &mark } else { &blank };
            let pad = inner.saturating_sub(width(pointer) + width(&text));
            lines.push(vec![
                Span::new("│ ", Role::Plain),
                Span::new(pointer.clone(), Role::Strong),
                Span::new(text, role),
                Span::new(format!("{} │", " ".repeat(pad)), Role::Plain),
            ]);
        }
    }
    lines.push(vec![Span::new(frame("└", '─', "┘", inner + 4), Role::Plain)]);
    lines
}

/// A border line: start, fill and end.
fn frame(start: &str, fill: char, end: &str, columns: usize) -> String {
    let start: String = wrap_plain(start, columns.saturating_sub(1).max(1)).into_iter().next().unwrap_or_default();
    let rest = columns.saturating_sub(width(&start) + width(end));
    format!("{start}{}{end}", fill.to_string().repeat(rest))
}

/// The lines of a picture's row, wrapped to its columns.
fn row_text(row: &PictureElement, columns: usize, field: usize) -> Vec<String> {
    let around = |left: &str, right: &str| {
        let inside = columns.saturating_sub(width(left) + width(right)).max(1);
        let lines = wrap_plain(&row.label, inside);
        let last = lines.len().saturating_sub(1);
        let indent = " ".repeat(width(left));
        let line = |(index, line): (usize, String)| {
            let start = if index == 0 { left } else { &indent };
            let end = if index == last { right } else { "" };
            format!("{start}{line}{end}")
        };
        lines.into_iter().enumerate().map(line).collect::<Vec<_>>()
    };
    match row.part {
        Part::Heading | Part::Text => around("", ""),
        Part::Field => {
            let mut lines = if row.label.is_empty() { Vec::new() } else { around("", "") };
            let line = format!("[{}]", "_".repeat(field.min(columns.saturating_sub(2)).max(1)));
            match lines.last_mut() {
                Some(last) if width(last) + 1 + width(&line) <= columns => {
                    last.push(' ');
                    last.push_str(&line);
                }
                _ => lines.push(line),
            }
            lines
        }
        Part::Tick => around("[ ] ", ""),
        Part::Button => around("[ ", " ]"),
        Part::Tile => around("[ ", " ]"),
        Part::Choice => around("( ) ", ""),
        Part::Link => around("→ ", ""),
        Part::Gear => vec!["(*)".to_owned()],
        Part::Boxes(count) => vec![vec!["[___]"; usize::from(count)].join(" ")],
    }
}
