//! What a person should now perceive, in their language and free of any terminal: every front shows this and nothing else.

use crate::calendar::Now;
use crate::guide::{Part, StepId};
use crate::keys::{self, Action, Key};
use crate::qr::Qr;
use crate::search::Finder;
use crate::session::{Base, Event, Overlay, Page, Position, Session};
use crate::text::Para;
use crate::words::{Voice, Words};

mod address;
mod card;
mod contact;
mod desk;
mod display;
mod field;
mod genuine;
mod glossary;
mod id;
mod model;
mod notice;
mod phrases;
mod picture;
mod place_code;
mod start;
mod step;
mod step_text;
mod trouble;
mod waiting;
mod way;

pub(crate) use contact::contact;
pub use field::{Drafts, Field};
pub(crate) use genuine::blocks as verdict;
pub(crate) use glossary::gloss;
pub use id::ScreenId;
pub use model::{Asked, Front, Input, Model, Surface, Typed};
use notice::notices;
pub use phrases::Phrases;
use phrases::phrases;
pub(crate) use place_code::code_line;
pub(crate) use start::{INTRO, IntroPart, intro_block};
use step::clock_since;
pub(crate) use step::step_title;
pub use step_text::{StepPart, StepText};
pub(crate) use way::{clock_words, stage_name, standing};

/// One page.
#[derive(Debug, Clone)]
pub struct Screen {
    /// Which page it is.
    pub id: ScreenId,
    /// Whether the person stands here, or has opened this over where they stand.
    pub layer: Layer,
    /// Whether what is typed here, even in place of an answer, is neither shown nor quoted.
    pub secret: bool,
    /// Whether the place code is said line by line: where one stands, and where one looks for help.
    pub says_code: bool,
    /// Its language.
    pub language: String,
    /// The stage, in words.
    pub stage: String,
    /// The step's number within its stage, in words; empty on pages that are no step.
    pub count: String,
    /// The title.
    pub title: String,
    /// The title of the next step; empty where there is none.
    pub next: String,
    /// The place code, to be read to a volunteer; empty before the way and at its ways out.
    pub code: String,
    /// Where a printed guide says the same; empty if nowhere.
    pub reference: String,
    /// The body.
    pub blocks: Vec<Block>,
    /// A line to type, on a page that has one.
    pub field: Option<Field>,
    /// What the person may decide.
    pub choices: Vec<Choice>,
    /// The choice that Enter takes.
    pub default: usize,
    /// Sentences to say first: what has just changed or failed.
    pub notices: Vec<String>,
    /// The keys that work on this page.
    pub keys: Vec<Key>,
    /// What the keys of this page mean.
    actions: Vec<(Action, Event)>,
    /// Whether its addresses are offered to be opened and copied.
    offers_addresses: bool,
    /// Whether a lasting fault is told here: where a person takes stock.
    takes_stock: bool,
    /// Whether its words can be explained.
    explains: bool,
    /// The fronts' own few words.
    pub phrases: Phrases,
}

/// Where a page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layer {
    /// Where the person stands on their way.
    Base,
    /// Over that: help, the overview, a trouble, a page of the desk.
    Overlay,
}

/// A part of the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Paragraphs, perhaps behind a lead such as "Careful:".
    Prose {
        /// What kind of advice it is.
        tone: Tone,
        /// The word in front.
        lead: String,
        /// The paragraphs.
        paras: Vec<Para>,
    },
    /// A web page, roughly.
    Picture(Picture),
    /// A code in its groups, to be copied from.
    Groups(Vec<CodeGroup>),
    /// A few characters to read aloud, drawn large where there is room.
    Large(Large),
    /// An address for a camera.
    Qr(Code),
}

/// A few characters to read aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Large {
    /// The characters.
    pub text: String,
    /// The same in words, for fronts that do not draw and where there is no room.
    pub spoken: String,
}

/// An address for a camera.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The code.
    pub qr: Qr,
    /// What to do with it.
    pub how: Vec<Para>,
    /// What to say where there is no room for it.
    pub no_room: String,
}

/// One group of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeGroup {
    /// Its characters.
    pub characters: Vec<String>,
    /// The group in words, for fronts that do not draw.
    pub spoken: String,
}

/// What kind of advice a paragraph gives. The words say it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// What to do.
    Act,
    /// What to be careful about.
    Care,
    /// What should then be there.
    See,
    /// Good to know.
    Note,
}

/// A web page, roughly: only what a source attests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its caption.
    pub caption: String,
    /// The word that marks the thing to press.
    pub here: String,
    /// Caption and mark in front of a list, for fronts that do not draw.
    pub spoken: (String, String),
    /// Its rows.
    pub rows: Vec<PictureRow>,
}

/// One element of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureRow {
    /// What it is.
    pub part: Part,
    /// The label on it.
    pub label: String,
    /// The element in words, for fronts that do not draw.
    pub spoken: String,
    /// Whether it is the thing to press or fill in.
    pub here: bool,
}

/// Something the person may decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// In words.
    pub label: String,
    /// What it means.
    pub event: Event,
    /// Cannot be undone: taken by its own digit only, never by Enter.
    pub digit_only: bool,
}

impl Choice {
    /// A choice that can be taken back.
    pub fn new(label: String, event: Event) -> Self {
        Choice { label, event, digit_only: false }
    }
}

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
        screen.head(session, voice);
        match &page {
            Page::Base(base) => screen.base(session, voice, now, *base),
            Page::Overlay(overlay) => {
                screen.closes_by(&Event::Open(overlay.clone()));
                screen.overlay(session, voice, now, typed, overlay);
            }
        }
        screen.offer_addresses(session, voice);
        screen.notices.splice(0..0, notices(session, voice, screen.takes_stock));
        // Nothing to explain before the way begins.
        let asks = session.is_under_way() && screen.field.is_none() && screen.explains;
        let terms = if asks { screen.terms(voice) } else { Vec::new() };
        if !terms.is_empty() {
            screen.actions.push((Action::Words, Event::Open(Overlay::Words(terms))));
        }
        screen
    }

    /// The page where the person stands, whatever is open over it.
    fn base(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now, base: Base) {
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

    /// A page with nothing on it yet.
    pub fn blank(id: ScreenId, voice: &Voice<'_>) -> Screen {
        Screen {
            id,
            layer: Layer::Overlay,
            secret: false,
            says_code: false,
            language: voice.language().to_owned(),
            stage: String::new(),
            count: String::new(),
            title: String::new(),
            next: String::new(),
            code: String::new(),
            reference: String::new(),
            blocks: Vec::new(),
            field: None,
            choices: Vec::new(),
            default: 0,
            notices: Vec::new(),
            keys: keys::keys(voice),
            actions: actions(other_language(voice)),
            offers_addresses: true,
            takes_stock: false,
            explains: true,
            phrases: phrases(voice),
        }
    }

    /// The event of an action on this page, if it makes sense here. Choosing and the mouse belong to the front.
    pub fn event(&self, action: Action) -> Option<Event> {
        if action == Action::Check {
            return self.field.as_ref()?.submit.clone();
        }
        self.actions.iter().find(|(known, _)| *known == action).map(|(_, event)| event.clone())
    }

    /// The key that opens this page closes it, pressed again.
    pub fn closes_by(&mut self, opens: &Event) {
        let same = self.actions.iter_mut().filter(|(_, event)| event == opens);
        same.for_each(|(_, event)| *event = Event::Back);
    }

    /// Whether an action is known here, now or on another page of the same kind.
    fn knows(&self, action: Action) -> bool {
        let front = [Action::Choose, Action::Mouse, Action::Check, Action::ToChoices, Action::Interrupt];
        let words = action == Action::Words && self.explains;
        words || front.contains(&action) || self.actions.iter().any(|(known, _)| *known == action)
    }

    /// Takes keys away that this page does not know.
    pub fn without(&mut self, actions: &[Action]) {
        self.actions.retain(|(action, _)| !actions.contains(action));
    }

    /// Nothing lies before this page.
    pub(crate) fn is_first(&mut self) {
        self.without(&[Action::Back, Action::Leave]);
    }

    /// A page outside of any way: it has no stages, no words of a guide, and no display of its own.
    pub(crate) fn stands_alone(&mut self) {
        self.without(&[Action::Overview, Action::Display, Action::Genuine]);
        self.explains = false;
    }

    /// The person stands here, where the place code may be said.
    fn is_base(&mut self, says_code: bool) {
        self.layer = Layer::Base;
        self.says_code = says_code;
    }

    /// Adds paragraphs to the body; none, if there are none.
    pub fn prose(&mut self, tone: Tone, lead: String, paras: Vec<Para>) {
        if !paras.is_empty() {
            self.blocks.push(Block::Prose { tone, lead, paras });
        }
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
        let flow = session.flow();
        let (number, total) = flow.count(step);
        let mut count = voice.with("number", number);
        count.set("total", total);
        self.count = count.line("count");
        self.next = match session.next(step) {
            Position::Step(next) => step_title(guide, voice, next),
            Position::Finished => voice.line("finished.title"),
        };
    }
}

/// The id of a page of a session.
pub(crate) fn id_of(page: &Page) -> ScreenId {
    match page {
        Page::Base(base) => ScreenId::of(base),
        Page::Overlay(overlay) => ScreenId::of(&overlay.bare()),
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
    let flow = session.flow();
    let steps = session.guide().steps.iter_enumerated();
    // A question without an answer is known too, as empty: texts fall back on their general words.
    let given =
        |index: StepId, id: &String| session.progress().answers.get(id).and_then(|_| flow.answer_id(index)).cloned();
    let answers = steps.filter(|(_, step)| !step.choices.is_empty());
    let answers = answers.map(|(index, step)| (step.id.clone(), given(index, &step.id).unwrap_or_default()));
    words.speak(language, session.progress().web_language.as_deref().unwrap_or(language)).knowing(answers)
}

/// What the keys mean on most pages.
fn actions(other_language: Event) -> Vec<(Action, Event)> {
    vec![
        (Action::Back, Event::Back),
        (Action::Leave, Event::Back),
        (Action::Help, Event::Open(Overlay::Help)),
        (Action::Language, other_language),
        (Action::Overview, Event::Open(Overlay::Overview)),
        (Action::Display, Event::Open(Overlay::Display)),
        (Action::Genuine, Event::Open(Overlay::Genuine)),
        (Action::Stop, Event::Stop),
    ]
}

fn other_language(voice: &Voice<'_>) -> Event {
    let languages = voice.words().languages();
    let at = languages.iter().position(|language| language == voice.language()).unwrap_or_default();
    let next = languages.get((at + 1) % languages.len().max(1));
    Event::Language(next.cloned().unwrap_or_default())
}
