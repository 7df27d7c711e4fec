//! The booklet as data, between the walk and the writers.

use super::pages::slot;
use crate::screen::Block;
use crate::text::Para;

/// A guide for one device, in one language, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booklet {
    pub language: String,
    /// The guide's name.
    pub title: String,
    /// The device it is for; empty if the guide asks for none.
    pub device: String,
    /// What it is, how to use it, what to have ready.
    pub about: Vec<Block>,
    /// The stages; then the sheets for all other answers, the contacts and the words.
    pub chapters: Vec<Chapter>,
    /// That it is an independent aid; the guide's version and date.
    pub colophon: Vec<String>,
    pub phrases: BookletPhrases,
}

impl Booklet {
    /// The guide and the device.
    pub(super) fn full_title(&self) -> String {
        if self.device.is_empty() { self.title.clone() } else { format!("{} · {}", self.title, self.device) }
    }

    pub(super) fn for_device(&self) -> String {
        format!("{} {}", self.phrases.device, self.device)
    }
}

/// A stage, or one of the chapters after them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// Its id for links.
    pub id: String,
    pub title: String,
    pub about: Vec<Block>,
    pub sheets: Vec<Sheet>,
    /// Groups of troubles, in the trouble chapter only.
    pub troubles: Vec<Troubles>,
}

/// A group of troubles, such as those of a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Troubles {
    /// Its id for links.
    pub id: String,
    pub title: String,
    /// What to know first.
    pub about: Vec<Block>,
    pub list: Vec<PrintedTrouble>,
}

/// Something that may go wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedTrouble {
    /// Its id for links.
    pub id: String,
    /// Its number, and what the person sees.
    pub title: String,
    pub cause: Option<Block>,
    /// What may help, in order.
    pub remedies: Vec<RemedyText>,
    /// Whom to ask if nothing helps.
    pub ask: Option<Para>,
}

/// Something that may help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemedyText {
    /// What to do.
    pub paras: Vec<Para>,
    /// The page from which to begin again.
    pub go: Option<Go>,
}

/// One page of the booklet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its id for links.
    pub id: String,
    /// Where it is: the stage, its number there and the total.
    pub place: String,
    /// The place code, to read to a volunteer; empty at an exit.
    pub code: String,
    /// Its number or letter, for the contents; empty at the end.
    pub mark: String,
    pub title: String,
    /// The body of its screen.
    pub blocks: Vec<Block>,
    /// What the screen also says to people who gave another answer before.
    pub variants: Vec<Variant>,
    pub answers: Vec<Answer>,
    /// Where to go on, if not simply to the next page.
    pub jumps: Vec<Jump>,
    /// Where to read what may go wrong on this page.
    pub help: Option<Jump>,
    /// Space for dates; never for anything else.
    pub rooms: Vec<Room>,
    /// Where a printed guide says the same; empty if nowhere.
    pub reference: String,
    /// Whether it has a box to tick.
    pub tick: bool,
}

impl Sheet {
    /// The variants to show before a part of the body.
    pub fn variants_at(&self, at: usize) -> impl Iterator<Item = &Variant> {
        self.variants.iter().filter(move |variant| variant.at == at)
    }

    pub fn place_and_code(&self) -> String {
        if self.code.is_empty() { self.place.clone() } else { format!("{} · {}", self.place, self.code) }
    }

    /// Its entry in the contents.
    pub fn entry(&self) -> String {
        if self.mark.is_empty() { self.title.clone() } else { format!("{}. {}", self.mark, self.title) }
    }
}

/// What a page also says, and to whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The index of the part of the body that it comes before.
    pub at: usize,
    /// The answer that it depends on, in words.
    pub condition: String,
    /// What it then also says.
    pub block: Block,
    /// Who reads what follows: everybody, or only those who have not given that answer; empty if nothing follows.
    pub then: String,
}

/// An answer, numbered as on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub number: usize,
    pub label: String,
    pub go: Go,
}

/// Where to go, in words, and its id for links if it is in the booklet. Here and in the conditions of a sheet, the
/// number of a page is left open: see `pages::slot`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Go {
    pub text: String,
    pub sheet: Option<String>,
}

/// Where to go on from a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jump {
    /// Whom it applies to; everybody, if empty.
    pub condition: String,
    pub go: Go,
}

/// Space for a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// Which date.
    pub label: String,
    /// The date, if known.
    pub date: Option<String>,
}

/// Fixed phrases that the writers need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookletPhrases {
    /// Before the device.
    pub device: String,
    /// At the top of each page of paper: its number and how many there are.
    pub page: String,
    /// The heading of the contents.
    pub contents: String,
    /// Beside the QR code of an address.
    pub camera: String,
    /// What the QR code is, for people who cannot see it, before the address.
    pub code: String,
    /// How to write a date into its space, for people who cannot see it.
    pub room: String,
}

impl BookletPhrases {
    pub(super) fn numbered(&self, number: usize, total: usize) -> String {
        self.page.replace(&slot("number"), &number.to_string()).replace(&slot("total"), &total.to_string())
    }
}
