//! What a person asks of the machine they sit at: another way of showing, a web page, a copy, a practice.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::{Base, Effect, Event, Overlay, Session};
use crate::calendar::Now;
use crate::display::{Change, Display};
use crate::guide::{AddressId, TroubleId};

impl Session<'_> {
    /// How everything is shown now.
    pub fn display(&self) -> Display {
        self.display
    }

    /// Is shown like this: flags, environment and settings have said so.
    pub fn show_as(&mut self, display: Display) {
        self.display = display;
    }

    /// Shown another way. Who changes between full screen and lines goes on where they were.
    pub(super) fn show_another_way(&mut self, change: Change) {
        self.display.change(change);
        if matches!(change, Change::Plain(_)) && self.overlay() == Some(&Overlay::Display) {
            self.overlays.pop();
        }
    }

    /// An address by its index.
    pub fn address(&self, index: AddressId) -> Option<&str> {
        self.guide.facts.addresses().values().nth(index.into()).map(String::as_str)
    }

    /// Whether web pages are to be opened on the device in the person's hand, and not from here: what is done on a page
    /// opened here would land on the wrong device (D-01).
    pub fn opens_elsewhere(&self) -> bool {
        let reached = match self.base {
            Base::Step(step) => step,
            Base::Finished => self.guide.steps.next_key(),
            _ => return false,
        };
        self.path().steps().any(|step| step <= reached && self.guide.steps[step].own_device)
    }

    /// Whether the way leads to another device than the one this program runs on.
    pub fn has_own_device(&self) -> bool {
        self.path().steps().any(|step| self.guide.steps[step].own_device)
    }

    /// The remedies that were tried from this page and did not help: each trouble, and how many of its remedies.
    pub fn tried(&self) -> &[(TroubleId, usize)] {
        &self.tried
    }

    /// Remembers that the remedies before this one were tried. Not saved: a trouble is a visit.
    pub(super) fn remember_tried(&mut self, trouble: TroubleId, remedies: usize) {
        match self.tried.iter_mut().find(|(known, _)| *known == trouble) {
            Some((_, most)) => *most = remedies.max(*most),
            None => self.tried.push((trouble, remedies)),
        }
    }

    /// Whether the computer's clock stands well before what it said when something was done or saved: one of the two is
    /// wrong.
    pub fn clock_is_behind(&self, now: &Now) -> bool {
        self.here_since().max(self.progress.saved_at).is_some_and(|last| now.at < last - TimeDelta::days(1))
    }

    /// The moment, if it can be noted: a date that is surely wrong would count for late or early later on.
    pub(super) fn noted<'n>(&self, now: &'n Now) -> Option<&'n Now> {
        (!self.clock_is_behind(now)).then_some(now)
    }

    /// When the person came to the page where they are, as far as is known: when the last thing was done.
    pub fn here_since(&self) -> Option<DateTime<FixedOffset>> {
        self.progress.done.iter().filter(|done| !done.superseded).filter_map(|done| done.when).max()
    }

    /// What the world must do for an event, beside saving.
    pub(super) fn outside(&self, event: &Event) -> Option<Effect> {
        match event {
            Event::Practise(exercise) => {
                let step = self.base.step().filter(|_| self.overlay().is_none())?;
                let offered = self.guide.steps[step].practise == Some(*exercise);
                offered.then(|| Effect::Practise(*exercise, self.language.clone()))
            }
            Event::OpenAddress(index) => {
                let address = self.address(*index).filter(|address| is_web(address) && !self.opens_elsewhere())?;
                Some(Effect::Open(address.to_owned()))
            }
            Event::CopyAddress(index) => Some(Effect::Copy(self.address(*index)?.to_owned())),
            Event::Copy(text) => Some(Effect::Copy(text.clone())),
            Event::Send(text) => Some(Effect::Send(text.clone())),
            Event::Keep(document, name, text) => Some(Effect::Keep(*document, name.clone(), text.clone())),
            Event::Display(change) => Some(Effect::Display(*change, self.display)),
            _ => None,
        }
    }
}

/// Whether an address is one of the web, and not of mail.
pub fn is_web(address: &str) -> bool {
    address.starts_with("https://")
}
