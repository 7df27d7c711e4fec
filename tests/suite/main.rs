//! The suite: guide and words, the machine, whole journeys in both fronts, screens, the command line, the floors.
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests say what they expect, start the program and read its files"
)]

mod address;
mod cli;
mod content;
mod desk;
mod desk_cases;
mod desk_places;
mod desk_screens;
mod floors;
mod fronts;
mod graph;
mod guides;
mod lint;
mod machine;
mod new_guide;
mod offers;
mod old_files;
mod packages;
mod paper;
mod place_code;
mod practice;
mod screens;
mod shell;
mod supply;
mod support;
