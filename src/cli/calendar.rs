//! `calendar`: the clocks that run, as an iCalendar file.

use clap::{ArgMatches, Command};

use super::output::{self, Output};
use super::{CliError, Context, Exit, Text};
use crate::paper;
use crate::wizard::State;

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    output::arguments(command, text)
}

/// If no clock runs, that is said, and nothing is written.
pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<Exit, CliError> {
    let (session, voice) = cx.session()?;
    let now = cx.clock.now();
    match paper::calendar(&session, &voice, &now) {
        Some(text) => Output::of(matches).deliver(&text, ("calendar-done", "calendar-done.next"), &voice),
        None => {
            let open = session.clocks(&now).iter().any(|clock| clock.state != State::Done);
            cx.complain(&voice, if open { "calendar-nothing.unknown" } else { "calendar-nothing" });
            Ok(Exit::Fine)
        }
    }
}
