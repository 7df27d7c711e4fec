//! Working days: a table made elsewhere, both places, unknown years, and daylight saving changes.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Weekday};
use sesame::calendar::{Holidays, Length, Now, Seat, Zone, due, is_known};

use crate::support::at;
use crate::support::card::guide;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

#[test]
fn sixty_requests_end_on_the_expected_day() {
    let guide = guide();
    let holidays = guide.facts.holidays();
    let rows: Vec<Vec<&str>> = include_str!("working_days.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
        .collect();
    assert_eq!(rows.len(), 60);
    let mut differ = 0;
    for row in rows {
        let [sent, brussels, luxembourg, said] = row[..] else { panic!("four columns: {row:?}") };
        let sent_on = day(sent);
        assert_eq!(holidays.after_at(sent_on, 3, Seat::Brussels), day(brussels), "{sent}, Brussels");
        assert_eq!(holidays.after_at(sent_on, 3, Seat::Luxembourg), day(luxembourg), "{sent}, Luxembourg");
        assert_eq!(holidays.after(sent_on, 3), day(said), "{sent}");
        assert!(day(said) >= day(brussels).max(day(luxembourg)), "{sent}: never too early in either place");
        differ += usize::from(brussels != luxembourg);
        // The same as a wait, from the first second of that day to its last: the time of sending does not matter.
        for time in ["00:00:00", "12:00:00", "23:59:59"] {
            let start = at(&format!("{sent}T{time}+01:00"));
            let end = due(start, Length::WorkingDays(3), holidays, &Now::fixed(start));
            assert_eq!(end, at(&format!("{said}T23:59:59+01:00")), "{sent} {time}");
        }
    }
    assert!(differ >= 4, "the table tells the two places apart");
}

#[test]
fn an_unlisted_year_is_reported_as_unknown() {
    let guide = guide();
    let holidays = guide.facts.holidays();
    assert!(holidays.knows(2026) && holidays.knows(2027) && !holidays.knows(2025) && !holidays.knows(2028));
    let known = |start: &str| {
        let start = at(&format!("{start}T10:00:00+01:00"));
        is_known(start, Length::WorkingDays(3), holidays, &Now::fixed(start))
    };
    for (sent, good) in [
        ("2025-12-30", false),
        ("2025-12-31", true),
        ("2026-12-31", true),
        ("2027-12-20", true),
        ("2027-12-21", false),
        ("2028-06-01", false),
    ] {
        assert_eq!(known(sent), good, "{sent}: all days counted lie in known years");
    }
    // Then days off are ignored: New Year's Day of 2028 is a Saturday, and no other is known.
    assert_eq!(holidays.after(day("2027-12-21"), 3), day("2028-01-03"));
    assert_eq!(holidays.after(day("2028-12-22"), 3), day("2028-12-27"));
    // Durations without working days need no known year.
    let start = at("2040-01-01T10:00:00+01:00");
    for length in [Length::Hours(24), Length::Days(1), Length::Months(6)] {
        assert!(is_known(start, length, holidays, &Now::fixed(start)), "{length:?}");
    }
    assert!(!is_known(start, Length::WorkingDays(1), &Holidays::default(), &Now::fixed(start)));
}

/// Whether Brussels is on summer time at this UTC time: from the last Sunday of March to the last of October, at 01:00
/// UTC.
fn is_summer(utc: NaiveDateTime) -> bool {
    let last_sunday = |month: u32| {
        let mut day = NaiveDate::from_ymd_opt(utc.year(), month, 31).expect("a day");
        while day.weekday() != Weekday::Sun {
            day = day.pred_opt().expect("a day");
        }
        day.and_hms_opt(1, 0, 0).expect("a time")
    };
    (last_sunday(3)..last_sunday(10)).contains(&utc)
}

fn hours(count: i32) -> FixedOffset {
    FixedOffset::east_opt(count * 3600).expect("an offset")
}

fn local(instant: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    instant.with_timezone(&hours(if is_summer(instant.naive_utc()) { 2 } else { 1 }))
}

/// A moment on a clock in Brussels.
pub(crate) fn in_brussels(at: DateTime<FixedOffset>) -> Now {
    Now { at, zone: Zone::System { local, instant } }
}

fn instant(local: NaiveDateTime) -> DateTime<FixedOffset> {
    let winter = local - TimeDelta::hours(1);
    let offset = if is_summer(winter - TimeDelta::hours(1)) { 2 } else { 1 };
    hours(offset).from_local_datetime(&local).single().expect("one instant")
}

#[test]
fn a_wait_ends_at_midnight_local_time() {
    let guide = guide();
    let holidays = guide.facts.holidays();
    for (start, length, end) in [
        // Summer time ends on 25 October 2026, begins on 28 March 2027.
        ("2026-10-23T10:00:00+02:00", Length::WorkingDays(3), "2026-10-28T23:59:59+01:00"),
        ("2026-10-24T23:59:00+02:00", Length::Days(1), "2026-10-25T23:59:59+01:00"),
        ("2026-10-24T12:00:00+02:00", Length::Hours(24), "2026-10-25T11:00:00+01:00"),
        ("2027-03-24T10:00:00+01:00", Length::WorkingDays(3), "2027-04-01T23:59:59+02:00"),
        ("2027-03-27T12:00:00+01:00", Length::Hours(24), "2027-03-28T13:00:00+02:00"),
        ("2026-11-22T10:00:00+01:00", Length::Months(6), "2027-05-22T23:59:59+02:00"),
        // The user's local day counts: half past midnight in Brussels is still the day before in UTC.
        ("2027-06-21T22:30:00+00:00", Length::WorkingDays(3), "2027-06-28T23:59:59+02:00"),
        ("2026-11-20T23:30:00+00:00", Length::WorkingDays(3), "2026-11-25T23:59:59+01:00"),
    ] {
        let start = at(start);
        let now = in_brussels(start);
        let found = due(start, length, holidays, &now);
        assert_eq!((found, found.offset()), (at(end), at(end).offset()), "{start} {length:?}");
    }
}
