//! The link that hands a text to the person's mail program.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// A `mailto:` link with this text and no recipient (RFC 6068).
pub fn link(text: &str) -> String {
    /// Everything but letters, digits and `-._`.
    const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');
    let body = text.replace('\n', "\r\n");
    format!("mailto:?subject=S%C3%A9same&body={}", utf8_percent_encode(&body, ENCODED))
}
