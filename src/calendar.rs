//! Dates, working days and the ends of waits. The time and the time zone are passed as arguments.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{
    DateTime, Datelike, Days, FixedOffset, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Weekday,
};

/// The person's time zone.
#[derive(Debug, Clone, Copy)]
pub enum Zone {
    /// A fixed offset: for a frozen clock and tests.
    Fixed(FixedOffset),
    /// The computer's zone with daylight saving, as conversions in both directions.
    System {
        /// The local time of an instant.
        local: fn(DateTime<FixedOffset>) -> DateTime<FixedOffset>,
        /// The instant of a local time; the later one if there are two, the next one if there is none.
        instant: fn(NaiveDateTime) -> DateTime<FixedOffset>,
    },
    /// The zone as a browser tells it.
    Table(&'static [ZoneChange]),
}

/// From an instant on, local time is this far from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZoneChange {
    /// In seconds since 1970.
    pub from: i64,
    pub offset: FixedOffset,
}

/// What time it is, and where.
#[derive(Debug, Clone, Copy)]
pub struct Now {
    pub at: DateTime<FixedOffset>,
    pub zone: Zone,
}

impl Now {
    /// A frozen clock in its own offset.
    pub fn fixed(at: DateTime<FixedOffset>) -> Self {
        Now { at, zone: Zone::Fixed(*at.offset()) }
    }

    /// The day of an instant in the person's zone.
    pub fn day_of(&self, instant: DateTime<FixedOffset>) -> NaiveDate {
        self.local(instant).date_naive()
    }

    pub fn today(&self) -> NaiveDate {
        self.day_of(self.at)
    }

    fn local(&self, instant: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
        match self.zone {
            Zone::Fixed(offset) => instant.with_timezone(&offset),
            Zone::System { local, .. } => local(instant),
            Zone::Table(changes) => {
                let before = changes.partition_point(|change| change.from <= instant.timestamp());
                // What lies before the table has the offset with which it begins.
                let known = changes.get(before.saturating_sub(1));
                known.map_or(instant, |change| instant.with_timezone(&change.offset))
            }
        }
    }

    /// The instant of a local day and time.
    pub fn instant(&self, local: NaiveDateTime) -> DateTime<FixedOffset> {
        match self.zone {
            // A fixed offset has every local time exactly once.
            Zone::Fixed(offset) => offset.from_local_datetime(&local).single().unwrap_or(self.at),
            Zone::System { instant, .. } => instant(local),
            Zone::Table(changes) => {
                let read = |change: &ZoneChange| change.offset.from_local_datetime(&local).single();
                let holds = |at: &DateTime<FixedOffset>| self.local(*at).naive_local() == local;
                let mut read: Vec<_> = changes.iter().filter_map(read).collect();
                read.sort();
                // Twice there: the later one. Skipped by daylight saving: as much later.
                let there = read.iter().rev().copied().find(holds).or(read.last().copied());
                there.map_or(self.at, |at| self.local(at))
            }
        }
    }

    fn end_of(&self, day: NaiveDate) -> DateTime<FixedOffset> {
        self.instant(day.and_time(NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default()))
    }
}

/// How long a wait is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    Hours(u32),
    /// Until 23:59:59 of the last day.
    Days(u32),
    /// Working days of the institutions, not counting the first day: until 23:59:59 of the last.
    WorkingDays(u32),
    /// Until 23:59:59 of the same day of the month, or of the last day if the month is shorter.
    Months(u32),
}

/// Where the institutions work: each seat has its own days off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seat {
    Brussels,
    Luxembourg,
}

impl Seat {
    /// Both seats, with their names in the file.
    pub const ALL: [(&str, Seat); 2] = [("brussels", Seat::Brussels), ("luxembourg", Seat::Luxembourg)];
}

/// The days off of the institutions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Holidays {
    /// The weekdays off, by year and seat. A missing year is unknown, and is treated as having none.
    pub years: BTreeMap<i32, BTreeMap<Seat, BTreeSet<NaiveDate>>>,
}

impl Holidays {
    /// Whether the days off of a year are known.
    pub fn knows(&self, year: i32) -> bool {
        self.years.contains_key(&year)
    }

    /// Whether a day is a working day at one seat, as far as known (fact sheet, section 8).
    pub fn is_working_day_at(&self, day: NaiveDate, seat: Seat) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let off = self.years.get(&day.year()).and_then(|seats| seats.get(&seat)).is_some_and(|off| off.contains(&day));
        !weekend && !off
    }

    /// Whether a day is a working day at both seats: nobody knows which one a request goes to, and a wait must never be
    /// reported as late too early.
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        Seat::ALL.iter().all(|(_, seat)| self.is_working_day_at(day, *seat))
    }

    /// The weekdays off at either seat from a day on, as first and last days of runs. Weekends do not interrupt a run.
    pub fn off_from(&self, day: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
        let off: BTreeSet<NaiveDate> = self.years.values().flat_map(BTreeMap::values).flatten().copied().collect();
        let mut runs: Vec<(NaiveDate, NaiveDate)> = Vec::new();
        for day in off.range(day..) {
            match runs.last_mut() {
                // There is no working day between the two.
                Some((_, last)) if count_on(*last, 1, |next| self.is_working_day(next)) > *day => *last = *day,
                _ => runs.push((*day, *day)),
            }
        }
        runs
    }

    /// The last year whose days off are known.
    pub fn last_year(&self) -> Option<i32> {
        self.years.keys().next_back().copied()
    }

    /// The day that is `count` working days (at both seats) after a day, not counting the day itself.
    pub fn after(&self, day: NaiveDate, count: u32) -> NaiveDate {
        count_on(day, count, |day| self.is_working_day(day))
    }

    /// The same for one seat.
    pub fn after_at(&self, day: NaiveDate, count: u32, seat: Seat) -> NaiveDate {
        count_on(day, count, |day| self.is_working_day_at(day, seat))
    }
}

fn count_on(day: NaiveDate, count: u32, counts: impl Fn(NaiveDate) -> bool) -> NaiveDate {
    let mut day = day;
    let mut left = count;
    while left > 0 {
        let Some(next) = day.succ_opt() else { break };
        day = next;
        left -= u32::from(counts(day));
    }
    day
}

/// Whether the days off are known for every year from the day after a wait's start to its end. If not, the computed end
/// may be too early, and the caller must say so. Waits that do not count working days are always known.
pub fn is_known(start: DateTime<FixedOffset>, length: Length, holidays: &Holidays, now: &Now) -> bool {
    let Length::WorkingDays(days) = length else { return true };
    let day = now.day_of(start);
    let first = day.succ_opt().unwrap_or(day);
    (first.year()..=holidays.after(day, days).year()).all(|year| holidays.knows(year))
}

/// When a wait that began at `start` ends.
pub fn due(start: DateTime<FixedOffset>, length: Length, holidays: &Holidays, now: &Now) -> DateTime<FixedOffset> {
    let day = now.day_of(start);
    match length {
        Length::Hours(hours) => {
            let instant = start.checked_add_signed(TimeDelta::hours(i64::from(hours))).unwrap_or(start);
            now.local(instant)
        }
        Length::Days(days) => now.end_of(day.checked_add_days(Days::new(u64::from(days))).unwrap_or(day)),
        Length::WorkingDays(days) => now.end_of(holidays.after(day, days)),
        Length::Months(months) => now.end_of(day.checked_add_months(Months::new(months)).unwrap_or(day)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).expect("an instant")
    }

    #[test]
    fn each_kind_of_wait_ends_on_time() {
        let start = at("2026-11-22T10:30:00+01:00");
        let now = Now::fixed(start);
        let holidays = Holidays::default();
        for (length, end) in [
            (Length::Hours(24), "2026-11-23T10:30:00+01:00"),
            (Length::Days(1), "2026-11-23T23:59:59+01:00"),
            (Length::WorkingDays(3), "2026-11-25T23:59:59+01:00"),
            (Length::Months(6), "2027-05-22T23:59:59+01:00"),
        ] {
            assert_eq!(due(start, length, &holidays, &now), at(end), "{length:?}");
        }
        let august = at("2026-08-31T08:00:00+02:00");
        assert_eq!(due(august, Length::Months(6), &holidays, &Now::fixed(august)), at("2027-02-28T23:59:59+02:00"));
    }

    /// Brussels in 2026 and 2027: summer time from 29 March and 28 March, winter time from 25 October and 31 October.
    #[test]
    fn a_table_of_changes_is_a_zone() {
        let change = |from: &str, hours: i32| ZoneChange {
            from: at(from).timestamp(),
            offset: FixedOffset::east_opt(hours * 3600).expect("an offset"),
        };
        let changes = [
            change("2025-10-26T01:00:00Z", 1),
            change("2026-03-29T01:00:00Z", 2),
            change("2026-10-25T01:00:00Z", 1),
            change("2027-03-28T01:00:00Z", 2),
        ];
        let changes = Box::leak(Box::new(changes));
        let now = Now { at: at("2026-11-22T10:00:00+01:00"), zone: Zone::Table(changes) };
        for (instant, local) in [
            ("2026-01-31T23:30:00Z", "2026-02-01"),
            ("2026-07-31T22:30:00Z", "2026-08-01"),
            ("2026-10-31T22:30:00Z", "2026-10-31"),
            ("2020-10-31T23:30:00Z", "2020-11-01"),
        ] {
            assert_eq!(now.day_of(at(instant)), day(local), "{instant}");
        }
        for (local, instant) in [
            ("2026-07-01T12:00:00", "2026-07-01T12:00:00+02:00"),
            ("2026-12-01T12:00:00", "2026-12-01T12:00:00+01:00"),
            // Twice, and never.
            ("2026-10-25T02:30:00", "2026-10-25T02:30:00+01:00"),
            ("2026-03-29T02:30:00", "2026-03-29T03:30:00+02:00"),
        ] {
            assert_eq!(now.instant(local.parse().expect("a time")), at(instant), "{local}");
        }
        assert_eq!(
            due(at("2026-10-24T12:00:00+02:00"), Length::Hours(24), &Holidays::default(), &now),
            at("2026-10-25T11:00:00+01:00")
        );
        let empty = Now { zone: Zone::Table(&[]), ..now };
        assert_eq!(
            (empty.today(), empty.instant(day("2026-12-01").and_hms_opt(1, 0, 0).expect("a time"))),
            (day("2026-11-22"), now.at)
        );
    }

    #[test]
    fn the_last_known_year_is_the_latest() {
        assert_eq!(Holidays::default().last_year(), None);
        let years = [2027, 2026].map(|year| (year, BTreeMap::new()));
        assert_eq!(Holidays { years: years.into() }.last_year(), Some(2027));
    }

    #[test]
    fn the_local_day_counts_not_utc() {
        let start = at("2026-11-21T23:30:00+00:00");
        let brussels = Now::fixed(at("2026-11-22T00:40:00+01:00"));
        assert_eq!(brussels.day_of(start), day("2026-11-22"));
    }
}
