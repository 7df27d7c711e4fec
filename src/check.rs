//! Checks of what a person types, as plain findings: `practice` turns them into words. No check keeps anything.

pub mod address;
pub mod code;
pub mod password;
pub mod strength;
