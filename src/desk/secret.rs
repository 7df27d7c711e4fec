//! Finds what looks like a secret or personal data in a note. It only matches shapes and cannot be sure, so the desk
//! shows what it found and asks before saving.

use std::ops::Range;

use regex::Regex;

use super::nickname::{Names, folded};
use crate::check::password::{Findings, LEAST, LEAST_GROUPS};
use crate::l10n::Spoken;

/// What a part of a note looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Looks {
    /// A name and surname.
    Name,
    /// An email address.
    Mail,
    /// Four groups of three characters: the final code.
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
    patterns: Patterns,
}

/// Shapes that a regex can match. ASCII only: Unicode classes would cost more than all the rest.
#[derive(Debug, Clone)]
struct Patterns {
    mail: Option<Regex>,
    code: Option<Regex>,
    joined: Option<Regex>,
    said: Option<Regex>,
    number: Option<Regex>,
}

impl Patterns {
    fn of(spoken: &Spoken) -> Self {
        let pattern = |text: &str| Regex::new(&format!("(?-u){text}")).ok();
        let any = |words: &[String]| words.iter().map(|word| regex::escape(word)).collect::<Vec<_>>().join("|");
        let at: Vec<String> =
            spoken.dictation.iter().filter(|(_, sign)| sign == "@").map(|(words, _)| words.join(" ")).collect();
        // “at” is too common a word.
        let at: Vec<String> = at.into_iter().filter(|word| word != "at").collect();
        let (secrets, verbs) = (any(&spoken.secrets), any(&spoken.verbs));
        Patterns {
            mail: pattern(&format!(r"[!-?A-~]+[ ]*(?:@|\b(?:{})\b|\(at\))[ ]*[0-9A-Za-z][-.0-9A-Za-z]*", any(&at))),
            code: pattern(r"\b[0-9A-Za-z]{3}(?:[ ]*[-./_ ][ ]*[0-9A-Za-z]{3}){3}\b"),
            joined: pattern(r"\b[0-9A-Za-z]{12}\b"),
            said: pattern(&format!(r"\b(?i:{secrets})\b[ ]*(?:[:=][ ]*|(?i:{verbs})\b[ ]*[!-~]*[!-@A-Z][!-~]*)")),
            number: pattern(r"[0-9](?:[-. /()+]{0,3}[0-9]){4,}"),
        }
    }
}

impl Guard {
    /// A guard for these words and first names.
    pub fn new(spoken: &Spoken, first_names: impl Iterator<Item = String>) -> Self {
        let first = first_names.map(|name| folded(&name)).collect();
        let names = Names { first, titles: spoken.titles.iter().cloned().collect() };
        Guard { names, patterns: Patterns::of(spoken) }
    }

    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The parts of a note that should not be saved without asking, in text order.
    pub fn findings(&self, note: &str) -> Vec<Finding> {
        findings(note, self)
    }
}

fn findings(note: &str, guard: &Guard) -> Vec<Finding> {
    // Treat non-breaking spaces as spaces. The replacements have the same byte length, so that ranges stay valid.
    let text = note.replace('\u{a0}', "  ").replace('’', "'  ");
    let mut found: Vec<Finding> = Vec::new();
    let mut add = |at: Range<usize>, looks: Looks| {
        if !found.iter().any(|known| known.at.contains(&at.start) || at.contains(&known.at.start)) {
            found.push(Finding { at, looks });
        }
    };
    let all = |pattern: &Option<Regex>| -> Vec<Range<usize>> {
        pattern.iter().flat_map(|pattern| pattern.find_iter(&text).map(|found| found.range())).collect()
    };
    let patterns = &guard.patterns;
    all(&patterns.mail).into_iter().for_each(|at| add(at, Looks::Mail));
    let like_a_code = |at: &Range<usize>| {
        let signs: Vec<char> = text[at.clone()].chars().filter(char::is_ascii_alphanumeric).collect();
        let capital = signs.iter().filter(|sign| sign.is_ascii_uppercase()).count();
        // Four short words are not a code: a code has digits, or more than one capital.
        signs.iter().any(char::is_ascii_digit) || capital > 1
    };
    all(&patterns.code).into_iter().filter(like_a_code).for_each(|at| add(at, Looks::Code));
    let mixed = |at: &Range<usize>| {
        let part = &text[at.clone()];
        part.contains(|c: char| c.is_ascii_digit()) && part.contains(|c: char| c.is_ascii_alphabetic())
    };
    all(&patterns.joined).into_iter().filter(mixed).for_each(|at| add(at, Looks::Code));
    // Extend to the end of the word, since the pattern stops at accents. After a colon there must be a word.
    let whole = |at: Range<usize>| {
        let end = ceil(note, at.end);
        let rest = note.get(end..).unwrap_or_default();
        at.start..end + rest.find(char::is_whitespace).unwrap_or(rest.len())
    };
    let something = |at: &Range<usize>| !text[at.clone()].ends_with([':', '=', ' ']);
    all(&patterns.said).into_iter().map(whole).filter(something).for_each(|at| add(at, Looks::Password));
    all(&patterns.number).into_iter().for_each(|at| add(at, Looks::Number));
    for at in words(&text).filter(|at| is_password(&text[at.clone()])) {
        add(at, Looks::Password);
    }
    let words: Vec<Range<usize>> = words(&text).collect();
    for pair in words.windows(2) {
        if is_a_name(&text[pair[0].clone()], &text[pair[1].clone()], &guard.names) {
            add(pair[0].start..pair[1].end, Looks::Name);
        }
    }
    found.sort_by_key(|finding| finding.at.start);
    found
}

/// The note with each finding replaced by "…".
pub fn masked(note: &str, findings: &[Finding]) -> String {
    let mut kept = String::with_capacity(note.len());
    let mut from = 0;
    for finding in findings {
        let (start, end) = (floor(note, finding.at.start), ceil(note, finding.at.end));
        kept.push_str(note.get(from..start).unwrap_or_default());
        kept.push('…');
        from = end;
    }
    kept.push_str(note.get(from..).unwrap_or_default());
    kept
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

fn ceil(text: &str, at: usize) -> usize {
    (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.split_whitespace().map(|word| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        start..start + word.len()
    })
}

/// Whether two words are a name: a first name or form of address before a capitalized word, or a capitalized word
/// before a capitalized first name.
fn is_a_name(one: &str, other: &str, names: &Names) -> bool {
    let bare = |word: &str| folded(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let first = |word: &str| names.first.contains(&bare(word));
    let called = |word: &str| first(word) || word.split('-').any(first);
    (capital(other) && (called(one) || names.titles.contains(&bare(one))))
        || (capital(one) && capital(other) && called(other))
}

/// Whether a word meets the password rules and is unlikely to be ordinary text.
fn is_password(word: &str) -> bool {
    let found = Findings::of(word);
    let letters = word.chars().any(char::is_alphabetic);
    // "macOS-Sequoia" has three groups as well, so a digit is required.
    let digit = word.chars().any(|c| c.is_ascii_digit());
    found.characters >= LEAST && found.groups.len() >= LEAST_GROUPS && letters && digit
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
            // Four three-letter words, with one capital or more.
            ("Les uns des lys", &[]),
            ("Les Uns des lys", &[Looks::Code]),
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
            ("tulipes202", &[]),
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
            ("mme durand", &[]),
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
