//! The case folder: foreign and damaged files, a drive that disappears, and other desks on the same folder.

use sesame::desk::case::{Case, What};
use sesame::desk::{CaseError, Cases, Unreadable};
use sesame::os::CaseFolder;
use sesame::wizard::{Event, Session};

use super::walked;
use crate::support::person::Card;
use crate::support::{decision, sunday};

#[test]
fn invalid_files_in_the_folder_are_named() {
    let card = Card::new();
    let folder = tempfile::tempdir().expect("a folder");
    let mut cases = CaseFolder::new(folder.path(), true);
    cases.new_id();
    let good = walked(&card, "computer", "mail");
    cases.save(&good).expect("kept");
    let put = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join("desk").join(name), bytes).expect("written");
    put("aaaaaaaaaaaaaaaa.toml", b"garbage");
    put("bbbbbbbbbbbbbbbb.toml", &[0xff, 0xfe, 0]);
    put("cccccccccccccccc.toml", &vec![b'x'; 10 << 20]);
    put("dddddddddddddddd.toml", good.write().replacen("format = 1", "format = 7", 1).as_bytes());
    put("eeeeeeeeeeeeeeee.toml", good.write().as_bytes());
    put("notes.txt", b"nothing of ours");
    let listing = cases.list();
    assert_eq!(listing.heads, std::slice::from_ref(&good.case));
    let mut named = listing.unreadable;
    named.sort_by(|one, other| one.0.cmp(&other.0));
    let expected = [
        ("aaaaaaaaaaaaaaaa.toml", Unreadable::Damaged),
        ("bbbbbbbbbbbbbbbb.toml", Unreadable::Damaged),
        ("cccccccccccccccc.toml", Unreadable::Large),
        ("dddddddddddddddd.toml", Unreadable::Newer),
        ("eeeeeeeeeeeeeeee.toml", Unreadable::Damaged),
    ];
    assert_eq!(named, expected.map(|(name, why)| (name.to_owned(), why)));
    for id in ["aaaaaaaaaaaaaaaa", "../progress", "", "dddddddddddddddd"] {
        assert!(cases.open(id).is_err(), "{id}");
    }
    assert_eq!(cases.open("zzzzzzzzzzzzzzzz"), Err(CaseError::Gone));
    // The file was not touched.
    assert_eq!(std::fs::read(folder.path().join("desk/aaaaaaaaaaaaaaaa.toml")).expect("there"), b"garbage");
}

#[test]
fn a_damaged_case_is_restored_from_its_backup() {
    let card = Card::new();
    let folder = tempfile::tempdir().expect("a folder");
    let mut cases = CaseFolder::new(folder.path(), true);
    cases.new_id();
    let mut case = walked(&card, "computer", "mail");
    cases.save(&case).expect("kept");
    case.log(What::Escalated, None, &sunday());
    cases.save(&case).expect("kept");
    let path = folder.path().join("desk").join(format!("{}.toml", case.case.id));
    let text = std::fs::read_to_string(&path).expect("there");
    std::fs::write(&path, &text[..text.len() / 2]).expect("cut");
    assert_eq!(cases.list().heads.len(), 1);
    cases.close();
    let opened = cases.open(&case.case.id).expect("from the copy");
    assert_eq!(opened.case.case.step.as_deref(), Some("mail"));
    // Saving again replaces the damaged file, not the good copy.
    cases.save(&opened.case).expect("kept");
    assert_eq!(Case::read(&std::fs::read_to_string(&path).expect("there")), Ok(opened.case));
}

#[test]
fn another_desks_save_is_not_overwritten() {
    let card = Card::new();
    let folder = tempfile::tempdir().expect("a folder");
    let mut ours = CaseFolder::new(folder.path(), true);
    ours.new_id();
    let case = walked(&card, "computer", "mail");
    ours.save(&case).expect("kept");
    // Another machine, whose network folder has no locks, continues the case.
    let mut theirs = case.clone();
    let mut session = Session::resume(&card.guide, theirs.progress.clone(), "fr", &sunday());
    session.update(Event::Forward, &sunday());
    session.update(decision(&session, &[]), &sunday());
    theirs.follow(&session, &sunday());
    theirs.log(What::Did, Some("mail"), &sunday());
    let path = folder.path().join("desk").join(format!("{}.toml", case.case.id));
    std::fs::write(&path, theirs.write()).expect("written");

    let mut mine = case.clone();
    mine.log(What::Escalated, None, &sunday());
    let kept = ours.save(&mine).expect("kept");
    for entry in mine.history.iter().chain(&theirs.history) {
        assert!(kept.history.contains(entry), "{entry:?} is lost");
    }
    for done in mine.progress.done.iter().chain(&theirs.progress.done) {
        assert!(kept.progress.done.contains(done), "{done:?} is lost");
    }
    assert_eq!(Case::read(&std::fs::read_to_string(&path).expect("there")), Ok(kept));
}

#[test]
fn a_vanished_folder_is_reported_and_not_recreated() {
    let card = Card::new();
    let folder = tempfile::tempdir().expect("a folder");
    let mut cases = CaseFolder::new(folder.path(), true);
    cases.new_id();
    let case = walked(&card, "computer", "mail");
    cases.save(&case).expect("kept");
    let (here, away) = (folder.path().join("desk"), folder.path().join("away"));
    std::fs::rename(&here, &away).expect("gone");
    assert!(cases.save(&case).is_err());
    assert!(!here.exists());
    std::fs::rename(&away, &here).expect("back");
    assert_eq!(cases.save(&case), Ok(case));
}

#[test]
fn a_case_open_elsewhere_is_read_only() {
    let card = Card::new();
    let folder = tempfile::tempdir().expect("a folder");
    let (mut one, mut two) = (CaseFolder::new(folder.path(), true), CaseFolder::new(folder.path(), true));
    one.new_id();
    let case = walked(&card, "computer", "mail");
    one.save(&case).expect("kept");
    assert!(!two.open(&case.case.id).expect("to look at").held);
    assert_eq!(two.delete(&case.case.id), Err(CaseError::Elsewhere));
    one.close();
    assert!(two.open(&case.case.id).expect("free").held);
    assert_eq!(two.delete(&case.case.id), Ok(()));
    assert_eq!(two.open(&case.case.id), Err(CaseError::Gone));
    assert!(two.list().heads.is_empty());
}
