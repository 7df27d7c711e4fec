//! The real program in a real terminal: whole ways walked by keys, stopped and taken up again, and the terminal given
//! back whatever happens.
#![cfg(unix)]
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests say what they expect, start programs and read the program's files"
)]

mod colours;
mod display;
mod endings;
#[path = "../guide/shelf.rs"]
mod guide_files;
mod journeys;
mod keys;
mod page;
mod panics;
mod practice;
mod reach;
mod returns;
mod sizes;
#[path = "../guide/folder.rs"]
mod small_guide;
mod support;
mod terminal;
mod walker;
