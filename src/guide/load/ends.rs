//! Loads the exits and waits of a guide.

use super::{Checker, texts};
use crate::calendar::Length;
use crate::diagnostic::Rule;
use crate::guide::raw::{ExitFile, WaitFile};
use crate::guide::{End, Exit, Wait, WaitKind};

impl Checker<'_> {
    pub(super) fn exit(&mut self, raw: &ExitFile) -> Exit {
        let index = self.index;
        Exit {
            change: raw.change.as_ref().and_then(|name| self.find(name, &index.steps, Rule::WhenQuestion)),
            contacts: self.contacts(&raw.contacts),
            labels: self.labels(&raw.labels),
            addresses: self.addresses(&raw.addresses),
            source: texts(&raw.source),
            id: raw.id.get_ref().clone(),
        }
    }

    pub(super) fn wait(&mut self, raw: &WaitFile) -> Option<Wait> {
        let index = self.index;
        let length = match (raw.hours, raw.days, raw.working_days, raw.months) {
            (Some(hours), None, None, None) => Length::Hours(hours),
            (None, Some(days), None, None) => Length::Days(days),
            (None, None, Some(days), None) => Length::WorkingDays(days),
            (None, None, None, Some(months)) => Length::Months(months),
            _ => {
                self.tell(&raw.id, Rule::WaitLength);
                return None;
            }
        };
        let kind = match raw.kind.get_ref().as_str() {
            "before" => WaitKind::Before,
            "after" => WaitKind::After,
            _ => {
                self.tell(&raw.kind, Rule::WaitKind);
                return None;
            }
        };
        let starts = self.find(&raw.starts, &index.steps, Rule::Step)?;
        let ends = match &raw.ends {
            None => End::Never,
            Some(name) if name.get_ref() == "got-in" => End::GotIn,
            Some(name) => match self.find(name, &index.steps, Rule::Step)? {
                step if step > starts => End::Step(step),
                _ => {
                    self.tell(name, Rule::WaitBackwards);
                    return None;
                }
            },
        };
        Some(Wait {
            kind,
            length,
            ask_after_hours: raw.ask_after_hours,
            starts,
            ends,
            contacts: self.contacts(&raw.contacts),
            source: texts(&raw.source),
            id: raw.id.get_ref().clone(),
        })
    }
}
