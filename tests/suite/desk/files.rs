//! Case files: they round-trip, unusable ones are told apart, and their content is only ever text.

use proptest::prelude::*;
use sesame::desk::case::{Case, Note};
use sesame::unread::Unread;

use super::walked;
use crate::support::card::DEVICES;
use crate::support::person::Card;
use crate::support::sunday;

#[test]
fn a_case_and_its_head_round_trip() {
    let card = Card::new();
    for device in DEVICES {
        for to in ["ready", "mail", "code-came", "validated"] {
            let case = walked(&card, device, to);
            let text = case.write();
            assert_eq!(Case::read(&text).as_ref(), Ok(&case), "{text}");
            assert_eq!(Case::read_head(&text), Ok(case.case.clone()), "{text}");
            assert_eq!(case.case.step.as_deref(), Some(to));
            assert_eq!(case.case.wait.is_some(), ["mail", "code-came"].contains(&to), "{to}");
        }
    }
}

#[test]
fn each_invalid_file_has_its_own_error() {
    let card = Card::new();
    let good = walked(&card, "computer", "mail").write();
    let id = Case::read(&good).expect("good").case.id;
    for (text, why) in [
        (String::new(), Unread::Damaged),
        ("garbage \u{1b}[31m".to_owned(), Unread::Damaged),
        (good.replacen("format = 1", "format = 2\nnew_thing = true", 1), Unread::Newer),
        (good.replacen("format = 1", "format = 0", 1), Unread::Damaged),
        (good.replace(&id, "../../../../etc/pa"), Unread::Damaged),
        (good.replace("guide = \"card\"\nguide_version", "guide = \"other\"\nguide_version"), Unread::Damaged),
        (good.replace("[progress]\nformat = 1", "[progress]\nformat = 9"), Unread::Newer),
        (good.replace("nickname", "name"), Unread::Damaged),
        (good.replace("touched = \"2026-11-22", "touched = \"+262142-12-31"), Unread::Damaged),
        (good.replace("due = \"2026-11-23", "due = \"+262142-12-31"), Unread::Damaged),
        (good.replace("when = \"2026-11-22", "when = \"-262142-01-01"), Unread::Damaged),
        (
            good.replace("at = \"2026-11-22T10:00:00+01:00\"\nwhat", "at = \"+262142-12-31T00:00:00+01:00\"\nwhat"),
            Unread::Damaged,
        ),
        (
            good.replace("at = \"2026-11-22T10:00:00+01:00\"\nphrase", "at = \"+262142-12-31T00:00:00+01:00\"\nphrase"),
            Unread::Damaged,
        ),
        (good.replace("\n\n[progress]", "\ncall_back = \"+262142-12-31\"\n\n[progress]"), Unread::Damaged),
    ] {
        assert_eq!(Case::read(&text), Err(why), "{text}");
        assert_eq!(Case::read_head(&text).err().or(Case::read(&text).err()), Some(why), "{text}");
    }
}

#[test]
fn escape_sequences_in_a_case_stay_text() {
    let card = Card::new();
    let mut case = walked(&card, "computer", "mail");
    case.case.nickname = "Ble\u{1b}[31muet\u{202e}".into();
    case.notes.push(Note {
        at: sunday().at,
        phrase: None,
        text: Some("a\u{1b}]52;c;xxx\u{7}b".into()),
        dropped: false,
    });
    case.case.stage = "acc\u{1b}[2Jount".into();
    case.case.device = Some("pho\u{9b}1mne".into());
    case.case.wait = Some("mail\u{200b}-link\t".into());
    case.progress.at = Some("open\u{7}-mail".into());
    case.history[0].about = Some("open-\u{1b}cmail".into());
    let read = Case::read(&case.write()).expect("it is read");
    assert_eq!(read.case.nickname, "Bleuet");
    assert_eq!((read.case.stage.as_str(), read.case.device.as_deref()), ("account", Some("phone")));
    assert_eq!(read.case.wait.as_deref(), Some("mail-link "));
    assert_eq!(read.progress.at.as_deref(), Some("open-mail"));
    assert_eq!(read.history[0].about.as_deref(), Some("open-mail"));
    assert_eq!(Case::read_head(&case.write()), Ok(read.case), "the board shows the same");
    let read = Case::read(&case.write()).expect("it is read");
    assert_eq!(read.notes.last().and_then(|note| note.text.clone()), Some("ab".into()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_truncated_case_never_panics(cut in 0usize..4000) {
        let good = walked(&Card::new(), "computer", "mail").write();
        let cut = (0..=cut.min(good.len())).rev().find(|at| good.is_char_boundary(*at)).unwrap_or(0);
        let read = Case::read(&good[..cut]);
        prop_assert!(cut + 1 >= good.len() || read == Err(Unread::Damaged), "cut at {cut}");
        let head = Case::read_head(&good[..cut]);
        prop_assert!(cut + 1 >= good.len() || head == Err(Unread::Damaged), "cut at {cut}");
    }

    #[test]
    fn arbitrary_text_never_panics(text in any::<String>()) {
        prop_assert!(Case::read(&text).is_err());
        let _ = Case::read_head(&text);
    }
}
