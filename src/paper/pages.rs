//! Divides a booklet into pages of paper and numbers them. It is done here because no browser that prints today can put
//! the number of a page into a list of contents.

use std::collections::HashMap;

/// Surrounds the id of a part in a text, where the number of its page belongs.
const SLOT: char = '\u{fffc}';

/// Place for the number of the page on which this part is.
pub(super) fn slot(id: &str) -> String {
    format!("{SLOT}{id}{SLOT}")
}

/// What a page may begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    /// A chapter: rather at the top of a page.
    Chapter,
    /// A sheet, or anything else that is read for itself.
    Own,
    /// The next item of a list that is looked up.
    Item,
    /// The rest of a sheet, if it saves paper.
    Rest,
    /// Not this: it belongs to what precedes it.
    Joined,
}

/// A part of a booklet that is on one page of paper.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) text: String,
    pub(super) height: f64,
    pub(super) before: Before,
    /// The ids of what begins in it.
    pub(super) ids: Vec<String>,
    /// Inside a list: what closes it on the page before, and opens it again on this one.
    pub(super) list: Option<(&'static str, String)>,
}

impl Part {
    pub(super) fn new(before: Before) -> Self {
        Part { text: String::new(), height: 0.0, before, ids: Vec::new(), list: None }
    }
}

/// On which page everything is.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    pages: HashMap<String, usize>,
}

impl Numbers {
    /// The number of the page with this id. While the pages are not known yet, a number as wide as most.
    pub(super) fn page(&self, id: &str) -> Option<usize> {
        if self.pages.is_empty() { Some(88) } else { self.pages.get(id).copied() }
    }

    /// The text with its numbers filled in.
    pub(super) fn fill(&self, text: &str) -> String {
        let mut pieces = text.split(SLOT);
        let mut out = pieces.next().unwrap_or_default().to_owned();
        let mut within = true;
        for piece in pieces {
            match self.page(piece).filter(|_| within) {
                Some(page) => out.push_str(&page.to_string()),
                None => out.push_str(piece),
            }
            within = !within;
        }
        out
    }
}

/// The pages of a booklet. It is written twice: to be measured, and again with the numbers.
pub(super) fn numbered(room: f64, write: impl Fn(&Numbers) -> Vec<Part>) -> Vec<Vec<Part>> {
    let mut pages = divided(write(&Numbers::default()), room);
    let numbered = pages
        .iter()
        .enumerate()
        .flat_map(|(index, page)| page.iter().flat_map(|part| &part.ids).map(move |id| (id.clone(), index + 1)));
    let numbers = Numbers { pages: numbered.collect() };
    // The parts are the same again, so each page takes as many of them.
    let mut parts = write(&numbers).into_iter();
    pages.iter_mut().for_each(|page| *page = parts.by_ref().take(page.len()).collect());
    pages
}

fn divided(parts: Vec<Part>, room: f64) -> Vec<Vec<Part>> {
    let mut starts = starts(&parts, room).into_iter().skip(1).peekable();
    let mut pages = vec![Vec::new()];
    for (index, part) in parts.into_iter().enumerate() {
        if starts.next_if_eq(&index).is_some() {
            pages.push(Vec::new());
        }
        if let Some(page) = pages.last_mut() {
            page.push(part);
        }
    }
    pages
}

/// What a page costs, beside itself, if it ends before such a part.
fn cut(before: Before) -> f64 {
    match before {
        Before::Chapter => 0.0,
        Before::Own => 0.02,
        Before::Item => 0.05,
        Before::Rest => 0.12,
        Before::Joined => f64::INFINITY,
    }
}

/// What a page costs that is nearly empty: a last page with two lines is never worth it.
fn thin(filled: f64) -> f64 {
    if filled < 0.15 {
        2.0
    } else if filled < 0.4 {
        0.3
    } else {
        0.0
    }
}

/// The parts that begin a page: as few pages as possible, few cuts, no page nearly empty. The cheapest way to each
/// possible end is found from the cheapest ways to those before it, as typesetting finds the lines of a paragraph.
fn starts(parts: &[Part], room: f64) -> Vec<usize> {
    let mut best = vec![(f64::INFINITY, 0); parts.len() + 1];
    best[0].0 = 0.0;
    for end in 1..=parts.len() {
        let cost = parts.get(end).map_or(0.0, |next| cut(next.before));
        if cost.is_infinite() {
            continue;
        }
        let mut height = 0.0;
        for start in (0..end).rev() {
            height += parts[start].height;
            // What cannot be cut may be too tall for a page, and then fills more than one.
            if height > room && best[end].0.is_finite() {
                break;
            }
            let overfull = if height > room { 10.0 * height / room } else { 0.0 };
            let total = best[start].0 + 1.0 + cost + overfull + thin(height / room);
            if total < best[end].0 {
                best[end] = (total, start);
            }
        }
    }
    let mut starts = Vec::new();
    let mut end = parts.len();
    while end > 0 {
        end = best[end].1;
        starts.push(end);
    }
    starts.reverse();
    starts
}
