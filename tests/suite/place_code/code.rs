//! The place code encodes step and device and nothing else, and every single mistake is refused.

use proptest::prelude::*;
use sesame::guide::{Guide, StepId};
use sesame::guide_files::GuideFiles;
use sesame::place_code::{ALPHABET, Position, Refused, code, neighbours, read};

use super::positions;
use crate::support::card::{DEVICES, guide};
use crate::support::person::Card;

/// A position at a step, with or without a device.
fn position(guide: &Guide, step: &str, device: Option<&str>) -> Position {
    Position { step: Some(guide.step(step).expect("a step")), device: device.map(str::to_owned) }
}

/// A code written down must stay valid as long as the guide keeps its numbers.
#[test]
fn a_code_never_changes() {
    let guide = guide();
    for (step, device, spoken) in
        [("form", Some("phone"), "2KK9"), ("form", Some("computer"), "YF7K"), ("validated", None, "7YMF")]
    {
        assert_eq!(code(&guide, &position(&guide, step, device)).expect("a code").to_string(), spoken);
    }
    assert_eq!(code(&guide, &Position { step: None, device: None }).expect("a code").to_string(), "U3L9");
}

#[test]
fn every_code_round_trips() {
    let guide = guide();
    let all = positions(&guide, &DEVICES);
    // The phone's three steps do not exist on a computer, and with no device only the device question exists.
    assert_eq!(all.len(), (guide.steps.len() + 1) * 3 - 2);
    let mut seen = std::collections::BTreeSet::new();
    for position in all {
        let code = code(&guide, &position).expect("a code");
        assert!(seen.insert(code), "{code} twice");
        assert!(code.characters().iter().all(|c| ALPHABET.contains(c)));
        assert_eq!(read(&guide, &code.to_string()), Ok(position));
    }
}

/// The last page has a code with every device, and every page has one without a device.
#[test]
fn every_page_has_a_code_without_a_device() {
    let guide = guide();
    let pages = guide.steps.keys().map(|step| Position { step: Some(step), device: None });
    let last = DEVICES.map(|device| Position { step: None, device: Some(device.to_owned()) });
    for position in pages.chain(last).chain([Position { step: None, device: None }]) {
        let code = code(&guide, &position).expect("a code");
        assert_eq!(read(&guide, &code.to_string()), Ok(position));
    }
}

#[test]
fn every_accepted_text_is_the_code_of_its_place() {
    let guide = guide();
    for number in 0..ALPHABET.len().pow(4) {
        let at = |place: u32| ALPHABET[number / ALPHABET.len().pow(place) % ALPHABET.len()];
        let typed: String = [at(3), at(2), at(1), at(0)].iter().collect();
        if let Ok(position) = read(&guide, &typed) {
            assert_eq!(code(&guide, &position).map(|code| code.to_string()), Some(typed), "{position:?}");
        }
    }
}

#[test]
fn wrong_characters_and_swaps_are_refused() {
    let guide = guide();
    for position in positions(&guide, &DEVICES) {
        let code = code(&guide, &position).expect("a code").characters();
        for at in 0..code.len() {
            for other in ALPHABET.into_iter().filter(|other| *other != code[at]) {
                let mut wrong = code;
                wrong[at] = other;
                let wrong: String = wrong.iter().collect();
                assert_eq!(read(&guide, &wrong), Err(Refused::Wrong), "{wrong} for {code:?}");
            }
        }
        for at in 1..code.len() {
            let mut swapped = code;
            swapped.swap(at - 1, at);
            let text: String = swapped.iter().collect();
            assert!(swapped == code || read(&guide, &text) == Err(Refused::Wrong), "{text} for {code:?}");
        }
    }
}

/// The same for every possible input: no two codes are one mistake apart.
#[test]
fn no_two_codes_are_one_mistake_apart() {
    let guide = guide();
    let passes = |text: &[char]| !matches!(read(&guide, &text.iter().collect::<String>()), Err(Refused::Wrong));
    let mut right = 0;
    for number in 0..17_usize.pow(4) {
        let text: Vec<char> = (0..4).map(|at| ALPHABET[number / 17_usize.pow(at) % 17]).collect();
        if !passes(&text) {
            continue;
        }
        right += 1;
        for at in 0..4 {
            let mut wrong = text.clone();
            for other in ALPHABET.into_iter().filter(|other| *other != text[at]) {
                wrong[at] = other;
                assert!(!passes(&wrong), "{text:?} {wrong:?}");
            }
            let mut swapped = text.clone();
            swapped.swap(at.saturating_sub(1), at);
            assert!(swapped == text || !passes(&swapped), "{text:?} {swapped:?}");
        }
    }
    assert_eq!(right, 17_usize.pow(3));
}

#[test]
fn a_code_of_another_guide_is_refused() {
    let (own, other) = (guide(), Guide::load(&GuideFiles::starter("en"), "my-guide").expect("a good guide"));
    for position in positions(&own, &DEVICES) {
        let code = code(&own, &position).expect("a code").to_string();
        assert_eq!(read(&other, &code), Err(Refused::Wrong), "{code}");
    }
    for step in other.steps.keys().map(Some).chain([None]) {
        let code = code(&other, &Position { step, device: None }).expect("a code").to_string();
        assert_eq!(read(&own, &code), Err(Refused::Wrong), "{code}");
    }
}

#[test]
fn a_code_survives_changes_to_the_guide() {
    let old = guide();
    let new = Card::changed(|text| {
        let renamed = text.replace("id = \"ready\"", "id = \"prepared\"\nwas = [\"ready\"]");
        let step = "[[step]]\nid = \"new\"\ncode = 99\nstage = \"preparation\"\nsource = [\"test\"]\n\n";
        let inserted = renamed.replace("[[step]]\nid = \"lock\"", &format!("{step}[[step]]\nid = \"lock\""));
        inserted.replace("version = 1\n", "version = 2\n")
    });
    let moved = |step: StepId| new.step(&old.steps[step].id);
    for position in positions(&old, &DEVICES) {
        let code = code(&old, &position).expect("a code").to_string();
        let there = Position { step: position.step.map(moved), device: position.device.clone() };
        assert_eq!(read(&new.guide, &code), Ok(there), "{code} for {position:?}");
    }
    // Conversely, an old guide says that it has no such page.
    let code = code(&new.guide, &position(&new.guide, "new", None)).expect("a code").to_string();
    assert_eq!(read(&old, &code), Err(Refused::Retired));
}

#[test]
fn a_step_off_a_devices_path_has_no_code() {
    let card = Card::new();
    for (step, device) in [("lock", "computer"), ("on-phone", "computer"), ("ready", "none")] {
        let position = position(&card.guide, step, Some(device));
        let code = code(&card.guide, &position).expect("a code").to_string();
        assert_eq!(read(&card.guide, &code), Err(Refused::Retired), "{step} {device}");
        let mut person = card.newcomer();
        person.session().stand_at(&position);
        assert_eq!(person.page(), sesame::wizard::Base::Language, "{step} {device}: nothing happens");
    }
    // The device question is open to whoever answered it that way.
    let asked = position(&card.guide, "device", Some("none"));
    let code = code(&card.guide, &asked).expect("a code").to_string();
    assert_eq!(read(&card.guide, &code), Ok(asked));
}

#[test]
fn a_number_too_large_or_missing_has_no_code() {
    let numbered =
        |number: u32| Card::changed(|text| text.replace("\ncode = 14\n", &format!("\ncode = {number}\n"))).guide;
    let guide = numbered(614);
    let at = |device| code(&guide, &position(&guide, "validated", device));
    // The first number that is too large: 614 for the step, 1 for the device.
    assert_eq!((at(Some("phone")), at(Some("computer")), at(Some("abacus"))), (None, None, None));
    assert!(at(None).is_some());
    assert_eq!(code(&guide, &Position { step: Some(10_000.into()), device: None }), None);
    let guide = numbered(613);
    let last = position(&guide, "validated", Some("computer"));
    let spoken = code(&guide, &last).expect("a code").to_string();
    assert_eq!(read(&guide, &spoken), Ok(last.clone()));
    // No step may have the number of the last page.
    assert_eq!(code(&numbered(0), &last), None);
}

#[test]
fn codes_are_read_in_any_spelling() {
    let guide = guide();
    let position = position(&guide, "password", Some("computer"));
    let code = code(&guide, &position).expect("a code").to_string();
    let [a, b, c, d] = code.chars().collect::<Vec<_>>()[..] else { panic!("{code}") };
    let wide = |c: char| char::from_u32(u32::from(c) + 0xFEE0).expect("a wide one");
    for typed in [
        code.to_lowercase(),
        format!("  {a}{b} {c}{d}\n"),
        format!("{a}-{b}-{c}-{d}"),
        format!("{a}.{b}.{c}.{d}."),
        format!("{a}{b}\u{a0}{c}\u{2011}{d}"),
        format!("{a}\u{200b}{b}\u{7}{c}{d}"),
        [a, b, c, d].map(wide).iter().collect(),
    ] {
        assert_eq!(read(&guide, &typed), Ok(position.clone()), "{typed:?}");
    }
    assert_eq!(read(&guide, ""), Err(Refused::Empty));
    assert_eq!(read(&guide, " - . "), Err(Refused::Empty));
    assert_eq!(read(&guide, &code[..3]), Err(Refused::Length(3)));
    assert_eq!(read(&guide, &format!("{code}22")), Err(Refused::Length(6)));
    assert_eq!(read(&guide, &format!("{}é", &code[..3])), Err(Refused::Foreign('E')));
    assert_eq!(read(&guide, &format!("{}日", &code[..3])), Err(Refused::Foreign('日')));
}

/// Characters confused with one another when codes are read out: no two of a group are both in use.
#[test]
fn confusable_characters_are_not_used() {
    for group in [
        "BCDEGPTV", "MN", "FS", "SX", "0OQD", "1IL", "1I7", "2Z", "5S6", "6G8", "8B3", "UV", "VY", "GJ", "IY", "QU",
        "59", "A4",
    ] {
        let used: Vec<char> = group.chars().filter(|c| ALPHABET.contains(c)).collect();
        assert!(used.len() <= 1, "{used:?}");
    }
}

/// Neighbouring steps, and the same step on another device, do not have similar codes.
#[test]
fn neighbouring_steps_have_different_codes() {
    let guide = guide();
    let differ = |one: &Position, other: &Position| {
        let (one, other) = (code(&guide, one).expect("a code"), code(&guide, other).expect("a code"));
        one.characters().iter().zip(other.characters()).filter(|(one, other)| **one != *other).count()
    };
    let at = |step: StepId, device: &str| Position { step: Some(step), device: Some(device.to_owned()) };
    for (step, next) in guide.steps.keys().zip(guide.steps.keys().skip(1)) {
        assert_eq!(differ(&at(step, "phone"), &at(next, "phone")), 4, "{step:?}");
    }
    for step in guide.steps.keys() {
        assert_eq!(differ(&at(step, "phone"), &at(step, "computer")), 4, "{step:?}");
    }
}

proptest! {
    #[test]
    fn any_input_is_safe(typed in "\\PC{0,8}", most in 0_usize..6) {
        let guide = guide();
        let _ = read(&guide, &typed);
        prop_assert!(neighbours(&guide, &typed, most).len() <= most);
    }
}
