//! The card: a short text in the person's language and its partner, for whoever helps, to be read out, copied, kept or sent. Nothing personal.

use crate::calendar::Now;
use crate::screen::{Choice, Screen, Tone};
use crate::text::{Para, capitalized};
use crate::wizard::{Base, Document, Event, Session, State};
use crate::words::Voice;

impl Screen {
    pub(super) fn card(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now) {
        self.title = voice.line("card");
        self.prose(Tone::Act, String::new(), voice.paras("card.about"));
        let words = voice.words();
        let mut text = String::new();
        for language in words.with_partner(voice.language()) {
            let lines = lines(session, &super::voice_in(session, words, language), now);
            text.push_str(&format!("{}{}\n", if text.is_empty() { "" } else { "\n" }, lines.join("\n")));
            let paras = lines.into_iter().map(|line| Para { item: true, ..Para::plain(line) });
            self.prose(
                Tone::Act,
                voice.with("language", capitalized(&voice.name_of(language))).line("card.in"),
                paras.collect(),
            );
        }
        self.prose(Tone::Care, voice.line("lead-care"), voice.paras("card.never"));
        self.choices.push(Choice::new(voice.line("choice-return"), Event::Back));
        self.choices.push(Choice::new(voice.line("choice-copy-card"), Event::Copy(text.clone())));
        self.choices.push(Choice::new(
            voice.line("choice-keep-card"),
            Event::Keep(Document::Card, voice.file_name(|files| &files.card), text.clone()),
        ));
        self.choices.push(Choice::new(voice.line("choice-send-card"), Event::Send(text)));
    }
}

/// What the card says in one language.
fn lines(session: &Session<'_>, voice: &Voice<'_>, now: &Now) -> Vec<String> {
    let guide = session.guide();
    let mut program = voice.with("version", env!("CARGO_PKG_VERSION"));
    program.set("guide", guide.id.clone());
    program.set("number", guide.version);
    let mut lines = vec![program.line("card-program")];
    if let (Some(step), Some(device)) = (guide.step("device"), session.device())
        && guide.steps[step].choice(device).is_some()
    {
        let device = voice.line(&format!("step-device.choice-{device}"));
        lines.push(voice.with("device", device).line("card-device"));
    }
    lines.push(voice.with("value", voice.name_of(session.web_language())).line("card-web"));
    match session.base() {
        Base::Step(step) => {
            let (number, total) = session.path().count(step);
            let mut said = voice.with("stage", guide.steps[step].stage.number());
            said.set("number", number);
            said.set("total", total);
            lines.push(said.line("card-place"));
            lines.push(voice.with("step", super::step_title(guide, voice, step)).line("card-step"));
        }
        Base::Exit(exit) => {
            let title = voice.line(&format!("exit-{}.title", guide.exits[exit].id));
            lines.push(voice.with("step", title).line("card-step"));
        }
        _ => lines.push(voice.with("step", voice.line("finished.title")).line("card-step")),
    }
    lines.extend(session.place_code().map(|code| super::code_line(voice, "card-code", code)));
    if let Some(since) = session.here_since() {
        lines.push(voice.with("date", voice.date(now.day_of(since))).line("card-since"));
    }
    for clock in session.clocks(now).iter().filter(|clock| clock.state == State::Late) {
        lines.extend(super::clock_words(voice, now, clock).iter().map(Para::text));
    }
    for (trouble, remedies) in session.tried() {
        let Some(known) = guide.troubles().get(*trouble) else { continue };
        let mut said = voice.with("name", voice.line(&format!("trouble-{}", known.id)));
        said.set("number", (*remedies).min(known.remedies.len()));
        said.set("total", known.remedies.len());
        lines.push(said.line("card-tried"));
    }
    lines
}
