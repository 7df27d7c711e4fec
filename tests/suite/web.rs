//! The page in a browser, driven by its own JSON, as its script drives it. `.ci/full` drives the real file in real browsers.

mod hostile;
mod keeping;
mod regions;
