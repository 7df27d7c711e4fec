//! Board news ends the wait for a key: others' changes are shown, and text being typed is kept.

use sesame::desk::Cases;
use sesame::os::CaseFolder;

use super::on_disk::OnDisk;
use crate::support::front::on_screen_by;
use crate::support::keys::{Hand, keys};
use crate::support::model::new_case;
use crate::support::person::Card;

/// What a volunteer sees who presses these keys, after a colleague created a case and the board was notified.
fn after_news(line: &str) -> String {
    let card = Card::new();
    let folder = tempfile::tempdir().expect("a folder");
    let mut mine = CaseFolder::new(folder.path(), true);
    mine.new_id();
    mine.save(&new_case(&card.guide, "Tulipe", "fr", "fr")).expect("kept");
    mine.close();
    let mut desk = OnDisk::new(&card, "en", folder.path());
    let mut waiting = keys(line).into_iter();
    let mut told = false;
    let seen = on_screen_by(&mut desk, (80, 24), |_, _| {
        waiting.next().or_else(|| {
            if std::mem::replace(&mut told, true) {
                return None;
            }
            let mut colleague = CaseFolder::new(folder.path(), true);
            colleague.save(&new_case(&card.guide, "Coquelicot", "fr", "fr")).expect("kept");
            Some(Hand::Woken)
        })
    });
    seen.frame().to_owned()
}

#[test]
fn the_board_shows_another_desks_case_by_itself() {
    let board = after_news("");
    assert!(board.contains("Tulipe ·") && board.contains("Coquelicot ·"), "{board}");
}

#[test]
fn typed_text_survives_a_refresh() {
    let nickname = after_news("1 Tab 'Jonq'");
    assert!(nickname.contains("Jonq"), "{nickname}");
}
