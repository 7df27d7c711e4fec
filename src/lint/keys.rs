//! Key letters: lower case, unique per action, and never hard-coded in a text.

use std::collections::BTreeMap;

use super::catalogue::{SourceCatalogue, TextPart};
use super::prose::ProseReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::keys::{Action, TABLE, digit};
use crate::text::width;

/// Maximum columns of a footer label, so that more than three keys fit in a narrow window.
const LABEL: usize = 20;

/// Checks the keys of every language that translates them.
pub(super) fn check(catalogues: &[SourceCatalogue], found: &mut Vec<Diagnostic>) {
    for catalogue in catalogues {
        table(catalogue, found);
        by_hand(catalogue, found);
    }
}

fn table(catalogue: &SourceCatalogue, found: &mut Vec<Diagnostic>) {
    let mut taken: BTreeMap<char, &str> = BTreeMap::new();
    for row in TABLE.iter().filter(|row| !row.field) {
        let part = |name: &str| catalogue.part(&format!("{}.{name}", row.id)).map(|part| (part, text(catalogue, part)));
        if let Some((lettered, letters)) = part("letters") {
            if row.action != Action::Choose && letters.is_empty() {
                found.push(catalogue.of(lettered, Rule::KeyLetter, &[("name", "")]));
            }
            for letter in letters.chars() {
                let name = letter.to_string();
                let small = letter.is_lowercase() && digit(letter).is_none();
                match taken.insert(letter, row.id) {
                    Some(other) if other != row.id => {
                        found.push(catalogue.of(lettered, Rule::KeyTwice, &[("name", &name), ("id", other)]));
                    }
                    _ if !small => found.push(catalogue.of(lettered, Rule::KeyLetter, &[("name", &name)])),
                    _ => {}
                }
            }
            if let Some((named, name)) = part("name")
                && !letters.is_empty()
                && row.action != Action::Choose
                && !letters.starts_with(&name)
            {
                found.push(catalogue.of(named, Rule::KeyName, &[("name", &name), ("known", &letters)]));
            }
        }
        if let Some((labelled, label)) = part("label").filter(|(_, label)| row.footer && width(label) > LABEL) {
            let (wide, known) = (width(&label).to_string(), LABEL.to_string());
            found.push(catalogue.of(labelled, Rule::KeyLabel, &[("found", &wide), ("known", &known)]));
        }
    }
}

fn text(catalogue: &SourceCatalogue, part: &TextPart) -> String {
    let reader = ProseReader::new(catalogue);
    let first = part.variants.first().map(|variant| reader.letters(variant));
    first.unwrap_or_default().into_iter().map(|(c, _)| c).collect::<String>().trim().to_owned()
}

/// A single quoted letter is a key: it must be referenced as `{ key-help.name }` so that it changes with the key.
fn by_hand(catalogue: &SourceCatalogue, found: &mut Vec<Diagnostic>) {
    let (open, close) = catalogue.language.typography.quotes;
    let reader = ProseReader::new(catalogue);
    for part in &catalogue.parts {
        for variant in &part.variants {
            let letters = reader.letters(variant);
            let bare: Vec<_> = letters.iter().filter(|(c, _)| !matches!(c, '\u{a0}' | '\u{202f}')).collect();
            for window in bare.windows(3) {
                if let [(first, _), (letter, at), (last, _)] = window
                    && (*first, *last) == (open, close)
                    && letter.is_lowercase()
                {
                    let name = letter.to_string();
                    found.push(catalogue.at(part, *at..*at + name.len(), Rule::KeyByHand, &[("name", &name)]));
                }
            }
        }
    }
}
