//! The full-screen front, on ratatui and crossterm.

use std::io;
use std::time::Instant;

use ratatui::backend::Backend;
use ratatui::layout::{Position, Rect, Size};
use ratatui::{Terminal, TerminalOptions, Viewport};

use crate::screen::{Drafts, Screen, ScreenId};

mod answers;
mod arrange;
mod body;
mod burst;
mod code;
mod document;
mod draw;
mod field;
mod foot;
mod front;
mod input;
mod look;
mod mouse;
mod picture;
mod qr;
mod queue;
mod reader;
mod sheet;
mod signs;
mod source;
mod space;
mod stage_bar;
mod terminal;
mod word;

pub use crate::display::Theme;
pub use look::Look;
pub use queue::Waker;
pub use sheet::{Rows, Run, sheet};
pub use source::{Pressed, Source, Waiting};
pub use terminal::{Reads, Real, close_terminal, open, restore_terminal, resume_terminal, suspend_terminal};

use arrange::Arrangement;
use draw::Page;
use space::{LARGEST, Space};
use word::Word;

/// The full-screen front.
#[derive(Debug)]
pub struct Tui<B: Backend, S> {
    terminal: Terminal<B>,
    /// What is drawn on. The terminal may have another size already: it is asked once per page.
    size: Size,
    source: S,
    look: Look,
    simple_signs: bool,
    /// The window title last set.
    named: String,
    /// When Enter was pressed, if it was the last key.
    entered: Option<Instant>,
    /// The characters typed last where they are commands: they may turn out to be a word.
    word: Option<Word>,
    /// The front's own state for the screen shown.
    view: View,
    /// The view of the page over which an overlay was opened.
    left: Option<View>,
    drafts: Drafts,
}

/// Focus, scrolling and other state that is not part of the screen.
#[derive(Debug, Clone, Default)]
struct View {
    id: Option<ScreenId>,
    focus: Focus,
    /// Rows of the document above the window.
    scroll: usize,
    /// Whether the last line of the body has been in sight.
    read: bool,
    /// Whether it was when the page was last drawn.
    at_end: bool,
    /// An answer that cannot be undone, which Enter now takes.
    marked: Option<usize>,
    /// The choice taken last, with its label at that time.
    taken: Option<(usize, String)>,
    /// What to say about the last key.
    message: Option<String>,
    mouse_free: bool,
    /// Whether keys go into the field.
    typing: bool,
    /// Language and length of the page, to detect whether its text has changed.
    language: String,
    blocks: usize,
    notices: Vec<String>,
}

/// What Enter does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Focus {
    /// Reads on, as long as there is something unread.
    #[default]
    ReadOn,
    /// Takes this choice.
    Choice(usize),
}

impl View {
    /// Keeps the view within the page, and notes whether it has been read to its end.
    fn follow(&mut self, screen: &Screen, at: &Arrangement) {
        let rows = at.rows();
        let document = &at.document;
        if self.message.is_some() && self.at_end {
            // A message takes rows: what it is about stays in sight.
            self.scroll = document.body.saturating_sub(rows).max(self.scroll);
        }
        self.scroll = self.scroll.min(document.last(rows));
        if self.message.is_some() {
            // A message is mostly about the answer under the pointer.
            self.reveal(at);
        }
        self.at_end = document.is_read(self.scroll, rows);
        self.read |= self.at_end;
        // The pointer stays in sight: on an answer, or on the row that leads down to the usual one.
        let mut seen = at.answer_areas(self.scroll);
        if seen.iter().any(|(_, _, above)| *above == 0) {
            seen.retain(|(_, _, above)| *above == 0);
        }
        let seen: Vec<usize> = seen.into_iter().map(|(index, ..)| index).collect();
        self.focus = match self.focus {
            Focus::ReadOn if !self.read => Focus::ReadOn,
            Focus::Choice(focus) if seen.contains(&focus) => self.focus,
            _ if seen.contains(&screen.default) => Focus::Choice(screen.default),
            _ => match seen.first() {
                Some(first) if *first > screen.default => Focus::Choice(*first),
                _ => Focus::ReadOn,
            },
        };
    }

    /// Takes the mark and the message away; returns what was marked.
    fn unmark(&mut self) -> Option<usize> {
        self.message = None;
        self.marked.take()
    }

    /// Scrolls the answer that Enter takes into sight.
    fn reveal(&mut self, at: &Arrangement) {
        if let Focus::Choice(focus) = self.focus {
            self.scroll = at.document.reveal(focus, self.scroll, at.rows());
        }
    }
}

impl<B, S> Tui<B, S>
where
    B: Backend,
    B::Error: Send + Sync + 'static,
    S: Source,
{
    /// A front on a backend.
    ///
    /// # Errors
    /// The terminal does not report its size.
    pub fn new(backend: B, source: S, look: Look) -> io::Result<Self> {
        let size = within(backend.size().map_err(io::Error::other)?);
        let viewport = Viewport::Fixed(Rect::from((Position::ORIGIN, size)));
        let terminal = Terminal::with_options(backend, TerminalOptions { viewport }).map_err(io::Error::other)?;
        Ok(Tui {
            terminal,
            size,
            source,
            look,
            simple_signs: false,
            named: String::new(),
            entered: None,
            word: None,
            view: View::default(),
            left: None,
            drafts: Drafts::default(),
        })
    }

    /// The backend, for tests to read.
    pub fn backend(&self) -> &B {
        self.terminal.backend()
    }

    fn arrange(&self, screen: &Screen) -> Arrangement {
        let space = Space::of(screen, self.size, self.simple_signs);
        Arrangement::of(screen, &self.view, space, &self.look)
    }

    fn draw(&mut self, screen: &Screen) -> io::Result<()> {
        if self.terminal.size().map(within).map_err(io::Error::other)? != self.size {
            self.forget_screen()?;
        }
        let at = self.arrange(screen);
        let was_read = self.view.read;
        self.view.follow(screen, &at);
        if !was_read && self.view.read {
            // An Enter pressed before the last lines are in sight was meant for those above.
            self.source.drop_waiting(Waiting::Enters)?;
        }
        let (view, look, draft, simple) = (&self.view, &self.look, &self.drafts.draft, self.simple_signs);
        self.terminal
            .draw(|frame| {
                Page { screen, at: &at, view, draft, look }.draw(frame);
                if simple {
                    signs::simplify(frame.buffer_mut());
                }
            })
            .map_err(io::Error::other)?;
        Ok(())
    }

    /// Forces a full repaint, because the terminal may have lost its content.
    fn forget_screen(&mut self) -> io::Result<()> {
        // Whoever used the terminal may have changed both.
        self.named.clear();
        self.source.colour_cursor(self.look.cursor)?;
        self.source.erase()?;
        // Not `clear`, which queries the terminal for its cursor position.
        self.size = self.terminal.size().map(within).map_err(io::Error::other)?;
        self.terminal.resize(Rect::from((Position::ORIGIN, self.size))).map_err(io::Error::other)
    }

    /// Sets the page title as the window title, for screen readers to announce.
    fn name_window(&mut self, screen: &Screen) -> io::Result<()> {
        let name = screen.phrases.window.replace("{title}", &screen.title);
        if name != self.named {
            self.source.name_window(&name)?;
            self.named = name;
        }
        Ok(())
    }
}

fn within(size: Size) -> Size {
    Size::new(size.width.min(LARGEST.width), size.height.min(LARGEST.height))
}
