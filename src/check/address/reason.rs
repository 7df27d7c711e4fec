//! Why an address is what it is, and what to tell besides: names of messages, never sentences.

use strum::IntoStaticStr;

/// Why. Several may hold; the first is the plainest. Each is named after its message, `genuine-why-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Reason {
    // Not genuine, the plainest trick first.
    Scheme,
    Userinfo,
    Backslash,
    Bidi,
    Number,
    Letters,
    Punycode,
    Front,
    Ending,
    Hyphen,
    Glued,
    Near,
    Behind,
    Left,
    DisplayName,
    ServiceName,
    Misspelt,
    Http,
    Port,
    Double,
    Encoded,
    Odd,
    // Of europa.eu.
    Service,
    Help,
    Official,
    // Nobody can tell.
    Association,
    OtherAssociation,
    OtherSite,
    Several,
    Unread,
    Control,
    Telephone,
    NoAddress,
    Empty,
    TooLong,
}

impl Reason {
    /// Its name, as in the ids of its words.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// Something to tell besides, whatever the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Remark {
    /// Signs that nobody sees were in it.
    Hidden,
    /// It was said in words, or had spaces: this is how it was understood.
    Understood,
    /// A beginning such as `https` was missing or incomplete.
    Beginning,
    /// A name stands in front of the mail address: anybody may choose it.
    FreeName,
    /// The name of the site is very long, which hides its end.
    Long,
}

impl Remark {
    /// Its name, as in the ids of its words.
    pub fn name(self) -> &'static str {
        self.into()
    }
}
