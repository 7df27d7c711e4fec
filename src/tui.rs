//! The full-screen front, on ratatui and crossterm.

use std::io;

use crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::layout::{Position, Rect};

use crate::draft::Draft;
use crate::keys::{self, Action};
use crate::screen::{Asked, Drafts, Screen, ScreenId};
use crate::wizard::{Event, FieldAct};

mod burst;
mod code;
mod draw;
mod front;
mod pages;
mod palette;
mod picture;
mod queue;
mod shape;
mod sheet;
mod source;
mod terminal;

pub use crate::display::Theme;
pub use palette::Palette;
pub use queue::Waker;
pub use sheet::{Rows, Run, sheet};
pub use source::Source;
pub use terminal::{Reads, Real, open, restore_terminal};

use pages::{Page, PageRow};
use shape::Shape;

/// The full-screen front.
#[derive(Debug)]
pub struct Tui<B: Backend, S> {
    terminal: Terminal<B>,
    source: S,
    palette: Palette,
    simple_signs: bool,
    /// The window title last set.
    named: String,
    /// The key pressed last; `None` after a mouse event.
    pressed: Option<KeyCode>,
    /// The front's own state for the screen shown.
    view: View,
    /// The view of the page over which an overlay was opened.
    left: Option<View>,
    drafts: Drafts,
}

/// Focus, page and other state that is not part of the screen.
#[derive(Debug, Clone, Default)]
struct View {
    id: Option<ScreenId>,
    focus: usize,
    page: usize,
    /// The choice taken last, with its label at that time.
    taken: Option<(usize, String)>,
    /// A sentence about the last key, shown instead of the next step's title.
    hint: Option<String>,
    mouse_free: bool,
    /// Whether keys go into the field.
    typing: bool,
    /// The key that led to this page, until another one is pressed. Held down or pressed twice, it must not trigger
    /// something that cannot be undone.
    came_by: Option<KeyCode>,
    /// Language and length of the page, to detect whether its text has changed.
    language: String,
    blocks: usize,
    notices: Vec<String>,
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
    pub fn new(backend: B, source: S, palette: Palette) -> io::Result<Self> {
        let terminal = Terminal::new(backend).map_err(io::Error::other)?;
        Ok(Tui {
            terminal,
            source,
            palette,
            simple_signs: false,
            named: String::new(),
            pressed: None,
            view: View::default(),
            left: None,
            drafts: Drafts::default(),
        })
    }

    /// The backend, for tests to read.
    pub fn backend(&self) -> &B {
        self.terminal.backend()
    }

    fn draw(&mut self, screen: &Screen) -> io::Result<()> {
        let (view, palette, draft, simple) = (&mut self.view, &self.palette, &self.drafts.draft, self.simple_signs);
        self.terminal
            .draw(|frame| {
                let shape = Shape { quarters: !simple, ..Shape::of(screen, frame.area().as_size()) };
                let pages = pages::pages(screen, shape);
                view.page = view.page.min(pages.len().saturating_sub(1));
                draw::draw(frame, screen, &pages, view, draft, palette);
                if simple {
                    draw::simplify(frame.buffer_mut());
                }
            })
            .map_err(io::Error::other)?;
        Ok(())
    }

    /// Forces a full repaint, because the terminal may have lost its content.
    fn forget_screen(&mut self) -> io::Result<()> {
        // Not `clear`, which queries the terminal for its cursor position.
        let size = self.terminal.size().map_err(io::Error::other)?;
        self.terminal.resize(Rect::from((Position::ORIGIN, size))).map_err(io::Error::other)
    }

    fn shape(&self, screen: &Screen) -> Shape {
        let size = self.terminal.size().unwrap_or_default();
        Shape { quarters: !self.simple_signs, ..Shape::of(screen, size) }
    }

    /// Handles a key, click or resize: returns a decision, or only changes the view.
    fn react(&mut self, screen: &Screen, input: &Input) -> io::Result<Option<Asked>> {
        let pages = pages::pages(screen, self.shape(screen));
        self.view.page = self.view.page.min(pages.len().saturating_sub(1));
        self.view.hint = None;
        if let Input::Key(key) = input
            && key.is_press()
        {
            self.view.came_by = self.view.came_by.filter(|came_by| *came_by == key.code);
            self.pressed = Some(key.code);
        }
        if matches!(input, Input::Mouse(_)) {
            self.pressed = None;
        }
        match input {
            // Windows also reports releases: handling them would act twice.
            Input::Key(key) if key.is_press() && self.view.typing => Ok(self.type_key(screen, &pages, key)),
            Input::Key(key) if key.is_press() => self.key(screen, &pages, key),
            Input::Mouse(mouse) => Ok(self.mouse(screen, &pages, mouse)),
            Input::Paste(text) if screen.field.is_some() => {
                self.drafts.draft.insert(text);
                self.enter_field();
                Ok(Some(Asked::Edited))
            }
            // Other pages take no text: a paste must not trigger their keys.
            _ => Ok(None),
        }
    }

    /// Handles a key in the field: letters and digits are text.
    fn type_key(&mut self, screen: &Screen, pages: &[Page], key: &KeyEvent) -> Option<Asked> {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        // AltGr on Windows is Control and Alt together, and types characters.
        let command = control != key.modifiers.contains(KeyModifiers::ALT);
        match key.code {
            KeyCode::Char('c' | 'C') if control && command => return Some(Asked::Interrupted),
            KeyCode::Char(typed) if !command => {
                self.drafts.draft.insert(typed.encode_utf8(&mut [0; 4]));
                return Some(Asked::Edited);
            }
            KeyCode::Backspace => {
                self.drafts.draft.erase_before();
                return Some(Asked::Edited);
            }
            KeyCode::Delete => {
                self.drafts.draft.erase_after();
                return Some(Asked::Edited);
            }
            KeyCode::Left => self.drafts.draft.left(),
            KeyCode::Right => self.drafts.draft.right(),
            KeyCode::Home => self.drafts.draft.home(),
            KeyCode::End => self.drafts.draft.end(),
            KeyCode::Enter if screen.event(Action::Check).is_some() => {
                self.view.page = 0;
                return screen.event(Action::Check).map(Asked::Event);
            }
            KeyCode::Esc => match screen.event(Action::Leave) {
                Some(event) => return Some(Asked::Event(event)),
                // With no page to go back to, Escape only leaves the field.
                None => self.view.typing = false,
            },
            // With nothing to submit, Enter goes forward, as everywhere.
            KeyCode::PageDown | KeyCode::Down | KeyCode::Enter if !self.is_last(pages) => {
                self.turn(screen, pages, true);
            }
            KeyCode::PageUp | KeyCode::Up => self.turn(screen, pages, false),
            KeyCode::Tab | KeyCode::Down | KeyCode::Enter => {
                self.view.typing = false;
                self.view.page = pages.len().saturating_sub(1);
                let other = |choice: &crate::screen::MenuItem| choice.event != Event::Field(FieldAct::Type);
                let usual = Some(screen.default).filter(|usual| screen.choices.get(*usual).is_some_and(other));
                self.view.focus = usual.or_else(|| screen.choices.iter().position(other)).unwrap_or_default();
            }
            _ => {}
        }
        None
    }

    /// Moves into the field. It is on every page, but what it changes is on the first.
    fn enter_field(&mut self) {
        self.view.typing = true;
        self.view.page = 0;
    }

    fn key(&mut self, screen: &Screen, pages: &[Page], key: &KeyEvent) -> io::Result<Option<Asked>> {
        let control = key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
        match key.code {
            KeyCode::Char('c' | 'C') if key.modifiers.contains(KeyModifiers::CONTROL) => {
                return Ok(Some(Asked::Interrupted));
            }
            // AltGr on Windows is Control and Alt together, and types characters that are not commands here.
            KeyCode::Char(_) if control => {}
            KeyCode::Char(typed) => {
                if let Some(number) = keys::digit(typed) {
                    return Ok(self.take(screen, pages, number - 1, true));
                }
                match keys::action(&screen.keys, typed) {
                    Some(Action::Back) => return Ok(self.back(screen)),
                    Some(Action::Mouse) => self.toggle_mouse(screen)?,
                    Some(action) => return Ok(screen.event(action).map(Asked::Event)),
                    None => {}
                }
            }
            KeyCode::Enter => return Ok(self.take(screen, pages, self.view.focus, false)),
            KeyCode::Esc => return Ok(self.back(screen)),
            KeyCode::Tab | KeyCode::BackTab if screen.field.is_some() => self.enter_field(),
            KeyCode::Up | KeyCode::BackTab => self.focus(screen, pages, false),
            KeyCode::Down | KeyCode::Tab => self.focus(screen, pages, true),
            KeyCode::PageDown | KeyCode::Right => self.turn(screen, pages, true),
            KeyCode::PageUp | KeyCode::Left => self.turn(screen, pages, false),
            KeyCode::Home => self.view.page = 0,
            KeyCode::End => self.view.page = pages.len().saturating_sub(1),
            _ => {}
        }
        Ok(None)
    }

    fn mouse(&mut self, screen: &Screen, pages: &[Page], mouse: &MouseEvent) -> Option<Asked> {
        let field = draw::field_area(screen, self.shape(screen));
        match mouse.kind {
            MouseEventKind::Down(MouseButton::Left)
                if field.is_some_and(|area| area.contains((mouse.column, mouse.row).into())) =>
            {
                self.enter_field();
            }
            MouseEventKind::Down(MouseButton::Left) => {
                let page = pages.get(self.view.page)?;
                let rows = draw::choice_rows(page, screen, self.shape(screen), &self.view);
                let hit = rows.iter().find(|(_, area)| area.contains((mouse.column, mouse.row).into()))?.0;
                match hit {
                    PageRow::More => self.turn(screen, pages, true),
                    PageRow::Choice(index) => {
                        self.view.typing = false;
                        self.view.focus = index;
                        return self.take(screen, pages, index, false);
                    }
                }
            }
            MouseEventKind::ScrollDown if self.view.typing => self.turn(screen, pages, true),
            MouseEventKind::ScrollUp if self.view.typing => self.turn(screen, pages, false),
            MouseEventKind::ScrollDown => self.focus(screen, pages, true),
            MouseEventKind::ScrollUp => self.focus(screen, pages, false),
            _ => {}
        }
        None
    }

    fn is_last(&self, pages: &[Page]) -> bool {
        self.view.page + 1 >= pages.len()
    }

    /// Takes a choice; before the last page there is only "more". What cannot be undone is taken only by its digit.
    fn take(&mut self, screen: &Screen, pages: &[Page], index: usize, by_digit: bool) -> Option<Asked> {
        if !self.is_last(pages) {
            if index == 0 || !by_digit {
                self.turn(screen, pages, true);
            } else {
                self.view.hint = Some(screen.phrases.later.clone());
            }
            return None;
        }
        let choice = screen.choices.get(index)?;
        if choice.digit_only && !by_digit {
            self.view.hint = Some(screen.phrases.digit_only.replace("{number}", &(index + 1).to_string()));
            return None;
        }
        if choice.digit_only && self.view.came_by.is_some() {
            self.view.hint = Some(screen.phrases.repeat.replace("{number}", &(index + 1).to_string()));
            return None;
        }
        self.view.taken = Some((index, choice.label.clone()));
        match choice.event {
            Event::Field(FieldAct::Type) => {
                self.enter_field();
                return None;
            }
            Event::Field(FieldAct::Clear) => {
                self.drafts.draft = Draft::default();
                self.enter_field();
                return Some(Asked::Edited);
            }
            // These change the field and the first page.
            Event::Field(FieldAct::Show | FieldAct::Confirm) => self.enter_field(),
            Event::Field(FieldAct::Suggest) => self.view.page = 0,
            _ => {}
        }
        if choice.event == Event::Stay {
            self.view.page = 0;
            self.view.focus = screen.default;
            let yes = screen.choices.iter().position(|choice| choice.digit_only);
            self.view.hint = yes.map(|yes| screen.phrases.stay.replace("{number}", &(yes + 1).to_string()));
            return None;
        }
        Some(Asked::Event(choice.event.clone()))
    }

    fn back(&mut self, screen: &Screen) -> Option<Asked> {
        if self.view.page > 0 {
            self.view.page -= 1;
            return None;
        }
        screen.event(Action::Back).map(Asked::Event)
    }

    fn focus(&mut self, screen: &Screen, pages: &[Page], down: bool) {
        let last = screen.choices.len().saturating_sub(1);
        if !self.is_last(pages) {
            self.turn(screen, pages, down);
        } else if down {
            self.view.focus = (self.view.focus + 1).min(last);
        } else if self.view.focus == 0 && screen.field.is_some() {
            self.enter_field();
        } else if self.view.focus == 0 {
            self.turn(screen, pages, false);
        } else {
            self.view.focus -= 1;
        }
    }

    fn turn(&mut self, screen: &Screen, pages: &[Page], on: bool) {
        let last = pages.len().saturating_sub(1);
        self.view.page = if on { (self.view.page + 1).min(last) } else { self.view.page.saturating_sub(1) };
        self.view.focus = self.view.focus.min(screen.choices.len().saturating_sub(1));
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

    fn toggle_mouse(&mut self, screen: &Screen) -> io::Result<()> {
        self.view.mouse_free = !self.view.mouse_free;
        self.view.hint = self.view.mouse_free.then(|| screen.phrases.mouse_free.clone());
        self.source.capture_mouse(!self.view.mouse_free)
    }
}
