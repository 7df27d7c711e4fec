//! Checks the fact files: complete, dated, not past their review date, and no addresses elsewhere.

use std::ops::Range;

use chrono::NaiveDate;
use regex::Regex;

use super::holidays;
use super::structure::source_form;
use crate::check::address::AddressRole;
use crate::diagnostic::{Diagnostic, Rule};
use crate::facts::{
    ADDRESSES, AddressFile, CONTACTS, ContactFile, Facts, LABELS, LabelFile, WRAPPERS, WrapperFile, day,
};
use crate::guide::Name;
use crate::guide_files::written::{Day, Written};
use crate::guide_files::{GuideFiles, entries};

/// Matches what looks like a web or mail address.
pub(super) const ADDRESS: &str = r"(https?://|www\.|[A-Za-z0-9._-]+@)[A-Za-z0-9]|[A-Za-z0-9-]+\.(europa\.eu|eu|com|org|net|be|fr)([/ ]|[^A-Za-z0-9.]|$)";

/// Maximum length of an address that a person has to type, so that it fits on one line of a narrow window.
const LONGEST: usize = 34;

/// Checks the files that all guides share.
pub(super) fn check(guide_files: &GuideFiles, facts: &Facts, today: NaiveDate, found: &mut Vec<Diagnostic>) {
    // Parse errors were reported earlier.
    let unread = &mut Vec::new();
    let languages = guide_files.languages();
    for (id, label) in entries::<LabelFile>(guide_files, LABELS, unread) {
        for (language, text) in &label.texts {
            if !languages.contains(&language.get_ref().as_str()) {
                let wrong = Diagnostic::new(LABELS, language.span(), Rule::Field, &[("name", language.get_ref())]);
                found.push(wrong.near(languages.iter().copied().chain(["of"])));
            }
            if text.ours == text.source.is_some() {
                let args = [("name", id.get_ref().as_str()), ("language", language.get_ref().as_str())];
                found.push(Diagnostic::new(LABELS, language.span(), Rule::LabelOurs, &args));
            }
            found.extend(text.source.as_ref().and_then(|row| source_form(LABELS, row)));
            match &text.seen {
                Some(seen) => dated(LABELS, &id, seen, "seen", today, found),
                None if text.ours => {}
                None => found.push(date_wrong(LABELS, &id, language.span(), "seen")),
            }
        }
    }
    for (id, entry) in entries::<AddressFile>(guide_files, ADDRESSES, unread) {
        found.extend(source_form(ADDRESSES, &entry.source));
        dated(ADDRESSES, &id, &entry.checked, "checked", today, found);
        let address = entry.address.get_ref();
        if entry.role != AddressRole::Trap && !is_ours(address, entry.role) {
            found.push(Diagnostic::new(ADDRESSES, entry.address.span(), Rule::AddressForm, &[("name", address)]));
        }
        if entry.role == AddressRole::Service && !address.contains('@') && address.chars().count() > LONGEST {
            let args = [("name", address.as_str()), ("known", &LONGEST.to_string())];
            found.push(Diagnostic::new(ADDRESSES, entry.address.span(), Rule::AddressLong, &args));
        }
    }
    for (id, entry) in entries::<ContactFile>(guide_files, CONTACTS, unread) {
        found.extend(source_form(CONTACTS, &entry.source));
        dated(CONTACTS, &id, &entry.checked, "checked", today, found);
        review(CONTACTS, &entry.review_by, today, found);
        let known = facts.addresses();
        for address in entry.addresses.iter().filter(|address| !known.contains_key(address.get_ref())) {
            let wrong = Diagnostic::new(CONTACTS, address.span(), Rule::Address, &[("name", address.get_ref())]);
            found.push(wrong.near(known.keys().map(String::as_str)));
        }
    }
    if guide_files.file(WRAPPERS).is_some() {
        wrappers(guide_files, today, found);
    }
    holidays::check(guide_files, today, found);
    by_hand(guide_files, found);
}

/// Checks the hosts that mail services put around links.
fn wrappers(guide_files: &GuideFiles, today: NaiveDate, found: &mut Vec<Diagnostic>) {
    for (id, service) in entries::<WrapperFile>(guide_files, WRAPPERS, &mut Vec::new()) {
        dated(WRAPPERS, &id, &service.checked, "checked", today, found);
        let good = |host: &str| {
            let name = host.split('/').next().unwrap_or_default();
            is_ours(&format!("https://{host}"), AddressRole::Wrapper) && name == name.to_ascii_lowercase()
        };
        let hosts = service.hosts.iter().filter(|host| !good(host.get_ref()));
        let source = Some(&service.source).filter(|source| !source.get_ref().starts_with("https://"));
        found.extend(
            hosts
                .chain(source)
                .map(|wrong| Diagnostic::new(WRAPPERS, wrong.span(), Rule::WrapperForm, &[("name", wrong.get_ref())])),
        );
    }
}

/// Checks that a fact's date is valid and not in the future.
fn dated(path: &str, id: &Name, date: &Written<Day>, field: &str, today: NaiveDate, found: &mut Vec<Diagnostic>) {
    if day(&date.get_ref().0).is_none_or(|date| date > today) {
        found.push(date_wrong(path, id, date.span(), field));
    }
}

fn date_wrong(path: &str, id: &Name, at: Range<usize>, field: &str) -> Diagnostic {
    Diagnostic::new(path, at, Rule::DateWrong, &[("name", id.get_ref()), ("field", field)])
}

/// Reports a fact whose review date has come.
pub(super) fn review(path: &str, by: &Written<Day>, today: NaiveDate, found: &mut Vec<Diagnostic>) {
    if let Some(date) = day(&by.get_ref().0).filter(|date| *date <= today) {
        found.push(Diagnostic::new(path, by.span(), Rule::ReviewDue, &[("date", &date.to_string())]));
    }
}

/// Whether this is an address of the institutions or, for an association a place to report frauds or a mail
/// service, any valid address.
fn is_ours(address: &str, role: AddressRole) -> bool {
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
    labels.len() > 1
        && labels.iter().all(good)
        && (matches!(role, AddressRole::Association | AddressRole::Report | AddressRole::Wrapper)
            || host.ends_with(".europa.eu"))
}

/// Addresses belong in addresses.toml, those of mail services in wrappers.toml; elsewhere only comments may contain them.
fn by_hand(guide_files: &GuideFiles, found: &mut Vec<Diagnostic>) {
    let Ok(address) = Regex::new(ADDRESS) else { return };
    let toml = guide_files
        .files()
        .iter()
        .filter(|file| file.path.ends_with(".toml") && ![ADDRESSES, WRAPPERS].contains(&file.path.as_str()));
    for file in toml {
        for hit in address.find_iter(&file.text).filter(|hit| !hit.as_str().contains(".toml")) {
            let line = file.text[..hit.start()].rfind('\n').map_or(0, |end| end + 1);
            if !file.text[line..].trim_start().starts_with('#') {
                let at = hit.start()..hit.start() + hit.as_str().trim_end().len();
                found.push(Diagnostic::new(&file.path, at, Rule::WordsAddress, &[("found", hit.as_str().trim())]));
            }
        }
    }
}
