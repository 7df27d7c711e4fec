//! The booklet as a value, between the walk and the writing.

use crate::screen::Block;
use crate::text::Para;

/// A guide for one device, in one language, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booklet {
    pub language: String,
    /// The guide's name.
    pub title: String,
    /// The device it is for; empty where the guide asks for none.
    pub device: String,
    /// What it is, how to use it, what to have ready.
    pub about: Vec<Block>,
    /// The stages; then the sheets of all other answers, whom to ask, and the words.
    pub chapters: Vec<Chapter>,
    /// That it is an independent aid; the guide's version and date.
    pub colophon: Vec<String>,
    /// The writers' own few words.
    pub phrases: Phrases,
}

/// A stage, or what stands after them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// Its name for links.
    pub id: String,
    pub title: String,
    pub about: Vec<Block>,
    /// Its pages.
    pub sheets: Vec<Sheet>,
    /// What may go wrong, if that is what it is about.
    pub troubles: Vec<Troubles>,
}

/// What may go wrong in a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Troubles {
    /// Their name for links.
    pub id: String,
    /// The stage.
    pub title: String,
    /// What is to be known first.
    pub about: Vec<Block>,
    /// One after the other.
    pub list: Vec<Trouble>,
}

/// Something that may go wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// Its name for links.
    pub id: String,
    /// Its number, and what one sees.
    pub title: String,
    /// Why.
    pub cause: Option<Block>,
    /// What may help, one after the other.
    pub remedies: Vec<RemedyText>,
    /// Whom to ask when nothing helps.
    pub ask: Option<Para>,
}

/// Something that may help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemedyText {
    /// What to do.
    pub paras: Vec<Para>,
    /// The page from which one begins again.
    pub go: Option<Go>,
}

/// One page of the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name for links.
    pub id: String,
    /// Where it is: the stage, its number and how many there are.
    pub place: String,
    /// The place code, to be read to a volunteer; empty at a way out.
    pub code: String,
    /// Its number or letter, for the contents; empty at the end.
    pub mark: String,
    pub title: String,
    /// The body of its screen.
    pub blocks: Vec<Block>,
    /// What the screen also says to those who gave another answer before.
    pub variants: Vec<Variant>,
    /// What one may answer.
    pub answers: Vec<Answer>,
    /// Where to go on, if not simply to the next page.
    pub turns: Vec<Turn>,
    /// Where it says what may go wrong on this page.
    pub help: Option<Turn>,
    /// Room for dates; never for anything else.
    pub rooms: Vec<Room>,
    /// Where a printed guide says the same; empty if nowhere.
    pub reference: String,
    /// Whether there is something to tick.
    pub tick: bool,
    /// Whether it is ticked already.
    pub done: bool,
}

impl Sheet {
    /// What the screen says to some, in front of a part of the body.
    pub fn variants_at(&self, at: usize) -> impl Iterator<Item = &Variant> {
        self.variants.iter().filter(move |variant| variant.at == at)
    }

    /// Where it is, and its place code.
    pub fn place_and_code(&self) -> String {
        if self.code.is_empty() { self.place.clone() } else { format!("{} · {}", self.place, self.code) }
    }

    /// How the contents name it.
    pub fn entry(&self) -> String {
        if self.mark.is_empty() { self.title.clone() } else { format!("{}. {}", self.mark, self.title) }
    }
}

/// What a page also says, and to whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// In front of which part of the body it stands.
    pub at: usize,
    /// Under which answer.
    pub condition: String,
    /// What it then says besides.
    pub block: Block,
    /// Who reads what follows: everybody, or only those who have not given that answer; empty if nothing follows.
    pub then: String,
}

/// An answer, numbered as on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub number: usize,
    /// In words.
    pub label: String,
    /// Where to go then.
    pub go: Go,
}

/// Where to go, in words, and the page's name for links if it is in the booklet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Go {
    /// In words.
    pub text: String,
    pub sheet: Option<String>,
}

/// Where to go on from a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// For whom; for everybody, if empty.
    pub condition: String,
    /// Where to.
    pub go: Go,
}

/// Room for a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// Which date.
    pub label: String,
    /// The date, where it is known.
    pub date: Option<String>,
}

/// The words that the writers need for themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrases {
    /// In front of the device.
    pub device: String,
    /// The heading of the contents.
    pub contents: String,
    /// What is ticked already, in words.
    pub done: String,
    /// The heading of the answers.
    pub answers: String,
    /// Beside the code of an address.
    pub camera: String,
    /// What the code is, for those who do not see it, in front of the address.
    pub code: String,
    /// How a date is written into its room, for those who do not see it.
    pub room: String,
}
