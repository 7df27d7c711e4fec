//! The card: a short text for a helper, in the person's language and its partner, to read out, copy, save or send.
//! It contains nothing personal.

use crate::calendar::Now;
use crate::l10n::Localizer;
use crate::screen::{MenuItem, Screen, Tone};
use crate::text::{Para, capitalized};
use crate::wizard::{Base, Document, Event, Session, WaitState};

impl Screen {
    pub(super) fn card(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) {
        self.title = l10n.text("card");
        self.prose(Tone::Act, String::new(), l10n.paragraphs("card.about"));
        let words = l10n.words();
        let mut text = String::new();
        for language in words.with_partner(l10n.language()) {
            let lines = lines(session, &super::localizer_in(session, words, language), now);
            text.push_str(&format!("{}{}\n", if text.is_empty() { "" } else { "\n" }, lines.join("\n")));
            let paras = lines.into_iter().map(|line| Para { item: true, ..Para::plain(line) });
            self.prose(
                Tone::Note,
                l10n.with("language", capitalized(&l10n.name_of(language))).text("card.in"),
                paras.collect(),
            );
        }
        self.prose(Tone::Care, l10n.text("lead-care"), l10n.paragraphs("card.never"));
        self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
        self.choices.push(MenuItem::new(l10n.text("choice-copy-card"), Event::Copy(text.clone())));
        self.choices.push(MenuItem::new(
            l10n.text("choice-keep-card"),
            Event::Keep(Document::Card, l10n.file_name(|files| &files.card), text.clone()),
        ));
        self.choices.push(MenuItem::new(l10n.text("choice-send-card"), Event::Send(text)));
    }
}

/// What the card says in one language.
fn lines(session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) -> Vec<String> {
    let guide = session.guide();
    let mut program = l10n.with("version", env!("CARGO_PKG_VERSION"));
    program.set("guide", guide.id.clone());
    program.set("number", guide.version);
    let mut lines = vec![program.text("card-program")];
    if let (Some(step), Some(device)) = (guide.step("device"), session.device())
        && guide.steps[step].choice(device).is_some()
    {
        let device = l10n.text(&format!("step-device.choice-{device}"));
        lines.push(l10n.with("device", device).text("card-device"));
    }
    lines.push(l10n.with("value", l10n.name_of(session.web_language())).text("card-web"));
    match session.base() {
        Base::Step(step) => {
            let (number, total) = session.path().count(step);
            let mut said = l10n.with("stage", guide.steps[step].stage.number());
            said.set("number", number);
            said.set("total", total);
            lines.push(said.text("card-place"));
            lines.push(l10n.with("step", super::step_title(guide, l10n, step)).text("card-step"));
        }
        Base::Exit(exit) => {
            let title = l10n.text(&format!("exit-{}.title", guide.exits[exit].id));
            lines.push(l10n.with("step", title).text("card-step"));
        }
        _ => lines.push(l10n.with("step", l10n.text("finished.title")).text("card-step")),
    }
    lines.extend(session.place_code().map(|code| super::code_line(l10n, "card-code", code)));
    if let Some(since) = session.here_since() {
        lines.push(l10n.with("date", l10n.date(now.day_of(since))).text("card-since"));
    }
    for clock in session.clocks(now).iter().filter(|clock| clock.state == WaitState::Late) {
        lines.extend(super::clock_words(l10n, now, clock).iter().map(Para::text));
    }
    for (trouble, remedies) in session.tried() {
        let Some(known) = guide.troubles().get(*trouble) else { continue };
        let mut said = l10n.with("name", l10n.text(&format!("trouble-{}", known.id)));
        said.set("number", (*remedies).min(known.remedies.len()));
        said.set("total", known.remedies.len());
        lines.push(said.text("card-tried"));
    }
    lines
}
