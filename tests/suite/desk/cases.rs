//! Cases by keys: created under a nickname, reopened, archived and restored, deleted.

use super::{BOARD, FIND, everywhere, tulipe};
use crate::support::model::new_case;
use crate::support::sunday;
use sesame::desk::{DeskAct, DeskPage};
use sesame::wizard::Event;

#[test]
fn a_nickname_and_enter_create_a_case() {
    everywhere(
        |_| Vec::new(),
        |mut desk| {
            desk.chooses("desk-new");
            desk.types("Coquelicot bleu");
            assert_eq!(desk.place(), DeskPage::Languages);
            desk.chooses_by(|event| *event == Event::Desk(DeskAct::Speak("en".into(), "fr".into())));
            assert_eq!(desk.place(), FIND);
            let head = &desk.case("Coquelicot bleu").case;
            assert_eq!((head.language.as_str(), head.web_language.as_str()), ("en", "fr"));
            // It is saved before anything else is done.
            let mut second = desk.another();
            assert!(second.read().contains("Coquelicot bleu ·"), "{}", second.read());
            second.opens("Coquelicot bleu");
            assert_eq!(second.place(), FIND);
        },
    );
}

#[test]
fn a_suggested_nickname_can_be_taken_or_changed() {
    everywhere(
        |_| Vec::new(),
        |mut desk| {
            desk.chooses("desk-new");
            let proposed = |event: &Event| matches!(event, Event::Desk(DeskAct::Named(_)));
            let name = |screen: &sesame::screen::Screen| {
                screen.choices.iter().find(|choice| proposed(&choice.event)).map(|choice| choice.label.clone())
            };
            let first = name(desk.screen());
            desk.chooses("desk-nickname.other");
            assert_ne!(name(desk.screen()), first);
            desk.chooses_by(proposed);
            desk.goes_on();
            assert_eq!(desk.now.cases.cases.len(), 1);
        },
    );
}

#[test]
fn an_identifying_nickname_is_refused_with_a_reason() {
    everywhere(
        |card| vec![new_case(&card.guide, "Tulipe", "fr", "fr")],
        |desk| {
            for (typed, why) in [
                ("Marie Dupont", "name"),
                ("marie@poste.be", "mail"),
                ("0475 12 34 56", "number"),
                ("../passwd", "sign"),
                ("TULIPÉ", "taken"),
            ] {
                let mut desk = desk.another();
                desk.chooses("desk-new");
                desk.types(typed);
                assert_eq!(desk.place(), DeskPage::Nickname, "{typed}");
                desk.is_told(&format!("desk-refused.{why}"));
                assert_eq!(desk.now.cases.cases.len(), 1, "{typed}");
            }
        },
    );
}

#[test]
fn a_case_reopens_at_its_step() {
    everywhere(
        |card| vec![new_case(&card.guide, "Tulipe", "en", "fr")],
        |mut desk| {
            desk.opens_case("Tulipe");
            desk.chooses("desk-find.again");
            let title = desk.title("validated");
            desk.finds(&title);
            desk.chooses("step-device.choice-phone");
            desk.is_at("validated");
            let mut second = desk.another();
            second.opens("Tulipe");
            second.is_at("validated");
            assert_eq!(second.now.desk.session().device(), Some("phone"));
            assert_eq!(second.now.desk.session().web_language(), "fr");
        },
    );
}

#[test]
fn an_archived_case_can_be_restored() {
    everywhere(tulipe, |mut desk| {
        desk.opens_case("Tulipe");
        desk.chooses("desk-archive.put");
        assert_eq!(desk.place(), BOARD);
        desk.is_told("desk-said.archived");
        for desk in [&mut desk.another(), &mut desk] {
            assert!(!desk.read().contains("Tulipe"), "{}", desk.read());
            desk.chooses("desk-archive.see");
            assert!(desk.read().contains("Tulipe ·"), "{}", desk.read());
        }
        desk.opens_case("Tulipe");
        desk.chooses("desk-archive.back");
        desk.is_told("desk-said.unarchived");
        for mut desk in [desk.another(), desk] {
            if desk.place() != BOARD {
                desk.chooses("desk-close");
            }
            assert!(desk.read().contains("Tulipe ·"), "{}", desk.read());
            let archive = desk.line("desk-archive.see");
            assert!(!desk.read().contains(&archive), "nothing is put away");
            desk.opens("Tulipe");
            desk.is_at("key");
        }
    });
}

#[test]
fn a_call_back_day_is_shown_and_can_be_removed() {
    everywhere(tulipe, |mut desk| {
        let call = desk.line("desk-row.call");
        for (day, stands) in [(Some(sunday().today()), true), (None, false)] {
            if desk.place() == BOARD {
                desk.opens_case("Tulipe");
            }
            desk.chooses("desk-call-back");
            desk.chooses_by(|event| *event == Event::Desk(DeskAct::CallBack(day)));
            let board = desk.another().read();
            assert_eq!(board.contains(&call), stands, "{board}");
        }
    });
}

#[test]
fn a_case_is_deleted_only_once_marked() {
    everywhere(tulipe, |mut desk| {
        desk.opens_case("Tulipe");
        desk.chooses("desk-delete");
        desk.enter();
        assert_eq!(desk.now.cases.cases.len(), 1, "Enter alone deletes nothing");
        if desk.place() != DeskPage::Delete {
            desk.chooses("desk-delete");
        }
        desk.chooses("desk-delete.yes");
        desk.is_told("desk-said.deleted");
        assert_eq!(desk.place(), BOARD);
        assert!(!desk.another().read().contains("Tulipe"));
    });
}
