//! The address check: verdict, page, lines and command.

mod classes;
mod command;
mod controls;
mod mixed_text;
mod page;
mod random;
mod table;

use sesame::check::address::{AddressRole, Found, Known, judge};
use sesame::l10n::Catalogs;

use crate::support::card;

const fn known(address: &'static str, role: AddressRole) -> Known<'static> {
    Known { id: address, address, role }
}

/// The addresses these tests know, independent of those in the shipped guide.
const KNOWN: [Known<'static>; 20] = [
    known("https://aiace-europa.eu", AddressRole::Association),
    known("https://aiace-be.eu", AddressRole::Association),
    known("https://aiace-de.eu", AddressRole::Association),
    known("https://aiace-fr.eu", AddressRole::Association),
    known("https://aiace-luxembourg.eu", AddressRole::Association),
    known("https://ecas.ec.europa.eu/cas", AddressRole::Service),
    known("https://webgate.ec.europa.eu/cas", AddressRole::Service),
    known("https://webgate.ec.europa.eu/cas/contact.html", AddressRole::Help),
    known("https://trusted-digital-identity.europa.eu", AddressRole::Help),
    known("EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu", AddressRole::Help),
    known("automated-notifications@nomail.ec.europa.eu", AddressRole::Service),
    known("https://webgate.ec.europa.eu/RCAM/", AddressRole::Service),
    known("https://aiace-coe.eu", AddressRole::Trap),
    known("https://ec-europa.eu", AddressRole::Trap),
    known("https://webqgate.ec.europa.eu/RCAM/", AddressRole::Trap),
    known("https://safelinks.protection.outlook.com", AddressRole::Wrapper),
    known("https://urldefense.com", AddressRole::Wrapper),
    known("https://deref-gmx.net", AddressRole::Wrapper),
    known("https://google.com/url", AddressRole::Wrapper),
    known("https://trendmicro.com/wis/clicktime", AddressRole::Wrapper),
];

fn judged(typed: &str) -> Found {
    judge(typed, &KNOWN, &dictation())
}

/// The words people say for the characters of an address, in the embedded languages.
fn dictation() -> Vec<(Vec<String>, String)> {
    Catalogs::bare(card::guide_files()).spoken().dictation.clone()
}
