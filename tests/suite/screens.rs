//! The pages: how they look, at every size, in every language, for every hand, and what they lead to.

mod address;
mod display;
mod every_size;
mod looks;
mod menus;
mod pseudo;
mod troubles;

pub(crate) use crate::support::pages::pages;

/// Every page of the shipped guide, with the device once it is known.
pub(crate) fn every_screen(check: impl Fn(&sesame::screen::Screen, &sesame::session::Session<'_>, &str)) {
    let guide = crate::support::guide();
    let words = crate::support::words(&guide);
    crate::support::pages::every_page(&guide, &words, |screen, session| {
        check(screen, session, session.device().unwrap_or_default());
    });
}
