//! Finds what looks like a secret or personal data in a note. It only matches shapes and cannot be sure, so the desk
//! shows what it found and asks before saving.

use std::ops::Range;

use super::nickname::{Names, folded};
use crate::l10n::Spoken;
use lexicon::Lexicon;

mod code;
mod harmless;
mod lexicon;
mod mail;
mod name;
mod note;
mod number;
mod password;

/// What a part of a note looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Looks {
    /// A name and surname.
    Name,
    /// An email address.
    Mail,
    /// Twelve characters in groups, or dictated: the final code.
    Code,
    /// A password, alone or after a word for one.
    Password,
    /// A long number: a pension number, a telephone number, a date of birth, a PIN.
    Number,
}

/// A suspicious part of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Byte range in the note.
    pub at: Range<usize>,
    pub looks: Looks,
}

/// Detects secrets and names, in any language.
#[derive(Debug, Clone)]
pub struct Guard {
    names: Names,
    lexicon: Lexicon,
}

impl Guard {
    /// A guard for these words and first names.
    pub fn new(spoken: &Spoken, first_names: impl Iterator<Item = String>) -> Self {
        let first = first_names.map(|name| folded(&name)).collect();
        let lexicon = Lexicon::new(spoken, &first);
        Guard { names: Names { first, titles: spoken.titles.iter().cloned().collect() }, lexicon }
    }

    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The parts of a note that should not be saved without asking, in text order; none touches another.
    pub fn findings(&self, note: &str) -> Vec<Finding> {
        let mut words = note::words(note, &self.lexicon);
        harmless::mark(&mut words, &self.lexicon);
        let mut found: Vec<(Range<usize>, Looks)> = Vec::new();
        let mut add = |part: Range<usize>, looks: Looks| {
            if let (Some(first), Some(last)) = (words.get(part.start), words.get(part.end.saturating_sub(1))) {
                found.push((first.at.start..last.at.end, looks));
            }
        };
        mail::find(&words, |part| add(part, Looks::Mail));
        code::find(&words, &self.lexicon, |part| add(part, Looks::Code));
        password::find(&words, &self.lexicon, |part| add(part, Looks::Password));
        number::find(&words, |part| add(part, Looks::Number));
        name::find(&words, |part| add(part, Looks::Name));
        for at in unspaced(note).filter(|at| password::is_password(&note[at.clone()])) {
            // A date and a time may meet the rules too.
            let harmless = words.iter().filter(|word| at.contains(&word.at.start) && !word.is_letters());
            if !{ harmless }.all(|word| word.harmless) {
                found.push((at, Looks::Password));
            }
        }
        joined(note, found)
    }
}

/// Extends each finding to the next space, so that no rest of a password is kept, and joins those that touch. What was
/// found first says what they look like.
fn joined(note: &str, found: Vec<(Range<usize>, Looks)>) -> Vec<Finding> {
    let mut found: Vec<(usize, Range<usize>, Looks)> =
        found.into_iter().enumerate().map(|(order, (at, looks))| (order, whole(note, at, looks), looks)).collect();
    found.sort_by_key(|(_, at, _)| at.start);
    let mut joined: Vec<(usize, Finding)> = Vec::new();
    for (order, at, looks) in found {
        match joined.last_mut().filter(|(_, before)| at.start < before.at.end) {
            Some((first, before)) => {
                before.at.end = before.at.end.max(at.end);
                if order < *first {
                    (*first, before.looks) = (order, looks);
                }
            }
            None => joined.push((order, Finding { at, looks })),
        }
    }
    joined.into_iter().map(|(_, finding)| finding).collect()
}

fn whole(note: &str, at: Range<usize>, looks: Looks) -> Range<usize> {
    if looks != Looks::Password {
        return at;
    }
    let rest = note.get(at.end..).unwrap_or_default();
    at.start..at.end + rest.find(char::is_whitespace).unwrap_or(rest.len())
}

/// The parts of a note between spaces.
fn unspaced(note: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    note.split_whitespace().map(|part| {
        let start = part.as_ptr() as usize - note.as_ptr() as usize;
        start..start + part.len()
    })
}

/// The note with each finding replaced by "…".
pub fn masked(note: &str, findings: &[Finding]) -> String {
    let mut kept = String::with_capacity(note.len());
    let mut from = 0;
    for finding in findings {
        kept.push_str(note.get(from..finding.at.start).unwrap_or_default());
        kept.push('…');
        from = finding.at.end;
    }
    kept.push_str(note.get(from..).unwrap_or_default());
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A guard for the embedded languages, with a few first names.
    fn guard() -> Guard {
        let words = crate::l10n::Catalogs::bare(crate::guide_files::GuideFiles::embedded());
        Guard::new(words.spoken(), ["marie", "jean", "yvette"].map(str::to_owned).into_iter())
    }

    fn looks(note: &str) -> Vec<Looks> {
        guard().findings(note).iter().map(|finding| finding.looks).collect()
    }

    #[test]
    fn secrets_are_detected() {
        for (note, expected) in [
            ("rappeler au 0475 12 34 56", Looks::Number),
            ("rappeler au 0475\u{a0}12\u{a0}34\u{a0}56", Looks::Number),
            ("née le 12/03/1945", Looks::Number),
            ("pension no 123456", Looks::Number),
            ("+32 2 29 11111", Looks::Number),
            ("PIN : 4711", Looks::Password),
            ("son code est Ab3-x9K-77q-Zz1", Looks::Code),
            ("ABC DEF GHI JKL", Looks::Code),
            ("ab3 cd4 ef5 gh6", Looks::Code),
            ("Ab3x9K77qZz1", Looks::Code),
            ("marie.dupont@skynet.be", Looks::Mail),
            ("marie.dupont arobase skynet.be", Looks::Mail),
            ("mot de passe : soleil", Looks::Password),
            ("mot de passe :\u{a0}été", Looks::Password),
            ("le mdp est Soleil", Looks::Password),
            ("password is Sunshine", Looks::Password),
            ("a choisi Tulipe-2026-bleu", Looks::Password),
            ("rappeler Marie Dupont", Looks::Name),
            ("c’est Mme. Durand", Looks::Name),
            ("DUPONT Yvette a appelé", Looks::Name),
            ("Jean-Luc Martin", Looks::Name),
        ] {
            assert!(looks(note).contains(&expected), "{note}: {:?}", looks(note));
        }
    }

    #[test]
    fn ordinary_notes_are_not_secrets() {
        for note in [
            "",
            "rappeler demain matin, entend mal",
            "Marie a aidé sur place",
            "PC sous Windows 11, navigateur Edge",
            "macOS 13, iPhone 8, iOS 16",
            "n’a pas reçu le courriel, même après 30 minutes",
            "les uns des mots sont les plus",
            "the old man was out",
            "le mot de passe a été choisi, il est sur papier",
            "le code n’est pas encore arrivé",
            "le code est arrivé hier",
            "envoyé le 24/11",
            "essayé 3 fois, compte bloqué 15 minutes",
            "a compris qu’on ne dit pas son mot de passe",
        ] {
            assert_eq!(looks(note), Vec::new(), "{note}");
        }
    }

    #[test]
    fn each_secret_is_found_once_within_its_limits() {
        for (note, expected) in [
            // Adjacent findings stay separate; a part that matches twice is found once.
            ("a@b.be,c@d.be", &[Looks::Mail, Looks::Mail][..]),
            ("a@b.be ou 0475 12 34 56", &[Looks::Mail, Looks::Number]),
            ("0475 12 34 56 ou a@b.be", &[Looks::Number, Looks::Mail]),
            ("mdp : Tulipe-2026-bleu", &[Looks::Password]),
            // Four words of three letters, two of them unknown: with one capital or more.
            ("Les qwx des rtz", &[]),
            ("Les Qwx des rtz", &[Looks::Code]),
            ("Les Uns des lys", &[]),
            // Twelve characters: letters only, digits only, both.
            ("informatique", &[]),
            ("123456789012", &[Looks::Number]),
            ("informatiqu3", &[Looks::Code]),
            ("1234", &[]),
            ("12345", &[Looks::Number]),
            // A password: ten characters, three groups, one of them digits.
            ("Tulipe-20", &[]),
            ("Tulipe-202", &[Looks::Password]),
            ("Tulipes202", &[Looks::Password]),
            // A word and two digits, as many choose.
            ("tulipe20", &[Looks::Password]),
            ("tulipe2", &[]),
            ("iOS16", &[]),
            ("macOS-Sequoia", &[]),
            // A name: a capital on the word after the first name or form of address, or on both words.
            ("marie Dupont", &[Looks::Name]),
            ("(Marie Dupont)", &[Looks::Name]),
            ("Marie dupont", &[]),
            ("Dupont Marie", &[Looks::Name]),
            ("Dupont Jean-Luc", &[Looks::Name]),
            ("dupont Marie", &[]),
            ("Dupont marie", &[]),
            ("Bonjour Dupont", &[]),
            ("Mme Durand", &[Looks::Name]),
            ("mme durand", &[Looks::Name]),
            ("mme rappelle", &[]),
        ] {
            assert_eq!(looks(note), expected, "{note}");
        }
    }

    #[test]
    fn a_masked_note_has_no_secret_left() {
        for (note, masked_note) in [
            ("mot de passe : l’été, dit-elle", "… dit-elle"),
            ("code=ñandú! et fin", "… et fin"),
            ("son code :", "son code :"),
            ("tel 0475 12 34 56, le soir", "tel …, le soir"),
            ("écrire à marie@skynet.be", "écrire à …"),
            ("née le 12/03/1945 à Liège", "née le … à Liège"),
        ] {
            assert_eq!(masked(note, &guard().findings(note)), masked_note);
        }
    }

    proptest! {
        #[test]
        fn masking_never_panics(note in "\\PC{0,120}") {
            let _ = masked(&note, &guard().findings(&note));
        }

        #[test]
        fn a_code_in_any_spacing_is_masked(groups in "[0-9][A-Z0-9]{2}([-. /]|  )[a-z]{3}([-. /])[0-9]{3}[-. ][A-Z]{3}", before in "[a-z]{0,8}") {
            let note = format!("{before} {groups} fin");
            prop_assert!(!guard().findings(&note).is_empty(), "{note}");
        }
    }
}
