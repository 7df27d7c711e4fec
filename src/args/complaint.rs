//! What clap does not understand, as the id of a sentence in the person's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Why a command line is not understood: the id of a sentence and what it speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The id of the sentence.
    pub id: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, String)>,
    /// The id of a second sentence, such as a suggestion.
    pub advice: Option<&'static str>,
}

/// The sentence for an error of clap.
pub(super) fn complaint(error: &clap::Error) -> Complaint {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    let arg = text(ContextKind::InvalidArg).unwrap_or_default();
    let value = text(ContextKind::InvalidValue).unwrap_or_default();
    let near = text(ContextKind::SuggestedArg).or_else(|| text(ContextKind::SuggestedSubcommand));
    let other = text(ContextKind::PriorArg);
    let known = text(ContextKind::ValidValue);
    let subcommand = text(ContextKind::InvalidSubcommand);
    let advice = near.is_some().then_some("error-unknown-argument.near");
    let args = |pairs: &[(&'static str, String)]| pairs.to_vec();
    let near = near.unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => {
            // A stray word is taken for a command that does not exist.
            let id = if arg.starts_with('-') { "error-unknown-argument" } else { "error-unknown-command" };
            Complaint { id, args: args(&[("arg", arg), ("near", near)]), advice }
        }
        ErrorKind::InvalidSubcommand => Complaint {
            id: "error-unknown-command",
            args: args(&[("arg", subcommand.unwrap_or_default()), ("near", near)]),
            advice,
        },
        ErrorKind::InvalidValue if value.is_empty() => {
            Complaint { id: "error-missing-value", args: args(&[("arg", arg)]), advice: None }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let meant = text(ContextKind::SuggestedValue);
            let advice = match (&meant, &known) {
                (Some(_), _) => Some("error-unknown-argument.near"),
                (None, Some(_)) => Some("error-value.known"),
                (None, None) => None,
            };
            let (known, near) = (known.unwrap_or_default(), meant.unwrap_or_default());
            Complaint {
                id: "error-value",
                args: args(&[("arg", arg), ("value", value), ("known", known), ("near", near)]),
                advice,
            }
        }
        ErrorKind::ArgumentConflict if other.as_ref().is_some_and(|other| *other != arg) => Complaint {
            id: "error-together",
            args: args(&[("arg", arg), ("other", other.unwrap_or_default())]),
            advice: None,
        },
        ErrorKind::ArgumentConflict | ErrorKind::TooManyValues => {
            Complaint { id: "error-conflict", args: args(&[("arg", arg)]), advice: None }
        }
        ErrorKind::MissingRequiredArgument => {
            let id = match arg {
                arg if arg.contains("FILE") => "error-case-file",
                arg if arg.contains("ADDRESS") => "error-address",
                arg if arg.contains("SHELL") => "error-shell",
                _ => "error-exercise",
            };
            Complaint { id, args: Vec::new(), advice: None }
        }
        _ => Complaint { id: "error-usage", args: Vec::new(), advice: None },
    }
}
