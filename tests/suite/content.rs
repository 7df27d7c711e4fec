//! The embedded guide: what must hold whatever its texts, ids and order.

use chrono::NaiveDate;
use sesame::calendar::Now;

use crate::support::at;

mod addresses;
mod cases;
mod desk;
mod figures;
mod fraud;
mod graph;
mod guide;
mod old_files;
mod pace;
mod pages;
mod paper;
mod path;
mod pictures;
mod place_codes;
mod separation;
mod sheet;
mod texts;
mod third_language;
mod troubles;
mod waits;

/// A day after the last source of the shipped guide was read. The clock of the other tests is before it.
fn after_the_sources() -> NaiveDate {
    Now::fixed(at("2026-11-30T10:00:00+01:00")).today()
}
