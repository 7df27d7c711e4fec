//! Checks the institutions' holidays: weekdays of their year, each once, for both seats, and no missing years.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{Datelike, NaiveDate, Weekday};
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml::value::Datetime;

use super::facts::review;
use super::structure::is_source;
use crate::calendar::Seat;
use crate::diagnostic::{Diagnostic, Rule};
use crate::facts::{BOTH_SEATS, HOLIDAYS, day, year};
use crate::guide_files::GuideFiles;
use crate::guide_files::written::{Day, Written};

/// Confidence levels of a year's list, as in the fact sheet.
const CONFIDENCE: [&str; 3] = ["H", "M", "L"];

/// Reports a mistake at a span of the file, with the known names if it is about a name.
type Tell<'a> = dyn FnMut(Range<usize>, Rule, &[(&'static str, &str)], &[&str]) + 'a;

/// Checks the file as of a day. TOML errors are reported where the facts are read.
pub(super) fn check(guide_files: &GuideFiles, today: NaiveDate, found: &mut Vec<Diagnostic>) {
    let Some(file) = guide_files.file(HOLIDAYS) else { return };
    let Ok(table) = DeTable::parse(&file.text) else { return };
    let mut tell = |at: Range<usize>, rule: Rule, args: &[(&'static str, &str)], known: &[&str]| {
        found.push(Diagnostic::new(HOLIDAYS, at, rule, args).near(known.iter().copied()));
    };
    let mut known: Vec<(i32, Range<usize>)> = Vec::new();
    let mut by = None;
    for (name, entry) in table.get_ref() {
        let at = name.span();
        match (name.get_ref().as_ref(), entry.get_ref()) {
            ("format", _) => {}
            ("review_by", DeValue::Datetime(date)) => {
                by = Some(Written::from(Spanned::new(at.start..entry.span().end, Day(*date))))
            }
            (name, DeValue::Table(lists)) => match year(name) {
                Some(number) => {
                    known.push((number, at.clone()));
                    of_year(name, (number, at), lists, &mut tell);
                }
                None => tell(at, Rule::HolidayYear, &[("name", name)], &[]),
            },
            (name, _) => tell(at, Rule::Field, &[("name", name)], &["format", "review_by"]),
        }
    }
    gaps(&mut known, by.as_ref().and_then(|by| Some((day(&by.get_ref().0)?.year(), by.span()))), &mut tell);
    match by {
        Some(by) => review(HOLIDAYS, &by, today, found),
        None => tell(0..0, Rule::HolidayReview, &[], &[]),
    }
}

/// Checks the lists of one year.
fn of_year(name: &str, (number, head): (i32, Range<usize>), lists: &DeTable<'_>, tell: &mut Tell<'_>) {
    let seats = std::iter::once(BOTH_SEATS).chain(Seat::ALL.map(|(seat, _)| seat)).collect::<Vec<_>>();
    for seat in seats.iter().filter(|seat| lists.get(**seat).is_none_or(|days| days.get_ref().as_array().is_none())) {
        tell(head.clone(), Rule::HolidaySeat, &[("name", seat), ("year", name)], &[]);
    }
    let known = [&["source", "confidence"], seats.as_slice()].concat();
    for field in lists.keys().filter(|field| !known.contains(&field.get_ref().as_ref())) {
        tell(field.span(), Rule::Field, &[("name", field.get_ref().as_ref())], &known);
    }
    let text = |field: &str| {
        let found = lists.get(field).and_then(|value| Some((value.get_ref().as_str()?, value.span())));
        found.unwrap_or(("", head.clone()))
    };
    let (source, at) = text("source");
    if !is_source(source) {
        tell(at, Rule::SourceForm, &[("name", source)], &[]);
    }
    let (confidence, at) = text("confidence");
    if !CONFIDENCE.contains(&confidence) {
        tell(at, Rule::HolidayConfidence, &[("name", confidence)], &[]);
    }
    let mut common = BTreeSet::new();
    for list in seats {
        let mut own = BTreeSet::new();
        let days = lists.get(list).and_then(|days| days.get_ref().as_array());
        for entry in days.into_iter().flat_map(|days| days.iter()) {
            let at = entry.span();
            let written = match entry.get_ref() {
                DeValue::Datetime(date) => date.to_string(),
                DeValue::String(text) => text.to_string(),
                _ => String::new(),
            };
            let args = [("name", written.as_str()), ("year", name)];
            match entry.get_ref().as_datetime().and_then(whole_day) {
                Some(date) if date.year() == number => {
                    if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
                        tell(at.clone(), Rule::HolidayWeekend, &args, &[]);
                    }
                    if common.contains(&date) || !own.insert(date) {
                        tell(at, Rule::HolidayTwice, &args, &[]);
                    }
                }
                _ => tell(at, Rule::HolidayDate, &args, &[]),
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

/// Reports missing years between the first and the last, and up to the year of the review date: the file is relied on
/// until then.
fn gaps(known: &mut [(i32, Range<usize>)], review: Option<(i32, Range<usize>)>, tell: &mut Tell<'_>) {
    /// Maximum number of reports: a typo in one year must not produce thousands.
    const MOST: usize = 5;
    known.sort_unstable_by_key(|(year, _)| *year);
    let mut told = 0;
    let mut missing = |from: i32, to: i32, at: &Range<usize>| {
        for year in (from..to).take(MOST.saturating_sub(told)) {
            told += 1;
            tell(at.clone(), Rule::HolidayGap, &[("year", &year.to_string())], &[]);
        }
    };
    for pair in known.windows(2) {
        let [(before, _), (after, at)] = pair else { continue };
        missing(before + 1, *after, at);
    }
    if let (Some((last, _)), Some((review, at))) = (known.last(), review) {
        missing(last + 1, review + 1, &at);
    }
}
