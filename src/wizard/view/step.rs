//! The pages of a guide: steps, changing an answer, choosing another day, exits.

use chrono::{DateTime, Days, FixedOffset, NaiveDate};

use super::StepText;
use super::contact::contacts;
use crate::calendar::Now;
use crate::guide::{ExitId, Guide, Kind, Leads, StepId};
use crate::l10n::Localizer;
use crate::screen::{MenuItem, Screen, Tone};
use crate::text::Para;
use crate::wizard::{Event, Overlay, Session};

impl Screen {
    pub(super) fn step(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now, index: StepId) {
        self.is_base(true);
        self.escalates = true;
        self.title = step_title(session.guide(), l10n, index);
        self.reference = printed_point(session, l10n, index);
        let text = StepText::of(session, l10n, now, index);
        let is_late = text.is_late;
        self.blocks = text.blocks();
        let words = StepWords {
            done: l10n.text("choice-done"),
            wait: l10n.text("choice-wait"),
            trouble: l10n.text("choice-trouble"),
        };
        self.step_choices(session, l10n, index, is_late, &words);
        if let Some(exercise) = session.guide().steps[index].practise {
            let label = l10n.text(&format!("choice-practise-{}", exercise.name()));
            // Always second: volunteers on the phone refer to it by number.
            self.choices.insert(1.min(self.choices.len()), MenuItem::new(label, Event::Practise(exercise)));
        }
    }

    /// The answers of a step, with the link to its troubles at the end.
    pub(crate) fn step_choices(
        &mut self,
        session: &Session<'_>,
        l10n: &Localizer<'_>,
        index: StepId,
        late: bool,
        words: &StepWords,
    ) {
        let l10n = &in_state(l10n, late);
        let step = &session.guide().steps[index];
        let id = format!("step-{}", step.id);
        match step.kind {
            Kind::Question => self.answers(session, l10n, index),
            Kind::Act if !step.choices.is_empty() => {
                self.answers(session, l10n, index);
                let again = step.choices.iter().position(|choice| matches!(choice.leads, Leads::Redo(_)));
                if let Some(again) = again.filter(|_| late) {
                    // The deadline has passed: starting again is now the default.
                    let again = self.choices.remove(again);
                    self.choices.insert(0, again);
                    self.default = 0;
                }
            }
            Kind::Act => {
                self.choices.push(MenuItem::new(words.done.clone(), Event::Done));
                self.another_day(session, l10n, index);
            }
            Kind::Confirm => {
                self.choices.push(MenuItem::new(l10n.text("choice-not-yet"), Event::Stay));
                let yes = l10n.text(&format!("{id}.yes"));
                self.choices.push(MenuItem { label: yes, event: Event::Done, irreversible: true });
                self.another_day(session, l10n, index);
            }
            Kind::Waiting => {
                // "Not yet" comes first: Enter must not report that something has come.
                self.choices.push(MenuItem::new(words.wait.clone(), Event::NotYet));
                self.choices.push(MenuItem::new(l10n.text(&format!("{id}.yes")), Event::Done));
            }
        }
        if matches!(step.kind, Kind::Act | Kind::Confirm) && session.path().is_done(index) {
            self.choices.push(MenuItem::new(l10n.text("choice-not-done"), Event::NotDone));
        }
        self.last = Some(MenuItem::new(words.trouble.clone(), Event::Open(Overlay::Trouble)));
    }

    /// A step that starts a clock and is shown again on a later day may have been done on the earlier one.
    fn another_day(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, step: StepId) {
        if session.may_be_of_another_day(step) {
            self.choices.push(MenuItem::new(l10n.text("choice-other-day"), Event::Open(Overlay::When(step))));
        }
    }

    pub(super) fn part(&mut self, l10n: &Localizer<'_>, tone: Tone, id: &str, part: &str, lead: &str) {
        let lead = if lead.is_empty() { String::new() } else { l10n.text(lead) };
        if let Some(paras) = l10n.try_paragraphs(&format!("{id}.{part}")) {
            self.prose(tone, lead, paras);
        }
    }

    fn answers(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, index: StepId) {
        let step = &session.guide().steps[index];
        let given = session.progress().given(step);
        self.default = given.unwrap_or_default();
        for choice in &step.choices {
            let label = l10n.text(&format!("step-{}.choice-{}", step.id, choice.id));
            self.choices.push(MenuItem::new(label, Event::Choose(choice.id.clone())));
        }
    }

    pub(super) fn change(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, index: StepId) {
        let id = format!("step-{}", session.guide().steps[index].id);
        self.title = l10n.text(&format!("{id}.title"));
        self.part(l10n, Tone::Act, &id, "act", "");
        self.part(l10n, Tone::Care, &id, "care", "lead-care");
        let asks =
            session.guide().steps[index].choices.iter().any(|choice| matches!(choice.leads, Leads::After { .. }));
        self.prose(Tone::Note, String::new(), l10n.paragraphs(if asks { "change.start" } else { "change" }));
        self.answers(session, l10n, index);
    }

    pub(super) fn when(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now, index: StepId) {
        const DAYS_OFFERED: u64 = 5;
        let id = format!("step-{}", session.guide().steps[index].id);
        self.title = l10n.try_paragraphs(&format!("{id}.day")).map_or_else(|| l10n.text("when"), |day| day[0].text());
        let title = l10n.text(&format!("{id}.title"));
        self.prose(Tone::Act, String::new(), l10n.with("step", title).paragraphs("when.ask"));
        let today = now.today();
        for back in 0..DAYS_OFFERED {
            let Some(day) = today.checked_sub_days(Days::new(back)) else { continue };
            self.choices.push(MenuItem::new(day_label(l10n, back, day), Event::DoneOn(Some(day))));
        }
        self.choices.push(MenuItem::new(l10n.text("when.unknown"), Event::DoneOn(None)));
    }

    pub(super) fn exit(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, index: ExitId) {
        self.is_base(false);
        (self.read_out, self.escalates) = (true, true);
        let exit = &session.guide().exits[index];
        let id = format!("exit-{}", exit.id);
        self.title = l10n.text(&format!("{id}.title"));
        self.part(l10n, Tone::Act, &id, "act", "");
        self.part(l10n, Tone::Care, &id, "care", "lead-care");
        self.part(l10n, Tone::Note, &id, "note", "lead-note");
        self.blocks.extend(contacts(session.guide(), l10n, &exit.contacts));
        self.choices.push(MenuItem::new(l10n.text("choice-stop"), Event::Open(Overlay::Leaving)));
        self.choices.push(MenuItem::new(l10n.text("choice-other-answer"), Event::Back));
        if let Some(question) = exit.change {
            let change = l10n.text(&format!("{id}.change"));
            self.choices.push(MenuItem::new(change, Event::Open(Overlay::Change(question))));
        }
    }
}

/// The labels of some answers of a step: the wizard and a call use different ones.
pub(crate) struct StepWords {
    pub(crate) done: String,
    pub(crate) wait: String,
    pub(crate) trouble: String,
}

/// The localizer for a step, with the state of its wait (`late` or `running`).
pub(super) fn in_state<'w>(l10n: &Localizer<'w>, is_late: bool) -> Localizer<'w> {
    l10n.with("state", if is_late { "late" } else { "running" })
}

pub(crate) fn step_title(guide: &Guide, l10n: &Localizer<'_>, step: StepId) -> String {
    l10n.text(&format!("step-{}.title", guide.steps[step].id))
}

/// Since when a clock has been running.
pub(super) fn clock_since(l10n: &Localizer<'_>, now: &Now, started: DateTime<FixedOffset>) -> Para {
    Para::plain(l10n.with("date", l10n.date(now.day_of(started))).text("clock-since"))
}

fn day_label(l10n: &Localizer<'_>, back: u64, day: NaiveDate) -> String {
    let date = l10n.with("date", l10n.date(day));
    match back {
        0 => date.text("when.today"),
        1 => date.text("when.yesterday"),
        _ => date.text("when.day"),
    }
}

/// The point of the printed guide for this device, for those who have it at hand.
pub(super) fn printed_point(session: &Session<'_>, l10n: &Localizer<'_>, index: StepId) -> String {
    let guide = session.guide();
    let device = guide.step("device").and_then(|step| session.path().answer_id(step).cloned()).unwrap_or_default();
    let point = guide.printed_for(&device).and_then(|printed| guide.steps[index].printed.get(&printed.id));
    let Some(point) = point else { return String::new() };
    let mut said = l10n.with("point", point.clone());
    said.set("stage", guide.steps[index].stage.number());
    said.text("printed-point")
}
