//! The display page: colours and signs of the full screen, or line by line.

use crate::display::{Change, Form, Letters, Theme};
use crate::l10n::Localizer;
use crate::screen::{MenuItem, Screen, Tone};
use crate::wizard::{Event, Overlay, Session};

const LETTERS: [(&str, Letters); 3] = [
    ("choice-letters-usual", Letters::Usual),
    ("choice-letters-large", Letters::Large),
    ("choice-letters-largest", Letters::Largest),
];

impl Screen {
    pub(super) fn display(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        let shown = session.display();
        self.title = l10n.text("display");
        let lines = shown.form == Form::Lines;
        self.prose(Tone::Act, String::new(), l10n.paragraphs(if lines { "display.lines" } else { "display.full" }));
        self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
        let mut choice = |id: &str, change: Change, present: bool| {
            let label = l10n.with("shown", if present { "yes" } else { "no" }).text(id);
            // Choosing the current setting just goes back to the page.
            let event =
                if present && !matches!(change, Change::SimpleSigns(_)) { Event::Back } else { Event::Display(change) };
            self.choices.push(MenuItem::new(label, event));
        };
        if lines {
            choice("choice-always-plain", Change::Plain(true), false);
            if shown.drawable {
                choice("choice-full-screen", Change::Plain(false), false);
            }
            return;
        }
        let mut theme = |id: &str, themes: &[Theme]| {
            choice(id, Change::Theme(themes[0]), themes.contains(&shown.theme));
        };
        if shown.form == Form::Page {
            theme("choice-theme-device", &[Theme::Auto, Theme::None]);
            theme("choice-theme-dark", &[Theme::Contrast]);
            theme("choice-theme-light", &[Theme::ContrastLight]);
            for (id, letters) in LETTERS {
                choice(id, Change::Letters(letters), shown.letters == letters);
            }
            if shown.here.is_some() {
                self.choices.push(MenuItem::new(l10n.text("choice-where"), Event::Open(Overlay::Here)));
            }
            return;
        }
        theme("choice-theme-dark", &[Theme::Auto, Theme::Contrast]);
        theme("choice-theme-light", &[Theme::ContrastLight]);
        theme("choice-theme-own", &[Theme::None]);
        choice("choice-simple-signs", Change::SimpleSigns(!shown.simple_signs), shown.simple_signs);
        choice("choice-plain", Change::Plain(true), false);
    }
}
