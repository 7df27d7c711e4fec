//! The clocks: when they start, when they end, what is said of them.

use sesame::calendar::Now;
use sesame::guide::Guide;
use sesame::progress::Progress;
use sesame::session::{Event, Phase, Place, Session};

use crate::support::{at, changed, decision, guide, started, step_id, sunday, walk_through, walk_to};

fn clock(session: &Session<'_>, id: &str, now: &Now) -> Option<(String, Option<String>, &'static str)> {
    let status = session.status(now);
    let wait = status.waits.into_iter().find(|wait| wait.id == id)?;
    Some((wait.id, wait.due.map(|due| due.to_rfc3339()), wait.state))
}

fn on(day: &str) -> Now {
    Now::fixed(at(&format!("{day}T09:00:00+01:00")))
}

#[test]
fn each_clock_runs_from_its_step_to_its_end() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "create-account");
    assert_eq!(clock(&session, "mail-link", &sunday()), None);
    walk_to(&mut session, &[], "open-mail");
    let due = Some("2026-11-23T23:59:59+01:00".to_owned());
    assert_eq!(clock(&session, "mail-link", &sunday()), Some(("mail-link".into(), due.clone(), "running")));
    assert_eq!(clock(&session, "mail-link", &on("2026-11-24")), Some(("mail-link".into(), due.clone(), "late")));
    walk_to(&mut session, &[], "password-done");
    assert_eq!(clock(&session, "mail-link", &on("2026-11-24")), Some(("mail-link".into(), due, "done")));
    let half_a_year = Some("2027-05-22T23:59:59+01:00".to_owned());
    assert_eq!(clock(&session, "password", &sunday()), Some(("password".into(), half_a_year, "running")));

    walk_to(&mut session, &[], "code-came");
    // Sunday: Monday, Tuesday, Wednesday.
    let due = Some("2026-11-25T23:59:59+01:00".to_owned());
    assert_eq!(clock(&session, "code", &on("2026-11-25")), Some(("code".into(), due.clone(), "running")));
    assert_eq!(clock(&session, "code", &on("2026-11-26")), Some(("code".into(), due.clone(), "late")));
    let mut come = session.clone();
    come.update(Event::Done, &on("2026-11-26"));
    assert_eq!(clock(&come, "code", &on("2026-11-26")), Some(("code".into(), due, "done")));
    session.update(Event::Done, &sunday());

    walk_through(&mut session, &[]);
    let due = Some("2026-11-23T10:00:00+01:00".to_owned());
    assert_eq!(clock(&session, "access", &sunday()), Some(("access".into(), due.clone(), "running")));
    let asks = |now: &Now| session.clocks(now).into_iter().any(|clock| clock.ask && clock.wait.id == "access");
    assert!(!asks(&Now::fixed(at("2026-11-24T09:00:00+01:00"))), "late after 24 hours, to ask about after 48");
    assert!(asks(&Now::fixed(at("2026-11-24T10:00:01+01:00"))));
    session.update(Event::GotIn, &sunday());
    assert_eq!(clock(&session, "access", &sunday()), Some(("access".into(), due, "done")));
}

#[test]
fn who_begins_in_the_middle_is_asked_for_the_day() {
    let guide = guide();
    for (already, start, wait) in [("mail", "create-account", "mail-link"), ("request", "acknowledged", "code")] {
        let mut session = started(&guide);
        walk_to(&mut session, &[("device", "mac")], "where");
        session.update(Event::Choose(already.into()), &sunday());
        assert_eq!(session.place(), Place::When(guide.step(start).expect("the step")), "{already}");
        assert_eq!(clock(&session, wait, &sunday()), Some((wait.into(), None, "running")), "nobody knows yet");
        // The wait for the code is a page of its own; elsewhere a stage is looked at first.
        let next =
            if wait == "code" { Place::Step(guide.step("code-came").expect("the page")) } else { Place::Overview };
        let mut unknown = session.clone();
        unknown.update(Event::DoneOn(None), &sunday());
        assert_eq!(clock(&unknown, wait, &sunday()), Some((wait.into(), None, "running")));
        assert_eq!(unknown.place(), next);
        let friday = "2026-11-20".parse().expect("a day");
        session.update(Event::DoneOn(Some(friday)), &sunday());
        let due = if wait == "code" { "2026-11-25T23:59:59+01:00" } else { "2026-11-21T23:59:59+01:00" };
        assert_eq!(clock(&session, wait, &sunday()).and_then(|clock| clock.1), Some(due.to_owned()));
        assert_eq!(session.place(), next);
        // The day holds as long as the answer does.
        session.update(Event::Open(Place::Change(guide.step("where").expect("the question"))), &sunday());
        session.update(Event::Choose("start".into()), &sunday());
    }
}

#[test]
fn what_was_done_on_the_day_of_leaving_is_counted_from_that_day() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "acknowledged");
    assert!(!session.may_be_of_another_day(guide.step("acknowledged").expect("the step")));
    let thursday = on("2026-11-26");
    let text = session.progress().write();
    let mut back = Session::resume(&guide, Progress::read(&text).expect("progress"), "fr", &thursday);
    back.update(Event::Forward, &thursday);
    let step = guide.step("acknowledged").expect("the step");
    assert!(back.may_be_of_another_day(step));
    back.update(Event::Open(Place::When(step)), &thursday);
    back.update(Event::DoneOn(Some("2026-11-22".parse().expect("a day"))), &thursday);
    assert_eq!(step_id(&back), Some("wait-for-code"));
    assert_eq!(
        clock(&back, "code", &thursday),
        Some(("code".into(), Some("2026-11-25T23:59:59+01:00".into()), "late"))
    );
}

#[test]
fn a_day_that_has_not_come_is_no_day() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "where");
    session.update(Event::Choose("request".into()), &sunday());
    session.update(Event::DoneOn(Some("2030-01-01".parse().expect("a day"))), &sunday());
    assert_eq!(clock(&session, "code", &sunday()).and_then(|clock| clock.1), None);
}

#[test]
fn clocks_that_jump_lose_no_step() {
    let guide = guide();
    let mut session = started(&guide);
    let moments = ["1970-01-01T00:00:00+00:00", "2026-11-22T10:00:00+01:00", "2090-06-01T12:00:00+02:00"];
    for turn in 0..200 {
        if session.place() == Place::Finished {
            break;
        }
        let now = Now::fixed(at(moments[turn % moments.len()]));
        let event = decision(&session, &[]);
        session.update(event, &now);
        session.clocks(&now);
    }
    assert_eq!(session.place(), Place::Finished);
}

/// The seconds at which a clock is late, is to be asked about, and is another phase.
#[test]
fn each_phase_begins_and_ends_at_its_second() {
    let real = guide();
    let with = |from: &str, to: &str| {
        Guide::load(&changed("guides/eu-login.toml", |text| text.replacen(from, to, 1)), "eu-login").expect("good")
    };
    let longer = with("\ndays = 1\n", "\ndays = 3\n");
    let impatient = with("\nask_after_hours = 48\n", "\n");
    let (running, late, very, ages) = (Phase::Running, Phase::Late, Phase::VeryLate, Phase::Ages);
    // From a Sunday at ten, and for the last rows from a Friday: when, phase, whether to ask.
    for (guide, wait, started_at, rows) in [
        (
            &real,
            "access",
            "2026-11-22T10:00:00",
            &[
                ("2026-11-21T23:59:59", Phase::Jumped, false),
                ("2026-11-22T00:00:00", running, false),
                ("2026-11-23T09:59:59", running, false),
                ("2026-11-23T10:00:00", running, false),
                ("2026-11-23T10:00:01", late, false),
                ("2026-11-24T09:59:59", late, false),
                ("2026-11-24T10:00:00", late, false),
                ("2026-11-24T10:00:01", very, true),
                ("2027-11-24T23:59:59", very, true),
                ("2027-11-25T00:00:00", ages, true),
            ][..],
        ),
        (
            &impatient,
            "access",
            "2026-11-22T10:00:00",
            &[
                ("2026-11-23T10:00:00", running, false),
                ("2026-11-23T10:00:01", late, true),
                ("2026-11-24T10:00:00", late, true),
                ("2026-11-24T10:00:01", very, true),
            ],
        ),
        (
            &real,
            "mail-link",
            "2026-11-22T10:00:00",
            &[
                ("2026-11-22T23:59:59", Phase::Begun, false),
                ("2026-11-23T00:00:00", Phase::LastDay, false),
                ("2026-11-23T23:59:58", Phase::LastDay, false),
                ("2026-11-23T23:59:59", Phase::LastDay, false),
                ("2026-11-24T00:00:00", late, true),
                // As long again: twice 37:59:59.
                ("2026-11-25T13:59:57", late, true),
                ("2026-11-25T13:59:58", late, true),
                ("2026-11-25T13:59:59", very, true),
            ],
        ),
        (
            &longer,
            "mail-link",
            "2026-11-22T10:00:00",
            &[
                ("2026-11-22T23:59:59", Phase::Begun, false),
                ("2026-11-23T00:00:00", Phase::Day(1, 3), false),
                ("2026-11-24T23:59:59", Phase::Day(2, 3), false),
                ("2026-11-25T00:00:00", Phase::LastDay, false),
                ("2026-11-25T23:59:59", Phase::LastDay, false),
                ("2026-11-26T00:00:00", late, true),
            ],
        ),
        (
            &real,
            "code",
            "2026-11-20T10:00:00",
            &[
                ("2026-11-20T23:59:59", Phase::Begun, false),
                ("2026-11-21T00:00:00", Phase::Day(1, 3), false),
                ("2026-11-23T23:59:59", Phase::Day(1, 3), false),
                ("2026-11-24T00:00:00", Phase::Day(2, 3), false),
                ("2026-11-25T00:00:00", Phase::LastDay, false),
                ("2026-11-25T23:59:59", Phase::LastDay, false),
                ("2026-11-26T00:00:00", late, true),
                // As long again: twice five days and 13:59:59.
                ("2026-12-01T13:59:58", late, true),
                ("2026-12-01T13:59:59", very, true),
            ],
        ),
    ] {
        let instant = |text: &str| at(&format!("{text}+01:00"));
        let mut session = started(guide);
        walk_through(&mut session, &[]);
        let mut progress = session.progress().clone();
        let of = guide.waits.iter().find(|known| known.id == wait).expect("the wait");
        // It has begun, and what ends it is not done.
        progress.done.iter_mut().filter(|done| done.step == guide.steps[of.starts].id).for_each(|done| {
            done.when = Some(instant(started_at));
        });
        if let sesame::guide::End::Step(end) = of.ends {
            progress.done.retain(|done| done.step != guide.steps[end].id);
        }
        let session = Session::resume(guide, progress, "fr", &sunday());
        for (when, phase, ask) in rows {
            let clocks = session.clocks(&Now::fixed(instant(when)));
            let clock = clocks.iter().find(|clock| clock.wait.id == wait).expect("it runs");
            let is_late = [late, very, ages].contains(phase);
            assert_eq!((clock.phase, clock.late, clock.ask), (*phase, is_late, *ask), "{wait} {when}");
        }
    }
}

#[test]
fn one_waits_for_a_clock_where_it_ends_and_until_it_has() {
    let guide = guide();
    let waits = |session: &Session<'_>| -> Vec<String> {
        session.waiting_for(&sunday()).iter().map(|clock| clock.wait.id.clone()).collect()
    };
    let mut session = started(&guide);
    for (step, wait) in
        [("create-account", None), ("open-mail", Some("mail-link")), ("ready", None), ("code-came", Some("code"))]
    {
        session.update(Event::Visit(guide.step(step).expect("the step")), &sunday());
        walk_to(&mut session, &[], step);
        assert_eq!(waits(&session).first().map(String::as_str), wait, "{step}");
        let mut done = session.clone();
        done.update(decision(&session, &[]), &sunday());
        done.update(Event::Visit(guide.step(step).expect("the step")), &sunday());
        assert_eq!(waits(&done), Vec::<String>::new(), "{step} is done");
    }
    walk_through(&mut session, &[]);
    assert_eq!(waits(&session), ["access"]);
    session.update(Event::GotIn, &sunday());
    assert_eq!(waits(&session), Vec::<String>::new());
}
