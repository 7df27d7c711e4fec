//! The picture of a page in HTML: boxes, and the same in words for screen readers.

use std::fmt::Write;

use super::html::escaped;
use super::measure::lines;
use crate::guide::Part;
use crate::screen::{Picture, PictureElement, PictureMark};
use crate::text::{Role, Span};

pub(super) fn picture(picture: &Picture) -> String {
    let spoken: Vec<&str> = picture.rows.iter().map(|row| row.spoken.as_str()).collect();
    let mut out = format!(
        "<figure class=\"picture\">\n<figcaption>{}</figcaption>\n<div role=\"img\" aria-label=\"{} {}.\">\n",
        escaped(&picture.caption),
        escaped(&picture.list),
        escaped(&spoken.join(" ; "))
    );
    // Without a mark, there is no column for marks.
    let column = picture.rows.iter().any(|row| row.mark.is_some() && !row.right && row.part != Part::Tile);
    for group in Picture::groups(&picture.rows) {
        let (class, element) = match group {
            [row, ..] if row.part == Part::Tile => ("tiles", "tile"),
            _ => ("row", "part"),
        };
        let _ = write!(out, "<div class=\"{class}\">");
        for row in group {
            let class = if row.right { "right" } else { element };
            let (before, within) = match mark(row) {
                mark if class == "part" && column => (mark, String::new()),
                _ if row.mark.is_none() => (String::new(), String::new()),
                mark => (String::new(), mark),
            };
            let _ = write!(out, "{before}<span class=\"{class}\">{within}{}</span>", part(row));
        }
        out.push_str("</div>\n");
    }
    out.push_str("</div>\n</figure>");
    out
}

/// How tall it is in a column, in `rem`: as the styles lay it out.
pub(super) fn height(picture: &Picture, width: f64, line: f64) -> f64 {
    let seen = |text: &str, strong: bool, width: f64| {
        line * lines(&[Span::new(text, if strong { Role::Strong } else { Role::Plain })], width)
    };
    let (width, tile) = (width - 1.4, (width - 2.0) / 3.0 - 1.0);
    let mut height = line + 1.0;
    for group in Picture::groups(&picture.rows) {
        if group.first().is_some_and(|row| row.part == Part::Tile) {
            let tall = |row: &PictureElement| {
                let mark = row.mark.as_ref().map(|mark| format!("{} {} ", mark.words, mark.sign())).unwrap_or_default();
                seen(&format!("{mark}{}", row.label), row.mark.is_some(), tile) + 0.6
            };
            let rows = group.chunks(3).map(|tiles| tiles.iter().map(tall).fold(0.0, f64::max) + 0.3);
            height += rows.sum::<f64>() + 0.1;
            continue;
        }
        let tall = |row: &PictureElement| {
            let field = if matches!(row.part, Part::Field | Part::Calendar) { "_".repeat(15) } else { String::new() };
            let marked = if row.mark.is_some() { 3.9 } else { 0.0 };
            let bold = matches!(row.part, Part::Heading | Part::Button);
            let depth = "MM".repeat(row.depth);
            let boxed =
                if matches!(row.part, Part::Button | Part::Switch | Part::Gear | Part::Calendar) { 0.2 } else { 0.0 };
            seen(&format!("{depth}{} {} {field}", row.label, row.sign), bold, width - marked) + boxed
        };
        height += group.iter().map(tall).fold(0.0, f64::max) + 0.1;
    }
    height
}

fn mark(row: &PictureElement) -> String {
    let text = |mark: &PictureMark| {
        let words = if row.part == Part::Tile { &mark.words } else { &mark.short };
        format!("{} {}", escaped(words), mark.sign())
    };
    format!("<span class=\"mark\">{}</span>", row.mark.as_ref().map(text).unwrap_or_default())
}

/// What is in a row.
fn part(row: &PictureElement) -> String {
    let (label, sign) = (escaped(&row.label), escaped(&row.sign));
    let field = format!("{label} <span class=\"field\"></span>");
    match row.part {
        Part::Heading => format!("<span class=\"heading\">{label}</span>"),
        Part::Text | Part::Page => label,
        Part::Field => field.trim_start().to_owned(),
        Part::Calendar => format!("{field} <span class=\"sign\">{sign}</span>").trim_start().to_owned(),
        Part::Switch => format!("{label} <span class=\"sign\">{sign}</span>"),
        Part::Tick => format!("<span class=\"box\">{}</span>{label}", if row.ticked { "✓" } else { "" }),
        Part::Button => format!("<span class=\"button\">{label}</span>"),
        Part::Tile if row.is_here() => format!("<span class=\"strong\">{label}</span>"),
        Part::Tile => label,
        Part::Option => format!("<span class=\"round\"></span>{label}"),
        Part::Link => format!("<span class=\"link\">{label}</span>"),
        Part::Menu => format!("{}› {label}", "&emsp;".repeat(row.depth)),
        Part::Gear => format!("<span class=\"sign\">{sign}</span>"),
        Part::Boxes => "<span class=\"cell\"></span>".repeat(usize::from(row.count)),
    }
}
