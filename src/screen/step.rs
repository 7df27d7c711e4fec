//! The pages of a guide: steps, another answer, another day, something else on the web page, ways out.

use chrono::{DateTime, Days, FixedOffset, NaiveDate};

use super::{Choice, Screen, Tone};
use crate::calendar::Now;
use crate::guide::{End, ExitId, Kind, Leads, StepId};
use crate::session::{Clock, Event, Overlay, Session, State};
use crate::text::{Para, Role, Span};
use crate::words::Voice;

impl Screen {
    pub(super) fn step(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now, index: StepId) {
        self.is_base(true);
        let step = &session.guide().steps[index];
        let id = format!("step-{}", step.id);
        self.title = voice.line(&format!("{id}.title"));
        let clock = session.clocks(now).into_iter().find(|clock| clock.wait.ends == End::Step(index));
        let late = clock.as_ref().is_some_and(|clock| clock.late);
        let voice = &voice.with("state", if late { "late" } else { "running" });
        let runs = |clock: &Clock<'_>| step.kind == Kind::Waiting || clock.state != State::Done;
        if let Some(clock) = clock.filter(runs) {
            let mut words = super::clock_words(voice, now, &clock);
            let waiting = clock.started.filter(|_| step.kind == Kind::Waiting);
            words.extend(waiting.map(|started| clock_since(voice, now, started)));
            self.prose(Tone::Act, String::new(), words);
        }
        let anew = step.choices.iter().any(|choice| matches!(choice.leads, Leads::Redo(_)));
        if late && anew {
            // Too late for this step: all there is to do is to begin anew.
            self.part(voice, Tone::Act, &id, "late", "");
            self.reference = printed_point(session, voice, index);
            self.step_choices(session, voice, index, late);
            return;
        }
        self.part(voice, Tone::Care, &id, "before", "lead-care");
        self.part(voice, Tone::Act, &id, "act", "");
        self.part(voice, Tone::Care, &id, "care", "lead-care");
        self.picture(voice, step);
        if step.kind != Kind::Question {
            self.part(voice, Tone::See, &id, "see", "lead-see");
        }
        self.part(voice, Tone::Note, &id, "note", "lead-note");
        if step.kind == Kind::Waiting {
            self.late_contacts(session, voice, now);
        }
        self.part(voice, Tone::Act, &id, "ask", "");
        self.reference = printed_point(session, voice, index);
        self.step_choices(session, voice, index, late);
    }

    fn step_choices(&mut self, session: &Session<'_>, voice: &Voice<'_>, index: StepId, late: bool) {
        let step = &session.guide().steps[index];
        let id = format!("step-{}", step.id);
        match step.kind {
            Kind::Question => self.answers(session, voice, index),
            Kind::Act if !step.choices.is_empty() => {
                self.answers(session, voice, index);
                let anew = step.choices.iter().position(|choice| matches!(choice.leads, Leads::Redo(_)));
                if let Some(anew) = anew.filter(|_| late) {
                    // What had to be done in time is late: beginning anew is now the usual way.
                    let anew = self.choices.remove(anew);
                    self.choices.insert(0, anew);
                    self.default = 0;
                }
            }
            Kind::Act => {
                self.choices.push(Choice::new(voice.line("choice-done"), Event::Done));
                self.another_day(session, voice, index);
            }
            Kind::Confirm => {
                self.choices.push(Choice::new(voice.line("choice-not-yet"), Event::Stay));
                let yes = voice.line(&format!("{id}.yes"));
                self.choices.push(Choice { label: yes, event: Event::Done, digit_only: true });
                self.another_day(session, voice, index);
            }
            Kind::Waiting => {
                // Not yet comes first: Enter must not say that something has come.
                self.choices.push(Choice::new(voice.line("choice-wait"), Event::NotYet));
                self.choices.push(Choice::new(voice.line(&format!("{id}.yes")), Event::Done));
            }
        }
        if let Some(exercise) = step.practise {
            let label = voice.line(&format!("choice-practise-{}", exercise.name()));
            // Always the second: a volunteer on the telephone names its number.
            self.choices.insert(1.min(self.choices.len()), Choice::new(label, Event::Practise(exercise)));
        }
        self.choices.push(Choice::new(voice.line("choice-trouble"), Event::Open(Overlay::Trouble)));
    }

    /// A step that starts a clock, met again on a later day, may have been done on the earlier one.
    fn another_day(&mut self, session: &Session<'_>, voice: &Voice<'_>, step: StepId) {
        if session.may_be_of_another_day(step) {
            self.choices.push(Choice::new(voice.line("choice-other-day"), Event::Open(Overlay::When(step))));
        }
    }

    pub(super) fn part(&mut self, voice: &Voice<'_>, tone: Tone, id: &str, part: &str, lead: &str) {
        let lead = if lead.is_empty() { String::new() } else { voice.line(lead) };
        if let Some(paras) = voice.paras_if(&format!("{id}.{part}")) {
            self.prose(tone, lead, paras);
        }
    }

    fn answers(&mut self, session: &Session<'_>, voice: &Voice<'_>, index: StepId) {
        let step = &session.guide().steps[index];
        let given = session.progress().given(step);
        self.default = given.unwrap_or_default();
        for choice in &step.choices {
            let label = voice.line(&format!("step-{}.choice-{}", step.id, choice.id));
            self.choices.push(Choice::new(label, Event::Choose(choice.id.clone())));
        }
    }

    pub(super) fn change(&mut self, session: &Session<'_>, voice: &Voice<'_>, index: StepId) {
        let id = format!("step-{}", session.guide().steps[index].id);
        self.title = voice.line(&format!("{id}.title"));
        self.part(voice, Tone::Act, &id, "act", "");
        self.part(voice, Tone::Care, &id, "care", "lead-care");
        let asks =
            session.guide().steps[index].choices.iter().any(|choice| matches!(choice.leads, Leads::Behind { .. }));
        self.prose(Tone::Note, String::new(), voice.paras(if asks { "change.start" } else { "change" }));
        self.answers(session, voice, index);
    }

    pub(super) fn when(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now, index: StepId) {
        const DAYS_OFFERED: u64 = 5;
        let id = format!("step-{}", session.guide().steps[index].id);
        self.title = voice.paras_if(&format!("{id}.day")).map_or_else(|| voice.line("when"), |day| day[0].text());
        let title = voice.line(&format!("{id}.title"));
        self.prose(Tone::Act, String::new(), voice.with("step", title).paras("when.ask"));
        let today = now.today();
        for back in 0..DAYS_OFFERED {
            let Some(day) = today.checked_sub_days(Days::new(back)) else { continue };
            self.choices.push(Choice::new(day_label(voice, back, day), Event::DoneOn(Some(day))));
        }
        self.choices.push(Choice::new(voice.line("when.unknown"), Event::DoneOn(None)));
    }

    pub(super) fn exit(&mut self, session: &Session<'_>, voice: &Voice<'_>, index: ExitId) {
        self.is_base(false);
        let exit = &session.guide().exits[index];
        let id = format!("exit-{}", exit.id);
        self.title = voice.line(&format!("{id}.title"));
        self.part(voice, Tone::Act, &id, "act", "");
        self.part(voice, Tone::Care, &id, "care", "lead-care");
        self.part(voice, Tone::Note, &id, "note", "lead-note");
        self.contacts(session, voice, &exit.contacts);
        self.choices.push(Choice::new(voice.line("choice-stop"), Event::Stop));
        self.choices.push(Choice::new(voice.line("choice-other-answer"), Event::Back));
        if let Some(question) = exit.change {
            let change = voice.line(&format!("{id}.change"));
            self.choices.push(Choice::new(change, Event::Open(Overlay::Change(question))));
        }
    }

    /// Whom to ask: what is known, since when, and that the rest is not.
    pub(super) fn contacts(&mut self, session: &Session<'_>, voice: &Voice<'_>, ids: &[String]) {
        let guide = session.guide();
        let mut paras = Vec::new();
        for id in ids {
            let Some(contact) = guide.facts.contacts().get(id) else { continue };
            let message = format!("contact-{id}");
            paras.push(Para::led(voice.line(&message), voice.line(&format!("{message}.for"))));
            if let Some(phone) = &contact.phone {
                let mut said = voice.with("phone", phone.replace(' ', "\u{a0}"));
                said.set("hours", contact.hours.clone().unwrap_or_default());
                paras.extend(said.paras("contact-phone").into_iter().map(|para| Para { item: true, ..para }));
            }
            for address in contact.addresses.iter().filter_map(|address| guide.facts.addresses().get(address)) {
                paras.push(Para { item: true, spans: vec![Span::new(address.clone(), Role::Address)] });
            }
            if !contact.addresses.is_empty() || contact.phone.is_some() {
                let checked = voice.with("date", voice.date(contact.checked)).paras("contact-checked");
                paras.extend(checked.into_iter().map(|para| Para { item: true, ..para }));
            }
        }
        self.prose(Tone::Act, voice.line("lead-contacts"), paras);
    }
}

impl Screen {
    /// Whom to ask about a clock that is late enough.
    pub(super) fn late_contacts(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now) {
        let late = session.clocks(now).into_iter().find(|clock| clock.ask && !clock.wait.contacts.is_empty());
        if let Some(clock) = late {
            self.contacts(session, voice, &clock.wait.contacts);
        }
    }
}

/// Since when a clock runs.
pub(super) fn clock_since(voice: &Voice<'_>, now: &Now, started: DateTime<FixedOffset>) -> Para {
    Para::plain(voice.with("date", voice.date(now.day_of(started))).line("clock-since"))
}

fn day_label(voice: &Voice<'_>, back: u64, day: NaiveDate) -> String {
    let date = voice.with("date", voice.date(day));
    match back {
        0 => date.line("when.today"),
        1 => date.line("when.yesterday"),
        _ => date.line("when.day"),
    }
}

/// The point of the printed guide for this device, for those who hold it.
pub(super) fn printed_point(session: &Session<'_>, voice: &Voice<'_>, index: StepId) -> String {
    let guide = session.guide();
    let device = guide.step("device").and_then(|step| session.flow().answer_id(step).cloned()).unwrap_or_default();
    let point = guide.printed_for(&device).and_then(|printed| guide.steps[index].printed.get(&printed.id));
    let Some(point) = point else { return String::new() };
    let mut said = voice.with("point", point.clone());
    said.set("stage", guide.steps[index].stage.number());
    said.line("printed-point")
}
