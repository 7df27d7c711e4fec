//! The picture of a web page, from data: labels in the language of the person's page, and the same in words.

use crate::guide::{Part, Step};
use crate::screen::{Picture, PictureRow};
use crate::words::Voice;

/// The picture of a step's page, if it has one.
pub(super) fn picture(voice: &Voice<'_>, step: &Step) -> Option<Picture> {
    if step.picture.is_empty() {
        return None;
    }
    let rows = step.picture.iter().map(|row| {
        let label = if row.label.is_empty() { String::new() } else { voice.label_alone(&row.label) };
        let id = match row.part {
            Part::Heading => "part-heading",
            Part::Text => "part-text",
            Part::Field => "part-field",
            Part::Tick => "part-tick",
            Part::Button => "part-button",
            Part::Tile => "part-tile",
            Part::Choice => "part-choice",
            Part::Link => "part-link",
            Part::Gear => "part-gear",
            Part::Boxes(_) => "part-boxes",
        };
        let mut spoken = voice.with("label", label.clone());
        spoken.set("named", if label.is_empty() { "no" } else { "yes" });
        if let Part::Boxes(count) = row.part {
            spoken.set("number", count);
        }
        PictureRow { part: row.part, spoken: spoken.line(id), label, here: row.here }
    });
    Some(Picture {
        caption: voice.line("picture"),
        here: voice.line("picture.here"),
        spoken: (voice.line("picture.list"), voice.line("picture.here-list")),
        rows: rows.collect(),
    })
}
