//! Paper and calendar output, on the small guide.

mod booklet;
mod calendar;
mod files;
pub(crate) mod whole;
