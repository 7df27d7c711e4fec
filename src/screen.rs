//! What a person should now perceive, in their language and free of any terminal: every front shows this and nothing else.

use crate::guide::Part;
use crate::keys::{self, Action, Key};
use crate::l10n::Localizer;
use crate::qr::Qr;
use crate::text::Para;
use crate::wizard::Event;

mod field;
mod id;
mod model;
mod phrases;

pub use field::{Drafts, Field};
pub use id::ScreenId;
pub use model::{Asked, Front, Input, Model, Surface, Typed, World};
pub use phrases::Phrases;
use phrases::phrases;

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
    pub language: String,
    /// The stage, in words.
    pub stage: String,
    /// The step's number within its stage, in words; empty on pages that are no step.
    pub count: String,
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
    /// A choice that stays the last, whatever is offered beside those of the page itself.
    pub(crate) last: Option<Choice>,
    /// The choice that Enter takes.
    pub default: usize,
    /// Sentences to say first: what has just changed or failed.
    pub notices: Vec<String>,
    /// The keys that work on this page.
    pub keys: Vec<Key>,
    /// What the keys of this page mean.
    pub(crate) actions: Vec<(Action, Event)>,
    /// Whether its addresses are offered to be opened and copied.
    pub(crate) offers_addresses: bool,
    /// Whether a lasting fault is told here: where a person takes stock.
    pub(crate) takes_stock: bool,
    /// Whether a volunteer reads it out to a caller.
    pub(crate) read_out: bool,
    /// Whether somebody else may have to help from here.
    pub(crate) escalates: bool,
    /// Whether its words can be explained.
    pub(crate) explains: bool,
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
    /// Paragraphs, perhaps after a lead such as "Careful:".
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
    pub caption: String,
    /// The word that marks the thing to press.
    pub here: String,
    /// Caption and mark in front of a list, for fronts that do not draw.
    pub spoken: (String, String),
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
    /// A page with nothing on it yet.
    pub fn blank(id: ScreenId, l10n: &Localizer<'_>) -> Screen {
        Screen {
            id,
            layer: Layer::Overlay,
            secret: false,
            says_code: false,
            language: l10n.language().to_owned(),
            stage: String::new(),
            count: String::new(),
            title: String::new(),
            next: String::new(),
            code: String::new(),
            reference: String::new(),
            blocks: Vec::new(),
            field: None,
            choices: Vec::new(),
            last: None,
            default: 0,
            notices: Vec::new(),
            keys: keys::keys(l10n),
            actions: vec![
                (Action::Back, Event::Back),
                (Action::Leave, Event::Back),
                (Action::Language, other_language(l10n)),
                (Action::Stop, Event::Stop),
            ],
            offers_addresses: true,
            takes_stock: false,
            read_out: false,
            escalates: false,
            explains: false,
            phrases: phrases(l10n),
        }
    }

    /// The event of an action on this page, if it makes sense here. Choosing and the mouse belong to the front.
    pub fn event(&self, action: Action) -> Option<Event> {
        if action == Action::Check {
            return self.field.as_ref()?.submit.clone();
        }
        self.actions.iter().find(|(known, _)| *known == action).map(|(_, event)| event.clone())
    }

    /// A key means this here.
    pub fn on(&mut self, action: Action, event: Event) {
        self.actions.push((action, event));
    }

    /// The key that opens this page closes it, pressed again.
    pub fn closes_by(&mut self, opens: &Event) {
        let same = self.actions.iter_mut().filter(|(_, event)| event == opens);
        same.for_each(|(_, event)| *event = Event::Back);
    }

    /// Whether an action is known here, now or on another page of the same kind.
    pub(crate) fn knows(&self, action: Action) -> bool {
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

    /// The person stands here, where the place code may be said.
    pub(crate) fn is_base(&mut self, says_code: bool) {
        self.layer = Layer::Base;
        self.says_code = says_code;
    }

    /// Adds paragraphs to the body; none, if there are none.
    pub fn prose(&mut self, tone: Tone, lead: String, paras: Vec<Para>) {
        if !paras.is_empty() {
            self.blocks.push(Block::Prose { tone, lead, paras });
        }
    }
}

fn other_language(l10n: &Localizer<'_>) -> Event {
    Event::Language(l10n.words().next_language(l10n.language()).map(|next| next.code.clone()).unwrap_or_default())
}
