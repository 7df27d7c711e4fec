//! The picture of a web page, from data: labels in the language of the person's page, and the same in words.

use super::{Block, Picture, PictureRow, Screen};
use crate::guide::{Part, Step};
use crate::words::Voice;

impl Screen {
    pub(super) fn picture(&mut self, voice: &Voice<'_>, step: &Step) {
        if step.picture.is_empty() {
            return;
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
        let rows = rows.collect();
        self.blocks.push(Block::Picture(Picture {
            caption: voice.line("picture"),
            here: voice.line("picture.here"),
            spoken: (voice.line("picture.list"), voice.line("picture.here-list")),
            rows,
        }));
    }
}
