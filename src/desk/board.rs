//! The board: the list of cases, late ones first, filtered by what is typed.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::case::Head;
use super::nickname::folded;
use crate::calendar::Now;
use crate::guide::Guide;
use crate::l10n::Catalogs;

/// Why a file in the folder cannot be shown as a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unreadable {
    /// It is damaged, or not a case file.
    Damaged,
    /// Written by a newer version of the program.
    Newer,
    Large,
    /// No permission to read it, or an I/O error.
    Denied,
}

/// The contents of the case folder.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    pub heads: Vec<Head>,
    /// Files that cannot be shown, by name.
    pub unreadable: Vec<(String, Unreadable)>,
    /// Whether reading the folder failed.
    pub unreachable: bool,
}

/// The cases, ready to be shown and searched.
#[derive(Debug, Clone, Default)]
pub struct Board {
    listing: Listing,
    /// The searchable text of each case.
    texts: Vec<String>,
}

impl Board {
    /// Indexes the cases of a folder. A volunteer can search in all languages of `words` at once.
    pub fn new(mut listing: Listing, guide: &Guide, words: &Catalogs) -> Self {
        listing.heads.iter_mut().for_each(|head| head.rename_step(guide));
        let mut index = TitleIndex { words, steps: HashMap::new() };
        let texts = listing.heads.iter().map(|head| index.text(head)).collect();
        Board { listing, texts }
    }

    pub fn heads(&self) -> &[Head] {
        &self.listing.heads
    }

    /// Files that cannot be shown.
    pub fn unreadable(&self) -> &[(String, Unreadable)] {
        &self.listing.unreadable
    }

    /// Whether reading the folder failed.
    pub fn unreachable(&self) -> bool {
        self.listing.unreachable
    }

    /// Whether a case already has this nickname.
    pub fn knows(&self, nickname: &str) -> bool {
        let folded_name = folded(nickname);
        self.listing.heads.iter().any(|head| folded(&head.nickname) == folded_name)
    }

    /// The cases that match what is typed, archived or not: those to call today first, then the late ones, then the
    /// most recently changed.
    pub fn find(&self, typed: &str, archived: bool, now: &Now) -> Vec<&Head> {
        let asked: Vec<String> = folded(typed).split_whitespace().map(str::to_owned).collect();
        let fits = |at: usize| asked.iter().all(|word| self.texts[at].contains(word.as_str()));
        let heads = self.listing.heads.iter().enumerate();
        let mut found: Vec<&Head> =
            heads.filter(|(at, head)| head.archived == archived && fits(*at)).map(|(_, head)| head).collect();
        found.sort_by_cached_key(|head| {
            let due = head.due.filter(|_| head.is_late(now));
            (Reverse(head.is_to_call(now)), due.is_none(), due, Reverse(head.touched), head.id.clone())
        });
        found
    }
}

/// Cache of folded titles.
struct TitleIndex<'w> {
    words: &'w Catalogs,
    steps: HashMap<String, String>,
}

impl TitleIndex<'_> {
    fn text(&mut self, head: &Head) -> String {
        let mut text = folded(&head.nickname);
        let device = head.device.as_deref().unwrap_or_default();
        let step = head.step.as_deref().unwrap_or_default();
        for id in [format!("step-device.choice-{device}"), format!("step-{step}.title")] {
            text.push(' ');
            text.push_str(self.said(&id));
        }
        text
    }

    /// The first paragraph of a message in all languages, folded.
    fn said(&mut self, id: &str) -> &str {
        if !self.steps.contains_key(id) {
            let of = |language: &String| {
                let l10n = self.words.localizer(language, language);
                let paras = l10n.try_paragraphs(id).unwrap_or_default();
                paras.first().map(|para| folded(&para.text())).unwrap_or_default()
            };
            let said = self.words.languages().iter().map(of).collect::<Vec<_>>().join(" ");
            self.steps.insert(id.to_owned(), said);
        }
        &self.steps[id]
    }
}
