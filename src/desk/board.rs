//! The board: every case as one line, the late ones first, found as one types.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::case::Head;
use super::nickname::folded;
use crate::calendar::Now;
use crate::l10n::Catalogs;

/// Why a file of the folder is no case that can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unreadable {
    /// It is damaged, or something else.
    Damaged,
    /// A newer program wrote it.
    Newer,
    /// It is far too large.
    Large,
    /// This account may not read it, or the disk does not answer.
    Denied,
}

/// What lies in the folder of the cases.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    /// The cases.
    pub heads: Vec<Head>,
    /// Files that cannot be shown, by their names.
    pub unreadable: Vec<(String, Unreadable)>,
    /// Whether the folder could not be read.
    pub unreachable: bool,
}

/// The cases, ready to be shown and searched.
#[derive(Debug, Clone, Default)]
pub struct Board {
    listing: Listing,
    /// By case: the text in which the search looks.
    texts: Vec<String>,
}

impl Board {
    /// The cases of a folder. `words` are those in which a volunteer may search: all languages at once.
    pub fn new(listing: Listing, words: &Catalogs) -> Self {
        let mut index = TitleIndex { words, steps: HashMap::new() };
        let texts = listing.heads.iter().map(|head| index.text(head)).collect();
        Board { listing, texts }
    }

    /// All cases.
    pub fn heads(&self) -> &[Head] {
        &self.listing.heads
    }

    /// Files that cannot be shown.
    pub fn unreadable(&self) -> &[(String, Unreadable)] {
        &self.listing.unreadable
    }

    /// Whether the folder could not be read.
    pub fn unreachable(&self) -> bool {
        self.listing.unreachable
    }

    /// Whether a case is already called this.
    pub fn knows(&self, nickname: &str) -> bool {
        let folded_name = folded(nickname);
        self.listing.heads.iter().any(|head| folded(&head.nickname) == folded_name)
    }

    /// The cases that fit what is typed, put away or not: those to call today and the late ones first, then the ones
    /// worked on last.
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

/// Titles, as far as they have been asked for.
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

    /// A message in all languages, bare.
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
