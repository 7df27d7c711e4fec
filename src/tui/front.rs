//! Implements [`Surface`] and [`Front`] for the full screen.

use std::io;

use crossterm::event::Event as Input;
use ratatui::backend::Backend;
use zeroize::Zeroize;

use super::{Focus, Look, Source, Theme, Tui, View, Waiting};
use crate::display::{Display, Form};
use crate::draft::Draft;
use crate::screen::{Asked, Front, Layer, Screen, ScreenId, Surface};
use crate::wizard::Event;

impl<B, S> Surface for Tui<B, S>
where
    B: Backend,
    B::Error: Send + Sync + 'static,
    S: Source,
{
    fn show(&mut self, screen: &Screen) -> io::Result<()> {
        self.drafts.follow(screen);
        // Once the field has been answered, keys go to the choices.
        let answered = screen.field.as_ref().is_some_and(|field| field.answered);
        let fresh = View {
            id: Some(screen.id),
            mouse_free: self.view.mouse_free,
            typing: screen.field.as_ref().is_some_and(|field| field.open || !self.drafts.draft.is_empty()) && !answered,
            language: screen.language.clone(),
            blocks: screen.blocks.len(),
            notices: screen.notices.clone(),
            ..View::default()
        };
        let first = self.view.id.is_none();
        let same_page = self.view.id == Some(screen.id);
        self.name_window(screen)?;
        // The same page in another language or with a new notice keeps its view; a page whose text changed starts over.
        let same_text = self.view.blocks == fresh.blocks || self.view.language != fresh.language;
        if !same_page || !same_text {
            // What is typed after an answer of this page is not meant for the field.
            let fresh = View { typing: fresh.typing && !(same_page && self.view.taken.is_some()), ..fresh };
            let old = std::mem::replace(&mut self.view, fresh);
            let irreversible = screen.choices.iter().any(|choice| choice.irreversible);
            match self.left.take() {
                // Back from help, overview or trouble: restore the view of the step the person came from.
                Some(left) if left.id == Some(screen.id) => self.view = View { blocks: self.view.blocks, ..left },
                left if screen.layer == Layer::Overlay => self.left = left.or(Some(old)),
                _ => {}
            }
            if irreversible || first && screen.secret && screen.field.is_none() {
                // Keys pressed before this page was shown were not meant for it.
                self.source.drop_waiting(Waiting::Commands)?;
            }
        }
        let news = screen.notices.iter().any(|notice| !self.view.notices.contains(notice));
        if news {
            // New notices are at the top.
            self.view.scroll = 0;
        }
        // What is shown anew, as when somebody else changed it, is not what was marked.
        self.view.unmark();
        self.view.notices.clone_from(&screen.notices);
        self.view.typing &= !answered;
        // If taking a choice changed its label (a tick, for example), focus it so that the change is visible.
        if let Some((index, label)) = self.view.taken.take()
            && screen.choices.get(index).is_some_and(|choice| choice.label != label)
        {
            self.view.focus = Focus::Choice(index);
            if !news && !self.view.typing {
                let at = self.arrange(screen);
                self.view.reveal(&at);
            }
        }
        self.view.language.clone_from(&screen.language);
        self.draw(screen)
    }

    fn form(&self) -> Form {
        Form::Full
    }

    fn draft(&self) -> &Draft {
        &self.drafts.draft
    }

    fn typed(&self, id: ScreenId, entry: u32) -> Option<&str> {
        self.drafts.typed(id, entry)
    }

    fn show_as(&mut self, display: &Display) {
        self.look = Look::new(display.theme);
        self.simple_signs = display.simple_signs;
        if matches!(display.theme, Theme::Contrast | Theme::ContrastLight) {
            self.source.force_colours();
        }
        // Without it, the cursor keeps its own colour.
        let _ = self.source.colour_cursor(self.look.cursor);
    }

    fn copy(&mut self, text: &str) -> io::Result<()> {
        self.source.copy(text)
    }

    fn lend(&mut self, run: &mut dyn FnMut()) -> io::Result<()> {
        self.source.lend();
        run();
        self.source.take_back()?;
        self.source.capture_mouse(!self.view.mouse_free)?;
        self.forget_screen()
    }
}

impl<B, S> Front for Tui<B, S>
where
    B: Backend,
    B::Error: Send + Sync + 'static,
    S: Source,
{
    fn ask(&mut self, screen: &Screen) -> io::Result<Asked> {
        loop {
            let Some(mut pressed) = self.source.wait()? else { return Ok(Asked::Woken) };
            if matches!(pressed.input, Input::Resize(..)) {
                // A window that was briefly small has lost what did not fit, whatever its size is now.
                self.forget_screen()?;
            }
            let asked = self.react(screen, &pressed)?;
            if let Input::Paste(text) = &mut pressed.input {
                // It may have been a secret.
                text.zeroize();
            }
            if let Some(asked) = asked {
                if asked == Asked::Event(Event::Stop) {
                    self.view.id = None;
                }
                return Ok(asked);
            }
            self.draw(screen)?;
        }
    }
}
