//! What only a page in a browser has: where it is open, the person's place in a file, the booklet to print.

use crate::display::{Change, Form};
use crate::guide::DEVICE;
use crate::l10n::Localizer;
use crate::screen::{MenuItem, Screen, Tone};
use crate::wizard::{Base, Event, Session};

pub(super) fn is_page(session: &Session<'_>) -> bool {
    session.display().form == Form::Page
}

impl Screen {
    /// Whether the page is open on the device that keeps the key: web pages are then opened beside it.
    pub(super) fn here(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        self.title = l10n.text("here");
        let device = session.device().map(|device| l10n.text(&format!("step-{DEVICE}.choice-{device}")));
        let said = l10n.with("device-name", device.unwrap_or_default());
        self.prose(Tone::Act, String::new(), said.paragraphs("here.ask"));
        for (id, here) in [("choice-here", true), ("choice-elsewhere", false)] {
            self.choices.push(MenuItem::new(l10n.text(id), Event::Display(Change::Here(Some(here)))));
        }
    }

    /// Browsers forget: says so, and offers the person's place as a file.
    pub(super) fn offer_place(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        if is_page(session) && session.is_under_way() && session.base() != Base::Finished {
            self.prose(Tone::Note, l10n.text("lead-note"), l10n.paragraphs("browser-forgets"));
            self.code_and_about(session, l10n);
            self.choices.push(MenuItem::new(l10n.text("choice-keep-place"), Event::KeepPlace));
        }
    }

    /// To go on with what another browser or a computer has kept.
    pub(super) fn offer_take_up(&mut self, session: &Session<'_>, label: String) {
        if is_page(session) {
            self.choices.push(MenuItem::new(label, Event::TakeUp));
        }
    }

    pub(super) fn offer_booklet(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        if is_page(session) {
            self.choices.push(MenuItem::new(l10n.text("choice-booklet"), Event::KeepBooklet));
        }
    }
}
