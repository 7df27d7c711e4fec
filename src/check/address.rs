//! Is this web or mail address the real one? It is read as a browser reads it, and nothing is asked of any network.
//!
//! What is typed becomes an address in `read`, and is then looked at for the usual tricks in `tricks` and `names`. Only
//! an address that shows none of them, on a host of europa.eu, is genuine; whatever is in doubt is not.

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

/// What an address is to the procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AddressRole {
    /// Where things are done, or who sends mail about them.
    Service,
    /// Official help.
    Help,
    /// An association, and not an institution.
    Association,
    /// A counter-example: no page may lead there.
    Trap,
}

/// An address that is known, by its id.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    pub id: &'a str,
    /// The address: `https://…`, or one of mail.
    pub address: &'a str,
    /// What it is.
    pub role: AddressRole,
}

/// What is to be thought of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// A service or helper of this procedure.
    Here,
    /// Of europa.eu, but not of this procedure.
    Official,
    /// Not genuine.
    False,
    /// Nobody can tell.
    Unknown,
}

/// Whether it leads to a page or to a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Medium {
    /// A web page.
    Web,
    /// A mailbox.
    Mail,
    /// Neither.
    None,
}

/// What was found out about an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub verdict: Verdict,
    /// Why, the plainest first; never empty.
    pub reasons: Vec<Reason>,
    /// What to tell besides.
    pub remarks: Vec<Remark>,
    /// What it leads to.
    pub medium: Medium,
    /// The address as it was understood, without what stands after `?` and `#`. Empty if there is none.
    pub address: String,
    /// The part of it that tells whose it is, such as `europa.eu`. Empty if nobody can tell.
    pub owner: String,
    /// The known address that it comes near to, if that is the trick.
    pub meant: String,
}

/// What one says for the signs of an address: the words for each, those of many words first.
pub type Dictation = [(Vec<String>, String)];

/// Looks at what was typed, pasted or said. It must be what was given, with nothing taken out: a text with control
/// characters is never genuine, and what an escape sequence would hide is read as well.
pub fn judge(typed: &str, known: &[Known<'_>], dictation: &Dictation) -> Found {
    let found = read_and_judge(typed, known, dictation);
    if !text::conceals(typed) || found.verdict == Verdict::False {
        return found;
    }
    // Around a false address there may be no more than colours.
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
    // Of several the worst counts, and it is the one to be shown.
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
    // What is only good to know of a good address is noise beside a trick.
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
    /// The same, but nobody can tell, first of all for this reason. What is false stays so.
    #[must_use]
    pub fn doubted(mut self, reason: Reason) -> Self {
        match self.verdict {
            Verdict::False => return self,
            Verdict::Unknown => self.reasons.insert(0, reason),
            Verdict::Here | Verdict::Official => self.reasons = vec![reason],
        }
        // In large letters, a good name would look like a Yes.
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

/// One address, read.
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

/// An address of which not even the name can be read: whoever makes one that also says `europa` wants to deceive.
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
    let associations = known.iter().filter(|known| matches!(known.role, AddressRole::Association | AddressRole::Trap));
    let association = associations.clone().find(|known| names::is_of(&host, known.address));
    if !official && association.is_none_or(|known| known.role == AddressRole::Trap) {
        reasons.extend(names::tricks(&host));
        reasons.extend(tricks::behind(&url));
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
    match (official, association) {
        (true, _) => {
            let ours = known.iter().filter(|known| matches!(known.role, AddressRole::Service | AddressRole::Help));
            // The page itself before the site that it lies on.
            let exact = ours.clone().find(|known| known.address.eq_ignore_ascii_case(&found.address));
            let here = exact.or_else(|| ours.clone().find(|known| is_page_of(&url, &host, known.address)));
            settle(found, here.map(|known| known.role))
        }
        (false, Some(known)) => {
            let trap = known.role == AddressRole::Trap;
            Found { reasons: vec![if trap { Reason::OtherAssociation } else { Reason::Association }], ..found }
        }
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
    let associations = known.iter().filter(|known| matches!(known.role, AddressRole::Association | AddressRole::Trap));
    let association = associations.clone().find(|known| names::is_of(&host, known.address));
    if !official && association.is_none_or(|known| known.role == AddressRole::Trap) {
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
    match association {
        Some(known) if known.role == AddressRole::Association => Found { reasons: vec![Reason::Association], ..found },
        Some(_) => Found { reasons: vec![Reason::OtherAssociation], ..found },
        None => found,
    }
}

/// An address of europa.eu without any trick.
fn settle(found: Found, role: Option<AddressRole>) -> Found {
    let (verdict, reason) = match role {
        Some(AddressRole::Help) => (Verdict::Here, Reason::Help),
        Some(AddressRole::Service) => (Verdict::Here, Reason::Service),
        _ => (Verdict::Official, Reason::Official),
    };
    Found { verdict, reasons: vec![reason], ..found }
}

/// Not genuine, for these reasons.
fn sorted(found: Found, mut reasons: Vec<Reason>) -> Found {
    reasons.sort_unstable();
    reasons.dedup();
    Found { verdict: Verdict::False, reasons, ..found }
}

/// The host of a known address that this one nearly is, within europa.eu. Short names are left alone: real ones resemble
/// each other.
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

/// Whether a page lies where a known one does: on its host, and after the first name of its path, if it has one.
fn is_page_of(url: &Url, host: &str, known: &str) -> bool {
    let Ok(known) = Url::parse(known) else { return false };
    let first = |url: &Url| url.path_segments().and_then(|mut parts| parts.next()).unwrap_or_default().to_owned();
    let (wanted, given) = (first(&known), first(url));
    known.host_str() == Some(host) && (wanted.is_empty() || given.is_empty() || given.eq_ignore_ascii_case(&wanted))
}

/// A longer name is made to hide its end.
const LONG: usize = 50;

fn long(host: &str) -> Vec<Remark> {
    if host.len() > LONG { vec![Remark::Long] } else { Vec::new() }
}

/// The address as a browser understands it, as far as the first `?` or `#`.
fn plain(url: &Url, host: &str) -> String {
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    shown(&format!("{}://{host}{port}{}", url.scheme(), url.path()))
}

/// No longer is an address shown: its end matters less than its beginning, and it must fit.
const SHOWN: usize = 120;

/// A text to show: nothing in it to obey, and not too long.
fn shown(text: &str) -> String {
    let text = text::clean(text);
    if text.chars().count() <= SHOWN {
        return text;
    }
    text.chars().take(SHOWN - 1).chain(['…']).collect()
}
