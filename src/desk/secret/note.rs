//! A note as words: folded, so that neither accents, wide digits nor invisible characters hide anything.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::lexicon::{Class, Classes, Lexicon};
use crate::text::is_unfit;

/// A run of letters and digits, or several that are one phrase.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Byte range in the note.
    pub(super) at: Range<usize>,
    /// Lower case, with accents.
    pub(super) lower: String,
    /// Without accents, digits in ASCII, capitals as written.
    pub(super) bare: String,
    /// What lies between the word before and this one, with one kind of dash, quotation mark, apostrophe and space.
    pub(super) gap: String,
    pub(super) classes: Classes,
    /// Whether its digits are known to be harmless: a date, a time, a version.
    pub(super) harmless: bool,
}

impl Word {
    pub(super) fn is(&self, class: Class) -> bool {
        self.classes.has(class)
    }

    pub(super) fn is_number(&self) -> bool {
        self.bare.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// The number, if it is one of at most four digits.
    pub(super) fn number(&self) -> Option<u32> {
        if self.is_number() && self.bare.len() <= 4 { self.bare.parse().ok() } else { None }
    }

    pub(super) fn digits(&self) -> usize {
        self.bare.bytes().filter(u8::is_ascii_digit).count()
    }

    pub(super) fn is_letters(&self) -> bool {
        self.digits() == 0
    }

    /// Letters and digits in one word.
    pub(super) fn is_mixed(&self) -> bool {
        !self.is_number() && !self.is_letters()
    }

    pub(super) fn length(&self) -> usize {
        self.bare.chars().count()
    }

    pub(super) fn is_capital(&self) -> bool {
        self.bare.chars().next().is_some_and(char::is_uppercase)
    }

    pub(super) fn capitals(&self) -> usize {
        self.bare.chars().filter(|c| c.is_uppercase()).count()
    }

    /// A capital after a small letter, as in a password.
    pub(super) fn is_irregular(&self) -> bool {
        let mut small = false;
        self.bare.chars().any(|c| {
            let found = small && c.is_uppercase();
            small |= c.is_lowercase();
            found
        })
    }

    /// The letters before its first digit, and the digits and letters from there on.
    pub(super) fn parts(&self) -> (&str, &str) {
        self.bare.split_at(self.bare.find(|c: char| c.is_ascii_digit()).unwrap_or(self.bare.len()))
    }

    pub(super) fn gap_has(&self, signs: &[char]) -> bool {
        self.gap.contains(signs)
    }

    /// Whether a sentence or clause ends before it.
    pub(super) fn begins_clause(&self) -> bool {
        self.gap_has(&['!', '?', ';', '\n']) || self.gap.contains(". ") || self.gap.contains("..")
    }

    /// Whether only spaces are before it.
    pub(super) fn follows(&self) -> bool {
        self.gap.chars().all(|c| c == ' ')
    }
}

/// The words of a note, with what each may be.
pub(super) fn words(note: &str, lexicon: &Lexicon) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let (mut gap, mut within) = (String::new(), false);
    for (start, c) in note.char_indices() {
        let end = start + c.len_utf8();
        if is_hidden(c) {
            if let Some(word) = words.last_mut().filter(|_| within) {
                word.at.end = end;
            }
            continue;
        }
        for plain in std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c)).map(plain) {
            if !plain.is_alphanumeric() {
                (within, _) = (false, gap.push(plain));
                continue;
            }
            if !within {
                let gap = std::mem::take(&mut gap);
                let (lower, bare) = (String::new(), String::new());
                words.push(Word { at: start..end, lower, bare, gap, classes: Classes::default(), harmless: false });
                within = true;
            }
            if let Some(word) = words.last_mut() {
                word.at.end = end;
                match plain {
                    'œ' | 'Œ' => word.bare.push_str("oe"),
                    plain => word.bare.push(plain),
                }
            }
        }
        if let Some(word) = words.last_mut().filter(|_| within) {
            word.lower.extend(std::iter::once(c).nfkc().flat_map(char::to_lowercase).map(plain));
        }
    }
    phrases(words, lexicon)
}

/// Joins the words of each phrase, and says what each word may be.
fn phrases(words: Vec<Word>, lexicon: &Lexicon) -> Vec<Word> {
    let mut joined: Vec<Word> = Vec::with_capacity(words.len());
    let mut from = 0;
    while let Some(first) = words.get(from) {
        let rest = &words[from..];
        let (count, classes) = lexicon.longest(rest);
        let mut word = first.clone();
        word.classes = classes;
        for other in rest.iter().take(count).skip(1) {
            word.at.end = other.at.end;
            for (text, more) in [(&mut word.lower, &other.lower), (&mut word.bare, &other.bare)] {
                text.push(' ');
                text.push_str(more);
            }
        }
        from += count.max(1);
        joined.push(word);
    }
    joined
}

fn is_hidden(c: char) -> bool {
    let space = matches!(c, '\n' | '\r' | '\t');
    !space && is_unfit(c)
        || is_combining_mark(c)
        || matches!(
            c,
            '\u{200c}' | '\u{200d}' | '\u{180e}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        )
}

/// One sign for all that look or serve alike.
fn plain(c: char) -> char {
    match c {
        '‐'..='―' | '−' | '⁃' | '－' | '_' | '~' | '·' | '•' => '-',
        '’' | '‘' | 'ʼ' | '`' | '´' | '′' => '\'',
        '«' | '»' | '“' | '”' | '„' | '‹' | '›' => '"',
        '→' | '⇒' => ':',
        c if c.is_whitespace() => ' ',
        c => digit(c).unwrap_or(c),
    }
}

/// The decimal digits of other scripts: each block has its zero first.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 20] = [
        0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
        0x0f20, 0x1040, 0x17e0, 0x1810, 0x1946, 0xff10,
    ];
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}
