//! Mail addresses, written or spelt.

use std::ops::Range;

use super::lexicon::Class;
use super::note::Word;

/// How many words of an address stand on each side at most.
const SIDE: usize = 8;

/// The mail addresses of a note: ranges of words.
pub(super) fn find(words: &[Word], mut add: impl FnMut(Range<usize>)) {
    let mut from = 0;
    for at in 1..words.len() {
        let word = &words[at];
        let tight = |sides: (&str, &str)| !sides.0.ends_with(' ') && !sides.1.starts_with(' ');
        // “marie@skynet.be”: the sign is in the gap; with spaces around it, only before a site.
        let signed = word.gap.split_once('@');
        let (site, sure) = match signed {
            Some(sides) => (at, tight(sides)),
            None if word.is(Class::At) => (at + 1, false),
            None if bracketed(words, at) => (at + 1, true),
            None => continue,
        };
        let Some(first) = words.get(site) else { continue };
        let site_end = domain(words, site);
        let host = first.is(Class::Host) && (signed.is_some() || word.is(Class::At));
        if site_end.is_none() && !sure && !host {
            continue;
        }
        let end = site_end.unwrap_or(site + 1);
        let official = words[..end].iter().rev().take(2).map(|word| word.bare.to_lowercase()).eq(["eu", "europa"]);
        let begin = local(words, at);
        // “stuck at webgate.ec.europa.eu”
        if official && signed.is_none() && begin + 1 == at {
            continue;
        }
        add(begin.max(from).min(at)..end);
        from = end;
    }
}

/// “(a)”, “[at]”, “<at>”.
fn bracketed(words: &[Word], at: usize) -> bool {
    let Some(next) = words.get(at + 1) else { return false };
    let word = &words[at];
    let said = word.is(Class::At) || word.bare.eq_ignore_ascii_case("a");
    said && word.gap.trim_end().ends_with(['(', '[', '<', '{'])
        && next.gap.trim_start().starts_with([')', ']', '>', '}'])
}

/// Where the name of a site ends that begins at a word: with a dot, written or said, and a short word.
fn domain(words: &[Word], from: usize) -> Option<usize> {
    let mut end = None;
    let mut at = from;
    while at < words.len().min(from + SIDE) {
        let dotted = |word: &Word| matches!(word.gap.as_str(), "." | "-");
        let next = words.get(at + 1)?;
        let said = next.is(Class::Dot) && next.gap.len() <= 2;
        let (step, last) = match words.get(at + 2) {
            Some(last) if said => (2, last),
            _ if dotted(next) => (1, next),
            _ => return end,
        };
        at += step;
        if last.is_letters() && (2..=6).contains(&last.length()) && (said || last.gap == ".") {
            end = Some(at + 1);
        }
        if at + 1 >= words.len() {
            return end;
        }
    }
    end
}

/// Where the part before the sign begins: words with a dot, written or said, between them.
fn local(words: &[Word], at: usize) -> usize {
    let mut begin = at.saturating_sub(1);
    for _ in 0..SIDE {
        if begin == 0 {
            break;
        }
        let word = &words[begin];
        if matches!(word.gap.as_str(), "." | "-" | "+") {
            begin -= 1;
        } else if begin > 1 && words[begin - 1].is(Class::Dot) && word.gap.len() <= 2 {
            begin -= 2;
        } else {
            break;
        }
    }
    // « marie dupont arobase … »
    if begin > 0 && words[begin].follows() && words[begin - 1].is(Class::First) { begin - 1 } else { begin }
}
