//! The waiting room in every state of every wait, the dates exported to a calendar, and the card for helpers.

use std::io::Cursor;

use sesame::app;
use sesame::plain::Plain;
use sesame::screen::{Block, Screen, Surface};
use sesame::wizard::{Base, Document, Effect, Event, Notice, Outcome, Overlay, Report, WaitProgress};

use crate::support::pages::pages;
use crate::support::person::{Card, Person, then};
use crate::support::{Memory, at, sunday};

/// The pages with a wait, and the step that the wait is for.
const WAITS: [(&str, &str); 3] = [("link", "mail"), ("letter", "code-came"), ("opening", "finished")];

/// From the start of the wait, Sunday at ten, to a clock that is set wrong.
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

/// A user who has waited at a page since Sunday and comes back at this time.
fn waiting<'c>(card: &'c Card, page: &str, moment: &str) -> Person<'c> {
    let mut person = card.computer_at(page);
    person.comes_back(&then(moment));
    assert_eq!(person.page(), Overlay::Waiting, "{page} {moment}");
    person
}

fn lines(screen: &Screen) -> String {
    let mut output = Vec::new();
    Plain::new(Cursor::new(""), &mut output, None).opening(false).show(screen).expect("written");
    String::from_utf8(output).expect("text")
}

#[test]
fn wait_states_match_the_snapshots() {
    let card = Card::new();
    for language in card.words.languages() {
        for (wait, page) in WAITS {
            let mut all = String::new();
            for (state, moment) in MOMENTS {
                let mut person = waiting(&card, page, moment);
                person.session().speak(language);
                all.push_str(&format!("##### {state}\n{}\n", lines(&person.screen()).trim()));
            }
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(format!("{language}-wait-{wait}"), all);
            });
        }
    }
    assert_eq!(card.words.missing(), Vec::<String>::new());
}

/// A wait over the holidays stays in the first of three days until the library works again.
#[test]
fn days_off_are_not_counted() {
    let card = Card::new();
    let mut person = card.at("request");
    person.now = then("2026-12-23T10:00:00+01:00");
    person.takes(Event::Done);
    for (moment, expected) in [
        ("2026-12-28T10:00:00+01:00", WaitProgress::Day(1, 3)),
        ("2027-01-04T10:00:00+01:00", WaitProgress::Day(1, 3)),
        ("2027-01-05T10:00:00+01:00", WaitProgress::Day(2, 3)),
        ("2027-01-06T10:00:00+01:00", WaitProgress::LastDay),
        ("2027-01-07T10:00:00+01:00", WaitProgress::Late),
    ] {
        let clocks = person.clocks(&then(moment));
        let clock = clocks.iter().find(|clock| clock.wait.id == "letter").expect("it runs");
        assert_eq!(clock.phase, expected, "{moment}");
    }
}

/// For a year whose days off are unknown, the page says so.
#[test]
fn an_unknown_year_is_reported() {
    let card = Card::new();
    let mut person = card.at("request");
    person.now = then("2031-03-03T10:00:00+01:00");
    person.takes(Event::Done);
    person.comes_back(&then("2031-03-03T10:00:00+01:00"));
    let said = card.words.localizer("fr", "fr").with("year", "2031").text("calendar-counted.unknown");
    let text = lines(&person.screen());
    assert!(text.contains(&said), "{text}");
    let known = lines(&waiting(&card, "code-came", "2026-11-23T09:00:00+01:00").screen());
    assert!(!known.contains(said.split("2031").next().expect("its beginning")), "{known}");
}

/// "It has come" is chosen in the room, by its own number and never by Enter.
#[test]
fn an_arrival_is_confirmed_on_the_waiting_page() {
    let card = Card::new();
    let monday = "2026-11-23T09:00:00+01:00";
    let mut person = waiting(&card, "code-came", monday);
    let screen = person.screen();
    assert_eq!((&screen.choices[screen.default].event, &screen.choices[1].event), (&Event::NotYet, &Event::Done));
    let mut not_yet = person.clone();
    person.takes(Event::Done);
    assert_eq!((person.step(), person.overlay()), ("type-code", None));
    // Not yet: the program asks whether to stop, nothing has changed, and the room is shown again.
    not_yet.takes(Event::NotYet);
    assert_eq!(not_yet.page(), Overlay::Leaving);
    assert!(not_yet.takes(Event::Stop).contains(&Effect::End(Outcome::Stopped)));
    not_yet.comes_back(&then(monday));
    assert_eq!(not_yet.page(), Overlay::Waiting);
}

/// An expired wait is restarted from the room, and Back undoes a mistake.
#[test]
fn an_expired_wait_can_be_restarted() {
    let card = Card::new();
    let mut person = waiting(&card, "mail", "2026-11-24T09:00:00+01:00");
    let screen = person.screen();
    assert_eq!(screen.choices[screen.default].event, Event::Choose("expired".into()));
    let before = person.progress().clone();
    person.chooses("expired");
    assert_eq!(person.step(), "form");
    person.takes(Event::Back);
    assert_eq!((person.step(), person.notice()), ("mail", Some(&Notice::Undone)));
    assert!(!person.progress().differs(&before));
    // Before it has expired, there is nothing to restart.
    let running = waiting(&card, "mail", "2026-11-23T09:00:00+01:00");
    assert!(!running.offered().contains(&Event::Choose("expired".into())));
}

#[test]
fn all_waits_end_once_the_user_got_in() {
    let card = Card::new();
    let monday = "2026-11-23T09:00:00+01:00";
    let mut person = waiting(&card, "finished", monday);
    person.takes(Event::GotIn);
    assert!(person.progress().got_in.is_some() && person.page() == Base::Finished);
    person.comes_back(&then(monday));
    assert_eq!(person.page(), Overlay::WelcomeBack);
    // Only a date to remember is left, which is not a wait.
    person.takes(Event::Forward);
    person.opens(&[Overlay::Overview, Overlay::Waiting]);
    let nothing = card.words.localizer("fr", "fr").text("waiting.nothing");
    assert!(lines(&person.screen()).contains(&nothing));
    assert!(!person.offered().contains(&Event::KeepDates));
}

/// No clock, however wrong, undoes a step.
#[test]
fn a_jumping_clock_loses_nothing() {
    let card = Card::new();
    for (_, page) in WAITS {
        let mut person = card.computer_at(page);
        let before = person.progress().clone();
        for moment in [
            "1970-01-01T00:00:00+00:00",
            "2999-12-31T23:59:59+14:00",
            "2026-11-22T00:00:00-11:00",
            "0001-01-01T00:00:00+00:00",
        ] {
            person.comes_back(&then(moment));
            person.opens(&[Overlay::Overview]);
            person.takes(Event::Forward);
            let kept = (&person.progress().done, &person.progress().at);
            assert_eq!(kept, (&before.done, &before.at), "{page} {moment}");
        }
    }
}

/// Steps done while the clock is clearly wrong have an unknown time: no wait is counted from 1970.
#[test]
fn a_wrong_date_is_never_saved() {
    let card = Card::new();
    let mut person = waiting(&card, "code-came", "1970-01-01T09:00:00+01:00");
    let text = lines(&person.screen());
    let l10n = card.words.localizer("fr", "fr");
    let day = "1970-01-01".parse().expect("a day");
    let wrong = l10n.with("date", l10n.date(day)).text("welcome-back.wrong");
    assert!(text.contains(&l10n.text("clock-jumped")) && text.contains(&wrong), "{text}");
    person.walks_to("finished");
    let mut dated = person.progress().done.iter().filter_map(|done| done.when);
    assert!(dated.all(|when| when > at("2026-01-01T00:00:00+00:00")), "{:?}", person.progress().done);
}

/// Runs a user's lines; the world answers with this report.
fn run(card: &Card, person: &mut Person<'_>, input: &str, report: Report) -> (String, Vec<Effect>) {
    let mut world = Memory { report: Some(report), ..Memory::new() };
    let mut output = Vec::new();
    let mut front = Plain::new(Cursor::new(input.to_owned()), &mut output, None);
    app::run(&mut sesame::wizard::view::Wizard::new(person.session(), &card.words), &mut front, &mut world)
        .expect("lines can be read");
    (String::from_utf8(output).expect("text"), world.asked)
}

#[test]
fn dates_are_exported_to_a_calendar() {
    let card = Card::new();
    let l10n = card.words.localizer("fr", "fr");
    let mut person = waiting(&card, "code-came", "2026-11-22T10:00:00+01:00");
    let path = "/home/claire/Documents/sesame-dates.ics";
    let (text, asked) = run(&card, &mut person, "3\n", Report::Kept(Document::Dates, path.into()));
    let [Effect::Keep(Document::Dates, _, calendar)] = &asked[..] else { panic!("{asked:?}") };
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
    assert!(calendar.contains("DTSTART;VALUE=DATE:20261125"), "{calendar}");
    assert!(text.contains(&l10n.with("path", path).text("notice-dates-kept")), "{text}");
    // The room was already read out: only the news is written.
    assert_eq!(text.matches(&l10n.text("waiting")).count(), 1, "{text}");
}

#[test]
fn the_card_shows_the_place_and_nothing_personal() {
    let card = Card::new();
    let mut person = card.computer_at("mail");
    person.now = then("2026-11-25T09:00:00+01:00");
    // A trouble for which nothing has helped.
    let trouble = card.trouble("locked");
    person.opens(&[Overlay::Trouble, Overlay::Common]);
    person.opens(&[
        Overlay::Remedy(trouble, 0),
        Overlay::Remedy(trouble, 1),
        Overlay::Remedy(trouble, 2),
        Overlay::Card,
    ]);
    let screen = person.screen();
    let copied = screen.choices.iter().find_map(|choice| match &choice.event {
        Event::Copy(text) => Some(text.clone()),
        _ => None,
    });
    let text = copied.expect("it can be copied");
    insta::assert_snapshot!("card", text.replace('\u{a0}', " ").replace(env!("CARGO_PKG_VERSION"), "VERSION"));
    // It is shown before it leaves: every line of it is on the page.
    let prose = screen.blocks.iter().filter_map(|block| match block {
        Block::Prose { paras, .. } => Some(paras),
        _ => None,
    });
    let shown: Vec<String> = prose.flatten().map(|para| para.text()).collect();
    for line in text.lines().filter(|line| !line.is_empty()) {
        assert!(shown.iter().any(|shown| shown == line), "{line}");
    }
    // Copied, saved and sent unchanged.
    for (event, effect) in [
        (Event::Copy(text.clone()), Effect::Copy(text.clone())),
        (Event::Send(text.clone()), Effect::Send(text.clone())),
        (
            Event::Keep(Document::Card, "sesame-fiche.txt".into(), text.clone()),
            Effect::Keep(Document::Card, "sesame-fiche.txt".into(), text.clone()),
        ),
    ] {
        assert_eq!(person.takes(event), [effect]);
    }
}

/// The room takes few pages even in a small window.
#[test]
fn the_waiting_room_takes_few_pages() {
    let card = Card::new();
    for (_, page) in WAITS {
        for (state, moment) in MOMENTS {
            let count = pages(&waiting(&card, page, moment).screen(), (40, 16)).split("=====").count();
            assert!(count <= 7, "{page} {state}: {count}");
        }
    }
}

/// A wait whose start is unknown cannot be exported to a calendar.
#[test]
fn a_wait_with_an_unknown_start_has_no_dates() {
    let card = Card::new();
    let mut person = card.computer_at("where");
    person.chooses("letter");
    person.takes(Event::DoneOn(None));
    person.comes_back(&sunday());
    assert_eq!(person.page(), Overlay::Waiting);
    assert!(!person.offered().contains(&Event::KeepDates));
}
