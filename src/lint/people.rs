//! Readability: short sentences, kind words, no bare numbers, nothing conveyed by colour or position alone.

use std::collections::BTreeMap;
use std::ops::Range;

use super::catalogue::{SourceCatalogue, TextPart};
use super::prose::{ADDRESS, Letter, ProseReader, QUOTE, Sentence, VARIABLE, WORD};
use crate::diagnostic::{Diagnostic, Rule};
use crate::facts::Facts;
use crate::text::{width, wrap_plain};

/// Maximum words in a sentence.
const LONGEST: usize = 20;

/// Maximum average words per sentence in a catalogue.
const AVERAGE: usize = 15;

/// Text columns in a 40-column window.
const COLUMNS: usize = 38;

/// Maximum columns and rows of a choice in such a window.
const CHOICE: (usize, usize) = (33, 3);

/// Maximum rows of a title in such a window.
const TITLE: usize = 2;

/// Whether the text is a list of search words, not sentences.
fn is_list(part: &TextPart) -> bool {
    part.attribute().is_some_and(|attribute| ["words", "forms"].contains(&attribute))
}

/// Checks every text of a language.
pub(super) fn check(catalogue: &SourceCatalogue, facts: &Facts, told: &mut Vec<Diagnostic>) {
    let reader = ProseReader::new(catalogue);
    let mut sums: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for part in catalogue.translated().filter(|part| !is_list(part)) {
        let sum = sums.entry(catalogue.path(part).to_owned()).or_default();
        for sentence in reader.sentences(part) {
            sum.0 += sentence.words;
            sum.1 += 1;
            if sentence.words > LONGEST {
                let (found, known) = (sentence.words.to_string(), LONGEST.to_string());
                let args = [("found", found.as_str()), ("known", known.as_str())];
                told.push(catalogue.at(part, sentence.span(), Rule::SentenceLong, &args));
            }
            polite(catalogue, part, &sentence, told);
        }
        room(catalogue, part, &reader, told);
        if is_button(part) {
            buttons(catalogue, part, &reader, facts, told);
        }
    }
    for (path, (words, sentences)) in sums {
        if words > AVERAGE * sentences {
            let (found, known) = (words.div_ceil(sentences.max(1)).to_string(), AVERAGE.to_string());
            let args = [("found", found.as_str()), ("known", known.as_str())];
            told.push(Diagnostic::new(&path, 0..0, Rule::SentenceAverage, &args));
        }
    }
}

/// The lower-case words of a sentence with their spans. Punctuation separates words: « l’écran » contains « écran ».
pub(super) fn simple(letters: &[Letter]) -> Vec<(String, Range<usize>)> {
    let mut words: Vec<(String, Range<usize>)> = Vec::new();
    let mut inside = false;
    for (c, at) in letters {
        let part = c.is_alphanumeric() || (QUOTE..=WORD).contains(c) || *c == '-';
        let end = at + c.len_utf8();
        match words.last_mut() {
            Some((word, place)) if part && inside => {
                word.extend(c.to_lowercase());
                place.end = end;
            }
            _ if part => words.push((c.to_lowercase().collect(), *at..end)),
            _ => {}
        }
        inside = part;
    }
    words
}

/// The span of a word or a sequence of words.
pub(super) fn find(words: &[(String, Range<usize>)], wanted: &str) -> Option<Range<usize>> {
    let wanted: Vec<&str> = wanted.split(' ').collect();
    let same =
        |window: &&[(String, Range<usize>)]| window.iter().zip(&wanted).all(|((word, _), wanted)| word == wanted);
    let found = words.windows(wanted.len()).find(same)?;
    Some(found.first()?.1.start..found.last()?.1.end)
}

fn polite(catalogue: &SourceCatalogue, part: &TextPart, sentence: &Sentence, told: &mut Vec<Diagnostic>) {
    let style = &catalogue.language.style;
    let words = simple(&sentence.letters);
    let mut tell =
        |at: Range<usize>, rule: Rule, name: &str| told.push(catalogue.at(part, at, rule, &[("name", name)]));
    for (word, at) in style.forbidden.iter().filter_map(|word| Some((word, find(&words, word)?))) {
        tell(at, Rule::WordForbidden, word);
    }
    for pair in words.windows(2) {
        let [(word, at), (number, end)] = pair else { continue };
        let digits = number.chars().all(|c| c.is_ascii_digit());
        // Stage numbers have one digit; the points of a printed guide go higher.
        let ours = *word == style.stage && number.len() == 1 && number != "0";
        if digits && style.numbered.contains(word) && !ours {
            tell(at.start..end.end, Rule::NumberBare, &format!("{word} {number}"));
        }
    }
    let quotes = catalogue.language.typography.quotes;
    let quoted = sentence.letters.iter().any(|(c, _)| [QUOTE, ADDRESS, VARIABLE, quotes.0].contains(c));
    let any = |list: &[String]| list.iter().find_map(|word| Some((word.clone(), find(&words, word)?)));
    if let (false, Some((cue, at)), Some(_), None) = (quoted, any(&style.cues), any(&style.things), any(&style.named)) {
        tell(at, Rule::CueAlone, &cue);
    }
}

/// Whether a text is on one of the program's own buttons.
fn is_button(part: &TextPart) -> bool {
    let message = part.message();
    match part.attribute() {
        None => message.starts_with("choice-"),
        Some("yes" | "change") => message.starts_with("step-") || message.starts_with("exit-"),
        Some("label") => message.starts_with("key-"),
        Some(other) => other.starts_with("choice-"),
    }
}

fn buttons(
    catalogue: &SourceCatalogue,
    part: &TextPart,
    reader: &ProseReader<'_>,
    facts: &Facts,
    told: &mut Vec<Diagnostic>,
) {
    for variant in &part.variants {
        let text: String = reader.letters(variant).iter().map(|(c, _)| *c).collect();
        let same = |label: &&String| label.trim().to_lowercase() == text.trim().to_lowercase();
        let labels = facts.labels().values().filter_map(|label| label.texts.get(&catalogue.language.code));
        if let Some(label) = labels.into_iter().find(same) {
            told.push(catalogue.of(part, Rule::ButtonLabel, &[("name", label)]));
        }
        let (columns, rows) = CHOICE;
        if wrap_plain(&text, columns).len() > rows {
            let (found, known) = (width(&text).to_string(), (columns * rows).to_string());
            let args = [("found", found.as_str()), ("known", known.as_str())];
            told.push(catalogue.of(part, Rule::ChoiceLong, &args));
        }
    }
}

/// Reports what does not fit in a narrow window: a word that is too wide, a title with too many rows.
fn room(catalogue: &SourceCatalogue, part: &TextPart, reader: &ProseReader<'_>, told: &mut Vec<Diagnostic>) {
    let title = part.attribute() == Some("title");
    for variant in &part.variants {
        let letters = reader.letters(variant);
        for word in letters.split(|(c, _)| [' ', '\n', ADDRESS].contains(c)) {
            let text: String = word.iter().map(|(c, _)| *c).collect();
            if let (Some((_, at)), Some((last, end)), true) = (word.first(), word.last(), width(&text) > COLUMNS) {
                let (found, known) = (width(&text).to_string(), COLUMNS.to_string());
                let args = [("found", found.as_str()), ("known", known.as_str())];
                told.push(catalogue.at(part, *at..end + last.len_utf8(), Rule::WordWide, &args));
            }
        }
        let text: String = letters.iter().map(|(c, _)| *c).collect();
        if title && wrap_plain(text.trim(), COLUMNS).len() > TITLE {
            let (found, known) = (width(&text).to_string(), (COLUMNS * TITLE).to_string());
            let args = [("found", found.as_str()), ("known", known.as_str())];
            told.push(catalogue.of(part, Rule::TitleLong, &args));
        }
    }
}
