//! Catalogues that cannot be parsed: the likely cause and its location, without follow-up errors.

use std::ops::Range;

use fluent_syntax::ast::Resource;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::diagnostic::{Diagnostic, Rule};
use crate::guide_files::File;

/// Maximum nesting of placeables. The parsers are recursive, so deeper input could overflow the stack.
const DEEPEST: usize = 40;

/// Parses a catalogue with Fluent's parser.
pub(super) fn parse(file: &File) -> Result<Resource<&str>, Vec<Diagnostic>> {
    if let Some(at) = too_deep(&file.text) {
        return Err(vec![Diagnostic::new(&file.path, at..at + 1, Rule::WordsDeep, &[])]);
    }
    parser::parse(&*file.text).map_err(|(_, errors)| {
        let told = |error: &ParserError| {
            let (at, kind) = cause(&file.text, error);
            Diagnostic::new(&file.path, at, Rule::WordsBroken, &[("kind", kind)])
        };
        errors.iter().map(told).collect()
    })
}

/// The offset where placeables, or the calls in them, are nested too deep to parse.
fn too_deep(text: &str) -> Option<usize> {
    let (mut braces, mut calls) = (0usize, 0usize);
    let mut fresh = true;
    for (at, c) in text.char_indices() {
        match c {
            // A new entry: anything left open in the previous one is reported there.
            c if fresh && c.is_ascii_alphabetic() => (braces, calls) = (0, 0),
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            '(' if braces > 0 => calls += 1,
            ')' => calls = calls.saturating_sub(1),
            _ => {}
        }
        if braces == 0 {
            calls = 0;
        }
        if braces.max(calls) > DEEPEST {
            return Some(at);
        }
        fresh = c == '\n';
    }
    None
}

/// The location of the mistake in the text the parser skipped, and its kind for the message.
fn cause(text: &str, error: &ParserError) -> (Range<usize>, &'static str) {
    let junk = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    // The skipped text includes the comments before it.
    let lines = || {
        let mut start = junk.start;
        text.get(junk.clone()).unwrap_or_default().split_inclusive('\n').map(move |line| {
            start += line.len();
            (start - line.len(), line.trim_end())
        })
    };
    let mut written = lines().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    if let Some(at) = written.clone().find_map(|(at, line)| Some(at + open_brace(line)?)) {
        return (at..at + 1, "brace");
    }
    if let Some((at, mark)) =
        written.clone().find_map(|(at, line)| typed_quote(line).map(|(inside, c)| (at + inside, c)))
    {
        return (at..at + mark.len_utf8(), "quotes");
    }
    if !written.clone().any(|(_, line)| line.contains("*["))
        && let Some((at, line)) = written.clone().find(|(_, line)| line.contains("->"))
    {
        return (at..at + line.len(), "default");
    }
    let named = |line: &str, first: bool| first || line.trim_start().starts_with('.');
    let mut first = true;
    if let Some((at, line)) = written.find(|(_, line)| named(line, std::mem::take(&mut first)) && !line.contains('=')) {
        return (at..at + line.len(), "equals");
    }
    let kind = match error.kind {
        ErrorKind::MissingValue | ErrorKind::ExpectedMessageField { .. } => "value",
        _ => "other",
    };
    (text.floor_char_boundary(error.pos.start)..text.ceil_char_boundary(error.pos.end), kind)
}

/// A brace that is not closed on its own line and does not open a list of variants.
fn open_brace(line: &str) -> Option<usize> {
    let mut open = Vec::new();
    for (at, c) in line.char_indices() {
        match c {
            '{' => open.push(at),
            '}' => drop(open.pop()),
            _ => {}
        }
    }
    open.into_iter().find(|at| !line[*at..].contains("->") && !line[at + 1..].trim().is_empty())
}

/// A typographic quotation mark around a name: `LABEL(“next”)`.
fn typed_quote(line: &str) -> Option<(usize, char)> {
    let at = line.find("(“").or_else(|| line.find("(”")).or_else(|| line.find("(«"))? + 1;
    Some((at, line[at..].chars().next()?))
}
