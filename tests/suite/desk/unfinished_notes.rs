//! A written note is never lost without warning, neither by a key that leaves the page nor by visiting another page.

use super::{Desk, everywhere, tulipe};
use crate::support::story::Mode;
use sesame::desk::DeskPage;
use sesame::keys::Action;
use sesame::wizard::Overlay;

const TEXT: DeskPage = DeskPage::Text;
const UNKEPT: DeskPage = DeskPage::Unkept;

/// Ways to leave an unfinished note. Line by line a note is submitted once written; it is only open again after it was
/// taken for a secret.
fn ways_out(mode: Mode) -> &'static [&'static str] {
    match mode {
        Mode::Full(_) => &["Esc", "Tab q", "Tab Esc", "back"],
        Mode::Lines => &["desk-text.leave", "back", "q"],
    }
}

/// Starts a note, and returns its text.
fn writing(desk: &mut Desk<'_>) -> &'static str {
    desk.opens_case("Tulipe");
    desk.chooses("desk-notes.see");
    desk.chooses("desk-notes.write");
    if desk.mode == Mode::Lines {
        desk.types("PIN : 4711");
        desk.chooses("desk-doubt.again");
        return "PIN : 4711";
    }
    desk.writes("rappeler demain");
    "rappeler demain"
}

/// Writes a note and leaves the page by `out`.
fn left<'g>(desk: &Desk<'g>, out: &str) -> (Desk<'g>, &'static str) {
    let mut desk = desk.another();
    let note = writing(&mut desk);
    match (desk.mode, out) {
        (_, "back") => desk.back(),
        (Mode::Full(_), keys) => desk.hands(keys),
        (Mode::Lines, "desk-text.leave") => desk.chooses(out),
        (Mode::Lines, letter) => desk.lines(&format!("{letter}\n")),
    }
    assert_eq!(desk.place(), UNKEPT, "{out}");
    assert!(desk.seen.exit.is_none() && desk.read().contains(note), "{}", desk.read());
    (desk, note)
}

fn notes(desk: &Desk<'_>) -> Vec<String> {
    desk.case("Tulipe").notes().filter_map(|note| note.text.clone()).collect()
}

#[test]
fn leaving_a_note_asks_and_can_resume_it() {
    everywhere(tulipe, |desk| {
        for out in ways_out(desk.mode) {
            let (mut desk, note) = left(&desk, out);
            desk.chooses("desk-unkept.go-on");
            assert_eq!(desk.place(), TEXT, "{out}");
            assert!(desk.shown().contains(note), "{out}: {}", desk.shown());
            assert_eq!(notes(&desk), Vec::<String>::new());
            if desk.mode != Mode::Lines {
                desk.hands("Enter");
                assert_eq!(notes(&desk), [note], "{out}");
            }
        }
    });
}

#[test]
fn esc_on_the_question_resumes_the_note() {
    everywhere(tulipe, |desk| {
        let (mut desk, note) = left(&desk, ways_out(desk.mode)[0]);
        desk.back();
        assert_eq!(desk.place(), TEXT);
        assert!(desk.shown().contains(note), "{}", desk.shown());
    });
}

#[test]
fn leaving_a_note_asks_and_can_save_it() {
    everywhere(tulipe, |desk| {
        for out in ways_out(desk.mode) {
            let (mut desk, note) = left(&desk, out);
            desk.chooses("desk-unkept.keep");
            match desk.mode {
                Mode::Full(_) => assert_eq!(notes(&desk), [note], "{out}"),
                // It still looks like a secret.
                Mode::Lines => {
                    desk.chooses("desk-doubt.keep");
                    assert_eq!(notes(&desk), [note], "{out}");
                }
            }
            desk.is_told("desk-said.noted");
            assert_eq!(desk.place(), DeskPage::Notes, "{out}");
        }
    });
}

#[test]
fn leaving_a_note_asks_and_can_discard_it() {
    everywhere(tulipe, |desk| {
        let before = desk.files();
        for out in ways_out(desk.mode) {
            let (mut desk, note) = left(&desk, out);
            desk.chooses("desk-unkept.drop");
            assert_eq!(desk.place(), DeskPage::Notes, "{out}");
            assert_eq!(desk.files(), before, "{out}");
            desk.chooses("desk-notes.write");
            assert!(!desk.shown().contains(note), "{}", desk.shown());
            // With nothing written, the page is left at once.
            desk.back();
            assert_eq!(desk.place(), DeskPage::Notes, "{out}");
        }
    });
}

#[test]
fn leaving_an_empty_note_asks_nothing() {
    everywhere(tulipe, |mut desk| {
        desk.opens_case("Tulipe");
        desk.chooses("desk-notes.see");
        desk.chooses("desk-notes.write");
        desk.back();
        assert_eq!(desk.place(), DeskPage::Notes);
    });
}

#[test]
fn the_text_survives_help_and_an_address_check() {
    everywhere(tulipe, |mut desk| {
        let note = writing(&mut desk);
        for (key, place) in
            [(Action::Help, Overlay::Help), (Action::Genuine, Overlay::Genuine), (Action::Display, Overlay::Display)]
        {
            desk.key(key);
            assert_eq!(desk.place(), place);
            if place == Overlay::Genuine {
                desk.types("https://card.europa.eu/start");
            }
            while desk.place() == place {
                desk.back();
            }
            assert_eq!(desk.place(), TEXT, "after {place:?}");
            assert!(desk.shown().contains(note), "after {place:?}: {}", desk.shown());
            assert_eq!(notes(&desk), Vec::<String>::new());
        }
        if desk.mode != Mode::Lines {
            if !desk.seen.is_typing() {
                desk.hands("Tab");
            }
            desk.hands("Enter");
            assert_eq!(notes(&desk), [note]);
        }
    });
}

#[test]
fn the_text_survives_a_language_change() {
    everywhere(tulipe, |mut desk| {
        let note = writing(&mut desk);
        desk.key(Action::Language);
        assert_eq!(desk.place(), TEXT);
        assert!(desk.shown().contains(note), "{}", desk.shown());
    });
}
