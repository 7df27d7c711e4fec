//! Where everything stands on a page: what gives way where room is short, and what scrolls.

use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use super::View;
use super::answers::answer_lines;
use super::body::{Gap, Section, sections};
use super::document::{Document, What, columns};
use super::field::field_rows;
use super::foot::{Hint, has_room, hints};
use super::look::Look;
use super::space::Space;
use crate::keys::Action;
use crate::screen::Screen;
use crate::text::wrap_plain;

/// What a page shows besides its body and its answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Plan {
    /// The title of the next step.
    next: bool,
    air: Air,
    /// All keys, or only the most important.
    all_keys: bool,
    /// Whether the answers stay while the body scrolls; otherwise they scroll with it.
    pinned: bool,
    /// Whether bar and title stay; otherwise the title scrolls with the body.
    head: bool,
}

/// Where there are empty lines: each value has those of the ones before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Air {
    None,
    AboveAnswers,
    AboveBody,
    /// With the rule above the keys, which holds the place code.
    Rule,
    BetweenBlocks,
    BetweenParagraphs,
}

impl Air {
    /// Whether a gap in the body is an empty line.
    pub(super) fn opens(self, gap: Gap) -> bool {
        match gap {
            Gap::None => false,
            Gap::Paragraph => self >= Air::BetweenParagraphs,
            Gap::Block => self >= Air::BetweenBlocks,
        }
    }
}

/// What gives way where room is short, in this order.
const PLANS: [Plan; 10] = {
    let all = Plan { next: true, air: Air::BetweenParagraphs, all_keys: true, pinned: true, head: true };
    let no_next = Plan { next: false, ..all };
    let few_keys = Plan { air: Air::None, all_keys: false, ..no_next };
    let flowing = Plan { pinned: false, ..few_keys };
    [
        all,
        no_next,
        Plan { air: Air::BetweenBlocks, ..no_next },
        Plan { air: Air::Rule, ..no_next },
        Plan { air: Air::AboveBody, ..no_next },
        Plan { air: Air::AboveAnswers, ..no_next },
        Plan { air: Air::None, ..no_next },
        few_keys,
        flowing,
        Plan { head: false, ..flowing },
    ]
};

/// A page in a window of one size.
#[derive(Debug)]
pub(super) struct Arrangement {
    pub(super) space: Space,
    pub(super) title_lines: Vec<String>,
    pub(super) answer_lines: Vec<Vec<String>>,
    pub(super) message_lines: Vec<String>,
    pub(super) next_lines: Vec<String>,
    pub(super) hints: Vec<Vec<Hint>>,
    pub(super) sections: Vec<Section>,
    pub(super) document: Document,
    pub(super) areas: Areas,
}

/// Where the parts of a page stand; empty if they are not shown.
#[derive(Debug, Default)]
pub(super) struct Areas {
    pub(super) bar: Rect,
    pub(super) title: Rect,
    /// The field's label and box.
    pub(super) field: Rect,
    /// What of the document is in sight.
    pub(super) body: Rect,
    /// The row that says that there is more to read.
    pub(super) cue: Rect,
    pub(super) answers: Rect,
    pub(super) message: Rect,
    pub(super) next: Rect,
    /// The rule above the keys; without it, the place code stands beside the keys.
    pub(super) rule: Rect,
    pub(super) foot: Rect,
}

/// What a click can be on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hit {
    Answer(usize),
    Cue,
    Field,
    Key(Action),
    /// The scroll bar, at this row of the body.
    Bar(u16),
}

/// Rows of the parts that do not scroll, and of the empty lines between them.
#[derive(Clone, Copy)]
struct Fixed {
    bar: u16,
    title: u16,
    above_field: u16,
    field: u16,
    above_body: u16,
    above_answers: u16,
    answers: u16,
    message: u16,
    next: u16,
    rule: u16,
    foot: u16,
}

impl Fixed {
    fn rows(&self) -> u16 {
        let above = self.bar + self.title + self.above_field + self.field + self.above_body;
        above + self.above_answers + self.answers + self.message + self.next + self.rule + self.foot
    }
}

impl Arrangement {
    pub(super) fn of(screen: &Screen, view: &View, space: Space, look: &Look) -> Arrangement {
        let columns = usize::from(space.columns);
        let mut page = Arrangement {
            space,
            title_lines: wrap_plain(&screen.title, columns),
            answer_lines: screen.choices.iter().map(|choice| answer_lines(&choice.label, &space)).collect(),
            message_lines: view.message.as_ref().map(|said| wrap_plain(said, space.prose())).unwrap_or_default(),
            next_lines: next_lines(screen, columns),
            hints: Vec::new(),
            sections: sections(screen, &space, look),
            document: Document::default(),
            areas: Areas::default(),
        };
        let plan = page.plan(screen);
        if !plan.head {
            page.scroll_head(screen, look);
        }
        page.place(screen, view, plan);
        page
    }

    /// The first plan in which everything is in sight; else the one in which what is essential is, and least has to be
    /// scrolled; else the last one for this page.
    fn plan(&self, screen: &Screen) -> Plan {
        let rows = self.space.size.height;
        let answers: usize = self.answer_lines.iter().map(Vec::len).sum();
        // What typing changes is in the body: it matters more than the answers.
        let flows = 2 * answers > usize::from(rows) || self.space.is_cramped() || screen.field.is_some();
        let mut best: Option<(usize, Plan)> = None;
        let mut last = PLANS[0];
        for plan in PLANS.into_iter().filter(|plan| self.allows(*plan)) {
            last = plan;
            let Some(room) = rows.checked_sub(self.fixed(screen, plan).rows()) else { continue };
            let (document, room) = (self.document(plan), usize::from(room));
            if document.height <= room {
                return plan;
            }
            // One row says that there is more.
            let room = room.saturating_sub(1);
            if room == 0 || document.essential > room || plan.pinned && flows {
                continue;
            }
            let screens = document.screens(room);
            // Answers that stay are worth more than a screen less; in a small window, any row of text is worth more than
            // what gives way.
            let better = |least: usize| screens < least || self.space.is_small() && screens == least;
            if best.is_none_or(|(least, known)| known.pinned == plan.pinned && better(least)) {
                best = Some((screens, plan));
            }
        }
        best.map_or(last, |(_, plan)| plan)
    }

    /// Whether a plan is for this page: bar and title scroll only in the lowest windows, or for a QR code.
    fn allows(&self, plan: Plan) -> bool {
        let low = self.space.is_low();
        if plan.head { !low } else { low || self.sections.iter().any(Section::is_the_point) }
    }

    /// Where there is no room for bar and title, the title is read with the body; so are the place code and advice.
    fn scroll_head(&mut self, screen: &Screen, look: &Look) {
        let advice = if self.space.is_cramped() { screen.phrases.too_small.as_str() } else { "" };
        let texts = [(screen.title.as_str(), look.title), (&screen.code, look.strong), (advice, look.quiet)];
        let head = texts.into_iter().filter(|(text, _)| !text.is_empty()).map(|(text, style)| {
            let lines = wrap_plain(text, self.space.prose()).into_iter().map(|line| Line::styled(line, style));
            Section { lines: lines.collect(), ..Section::default() }
        });
        // A QR code needs the whole window: what is to be read comes after it.
        let at = usize::from(self.sections.first().is_some_and(Section::is_the_point));
        self.sections.splice(at..at, head.collect::<Vec<_>>());
    }

    fn document(&self, plan: Plan) -> Document {
        let flowing: Vec<usize> = self.answer_lines.iter().map(Vec::len).collect();
        Document::new(&self.sections, if plan.pinned { &[] } else { &flowing }, plan.air)
    }

    fn fixed(&self, screen: &Screen, plan: Plan) -> Fixed {
        let rows = |lines: usize| u16::try_from(lines).unwrap_or(u16::MAX / 16);
        let air = |air: Air| u16::from(plan.air >= air);
        let head = u16::from(plan.head);
        let field = rows(field_rows(screen, &self.space));
        let has_body = u16::from(!self.sections.is_empty());
        // By the window alone, so that title and field are in the same place on every page.
        let below_bar = u16::from(!self.space.is_small());
        let answers = self.answer_lines.iter().map(Vec::len).sum();
        let (rule, foot) = self.foot_rows(screen, plan);
        Fixed {
            bar: head * (1 + below_bar),
            title: head * rows(self.title_lines.len()),
            above_field: head * below_bar * u16::from(field > 0),
            field,
            above_body: head * air(Air::AboveBody) * has_body,
            above_answers: u16::from(plan.pinned) * air(Air::AboveAnswers) * has_body,
            answers: if plan.pinned { rows(answers) } else { 0 },
            message: rows(self.message_lines.len()),
            next: if plan.next { rows(self.next_lines.len()) } else { 0 },
            rule,
            foot,
        }
    }

    /// Rows of the rule above the keys, and of the keys.
    fn foot_rows(&self, screen: &Screen, plan: Plan) -> (u16, u16) {
        // The same number of rows inside and outside a field, so that nothing moves.
        let states: &[bool] = if screen.field.is_some() { &[true, false] } else { &[false] };
        let keys: Vec<_> = states.iter().map(|typing| hints(screen, &self.space, *typing, plan.all_keys)).collect();
        let fits = keys.iter().all(|keys| has_room(keys, &screen.bare_code, &self.space));
        // The place code stands in the rule if it has no room after the keys; without bar and title, it is in the body.
        let rule = plan.air >= Air::Rule || plan.head && !fits && !screen.bare_code.is_empty();
        // In the smallest windows a message takes the place of the keys.
        let covered = !self.message_lines.is_empty() && self.space.is_cramped();
        let rows = keys.iter().map(Vec::len).max().filter(|_| !covered).unwrap_or_default();
        (u16::from(rule), u16::try_from(rows).unwrap_or(u16::MAX / 16))
    }

    fn place(&mut self, screen: &Screen, view: &View, plan: Plan) {
        let fixed = self.fixed(screen, plan);
        self.document = self.document(plan);
        self.hints = hints(screen, &self.space, view.typing, plan.all_keys);
        let height = self.space.size.height;
        let room = height.saturating_sub(fixed.rows());
        let needed = u16::try_from(self.document.height).unwrap_or(u16::MAX);
        let cue = u16::from(needed > room && room > 0);
        // Every height is known. A `Layout` of so many rows takes longer to solve than all else that a page takes.
        let mut rest = self.space.row(0, height);
        let mut take = |rows: u16| {
            let top = Rect { height: rows.min(rest.height), ..rest };
            rest = Rect { y: top.bottom(), height: rest.height - top.height, ..rest };
            top
        };
        let (bar, title) = (take(fixed.bar), take(fixed.title));
        take(fixed.above_field);
        let field = take(fixed.field);
        take(fixed.above_body);
        let (body, cue) = (take(needed.min(room - cue)), take(cue));
        take(fixed.above_answers);
        let (answers, message) = (take(fixed.answers), take(fixed.message));
        // The rest is at the bottom; the keys too, if there are fewer inside a field than outside.
        let keys = u16::try_from(self.hints.len()).unwrap_or(u16::MAX).min(fixed.foot);
        take(room.saturating_sub(needed));
        let (next, rule) = (take(fixed.next), take(fixed.rule));
        take(fixed.foot - keys);
        let foot = take(keys);
        let answers = Rect { width: self.space.answers(), ..answers };
        self.areas = Areas { bar, title, field, body, cue, answers, message, next, rule, foot };
    }

    /// Rows of the document in sight.
    pub(super) fn rows(&self) -> usize {
        usize::from(self.areas.body.height)
    }

    /// The areas of the answers in sight, and how many rows of each are above.
    pub(super) fn answer_areas(&self, scroll: usize) -> Vec<(usize, Rect, usize)> {
        if self.areas.answers.height > 0 {
            let mut top = self.areas.answers.y;
            let area = |(index, lines): (usize, &Vec<String>)| {
                let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
                let area = Rect { y: top, height: rows, ..self.areas.answers }.intersection(self.areas.answers);
                top = top.saturating_add(rows);
                (index, area, 0)
            };
            return self.answer_lines.iter().enumerate().map(area).collect();
        }
        let seen = self.in_sight(scroll);
        seen.filter_map(|(what, area, above)| match what {
            What::Answer(index) => Some((index, area, above)),
            What::Section { .. } => None,
        })
        .collect()
    }

    /// The pieces of the document in sight: their areas, and how many rows of each are above.
    pub(super) fn in_sight(&self, scroll: usize) -> impl Iterator<Item = (What, Rect, usize)> {
        let rows = self.rows();
        self.document.pieces.iter().filter_map(move |piece| {
            let top = piece.rows.start.max(scroll);
            let end = piece.rows.end.min(scroll + rows);
            // A drawing that fits is not cut at the lower edge.
            let whole = matches!(piece.what, What::Section { index, .. } if self.sections[index].whole);
            if whole && piece.rows.end > end && piece.rows.len() <= rows {
                return None;
            }
            let (x, width) = columns(piece.what, &self.space);
            let short = |rows: usize| u16::try_from(rows).unwrap_or(u16::MAX);
            let area =
                (top < end).then(|| Rect::new(x, self.areas.body.y + short(top - scroll), width, short(end - top)))?;
            Some((piece.what, area, top - piece.rows.start))
        })
    }

    /// The column of the scroll bar: right of the text, in the margin if there is one.
    pub(super) fn scroll_bar(&self) -> Rect {
        let right = (self.space.left + self.space.columns).min(self.space.size.width.saturating_sub(1));
        if self.areas.cue.is_empty() { Rect::ZERO } else { Rect { x: right, width: 1, ..self.areas.body } }
    }

    /// What stands at a position.
    pub(super) fn hit(&self, at: Position, scroll: usize) -> Option<Hit> {
        if self.scroll_bar().contains(at) {
            return Some(Hit::Bar(at.y - self.areas.body.y));
        }
        if self.areas.cue.contains(at) {
            return Some(Hit::Cue);
        }
        if self.areas.field.contains(at) {
            return Some(Hit::Field);
        }
        let answer = self.answer_areas(scroll).into_iter().find(|(_, area, _)| area.contains(at));
        if let Some((index, ..)) = answer {
            return Some(Hit::Answer(index));
        }
        let line = self.hints.get(usize::from(at.y.checked_sub(self.areas.foot.y)?))?;
        let hint = line.iter().find(|hint| hint.columns(self.areas.foot.x).contains(&at.x))?;
        Some(Hit::Key(hint.action))
    }
}

/// The next step's title.
fn next_lines(screen: &Screen, columns: usize) -> Vec<String> {
    if screen.next.is_empty() {
        return Vec::new();
    }
    wrap_plain(&format!("{} {}", screen.phrases.next, screen.next), columns)
}
