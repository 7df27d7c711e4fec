//! Checks what each language declares in its own file, and its word lists.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::DeTable;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Diagnostic, Rule};
use crate::guide_files::GuideFiles;
use crate::l10n::{Language, NoteWord, NoteWords, SearchWords};
use crate::practice::ENOUGH;
use crate::text::without_accents;

/// Minimum length of each word list. Password suggestions take ten bits per word from `words`; `known` is used to judge
/// password strength.
const LISTS: [(&str, usize); 2] = [("words", ENOUGH), ("known", 100)];

/// The address characters that each language must be able to dictate.
const SIGNS: [&str; 7] = ["//", "/", "_", "-", ":", ".", "@"];

/// Checks what every language declares.
pub(super) fn check(guide_files: &GuideFiles, languages: &[Language], found: &mut Vec<Diagnostic>) {
    let codes: Vec<&str> = languages.iter().map(|language| language.code.as_str()).collect();
    let defaults: Vec<&Language> = languages.iter().filter(|language| language.default).collect();
    for language in languages {
        let path = Language::path(&language.code);
        if language.code.parse::<LanguageIdentifier>().is_err() || !is_code(&language.code) {
            found.push(Diagnostic::new(&path, 0..0, Rule::LanguageCode, &[("name", &language.code)]));
        }
        declared(guide_files, language, &codes, found);
        words(guide_files, &language.code, found);
        if defaults.len() != 1 && (language.default || defaults.is_empty()) {
            found.push(Diagnostic::new(&path, place(guide_files, &path, "default"), Rule::LanguageDefault, &[]));
        }
    }
}

/// Checks the word lists of every language.
pub(super) fn lists(guide_files: &GuideFiles, languages: &[Language], found: &mut Vec<Diagnostic>) {
    for language in languages {
        for (name, least) in LISTS {
            list(guide_files, &language.code, (name, least), languages, found);
        }
    }
}

/// Two or three lower-case letters, as in locale names, optionally followed by a script or a region.
fn is_code(code: &str) -> bool {
    let first = code.split('-').next().unwrap_or_default();
    (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn declared(guide_files: &GuideFiles, language: &Language, codes: &[&str], found: &mut Vec<Diagnostic>) {
    let path = Language::path(&language.code);
    let mut tell = |field: &str, rule: Rule, name: &str| {
        let args = [("name", name), ("field", field)];
        let wrong = Diagnostic::new(&path, place(guide_files, &path, field), rule, &args);
        let others = codes.iter().copied().filter(|_| rule == Rule::LanguageUnknown);
        found.push(wrong.near(others));
    };
    let others = language.fallback.iter().map(|other| ("fallback", other)).chain([("partner", &language.partner)]);
    for (field, other) in others.filter(|(_, other)| codes.len() > 1 && !codes.contains(&other.as_str())) {
        tell(field, Rule::LanguageUnknown, other);
    }
    for code in [&language.code, &language.partner] {
        if !language.names.contains_key(code) {
            tell("names", Rule::LanguageLacks, code);
        }
    }
    let begins = |letter: char, word: &str| without_accents(&word.to_lowercase()).starts_with(letter);
    for letter in ('a'..='z').filter(|letter| !language.spelling.get(letter).is_some_and(|word| begins(*letter, word)))
    {
        tell("spelling", Rule::LanguageSpelling, &letter.to_string());
    }
    for sign in SIGNS.iter().filter(|sign| language.dictation.get(**sign).is_none_or(Vec::is_empty)) {
        tell("dictation", Rule::LanguageLacks, sign);
    }
    let (style, secrets, files) = (&language.style, &language.secrets, &language.files);
    for (field, list) in [
        ("titles", &language.titles),
        ("style", &style.forbidden),
        ("style", &style.numbered),
        ("style", &style.cues),
        ("style", &style.things),
        ("style", &style.named),
        ("style", &style.unspoken),
    ] {
        if list.is_empty() {
            tell(field, Rule::LanguageEmpty, field);
        }
    }
    for (secret, _) in secrets.named.kinds().iter().filter(|(_, names)| names.is_empty()) {
        tell("secrets", Rule::LanguageEmpty, secret.name());
    }
    for name in [&files.dates, &files.card, &files.booklet, &files.letter, &files.reminder, &files.copy] {
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
        if !name.chars().all(plain) || !name.contains('.') || name.starts_with('.') {
            tell("files", Rule::LanguageFile, name);
        }
    }
}

/// Checks what a language declares for the search and for notes at the desk.
fn words(guide_files: &GuideFiles, code: &str, found: &mut Vec<Diagnostic>) {
    let (search, notes) = (SearchWords::of(guide_files, code, found), NoteWords::of(guide_files, code, found));
    let mut empty = |path: &str, field: &str, name: &str| {
        let args = [("name", name), ("field", field)];
        found.push(Diagnostic::new(path, place(guide_files, path, field), Rule::LanguageEmpty, &args));
    };
    if let Some(search) = search {
        let lists = [
            ("stop_words", &search.stop_words),
            ("cries", &search.cries),
            ("asks", &search.asks),
            ("fraud", &search.fraud),
        ];
        let lists = lists.iter().filter(|(_, list)| list.is_empty());
        lists.for_each(|(field, _)| empty(&SearchWords::path(code), field, field));
    }
    if let Some(notes) = notes {
        let lists = NoteWord::declared().filter(|kind| notes.words.get(kind).is_none_or(Vec::is_empty));
        lists.for_each(|kind| empty(&NoteWords::path(code), "words", kind.into()));
    }
}

/// The span of a field in a file of a language, or the beginning if it is absent.
fn place(guide_files: &GuideFiles, path: &str, field: &str) -> Range<usize> {
    let table = guide_files.file(path).and_then(|file| DeTable::parse(&file.text).ok());
    let known = table.as_ref().and_then(|table| table.get_ref().get_key_value(field));
    known.map_or(0..0, |(name, _)| name.span())
}

/// Checks a word list: long enough, no duplicates, only letters every keyboard has, not copied from another language.
fn list(
    guide_files: &GuideFiles,
    code: &str,
    (name, least): (&str, usize),
    languages: &[Language],
    found: &mut Vec<Diagnostic>,
) {
    let path = format!("locales/{code}/{name}.txt");
    let Some(file) = guide_files.file(&path) else {
        found.push(Diagnostic::new(&path, 0..0, Rule::ListMissing, &[]));
        return;
    };
    let (mut seen, mut start) = (BTreeMap::new(), 0);
    for line in file.text.split_inclusive('\n') {
        let (at, word) = (start, line.trim());
        start += line.len();
        if word.is_empty() || word.starts_with('#') {
            continue;
        }
        let span = at..at + line.trim_end().len();
        if name == "words" && !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            found.push(Diagnostic::new(&path, span.clone(), Rule::ListWord, &[("name", word)]));
        }
        if seen.insert(word, at).is_some() {
            found.push(Diagnostic::new(&path, span, Rule::ListTwice, &[("name", word)]));
        }
    }
    if seen.len() < least {
        let args = [("found", seen.len().to_string()), ("known", least.to_string())];
        let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
        found.push(Diagnostic::new(&path, 0..0, Rule::ListShort, &args));
    }
    // Reported in the later language only. `known` is exempt: common passwords are the same everywhere.
    let earlier = languages.iter().take_while(|other| other.code != code && name == "words");
    let copied = |other: &&Language| {
        let words = guide_files.list(&other.code, name);
        words.iter().filter(|word| seen.contains_key(**word)).count() * 2 > words.len().max(least)
    };
    if let Some(other) = { earlier }.find(copied) {
        found.push(Diagnostic::new(&path, 0..0, Rule::ListSame, &[("language", &other.code)]));
    }
}
