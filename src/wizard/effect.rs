//! What a person asks of their computer: other display settings, a web page, a copy, a practice.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::{Base, Effect, Event, Overlay, Session};
use crate::calendar::Now;
use crate::display::{Change, Display, Form};
use crate::guide::{AddressId, TroubleId};

impl Session<'_> {
    /// The current display settings.
    pub fn display(&self) -> Display {
        self.display
    }

    /// Sets the display as given by flags, environment and settings.
    pub fn show_as(&mut self, display: Display) {
        self.display = display;
    }

    /// Changes the display. Switching between full screen and plain mode closes the display page, and saying where the
    /// page is open the one that asks.
    pub(super) fn change_display(&mut self, change: Change) {
        self.display.change(change);
        let answers = match change {
            Change::Plain(_) => Some(&Overlay::Display),
            Change::Here(_) => Some(&Overlay::Here),
            _ => None,
        };
        if answers.is_some() && self.overlay() == answers {
            self.overlays.pop();
        }
    }

    pub fn address(&self, index: AddressId) -> Option<&str> {
        self.guide.facts.addresses().values().nth(index.into()).map(String::as_str)
    }

    /// Whether web pages must be opened on the person's other device: what is done on a page opened here would end up
    /// on the wrong device (D-01).
    pub fn opens_elsewhere(&self) -> bool {
        let reached = match self.base {
            Base::Step(step) => step,
            Base::Finished => self.guide.steps.next_key(),
            _ => return false,
        };
        match self.display.here {
            Some(true) => false,
            Some(false) if !self.has_own_device() => true,
            _ => self.path().steps().any(|step| step <= reached && self.guide.steps[step].own_device),
        }
    }

    /// Whether a camera can bring an address from here to where it is opened.
    pub fn scans_addresses(&self) -> bool {
        self.display.here.is_none_or(|here| !here && self.has_own_device())
    }

    /// In a page in a browser, which may be open on any device: asks once whether it is the one that keeps the key.
    pub(super) fn ask_where(&mut self) {
        let asks = self.display.form == Form::Page && self.display.here.is_none() && self.device().is_some();
        if asks && self.base.step().is_some() && self.overlays.is_empty() {
            self.push_overlay(Overlay::Here);
        }
    }

    /// Whether the path uses another device than the one this program runs on.
    pub fn has_own_device(&self) -> bool {
        self.path().steps().any(|step| self.guide.steps[step].own_device)
    }

    /// The remedies that were tried from this page and did not help: each trouble, and the number tried.
    pub fn tried(&self) -> &[(TroubleId, usize)] {
        &self.tried
    }

    /// Remembers that this many remedies were tried. Not saved.
    pub(super) fn remember_tried(&mut self, trouble: TroubleId, remedies: usize) {
        match self.tried.iter_mut().find(|(known, _)| *known == trouble) {
            Some((_, most)) => *most = remedies.max(*most),
            None => self.tried.push((trouble, remedies)),
        }
    }

    /// Whether the computer's clock is over a day behind the last saved date: one of the two is wrong.
    pub fn clock_is_behind(&self, now: &Now) -> bool {
        self.here_since().max(self.progress.saved_at).is_some_and(|last| now.at < last - TimeDelta::days(1))
    }

    /// The time, if it may be recorded: with a wrong date, waits would later seem early or late.
    pub(super) fn noted<'n>(&self, now: &'n Now) -> Option<&'n Now> {
        (!self.clock_is_behind(now)).then_some(now)
    }

    /// When the person reached this page, as far as is known: the date of the latest step done.
    pub fn here_since(&self) -> Option<DateTime<FixedOffset>> {
        self.progress.done.iter().filter(|done| !done.superseded).filter_map(|done| done.when).max()
    }

    /// The effect of an event outside the model, other than saving.
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
            Event::OpenKept => Some(Effect::OpenKept),
            Event::ForgetHelper if self.takes_helper() => Some(Effect::Note(None)),
            Event::Display(change) => Some(Effect::Display(*change, self.display)),
            _ => None,
        }
    }
}

/// Whether an address is a web address, not a mail address.
pub fn is_web(address: &str) -> bool {
    address.starts_with("https://")
}
