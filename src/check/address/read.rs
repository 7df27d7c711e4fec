//! Turns what was typed, pasted or said into addresses: strips brackets and quotes, replaces spoken signs. It never
//! guesses anything that would change the owner: two addresses are never joined into one.

use super::{Dictation, Known, Reason, Remark, left_out, letters};
use crate::text::without_controls;

/// Maximum bytes of a line. Nobody types more on purpose; a pasted link may be long.
const MOST: usize = 4096;

/// What a part of a line was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum AddressReading {
    /// A web address with a scheme; `beginning` if its beginning had to be completed.
    Web {
        text: String,
        beginning: bool,
    },
    /// A mail address, and the display name before it.
    Mail {
        name: String,
        local: String,
        host: String,
    },
    /// An address with another scheme.
    Scheme(String),
    Telephone,
    /// Text that looks like an address but is not valid.
    Broken(String),
    /// Text that looks like an address, but it is unclear where it begins or ends.
    Unread(String),
}

/// The addresses found in a line.
pub(super) struct ReadLine {
    pub(super) candidates: Vec<AddressReading>,
    pub(super) remarks: Vec<Remark>,
    /// What stands in the way of a Yes, if it can be named better than [`Reason::Several`].
    pub(super) doubt: Option<Reason>,
    /// Whether it contains characters that override the text direction.
    pub(super) bidi: bool,
}

/// Signs as written to hide an address from machines.
const MASKED: [(&str, &str); 4] = [("[at]", "@"), ("(at)", "@"), ("[dot]", "."), ("(dot)", ".")];

pub(super) fn line(typed: &str, dictation: &Dictation, known: &[Known<'_>]) -> Result<ReadLine, Reason> {
    if typed.len() > MOST {
        return Err(Reason::TooLong);
    }
    let bidi = typed.contains(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
    // Drop single control characters, not whole escape sequences: those would take visible text with them.
    let visible = |text: &str| without_controls(text).chars().filter(|c| !letters::is_hidden(*c)).collect::<String>();
    let edge = |c: char| c.is_whitespace() || (letters::is_hidden(c) && !c.is_control());
    let inner = typed.trim_matches(edge);
    let mut remarks = Vec::new();
    if inner.contains(letters::is_hidden) {
        remarks.push(Remark::Hidden);
    }
    let text = visible(inner);
    let text = text.trim();
    if text.is_empty() {
        return Err(Reason::Empty);
    }
    let doubt = left_out::doubt(text);
    // A browser drops tabs and line breaks, even within `java script:`.
    let squeezed = visible(&inner.replace(['\t', '\n', '\r'], ""));
    let active = ["javascript:", "data:", "vbscript:", "file:"];
    if active.iter().any(|scheme| squeezed.to_ascii_lowercase().starts_with(scheme)) {
        return Ok(ReadLine { candidates: vec![AddressReading::Scheme(squeezed)], remarks, doubt, bidi });
    }
    if is_telephone(text) {
        return Ok(ReadLine { candidates: vec![AddressReading::Telephone], remarks, doubt, bidi });
    }
    if let Some((name, reading)) = named_mail(text) {
        let other = left_out::in_name(name, &reading);
        return Ok(ReadLine { candidates: [reading].into_iter().chain(other).collect(), remarks, doubt, bidi });
    }
    if let Some(reading) = scheme(text).filter(|_| number(text).is_none()) {
        return Ok(ReadLine { candidates: vec![reading], remarks, doubt, bidi });
    }
    let (words, understood) = words(text, dictation);
    if understood {
        remarks.push(Remark::Understood);
    }
    let alone = words.len() == 1;
    let mut found: Vec<AddressReading> = words.iter().flat_map(|word| readings(word, alone, known)).collect();
    if !found.is_empty() && words.iter().any(|word| left_out::is_beginning(word)) {
        found.push(AddressReading::Unread(String::new()));
    }
    // In `x <y <address>>` mail programs read another one.
    if found.iter().any(|one| matches!(one, AddressReading::Mail { .. })) && !left_out::is_balanced(text) {
        found.push(AddressReading::Unread(String::new()));
    }
    if found.is_empty() { Err(Reason::NoAddress) } else { Ok(ReadLine { candidates: found, remarks, doubt, bidi }) }
}

/// Digits, and the usual signs between them. A numeric address has four parts, or a scheme.
fn is_telephone(text: &str) -> bool {
    let body = text.strip_prefix("tel:").unwrap_or(text);
    let digits = body.chars().filter(char::is_ascii_digit).count();
    let only = body.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+' | '.' | '-' | '/' | '(' | ')'));
    only && digits >= 6 && body.parse::<std::net::Ipv4Addr>().is_err()
}

/// `"A name" <somebody@somewhere>`: the raw text before the bracket, and the address.
fn named_mail(text: &str) -> Option<(&str, AddressReading)> {
    let (before, rest) = text.rsplit_once('<')?;
    let (inside, tail) = rest.split_once('>')?;
    let inside = inside.trim().trim_start_matches("mailto:");
    if !tail.trim().is_empty() || inside.contains("://") || inside.contains(char::is_whitespace) {
        return None;
    }
    let name = before.trim().trim_matches(['"', '\'', '«', '»', '“', '”', ' ', '\u{a0}']);
    Some((before, mail(name, inside)?))
}

/// An address with a scheme that is neither web nor mail.
fn scheme(text: &str) -> Option<AddressReading> {
    let text = text.trim_start_matches(|c: char| WRAPS.contains(&c) || c.is_whitespace());
    // Square brackets and parentheses stay: they may belong to the address.
    let text = text.trim_end_matches(|c: char| matches!(c, '>' | '"' | '»' | '”') || c.is_whitespace());
    let (scheme, rest) = text.split_once(':')?;
    let named = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-'));
    let port = rest.split(['/', '?', '#']).next().is_some_and(|port| port.bytes().all(|b| b.is_ascii_digit()));
    let spoken = rest.starts_with(char::is_whitespace);
    let known = ["http", "https", "hxxp", "hxxps", "mailto"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    (named && !known && !spoken && (!port || rest.starts_with('/')) && !rest.is_empty())
        .then(|| AddressReading::Scheme(text.to_owned()))
}

/// The words of a line, with spoken signs replaced and joined to their neighbours; and whether that changed anything.
fn words(text: &str, dictation: &Dictation) -> (Vec<String>, bool) {
    let deobfuscated = text.replace("[.]", ".").replace("(.)", ".").replace("[@]", "@");
    let deobfuscated = deobfuscated.replace("[dot]", " . ").replace("[at]", " @ ");
    let raw: Vec<&str> = deobfuscated.split_whitespace().collect();
    let mut understood = deobfuscated != text;
    if raw.len() < 2 {
        return (raw.into_iter().map(str::to_owned).collect(), understood);
    }
    // Each part, and whether it is a sign.
    let mut parts: Vec<(String, bool)> = Vec::new();
    let mut rest = &raw[..];
    while let Some(first) = rest.first() {
        let said = dictation.iter().find(|(said, _)| {
            said.len() <= rest.len() && said.iter().zip(rest).all(|(one, other)| bare(other).eq_ignore_ascii_case(one))
        });
        let masked = MASKED.iter().find(|(masked, _)| bare(first).eq_ignore_ascii_case(masked));
        let said = said.map(|(said, sign)| (said.len(), sign.as_str())).or(masked.map(|(_, sign)| (1, *sign)));
        match said {
            Some((count, sign)) => {
                parts.push((sign.to_owned(), sign != "www"));
                rest = &rest[count..];
            }
            None => {
                let sign = first.chars().all(|c| matches!(c, '.' | '/' | ':' | '@' | '-' | '_'));
                parts.push(((*first).to_owned(), sign));
                rest = &rest[1..];
            }
        }
    }
    let whole = |text: &str| text.trim_matches(['.', '-', '_']).contains(['.', '@']);
    let mut words: Vec<String> = Vec::new();
    // Whether the last part was a sign; whether it was a single letter; whether the word has a part that may be an
    // address itself.
    let (mut open, mut alone, mut complete) = (false, false, false);
    for (part, sign) in parts {
        let letter = part.chars().count() == 1 && !sign;
        // A mail program makes a link of what stands before the space: `webgate.ec` is the name of a site.
        let spaced = |word: &str| !complete && (word.ends_with('.') || part.starts_with('.'));
        let joins = words.last().is_some_and(|word| {
            // Never join two parts by a dot or a dash if each may be an address.
            let page = word.ends_with('/') && is_page(&part);
            let goes_on = word.ends_with("//") || word.ends_with(':') || page;
            let both = complete && !sign && whole(&part) && !goes_on;
            // Nor append a part that has a scheme: `Votre dossier : https://…`.
            let dashed = word.ends_with(['-', '.']) && !sign && whole(&part);
            !both
                && !dashed
                && !part.contains("://")
                && ((sign && !(complete && part == "."))
                    || open
                    || (alone && letter)
                    || (spaced(word) && !whole(&part)))
        });
        let own = !sign && whole(&part);
        match words.last_mut() {
            Some(word) if joins => {
                word.push_str(&part);
                understood = true;
                // The name of a site begins anew after it.
                complete = own || (complete && part != "@");
            }
            _ => {
                words.push(part);
                complete = own;
            }
        }
        (open, alone) = (sign, letter);
    }
    (words, understood)
}

/// Whether a part after a slash and a space is a file name, such as `index.html`, and not another site.
fn is_page(part: &str) -> bool {
    let name = part.split(['?', '#']).next().unwrap_or_default().trim_end_matches(['.', ',', ';']);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["html", "htm", "cgi", "php", "asp", "aspx", "jsp", "pdf"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// A word without trailing punctuation.
fn bare(word: &str) -> &str {
    word.trim_end_matches([',', '.', ';'])
}

/// Quotes and brackets put around an address in a text.
const WRAPS: [char; 18] = ['<', '>', '"', '\'', '«', '»', '“', '”', '‘', '’', '„', '(', ')', '[', ']', '{', '}', '`'];

/// The addresses in a word. Anything that looks like one is included.
fn readings(word: &str, alone: bool, known: &[Known<'_>]) -> Vec<AddressReading> {
    match reading(word, alone) {
        Some(reading) => {
            let further = left_out::inside(word, &reading, known);
            [reading].into_iter().chain(further).collect()
        }
        None if left_out::looks_like_address(word) => vec![AddressReading::Unread(word.to_owned())],
        None => Vec::new(),
    }
}

/// A word as an address, if it looks like one. With `alone`, digits and dots are enough.
pub(super) fn reading(word: &str, alone: bool) -> Option<AddressReading> {
    // The brackets of an IPv6 address belong to it.
    let front = |c: char| WRAPS.contains(&c);
    let back = |c: char| (WRAPS.contains(&c) || matches!(c, ',' | ';' | '!' | '…')) && c != ']' && c != ')';
    let mut text = word.trim_start_matches(front).trim_end_matches(back);
    for (open, close) in [('[', ']'), ('(', ')')] {
        let closing = |text: &str| text.trim_end_matches('.').ends_with(close) && !text.contains(open);
        while closing(text) {
            text = text.trim_end_matches(['.', close]);
        }
    }
    let text = text.trim_end_matches(back).trim_end_matches(',');
    // Full stops at the end of the sentence.
    let text = text.trim_end_matches('.');
    if !text.contains(|c: char| c.is_alphanumeric()) {
        return None;
    }
    if let Some(number) = alone.then(|| number(word)).flatten() {
        return Some(AddressReading::Web { text: format!("https://{number}"), beginning: true });
    }
    if let Some(scheme) = scheme(text) {
        return Some(scheme);
    }
    let small = text.to_ascii_lowercase();
    if let Some(rest) = small.strip_prefix("mailto:") {
        let rest = text.get(text.len() - rest.len()..).unwrap_or_default();
        return mail("", rest.split('?').next().unwrap_or_default());
    }
    for (written, read) in [("hxxps:", "https:"), ("hxxp:", "http:"), ("https:", "https:"), ("http:", "http:")] {
        if small.starts_with(written) {
            let rest = text.get(written.len()..).unwrap_or_default();
            if !rest.contains(|c: char| c.is_alphanumeric()) {
                return None;
            }
            let complete = rest.starts_with("//") && !rest.starts_with("///");
            return Some(AddressReading::Web { text: format!("{read}{rest}"), beginning: !complete });
        }
    }
    let end = text.find(['/', '?', '#', '\\']).unwrap_or(text.len());
    let authority = text.get(..end).unwrap_or_default();
    if authority.contains('@') || text.starts_with('"') {
        return mail("", text);
    }
    if authority.is_empty() && !text.starts_with("//") {
        return None;
    }
    // Without a dot (ASCII, foreign or percent-encoded) or a leading `//` it is an ordinary word.
    let local = authority.split(':').next().is_some_and(|name| name.eq_ignore_ascii_case("localhost"));
    let dotted = authority.contains(['.', '。', '．', '｡', '%']) || text.starts_with("//") || local;
    if !dotted || (!alone && !authority.contains(|c: char| c.is_alphabetic())) {
        return None;
    }
    Some(AddressReading::Web { text: format!("https://{}", text.trim_start_matches('/')), beginning: true })
}

/// A number of the Internet Protocol that has no dot between letters or digits: version 6, or version 4 as `0x7f000001`.
fn number(word: &str) -> Option<String> {
    let inner = word.trim_matches(['<', '>', '"', '«', '»']);
    let (host, rest) = match inner.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
        Some((host, rest)) => (host, rest),
        None => inner.split_at(inner.find('/').unwrap_or(inner.len())),
    };
    let six = host.contains(|c: char| c.is_ascii_digit()) && host.parse::<std::net::Ipv6Addr>().is_ok();
    let small = host.to_ascii_lowercase();
    let hexadecimal = small.strip_prefix("0x").is_some_and(|rest| u32::from_str_radix(rest, 16).is_ok());
    match (six, hexadecimal) {
        (true, _) => Some(format!("[{host}]{rest}")),
        (false, true) => Some(format!("{small}{rest}")),
        (false, false) => None,
    }
}

/// A mail address, cut at its last `@`.
fn mail(name: &str, text: &str) -> Option<AddressReading> {
    let (local, host) = text.rsplit_once('@')?;
    let host = host.strip_suffix('.').unwrap_or(host);
    let quoted = local.starts_with('"') || local.ends_with('"');
    let comment = text.contains(['(', ')']);
    // The local part may not contain characters that end a scheme or a host, nor those that mail reserves for lists and
    // names (RFC 5322, 3.2.3), nor begin with one of `WRAPS`: an address must read the same alone, after `mailto:` and
    // within `<>`.
    let odd = local.contains([':', '/', '?', '#', '\\', ';', ',', '<', '>', '[', ']']) || local.starts_with(WRAPS);
    let odd = (odd && !quoted) || local.trim_matches('"').contains('"');
    if comment || odd || host.is_empty() || local.is_empty() || (local.contains('@') && !quoted) {
        return text.contains(char::is_alphanumeric).then(|| AddressReading::Broken(text.to_owned()));
    }
    // The opening quote was stripped as if it were around the whole address.
    let unopened = local.ends_with('"') && !local.starts_with('"');
    let local = if unopened { format!("\"{local}") } else { local.to_owned() };
    Some(AddressReading::Mail { name: name.to_owned(), local, host: host.to_owned() })
}
