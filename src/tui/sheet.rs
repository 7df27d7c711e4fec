//! Draws a screen for a given window size without a terminal.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Modifier;

use super::pages::pages;
use super::shape::Shape;
use super::{Palette, Theme, View, draw};
use crate::draft::Draft;
use crate::screen::Screen;

/// A run of text in a row with one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    pub bold: bool,
    /// Whether it is in reverse video.
    pub reversed: bool,
}

/// The rows of a window, without trailing spaces.
pub type Rows = Vec<Vec<Run>>;

/// Every page of a screen in a window of the given columns and rows.
pub fn sheet(screen: &Screen, (columns, rows): (u16, u16)) -> Vec<Rows> {
    // Drawing into memory cannot fail.
    let Ok(mut terminal) = Terminal::new(TestBackend::new(columns, rows));
    let shape = Shape::of(screen, (columns, rows).into());
    let pages = pages(screen, shape);
    let mut all = Vec::new();
    for page in 0..pages.len() {
        let view = View { focus: screen.default, page, ..View::default() };
        let draft = Draft::default();
        let drawn = |frame: &mut ratatui::Frame<'_>| {
            draw::draw(frame, screen, &pages, &view, &draft, &Palette::new(Theme::None));
        };
        let Ok(drawn) = terminal.draw(drawn);
        let width = usize::from(columns).max(1);
        all.push(drawn.buffer.content().chunks(width).map(row).collect());
    }
    all
}

fn row(cells: &[ratatui::buffer::Cell]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for cell in cells {
        let style = cell.modifier;
        let (bold, reversed) = (style.contains(Modifier::BOLD), style.contains(Modifier::REVERSED));
        match runs.last_mut() {
            Some(run) if (run.bold, run.reversed) == (bold, reversed) => run.text.push_str(cell.symbol()),
            _ => runs.push(Run { text: cell.symbol().to_owned(), bold, reversed }),
        }
    }
    if let Some(last) = runs.last_mut().filter(|last| !last.reversed) {
        last.text.truncate(last.text.trim_end().len());
    }
    runs
}
