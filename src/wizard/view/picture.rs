//! The picture of a web page, built from data: labels in the web page's language, and a version in words.

use crate::guide::{Part, Step};
use crate::l10n::Localizer;
use crate::screen::{Picture, PictureElement};

/// The picture of a step's page, if it has one.
pub(super) fn picture(l10n: &Localizer<'_>, step: &Step) -> Option<Picture> {
    if step.picture.is_empty() {
        return None;
    }
    let rows = step.picture.iter().map(|row| {
        let label = if row.label.is_empty() { String::new() } else { l10n.label_alone(&row.label) };
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
        let mut spoken = l10n.with("label", label.clone());
        spoken.set("named", if label.is_empty() { "no" } else { "yes" });
        if let Part::Boxes(count) = row.part {
            spoken.set("number", count);
        }
        PictureElement { part: row.part, spoken: spoken.text(id), label, here: row.here }
    });
    Some(Picture {
        caption: l10n.text("picture"),
        here: l10n.text("picture.here"),
        spoken: (l10n.text("picture.list"), l10n.text("picture.here-list")),
        rows: rows.collect(),
    })
}
