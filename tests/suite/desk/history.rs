//! The history of a case: looking leaves no trace, one act logs one call, and acts can be undone.

use sesame::desk::{DeskPage, case::What};
use sesame::keys::Action;
use sesame::wizard::Event;

use super::{BOARD, Desk, everywhere, tulipe};

fn calls(desk: &Desk<'_>) -> usize {
    desk.case("Tulipe").history.iter().filter(|entry| entry.what == What::Called).count()
}

#[test]
fn viewing_a_case_does_not_change_it() {
    everywhere(tulipe, |mut desk| {
        let before = desk.files();
        let same = |desk: &Desk<'_>, what: &str| assert_eq!(desk.files(), before, "{what}");
        desk.opens("Tulipe");
        same(&desk, "opened");
        desk.back();
        same(&desk, "walked back");
        desk.back();
        same(&desk, "walked back again");
        desk.is_at("mail");
        for key in [Action::Help, Action::Genuine, Action::Display, Action::Words, Action::Overview] {
            let place = desk.place();
            desk.key(key);
            assert!(key == Action::Words || desk.place() != place, "{key:?}");
            same(&desk, &format!("{key:?}"));
            if key != Action::Overview && desk.place() != place {
                desk.back();
            }
        }
        desk.chooses_by(|event| *event == Event::Forward);
        // A completed step is read again and answered the same way.
        desk.chooses("step-mail.choice-opened");
        desk.is_at("password");
        desk.chooses("desk-yes-all");
        desk.is_at("key");
        same(&desk, "walked forth");
        desk.key(Action::Language);
        same(&desk, "in the other language");
    });
}

#[test]
fn the_pages_of_a_case_do_not_change_it() {
    everywhere(tulipe, |mut desk| {
        let before = desk.files();
        desk.opens_case("Tulipe");
        for (page, place) in [
            ("desk-notes.see", DeskPage::Notes),
            ("desk-history", DeskPage::History),
            ("desk-letter", DeskPage::Letter),
            ("desk-call-back", DeskPage::CallBack),
            ("desk-languages.change", DeskPage::Languages),
            ("desk-jump", DeskPage::Sees),
            ("desk-find.again", DeskPage::Find),
            ("desk-delete", DeskPage::Delete),
        ] {
            desk.chooses(page);
            assert_eq!(desk.place(), place);
            desk.back();
            assert_eq!(desk.place(), DeskPage::Case, "back from {place:?}");
            assert_eq!(desk.files(), before, "{place:?}");
        }
        desk.chooses("desk-close");
        assert_eq!(desk.place(), BOARD);
        assert_eq!(desk.files(), before);
    });
}

#[test]
fn a_call_is_logged_once_at_its_first_action() {
    everywhere(tulipe, |mut desk| {
        desk.opens("Tulipe");
        assert_eq!(calls(&desk), 0);
        desk.chooses("desk-yes");
        assert_eq!(desk.step_of("Tulipe"), Some("request"));
        assert_eq!(calls(&desk), 1);
        let did = What::Did;
        let history = desk.case("Tulipe").history.iter().map(|entry| (entry.what, entry.about.as_deref()));
        assert_eq!(history.collect::<Vec<_>>(), [(What::Called, None), (did, Some("key"))]);
        let mut second = desk.another();
        desk.chooses("desk-case");
        desk.chooses("desk-notes.see");
        desk.chooses("desk-note-slow");
        assert_eq!(calls(&desk), 1);
        // Another desk looks, then notes something.
        second.opens_case("Tulipe");
        second.chooses("desk-notes.see");
        assert_eq!(calls(&second), 1);
        second.chooses("desk-note-tired");
        assert_eq!(calls(&second), 2);
    });
}

#[test]
fn an_undo_is_in_the_history() {
    everywhere(tulipe, |mut desk| {
        let path = |desk: &Desk<'_>| {
            let progress = &desk.case("Tulipe").progress;
            (progress.done.clone(), progress.answers.clone(), progress.at.clone())
        };
        desk.opens("Tulipe");
        let before = path(&desk);
        desk.chooses("desk-yes");
        assert_ne!(path(&desk), before);
        desk.chooses("desk-case");
        desk.chooses("desk-undo");
        desk.is_told("desk-said.undone");
        desk.is_at("key");
        assert_eq!(path(&desk), before);
        desk.chooses("desk-case");
        desk.chooses("desk-undo");
        desk.is_told("desk-said.nothing-to-undo");
        let whats: Vec<What> = desk.case("Tulipe").history.iter().map(|entry| entry.what).collect();
        assert_eq!(whats, [What::Called, What::Did, What::Undone]);
    });
}

#[test]
fn the_next_volunteer_sees_what_was_tried() {
    everywhere(tulipe, |mut desk| {
        desk.opens("Tulipe");
        let title = desk.line("trouble-usb");
        desk.chooses_like(&title);
        desk.chooses("choice-still-not");
        desk.chooses("choice-to-step");
        for mut desk in [desk.another(), desk] {
            if desk.place() == BOARD {
                desk.opens("Tulipe");
            }
            desk.chooses("desk-escalate");
            let read = desk.read();
            assert!(read.contains(&title) && read.contains(&desk.line("contact-maker")), "{read}");
            let none = desk.line("desk-escalate.nothing-tried");
            assert!(!read.contains(&none), "{read}");
            desk.chooses("desk-escalate.note");
            desk.is_told("desk-said.escalated");
            assert_eq!(desk.case("Tulipe").history.last().map(|entry| entry.what), Some(What::Escalated));
        }
    });
}

#[test]
fn any_desk_can_note_and_remove_a_phrase() {
    everywhere(tulipe, |mut desk| {
        desk.opens_case("Tulipe");
        desk.chooses("desk-notes.see");
        let phrase = desk.line("desk-note-slow");
        for noted in [true, false] {
            let event = |event: &Event| *event == Event::Desk(sesame::desk::DeskAct::Tick("slow".into()));
            desk.chooses_by(event);
            let mut second = desk.another();
            second.opens_case("Tulipe");
            second.chooses("desk-notes.see");
            let ticked = |label: &str| label.contains(&phrase) && label != phrase;
            let labels = second.screen().choices.iter().map(|choice| crate::support::story::plain(&choice.label));
            assert_eq!(labels.filter(|label| ticked(label)).count(), usize::from(noted));
        }
    });
}
