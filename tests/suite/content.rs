//! The embedded guide: what must hold whatever its texts, ids and order.

mod addresses;
mod apart;
mod desk;
mod drawing;
mod guide;
mod old_files;
mod pages;
mod paper;
mod path;
mod places;
mod sheet;
mod third_language;
mod troubles;
mod waits;
