//! The booklet of the embedded guide, for each of its devices.

use crate::paper::whole;
use crate::support::{guide, words};

#[test]
fn every_screen_of_the_way_stands_in_the_booklet() {
    let guide = guide();
    whole::every_screen_stands_in_it(&guide, &words(&guide));
}

#[test]
fn every_page_of_the_guide_is_there_once() {
    let guide = guide();
    whole::every_page_is_there_once(&guide, &words(&guide));
}

#[test]
fn the_booklet_stands_alone() {
    let guide = guide();
    whole::the_page_stands_alone(&guide, &words(&guide));
}

#[test]
fn what_may_go_wrong_stands_at_the_back() {
    let guide = guide();
    whole::what_may_go_wrong_stands_at_the_back(&guide, &words(&guide));
}

#[test]
fn there_is_room_for_dates_only() {
    let guide = guide();
    whole::there_is_room_for_dates_only(&guide, &words(&guide));
}
