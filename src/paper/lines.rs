//! The booklet as a row of lines, for plain text.

use super::booklet::{Answer, Booklet, Room, Sheet, Trouble, Turn};
use crate::screen::{Block, Picture};
use crate::text::Para;

/// A line, and what it is.
#[derive(Debug)]
pub(super) enum Line<'b> {
    /// The title of the booklet, of the contents or of a chapter: its rank and text.
    Heading(usize, &'b str),
    /// A page, where it is, and whether it has a box and is ticked.
    Sheet(&'b Sheet),
    /// An entry of the contents.
    Entry(usize, String),
    /// Words that stand alone.
    Said(String),
    /// Words in front of what follows.
    Lead(&'b str),
    /// A paragraph, with the word in front of it.
    Para(&'b str, &'b Para),
    /// Whether what follows is for some only, and set in.
    Within(bool),
    /// A web page in words.
    Picture(&'b Picture),
    /// An answer.
    Answer(&'b Answer),
    /// Where to go on.
    Turn(&'b Turn),
    /// What may go wrong, and what to do.
    Trouble(&'b Trouble),
    /// Room for a date.
    Room(&'b Room),
}

/// All lines of a booklet.
pub(super) fn lines(booklet: &Booklet) -> Vec<Line<'_>> {
    let mut lines = vec![Line::Heading(1, &booklet.title)];
    if !booklet.device.is_empty() {
        lines.push(Line::Said(format!("{} {}", booklet.phrases.device, booklet.device)));
    }
    blocks(&booklet.about, &mut lines);
    lines.push(Line::Heading(2, &booklet.phrases.contents));
    for chapter in &booklet.chapters {
        lines.push(Line::Entry(0, chapter.title.clone()));
        lines.extend(chapter.sheets.iter().map(|sheet| Line::Entry(1, sheet.entry())));
        lines.extend(chapter.troubles.iter().map(|group| Line::Entry(1, group.title.clone())));
    }
    for chapter in &booklet.chapters {
        lines.push(Line::Heading(2, &chapter.title));
        blocks(&chapter.about, &mut lines);
        chapter.sheets.iter().for_each(|one| sheet(booklet, one, &mut lines));
        for group in &chapter.troubles {
            lines.push(Line::Heading(3, &group.title));
            blocks(&group.about, &mut lines);
            lines.extend(group.list.iter().map(Line::Trouble));
        }
    }
    lines.extend(booklet.colophon.iter().cloned().map(Line::Said));
    lines
}

fn sheet<'b>(booklet: &'b Booklet, sheet: &'b Sheet, lines: &mut Vec<Line<'b>>) {
    lines.push(Line::Sheet(sheet));
    if sheet.done {
        lines.push(Line::Said(booklet.phrases.done.clone()));
    }
    let some = |at: usize, lines: &mut Vec<Line<'b>>| {
        for variant in sheet.variants_at(at) {
            lines.push(Line::Lead(&variant.condition));
            lines.push(Line::Within(true));
            blocks(std::slice::from_ref(&variant.block), lines);
            lines.push(Line::Within(false));
            lines.extend(Some(&variant.then).filter(|then| !then.is_empty()).map(|then| Line::Lead(then)));
        }
    };
    for (at, block) in sheet.blocks.iter().enumerate() {
        some(at, lines);
        blocks(std::slice::from_ref(block), lines);
    }
    some(sheet.blocks.len(), lines);
    if !sheet.answers.is_empty() {
        lines.push(Line::Lead(&booklet.phrases.answers));
    }
    lines.extend(sheet.answers.iter().map(Line::Answer));
    lines.extend(sheet.turns.iter().map(Line::Turn));
    lines.extend(sheet.help.iter().map(Line::Turn));
    lines.extend(sheet.rooms.iter().map(Line::Room));
    if !sheet.reference.is_empty() {
        lines.push(Line::Said(sheet.reference.clone()));
    }
}

/// Paragraphs; a list stands below its lead, a sentence behind it.
fn blocks<'b>(blocks: &'b [Block], lines: &mut Vec<Line<'b>>) {
    for block in blocks {
        match block {
            Block::Prose { lead, paras, .. } => {
                let list = paras.first().is_some_and(|para| para.item);
                if list && !lead.is_empty() {
                    lines.push(Line::Lead(lead));
                }
                for (index, para) in paras.iter().enumerate() {
                    lines.push(Line::Para(if index == 0 && !list { lead } else { "" }, para));
                }
            }
            Block::Picture(picture) => lines.push(Line::Picture(picture)),
            Block::Large(large) => lines.push(Line::Said(large.spoken.clone())),
            // Every address has its own code on paper.
            Block::Qr(_) => {}
            Block::Groups(groups) => lines.extend(groups.iter().map(|group| Line::Said(group.spoken.clone()))),
        }
    }
}
