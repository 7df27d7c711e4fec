//! A text field and its draft: the front owns the draft, the page only reads it.

use super::{Screen, ScreenId};
use crate::draft::Draft;
use crate::wizard::Event;

/// A text field. The front owns what is typed, and passes it only to the page's check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    pub label: String,
    /// Whether what is typed is masked (dots, or nothing at all).
    pub hidden: bool,
    /// Whether the person is about to type: a line-by-line front then asks for the text.
    pub open: bool,
    /// What Enter means in it; `None` if typing itself takes effect, and Enter moves on to the choices.
    pub submit: Option<Event>,
    /// Whether what was typed has been evaluated: keys then go to the choices.
    pub answered: bool,
    /// The prompt of a line-by-line front.
    pub prompt: String,
    /// The initial text.
    pub initial: String,
    /// Identifies the text: a new number on the same page starts a new draft.
    pub entry: u32,
}

/// A front's draft, and which text it is.
#[derive(Debug, Default)]
pub struct Drafts {
    /// What is being typed.
    pub draft: Draft,
    /// The page and the [`Field::entry`] it belongs to.
    of: Option<(ScreenId, u32)>,
}

impl Drafts {
    /// Follows the screen shown. A different text starts a new draft: what was typed before was not meant for it.
    pub fn follow(&mut self, screen: &Screen) {
        let Some(field) = &screen.field else { return };
        let of = Some((screen.id, field.entry));
        if self.of != of {
            self.draft = Draft::of(&field.initial);
            self.of = of;
        }
    }

    /// What has been typed for this text; `None` if the draft belongs to another one.
    pub fn typed(&self, id: ScreenId, entry: u32) -> Option<&str> {
        (self.of == Some((id, entry))).then(|| self.draft.text())
    }
}
