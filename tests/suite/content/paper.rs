//! The booklet of the embedded guide, for each of its devices.

use crate::paper::booklet_checks;
use crate::support::{guide, words};

#[test]
fn every_screen_is_in_the_booklet() {
    let guide = guide();
    booklet_checks::every_screen_is_in_it(&guide, &words(&guide));
}

#[test]
fn every_page_is_in_the_booklet_once() {
    let guide = guide();
    booklet_checks::every_page_is_there_once(&guide, &words(&guide));
}

#[test]
fn the_booklet_is_self_contained() {
    let guide = guide();
    booklet_checks::the_page_is_self_contained(&guide, &words(&guide));
}

#[test]
fn troubles_are_at_the_back() {
    let guide = guide();
    booklet_checks::troubles_are_at_the_back(&guide, &words(&guide));
}

#[test]
fn only_dates_have_space_to_write() {
    let guide = guide();
    booklet_checks::only_dates_have_space_to_write(&guide, &words(&guide));
}

/// Sixty sheets of A4 are what a ring binder and a patient printer take.
#[test]
fn sixty_pages_are_enough() {
    let guide = guide();
    booklet_checks::pages_are_numbered(&guide, &words(&guide), 60);
}
