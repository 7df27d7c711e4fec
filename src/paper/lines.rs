//! The booklet as a list of lines, for plain text.

use super::booklet::{Answer, Booklet, Jump, PrintedTrouble, Room, Sheet};
use crate::screen::{Block, Picture};
use crate::text::Para;

/// A line and its kind.
#[derive(Debug)]
pub(super) enum PaperLine<'b> {
    /// A heading: its level, text and id.
    Heading(usize, &'b str, &'b str),
    /// The heading of a page, with its place and tick box.
    Sheet(&'b Sheet),
    /// An entry of the contents: its level, text and id.
    Entry(usize, String, &'b str),
    /// Text on its own.
    Said(String),
    /// Text that introduces what follows.
    Lead(&'b str),
    /// A paragraph, with its lead.
    Para(&'b str, &'b Para),
    /// Whether what follows is for some readers only, and indented.
    Within(bool),
    /// A web page in words.
    Picture(&'b Picture),
    Answer(&'b Answer),
    /// Where to go on.
    Jump(&'b Jump),
    /// What may go wrong, and what to do.
    Trouble(&'b PrintedTrouble),
    /// Space for a date.
    Room(&'b Room),
}

pub(super) fn lines(booklet: &Booklet) -> Vec<PaperLine<'_>> {
    let mut lines = vec![PaperLine::Heading(1, &booklet.title, "")];
    if !booklet.device.is_empty() {
        lines.push(PaperLine::Said(booklet.for_device()));
    }
    blocks(&booklet.about, &mut lines);
    lines.push(PaperLine::Heading(2, &booklet.phrases.contents, ""));
    for chapter in &booklet.chapters {
        lines.push(PaperLine::Entry(0, chapter.title.clone(), &chapter.id));
        lines.extend(chapter.sheets.iter().map(|sheet| PaperLine::Entry(1, sheet.entry(), &sheet.id)));
        lines.extend(chapter.troubles.iter().map(|group| PaperLine::Entry(1, group.title.clone(), &group.id)));
    }
    for chapter in &booklet.chapters {
        lines.push(PaperLine::Heading(2, &chapter.title, &chapter.id));
        blocks(&chapter.about, &mut lines);
        chapter.sheets.iter().for_each(|one| sheet(one, &mut lines));
        for group in &chapter.troubles {
            lines.push(PaperLine::Heading(3, &group.title, &group.id));
            blocks(&group.about, &mut lines);
            lines.extend(group.list.iter().map(PaperLine::Trouble));
        }
    }
    lines.extend(booklet.colophon.iter().cloned().map(PaperLine::Said));
    lines
}

fn sheet<'b>(sheet: &'b Sheet, lines: &mut Vec<PaperLine<'b>>) {
    lines.push(PaperLine::Sheet(sheet));
    let some = |at: usize, lines: &mut Vec<PaperLine<'b>>| {
        for variant in sheet.variants_at(at) {
            lines.push(PaperLine::Lead(&variant.condition));
            lines.push(PaperLine::Within(true));
            blocks(std::slice::from_ref(&variant.block), lines);
            lines.push(PaperLine::Within(false));
            lines.extend(Some(&variant.then).filter(|then| !then.is_empty()).map(|then| PaperLine::Lead(then)));
        }
    };
    for (at, block) in sheet.blocks.iter().enumerate() {
        some(at, lines);
        blocks(std::slice::from_ref(block), lines);
    }
    some(sheet.blocks.len(), lines);
    lines.extend(sheet.answers.iter().map(PaperLine::Answer));
    lines.extend(sheet.jumps.iter().map(PaperLine::Jump));
    lines.extend(sheet.help.iter().map(PaperLine::Jump));
    lines.extend(sheet.rooms.iter().map(PaperLine::Room));
    if !sheet.reference.is_empty() {
        lines.push(PaperLine::Said(sheet.reference.clone()));
    }
}

/// Paragraphs; a list goes below its lead, a sentence after it.
fn blocks<'b>(blocks: &'b [Block], lines: &mut Vec<PaperLine<'b>>) {
    for block in blocks {
        match block {
            Block::Prose { lead, paras, .. } => {
                let list = paras.first().is_some_and(|para| para.item);
                if list && !lead.is_empty() {
                    lines.push(PaperLine::Lead(lead));
                }
                for (index, para) in paras.iter().enumerate() {
                    lines.push(PaperLine::Para(if index == 0 && !list { lead } else { "" }, para));
                }
            }
            Block::Picture(picture) => lines.push(PaperLine::Picture(picture)),
            Block::Large(large) => lines.push(PaperLine::Said(large.spoken.clone())),
            // On paper every address has its own QR code.
            Block::Qr(_) => {}
            Block::Groups(groups) => lines.extend(groups.iter().map(|group| PaperLine::Said(group.spoken.clone()))),
        }
    }
}
