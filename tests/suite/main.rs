//! The suite: guide and words, the machine, whole journeys in both fronts, screens, the command line, the floors.
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests say what they expect, start the program and read its files"
)]

mod cli;
mod content;
mod floors;
mod fronts;
mod machine;
mod screens;
mod support;
mod waits;
