//! The calendar file: one event a clock, the right days, words for months later, and a newer file that replaces the older.

use std::collections::BTreeMap;

use sesame::calendar::Now;
use sesame::guide::Guide;
use sesame::paper;
use sesame::progress::Progress;
use sesame::session::{Event, Session};

use crate::support::{at, guide, started, sunday, walk_through, walk_to, words};

/// The file's lines, unfolded, after its outer form has been looked at.
fn lines(file: &str) -> Vec<String> {
    assert!(file.ends_with("END:VCALENDAR\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']));
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// Names, with their parameters, and values.
type Fields = BTreeMap<String, String>;

/// An event and its alarms.
type Dated = (Fields, Vec<Fields>);

/// Each event as name (with its parameters) and value; the alarms apart.
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

fn waiting(guide: &Guide) -> Session<'_> {
    let mut session = started(guide);
    walk_to(&mut session, &[("device", "windows")], "code-came");
    session
}

fn file(session: &Session<'_>, language: &str, now: &Now) -> String {
    let words = words(session.guide());
    let file = paper::calendar(session, &words.speak(language, language), now).expect("a clock runs");
    assert!(words.missing().is_empty(), "{:?}", words.missing());
    file
}

fn on(instant: &str) -> Now {
    Now::fixed(at(instant))
}

#[test]
fn each_open_clock_is_one_event_on_its_day() {
    let guide = guide();
    let session = waiting(&guide);
    for (language, code, password) in [
        (
            "fr",
            "RCAM en ligne\u{a0}: le code final devrait être là",
            "EU Login\u{a0}: le mot de passe est à renouveler",
        ),
        ("en", "JSIS Online (RCAM): the final code should be there", "EU Login: the password has to be renewed"),
    ] {
        let events = events(&file(&session, language, &sunday()));
        // The link was opened in time: its clock is done.
        assert_eq!(events.len(), 2);
        let summary = format!("SUMMARY;LANGUAGE={language}");
        for ((event, alarms), (title, day, next)) in
            events.iter().zip([(code, "20261125", "20261126"), (password, "20270522", "20270523")])
        {
            assert_eq!(event[&summary], title);
            assert_eq!(event["DTSTART;VALUE=DATE"], day);
            assert_eq!(event["DTEND;VALUE=DATE"], next, "a whole day ends where the next begins");
            assert_eq!(event["DTSTAMP"], "20261122T090000Z");
            assert_eq!(event["LAST-MODIFIED"], "20261122T090000Z");
            let triggers: Vec<&str> = alarms.iter().map(|alarm| alarm["TRIGGER"].as_str()).collect();
            assert_eq!(triggers, if title == code { vec!["PT9H"] } else { vec!["-P6DT15H", "PT9H"] });
            assert!(alarms.iter().all(|alarm| alarm["ACTION"] == "DISPLAY"));
            assert!(alarms.iter().all(|alarm| alarm[&format!("DESCRIPTION;LANGUAGE={language}")] == title));
        }
        let about = &events[0].0[&format!("DESCRIPTION;LANGUAGE={language}")];
        let (since, due) = match language {
            "fr" => ("dimanche 22 novembre 2026", "mercredi 25 novembre 2026"),
            _ => ("Sunday 22 November 2026", "Wednesday 25 November 2026"),
        };
        assert!(about.contains(since) && about.contains(due) && about.contains("PMO"), "{about}");
        // Months later "today" is another day.
        let fleeting = ["aujourd", "demain", "today", "tomorrow"];
        assert!(!about.split(|c: char| !c.is_alphabetic()).any(|word| fleeting.contains(&word)), "{about}");
        // Commas are escaped, lines joined; nothing of the person's answers.
        assert!(about.contains("\\,") && about.contains("\\n") && !about.replace("\\,", "").contains(','));
        assert!(!file(&session, language, &sunday()).to_lowercase().contains("windows"));
    }
}

#[test]
fn hours_end_at_an_instant_in_universal_time() {
    let guide = guide();
    let mut session = started(&guide);
    walk_through(&mut session, &[]);
    let events = events(&file(&session, "en", &sunday()));
    let (access, alarms) = &events[0];
    assert_eq!(access["SUMMARY;LANGUAGE=en"], "JSIS Online (RCAM): your access should be open");
    assert_eq!((access["DTSTART"].as_str(), access["DTEND"].as_str()), ("20261123T090000Z", "20261123T093000Z"));
    assert_eq!(alarms[0]["TRIGGER"], "PT0S");
    assert!(access["DESCRIPTION;LANGUAGE=en"].contains("Monday 23 November 2026 at 10:00"));
    // She got in: only the password is left to remember.
    session.update(Event::GotIn, &sunday());
    assert_eq!(crate::paper_calendar::events(&file(&session, "en", &sunday())).len(), 1);
}

/// What is late stands on the next day on which something can be done, under the same name.
#[test]
fn a_newer_file_takes_the_place_of_the_older_one() {
    let guide = guide();
    let session = waiting(&guide);
    let (first, again) = (file(&session, "fr", &sunday()), file(&session, "fr", &sunday()));
    assert_eq!(first, again, "the same moment, the same file");
    let friday = on("2026-11-27T08:00:00+01:00");
    let (before, late) = (events(&first), events(&file(&session, "fr", &friday)));
    let of = |events: &[Dated], name: &str| events.iter().map(|(event, _)| event[name].clone()).collect::<Vec<_>>();
    assert_eq!(of(&before, "UID"), of(&late, "UID"));
    let number = |events: &[Dated]| of(events, "SEQUENCE")[0].parse::<i64>().expect("a number");
    assert_eq!(number(&before), 0);
    assert_eq!(number(&late), 4 * 24 * 60 + 22 * 60);
    // Friday: PMO works again on Monday.
    assert_eq!(late[0].0["DTSTART;VALUE=DATE"], "20261130");
    // The name says what to do; whom to ask is there with the telephone and its hours.
    assert_eq!(late[0].0["SUMMARY;LANGUAGE=fr"], "RCAM en ligne\u{a0}: chercher le code final\\, ou demander au PMO");
    let about = &late[0].0["DESCRIPTION;LANGUAGE=fr"];
    assert!(about.contains("+32\u{a0}2\u{a0}29\u{a0}11111") && about.contains("9:30-12:30"), "{about}");
    assert_eq!(late[0].0["DTSTAMP"], "20261127T070000Z");
    // Another person who shares the calendar has names of their own; and so has another clock.
    let mut uids = of(&before, "UID");
    let mut other = Session::resume(&guide, Progress::new(&guide.id, guide.version), "fr", &friday);
    other.update(Event::Language("fr".into()), &friday);
    walk_to_at(&mut other, "code-came", &friday);
    uids.extend(of(&events(&file(&other, "fr", &friday)), "UID"));
    let all = uids.len();
    uids.sort();
    uids.dedup();
    assert_eq!(uids.len(), all, "{uids:?}");
}

fn walk_to_at(session: &mut Session<'_>, id: &str, now: &Now) {
    for _ in 0..200 {
        if crate::support::step_id(session) == Some(id) && session.place() == session.ground() {
            return;
        }
        let event = crate::support::decision(session, &[]);
        session.update(event, now);
    }
    panic!("never at {id}");
}

#[test]
fn a_year_whose_days_off_nobody_knows_is_said_to_be_unknown() {
    let guide = guide();
    let now = on("2027-12-28T10:00:00+01:00");
    let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), "en", &now);
    session.update(Event::Language("en".into()), &now);
    walk_to_at(&mut session, "code-came", &now);
    let events = events(&file(&session, "en", &now));
    assert_eq!(events[0].0["DTSTART;VALUE=DATE"], "20280105");
    let about = &events[0].0["DESCRIPTION;LANGUAGE=en"];
    assert!(about.contains("The holidays of 2028 are not known. This day may be too early."), "{about}");
    let known = file(&waiting(&guide), "en", &sunday());
    assert!(!known.replace("\r\n ", "").contains("are not known"));
}

#[test]
fn without_a_clock_or_its_day_there_is_no_file() {
    let guide = guide();
    let words = words(&guide);
    let voice = words.speak("fr", "fr");
    let mut session = started(&guide);
    assert_eq!(paper::calendar(&session, &voice, &sunday()), None);
    // Begun in the middle, on a day nobody remembers.
    walk_to(&mut session, &[], "where");
    session.update(Event::Choose("request".into()), &sunday());
    session.update(Event::DoneOn(None), &sunday());
    assert_eq!(paper::calendar(&session, &voice, &sunday()), None);
}

#[test]
fn the_file_looks_like_this() {
    let guide = guide();
    let file = file(&waiting(&guide), "fr", &sunday());
    insta::assert_snapshot!("calendar_fr", file.replace("\r\n", "\n").replace(env!("CARGO_PKG_VERSION"), "VERSION"));
}
