//! Two copies of one case are merged, and nothing of either is lost.

use proptest::prelude::*;
use sesame::calendar::Now;
use sesame::desk::case::{Case, Note, What};
use sesame::guide::Guide;
use sesame::progress::Done;
use sesame::wizard::{Event, Session};

use super::walked;
use crate::support::card::DEVICES;
use crate::support::model::new_case;
use crate::support::person::Card;
use crate::support::{at, decision, sunday};

/// What either copy superseded or dropped is so in the merge, whichever copy is newer; similar entries are untouched.
#[test]
fn superseded_steps_and_dropped_notes_stay_so_in_a_merge() {
    let card = Card::new();
    let case = walked(&card, "computer", "mail");
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
        // Done on another day or with another answer: a different act.
        let again = case.progress.done[at_step].clone();
        let bound_to = [("device".to_owned(), "computer".to_owned())].into();
        older.progress.done.push(Done { when: Some(monday.at), ..again.clone() });
        older.progress.done.push(Done { bound_to, ..again });
        older.progress.answers.insert("question".into(), "answer".into());
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
            assert_eq!(merged.progress.answers.get("question").map(String::as_str), Some("answer"));
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
            _ => decision(&session, &[("device", DEVICES[usize::from(*what) % DEVICES.len()])]),
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
    fn a_merge_loses_no_history(
        common in proptest::collection::vec(any::<u8>(), 0..12),
        one in proptest::collection::vec(any::<u8>(), 0..12),
        other in proptest::collection::vec(any::<u8>(), 0..12),
    ) {
        let card = Card::new();
        let start = lived(&card.guide, &new_case(&card.guide, "Pivoine", "fr", "fr"), &common, 0);
        let (one, other) = (lived(&card.guide, &start, &one, 10), lived(&card.guide, &start, &other, 20));
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
        // The state machine can continue from it.
        let _ = Session::resume(&card.guide, merged.progress, "fr", &sunday()).status(&sunday());
    }
}
