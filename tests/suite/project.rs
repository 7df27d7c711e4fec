//! Rules for the project itself: source layers, dependencies, packages, and the documents.

mod dependencies;
mod documents;
mod figures;
mod floors;
mod packages;
mod pictures;
