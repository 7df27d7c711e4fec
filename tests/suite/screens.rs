//! The pages: how they look at every size, in every language, with every input, and where they lead.

mod address;
mod display;
mod every_size;
mod looks;
mod menus;
mod pseudo;
mod troubles;
