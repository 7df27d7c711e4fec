//! The machine's smaller promises: faults said when they are news, pages laid once, dates told later, neighbours.

use sesame::progress::{Done, Progress};
use sesame::session::{Effect, Event, Fault, Notice, Place, Position, Session};

use crate::machine::ids;
use crate::support::{at, guide, started, step_id, sunday, walk_to};

#[test]
fn a_fault_is_said_when_it_comes_and_wherever_one_takes_stock() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    assert!(!session.fault_is_said());
    session.update(Event::SaveFailed(Fault::DiskFull), &sunday());
    assert!(session.fault_is_said(), "it has just come");
    session.update(Event::Open(Place::Words), &sunday());
    session.update(Event::SaveFailed(Fault::DiskFull), &sunday());
    assert!(!session.fault_is_said(), "the same again is no news");
    session.update(Event::Open(Place::Overview), &sunday());
    assert!(session.fault_is_said(), "here one takes stock");
    session.update(Event::Back, &sunday());
    session.update(Event::SaveFailed(Fault::ReadOnly), &sunday());
    assert!(session.fault_is_said(), "another one is news");
    session.update(Event::Saved, &sunday());
    assert_eq!(session.fault(), None);
}

#[test]
fn only_a_newer_guide_puts_steps_behind_ones_back() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    let mut progress = session.progress().clone();
    let missing = progress.done.remove(1).step;
    let inserted = |progress: &Progress| {
        let session = Session::resume(&guide, progress.clone(), "fr", &sunday());
        ids(&guide, &session.inserted())
    };
    assert_eq!(inserted(&progress), Vec::<String>::new(), "of the same version");
    progress.guide_version -= 1;
    assert_eq!(inserted(&progress), [missing]);
    progress.done.clear();
    assert_eq!(inserted(&progress), Vec::<String>::new(), "who has done nothing has nothing behind them");
}

#[test]
fn what_is_to_be_said_is_said_until_it_is_hushed_and_an_interruption_is_handed_on() {
    let guide = guide();
    let mut session = started(&guide);
    session.notify(Notice::Undone);
    let before = session.clone();
    assert_eq!(session.update(Event::Interrupted, &sunday()), [Effect::Interrupt]);
    assert_eq!((session.place(), session.progress()), (before.place(), before.progress()));
    assert_eq!(session.notice(), Some(&Notice::Undone));
    session.hush();
    assert_eq!(session.notice(), None);
}

#[test]
fn what_starts_a_clock_may_be_of_another_day_only_on_another_day() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "create-account");
    let step = guide.step("create-account").expect("the step");
    for (day, other) in [("2026-11-22", false), ("2026-11-23", true)] {
        let now = sesame::calendar::Now::fixed(at(&format!("{day}T20:00:00+01:00")));
        let back = Session::resume(&guide, session.progress().clone(), "fr", &now);
        assert_eq!(back.may_be_of_another_day(step), other, "{day}");
        assert!(!back.may_be_of_another_day(step - 1), "{day}");
    }
}

/// "Not yet" on a page where one waits takes back that what was awaited has come; on any other it only stops.
#[test]
fn not_yet_takes_back_nothing_but_that_something_came() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "code-came");
    let waiting = session.ground();
    session.update(Event::Done, &sunday());
    while session.ground() != waiting || session.place() != waiting {
        session.update(Event::Back, &sunday());
    }
    let mut before = session.clone();
    session.update(Event::NotYet, &sunday());
    assert!(session.progress().done.iter().any(|done| done.step == "code-came" && done.superseded));
    assert_eq!(session.ground(), waiting);
    // The page before it asks for something to be done.
    before.update(Event::Back, &sunday());
    let (place, done) = (before.ground(), before.progress().done.clone());
    before.update(Event::NotYet, &sunday());
    assert_eq!((before.ground(), &before.progress().done), (place, &done));
}

#[test]
fn a_page_is_laid_over_the_others_once_and_help_not_below_what_it_opens() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    let ground = session.ground();
    for (opened, back) in [
        (&[Place::Words, Place::Addresses, Place::Words][..], &[Place::Addresses, ground][..]),
        (&[Place::Help, Place::Words], &[ground]),
    ] {
        for page in opened {
            session.update(Event::Open(*page), &sunday());
            assert_eq!(session.place(), *page);
        }
        for page in back {
            session.update(Event::Back, &sunday());
            assert_eq!(session.place(), *page, "back from {opened:?}");
        }
    }
}

#[test]
fn a_cure_that_does_not_exist_is_not_opened_nor_any_before_the_way() {
    let guide = guide();
    let cures = guide.troubles()[0].cures.len();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    for (trouble, cure, opens) in [(0, 0, true), (0, cures, true), (0, cures + 1, false), (10_000, 0, false)] {
        let mut session = session.clone();
        session.update(Event::Open(Place::Cure(trouble, cure)), &sunday());
        assert_eq!(session.place() == Place::Cure(trouble, cure), opens, "{trouble} {cure}");
    }
    let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), "fr", &sunday());
    session.update(Event::Open(Place::Cure(0, 0)), &sunday());
    assert_eq!(session.place(), Place::Language);
}

#[test]
fn back_passes_over_what_was_only_said_to_be_behind() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "mac")], "where");
    session.update(Event::Choose("request".into()), &sunday());
    let done = session.progress().done.clone();
    session.update(Event::DoneOn(None), &sunday());
    assert_eq!(session.progress().done, done, "to know no day tells nothing");
    assert_eq!(step_id(&session), Some("code-came"));
    session.update(Event::Back, &sunday());
    assert_eq!(step_id(&session), Some("where"));
}

/// A day told later takes the place of what was unknown, whether it was said to be behind or done at an unknown time.
#[test]
fn a_day_takes_the_place_of_an_unknown_one() {
    let guide = guide();
    let friday = "2026-11-20".parse().ok();
    let count = |session: &Session<'_>, id: &str| {
        let of = session.progress().done.iter().filter(|done| done.step == id);
        (of.clone().count(), of.filter(|done| done.when.is_some()).count())
    };
    let mut said = started(&guide);
    walk_to(&mut said, &[("device", "mac")], "where");
    said.update(Event::Choose("request".into()), &sunday());
    said.update(Event::DoneOn(friday), &sunday());
    assert_eq!(count(&said, "acknowledged"), (1, 1));
    let mut walked = started(&guide);
    walk_to(&mut walked, &[], "open-mail");
    let mut progress = walked.progress().clone();
    progress.done.iter_mut().for_each(|done| done.when = None);
    let mut unknown = Session::resume(&guide, progress, "fr", &sunday());
    let step = guide.step("create-account").expect("the step");
    for event in [Event::Visit(step), Event::Open(Place::When(step)), Event::DoneOn(friday)] {
        unknown.update(event, &sunday());
    }
    assert_eq!(count(&unknown, "create-account"), (1, 1));
}

#[test]
fn a_likely_answer_offers_itself_only_where_none_was_given() {
    let guide = guide();
    let appeared = |session: &Session<'_>| session.progress().answers.get("what-appeared").cloned();
    let mut session = started(&guide);
    walk_to(&mut session, &[("account", "begun")], "what-appeared");
    assert_eq!(appeared(&session).as_deref(), Some("password"));
    let mut session = started(&guide);
    walk_to(&mut session, &[("what-appeared", "form")], "password-done");
    let account = guide.step("account").expect("the question");
    session.update(Event::Open(Place::Change(account)), &sunday());
    session.update(Event::Choose("begun".into()), &sunday());
    assert_eq!(session.progress().answers.get("account").map(String::as_str), Some("begun"));
    assert_eq!(appeared(&session).as_deref(), Some("form"));
}

#[test]
fn what_is_done_again_keeps_its_date_and_leads_to_its_neighbour() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "password-done");
    let step = guide.step("create-account").expect("the step");
    let done = session.progress().done.clone();
    let tuesday = sesame::calendar::Now::fixed(at("2026-11-24T09:00:00+01:00"));
    for again in [&[Event::Done][..], &[Event::Open(Place::When(step)), Event::DoneOn(None)]] {
        let mut session = session.clone();
        session.update(Event::Visit(step), &tuesday);
        for event in again {
            session.update(event.clone(), &tuesday);
        }
        assert_eq!(session.progress().done, done);
        assert_eq!(step_id(&session), Some("open-mail"));
    }
}

#[test]
fn a_question_answered_again_on_its_page_says_what_that_undoes() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "code-came");
    let device = guide.step("device").expect("the question");
    session.update(Event::Visit(device), &sunday());
    let mut same = session.clone();
    same.update(Event::Choose("windows".into()), &sunday());
    assert_eq!(same.notice(), None);
    let next = session.flow().steps().find(|step| *step > device);
    assert_eq!(same.ground(), Place::Step(next.expect("a neighbour")));
    session.update(Event::Choose("iphone".into()), &sunday());
    assert!(matches!(session.notice(), Some(Notice::NoLonger(_))), "{:?}", session.notice());
}

#[test]
fn no_step_is_visited_before_it_is_open_or_off_the_way() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "open-mail");
    let here = session.place();
    for (id, open) in [("validated", false), ("apple-age", false), ("device", true)] {
        let step = guide.step(id).expect(id);
        session.update(Event::Visit(step), &sunday());
        assert_eq!(session.place(), if open { Place::Step(step) } else { here }, "{id}");
    }
}

#[test]
fn only_a_cure_that_is_shown_begins_the_way_anew() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    let all = guide.troubles().iter().enumerate();
    let mut all = all.flat_map(|(trouble, known)| (0..known.cures.len()).map(move |cure| (trouble, cure)));
    let (trouble, cure) =
        all.find(|(trouble, cure)| session.redone_by(*trouble, *cure).is_some()).expect("a new beginning");
    let redone = |pages: &[Place]| {
        let mut session = session.clone();
        for page in pages {
            session.update(Event::Open(*page), &sunday());
        }
        session.update(Event::Redo(trouble, cure), &sunday());
        matches!(session.notice(), Some(Notice::Redone(_)))
    };
    assert!(!redone(&[]));
    assert!(!redone(&[Place::Words]));
    assert!(redone(&[Place::Cure(trouble, cure)]));
}

/// One goes on behind what was done last. Only a gate holds back whatever lies open before it.
#[test]
fn a_page_left_open_before_a_gate_sends_nobody_back() {
    let guide = guide();
    let mut session = started(&guide);
    let way: Vec<usize> = session.flow().steps().collect();
    assert!(way[..3].iter().all(|step| !guide.steps[*step].gate), "three pages before the first gate");
    let bound_to = session.flow().bound(way[2]);
    let done = Done { step: guide.steps[way[2]].id.clone(), when: None, bound_to, superseded: false };
    let mut progress = session.progress().clone();
    progress.done = vec![done];
    session = Session::resume(&guide, progress, "fr", &sunday());
    assert_eq!(session.flow().frontier(), Position::Step(way[3]));
}
