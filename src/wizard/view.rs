//! The screens of the wizard: each page is made in a file of its own here, and says there what it is.

use crate::calendar::Now;
use crate::guide::StepId;
use crate::keys::Action;
use crate::screen::{Screen, ScreenId, Typed};
use crate::search::Finder;
use crate::text::Para;
use crate::words::{Voice, Words};

use super::{Base, Event, Frontier, Overlay, Session, TopPage};

mod address;
mod card;
mod contact;
mod display;
mod every;
mod genuine;
mod glossary;
mod model;
mod notice;
mod overview;
mod picture;
mod place_code;
mod start;
mod step;
mod step_text;
mod trouble;
mod waiting;

pub(crate) use contact::{contact, contacts};
pub use every::every_page;
pub(crate) use genuine::blocks as verdict;
pub(crate) use glossary::gloss;
pub use model::Wizard;
pub(crate) use model::keep_dates;
pub(crate) use notice::notices;
pub(crate) use overview::{clock_words, stage_name, standing};
pub(crate) use place_code::code_line;
pub(crate) use start::{INTRO, IntroPart, intro_block};
use step::clock_since;
pub(crate) use step::{StepWords, step_title};
pub use step_text::{StepPart, StepText};

impl Screen {
    /// The page to show now, with nothing typed.
    pub fn of(session: &Session<'_>, words: &Words, now: &Now) -> Screen {
        let voice = voice(session, words);
        Self::in_voice(session, &voice, now, &Typed::nothing(&Finder::new(session.guide(), words)))
    }

    /// The page to show now, for what is being typed.
    pub fn with(session: &Session<'_>, words: &Words, now: &Now, typed: &Typed<'_>) -> Screen {
        Self::in_voice(session, &voice(session, words), now, typed)
    }

    /// The same, in any language.
    pub(crate) fn in_voice(session: &Session<'_>, voice: &Voice<'_>, now: &Now, typed: &Typed<'_>) -> Screen {
        let page = session.page();
        let mut screen = Screen::blank(id_of(&page), voice);
        screen.offers_pages();
        screen.explains = true;
        screen.head(session, voice);
        match &page {
            TopPage::Base(base) => screen.base(session, voice, now, *base),
            TopPage::Overlay(overlay) => {
                screen.closes_by(&Event::Open(overlay.clone()));
                screen.overlay(session, voice, now, typed, overlay);
            }
        }
        screen.offer_addresses(session, voice);
        screen.choices.extend(screen.last.take());
        screen.notices.splice(0..0, notices(session, voice, screen.takes_stock));
        // Nothing to explain before the way begins.
        let asks = session.is_under_way() && screen.field.is_none() && screen.explains;
        let terms = if asks { screen.terms(voice) } else { Vec::new() };
        if !terms.is_empty() {
            screen.on(Action::Words, Event::Open(Overlay::Words(terms)));
        }
        screen
    }

    /// The page where the person stands, whatever is open over it.
    pub(crate) fn base(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now, base: Base) {
        match base {
            Base::Language => self.language_page(session, voice),
            Base::Intro => self.intro(session, voice),
            Base::Step(step) => self.step(session, voice, now, step),
            Base::Exit(exit) => self.exit(session, voice, exit),
            Base::Finished => self.finished(session, voice, now),
        }
    }

    /// A page that is open over where the person stands.
    fn overlay(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now, typed: &Typed<'_>, overlay: &Overlay) {
        match overlay {
            Overlay::WelcomeBack => self.welcome_back(session, voice, now),
            Overlay::Overview => self.overview(session, voice, now),
            Overlay::Review => self.review(session, voice),
            Overlay::Change(step) => self.change(session, voice, *step),
            Overlay::When(step) => self.when(session, voice, now, *step),
            Overlay::Trouble => self.trouble(session, voice),
            Overlay::Common => self.common(session, voice),
            Overlay::Contacted => self.contacted(session, voice),
            Overlay::Search => self.search(session, voice, typed),
            Overlay::Genuine => self.genuine(session, voice, typed),
            Overlay::Remedy(trouble, number) => self.remedy(session, voice, *trouble, *number),
            Overlay::Ask => self.ask(session, voice),
            Overlay::Words(terms) => self.words(voice, terms),
            Overlay::Term(term) => self.term(voice, *term),
            Overlay::Help => self.help(session, voice),
            Overlay::Waiting => self.waiting(session, voice, now),
            Overlay::Card => self.card(session, voice, now),
            Overlay::Display => self.display(session, voice),
            Overlay::Addresses(addresses) => self.addresses(session, voice, addresses),
            Overlay::Address(id) => self.address(session, voice, *id),
            Overlay::Qr(id) => self.qr(session, voice, *id),
            Overlay::Spelt(id) => self.spelt(session, voice, *id),
        }
    }

    /// The keys that open a page from everywhere on the way.
    fn offers_pages(&mut self) {
        self.on(Action::Help, Event::Open(Overlay::Help));
        self.on(Action::Overview, Event::Open(Overlay::Overview));
        self.on(Action::Display, Event::Open(Overlay::Display));
        self.on(Action::Genuine, Event::Open(Overlay::Genuine));
    }

    /// Place code, stage, number and next title, from where the person is on their way.
    fn head(&mut self, session: &Session<'_>, voice: &Voice<'_>) {
        self.code = Self::place_code(session, voice);
        let Some(step) = session.base().step() else { return };
        let guide = session.guide();
        self.stage = stage_name(voice, guide, guide.steps[step].stage);
        if session.overlay().is_some() {
            return;
        }
        let path = session.path();
        let (number, total) = path.count(step);
        let mut count = voice.with("number", number);
        count.set("total", total);
        self.count = count.line("count");
        self.next = match session.next(step) {
            Frontier::Step(next) => step_title(guide, voice, next),
            Frontier::Finished => voice.line("finished.title"),
        };
    }
}

/// The id of a page of a session.
pub(crate) fn id_of(page: &TopPage) -> ScreenId {
    match page {
        TopPage::Base(base) => ScreenId::of(base),
        TopPage::Overlay(overlay) => ScreenId::of(&overlay.bare()),
    }
}

/// A part that a guide says in its own words (`guide-<id>.<part>`), or else in the program's.
fn own_paras(session: &Session<'_>, voice: &Voice<'_>, part: &str, usual: &str) -> Vec<Para> {
    voice.paras_if(&format!("guide-{}.{part}", session.guide().id)).unwrap_or_else(|| voice.paras(usual))
}

/// The voice for a session: its language, and every answer as an argument.
pub(crate) fn voice<'w>(session: &Session<'_>, words: &'w Words) -> Voice<'w> {
    voice_in(session, words, session.language())
}

/// The same, in another language than the session's.
pub(crate) fn voice_in<'w>(session: &Session<'_>, words: &'w Words, language: &str) -> Voice<'w> {
    let path = session.path();
    let steps = session.guide().steps.iter_enumerated();
    // A question without an answer is known too, as empty: texts fall back on their general words.
    let given =
        |index: StepId, id: &String| session.progress().answers.get(id).and_then(|_| path.answer_id(index)).cloned();
    let answers = steps.filter(|(_, step)| !step.choices.is_empty());
    let answers = answers.map(|(index, step)| (step.id.clone(), given(index, &step.id).unwrap_or_default()));
    words.speak(language, session.progress().web_language.as_deref().unwrap_or(language)).knowing(answers)
}
