//! The commands that write something to keep: what, and where to.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::{Handing, Task};

/// Where something is written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Output {
    /// `-o`; standard output, if none or `-`.
    pub path: Option<PathBuf>,
    /// `--force`: also over a file that is there.
    pub force: bool,
}

/// How the booklet is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// A page for the browser, which prints it.
    Html,
    /// Lines of plain text.
    Text,
    /// Markdown.
    Markdown,
}

const PAPERS: [(&str, Paper); 3] = [("html", Paper::Html), ("text", Paper::Text), ("markdown", Paper::Markdown)];

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

/// `desk`, with what hands a case over and takes it in.
pub(super) fn desk(command: Command, text: &dyn Fn(&str) -> String) -> Command {
    let file = || {
        Arg::new("file")
            .value_name("FILE")
            .help(text("cli-desk.file"))
            .required_unless_present("help")
            .value_parser(value_parser!(PathBuf))
    };
    let sub = |name: &'static str| Command::new(name).about(text(&format!("cli-desk.{name}"))).disable_help_flag(true);
    command
        .disable_help_subcommand(true)
        .subcommand(
            sub("export")
                .arg(
                    Arg::new("nickname")
                        .value_name("NICKNAME")
                        .help(text("cli-desk.nickname"))
                        .required_unless_present("help"),
                )
                .arg(file())
                .arg(Arg::new("force").long("force").action(ArgAction::SetTrue).help(text("cli-force"))),
        )
        .subcommand(sub("import").arg(file()))
}

/// The task of `desk`.
pub(super) fn desk_task(matches: &ArgMatches) -> Task {
    let file = |matches: &ArgMatches| matches.get_one::<PathBuf>("file").cloned();
    Task::Desk(match matches.subcommand() {
        Some(("export", inner)) => {
            let nickname = inner.get_one::<String>("nickname").cloned().unwrap_or_default();
            Handing::Export(nickname, Output { path: file(inner), force: inner.get_flag("force") })
        }
        Some(("import", inner)) => Handing::Import(file(inner).unwrap_or_default()),
        _ => Handing::Board,
    })
}

/// What stands behind `-o`.
pub(super) fn of(matches: &ArgMatches) -> Output {
    let path = matches.get_one::<PathBuf>("output").filter(|path| path.as_os_str() != "-");
    Output { path: path.cloned(), force: matches.get_flag("force") }
}

/// `print`.
pub(super) fn print(command: Command, text: &dyn Fn(&str) -> String) -> Command {
    let command = command
        .arg(Arg::new("device").long("device").value_name("DEVICE").help(text("cli-print-device")))
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("html|text|markdown")
                .help(text("cli-print-format"))
                .hide_possible_values(true)
                .value_parser(PAPERS.map(|(name, _)| name)),
        )
        .arg(Arg::new("from-here").long("from-here").action(ArgAction::SetTrue).help(text("cli-from-here")));
    with(command, text)
}

/// The task of `print`.
pub(super) fn print_task(matches: &ArgMatches) -> Task {
    let format = matches.get_one::<String>("format");
    let format = format.and_then(|name| PAPERS.iter().find(|(known, _)| known == name));
    Task::Print {
        device: matches.get_one::<String>("device").cloned(),
        format: format.map_or(Paper::Html, |(_, format)| *format),
        from_here: matches.get_flag("from-here"),
        output: of(matches),
    }
}
