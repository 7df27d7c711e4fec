//! What leaves the program on paper and for a calendar, on the small guide.

mod booklet;
mod calendar;
mod files;
pub(crate) mod whole;
