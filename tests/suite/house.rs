//! Rules for the project itself: source layers, dependencies, packages, and the documents.

mod floors;
mod packages;
mod readme;
mod supply;
