//! Parses TOML files, or reports the author's mistake at its location.

use std::ops::Range;

use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::written::Name;
use super::{File, GuideFiles};
use crate::diagnostic::{Diagnostic, Rule};

/// The supported `format` of guide and fact files.
const FORMAT: i64 = 1;

/// Arrays of tables, which are written with double brackets.
const LISTS: [&str; 7] = ["stage", "wait", "step", "step.choice", "exit", "trouble", "trouble.cure"];

/// What has been packed need not be read in any other way by a page, which has the embedded files only. A third of a
/// megabyte of its code would be for that.
const ALL_PACKED: bool = cfg!(target_family = "wasm");

/// Reads a whole file, as `build.rs` has packed it or else as written. Reports one that is missing, has another format or
/// is not valid TOML.
pub(crate) fn read<T: DeserializeOwned>(
    guide_files: &GuideFiles,
    path: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<T> {
    let packed = guide_files.packed(path);
    if packed.is_some() || ALL_PACKED { packed } else { parse(guide_files, path, found) }
}

/// Reads a whole file that is never packed.
pub(crate) fn parse<T: DeserializeOwned>(
    guide_files: &GuideFiles,
    path: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<T> {
    let file = stated(guide_files, path, found)?;
    toml::from_str(&file.text).map_err(|error| found.push(explained(file, &error))).ok()
}

/// Reads a file of named entries, each with the span of its name. Anything other than tables and `format` is reported.
pub(crate) fn entries<T: DeserializeOwned>(
    guide_files: &GuideFiles,
    path: &str,
    found: &mut Vec<Diagnostic>,
) -> Vec<(Name, T)> {
    let packed = guide_files.packed(path);
    if packed.is_some() || ALL_PACKED {
        return packed.unwrap_or_default();
    }
    let Some(file) = stated(guide_files, path, found) else { return Vec::new() };
    let table = match DeTable::parse(&file.text) {
        Ok(table) => table.into_inner(),
        Err(error) => {
            found.push(explained(file, &error));
            return Vec::new();
        }
    };
    let mut entries = Vec::new();
    for (name, value) in table {
        let name = Name::from(Spanned::new(name.span(), name.into_inner().into_owned()));
        if !matches!(value.get_ref(), DeValue::Table(_)) {
            if name.get_ref() != "format" {
                let wrong = Diagnostic::new(path, name.span(), Rule::Field, &[("name", name.get_ref())]);
                found.push(wrong.near(["format"]));
            }
            continue;
        }
        match T::deserialize(value.into_deserializer()) {
            Ok(entry) => entries.push((name, entry)),
            Err(error) => found.push(explained(file, &error)),
        }
    }
    entries
}

/// The file, unless it is missing or declares another format.
fn stated<'s>(guide_files: &'s GuideFiles, path: &str, found: &mut Vec<Diagnostic>) -> Option<&'s File> {
    let Some(file) = guide_files.file(path) else {
        found.push(Diagnostic::new(path, 0..0, Rule::NoFile, &[]));
        return None;
    };
    let Some((span, format)) = format(&file.text).filter(|(_, format)| *format != FORMAT) else { return Some(file) };
    let rule = if format > FORMAT { Rule::FormatNew } else { Rule::FormatOld };
    let args = [("found", format.to_string()), ("known", FORMAT.to_string())];
    found.push(Diagnostic::new(path, span, rule, &args.each_ref().map(|(name, value)| (*name, value.as_str()))));
    None
}

/// The span and number of `format = N`. Found without a TOML parser, because a newer format may have any shape.
fn format(text: &str) -> Option<(Range<usize>, i64)> {
    let mut start = 0;
    text.split_inclusive('\n').find_map(|line| {
        let at = start;
        start += line.len();
        let value = line.trim().strip_prefix("format")?.trim_start().strip_prefix('=')?;
        Some((at..at + line.trim_end().len(), value.trim().parse().ok()?))
    })
}

/// Derives the diagnostic from serde's error message, where names are in backquotes, the wrong one first.
fn explained(file: &File, error: &Error) -> Diagnostic {
    let message = error.message();
    let span = error.span().unwrap_or_default();
    let told = |rule: Rule, args: &[(&'static str, &str)]| Diagnostic::new(&file.path, span.clone(), rule, args);
    let mut names = message.split('`').skip(1).step_by(2);
    let name = names.next().unwrap_or_default();
    let expected = message.rsplit("expected ").next().unwrap_or_default();
    match message {
        _ if let Some(head) = single_bracket(&file.text) => {
            Diagnostic::new(&file.path, head.clone(), Rule::TomlList, &[("name", &file.text[head])])
        }
        _ if message.starts_with("unknown field") || message.starts_with("unknown variant") => {
            told(Rule::Field, &[("name", name)]).near(names)
        }
        _ if message.starts_with("missing field") => told(Rule::FieldMissing, &[("name", name)]),
        _ if message.starts_with("invalid type") || message.starts_with("invalid value") => {
            let kinds = ["boolean", "string", "sequence", "date", "table", "map", "struct"];
            let kind = kinds.into_iter().find(|kind| expected.to_lowercase().contains(kind)).unwrap_or("number");
            told(Rule::FieldType, &[("expected", kind)])
        }
        _ => {
            let kinds = [
                ("must be quoted", "quotes"),
                ("duplicate key", "twice"),
                ("invalid basic string", "string"),
                ("invalid literal string", "string"),
                ("unclosed", "unclosed"),
                ("missing assignment", "equals"),
                ("key with no value", "equals"),
                ("missing comma", "comma"),
                ("invalid date", "date"),
            ];
            let kind = kinds.into_iter().find(|(part, _)| message.contains(part)).map_or("other", |(_, kind)| kind);
            told(Rule::Toml, &[("kind", kind)])
        }
    }
}

/// The first array-of-tables header with single brackets, which would otherwise cause misleading follow-up errors.
fn single_bracket(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    text.split_inclusive('\n').find_map(|line| {
        let at = start;
        start += line.len();
        let name = line.trim().strip_prefix('[')?.strip_suffix(']')?;
        LISTS.contains(&name).then(|| at..at + line.trim_end().len())
    })
}
