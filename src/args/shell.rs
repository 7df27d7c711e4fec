//! `completions`: the shells that can finish a command by themselves.

use clap::{Arg, ArgMatches, Command};

use super::Task;

/// A shell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shell {
    /// Bash, of most Linux systems.
    Bash,
    /// Zsh, of macOS.
    Zsh,
    /// Fish.
    Fish,
    /// PowerShell, of Windows.
    PowerShell,
    /// Elvish.
    Elvish,
}

impl Shell {
    /// All of them, as they are typed.
    pub const ALL: [(&str, Shell); 5] = [
        ("bash", Shell::Bash),
        ("zsh", Shell::Zsh),
        ("fish", Shell::Fish),
        ("powershell", Shell::PowerShell),
        ("elvish", Shell::Elvish),
    ];
}

/// `completions`, with the shell it is for.
pub(super) fn completions(command: Command, text: &dyn Fn(&str) -> String) -> Command {
    command.arg(
        Arg::new("shell")
            .value_name("SHELL")
            .help(text("cli-completions.shell"))
            .required_unless_present("help")
            .hide_possible_values(true)
            .value_parser(Shell::ALL.map(|(name, _)| name)),
    )
}

/// The task of `completions`.
pub(super) fn task(matches: &ArgMatches) -> Task {
    let named = matches.get_one::<String>("shell");
    let shell = named.and_then(|name| Shell::ALL.iter().find(|(known, _)| known == name));
    // `completions --help`: the flag is looked at first.
    shell.map_or(Task::Help(Some("completions".to_owned())), |(_, shell)| Task::Completions(*shell))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::parse;

    #[test]
    fn every_shell_has_its_name() {
        for (name, shell) in Shell::ALL {
            let line = ["completions".into(), name.into()];
            assert_eq!(parse(line.to_vec()).map(|args| args.task), Ok(Task::Completions(shell)));
        }
        assert_eq!(parse(vec!["man".into()]).map(|args| args.task), Ok(Task::Manual));
    }
}
