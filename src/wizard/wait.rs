//! The clocks of waits: when each started, when it ends, its current state.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::{Base, Session};
use crate::calendar::{Length, Now, due, is_known};
use crate::guide::{End, StepId, Wait};

/// The state of a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitState {
    /// Not yet due.
    Running,
    /// Its end has passed.
    Late,
    /// The step or event that ends it is done.
    Done,
}

/// How far a clock has run, as shown to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitProgress {
    /// The start is unknown.
    Unknown,
    /// The computer's clock is before the start: one of the two is wrong.
    Jumped,
    /// It started today.
    Begun,
    /// This day (from 1) out of this number of days.
    Day(u32, u32),
    LastDay,
    /// It is running, and is not counted in days.
    Running,
    /// Its end has passed.
    Late,
    /// Its end has long passed.
    VeryLate,
    /// Its end passed more than a year ago: perhaps the computer's clock is wrong.
    Ages,
}

/// A clock that was started.
#[derive(Debug, Clone)]
pub struct RunningWait<'g> {
    pub wait: &'g Wait,
    /// When it started; `None` if unknown.
    pub started: Option<DateTime<FixedOffset>>,
    /// When it ends, if known.
    pub due: Option<DateTime<FixedOffset>>,
    /// Whether its end has passed, even if it is done.
    pub late: bool,
    pub state: WaitState,
    /// Whether it is late enough to ask somebody.
    pub ask: bool,
    /// How far it has run.
    pub phase: WaitProgress,
    /// Whether the holidays needed to compute its end are known.
    pub known: bool,
}

impl<'g> Session<'g> {
    /// The clocks started so far, in the order of the guide.
    pub fn clocks(&self, now: &Now) -> Vec<RunningWait<'g>> {
        let path = self.path();
        let clock = |wait: &'g Wait| {
            let started = path.entry(wait.starts)?.when;
            let due = started.map(|started| due(started, wait.length, self.guide.facts.holidays(), now));
            let ended = match wait.ends {
                End::Step(step) => path.is_done(step),
                End::GotIn => self.progress.got_in.is_some(),
                End::Never => false,
            };
            let late = due.is_some_and(|due| now.at > due);
            let state = match (ended, late) {
                (true, _) => WaitState::Done,
                (false, true) => WaitState::Late,
                (false, false) => WaitState::Running,
            };
            let patience = wait.ask_after_hours.map(|hours| TimeDelta::hours(i64::from(hours)));
            let ask = state == WaitState::Late
                && patience.is_none_or(|patience| {
                    started.and_then(|started| started.checked_add_signed(patience)).is_some_and(|end| now.at > end)
                });
            let phase = self.phase(wait, started, now);
            let known = started.is_none_or(|started| is_known(started, wait.length, self.guide.facts.holidays(), now));
            Some(RunningWait { wait, started, due, late, state, ask, phase, known })
        };
        self.guide.waits.iter().filter_map(clock).collect()
    }

    /// How far a clock has run by now.
    fn phase(&self, wait: &Wait, started: Option<DateTime<FixedOffset>>, now: &Now) -> WaitProgress {
        /// After more days than this, a wrong computer clock is likelier than such a long wait.
        const AGES: i64 = 366;
        let holidays = self.guide.facts.holidays();
        let Some(started) = started else { return WaitProgress::Unknown };
        let end = due(started, wait.length, holidays, now);
        let (first, today) = (now.day_of(started), now.today());
        if today < first {
            return WaitProgress::Jumped;
        }
        if now.at > end {
            // Very late after twice the expected time, or after the guide's limit.
            let patience = wait.ask_after_hours.map(|hours| TimeDelta::hours(i64::from(hours)));
            let long = patience.unwrap_or((end - started) * 2);
            let passed = now.at - started;
            return match () {
                () if (today - now.day_of(end)).num_days() > AGES => WaitProgress::Ages,
                () if passed > long => WaitProgress::VeryLate,
                () => WaitProgress::Late,
            };
        }
        let (day, days) = match wait.length {
            Length::WorkingDays(days) => {
                ((1..=days).take_while(|day| holidays.after(first, *day) <= today).count(), days)
            }
            Length::Days(days) => (usize::try_from((today - first).num_days()).unwrap_or_default(), days),
            Length::Hours(_) | Length::Months(_) => return WaitProgress::Running,
        };
        match u32::try_from(day).unwrap_or(days) {
            _ if today == first => WaitProgress::Begun,
            day if day >= days => WaitProgress::LastDay,
            // Before the first working day, show day 1.
            day => WaitProgress::Day(day.max(1), days),
        }
    }

    /// The open clocks that end on the person's current page.
    pub fn waiting_for(&self, now: &Now) -> Vec<RunningWait<'g>> {
        let here = |end: End| match end {
            End::Step(step) => self.base == Base::Step(step),
            End::GotIn => self.base == Base::Finished,
            End::Never => false,
        };
        self.clocks(now).into_iter().filter(|clock| clock.state != WaitState::Done && here(clock.wait.ends)).collect()
    }

    /// The steps done on an unknown day that start a wait which has not ended.
    pub(super) fn waits_without_start(&self) -> Vec<StepId> {
        let path = self.path();
        let open = |wait: &&Wait| match wait.ends {
            End::Step(step) => !path.is_done(step),
            End::GotIn => self.progress.got_in.is_none(),
            End::Never => false,
        };
        let unknown = |wait: &&Wait| {
            path.is_done(wait.starts) && path.entry(wait.starts).is_some_and(|entry| entry.when.is_none())
        };
        self.guide.waits.iter().filter(open).filter(unknown).map(|wait| wait.starts).collect()
    }
}
