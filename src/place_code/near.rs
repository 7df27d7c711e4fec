//! Suggests codes that may have been meant by a refused one.

use std::collections::BTreeMap;

use super::{ALPHABET, LENGTH, PlaceCode, Position, characters, locate, value};
use crate::guide::Guide;

/// Characters that are confused with one another, by ear in French or English or by eye.
const ALIKE: [&str; 30] = [
    // By ear.
    "BCDEGPTVZ3",
    "MN",
    "LM",
    "FS",
    "FX",
    "SX",
    "6X",
    "9F",
    "AHK8",
    "AJK",
    "GJ",
    "QU2",
    "KQ",
    "IY",
    "59",
    "5Y",
    "9Y",
    "37",
    // By eye.
    "0OQDC",
    "0U",
    "1IL7",
    "2Z",
    "5S6",
    "6G8B",
    "38B",
    "PRF",
    "UVY",
    "HMNW",
    "4A",
    "49",
];

/// Costs: how far a typed code is from the one that was meant.
const SAME: u32 = 0;
const CONFUSED: u32 = 1;
const SWAPPED: u32 = 2;
const DOUBLED: u32 = 2;
const MISTYPED: u32 = 4;
const MISSING: u32 = 5;

/// The likeliest valid codes of this guide for a refused one, best first: one character was misheard, mistyped, swapped
/// with its neighbour, omitted or added, or several characters outside the alphabet stand for similar ones.
pub fn neighbours(guide: &Guide, typed: &str, most: usize) -> Vec<(PlaceCode, Position)> {
    let typed = characters(typed);
    if locate(guide, &typed).is_ok() {
        return Vec::new();
    }
    let mut found: BTreeMap<PlaceCode, (u32, Position)> = BTreeMap::new();
    for (cost, candidate) in candidates(&typed) {
        if let Ok((code, position)) = locate(guide, &candidate) {
            let known = found.entry(code).or_insert((cost, position));
            known.0 = known.0.min(cost);
        }
    }
    let mut found: Vec<(u32, PlaceCode, Position)> =
        found.into_iter().map(|(code, (cost, position))| (cost, code, position)).collect();
    found.sort_by_key(|(cost, code, _)| (*cost, *code));
    found.into_iter().take(most).map(|(_, code, position)| (code, position)).collect()
}

/// All candidates one slip away, with their costs.
fn candidates(typed: &[char]) -> Vec<(u32, Vec<char>)> {
    let foreign: Vec<usize> = (0..typed.len()).filter(|at| value(typed[*at]).is_none()).collect();
    let with = |at: usize, character: char| {
        let mut other = typed.to_vec();
        other[at] = character;
        other
    };
    let mut all = Vec::new();
    if typed.len() == LENGTH {
        match foreign[..] {
            [] => {
                for (at, own) in typed.iter().enumerate() {
                    all.extend(ALPHABET.map(|other| (confusion(*own, other), with(at, other))));
                }
                for at in 1..LENGTH {
                    let mut swapped = typed.to_vec();
                    swapped.swap(at - 1, at);
                    all.push((SWAPPED, swapped));
                }
            }
            [at] => all.extend(ALPHABET.map(|other| (confusion(typed[at], other), with(at, other)))),
            // All are equally likely: the same characters were confused in each.
            _ => all.extend(replaced(typed).into_iter().map(|replaced| (CONFUSED, replaced))),
        }
    } else if typed.len() + 1 == LENGTH && foreign.is_empty() {
        for at in 0..LENGTH {
            all.extend(ALPHABET.map(|missing| {
                let mut longer = typed.to_vec();
                longer.insert(at, missing);
                (MISSING, longer)
            }));
        }
    } else if typed.len() == LENGTH + 1 {
        for at in 0..typed.len() {
            let mut shorter = typed.to_vec();
            let gone = shorter.remove(at);
            let doubled = [at.checked_sub(1), Some(at)].into_iter().flatten().any(|at| shorter.get(at) == Some(&gone));
            all.push((if doubled { DOUBLED } else { MISSING }, shorter));
        }
    }
    all
}

/// Replaces each character outside the alphabet by every similar one in it.
fn replaced(typed: &[char]) -> Vec<Vec<char>> {
    let mut all: Vec<Vec<char>> = vec![Vec::new()];
    for character in typed {
        let like: Vec<char> = match value(*character) {
            Some(_) => vec![*character],
            None => ALPHABET.into_iter().filter(|other| is_alike(*character, *other)).collect(),
        };
        let longer = |start: Vec<char>| like.iter().map(move |next| [start.as_slice(), &[*next]].concat());
        all = all.into_iter().flat_map(longer).collect();
    }
    all
}

fn confusion(one: char, other: char) -> u32 {
    match one == other {
        true => SAME,
        false if is_alike(one, other) => CONFUSED,
        false => MISTYPED,
    }
}

fn is_alike(one: char, other: char) -> bool {
    ALIKE.iter().any(|group| group.contains(one) && group.contains(other))
}
