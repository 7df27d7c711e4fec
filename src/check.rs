//! Checks of what a person types. They return plain findings, which `practice` words, and save nothing.

pub mod address;
pub mod code;
pub mod password;
pub mod strength;
