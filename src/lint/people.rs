//! What a tired person needs: short sentences, kind words, no bare numbers, nothing told by colour or place alone.

use std::collections::BTreeMap;

use super::catalogue::{Catalogue, Part};
use super::prose::{ADDRESS, Letter, QUOTE, Reader, Sentence, VARIABLE, WORD};
use crate::facts::Facts;
use crate::problem::{Problem, Rule};
use crate::text::{width, wrap_plain};

/// Words in a sentence, at most.
const LONGEST: usize = 20;

/// Words in a sentence of a catalogue, on average.
const AVERAGE: usize = 15;

/// Columns of text in a window of 40.
const COLUMNS: usize = 38;

/// Columns and rows of a choice in such a window.
const CHOICE: (usize, usize) = (33, 3);

/// Rows of a title in such a window.
const TITLE: usize = 2;

/// What the words of a language may not be.
struct Manners {
    language: &'static str,
    /// Words that blame, beg or belittle.
    forbidden: &'static [&'static str],
    /// What printed guides number, and a screen never does.
    numbered: &'static [&'static str],
    /// What has the number of one of our stages.
    stage: &'static str,
    /// Colours and places.
    cues: &'static [&'static str],
    /// What has no name of its own.
    things: &'static [&'static str],
    /// What has one, or stands alone in sight.
    named: &'static [&'static str],
}

const MANNERS: [Manners; 2] = [
    Manners {
        language: "fr",
        forbidden: &[
            "invalide",
            "invalides",
            "veuillez",
            "simplement",
            "s il vous plaît",
            "évidemment",
            "illégal",
            "interdit",
            "oups",
            "erroné",
            "erronée",
        ],
        numbered: &["point", "points", "étape", "étapes", "page", "pages"],
        stage: "étape",
        cues: &[
            "rouge",
            "rouges",
            "vert",
            "verte",
            "verts",
            "vertes",
            "bleu",
            "bleue",
            "bleus",
            "bleues",
            "jaune",
            "jaunes",
            "orange",
            "gris",
            "grise",
            "grises",
            "noir",
            "noire",
            "noirs",
            "noires",
            "blanc",
            "blanche",
            "à droite",
            "à gauche",
            "en haut",
            "en bas",
            "du haut",
            "du bas",
        ],
        things: &["bouton", "boutons", "case", "cases", "lien", "icône", "cadre", "carré", "zone", "partie", "touche"],
        named: &["bulletin", "flèche", "roue dentée", "calendrier", "écran"],
    },
    Manners {
        language: "en",
        forbidden: &["invalid", "please", "simply", "obviously", "illegal", "forbidden", "oops", "abort", "erroneous"],
        numbered: &["point", "points", "step", "steps", "page", "pages", "stage", "stages"],
        stage: "stage",
        cues: &[
            "red",
            "green",
            "blue",
            "yellow",
            "orange",
            "grey",
            "gray",
            "black",
            "white",
            "on the right",
            "on the left",
            "at the top",
            "at the bottom",
            "top right",
            "top left",
            "bottom right",
            "bottom left",
        ],
        things: &["button", "buttons", "box", "boxes", "link", "icon", "square", "area", "tile", "key"],
        named: &["slip", "arrow", "gear", "calendar", "screen"],
    },
];

/// Words to search by, and nobody reads as a sentence.
fn is_list(part: &Part) -> bool {
    part.id == "search.same" || part.attribute().is_some_and(|attribute| ["words", "forms"].contains(&attribute))
}

/// Checks every text of a language.
pub(super) fn check(catalogue: &Catalogue, facts: &Facts, problems: &mut Vec<Problem>) {
    let reader = Reader::new(catalogue);
    let manners = MANNERS.iter().find(|manners| manners.language == catalogue.language);
    let mut sums: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for part in catalogue.parts.iter().filter(|part| !is_list(part)) {
        let sum = sums.entry(catalogue.path(part).to_owned()).or_default();
        for sentence in reader.sentences(part) {
            sum.0 += sentence.words;
            sum.1 += 1;
            if sentence.words > LONGEST {
                let (found, known) = (sentence.words.to_string(), LONGEST.to_string());
                let args = [("found", found.as_str()), ("known", known.as_str())];
                problems.push(catalogue.problem(part, sentence.at(), Rule::SentenceLong, &args));
            }
            if let Some(manners) = manners {
                polite(catalogue, part, &sentence, manners, problems);
            }
        }
        room(catalogue, part, &reader, problems);
        if is_button(part) {
            buttons(catalogue, part, &reader, facts, problems);
        }
    }
    for (path, (words, sentences)) in sums {
        if words > AVERAGE * sentences {
            let (found, known) = (words.div_ceil(sentences.max(1)).to_string(), AVERAGE.to_string());
            let args = [("found", found.as_str()), ("known", known.as_str())];
            problems.push(Problem::new(&path, (1, 1), Rule::SentenceAverage, &args));
        }
    }
}

/// A sentence in small letters, its words with their places. Signs are spaces: « l’écran » is about an « écran ».
fn simple(letters: &[Letter]) -> Vec<(String, usize)> {
    let mut words: Vec<(String, usize)> = Vec::new();
    let mut inside = false;
    for (c, at) in letters {
        let part = c.is_alphanumeric() || (QUOTE..=WORD).contains(c) || *c == '-';
        match words.last_mut() {
            Some((word, _)) if part && inside => word.extend(c.to_lowercase()),
            _ if part => words.push((c.to_lowercase().collect(), *at)),
            _ => {}
        }
        inside = part;
    }
    words
}

/// Where a word, or several in a row, stand.
fn find(words: &[(String, usize)], wanted: &str) -> Option<usize> {
    let wanted: Vec<&str> = wanted.split(' ').collect();
    let same = |window: &[(String, usize)]| window.iter().zip(&wanted).all(|((word, _), wanted)| word == wanted);
    words.windows(wanted.len()).find(|window| same(window)).and_then(|window| window.first()).map(|(_, at)| *at)
}

fn polite(catalogue: &Catalogue, part: &Part, sentence: &Sentence, manners: &Manners, problems: &mut Vec<Problem>) {
    let words = simple(&sentence.letters);
    for (word, at) in manners.forbidden.iter().filter_map(|word| Some((*word, find(&words, word)?))) {
        problems.push(catalogue.problem(part, at, Rule::WordForbidden, &[("name", word)]));
    }
    for pair in words.windows(2) {
        let [(word, at), (number, _)] = pair else { continue };
        let digits = number.chars().all(|c| c.is_ascii_digit());
        // A stage has one digit; the points of a printed guide go on after it.
        let ours = word == manners.stage && number.len() == 1 && number != "0";
        if digits && manners.numbered.contains(&word.as_str()) && !ours {
            problems.push(catalogue.problem(part, *at, Rule::NumberBare, &[("name", &format!("{word} {number}"))]));
        }
    }
    let quoted = sentence.letters.iter().any(|(c, _)| [QUOTE, ADDRESS, VARIABLE, '«', '“'].contains(c));
    let any = |list: &[&'static str]| list.iter().find_map(|word| Some((*word, find(&words, word)?)));
    if let (false, Some((cue, at)), Some(_), None) =
        (quoted, any(manners.cues), any(manners.things), any(manners.named))
    {
        problems.push(catalogue.problem(part, at, Rule::CueAlone, &[("name", cue)]));
    }
}

/// Whether a text is on something of ours to press.
fn is_button(part: &Part) -> bool {
    let message = part.message();
    match part.attribute() {
        None => message.starts_with("choice-"),
        Some("yes" | "change") => message.starts_with("step-") || message.starts_with("exit-"),
        Some("label") => message.starts_with("key-"),
        Some(other) => other.starts_with("choice-"),
    }
}

fn buttons(catalogue: &Catalogue, part: &Part, reader: &Reader<'_>, facts: &Facts, problems: &mut Vec<Problem>) {
    for variant in &part.variants {
        let text: String = reader.letters(variant).iter().map(|(c, _)| *c).collect();
        let same = |label: &&String| label.trim().to_lowercase() == text.trim().to_lowercase();
        let labels = facts.labels().values().filter_map(|label| label.texts.get(&catalogue.language));
        if let Some(label) = labels.into_iter().find(same) {
            problems.push(catalogue.problem(part, part.start, Rule::ButtonLabel, &[("name", label)]));
        }
        let (columns, rows) = CHOICE;
        if wrap_plain(&text, columns).len() > rows {
            let (found, known) = (width(&text).to_string(), (columns * rows).to_string());
            let args = [("found", found.as_str()), ("known", known.as_str())];
            problems.push(catalogue.problem(part, part.start, Rule::ChoiceLong, &args));
        }
    }
}

/// What no narrow window has room for: a word wider than it, a title of many rows.
fn room(catalogue: &Catalogue, part: &Part, reader: &Reader<'_>, problems: &mut Vec<Problem>) {
    let title = part.attribute() == Some("title");
    for variant in &part.variants {
        let letters = reader.letters(variant);
        for word in letters.split(|(c, _)| [' ', '\n', ADDRESS].contains(c)) {
            let text: String = word.iter().map(|(c, _)| *c).collect();
            if let (Some((_, at)), true) = (word.first(), width(&text) > COLUMNS) {
                let (found, known) = (width(&text).to_string(), COLUMNS.to_string());
                let args = [("found", found.as_str()), ("known", known.as_str())];
                problems.push(catalogue.problem(part, *at, Rule::WordWide, &args));
            }
        }
        let text: String = letters.iter().map(|(c, _)| *c).collect();
        if title && wrap_plain(text.trim(), COLUMNS).len() > TITLE {
            let (found, known) = (width(&text).to_string(), (COLUMNS * TITLE).to_string());
            let args = [("found", found.as_str()), ("known", known.as_str())];
            problems.push(catalogue.problem(part, part.start, Rule::TitleLong, &args));
        }
    }
}
