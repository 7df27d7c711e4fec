//! The command line as a value. Parsed without words first; the words of help and errors are fetched only when shown.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::display::Theme;
use crate::guide::Exercise;
use crate::words::Voice;

mod complaint;
mod output;
mod shell;

pub use complaint::Complaint;
use complaint::complaint;
pub use output::{Output, Paper};
pub use shell::Shell;

/// What was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Args {
    /// `--lang`.
    pub lang: Option<String>,
    /// `--plain`.
    pub plain: bool,
    /// `--theme`.
    pub theme: Option<Theme>,
    /// `--data-dir`.
    pub data_dir: Option<PathBuf>,
    /// `--guides`.
    pub guides: Option<PathBuf>,
    /// `--no-trace`.
    pub no_trace: bool,
    /// The command.
    pub task: Task,
}

/// A command.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Task {
    /// The wizard.
    #[default]
    Wizard,
    /// `status`, as JSON or in words.
    Status {
        /// `--json`.
        json: bool,
    },
    /// `reset`.
    Reset {
        /// `--yes`.
        yes: bool,
    },
    /// `check`.
    Check {
        /// The folder; the embedded guides, if none.
        dir: Option<PathBuf>,
        /// `--json`.
        json: bool,
    },
    /// `check --new`: the folder to write.
    New(PathBuf),
    /// `practise`.
    Practise {
        /// What is rehearsed.
        exercise: Exercise,
        /// Whether the wizard started it, and goes on when it ends.
        from_wizard: bool,
        /// Whether the wizard shows simple signs.
        simple_signs: bool,
    },
    /// `graph`.
    Graph {
        /// `--format`.
        format: Drawing,
        /// `--device`.
        device: Option<String>,
    },
    /// `print`.
    Print {
        /// `--device`.
        device: Option<String>,
        /// `--format`.
        format: Paper,
        /// `--from-here`.
        from_here: bool,
        /// Where to.
        output: Output,
    },
    /// `calendar`.
    Calendar(Output),
    /// `desk`.
    Desk(Handing),
    /// `genuine`: the address, in the words in which it was given.
    Genuine(String),
    /// `doctor`.
    Doctor,
    /// `completions`.
    Completions(Shell),
    /// `man`.
    Manual,
    /// `--help`, of a command or of the program.
    Help(Option<String>),
    /// `--version`.
    Version,
}

/// What is done with the cases of the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handing {
    /// The board.
    Board,
    /// `desk export`: the nickname, and the file.
    Export(String, Output),
    /// `desk import`: the file.
    Import(PathBuf),
}

/// How a guide is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawing {
    /// As a tree of lines.
    Text,
    /// As a Mermaid flowchart.
    Mermaid,
}

const DRAWINGS: [(&str, Drawing); 2] = [("text", Drawing::Text), ("mermaid", Drawing::Mermaid)];

/// The command line's definition, its texts from `text` by id. Parsing, help, completions and manual all start here.
pub fn command(text: &dyn Fn(&str) -> String) -> Command {
    let flag = |id: &'static str, name: &'static str, help: &str| Arg::new(id).long(name).help(text(help)).global(true);
    let switch = |id, name, help| flag(id, name, help).action(ArgAction::SetTrue);
    let asking = |id: &'static str, short: char, action: ArgAction, help: &str| {
        Arg::new(id).long(id).short(short).action(action).help(text(help)).global(id == "help")
    };
    let sub = |name: &'static str| Command::new(name).about(text(&format!("cli-{name}"))).disable_help_flag(true);
    let json = || Arg::new("json").long("json").action(ArgAction::SetTrue).help(text("cli-json"));
    Command::new("sesame")
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .about(text("cli-about"))
        .arg(flag("lang", "lang", "cli-lang").value_name("LANG"))
        .arg(switch("plain", "plain", "cli-plain"))
        .arg(
            flag("theme", "theme", "cli-theme")
                .value_name("auto|contrast|contrast-light|none")
                .hide_possible_values(true)
                .value_parser(Theme::ALL.map(|(name, _)| name)),
        )
        .arg(flag("data-dir", "data-dir", "cli-data-dir").value_name("DIR").value_parser(value_parser!(PathBuf)))
        .arg(flag("guides", "guides", "cli-guides").value_name("DIR").value_parser(value_parser!(PathBuf)))
        .arg(switch("no-trace", "no-trace", "cli-no-trace"))
        .arg(asking("help", 'h', ArgAction::SetTrue, "cli-help"))
        .arg(asking("version", 'V', ArgAction::SetTrue, "cli-version"))
        .subcommand(sub("status").arg(json()))
        .subcommand(
            sub("check")
                .arg(json().conflicts_with("new"))
                .arg(
                    Arg::new("new")
                        .long("new")
                        .value_name("DIR")
                        .help(text("cli-check-new"))
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(
                    Arg::new("dir")
                        .value_name("DIR")
                        .help(text("cli-check-dir"))
                        .conflicts_with("new")
                        .value_parser(value_parser!(PathBuf)),
                ),
        )
        .subcommand(sub("reset").arg(Arg::new("yes").long("yes").action(ArgAction::SetTrue).help(text("cli-yes"))))
        .subcommand(
            sub("practise").arg(
                Arg::new("exercise")
                    .value_name("password|code")
                    .help(text("cli-exercise"))
                    .required_unless_present("help")
                    .hide_possible_values(true)
                    .value_parser(Exercise::ALL.map(|(name, _)| name)),
            ),
        )
        .subcommand(
            sub("graph")
                .arg(
                    Arg::new("format")
                        .long("format")
                        .value_name("text|mermaid")
                        .help(text("cli-format"))
                        .hide_possible_values(true)
                        .value_parser(DRAWINGS.map(|(name, _)| name)),
                )
                .arg(Arg::new("device").long("device").value_name("DEVICE").help(text("cli-device"))),
        )
        .subcommand(output::print(sub("print"), text))
        .subcommand(output::with(sub("calendar"), text))
        .subcommand(output::desk(sub("desk"), text))
        .subcommand(
            sub("genuine").arg(
                Arg::new("address")
                    .value_name("ADDRESS")
                    .help(text("cli-address"))
                    .num_args(1..)
                    .required_unless_present("help"),
            ),
        )
        .subcommand(sub("doctor"))
        .subcommand(shell::completions(sub("completions"), text))
        .subcommand(sub("man"))
}

/// The definition in a person's language, for help, completions and manual.
pub fn in_words(voice: &Voice<'_>) -> Command {
    let said = voice.with("languages", voice.words().languages().join(", "));
    command(&|id| said.line(id))
}

/// The definition with what the wizard says to its own practices. No help, completion or manual knows of it.
fn whole() -> Command {
    let told = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).hide(true);
    command(&|_| String::new()).mut_subcommand("practise", |sub| sub.arg(told("from-wizard")).arg(told("simple-signs")))
}

/// Reads a command line, without the program's name.
///
/// # Errors
/// What is not understood, as a sentence to say.
pub fn parse(raw: Vec<OsString>) -> Result<Args, Complaint> {
    if raw.is_empty() {
        // How nearly everybody starts: the definition, with all its texts, need not be made for that.
        return Ok(Args::default());
    }
    let named = std::iter::once(OsString::from("sesame")).chain(raw);
    let matches = whole().try_get_matches_from(named).map_err(|error| complaint(&error))?;
    let sub = matches.subcommand();
    // The innermost command knows all flags, wherever they stood.
    let mut of = &matches;
    while let Some((_, inner)) = of.subcommand() {
        of = inner;
    }
    let switch = |id: &str| of.try_get_one::<bool>(id).ok().flatten().copied().unwrap_or_default();
    let path = |id: &str| of.get_one::<PathBuf>(id).cloned();
    let theme = of.get_one::<String>("theme");
    let theme = theme.and_then(|name| Theme::ALL.iter().find(|(known, _)| known == name)).map(|(_, theme)| *theme);
    let task = if switch("help") {
        Task::Help(sub.map(|(name, _)| name.to_owned()))
    } else if matches.get_flag("version") {
        Task::Version
    } else {
        sub.map_or(Task::Wizard, |(name, inner)| task(name, inner))
    };
    Ok(Args {
        lang: of.get_one::<String>("lang").cloned(),
        plain: switch("plain"),
        theme,
        data_dir: path("data-dir"),
        guides: path("guides"),
        no_trace: switch("no-trace"),
        task,
    })
}

fn task(name: &str, matches: &ArgMatches) -> Task {
    match name {
        "status" => Task::Status { json: matches.get_flag("json") },
        "reset" => Task::Reset { yes: matches.get_flag("yes") },
        "check" if matches.contains_id("new") => {
            matches.get_one::<PathBuf>("new").cloned().map_or(Task::Help(Some(name.to_owned())), Task::New)
        }
        "check" => Task::Check { dir: matches.get_one::<PathBuf>("dir").cloned(), json: matches.get_flag("json") },
        "doctor" => Task::Doctor,
        "completions" => shell::task(matches),
        "man" => Task::Manual,
        "print" => output::print_task(matches),
        "calendar" => Task::Calendar(output::of(matches)),
        "desk" => output::desk_task(matches),
        "genuine" => {
            let words = matches.get_many::<String>("address").into_iter().flatten();
            Task::Genuine(words.map(String::as_str).collect::<Vec<_>>().join(" "))
        }
        "graph" => {
            let format = matches.get_one::<String>("format");
            let format = format.and_then(|name| DRAWINGS.iter().find(|(known, _)| known == name));
            Task::Graph {
                format: format.map_or(Drawing::Text, |(_, format)| *format),
                device: matches.get_one::<String>("device").cloned(),
            }
        }
        "practise" => match matches.get_one::<String>("exercise").and_then(|name| Exercise::of(name)) {
            Some(exercise) => Task::Practise {
                exercise,
                from_wizard: matches.get_flag("from-wizard"),
                simple_signs: matches.get_flag("simple-signs"),
            },
            // `practise --help`: the flag is looked at first.
            None => Task::Help(Some(name.to_owned())),
        },
        _ => Task::Wizard,
    }
}

/// The value of a flag on a command line that may not be understood otherwise: even its errors are said in the language of
/// `--lang`, with the words of `--guides`.
pub fn wanted(raw: &[OsString], flag: &str) -> Option<String> {
    let words: Vec<&str> = raw.iter().filter_map(|word| word.to_str()).collect();
    let glued = words.iter().find_map(|word| word.strip_prefix(flag)?.strip_prefix('='));
    let apart = words.windows(2).find(|pair| pair[0] == flag).map(|pair| pair[1]);
    glued.or(apart).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Result<Args, Complaint> {
        parse(line.split_whitespace().map(OsString::from).collect())
    }

    #[test]
    fn global_flags_stand_before_or_after_the_command() {
        for line in [
            "--lang fr --data-dir d status --json",
            "status --json --lang fr --data-dir d",
            "--lang=fr status --data-dir d --json",
        ] {
            let args = of(line).expect(line);
            assert_eq!(args.lang.as_deref(), Some("fr"), "{line}");
            assert_eq!(args.data_dir, Some(PathBuf::from("d")), "{line}");
            assert_eq!(args.task, Task::Status { json: true }, "{line}");
        }
    }

    #[test]
    fn each_mistake_has_its_sentence() {
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
            ("print --format pdf", "error-value"),
            ("print -o", "error-missing-value"),
            ("print --from-here yes", "error-unknown-command"),
            ("calendar --device mac", "error-unknown-argument"),
            ("desk export Tulipe", "error-case-file"),
            ("desk import", "error-case-file"),
            ("desk exprot", "error-unknown-command"),
            ("completions", "error-shell"),
            ("completions tcsh", "error-value"),
            ("man bash", "error-unknown-command"),
        ] {
            assert_eq!(of(line).expect_err(line).id, id, "{line}");
        }
        for line in ["statsu", "graph --format mermade", "practise pasword"] {
            assert_eq!(of(line).expect_err("near").advice, Some("error-unknown-argument.near"), "{line}");
        }
        assert_eq!(of("graph --format svg").expect_err("far").advice, Some("error-value.known"));
    }

    #[test]
    fn what_is_put_on_paper_is_read_whole() {
        let output = |path: Option<&str>, force| Output { path: path.map(PathBuf::from), force };
        let print = |device: Option<&str>, format, from_here, output| Task::Print {
            device: device.map(str::to_owned),
            format,
            from_here,
            output,
        };
        for (line, task) in [
            ("print", print(None, Paper::Html, false, output(None, false))),
            ("print --device mac -o a.html", print(Some("mac"), Paper::Html, false, output(Some("a.html"), false))),
            ("print --from-here --format text", print(None, Paper::Text, true, output(None, false))),
            (
                "print --output=a.md --force --format markdown",
                print(None, Paper::Markdown, false, output(Some("a.md"), true)),
            ),
            ("print -o -", print(None, Paper::Html, false, output(None, false))),
            ("calendar -o w.ics --force", Task::Calendar(output(Some("w.ics"), true))),
            ("calendar", Task::Calendar(output(None, false))),
        ] {
            assert_eq!(of(line).expect(line).task, task, "{line}");
        }
    }

    #[test]
    fn a_case_is_handed_over_and_taken_in() {
        let output = |force| Output { path: Some("t.toml".into()), force };
        for (line, task) in [
            ("desk", Handing::Board),
            ("desk export Tulipe t.toml", Handing::Export("Tulipe".into(), output(false))),
            ("desk export --force Tulipe t.toml", Handing::Export("Tulipe".into(), output(true))),
            ("desk import t.toml", Handing::Import("t.toml".into())),
        ] {
            assert_eq!(of(line).expect(line).task, Task::Desk(task), "{line}");
        }
        let far = of("desk import t.toml --lang fr --data-dir d").expect("flags behind all");
        assert_eq!((far.lang.as_deref(), far.data_dir), (Some("fr"), Some(PathBuf::from("d"))));
    }

    #[test]
    fn an_address_may_be_given_in_several_words() {
        for (line, said) in [
            ("genuine ec-europa.eu", "ec-europa.eu"),
            ("genuine webgate point ec --lang fr", "webgate point ec"),
            ("--lang fr genuine -", "-"),
        ] {
            assert_eq!(of(line).expect(line).task, Task::Genuine(said.to_owned()), "{line}");
        }
        assert_eq!(of("genuine --help").expect("help").task, Task::Help(Some("genuine".into())));
    }

    #[test]
    fn nothing_asked_for_is_the_wizard_as_it_is() {
        let flag = of("--no-trace").expect("a flag");
        assert_eq!(of("").expect("nothing"), Args { no_trace: false, ..flag });
    }

    #[test]
    fn help_and_version_win() {
        assert_eq!(of("--help").expect("help").task, Task::Help(None));
        assert_eq!(of("status -h").expect("help").task, Task::Help(Some("status".into())));
        assert_eq!(of("-V").expect("version").task, Task::Version);
    }
}
