//! Why an address is what it is, and what to tell besides: names of messages, never sentences.

/// Why. Several may hold; the first is the plainest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is named after its message, genuine-why-…")]
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
        match self {
            Reason::Scheme => "scheme",
            Reason::Userinfo => "userinfo",
            Reason::Backslash => "backslash",
            Reason::Bidi => "bidi",
            Reason::Number => "number",
            Reason::Letters => "letters",
            Reason::Punycode => "punycode",
            Reason::Front => "front",
            Reason::Ending => "ending",
            Reason::Hyphen => "hyphen",
            Reason::Glued => "glued",
            Reason::Near => "near",
            Reason::Behind => "behind",
            Reason::Left => "left",
            Reason::DisplayName => "display-name",
            Reason::ServiceName => "service-name",
            Reason::Misspelt => "misspelt",
            Reason::Http => "http",
            Reason::Port => "port",
            Reason::Double => "double",
            Reason::Encoded => "encoded",
            Reason::Odd => "odd",
            Reason::Service => "service",
            Reason::Help => "help",
            Reason::Official => "official",
            Reason::Association => "association",
            Reason::OtherAssociation => "other-association",
            Reason::OtherSite => "other-site",
            Reason::Several => "several",
            Reason::Unread => "unread",
            Reason::Control => "control",
            Reason::Telephone => "telephone",
            Reason::NoAddress => "no-address",
            Reason::Empty => "empty",
            Reason::TooLong => "too-long",
        }
    }
}

/// Something to tell besides, whatever the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
        match self {
            Remark::Hidden => "hidden",
            Remark::Understood => "understood",
            Remark::Beginning => "beginning",
            Remark::FreeName => "free-name",
            Remark::Long => "long",
        }
    }
}
