//! Draws one page on the terminal.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{
    Block, Borders, Paragraph, Scrollbar, ScrollbarOrientation, ScrollbarState, StatefulWidget, Widget,
};

use super::answers::{Answer, answer_lines, digit};
use super::arrange::Arrangement;
use super::document::What;
use super::field::FieldBox;
use super::foot::Foot;
use super::look::Look;
use super::stage_bar::StageBar;
use super::{Focus, View};
use crate::draft::Draft;
use crate::screen::Screen;
use crate::text::wrap_plain;

/// What a page shows at one moment.
pub(super) struct Page<'a> {
    pub(super) screen: &'a Screen,
    pub(super) at: &'a Arrangement,
    pub(super) view: &'a View,
    pub(super) draft: &'a Draft,
    pub(super) look: &'a Look,
}

impl Page<'_> {
    /// Draws the page, with the cursor in the field or on the row that Enter takes.
    pub(super) fn draw(&self, frame: &mut Frame<'_>) {
        let area = frame.area();
        frame.buffer_mut().set_style(area, self.look.base);
        if !self.at.space.is_usable() {
            let lines = wrap_plain(&self.screen.phrases.too_small, usize::from(area.width));
            Paragraph::new(lines.join("\n")).render(area, frame.buffer_mut());
            return;
        }
        let cursor = self.cursor();
        self.render(frame.buffer_mut());
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    }

    fn cursor(&self) -> Option<Position> {
        if self.view.typing {
            return self.field().map(|field| field.cursor(self.at.areas.field));
        }
        match self.view.focus {
            Focus::ReadOn => Some(self.at.areas.cue).filter(|cue| !cue.is_empty()).map(Rect::as_position),
            Focus::Choice(focus) => {
                let mut areas = self.at.answer_areas(self.view.scroll).into_iter();
                areas.find(|(index, ..)| *index == focus).map(|(_, area, _)| area.as_position())
            }
        }
    }

    fn field(&self) -> Option<FieldBox<'_>> {
        let field = self.screen.field.as_ref()?;
        Some(FieldBox { field, draft: self.draft, look: self.look })
    }

    fn render(&self, buffer: &mut Buffer) {
        let (at, look, screen) = (self.at, self.look, self.screen);
        if !at.areas.bar.is_empty() {
            StageBar { screen, look }.render(at.areas.bar, buffer);
        }
        paragraph(&at.title_lines, look.title).render(at.areas.title, buffer);
        if let Some(field) = self.field() {
            field.render(at.areas.field, buffer);
        }
        self.document(buffer);
        self.cue(buffer);
        for (index, area, above) in at.answer_areas(self.view.scroll) {
            let pointed = !self.view.typing && self.view.focus == Focus::Choice(index);
            let (sign, lines) = (digit(index, self.view.typing), &at.answer_lines[index]);
            let style = if pointed { look.focus } else { look.base };
            Answer { sign: &sign, lines, above, pointed, style }.render(area, buffer);
        }
        self.below(buffer);
    }

    /// The sections in sight, and the scroll bar.
    fn document(&self, buffer: &mut Buffer) {
        let at = self.at;
        for (what, area, above) in at.in_sight(self.view.scroll) {
            if let What::Section { index, .. } = what {
                let lines = at.sections[index].lines.iter().skip(above).cloned().collect::<Vec<_>>();
                Paragraph::new(lines).render(area, buffer);
            }
        }
        let bar = at.scroll_bar();
        if !bar.is_empty() {
            let rows = at.rows();
            let state = ScrollbarState::new(at.document.last(rows) + 1);
            let mut state = state.position(self.view.scroll).viewport_content_length(rows);
            Scrollbar::new(ScrollbarOrientation::VerticalRight)
                .begin_symbol(None)
                .end_symbol(None)
                .track_symbol(Some("│"))
                .thumb_symbol("■")
                .style(self.look.quiet)
                .render(bar, buffer, &mut state);
        }
    }

    /// The row that says what is not in sight, and how to see it.
    fn cue(&self, buffer: &mut Buffer) {
        let (at, view, phrases) = (self.at, self.view, &self.screen.phrases);
        let below = view.scroll < at.document.last(at.rows());
        let pointed = below && !view.typing && view.focus == Focus::ReadOn;
        let (sign, text, short) = match (pointed, below) {
            (true, _) => ("▼", &phrases.read_on, &phrases.read_on_short),
            (false, true) => ("▼", &phrases.below, &phrases.read_on_short),
            (false, false) => ("▲", &phrases.above, &phrases.above_short),
        };
        let style = if pointed { self.look.focus } else { self.look.quiet };
        let lines = answer_lines(text, &at.space);
        let lines = if lines.len() == 1 { lines } else { vec![short.clone()] };
        Answer { sign, lines: &lines, above: 0, pointed, style }.render(at.areas.cue, buffer);
    }

    /// The message, the next step, the rule with the place code, the keys.
    fn below(&self, buffer: &mut Buffer) {
        let (at, look, screen) = (self.at, self.look, self.screen);
        paragraph(&at.message_lines, look.tone(crate::screen::Tone::Act)).render(at.areas.message, buffer);
        if !at.areas.next.is_empty() {
            paragraph(&at.next_lines, look.quiet).render(at.areas.next, buffer);
            // For users of the printed guide, if there is room; the page "I see something else" says it at any size.
            let used = at.next_lines.last().map_or(0, |line| crate::text::width(line));
            if used + 2 + crate::text::width(&screen.reference) <= usize::from(at.areas.next.width) {
                let last = at.areas.next.rows().next_back().unwrap_or_default();
                Line::styled(screen.reference.as_str(), look.quiet).right_aligned().render(last, buffer);
            }
        }
        // The code stands in the rule, or else after the keys; without bar and title it is in the body.
        let code = format!(" {} ", screen.code);
        if !at.areas.rule.is_empty() {
            let rule = Block::new().borders(Borders::TOP).border_style(look.quiet);
            let titled = rule
                .title_top(Line::styled(if screen.code.is_empty() { "" } else { &code }, look.strong).right_aligned());
            titled.render(at.areas.rule, buffer);
        }
        let code = if at.areas.rule.is_empty() && !at.areas.bar.is_empty() { screen.bare_code.as_str() } else { "" };
        Foot { hints: &at.hints, code, look }.render(at.areas.foot, buffer);
    }
}

/// Lines of one style.
fn paragraph(lines: &[String], style: Style) -> Paragraph<'_> {
    Paragraph::new(lines.iter().map(|line| Line::raw(line.as_str())).collect::<Vec<_>>()).style(style)
}
