//! Printed output: the guide as a large-print booklet, and the waits as a calendar file. Pure: guide in, text out.
//!
//! The booklet has no text of its own about the procedure. The real session is run along the usual path, and its
//! screens are placed one after the other; the paths of all other answers come from the same state machine.

mod around;
mod booklet;
mod build;
mod html;
mod ics;
mod lines;
mod measure;
mod pages;
mod picture;
mod plan;
mod prose;
mod reminder;
mod text;
mod trouble;
mod walk;

pub use booklet::{
    Answer, Booklet, BookletPhrases, Chapter, Go, Jump, PrintedTrouble, RemedyText, Room, Sheet, Troubles, Variant,
};
pub use build::{Wanted, booklet};
pub use html::html;
pub use ics::calendar;
pub use reminder::reminder;
pub use text::text;
