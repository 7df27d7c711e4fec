//! The page as a surface: it holds the screen shown and the text typed, and never fails.

use std::io;

use crate::display::Form;
use crate::draft::Draft;
use crate::screen::{Drafts, Screen, ScreenId, Surface};

#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) screen: Option<Screen>,
    drafts: Drafts,
}

impl Sheet {
    pub(super) fn draft_mut(&mut self) -> &mut Draft {
        &mut self.drafts.draft
    }
}

impl Surface for Sheet {
    fn show(&mut self, screen: &Screen) -> io::Result<()> {
        self.drafts.follow(screen);
        Ok(())
    }

    fn draft(&self) -> &Draft {
        &self.drafts.draft
    }

    fn typed(&self, id: ScreenId, entry: u32) -> Option<&str> {
        self.drafts.typed(id, entry)
    }

    fn form(&self) -> Form {
        Form::Page
    }
}
