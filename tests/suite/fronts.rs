//! The two fronts: what they share, and what each does alone.

mod cries;
mod fraud;
mod helper;
mod keys;
mod lines;
mod new_page;
mod parity;
mod turn;
