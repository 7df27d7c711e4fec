//! Numbers that are no secret: dates near today, times, quantities, versions, place codes.

use super::lexicon::{Class, Lexicon};
use super::note::Word;

/// How many words after a word for a place code the code may stand.
const PLACE: usize = 5;

/// Maximum numbers of a date.
const DATE: usize = 3;

/// Characters of a place code.
const PLACE_CODE: usize = crate::place_code::LENGTH;

/// The years of two digits from which a date is one of birth. Nobody who calls was born in this century.
const BORN: u32 = 30;

/// Whether a year is one of birth, rather than one near today; `None` if it is no year.
pub(super) fn is_old(year: &Word) -> Option<bool> {
    match (year.number()?, year.bare.len()) {
        (year @ 0..=99, 2) => Some(year >= BORN),
        (1900..=1999, 4) => Some(true),
        (2000..=2099, 4) => Some(false),
        _ => None,
    }
}

/// Marks the words whose digits are harmless.
pub(super) fn mark(words: &mut [Word], lexicon: &Lexicon) {
    for at in 0..words.len() {
        let known =
            [after_its_name(words, at, lexicon), place(words, at), quantity(words, at, lexicon), clock(words, at)];
        let date = date(words, at).filter(|date| !date.old).map(|date| date.count);
        let count = known.into_iter().flatten().chain(date).max().unwrap_or_default();
        words.iter_mut().skip(at).take(count).for_each(|word| word.harmless = true);
    }
}

/// A date: how many words it takes, and whether it is one of birth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) count: usize,
    pub(super) old: bool,
}

/// The date that begins at a word.
pub(super) fn date(words: &[Word], at: usize) -> Option<Date> {
    in_digits(words, at).or_else(|| in_words(words, at))
}

fn is_day(word: &Word) -> bool {
    let (number, rest) = word.bare.split_at(word.bare.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.bare.len()));
    let ordinal = matches!(rest.to_lowercase().as_str(), "" | "er" | "st" | "nd" | "rd" | "th");
    ordinal && number.len() <= 2 && number.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day))
}

fn in_digits(words: &[Word], at: usize) -> Option<Date> {
    let tight = |word: &Word| matches!(word.gap.as_str(), "/" | "." | "-");
    if at > 0 && tight(&words[at]) && words[at - 1].is_number() {
        return None;
    }
    let run = words[at..].iter().take(DATE + 1).enumerate();
    let run = run.take_while(|(index, word)| word.is_number() && (*index == 0 || tight(word)));
    let run: Vec<&Word> = run.map(|(_, word)| word).collect();
    let within = |word: &Word, most: u32| {
        word.bare.len() <= 2 && word.number().is_some_and(|number| (1..=most).contains(&number))
    };
    match run[..] {
        [day, month] if month.gap == "/" && within(day, 31) && within(month, 12) => Some(Date { count: 2, old: false }),
        // Two years, as of a season.
        [one, other] if one.bare.len() == 4 && other.bare.len() == 4 && one.is_number() => {
            (is_old(one)? == is_old(other)?).then_some(Date { count: 2, old: false })
        }
        [day, month, year] if within(day, 31) && within(month, 31) => Some(Date { count: 3, old: is_old(year)? }),
        [year, month, day] if year.bare.len() == 4 && within(month, 12) && within(day, 31) => {
            Some(Date { count: 3, old: is_old(year)? })
        }
        _ => None,
    }
}

fn in_words(words: &[Word], at: usize) -> Option<Date> {
    let word = |ahead: usize| words.get(at + ahead).filter(|word| ahead == 0 || word.gap.len() <= 2);
    let is_month = |ahead: usize| word(ahead).is_some_and(|word| word.is(Class::Month));
    let mut count = if is_day(word(0)?) {
        let dated = usize::from(word(1).is_some_and(|word| word.is(Class::Dated)));
        if !is_month(1 + dated) {
            return None;
        }
        2 + dated
    } else if is_month(0) && word(1).is_some_and(is_day) && !word(2).is_some_and(|word| word.is(Class::Unit)) {
        2
    } else if is_month(0) {
        1
    } else {
        return None;
    };
    let of_a_unit = word(count + 1).is_some_and(|word| word.is(Class::Unit));
    let year = word(count)
        .filter(|year| !of_a_unit && year.is_number())
        .and_then(|year| Some((year.bare.len(), is_old(year)?)));
    let old = match year {
        Some((4, old)) => old,
        // « 12 mars 14 » would be an hour as well.
        Some((_, true)) => true,
        _ => return (count > 1).then_some(Date { count, old: false }),
    };
    count += 1;
    // A month and a year alone are no date of birth.
    Some(Date { count, old: old && count > 2 })
}

/// A number after the name of what it counts: a page, an error, a version.
fn after_its_name(words: &[Word], at: usize, lexicon: &Lexicon) -> Option<usize> {
    let name = &words[at];
    if name.is_mixed() && lexicon.part(name.parts().0).has(Class::Figure) {
        return Some(1);
    }
    let figure = name.is(Class::Figure);
    if !figure && !name.is(Class::Product) {
        return None;
    }
    let mut count = 1;
    // « erreur n° 5305 », « version: 18.1 ».
    while words
        .get(at + count)
        .is_some_and(|word| word.gap.len() <= 3 && (word.is(Class::Between) || word.is(Class::Product)))
        && count < 3
    {
        count += 1;
    }
    // “error SEC_E_1042”
    let loud = |word: &Word| word.is_letters() && word.capitals() == word.length();
    let tight = |index: usize| words.get(index).is_some_and(|word| word.gap == "-");
    while figure && count < 6 && words.get(at + count).is_some_and(loud) && tight(at + count + 1) {
        count += 1;
    }
    let first = words.get(at + count).filter(|word| word.gap.len() <= 3 && !word.begins_clause())?;
    let years = first.bare.len() == 4 && is_old(first).is_some();
    let dotted = words.get(at + count + 1).is_some_and(|word| word.gap == "." && word.is_number());
    let version =
        first.is_mixed() && first.length() <= 5 || first.is_number() && (first.bare.len() <= 2 || years || dotted);
    if first.is_letters() || !(figure || version) {
        return None;
    }
    count += 1;
    // The rest of a version, or further small numbers of a list: « pages 3, 4 et 5 ».
    while let Some(word) = words.get(at + count) {
        let tight = matches!(word.gap.as_str(), "." | "-" | ".-") && !word.is_letters();
        let dotted = words.get(at + count + 1).is_some_and(|next| next.gap == "." && next.is_number());
        let build = word.follows() && word.is_mixed() && word.length() <= 4 || word.gap == " (" && dotted;
        let listed = word.gap.len() <= 2 && word.is_number() && word.bare.len() <= 2;
        let more = words.get(at + count + 1).is_some_and(|next| next.is_number() && next.bare.len() <= 2);
        let joined = figure && word.length() <= 3 && word.is_letters() && word.is(Class::Ordinary) && more;
        if !(tight || build || figure && listed || joined) {
            break;
        }
        count += 1;
    }
    Some(count)
}

/// A place code after its name.
fn place(words: &[Word], at: usize) -> Option<usize> {
    if !words[at].is(Class::Place) {
        return None;
    }
    let ahead = words[at + 1..].iter().take(PLACE).take_while(|word| !word.begins_clause());
    let ahead = ahead.take_while(|word| !word.is(Class::Code) && !word.is(Class::Password) && !word.is(Class::Number));
    let found = ahead.enumerate().find(|(_, word)| word.length() == PLACE_CODE && !word.is_letters());
    found.map(|(index, _)| index + 2)
}

/// A number before what it counts, alone or as a range: « 14 h 30 », “2-4 pm”, « 10 à 12 jours ».
fn quantity(words: &[Word], at: usize, lexicon: &Lexicon) -> Option<usize> {
    let word = |ahead: usize| words.get(at + ahead);
    let small = |word: &&Word| word.is_number() && word.bare.len() <= 3;
    let near = |word: &&Word| word.gap.len() <= 3;
    let first = word(0).filter(|word| !word.is_letters())?;
    if first.is_mixed() {
        let hexadecimal = first.bare.starts_with("0x");
        return (hexadecimal || of_units(first, lexicon)).then_some(1);
    }
    if !small(&first) {
        return None;
    }
    let unit = |ahead: usize| word(ahead).is_some_and(|word| word.follows() && word.is(Class::Unit));
    let of = |word: &Word| word.gap.contains('%') || word.gap.contains('€');
    let minutes = |ahead: usize| {
        let minutes = |word: &&Word| word.follows() && word.is_number() && word.bare.len() == 2;
        let short = word(ahead).is_some_and(|unit| unit.length() <= 2);
        usize::from(short && word(ahead + 1).filter(minutes).is_some_and(|word| word.number() < Some(60)))
    };
    if unit(1) {
        return Some(2 + minutes(1));
    }
    if word(1).is_some_and(of) {
        return Some(1);
    }
    let second = word(1).filter(near)?;
    if second.gap == "-" && small(&second) && unit(2) {
        return Some(3);
    }
    // « 10 à 12 », « 9.30 to 11 ».
    let joins = second.length() <= 3 && second.is_letters() && !second.is_capital();
    let other = word(2).filter(near).filter(|other| small(other) || of_units(other, lexicon))?;
    (joins && (unit(3) || of_units(other, lexicon))).then_some(3)
}

/// « 14h30 », “20min”, “3rd”: digits, then a unit, then perhaps digits.
fn of_units(word: &Word, lexicon: &Lexicon) -> bool {
    let letters = word.bare.trim_start_matches(|c: char| c.is_ascii_digit());
    let before = word.bare.len() - letters.len();
    let unit = letters.trim_end_matches(|c: char| c.is_ascii_digit());
    let after = letters.len() - unit.len();
    let small = unit.len() <= 1 || !unit.chars().any(char::is_uppercase);
    (1..=3).contains(&before) && after <= 2 && small && lexicon.part(unit).has(Class::Unit)
}

/// “9:30”, “9.30” that is no part of a longer number.
fn clock(words: &[Word], at: usize) -> Option<usize> {
    let [hour, minutes] = words.get(at..at + 2)? else { return None };
    let within = |word: &Word, most: u32| word.is_number() && word.bare.len() <= 2 && word.number() < Some(most);
    let tight =
        |word: Option<&Word>| word.is_some_and(|word| word.is_number() && !word.gap.contains([' ', ','].as_slice()));
    let after_number = at > 0 && words[at - 1].is_number() && !hour.gap.contains(' ');
    let alone = !after_number && !tight(words.get(at + 2));
    let sign = matches!(minutes.gap.as_str(), ":" | ".");
    (sign && alone && within(hour, 24) && within(minutes, 60) && minutes.bare.len() == 2).then_some(2)
}
