//! The suite: guide and words, the machine, whole journeys in both fronts, screens, the command line, the house.
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests say what they expect, start the program and read its files"
)]

mod address;
mod cli;
mod content;
mod desk;
mod fronts;
mod graph;
mod house;
mod lint;
mod machine;
mod offers;
mod paper;
mod place_code;
mod practice;
mod screens;
mod support;
