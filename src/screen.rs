//! What to show the person, in their language and independent of any terminal: every front shows this and nothing else.

use crate::keys::{self, Action, Key};
use crate::l10n::Localizer;
use crate::qr::Qr;
use crate::text::Para;
use crate::wizard::Event;

mod field;
mod id;
mod model;
mod phrases;
mod picture;

pub use field::{Drafts, Field};
pub use id::ScreenId;
pub use model::{Asked, Front, Input, Model, Surface, Typed, World};
pub use phrases::Phrases;
use phrases::phrases;
pub use picture::{Picture, PictureElement, PictureMark};

/// One page.
#[derive(Debug, Clone)]
pub struct Screen {
    pub id: ScreenId,
    /// Whether this is the person's place in the guide, or an overlay opened over it.
    pub layer: Layer,
    /// Whether text typed here, even instead of a choice, must be neither shown nor quoted.
    pub secret: bool,
    /// Whether a line-by-line front shows the place code: at the person's place, and where they look for help.
    pub says_code: bool,
    pub language: String,
    /// The stage, in words.
    pub stage: String,
    /// All stages, in order; empty on pages without a place in a guide.
    pub stages: Vec<StageMark>,
    /// The step's number within its stage, in words; empty on pages that are not steps.
    pub count: String,
    /// The same as numbers: which one, and of how many.
    pub counted: Option<(usize, usize)>,
    pub title: String,
    /// The title of the next step; empty if there is none.
    pub next: String,
    /// The place code, to read to a volunteer; only steps and the end of the guide have one.
    pub code: String,
    /// The same without a word for what it is.
    pub bare_code: String,
    /// Where the printed guide says the same; empty if nowhere.
    pub reference: String,
    pub blocks: Vec<Block>,
    pub field: Option<Field>,
    pub choices: Vec<MenuItem>,
    /// A choice kept last, after any choices added to the page's own.
    pub(crate) last: Option<MenuItem>,
    /// The choice that Enter takes.
    pub default: usize,
    /// Sentences to show first: what has just changed or failed.
    pub notices: Vec<String>,
    /// The keys that work on this page.
    pub keys: Vec<Key>,
    pub(crate) actions: Vec<(Action, Event)>,
    /// Whether to offer opening and copying its addresses.
    pub(crate) offers_addresses: bool,
    /// Whether a fault is shown here even if it is not new, as on the start page and the overview.
    pub(crate) takes_stock: bool,
    /// Whether a volunteer reads this page out to a caller.
    pub(crate) read_out: bool,
    /// Whether the person may need somebody else's help here.
    pub(crate) escalates: bool,
    /// Whether its glossary words can be explained.
    pub(crate) explains: bool,
    /// What becomes of words typed where a key was expected.
    pub stray: StrayText,
    /// Whether the text asked for may be empty: line by line, an empty line is then an answer.
    pub(crate) takes_empty: bool,
    /// The fronts' own texts.
    pub phrases: Phrases,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layer {
    /// The person's place in the guide.
    Base,
    /// Over that: help, the overview, a trouble page, a page of the desk.
    Overlay,
}

/// What becomes of words typed where a key was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StrayText {
    /// Each letter is a key, and nothing else.
    Ignored,
    /// They are looked up.
    Searched,
    /// They may be a secret: a warning is shown, and they are neither shown nor kept.
    Secret,
}

/// A stage of the guide, as a bar of all stages shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageMark {
    /// A word or two.
    pub name: String,
    pub state: StageState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StageState {
    Done,
    Now,
    ToCome,
}

/// A part of a screen's body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Paragraphs, perhaps after a lead such as "Careful:".
    Prose { tone: Tone, lead: String, paras: Vec<Para> },
    /// A rough picture of a web page or of a device's settings.
    Picture(Picture),
    /// A code in groups, for copying.
    Groups(Vec<CodeGroup>),
    /// A few characters to read aloud, drawn large if there is room.
    Large(Large),
    /// An address as a QR code.
    Qr(Code),
}

/// A few characters to read aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Large {
    pub text: String,
    /// The same in words, for fronts that do not draw or have no room.
    pub spoken: String,
}

/// An address as a QR code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    pub qr: Qr,
    /// How to use it.
    pub how: Vec<Para>,
    /// What to show if there is no room for it.
    pub no_room: String,
}

/// One group of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeGroup {
    pub characters: Vec<String>,
    /// The group in words, for fronts that do not draw.
    pub spoken: String,
}

/// What kind of advice a paragraph gives. The text says it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// What to do.
    Act,
    /// A warning.
    Care,
    /// What the person should see afterwards.
    See,
    /// Good to know.
    Note,
}

/// Something the person can choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuItem {
    pub label: String,
    /// What choosing it does.
    pub event: Event,
    /// Cannot be undone: its digit only marks it, and Enter then takes it.
    pub irreversible: bool,
}

impl MenuItem {
    /// A choice that can be undone.
    pub fn new(label: String, event: Event) -> Self {
        MenuItem { label, event, irreversible: false }
    }
}

impl Screen {
    /// An empty page.
    pub fn blank(id: ScreenId, l10n: &Localizer<'_>) -> Screen {
        let of_fronts = l10n.without_answers();
        Screen {
            id,
            layer: Layer::Overlay,
            secret: false,
            says_code: false,
            language: l10n.language().to_owned(),
            stage: String::new(),
            stages: Vec::new(),
            count: String::new(),
            counted: None,
            title: String::new(),
            next: String::new(),
            code: String::new(),
            bare_code: String::new(),
            reference: String::new(),
            blocks: Vec::new(),
            field: None,
            choices: Vec::new(),
            last: None,
            default: 0,
            notices: Vec::new(),
            keys: keys::keys(&of_fronts),
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
            stray: StrayText::Ignored,
            takes_empty: false,
            phrases: phrases(&of_fronts),
        }
    }

    /// The event of an action on this page, if it has one. Choosing and the mouse are handled by the front.
    pub fn event(&self, action: Action) -> Option<Event> {
        if action == Action::Check {
            return self.field.as_ref()?.submit.clone();
        }
        self.actions.iter().find(|(known, _)| *known == action).map(|(_, event)| event.clone())
    }

    /// Sets what an action does on this page.
    pub fn on(&mut self, action: Action, event: Event) {
        self.actions.push((action, event));
    }

    /// Makes the key that opens this page close it when pressed again.
    pub fn closes_by(&mut self, opens: &Event) {
        let same = self.actions.iter_mut().filter(|(_, event)| event == opens);
        same.for_each(|(_, event)| *event = Event::Back);
    }

    /// Whether an action does something on this page, or is the front's own.
    pub fn works(&self, action: Action) -> bool {
        let front = [Action::Choose, Action::Mouse, Action::ToChoices, Action::Interrupt];
        front.contains(&action) || self.event(action).is_some()
    }

    /// Whether an action works here, or on another page of the same kind.
    pub(crate) fn knows(&self, action: Action) -> bool {
        let words = action == Action::Words && self.explains;
        words || action == Action::Check || self.works(action)
    }

    /// Removes actions that do not apply to this page.
    pub fn without(&mut self, actions: &[Action]) {
        self.actions.retain(|(action, _)| !actions.contains(action));
    }

    /// Marks this page as the first: there is no way back.
    pub(crate) fn is_first(&mut self) {
        self.without(&[Action::Back, Action::Leave]);
    }

    /// Marks this page as the person's place in the guide, and sets whether the place code is shown line by line.
    pub(crate) fn is_base(&mut self, says_code: bool) {
        self.layer = Layer::Base;
        self.says_code = says_code;
    }

    /// Adds paragraphs to the body, if there are any.
    pub fn prose(&mut self, tone: Tone, lead: String, paras: Vec<Para>) {
        if !paras.is_empty() {
            self.blocks.push(Block::Prose { tone, lead, paras });
        }
    }
}

fn other_language(l10n: &Localizer<'_>) -> Event {
    Event::Language(l10n.words().next_language(l10n.language()).map(|next| next.code.clone()).unwrap_or_default())
}
