//! `completions`: a shell script that completes commands and flags.

use std::io::{self, Write};

use clap::builder::EnumValueParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;

use super::{CliError, Context, ExitStatus, Text, in_words};

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    let shell = Arg::new("shell").value_name("SHELL").help(text("cli-completions.shell"));
    let shell = shell.required_unless_present("help").hide_possible_values(true);
    command.arg(shell.value_parser(EnumValueParser::<Shell>::new()))
}

pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    // `completions --help` was handled earlier.
    let shell = matches.get_one::<Shell>("shell").copied().unwrap_or(Shell::Bash);
    // Into memory first: the generator panics if it cannot write, for example into a closed pipe.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut in_words(&cx.bare_localizer()), "sesame", &mut script);
    io::stdout().write_all(&script)?;
    Ok(ExitStatus::Fine)
}
