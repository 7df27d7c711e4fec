//! One menu with ratatui and nothing else, built as Sésame is: what a terminal program in this language costs at least.
//! Arguments: title, text, items. Up and down move the marker, `q` ends it.

use std::io;

use ratatui::Frame;
use ratatui::crossterm::event::{self, Event, KeyCode};
use ratatui::layout::{Constraint, Layout};
use ratatui::style::Stylize;
use ratatui::text::Line;
use ratatui::widgets::{List, ListState, Paragraph, Wrap};

#[expect(clippy::disallowed_methods, reason = "a program of its own")]
fn main() -> io::Result<()> {
    let mut args = std::env::args().skip(1);
    let (title, text) = (args.next().unwrap_or_default(), args.next().unwrap_or_default());
    let items: Vec<String> = args.collect();
    let mut marked = ListState::default().with_selected(Some(0));
    let mut terminal = ratatui::init();
    let end = loop {
        if let Err(error) = terminal.draw(|frame| draw(frame, &title, &text, &items, &mut marked)) {
            break Err(error);
        }
        match event::read() {
            Ok(Event::Key(key)) => match key.code {
                KeyCode::Up => marked.select_previous(),
                KeyCode::Down => marked.select_next(),
                KeyCode::Char('q') => break Ok(()),
                _ => {}
            },
            Ok(_) => {}
            Err(error) => break Err(error),
        }
    };
    ratatui::restore();
    end
}

fn draw(frame: &mut Frame<'_>, title: &str, text: &str, items: &[String], marked: &mut ListState) {
    let parts = [Constraint::Length(2), Constraint::Fill(1), Constraint::Length(8), Constraint::Length(1)];
    let [head, body, list, foot] = Layout::vertical(parts).areas(frame.area());
    frame.render_widget(Line::from(title).bold(), head);
    frame.render_widget(Paragraph::new(text).wrap(Wrap { trim: true }), body);
    let rows = items.iter().enumerate().map(|(at, item)| format!("{}  {item}", at + 1));
    frame.render_stateful_widget(List::new(rows).highlight_symbol("► "), list, marked);
    frame.render_widget(Line::from("q : arrêter").dim(), foot);
}
