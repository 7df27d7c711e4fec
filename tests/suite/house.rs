//! The house around the program: its floors, what comes in, what is handed on, and what the README says of it.

mod floors;
mod packages;
mod readme;
mod supply;
