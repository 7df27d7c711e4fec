//! What people say and write, in all languages at once: nobody says in which one they dictate an address.

use super::{Language, NoteWord, NoteWords, SearchWords};
use crate::guide_files::GuideFiles;
use crate::text::without_accents;

/// What people say and write.
#[derive(Debug, Clone, Default)]
pub struct Spoken {
    /// Characters of an address: the words for each, those of several words first.
    pub dictation: Vec<(Vec<String>, String)>,
    /// Titles before a name, in lower case and without accents.
    pub titles: Vec<String>,
    /// Words of notes, and what each may be.
    pub notes: Vec<(NoteWord, String)>,
}

impl Spoken {
    pub fn new(guide_files: &GuideFiles, languages: &[Language]) -> Self {
        let folded = |word: &String| without_accents(&word.to_lowercase());
        let signs = languages.iter().flat_map(|language| &language.dictation);
        let said = signs.flat_map(|(sign, words)| words.iter().map(move |words| (sign, words)));
        let split = |words: &str| words.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let mut dictation: Vec<_> = said.map(|(sign, words)| (split(words), sign.clone())).collect();
        dictation.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        let notes = languages.iter().flat_map(|language| note_words(guide_files, language)).collect();
        Spoken {
            dictation,
            titles: languages.iter().flat_map(|language| &language.titles).map(folded).collect(),
            notes,
        }
    }
}

/// Words of notes: those of `notes.toml`, and of other files that are the same.
fn note_words(guide_files: &GuideFiles, language: &Language) -> Vec<(NoteWord, String)> {
    let notes = NoteWords::of(guide_files, &language.code, &mut Vec::new()).unwrap_or_default();
    let search = SearchWords::of(guide_files, &language.code, &mut Vec::new()).unwrap_or_default();
    let declared = notes.words.into_iter().flat_map(|(kind, words)| words.into_iter().map(move |word| (kind, word)));
    let ordinary = search.cries.into_iter().map(|word| (NoteWord::Ordinary, word));
    let spelling = language.spelling.values().map(|word| (NoteWord::Spelling, word.clone()));
    let titles = language.titles.iter().map(|word| (NoteWord::Title, word.clone()));
    let signs = [(NoteWord::At, "@"), (NoteWord::Dot, ".")].into_iter();
    let said = signs.flat_map(|(kind, sign)| {
        language.dictation.get(sign).into_iter().flatten().map(move |word| (kind, word.clone()))
    });
    declared.chain(ordinary).chain(spelling).chain(titles).chain(said).collect()
}
