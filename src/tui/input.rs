//! What keys and clicks do.

use std::io;
use std::time::{Duration, Instant};

use crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyModifiers};
use ratatui::backend::Backend;

use super::arrange::Arrangement;
use super::document::Document;
use super::word::Word;
use super::{Focus, Pressed, Source, Tui};
use crate::draft::Draft;
use crate::keys::{self, Action};
use crate::screen::{Asked, MenuItem, Screen};
use crate::wizard::{Event, FieldAct};

/// A second Enter that comes sooner is that of a key held down.
const HELD: Duration = Duration::from_millis(40);

impl<B, S> Tui<B, S>
where
    B: Backend,
    B::Error: Send + Sync + 'static,
    S: Source,
{
    /// Handles a key, click or resize: returns a decision, or only changes the view.
    pub(super) fn react(&mut self, screen: &Screen, pressed: &Pressed) -> io::Result<Option<Asked>> {
        match &pressed.input {
            // Windows also reports releases: handling them would act twice.
            Input::Key(key) if key.is_press() => {
                let enter = (key.code == KeyCode::Enter).then_some(pressed.at);
                let before = std::mem::replace(&mut self.entered, enter);
                if enter.zip(before).is_some_and(|(now, before)| now.saturating_duration_since(before) < HELD) {
                    return Ok(None);
                }
                let at = self.arrange(screen);
                let marked = self.view.unmark();
                if self.view.typing {
                    let secret = self.word.take().filter(|word| word.is_secret() && word.goes_on(pressed.at));
                    if let (Some(word), Some(typed)) = (secret, character(key)) {
                        // A secret does not end up in the field of a page that its first letter opened.
                        self.word = Some(word);
                        if let Some(words) = self.spell(screen, typed, pressed.at)? {
                            return Ok(words);
                        }
                    }
                    return Ok(self.type_key(screen, &at, key));
                }
                let Some(typed) = character(key) else {
                    // Enter after a word belongs to it.
                    let ended = self.word.take().is_some_and(|word| word.known && word.goes_on(pressed.at));
                    let dropped = ended && matches!(key.code, KeyCode::Enter | KeyCode::Backspace);
                    return if dropped { Ok(None) } else { self.key(screen, &at, key, marked) };
                };
                if let Some(words) = self.spell(screen, typed, pressed.at)? {
                    return Ok(words);
                }
                if pressed.stale {
                    return Ok(None);
                }
                let asked = self.letter(screen, &at, typed)?;
                Ok(self.further(asked))
            }
            Input::Mouse(mouse) => {
                let at = self.arrange(screen);
                self.mouse(screen, &at, mouse)
            }
            Input::Paste(text) if screen.field.is_some() => {
                self.drafts.draft.insert(text);
                self.enter_field();
                Ok(Some(Asked::Edited))
            }
            Input::Resize(..) => {
                // What was marked may no longer be in sight.
                self.view.unmark();
                Ok(None)
            }
            // Elsewhere a text is not keys, but it may be words.
            Input::Paste(text) => {
                let found = self.word_at(screen, pressed.at).add_text(text, pressed.at);
                if found { self.look_up() } else { Ok(None) }
            }
            _ => Ok(None),
        }
    }

    /// The word that a key pressed now continues, or a new one.
    fn word_at(&mut self, screen: &Screen, at: Instant) -> &mut Word {
        let word = self.word.take().filter(|word| word.goes_on(at));
        let mouse_free = self.view.mouse_free;
        self.word.insert(word.unwrap_or_else(|| Word::new(screen.stray, at, mouse_free)))
    }

    /// Follows what is being typed: once it is a word, returns what comes of it. The rest of the word is dropped unless it
    /// goes into a field.
    fn spell(&mut self, screen: &Screen, typed: char, at: Instant) -> io::Result<Option<Option<Asked>>> {
        let word = self.word_at(screen, at);
        let found = word.add(&screen.keys, typed, at);
        if found {
            return self.look_up().map(Some);
        }
        Ok(word.known.then_some(None))
    }

    /// Takes back what the letters of a word did to the front, and asks for the word to be looked up.
    fn look_up(&mut self) -> io::Result<Option<Asked>> {
        let Some(word) = &mut self.word else { return Ok(None) };
        let (words, decided, mouse_free) = (word.take(), word.decided, word.mouse_free);
        if self.view.mouse_free != mouse_free {
            self.view.mouse_free = mouse_free;
            self.source.capture_mouse(!mouse_free)?;
        }
        let event = Event::Words(words);
        Ok(Some(if decided { Asked::Further(event) } else { Asked::Event(event) }))
    }

    /// Marks a decision that came from a further letter.
    fn further(&mut self, asked: Option<Asked>) -> Option<Asked> {
        let (Some(Asked::Event(event)), Some(word)) = (&asked, &mut self.word) else { return asked };
        let first = !std::mem::replace(&mut word.decided, true);
        if first { asked } else { Some(Asked::Further(event.clone())) }
    }

    /// Says that a key does nothing here.
    fn say_dead(&mut self, screen: &Screen) {
        let last = screen.choices.len().to_string();
        let phrase = if self.view.typing { &screen.phrases.dead_in_field } else { &screen.phrases.dead };
        self.view.message = Some(phrase.replace("{number}", &last));
    }

    /// Handles a key in the field: letters and digits are text.
    fn type_key(&mut self, screen: &Screen, at: &Arrangement, key: &KeyEvent) -> Option<Asked> {
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
                self.view.scroll = 0;
                return screen.event(Action::Check).map(Asked::Event);
            }
            KeyCode::Esc => match screen.event(Action::Leave) {
                Some(event) => return Some(Asked::Event(event)),
                // With no page to go back to, Escape only leaves the field.
                None => self.leave_field(screen, at),
            },
            KeyCode::PageDown => self.scroll_on(at),
            KeyCode::PageUp => self.scroll_back(at),
            // With nothing to submit, Enter goes on to the answers.
            KeyCode::Tab | KeyCode::Down | KeyCode::Enter => self.leave_field(screen, at),
            KeyCode::Up | KeyCode::BackTab => {}
            _ => self.say_dead(screen),
        }
        None
    }

    /// Moves into the field.
    pub(super) fn enter_field(&mut self) {
        self.view.typing = true;
        self.view.taken = None;
        // What typing changes is at the top.
        self.view.scroll = 0;
    }

    /// Moves from the field to the usual answer.
    fn leave_field(&mut self, screen: &Screen, at: &Arrangement) {
        self.view.typing = false;
        let other = |choice: &MenuItem| choice.event != Event::Field(FieldAct::Type);
        let usual = Some(screen.default).filter(|usual| screen.choices.get(*usual).is_some_and(other));
        let first = usual.or_else(|| screen.choices.iter().position(other));
        self.view.focus = Focus::Choice(first.unwrap_or_default());
        self.view.reveal(at);
    }

    /// Handles a character typed outside a field: a command or the number of an answer.
    fn letter(&mut self, screen: &Screen, at: &Arrangement, typed: char) -> io::Result<Option<Asked>> {
        if typed == ' ' {
            self.scroll_on(at);
            return Ok(None);
        }
        let known = match keys::digit(typed) {
            Some(number) if number <= screen.choices.len() => return Ok(self.choose(screen, at, number - 1)),
            Some(_) => None,
            None => keys::key(&screen.keys, typed).filter(|key| screen.works(key.action)),
        };
        match known {
            Some(key) => self.act(screen, at, key.action),
            None => {
                self.say_dead(screen);
                Ok(None)
            }
        }
    }

    /// Handles another key outside a field. `marked` is the answer that the key before this one marked.
    fn key(
        &mut self,
        screen: &Screen,
        at: &Arrangement,
        key: &KeyEvent,
        marked: Option<usize>,
    ) -> io::Result<Option<Asked>> {
        match key.code {
            KeyCode::Char('c' | 'C') if key.modifiers.contains(KeyModifiers::CONTROL) => {
                return Ok(Some(Asked::Interrupted));
            }
            KeyCode::Enter => {
                return match marked {
                    Some(marked) => Ok(self.take(screen, marked)),
                    None => self.act(screen, at, Action::Choose),
                };
            }
            KeyCode::Esc if screen.works(Action::Back) => return self.act(screen, at, Action::Back),
            KeyCode::Tab | KeyCode::BackTab if screen.field.is_some() => self.enter_field(),
            KeyCode::Up | KeyCode::BackTab => self.focus(screen, at, false),
            KeyCode::Down | KeyCode::Tab => self.focus(screen, at, true),
            KeyCode::PageDown => self.scroll_on(at),
            KeyCode::PageUp => self.scroll_back(at),
            KeyCode::Home => self.view.scroll = 0,
            KeyCode::End => self.view.scroll = at.document.last(at.rows()),
            _ => self.say_dead(screen),
        }
        Ok(None)
    }

    /// Performs the action of a key or of a word in the foot.
    pub(super) fn act(&mut self, screen: &Screen, at: &Arrangement, action: Action) -> io::Result<Option<Asked>> {
        match action {
            Action::Choose => match self.view.focus {
                Focus::ReadOn => self.scroll_on(at),
                Focus::Choice(focus) => return Ok(self.enter(screen, focus)),
            },
            Action::Mouse => self.toggle_mouse(screen)?,
            Action::ToChoices => self.leave_field(screen, at),
            Action::Interrupt => return Ok(Some(Asked::Interrupted)),
            _ => return Ok(screen.event(action).map(Asked::Event)),
        }
        Ok(None)
    }

    /// Takes a choice by its digit or a click. What cannot be undone is only marked: Enter takes it.
    pub(super) fn choose(&mut self, screen: &Screen, at: &Arrangement, index: usize) -> Option<Asked> {
        let choice = screen.choices.get(index)?;
        self.view.typing = false;
        if choice.irreversible || choice.event == Event::Stay {
            self.view.focus = Focus::Choice(index);
        }
        if !choice.irreversible {
            return self.enter(screen, index);
        }
        self.view.marked = Some(index);
        self.view.reveal(at);
        self.view.message = Some(screen.to_confirm(index));
        None
    }

    /// Takes the choice under the pointer, unless it has to be marked first.
    fn enter(&mut self, screen: &Screen, index: usize) -> Option<Asked> {
        let choice = screen.choices.get(index)?;
        if choice.irreversible || choice.event == Event::Stay {
            self.view.message = Some(screen.not_taken(index));
            return None;
        }
        self.take(screen, index)
    }

    fn take(&mut self, screen: &Screen, index: usize) -> Option<Asked> {
        let choice = screen.choices.get(index)?;
        self.view.taken = Some((index, choice.label.clone()));
        match choice.event {
            Event::Field(FieldAct::Type) if screen.field.is_some() => {
                self.enter_field();
                return None;
            }
            Event::Field(FieldAct::Clear) => {
                self.drafts.draft = Draft::default();
                self.enter_field();
                return Some(Asked::Edited);
            }
            // These change the top of the page.
            Event::Field(FieldAct::Show | FieldAct::Confirm | FieldAct::Suggest) => self.view.scroll = 0,
            _ => {}
        }
        Some(Asked::Event(choice.event.clone()))
    }

    /// Moves the pointer: between the answers, or to the row that reads on.
    fn focus(&mut self, screen: &Screen, at: &Arrangement, down: bool) {
        let last = screen.choices.len().saturating_sub(1);
        let more = self.view.scroll < at.document.last(at.rows());
        match (self.view.focus, down) {
            (Focus::ReadOn, true) => self.view.focus = Focus::Choice(0),
            (Focus::ReadOn, false) => self.scroll_back(at),
            (Focus::Choice(focus), true) => self.view.focus = Focus::Choice((focus + 1).min(last)),
            (Focus::Choice(0), false) if screen.field.is_some() => self.enter_field(),
            (Focus::Choice(0), false) if !self.view.read && more => self.view.focus = Focus::ReadOn,
            (Focus::Choice(0), false) => return self.scroll_back(at),
            (Focus::Choice(focus), false) => self.view.focus = Focus::Choice(focus - 1),
        }
        self.view.reveal(at);
    }

    pub(super) fn scroll_on(&mut self, at: &Arrangement) {
        self.view.scroll = at.document.next(self.view.scroll, at.rows());
    }

    pub(super) fn scroll_back(&mut self, at: &Arrangement) {
        self.view.scroll = Document::previous(self.view.scroll, at.rows());
    }

    fn toggle_mouse(&mut self, screen: &Screen) -> io::Result<()> {
        self.view.mouse_free = !self.view.mouse_free;
        self.view.message = self.view.mouse_free.then(|| screen.phrases.mouse_free.clone());
        self.source.capture_mouse(!self.view.mouse_free)
    }
}

/// The character that a key types. AltGr on Windows is Control and Alt together.
fn character(key: &KeyEvent) -> Option<char> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Char(typed) if control == key.modifiers.contains(KeyModifiers::ALT) => Some(typed),
        _ => None,
    }
}
