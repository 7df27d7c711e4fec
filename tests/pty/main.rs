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
mod journeys;
mod keys;
mod page;
mod panics;
mod practice;
mod reach;
mod returns;
#[path = "../guide/shelf.rs"]
mod shelf;
mod sizes;
#[path = "../guide/folder.rs"]
mod small_guide;
mod support;
mod terminal;
mod walker;
