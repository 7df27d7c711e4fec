//! An address as a QR code, for the camera of a phone or tablet.

use qrcode::{Color, EcLevel, QrCode};

/// The quiet zone on a screen, in modules: half of what the standard asks for, so that the code fits a small window.
pub const SCREEN_MARGIN: usize = 2;
/// The quiet zone on paper, in modules, as ISO/IEC 18004 asks for.
pub const PAPER_MARGIN: usize = 4;

/// A code without its quiet zone: a square of dark and light modules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    side: usize,
    dark: Vec<bool>,
}

impl Qr {
    /// The smallest code of a text; `None` if it is too long. The scheme and host of a web address are in capitals.
    pub fn of(text: &str) -> Option<Qr> {
        let code = QrCode::with_error_correction_level(capitals(text), EcLevel::L).ok()?;
        let dark = code.to_colors().into_iter().map(|colour| colour == Color::Dark).collect();
        Some(Qr { side: code.width(), dark })
    }

    /// The code with a quiet zone of so many modules.
    pub fn with_margin(&self, margin: usize) -> QrView<'_> {
        QrView { qr: self, margin }
    }
}

/// A code as it is drawn, with its quiet zone.
#[derive(Debug, Clone, Copy)]
pub struct QrView<'a> {
    qr: &'a Qr,
    margin: usize,
}

impl QrView<'_> {
    /// Modules per side, including the quiet zone.
    pub fn side(self) -> usize {
        self.qr.side + 2 * self.margin
    }

    /// Whether a module is dark; outside the code, none is.
    pub fn is_dark(self, column: usize, row: usize) -> bool {
        let inside = |at: usize| at.checked_sub(self.margin).filter(|at| *at < self.qr.side);
        inside(column).zip(inside(row)).is_some_and(|(column, row)| self.qr.dark[row * self.qr.side + column])
    }

    /// The code as lines of half blocks, two rows of modules per line, with the light modules drawn.
    pub fn lines(self) -> Vec<String> {
        let cell = |column: usize, row: usize| match (self.is_dark(column, row), self.is_dark(column, row + 1)) {
            (false, false) => '█',
            (false, true) => '▀',
            (true, false) => '▄',
            (true, true) => ' ',
        };
        (0..self.side()).step_by(2).map(|row| (0..self.side()).map(|column| cell(column, row)).collect()).collect()
    }
}

/// A web address with its scheme and host in capitals, which a QR code holds in fewer bits. They mean the same
/// (RFC 3986, 6.2.2.1); all else stays, also what is before an `@`.
fn capitals(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    if !["http", "https"].iter().any(|web| scheme.eq_ignore_ascii_case(web)) {
        return text.to_owned();
    }
    // Browsers take a backslash for a slash.
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()));
    let (user, host) = authority.split_at(authority.rfind('@').map_or(0, |at| at + 1));
    format!("{}://{user}{}{path}", scheme.to_ascii_uppercase(), host.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use url::Url;

    #[test]
    fn a_code_has_its_quiet_zone() {
        let code = Qr::of("https://webgate.ec.europa.eu/RCAM/").expect("a code");
        for margin in [0, 1, 2, 4] {
            let view = code.with_margin(margin);
            let side = view.side();
            let row = |row: usize| (0..side).any(|column| view.is_dark(column, row));
            let column = |column: usize| (0..side).any(|row| view.is_dark(column, row));
            for is_used in [&row as &dyn Fn(usize) -> bool, &column] {
                assert!((0..margin).chain(side - margin..side + 2).all(|at| !is_used(at)));
                assert!(is_used(margin) && is_used(side - margin - 1));
            }
            let lines = view.lines();
            assert!(lines.iter().all(|line| line.chars().count() == side) && lines.len() == side.div_ceil(2));
        }
        assert_eq!(Qr::of(&"x".repeat(4000)), None);
    }

    /// Version 2: 29 columns and 15 lines on the screen.
    #[test]
    fn the_main_address_needs_a_small_code() {
        let code = Qr::of("https://webgate.ec.europa.eu/cas").expect("a code");
        assert_eq!(code.with_margin(0).side(), 25);
        let screen = code.with_margin(SCREEN_MARGIN);
        assert_eq!((screen.side(), screen.lines().len()), (29, 15));
    }

    #[test]
    fn only_scheme_and_host_are_in_capitals() {
        for (address, expected) in [
            ("https://webgate.ec.europa.eu/cas", "HTTPS://WEBGATE.EC.EUROPA.EU/cas"),
            ("https://aiace-be.eu", "HTTPS://AIACE-BE.EU"),
            ("http://a.eu:8080/B/c?d=e://f#g", "HTTP://A.EU:8080/B/c?d=e://f#g"),
            ("https://a.eu?b/c@d.eu", "HTTPS://A.EU?b/c@d.eu"),
            ("https://a.eu#b@c.eu", "HTTPS://A.EU#b@c.eu"),
            ("https://a.eu\\b@c.eu", "HTTPS://A.EU\\b@c.eu"),
            ("Https://me@b:pass@a.eu/", "HTTPS://me@b:pass@A.EU/"),
            ("https://[fe80::a]/b", "HTTPS://[FE80::A]/b"),
            ("https://é.eu/é", "HTTPS://é.EU/é"),
            ("ftp://a.eu/b", "ftp://a.eu/b"),
            ("mailto:me@a.eu", "mailto:me@a.eu"),
            ("a.eu/https://b.eu", "a.eu/https://b.eu"),
            ("", ""),
        ] {
            assert_eq!(capitals(address), expected);
        }
    }

    /// Addresses and what resembles them. No letters of other alphabets: `idna_adapter` 1.0 accepts no capitals beside
    /// them in debug builds.
    const ADDRESS: &str = r"(https?|HTTPS|ftp|mailto|)(://)?([a-zA-Z0-9@:/?#\\. \t\[\]-]|%2[eE]|%4[1a]){0,20}";

    proptest! {
        /// A browser goes to the same place.
        #[test]
        fn capitals_change_no_address(address in ADDRESS) {
            prop_assert_eq!(Url::parse(&capitals(&address)), Url::parse(&address));
        }
    }
}
