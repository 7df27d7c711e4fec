//! The browser as a world: what the session asks for becomes tasks, which the script does afterwards.

use crate::calendar::Now;
use crate::display::Settings;
use crate::guide::Exercise;
use crate::helper::Helper;
use crate::progress::Progress;
use crate::screen::World;
use crate::wizard::{Document, Effect, Event, Fault, NoteReport, Report};

use super::message::{Place, Task};

#[derive(Debug)]
pub(super) struct Browser {
    pub(super) now: Now,
    pub(super) tasks: Vec<Task>,
    /// The practice that was asked for.
    pub(super) practice: Option<Exercise>,
    /// The progress that the browser keeps, as far as this page knows.
    there: Option<String>,
    /// What was there before, should the last save fail.
    was: Option<String>,
    /// The last progress that can be read: the copy to keep beside the next one.
    good: Option<String>,
    /// Why nothing is saved any more.
    pub(super) fault: Option<Fault>,
    /// Whether the last save failed.
    failing: bool,
    settings: Settings,
}

impl Browser {
    /// `there` is what the browser keeps, `good` the last of it that can be read.
    pub(super) fn new(now: Now, there: Option<String>, good: Option<String>, settings: Settings) -> Self {
        let (tasks, practice, was, fault, failing) = Default::default();
        Browser { now, tasks, practice, there, was, good, fault, failing, settings }
    }

    /// Keeps the progress, and the one before it as a copy.
    pub(super) fn save(&mut self, progress: &Progress) -> Result<(), Fault> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let text = progress.write();
        self.was = self.there.replace(text.clone());
        let known = self.was.clone();
        let good = self.good.replace(text.clone());
        self.tasks.push(Task::Store {
            place: Place::Progress,
            text: Some(text),
            guarded: true,
            known,
            tell: self.failing,
        });
        if good.is_some() {
            self.store(Place::Previous, good);
        }
        Ok(())
    }

    /// The last save failed.
    pub(super) fn not_saved(&mut self, fault: Fault) {
        self.failing = true;
        self.there = self.was.take();
        // Another page has saved: what it saved is not written over later either.
        self.fault = (fault == Fault::Changed).then_some(fault);
    }

    pub(super) fn saved(&mut self) {
        self.failing = false;
    }

    /// Keeps a text, or removes what is there.
    pub(super) fn store(&mut self, place: Place, text: Option<String>) {
        self.tasks.push(Task::Store { place, text, guarded: false, known: None, tell: false });
    }

    fn keep(&mut self, document: Document, name: String, text: String) -> Report {
        let report = Report::Kept(document, name.clone());
        self.tasks.push(match document {
            Document::Reminder | Document::Booklet => Task::Print(text),
            Document::Dates => Task::Download { name, mime: "text/calendar", text },
            Document::Card | Document::Letter => Task::Download { name, mime: "text/plain", text },
            // Another type would be shown instead of kept, or renamed.
            Document::Place => Task::Download { name, mime: "application/octet-stream", text },
        });
        report
    }

    fn note(&mut self, helper: Option<&Helper>) -> NoteReport {
        self.store(Place::Helper, helper.map(Helper::write));
        if helper.is_some() { NoteReport::Kept } else { NoteReport::Forgotten }
    }
}

impl World for Browser {
    fn now(&self) -> Now {
        self.now
    }

    fn perform(&mut self, effect: Effect) -> Option<Event> {
        match effect {
            Effect::Save(progress) => self.save(&progress).err().map(Event::SaveFailed),
            Effect::Practise(exercise, _) => {
                self.practice = Some(exercise);
                None
            }
            // The answer is a link: the browser follows it by itself.
            Effect::Open(_) => Some(Event::Reported(Report::Opened)),
            Effect::Send(_) => Some(Event::Reported(Report::Sent)),
            Effect::Copy(text) => {
                self.tasks.push(Task::Copy(text));
                None
            }
            Effect::Keep(document, name, text) => Some(Event::Reported(self.keep(document, name, text))),
            Effect::Note(helper) => Some(Event::Reported(Report::Noted(self.note(helper.as_ref())))),
            Effect::Display(change, _) => {
                self.settings.change(change);
                self.store(Place::Settings, Some(self.settings.write()));
                None
            }
            Effect::OpenKept | Effect::End(_) => None,
        }
    }
}
