//! Pages laid over the place where a person stands, and the way back from them.

use super::{AddressCheck, Base, Notice, Place, Session};
use crate::guide::{AddressId, Leads, Step, StepId};
use crate::progress::Done;
use crate::words::TermId;

/// A page laid over the place, and where Back leads from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Overlay {
    pub(super) page: Place,
    /// Of the page below: the words that are explained.
    pub(super) terms: Vec<TermId>,
    /// Of the page below: the addresses that are listed.
    pub(super) addresses: Vec<AddressId>,
    /// The step to go back to, if not simply to what lies below.
    pub(super) from: Option<StepId>,
}

impl Overlay {
    pub(super) fn new(page: Place) -> Self {
        Overlay { page, terms: Vec::new(), addresses: Vec::new(), from: None }
    }
}

impl Session<'_> {
    /// Takes away every page that is laid over the place.
    pub fn close_overlays(&mut self) {
        self.overlays.clear();
    }

    /// Lays a page over the present one, each page at most once.
    pub(super) fn push_overlay(&mut self, overlay: Overlay) {
        // Help is left by what it opens: Back must not lead into it again.
        self.overlays.retain(|other| other.page != overlay.page && other.page != Place::Help);
        self.overlays.push(overlay);
    }

    /// The words of the page below that are explained on this one.
    pub fn terms(&self) -> &[TermId] {
        self.overlays.last().map_or(&[], |overlay| &overlay.terms)
    }

    /// The addresses of the page below that are listed on this one.
    pub fn addresses(&self) -> &[AddressId] {
        self.overlays.last().map_or(&[], |overlay| &overlay.addresses)
    }

    pub(super) fn open(&mut self, overlay: Overlay) {
        let page = overlay.page;
        let may = match page {
            Place::Overview | Place::Review | Place::Help | Place::Words | Place::Term(_) => true,
            Place::Display | Place::Addresses | Place::Waiting | Place::Genuine => true,
            Place::Card => self.is_under_way(),
            Place::Address(index) | Place::Qr(index) | Place::Spelt(index) => self.address(index).is_some(),
            Place::Trouble | Place::Common | Place::Contacted | Place::Search | Place::Ask => self.is_under_way(),
            Place::Cure(trouble, cure) => {
                let known = self.guide.troubles().get(trouble);
                known.is_some_and(|trouble| cure <= trouble.cures.len())
            }
            Place::When(step) => self.place() == Place::Step(step),
            Place::Change(step) => {
                let another = matches!(self.base, Base::Exit(exit) if self.guide.exits[exit].change == Some(step));
                another || self.answered().contains(&step)
            }
            _ => false,
        };
        if may && self.place() != page {
            if page == Place::Genuine {
                self.address_check = AddressCheck { attempt: self.address_check.attempt + 1, judged: false };
            }
            if let Place::Cure(trouble, cures @ 1..) = page {
                self.remember_tried(trouble, cures);
            }
            self.push_overlay(overlay);
        }
    }

    pub(super) fn forward(&mut self) {
        // Wherever these pages were opened from: on means on along the way.
        if !self.overlays.is_empty() {
            self.overlays.clear();
            return;
        }
        if self.base == Base::Intro {
            self.go(self.flow().frontier());
        }
    }

    pub(super) fn back(&mut self) {
        if let Some(before) = self.undo.take().filter(|_| self.overlays.is_empty()) {
            let language = self.progress.language.take();
            (self.progress, self.base) = *before;
            // It may have been changed meanwhile, and is no part of the way.
            self.progress.language = language;
            self.notice = Some(Notice::Undone);
            return;
        }
        if let Some(overlay) = self.overlays.pop() {
            if let Some(from) = overlay.from {
                // Another answer, given meanwhile, may have closed it.
                if self.can_visit(from) {
                    self.base = Base::Step(from);
                }
                self.overlays.retain(|overlay| overlay.from.is_none());
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

    /// The step before a step that the person has seen: what they only said was behind them is passed over.
    fn before(&self, step: StepId) -> Option<StepId> {
        let flow = self.flow();
        let seen = |step: &StepId| flow.entry(*step).is_none_or(|entry| !self.is_assumed(entry));
        flow.steps().filter(|other| *other < step).filter(seen).last()
    }

    /// Whether an entry was taken as done on the person's word, and nothing more is known of it.
    pub(super) fn is_assumed(&self, entry: &Done) -> bool {
        let asks = |step: &Step| step.choices.iter().any(|choice| matches!(choice.leads, Leads::Behind { .. }));
        let question = |id: &String| self.guide.step(id).is_some_and(|step| asks(&self.guide.steps[step]));
        entry.bound_to.keys().any(question)
    }
}
