//! The reasons for a verdict on an address, and further remarks: names of messages, never sentences.

use strum::IntoStaticStr;

/// A reason for a verdict. Several may apply; the first is the most obvious. Each is named after its message,
/// `genuine-why-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Reason {
    // Not genuine, the most obvious trick first.
    Scheme,
    Userinfo,
    Backslash,
    Bidi,
    Number,
    Letters,
    Punycode,
    Imitated,
    Front,
    Ending,
    Hyphen,
    Glued,
    Near,
    /// Its message is `genuine-why-behind`.
    #[strum(serialize = "behind")]
    AfterHost,
    Left,
    DisplayName,
    ServiceName,
    Local,
    Misspelt,
    Http,
    Port,
    Double,
    Encoded,
    Odd,
    // Genuine.
    Service,
    Help,
    Association,
    Official,
    // Cannot be decided.
    OtherAssociation,
    Report,
    OtherSite,
    Several,
    /// A link that shows one address and leads to another: `[shown](leads to)`.
    ShownLink,
    /// A mail that would go to others as well: `?cc=`.
    Receivers,
    /// A name of RFC 2047, `=?utf-8?…?=`.
    EncodedWord,
    Unread,
    Wrapped,
    Control,
    Telephone,
    NoAddress,
    Empty,
    TooLong,
}

impl Reason {
    /// The name as used in message ids.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A further remark, whatever the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Remark {
    /// It contained invisible characters.
    Hidden,
    /// It was spelt in words or had spaces, and was interpreted.
    Understood,
    /// A beginning such as `https` was missing or incomplete.
    Beginning,
    /// The mail address has a display name, which anybody can choose freely.
    FreeName,
    /// The host is very long, which hides its end.
    Long,
}

impl Remark {
    /// The name as used in message ids.
    pub fn name(self) -> &'static str {
        self.into()
    }
}
