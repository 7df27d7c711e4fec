//! The clocks: when each began, when it ends, how it stands now.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::Session;
use crate::calendar::{Now, due};
use crate::guide::{End, Wait};

/// How a clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Its end has not come.
    Running,
    /// Its end has passed.
    Late,
    /// What ends it is done.
    Done,
}

/// A clock that was started.
#[derive(Debug, Clone)]
pub struct Clock<'g> {
    /// Which.
    pub wait: &'g Wait,
    /// When it was started; nobody knows, if absent.
    pub started: Option<DateTime<FixedOffset>>,
    /// When it ends.
    pub due: Option<DateTime<FixedOffset>>,
    /// Whether its end has passed, whatever became of it.
    pub late: bool,
    /// How it stands.
    pub state: State,
    /// Whether it is late enough to ask somebody.
    pub ask: bool,
}

impl<'g> Session<'g> {
    /// The clocks started so far, in the order of the guide.
    pub fn clocks(&self, now: &Now) -> Vec<Clock<'g>> {
        let flow = self.flow();
        let clock = |wait: &'g Wait| {
            let started = flow.entry(wait.starts)?.when;
            let due = started.map(|started| due(started, wait.length, self.guide.facts.holidays(), now));
            let ended = match wait.ends {
                End::Step(step) => flow.is_done(step),
                End::GotIn => self.progress.got_in.is_some(),
                End::Never => false,
            };
            let late = due.is_some_and(|due| now.at > due);
            let state = match (ended, late) {
                (true, _) => State::Done,
                (false, true) => State::Late,
                (false, false) => State::Running,
            };
            let patience = wait.ask_after_hours.map(|hours| TimeDelta::hours(i64::from(hours)));
            let ask = state == State::Late
                && patience.is_none_or(|patience| {
                    started.and_then(|started| started.checked_add_signed(patience)).is_some_and(|end| now.at > end)
                });
            Some(Clock { wait, started, due, late, state, ask })
        };
        self.guide.waits.iter().filter_map(clock).collect()
    }

    /// The steps whose day would start a clock that still matters, and whose day nobody has told.
    pub(super) fn waits_without_start(&self) -> Vec<usize> {
        let flow = self.flow();
        let open = |wait: &&Wait| match wait.ends {
            End::Step(step) => !flow.is_done(step),
            End::GotIn => self.progress.got_in.is_none(),
            End::Never => false,
        };
        let unknown = |wait: &&Wait| flow.entry(wait.starts).is_some_and(|entry| entry.when.is_none());
        self.guide.waits.iter().filter(open).filter(unknown).map(|wait| wait.starts).collect()
    }
}
