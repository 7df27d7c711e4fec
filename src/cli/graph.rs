//! `graph`: draws the guide.

use std::io::{self, Write};

use clap::{Arg, ArgMatches, Command};

use super::output::{self, is};
use super::{CliError, Context, ExitStatus, Message, Text};
use crate::diagnostic::nearest;
use crate::graph::{self, Graph};

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    let format = output::format(&["text", "mermaid"], "text|mermaid", text("cli-format"));
    command.arg(format).arg(device_argument(text("cli-device")))
}

pub(super) fn device_argument(help: String) -> Arg {
    Arg::new("device").long("device").value_name("DEVICE").help(help)
}

pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    let loaded = cx.loaded()?;
    let l10n = cx.l10n(&loaded.words, None);
    let device = device(matches, &graph::devices(&loaded.guide))?;
    let graph = Graph::of(&loaded.guide, device, &cx.clock.now());
    let mut out = io::stdout().lock();
    if is(matches, "mermaid") {
        write!(out, "{}", graph::mermaid(&graph, &l10n))?;
    } else {
        graph::text(&graph, &l10n, cx.columns()).iter().try_for_each(|line| writeln!(out, "{line}"))?;
    }
    Ok(ExitStatus::Fine)
}

/// The device named on the command line.
///
/// # Errors
/// The guide has no such device.
pub(super) fn device<'m>(matches: &'m ArgMatches, known: &[&str]) -> Result<Option<&'m str>, CliError> {
    let Some(device) = matches.get_one::<String>("device").map(String::as_str) else { return Ok(None) };
    if known.contains(&device) {
        return Ok(Some(device));
    }
    if known.is_empty() {
        return Err(CliError::Usage(Message::new("error-device.none")));
    }
    let near = nearest(device, known.iter().copied());
    let advice = if near.is_some() { "error-unknown-argument.near" } else { "error-value.known" };
    let message = Message::new("error-device").with("value", device).with("known", known.join(", "));
    Err(CliError::Usage(Message { advice: Some(advice), ..message.with("near", near.unwrap_or_default()) }))
}
