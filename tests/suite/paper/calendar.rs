//! The calendar file: one event per clock, correct days, text that still reads well months later, and a newer file that
//! replaces the older.

use std::collections::BTreeMap;

use sesame::paper;
use sesame::wizard::Event;

use crate::support::person::{Card, Person, then};

/// Checks the file's outer format and returns its unfolded lines.
fn lines(file: &str) -> Vec<String> {
    assert!(file.ends_with("END:VCALENDAR\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// Property names, with their parameters, to values.
type Fields = BTreeMap<String, String>;

/// An event and its alarms.
type Dated = (Fields, Vec<Fields>);

/// Each event's properties, with those of its alarms kept separate.
fn events(file: &str) -> Vec<Dated> {
    let mut events: Vec<Dated> = Vec::new();
    let mut open = Vec::new();
    for line in lines(file) {
        let (name, value) = line.split_once(':').expect("a name and a value");
        match (name, value) {
            ("BEGIN", part) => {
                open.push(part.to_owned());
                match part {
                    "VEVENT" => events.push(Default::default()),
                    "VALARM" => events.last_mut().expect("an event").1.push(Default::default()),
                    _ => {}
                }
            }
            ("END", part) => assert_eq!(open.pop().as_deref(), Some(part)),
            _ => {
                let map = match open.last().map(String::as_str) {
                    Some("VEVENT") => &mut events.last_mut().expect("an event").0,
                    Some("VALARM") => events.last_mut().and_then(|event| event.1.last_mut()).expect("an alarm"),
                    _ => continue,
                };
                assert!(map.insert(name.to_owned(), value.to_owned()).is_none(), "{name} once");
            }
        }
    }
    assert!(open.is_empty());
    events
}

fn file(card: &Card, person: &Person<'_>, language: &str) -> String {
    let file = paper::calendar(person, &card.words.localizer(language, language), &person.now).expect("a clock runs");
    assert!(card.words.missing().is_empty(), "{:?}", card.words.missing());
    file
}

#[test]
fn each_open_clock_is_one_event_on_its_day() {
    let card = Card::new();
    let person = card.computer_at("code-came");
    for (language, letter, password) in [
        ("fr", "Bibliothèque\u{a0}: la lettre doit être là", "Bibliothèque\u{a0}: le mot de passe est à renouveler"),
        ("en", "Library: the letter should be there", "Library: the password has to be renewed"),
    ] {
        let events = events(&file(&card, &person, language));
        // The link was opened in time, so its clock has ended.
        assert_eq!(events.len(), 2);
        let summary = format!("SUMMARY;LANGUAGE={language}");
        for ((event, alarms), (title, day, next)) in
            events.iter().zip([(letter, "20261125", "20261126"), (password, "20270522", "20270523")])
        {
            assert_eq!(event[&summary], title);
            assert_eq!(event["DTSTART;VALUE=DATE"], day);
            assert_eq!(event["DTEND;VALUE=DATE"], next, "a whole day ends where the next begins");
            assert_eq!(event["DTSTAMP"], "20261122T090000Z");
            assert_eq!(event["LAST-MODIFIED"], "20261122T090000Z");
            let triggers: Vec<&str> = alarms.iter().map(|alarm| alarm["TRIGGER"].as_str()).collect();
            assert_eq!(triggers, if title == letter { vec!["PT9H"] } else { vec!["-P6DT15H", "PT9H"] });
            assert!(alarms.iter().all(|alarm| alarm["ACTION"] == "DISPLAY"));
            assert!(alarms.iter().all(|alarm| alarm[&format!("DESCRIPTION;LANGUAGE={language}")] == title));
        }
        let about = &events[0].0[&format!("DESCRIPTION;LANGUAGE={language}")];
        let (since, due, whom) = match language {
            "fr" => ("dimanche 22 novembre 2026", "mercredi 25 novembre 2026", "L’accueil"),
            _ => ("Sunday 22 November 2026", "Wednesday 25 November 2026", "The front desk"),
        };
        assert!(about.contains(since) && about.contains(due) && about.contains(whom), "{about}");
        // Words like "today" are wrong when read months later.
        let fleeting = ["aujourd", "demain", "today", "tomorrow"];
        assert!(!about.split(|c: char| !c.is_alphabetic()).any(|word| fleeting.contains(&word)), "{about}");
        // Lines are joined, and nothing of the person's answers is included.
        assert!(about.contains("\\n") && !about.replace("\\,", "").contains(','), "{about}");
        let file = file(&card, &person, language).to_lowercase();
        assert!(!file.contains("computer") && !file.contains("ordinateur"));
    }
}

/// Characters with a meaning in the format are escaped in the guide's texts.
#[test]
fn commas_semicolons_and_backslashes_are_escaped() {
    let guide_files = crate::support::card::changed("locales/en/card.ftl", |text| {
        text.replace("Library: the letter should be there", r"Library: a, b; c\d")
    });
    let card = Card::of(guide_files);
    let events = events(&file(&card, &card.at("code-came"), "en"));
    assert_eq!(events[0].0["SUMMARY;LANGUAGE=en"], r"Library: a\, b\; c\\d");
}

#[test]
fn waits_in_hours_end_at_a_utc_time() {
    let card = Card::new();
    let mut person = card.at("finished");
    let known = events(&file(&card, &person, "en"));
    let (opening, alarms) = &known[0];
    assert_eq!(opening["SUMMARY;LANGUAGE=en"], "Library: the card should be open");
    assert_eq!((opening["DTSTART"].as_str(), opening["DTEND"].as_str()), ("20261123T090000Z", "20261123T093000Z"));
    assert_eq!(alarms[0]["TRIGGER"], "PT0S");
    assert!(opening["DESCRIPTION;LANGUAGE=en"].contains("Monday 23 November 2026 at 10:00"));
    // They got in: only the password reminder is left.
    person.takes(Event::GotIn);
    assert_eq!(events(&file(&card, &person, "en")).len(), 1);
}

/// An overdue event moves to the next day on which something can be done, under the same UID.
#[test]
fn a_newer_file_replaces_the_older_one() {
    let card = Card::new();
    let mut person = card.computer_at("code-came");
    let first = file(&card, &person, "fr");
    assert_eq!(first, file(&card, &person, "fr"), "the same moment, the same file");
    person.now = then("2026-11-27T08:00:00+01:00");
    let (before, late) = (events(&first), events(&file(&card, &person, "fr")));
    let of = |events: &[Dated], name: &str| events.iter().map(|(event, _)| event[name].clone()).collect::<Vec<_>>();
    assert_eq!(of(&before, "UID"), of(&late, "UID"));
    let number = |events: &[Dated]| of(events, "SEQUENCE")[0].parse::<i64>().expect("a number");
    assert_eq!((number(&before), number(&late)), (0, 4 * 24 * 60 + 22 * 60));
    // Friday: the library works again on Monday.
    assert_eq!(late[0].0["DTSTART;VALUE=DATE"], "20261130");
    // The name says what to do; the contact is there with telephone number and opening hours.
    assert_eq!(late[0].0["SUMMARY;LANGUAGE=fr"], "Bibliothèque\u{a0}: réclamer la lettre");
    let about = &late[0].0["DESCRIPTION;LANGUAGE=fr"];
    assert!(about.contains("+32\u{a0}2\u{a0}555\u{a0}00\u{a0}00") && about.contains("9:30-12:30"), "{about}");
    assert_eq!(late[0].0["DTSTAMP"], "20261127T070000Z");
    // Another person sharing the calendar has different UIDs, and so does another clock.
    let mut other = card.newcomer();
    other.now = person.now;
    other.walks_to("code-came");
    let mut uids = [of(&before, "UID"), of(&events(&file(&card, &other, "fr")), "UID")].concat();
    let all = uids.len();
    uids.sort();
    uids.dedup();
    assert_eq!(uids.len(), all, "{uids:?}");
}

#[test]
fn a_year_with_unknown_days_off_is_reported() {
    let card = Card::new();
    let mut person = card.newcomer();
    person.now = then("2027-12-28T10:00:00+01:00");
    person.walks_to("code-came");
    let dated = events(&file(&card, &person, "en"));
    assert_eq!(dated[0].0["DTSTART;VALUE=DATE"], "20280105");
    let about = &dated[0].0["DESCRIPTION;LANGUAGE=en"];
    let unknown = card.words.localizer("en", "en").with("year", "2028").text("calendar-counted.unknown");
    assert!(about.contains(&unknown.replace(',', "\\,")), "{about}");
    let known = lines(&file(&card, &card.at("code-came"), "en")).join("\n");
    assert!(!known.contains(unknown.split("2028").nth(1).expect("its end")), "{known}");
}

#[test]
fn there_is_no_file_without_a_clock_and_its_day() {
    let card = Card::new();
    let l10n = card.words.localizer("fr", "fr");
    let mut person = card.at("where");
    assert_eq!(paper::calendar(&person, &l10n, &person.now), None);
    // Started in the middle, on an unknown day.
    person.chooses("letter");
    person.takes(Event::DoneOn(None));
    assert_eq!(paper::calendar(&person, &l10n, &person.now), None);
}

#[test]
fn the_file_matches_the_snapshot() {
    let card = Card::new();
    let file = file(&card, &card.computer_at("code-came"), "fr");
    insta::assert_snapshot!("calendar_fr", file.replace("\r\n", "\n").replace(env!("CARGO_PKG_VERSION"), "VERSION"));
}
