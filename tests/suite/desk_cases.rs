//! Case files: read back as written, merged without loss, and nothing a strange file can do harms anybody.

use proptest::prelude::*;
use sesame::calendar::Now;
use sesame::desk::case::{Case, Note, What};
use sesame::desk::{Cases, Shut, Unreadable};
use sesame::guide::Guide;
use sesame::progress::{Done, Unusable};
use sesame::session::{Event, Session};
use sesame::world::CaseFolder;

use crate::desk::new_case;
use crate::support::{DEVICES, at, decision, guide, sunday, walk_to};

/// A case whose caller has walked to a step.
fn walked(guide: &Guide, device: &str, to: &str) -> Case {
    let mut case = new_case(guide, "Bleuet", "fr", "fr");
    let mut session = Session::resume(guide, case.progress.clone(), "fr", &sunday());
    walk_to(&mut session, &[("device", device)], to);
    case.follow(&session, &sunday());
    case.log(What::Did, Some(to), &sunday());
    case.notes.push(Note { at: sunday().at, phrase: Some("slow".into()), text: None, dropped: false });
    case
}

#[test]
fn what_is_written_is_read_again_and_the_head_says_the_same() {
    let guide = guide();
    for device in DEVICES {
        for to in ["ready", "open-mail", "code-came", "validated"] {
            let case = walked(&guide, device, to);
            let text = case.write();
            assert_eq!(Case::read(&text).as_ref(), Ok(&case), "{text}");
            assert_eq!(Case::read_head(&text), Ok(case.case.clone()), "{text}");
            assert_eq!(case.case.step.as_deref(), Some(to));
            assert_eq!(case.case.wait.is_some(), ["open-mail", "code-came"].contains(&to), "{to}");
        }
    }
}

#[test]
fn a_file_that_cannot_be_used_is_told_apart() {
    let guide = guide();
    let good = walked(&guide, "mac", "open-mail").write();
    let id = Case::read(&good).expect("good").case.id;
    for (text, why) in [
        (String::new(), Unusable::Damaged),
        ("garbage \u{1b}[31m".to_owned(), Unusable::Damaged),
        (good.replacen("format = 1", "format = 2\nnew_thing = true", 1), Unusable::Newer),
        (good.replacen("format = 1", "format = 0", 1), Unusable::Damaged),
        (good.replace(&id, "../../../../etc/pa"), Unusable::Damaged),
        (good.replace("guide = \"eu-login\"\nguide_version", "guide = \"other\"\nguide_version"), Unusable::Damaged),
        (good.replace("[progress]\nformat = 1", "[progress]\nformat = 9"), Unusable::Newer),
        (good.replace("nickname", "name"), Unusable::Damaged),
        (good.replace("touched = \"2026-11-22", "touched = \"+262142-12-31"), Unusable::Damaged),
        (good.replace("due = \"2026-11-23", "due = \"+262142-12-31"), Unusable::Damaged),
        (good.replace("when = \"2026-11-22", "when = \"-262142-01-01"), Unusable::Damaged),
        (
            good.replace("at = \"2026-11-22T10:00:00+01:00\"\nwhat", "at = \"+262142-12-31T00:00:00+01:00\"\nwhat"),
            Unusable::Damaged,
        ),
        (
            good.replace("at = \"2026-11-22T10:00:00+01:00\"\nphrase", "at = \"+262142-12-31T00:00:00+01:00\"\nphrase"),
            Unusable::Damaged,
        ),
        (good.replace("\n\n[progress]", "\ncall_back = \"+262142-12-31\"\n\n[progress]"), Unusable::Damaged),
    ] {
        assert_eq!(Case::read(&text), Err(why), "{text}");
        assert_eq!(Case::read_head(&text).err().or(Case::read(&text).err()), Some(why), "{text}");
    }
}

#[test]
fn escapes_in_a_case_are_only_text() {
    let guide = guide();
    let mut case = walked(&guide, "mac", "open-mail");
    case.case.nickname = "Ble\u{1b}[31muet\u{202e}".into();
    case.notes.push(Note {
        at: sunday().at,
        phrase: None,
        text: Some("a\u{1b}]52;c;xxx\u{7}b".into()),
        dropped: false,
    });
    case.case.stage = "acc\u{1b}[2Jount".into();
    case.case.device = Some("m\u{9b}1mac".into());
    case.case.wait = Some("mail\u{200b}-link\t".into());
    case.progress.at = Some("open\u{7}-mail".into());
    case.history[0].about = Some("open-\u{1b}cmail".into());
    let read = Case::read(&case.write()).expect("it is read");
    assert_eq!(read.case.nickname, "Bleuet");
    assert_eq!((read.case.stage.as_str(), read.case.device.as_deref()), ("account", Some("mac")));
    assert_eq!(read.case.wait.as_deref(), Some("mail-link "));
    assert_eq!(read.progress.at.as_deref(), Some("open-mail"));
    assert_eq!(read.history[0].about.as_deref(), Some("open-mail"));
    assert_eq!(Case::read_head(&case.write()), Ok(read.case), "the board shows the same");
    let read = Case::read(&case.write()).expect("it is read");
    assert_eq!(read.notes.last().and_then(|note| note.text.clone()), Some("ab".into()));
}

#[test]
fn a_folder_with_strange_files_shows_the_good_ones_and_names_the_others() {
    let guide = guide();
    let folder = tempfile::tempdir().expect("a folder");
    let mut cases = CaseFolder::new(folder.path(), true);
    cases.new_id();
    let good = walked(&guide, "mac", "open-mail");
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
    assert_eq!(cases.open("zzzzzzzzzzzzzzzz"), Err(Shut::Gone));
    // Nothing of it was touched.
    assert_eq!(std::fs::read(folder.path().join("desk/aaaaaaaaaaaaaaaa.toml")).expect("there"), b"garbage");
}

#[test]
fn a_damaged_case_comes_back_from_its_copy() {
    let guide = guide();
    let folder = tempfile::tempdir().expect("a folder");
    let mut cases = CaseFolder::new(folder.path(), true);
    cases.new_id();
    let mut case = walked(&guide, "mac", "open-mail");
    cases.save(&case).expect("kept");
    case.log(What::Escalated, None, &sunday());
    cases.save(&case).expect("kept");
    let path = folder.path().join("desk").join(format!("{}.toml", case.case.id));
    let text = std::fs::read_to_string(&path).expect("there");
    std::fs::write(&path, &text[..text.len() / 2]).expect("cut");
    assert_eq!(cases.list().heads.len(), 1);
    cases.close();
    let opened = cases.open(&case.case.id).expect("from the copy");
    assert_eq!(opened.case.case.step.as_deref(), Some("open-mail"));
    // Kept again, the damaged file is replaced and the good copy is not.
    cases.save(&opened.case).expect("kept");
    assert_eq!(Case::read(&std::fs::read_to_string(&path).expect("there")), Ok(opened.case));
}

#[test]
fn what_somebody_else_has_saved_meanwhile_is_not_overwritten() {
    let guide = guide();
    let folder = tempfile::tempdir().expect("a folder");
    let mut ours = CaseFolder::new(folder.path(), true);
    ours.new_id();
    let case = walked(&guide, "mac", "open-mail");
    ours.save(&case).expect("kept");
    // Another machine, whose network folder knows no locks, goes on with the case.
    let mut theirs = case.clone();
    let mut session = Session::resume(&guide, theirs.progress.clone(), "fr", &sunday());
    session.update(Event::Forward, &sunday());
    session.update(decision(&session, &[]), &sunday());
    theirs.follow(&session, &sunday());
    theirs.log(What::Did, Some("open-mail"), &sunday());
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
fn a_folder_that_vanishes_is_told_and_not_made_anew() {
    let guide = guide();
    let folder = tempfile::tempdir().expect("a folder");
    let mut cases = CaseFolder::new(folder.path(), true);
    cases.new_id();
    let case = walked(&guide, "mac", "open-mail");
    cases.save(&case).expect("kept");
    let (here, away) = (folder.path().join("desk"), folder.path().join("away"));
    std::fs::rename(&here, &away).expect("gone");
    assert!(cases.save(&case).is_err());
    assert!(!here.exists());
    std::fs::rename(&away, &here).expect("back");
    assert_eq!(cases.save(&case), Ok(case));
}

#[test]
fn a_case_open_elsewhere_can_be_looked_at_and_not_deleted() {
    let guide = guide();
    let folder = tempfile::tempdir().expect("a folder");
    let (mut one, mut two) = (CaseFolder::new(folder.path(), true), CaseFolder::new(folder.path(), true));
    one.new_id();
    let case = walked(&guide, "mac", "open-mail");
    one.save(&case).expect("kept");
    assert!(!two.open(&case.case.id).expect("to look at").held);
    assert_eq!(two.delete(&case.case.id), Err(Shut::Elsewhere));
    one.close();
    assert!(two.open(&case.case.id).expect("free").held);
    assert_eq!(two.delete(&case.case.id), Ok(()));
    assert_eq!(two.open(&case.case.id), Err(Shut::Gone));
    assert!(two.list().heads.is_empty());
}

/// What was begun anew or dropped in one copy is so in both, whichever is the newer; what only resembles it is not touched.
#[test]
fn a_step_begun_anew_and_a_note_dropped_survive_a_merge_in_both_orders() {
    let guide = guide();
    let case = walked(&guide, "mac", "open-mail");
    let at_step = case.progress.done.iter().position(|done| done.step == "where").expect("it is done");
    let monday = Now::fixed(at("2026-11-23T10:00:00+01:00"));
    for (in_newer, in_older) in [(false, false), (true, false), (false, true), (true, true)] {
        let (mut newer, mut older) = (case.clone(), case.clone());
        newer.log(What::Escalated, None, &monday);
        newer.case.nickname = "Tulipe".into();
        for (copy, gone) in [(&mut newer, in_newer), (&mut older, in_older)] {
            copy.notes.insert(0, Note { phrase: Some("sight".into()), ..copy.notes[0].clone() });
            copy.progress.done[at_step].superseded = gone;
            copy.notes[0].dropped = gone;
        }
        // Done again on another day, or with another answer: another act.
        let again = case.progress.done[at_step].clone();
        let bound_to = [("device".to_owned(), "mac".to_owned())].into();
        older.progress.done.push(Done { when: Some(monday.at), ..again.clone() });
        older.progress.done.push(Done { bound_to, ..again });
        older.progress.answers.insert("email".into(), "mine".into());
        older.progress.got_in = Some(sunday().at);
        for merged in [newer.merged(&older), older.merged(&newer)] {
            let what = format!("{in_newer} {in_older}");
            assert_eq!(merged.case.nickname, "Tulipe", "of the copy worked on last");
            assert_eq!(merged.progress.done.len(), case.progress.done.len() + 2, "{what}");
            let superseded: Vec<_> = merged.progress.done.iter().filter(|done| done.superseded).collect();
            assert_eq!(superseded.len(), usize::from(in_newer || in_older), "{what}");
            assert!(superseded.iter().all(|done| done.step == "where" && done.bound_to.is_empty()), "{superseded:?}");
            let notes: Vec<_> = merged.notes.iter().map(|note| (note.phrase.as_deref(), note.dropped)).collect();
            assert_eq!(notes, [(Some("sight"), in_newer || in_older), (Some("slow"), false)], "{what}");
            assert_eq!(merged.progress.answers.get("email").map(String::as_str), Some("mine"));
            assert_eq!(merged.progress.got_in, Some(sunday().at));
        }
    }
}

/// A case after some random decisions of a caller.
fn lived(guide: &Guide, case: &Case, decisions: &[u8], minute: u32) -> Case {
    let mut case = case.clone();
    let mut session = Session::resume(guide, case.progress.clone(), "fr", &sunday());
    session.update(Event::Forward, &sunday());
    for (turn, what) in decisions.iter().enumerate() {
        let now = Now::fixed(at(&format!("2026-11-22T11:{:02}:{:02}+01:00", minute + turn as u32 / 60, turn % 60)));
        let event = match what % 5 {
            0 => Event::Back,
            _ => decision(&session, &[("device", DEVICES[usize::from(*what) % 4])]),
        };
        session.update(event, &now);
        case.follow(&session, &now);
        case.log(if what % 3 == 0 { What::Tried } else { What::Did }, Some(&format!("x{what}")), &now);
    }
    case
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn two_histories_become_one_and_neither_is_lost(
        common in proptest::collection::vec(any::<u8>(), 0..12),
        one in proptest::collection::vec(any::<u8>(), 0..12),
        other in proptest::collection::vec(any::<u8>(), 0..12),
    ) {
        let guide = guide();
        let start = lived(&guide, &new_case(&guide, "Pivoine", "fr", "fr"), &common, 0);
        let (one, other) = (lived(&guide, &start, &one, 10), lived(&guide, &start, &other, 20));
        let merged = one.merged(&other);
        prop_assert_eq!(&merged, &other.merged(&one), "the order does not matter");
        prop_assert_eq!(&merged.merged(&one), &merged, "merging again changes nothing");
        for case in [&one, &other] {
            for entry in &case.history {
                prop_assert!(merged.history.contains(entry));
            }
            for done in &case.progress.done {
                let kept = |known: &&sesame::progress::Done| (&known.step, known.when, &known.bound_to) == (&done.step, done.when, &done.bound_to);
                prop_assert!(merged.progress.done.iter().any(|known| kept(&known)), "{:?} is lost", done);
            }
        }
        let read = Case::read(&merged.write());
        prop_assert_eq!(read.as_ref(), Ok(&merged));
        // And the machine can go on with it.
        let _ = Session::resume(&guide, merged.progress, "fr", &sunday()).status(&sunday());
    }

    #[test]
    fn a_case_cut_anywhere_never_panics(cut in 0usize..4000) {
        let good = walked(&guide(), "mac", "open-mail").write();
        let cut = (0..=cut.min(good.len())).rev().find(|at| good.is_char_boundary(*at)).unwrap_or(0);
        let read = Case::read(&good[..cut]);
        prop_assert!(cut + 1 >= good.len() || read == Err(Unusable::Damaged), "cut at {cut}");
        let head = Case::read_head(&good[..cut]);
        prop_assert!(cut + 1 >= good.len() || head == Err(Unusable::Damaged), "cut at {cut}");
    }

    #[test]
    fn any_text_is_no_case_and_never_panics(text in any::<String>()) {
        prop_assert!(Case::read(&text).is_err());
        let _ = Case::read_head(&text);
    }
}
