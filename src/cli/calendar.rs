//! `calendar`: the running clocks as an iCalendar file.

use clap::{ArgMatches, Command};

use super::output::{self, Output};
use super::{CliError, Context, ExitStatus, Text};
use crate::paper;
use crate::wizard::WaitState;

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    output::arguments(command, text)
}

/// If no clock is running, says so and writes nothing.
pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    let (session, l10n) = cx.session()?;
    let now = cx.clock.now();
    match paper::calendar(&session, &l10n, &now) {
        Some(text) => Output::of(matches).deliver(&text, ("calendar-done", "calendar-done.next"), &l10n),
        None => {
            let open = session.clocks(&now).iter().any(|clock| clock.state != WaitState::Done);
            cx.complain(&l10n, if open { "calendar-nothing.unknown" } else { "calendar-nothing" });
            Ok(ExitStatus::Fine)
        }
    }
}
