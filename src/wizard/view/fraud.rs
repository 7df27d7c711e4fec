//! "Somebody contacted me": what they want or have done, and whom to tell after the acts.

use super::{contact::listed, helper};
use crate::guide::{Trouble, TroubleId};
use crate::helper::Part;
use crate::l10n::Localizer;
use crate::screen::{MenuItem, Screen, Tone};
use crate::wizard::{Event, Overlay, Session};

impl Screen {
    /// Leads to these pages, if the guide has any.
    pub(crate) fn offer_contacted(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, label: &str) {
        if session.guide().warns_of_contacts() {
            self.choices.push(MenuItem::new(l10n.text(label), Event::Open(Overlay::Contacted)));
        }
    }

    fn offer_happened(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        if session.guide().troubles().iter().any(|trouble| trouble.happened) {
            self.choices.push(MenuItem::new(l10n.text("choice-happened"), Event::Open(Overlay::Happened)));
        }
    }

    /// The ways in which somebody makes contact, or what has `happened` already.
    pub(super) fn contacted(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, happened: bool) {
        (self.read_out, self.escalates) = (true, true);
        let id = if happened { "happened" } else { "contacted" };
        self.title = l10n.text(id);
        self.prose(Tone::Act, String::new(), l10n.paragraphs(&format!("{id}.calm")));
        self.prose(Tone::Care, l10n.text("lead-secrets"), l10n.paragraphs("trouble.never"));
        if !happened {
            // The most urgent first.
            self.offer_happened(session, l10n);
        }
        let troubles = session.guide().troubles().iter_enumerated();
        let listed = troubles.filter(|(_, trouble)| trouble.contacted && trouble.happened == happened);
        let listed: Vec<TroubleId> = listed.map(|(index, _)| index).collect();
        self.list(session, l10n, &listed);
        if !happened {
            self.choices.push(MenuItem::new(l10n.text("choice-genuine"), Event::Open(Overlay::Genuine)));
        }
        self.leave_fraud(session, l10n);
    }

    /// The page after the last act.
    pub(super) fn whom_to_tell(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, trouble: &Trouble) {
        self.prose(Tone::Act, String::new(), l10n.paragraphs("contacted.tell"));
        let contacts = listed(session.guide(), l10n, &trouble.contacts);
        let mut known = helper::lines(session, l10n);
        if session.helper().is_some_and(|helper| !helper.part(Part::Phone).is_empty()) {
            known.extend(l10n.paragraphs("helper.fraud"));
        }
        self.prose(Tone::Note, l10n.text("lead-tell"), known.into_iter().chain(contacts).collect());
        self.prose(Tone::Care, l10n.text("lead-secrets"), l10n.paragraphs("trouble.never"));
        self.leave_fraud(session, l10n);
        if !trouble.happened {
            self.offer_happened(session, l10n);
        }
    }

    fn leave_fraud(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        let label = if session.is_under_way() { "choice-to-step" } else { "choice-return" };
        self.choices.push(MenuItem::new(l10n.text(label), Event::Forward));
    }
}
