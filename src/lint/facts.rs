//! The facts beside the guides: complete, dated, not past their day, and addresses only where they belong.

use chrono::NaiveDate;
use regex::Regex;
use toml::Value;

use super::holidays;
use super::places::Outline;
use super::structure::is_source;
use crate::facts::{day, read, unpack};
use crate::problem::{Problem, Rule, nearest};
use crate::shelf::Shelf;

/// What looks like a web or mail address.
pub(super) const ADDRESS: &str = r"(https?://|www\.|[A-Za-z0-9._-]+@)[A-Za-z0-9]|[A-Za-z0-9-]+\.(europa\.eu|eu|com|org|net|be|fr)([/ ]|[^A-Za-z0-9.]|$)";

/// The longest address that a person types, so that it stands on one line of a narrow window.
const LONGEST: usize = 34;

/// Checks the files that all guides share.
pub(super) fn check(shelf: &Shelf, today: NaiveDate, problems: &mut Vec<Problem>) {
    let languages = shelf.languages();
    each(shelf, "guides/labels.toml", problems, |outline, id, entry, problems| {
        let mut known = languages.clone();
        known.extend(["ours", "source", "seen"]);
        for field in entry.keys().filter(|field| !known.contains(&field.as_str())) {
            let near = nearest(field, known.iter().copied()).unwrap_or("?");
            problems.push(outline.problem(("", id, field), Rule::Field, &[("name", field), ("near", near)]));
        }
        for language in languages.iter().filter(|language| !entry.get(**language).is_some_and(Value::is_str)) {
            problems.push(outline.problem(("", id, ""), Rule::LabelLanguage, &[("name", id), ("language", language)]));
        }
        for ours in entry.get("ours").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            if !languages.contains(&ours) {
                let near = languages.join(", ");
                problems.push(outline.problem(("", id, "ours"), Rule::LabelOurs, &[("name", ours), ("known", &near)]));
            }
        }
        dated(outline, id, entry, "seen", today, problems);
    });
    each(shelf, "guides/addresses.toml", problems, |outline, id, entry, problems| {
        dated(outline, id, entry, "checked", today, problems);
        let text = |field: &str| entry.get(field).and_then(Value::as_str).unwrap_or_default();
        let (address, role) = (text("address"), text("role"));
        if role != "trap" && !is_ours(address, role) {
            problems.push(outline.problem(("", id, "address ="), Rule::AddressForm, &[("name", address)]));
        }
        if role == "service" && !address.contains('@') && address.chars().count() > LONGEST {
            let args = [("name", address), ("known", &LONGEST.to_string())];
            problems.push(outline.problem(("", id, "address ="), Rule::AddressLong, &args));
        }
    });
    each(shelf, "guides/contacts.toml", problems, |outline, id, entry, problems| {
        dated(outline, id, entry, "checked", today, problems);
        review(outline.problem(("", id, "review_by"), Rule::ReviewDue, &[]), entry.get("review_by"), today, problems);
    });
    holidays::check(shelf, today, problems);
    by_hand(shelf, problems);
}

/// A fact of a file: its outline, id and fields.
type Fact<'f> = dyn FnMut(&Outline<'_>, &str, &toml::Table, &mut Vec<Problem>) + 'f;

fn each(
    shelf: &Shelf,
    path: &str,
    problems: &mut Vec<Problem>,
    mut fact: impl FnMut(&Outline<'_>, &str, &toml::Table, &mut Vec<Problem>),
) {
    let fact: &mut Fact<'_> = &mut fact;
    let outline = Outline::of(shelf, path);
    // What cannot be read is told where the facts are loaded.
    let table: Option<toml::Table> = read(shelf, path, unpack, &mut Vec::new());
    for (id, entry) in table.into_iter().flatten() {
        match entry {
            Value::Table(entry) => fact(&outline, &id, &entry, problems),
            _ if ["format", "review_by"].contains(&id.as_str()) => {}
            _ => problems.push(outline.problem(("", &id, ""), Rule::Field, &[("name", &id), ("near", "?")])),
        }
    }
}

/// A fact names its row, and a day that has been.
fn dated(
    outline: &Outline<'_>,
    id: &str,
    entry: &toml::Table,
    field: &str,
    today: NaiveDate,
    problems: &mut Vec<Problem>,
) {
    let source = entry.get("source").and_then(Value::as_str).unwrap_or_default();
    if !is_source(source) {
        problems.push(outline.problem(("", id, "source ="), Rule::SourceForm, &[("name", source)]));
    }
    let read = entry.get(field).and_then(Value::as_datetime).and_then(day);
    if read.is_none_or(|read| read > today) {
        problems.push(outline.problem(("", id, field), Rule::DateWrong, &[("name", id), ("field", field)]));
    }
}

/// A fact that has come of age is read again before anybody relies on it.
pub(super) fn review(problem: Problem, by: Option<&Value>, today: NaiveDate, problems: &mut Vec<Problem>) {
    if let Some(by) = by.and_then(Value::as_datetime).and_then(day)
        && by <= today
    {
        problems.push(Problem { args: vec![("date", by.to_string())], ..problem });
    }
}

/// An address of the institutions, or for an association an address at all.
fn is_ours(address: &str, role: &str) -> bool {
    let host = match address.split_once('@') {
        Some((name, host)) if !name.is_empty() => host,
        Some(_) => return false,
        None => match address.strip_prefix("https://") {
            Some(rest) => rest.split('/').next().unwrap_or_default(),
            None => return false,
        },
    };
    let labels = host.split('.').collect::<Vec<_>>();
    let good = |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    labels.len() > 1 && labels.iter().all(good) && (role == "association" || host.ends_with(".europa.eu"))
}

/// Addresses stand in addresses.toml and nowhere else, not even in a note of an author.
fn by_hand(shelf: &Shelf, problems: &mut Vec<Problem>) {
    let Ok(address) = Regex::new(ADDRESS) else { return };
    let toml = shelf.files().iter().filter(|file| file.path.ends_with(".toml"));
    for file in toml.filter(|file| file.path != "guides/addresses.toml") {
        let lines = file.lines();
        for found in address.find_iter(&file.text).filter(|found| !found.as_str().contains(".toml")) {
            let at = lines.position(&file.text, found.start());
            problems.push(Problem::new(&file.path, at, Rule::WordsAddress, &[("found", found.as_str().trim())]));
        }
    }
}
