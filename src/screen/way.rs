//! The pages about the way as a whole: overview, welcome-back, review, the end, and the clocks that run.

use super::{Choice, Screen, Tone};
use crate::calendar::Now;
use crate::session::{Clock, Event, Place, Position, Session, State};
use crate::text::Para;
use crate::words::Voice;

impl Screen {
    /// The clocks in words: all that run or are late, or the one that ends with a step.
    pub(super) fn clock_paras(
        &self,
        session: &Session<'_>,
        voice: &Voice<'_>,
        now: &Now,
        until: Option<usize>,
    ) -> Vec<Para> {
        let mut paras = Vec::new();
        for clock in session.clocks(now) {
            let fits = match until {
                Some(step) => clock.wait.ends == crate::guide::End::Step(step),
                None => clock.state != State::Done,
            };
            if fits {
                paras.extend(clock_words(voice, now, &clock));
            }
        }
        paras
    }

    pub(super) fn welcome_back(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now) {
        self.title = voice.line("welcome-back");
        let today = voice.with("date", voice.date(now.today()));
        let mut paras = today.paras("welcome-back.today");
        if let Some(saved) = session.progress().saved_at {
            paras.extend(voice.with("date", voice.date(now.day_of(saved))).paras("welcome-back.since"));
        }
        self.prose(Tone::Act, String::new(), paras);
        let clocks = self.clock_paras(session, voice, now, None);
        self.prose(Tone::Act, String::new(), clocks);
        let stages = self.stage_paras(session, voice);
        self.prose(Tone::Act, String::new(), stages);
        let inserted: Vec<Para> = session.inserted().iter().map(|step| item(title(session, voice, *step))).collect();
        self.prose(Tone::Note, voice.line("lead-inserted"), inserted);
        let here = match session.ground() {
            Place::Step(step) => title(session, voice, step),
            Place::Exit(exit) => voice.line(&format!("exit-{}.title", session.guide().exits[exit].id)),
            _ => voice.line("finished.title"),
        };
        self.choices.push(Choice::new(voice.with("step", here).line("choice-resume"), Event::Forward));
        self.choices.push(Choice::new(voice.line("choice-review"), Event::Open(Place::Review)));
        self.choices.push(Choice::new(voice.line("choice-stop"), Event::Stop));
    }

    pub(super) fn overview(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now) {
        self.title = voice.line("overview");
        let stages = self.stage_paras(session, voice);
        self.prose(Tone::Act, String::new(), stages);
        let clocks = self.clock_paras(session, voice, now, None);
        self.prose(Tone::Act, String::new(), clocks);
        self.prose(Tone::Note, voice.line("lead-ready"), voice.paras("intro.ready"));
        let forward = match session.ground() {
            Place::Step(step) => voice.with("step", title(session, voice, step)).line("choice-on"),
            _ => voice.line("choice-return"),
        };
        self.choices.push(Choice::new(forward, Event::Forward));
        self.choices.push(Choice::new(voice.line("choice-review"), Event::Open(Place::Review)));
    }

    /// Each stage with its status in words.
    fn stage_paras(&self, session: &Session<'_>, voice: &Voice<'_>) -> Vec<Para> {
        let guide = session.guide();
        let flow = session.flow();
        let present = match flow.frontier() {
            Position::Step(step) => guide.steps[step].stage,
            Position::Finished => guide.stages.len(),
        };
        let stages = guide.stages.iter().enumerate().map(|(index, id)| {
            let status = match index.cmp(&present) {
                std::cmp::Ordering::Less => voice.line("status-done"),
                std::cmp::Ordering::Equal => voice.line("status-now"),
                std::cmp::Ordering::Greater if index + 1 == guide.stages.len() => voice.line("status-after-code"),
                std::cmp::Ordering::Greater => voice.line("status-later"),
            };
            let mut said = voice.with("number", index);
            said.set("name", voice.line(&format!("stage-{id}")));
            said.set("status", status);
            let about = if index >= present {
                voice.with("number", index).line(&format!("stage-{id}.about"))
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

    pub(super) fn review(&mut self, session: &Session<'_>, voice: &Voice<'_>) {
        self.title = voice.line("review");
        let answered = session.answered();
        self.prose(Tone::Act, String::new(), voice.with("count", answered.len()).paras("review.about"));
        self.choices.push(Choice::new(voice.line("choice-all-right"), Event::Back));
        let guide = session.guide();
        for index in answered {
            let step = &guide.steps[index];
            let answer = &session.progress().answers[&step.id];
            let mut said = voice.with("question", title(session, voice, index));
            said.set("answer", voice.line(&format!("step-{}.choice-{answer}", step.id)));
            self.choices.push(Choice::new(said.line("review.answer"), Event::Open(Place::Change(index))));
        }
        let words = voice.words();
        let web = words.speak(session.web_language(), session.web_language());
        let languages = words.languages();
        let at = languages.iter().position(|language| language == session.web_language()).unwrap_or_default();
        if let Some(next) = languages.get((at + 1) % languages.len().max(1)) {
            let mut said = voice.with("question", voice.line("review.web"));
            said.set("answer", web.line("language"));
            self.choices.push(Choice::new(said.line("review.answer"), Event::WebLanguage(next.clone())));
        }
    }

    pub(super) fn finished(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now) {
        self.title = voice.line("finished.title");
        let got_in = session.progress().got_in.is_some();
        let message = if got_in { "finished.in" } else { "finished.next" };
        self.prose(Tone::Act, String::new(), voice.paras(message));
        let clocks = self.clock_paras(session, voice, now, None);
        self.prose(Tone::Act, String::new(), clocks);
        self.late_contacts(session, voice, now);
        self.prose(Tone::Note, voice.line("lead-later"), voice.paras("finished.later"));
        self.prose(Tone::Care, voice.line("lead-care"), voice.paras("finished.care"));
        if !got_in {
            self.choices.push(Choice::new(voice.line("choice-got-in"), Event::GotIn));
        }
        self.choices.push(Choice::new(voice.line("choice-close"), Event::Stop));
    }
}

/// How a clock stands, in words.
pub(crate) fn clock_words(voice: &Voice<'_>, now: &Now, clock: &Clock<'_>) -> Vec<Para> {
    let id = format!("wait-{}", clock.wait.id);
    let mut said = voice.clone();
    if let Some(due) = clock.due {
        let date = voice.date(now.day_of(due));
        let mut moment = voice.with("date", date);
        moment.set("time", due.format("%H:%M").to_string());
        let hours = matches!(clock.wait.length, crate::calendar::Length::Hours(_));
        said.set("due", moment.line(if hours { "due-time" } else { "due-day" }));
    }
    let part = match (clock.due, clock.state) {
        (None, _) | (_, State::Done) => "unknown",
        (_, State::Running) => "running",
        (_, State::Late) => "late",
    };
    let name = voice.with("name", voice.line(&id)).line("lead-clock");
    let mut paras = vec![Para::led(name, said.line(&format!("{id}.{part}")))];
    if let Some(started) = clock.started {
        let since = voice.with("date", voice.date(now.day_of(started)));
        paras.extend(since.paras("clock-since"));
    }
    paras
}

fn title(session: &Session<'_>, voice: &Voice<'_>, step: usize) -> String {
    voice.line(&format!("step-{}.title", session.guide().steps[step].id))
}

fn item(text: String) -> Para {
    Para { item: true, ..Para::plain(text) }
}
