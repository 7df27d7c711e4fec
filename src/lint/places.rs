//! Where things stand in the TOML files: a guide's tables by id, a fact file's tables by name.

use std::collections::HashMap;
use std::ops::Range;

use crate::problem::{Problem, Rule};
use crate::shelf::Shelf;

/// The tables of one TOML file.
#[derive(Debug)]
pub(super) struct Outline<'s> {
    path: String,
    lines: Vec<&'s str>,
    /// By kind and id (`step`, `email`; a fact file's tables have no kind): the lines of the table and what belongs to it.
    tables: HashMap<(&'s str, &'s str), Range<usize>>,
}

impl<'s> Outline<'s> {
    /// One pass over a file.
    pub(super) fn of(shelf: &'s Shelf, path: &str) -> Self {
        let lines: Vec<&str> = shelf.file(path).map(|file| file.text.lines().collect()).unwrap_or_default();
        let mut tables = HashMap::new();
        let mut open: Option<(&str, &str, usize)> = None;
        for (number, line) in lines.iter().enumerate().map(|(number, line)| (number, line.trim())) {
            let list = line.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]"));
            let table = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
            let header = match (list, table) {
                // `[[step.choice]]` belongs to the step in front of it.
                (Some(kind), _) if !kind.contains('.') => Some((kind, "")),
                (None, Some(name)) if !name.contains(['[', '"', ',']) => Some(("", name)),
                _ => None,
            };
            if let Some((kind, name)) = header {
                if let Some((kind, name, start)) = open.take() {
                    tables.entry((kind, name)).or_insert(start..number);
                }
                open = Some((kind, name, number));
            } else if let Some((kind, name, _)) = &mut open
                && !kind.is_empty()
                && name.is_empty()
            {
                let id = line.strip_prefix("id").map(str::trim_start).and_then(|rest| rest.strip_prefix('='));
                let id =
                    id.map(str::trim).and_then(|rest| rest.strip_prefix('"')).and_then(|rest| rest.split('"').next());
                *name = id.unwrap_or_default();
            }
        }
        if let Some((kind, name, start)) = open {
            tables.entry((kind, name)).or_insert(start..lines.len());
        }
        Outline { path: path.to_owned(), lines, tables }
    }

    /// The line and column of a text inside a table, or else of the table's id or head.
    pub(super) fn find(&self, kind: &str, id: &str, what: &str) -> (usize, usize) {
        let Some(range) = self.tables.get(&(kind, id)) else { return (1, 1) };
        let own = if kind.is_empty() { format!("[{id}]") } else { format!("\"{id}\"") };
        [what, &own].iter().find_map(|text| self.seek(range.clone(), text)).unwrap_or((range.start + 1, 1))
    }

    fn seek(&self, range: Range<usize>, text: &str) -> Option<(usize, usize)> {
        if text.is_empty() {
            return None;
        }
        self.lines[range.clone()].iter().enumerate().find_map(|(number, line)| {
            let at = line.find(text).filter(|_| !line.trim_start().starts_with('#'))?;
            Some((range.start + number + 1, line[..at].chars().count() + 1))
        })
    }

    /// A problem at that place.
    pub(super) fn problem(
        &self,
        (kind, id, what): (&str, &str, &str),
        rule: Rule,
        args: &[(&'static str, &str)],
    ) -> Problem {
        Problem::new(&self.path, self.find(kind, id, what), rule, args)
    }
}
