//! Dates, working days and the ends of waits. The time and the time zone come in as arguments.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{
    DateTime, Datelike, Days, FixedOffset, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Weekday,
};

/// The rules of the person's clock.
#[derive(Debug, Clone, Copy)]
pub enum Zone {
    /// Always this offset: a frozen clock, tests.
    Fixed(FixedOffset),
    /// The computer's zone, with its daylight saving: both ways of asking it.
    System {
        /// The local time of an instant.
        local: fn(DateTime<FixedOffset>) -> DateTime<FixedOffset>,
        /// The instant of a local time; the later one where there are two, the next one where there is none.
        instant: fn(NaiveDateTime) -> DateTime<FixedOffset>,
    },
}

/// What time it is, and where.
#[derive(Debug, Clone, Copy)]
pub struct Now {
    /// The instant.
    pub at: DateTime<FixedOffset>,
    /// The person's zone.
    pub zone: Zone,
}

impl Now {
    /// A frozen clock in its own offset.
    pub fn fixed(at: DateTime<FixedOffset>) -> Self {
        Now { at, zone: Zone::Fixed(*at.offset()) }
    }

    /// The day of an instant on the person's calendar.
    pub fn day_of(&self, instant: DateTime<FixedOffset>) -> NaiveDate {
        match self.zone {
            Zone::Fixed(offset) => instant.with_timezone(&offset),
            Zone::System { local, .. } => local(instant),
        }
        .date_naive()
    }

    pub fn today(&self) -> NaiveDate {
        self.day_of(self.at)
    }

    /// The instant of a local day and time.
    pub fn instant(&self, local: NaiveDateTime) -> DateTime<FixedOffset> {
        match self.zone {
            // A fixed offset has every local time exactly once.
            Zone::Fixed(offset) => offset.from_local_datetime(&local).single().unwrap_or(self.at),
            Zone::System { instant, .. } => instant(local),
        }
    }

    fn end_of(&self, day: NaiveDate) -> DateTime<FixedOffset> {
        self.instant(day.and_time(NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default()))
    }
}

/// How long a wait is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Hours by the clock.
    Hours(u32),
    /// Days: until 23:59:59 of the last.
    Days(u32),
    /// Days on which the institutions work, the first day not counted: until 23:59:59 of the last.
    WorkingDays(u32),
    /// Months: until 23:59:59 of the same day of the month, or of its last one.
    Months(u32),
}

/// Where the institutions work: each place has days off of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seat {
    Brussels,
    Luxembourg,
}

impl Seat {
    /// Both, under the names of the file.
    pub const ALL: [(&str, Seat); 2] = [("brussels", Seat::Brussels), ("luxembourg", Seat::Luxembourg)];
}

/// The days off of the institutions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Holidays {
    /// By year and place, the weekdays off. A year that is not here is unknown: it is counted as if it had none.
    pub years: BTreeMap<i32, BTreeMap<Seat, BTreeSet<NaiveDate>>>,
}

impl Holidays {
    /// Whether the days off of a year are known.
    pub fn knows(&self, year: i32) -> bool {
        self.years.contains_key(&year)
    }

    /// Whether a day is worked in one place, as far as is known (fact sheet, section 8).
    pub fn is_working_day_at(&self, day: NaiveDate, seat: Seat) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let off = self.years.get(&day.year()).and_then(|seats| seats.get(&seat)).is_some_and(|off| off.contains(&day));
        !weekend && !off
    }

    /// Whether a day is worked in both places: nobody knows which of them a request goes to, and a wait must never be
    /// called late too early.
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        Seat::ALL.iter().all(|(_, seat)| self.is_working_day_at(day, *seat))
    }

    /// The weekdays on which one place or the other does not work, from a day on: as first and last days of runs that only
    /// weekends interrupt.
    pub fn off_from(&self, day: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
        let off: BTreeSet<NaiveDate> = self.years.values().flat_map(BTreeMap::values).flatten().copied().collect();
        let mut runs: Vec<(NaiveDate, NaiveDate)> = Vec::new();
        for day in off.range(day..) {
            match runs.last_mut() {
                // Between the two there is no day to work.
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

    /// The day after so many days worked in both places, the first day not counted.
    pub fn after(&self, day: NaiveDate, count: u32) -> NaiveDate {
        count_on(day, count, |day| self.is_working_day(day))
    }

    /// The same for one place.
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

/// Whether the days off that a wait is counted with are known: of every year from the day after its start to its end. If
/// not, its end may come too early, and whoever shows it says so. Waits that do not count working days need none.
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
            match now.zone {
                Zone::Fixed(offset) => instant.with_timezone(&offset),
                Zone::System { local, .. } => local(instant),
            }
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
    fn each_kind_of_wait_ends_when_it_says() {
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

    #[test]
    fn the_last_year_whose_days_off_are_known_is_the_latest() {
        assert_eq!(Holidays::default().last_year(), None);
        let years = [2027, 2026].map(|year| (year, BTreeMap::new()));
        assert_eq!(Holidays { years: years.into() }.last_year(), Some(2027));
    }

    #[test]
    fn the_person_s_day_counts_not_the_one_of_universal_time() {
        let start = at("2026-11-21T23:30:00+00:00");
        let brussels = Now::fixed(at("2026-11-22T00:40:00+01:00"));
        assert_eq!(brussels.day_of(start), day("2026-11-22"));
    }
}
