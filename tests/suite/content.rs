//! The guide inside the program: what must hold of it, whatever its texts, its ids and its order are.

mod addresses;
mod apart;
mod desk;
mod drawing;
mod guide;
mod old_files;
mod pages;
mod paper;
mod places;
mod sheet;
mod third_language;
mod troubles;
mod waits;
mod way;
