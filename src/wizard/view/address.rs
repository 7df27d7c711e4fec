//! Getting an address from this screen to another: opened, copied, as a QR code, or spelled out.

use crate::display::Form;
use crate::guide::AddressId;
use crate::l10n::Localizer;
use crate::qr::Qr;
use crate::screen::{Block, Code, MenuItem, Screen, Tone};
use crate::text::{Para, Role, Span};
use crate::wizard::{Event, Overlay, Session, is_web};

impl Screen {
    /// Adds the choice to act on the addresses shown on this page.
    pub(crate) fn offer_addresses(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        if !self.offers_addresses {
            return;
        }
        let (event, id) = match self.addresses_shown(session)[..] {
            [] => return,
            [only] => {
                let web = session.address(only).is_some_and(is_web);
                (Event::Open(Overlay::Address(only)), if web { "choice-address" } else { "choice-address-mail" })
            }
            ref several => (Event::Open(Overlay::Addresses(several.to_vec())), "choice-addresses"),
        };
        self.choices.push(MenuItem::new(l10n.text(id), event));
    }

    /// The ids of the addresses in the texts of this page, each once.
    fn addresses_shown(&self, session: &Session<'_>) -> Vec<AddressId> {
        let known = session.guide().facts.addresses();
        let mut shown = Vec::new();
        let paras = self.blocks.iter().flat_map(|block| match block {
            Block::Prose { paras, .. } => paras.as_slice(),
            _ => &[],
        });
        for span in paras.flat_map(|para| &para.spans).filter(|span| span.role == Role::Address) {
            let index = known.values().position(|address| *address == span.text).map(AddressId::from);
            shown.extend(index.filter(|index| !shown.contains(index)));
        }
        shown
    }

    /// Choosing one of the addresses of the page below.
    pub(super) fn addresses(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, addresses: &[AddressId]) {
        self.offers_addresses = false;
        self.title = l10n.text("addresses");
        for index in addresses.iter().copied() {
            let address = session.address(index).unwrap_or_default().to_owned();
            self.choices.push(MenuItem::new(address, Event::Open(Overlay::Address(index))));
        }
        self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
    }

    /// One address, and what can be done with it.
    pub(super) fn address(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, index: AddressId) {
        self.offers_addresses = false;
        let address = session.address(index).unwrap_or_default();
        let web = is_web(address);
        let elsewhere = web && session.opens_elsewhere();
        self.title = l10n.text(if web { "address" } else { "address.mail" });
        self.prose(Tone::Act, String::new(), vec![alone(address)]);
        if elsewhere {
            self.prose(Tone::Act, String::new(), l10n.paragraphs("address.elsewhere"));
        }
        let mut choice = |id: &str, event: Event| self.choices.push(MenuItem::new(l10n.text(id), event));
        // On a phone or tablet, scanning the QR code comes first. In line mode it comes last: it cannot be read aloud.
        let code = Event::Open(Overlay::Qr(index));
        let (lines, scans) = (session.display().form == Form::Lines, session.scans_addresses());
        if web && session.has_own_device() && scans && !lines {
            choice("choice-qr", code.clone());
        }
        if web && !elsewhere {
            choice("choice-open", Event::OpenAddress(index));
        }
        if web && !session.has_own_device() && scans && !lines {
            choice("choice-qr", code.clone());
        }
        choice("choice-copy", Event::CopyAddress(index));
        choice("choice-spell", Event::Open(Overlay::Spelt(index)));
        if web && lines {
            choice("choice-qr-drawn", code);
        }
        choice("choice-return", Event::Back);
        // Last, so that the other choices keep their numbers.
        choice("choice-genuine", Event::Open(Overlay::Genuine));
    }

    /// The address as a QR code.
    pub(super) fn qr(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, index: AddressId) {
        self.offers_addresses = false;
        let address = session.address(index).unwrap_or_default();
        self.title = l10n.text("qr");
        if let Some(qr) = Qr::of(address) {
            self.blocks.push(Block::Qr(Code { qr, how: l10n.paragraphs("qr.how"), no_room: l10n.text("qr.no-room") }));
        }
        self.prose(Tone::Act, String::new(), vec![alone(address)]);
        self.choices.push(MenuItem::new(l10n.text("choice-to-address"), Event::Back));
    }

    /// The address letter by letter, one part per line.
    pub(super) fn spelt(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, index: AddressId) {
        self.offers_addresses = false;
        let address = session.address(index).unwrap_or_default();
        self.title = l10n.text("spelt");
        self.prose(Tone::Act, String::new(), vec![alone(address)]);
        let parts = parts(address).into_iter().map(|part| {
            let letters: Vec<String> = part.chars().map(|letter| spell(l10n, letter)).collect();
            let said = letters.join(", ");
            // No lead for signs: they would be read aloud twice.
            if !part.starts_with(char::is_alphanumeric) {
                return Para { item: true, ..Para::plain(said) };
            }
            let lead = l10n.with("quoted", part.to_owned()).text("spelt.part");
            Para { item: true, ..Para::led(lead, said) }
        });
        let parts = parts.collect();
        self.prose(Tone::Note, l10n.text("spelt.about"), parts);
        self.choices.push(MenuItem::new(l10n.text("choice-to-address"), Event::Back));
    }
}

fn alone(address: &str) -> Para {
    Para { item: false, spans: vec![Span::new(address, Role::Address)] }
}

/// Splits an address into words and signs: `https`, `://`, `webgate`, `.`, `ec` …
fn parts(address: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = address;
    while let Some(first) = rest.chars().next() {
        let word = first.is_alphanumeric();
        let end = rest.find(|c: char| c.is_alphanumeric() != word).unwrap_or(rest.len());
        let (part, tail) = rest.split_at(end);
        parts.push(part);
        rest = tail;
    }
    parts
}

/// A letter with its spelling word: “f as in Foxtrot”.
pub(super) fn in_a_word(l10n: &Localizer<'_>, letter: char) -> String {
    let word = l10n.declared().and_then(|own| own.spelling.get(&letter.to_ascii_lowercase()));
    let mut said = l10n.with("character", letter.to_string());
    said.set("word", word.cloned().unwrap_or_default());
    said.text("spell")
}

/// A character as it is said on the phone.
fn spell(l10n: &Localizer<'_>, letter: char) -> String {
    let said = l10n.declared().and_then(|own| own.dictation.get(&letter.to_string())).and_then(|said| said.first());
    match letter {
        'a'..='z' => in_a_word(l10n, letter),
        'A'..='Z' => l10n.with("character", in_a_word(l10n, letter.to_ascii_lowercase())).text("spell.capital"),
        other => said.cloned().unwrap_or_else(|| other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_split_between_words_and_signs() {
        let cut = ["https", "://", "webgate", ".", "ec", ".", "europa", ".", "eu", "/", "RCAM", "/"];
        assert_eq!(parts("https://webgate.ec.europa.eu/RCAM/"), cut);
        assert_eq!(parts(""), Vec::<&str>::new());
        assert_eq!(parts("a@b"), ["a", "@", "b"]);
    }
}
