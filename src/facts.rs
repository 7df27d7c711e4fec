//! The facts that all guides share: labels, addresses, contacts, days off. Each file is read when first asked of.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::value::Datetime;

use crate::calendar::{Holidays, Seat};
use crate::check::address::{Known, Role};
use crate::problem::{Problem, Rule};
use crate::shelf::Shelf;

/// The `format` of guide and fact files that this program reads.
const FORMAT: i64 = 1;

/// The facts of a shelf.
#[derive(Debug)]
pub struct Facts {
    shelf: Shelf,
    labels: OnceCell<HashMap<String, Label>>,
    addresses: OnceCell<Addresses>,
    contacts: OnceCell<BTreeMap<String, Contact>>,
    holidays: OnceCell<Holidays>,
}

/// What addresses.toml holds.
#[derive(Debug, Default)]
struct Addresses {
    /// Those that a text may show, by id.
    shown: BTreeMap<String, String>,
    /// The role of each, by id.
    roles: BTreeMap<String, Role>,
    /// Counter-examples, by id: no text and no page leads there.
    traps: BTreeMap<String, String>,
}

/// A label of a web page or device in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The text by language.
    pub texts: BTreeMap<String, String>,
    /// The languages in which no source shows it: there the text is our own translation.
    pub ours: Vec<String>,
}

/// Whom to ask. What no source gives is not here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// A telephone number.
    pub phone: Option<String>,
    /// When it is answered.
    pub hours: Option<String>,
    /// Web and mail addresses, by id.
    pub addresses: Vec<String>,
    /// The day its source was read.
    pub checked: NaiveDate,
    /// The day from which it must be read again.
    pub review_by: NaiveDate,
}

impl Facts {
    /// The facts of a shelf, none read yet. What cannot be read is then absent: `check` tells the author why.
    pub fn new(shelf: Shelf) -> Self {
        Facts {
            shelf,
            labels: OnceCell::new(),
            addresses: OnceCell::new(),
            contacts: OnceCell::new(),
            holidays: OnceCell::new(),
        }
    }

    /// Reads every file now.
    ///
    /// # Errors
    /// Every problem found.
    pub fn check(&self) -> Result<(), Vec<Problem>> {
        let mut problems = Vec::new();
        let labels = labels(&self.shelf, &mut problems);
        let addresses = addresses(&self.shelf, &mut problems);
        let contacts = contacts(&self.shelf, &mut problems);
        for (id, contact) in &contacts {
            if contact.addresses.iter().any(|address| !addresses.shown.contains_key(address)) {
                problems.push(Problem::new(CONTACTS, (1, 1), Rule::Contact, &[("name", id)]));
            }
        }
        let holidays = holidays(&self.shelf, &mut problems);
        // Each is the same as what was read before, if it was.
        let _ = (self.labels.set(labels), self.addresses.set(addresses));
        let _ = (self.contacts.set(contacts), self.holidays.set(holidays));
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    /// The labels, by id.
    pub fn labels(&self) -> &HashMap<String, Label> {
        self.labels.get_or_init(|| labels(&self.shelf, &mut Vec::new()))
    }

    /// The addresses that a text may show, by id and in the order of the ids.
    pub fn addresses(&self) -> &BTreeMap<String, String> {
        &self.all_addresses().shown
    }

    /// Every address with its role, counter-examples too: what a doubtful one is compared with.
    pub fn known(&self) -> Vec<Known<'_>> {
        let Addresses { shown, roles, traps } = self.all_addresses();
        let all = shown.iter().chain(traps);
        all.filter_map(|(id, address)| Some(Known { id, address, role: *roles.get(id)? })).collect()
    }

    fn all_addresses(&self) -> &Addresses {
        self.addresses.get_or_init(|| addresses(&self.shelf, &mut Vec::new()))
    }

    /// Whom to ask, by id.
    pub fn contacts(&self) -> &BTreeMap<String, Contact> {
        self.contacts.get_or_init(|| contacts(&self.shelf, &mut Vec::new()))
    }

    /// The institutions' days off.
    pub fn holidays(&self) -> &Holidays {
        self.holidays.get_or_init(|| holidays(&self.shelf, &mut Vec::new()))
    }
}

/// Packed facts: JSON, in which each entry keeps its name.
pub(crate) fn unpack<T: DeserializeOwned>(packed: &[u8]) -> Option<T> {
    serde_json::from_slice(packed).ok()
}

/// A file into its shape; a missing file, another format and a TOML error are problems. What is packed was read before, when
/// it was packed and by the tests.
pub(crate) fn read<T: DeserializeOwned>(
    shelf: &Shelf,
    path: &str,
    unpack: fn(&[u8]) -> Option<T>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    if let Some(read) = shelf.packed(path).and_then(unpack) {
        return Some(read);
    }
    let Some(file) = shelf.file(path) else {
        problems.push(Problem::new(path, (1, 1), Rule::NoFile, &[]));
        return None;
    };
    if let Some((line, found)) = stated_format(&file.text).filter(|(_, found)| *found != FORMAT) {
        let rule = if found > FORMAT { Rule::FormatNew } else { Rule::FormatOld };
        let args = [("found", found.to_string()), ("known", FORMAT.to_string())];
        let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
        problems.push(Problem::new(path, (line, 1), rule, &args));
        return None;
    }
    match toml::from_str(&file.text) {
        Ok(value) => Some(value),
        Err(error) => {
            let at = file.position(error.span().map_or(0, |span| span.start));
            let message = error.message().replace('\n', ", ");
            problems.push(Problem::new(path, at, Rule::Toml, &[("message", &message)]));
            None
        }
    }
}

/// The line and number of `format = N`. Read without TOML: a newer file may be of any shape.
fn stated_format(text: &str) -> Option<(usize, i64)> {
    text.lines().enumerate().find_map(|(index, line)| {
        let value = line.trim().strip_prefix("format")?.trim_start().strip_prefix('=')?;
        Some((index + 1, value.trim().parse().ok()?))
    })
}

/// A TOML date as a day.
pub(crate) fn day(value: &Datetime) -> Option<NaiveDate> {
    let date = value.date?;
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}

#[derive(Deserialize)]
struct LabelsFile {
    #[serde(rename = "format")]
    _format: i64,
    #[serde(flatten)]
    labels: BTreeMap<String, BTreeMap<String, toml::Value>>,
}

fn labels(shelf: &Shelf, problems: &mut Vec<Problem>) -> HashMap<String, Label> {
    let languages = shelf.languages();
    let file: Option<LabelsFile> = read(shelf, "guides/labels.toml", unpack, problems);
    let label = |fields: BTreeMap<String, toml::Value>| {
        let text = |name: &str| fields.get(name).and_then(|value| value.as_str()).map(str::to_owned);
        let texts = languages.iter().filter_map(|language| Some(((*language).to_owned(), text(language)?))).collect();
        let ours = fields.get("ours").and_then(|value| value.as_array()).into_iter().flatten();
        Label { texts, ours: ours.filter_map(|value| value.as_str().map(str::to_owned)).collect() }
    };
    file.into_iter().flat_map(|file| file.labels).map(|(id, fields)| (id, label(fields))).collect()
}

#[derive(Deserialize)]
struct AddressesFile {
    #[serde(rename = "format")]
    _format: i64,
    #[serde(flatten)]
    addresses: BTreeMap<String, AddressFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AddressFile {
    address: String,
    role: Role,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "checked")]
    _checked: Datetime,
}

fn addresses(shelf: &Shelf, problems: &mut Vec<Problem>) -> Addresses {
    let file: Option<AddressesFile> = read(shelf, "guides/addresses.toml", unpack, problems);
    let mut all = Addresses::default();
    for (id, entry) in file.into_iter().flat_map(|file| file.addresses) {
        let list = if entry.role == Role::Trap { &mut all.traps } else { &mut all.shown };
        list.insert(id.clone(), entry.address);
        all.roles.insert(id, entry.role);
    }
    all
}

const CONTACTS: &str = "guides/contacts.toml";

#[derive(Deserialize)]
struct ContactsFile {
    #[serde(rename = "format")]
    _format: i64,
    #[serde(flatten)]
    contacts: BTreeMap<String, ContactFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactFile {
    phone: Option<String>,
    hours: Option<String>,
    addresses: Vec<String>,
    #[serde(rename = "source")]
    _source: String,
    checked: Datetime,
    review_by: Datetime,
}

fn contacts(shelf: &Shelf, problems: &mut Vec<Problem>) -> BTreeMap<String, Contact> {
    let file: Option<ContactsFile> = read(shelf, CONTACTS, unpack, problems);
    let mut contacts = BTreeMap::new();
    for (id, entry) in file.into_iter().flat_map(|file| file.contacts) {
        let (Some(checked), Some(review_by)) = (day(&entry.checked), day(&entry.review_by)) else {
            problems.push(Problem::new(CONTACTS, (1, 1), Rule::Contact, &[("name", &id)]));
            continue;
        };
        let contact =
            Contact { phone: entry.phone, hours: entry.hours, addresses: entry.addresses, checked, review_by };
        contacts.insert(id, contact);
    }
    contacts
}

fn holidays(shelf: &Shelf, problems: &mut Vec<Problem>) -> Holidays {
    let path = "guides/holidays.toml";
    let mut holidays = Holidays::default();
    // One slip must not lose all other days: what has another shape is passed over here, and told by `lint`, in its place.
    let file: Option<toml::Table> = read(shelf, path, unpack, problems);
    for (name, entry) in file.into_iter().flatten() {
        let (Some(year), Some(lists)) = (year(&name), entry.as_table()) else { continue };
        let days = |list: &str| {
            let days = lists.get(list).and_then(toml::Value::as_array).into_iter().flatten();
            days.filter_map(toml::Value::as_datetime).filter_map(day).collect::<BTreeSet<_>>()
        };
        let seat = |(list, seat): (&str, Seat)| (seat, &days(BOTH_SEATS) | &days(list));
        holidays.years.insert(year, Seat::ALL.map(seat).into());
    }
    holidays
}

/// The list of days that both places have off.
pub(crate) const BOTH_SEATS: &str = "both";

/// A year as the file names it: four digits.
pub(crate) fn year(name: &str) -> Option<i32> {
    name.parse().ok().filter(|_| name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What cannot be unpacked would be read as written: right, and slow.
    #[test]
    fn the_facts_inside_the_program_can_be_unpacked() {
        let shelf = Shelf::embedded();
        let packed = |name: &str| shelf.packed(&format!("guides/{name}.toml")).expect("packed");
        assert!(unpack::<LabelsFile>(packed("labels")).is_some());
        assert!(unpack::<AddressesFile>(packed("addresses")).is_some());
        assert!(unpack::<ContactsFile>(packed("contacts")).is_some());
        assert!(unpack::<toml::Table>(packed("holidays")).is_some());
    }
}
