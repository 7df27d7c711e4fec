//! Is this web or mail address genuine? It is parsed as a browser parses it, without network access.
//!
//! `read` turns the input into addresses; `tricks` and `names` check them for the usual tricks. Only an address without
//! any trick, on a host of europa.eu, is genuine; a doubtful one is not.

use url::{Host, Url};

mod left_out;
mod letters;
mod names;
mod read;
mod reason;
mod tricks;

use crate::text;
use read::{AddressReading, ReadLine};
pub use reason::{Reason, Remark};

/// The role of an address in the procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AddressRole {
    /// Where steps are done, or who sends mail about them.
    Service,
    /// Official help.
    Help,
    /// An association, not an institution.
    Association,
    /// Where frauds are reported, outside the EU institutions.
    Report,
    /// A counter-example: no page may link to it.
    Trap,
}

/// A known address and its id.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    pub id: &'a str,
    /// `https://…`, or a mail address.
    pub address: &'a str,
    pub role: AddressRole,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// A service or a source of help for this procedure.
    Here,
    /// On europa.eu, but not part of this procedure.
    Official,
    /// Not genuine.
    False,
    /// Cannot be decided.
    Unknown,
}

/// Whether an address leads to a page or to a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Medium {
    Web,
    Mail,
    None,
}

/// The result of checking an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub verdict: Verdict,
    /// Why, the most obvious first; never empty.
    pub reasons: Vec<Reason>,
    pub remarks: Vec<Remark>,
    pub medium: Medium,
    /// The address as it was understood, without query and fragment. Empty if there is none.
    pub address: String,
    /// The part of the host that shows whose it is, such as `europa.eu`. Empty if unknown.
    pub owner: String,
    /// The known address that it imitates, if that is the trick.
    pub meant: String,
}

/// Spoken words for the signs of an address, and the sign; longest phrases first.
pub type Dictation = [(Vec<String>, String)];

/// Checks what was typed, pasted or said. Pass the raw input: text with control characters is never genuine, and what
/// an escape sequence would hide is checked too.
pub fn judge(typed: &str, known: &[Known<'_>], dictation: &Dictation) -> Found {
    let found = read_and_judge(typed, known, dictation);
    if !text::conceals(typed) || found.verdict == Verdict::False {
        return found;
    }
    // The control characters may only be colour codes around a false address.
    let without = read_and_judge(&text::clean(typed), known, dictation);
    if found.verdict == Verdict::Unknown && without.verdict == Verdict::False {
        return without;
    }
    found.doubted(Reason::Control)
}

fn read_and_judge(typed: &str, known: &[Known<'_>], dictation: &Dictation) -> Found {
    let ReadLine { candidates, remarks, bidi } = match read::line(typed, dictation) {
        Ok(line) => line,
        Err(reason) => return Found::unknown(reason),
    };
    let several = candidates.len() > 1;
    let found = candidates.into_iter().map(|reading| one(reading, known));
    // If there are several, the worst one counts and is shown.
    let Some(mut found) = found.min_by_key(|found| gravity(found.verdict)) else {
        return Found::unknown(Reason::NoAddress);
    };
    if several && found.verdict != Verdict::False {
        return Found { remarks, ..Found::unknown(Reason::Several) };
    }
    for remark in remarks {
        if !found.remarks.contains(&remark) {
            found.remarks.push(remark);
        }
    }
    // Remarks that only help with a good address would distract from a trick.
    let good = matches!(found.verdict, Verdict::Here | Verdict::Official);
    let named = found.reasons.contains(&Reason::DisplayName);
    found.remarks.retain(|remark| match remark {
        Remark::Beginning => good,
        Remark::FreeName => !named,
        _ => true,
    });
    if bidi {
        found.verdict = Verdict::False;
        found.reasons.retain(|reason| *reason < Reason::Service);
        found.reasons.insert(0, Reason::Bidi);
    }
    found
}

fn gravity(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::False => 0,
        Verdict::Unknown => 1,
        Verdict::Official => 2,
        Verdict::Here => 3,
    }
}

impl Found {
    /// Downgrades a good verdict to `Unknown`, with this as the first reason. A false verdict stays false.
    #[must_use]
    pub fn doubted(mut self, reason: Reason) -> Self {
        match self.verdict {
            Verdict::False => return self,
            Verdict::Unknown => self.reasons.insert(0, reason),
            Verdict::Here | Verdict::Official => self.reasons = vec![reason],
        }
        // The owner is shown in large letters: a good name would look like a yes.
        Found { verdict: Verdict::Unknown, remarks: Vec::new(), owner: String::new(), ..self }
    }

    fn unknown(reason: Reason) -> Self {
        Found {
            verdict: Verdict::Unknown,
            reasons: vec![reason],
            remarks: Vec::new(),
            medium: Medium::None,
            address: String::new(),
            owner: String::new(),
            meant: String::new(),
        }
    }
}

fn one(reading: AddressReading, known: &[Known<'_>]) -> Found {
    match reading {
        AddressReading::Telephone => Found::unknown(Reason::Telephone),
        AddressReading::Scheme(text) => {
            Found { verdict: Verdict::False, address: shown(&text), ..Found::unknown(Reason::Scheme) }
        }
        AddressReading::Web { text, beginning } => {
            let mut found = web(&text, known);
            if beginning {
                found.remarks.push(Remark::Beginning);
            }
            found
        }
        AddressReading::Mail { name, local, host } => mail(&name, &local, &host, known),
        AddressReading::Broken(text) => unreadable(&text, Medium::None),
        AddressReading::Unread(text) => {
            let likely = read::reading(&left_out::bare(&text), true).map(|reading| one(reading, known));
            let medium = if text.contains("://") { Medium::Web } else { Medium::None };
            let unknown = Found { medium, address: shown(&text), ..Found::unknown(Reason::Unread) };
            likely.filter(|found| found.verdict == Verdict::False).unwrap_or(unknown)
        }
    }
}

/// An address whose host cannot be read. If it also mentions `europa`, it is meant to deceive.
fn unreadable(text: &str, medium: Medium) -> Found {
    let pretends = names::pretends(text);
    let reason = if pretends { Reason::Odd } else { Reason::NoAddress };
    let verdict = if pretends { Verdict::False } else { Verdict::Unknown };
    Found { verdict, medium, address: shown(text), ..Found::unknown(reason) }
}

fn web(text: &str, known: &[Known<'_>]) -> Found {
    let mut reasons = tricks::raw(text);
    let Some((url, host)) = tricks::parse(text) else {
        if reasons.is_empty() {
            return unreadable(text, Medium::Web);
        }
        if names::pretends(text) {
            reasons.push(Reason::Odd);
        }
        return sorted(Found { medium: Medium::Web, address: shown(text), ..Found::unknown(Reason::Odd) }, reasons);
    };
    let Host::Domain(host) = host else {
        reasons.push(Reason::Number);
        let address = plain(&url, url.host_str().unwrap_or_default());
        let owner = url.host_str().unwrap_or_default().to_owned();
        return sorted(Found { medium: Medium::Web, address, owner, ..Found::unknown(Reason::Odd) }, reasons);
    };
    let host = host.strip_suffix('.').unwrap_or(&host).to_owned();
    let mut found = Found {
        medium: Medium::Web,
        address: plain(&url, &host),
        owner: names::owner(&host).to_owned(),
        remarks: long(&host),
        ..Found::unknown(Reason::OtherSite)
    };
    let official = names::is_official(&host);
    if official {
        if url.scheme() == "http" {
            reasons.push(Reason::Http);
        }
        if url.port().is_some() {
            reasons.push(Reason::Port);
        }
    }
    reasons.extend(tricks::host(&tricks::written_host(text), &host));
    let outside = outside(known, &host);
    if !official && outside.is_none_or(|(role, _)| role == AddressRole::Trap) {
        reasons.extend(names::tricks(&host));
        reasons.extend(tricks::after_host(&url));
        if reasons.is_empty() && !host.contains('.') {
            return Found { address: found.address, medium: Medium::Web, ..Found::unknown(Reason::NoAddress) };
        }
    }
    if let Some(meant) = misspelt(&host, known) {
        reasons.push(Reason::Misspelt);
        found.meant = meant;
    }
    if !reasons.is_empty() {
        return sorted(found, reasons);
    }
    match (official, outside) {
        (true, _) => {
            let ours = known.iter().filter(|known| matches!(known.role, AddressRole::Service | AddressRole::Help));
            // Prefer the exact page to its site.
            let exact = ours.clone().find(|known| known.address.eq_ignore_ascii_case(&found.address));
            let here = exact.or_else(|| ours.clone().find(|known| is_page_of(&url, &host, known.address)));
            settle(found, here.map(|known| known.role))
        }
        (false, Some((_, reason))) => Found { reasons: vec![reason], ..found },
        (false, None) => found,
    }
}

fn mail(name: &str, local: &str, written: &str, known: &[Known<'_>]) -> Found {
    let address = format!("{local}@{written}");
    let mut reasons = tricks::raw_mail(written);
    let Some(host) = names::ascii(written) else {
        return match reasons.is_empty() {
            true => unreadable(&address, Medium::Mail),
            false => sorted(Found { address: shown(&address), ..Found::unknown(Reason::Odd) }, reasons),
        };
    };
    let mut found = Found {
        medium: Medium::Mail,
        address: shown(&format!("{local}@{host}")),
        owner: names::owner(&host).to_owned(),
        remarks: long(&host),
        ..Found::unknown(Reason::OtherSite)
    };
    if !name.is_empty() {
        found.remarks.push(Remark::FreeName);
    }
    let official = names::is_official(&host);
    reasons.extend(tricks::host(written, &host));
    if names::is_number(&host) {
        reasons.push(Reason::Number);
    }
    let outside = outside(known, &host);
    if !official && outside.is_none_or(|(role, _)| role == AddressRole::Trap) {
        reasons.extend(names::tricks(&host));
        let known_locals = known.iter().filter_map(|known| known.address.split_once('@')).map(|(local, _)| local);
        if names::pretends(local) || known_locals.into_iter().any(|known| known.eq_ignore_ascii_case(local)) {
            reasons.push(Reason::Left);
        }
        if names::is_boastful(name) {
            reasons.push(Reason::DisplayName);
        }
    }
    if let Some(meant) = misspelt(&host, known) {
        reasons.push(Reason::Misspelt);
        found.meant = meant;
    }
    if !reasons.is_empty() {
        return sorted(found, reasons);
    }
    if official {
        let ours = known.iter().find(|known| known.address.eq_ignore_ascii_case(&format!("{local}@{host}")));
        return settle(found, ours.map(|known| known.role));
    }
    match outside {
        Some((_, reason)) => Found { reasons: vec![reason], ..found },
        None => found,
    }
}

/// The known address outside the institutions that a host belongs to: its role, and what there is to say of it.
fn outside(known: &[Known<'_>], host: &str) -> Option<(AddressRole, Reason)> {
    let roles = known.iter().filter(|known| names::is_of(host, known.address)).map(|known| known.role);
    let said = |role| match role {
        AddressRole::Association => Some((role, Reason::Association)),
        AddressRole::Report => Some((role, Reason::Report)),
        AddressRole::Trap => Some((role, Reason::OtherAssociation)),
        AddressRole::Service | AddressRole::Help => None,
    };
    roles.filter_map(said).next()
}

/// The verdict on an address of europa.eu without any trick.
fn settle(found: Found, role: Option<AddressRole>) -> Found {
    let (verdict, reason) = match role {
        Some(AddressRole::Help) => (Verdict::Here, Reason::Help),
        Some(AddressRole::Service) => (Verdict::Here, Reason::Service),
        _ => (Verdict::Official, Reason::Official),
    };
    Found { verdict, reasons: vec![reason], ..found }
}

/// The verdict `False`, with these reasons in order.
fn sorted(found: Found, mut reasons: Vec<Reason>) -> Found {
    reasons.sort_unstable();
    reasons.dedup();
    Found { verdict: Verdict::False, reasons, ..found }
}

/// The known host on europa.eu of which this one is a misspelling. Short names are skipped: real ones resemble each
/// other.
fn misspelt(host: &str, known: &[Known<'_>]) -> Option<String> {
    let inner = host.strip_suffix(".europa.eu")?;
    let hosts: Vec<&str> = known
        .iter()
        .filter(|known| known.role != AddressRole::Trap)
        .map(|known| names::host_of(known.address))
        .collect();
    if hosts.contains(&host) {
        return None;
    }
    let bare = |text: &str| text.replace(['.', '-'], "");
    let near = |other: &&&str| {
        let Some(other) = other.strip_suffix(".europa.eu") else { return false };
        let first = other.split('.').next().unwrap_or_default();
        let slips = strsim::damerau_levenshtein(inner, other);
        first.len() >= 6 && (slips == 1 || first.len() >= 7 && slips == 2 || bare(inner) == bare(other))
    };
    hosts.iter().find(near).map(|host| (*host).to_owned())
}

/// Whether a page is on the host of a known one, with the same first path segment if both have one.
fn is_page_of(url: &Url, host: &str, known: &str) -> bool {
    let Ok(known) = Url::parse(known) else { return false };
    let first = |url: &Url| url.path_segments().and_then(|mut parts| parts.next()).unwrap_or_default().to_owned();
    let (wanted, given) = (first(&known), first(url));
    known.host_str() == Some(host) && (wanted.is_empty() || given.is_empty() || given.eq_ignore_ascii_case(&wanted))
}

/// Longer hosts, in bytes, are made to hide their end.
const LONG: usize = 50;

fn long(host: &str) -> Vec<Remark> {
    if host.len() > LONG { vec![Remark::Long] } else { Vec::new() }
}

/// The address as a browser understands it, without query and fragment.
fn plain(url: &Url, host: &str) -> String {
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    shown(&format!("{}://{host}{port}{}", url.scheme(), url.path()))
}

/// Maximum characters shown of an address: it must fit, and its beginning matters more than its end.
const SHOWN: usize = 120;

/// A text that is safe to show: without control sequences, and not too long.
fn shown(text: &str) -> String {
    let text = text::clean(text);
    if text.chars().count() <= SHOWN {
        return text;
    }
    text.chars().take(SHOWN - 1).chain(['…']).collect()
}
