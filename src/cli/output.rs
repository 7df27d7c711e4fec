//! `-o FILE` and `--force`: where a command writes its output.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::context::shown;
use super::{CliError, ExitStatus, Message, Text};
use crate::l10n::Localizer;
use crate::os::{self, NotPut};

/// Where to write.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Output {
    /// `None` for standard output.
    pub(super) path: Option<PathBuf>,
    /// Whether to overwrite an existing file.
    pub(super) force: bool,
}

/// Adds `-o` and `--force` to a command.
pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    let output = Arg::new("output").long("output").short('o').value_name("FILE").help(text("cli-output"));
    command.arg(output.value_parser(value_parser!(PathBuf))).arg(force(text))
}

pub(super) fn force(text: Text<'_>) -> Arg {
    Arg::new("force").long("force").action(ArgAction::SetTrue).help(text("cli-force"))
}

impl Output {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let path = matches.get_one::<PathBuf>("output").filter(|path| path.as_os_str() != "-");
        Output { path: path.cloned(), force: matches.get_flag("force") }
    }

    /// Writes a text; if to a file, also prints where it is (`done`) and what to do with it (`next`, unless empty).
    pub(super) fn deliver(
        &self,
        text: &str,
        (done, next): (&str, &str),
        l10n: &Localizer<'_>,
    ) -> Result<ExitStatus, CliError> {
        let mut out = io::stdout().lock();
        let Some(path) = &self.path else {
            out.write_all(text.as_bytes())?;
            out.flush()?;
            return Ok(ExitStatus::Fine);
        };
        let failed = |id: &'static str| Message::new(id).with("path", shown(path));
        let message = match os::save_as(path, text, self.force) {
            Ok(()) => {
                let said = l10n.with("path", shown(path));
                for id in [done, next].into_iter().filter(|id| !id.is_empty()) {
                    writeln!(out, "{}", said.text(id))?;
                }
                return Ok(ExitStatus::Fine);
            }
            Err(NotPut::Exists) => failed("output-exists"),
            Err(NotPut::IsFolder) => failed("output-folder"),
            Err(NotPut::NoFolder) => failed("output-no-folder"),
            Err(NotPut::ReadOnly) => failed("output-read-only"),
            Err(NotPut::Full) => failed("output-full"),
            Err(NotPut::Failed(error)) => failed("output-failed").with("why", error.to_string()),
        };
        Err(CliError::Failed(message))
    }
}

/// The `--format` option of a command.
pub(super) fn format(names: &'static [&'static str], shown: &'static str, help: String) -> Arg {
    Arg::new("format")
        .long("format")
        .value_name(shown)
        .help(help)
        .hide_possible_values(true)
        .value_parser(names.to_vec())
}

/// Whether this format was requested.
pub(super) fn is(matches: &ArgMatches, format: &str) -> bool {
    matches.get_one::<String>("format").is_some_and(|named| named == format)
}
