//! The place code: it says step and device and nothing else, every slip is refused, and whoever types it stands there.

use proptest::prelude::*;
use sesame::guide::{Guide, Leads};
use sesame::place_code::{ALPHABET, Position, Refused, code, neighbours, read};
use sesame::progress::Progress;
use sesame::session::{self, Event, Place, Session, Stage};
use sesame::shelf::Shelf;

use crate::support::{DEVICES, changed, decision, guide, started, sunday, walk_to};

const GUIDE: &str = "guides/eu-login.toml";

/// Every position that has a way to it: each step and the last page, with each device and without one.
pub(crate) fn positions(guide: &Guide) -> Vec<Position> {
    let devices = DEVICES.into_iter().map(|device| Some(device.to_owned())).chain([None]);
    let steps = (0..guide.steps.len()).map(Some).chain([None]);
    let all = steps.flat_map(|step| devices.clone().map(move |device| Position { step, device }));
    let all: Vec<Position> = all.collect();
    all.into_iter()
        .filter(|position| read(guide, &code(guide, position).expect("a code").to_string()).is_ok())
        .collect()
}

fn fresh(guide: &Guide) -> Session<'_> {
    Session::resume(guide, Progress::new(&guide.id, guide.version), "fr", &sunday())
}

#[test]
fn every_code_is_read_as_the_position_it_was_made_of() {
    let guide = guide();
    let all = positions(&guide);
    assert!(all.len() > 150, "{}", all.len());
    let mut seen = std::collections::BTreeSet::new();
    for position in all {
        let code = code(&guide, &position).expect("a code");
        assert!(seen.insert(code), "{code} twice");
        assert!(code.characters().iter().all(|c| ALPHABET.contains(c)));
        assert_eq!(read(&guide, &code.to_string()), Ok(position));
    }
}

/// Who is put at a page has said no more than leads there: of two answers that do, none that takes pages as done.
#[test]
fn who_is_put_at_a_page_has_skipped_nothing() {
    let text = |text: &str| {
        text.replace("id = \"open-rcam\"\n", "id = \"open-rcam\"\nwhen = { where = [\"start\", \"mail\"] }\n")
    };
    for guide in [guide(), Guide::load(&changed(GUIDE, text), "eu-login").expect("a good guide")] {
        for position in positions(&guide) {
            let mut session = fresh(&guide);
            session.stand_at(&position);
            for (question, answer) in &session.progress().answers {
                let step = guide.step(question).expect("a question");
                let chosen = guide.steps[step].choice(answer).expect("an answer");
                assert_eq!(guide.steps[step].choices[chosen].leads, Leads::On, "{position:?}: {question} = {answer}");
            }
        }
    }
}

/// No device bars the way to the last page, and none said bars the way to any.
#[test]
fn every_page_has_a_code_without_a_device_and_the_last_one_with_each() {
    let guide = guide();
    let pages = (0..guide.steps.len()).map(|step| Position { step: Some(step), device: None });
    let last = DEVICES.map(|device| Position { step: None, device: Some(device.to_owned()) });
    for position in pages.chain(last).chain([Position { step: None, device: None }]) {
        let code = code(&guide, &position).expect("a code");
        assert_eq!(read(&guide, &code.to_string()), Ok(position));
    }
}

#[test]
fn whatever_is_read_is_the_code_of_its_place() {
    let guide = guide();
    for number in 0..ALPHABET.len().pow(4) {
        let at = |place: u32| ALPHABET[number / ALPHABET.len().pow(place) % ALPHABET.len()];
        let typed: String = [at(3), at(2), at(1), at(0)].iter().collect();
        if let Ok(position) = read(&guide, &typed) {
            assert_eq!(code(&guide, &position).map(|code| code.to_string()), Some(typed), "{position:?}");
        }
    }
}

#[test]
fn every_wrong_character_and_every_swap_is_refused() {
    let guide = guide();
    for position in positions(&guide) {
        let code = code(&guide, &position).expect("a code").characters();
        for at in 0..code.len() {
            for other in ALPHABET.into_iter().filter(|other| *other != code[at]) {
                let mut wrong = code;
                wrong[at] = other;
                let wrong: String = wrong.iter().collect();
                assert_eq!(read(&guide, &wrong), Err(Refused::Wrong), "{wrong} for {code:?}");
            }
        }
        for at in 1..code.len() {
            let mut swapped = code;
            swapped.swap(at - 1, at);
            let text: String = swapped.iter().collect();
            assert!(swapped == code || read(&guide, &text) == Err(Refused::Wrong), "{text} for {code:?}");
        }
    }
}

/// The same, for all that can be typed at all: no two codes are one slip apart.
#[test]
fn no_two_codes_are_one_slip_apart() {
    let guide = guide();
    let passes = |text: &[char]| !matches!(read(&guide, &text.iter().collect::<String>()), Err(Refused::Wrong));
    let mut right = 0;
    for number in 0..17_usize.pow(4) {
        let text: Vec<char> = (0..4).map(|at| ALPHABET[number / 17_usize.pow(at) % 17]).collect();
        if !passes(&text) {
            continue;
        }
        right += 1;
        for at in 0..4 {
            let mut wrong = text.clone();
            for other in ALPHABET.into_iter().filter(|other| *other != text[at]) {
                wrong[at] = other;
                assert!(!passes(&wrong), "{text:?} {wrong:?}");
            }
            let mut swapped = text.clone();
            swapped.swap(at.saturating_sub(1), at);
            assert!(swapped == text || !passes(&swapped), "{text:?} {swapped:?}");
        }
    }
    assert_eq!(right, 17_usize.pow(3));
}

#[test]
fn a_code_of_another_guide_is_refused() {
    let (own, other) = (guide(), Guide::load(&Shelf::starter("en"), "my-guide").expect("a good guide"));
    for position in positions(&own) {
        let code = code(&own, &position).expect("a code").to_string();
        assert_eq!(read(&other, &code), Err(Refused::Wrong), "{code}");
    }
    for step in (0..other.steps.len()).map(Some).chain([None]) {
        let code = code(&other, &Position { step, device: None }).expect("a code").to_string();
        assert_eq!(read(&own, &code), Err(Refused::Wrong), "{code}");
    }
}

#[test]
fn a_code_outlives_what_changes_in_a_guide() {
    let old = guide();
    let change = |text: &str| {
        let renamed = text
            .replace("\"collect\"", "\"gather\"")
            .replace("id = \"gather\"", "id = \"gather\"\nwas = [\"collect\"]");
        let new =
            "[[step]]\nid = \"new\"\ncode = 99\nstage = \"preparation\"\nsource = [\"0\"]\n\n[[step]]\nid = \"gather\"";
        renamed.replace("[[step]]\nid = \"gather\"", new).replace("version = 1", "version = 2")
    };
    let new = Guide::load(&changed(GUIDE, change), "eu-login").expect("a good guide");
    let moved = |step: usize| new.step(&old.steps[step].id).expect("still there");
    for position in positions(&old) {
        let code = code(&old, &position).expect("a code").to_string();
        let there = Position { step: position.step.map(moved), device: position.device.clone() };
        assert_eq!(read(&new, &code), Ok(there), "{code} for {position:?}");
    }
    // The other way round, an old guide says that it has no such page.
    let step = new.step("new");
    let code = code(&new, &Position { step, device: None }).expect("a code").to_string();
    assert_eq!(read(&old, &code), Err(Refused::Retired));
}

#[test]
fn a_step_that_no_owner_of_a_device_sees_has_no_place() {
    let guide = guide();
    for (step, device) in
        [("mac-touch-id", "windows"), ("back-to-phone", "mac"), ("which-device", "mac"), ("ready", "other")]
    {
        let position = Position { step: guide.step(step), device: Some(device.to_owned()) };
        let code = code(&guide, &position).expect("a code").to_string();
        assert_eq!(read(&guide, &code), Err(Refused::Retired), "{step} {device}");
        let mut session = fresh(&guide);
        session.stand_at(&position);
        assert_eq!(session.place(), Place::Language, "{step} {device}");
    }
    let asked = Position { step: guide.step("device"), device: Some("other".to_owned()) };
    let code = code(&guide, &asked).expect("a code").to_string();
    assert_eq!(read(&guide, &code), Ok(asked));
}

#[test]
fn a_number_too_large_or_missing_has_no_code() {
    let guide = Guide::load(&changed(GUIDE, |text| text.replace("code = 48", "code = 614")), "eu-login").expect("good");
    let at = |device: Option<&str>| Position { step: guide.step("validated"), device: device.map(str::to_owned) };
    assert_eq!(code(&guide, &at(Some("mac"))), None);
    assert_eq!(code(&guide, &at(Some("abacus"))), None);
    assert_eq!(code(&guide, &Position { step: Some(10_000), device: None }), None);
    // The first of the numbers that are too large: 614 for the step, 1 for the device.
    assert_eq!(code(&guide, &at(Some("iphone"))), None);
    assert!(code(&guide, &at(None)).is_some());
    let guide = Guide::load(&changed(GUIDE, |text| text.replace("code = 48", "code = 613")), "eu-login").expect("good");
    let last = Position { step: guide.step("validated"), device: Some("mac".to_owned()) };
    let code = code(&guide, &last).expect("a code");
    assert_eq!(read(&guide, &code.to_string()), Ok(last.clone()));
    // The number of the last page is no step's.
    let guide = Guide::load(&changed(GUIDE, |text| text.replace("code = 48", "code = 0")), "eu-login").expect("good");
    assert_eq!(sesame::place_code::code(&guide, &last), None);
}

#[test]
fn people_may_write_it_as_they_like() {
    let guide = guide();
    let position = Position { step: guide.step("choose-password"), device: Some("mac".to_owned()) };
    let code = code(&guide, &position).expect("a code").to_string();
    let [a, b, c, d] = code.chars().collect::<Vec<_>>()[..] else { panic!("{code}") };
    let wide = |c: char| char::from_u32(u32::from(c) + 0xFEE0).expect("a wide one");
    for typed in [
        code.to_lowercase(),
        format!("  {a}{b} {c}{d}\n"),
        format!("{a}-{b}-{c}-{d}"),
        format!("{a}.{b}.{c}.{d}."),
        format!("{a}{b}\u{a0}{c}\u{2011}{d}"),
        format!("{a}\u{200b}{b}\u{7}{c}{d}"),
        [a, b, c, d].map(wide).iter().collect(),
    ] {
        assert_eq!(read(&guide, &typed), Ok(position.clone()), "{typed:?}");
    }
    assert_eq!(read(&guide, ""), Err(Refused::Empty));
    assert_eq!(read(&guide, " - . "), Err(Refused::Empty));
    assert_eq!(read(&guide, &code[..3]), Err(Refused::Length(3)));
    assert_eq!(read(&guide, &format!("{code}22")), Err(Refused::Length(6)));
    assert_eq!(read(&guide, &format!("{}é", &code[..3])), Err(Refused::Foreign('E')));
    assert_eq!(read(&guide, &format!("{}日", &code[..3])), Err(Refused::Foreign('日')));
}

/// Signs that have been taken for one another wherever codes are read out: no two of a group are both in use.
#[test]
fn what_is_always_mistaken_is_not_in_use() {
    for group in [
        "BCDEGPTV", "MN", "FS", "SX", "0OQD", "1IL", "1I7", "2Z", "5S6", "6G8", "8B3", "UV", "VY", "GJ", "IY", "QU",
        "59", "A4",
    ] {
        let used: Vec<char> = group.chars().filter(|c| ALPHABET.contains(c)).collect();
        assert!(used.len() <= 1, "{used:?}");
    }
}

/// Neighbouring steps, and the same step on another device, do not sound alike.
#[test]
fn neighbours_on_the_way_have_quite_other_codes() {
    let guide = guide();
    let differ = |one: &Position, other: &Position| {
        let (one, other) = (code(&guide, one).expect("a code"), code(&guide, other).expect("a code"));
        one.characters().iter().zip(other.characters()).filter(|(one, other)| **one != *other).count()
    };
    for step in 0..guide.steps.len() {
        let at = |step: usize, device: &str| Position { step: Some(step), device: Some(device.to_owned()) };
        if step > 0 {
            assert_eq!(differ(&at(step - 1, "mac"), &at(step, "mac")), 4, "{step}");
        }
        for pair in DEVICES.windows(2) {
            assert_eq!(differ(&at(step, pair[0]), &at(step, pair[1])), 4, "{step}");
        }
    }
}

#[test]
fn whoever_types_it_stands_there_with_the_same_device() {
    let guide = guide();
    for position in positions(&guide) {
        let code = code(&guide, &position).expect("a code");
        let mut session = fresh(&guide);
        session.stand_at(&read(&guide, &code.to_string()).expect("a place"));
        assert_eq!(session.place(), position.step.map_or(Place::Finished, Place::Step), "{code}");
        assert_eq!(session.ground(), session.place());
        if position.device.is_some() {
            assert_eq!(session.device(), position.device.as_deref(), "{code}");
            assert_eq!(session.place_code(), Some(code));
        }
        let status = session.status(&sunday());
        assert_eq!(status.step.as_deref(), position.step.map(|step| guide.steps[step].id.as_str()));
        assert_eq!(status.stage == Stage::Finished, position.step.is_none());
        assert_eq!(status.language.as_deref(), Some("fr"));
        assert_eq!(status.place_code, session.place_code().map(|code| code.to_string()));
        let flow = session.flow();
        match position.step {
            Some(step) => {
                assert!(flow.is_on_the_way(step) && flow.reaches(flow.frontier(), step), "{code}");
                assert!(flow.steps().all(|other| (other < step) == flow.is_done(other)), "{code}");
            }
            None => assert_eq!(flow.frontier(), session::Position::Finished),
        }
        // What was saved opens at the same page.
        let again = Session::resume(&guide, session.progress().clone(), "en", &sunday());
        assert_eq!(again.ground(), session.ground(), "{code}");
        on_and_back(&guide, session);
    }
}

/// From there it goes on as for anybody else, and back.
fn on_and_back(guide: &Guide, mut session: Session<'_>) {
    let here = session.ground();
    let before = session.clone();
    session.update(Event::Back, &sunday());
    let first = before.flow().steps().next();
    if here != Place::Step(first.expect("a step")) {
        assert!(matches!(session.ground(), Place::Step(_)) && session.ground() != here);
        assert_eq!(session.progress().done, before.progress().done, "back erases nothing");
        session.update(decision(&session, &answers(&session)), &sunday());
        while session.place() != session.ground() {
            session.update(Event::Forward, &sunday());
        }
        assert_eq!(session.ground(), here);
    }
    let mut session = before;
    for _ in 0..200 {
        if session.place() == Place::Finished {
            return;
        }
        let event = decision(&session, &answers(&session));
        session.update(event, &sunday());
    }
    panic!("never finished from {here:?} of {}", guide.id);
}

fn answers<'s>(session: &'s Session<'_>) -> Vec<(&'s str, &'s str)> {
    let answers = session.progress().answers.iter();
    answers.map(|(question, answer)| (question.as_str(), answer.as_str())).collect()
}

#[test]
fn what_was_done_and_answered_stays() {
    let guide = guide();
    let given = [("device", "iphone"), ("which-device", "computer"), ("account", "begun"), ("open-rcam", "methods")];
    let mut session = started(&guide);
    walk_to(&mut session, &given, "type-code");
    let before = session.progress().clone();
    // Back to an earlier page: nothing else changes.
    session.stand_at(&Position { step: guide.step("key-done"), device: Some("iphone".into()) });
    assert_eq!(session.place(), Place::Step(guide.step("key-done").expect("a step")));
    assert_eq!((&session.progress().done, &session.progress().answers), (&before.done, &before.answers));
    // Without a device in the code, the one that is known is kept; an answer that closes the page is changed.
    session.stand_at(&Position { step: guide.step("rcam-sign-in"), device: None });
    assert_eq!(session.device(), Some("iphone"));
    assert_eq!(session.progress().answers["open-rcam"], "asked");
    assert_eq!(session.progress().answers["account"], "begun");
    assert!(before.done.iter().all(|done| session.progress().done.contains(done)));
    // Another device: what was bound to the first is kept, and counts no longer.
    session.stand_at(&Position { step: guide.step("type-code"), device: Some("mac".into()) });
    assert_eq!(session.device(), Some("mac"));
    assert!(before.done.iter().all(|done| session.progress().done.contains(done)));
    // A page that lay over it is gone.
    session.update(Event::Open(Place::Help), &sunday());
    session.stand_at(&Position { step: guide.step("collect"), device: Some("mac".into()) });
    assert_eq!(session.place(), session.ground());
}

#[test]
fn a_way_out_taken_before_is_left() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "mac")], "apple-age");
    session.update(Event::Choose("old".into()), &sunday());
    assert!(matches!(session.place(), Place::Exit(_)));
    assert_eq!(session.place_code(), None);
    session.stand_at(&Position { step: guide.step("ready"), device: Some("mac".into()) });
    assert_eq!(session.place(), Place::Step(guide.step("ready").expect("a step")));
    assert!(!session.progress().answers.contains_key("apple-age"));
    let question = &guide.steps[guide.step("apple-age").expect("a step")];
    assert!(question.choices.iter().any(|choice| matches!(choice.leads, Leads::Exit(_))));
}

proptest! {
    #[test]
    fn nothing_that_is_typed_does_harm(typed in "\\PC{0,8}", most in 0_usize..6) {
        let guide = guide();
        let _ = read(&guide, &typed);
        prop_assert!(neighbours(&guide, &typed, most).len() <= most);
    }
}
