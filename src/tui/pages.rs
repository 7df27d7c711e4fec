//! Splits a screen into pages for a window size: pure, and the single source for drawing, keys and clicks.

use super::code::{draw_groups, draw_large};
use super::picture::{draw_picture, framed};
use super::shape::Shape;
use crate::keys::Action;
use crate::screen::{Block, Code, Screen};
use crate::text::{Para, Role, Span, width, wrap, wrap_plain};

/// One page of a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) lines: Vec<Vec<Span>>,
    /// The rows to choose from, each with its lines.
    pub(super) rows: Vec<(PageRow, Vec<String>)>,
    /// Whether the body contains a QR code; such a page holds nothing else.
    pub(super) code: bool,
}

/// A row to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PageRow {
    /// To the next page.
    More,
    /// A choice of the screen.
    Choice(usize),
}

/// The screen's QR code.
pub(super) fn code(screen: &Screen) -> Option<&Code> {
    screen.blocks.iter().find_map(|block| match block {
        Block::Qr(code) => Some(code),
        _ => None,
    })
}

/// The title's lines, and whether the count is beside them (otherwise it is in the header).
pub(super) fn title(screen: &Screen, shape: Shape) -> (Vec<String>, bool) {
    if shape.low {
        return (Vec::new(), false);
    }
    let count = width(&screen.count);
    if shape.margin >= 2 && width(&screen.title) + count + 2 <= shape.text {
        return (vec![screen.title.clone()], true);
    }
    (wrap_plain(&screen.title, shape.prose()), false)
}

/// The footer's lines: the keys that work here, inside or outside a field.
pub(super) fn footer(screen: &Screen, shape: Shape, typing: bool) -> Vec<String> {
    let front = [Action::Choose, Action::ToChoices, Action::Interrupt];
    let works = |key: &&crate::keys::Key| {
        key.footer && key.field == typing && (front.contains(&key.action) || screen.event(key.action).is_some())
    };
    let mut lines = vec![String::new()];
    for key in screen.keys.iter().filter(works) {
        let Some(line) = lines.last_mut() else { break };
        if line.is_empty() {
            line.push_str(&key.hint);
        } else if width(line) + 2 + width(&key.hint) <= shape.text {
            line.push_str("  ");
            line.push_str(&key.hint);
        } else {
            lines.push(key.hint.clone());
        }
    }
    if shape.low {
        // The first keys are those that go forward and back.
        lines.truncate(1);
    }
    lines
}

/// The rows of the footer: the same number whether the user is typing or not, so that nothing moves.
fn footer_rows(screen: &Screen, shape: Shape) -> usize {
    let rows = |typing| footer(screen, shape, typing).len();
    if screen.field.is_some() { rows(true).max(rows(false)) } else { rows(false) }
}

/// The rows of the field below the title, including the empty row after it.
pub(super) fn field_rows(screen: &Screen, shape: Shape) -> usize {
    let Some(field) = &screen.field else { return 0 };
    usize::from(!field_is_beside(field, shape)) + 1 + usize::from(shape.breathes)
}

/// Whether there is room for the field beside its label.
pub(super) fn field_is_beside(field: &crate::screen::Field, shape: Shape) -> bool {
    /// Fewer columns would not hold a typical password.
    const LEAST: usize = 18;
    width(&field.label) + LEAST <= shape.text
}

/// The rows left for the body by header, title, next step and footer.
pub(super) fn body_height(screen: &Screen, shape: Shape) -> usize {
    let rule = usize::from(!shape.low);
    let below = next_lines(screen, shape).len() + usize::from(shape.airy) + rule + footer_rows(screen, shape);
    shape.height.saturating_sub(body_top(screen, shape) + below)
}

/// The rows of the body on pages before the last, which do not name the next step.
pub(super) fn body_height_before_last(screen: &Screen, shape: Shape) -> usize {
    let spared = if shape.cramped { 0 } else { next_lines(screen, shape).len() };
    body_height(screen, shape) + spared
}

pub(super) fn body_top(screen: &Screen, shape: Shape) -> usize {
    field_top(screen, shape) + field_rows(screen, shape)
}

/// The first row below the title: that of the field, or of the body.
pub(super) fn field_top(screen: &Screen, shape: Shape) -> usize {
    if shape.low {
        return 0;
    }
    1 + usize::from(shape.airy) + title(screen, shape).0.len() + usize::from(shape.breathes)
}

/// The next step's title, or advice in a window that is too small.
pub(super) fn next_lines(screen: &Screen, shape: Shape) -> Vec<String> {
    match (shape.cramped, screen.next.is_empty()) {
        (true, _) if shape.low => Vec::new(),
        (true, _) => wrap_plain(&screen.phrases.too_small, shape.text),
        (false, true) => Vec::new(),
        (false, false) => wrap_plain(&format!("{} {}", screen.phrases.next, screen.next), shape.text),
    }
}

/// A paragraph, a list with its opening, or a picture: kept on one page if possible, otherwise cut between its parts.
struct BlockGroup {
    /// A list item or an address is one part, and is not cut.
    parts: Vec<Vec<Vec<Span>>>,
    /// Whether an empty line precedes it, unless it begins a page.
    gap: bool,
    /// Whether it needs a page of its own.
    alone: bool,
    /// Whether it is a QR code.
    code: bool,
}

impl BlockGroup {
    fn new(lines: Vec<Vec<Span>>, gap: bool) -> Self {
        BlockGroup { parts: vec![lines], gap, alone: false, code: false }
    }

    fn height(&self) -> usize {
        self.parts.iter().map(Vec::len).sum()
    }
}

/// The pages of a screen at a size: at least one, with the choices on the last.
pub(super) fn pages(screen: &Screen, shape: Shape) -> Vec<Page> {
    let height = body_height(screen, shape).max(1);
    let rows: Vec<(PageRow, Vec<String>)> = screen
        .choices
        .iter()
        .enumerate()
        .map(|(index, choice)| (PageRow::Choice(index), row_lines(&choice.label, shape)))
        .collect();
    let choices: usize = rows.iter().map(|(_, lines)| lines.len()).sum();
    let air = usize::from(height > choices + 1);
    let last_room = height.saturating_sub(choices + air);
    // Before the last page, "more" is the only choice and the next step is not shown.
    let taller = body_height_before_last(screen, shape);
    // The most lines that "more" can take, as page numbers have at most two digits.
    let more = row_lines(&screen.phrases.more.replace("{page}", "00").replace("{pages}", "00"), shape).len();
    let room = taller.saturating_sub(more + usize::from(taller > 4 && !shape.low)).max(1);
    let groups = groups(screen, shape, room);

    let bodies = if !groups.iter().any(|group| group.alone) && height_of(&groups) <= last_room {
        vec![groups]
    } else {
        let mut bodies = fill(groups, room);
        // The last page also holds the choices: what does not fit with them stays on the page before.
        if let Some(last) = bodies.last_mut()
            && height_of(last) > last_room
        {
            let moved = if last.len() > 1 { last.pop_if(|group| group.height() <= last_room) } else { None };
            bodies.push(moved.into_iter().collect());
        }
        bodies
    };
    let count = bodies.len();
    let page = |(index, body): (usize, Vec<BlockGroup>)| {
        let code = body.iter().any(|group| group.code);
        let lines = path(body);
        if index + 1 == count {
            return Page { lines, rows: rows.clone(), code };
        }
        let more =
            screen.phrases.more.replace("{page}", &(index + 1).to_string()).replace("{pages}", &count.to_string());
        Page { lines, rows: vec![(PageRow::More, row_lines(&more, shape))], code }
    };
    bodies.into_iter().enumerate().map(page).collect()
}

/// The lines of all groups, one below the other.
fn path(groups: Vec<BlockGroup>) -> Vec<Vec<Span>> {
    let mut lines: Vec<Vec<Span>> = Vec::new();
    for group in groups {
        if group.gap && !lines.is_empty() {
            lines.push(Vec::new());
        }
        lines.extend(group.parts.into_iter().flatten());
    }
    lines
}

/// The number of lines of groups one below the other.
fn height_of(groups: &[BlockGroup]) -> usize {
    groups.iter().enumerate().map(|(at, group)| group.height() + usize::from(group.gap && at > 0)).sum()
}

/// Distributes groups over pages of `room` lines; a group is cut only if no page can hold it.
fn fill(groups: Vec<BlockGroup>, room: usize) -> Vec<Vec<BlockGroup>> {
    let mut bodies: Vec<Vec<BlockGroup>> = vec![Vec::new()];
    for group in groups {
        let mut group = group;
        while group.height() > room {
            // Too long for any page: start it on the current page if its first two parts fit there.
            let beginning: usize = group.parts.iter().take(2).map(Vec::len).sum();
            let open = bodies.last_mut().filter(|body| !body.is_empty() && !body.iter().any(|group| group.alone));
            let left = open.as_ref().map_or(0, |body| room.saturating_sub(height_of(body) + usize::from(group.gap)));
            let rest = match open.filter(|_| group.parts.len() > 1 && left >= beginning) {
                Some(body) => {
                    let rest = cut(&mut group, left);
                    body.push(BlockGroup { alone: true, ..group });
                    rest
                }
                None => {
                    let rest = cut(&mut group, room);
                    bodies.push(vec![BlockGroup { alone: true, ..group }]);
                    rest
                }
            };
            group = rest;
        }
        let Some(body) = bodies.last_mut() else { break };
        let open = !body.is_empty() && !group.alone && !body.iter().any(|group| group.alone);
        let gap = usize::from(group.gap);
        if body.is_empty() || (open && height_of(body) + gap + group.height() <= room) {
            body.push(group);
        } else {
            bodies.push(vec![group]);
        }
    }
    bodies.retain(|body| !body.is_empty());
    bodies
}

/// Splits off what does not fit on a page: whole parts, or lines of the first part if that alone is too long.
fn cut(group: &mut BlockGroup, room: usize) -> BlockGroup {
    let mut height = 0;
    let fits = group.parts.iter().take_while(|part| {
        height += part.len();
        height <= room
    });
    let whole = fits.count();
    let parts = match (whole, group.parts.first_mut()) {
        (0, Some(first)) => {
            let rest = first.split_off(room.min(first.len()));
            let others = group.parts.split_off(1);
            std::iter::once(rest).chain(others).collect()
        }
        _ => group.parts.split_off(whole),
    };
    BlockGroup { parts, gap: true, alone: false, code: group.code }
}

fn groups(screen: &Screen, shape: Shape, room: usize) -> Vec<BlockGroup> {
    let mut groups: Vec<BlockGroup> = Vec::new();
    let mut strong = |text: &str| {
        groups.push(BlockGroup::new(wrap(&[Span::new(text, Role::Strong)], shape.prose()), true));
    };
    if shape.low {
        strong(&screen.title);
        Some(&screen.code).filter(|code| !code.is_empty()).into_iter().for_each(|code| strong(code));
    }
    screen.notices.iter().for_each(|notice| strong(notice));
    if shape.low {
        strong(&screen.phrases.too_small);
    }
    for block in &screen.blocks {
        match block {
            Block::Prose { lead, paras, .. } => prose(&mut groups, lead, paras, shape),
            Block::Groups(code) => {
                // Two groups per row; a row is never cut.
                let parts = draw_groups(code, shape);
                groups.push(BlockGroup { parts, gap: true, alone: false, code: false });
            }
            Block::Picture(picture) => {
                for rows in framed(&picture.rows, room, |rows| draw_picture(picture, rows, shape).len()) {
                    let lines = draw_picture(picture, &rows, shape);
                    groups.push(BlockGroup { alone: shape.small, ..BlockGroup::new(lines, true) });
                }
            }
            Block::Large(large) => groups.push(BlockGroup::new(draw_large(large, shape), true)),
            Block::Qr(code) if shape.aside.is_some() => prose(&mut groups, "", &code.how, shape),
            Block::Qr(code) => {
                let lines = code.qr.lines();
                if lines.len() <= room && code.qr.side() <= shape.text {
                    prose(&mut groups, "", &code.how, shape);
                    let lines = lines.into_iter().map(|line| vec![Span::new(line, Role::Plain)]).collect();
                    groups.push(BlockGroup { alone: true, code: true, ..BlockGroup::new(lines, true) });
                } else {
                    groups.push(BlockGroup::new(wrap(&[Span::new(&code.no_room, Role::Strong)], shape.prose()), true));
                }
            }
        }
    }
    groups
}

/// Adds the groups of a block: one per paragraph; a list stays together with the sentence that introduces it.
fn prose(groups: &mut Vec<BlockGroup>, lead: &str, paras: &[Para], shape: Shape) {
    let mut lead = (!lead.is_empty()).then(|| Span::new(lead, Role::Strong));
    let mut opening: Option<OpenGroup> = None;
    for (index, para) in paras.iter().enumerate() {
        let address = para.spans.len() == 1 && para.spans[0].role == Role::Address;
        let gap = index == 0 || (!para.item && (shape.airy || address));
        let lines = match (para.item, lead.take()) {
            (true, lead) => {
                let mut lines = lead.map(|lead| wrap(&[lead], shape.prose())).unwrap_or_default();
                lines.extend(item(para, shape));
                lines
            }
            (false, Some(lead)) => {
                let spans = [lead, Span::new(" ", Role::Plain)].into_iter().chain(para.spans.iter().cloned());
                wrap(&spans.collect::<Vec<_>>(), shape.prose())
            }
            (false, None) => wrap(&para.spans, shape.prose()),
        };
        let opens = opening.as_ref().is_some_and(|group| group.opens);
        match &mut opening {
            Some(opening) if para.item || opens => {
                let air = (gap && !para.item).then(|| vec![Vec::new()]);
                opening.group.parts.extend(air.into_iter().chain([lines]));
                opening.opens = false;
            }
            _ => {
                let next = OpenGroup { group: BlockGroup::new(lines, gap), opens: para.text().ends_with(':') };
                groups.extend(opening.replace(next).map(|opening| opening.group));
            }
        }
    }
    groups.extend(opening.map(|opening| opening.group));
}

/// A group that may still grow by list items, or by the address that its sentence introduces.
struct OpenGroup {
    group: BlockGroup,
    opens: bool,
}

/// The lines of a list item, after a dash.
fn item(para: &Para, shape: Shape) -> Vec<Vec<Span>> {
    let mut lines = wrap(&para.spans, shape.prose().saturating_sub(2).max(1));
    for (index, line) in lines.iter_mut().enumerate() {
        line.insert(0, Span::new(if index == 0 { "- " } else { "  " }, Role::Plain));
    }
    lines
}

/// The lines of a choice, without pointer and number.
fn row_lines(label: &str, shape: Shape) -> Vec<String> {
    wrap_plain(label, shape.prose().saturating_sub(POINTER).max(1))
}

/// Columns in front of a choice: `► 1  `.
pub(super) const POINTER: usize = 5;
