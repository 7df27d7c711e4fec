//! A rough picture of a web page or of a device's settings, as every front shows it.

use crate::guide::{Mark, Part};

/// A rough picture, showing only what a source confirms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub caption: String,
    /// The caption of a list, for fronts that do not draw.
    pub list: String,
    pub rows: Vec<PictureElement>,
}

/// One element of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureElement {
    pub part: Part,
    /// A label, or a description in parentheses; empty if no source gives one.
    pub label: String,
    /// What its sign says, such as a switch that is on; empty if it has none.
    pub sign: String,
    pub ticked: bool,
    /// The number of boxes.
    pub count: u8,
    /// The number of menu rows that lead to it.
    pub depth: usize,
    /// Whether it is at the right: the gear, and the links that it opens.
    pub right: bool,
    pub mark: Option<PictureMark>,
    /// The element and its mark in words, for fronts that do not draw.
    pub spoken: String,
}

/// A mark beside an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureMark {
    pub kind: Mark,
    pub words: String,
    /// The same for a narrow place.
    pub short: String,
}

impl PictureMark {
    pub fn sign(&self) -> char {
        match self.kind {
            Mark::Here => '►',
            Mark::Not => '×',
        }
    }
}

impl Picture {
    /// Rows that belong together: the tiles of a grid, a heading and the gear beside it, or one other row.
    pub fn groups(rows: &[PictureElement]) -> impl Iterator<Item = &[PictureElement]> {
        rows.chunk_by(|one, next| {
            matches!((one.part, next.part), (Part::Tile, Part::Tile) | (Part::Heading, Part::Gear))
        })
    }
}

impl PictureElement {
    pub fn is_here(&self) -> bool {
        self.mark.as_ref().is_some_and(|mark| mark.kind == Mark::Here)
    }
}
