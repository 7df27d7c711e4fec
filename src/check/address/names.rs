//! Host names: who owns one, and what it pretends to be.

use url::Host;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Reason;

/// The institutions' domain.
const OFFICIAL: &str = "europa.eu";

/// Words that false names put next to `europa`, separated by a hyphen, under any ending.
const BESIDE: [&str; 25] = [
    "ec",
    "eu",
    "webgate",
    "ecas",
    "cas",
    "login",
    "eulogin",
    "rcam",
    "pmo",
    "commission",
    "nomail",
    "secure",
    "account",
    "portal",
    "mail",
    "support",
    "verify",
    "jsis",
    "mypmo",
    "olaf",
    "europarl",
    "consilium",
    "curia",
    "eeas",
    "epso",
];

/// Words that false names join to `europa` without a separator.
const GLUED: [&str; 8] = ["eulogin", "webgate", "ecas", "login", "rcam", "pmo", "ec", "eu"];

/// Names of services that nobody else bears.
const SERVICES: [&str; 3] = ["eulogin", "webgate", "trusteddigitalidentity"];

/// Short names of services, which mean other things elsewhere.
const SHORT: [&str; 4] = ["rcam", "jsis", "mypmo", "ecas"];

/// Words that false names join to the short name of a service.
const JOINED: [&str; 35] = [
    "online", "login", "logon", "signin", "my", "mon", "eu", "ec", "ue", "europa", "compte", "account", "portal",
    "portail", "secure", "support", "help", "aide", "cas", "service", "services", "info", "verify", "web", "www",
    "connect", "access", "acces", "pension", "pensions", "sante", "mail", "mobile", "passkey", "code",
];

/// Endings of names that are reached in a home or an office only (RFC 6761, RFC 6762 appendix G, RFC 8375).
const LOCAL: [&str; 10] =
    ["local", "localhost", "localdomain", "lan", "home", "internal", "intranet", "private", "corp", "home.arpa"];

/// Second-level labels under which names are registered, as in `co.uk`. The complete list of such suffixes has ten
/// thousand rows and is larger than the check. It would change only how much is shown of hosts outside `europa.eu`.
const SECOND: [&str; 12] = ["co", "com", "org", "net", "gov", "ac", "edu", "gouv", "asso", "ltd", "gob", "or"];

/// Two-label suffixes under which anybody can get a name.
const SHARED: [&str; 20] = [
    "eu.com",
    "eu.org",
    "eu.int",
    "github.io",
    "gitlab.io",
    "pages.dev",
    "workers.dev",
    "web.app",
    "firebaseapp.com",
    "netlify.app",
    "vercel.app",
    "herokuapp.com",
    "blogspot.com",
    "wordpress.com",
    "weebly.com",
    "wixsite.com",
    "azurewebsites.net",
    "cloudfront.net",
    "onrender.com",
    "glitch.me",
];

/// Whether a host belongs to the institutions: nobody else can have one under `europa.eu`.
pub(super) fn is_official(host: &str) -> bool {
    let inner = host.strip_suffix(OFFICIAL);
    inner.is_some_and(|inner| inner.is_empty() || inner.ends_with('.'))
}

/// The part of a host that shows whose it is.
pub(super) fn owner(host: &str) -> &str {
    let from_end = |labels: usize| {
        let mut at = host.len();
        for _ in 0..labels {
            match host.get(..at).and_then(|left| left.rfind('.')) {
                Some(dot) => at = dot,
                None => return host,
            }
        }
        host.get(at + 1..).unwrap_or(host)
    };
    let two = from_end(2);
    let (second, top) = two.split_once('.').unwrap_or((two, ""));
    if SHARED.contains(&two) || (top.len() == 2 && SECOND.contains(&second)) { from_end(3) } else { two }
}

/// The host of a known address.
pub(super) fn host_of(address: &str) -> &str {
    match address.split_once('@') {
        Some((_, host)) => host,
        None => address.trim_start_matches("https://").split('/').next().unwrap_or_default(),
    }
}

/// Whether a host is that of a known address, or a subdomain of it.
pub(super) fn is_of(host: &str, address: &str) -> bool {
    let inner = host.strip_suffix(host_of(address));
    inner.is_some_and(|inner| inner.is_empty() || inner.ends_with('.'))
}

/// The host as a browser or mail program reads it, if it is valid.
pub(super) fn ascii(host: &str) -> Option<String> {
    let host = encoded(host)?;
    let sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    (host.contains('.') && host.chars().all(sign)).then_some(host)
}

/// The host with non-ASCII labels in punycode (`xn--…`), as a browser writes it; `None` if a character is invalid.
pub(super) fn encoded(host: &str) -> Option<String> {
    let read: String = host.nfkc().collect::<String>().to_lowercase().nfkc().collect();
    let read = read.replace(['。', '｡'], ".");
    // A sign that ends a name, written otherwise, is refused: the parser must not see it.
    if !host.is_ascii() && read.contains(['/', '\\', '?', '#', '@', ':', '%', '[', ']']) {
        return None;
    }
    let labels = read.split('.').map(|label| {
        if label.is_ascii() {
            return Some(label.to_owned());
        }
        let fits = |c: char| c.is_alphanumeric() || c == '-' || is_combining_mark(c);
        let written = label.chars().all(fits).then(|| idna::punycode::encode_str(label)).flatten()?;
        Some(format!("xn--{written}"))
    });
    labels.collect::<Option<Vec<_>>>().map(|labels| labels.join("."))
}

/// The host with every `xn--` label decoded.
pub(super) fn decoded(host: &str) -> String {
    let label = |label: &str| {
        let decoded = label.strip_prefix("xn--").and_then(idna::punycode::decode_to_string);
        decoded.unwrap_or_else(|| label.to_owned())
    };
    host.split('.').map(label).collect::<Vec<_>>().join(".")
}

/// Whether the host of a mail address is a number: IPv4 in any notation, or in square brackets.
pub(super) fn is_number(host: &str) -> bool {
    // Names in other alphabets must not reach `Host`: it would look them up in Unicode tables.
    let plain = host.is_ascii() && !host.contains("xn--");
    host.starts_with('[') || (plain && matches!(Host::parse(host), Ok(Host::Ipv4(_))))
}

/// Whether a host is a name inside a home or an office, which no name on the internet is.
pub(super) fn is_local(host: &str) -> bool {
    let ends = |ending: &&str| host.strip_suffix(*ending).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    !host.contains('.') || LOCAL.iter().any(ends)
}

/// Whether a text mentions the institutions' sites.
pub(super) fn pretends(text: &str) -> bool {
    let text = text.to_lowercase();
    ["europa.eu", "europa-eu", "ec.europa", "ec-europa", "eu-login", "eulogin", "webgate"]
        .iter()
        .any(|sign| text.contains(sign))
}

/// Whether the display name of a mail address claims to be the institutions.
pub(super) fn is_boastful(name: &str) -> bool {
    let name = crate::text::without_accents(&super::letters::skeleton(name));
    let spaced = format!(" {} ", name.replace(|c: char| !c.is_alphanumeric(), " "));
    let says = |sign: &str| spaced.contains(&format!(" {sign} "));
    name.contains('@')
        || pretends(&name)
        || ["eu login", "europa", "pmo", "rcam", "jsis", "commission", "european union", "union europeenne"]
            .into_iter()
            .any(says)
}

/// Whether a label is typical of the institutions' hosts, or nearly `europa`.
pub(super) fn is_telling(label: &str) -> bool {
    label == "europa" || ["ec", "eu", "webgate", "ecas", "nomail"].contains(&label) || is_near(label)
}

/// Exactly one edit away from `europa`.
fn is_near(label: &str) -> bool {
    strsim::damerau_levenshtein(label, "europa") == 1
}

/// At most two edits away from `europa`: close enough to deceive in a script that the person cannot read.
pub(super) fn resembles(label: &str) -> bool {
    strsim::damerau_levenshtein(label, "europa") <= 2
}

/// Whether a text consists only of these words. None of them may be empty.
fn is_made_of(text: &str, words: &[&str]) -> bool {
    text.is_empty() || words.iter().any(|word| text.strip_prefix(word).is_some_and(|rest| is_made_of(rest, words)))
}

/// Whether a name consists of the short name of a service and words that go with it. Under .eu its name is enough.
fn is_service(own: &str, top: &str) -> bool {
    if top == "eu" && own.split('-').any(|part| SHORT[..3].contains(&part)) {
        return true;
    }
    let joined = own.replace('-', "");
    let words = [&SHORT[..], &JOINED[..]].concat();
    SHORT.iter().any(|name| joined.contains(name)) && !SHORT.contains(&joined.as_str()) && is_made_of(&joined, &words)
}

/// The tricks in a host outside europa.eu.
pub(super) fn tricks(host: &str) -> Vec<Reason> {
    if is_official(host) {
        return Vec::new();
    }
    let labels: Vec<&str> = host.split('.').collect();
    let owner = owner(host);
    let (own, top) = owner.split_once('.').unwrap_or((owner, ""));
    let is_europa = |label: &str| label == "europa" || is_near(label);
    // Any word joined to `europa`, before .eu.
    let joined = |label: &str| label != "europa" && label.split('-').any(|part| part == "europa");
    let under_eu = top == "eu" || top.starts_with("eu.");
    let mut reasons = Vec::new();
    // `europa.eu` with something after it: another suffix, or another owner.
    for (at, pair) in labels.windows(2).enumerate() {
        let rest = labels.get(at + 2..).unwrap_or_default();
        if is_europa(pair[0]) && pair[1] == "eu" && !rest.is_empty() {
            let ending = match rest {
                [one] => SHARED.contains(&format!("eu.{one}").as_str()) || SECOND.contains(one) || one.len() == 2,
                [second, top] => SECOND.contains(second) && top.len() == 2,
                _ => false,
            };
            reasons.push(if ending { Reason::Ending } else { Reason::Front });
        }
        if is_europa(pair[0]) && pair[1].starts_with("eu-") || joined(pair[0]) && pair[1] == "eu" && !rest.is_empty() {
            reasons.push(Reason::Front);
        }
    }
    if own == "europa" || labels.last() == Some(&"europa") {
        reasons.push(Reason::Ending);
    }
    let beside = |label: &str| {
        let parts: Vec<&str> = label.split('-').filter(|part| !part.is_empty()).collect();
        parts.iter().any(|part| is_europa(part)) && parts.iter().any(|part| BESIDE.contains(part))
    };
    let hyphened = beside(own) || (under_eu && joined(own));
    if hyphened {
        reasons.push(Reason::Hyphen);
    } else if labels.iter().any(|label| beside(label)) {
        reasons.push(Reason::Front);
    }
    let bare = own.replace('-', "");
    let around = bare.split_once("europa").filter(|(left, right)| !(left.is_empty() && right.is_empty()));
    // Names that only begin with it are those of others: `europapark`, `europass`.
    let ends = under_eu && bare != "europa" && bare.ends_with("europa");
    let listed = |(left, right): (&str, &str)| is_made_of(left, &GLUED) && is_made_of(right, &GLUED);
    if (ends || around.is_some_and(listed)) && !hyphened {
        reasons.push(Reason::Glued);
    }
    let sister = |label: &&str| ["ec", "webgate", "ecas", "nomail"].contains(label);
    let general = ["eu", "com", "org", "net", "info", "int", "online", "co", "ue"].contains(&top);
    if is_near(own) && (general || labels.iter().any(sister)) {
        reasons.push(Reason::Near);
    }
    let boasts = |label: &&str| SERVICES.iter().any(|name| label.replace('-', "").contains(name));
    // The name of a service is a reason only if there is no more obvious one.
    if reasons.is_empty() && (labels.iter().any(boasts) || is_service(own, top)) {
        reasons.push(Reason::ServiceName);
    }
    reasons
}
