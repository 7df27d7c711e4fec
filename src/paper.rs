//! Paper: the guide as a large-print booklet, and the clocks as a calendar file. Pure: a guide goes in, text comes out.
//!
//! The booklet says nothing of its own about the procedure. The real session is walked along the usual way, and its
//! screens are laid one after the other; the ways of all other answers come out of the same machine.

mod around;
mod booklet;
mod build;
mod html;
mod ics;
mod lines;
mod plan;
mod text;
mod trouble;
mod walk;

pub use booklet::{Answer, Booklet, Chapter, Go, Phrases, RemedyText, Room, Sheet, Trouble, Troubles, Turn, Variant};
pub use build::{Wanted, booklet};
pub use html::{escaped, html};
pub use ics::calendar;
pub use text::text;
