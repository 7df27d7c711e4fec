//! `check`: every problem of the guides, with its place, its line, what was found, and the cure.

use std::collections::HashMap;
use std::io::{self, Write};
use std::path::Path;

use chrono::NaiveDate;

use super::{FINE, PROBLEMS, shown};
use crate::lint;
use crate::problem::Problem;
use crate::shelf::Shelf;
use crate::text::{clean, width};
use crate::words::Voice;

/// Columns of a line that are shown around a problem.
const AROUND: usize = 90;

/// Bytes of a line that is still counted in characters.
const LONGEST: usize = 4096;

/// How a report looks.
#[derive(Debug, Clone, Copy, Default)]
pub struct Shape {
    /// For tools.
    pub json: bool,
    /// On a terminal that has colours and wants them. No word depends on them.
    pub colour: bool,
}

/// Checks the guides of a shelf as of a day; `root` is the folder it was read from.
///
/// # Errors
/// The output cannot be written.
pub fn check(
    shelf: &Shelf,
    root: Option<&Path>,
    voice: &Voice<'_>,
    today: NaiveDate,
    shape: Shape,
    out: &mut dyn Write,
) -> io::Result<u8> {
    let report = lint::check(shelf, today);
    let path = |problem: &Problem| root.map_or_else(|| problem.path.clone(), |root| shown(&root.join(&problem.path)));
    if shape.json {
        let list: Vec<serde_json::Value> = report
            .problems
            .iter()
            .map(|problem| {
                let args: serde_json::Map<String, serde_json::Value> =
                    problem.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone().into())).collect();
                let severity: &str = problem.rule.severity().into();
                serde_json::json!({
                    "code": problem.rule.name(), "severity": severity, "file": path(problem), "line": problem.line, "column": problem.column,
                    "message": said(voice, problem), "cure": cure(voice, problem), "args": args,
                })
            })
            .collect();
        let text = serde_json::to_string_pretty(&list).map_err(io::Error::other)?;
        writeln!(out, "{text}")?;
    } else {
        let (bold, red, plain) = if shape.colour { ("\u{1b}[1m", "\u{1b}[1;31m", "\u{1b}[0m") } else { ("", "", "") };
        let mut lines: HashMap<&str, Vec<&str>> = HashMap::new();
        for problem in &report.problems {
            let place = format!("{}:{}:{}:", clean(&path(problem)), problem.line, problem.column);
            writeln!(out, "{bold}{place}{plain} {} [{}]", said(voice, problem), problem.rule.name())?;
            if let Some(file) = shelf.file(&problem.path) {
                let lines = lines.entry(&file.path).or_insert_with(|| file.text.lines().collect());
                if let Some(line) = problem.line.checked_sub(1).and_then(|line| lines.get(line)) {
                    let (line, caret) = excerpt(line, problem.column);
                    writeln!(out, "    | {line}\n    | {caret}{red}^{plain}")?;
                }
            }
            writeln!(out, "    {} {}", voice.line("check-cure"), cure(voice, problem))?;
        }
        let mut sum = voice.with("count", report.problems.len());
        sum.set("steps", report.steps);
        sum.set("messages", report.messages);
        sum.set("languages", report.languages);
        writeln!(out, "{}", sum.line(if report.problems.is_empty() { "check-good" } else { "check-bad" }))?;
    }
    Ok(if report.problems.is_empty() { FINE } else { PROBLEMS })
}

/// The voice that knows what a problem speaks of. A file may hold a page in one name: nobody reads that.
fn telling<'w>(voice: &Voice<'w>, problem: &Problem) -> Voice<'w> {
    let mut voice = voice.clone();
    for (name, value) in &problem.args {
        voice.set(*name, clean(&value.chars().take(AROUND).collect::<String>()));
    }
    voice
}

fn said(voice: &Voice<'_>, problem: &Problem) -> String {
    telling(voice, problem).line(&format!("problem-{}", problem.rule.name()))
}

fn cure(voice: &Voice<'_>, problem: &Problem) -> String {
    let stranger = problem.args.iter().any(|(name, value)| *name == "near" && value == "?");
    let id = if stranger { "check-no-near".to_owned() } else { format!("problem-{}.cure", problem.rule.name()) };
    telling(voice, problem).line(&id)
}

/// The part of a line that a column lies in, and the spaces in front of the caret.
fn excerpt(line: &str, column: usize) -> (String, String) {
    let at = column.saturating_sub(1);
    if line.len() >= LONGEST {
        // Such lines are measured in bytes (`shelf::Lines`): nobody counts there, and it costs nothing.
        let start = line.floor_char_boundary(at.saturating_sub(AROUND / 2));
        let end = line.floor_char_boundary(start + AROUND);
        let before = line.get(start..line.floor_char_boundary(at)).unwrap_or_default();
        return (clean(&line[start..end]), " ".repeat(width(&clean(before))));
    }
    let from = if at > AROUND { at - AROUND / 2 } else { 0 };
    let part: String = line.chars().skip(from).take(2 * AROUND).collect();
    let before: String = part.chars().take(at - from).collect();
    (clean(&part), " ".repeat(width(&clean(&before))))
}
