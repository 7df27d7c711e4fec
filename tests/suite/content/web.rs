//! The shipped guide on the page in a browser.

mod device;
mod journeys;
mod practices;
mod words;
