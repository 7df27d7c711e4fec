//! Overlays: pages opened over the one the person is on, and how Back leaves them.

use super::session::{AddressCheck, Sought};
use super::{Base, Notice, Session};
use crate::display::Form;
use crate::guide::{AddressId, Leads, Secret, StepId, Trouble, TroubleId};
use crate::helper::Part;
use crate::l10n::TermId;

/// A page opened over the one the person is on. Never saved.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Overlay {
    /// Back after a stop: where, what is done, what is next, what is late.
    WelcomeBack,
    /// What the person waits for: since when, how long is normal, what to do meanwhile.
    Waiting,
    /// A short text for a helper.
    Card,
    /// The stages and their status.
    Overview,
    /// The answers given so far.
    Review,
    /// Change the answer to this question.
    Change(StepId),
    /// Asks on which day this step was done.
    When(StepId),
    /// "I see something else": possible troubles on this page.
    Trouble,
    /// Troubles that can happen anywhere.
    Common,
    /// Somebody contacted the person.
    Contacted,
    /// The same, and something has happened already: a secret was given, a link was pressed.
    Happened,
    /// Search for a trouble in the person's own words.
    Search,
    /// Asks whether to stop here, and says when and how to come back.
    Leaving,
    /// Checks whether an address is the real one.
    Genuine,
    /// The remedy with this number (from 0) of a trouble; after the last one: whom to ask.
    Remedy(TroubleId, usize),
    /// Whom to ask, and what to have ready.
    Ask,
    /// These words of the page below, explained, and these labels of it in another language.
    Words(Vec<TermId>, Vec<String>),
    /// One word of the glossary.
    Term(TermId),
    /// The keys, and the words used here.
    Help,
    /// The person who helps.
    Helper,
    /// Asks for a part of the note about them.
    Noting(Part),
    /// The display settings: colours, signs, plain mode.
    Display,
    /// Asks whether this page in a browser is open on the device that keeps the key.
    Here,
    /// These addresses of the page below.
    Addresses(Vec<AddressId>),
    /// One address: to open, copy, show as a QR code, or spell.
    Address(AddressId),
    /// An address as a QR code.
    Qr(AddressId),
    /// An address letter by letter.
    Spelt(AddressId),
}

impl Overlay {
    /// The same page, without the data it took from the page below.
    pub fn bare(&self) -> Overlay {
        match self {
            Overlay::Words(..) => Overlay::Words(Vec::new(), Vec::new()),
            Overlay::Addresses(_) => Overlay::Addresses(Vec::new()),
            other => other.clone(),
        }
    }

    /// Whether its only purpose is to change saved progress.
    pub(super) fn changes_case(&self) -> bool {
        matches!(self, Overlay::Change(_) | Overlay::When(_))
    }

    fn is_same_page(&self, other: &Overlay) -> bool {
        self.bare() == other.bare()
    }
}

/// The page on top.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TopPage {
    /// The page the person is on.
    Base(Base),
    /// An overlay over it.
    Overlay(Overlay),
}

impl From<Base> for TopPage {
    fn from(base: Base) -> TopPage {
        TopPage::Base(base)
    }
}

impl From<Overlay> for TopPage {
    fn from(overlay: Overlay) -> TopPage {
        TopPage::Overlay(overlay)
    }
}

impl PartialEq<Base> for TopPage {
    fn eq(&self, base: &Base) -> bool {
        matches!(self, TopPage::Base(own) if own == base)
    }
}

impl PartialEq<Overlay> for TopPage {
    fn eq(&self, overlay: &Overlay) -> bool {
        matches!(self, TopPage::Overlay(own) if own == overlay)
    }
}

/// An open overlay, and where Back leads from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pushed {
    pub(super) overlay: Overlay,
    /// The step to go back to, if not the page below.
    pub(super) from: Option<StepId>,
}

impl Session<'_> {
    /// The page to show.
    pub fn page(&self) -> TopPage {
        self.overlay().map_or(TopPage::Base(self.base), |overlay| TopPage::Overlay(overlay.clone()))
    }

    /// The topmost overlay, if any.
    pub fn overlay(&self) -> Option<&Overlay> {
        self.overlays.last().map(|pushed| &pushed.overlay)
    }

    /// The secrets that come up on this page.
    pub fn secrets(&self) -> Vec<Secret> {
        let of_all = |listed: fn(&Trouble) -> bool| {
            let listed = self.guide.troubles().iter().filter(|trouble| listed(trouble));
            let mut secrets: Vec<Secret> = Vec::new();
            for secret in listed.flat_map(|trouble| &trouble.secrets) {
                if !secrets.contains(secret) {
                    secrets.push(*secret);
                }
            }
            secrets
        };
        match (self.overlay(), self.base) {
            (None, Base::Step(step)) => self.guide.steps[step].secrets.clone(),
            (Some(Overlay::Remedy(trouble, _)), _) => {
                self.guide.troubles().get(*trouble).map(|trouble| trouble.secrets.clone()).unwrap_or_default()
            }
            (Some(Overlay::Contacted), _) => of_all(|trouble| trouble.contacted),
            (Some(Overlay::Happened), _) => of_all(|trouble| trouble.happened),
            _ => Vec::new(),
        }
    }

    /// Closes all overlays.
    pub fn close_overlays(&mut self) {
        self.overlays.clear();
    }

    /// Opens an overlay; each one is open at most once.
    pub(super) fn push_overlay(&mut self, overlay: Overlay) {
        // Opening a page from Help closes Help: Back must not return to it.
        let stays = |other: &Overlay| !other.is_same_page(&overlay) && *other != Overlay::Help;
        self.overlays.retain(|pushed| stays(&pushed.overlay));
        self.overlays.push(Pushed { overlay, from: None });
    }

    /// Whether an overlay can be opened here.
    fn may_open(&self, overlay: &Overlay) -> bool {
        match overlay {
            Overlay::Overview | Overlay::Review | Overlay::Help | Overlay::Words(..) | Overlay::Term(_) => true,
            Overlay::Display | Overlay::Addresses(_) | Overlay::Waiting | Overlay::Genuine => true,
            // One can be lost on the first page.
            Overlay::Trouble | Overlay::Common | Overlay::Search | Overlay::Ask | Overlay::Leaving => true,
            Overlay::Helper => self.takes_helper(),
            Overlay::Noting(_) => self.takes_helper() && self.helper_unread().is_none(),
            // Fraud does not wait for the first step.
            Overlay::Contacted => self.guide.warns_of_contacts(),
            Overlay::Happened => self.guide.troubles().iter().any(|trouble| trouble.happened),
            Overlay::Card => self.is_under_way(),
            Overlay::Address(id) | Overlay::Qr(id) | Overlay::Spelt(id) => self.address(*id).is_some(),
            Overlay::Remedy(trouble, number) => {
                let known = self.guide.troubles().get(*trouble);
                known.is_some_and(|trouble| *number <= trouble.remedies.len())
            }
            Overlay::When(step) => self.page() == Base::Step(*step),
            Overlay::Change(step) => {
                let another = matches!(self.base, Base::Exit(exit) if self.guide.exits[exit].change == Some(*step));
                another || self.answered().contains(step)
            }
            Overlay::Here => self.display.form == Form::Page && self.device().is_some(),
            // Only shown once, when the person comes back.
            Overlay::WelcomeBack => false,
        }
    }

    pub(super) fn open(&mut self, overlay: Overlay) {
        if !self.may_open(&overlay) || self.overlay().is_some_and(|present| present.is_same_page(&overlay)) {
            return;
        }
        match overlay {
            Overlay::Genuine => {
                self.address_check = AddressCheck { attempt: self.address_check.attempt + 1, judged: false };
            }
            Overlay::Search => self.sought = Sought { attempt: self.sought.attempt + 1, text: String::new() },
            Overlay::Noting(part) => self.begin_part(part),
            Overlay::Remedy(trouble, tried @ 1..) => self.remember_tried(trouble, tried),
            _ => {}
        }
        self.push_overlay(overlay);
    }

    pub(super) fn forward(&mut self) {
        // Forward closes all overlays, wherever they were opened from.
        if !self.overlays.is_empty() {
            self.overlays.clear();
            return;
        }
        if self.base == Base::Intro {
            self.base = self.path().frontier().into();
        }
    }

    pub(super) fn back(&mut self) {
        if let Some(before) = self.undo.take().filter(|_| self.overlays.is_empty()) {
            let language = self.progress.language.take();
            (self.progress, self.base) = (before.progress, before.base);
            // The language may have changed since, and undo does not cover it.
            self.progress.language = language;
            self.notice = Some(Notice::Undone);
            return;
        }
        if let Some(closed) = self.overlays.pop() {
            if let Some(from) = closed.from {
                // An answer changed since then may have closed the step.
                if self.can_visit(from) {
                    self.base = Base::Step(from);
                }
                self.overlays.retain(|pushed| pushed.from.is_none());
            }
            return;
        }
        self.base = match self.base {
            Base::Intro => Base::Language,
            Base::Step(step) => self.before(step).map_or(Base::Intro, Base::Step),
            Base::Exit(exit) => {
                let asks =
                    |step: &crate::guide::Step| step.choices.iter().any(|choice| choice.leads == Leads::Exit(exit));
                self.guide.steps.position(asks).map_or(Base::Intro, Base::Step)
            }
            Base::Finished => self.before(self.guide.steps.next_key()).map_or(Base::Intro, Base::Step),
            other => other,
        };
    }

    /// The last step before `step` that the person has seen; steps assumed done are skipped.
    fn before(&self, step: StepId) -> Option<StepId> {
        let path = self.path();
        path.steps().filter(|other| *other < step && !path.is_assumed(*other)).last()
    }
}
