//! The bar at the top: the stages, how far one is in the present one, and its steps as a gauge.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{LineGauge, Widget};

use super::look::Look;
use crate::screen::{Screen, StageMark, StageState, Tone};

/// Maximum columns of the gauge.
const GAUGE: usize = 12;

pub(super) struct StageBar<'a> {
    pub(super) screen: &'a Screen,
    pub(super) look: &'a Look,
}

impl StageBar<'_> {
    /// The stages, all with their names or only the present one.
    fn stages(&self, all: bool) -> Line<'static> {
        let mut spans = Vec::new();
        for stage in &self.screen.stages {
            if !spans.is_empty() {
                spans.push(Span::styled(if all { " ─ " } else { " " }, self.look.quiet));
            }
            spans.push(self.stage(stage, all || stage.state == StageState::Now));
        }
        spans.into()
    }

    fn stage(&self, stage: &StageMark, named: bool) -> Span<'static> {
        let (sign, style) = match stage.state {
            StageState::Done => ("√", self.look.tone(Tone::See)),
            StageState::Now => ("●", self.look.strong),
            StageState::ToCome => ("○", self.look.quiet),
        };
        Span::styled(if named { format!("{sign} {}", stage.name) } else { sign.to_owned() }, style)
    }
}

impl Widget for StageBar<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let room = usize::from(area.width);
        let count = Line::styled(self.screen.count.as_str(), self.look.base);
        let fits = |line: &Line<'_>| line.width() + 2 + count.width() <= room;
        let name = if self.screen.stage.is_empty() { &self.screen.phrases.name } else { &self.screen.stage };
        let bars = match self.screen.stages.is_empty() {
            true => vec![Line::styled(name.clone(), self.look.quiet)],
            false => vec![self.stages(true), self.stages(false)],
        };
        // A nickname is worth more than the stages.
        let bar = bars.into_iter().find(fits).unwrap_or_default();
        let short = |columns: usize| u16::try_from(columns).unwrap_or(u16::MAX);
        let row = area.rows().next().unwrap_or_default();
        let left = Rect { width: short(bar.width()).min(row.width), ..row };
        let right = short(count.width()).min(row.width - left.width);
        let middle = Rect { x: left.right(), width: row.width - left.width - right, ..row };
        let right = Rect { x: middle.right(), width: right, ..row };
        bar.render(left, buffer);
        count.render(right, buffer);
        if let Some((number, total)) = self.screen.counted.filter(|(_, total)| *total > 0) {
            // The gauge leaves a column for a label, and two are free on its right.
            let columns = short(total.min(GAUGE) + 1);
            let gauge = Rect { x: middle.right().saturating_sub(columns + 2), width: columns, ..middle };
            if middle.width >= columns + 3 {
                #[expect(clippy::cast_precision_loss, reason = "few steps; the gauge rounds down")]
                let ratio = (number as f64 / total as f64 + 1e-9).clamp(0.0, 1.0);
                LineGauge::default()
                    .ratio(ratio)
                    .label("")
                    .filled_symbol("■")
                    .unfilled_symbol("□")
                    .filled_style(self.look.strong)
                    .unfilled_style(self.look.quiet)
                    .render(gauge, buffer);
            }
        }
    }
}
