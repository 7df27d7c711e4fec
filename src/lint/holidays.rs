//! The days off of the institutions: weekdays of their year, each once, for both places, and no year left out between two.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};
use toml::de::{DeTable, DeValue};
use toml::value::Datetime;

use super::facts::review;
use super::structure::is_source;
use crate::calendar::Seat;
use crate::facts::{BOTH_SEATS, day, year};
use crate::problem::{Problem, Rule, nearest};
use crate::shelf::Shelf;

const PATH: &str = "guides/holidays.toml";

/// How sure a year's list is, in the letters of the fact sheet.
const CONFIDENCE: [&str; 3] = ["H", "M", "L"];

/// Says a mistake at a byte of the file.
type Tell<'a> = dyn FnMut(usize, Rule, &[(&'static str, &str)]) + 'a;

/// Checks the file as of a day. What is no TOML is told where the facts are read.
pub(super) fn check(shelf: &Shelf, today: NaiveDate, problems: &mut Vec<Problem>) {
    let Some(file) = shelf.file(PATH) else { return };
    let Ok(table) = DeTable::parse(&file.text) else { return };
    let lines = file.lines();
    let mut tell = |at: usize, rule: Rule, args: &[(&'static str, &str)]| {
        problems.push(Problem::new(PATH, lines.position(&file.text, at), rule, args));
    };
    let mut known: Vec<(i32, usize)> = Vec::new();
    let mut by = None;
    for (name, entry) in table.get_ref() {
        let at = name.span().start;
        match (name.get_ref().as_ref(), entry.get_ref()) {
            ("format", _) => {}
            ("review_by", DeValue::Datetime(date)) => by = Some((*date, at)),
            (name, DeValue::Table(lists)) => match year(name) {
                Some(number) => {
                    known.push((number, at));
                    of_year(name, (number, at), lists, &mut tell);
                }
                None => tell(at, Rule::HolidayYear, &[("name", name)]),
            },
            (name, _) => tell(at, Rule::Field, &[("name", name), ("near", near(name, &["format", "review_by"]))]),
        }
    }
    gaps(&mut known, by.and_then(|(date, at)| Some((day(&date)?.year(), at))), &mut tell);
    match by {
        Some((date, at)) => {
            let due = Problem::new(PATH, lines.position(&file.text, at), Rule::ReviewDue, &[]);
            review(due, Some(&toml::Value::Datetime(date)), today, problems);
        }
        None => tell(0, Rule::HolidayReview, &[]),
    }
}

fn near<'a>(name: &str, known: &[&'a str]) -> &'a str {
    nearest(name, known.iter().copied()).unwrap_or("?")
}

/// One year's lists.
fn of_year(name: &str, (number, head): (i32, usize), lists: &DeTable<'_>, tell: &mut Tell<'_>) {
    let seats = std::iter::once(BOTH_SEATS).chain(Seat::ALL.map(|(seat, _)| seat)).collect::<Vec<_>>();
    for seat in seats.iter().filter(|seat| lists.get(**seat).is_none_or(|days| days.get_ref().as_array().is_none())) {
        tell(head, Rule::HolidaySeat, &[("name", seat), ("year", name)]);
    }
    let known = [&["source", "confidence"], seats.as_slice()].concat();
    for field in lists.keys().filter(|field| !known.contains(&field.get_ref().as_ref())) {
        let name = field.get_ref().as_ref();
        tell(field.span().start, Rule::Field, &[("name", name), ("near", near(name, &known))]);
    }
    let text = |field: &str| {
        let found = lists.get(field).and_then(|value| Some((value.get_ref().as_str()?, value.span().start)));
        found.unwrap_or(("", head))
    };
    let (source, at) = text("source");
    if !is_source(source) {
        tell(at, Rule::SourceForm, &[("name", source)]);
    }
    let (confidence, at) = text("confidence");
    if !CONFIDENCE.contains(&confidence) {
        tell(at, Rule::HolidayConfidence, &[("name", confidence)]);
    }
    let mut common = BTreeSet::new();
    for list in seats {
        let mut own = BTreeSet::new();
        let days = lists.get(list).and_then(|days| days.get_ref().as_array());
        for entry in days.into_iter().flat_map(|days| days.iter()) {
            let at = entry.span().start;
            let written = match entry.get_ref() {
                DeValue::Datetime(date) => date.to_string(),
                DeValue::String(text) => text.to_string(),
                _ => String::from("?"),
            };
            let args = [("name", written.as_str()), ("year", name)];
            match entry.get_ref().as_datetime().and_then(whole_day) {
                Some(date) if date.year() == number => {
                    if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
                        tell(at, Rule::HolidayWeekend, &args);
                    }
                    if common.contains(&date) || !own.insert(date) {
                        tell(at, Rule::HolidayTwice, &args);
                    }
                }
                _ => tell(at, Rule::HolidayDate, &args),
            }
        }
        if list == BOTH_SEATS {
            common = own;
        }
    }
}

/// A date without a time of day.
fn whole_day(date: &Datetime) -> Option<NaiveDate> {
    day(date).filter(|_| date.time.is_none())
}

/// The years between the first and the last, and up to the year in which the file is to be read again: until then
/// somebody relies on it.
fn gaps(known: &mut [(i32, usize)], review: Option<(i32, usize)>, tell: &mut Tell<'_>) {
    /// So many are told; a slip in one number must not make thousands.
    const MOST: usize = 5;
    known.sort_unstable();
    let mut told = 0;
    let mut missing = |from: i32, to: i32, at: usize| {
        for year in (from..to).take(MOST.saturating_sub(told)) {
            told += 1;
            tell(at, Rule::HolidayGap, &[("year", &year.to_string())]);
        }
    };
    for pair in known.windows(2) {
        let [(before, _), (after, at)] = pair else { continue };
        missing(before + 1, *after, *at);
    }
    if let (Some((last, _)), Some((review, at))) = (known.last(), review) {
        missing(last + 1, review + 1, at);
    }
}
