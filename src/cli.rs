//! The command line: parses it and runs the command, from one table of commands.
//!
//! Parsing, help, completions and manual use the same definition. A command is a file in `cli/` with its arguments and
//! its `run`, and a row in the table.

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use strum::VariantNames;

use crate::display::Theme;
use crate::l10n::Localizer;
use crate::os;

mod calendar;
mod check;
mod completions;
mod context;
mod desk;
mod doctor;
mod error;
mod front;
mod genuine;
mod graph;
mod guides;
mod help;
mod helper;
mod man;
mod output;
mod pages;
mod practise;
mod print;
mod reset;
mod status;
mod wizard;

pub use context::Context;
pub use error::{CliError, ExitStatus, Message};
pub use guides::{LoadedGuide, loaded_guides};
pub use status::write as write_status;

/// Returns the text of an id.
type Text<'t> = &'t dyn Fn(&str) -> String;

#[derive(Debug)]
struct Entry {
    name: &'static str,
    /// The French name, for the commands meant for users of the wizard.
    french: Option<&'static str>,
    arguments: fn(Command, Text<'_>) -> Command,
    run: fn(&Context, &ArgMatches) -> Result<ExitStatus, CliError>,
}

const fn entry(
    name: &'static str,
    french: Option<&'static str>,
    arguments: fn(Command, Text<'_>) -> Command,
    run: fn(&Context, &ArgMatches) -> Result<ExitStatus, CliError>,
) -> Entry {
    Entry { name, french, arguments, run }
}

/// In the order of the help.
const COMMANDS: &[Entry] = &[
    entry("status", Some("etat"), status::arguments, status::run),
    entry("check", None, check::arguments, check::run),
    entry("reset", Some("recommencer"), reset::arguments, reset::run),
    entry("practise", Some("exercice"), practise::arguments, practise::run),
    entry("graph", None, graph::arguments, graph::run),
    entry("pages", None, pages::arguments, pages::run),
    entry("print", Some("imprimer"), print::arguments, print::run),
    entry("calendar", Some("calendrier"), calendar::arguments, calendar::run),
    entry("helper", Some("aidant"), helper::arguments, helper::run),
    entry("desk", None, desk::arguments, desk::run),
    entry("genuine", Some("verifier"), genuine::arguments, genuine::run),
    entry("doctor", None, |command, _| command, doctor::run),
    entry("completions", None, completions::arguments, completions::run),
    entry("man", None, |command, _| command, man::run),
    entry("help", Some("aide"), help::arguments, help::of_command),
];

/// The options allowed before or after any command.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Globals {
    pub lang: Option<String>,
    pub plain: bool,
    pub theme: Option<Theme>,
    pub data_dir: Option<PathBuf>,
    pub guides: Option<PathBuf>,
    pub no_trace: bool,
}

/// A valid command line.
#[derive(Debug, Default)]
struct Parsed {
    globals: Globals,
    help: bool,
    version: bool,
    /// The command and its arguments; `None` for the wizard.
    command: Option<(&'static Entry, ArgMatches)>,
}

impl Parsed {
    fn run(&self, cx: &Context) -> Result<ExitStatus, CliError> {
        match &self.command {
            command if self.help => help::run(cx, command.as_ref().map(|(entry, _)| entry.name)),
            _ if self.version => doctor::version(cx),
            Some((entry, matches)) => (entry.run)(cx, matches),
            None => wizard::run(cx),
        }
    }
}

pub fn main() -> ExitCode {
    os::set_blocking(true);
    let raw = os::arguments();
    let (lang, guides) = (wanted(&raw, "--lang"), wanted(&raw, "--guides").map(PathBuf::from));
    let parsed = parse(raw);
    let folder = parsed.as_ref().map_or(guides, |parsed| {
        let checked = parsed.command.as_ref().and_then(|(_, matches)| check::folder(matches));
        checked.or_else(|| parsed.globals.guides.clone())
    });
    let globals = match &parsed {
        Ok(parsed) => parsed.globals.clone(),
        Err(_) => Globals { lang, ..Globals::default() },
    };
    let cx = Context::new(globals, folder);
    let run = || cx.validate().and_then(|()| parsed.and_then(|parsed| parsed.run(&cx)));
    // The panic hook has printed the message. A window opened only for this program must stay open to show it.
    let exit = match catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(exit)) => exit,
        Ok(Err(error)) => error.report(&cx),
        Err(_) => ExitStatus::Panicked,
    };
    if os::owns_console() {
        cx.hold();
    }
    os::set_blocking(false);
    ExitCode::from(exit.code())
}

/// The definition of the command line, with its texts from `text`.
fn command(text: Text<'_>) -> Command {
    let flag = |id: &'static str, help: &str| Arg::new(id).long(id).help(text(help)).global(true);
    let switch = |id, help| flag(id, help).action(ArgAction::SetTrue);
    let folder = |id, help| flag(id, help).value_name("DIR").value_parser(value_parser!(PathBuf));
    let subcommands = COMMANDS.iter().map(|entry| {
        let command = Command::new(entry.name).about(text(&format!("cli-{}", entry.name))).disable_help_flag(true);
        (entry.arguments)(command.aliases(entry.french), text)
    });
    Command::new("sesame")
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .about(text("cli-about"))
        .arg(flag("lang", "cli-lang").value_name("LANG"))
        .arg(switch("plain", "cli-plain"))
        .arg(
            flag("theme", "cli-theme")
                .value_name("auto|contrast|contrast-light|none")
                .hide_possible_values(true)
                .value_parser(Theme::VARIANTS.to_vec()),
        )
        .arg(folder("data-dir", "cli-data-dir"))
        .arg(folder("guides", "cli-guides"))
        .arg(switch("no-trace", "cli-no-trace"))
        .arg(switch("help", "cli-help").short('h'))
        .arg(switch("version", "cli-version").short('V').global(false))
        .subcommands(subcommands)
}

/// The definition in the person's language, without the hidden flags that the wizard passes to `practise`.
fn in_words(l10n: &Localizer<'_>) -> Command {
    let said = l10n.with("languages", l10n.words().languages().join(", "));
    command(&|id| said.text(id))
}

/// Parses a command line without the program's name. Texts of help and errors are loaded only when shown.
fn parse(raw: Vec<OsString>) -> Result<Parsed, CliError> {
    if raw.is_empty() {
        // The most common case: skip building the definition.
        return Ok(Parsed::default());
    }
    let named = std::iter::once(OsString::from("sesame")).chain(raw);
    let whole = command(&|_| String::new()).mut_subcommand("practise", practise::with_hidden);
    let matches = whole.try_get_matches_from(named).map_err(|error| error::of_clap(&error))?;
    // The innermost command has all flags, wherever they were given.
    let mut of = &matches;
    while let Some((_, inner)) = of.subcommand() {
        of = inner;
    }
    let switch = |id: &str| of.try_get_one::<bool>(id).ok().flatten().copied().unwrap_or_default();
    let path = |id: &str| of.get_one::<PathBuf>(id).cloned();
    let theme = of.get_one::<String>("theme");
    let globals = Globals {
        lang: of.get_one::<String>("lang").cloned(),
        plain: switch("plain"),
        theme: theme.and_then(|name| name.parse().ok()),
        data_dir: path("data-dir"),
        guides: path("guides"),
        no_trace: switch("no-trace"),
    };
    let (help, version) = (switch("help"), matches.get_flag("version"));
    let command = matches.subcommand().and_then(|(name, inner)| {
        let entry = COMMANDS.iter().find(|entry| entry.name == name)?;
        Some((entry, inner.clone()))
    });
    Ok(Parsed { globals, help, version, command })
}

/// The value of a flag on a command line that may be invalid: its errors are also shown in the language of `--lang`,
/// with the texts of `--guides`.
fn wanted(raw: &[OsString], flag: &str) -> Option<String> {
    let words: Vec<&str> = raw.iter().filter_map(|word| word.to_str()).collect();
    let glued = words.iter().find_map(|word| word.strip_prefix(flag)?.strip_prefix('='));
    let apart = words.windows(2).find(|pair| pair[0] == flag).map(|pair| pair[1]);
    glued.or(apart).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Result<Parsed, CliError> {
        parse(line.split_whitespace().map(OsString::from).collect())
    }

    fn error(line: &str) -> Message {
        match of(line) {
            Err(CliError::Usage(message)) => message,
            _ => panic!("{line} is understood"),
        }
    }

    #[test]
    fn global_flags_work_before_and_after_the_command() {
        for line in [
            "--lang fr --data-dir d status --json",
            "status --json --lang fr --data-dir d",
            "--lang=fr etat --data-dir d --json",
            "desk import t.toml --lang fr --data-dir d",
        ] {
            let globals = of(line).expect(line).globals;
            assert_eq!(globals.lang.as_deref(), Some("fr"), "{line}");
            assert_eq!(globals.data_dir, Some(PathBuf::from("d")), "{line}");
        }
        assert_eq!(of("").expect("nothing").globals, Globals::default());
        assert!(of("genuine --help").expect("help").help);
    }

    #[test]
    fn every_command_is_found_by_its_names() {
        for entry in COMMANDS {
            for name in [Some(entry.name), entry.french].into_iter().flatten() {
                let parsed = of(&format!("{name} --help")).expect(name);
                assert_eq!(parsed.command.map(|(found, _)| found.name), Some(entry.name));
            }
        }
    }

    #[test]
    fn each_error_has_its_message() {
        for (line, id) in [
            ("--langue fr", "error-unknown-argument"),
            ("--lang", "error-missing-value"),
            ("--theme red", "error-value"),
            ("statsu", "error-unknown-command"),
            ("--lang fr --lang en", "error-conflict"),
            ("doctor more", "error-unknown-command"),
            ("status --yes", "error-unknown-argument"),
            ("practise", "error-exercise"),
            ("genuine", "error-address"),
            ("genuine --here", "error-unknown-argument"),
            ("practise pin", "error-value"),
            ("graph --format mermade", "error-value"),
            ("check --new a b", "error-together"),
            ("check --new a --json", "error-together"),
            ("check --new", "error-missing-value"),
            ("print --format markdown", "error-value"),
            ("print -o", "error-missing-value"),
            ("print --from-here yes", "error-unknown-command"),
            ("calendar --device mac", "error-unknown-argument"),
            ("helper --nom Marc", "error-unknown-argument"),
            ("helper --phone", "error-missing-value"),
            ("helper --forget --name Marc", "error-together"),
            ("desk export Tulipe", "error-case-file"),
            ("desk import", "error-case-file"),
            ("desk exprot", "error-unknown-command"),
            ("completions", "error-shell"),
            ("completions tcsh", "error-value"),
            ("man bash", "error-unknown-command"),
        ] {
            assert_eq!(error(line).id, id, "{line}");
        }
        for line in ["statsu", "graph --format mermade", "practise pasword"] {
            assert_eq!(error(line).advice, Some("error-unknown-argument.near"), "{line}");
        }
        assert_eq!(error("graph --format svg").advice, Some("error-value.known"));
    }
}
