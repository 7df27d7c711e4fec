//! The pages about the whole path: overview, welcome-back, review, the end, and the running clocks.

use chrono::TimeDelta;

use super::step_title;
use crate::calendar::Now;
use crate::guide::{End, Guide, Kind, StageId, StepId, WaitKind};
use crate::l10n::Localizer;
use crate::screen::{MenuItem, Screen, Tone};
use crate::text::{Para, Role, Span};
use crate::wizard::{Base, Event, Frontier, Overlay, RunningWait, Session, WaitProgress, WaitState, is_web};

/// Days before a date to remember at which the welcome page starts to mention it.
const SOON: i64 = 30;

impl Screen {
    pub(super) fn welcome_back(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) {
        self.is_base(false);
        self.is_first();
        self.takes_stock = true;
        // The very first page must not wait for the glossary lookup.
        self.explains = false;
        self.title = l10n.text("welcome-back");
        let today = if session.clock_is_behind(now) { "welcome-back.wrong" } else { "welcome-back.today" };
        let mut paras = l10n.with("date", l10n.date(now.today())).paragraphs(today);
        if let Some(saved) = session.progress().saved_at {
            paras.extend(l10n.with("date", l10n.date(now.day_of(saved))).paragraphs("welcome-back.since"));
        }
        self.run_out(session, l10n, now);
        let here = match session.base() {
            Base::Step(step) => step_title(session.guide(), l10n, step),
            Base::Exit(exit) => l10n.text(&format!("exit-{}.title", session.guide().exits[exit].id)),
            _ => l10n.text("finished.title"),
        };
        paras.push(Para::led(l10n.text("lead-now"), here.clone()));
        self.prose(Tone::Act, String::new(), paras);
        self.old_copy(session, l10n, now);
        let clocks = clock_paras(session, l10n, now, false);
        self.prose(Tone::Act, String::new(), clocks);
        if !matches!(session.base(), Base::Exit(_)) {
            let stages = stage_paras(session, l10n);
            self.prose(Tone::Act, String::new(), stages);
        }
        self.page_may_be_closed(session, l10n);
        let inserted: Vec<Para> =
            session.inserted().iter().map(|step| item(step_title(session.guide(), l10n, *step))).collect();
        self.prose(Tone::Note, l10n.text("lead-inserted"), inserted);
        let soon =
            |clock: &RunningWait<'_>| !clock.late && clock.due.is_some_and(|due| due - now.at < TimeDelta::days(SOON));
        if session.clocks(now).iter().any(|clock| clock.wait.ends == End::Never && soon(clock)) {
            let dates = clock_paras(session, l10n, now, true);
            self.prose(Tone::Note, String::new(), dates);
        }
        self.choices.push(MenuItem::new(l10n.with("step", here).text("choice-resume"), Event::Forward));
        self.choices.push(MenuItem::new(l10n.text("choice-review"), Event::Open(Overlay::Review)));
        self.choices.push(MenuItem::new(l10n.text("choice-stop"), Event::Open(Overlay::Leaving)));
    }

    /// What has run out since the person was here, such as the password.
    pub(super) fn run_out(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) {
        let clocks = session.clocks(now).into_iter();
        let over = clocks.filter(|clock| clock.late && clock.wait.ends == End::Never);
        let paras: Vec<Para> = over.flat_map(|clock| clock_words(l10n, now, &clock)).collect();
        self.prose(Tone::Care, l10n.text("lead-care"), paras);
    }

    /// The person stopped in the middle of a web page, surely closed since: the address to return to it.
    fn page_may_be_closed(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        let Base::Step(here) = session.base() else { return };
        let steps = &session.guide().steps;
        let known = session.guide().facts.addresses();
        let web = |step: StepId| steps[step].addresses.iter().find(|id| known.get(*id).is_some_and(|at| is_web(at)));
        let opens = |step: StepId| web(step).map(|id| known[id].clone());
        let path = session.path();
        let stage = session.guide().stage_of(here);
        let before = stage.steps().take_while(|step| *step < here).filter(|step| path.contains(*step));
        let Some(address) = before.filter_map(opens).last() else { return };
        if steps[here].kind == Kind::Waiting || web(here).is_some() {
            return;
        }
        let mut paras = l10n.paragraphs("welcome-back.closed");
        paras.push(Para { item: false, spans: vec![Span::new(address, Role::Address)] });
        self.prose(Tone::Note, String::new(), paras);
    }

    pub(super) fn overview(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) {
        self.takes_stock = true;
        self.title = l10n.text("overview");
        if let Some(step) = session.base().step() {
            self.prose(Tone::Act, String::new(), counted(session, l10n, step));
        }
        let stages = stage_paras(session, l10n);
        self.prose(Tone::Act, String::new(), stages);
        for to_remember in [false, true] {
            let clocks = clock_paras(session, l10n, now, to_remember);
            self.prose(Tone::Act, String::new(), clocks);
        }
        let stage = match session.base() {
            Base::Step(step) => session.guide().steps[step].stage,
            _ => StageId::default(),
        };
        if session.base() != Base::Finished {
            let ready = super::own_paras(session, &l10n.with("stage", stage.number()), "ready", "overview.ready");
            self.prose(Tone::Note, l10n.text("lead-ready"), ready);
        }
        let forward = match session.base() {
            Base::Step(step) => l10n.with("step", step_title(session.guide(), l10n, step)).text("choice-on"),
            _ => l10n.text("choice-return"),
        };
        self.choices.push(MenuItem::new(forward, Event::Forward));
        self.choices.push(MenuItem::new(l10n.text("choice-review"), Event::Open(Overlay::Review)));
        if session.clocks(now).iter().any(|clock| clock.state != WaitState::Done) {
            self.choices.push(MenuItem::new(l10n.text("choice-waiting"), Event::Open(Overlay::Waiting)));
        }
    }

    pub(super) fn review(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        self.title = l10n.text("review");
        let answered = session.answered();
        self.prose(Tone::Act, String::new(), l10n.with("count", answered.len()).paragraphs("review.about"));
        self.choices.push(MenuItem::new(l10n.text("choice-all-right"), Event::Forward));
        let guide = session.guide();
        let tells = |step: &StepId| guide.steps[*step].choices.iter().any(|choice| choice.web.is_some());
        // The answer to a question about the language of the pages is in the list already.
        let listed = answered.iter().any(tells);
        for index in answered {
            let step = &guide.steps[index];
            let answer = &session.progress().answers[&step.id];
            let mut said = l10n.with("question", step_title(session.guide(), l10n, index));
            said.set("answer", l10n.text(&format!("step-{}.choice-{answer}", step.id)));
            self.choices.push(MenuItem::new(said.text("review.answer"), Event::Open(Overlay::Change(index))));
        }
        let words = l10n.words();
        let web = words.localizer(session.web_language(), session.web_language());
        if let Some(next) = words.next_language(session.web_language()).filter(|_| !listed) {
            let mut said = l10n.with("question", l10n.text("review.web"));
            said.set("answer", web.own_name());
            self.choices.push(MenuItem::new(said.text("review.answer"), Event::WebLanguage(next.code.clone())));
        }
    }

    pub(super) fn finished(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) {
        self.is_base(true);
        (self.read_out, self.escalates) = (true, true);
        self.takes_stock = true;
        self.title = l10n.text("finished.title");
        let got_in = session.progress().got_in.is_some();
        let own = |part: &str, usual: &str| super::own_paras(session, l10n, part, usual);
        let message = if got_in { own("finished-in", "finished.in") } else { own("finished", "finished.next") };
        self.prose(Tone::Act, String::new(), message);
        for to_remember in [false, true] {
            let clocks = clock_paras(session, l10n, now, to_remember);
            self.prose(Tone::Act, String::new(), clocks);
        }
        self.blocks.extend(super::contact::late_contacts(session, l10n, now));
        self.prose(Tone::Note, l10n.text("lead-later"), own("finished-later", "finished.later"));
        self.prose(Tone::Care, l10n.text("lead-care"), own("finished-care", "finished.care"));
        self.choices.push(MenuItem::new(l10n.text("choice-close"), Event::Stop));
        if !got_in {
            let label = |part, usual| own(part, usual).first().map(Para::text).unwrap_or_default();
            self.choices.push(MenuItem::new(label("got-in", "choice-got-in"), Event::GotIn));
            // Until when that is normal and whom to ask after that; if nothing is awaited, the possible troubles.
            let waits = !session.waiting_for(now).is_empty();
            let why = if waits { Overlay::Waiting } else { Overlay::Trouble };
            self.choices.push(MenuItem::new(label("closed", "choice-still-closed"), Event::Open(why)));
        }
        self.last = Some(MenuItem::new(l10n.text("choice-trouble"), Event::Open(Overlay::Trouble)));
    }
}

/// The short name of a stage, with its number.
pub(crate) fn stage_name(l10n: &Localizer<'_>, guide: &Guide, stage: StageId) -> String {
    l10n.with("number", stage.number()).text(&format!("stage-{}.short", guide.stages[stage].id))
}

/// The localizer for a clock, with the moment at which it ends.
pub(super) fn with_due<'w>(l10n: &Localizer<'w>, now: &Now, clock: &RunningWait<'_>) -> Localizer<'w> {
    let mut said = l10n.clone();
    if let Some(due) = clock.due {
        let date = l10n.date(now.day_of(due));
        let mut moment = l10n.with("date", date);
        moment.set("hour", due.format("%-H").to_string());
        moment.set("minute", due.format("%M").to_string());
        let hours = matches!(clock.wait.length, crate::calendar::Length::Hours(_));
        said.set("due", moment.text(if hours { "due-time" } else { "due-day" }));
    }
    said
}

/// The status of a clock, in words.
pub(crate) fn clock_words(l10n: &Localizer<'_>, now: &Now, clock: &RunningWait<'_>) -> Vec<Para> {
    let id = format!("wait-{}", clock.wait.id);
    let said = with_due(l10n, now, clock);
    let part = match (clock.due, clock.late) {
        (None, _) => "unknown",
        (Some(_), false) => "running",
        (Some(_), true) => "late",
    };
    let name = l10n.with("name", l10n.text(&id)).text("lead-clock");
    let story = said.text(&format!("{id}.{part}"));
    let story = verdict(l10n, clock).map_or_else(|| story.clone(), |verdict| format!("{verdict} {story}"));
    vec![Para::led(name, story)]
}

/// A clock's progress, in a sentence. Deadlines mostly need none: the date says enough.
fn verdict(l10n: &Localizer<'_>, clock: &RunningWait<'_>) -> Option<String> {
    if clock.state == WaitState::Done {
        return None;
    }
    let counted = clock.wait.kind == WaitKind::After;
    match clock.phase {
        WaitProgress::Jumped => Some(l10n.text("clock-jumped")),
        WaitProgress::Ages => Some(l10n.text("clock-ages")),
        WaitProgress::VeryLate if counted => Some(l10n.text("clock-very-late")),
        WaitProgress::Begun if counted => Some(l10n.text("clock-begun")),
        WaitProgress::LastDay if counted => Some(l10n.text("clock-last-day")),
        WaitProgress::LastDay => Some(l10n.text("clock-last-chance")),
        WaitProgress::Day(day, days) if counted => {
            let mut said = l10n.with("number", day);
            said.set("total", days);
            Some(said.text("clock-day"))
        }
        _ => None,
    }
}

fn item(text: String) -> Para {
    Para { item: true, ..Para::plain(text) }
}

/// The running or late clocks, in words: either the dates to remember or all the others.
fn clock_paras(session: &Session<'_>, l10n: &Localizer<'_>, now: &Now, to_remember: bool) -> Vec<Para> {
    let clocks = session.clocks(now).into_iter();
    let wanted =
        clocks.filter(|clock| clock.state != WaitState::Done && (clock.wait.ends == End::Never) == to_remember);
    wanted.flat_map(|clock| clock_words(l10n, now, &clock)).collect()
}

/// Each stage with its status in words.
fn stage_paras(session: &Session<'_>, l10n: &Localizer<'_>) -> Vec<Para> {
    let guide = session.guide();
    let path = session.path();
    let present = match path.frontier() {
        Frontier::Step(step) => step,
        Frontier::Finished => guide.steps.next_key(),
    };
    let stages = guide.stages.iter_enumerated().map(|(index, stage)| {
        let id = &stage.id;
        let here = stage.steps.contains(&present).then(|| guide.steps[present].kind);
        let done = path.is_done(stage.end);
        let begun = || stage.steps().filter(|step| path.is_done(*step));
        let status = match here {
            Some(Kind::Waiting) => "status-waiting",
            Some(_) => "status-now",
            None if done => "status-done",
            None if begun().any(|step| guide.steps[step].gate) => "status-partly",
            None if Some(index) == guide.stages.last_key() => "status-after-code",
            None => "status-later",
        };
        let mut said = l10n.with("number", index.number());
        said.set("name", l10n.text(&format!("stage-{id}")));
        said.set("status", l10n.text(status));
        let about = if !done && (begun().next().is_none() || index == StageId::default()) && here != Some(Kind::Waiting)
        {
            l10n.with("number", index.number()).text(&format!("stage-{id}.about"))
        } else {
            String::new()
        };
        let mut para = Para::led(said.text("stage"), said.text("stage.status"));
        if !about.is_empty() {
            para.spans.push(crate::text::Span::new(format!(" {about}"), crate::text::Role::Plain));
        }
        para
    });
    stages.collect()
}

/// The overall progress: the step, the stages and the running clocks.
pub(crate) fn standing(session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) -> Vec<Para> {
    let clocks = [false, true].into_iter().flat_map(|to_remember| clock_paras(session, l10n, now, to_remember));
    let clocks: Vec<Para> = clocks.collect();
    let mut paras = Vec::new();
    if let Some(step) = session.base().step() {
        paras.extend(counted(session, l10n, step));
    }
    paras.extend(stage_paras(session, l10n));
    paras.extend(clocks);
    paras
}

/// "Step 3 of 9 of stage 1", to be read out.
fn counted(session: &Session<'_>, l10n: &Localizer<'_>, step: StepId) -> Vec<Para> {
    let (number, total) = session.path().count(step);
    let mut said = l10n.with("stage", session.guide().steps[step].stage.number());
    said.set("number", number);
    said.set("total", total);
    said.paragraphs("overview.spoken")
}
