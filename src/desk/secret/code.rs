//! The final code: twelve letters and digits, in any grouping, or dictated.

use std::ops::Range;

use super::lexicon::{Class, Lexicon};
use super::note::Word;
use crate::place_code;

/// Characters of a final code.
const LENGTH: usize = 12;

/// Maximum characters of a part of it that is written as one.
const GROUP: usize = 6;

/// Minimum characters that are dictated one by one.
const DICTATED: usize = 6;

/// Minimum characters dictated with words of a spelling alphabet, and how many of them have such a word.
const SPELT: usize = 4;
const SPELT_WORDS: usize = 2;

/// Characters of a part of a code that stands apart from the others.
const PART: Range<usize> = 3..10;

/// The codes of a note: ranges of words.
pub(super) fn find(words: &[Word], lexicon: &Lexicon, mut add: impl FnMut(Range<usize>)) {
    for (at, word) in words.iter().enumerate() {
        if word.length() == LENGTH && word.is_mixed() && !word.harmless {
            add(at..at + 1);
        }
        groups(words, at).into_iter().for_each(&mut add);
    }
    dictated(words, &mut add);
    let places = words.iter().any(|word| word.is(Class::Place));
    let part = |word: &&(usize, &Word)| is_part(word.1, lexicon) && !(places && is_place(word.1));
    let parts: Vec<(usize, &Word)> = words.iter().enumerate().filter(|word| part(&word)).collect();
    if parts.len() > 1 {
        parts.iter().for_each(|(at, _)| add(*at..*at + 1));
    }
}

/// Groups from a word on that have twelve characters together.
fn groups(words: &[Word], from: usize) -> Option<Range<usize>> {
    let near = |word: &Word| word.gap.len() <= 4 && word.gap.chars().all(|c| " -./,()[]|:+*\"'".contains(c));
    let mut length = 0;
    for (index, word) in words[from..].iter().enumerate() {
        if index > 0 && !near(word) || word.length() > GROUP || word.bare.contains(' ') || !word.bare.is_ascii() {
            return None;
        }
        length += word.length();
        if length >= LENGTH {
            let groups = &words[from..=from + index];
            return (length == LENGTH && index > 0 && are_code(groups)).then(|| from..from + index + 1);
        }
    }
    None
}

/// Whether groups of twelve characters are a code, and not words.
fn are_code(groups: &[Word]) -> bool {
    let same = groups.iter().all(|group| group.length() == groups[0].length());
    let mixed =
        groups.iter().filter(|group| group.is_mixed() || group.is_irregular() && group.classes.is_empty()).count();
    let strange = groups.iter().filter(|group| group.is_mixed() || group.classes.is_empty()).count();
    let capitals: usize = groups.iter().map(Word::capitals).sum();
    let loud = groups.iter().all(|group| group.capitals() == group.length());
    // A time or a version may look like a group of three, hardly like all four.
    if groups.len() == 4 && same {
        return strange > 1 && (mixed > 0 || capitals > 1) && !groups.iter().all(|group| group.harmless) || strange > 2;
    }
    let harmless = groups.iter().filter(|group| group.harmless).count() > 1;
    !harmless && if same && groups.len() < 4 { strange == groups.len() && (mixed > 0 || loud) } else { mixed > 1 }
}

/// Characters that are dictated one by one.
fn dictated(words: &[Word], add: &mut impl FnMut(Range<usize>)) {
    let mut from = 0;
    while from < words.len() {
        let (mut end, mut signs, mut letters, mut spelt, mut sure) = (from, 0, 0, 0, false);
        while let Some(word) = words.get(end).filter(|word| end == from || word.gap.len() <= 4 && !word.begins_clause())
        {
            let elided = words.get(end + 1).is_some_and(|next| next.gap.starts_with('\''));
            let single = word.length() == 1 && !elided;
            if single && let Some(count) = spelling(&words[end..]) {
                sure |= spelt > 0;
                (end, signs, letters, spelt) = (end + count, signs + 1, letters + 1, spelt + 1);
            } else if single || word.is(Class::Digit) || word.is(Class::Letter) || word.is(Class::Spelling) {
                let said = usize::from(word.is(Class::Spelling) && word.length() > 1);
                // « il y a 2 à 3 h » is no code.
                (end, signs, spelt) = (end + 1, signs + usize::from(!word.harmless), spelt + said);
                letters += usize::from(!word.is_number() && !word.is(Class::Digit));
            } else if word.is(Class::Capital) {
                end += 1;
            } else {
                break;
            }
        }
        let place = words[..from].iter().rev().take(3).any(|word| word.is(Class::Place)) && signs <= place_code::LENGTH;
        let as_words = sure || signs >= SPELT && spelt >= SPELT_WORDS;
        if !place && (signs >= DICTATED && letters > 0 || as_words) {
            add(from..end);
        }
        from = end.max(from + 1);
    }
}

/// “F as in Freddie”: how many words that is.
fn spelling(words: &[Word]) -> Option<usize> {
    let [letter, joins, name, ..] = words else { return None };
    let begins = name.bare.to_lowercase().starts_with(letter.bare.to_lowercase().as_str());
    let near = joins.follows() && name.gap.len() <= 2;
    (letter.is_letters() && joins.is(Class::As) && near && begins && name.length() > 1).then_some(3)
}

/// Whether a word is like a part of a code: letters and digits in no order that a word or a model has.
pub(super) fn is_part(word: &Word, lexicon: &Lexicon) -> bool {
    if !word.is_mixed() || word.harmless || !PART.contains(&word.length()) || !word.bare.is_ascii() {
        return false;
    }
    let (letters, rest) = word.parts();
    let known = lexicon.part(letters);
    let counted = (known.has(Class::Month) || known.has(Class::Unit)) && rest.bytes().all(|byte| byte.is_ascii_digit());
    let named = known.has(Class::Product) || known.has(Class::Figure) || counted;
    // “A54”, “S24”: a model.
    let model = letters.len() <= 1 && word.length() <= 3 && rest.bytes().all(|byte| byte.is_ascii_digit());
    let ordinal =
        letters.is_empty() && rest.trim_start_matches(|c: char| c.is_ascii_digit()).chars().all(char::is_lowercase);
    !named && !model && (!ordinal || word.length() > 3 || letters.is_empty() && word.digits() == 2)
}

/// Whether a word has the shape of a place code.
pub(super) fn is_place(word: &Word) -> bool {
    word.length() == place_code::LENGTH && word.bare.to_uppercase().chars().all(|c| place_code::ALPHABET.contains(&c))
}
