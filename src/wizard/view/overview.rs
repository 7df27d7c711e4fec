//! The pages about the way as a whole: overview, welcome-back, review, the end, and the clocks that run.

use chrono::TimeDelta;

use super::step_title;
use crate::calendar::Now;
use crate::guide::{End, Guide, Kind, StageId, StepId, WaitKind};
use crate::screen::{Choice, Screen, Tone};
use crate::text::{Para, Role, Span};
use crate::wizard::{Base, Event, Frontier, Overlay, Phase, RunningWait, Session, State, is_web};
use crate::words::Voice;

/// So many days before a date to remember, the welcome page begins to speak of it.
const SOON: i64 = 30;

impl Screen {
    pub(super) fn welcome_back(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now) {
        self.is_base(false);
        self.is_first();
        self.takes_stock = true;
        // The first page of all must not wait for the search of its words.
        self.explains = false;
        self.title = voice.line("welcome-back");
        let today = if session.clock_is_behind(now) { "welcome-back.wrong" } else { "welcome-back.today" };
        let mut paras = voice.with("date", voice.date(now.today())).paras(today);
        if let Some(saved) = session.progress().saved_at {
            paras.extend(voice.with("date", voice.date(now.day_of(saved))).paras("welcome-back.since"));
        }
        let here = match session.base() {
            Base::Step(step) => step_title(session.guide(), voice, step),
            Base::Exit(exit) => voice.line(&format!("exit-{}.title", session.guide().exits[exit].id)),
            _ => voice.line("finished.title"),
        };
        paras.push(Para::led(voice.line("lead-now"), here.clone()));
        self.prose(Tone::Act, String::new(), paras);
        let clocks = clock_paras(session, voice, now, false);
        self.prose(Tone::Act, String::new(), clocks);
        if !matches!(session.base(), Base::Exit(_)) {
            let stages = stage_paras(session, voice);
            self.prose(Tone::Act, String::new(), stages);
        }
        self.page_may_be_closed(session, voice);
        let inserted: Vec<Para> =
            session.inserted().iter().map(|step| item(step_title(session.guide(), voice, *step))).collect();
        self.prose(Tone::Note, voice.line("lead-inserted"), inserted);
        let soon = |clock: &RunningWait<'_>| clock.due.is_some_and(|due| due - now.at < TimeDelta::days(SOON));
        if session.clocks(now).iter().any(|clock| clock.wait.ends == End::Never && soon(clock)) {
            let dates = clock_paras(session, voice, now, true);
            self.prose(Tone::Note, String::new(), dates);
        }
        self.choices.push(Choice::new(voice.with("step", here).line("choice-resume"), Event::Forward));
        self.choices.push(Choice::new(voice.line("choice-review"), Event::Open(Overlay::Review)));
        self.choices.push(Choice::new(voice.line("choice-stop"), Event::Stop));
    }

    /// In the middle of a web page that has surely been closed since: the address at which one comes back to it.
    fn page_may_be_closed(&mut self, session: &Session<'_>, voice: &Voice<'_>) {
        let Base::Step(here) = session.base() else { return };
        let steps = &session.guide().steps;
        let known = session.guide().facts.addresses();
        let web = |step: StepId| steps[step].addresses.iter().find(|id| known.get(*id).is_some_and(|at| is_web(at)));
        let opens = |step: StepId| web(step).map(|id| known[id].clone());
        let path = session.path();
        let stage = session.guide().stage_of(here);
        let before = stage.steps().take_while(|step| *step < here).filter(|step| path.is_on_the_way(*step));
        let Some(address) = before.filter_map(opens).last() else { return };
        if steps[here].kind == Kind::Waiting || web(here).is_some() {
            return;
        }
        let mut paras = voice.paras("welcome-back.closed");
        paras.push(Para { item: false, spans: vec![Span::new(address, Role::Address)] });
        self.prose(Tone::Note, String::new(), paras);
    }

    pub(super) fn overview(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now) {
        self.takes_stock = true;
        self.title = voice.line("overview");
        // What one reads to a volunteer on the telephone.
        self.large_code(session, voice, "place-code.spoken");
        if let Some(step) = session.base().step() {
            self.prose(Tone::Act, String::new(), counted(session, voice, step));
        }
        let stages = stage_paras(session, voice);
        self.prose(Tone::Act, String::new(), stages);
        for to_remember in [false, true] {
            let clocks = clock_paras(session, voice, now, to_remember);
            self.prose(Tone::Act, String::new(), clocks);
        }
        let stage = match session.base() {
            Base::Step(step) => session.guide().steps[step].stage,
            _ => StageId::default(),
        };
        if session.base() != Base::Finished {
            let ready = super::own_paras(session, &voice.with("stage", stage.number()), "ready", "overview.ready");
            self.prose(Tone::Note, voice.line("lead-ready"), ready);
        }
        let forward = match session.base() {
            Base::Step(step) => voice.with("step", step_title(session.guide(), voice, step)).line("choice-on"),
            _ => voice.line("choice-return"),
        };
        self.choices.push(Choice::new(forward, Event::Forward));
        self.choices.push(Choice::new(voice.line("choice-review"), Event::Open(Overlay::Review)));
        if session.clocks(now).iter().any(|clock| clock.state != State::Done) {
            self.choices.push(Choice::new(voice.line("choice-waiting"), Event::Open(Overlay::Waiting)));
        }
    }

    pub(super) fn review(&mut self, session: &Session<'_>, voice: &Voice<'_>) {
        self.title = voice.line("review");
        let answered = session.answered();
        self.prose(Tone::Act, String::new(), voice.with("count", answered.len()).paras("review.about"));
        self.choices.push(Choice::new(voice.line("choice-all-right"), Event::Forward));
        let guide = session.guide();
        for index in answered {
            let step = &guide.steps[index];
            let answer = &session.progress().answers[&step.id];
            let mut said = voice.with("question", step_title(session.guide(), voice, index));
            said.set("answer", voice.line(&format!("step-{}.choice-{answer}", step.id)));
            self.choices.push(Choice::new(said.line("review.answer"), Event::Open(Overlay::Change(index))));
        }
        let words = voice.words();
        let web = words.speak(session.web_language(), session.web_language());
        if let Some(next) = words.next_language(session.web_language()) {
            let mut said = voice.with("question", voice.line("review.web"));
            said.set("answer", web.own_name());
            self.choices.push(Choice::new(said.line("review.answer"), Event::WebLanguage(next.code.clone())));
        }
    }

    pub(super) fn finished(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now) {
        self.is_base(true);
        (self.read_out, self.escalates) = (true, true);
        self.takes_stock = true;
        self.title = voice.line("finished.title");
        let got_in = session.progress().got_in.is_some();
        let own = |part: &str, usual: &str| super::own_paras(session, voice, part, usual);
        let message = if got_in { own("finished-in", "finished.in") } else { own("finished", "finished.next") };
        self.prose(Tone::Act, String::new(), message);
        for to_remember in [false, true] {
            let clocks = clock_paras(session, voice, now, to_remember);
            self.prose(Tone::Act, String::new(), clocks);
        }
        self.blocks.extend(super::contact::late_contacts(session, voice, now));
        self.prose(Tone::Note, voice.line("lead-later"), own("finished-later", "finished.later"));
        self.prose(Tone::Care, voice.line("lead-care"), own("finished-care", "finished.care"));
        self.choices.push(Choice::new(voice.line("choice-close"), Event::Stop));
        if !got_in {
            let label = |part, usual| own(part, usual).first().map(Para::text).unwrap_or_default();
            self.choices.push(Choice::new(label("got-in", "choice-got-in"), Event::GotIn));
            // Until when that is normal, and whom to ask after that; or what may be the matter.
            let waits = !session.waiting_for(now).is_empty();
            let why = if waits { Overlay::Waiting } else { Overlay::Trouble };
            self.choices.push(Choice::new(label("closed", "choice-still-closed"), Event::Open(why)));
        }
        self.last = Some(Choice::new(voice.line("choice-trouble"), Event::Open(Overlay::Trouble)));
    }
}

/// The short name of a stage, with its number.
pub(crate) fn stage_name(voice: &Voice<'_>, guide: &Guide, stage: StageId) -> String {
    voice.with("number", stage.number()).line(&format!("stage-{}.short", guide.stages[stage].id))
}

/// How a clock stands, in words.
pub(crate) fn clock_words(voice: &Voice<'_>, now: &Now, clock: &RunningWait<'_>) -> Vec<Para> {
    let id = format!("wait-{}", clock.wait.id);
    let mut said = voice.clone();
    if let Some(due) = clock.due {
        let date = voice.date(now.day_of(due));
        let mut moment = voice.with("date", date);
        moment.set("hour", due.format("%-H").to_string());
        moment.set("minute", due.format("%M").to_string());
        let hours = matches!(clock.wait.length, crate::calendar::Length::Hours(_));
        said.set("due", moment.line(if hours { "due-time" } else { "due-day" }));
    }
    let part = match (clock.due, clock.late) {
        (None, _) => "unknown",
        (Some(_), false) => "running",
        (Some(_), true) => "late",
    };
    let name = voice.with("name", voice.line(&id)).line("lead-clock");
    let story = said.line(&format!("{id}.{part}"));
    let story = verdict(voice, clock).map_or_else(|| story.clone(), |verdict| format!("{verdict} {story}"));
    vec![Para::led(name, story)]
}

/// How far a clock has come, in a sentence. What must be done in time needs none: its date says it all.
fn verdict(voice: &Voice<'_>, clock: &RunningWait<'_>) -> Option<String> {
    if clock.state == State::Done {
        return None;
    }
    let counted = clock.wait.kind == WaitKind::After;
    match clock.phase {
        Phase::Jumped => Some(voice.line("clock-jumped")),
        Phase::Ages => Some(voice.line("clock-ages")),
        Phase::VeryLate if counted => Some(voice.line("clock-very-late")),
        Phase::Begun if counted => Some(voice.line("clock-begun")),
        Phase::LastDay if counted => Some(voice.line("clock-last-day")),
        Phase::LastDay => Some(voice.line("clock-last-chance")),
        Phase::Day(day, days) if counted => {
            let mut said = voice.with("number", day);
            said.set("total", days);
            Some(said.line("clock-day"))
        }
        _ => None,
    }
}

fn item(text: String) -> Para {
    Para { item: true, ..Para::plain(text) }
}

/// The clocks that run or are late, in words; those that are only dates to remember stand apart.
fn clock_paras(session: &Session<'_>, voice: &Voice<'_>, now: &Now, to_remember: bool) -> Vec<Para> {
    let clocks = session.clocks(now).into_iter();
    let wanted = clocks.filter(|clock| clock.state != State::Done && (clock.wait.ends == End::Never) == to_remember);
    wanted.flat_map(|clock| clock_words(voice, now, &clock)).collect()
}

/// Each stage with its status in words.
fn stage_paras(session: &Session<'_>, voice: &Voice<'_>) -> Vec<Para> {
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
        let mut said = voice.with("number", index.number());
        said.set("name", voice.line(&format!("stage-{id}")));
        said.set("status", voice.line(status));
        let about = if !done && (begun().next().is_none() || index == StageId::default()) && here != Some(Kind::Waiting)
        {
            voice.with("number", index.number()).line(&format!("stage-{id}.about"))
        } else {
            String::new()
        };
        let mut para = Para::led(said.line("stage"), said.line("stage.status"));
        if !about.is_empty() {
            para.spans.push(crate::text::Span::new(format!(" {about}"), crate::text::Role::Plain));
        }
        para
    });
    stages.collect()
}

/// How the way stands as a whole: its stages, and the clocks that run.
pub(crate) fn standing(session: &Session<'_>, voice: &Voice<'_>, now: &Now) -> Vec<Para> {
    let clocks = [false, true].into_iter().flat_map(|to_remember| clock_paras(session, voice, now, to_remember));
    let clocks: Vec<Para> = clocks.collect();
    let mut paras = Vec::new();
    if let Some(step) = session.base().step() {
        paras.extend(counted(session, voice, step));
    }
    paras.extend(stage_paras(session, voice));
    paras.extend(clocks);
    paras
}

/// "Step 3 of 9 of stage 1", to be read out.
fn counted(session: &Session<'_>, voice: &Voice<'_>, step: StepId) -> Vec<Para> {
    let (number, total) = session.path().count(step);
    let mut said = voice.with("stage", session.guide().steps[step].stage.number());
    said.set("number", number);
    said.set("total", total);
    said.paras("overview.spoken")
}
