//! A single address: whose it is, and which tricks it uses.

use url::{Host, Url};

use super::{AddressRole, Found, Known, Medium, Reason, Remark, Verdict, alike, names, shown, tricks, unreadable};

pub(super) fn web(text: &str, known: &[Known<'_>]) -> Found {
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
    if reasons.is_empty() && wraps(&url, &host, known) {
        return Found { reasons: vec![Reason::Wrapped], owner: String::new(), ..found };
    }
    let outside = outside(known, &host);
    if official && url.scheme() == "http" {
        reasons.push(Reason::Http);
    }
    let written = tricks::written_host(text);
    // A browser takes other letters for these, or refuses them; who writes the name of this site has no need of them.
    if outside.is_some() && (!written.is_ascii() || host.contains("..")) {
        reasons.push(Reason::Odd);
    }
    if (official || outside.is_some()) && url.port().is_some() {
        reasons.push(Reason::Port);
    }
    reasons.extend(tricks::host(&written, &host));
    if names::is_local(&host) {
        reasons.push(Reason::Local);
    }
    if !official && outside.is_none_or(|(role, _)| role == AddressRole::Trap) {
        reasons.extend(names::tricks(&host));
        reasons.extend(tricks::after_host(&url));
    }
    if let Some((reason, meant)) = meant(&host, known, outside) {
        reasons.push(reason);
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
        (false, Some(outside)) => settle_outside(found, outside),
        (false, None) => found,
    }
}

pub(super) fn mail(name: &str, local: &str, written: &str, known: &[Known<'_>]) -> Found {
    let address = format!("{local}@{written}");
    let mut reasons = tricks::raw_mail(written);
    let Some(host) = names::ascii(written) else {
        let name = written.to_ascii_lowercase();
        if names::is_number(&name) {
            reasons.push(Reason::Number);
        } else if name == "localhost" {
            reasons.push(Reason::Local);
        }
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
    if names::is_local(&host) {
        reasons.push(Reason::Local);
    }
    let outside = outside(known, &host);
    if !official && outside.is_none_or(|(role, _)| role == AddressRole::Trap) {
        reasons.extend(names::tricks(&host));
        let named = known.iter().filter(|known| known.role != AddressRole::Wrapper);
        let bears = |known: &Known<'_>| match known.address.split_once('@') {
            Some((known, _)) => known.eq_ignore_ascii_case(local),
            None => local.to_ascii_lowercase().contains(names::host_of(known.address)),
        };
        if names::pretends(local) || named.into_iter().any(bears) {
            reasons.push(Reason::Left);
        }
        if names::is_boastful(name) {
            reasons.push(Reason::DisplayName);
        }
    }
    if let Some((reason, meant)) = meant(&host, known, outside) {
        reasons.push(reason);
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
        // Whoever writes from there does not write for the institutions.
        Some((AddressRole::Association, _)) if names::is_boastful(name) => {
            Found { reasons: vec![Reason::DisplayName], ..found }
        }
        Some(outside) => settle_outside(found, outside),
        None => found,
    }
}

/// Whether a web address is one that a mail service has put around a link.
pub(super) fn is_wrapped(text: &str, known: &[Known<'_>]) -> bool {
    let Some((url, Host::Domain(host))) = tricks::parse(text) else { return false };
    wraps(&url, host.trim_end_matches('.'), known)
}

fn wraps(url: &Url, host: &str, known: &[Known<'_>]) -> bool {
    let wrapper = |known: &&Known<'_>| known.role == AddressRole::Wrapper && names::is_of(host, known.address);
    // Everything after `https://host`, for those that have the host from others.
    let path = |known: &Known<'_>| {
        known.address.get(names::host_of(known.address).len() + 8..).is_none_or(|path| url.path().starts_with(path))
    };
    known.iter().filter(wrapper).any(path)
}

/// The known address outside the institutions that a host belongs to: its role, and what there is to say of it.
fn outside(known: &[Known<'_>], host: &str) -> Option<(AddressRole, Reason)> {
    let roles = known.iter().filter(|known| names::is_of(host, known.address)).map(|known| known.role);
    let said = |role| match role {
        AddressRole::Association => Some((role, Reason::Association)),
        AddressRole::Report => Some((role, Reason::Report)),
        AddressRole::Trap => Some((role, Reason::OtherAssociation)),
        AddressRole::Service | AddressRole::Help | AddressRole::Wrapper => None,
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

/// The verdict on an address outside the institutions that is known.
fn settle_outside(found: Found, (role, reason): (AddressRole, Reason)) -> Found {
    let verdict = if role == AddressRole::Association { Verdict::Association } else { Verdict::Unknown };
    Found { verdict, reasons: vec![reason], ..found }
}

/// The verdict `False`, with these reasons in order.
fn sorted(found: Found, mut reasons: Vec<Reason>) -> Found {
    reasons.sort_unstable();
    reasons.dedup();
    Found { verdict: Verdict::False, reasons, ..found }
}

/// The known host that another one is taken for, and how.
fn meant(host: &str, known: &[Known<'_>], outside: Option<(AddressRole, Reason)>) -> Option<(Reason, String)> {
    let imitated = || alike::imitated(host, known).filter(|_| outside.is_none() && !names::is_official(host));
    let misspelt = misspelt(host, known).map(|meant| (Reason::Misspelt, meant));
    misspelt.or_else(|| imitated().map(|meant| (Reason::Imitated, meant)))
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
