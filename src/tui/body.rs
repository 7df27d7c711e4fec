//! The body of a page as sections of lines, for one width.

use ratatui::style::Style;
use ratatui::text::{Line, Span as Drawn};

use super::code::{draw_groups, draw_large};
use super::look::Look;
use super::picture::{draw_picture, shortened};
use super::qr::draw_qr;
use super::space::{Space, qr_margin};
use crate::screen::{Block, Code, Screen, Tone};
use crate::text::{Para, Role, Span, width, wrap};

/// Columns of the leads, where they stand in a column of their own.
const LEADS: usize = 14;

/// Minimum columns of text for that.
const ROOM_FOR_LEADS: usize = 55;

/// Lines that belong together. When reading on, a section starts at the top rather than being cut.
#[derive(Debug, Clone, Default)]
pub(super) struct Section {
    pub(super) lines: Vec<Line<'static>>,
    pub(super) gap: Gap,
    /// Whether it stands beside the text.
    pub(super) aside: bool,
    /// Whether it must be seen together with the answers.
    pub(super) essential: bool,
    /// Whether it is better left out than cut at the lower edge: a picture, large letters.
    pub(super) whole: bool,
}

impl Section {
    /// Whether the page is there for this drawing, as for a QR code: it may take the whole of a small window.
    pub(super) fn is_the_point(&self) -> bool {
        self.essential && self.whole
    }
}

/// How much a section is set off from the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Gap {
    None,
    /// A paragraph: an empty line where there is plenty of room.
    Paragraph,
    /// A block: an empty line where there is some room.
    #[default]
    Block,
}

/// The sections of a screen's body.
pub(super) fn sections(screen: &Screen, space: &Space, look: &Look) -> Vec<Section> {
    let mut body = Body { space, look, after_act: false, sections: Vec::new() };
    for notice in &screen.notices {
        body.text(notice, look.strong, Gap::Block);
    }
    let qr = |block: &Block| matches!(block, Block::Qr(_));
    let act = screen.blocks.iter().position(|block| match block {
        Block::Prose { tone: Tone::Act, lead, .. } => !lead.is_empty(),
        _ => false,
    });
    // Without an act, the first block, with the address or the list that it announces.
    let act = screen.blocks.iter().position(qr).or(act).unwrap_or_default();
    for (index, block) in screen.blocks.iter().enumerate() {
        let start = body.sections.len();
        body.after_act = index > act;
        body.block(block);
        if index == act {
            let end = body.sections.len();
            // The list of an act may be scrolled, and what is said after it.
            let listed = body.sections[start..end].iter().position(|section| !section.essential);
            let last = listed.map_or(end, |listed| start + listed.max(1));
            body.sections[..last].iter_mut().for_each(|section| section.essential = true);
            body.sections[last..].iter_mut().for_each(|section| section.essential = false);
        } else {
            body.sections[start..].iter_mut().for_each(|section| section.essential = false);
        }
    }
    body.sections
}

struct Body<'a> {
    space: &'a Space,
    look: &'a Look,
    after_act: bool,
    sections: Vec<Section>,
}

impl Body<'_> {
    fn push(&mut self, lines: Vec<Line<'static>>, gap: Gap, aside: bool, essential: bool) {
        self.sections.push(Section { lines, gap, aside, essential, whole: false });
    }

    /// What is drawn rather than written.
    fn drawing(&mut self, lines: Vec<Line<'static>>, gap: Gap, aside: bool, essential: bool) {
        self.sections.push(Section { lines, gap, aside, essential, whole: true });
    }

    /// A text of one style.
    fn text(&mut self, text: &str, style: Style, gap: Gap) {
        let lines = wrap(&[Span::new(text, Role::Plain)], self.space.prose());
        let line = |line: Vec<Span>| line.into_iter().map(|span| Drawn::styled(span.text, style)).collect();
        self.push(lines.into_iter().map(line).collect(), gap, false, true);
    }

    fn block(&mut self, block: &Block) {
        let look = self.look;
        match block {
            Block::Prose { tone, lead, paras } => self.prose(*tone, lead, paras),
            Block::Groups(groups) => {
                for (index, lines) in draw_groups(groups, self.space, look).into_iter().enumerate() {
                    self.drawing(lines, if index == 0 { Gap::Block } else { Gap::Paragraph }, false, true);
                }
            }
            Block::Picture(picture) => {
                let columns = self.space.side.map_or(self.space.prose(), |(_, columns)| usize::from(columns));
                let room = usize::from(self.space.size.height).saturating_sub(6);
                let rows = shortened(&picture.rows, |rows| draw_picture(picture, rows, columns, look).len() <= room);
                self.drawing(draw_picture(picture, &rows, columns, look), Gap::Block, self.space.side.is_some(), false);
            }
            Block::Large(large) => self.drawing(draw_large(large, self.space, look), Gap::Block, false, true),
            Block::Qr(code) => self.qr(code),
        }
    }

    fn qr(&mut self, code: &Code) {
        let margin = qr_margin(self.space.size);
        let aside = self.space.side.is_some();
        let rows = usize::from(self.space.size.height);
        if code.qr.with_margin(margin).side() > self.space.prose()
            || code.qr.with_margin(margin).side().div_ceil(2) + 2 > rows
        {
            return self.text(&code.no_room, self.look.strong, Gap::Block);
        }
        self.drawing(draw_qr(&code.qr, margin, self.look), Gap::Block, aside, true);
        self.prose(Tone::Act, "", &code.how);
    }

    /// The paragraphs of a block. The lead and its sign stand before the first, if possible in a column of their own.
    fn prose(&mut self, tone: Tone, lead: &str, paras: &[Para]) {
        // In a wide window what comes after the act stands beside it.
        let second = self.after_act && !lead.is_empty() && matches!(tone, Tone::See | Tone::Note);
        let aside = self.space.is_wide() && second;
        let columns = self.space.side.filter(|_| aside).map_or(self.space.prose(), |(_, columns)| usize::from(columns));
        let bare = lead.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}']);
        let in_column = columns >= ROOM_FOR_LEADS && width(bare) + 4 <= LEADS;
        let (indent, mut start) = match (lead, tone) {
            ("", Tone::Act | Tone::Note) => (0, String::new()),
            (_, _) if in_column && !lead.is_empty() => (LEADS, format!("{} {bare}", sign(tone))),
            _ => (2, format!("{} ", sign(tone))),
        };
        let mut lead = Some(lead).filter(|lead| !lead.is_empty() && !in_column);
        for (index, para) in paras.iter().enumerate() {
            let before = if para.item { "- " } else { "" };
            let room = columns.saturating_sub(indent + before.len()).max(1);
            let mut lines = Vec::new();
            match lead.take().map(|lead| Span::new(lead, Role::Strong)) {
                Some(lead) if para.item => {
                    lines.extend(self.lines(&[lead], columns.saturating_sub(indent).max(1), "", tone, true));
                    lines.extend(self.lines(&para.spans, room, before, tone, false));
                }
                Some(lead) => {
                    let spans = [lead, Span::new(" ", Role::Plain)].into_iter().chain(para.spans.iter().cloned());
                    lines = self.lines(&spans.collect::<Vec<_>>(), room, before, tone, true);
                }
                None => lines = self.lines(&para.spans, room, before, tone, false),
            }
            // The sentences of an act stand out, not its list.
            let style = self.look.tone(tone);
            if indent > 0 && tone == Tone::Act && !para.item {
                lines.iter_mut().for_each(|line| line.spans.iter_mut().for_each(|span| span.style = style));
            }
            for line in &mut lines {
                let start = std::mem::take(&mut start);
                let pad = " ".repeat(indent.saturating_sub(width(&start)));
                line.spans.insert(0, Drawn::styled(pad, self.look.base));
                line.spans.insert(0, Drawn::styled(start, style));
            }
            let gap = match index {
                0 => Gap::Block,
                _ if para.item => Gap::None,
                _ => Gap::Paragraph,
            };
            self.push(lines, gap, aside, !para.item);
        }
    }

    /// A paragraph wrapped; `before` is a dash or nothing. If `led`, its first span is a lead.
    fn lines(&self, spans: &[Span], room: usize, before: &str, tone: Tone, led: bool) -> Vec<Line<'static>> {
        let look = self.look;
        let line = |(index, line): (usize, Vec<Span>)| {
            let dash = if index == 0 { before.to_owned() } else { " ".repeat(before.len()) };
            let drawn = line.into_iter().enumerate().map(|(at, span)| {
                let lead = led && (index, at) == (0, 0);
                // A verdict looks like its tone.
                let verdict = span.role == Role::Strong && matches!(tone, Tone::Care | Tone::See);
                Drawn::styled(span.text, if lead || verdict { look.tone(tone) } else { look.role(span.role) })
            });
            std::iter::once(Drawn::styled(dash, look.base)).chain(drawn).collect()
        };
        wrap(spans, room).into_iter().enumerate().map(line).collect()
    }
}

/// The sign before a lead.
fn sign(tone: Tone) -> char {
    match tone {
        Tone::Act => '►',
        Tone::Care => '×',
        Tone::See => '√',
        Tone::Note => '•',
    }
}
