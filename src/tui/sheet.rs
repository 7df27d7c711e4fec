//! Draws a screen for a given window size without a terminal.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Modifier;

use super::arrange::Arrangement;
use super::draw::Page;
use super::space::Space;
use super::{Look, Theme, View};
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

/// A screen in a window of the given columns and rows: as it is first shown, then each time one reads on.
pub fn sheet(screen: &Screen, (columns, rows): (u16, u16)) -> Vec<Rows> {
    // Drawing into memory cannot fail.
    let Ok(mut terminal) = Terminal::new(TestBackend::new(columns, rows));
    let (look, draft) = (Look::new(Theme::None), Draft::default());
    let space = Space::of(screen, (columns, rows).into(), false);
    let mut view = View::default();
    let at = Arrangement::of(screen, &view, space, &look);
    let mut all = Vec::new();
    loop {
        view.follow(screen, &at);
        let page = Page { screen, at: &at, view: &view, draft: &draft, look: &look };
        let Ok(drawn) = terminal.draw(|frame| page.draw(frame));
        all.push(drawn.buffer.content().chunks(usize::from(columns).max(1)).map(row).collect());
        let next = at.document.next(view.scroll, at.rows());
        if next <= view.scroll {
            return all;
        }
        view.scroll = next;
    }
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
