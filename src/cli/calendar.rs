//! `calendar`: the running clocks as an iCalendar file.

use std::io::{self, IsTerminal};

use clap::{ArgMatches, Command};

use super::output::{self, Output};
use super::{CliError, Context, ExitStatus, Text};
use crate::l10n::Localizer;
use crate::os;
use crate::paper;
use crate::wizard::WaitState;

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    output::arguments(command, text).mut_arg("output", |output| output.help(text("cli-calendar-output")))
}

/// If no clock is running, says so and writes nothing.
pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    let (session, l10n) = cx.session()?;
    let now = cx.clock.now();
    match paper::calendar(&session, &l10n, &now) {
        Some(text) => {
            // `-o -` names the standard output.
            let named = matches.contains_id("output");
            let output = if named { Output::of(matches) } else { found(cx, &l10n)? };
            output.deliver(&text, ("calendar-done", "calendar-done.next"), &l10n)
        }
        None => {
            let open = session.clocks(&now).iter().any(|clock| clock.state != WaitState::Done);
            cx.complain(&l10n, if open { "calendar-nothing.unknown" } else { "calendar-nothing" });
            Ok(ExitStatus::Fine)
        }
    }
}

/// On a terminal, a file where the person finds it, in place of an older one: a calendar is nothing to read. Else, and
/// when nothing may be kept, the standard output.
fn found(cx: &Context, l10n: &Localizer<'_>) -> Result<Output, CliError> {
    let words = &cx.loaded()?.words;
    let name = words.language(l10n.language()).map(|own| &own.files.dates);
    let seen = io::stdout().is_terminal() && !cx.globals.no_trace;
    let folder = seen.then(|| cx.given_folder().or_else(os::documents)).flatten();
    let path = folder.zip(name).map(|(folder, name)| folder.join(name));
    Ok(Output { force: path.is_some(), path })
}
