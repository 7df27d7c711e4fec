//! The real program in a real terminal: complete walks with the keyboard, interrupted and resumed, and the terminal
//! restored whatever happens.
#![cfg(unix)]
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests say what they expect, start programs and read the program's files"
)]

mod blocking;
mod browser;
mod colours;
mod display;
mod endings;
#[path = "../guide/files.rs"]
mod guide_files;
mod helper;
mod journeys;
mod keys;
mod page;
mod panics;
mod practice;
mod restarts;
mod shells;
mod sizes;
#[path = "../guide/folder.rs"]
mod small_guide;
mod support;
mod terminal;
mod walker;
