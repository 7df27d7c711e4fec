//! `--help`, of the program or of a command, in the person's language.

use std::io::{self, Write};

use clap::{Arg, ArgMatches, Command};

use super::context::shown;
use super::{CliError, Context, ExitStatus, Message, Text, in_words};
use crate::diagnostic::nearest;

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    command.arg(Arg::new("command").value_name("COMMAND").help(text("cli-help.command")))
}

pub(super) fn of_command(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    run(cx, matches.get_one::<String>("command").map(String::as_str))
}

pub(super) fn run(cx: &Context, task: Option<&str>) -> Result<ExitStatus, CliError> {
    let l10n = cx.bare_localizer();
    let mut out = io::stdout().lock();
    let mut command = in_words(&l10n);
    command.build();
    let of = match task {
        Some(name) => command.find_subcommand(name).cloned().ok_or_else(|| unknown(name, &command))?,
        None => command,
    };
    let name = of.get_bin_name().unwrap_or("sesame").to_owned();
    let mut template = format!("{{about}}\n\n{} {name}", l10n.text("cli-about.usage"));
    if of.has_subcommands() {
        template.push_str(&format!(" [...]\n\n{}\n{{subcommands}}", l10n.text("cli-about.commands")));
    } else if let Some(first) = of.get_positionals().next() {
        let name = first.get_value_names().and_then(<[_]>::first).map_or("", |name| name.as_str());
        let name = if first.is_required_set() { name.to_owned() } else { format!("[{name}]") };
        template.push_str(&format!(" {name} [...]\n\n{{positionals}}"));
    } else {
        template.push_str(" [...]");
    }
    template.push_str(&format!("\n\n{}\n{{options}}\n", l10n.text("cli-about.options")));
    let mut of = of.help_template(template);
    write!(out, "{}", of.render_help())?;
    writeln!(out, "\n{}", l10n.with("folder", shown(&cx.folder)).text("cli-about.files"))?;
    // How to switch to each other language, in that language.
    let others = l10n.words().languages().iter().filter(|language| *language != l10n.language());
    let mut others = others.map(|language| l10n.words().localizer(language, language).text("cli-about.switch"));
    others.try_for_each(|line| writeln!(out, "{line}"))?;
    Ok(ExitStatus::Fine)
}

fn unknown(name: &str, command: &Command) -> CliError {
    let near = nearest(name, command.get_subcommands().map(Command::get_name));
    let message = Message::new("error-unknown-command").with("arg", name).with("near", near.unwrap_or_default());
    CliError::Usage(Message { advice: near.is_some().then_some("error-unknown-argument.near"), ..message })
}
