//! The commands that write something to keep: what, and where to.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

/// Where something is written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Output {
    /// `-o`; standard output, if none or `-`.
    pub path: Option<PathBuf>,
    /// `--force`: also over a file that is there.
    pub force: bool,
}

/// A command with `-o` and `--force`.
pub(super) fn with(command: Command, text: &dyn Fn(&str) -> String) -> Command {
    command
        .arg(
            Arg::new("output")
                .long("output")
                .short('o')
                .value_name("FILE")
                .help(text("cli-output"))
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(Arg::new("force").long("force").action(ArgAction::SetTrue).help(text("cli-force")))
}

/// What stands behind `-o`.
pub(super) fn of(matches: &ArgMatches) -> Output {
    let path = matches.get_one::<PathBuf>("output").filter(|path| path.as_os_str() != "-");
    Output { path: path.cloned(), force: matches.get_flag("force") }
}
