//! The place code: four characters that one person reads out and another types to reach the same page of the same guide
//! with the same device. It contains nothing else: no name, no answer, no date.
//!
//! # The characters
//! Seventeen, a prime, so that a check character always exists: `2 3 4 6 7 9 C F H K L M R U W X Y`. The others are
//! left out because they look or sound like these, in French or in English:
//!
//! | left out | because of |
//! |---|---|
//! | `0 O Q D` | each other, and `C`, to the eye; `Q` is « ku », which is close to `U` |
//! | `1 I` | each other and `L` or `7` to the eye; `I` and `Y` (« i », « i grec ») |
//! | `5 S` | each other and `6` to the eye; `5` and `9` in English; `S` and `F` or `X` on every telephone |
//! | `8 B` | each other, `3` and `6` to the eye; `8` and `H` in English |
//! | `B D E G P T V` | « bé, dé, gé, pé, té, vé »: of all that rhyme, in both languages, only `C` is kept |
//! | `G J` | a French `G` is an English `J`, and the other way round; `G` is also `6` to the eye |
//! | `A` | `H` and `K` (« a, ache, ka »; in English "ay, aitch, kay") and `4` to the eye |
//! | `N` | `M` |
//! | `P` | `R` and `F` to the eye |
//! | `V Z` | `U` and `Y`, `2` to the eye; `Z` is "zee" to some, which rhymes with `C` |
//!
//! No seventeen characters are fully distinct in two languages. The remaining confusions (`C` and `3` in English, `H`
//! and `K`, `L` and `M`, `2` and `U` in English, `6` and `X`) fail the check, like every other slip, and are suggested
//! first as corrections. The person reading the code out also sees spelling words beside it.
//!
//! # The arithmetic
//! The step's permanent number (0 for the last page) and the device's (0 for none yet) are combined into one number
//! below 17³. A bijection that depends on the guide spreads it, so that the codes of neighbouring steps differ in every
//! character, and it is written as three characters. The fourth makes the weighted sum of all four equal to the guide's
//! seed, modulo 17. No weight is zero, so one wrong character changes the sum; neighbouring weights differ, so a swap
//! does too.

use std::fmt;

use crate::guide::{DEVICE, Guide, StepId};

mod answers;
mod near;

pub(crate) use answers::answers;
pub use near::neighbours;

/// The characters, by value.
pub const ALPHABET: [char; 17] = ['2', '3', '4', '6', '7', '9', 'C', 'F', 'H', 'K', 'L', 'M', 'R', 'U', 'W', 'X', 'Y'];

/// The number of characters in a code.
pub const LENGTH: usize = 4;

/// The size of the alphabet: a prime.
const PRIME: u32 = 17;

/// The number of distinct places.
const PLACES: u32 = PRIME * PRIME * PRIME;

/// Upper bound of device numbers, exclusive.
pub const DEVICES: u32 = 8;

/// The weight of each character in the sum.
const WEIGHTS: [u32; LENGTH] = [1, 2, 3, 5];

/// The inverse of the last weight, modulo [`PRIME`].
const LAST_INVERSE: u32 = 7;

/// The factor that spreads the places, and its inverse modulo [`PLACES`]: the codes of the next device, the next step
/// and the one after it differ in all four characters, whatever the guide.
const SPREAD: u32 = 4585;
const SPREAD_INVERSE: u32 = inverse(SPREAD);

const fn inverse(unit: u32) -> u32 {
    let mut other = 1;
    while unit * other % PLACES != 1 {
        other += 1;
    }
    other
}

/// What a code encodes: a step and a device.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Position {
    /// The step's index; none at the last page.
    pub step: Option<StepId>,
    /// The id of the device, if it is known.
    pub device: Option<String>,
}

/// A position as four characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaceCode([char; LENGTH]);

impl PlaceCode {
    pub fn characters(&self) -> [char; LENGTH] {
        self.0
    }
}

impl fmt::Display for PlaceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.iter().collect::<String>())
    }
}

/// Why a typed code is not valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refused {
    /// Nothing was typed.
    Empty,
    /// This many characters instead of four.
    Length(usize),
    /// This character is not in the alphabet.
    Foreign(char),
    /// The check fails: the code was misheard or mistyped, or belongs to another guide.
    Wrong,
    /// The check passes, but this guide has no such step, or no path to it with such a device.
    Retired,
}

/// The code of a position; none if a number is missing or too large to encode.
pub fn code(guide: &Guide, position: &Position) -> Option<PlaceCode> {
    let number = match position.step {
        Some(step) => guide.steps.get(step).map(|step| step.code).filter(|number| *number > 0)?,
        None => 0,
    };
    let device = match &position.device {
        Some(device) => device_number(guide, device)?,
        None => 0,
    };
    let place = number.checked_mul(DEVICES)?.checked_add(device).filter(|place| *place < PLACES)?;
    let (seed, shift) = of_guide(guide);
    let spread = (place * SPREAD + shift) % PLACES;
    let values = [spread / (PRIME * PRIME), spread / PRIME % PRIME, spread % PRIME];
    let sum: u32 = values.iter().zip(WEIGHTS).map(|(value, weight)| value * weight).sum();
    let check = (seed + PRIME - sum % PRIME) * LAST_INVERSE % PRIME;
    let character = |value: u32| ALPHABET.get(value as usize).copied();
    Some(PlaceCode([character(values[0])?, character(values[1])?, character(values[2])?, character(check)?]))
}

/// The position of a typed code. Case, spaces, hyphens and dots do not matter.
///
/// # Errors
/// Why the code is refused.
pub fn read(guide: &Guide, typed: &str) -> Result<Position, Refused> {
    locate(guide, &characters(typed)).map(|(_, position)| position)
}

/// Decodes the characters of a code.
fn locate(guide: &Guide, characters: &[char]) -> Result<(PlaceCode, Position), Refused> {
    let code = match *characters {
        [] => return Err(Refused::Empty),
        [one, two, three, check] => [one, two, three, check],
        _ => return Err(Refused::Length(characters.len())),
    };
    let mut values = [0; LENGTH];
    for (value, character) in values.iter_mut().zip(code) {
        *value = self::value(character).ok_or(Refused::Foreign(character))?;
    }
    let (seed, shift) = of_guide(guide);
    let sum: u32 = values.iter().zip(WEIGHTS).map(|(value, weight)| value * weight).sum();
    if sum % PRIME != seed {
        return Err(Refused::Wrong);
    }
    let spread = (values[0] * PRIME + values[1]) * PRIME + values[2];
    let place = (spread + PLACES - shift) * SPREAD_INVERSE % PLACES;
    let position = position(guide, place / DEVICES, place % DEVICES).ok_or(Refused::Retired)?;
    Ok((PlaceCode(code), position))
}

/// The step and device with these permanent numbers, if there is a path to the step with the device.
fn position(guide: &Guide, number: u32, device: u32) -> Option<Position> {
    let question = guide.step(DEVICE);
    let device = match device {
        0 => None,
        // An unknown device is not the same as none: encoding the position again would give another code.
        _ => Some(guide.steps[question?].choices.iter().find(|choice| choice.code == Some(device))?),
    };
    let device = device.map(|device| device.id.clone());
    let has_path = |step: &Option<StepId>| answers(guide, *step, device.as_deref(), &|_| None).is_some();
    // Steps that exclude each other may share an old number: the device tells which is meant.
    let has_number = |step: &StepId| guide.steps[*step].code == number || guide.steps[*step].code_was.contains(&number);
    let step = match number {
        0 => Some(None).filter(has_path)?,
        _ => guide.steps.keys().filter(has_number).map(Some).find(has_path)?,
    };
    Some(Position { step, device })
}

fn device_number(guide: &Guide, device: &str) -> Option<u32> {
    let choices = &guide.steps[guide.step(DEVICE)?].choices;
    let number = choices.iter().find(|choice| choice.id == device)?.code?;
    (1..DEVICES).contains(&number).then_some(number)
}

/// The characters of a typed text: upper case, without accents or separators.
fn characters(typed: &str) -> Vec<char> {
    // Limits the work if something huge is pasted.
    const MOST: usize = 1000;
    let half_width = |c: char| match u32::from(c) {
        wide @ 0xFF01..=0xFF5E => char::from_u32(wide - 0xFEE0).unwrap_or(c),
        _ => c,
    };
    let text: String = typed.chars().take(MOST).map(half_width).collect();
    let text = crate::text::without_accents(&crate::text::clean(&text)).to_uppercase();
    let between = |c: &char| c.is_whitespace() || ".,;:·'’_/".contains(*c) || ('\u{2010}'..='\u{2015}').contains(c);
    text.chars().filter(|c| !between(c) && *c != '-' && *c != '\u{2212}').collect()
}

fn value(character: char) -> Option<u32> {
    let value = ALPHABET.iter().position(|known| *known == character)?;
    u32::try_from(value).ok()
}

/// The guide's seed (the value of its weighted sums) and the shift of its places.
fn of_guide(guide: &Guide) -> (u32, u32) {
    // FNV-1a, because its value for an id never changes.
    let hash = guide.id.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash % PRIME, hash / PRIME % PLACES)
}
