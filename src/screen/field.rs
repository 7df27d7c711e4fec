//! A field to type into, and what is typed: the front keeps it, the page only looks at it.

use super::{Screen, ScreenId};
use crate::draft::Draft;
use crate::wizard::Event;

/// A line to type. The front keeps what is typed, and hands it to nobody but the check of its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What it is for.
    pub label: String,
    /// Whether what is typed is shown as dots, or not at all.
    pub hidden: bool,
    /// Whether the person is about to type: a front that asks line by line then asks for it.
    pub open: bool,
    /// What Enter means in it; none where what is typed has had its effect already, and Enter leads on to the answers.
    pub submit: Option<Event>,
    /// Whether what was typed has been answered: keys then go to the choices.
    pub answered: bool,
    /// How such a front asks.
    pub prompt: String,
    /// What stands in it when it is typed in for the first time.
    pub initial: String,
    /// Which text it is: with another number on the same page, another text is typed afresh.
    pub entry: u32,
}

/// What is typed in a front, and which text it is.
#[derive(Debug, Default)]
pub struct Drafts {
    /// What is being typed.
    pub draft: Draft,
    /// The page that it belongs to, and how often a text was begun there.
    of: Option<(ScreenId, u32)>,
}

impl Drafts {
    /// Takes in the screen that is shown. For another text one begins again: what was typed before was not meant for it.
    pub fn follow(&mut self, screen: &Screen) {
        let Some(field) = &screen.field else { return };
        let of = Some((screen.id, field.entry));
        if self.of != of {
            self.draft = Draft::of(&field.initial);
            self.of = of;
        }
    }

    /// What has been typed of this text: nothing yet, if what is typed is of another page.
    pub fn typed(&self, id: ScreenId, entry: u32) -> &str {
        if self.of == Some((id, entry)) { self.draft.text() } else { "" }
    }
}
