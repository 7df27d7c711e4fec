//! The board: urgent cases first, and cases found as the user types.

use sesame::desk::{Board, Case, Listing};

use super::on_disk::OnDisk;
use super::{everywhere, placed, tulipe};
use crate::support::model::new_case;
use crate::support::person::Card;
use crate::support::{at, sunday};

#[test]
fn urgent_cases_come_first_and_search_takes_several_words() {
    let card = Card::new();
    let head = |name: &str, touched: &str, due: Option<&str>, call: Option<&str>| {
        let mut case = placed(&card, name, "phone", "code-came").case;
        case.touched = at(touched);
        case.due = due.map(at);
        case.call_back = call.map(|day| day.parse().expect("a day"));
        case
    };
    let mut archived = head("Iris", "2026-11-21T10:00:00+01:00", None, None);
    archived.archived = true;
    let heads = vec![
        head("Lilas", "2026-11-20T10:00:00+01:00", None, None),
        head("Merle", "2026-11-21T10:00:00+01:00", None, None),
        head("Pinson", "2026-11-10T10:00:00+01:00", Some("2026-11-19T23:59:59+01:00"), None),
        head("Héron", "2026-11-10T10:00:00+01:00", Some("2026-11-15T23:59:59+01:00"), None),
        head("Trèfle", "2026-11-10T10:00:00+01:00", None, Some("2026-11-22")),
        head("Loriot", "2026-11-09T10:00:00+01:00", Some("2026-12-19T23:59:59+01:00"), Some("2026-11-25")),
        archived,
    ];
    let board = Board::new(Listing { heads, ..Listing::default() }, &card.guide, &card.words);
    for (typed, put_away, wanted) in [
        ("", false, vec!["Trèfle", "Héron", "Pinson", "Merle", "Lilas", "Loriot"]),
        ("heron", false, vec!["Héron"]),
        ("", true, vec!["Iris"]),
        // A device, a page and a nickname together, in either language.
        ("telephone lettre lori", false, vec!["Loriot"]),
        ("phone letter LORI", false, vec!["Loriot"]),
        ("ordinateur lori", false, vec![]),
    ] {
        let found = board.find(typed, put_away, &sunday());
        let names: Vec<&str> = found.iter().map(|head| head.nickname.as_str()).collect();
        assert_eq!(names, wanted, "{typed}");
    }
}

#[test]
fn a_search_and_enter_open_the_case() {
    let cases = |card: &Card| vec![placed(card, "Tulipe", "computer", "key"), placed(card, "Merle", "phone", "mail")];
    everywhere(cases, |desk| {
        for (word, step) in [("tuli", "key"), ("merle", "mail")] {
            let mut desk = desk.another();
            desk.finds(word);
            desk.is_at(step);
        }
    });
}

#[test]
fn a_search_without_a_match_opens_nothing() {
    everywhere(tulipe, |mut desk| {
        let before = desk.files();
        desk.types(crate::support::story::UNKNOWN);
        let nothing = desk.line("desk-board.nothing");
        assert!(desk.read().contains(&nothing), "{}", desk.read());
        desk.enter();
        assert!(desk.now.desk.call().is_none());
        assert_eq!(desk.files(), before);
    });
}

#[test]
fn cases_are_listed_twenty_at_a_time() {
    let many = |card: &Card| -> Vec<Case> {
        (10..55).map(|number| new_case(&card.guide, &format!("Merle {number}"), "fr", "fr")).collect()
    };
    everywhere(many, |mut desk| {
        let listed = |desk: &super::Desk<'_>| {
            desk.screen().choices.iter().filter(|choice| choice.label.starts_with("Merle")).count()
        };
        assert_eq!(listed(&desk), 20);
        for count in [40, 45] {
            desk.chooses_by(|event| *event == sesame::wizard::Event::Desk(sesame::desk::DeskAct::More));
            assert_eq!(listed(&desk), count);
        }
    });
}

#[test]
fn invalid_case_files_are_named_and_counted() {
    let card = Card::new();
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("desk")).expect("made");
    for sign in ["a", "b", "c", "d", "e"] {
        let name = format!("{}.toml", sign.repeat(16));
        std::fs::write(folder.path().join("desk").join(name), "garbage").expect("written");
    }
    let board = OnDisk::new(&card, "en", folder.path()).hands("").text();
    assert_eq!(board.matches(".toml: damaged, left as it is.").count(), 3, "{board}");
    assert!(board.contains("2 more."), "{board}");
}
