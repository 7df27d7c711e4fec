//! The person who helps: who is noted, and the entry of another one, part by part.

use super::{Effect, Overlay, Session};
use crate::helper::{Helper, Part, Refusal};
use crate::unread::Unread;

/// What a session knows of the person who helps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Noted {
    helper: Option<Helper>,
    /// Why the file could not be read, if so.
    unread: Option<Unread>,
    /// What is being entered.
    entered: Helper,
    /// Changes with each page of the entry, so that each starts from what was entered before.
    pub(super) attempt: u32,
    refused: Option<Refusal>,
}

/// What became of a change to the note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoteReport {
    Kept,
    /// Nothing is written in this mode.
    UntilTheEnd,
    NotKept,
    Forgotten,
    NotForgotten,
}

impl Session<'_> {
    /// Who is noted on this computer, as it was read.
    pub fn helped_by(&mut self, read: Result<Option<Helper>, Unread>) {
        let unread = read.as_ref().err().copied();
        self.noted = Some(Noted { helper: read.unwrap_or_default(), unread, ..Noted::default() });
    }

    /// For a caller's session at the desk: nothing about a person is entered or shown there.
    pub fn without_helper(&mut self) {
        self.noted = None;
    }

    pub fn helper(&self) -> Option<&Helper> {
        self.noted.as_ref()?.helper.as_ref()
    }

    /// Whether a helper can be noted here.
    pub fn takes_helper(&self) -> bool {
        self.noted.is_some()
    }

    /// Why what is noted could not be read, if so.
    pub fn helper_unread(&self) -> Option<Unread> {
        self.noted.as_ref()?.unread
    }

    /// What was entered for a part so far.
    pub fn entered(&self, part: Part) -> &str {
        self.noted.as_ref().map_or("", |noted| noted.entered.part(part))
    }

    /// Why the part just entered was not taken.
    pub fn refused(&self) -> Option<Refusal> {
        self.noted.as_ref()?.refused
    }

    /// The part that the page asks for.
    pub fn asks_for(&self) -> Option<Part> {
        match self.overlay() {
            Some(Overlay::Noting(part)) => Some(*part),
            _ => None,
        }
    }

    /// Starts a page of the entry; the first one starts from who is noted.
    pub(super) fn begin_part(&mut self, part: Part) {
        let Some(noted) = &mut self.noted else { return };
        if part == Part::Name {
            noted.entered = noted.helper.clone().unwrap_or_default();
        }
        noted.attempt += 1;
        noted.refused = None;
    }

    /// Something else was typed or decided since the refusal.
    pub(super) fn edited_note(&mut self) {
        if let Some(noted) = &mut self.noted {
            noted.refused = None;
        }
    }

    /// Takes what was typed for the part that is asked for, and goes on to the next; after the last, the person is noted.
    pub fn note(&mut self, typed: &str) -> Vec<Effect> {
        self.notice = None;
        let Some((part, noted)) = self.asks_for().zip(self.noted.as_mut()) else { return Vec::new() };
        let mut entered = noted.entered.clone();
        let taken = entered.set(part, typed);
        let whole = if part == Part::Name { Ok(()) } else { entered.validate() };
        noted.refused = taken.and(whole).err();
        if noted.refused.is_some() {
            return Vec::new();
        }
        noted.entered = entered.clone();
        let next = Part::ALL.into_iter().skip_while(|other| *other != part).nth(1);
        if let Some(next) = next {
            self.open(Overlay::Noting(next));
            return Vec::new();
        }
        noted.helper = Some(entered.clone());
        self.overlays.retain(|pushed| !matches!(pushed.overlay, Overlay::Noting(_)));
        vec![Effect::Note(Some(entered))]
    }

    /// Drops who is noted; the file follows.
    pub(super) fn forget_helper(&mut self) {
        if let Some(noted) = &mut self.noted {
            noted.helper = None;
        }
    }

    /// What the world said of the file.
    pub(super) fn note_reported(&mut self, report: NoteReport) {
        if let Some(noted) = self.noted.as_mut().filter(|_| report == NoteReport::Forgotten) {
            noted.unread = None;
        }
    }
}
