//! Text that looks like an address but was not read as one. A line that contains any is never called genuine.

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;
use url::Host;

use super::read::AddressReading;

/// Whether a word that could not be read still looks like an address. It is normalized (NFKC) as in a browser:
/// `evil․com` with U+2024 leads to `evil.com`.
pub(super) fn looks_like_address(word: &str) -> bool {
    let word: String = word.nfkc().collect();
    let scheme = word.split_once("://").is_some_and(|(_, rest)| rest.contains(char::is_alphanumeric));
    let mail = word.contains('@') && word.contains(char::is_alphanumeric);
    scheme || mail || has_dotted_name(&word) || is_numeric_address(&word)
}

/// Whether a dot stands between letters or digits, at least one a letter: `22.11.2026` and `10.30` are plain prose.
fn has_dotted_name(word: &str) -> bool {
    let chars: Vec<char> = word.chars().collect();
    chars.windows(3).any(|three| match three {
        [left, '.', right] => {
            left.is_alphanumeric() && right.is_alphanumeric() && (left.is_alphabetic() || right.is_alphabetic())
        }
        _ => false,
    })
}

/// `192.0.2.7`, in any form that a browser accepts; a shorter form only with a path after it, as in `127.1/login`.
fn is_numeric_address(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let (number, rest) = word.split_at(word.find(['/', ':', '?', '#', '\\']).unwrap_or(word.len()));
    let parts = number.split('.').count();
    let complete = parts == 4 || (parts > 1 && rest.contains(char::is_alphabetic));
    // Digits of other scripts are ASCII by now. Names must not reach `Host`: it would look them up in Unicode tables.
    complete && number.is_ascii() && matches!(Host::parse(&number.to_ascii_lowercase()), Ok(Host::Ipv4(_)))
}

/// A further address inside a word that was read as one: after a bracket, or as another recipient.
pub(super) fn inside(word: &str, reading: &AddressReading) -> Option<AddressReading> {
    let found = match reading {
        AddressReading::Web { text, .. } => inside_web(text),
        AddressReading::Mail { .. } => receivers(word),
        _ => None,
    };
    found.map(|text| AddressReading::Unread(text.to_owned()))
}

/// As in `https://genuine/cas/<https://false>`. An address of the same site as a query value, as in
/// `?service=https://…`, does not count.
fn inside_web(text: &str) -> Option<&str> {
    let start = text.split_once(':').map_or(0, |(scheme, _)| scheme.len() + 1);
    let rest = text.get(start..)?.trim_start_matches(['/', '\\']);
    let ends_host = ['/', '\\', '?', '#', '&'];
    let (host, tail) = rest.split_at(rest.find(ends_host)?);
    let mut pieces = tail.split(ends_address);
    let first = pieces.next().unwrap_or_default();
    let again = first.match_indices("://").any(|(at, _)| {
        let before = first.get(..at).unwrap_or_default().trim_end_matches(|c: char| c.is_ascii_alphanumeric());
        let named = first.get(at + 3..).unwrap_or_default().split(ends_host).next();
        !(before.contains(['?', '#']) && before.ends_with('=') && named == Some(host))
    });
    if again { Some(first) } else { pieces.find(|piece| looks_like_address(piece)) }
}

/// Characters at which a mail program may end an address in a text, though a browser reads on.
pub(super) fn ends_address(c: char) -> bool {
    "<>\"',|[](){}`*".contains(c) || !(c.is_ascii() || c.is_alphanumeric())
}

/// The query of a `mailto:` address, if it names another recipient.
fn receivers(word: &str) -> Option<&str> {
    let (_, query) = word.split_once(['?', '&'])?;
    let decoded = percent_decode_str(query).decode_utf8_lossy().to_lowercase();
    let mut fields = decoded.split(['?', '&', ';']).filter_map(|field| field.split_once('='));
    let receiver = fields.any(|(name, _)| ["to", "cc", "bcc"].contains(&name.trim()));
    (receiver || decoded.contains('@')).then_some(query)
}

/// A different address in the display name before `<somebody@somewhere>`.
pub(super) fn in_name(name: &str, reading: &AddressReading) -> Option<AddressReading> {
    let AddressReading::Mail { local, host, .. } = reading else { return None };
    let same = format!("{local}@{host}");
    let words = name.split(|c: char| c.is_whitespace() || ends_address(c));
    let mut others = words.filter(|word| looks_like_address(word) && !word.eq_ignore_ascii_case(&same));
    others.next().map(|word| AddressReading::Unread(word.to_owned()))
}

/// The likely address in a word that could not be read, without the text around it.
pub(super) fn bare(word: &str) -> String {
    let word: String = word.nfkc().collect();
    let small = word.to_ascii_lowercase();
    let scheme = ["https://", "http://"].iter().filter_map(|scheme| small.find(scheme)).min();
    let start = scheme.or_else(|| word.find(char::is_alphanumeric)).unwrap_or(0);
    word.get(start..).and_then(|rest| rest.split(ends_address).next()).unwrap_or_default().to_owned()
}
