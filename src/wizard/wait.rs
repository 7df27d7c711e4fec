//! The clocks: when each began, when it ends, how it stands now.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::{Base, Session};
use crate::calendar::{Length, Now, due, is_known};
use crate::guide::{End, StepId, Wait};

/// How a clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitState {
    /// Its end has not come.
    Running,
    /// Its end has passed.
    Late,
    /// What ends it is done.
    Done,
}

/// How far a clock has come, as one tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitProgress {
    /// Nobody knows when it began.
    Unknown,
    /// The computer's clock stands before its beginning: somebody has set one or the other wrong.
    Jumped,
    /// It began today.
    Begun,
    /// This day (from 1) of so many.
    Day(u32, u32),
    LastDay,
    /// It runs, and is not counted in days.
    Running,
    /// Its end has passed.
    Late,
    /// Its end has long passed.
    VeryLate,
    /// More than a year has passed: perhaps the computer's clock is wrong.
    Ages,
}

/// A clock that was started.
#[derive(Debug, Clone)]
pub struct RunningWait<'g> {
    /// Which.
    pub wait: &'g Wait,
    /// When it was started; nobody knows, if absent.
    pub started: Option<DateTime<FixedOffset>>,
    /// When it ends.
    pub due: Option<DateTime<FixedOffset>>,
    /// Whether its end has passed, whatever became of it.
    pub late: bool,
    /// How it stands.
    pub state: WaitState,
    /// Whether it is late enough to ask somebody.
    pub ask: bool,
    /// How far it has come.
    pub phase: WaitProgress,
    /// Whether the days off that it was counted with are known.
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

    /// How far a clock has come by now.
    fn phase(&self, wait: &Wait, started: Option<DateTime<FixedOffset>>, now: &Now) -> WaitProgress {
        /// After so many days a wrong clock is likelier than such patience.
        const AGES: i64 = 366;
        let holidays = self.guide.facts.holidays();
        let Some(started) = started else { return WaitProgress::Unknown };
        let end = due(started, wait.length, holidays, now);
        let (first, today) = (now.day_of(started), now.today());
        if today < first {
            return WaitProgress::Jumped;
        }
        if now.at > end {
            // As long again as it was to take, or as the guide says.
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
            // Before the first working day it is as good as begun today.
            day => WaitProgress::Day(day.max(1), days),
        }
    }

    /// The clocks that run for what the person is waiting for where they are: it ends the page they are on.
    pub fn waiting_for(&self, now: &Now) -> Vec<RunningWait<'g>> {
        let here = |end: End| match end {
            End::Step(step) => self.base == Base::Step(step),
            End::GotIn => self.base == Base::Finished,
            End::Never => false,
        };
        self.clocks(now).into_iter().filter(|clock| clock.state != WaitState::Done && here(clock.wait.ends)).collect()
    }

    /// The steps whose day would start a clock that still matters, and whose day nobody has told.
    pub(super) fn waits_without_start(&self) -> Vec<StepId> {
        let path = self.path();
        let open = |wait: &&Wait| match wait.ends {
            End::Step(step) => !path.is_done(step),
            End::GotIn => self.progress.got_in.is_none(),
            End::Never => false,
        };
        let unknown = |wait: &&Wait| path.entry(wait.starts).is_some_and(|entry| entry.when.is_none());
        self.guide.waits.iter().filter(open).filter(unknown).map(|wait| wait.starts).collect()
    }
}
