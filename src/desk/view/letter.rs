//! A short message for the caller, in their language: where they are, what to do now, what comes next.

use super::call::is_said;
use crate::calendar::Now;
use crate::desk::{Call, Desk, DeskAct};
use crate::guide::StepId;
use crate::l10n::{Catalogs, Localizer};
use crate::screen::{Block, MenuItem, Screen, ScreenId, Tone};
use crate::text::Para;
use crate::wizard::view::{clock_words, code_line, localizer_in, step_title};
use crate::wizard::{Base, Document, Event, WaitState};

impl Screen {
    pub(super) fn letter(&mut self, desk: &Desk<'_>, own: &Localizer<'_>, now: &Now) {
        let Some(call) = desk.call() else { return };
        self.title = own.text("desk-letter.title");
        let paras = message(call, own.words(), now);
        self.prose(Tone::Note, String::new(), own.paragraphs("desk-letter.about"));
        let text: Vec<String> =
            paras.iter().map(|para| format!("{}{}", if para.item { "- " } else { "" }, para.text())).collect();
        let text = format!("{}\n", text.join("\n"));
        self.blocks.push(Block::Prose { tone: Tone::Act, lead: String::new(), paras });
        self.choices.push(MenuItem::new(own.text("desk-letter.copy"), Event::Copy(text.clone())));
        self.choices.push(MenuItem::new(
            own.text("desk-letter.keep"),
            Event::Keep(Document::Letter, own.file_name(|files| &files.letter), text.clone()),
        ));
        self.choices.push(MenuItem::new(own.text("desk-letter.send"), Event::Send(text)));
        if call.session().device().is_some() {
            self.act(own.text("desk-letter.booklet"), DeskAct::Booklet);
        }
        self.choices.push(MenuItem::new(own.text("choice-return"), Event::Back));
    }
}

/// The message as paragraphs and list items.
fn message(call: &Call<'_>, words: &Catalogs, now: &Now) -> Vec<Para> {
    let session = call.session();
    let l10n = localizer_in(session, words, &call.case().case.language).with_both_labels();
    let guide = session.guide();
    let title = |step: StepId| step_title(guide, &l10n, step);
    let mut paras = l10n.paragraphs("desk-message");
    if !session.is_under_way() {
        paras.extend(l10n.paragraphs("desk-message.begin"));
    } else {
        let mut screen = Screen::blank(ScreenId::of(&session.base()), &l10n);
        screen.base(session, &l10n, now, session.base());
        paras.extend(l10n.with("step", screen.title).paragraphs("desk-message.here"));
        let said = screen.blocks.into_iter().filter(is_said);
        paras.extend(said.flat_map(|block| if let Block::Prose { paras, .. } = block { paras } else { Vec::new() }));
    }
    // The remaining pages depend on the device.
    if let (Base::Step(here), Some(_)) = (session.base(), session.device()) {
        let path = session.path();
        let then: Vec<StepId> = path.steps().filter(|step| *step > here && !path.is_done(*step)).collect();
        if !then.is_empty() {
            paras.extend(l10n.paragraphs("desk-message.then"));
            paras.extend(then.into_iter().map(|step| super::find::item(title(step))));
        }
    }
    // Other waits: the text above already includes this page's own clock.
    let said: Vec<String> = paras.iter().map(Para::text).collect();
    for clock in session.clocks(now).iter().filter(|clock| clock.state != WaitState::Done) {
        paras.extend(clock_words(&l10n, now, clock).into_iter().filter(|para| !said.contains(&para.text())));
    }
    if let Some(code) = session.place_code() {
        paras.push(Para::plain(code_line(&l10n, "desk-message.code", code)));
    }
    paras.extend(l10n.paragraphs("desk-message.never"));
    paras
}
