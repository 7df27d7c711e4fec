//! The pictures of a step, built from data: labels in the page's language, and a version in words.

use crate::guide::{Mark, Part, PictureRow, RowText, Step};
use crate::l10n::Localizer;
use crate::screen::{Picture, PictureElement, PictureMark};
use crate::wizard::Path;

/// The pictures of a step: one for each of its pages.
pub(super) fn pictures(l10n: &Localizer<'_>, path: &Path<'_>, step: &Step) -> Vec<Picture> {
    let shown: Vec<&PictureRow> = step.picture.iter().filter(|element| path.meets(&element.when)).collect();
    let pages = shown.split(|element| element.part == Part::Page).filter(|page| !page.is_empty());
    let picture = |(index, page): (usize, &[&PictureRow])| {
        let id = if index == 0 { "picture" } else { "then-picture" };
        Picture { caption: l10n.text(id), list: l10n.text(&format!("{id}.list")), rows: rows(l10n, page) }
    };
    pages.enumerate().map(picture).collect()
}

fn rows(l10n: &Localizer<'_>, page: &[&PictureRow]) -> Vec<PictureElement> {
    let mut rows: Vec<PictureElement> = Vec::new();
    for element in page {
        let before = rows.last();
        let row = PictureElement {
            depth: before.filter(|before| (before.part, element.part) == (Part::Menu, Part::Menu)).map_or(0, deeper),
            right: element.part == Part::Gear
                || element.part == Part::Link && before.is_some_and(|before| before.right),
            ..row(l10n, element)
        };
        rows.push(row);
    }
    rows
}

fn deeper(row: &PictureElement) -> usize {
    row.depth + 1
}

/// An element by itself.
fn row(l10n: &Localizer<'_>, element: &PictureRow) -> PictureElement {
    let name = if element.ticked { "ticked" } else { element.part.name() };
    let count = if let RowText::Count(count) = element.text { count } else { 0 };
    let part = l10n.with("number", count).text(&format!("part-{name}"));
    let (label, mut spoken) = match &element.text {
        RowText::Empty | RowText::Count(_) => (String::new(), part),
        RowText::Label(label) => {
            let label = l10n.label_alone(label);
            let spoken = with_text(l10n, &part, &label).text("part");
            (label, spoken)
        }
        RowText::Description(id) => {
            let l10n = with_text(l10n, &part, &l10n.text(id));
            (l10n.text("part.description"), l10n.text("part.described"))
        }
    };
    let mark = element.mark.map(|kind| {
        let id = match kind {
            Mark::Here => "mark-here",
            Mark::Not => "mark-not",
        };
        PictureMark { kind, words: l10n.text(id), short: l10n.text(&format!("{id}.short")) }
    });
    if let Some(mark) = &mark {
        let mut l10n = l10n.with("mark", mark.words.clone());
        l10n.set("part", spoken);
        spoken = l10n.text("part.marked");
    }
    let sign = l10n.try_text(&format!("part-{name}.sign")).unwrap_or_default();
    PictureElement {
        part: element.part,
        label,
        sign,
        ticked: element.ticked,
        count,
        depth: 0,
        right: false,
        mark,
        spoken,
    }
}

fn with_text<'w>(l10n: &Localizer<'w>, part: &str, text: &str) -> Localizer<'w> {
    let mut l10n = l10n.with("part", part.to_owned());
    l10n.set("label", text.to_owned());
    l10n
}
