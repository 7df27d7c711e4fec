//! A password read as a guesser would: the parts that make it cheapest.

use zeroize::Zeroizing;

use super::{AGAIN, CHARACTER, DIGIT, Lists, SIGN};
use crate::text::without_accents;

/// What is taken away costs no more than this.
const TAKEN: u32 = 15;
const DATE: u32 = 15;
const TELEPHONE: u32 = 25;
const WORD: u32 = 30;

/// A word of three letters, as between others in a sentence.
const SHORT_WORD: u32 = 15;

/// From this length on a word may be two, and costs more with each letter.
const LONG: usize = 12;

/// A letter written as a sign, or a word written backwards.
const DISGUISE: u32 = 3;

/// Rows and columns of the keyboards of France, Belgium, the United Kingdom and Germany.
const KEYS: [&str; 13] = [
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "1234567890",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "1aqw2zsx3edc4rfv5tgb6yhn7uj",
    "aqwzsxedcrfvtgbyhnuj",
    "qazwsxedcrfvtgbyhnujm",
];

/// What a part of a password is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Neither letter nor digit.
    Sign,
    Digit,
    /// A letter that is part of no word.
    Letter,
    Word,
    Known,
    Date,
    Keys,
    Run,
    Repeat,
}

impl Kind {
    /// Whether it is a character by itself.
    pub(super) fn is_single(self) -> bool {
        matches!(self, Kind::Sign | Kind::Digit | Kind::Letter)
    }
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    pub(super) kind: Kind,
    pub(super) cost: u32,
    from: usize,
    to: usize,
}

/// The characters of a password, in small letters without accents. Wiped like what was typed.
pub(super) struct Signs {
    small: Zeroizing<Vec<char>>,
    /// Which of them were capitals.
    capital: Vec<bool>,
    /// Whether capitals, small letters and digits take turns as in text at random.
    pub(super) mixed: bool,
}

impl Signs {
    pub(super) fn of(password: &str) -> Self {
        let bare = Zeroizing::new(without_accents(password));
        // With room from the start: text that grows leaves copies of itself.
        let mut small = Zeroizing::new(Vec::with_capacity(bare.len()));
        small.extend(bare.chars().map(|c| c.to_lowercase().next().unwrap_or(c)));
        let capital = bare.chars().map(char::is_uppercase).collect();
        // Without signs, which people put between words, and without the capital that begins one.
        let plain = bare.chars().filter(|c| c.is_alphanumeric());
        let kinds: Vec<u8> = plain.map(|c| if c.is_numeric() { 0 } else { 1 + u8::from(c.is_uppercase()) }).collect();
        let changes = kinds.windows(2).filter(|pair| pair[0] != pair[1] && *pair != [2, 1]).count();
        let letters = kinds.iter().filter(|kind| **kind > 0).count();
        let mixed = letters * 2 >= kinds.len() && changes * 3 >= kinds.len();
        Signs { small, capital, mixed }
    }

    pub(super) fn text(&self, part: &Part) -> &[char] {
        &self.small[part.from..part.to]
    }

    /// The cheapest parts, in order.
    pub(super) fn read(&self, lists: &Lists) -> Vec<Part> {
        let end = self.small.len();
        // For each place the last part of the cheapest reading up to there, and its whole cost.
        let mut best: Vec<Option<(u32, Part)>> = vec![None; end + 1];
        for from in 0..end {
            let before = best[from].map_or(0, |(cost, _)| cost);
            self.parts(from, lists, &mut |kind, cost, to| {
                let total = before + cost;
                if best[to].is_none_or(|(cheapest, _)| total < cheapest) {
                    best[to] = Some((total, Part { kind, cost, from, to }));
                }
            });
        }
        let mut parts = Vec::new();
        let mut at = end;
        while let Some((_, part)) = best[at] {
            parts.push(part);
            at = part.from;
        }
        parts.reverse();
        parts
    }

    /// Every part that begins at a place.
    fn parts(&self, from: usize, lists: &Lists, found: &mut dyn FnMut(Kind, u32, usize)) {
        let sign = self.small[from];
        match sign {
            _ if sign.is_numeric() => found(Kind::Digit, DIGIT, from + 1),
            _ if sign.is_alphabetic() => found(Kind::Letter, CHARACTER, from + 1),
            _ => found(Kind::Sign, SIGN, from + 1),
        }
        for (words, kind, cost) in [(&lists.known, Kind::Known, TAKEN), (&lists.words, Kind::Word, WORD)] {
            for word in words {
                self.word(from, word, &mut |to, disguise| found(kind, cost + disguise, to));
            }
        }
        self.unlisted(from, lists, found);
        self.keys(from, found);
        self.run(from, found);
        self.again(from, found);
        self.numbers(from, found);
    }

    /// A word of a list, in any spelling: signs for letters, signs between letters, backwards.
    fn word(&self, from: usize, word: &[char], found: &mut dyn FnMut(usize, u32)) {
        if let Some((to, disguised)) = self.spelt(from, word.iter()) {
            found(to, if disguised { DISGUISE } else { 0 });
        }
        if word.len() > 4
            && let Some((to, _)) = self.spelt(from, word.iter().rev())
        {
            found(to, DISGUISE);
        }
    }

    fn spelt<'c>(&self, from: usize, letters: impl ExactSizeIterator<Item = &'c char>) -> Option<(usize, bool)> {
        let (length, mut to, mut disguised, mut apart) = (letters.len(), from, 0, false);
        for letter in letters {
            loop {
                let sign = *self.small.get(to)?;
                to += 1;
                if sign == *letter {
                    break;
                }
                if stands_for(sign, *letter) {
                    disguised += 1;
                    break;
                }
                if to == from + 1 || sign.is_alphanumeric() {
                    return None;
                }
                apart = true;
            }
        }
        let whole = self.is_edge(from) && self.is_edge(to);
        // Spelt with signs between, it stands alone. A short one may be part of any word.
        let fits = if apart { whole } else { length > 4 || self.is_edge(from) || self.is_edge(to) };
        (fits && disguised * 2 <= length).then_some((to, disguised > 0))
    }

    /// Whether something begins or ends here: a word, a number, a capital.
    fn is_edge(&self, at: usize) -> bool {
        let Some((before, after)) = at.checked_sub(1).and_then(|last| self.small.get(last).zip(self.small.get(at)))
        else {
            return true;
        };
        let class = |sign: &char| (sign.is_alphabetic(), sign.is_numeric());
        class(before) != class(after) || self.begins_word(at)
    }

    /// Whether a capital begins another word, as in `ChatNoir` and `DupontR`, but not in `mArIe`.
    fn begins_word(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.capital.get(before));
        let is_capital = |at: usize| self.small.get(at).filter(|sign| sign.is_alphabetic()).map(|_| self.capital[at]);
        let alone = is_capital(at + 1).is_none();
        let begins = is_capital(at) == Some(true) && before == Some(&false);
        begins && (alone || is_capital(at + 1) == is_capital(at + 2))
    }

    /// Whether letters are small and large as people write: `nuage`, `Nuage`, `NUAGE`, `nUaGe`.
    fn is_written(&self, from: usize, to: usize) -> bool {
        let cases = &self.capital[from..to];
        let (alike, other) = (|pair: &[bool]| pair[0] == pair[1], |pair: &[bool]| pair[0] != pair[1]);
        let rest = &cases[1..];
        rest.windows(2).all(alike) && (cases[0] || !rest[0]) || cases.len() > 5 && cases.windows(2).all(other)
    }

    /// A word that no list has: letters from one edge to another that read like one.
    fn unlisted(&self, from: usize, lists: &Lists, found: &mut dyn FnMut(Kind, u32, usize)) {
        let letters = self.small[from..].iter().take_while(|sign| sign.is_alphabetic()).count();
        let to = (from + 1..from + letters).find(|to| self.begins_word(*to)).unwrap_or(from + letters);
        let length = to - from;
        // A few letters of any text read like a word.
        if length < if self.mixed { 6 } else { 3 } || !self.is_edge(from) || !self.is_written(from, to) {
            return;
        }
        let more = u32::try_from(length.saturating_sub(LONG)).unwrap_or(u32::MAX);
        let word = if length > 3 { WORD + 3 * more } else { SHORT_WORD };
        let effort = lists.fluency.effort(&self.small[from..to]);
        // With a capital it is a name, perhaps from far away.
        found(Kind::Word, word + if self.capital[from] { effort / 2 } else { effort }, to);
    }

    /// Neighbouring keys, in either direction.
    fn keys(&self, from: usize, found: &mut dyn FnMut(Kind, u32, usize)) {
        for row in KEYS {
            let keys: Vec<char> = row.chars().collect();
            for start in 0..keys.len() {
                for keys in
                    [&mut keys[start..].iter() as &mut dyn Iterator<Item = &char>, &mut keys[..=start].iter().rev()]
                {
                    let same = |(sign, key): &(&char, &char)| sign == key || stands_for(**sign, **key);
                    let length = self.small[from..].iter().zip(keys).take_while(same).count();
                    let to = from + length;
                    if length > 3 || length == 3 && self.is_edge(from) && self.is_edge(to) {
                        found(Kind::Keys, TAKEN, to);
                    }
                }
            }
        }
    }

    /// abc, 321.
    fn run(&self, from: usize, found: &mut dyn FnMut(Kind, u32, usize)) {
        for step in [1_i64, -1] {
            let follows = |pair: &&[char]| {
                let sign = |at: usize| i64::from(u32::from(pair[at]));
                pair.iter().all(char::is_ascii_alphanumeric) && sign(1) - sign(0) == step
            };
            let length = 1 + self.small[from..].windows(2).take_while(follows).count();
            if length > 2 {
                found(Kind::Run, TAKEN, from + length);
            }
        }
    }

    /// What stands before, once or several times more.
    fn again(&self, from: usize, found: &mut dyn FnMut(Kind, u32, usize)) {
        for length in 1..=from {
            let before = &self.small[from - length..from];
            let times = self.small[from..].chunks_exact(length).take_while(|chunk| *chunk == before).count();
            if times * length > 1 {
                found(Kind::Repeat, AGAIN, from + times * length);
            }
        }
    }

    /// Years, dates and telephone numbers, in any punctuation.
    fn numbers(&self, from: usize, found: &mut dyn FnMut(Kind, u32, usize)) {
        let digit = |at: usize| self.small.get(at).and_then(|sign| sign.to_digit(10));
        if digit(from).is_none() || from > 0 && digit(from - 1).is_some() {
            return;
        }
        // Groups of digits with a sign between them.
        let (mut groups, mut at): (Vec<Vec<u32>>, usize) = (Vec::new(), from);
        loop {
            let group: Vec<u32> = (at..).map_while(digit).collect();
            at += group.len();
            if groups.is_empty() && matches!(group[..], [1 | 2, _] | [3, 0 | 1]) {
                // As cheap as one digit: perhaps a day.
                found(Kind::Digit, DIGIT, at);
            }
            groups.push(group);
            if let Some(cost) = number(&groups) {
                found(Kind::Date, cost, at);
            }
            let between = self.small.get(at).is_some_and(|sign| !sign.is_alphanumeric());
            if !between || digit(at + 1).is_none() || groups.len() > 6 {
                return;
            }
            at += 1;
        }
    }
}

/// What a number costs that people know by heart.
fn number(groups: &[Vec<u32>]) -> Option<u32> {
    let digits: Vec<u32> = groups.concat();
    let value = |digits: &[u32]| digits.iter().fold(0, |value, digit| value * 10 + digit);
    let is_year = |digits: &[u32]| digits.len() == 4 && (1800..2100).contains(&value(digits));
    let is_pair = |day: &[u32], month: &[u32]| (1..=31).contains(&value(day)) && (1..=12).contains(&value(month));
    let is_day = |one: &[u32], other: &[u32]| is_pair(one, other) || is_pair(other, one);
    let is_date = |parts: [&[u32]; 3]| {
        let [one, two, three] = parts;
        let year = |part: &[u32]| part.len() == 2 || is_year(part);
        year(three) && is_day(one, two) || year(one) && is_day(two, three)
    };
    let dated = match groups {
        [all] => match all.len() {
            4 if is_year(all) => return Some(TAKEN),
            4 => is_day(&all[..2], &all[2..]),
            6 => is_date([&all[..2], &all[2..4], &all[4..]]),
            8 => is_date([&all[..2], &all[2..4], &all[4..]]) || is_date([&all[..4], &all[4..6], &all[6..]]),
            _ => false,
        },
        [one, two] if one.len() <= 2 && two.len() <= 2 => is_day(one, two),
        [one, two, three] if [one, two, three].iter().all(|part| part.len() <= 4) => is_date([one, two, three]),
        _ => false,
    };
    if dated {
        return Some(DATE);
    }
    let called = matches!(digits.as_slice(), [0, ..] | [3, ..]) && (9..=13).contains(&digits.len());
    called.then_some(TELEPHONE)
}

/// Whether a sign is written for a letter, or typed for a digit with Shift held down.
pub(in crate::check) fn stands_for(sign: char, letter: char) -> bool {
    let letters = match sign {
        '0' => "o",
        '1' | '!' => "il1",
        '2' => "z",
        '3' | '€' => "e",
        '4' => "a",
        '@' => "a2",
        '5' => "s",
        '$' => "s4",
        '#' => "3",
        '7' | '+' => "t",
        '8' => "b",
        '9' => "g",
        '|' => "l",
        _ => "",
    };
    letters.contains(letter)
}
