//! How a run of the program ends: an exit code, or an error reported in the person's language.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Context;
use super::context::shown;
use crate::os;
use crate::text::clean;

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// Success.
    Fine,
    /// Problems were found, or the command failed.
    Problems,
    /// The command line is invalid.
    Usage,
    /// An address is official but not part of this procedure, or cannot be decided.
    Neither,
    /// The person quits the program during a practice; tells the wizard that started it.
    Stopped,
    /// Rust's own code for a panic.
    Panicked,
    /// The terminal was closed; the code that a shell uses.
    HungUp,
    /// Ctrl-C; the code that a shell uses.
    Interrupted,
}

impl ExitStatus {
    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            ExitStatus::Fine => 0,
            ExitStatus::Problems => 1,
            ExitStatus::Usage => 2,
            ExitStatus::Neither => 3,
            ExitStatus::Stopped => os::STOPPED,
            ExitStatus::Panicked => 101,
            ExitStatus::HungUp => 129,
            ExitStatus::Interrupted => 130,
        }
    }
}

/// A sentence to be localized later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub id: &'static str,
    pub args: Vec<(&'static str, String)>,
    /// The id of a second sentence, such as a suggestion.
    pub advice: Option<&'static str>,
}

impl Message {
    pub fn new(id: &'static str) -> Self {
        Message { id, args: Vec::new(), advice: None }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Why a command failed.
#[derive(Debug)]
pub enum CliError {
    /// The command line is invalid.
    Usage(Message),
    /// The command cannot be carried out.
    Failed(Message),
    /// A newer version of the program wrote this progress file.
    Newer(PathBuf),
    /// The progress file at this path cannot be read just now.
    Unread(PathBuf),
    /// The number of mistakes in the folder of guides.
    Guides(usize),
    /// The output cannot be written.
    Io(io::Error),
}

impl From<io::Error> for CliError {
    fn from(error: io::Error) -> Self {
        CliError::Io(error)
    }
}

impl CliError {
    pub(super) fn failed(id: &'static str) -> Self {
        CliError::Failed(Message::new(id))
    }

    /// Prints the error and what to do next.
    pub fn report(self, cx: &Context) -> ExitStatus {
        let l10n = cx.last_localizer();
        let told = |message: &Message| {
            let mut l10n = l10n.clone();
            for (name, value) in &message.args {
                l10n.set(*name, clean(value));
            }
            let advice = message.advice.map(|advice| format!(" {}", l10n.text(advice))).unwrap_or_default();
            l10n.text(message.id) + &advice
        };
        let (what, exit) = match self {
            // `sesame --help | head`: nobody reads the output any more.
            CliError::Io(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitStatus::Fine,
            CliError::Io(error) => (l10n.with("why", error.to_string()).text("error-write"), ExitStatus::Problems),
            CliError::Newer(path) => (l10n.with("path", shown(&path)).text("error-newer"), ExitStatus::Problems),
            CliError::Unread(path) => (l10n.with("path", shown(&path)).text("error-unread"), ExitStatus::Problems),
            CliError::Guides(count) => {
                let mut said = l10n.with("count", count);
                said.set("path", cx.guides_folder().map(shown).unwrap_or_default());
                (said.text("error-guides"), ExitStatus::Problems)
            }
            CliError::Failed(message) => (told(&message), ExitStatus::Problems),
            CliError::Usage(message) => {
                (format!("{}\n{}", told(&message), l10n.text("error-try-help")), ExitStatus::Usage)
            }
        };
        // Standard error may be closed too.
        let _ = writeln!(io::stderr(), "{} {what}", l10n.text("error-prefix"));
        exit
    }
}

/// Converts an error of clap.
pub(super) fn of_clap(error: &clap::Error) -> CliError {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    let arg = text(ContextKind::InvalidArg).unwrap_or_default();
    let value = text(ContextKind::InvalidValue).unwrap_or_default();
    let near = text(ContextKind::SuggestedArg).or_else(|| text(ContextKind::SuggestedSubcommand));
    let other = text(ContextKind::PriorArg);
    let subcommand = text(ContextKind::InvalidSubcommand);
    let message = |id: &'static str, arg: String| Message::new(id).with("arg", arg);
    let suggest = |message: Message, near: Option<String>| Message {
        advice: near.is_some().then_some("error-unknown-argument.near"),
        ..message.with("near", near.unwrap_or_default())
    };
    CliError::Usage(match error.kind() {
        // An extra word is reported as an unknown command.
        ErrorKind::UnknownArgument if arg.starts_with('-') => suggest(message("error-unknown-argument", arg), near),
        ErrorKind::UnknownArgument => suggest(message("error-unknown-command", arg), near),
        ErrorKind::InvalidSubcommand => suggest(message("error-unknown-command", subcommand.unwrap_or_default()), near),
        ErrorKind::InvalidValue if value.is_empty() => message("error-missing-value", arg),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let known = text(ContextKind::ValidValue);
            let meant = text(ContextKind::SuggestedValue);
            let listed = if known.is_some() && meant.is_none() { Some("error-value.known") } else { None };
            let message = message("error-value", arg).with("value", value).with("known", known.unwrap_or_default());
            let message = suggest(message, meant);
            Message { advice: message.advice.or(listed), ..message }
        }
        ErrorKind::ArgumentConflict if other.as_ref().is_some_and(|other| *other != arg) => {
            message("error-together", arg).with("other", other.unwrap_or_default())
        }
        ErrorKind::ArgumentConflict | ErrorKind::TooManyValues => message("error-conflict", arg),
        ErrorKind::MissingRequiredArgument => Message::new(match arg {
            arg if arg.contains("FILE") => "error-case-file",
            arg if arg.contains("ADDRESS") => "error-address",
            arg if arg.contains("SHELL") => "error-shell",
            _ => "error-exercise",
        }),
        _ => Message::new("error-usage"),
    })
}
