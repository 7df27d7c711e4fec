//! Notes by keys: saved with Enter; if something looks like a secret, the desk asks first.

use super::{Desk, everywhere, tulipe};
use crate::support::story::Mode;
use sesame::desk::DeskPage;

const NOTES: DeskPage = DeskPage::Notes;
const TEXT: DeskPage = DeskPage::Text;
const DOUBT: DeskPage = DeskPage::Doubt;

/// Goes to the page for a free-text note.
fn begins_note(desk: &mut Desk<'_>) {
    desk.opens_case("Tulipe");
    desk.chooses("desk-notes.see");
    desk.chooses("desk-notes.write");
    assert_eq!(desk.place(), TEXT);
}

/// The free-text notes in the stored case.
fn noted(desk: &Desk<'_>) -> Vec<String> {
    desk.case("Tulipe").notes().filter_map(|note| note.text.clone()).collect()
}

#[test]
fn a_note_and_enter_are_kept() {
    everywhere(tulipe, |mut desk| {
        begins_note(&mut desk);
        desk.types("rappeler apres la sieste");
        assert_eq!(desk.place(), NOTES);
        desk.is_told("desk-said.noted");
        assert_eq!(noted(&desk), ["rappeler apres la sieste"]);
        let mut second = desk.another();
        second.opens_case("Tulipe");
        second.chooses("desk-notes.see");
        assert!(second.read().contains("rappeler apres la sieste"), "{}", second.read());
    });
}

#[test]
fn a_pasted_note_is_kept_like_a_typed_one() {
    everywhere(tulipe, |mut desk| {
        if desk.mode == Mode::Lines {
            return;
        }
        begins_note(&mut desk);
        desk.hands("paste'rappeler demain' Enter");
        assert_eq!(noted(&desk), ["rappeler demain"]);
    });
}

#[test]
fn a_second_note_begins_empty_and_both_are_kept() {
    everywhere(tulipe, |mut desk| {
        begins_note(&mut desk);
        desk.types("entend mal");
        desk.chooses("desk-notes.write");
        desk.types("voit mal");
        assert_eq!(noted(&desk), ["entend mal", "voit mal"]);
    });
}

#[test]
fn an_empty_note_is_none_and_nothing_is_asked() {
    everywhere(tulipe, |mut desk| {
        let before = desk.files();
        begins_note(&mut desk);
        desk.enter();
        assert_eq!(desk.files(), before);
        assert!(desk.place() == NOTES || desk.place() == TEXT, "{:?}", desk.place());
    });
}

#[test]
fn a_note_like_a_secret_is_kept_without_it() {
    everywhere(tulipe, |mut desk| {
        begins_note(&mut desk);
        desk.types("note PIN : 4711 fin");
        assert_eq!(desk.place(), DOUBT);
        assert!(desk.read().contains(&desk.line("desk-doubt.password")), "{}", desk.read());
        assert_eq!(noted(&desk), Vec::<String>::new());
        // The default answer masks it.
        desk.chooses("desk-doubt.mask");
        assert_eq!(desk.place(), NOTES);
        assert_eq!(noted(&desk), ["note … fin"]);
        assert!(!desk.files().concat().contains("4711"));
    });
}

#[test]
fn a_note_like_a_secret_is_kept_as_it_is_by_its_digit_only() {
    everywhere(tulipe, |mut desk| {
        begins_note(&mut desk);
        desk.types("note PIN : 4711 fin");
        if desk.mode != Mode::Lines {
            desk.hands("End Down Down Down Enter");
            assert_eq!(desk.place(), DOUBT);
            assert_eq!(noted(&desk), Vec::<String>::new());
        }
        desk.chooses("desk-doubt.keep");
        assert_eq!(noted(&desk), ["note PIN : 4711 fin"]);
    });
}

#[test]
fn a_note_like_a_secret_is_written_otherwise() {
    everywhere(tulipe, |mut desk| {
        begins_note(&mut desk);
        desk.types("PIN : 4711");
        desk.chooses("desk-doubt.again");
        assert_eq!(desk.place(), TEXT);
        assert!(desk.shown().contains("4711"), "{}", desk.shown());
        match desk.mode {
            Mode::Full(_) => desk.hands("Backspace*10 'appris par coeur' Enter"),
            Mode::Lines => desk.types("appris par coeur"),
        }
        assert_eq!(noted(&desk), ["appris par coeur"]);
    });
}

/// Ctrl-C asks nothing, but then it must not say that everything was saved.
#[test]
fn a_half_written_note_at_ctrl_c_is_not_called_kept() {
    everywhere(tulipe, |mut desk| {
        if desk.mode == Mode::Lines {
            return;
        }
        begins_note(&mut desk);
        desk.hands("'half a note' Ctrl-c");
        assert!(!desk.now.desk.is_kept());
        assert_eq!(noted(&desk), Vec::<String>::new());
    });
}
