//! `man`: the manual page in the person's language, from the definition of the command line.

use std::io::{self, Write};

use clap::{Arg, ArgMatches, Command};

use super::{CliError, Context, ExitStatus, in_words};
use crate::l10n::Localizer;

/// Environment variables, and the ids of their explanations.
const VARIABLES: [(&str, &str); 6] = [
    ("SESAME_LANG", "man-environment.lang"),
    ("SESAME_PLAIN", "man-environment.plain"),
    ("SESAME_DATA_DIR", "man-environment.data-dir"),
    ("SESAME_GUIDES", "man-environment.guides"),
    ("SESAME_NOW", "man-environment.now"),
    ("NO_COLOR", "man-environment.no-color"),
];

/// Exit codes, and the ids of their explanations.
const CODES: [(&str, &str); 7] = [
    ("0", "man-exit.fine"),
    ("1", "man-exit.problems"),
    ("2", "man-exit.usage"),
    ("3", "man-exit.elsewhere"),
    ("129", "man-exit.gone"),
    ("130", "man-exit.interrupted"),
    ("143", "man-exit.ended"),
];

pub(super) fn run(cx: &Context, _: &ArgMatches) -> Result<ExitStatus, CliError> {
    write(&cx.bare_localizer(), &mut io::stdout().lock())?;
    Ok(ExitStatus::Fine)
}

/// Writes the page in troff. It has no date, so that the output is reproducible.
fn write(l10n: &Localizer<'_>, out: &mut dyn Write) -> io::Result<()> {
    let command = in_words(l10n);
    let version = concat!("S\u{e9}same ", env!("CARGO_PKG_VERSION"));
    writeln!(out, ".TH SESAME 1 \"\" \"{version}\" \"{}\"", quoted(&l10n.text("man-title")))?;
    // No hyphenation, no justification: gaps are hard to read.
    writeln!(out, ".nh\n.ad l")?;
    let head = |out: &mut dyn Write, id: &str| writeln!(out, ".SH {}", safe(&l10n.text(id)));
    head(out, "man-title.name")?;
    writeln!(out, "sesame \\- {}", safe(&l10n.text("man-title.short")))?;
    head(out, "man-title.synopsis")?;
    writeln!(out, ".B sesame\n{}", safe(&l10n.text("man-title.usage")))?;
    head(out, "man-title.description")?;
    writeln!(out, "{}", safe(&l10n.text("cli-about")))?;
    for id in ["man-about", "man-about.keys", "man-about.words"] {
        writeln!(out, ".PP\n{}", safe(&l10n.text(id)))?;
    }
    head(out, "man-title.commands")?;
    writeln!(out, ".TP\n.B sesame\n{}", safe(&l10n.text("man-about.alone")))?;
    for sub in command.get_subcommands() {
        describe("sesame", sub, out)?;
    }
    head(out, "man-title.options")?;
    for arg in command.get_arguments() {
        explain(arg, out)?;
    }
    head(out, "man-title.environment")?;
    writeln!(out, "{}", safe(&l10n.text("man-environment")))?;
    list(&VARIABLES, &l10n.with("languages", l10n.words().languages().join(", ")), out)?;
    head(out, "man-title.files")?;
    writeln!(out, "{}", safe(&l10n.text("man-files")))?;
    head(out, "man-title.exit")?;
    list(&CODES, l10n, out)?;
    head(out, "man-title.notes")?;
    writeln!(out, "{}", safe(&l10n.text("man-notes")))
}

/// Writes a command with its arguments and subcommands.
fn describe(above: &str, command: &Command, out: &mut dyn Write) -> io::Result<()> {
    let name = format!("{above} {}", command.get_name());
    writeln!(out, ".TP\n.B {}", safe(&name))?;
    writeln!(out, "{}", safe(&command.get_about().map(ToString::to_string).unwrap_or_default()))?;
    let mut args = command.get_arguments().peekable();
    if args.peek().is_some() {
        writeln!(out, ".RS")?;
        args.try_for_each(|arg| explain(arg, out))?;
        writeln!(out, ".RE")?;
    }
    command.get_subcommands().try_for_each(|sub| describe(&name, sub, out))
}

/// Writes a flag or a value and its explanation.
fn explain(arg: &Arg, out: &mut dyn Write) -> io::Result<()> {
    let short = arg.get_short().map(|short| format!("-{short}"));
    let long = arg.get_long().map(|long| format!("--{long}"));
    let flags: Vec<String> = short.into_iter().chain(long).map(|flag| format!("\\fB{}\\fR", escaped(&flag))).collect();
    let value = arg.get_value_names().and_then(<[_]>::first);
    let value = value.map(|value| format!("\\fI{}\\fR", escaped(value)));
    let parts: Vec<String> = [flags.join(", ")].into_iter().filter(|part| !part.is_empty()).chain(value).collect();
    writeln!(out, ".TP\n{}", parts.join(" "))?;
    writeln!(out, "{}", safe(&arg.get_help().map(ToString::to_string).unwrap_or_default()))
}

/// Writes names, each with its explanation.
fn list(rows: &[(&str, &str)], l10n: &Localizer<'_>, out: &mut dyn Write) -> io::Result<()> {
    rows.iter().try_for_each(|(name, id)| writeln!(out, ".TP\n.B {name}\n{}", safe(&l10n.text(id))))
}

/// Escapes text for troff.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => safe.push_str("\\(rs"),
            // Otherwise it becomes a typographic hyphen, which does not work when pasted into a terminal.
            '-' => safe.push_str("\\-"),
            '\u{a0}' | '\u{202f}' => safe.push_str("\\ "),
            '\n' => safe.push(' '),
            c => safe.push(c),
        }
    }
    safe
}

/// Escapes a whole line: a dot or quote at its beginning would be a request.
fn safe(line: &str) -> String {
    let text = escaped(line);
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
}

/// Escapes text for use between double quotes.
fn quoted(text: &str) -> String {
    escaped(text).replace('"', "\\(dq")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_never_becomes_a_roff_command() {
        assert_eq!(safe(".so /etc/passwd"), "\\&.so /etc/passwd");
        assert_eq!(safe("'br"), "\\&'br");
        assert_eq!(safe("a \\fB b\n.sp"), "a \\(rsfB b .sp");
        assert_eq!(quoted("a \"b\" --c"), "a \\(dqb\\(dq \\-\\-c");
    }
}
