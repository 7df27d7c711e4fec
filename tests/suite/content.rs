//! The embedded guide: what must hold whatever its texts, ids and order.

mod addresses;
mod at_a_glance;
mod cases;
mod desk;
mod figures;
mod fraud;
mod graph;
mod guide;
mod notes;
mod old_files;
mod pace;
mod pages;
mod paper;
mod path;
mod pictures;
mod place_codes;
mod sentences;
mod separation;
mod sheet;
mod strength;
mod texts;
mod third_language;
mod troubles;
mod waits;
mod web;
