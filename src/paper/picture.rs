//! How tall the picture of a page is on paper.

use super::measure::lines;
use crate::guide::Part;
use crate::screen::{Picture, PictureElement};
use crate::text::{Role, Span};

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
