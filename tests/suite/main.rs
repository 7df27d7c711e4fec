//! The test suite: guide and texts, state machine, whole journeys in both fronts, screens, command line, project rules.
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests say what they expect, start the program and read its files"
)]

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod address;
mod cli;
mod content;
mod desk;
mod fronts;
mod graph;
mod lint;
mod machine;
mod offers;
mod paper;
mod place_code;
mod practice;
mod project;
mod screens;
mod support;
mod web;
