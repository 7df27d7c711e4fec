//! Paper and calendar output, on the small guide.

mod booklet;
pub(crate) mod booklet_checks;
mod calendar;
mod files;
