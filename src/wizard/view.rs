//! The screens of the wizard; the submodules build the pages.

use std::cmp::Ordering;

use crate::calendar::Now;
use crate::display::Form;
use crate::guide::{Guide, Stage, StageId, Step};
use crate::keys::Action;
use crate::l10n::{Catalogs, Localizer};
use crate::screen::{MenuItem, Screen, ScreenId, StageMark, StageState, StrayText, Typed};
use crate::search::Finder;
use crate::text::Para;

use super::{Base, Event, Frontier, Notice, Overlay, Report, Session, TopPage};

mod address;
mod card;
mod contact;
mod display;
mod every;
mod fraud;
mod genuine;
mod glossary;
pub(crate) mod helper;
mod leaving;
mod model;
mod notice;
mod overview;
mod page;
mod picture;
mod place_code;
mod start;
mod step;
mod step_text;
mod trouble;
mod waiting;

pub(crate) use contact::{contact, contacts, reach};
pub use every::every_page;
#[cfg(not(target_family = "wasm"))]
pub(crate) use genuine::blocks as verdict;
pub(crate) use glossary::gloss;
pub use model::Wizard;
pub(crate) use model::keep_dates;
pub(crate) use notice::notices;
use overview::with_due;
pub(crate) use overview::{clock_words, stage_name, standing};
pub(crate) use place_code::code_line;
pub(crate) use start::{IntroPart, intro_block, with_dates};
use step::clock_since;
pub(crate) use step::{StepWords, step_title};
pub use step_text::{StepPart, StepText};

impl Screen {
    /// The page to show now, with nothing typed.
    pub fn of(session: &Session<'_>, words: &Catalogs, now: &Now) -> Screen {
        let l10n = l10n(session, words);
        Self::page(session, &l10n, now, &Typed::nothing(&Finder::new(session.guide(), words)), true)
    }

    /// The page to show now, for the text being typed.
    pub fn with(session: &Session<'_>, words: &Catalogs, now: &Now, typed: &Typed<'_>) -> Screen {
        Self::page(session, &l10n(session, words), now, typed, true)
    }

    /// The same with this localizer, for somebody else than the person on their own: a volunteer, a reader of the booklet.
    pub(crate) fn with_localizer(session: &Session<'_>, l10n: &Localizer<'_>, now: &Now, typed: &Typed<'_>) -> Screen {
        Self::page(session, l10n, now, typed, false)
    }

    fn page(session: &Session<'_>, l10n: &Localizer<'_>, now: &Now, typed: &Typed<'_>, alone: bool) -> Screen {
        let page = session.page();
        let mut screen = Screen::blank(id_of(&page), l10n);
        screen.offers_pages(session);
        if alone {
            screen.helps_the_lost(session);
        }
        screen.explains = true;
        screen.head(session, l10n);
        match &page {
            TopPage::Base(base) => screen.base(session, l10n, now, *base),
            TopPage::Overlay(overlay) => {
                screen.closes_by(&Event::Open(overlay.clone()));
                screen.overlay(session, l10n, now, typed, overlay);
            }
        }
        screen.offer_addresses(session, l10n);
        let opens = session.display().form != Form::Page;
        if let Some(Notice::Reported(Report::Kept(..))) = session.notice().filter(|_| opens) {
            screen.choices.push(MenuItem::new(l10n.text("choice-open-kept"), Event::OpenKept));
        }
        screen.choices.extend(screen.last.take());
        screen.notices.splice(0..0, notices(session, l10n, screen.takes_stock));
        // There is nothing to explain before the first step.
        let asks = session.is_under_way() && screen.field.is_none() && screen.explains;
        if asks {
            let (terms, labels) = (screen.terms(l10n), screen.labels(session, l10n));
            if !(terms.is_empty() && labels.is_empty()) {
                screen.on(Action::Words, Event::Open(Overlay::Words(terms, labels)));
            }
        }
        screen
    }

    /// The page the person is on, below any overlays.
    pub(crate) fn base(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now, base: Base) {
        match base {
            Base::Language => self.language_page(session, l10n),
            Base::Intro => self.intro(session, l10n, now),
            Base::Step(step) => self.step(session, l10n, now, step),
            Base::Exit(exit) => self.exit(session, l10n, exit),
            Base::Finished => self.finished(session, l10n, now),
        }
    }

    fn overlay(
        &mut self,
        session: &Session<'_>,
        l10n: &Localizer<'_>,
        now: &Now,
        typed: &Typed<'_>,
        overlay: &Overlay,
    ) {
        match overlay {
            Overlay::WelcomeBack => self.welcome_back(session, l10n, now),
            Overlay::Overview => self.overview(session, l10n, now),
            Overlay::Review => self.review(session, l10n),
            Overlay::Change(step) => self.change(session, l10n, *step),
            Overlay::When(step) => self.when(session, l10n, now, *step),
            Overlay::Trouble => self.trouble(session, l10n),
            Overlay::Common => self.common(session, l10n),
            Overlay::Contacted => self.contacted(session, l10n, false),
            Overlay::Happened => self.contacted(session, l10n, true),
            Overlay::Search => self.search(session, l10n, typed),
            Overlay::Leaving => self.leaving(session, l10n, now),
            Overlay::Genuine => self.genuine(session, l10n, typed),
            Overlay::Remedy(trouble, number) => self.remedy(session, l10n, *trouble, *number),
            Overlay::Ask => self.ask(session, l10n),
            Overlay::Words(terms, labels) => self.words(l10n, terms, labels),
            Overlay::Term(term) => self.term(l10n, *term),
            Overlay::Help => self.help(session, l10n),
            Overlay::Helper => self.helper(session, l10n),
            Overlay::Noting(part) => self.noting(session, l10n, typed, *part),
            Overlay::Waiting => self.waiting(session, l10n, now),
            Overlay::Card => self.card(session, l10n, now),
            Overlay::Display => self.display(session, l10n),
            Overlay::Here => self.here(session, l10n),
            Overlay::Addresses(addresses) => self.addresses(session, l10n, addresses),
            Overlay::Address(id) => self.address(session, l10n, *id),
            Overlay::Qr(id) => self.qr(session, l10n, *id),
            Overlay::Spelt(id) => self.spelt(session, l10n, *id),
        }
    }

    /// The keys that work on any page.
    fn offers_pages(&mut self, session: &Session<'_>) {
        self.on(Action::Help, Event::Open(Overlay::Help));
        self.on(Action::Overview, Event::Open(Overlay::Overview));
        self.on(Action::Display, Event::Open(Overlay::Display));
        self.on(Action::Genuine, Event::Open(Overlay::Genuine));
        self.on(Action::Colours, Event::Display(session.display().inverted()));
    }

    /// What helps a person who has nobody to ask: the key for being lost, a question before leaving, words that are
    /// looked up.
    fn helps_the_lost(&mut self, session: &Session<'_>) {
        self.on(Action::Lost, Event::Open(Overlay::Trouble));
        self.without(&[Action::Stop]);
        self.on(Action::Stop, Event::Open(Overlay::Leaving));
        self.stray = if session.may_hear_secrets() { StrayText::Secret } else { StrayText::Searched };
    }

    /// The header: place code, stage, step number and next title.
    fn head(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        self.set_place_code(session, l10n);
        let guide = session.guide();
        if session.base() == Base::Finished {
            self.stages = stages(l10n, guide, guide.stages.len().into());
        }
        let Some(step) = session.base().step() else { return };
        let here = guide.steps[step].stage;
        self.stage = stage_name(l10n, guide, here);
        self.stages = stages(l10n, guide, here);
        if session.overlay().is_some() {
            return;
        }
        let path = session.path();
        let (number, total) = path.count(step);
        let mut count = l10n.with("number", number);
        count.set("total", total);
        self.count = count.text("count");
        self.counted = Some((number, total));
        self.next = match session.next(step) {
            Frontier::Step(next) => step_title(guide, l10n, next),
            Frontier::Finished => l10n.text("finished.title"),
        };
    }
}

/// The stages of a guide, for somebody who is in one of them.
fn stages(l10n: &Localizer<'_>, guide: &Guide, here: StageId) -> Vec<StageMark> {
    let mark = |(stage, known): (StageId, &Stage)| StageMark {
        name: l10n.text(&format!("stage-{}.bar", known.id)),
        state: match stage.cmp(&here) {
            Ordering::Less => StageState::Done,
            Ordering::Equal => StageState::Now,
            Ordering::Greater => StageState::ToCome,
        },
    };
    guide.stages.iter_enumerated().map(mark).collect()
}

/// The screen id of a page.
pub(crate) fn id_of(page: &TopPage) -> ScreenId {
    match page {
        TopPage::Base(base) => ScreenId::of(base),
        TopPage::Overlay(overlay) => ScreenId::of(&overlay.bare()),
    }
}

/// A text from the guide's own words (`guide-<id>.<part>`), or else the program's (`usual`).
fn own_paras(session: &Session<'_>, l10n: &Localizer<'_>, part: &str, usual: &str) -> Vec<Para> {
    l10n.try_paragraphs(&format!("guide-{}.{part}", session.guide().id)).unwrap_or_else(|| l10n.paragraphs(usual))
}

/// The localizer of a session: its language, with every answer as an argument.
pub(crate) fn l10n<'w>(session: &Session<'_>, words: &'w Catalogs) -> Localizer<'w> {
    localizer_in(session, words, session.language())
}

/// The same, in the given language.
pub(crate) fn localizer_in<'w>(session: &Session<'_>, words: &'w Catalogs, language: &str) -> Localizer<'w> {
    localizer_of(session, words, language, session.progress().web_language.as_deref())
}

/// The same, with web pages in the given language; in the reader's if unknown.
pub(crate) fn localizer_of<'w>(
    session: &Session<'_>,
    words: &'w Catalogs,
    language: &str,
    web: Option<&str>,
) -> Localizer<'w> {
    let steps = session.guide().steps.iter();
    // An unanswered question is passed as empty, so that texts fall back to their general wording.
    let given = |step: &Step| session.progress().given(step).map(|choice| step.choices[choice].id.clone());
    let answers = steps.filter(|step| !step.choices.is_empty());
    let answers = answers.map(|step| (step.id.clone(), given(step).unwrap_or_default()));
    // Only a page in a browser asks where it is open.
    let here = session.display().here.map(|here| ("here".to_owned(), if here { "yes" } else { "no" }.to_owned()));
    words.localizer(language, web.unwrap_or(language)).on(session.display().form).with_answers(answers.chain(here))
}
