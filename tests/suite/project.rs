//! Rules for the project itself: source layers, dependencies, packages, and the documents.

mod dependencies;
pub(crate) mod documents;
mod floors;
mod packages;
