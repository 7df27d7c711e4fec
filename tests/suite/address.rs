//! Is an address genuine? The verdict, the page, the lines, and the command.

mod chance;
mod command;
mod controls;
mod dropped;
mod page;
mod table;

use sesame::check::address::{Found, Known, Role, judge};
use sesame::words::Words;

use crate::support::card;

const fn known(address: &'static str, role: Role) -> Known<'static> {
    Known { id: address, address, role }
}

/// The addresses known to these tests. They stay when the shipped guide knows others.
const KNOWN: [Known<'static>; 12] = [
    known("https://aiace-europa.eu", Role::Association),
    known("https://aiace-be.eu", Role::Association),
    known("https://ecas.ec.europa.eu/cas", Role::Service),
    known("https://webgate.ec.europa.eu/cas", Role::Service),
    known("https://webgate.ec.europa.eu/cas/contact.html", Role::Help),
    known("https://trusted-digital-identity.europa.eu", Role::Help),
    known("EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu", Role::Help),
    known("automated-notifications@nomail.ec.europa.eu", Role::Service),
    known("https://webgate.ec.europa.eu/RCAM/", Role::Service),
    known("https://aiace-coe.eu", Role::Trap),
    known("https://ec-europa.eu", Role::Trap),
    known("https://webqgate.ec.europa.eu/RCAM/", Role::Trap),
];

fn judged(typed: &str) -> Found {
    judge(typed, &KNOWN, &dictation())
}

/// What people say for the signs of an address, in the languages inside the program.
fn dictation() -> Vec<(Vec<String>, String)> {
    Words::bare(card::shelf()).spoken().dictation.clone()
}
