//! The facts that all guides share: labels, addresses, contacts, days off. Each file is read on first use.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use toml::value::Datetime;

use crate::calendar::{Holidays, Seat};
use crate::check::address::{AddressRole, Known};
use crate::diagnostic::Diagnostic;
use crate::guide::Name;
use crate::guide_files::{GuideFiles, entries, parse};

mod raw;

pub use raw::Of;
pub(crate) use raw::{AddressFile, ContactFile, LabelFile, WrapperFile};

#[derive(Debug)]
pub struct Facts {
    guide_files: GuideFiles,
    labels: OnceCell<HashMap<String, Label>>,
    addresses: OnceCell<Addresses>,
    contacts: OnceCell<BTreeMap<String, Contact>>,
    holidays: OnceCell<Holidays>,
    wrappers: OnceCell<Vec<(String, String)>>,
}

/// The contents of addresses.toml.
#[derive(Debug, Default)]
struct Addresses {
    /// Addresses that a text may show, by id.
    shown: BTreeMap<String, String>,
    /// The role of each address, by id.
    roles: BTreeMap<String, AddressRole>,
    /// Counter-examples, by id: no text or page links to them.
    traps: BTreeMap<String, String>,
}

/// A label of a web page, a device or an email, in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    pub of: Of,
    /// The texts by language.
    pub texts: BTreeMap<String, String>,
    /// The languages that no source shows it in: there the text is our own translation.
    pub ours: Vec<String>,
}

/// Whom to ask. What no source states is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    pub phone: Option<String>,
    /// When the phone is answered.
    pub hours: Option<String>,
    /// Where to write by post.
    pub post: Option<String>,
    /// Ids of web and email addresses.
    pub addresses: Vec<String>,
    /// The day its source was read.
    pub checked: NaiveDate,
    /// The day from which it must be read again.
    pub review_by: NaiveDate,
}

impl Facts {
    /// The facts of guide files, none read yet. What cannot be read is absent; `check` reports why.
    pub fn new(guide_files: GuideFiles) -> Self {
        Facts {
            guide_files,
            labels: OnceCell::new(),
            addresses: OnceCell::new(),
            contacts: OnceCell::new(),
            holidays: OnceCell::new(),
            wrappers: OnceCell::new(),
        }
    }

    /// Reads every file now.
    ///
    /// # Errors
    /// All mistakes found.
    pub fn check(&self) -> Result<(), Vec<Diagnostic>> {
        let mut found = Vec::new();
        let (labels, addresses) = (labels(&self.guide_files, &mut found), addresses(&self.guide_files, &mut found));
        let (contacts, holidays) = (contacts(&self.guide_files, &mut found), holidays(&self.guide_files, &mut found));
        // If a cell was already set, it holds the same value.
        let _ = (self.labels.set(labels), self.addresses.set(addresses));
        let _ = (self.contacts.set(contacts), self.holidays.set(holidays));
        let _ = self.wrappers.set(wrappers(&self.guide_files, &mut found));
        if found.is_empty() { Ok(()) } else { Err(found) }
    }

    /// Labels by id.
    pub fn labels(&self) -> &HashMap<String, Label> {
        self.labels.get_or_init(|| labels(&self.guide_files, &mut Vec::new()))
    }

    /// The addresses that a text may show, by id and ordered by id.
    pub fn addresses(&self) -> &BTreeMap<String, String> {
        &self.all_addresses().shown
    }

    /// Every address with its role, including counter-examples and mail services, to compare a doubtful address with.
    pub fn known(&self) -> Vec<Known<'_>> {
        let Addresses { shown, roles, traps } = self.all_addresses();
        let all = shown.iter().chain(traps);
        let mut known: Vec<_> =
            all.filter_map(|(id, address)| Some(Known { id, address, role: *roles.get(id)? })).collect();
        let wrappers = self.wrappers.get_or_init(|| wrappers(&self.guide_files, &mut Vec::new()));
        known.extend(wrappers.iter().map(|(id, address)| Known { id, address, role: AddressRole::Wrapper }));
        known
    }

    fn all_addresses(&self) -> &Addresses {
        self.addresses.get_or_init(|| addresses(&self.guide_files, &mut Vec::new()))
    }

    /// Contacts by id.
    pub fn contacts(&self) -> &BTreeMap<String, Contact> {
        self.contacts.get_or_init(|| contacts(&self.guide_files, &mut Vec::new()))
    }

    /// The institutions' days off.
    pub fn holidays(&self) -> &Holidays {
        self.holidays.get_or_init(|| holidays(&self.guide_files, &mut Vec::new()))
    }
}

/// The day of a TOML date.
pub(crate) fn day(value: &Datetime) -> Option<NaiveDate> {
    let date = value.date?;
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}

pub(crate) const LABELS: &str = "guides/labels.toml";
pub(crate) const ADDRESSES: &str = "guides/addresses.toml";
pub(crate) const CONTACTS: &str = "guides/contacts.toml";

fn labels(guide_files: &GuideFiles, found: &mut Vec<Diagnostic>) -> HashMap<String, Label> {
    let label = |file: LabelFile| {
        let ours = file.texts.iter().filter(|(_, text)| text.ours).map(|(language, _)| language.get_ref().clone());
        let ours = ours.collect();
        let texts = file.texts.into_iter().map(|(language, text)| (language.into_inner(), text.text.into_inner()));
        Label { of: file.of, ours, texts: texts.collect() }
    };
    entries(guide_files, LABELS, found).into_iter().map(|(id, file)| (id.into_inner(), label(file))).collect()
}

fn addresses(guide_files: &GuideFiles, found: &mut Vec<Diagnostic>) -> Addresses {
    let mut all = Addresses::default();
    for (id, entry) in entries::<AddressFile>(guide_files, ADDRESSES, found) {
        let list = if entry.role == AddressRole::Trap { &mut all.traps } else { &mut all.shown };
        list.insert(id.get_ref().clone(), entry.address.into_inner());
        all.roles.insert(id.into_inner(), entry.role);
    }
    all
}

fn contacts(guide_files: &GuideFiles, found: &mut Vec<Diagnostic>) -> BTreeMap<String, Contact> {
    let contact = |(id, entry): (Name, ContactFile)| {
        let (checked, review_by) = (day(&entry.checked.get_ref().0), day(&entry.review_by.get_ref().0));
        let contact = Contact {
            phone: entry.phone,
            hours: entry.hours,
            post: entry.post,
            addresses: entry.addresses.into_iter().map(Name::into_inner).collect(),
            checked: checked?,
            review_by: review_by?,
        };
        Some((id.into_inner(), contact))
    };
    entries(guide_files, CONTACTS, found).into_iter().filter_map(contact).collect()
}

pub(crate) const WRAPPERS: &str = "guides/wrappers.toml";

/// The addresses that mail services put around links, each with the id of its service. A folder of guides may leave them
/// out: they do not depend on the guide.
fn wrappers(guide_files: &GuideFiles, found: &mut Vec<Diagnostic>) -> Vec<(String, String)> {
    let embedded = guide_files.file(WRAPPERS).is_none().then(GuideFiles::embedded);
    let services = entries::<WrapperFile>(embedded.as_ref().unwrap_or(guide_files), WRAPPERS, found);
    let address = |id: &str, host: &str| (id.to_owned(), format!("https://{host}"));
    let hosts = services.iter().flat_map(|(id, service)| service.hosts.iter().map(move |host| (id, host)));
    hosts.map(|(id, host)| address(id.get_ref(), host.get_ref())).collect()
}

pub(crate) const HOLIDAYS: &str = "guides/holidays.toml";

fn holidays(guide_files: &GuideFiles, found: &mut Vec<Diagnostic>) -> Holidays {
    let mut holidays = Holidays::default();
    // One mistake must not lose all other days: malformed entries are skipped here, and reported by `lint`.
    let file: Option<toml::Table> = parse(guide_files, HOLIDAYS, found);
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

/// The name of the list of days that both seats have off.
pub(crate) const BOTH_SEATS: &str = "both";

/// Parses a year as written in the file: four digits.
pub(crate) fn year(name: &str) -> Option<i32> {
    name.parse().ok().filter(|_| name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit()))
}
