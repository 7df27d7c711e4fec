//! A text as a person reads it: characters with their offsets, paragraphs, sentences and word counts.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use super::catalogue::{Piece, SourceCatalogue, TextPart};
use crate::l10n::Typography;

/// Placeholder for a label or a term.
pub(super) const QUOTE: char = '\u{E000}';
/// Placeholder for an address.
pub(super) const ADDRESS: char = '\u{E001}';
/// Placeholder for a variable.
pub(super) const VARIABLE: char = '\u{E002}';
/// Placeholder for a word of another message.
pub(super) const WORD: char = '\u{E003}';

/// Maximum depth of message references. Ours go two deep at most.
pub(super) const DEEPEST: usize = 5;

/// A character and its offset in the file.
pub(super) type Letter = (char, usize);

#[derive(Debug)]
pub(super) struct Sentence {
    pub(super) letters: Vec<Letter>,
    /// The word count: « l’eau » is one word, and so is any quotation.
    pub(super) words: usize,
}

impl Sentence {
    pub(super) fn span(&self) -> Range<usize> {
        let start = self.letters.first().map_or(0, |(_, at)| *at);
        start..self.letters.last().map_or(start, |(c, at)| at + c.len_utf8().min(2)).max(start)
    }
}

/// Flattens the texts of a language into characters and sentences.
pub(super) struct ProseReader<'c> {
    catalogue: &'c SourceCatalogue,
    /// Cached word counts of referenced messages.
    counted: RefCell<HashMap<String, usize>>,
}

impl<'c> ProseReader<'c> {
    pub(super) fn new(catalogue: &'c SourceCatalogue) -> Self {
        ProseReader { catalogue, counted: RefCell::default() }
    }

    /// The characters of a variant; none if it is only a reference, because the referenced message is checked itself.
    pub(super) fn letters(&self, variant: &[Piece]) -> Vec<Letter> {
        if let [Piece::Message(_)] = variant {
            return Vec::new();
        }
        self.read(variant, 0)
    }

    fn read(&self, variant: &[Piece], depth: usize) -> Vec<Letter> {
        let mut letters = Vec::new();
        // Pieces before the first text get that text's offset.
        let mut last = variant.iter().find_map(Piece::text).map_or(0, |(_, at)| at);
        for piece in variant {
            match piece {
                Piece::Text(text, at) => {
                    let plain = |c: char| if ('\u{E000}'..='\u{E00F}').contains(&c) { '\u{FFFD}' } else { c };
                    letters.extend(text.char_indices().map(|(inside, c)| (plain(c), at + inside)));
                    last = at + text.len();
                }
                Piece::Quote => letters.push((QUOTE, last)),
                Piece::Address => letters.push((ADDRESS, last)),
                Piece::Variable => letters.push((VARIABLE, last)),
                Piece::Message(id) => {
                    for number in 0..self.words_of(id, depth) {
                        letters.extend((number > 0).then_some(('\u{a0}', last)));
                        letters.push((WORD, last));
                    }
                }
            }
        }
        letters
    }

    /// The word count of a referenced message: that of its longest variant.
    fn words_of(&self, id: &str, depth: usize) -> usize {
        /// No sentence has room for more.
        const ENOUGH: usize = 40;
        if depth > DEEPEST {
            return 1;
        }
        if let Some(known) = self.counted.borrow().get(id) {
            return *known;
        }
        let quotes = self.catalogue.language.typography.quotes;
        let variants = self.catalogue.part(id).map(|part| part.variants.as_slice()).unwrap_or_default();
        let words = variants.iter().map(|variant| words(&self.read(variant, depth + 1), quotes)).max();
        let words = words.unwrap_or(1).clamp(1, ENOUGH);
        self.counted.borrow_mut().insert(id.to_owned(), words);
        words
    }

    /// The sentences of a text, in all its variants.
    pub(super) fn sentences(&self, part: &TextPart) -> Vec<Sentence> {
        let paragraphs = part.variants.iter().flat_map(|variant| paragraphs(&self.letters(variant)));
        paragraphs.flat_map(|paragraph| sentences(&paragraph, &self.catalogue.language.typography)).collect()
    }
}

/// Splits paragraphs as `words` does: an empty line separates two, `- ` starts an item, a single line break is a space.
pub(super) fn paragraphs(letters: &[Letter]) -> Vec<Vec<Letter>> {
    let mut all: Vec<Vec<Letter>> = vec![Vec::new()];
    for line in letters.split_inclusive(|(c, _)| *c == '\n') {
        let blank = line.iter().take_while(|(c, _)| *c == ' ').count();
        let text = &line[blank..];
        let text = if let [inside @ .., ('\n', _)] = text { inside } else { text };
        let item = matches!(text, [('-', _), (' ', _), ..]);
        if text.is_empty() || item {
            all.push(Vec::new());
        }
        let Some(last) = all.last_mut() else { continue };
        if let Some((_, at)) = last.last().copied() {
            last.push((' ', at));
        }
        last.extend(if item { &text[2..] } else { text });
    }
    all.retain(|paragraph| !paragraph.is_empty());
    all
}

/// Splits a paragraph after every full stop, question mark, exclamation mark or ellipsis that ends a sentence.
fn sentences(paragraph: &[Letter], typography: &Typography) -> Vec<Sentence> {
    let mut all = Vec::new();
    let mut from = 0;
    let mut open = false;
    for (at, (c, _)) in paragraph.iter().enumerate() {
        if *c == typography.quotes.1 {
            open = false;
        } else if *c == typography.quotes.0 {
            open = true;
        }
        let next = paragraph.get(at + 1).map(|(c, _)| *c);
        let stop = match c {
            // No space follows the dot in a number such as 1.000.
            '.' => next.is_none_or(|next| next == ' ') && !abbreviated(&paragraph[from..at], &typography.abbreviations),
            '?' | '!' | '…' => next.is_none_or(|next| next == ' '),
            _ => false,
        };
        if stop && !open {
            all.push(&paragraph[from..=at]);
            from = at + 1;
        }
    }
    all.push(paragraph.get(from..).unwrap_or_default());
    let all = all.into_iter().map(|letters| {
        let blank = letters.iter().take_while(|(c, _)| c.is_whitespace()).count();
        let letters = letters[blank..].to_vec();
        Sentence { words: words(&letters, typography.quotes), letters }
    });
    all.filter(|sentence| sentence.words > 0).collect()
}

fn abbreviated(before: &[Letter], known: &[String]) -> bool {
    let start = before.iter().rposition(|(c, _)| c.is_whitespace() || *c == '(').map_or(0, |at| at + 1);
    let word: String = before[start..].iter().flat_map(|(c, _)| c.to_lowercase()).collect();
    known.contains(&word)
}

/// Counts words: runs between spaces that contain a letter, a digit or a placeholder.
pub(super) fn words(letters: &[Letter], quotes: (char, char)) -> usize {
    let mut count = 0;
    let mut inside = false;
    let mut quoted = false;
    for (c, _) in letters {
        match c {
            c if *c == quotes.0 => {
                // A quotation is one word, whatever it says.
                count += usize::from(!quoted && !inside);
                quoted = true;
                inside = true;
            }
            c if *c == quotes.1 => quoted = false,
            _ if quoted => {}
            c if c.is_whitespace() => inside = false,
            c if !inside && (c.is_alphanumeric() || (QUOTE..=WORD).contains(c)) => {
                inside = true;
                count += 1;
            }
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide_files::GuideFiles;
    use crate::l10n::Language;

    fn cut(text: &str) -> Vec<(usize, usize)> {
        let letters: Vec<Letter> = text.char_indices().map(|(at, c)| (c, at)).collect();
        let languages = Language::all(&GuideFiles::embedded(), &mut Vec::new());
        let french = &languages.iter().find(|language| language.code == "fr").expect("French").typography;
        let all = paragraphs(&letters).iter().flat_map(|paragraph| sentences(paragraph, french)).collect::<Vec<_>>();
        all.iter().map(|sentence| (sentence.letters.len(), sentence.words)).collect()
    }

    #[test]
    fn sentence_ends_are_found() {
        for (text, counts) in [
            ("Rien n’est perdu. Il coûte 1.000 euros.", vec![3, 4]),
            ("M. Martin a deux clés.", vec![5]),
            ("C’est « la page. De plus » ici.", vec![3]),
            ("Posez :\n\n- un\n- deux mots\nde plus", vec![1, 1, 4]),
            ("Oui ? Non !", vec![1, 1]),
            ("- ? & %", vec![]),
        ] {
            assert_eq!(cut(text).iter().map(|(_, words)| *words).collect::<Vec<_>>(), counts, "{text}");
        }
    }
}
