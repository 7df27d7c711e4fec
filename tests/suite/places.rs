//! Places: what lies behind each, which one a file leads back to, what is told of it, where its web pages are opened.

use sesame::display::{Change, Display};
use sesame::place_code;
use sesame::session::{Event, Place, Position, Session, Stage};

use crate::support::{at, guide, started, step_id, sunday, walk_through, walk_to};

#[test]
fn behind_a_step_lies_its_neighbour_but_nothing_past_what_is_open() {
    let guide = guide();
    let step = |id: &str| guide.step(id).expect(id);
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "collect");
    for (id, next) in [
        ("account", "device"),
        ("where", "email"),
        ("email", "collect"),
        ("collect", "collect"),
        ("ready", "collect"),
        ("validated", "collect"),
    ] {
        assert_eq!(session.flow().after(step(id)), Position::Step(step(next)), "{id}");
    }
    walk_through(&mut session, &[("device", "windows")]);
    assert_eq!(session.flow().after(step("account")), Position::Step(step("device")));
    assert_eq!(session.flow().after(step("validated")), Position::Finished);
}

#[test]
fn a_file_leads_back_to_its_place_if_that_is_open_and_on_the_way() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "open-mail");
    let step = |id: &str| Place::Step(guide.step(id).expect(id));
    let ground = |named: Option<&str>| {
        let mut progress = session.progress().clone();
        progress.at = named.map(str::to_owned);
        Session::resume(&guide, progress, "fr", &sunday()).ground()
    };
    for (named, place) in [
        (None, Place::Intro),
        (Some("intro"), Place::Intro),
        (Some("device"), step("device")),
        (Some("open-mail"), step("open-mail")),
        // Off the way, not open yet, unknown, a way out that was not taken: the furthest that is open.
        (Some("apple-age"), step("open-mail")),
        (Some("choose-password"), step("open-mail")),
        (Some("finished"), step("open-mail")),
        (Some("no-such"), step("open-mail")),
        (Some("exit-too-old"), step("open-mail")),
    ] {
        assert_eq!(ground(named), place, "{named:?}");
    }
    // Whoever has no language yet is asked for one, and their place is kept meanwhile.
    let mut progress = session.progress().clone();
    progress.language = None;
    let mut asked = Session::resume(&guide, progress, "fr", &sunday());
    assert_eq!(asked.ground(), Place::Language);
    asked.update(Event::Stop, &sunday());
    assert_eq!(asked.progress().at.as_deref(), Some("open-mail"));
}

#[test]
fn each_stage_and_number_is_told_and_no_device_before_it_is_named() {
    let guide = guide();
    let mut session = started(&guide);
    for (step, stage, device, number) in [
        ("account", Stage::Preparation, None, Some(1)),
        ("device", Stage::Preparation, None, Some(2)),
        ("where", Stage::Preparation, Some("windows"), Some(3)),
        ("open-eu-login", Stage::Account, Some("windows"), Some(1)),
        ("what-appeared", Stage::Account, Some("windows"), Some(2)),
        ("open-rcam", Stage::Access, Some("windows"), Some(1)),
        ("open-rcam-again", Stage::Code, Some("windows"), Some(1)),
    ] {
        walk_to(&mut session, &[("device", "windows")], step);
        let status = session.status(&sunday());
        assert_eq!((status.step.as_deref(), status.stage), (Some(step), stage));
        assert_eq!((status.device.as_deref(), status.step_number), (device, number), "{step}");
        let all = guide.steps.iter().enumerate().filter(|(at, known)| {
            session.flow().is_on_the_way(*at) && known.stage == guide.steps[guide.step(step).expect(step)].stage
        });
        assert_eq!(status.steps_total, Some(all.count()), "{step}");
    }
    walk_through(&mut session, &[("device", "windows")]);
    let status = session.status(&sunday());
    assert_eq!(
        (status.stage, status.step, status.step_number, status.steps_total),
        (Stage::Finished, None, None, None)
    );
}

/// From the step on that says so to the end, and not before; never on a way without it.
#[test]
fn web_pages_are_opened_elsewhere_from_the_step_that_says_so() {
    let guide = guide();
    for (device, own) in [("iphone", true), ("windows", false)] {
        let mut session = started(&guide);
        assert!(!session.opens_elsewhere());
        for (step, elsewhere) in [("password-done", false), ("which-device", own), ("key-tile", own)] {
            if step != "which-device" || own {
                walk_to(&mut session, &[("device", device)], step);
                assert_eq!((session.opens_elsewhere(), session.has_own_device()), (elsewhere, own), "{device} {step}");
            }
        }
        walk_through(&mut session, &[("device", device)]);
        assert_eq!(session.opens_elsewhere(), own, "{device}");
    }
}

#[test]
fn the_clock_is_behind_when_it_stands_more_than_a_day_before_what_was_saved() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    for (now, behind) in [("2026-11-21T10:00:00+01:00", false), ("2026-11-21T09:59:59+01:00", true)] {
        assert_eq!(session.clock_is_behind(&sesame::calendar::Now::fixed(at(now))), behind, "{now}");
    }
}

/// The most that was tried of each trouble from this page, in whatever order they were opened.
#[test]
fn the_cures_tried_are_counted_for_each_trouble() {
    let guide = guide();
    let mut several = (0..guide.troubles().len()).filter(|trouble| guide.troubles()[*trouble].cures.len() >= 2);
    let (one, other) = (several.next().expect("a trouble"), several.next().expect("another"));
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    for (trouble, cures, tried) in [
        (one, 0, &[][..]),
        (one, 2, &[(one, 2)]),
        (other, 1, &[(one, 2), (other, 1)]),
        (one, 1, &[(one, 2), (other, 1)]),
        (other, 2, &[(one, 2), (other, 2)]),
    ] {
        session.update(Event::Open(Place::Cure(trouble, cures)), &sunday());
        assert_eq!(session.tried(), tried);
    }
}

/// Whoever changes between full screen and lines leaves the page where that is done; any other change stays on it.
#[test]
fn only_between_full_screen_and_lines_the_page_of_the_display_is_left() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    let here = session.place();
    for (page, change, left) in [
        (Place::Display, Change::Plain(true), true),
        (Place::Display, Change::Contrast, false),
        (Place::Display, Change::SimpleSigns(true), false),
        (Place::Words, Change::Plain(true), false),
        (Place::Words, Change::Contrast, false),
    ] {
        let mut session = session.clone();
        session.show_as(Display { drawable: true, ..Display::default() });
        session.update(Event::Open(page), &sunday());
        session.update(Event::Display(change), &sunday());
        assert_eq!(session.place(), if left { here } else { page }, "{change:?}");
    }
}

/// What is done stays so, once and with its date; what lies before and was not done is so at a time nobody knows.
#[test]
fn to_stand_further_on_adds_only_what_was_not_done() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "mac")], "open-mail");
    let before = session.progress().done.clone();
    let there = guide.step("key-done");
    session.stand_at(&place_code::Position { step: there, device: Some("mac".into()) });
    assert_eq!((step_id(&session), session.progress().at.as_deref()), (Some("key-done"), Some("key-done")));
    let (kept, added) = session.progress().done.split_at(before.len());
    assert_eq!(kept, before);
    assert!(added.iter().all(|done| done.when.is_none() && !before.iter().any(|known| known.step == done.step)));
    let flow = session.flow();
    let between = flow.steps().filter(|step| Some(*step) < there).count() - before.len();
    assert_eq!(added.len(), between, "each step between once, and not the one stood at");
}
