//! The pages: how they look, at every size, in every language, for every hand, and what they lead to.

mod address;
mod display;
mod every_size;
mod looks;
mod menus;
mod pseudo;
mod troubles;
