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
fn a_note_is_saved_on_enter() {
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
fn a_pasted_note_is_saved_too() {
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
fn a_second_note_starts_empty() {
    everywhere(tulipe, |mut desk| {
        begins_note(&mut desk);
        desk.types("entend mal");
        desk.chooses("desk-notes.write");
        desk.types("voit mal");
        assert_eq!(noted(&desk), ["entend mal", "voit mal"]);
    });
}

#[test]
fn an_empty_note_is_not_saved() {
    everywhere(tulipe, |mut desk| {
        let before = desk.files();
        begins_note(&mut desk);
        desk.enter();
        assert_eq!(desk.files(), before);
        assert!(desk.place() == NOTES || desk.place() == TEXT, "{:?}", desk.place());
    });
}

#[test]
fn a_note_can_be_saved_without_its_secret() {
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
fn a_suspected_secret_is_saved_only_once_marked() {
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
fn a_note_with_a_suspected_secret_can_be_rewritten() {
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
fn ctrl_c_never_claims_an_unfinished_note_was_saved() {
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

/// The search takes any words: a secret among them is told, and no file has it.
#[test]
fn a_secret_in_the_search_is_told() {
    everywhere(tulipe, |mut desk| {
        let before = desk.files();
        desk.opens_case("Tulipe");
        desk.chooses("desk-find.again");
        desk.types("mon mot de passe c’est Soleil2024!");
        assert!(desk.read().contains(&desk.line("desk-find.secret")), "{}", desk.read());
        assert_eq!(desk.files(), before);
        desk.chooses("choice-search-again");
        desk.types("mot de passe refusé");
        assert!(!desk.read().contains(&desk.line("desk-find.secret")), "{}", desk.read());
    });
}
