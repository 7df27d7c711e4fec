//! A case that cannot be saved: the user is told, the call does not end without warning, and later saves include it.

use sesame::desk::{DeskPage, case::What};
use sesame::keys::Action;
use sesame::wizard::{Fault, Outcome};

use super::{BOARD, Desk, everywhere, tulipe};

/// A call with a change that could not be saved, on the page of the case.
fn failed(desk: &mut Desk<'_>) {
    desk.meanwhile(|desk| desk.cases.fault = Some(Fault::DiskFull));
    desk.opens_case("Tulipe");
    desk.chooses("desk-notes.see");
    desk.chooses("desk-note-slow");
    desk.is_told("desk-not-kept.full");
    assert!(!desk.case("Tulipe").has("slow"));
    desk.back();
    assert_eq!(desk.place(), DeskPage::Case);
}

#[test]
fn an_unsaved_call_ends_at_the_second_try() {
    everywhere(tulipe, |mut desk| {
        failed(&mut desk);
        desk.chooses("desk-close");
        assert_eq!(desk.place(), DeskPage::Case);
        desk.is_told("desk-not-kept.not-ended");
        desk.chooses("desk-close");
        assert_eq!(desk.place(), BOARD);
        assert!(!desk.now.desk.is_kept());
        assert_eq!(desk.case("Tulipe").history, []);
    });
}

#[test]
fn stopping_is_refused_once() {
    everywhere(tulipe, |mut desk| {
        failed(&mut desk);
        desk.key(Action::Stop);
        assert!(desk.seen.exit.is_none());
        desk.is_told("desk-not-kept.not-ended");
        desk.key(Action::Stop);
        assert_eq!(desk.seen.exit, Some(Outcome::Stopped));
        assert!(!desk.now.desk.is_kept());
    });
}

#[test]
fn a_new_action_asks_again_before_the_call_ends() {
    everywhere(tulipe, |mut desk| {
        failed(&mut desk);
        desk.chooses("desk-close");
        desk.chooses("desk-notes.see");
        desk.chooses("desk-note-tired");
        desk.back();
        desk.chooses("desk-close");
        assert_eq!(desk.place(), DeskPage::Case);
        desk.is_told("desk-not-kept.not-ended");
    });
}

#[test]
fn an_unsaved_case_cannot_be_archived() {
    everywhere(tulipe, |mut desk| {
        failed(&mut desk);
        desk.chooses("desk-archive.put");
        assert_eq!(desk.place(), DeskPage::Case);
        desk.is_told("desk-not-kept.not-ended");
        // Once the disk works, ending the call returns to the board as before, with everything that was done.
        desk.meanwhile(|desk| desk.cases.fault = None);
        desk.chooses("desk-close");
        assert_eq!(desk.place(), BOARD);
        assert!(desk.case("Tulipe").has("slow") && !desk.case("Tulipe").case.archived);
        assert!(desk.now.desk.is_kept());
    });
}

#[test]
fn the_next_save_includes_everything() {
    everywhere(tulipe, |mut desk| {
        failed(&mut desk);
        desk.meanwhile(|desk| desk.cases.fault = None);
        desk.chooses("desk-notes.see");
        desk.chooses("desk-note-tired");
        desk.is_told("desk-said.kept-again");
        let case = desk.case("Tulipe");
        assert!(case.has("slow") && case.has("tired"));
        assert_eq!(case.history.iter().filter(|entry| entry.what == What::Called).count(), 1);
        assert!(desk.now.desk.is_kept());
    });
}

#[test]
fn ending_the_call_saves_earlier_changes() {
    everywhere(tulipe, |mut desk| {
        failed(&mut desk);
        desk.meanwhile(|desk| desk.cases.fault = None);
        desk.chooses("desk-close");
        assert_eq!(desk.place(), BOARD);
        assert!(desk.case("Tulipe").has("slow"));
        assert!(desk.now.desk.is_kept());
    });
}
