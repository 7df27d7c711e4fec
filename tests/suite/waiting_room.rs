//! The waiting room in every state of every wait, the dates that leave it for a calendar, and the card for whoever helps.

use std::io::Cursor;

use sesame::app;
use sesame::calendar::Now;
use sesame::guide::Guide;
use sesame::plain::Plain;
use sesame::progress::Progress;
use sesame::screen::{Block, Front, Screen};
use sesame::session::{Document, Effect, Event, Notice, Phase, Place, Report, Session};
use sesame::words::Words;

use crate::screens::pages;
use crate::support::{Memory, at, decision, guide, started, step_id, sunday, walk_through, walk_to, words};

/// The pages on which one waits, and what one waits for there.
const WAITS: [(&str, &str); 3] = [("mail-link", "open-mail"), ("code", "code-came"), ("access", "finished")];

/// From the moment the wait began, Sunday at ten, to a clock that somebody has set wrong.
const MOMENTS: [(&str, &str); 8] = [
    ("just started", "2026-11-22T10:05:00+01:00"),
    ("running", "2026-11-23T09:00:00+01:00"),
    ("second day", "2026-11-24T09:00:00+01:00"),
    ("last day", "2026-11-25T23:00:00+01:00"),
    ("late", "2026-11-26T00:00:01+01:00"),
    ("very late", "2026-12-20T09:00:00+01:00"),
    ("clock set back", "1970-01-01T00:00:00+01:00"),
    ("clock set on", "2029-06-01T00:00:00+02:00"),
];

fn then(moment: &str) -> Now {
    Now::fixed(at(moment))
}

/// Somebody who waits at a page since Sunday.
fn waiting_at<'g>(guide: &'g Guide, page: &str) -> Session<'g> {
    let mut session = started(guide);
    match page {
        "finished" => walk_through(&mut session, &[("device", "windows")]),
        page => walk_to(&mut session, &[("device", "windows")], page),
    }
    session
}

/// The same person, back at a moment.
fn back<'g>(guide: &'g Guide, session: &Session<'_>, now: &Now) -> Session<'g> {
    let saved = Progress::read(&session.progress().write()).expect("it can be read");
    Session::resume(guide, saved, "fr", now)
}

fn lines(screen: &Screen) -> String {
    let mut output = Vec::new();
    Plain::new(Cursor::new(""), &mut output, None).opening(false).show(screen).expect("written");
    String::from_utf8(output).expect("text")
}

#[test]
fn every_state_of_every_wait_as_it_was_looked_at() {
    let guide = guide();
    let words = words(&guide);
    for language in words.languages() {
        for (wait, page) in WAITS {
            let mut all = String::new();
            for (state, moment) in MOMENTS {
                let now = then(moment);
                let mut session = back(&guide, &waiting_at(&guide, page), &now);
                session.speak(language);
                assert_eq!(session.place(), Place::Waiting, "{wait} {state}");
                let screen = Screen::of(&session, &words, &now);
                all.push_str(&format!("##### {state}\n{}\n", lines(&screen).trim()));
                // The full screen says the same, in few pages.
                assert!(pages(&screen, (40, 16)).split("=====").count() <= 9, "{wait} {state}");
            }
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{language}-wait-{wait}"), all);
            });
        }
    }
    assert_eq!(words.missing(), Vec::<String>::new());
}

#[test]
fn a_wait_is_told_day_by_day() {
    let guide = guide();
    let session = waiting_at(&guide, "code-came");
    let phase = |moment: &str| {
        let now = then(moment);
        session.clocks(&now).into_iter().find(|clock| clock.wait.id == "code").expect("it runs").phase
    };
    for (moment, expected) in [
        ("2026-11-22T23:59:59+01:00", Phase::Begun),
        ("2026-11-23T00:00:00+01:00", Phase::Day(1, 3)),
        ("2026-11-24T12:00:00+01:00", Phase::Day(2, 3)),
        ("2026-11-25T00:00:00+01:00", Phase::LastDay),
        ("2026-11-25T23:59:59+01:00", Phase::LastDay),
        ("2026-11-26T00:00:00+01:00", Phase::Late),
        ("2026-12-01T00:00:00+01:00", Phase::VeryLate),
        ("2026-11-21T23:59:59+01:00", Phase::Jumped),
        ("2028-01-01T00:00:00+01:00", Phase::Ages),
    ] {
        assert_eq!(phase(moment), expected, "{moment}");
    }
}

/// Who waits over the holidays is in the first of three days until the institutions work again.
#[test]
fn days_off_are_not_counted() {
    let guide = guide();
    let mut session = started(&guide);
    let eve = then("2026-12-23T10:00:00+01:00");
    walk_to(&mut session, &[("device", "mac")], "acknowledged");
    session.update(Event::Done, &eve);
    walk_to(&mut session, &[("device", "mac")], "code-came");
    for (moment, expected) in [
        ("2026-12-28T10:00:00+01:00", Phase::Day(1, 3)),
        ("2027-01-04T10:00:00+01:00", Phase::Day(1, 3)),
        ("2027-01-05T10:00:00+01:00", Phase::Day(2, 3)),
        ("2027-01-06T10:00:00+01:00", Phase::LastDay),
        ("2027-01-07T10:00:00+01:00", Phase::Late),
    ] {
        let now = then(moment);
        let clock = session.clocks(&now).into_iter().find(|clock| clock.wait.id == "code").expect("it runs");
        assert_eq!(clock.phase, expected, "{moment}");
    }
}

/// A year whose days off nobody knows is said to be unknown.
#[test]
fn an_unknown_year_is_said_to_be_unknown() {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "mac")], "acknowledged");
    let now = then("2031-03-03T10:00:00+01:00");
    session.update(Event::Done, &now);
    walk_to(&mut session, &[("device", "mac")], "code-came");
    let back = back(&guide, &session, &now);
    let text = lines(&Screen::of(&back, &words, &now));
    assert!(
        text.contains("2031")
            && text.contains(&words.speak("fr", "fr").with("year", "2031").line("calendar-counted.unknown")),
        "{text}"
    );
}

#[test]
fn the_answer_is_taken_in_the_room_itself() {
    let guide = guide();
    let words = words(&guide);
    let monday = then("2026-11-23T09:00:00+01:00");
    // It has come: on to the first page of the last stage, by its own number and never by Enter.
    let mut session = back(&guide, &waiting_at(&guide, "code-came"), &monday);
    let screen = Screen::of(&session, &words, &monday);
    assert_eq!(screen.choices[screen.default].event, Event::NotYet);
    assert_eq!(screen.choices[1].event, Event::Done);
    session.update(Event::Done, &monday);
    session.update(Event::Forward, &monday);
    assert_eq!(step_id(&session), Some("open-rcam-again"));
    assert_eq!(session.place(), session.ground());
    // Not yet: stopped, nothing changed, and the room is there again.
    let mut session = back(&guide, &waiting_at(&guide, "code-came"), &monday);
    assert!(session.update(Event::NotYet, &monday).contains(&Effect::Leave));
    assert_eq!(back(&guide, &session, &monday).place(), Place::Waiting);
    // The link has run out: a new mail at once, and Back takes a slip back.
    let late = then("2026-11-24T09:00:00+01:00");
    let mut session = back(&guide, &waiting_at(&guide, "open-mail"), &late);
    let screen = Screen::of(&session, &words, &late);
    let anew = screen.choices[screen.default].event.clone();
    assert!(matches!(&anew, Event::Choose(choice) if choice == "expired"), "{anew:?}");
    let before = session.progress().clone();
    session.update(anew.clone(), &late);
    assert_ne!(step_id(&session), Some("open-mail"));
    session.update(Event::Back, &late);
    assert_eq!(step_id(&session), Some("open-mail"));
    assert!(!session.progress().differs(&before), "answers as well");
    assert_eq!(session.notice(), Some(&Notice::Undone));
    // Taken back at once or not at all.
    session.update(anew, &late);
    session.update(Event::Stay, &late);
    session.update(Event::Back, &late);
    assert_ne!(session.progress().done, before.done);
    // I got in.
    let mut session = back(&guide, &waiting_at(&guide, "finished"), &monday);
    session.update(Event::GotIn, &monday);
    assert!(session.progress().got_in.is_some() && session.place() == Place::Finished);
    assert_eq!(back(&guide, &session, &monday).place(), Place::WelcomeBack, "nothing is waited for any more");
}

/// No clock, however wrong, undoes a step.
#[test]
fn a_jumping_clock_loses_nothing() {
    let guide = guide();
    for (_, page) in WAITS {
        let mut session = waiting_at(&guide, page);
        let before = session.progress().clone();
        for moment in [
            "1970-01-01T00:00:00+00:00",
            "2999-12-31T23:59:59+14:00",
            "2026-11-22T00:00:00-11:00",
            "0001-01-01T00:00:00+00:00",
        ] {
            let now = then(moment);
            session = back(&guide, &session, &now);
            session.update(Event::Open(Place::Overview), &now);
            session.update(Event::Forward, &now);
            assert_eq!(
                (&session.progress().done, &session.progress().at),
                (&before.done, &before.at),
                "{page} {moment}"
            );
        }
    }
}

/// What is done while the clock is surely wrong is done at an unknown time: no wait is counted from 1970.
#[test]
fn a_wrong_date_is_never_noted() {
    let guide = guide();
    let words = words(&guide);
    let wrong = then("1970-01-01T09:00:00+01:00");
    let mut session = back(&guide, &waiting_at(&guide, "code-came"), &wrong);
    let text = lines(&Screen::of(&session, &words, &wrong));
    let said = text.lines().find(|line| line.starts_with("Le code final")).expect("the wait");
    assert!(
        said.contains("semble fausse") && text.contains("L’ordinateur se croit le jeudi 1er janvier 1970"),
        "{text}"
    );
    session.update(Event::Done, &wrong);
    for _ in 0..40 {
        let event = decision(&session, &[("device", "windows")]);
        session.update(event, &wrong);
    }
    assert_eq!(session.ground(), Place::Finished);
    let dated = session.progress().done.iter().filter_map(|done| done.when);
    assert!(dated.clone().all(|when| when > at("2026-01-01T00:00:00+00:00")), "{:?}", dated.collect::<Vec<_>>());
}

/// Runs a person's lines, the world answering with a report.
fn run(session: &mut Session<'_>, words: &Words, input: &str, report: Report) -> (String, Vec<Effect>) {
    let mut world = Memory { report: Some(report), ..Memory::new() };
    let mut output = Vec::new();
    let mut front = Plain::new(Cursor::new(input.to_owned()), &mut output, None);
    app::run(session, words, &mut front, &mut world).expect("lines can be read");
    (String::from_utf8(output).expect("text").replace('\u{a0}', " "), world.asked)
}

#[test]
fn the_dates_leave_for_a_calendar_and_that_is_said() {
    let guide = guide();
    let words = words(&guide);
    let mut session = back(&guide, &waiting_at(&guide, "code-came"), &sunday());
    let kept = Report::Kept(Document::Dates, "/home/claire/Documents/sesame-dates.ics".into());
    let (text, asked) = run(&mut session, &words, "3\n", kept);
    let [Effect::Keep(Document::Dates, calendar)] = &asked[..] else { panic!("{asked:?}") };
    assert!(
        calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.contains("DTSTART;VALUE=DATE:20261125"),
        "{calendar}"
    );
    assert!(text.contains("Les dates sont dans ce fichier : /home/claire/Documents/sesame-dates.ics."), "{text}");
    // The room has been read: only the news is written.
    assert_eq!(text.matches("Ce que vous attendez").count(), 1, "{text}");
    // Where nobody knows when anything began, there is nothing to put in.
    let mut session = started(&guide);
    session.update(Event::Open(Place::Waiting), &sunday());
    assert_eq!(session.update(Event::KeepDates, &sunday()), [Effect::KeepDates]);
    let (text, asked) = run(&mut session, &words, "", Report::Copied);
    assert!(asked.is_empty() && text.contains("Vous n’attendez rien"), "{text}");
}

#[test]
fn the_card_says_where_one_is_in_every_language_and_nothing_personal() {
    let guide = guide();
    let words = words(&guide);
    let mut session = waiting_at(&guide, "open-mail");
    let late = then("2026-11-25T09:00:00+01:00");
    // A trouble whose first cure did not help.
    let trouble = guide.troubles().iter().position(|trouble| trouble.cures.len() > 1).expect("a trouble");
    session.update(Event::Open(Place::Cure(trouble, 0)), &late);
    session.update(Event::Open(Place::Cure(trouble, 1)), &late);
    session.update(Event::Open(Place::Card), &late);
    let screen = Screen::of(&session, &words, &late);
    let copied = screen.choices.iter().find_map(|choice| match &choice.event {
        Event::Copy(text) => Some(text.clone()),
        _ => None,
    });
    let text = copied.expect("it can be copied").replace('\u{a0}', " ");
    insta::assert_snapshot!("card", text);
    // It is shown before it leaves: every line of it stands on the page.
    let shown: Vec<String> = screen
        .blocks
        .iter()
        .flat_map(|block| match block {
            Block::Prose { paras, .. } => paras.iter().map(|para| para.text().replace('\u{a0}', " ")).collect(),
            _ => Vec::new(),
        })
        .collect();
    for line in text.lines().filter(|line| !line.is_empty()) {
        assert!(shown.iter().any(|shown| shown == line), "{line}");
    }
    // Copied, kept and sent as it stands.
    for (event, effect) in [
        (Event::Copy(text.clone()), Effect::Copy(text.clone())),
        (Event::Send(text.clone()), Effect::Send(text.clone())),
        (Event::Keep(Document::Card, text.clone()), Effect::Keep(Document::Card, text.clone())),
    ] {
        assert_eq!(session.update(event, &late), [effect]);
    }
    // What was tried belongs to the page where it was tried.
    assert_eq!(session.tried(), [(trouble, 1)]);
    session.update(Event::Forward, &late);
    session.update(Event::Choose("opened".into()), &late);
    session.update(Event::Done, &late);
    if step_id(&session) != Some("open-mail") {
        assert_eq!(session.tried(), []);
    }
}
