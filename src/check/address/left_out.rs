//! Text that looks like an address but was not read as one. A line that contains any is never called genuine.

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;
use url::Host;

use super::letters::is_hidden;
use super::read::AddressReading;
use super::{Known, Reason, site};

/// Whether a word that could not be read still looks like an address. It is normalized (NFKC) as in a browser:
/// `evil․com` with U+2024 leads to `evil.com`.
pub(super) fn looks_like_address(word: &str) -> bool {
    let word: String = word.nfkc().collect();
    // `https://` alone is the beginning of one that follows, or of none.
    let begins = ["http://", "https://"].iter().any(|scheme| word.eq_ignore_ascii_case(scheme));
    // A browser needs neither slash.
    let scheme = word.contains("://") && !begins || begins_anew(&word) && !is_beginning(&word);
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

/// Whether a word is no address, but would begin one: `https:/`.
pub(super) fn is_beginning(word: &str) -> bool {
    let small = word.to_ascii_lowercase();
    let bare = small.trim_end_matches(['/', '\\']);
    bare.ends_with("http:") || bare.ends_with("https:")
}

/// `192.0.2.7`, in any form that a browser accepts; a shorter form only with a path after it, as in `127.1/login`.
fn is_numeric_address(word: &str) -> bool {
    let number = |c: char| !(c.is_ascii_digit() || c == '.');
    if word.split(number).any(|part| part.trim_matches('.').parse::<std::net::Ipv4Addr>().is_ok()) {
        return true;
    }
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let (number, rest) = word.split_at(word.find(['/', ':', '?', '#', '\\']).unwrap_or(word.len()));
    let parts = number.split('.').count();
    let complete = parts == 4 || (parts > 1 && rest.contains(char::is_alphabetic));
    // Digits of other scripts are ASCII by now. Names must not reach `Host`: it would look them up in Unicode tables.
    complete && number.is_ascii() && matches!(Host::parse(&number.to_ascii_lowercase()), Ok(Host::Ipv4(_)))
}

/// A further address inside a word that was read as one: after a bracket, or as another recipient.
pub(super) fn inside(word: &str, reading: &AddressReading, known: &[Known<'_>]) -> Option<AddressReading> {
    let found = match reading {
        AddressReading::Web { text, .. } => inside_web(text, site::is_wrapped(text, known)).map(str::to_owned),
        AddressReading::Mail { .. } => receivers(word),
        _ => None,
    };
    found.map(AddressReading::Unread)
}

/// As in `https://genuine/cas/<https://false>`. An address of the same site as a query value, as in
/// `?service=https://…`, does not count, nor does the one that a mail service has wrapped.
fn inside_web(text: &str, wrapped: bool) -> Option<&str> {
    let start = text.split_once(':').map_or(0, |(scheme, _)| scheme.len() + 1);
    let rest = text.get(start..)?.trim_start_matches(['/', '\\']);
    let ends_host = ['/', '\\', '?', '#', '&'];
    let (host, tail) = rest.split_at(rest.find(ends_host)?);
    // A mail address behind the name of the site, or a second `://` that begins in it.
    if !wrapped && (tail.contains('@') || (host.ends_with(':') && tail.starts_with("//"))) {
        return Some(tail);
    }
    // Mail services write `*` and `|` in the addresses that they make.
    let mut pieces = tail.split(|c| ends_address(c) && !(wrapped && matches!(c, '*' | '|')));
    let first = pieces.next().unwrap_or_default();
    let again = first.match_indices("://").any(|(at, _)| {
        let before = first.get(..at).unwrap_or_default();
        let before = before.strip_suffix("https").or_else(|| before.strip_suffix("http")).unwrap_or(before);
        let rest = first.get(at + 3..).unwrap_or_default();
        // A name that a sign follows which only a browser reads as a part of it is another one.
        let cut = !rest.contains(ends_host) && first.len() < tail.len();
        let same = rest.split(ends_host).next() == Some(host) && !cut;
        !(before.contains(['?', '#']) && before.ends_with('=') && same)
    });
    if (again || begins_anew(first)) && !wrapped {
        Some(first)
    } else {
        pieces.find(|piece| piece.contains("://") || begins_anew(piece) || looks_like_address(piece))
    }
}

/// Whether `https:` without both slashes stands in a text: a browser needs none of them.
fn begins_anew(text: &str) -> bool {
    let small = text.to_ascii_lowercase();
    let mut rest = ["http:", "https:"].iter().flat_map(|scheme| small.split(scheme).skip(1));
    rest.any(|rest| !rest.starts_with("//"))
}

/// Characters at which a mail program may end an address in a text, though a browser reads on.
pub(super) fn ends_address(c: char) -> bool {
    "<>\"',|[](){}`*".contains(c) || !(c.is_ascii() || c.is_alphanumeric())
}

/// What keeps a text from being a single address, where that can be told from its form.
pub(super) fn doubt(text: &str) -> Option<Reason> {
    let small = text.to_ascii_lowercase();
    let encoded = small.split_once("=?").is_some_and(|(_, rest)| rest.contains("?="));
    let receivers = || small.split_whitespace().any(|word| word.contains("mailto:") && receivers(word).is_some());
    if encoded {
        Some(Reason::EncodedWord)
    } else if text.contains('[') && text.contains("](") {
        Some(Reason::ShownLink)
    } else {
        receivers().then_some(Reason::Receivers)
    }
}

/// Whether an invisible character stands in the `https://` of an address, or in a mail address: a browser drops it from
/// the name of a site only.
pub(super) fn is_split(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let visible: String = word.chars().filter(|c| !is_hidden(*c)).collect();
        let hides = word.trim_matches(is_hidden).contains(is_hidden);
        if hides && visible.matches("://").nth(1).is_some() {
            return true;
        }
        let begins = |scheme: &str| {
            let scheme = scheme.to_ascii_lowercase();
            scheme.ends_with("http") || scheme.ends_with("https")
        };
        let Some((scheme, rest)) = visible.split_once(':').filter(|(scheme, _)| begins(scheme)) else {
            return visible.contains('@') && hides;
        };
        let first = scheme.chars().position(|c| c.is_ascii_alphabetic()).unwrap_or(0);
        let last = scheme.chars().count() + 1 + rest.chars().take_while(|c| *c == '/').count();
        let mut seen = 0;
        word.chars().any(|c| {
            let hidden = is_hidden(c);
            seen += usize::from(!hidden);
            hidden && seen > first && seen < last
        })
    })
}

/// Whether a text has at most one pair of angle brackets, and every quote is closed.
pub(super) fn is_balanced(text: &str) -> bool {
    let brackets: String = text.chars().filter(|c| matches!(c, '<' | '>')).collect();
    matches!(brackets.as_str(), "" | "<>") && !unquoted(text).contains('"')
}

/// A text without what is quoted in it (RFC 5322, 3.2.4). A quote that is never closed stays.
fn unquoted(text: &str) -> String {
    let (mut out, mut from, mut escaped) = (String::new(), None, false);
    for c in text.chars() {
        match (from, c) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(at), '"') => {
                out.truncate(at);
                from = None;
                continue;
            }
            (None, '"') => from = Some(out.len()),
            _ => {}
        }
        out.push(c);
    }
    out
}

/// The query of a `mailto:` address, if it names another recipient.
fn receivers(word: &str) -> Option<String> {
    let (_, query) = word.split_once(['?', '&'])?;
    let decoded = percent_decode_str(query).decode_utf8_lossy().to_lowercase();
    let mut fields = decoded.split(['?', '&', ';']).map(|field| field.split_once('=').unwrap_or(("", field)));
    let is_one = |part: &str| part.contains('@') || part.contains("://");
    let receiver =
        fields.find(|(name, value)| ["to", "cc", "bcc"].contains(&name.trim()) || is_one(name) || is_one(value));
    receiver.map(|(_, value)| value.to_owned())
}

/// A different address in the display name before `<somebody@somewhere>`.
pub(super) fn in_name(name: &str, reading: &AddressReading) -> Option<AddressReading> {
    let AddressReading::Mail { local, host, .. } = reading else { return None };
    let same = format!("{local}@{host}");
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    // `<another> <this one>`; and what separates addresses, unless it is quoted.
    let unquoted = unquoted(name);
    let list = unquoted.contains(['[', ']', ',', ';', '\\', '@']) && !bare(name).eq_ignore_ascii_case(&same);
    let comments = unquoted.matches('(').count() == unquoted.matches(')').count();
    if list || !comments || name.contains(['<', '>', '＠', '﹫']) || name.contains("://") || !is_balanced(name) {
        return Some(AddressReading::Unread(name.to_owned()));
    }
    // Each word whole and in pieces: the brackets in `http://[::1]/` belong to it.
    let pieces = name.split(|c: char| c.is_whitespace() || ends_address(c)).map(str::to_owned);
    let mut words = name.split_whitespace().map(bare).chain(pieces);
    words.find(|word| looks_like_address(word) && !word.eq_ignore_ascii_case(&same)).map(AddressReading::Unread)
}

/// The likely address in a word that could not be read, without the text around it.
pub(super) fn bare(word: &str) -> String {
    let word: String = word.nfkc().collect();
    let small = word.to_ascii_lowercase();
    let scheme = ["https://", "http://"].iter().filter_map(|scheme| small.find(scheme)).min();
    let start = scheme.or_else(|| word.find(char::is_alphanumeric)).unwrap_or(0);
    word.get(start..).and_then(|rest| rest.split(ends_address).next()).unwrap_or_default().to_owned()
}
