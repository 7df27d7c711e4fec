//! Tricks in how an address is written, whatever its host is.

use percent_encoding::percent_decode_str;
use url::{Host, Url};

use super::letters::{skeleton, undigited};
use super::{Reason, names};

/// What is wrong with a web address as written, before a browser normalizes it.
pub(super) fn raw(text: &str) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let (authority, tail) = authority(text);
    if authority.contains('@') {
        reasons.push(Reason::Userinfo);
    }
    let before = text.split(['?', '#']).next().unwrap_or_default();
    if before.contains('\\') {
        reasons.push(Reason::Backslash);
    }
    let small = authority.to_ascii_lowercase();
    if ["http:", "https:"].contains(&small.as_str()) && tail.starts_with('/') {
        reasons.push(Reason::Double);
    }
    let host = written_host(text);
    if host.contains('%') {
        reasons.push(Reason::Encoded);
    }
    reasons.extend(foreign(&host));
    reasons
}

/// What is wrong with the host of a mail address as written.
pub(super) fn raw_mail(host: &str) -> Vec<Reason> {
    foreign(host).into_iter().collect()
}

/// [`Reason::Letters`] if a host in look-alike letters imitates the institutions.
fn foreign(host: &str) -> Option<Reason> {
    if host.is_ascii() {
        return None;
    }
    let read = skeleton(host);
    let name = read.split(['/', ':', '@']).next().unwrap_or_default().trim_end_matches('.');
    let labels = name.split('.').zip(host.split('.'));
    let resembles = labels.filter(|(_, label)| !label.is_ascii()).any(|(read, _)| names::resembles(read));
    let pretends = names::pretends(&read) || !names::tricks(name).is_empty() || resembles;
    pretends.then_some(Reason::Letters)
}

/// The authority of an address, and the rest. A browser accepts any number of slashes or backslashes before it.
fn authority(text: &str) -> (&str, &str) {
    let rest = text.split_once(':').map_or(text, |(_, rest)| rest).trim_start_matches(['/', '\\']);
    rest.split_at(rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len()))
}

/// The host as written, without user and port.
pub(super) fn written_host(text: &str) -> String {
    let (authority, _) = authority(text);
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let port = |(_, port): &(&str, &str)| port.bytes().all(|byte| byte.is_ascii_digit());
    host.rsplit_once(':').filter(port).map_or(host, |(host, _)| host).to_owned()
}

/// Replaces `xn--` for the parser, which only supports ASCII and rejects labels that it cannot decode.
const STAND_IN: &str = "xn0-";

/// Parses an address and its host as a browser does; `None` if it is invalid.
pub(super) fn parse(text: &str) -> Option<(Url, Host<String>)> {
    let host = written_host(text);
    // Percent-encoded non-ASCII names no site. Keep it from the parser, which trips over it next to capitals.
    let beyond = |bytes: &mut dyn Iterator<Item = u8>| bytes.filter(|byte| !byte.is_ascii()).count();
    if beyond(&mut percent_decode_str(&host)) > beyond(&mut host.bytes()) {
        return None;
    }
    let foreign = !host.is_ascii() || host.to_ascii_lowercase().contains("xn--");
    if !foreign {
        let url = Url::parse(text).ok()?;
        let host = url.host()?.to_owned();
        return Some((url, host));
    }
    let plain = names::encoded(&host)?.replace("xn--", STAND_IN);
    let url = Url::parse(&text.replacen(&host, &plain, 1)).ok()?;
    let host = match url.host()?.to_owned() {
        Host::Domain(host) => Host::Domain(host.replace(STAND_IN, "xn--")),
        number => number,
    };
    Some((url, host))
}

/// What is wrong with a host: `written` as typed, `host` as a browser reads it.
pub(super) fn host(written: &str, host: &str) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let official = names::is_official(host);
    if host.split('.').any(|label| label.is_empty() || label.starts_with('-') || label.ends_with('-'))
        && names::pretends(host)
    {
        reasons.push(Reason::Odd);
    }
    if written.is_ascii() && host.split('.').any(|label| label.starts_with("xn--")) {
        let decoded = names::decoded(host);
        let read = skeleton(&decoded);
        let mut labels = read.split('.').zip(decoded.split('.'));
        let disguised = labels.any(|(read, label)| !label.is_ascii() && names::is_telling(read));
        if disguised || (!official && names::is_official(&read)) {
            reasons.push(Reason::Punycode);
        }
    }
    let lettered = undigited(host);
    let boasts = || names::tricks(host).is_empty() && !names::tricks(&lettered).is_empty();
    if !official && lettered != host && (names::is_official(&lettered) || boasts()) {
        reasons.push(Reason::Letters);
    }
    reasons
}

/// [`Reason::AfterHost`] if `europa.eu` occurs after the host.
pub(super) fn after_host(url: &Url) -> Option<Reason> {
    let rest = url.as_str().split_once("://").map_or("", |(_, rest)| rest);
    let rest = rest.find(['/', '?', '#']).and_then(|at| rest.get(at..)).unwrap_or_default();
    let decoded = percent_decode_str(rest).decode_utf8_lossy().to_lowercase();
    decoded.contains("europa.eu").then_some(Reason::AfterHost)
}
