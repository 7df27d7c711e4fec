//! Places: what comes after each, which one a saved file leads to, how it is reported, where its web pages are opened.

use sesame::place_code;
use sesame::wizard::{Base, Event, Frontier, Overlay};

use crate::support::person::{Card, then};
use crate::support::sunday;

#[test]
fn the_next_step_is_never_past_what_is_open() {
    let card = Card::new();
    let step = |id: &str| Frontier::Step(card.step(id));
    let person = card.computer_at("ready");
    for (id, next) in
        [("device", "where"), ("where", "ready"), ("lock", "ready"), ("ready", "ready"), ("validated", "ready")]
    {
        assert_eq!(person.path().after(card.step(id)), step(next), "{id}");
    }
    let person = card.computer_at("finished");
    assert_eq!(person.path().after(card.step("device")), step("where"));
    assert_eq!(person.path().after(card.step("validated")), Frontier::Finished);
}

#[test]
fn a_saved_place_is_resumed_if_open_and_on_the_path() {
    let card = Card::new();
    let saved = card.computer_at("mail").progress().clone();
    let step = |id: &str| Base::Step(card.step(id));
    for (named, place) in [
        (None, Base::Intro),
        (Some("intro"), Base::Intro),
        (Some("device"), step("device")),
        (Some("mail"), step("mail")),
        // Off the path, not open yet, unknown, or an exit that was not taken: the furthest open place.
        (Some("lock"), step("mail")),
        (Some("password"), step("mail")),
        (Some("finished"), step("mail")),
        (Some("no-such"), step("mail")),
        (Some("exit-no-device"), step("mail")),
        (Some("exit-no-such"), step("mail")),
    ] {
        let mut progress = saved.clone();
        progress.at = named.map(str::to_owned);
        assert_eq!(card.back(progress, &sunday()).base(), place, "{named:?}");
    }
}

/// A user without a language is asked for one, and their place is kept meanwhile.
#[test]
fn asking_for_the_language_keeps_the_place() {
    let card = Card::new();
    let mut progress = card.computer_at("mail").progress().clone();
    progress.language = None;
    let mut person = card.back(progress, &sunday());
    assert_eq!(person.base(), Base::Language);
    person.session().close_overlays();
    person.takes(Event::Open(Overlay::Leaving));
    person.takes(Event::Stop);
    assert_eq!(person.progress().at.as_deref(), Some("mail"));
}

#[test]
fn status_reports_stage_number_and_known_device() {
    let card = Card::new();
    let mut person = card.computer_at("device");
    for (step, stage, device, number, total) in [
        ("device", "preparation", None, 1, 4),
        ("where", "preparation", Some("computer"), 2, 3),
        ("ready", "preparation", Some("computer"), 3, 3),
        ("form", "account", Some("computer"), 1, 5),
        ("key", "account", Some("computer"), 5, 5),
        ("request", "access", Some("computer"), 1, 2),
        ("validated", "code", Some("computer"), 2, 2),
    ] {
        person.walks_to(step);
        let status = person.status(&sunday());
        assert_eq!((status.step.as_deref(), &*status.stage, status.device.as_deref()), (Some(step), stage, device));
        assert_eq!((status.step_number, status.steps_total), (Some(number), Some(total)), "{step}");
    }
    person.walks_to("finished");
    let status = person.status(&sunday());
    assert_eq!((&*status.stage, status.step), ("finished", None));
    assert_eq!((status.step_number, status.steps_total), (None, None));
}

#[test]
fn only_open_steps_on_the_path_can_be_visited() {
    let card = Card::new();
    let mut person = card.computer_at("mail");
    person.opens(&[Overlay::Trouble, Overlay::Search]);
    for (id, open) in [("validated", false), ("lock", false), ("mail", true), ("device", true)] {
        assert_eq!((person.can_visit(card.step(id)), person.finds(id)), (open, open), "{id}");
    }
}

/// From the step that says so to the end, and not before; never on a path without it.
#[test]
fn web_pages_open_elsewhere_once_a_step_says_so() {
    let card = Card::new();
    for (device, own) in [("phone", true), ("computer", false)] {
        let mut person = card.with(&[("device", device)], "password");
        assert_eq!((person.opens_elsewhere(), person.has_own_device()), (false, own), "{device}");
        if own {
            person.walks_to("on-phone");
            assert!(person.opens_elsewhere());
        }
        for step in ["key", "finished"] {
            person.walks_to(step);
            assert_eq!((person.opens_elsewhere(), person.has_own_device()), (own, own), "{device} {step}");
        }
    }
    assert!(!card.newcomer().opens_elsewhere());
}

#[test]
fn a_clock_a_day_behind_the_last_save_is_wrong() {
    let card = Card::new();
    let person = card.at("mail");
    for (now, wrong) in [("2026-11-21T10:00:00+01:00", false), ("2026-11-21T09:59:59+01:00", true)] {
        assert_eq!(person.clock_is_behind(&then(now)), wrong, "{now}");
    }
}

/// What is done stays done, once and with its date; earlier steps that were not done become done at an unknown time.
#[test]
fn jumping_ahead_adds_only_steps_not_done() {
    let card = Card::new();
    let mut person = card.computer_at("mail");
    let before = person.progress().done.clone();
    let there = place_code::Position { step: Some(card.step("request")), device: Some("computer".into()) };
    person.session().stand_at(&there);
    assert_eq!((person.step(), person.progress().at.as_deref()), ("request", Some("request")));
    let (kept, added) = person.progress().done.split_at(before.len());
    assert_eq!(kept, before);
    assert!(added.iter().all(|done| done.when.is_none()));
    let added: Vec<&str> = added.iter().map(|done| done.step.as_str()).collect();
    assert_eq!(added, ["mail", "password", "key"]);
}
