//! The wizard: one person on one guide. Here is the machine; its screens are in `view`.

mod answer;
mod base;
mod effect;
mod event;
mod explore;
mod helper;
mod jump;
mod overlay;
mod path;
mod session;
mod status;
pub mod view;
mod wait;
mod words;

pub use base::Base;
pub use effect::is_web;
pub use event::{Document, Effect, Event, Fault, FieldAct, NotPractised, Notice, Outcome, Report};
pub use explore::{Explored, explore};
pub use helper::NoteReport;
pub use overlay::{Overlay, TopPage};
pub use path::{Frontier, Path};
pub use session::Session;
pub use status::{Status, WaitStatus};
pub use wait::{RunningWait, WaitProgress, WaitState};
