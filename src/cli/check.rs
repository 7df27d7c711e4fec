//! `check`: reports every mistake in the guides, with position, line, explanation and fix. `check --new`: writes a
//! starter guide into a new folder.

use std::collections::HashMap;
use std::io::{self, IsTerminal, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use chrono::NaiveDate;
use clap::{Arg, ArgMatches, Command, value_parser};

use super::context::shown;
use super::status::json as json_argument;
use super::{CliError, Context, ExitStatus, Message, Text};
use crate::diagnostic::{Diagnostic, Severity};
use crate::guide_files::{File, GuideFiles, Lines};
use crate::l10n::Localizer;
use crate::lint;
use crate::os::{self, NotWritten};
use crate::text::clean;

/// Bytes of a line shown around a mistake.
const AROUND: usize = 90;

/// Maximum number of mistakes shown to a person. If there are more, they have one cause.
const MOST: usize = 100;

/// The format of a report.
#[derive(Debug, Clone, Copy, Default)]
struct ReportShape {
    /// JSON, for tools.
    json: bool,
    /// Whether to use colours. They carry no information of their own.
    colour: bool,
}

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    let folder = |arg: Arg, help: &str| arg.value_name("DIR").help(text(help)).value_parser(value_parser!(PathBuf));
    command
        .arg(json_argument(text).conflicts_with("new"))
        .arg(folder(Arg::new("new").long("new"), "cli-check-new"))
        .arg(folder(Arg::new("dir").conflicts_with("new"), "cli-check-dir"))
}

/// The folder to check, if the command is `check`.
pub(super) fn folder(matches: &ArgMatches) -> Option<PathBuf> {
    matches.try_get_one::<PathBuf>("dir").ok().flatten().cloned()
}

pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    if let Some(dir) = matches.get_one::<PathBuf>("new") {
        return new(cx, dir);
    }
    let colour = io::stdout().is_terminal() && !cx.environment.no_color;
    let shape = ReportShape { json: matches.get_flag("json"), colour };
    let (l10n, today) = (cx.bare_localizer(), cx.clock.now().today());
    let good = write(cx.files()?, cx.guides_folder(), &l10n, today, shape, &mut io::stdout().lock())?;
    Ok(if good { ExitStatus::Fine } else { ExitStatus::Problems })
}

/// Writes a starter guide into a folder, and prints where it is and what to do next.
fn new(cx: &Context, dir: &Path) -> Result<ExitStatus, CliError> {
    let l10n = cx.bare_localizer();
    let failed = |id: &'static str| Message::new(id).with("path", shown(dir));
    let message = match os::write_guide_files(dir, &GuideFiles::starter(l10n.language())) {
        Ok(()) => None,
        Err(NotWritten::NotEmpty) => Some(Message { advice: Some("new-not-empty.cure"), ..failed("new-not-empty") }),
        Err(NotWritten::IsFile) => Some(failed("new-is-file")),
        Err(NotWritten::Failed(error)) => Some(failed("new-failed").with("why", error.to_string())),
    };
    if let Some(message) = message {
        return Err(CliError::Failed(message));
    }
    let mut said = l10n.with("path", shown(dir));
    said.set("quoted", quoted(&shown(dir)));
    let inside = |parts: &[&str]| shown(&parts.iter().fold(dir.to_owned(), |path, part| path.join(part)));
    said.set("guide", inside(&["guides", "my-guide.toml"]));
    said.set("words", inside(&["locales", l10n.language(), "my-guide.ftl"]));
    said.set("facts", inside(&["guides"]));
    let parts = ["", ".pages", ".words", ".facts", ".check", ".try"];
    let mut out = io::stdout().lock();
    parts.iter().try_for_each(|part| writeln!(out, "{}", said.text(&format!("new-done{part}"))))?;
    Ok(ExitStatus::Fine)
}

/// A path as typed at a prompt, in quotes if needed.
fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/\\._-~:+,@".contains(c);
    if !path.is_empty() && path.chars().all(plain) { path.to_owned() } else { format!("\"{path}\"") }
}

/// Reports every mistake in the guide files as of a day; `root` is their folder. Returns whether there are none.
fn write(
    guide_files: &GuideFiles,
    root: Option<&Path>,
    l10n: &Localizer<'_>,
    today: NaiveDate,
    shape: ReportShape,
    out: &mut dyn Write,
) -> io::Result<bool> {
    let report = lint::check(guide_files, today);
    let mut files = SourceFiles { guide_files, root, lines: HashMap::new() };
    if shape.json {
        let list: Vec<serde_json::Value> = report.problems.iter().map(|one| json(one, &mut files, l10n)).collect();
        let text = serde_json::to_string_pretty(&list).map_err(io::Error::other)?;
        writeln!(out, "{text}")?;
    } else {
        let renderer = if shape.colour { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Ascii);
        let (bold, plain) = if shape.colour { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
        for one in report.problems.iter().take(MOST) {
            let ((line, column), _) = files.places(one);
            let place = format!("{}:{line}:{column}:", clean(&files.path(one)));
            writeln!(out, "{bold}{place}{plain} {} [{}]", said(l10n, one), one.rule.name())?;
            let level = if one.rule.severity() == Severity::Error { Level::ERROR } else { Level::WARNING };
            let cure = format!("{} {}", l10n.text("check-cure"), cure(l10n, one));
            let mut group = Group::with_level(level);
            if let Some((text, at)) = guide_files.file(&one.file).and_then(|file| excerpt(file, &one.span)) {
                let mark = AnnotationKind::Primary.span(at);
                group = group.element(Snippet::source(text).line_start(line).annotation(mark));
            }
            writeln!(out, "{}", renderer.render(&[group.element(Level::HELP.no_name().message(cure))]))?;
        }
        let mut sum = l10n.with("count", report.problems.len());
        sum.set("steps", report.steps);
        sum.set("messages", report.messages);
        sum.set("languages", report.languages);
        sum.set("more", report.problems.len().saturating_sub(MOST));
        writeln!(out, "{}", sum.text(if report.problems.is_empty() { "check-good" } else { "check-bad" }))?;
    }
    Ok(report.problems.is_empty())
}

/// The files with mistakes; the lines of each are counted only once.
struct SourceFiles<'s> {
    guide_files: &'s GuideFiles,
    root: Option<&'s Path>,
    lines: HashMap<String, Lines>,
}

/// Line and column, both from 1.
type LineColumn = (usize, usize);

impl SourceFiles<'_> {
    fn path(&self, one: &Diagnostic) -> String {
        self.root.map_or_else(|| one.file.clone(), |root| shown(&root.join(&one.file)))
    }

    /// Start and end of a mistake.
    fn places(&mut self, one: &Diagnostic) -> (LineColumn, LineColumn) {
        let Some(file) = self.guide_files.file(&one.file) else { return ((1, 1), (1, 1)) };
        let lines = self.lines.entry(one.file.clone()).or_insert_with(|| file.lines());
        (lines.position(&file.text, one.span.start), lines.position(&file.text, one.span.end))
    }
}

fn json(one: &Diagnostic, files: &mut SourceFiles<'_>, l10n: &Localizer<'_>) -> serde_json::Value {
    let args = one.args.iter().map(|(name, value)| (*name, value.as_str()));
    let args = args.chain(one.help.iter().map(|help| ("near", help.as_str())));
    let args: serde_json::Map<String, serde_json::Value> =
        args.map(|(name, value)| (name.to_owned(), value.into())).collect();
    let severity: &str = one.rule.severity().into();
    let ((line, column), (end_line, end_column)) = files.places(one);
    serde_json::json!({
        "code": one.rule.name(), "severity": severity, "file": files.path(one), "line": line, "column": column,
        "end_line": end_line, "end_column": end_column, "message": said(l10n, one), "cure": cure(l10n, one), "args": args,
    })
}

/// A localizer with the arguments of a diagnostic. Long ones are cut: a name in a file may be a page long.
fn telling<'w>(l10n: &Localizer<'w>, one: &Diagnostic) -> Localizer<'w> {
    let mut l10n = l10n.clone();
    for (name, value) in &one.args {
        // Numbers stay numbers, for plural forms: “1 text”, “2 texts”.
        match value.parse::<i64>().ok().filter(|number| number.to_string() == *value) {
            Some(number) => l10n.set(*name, number),
            None => l10n.set(*name, clean(&value.chars().take(2 * AROUND).collect::<String>())),
        }
    }
    l10n
}

fn said(l10n: &Localizer<'_>, one: &Diagnostic) -> String {
    telling(l10n, one).text(&format!("problem-{}", one.rule.name()))
}

fn cure(l10n: &Localizer<'_>, one: &Diagnostic) -> String {
    match &one.help {
        Some(near) => l10n.with("near", clean(near)).text("check-near"),
        None if one.rule.is_about_a_name() => l10n.text("check-no-near"),
        None => telling(l10n, one).text(&format!("problem-{}.cure", one.rule.name())),
    }
}

/// The line where a mistake begins, or the part around it if the line is long; and the mistake's range in that text.
fn excerpt(file: &File, span: &Range<usize>) -> Option<(String, Range<usize>)> {
    let text = &*file.text;
    let begin = text.floor_char_boundary(span.start.min(text.len()));
    let start = text[..begin].rfind('\n').map_or(0, |end| end + 1);
    let end = text[begin..].find('\n').map_or(text.len(), |end| begin + end);
    let start = start.max(text.floor_char_boundary(begin.saturating_sub(AROUND)));
    let end = end.min(text.floor_char_boundary(begin + 2 * AROUND));
    let stop = text.floor_char_boundary(span.end.min(end)).max(begin);
    let (before, marked) = (clean(&text[start..begin]), clean(&text[begin..stop]));
    let at = before.len()..before.len() + marked.len();
    let line = before + &marked + &clean(text[stop..end].trim_end());
    (!line.is_empty()).then_some((line, at))
}
