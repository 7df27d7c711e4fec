//! Any text as a place code; and the code of any place with one mistake: it gives that place or none.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sesame::guide::DEVICE;
use sesame::place_code::{ALPHABET, LENGTH, PlaceCode, Position, Refused, code, neighbours, read};
use sesame_fuzz::{guide, now, show_page, started, words};

fuzz_target!(|data: &[u8]| {
    // Four numbers for a place and a slip, then what is typed.
    let Some((&[step, device, at, other], typed)) = data.split_first_chunk() else { return };
    let Ok(typed) = std::str::from_utf8(typed) else { return };
    let read = read(guide(), typed);
    let near = neighbours(guide(), typed, 5);
    assert!(near.len() <= 5 && (read.is_err() || near.is_empty()), "{typed:?}: {near:?}");
    near.iter().for_each(|(near, position)| stands(near, position));
    if let Ok(position) = &read {
        let code = code(guide(), position).expect("it was just read");
        // Separators and control characters are ignored.
        let written = |c: char| typed.to_uppercase().contains(c);
        assert!(!typed.is_ascii() || code.characters().into_iter().all(written), "{typed:?} is {code}");
        stands(&code, position);
    }
    if let Some(position) = place(step, device) {
        slips(&position, usize::from(at), usize::from(other));
    }
});

/// A code decodes to its place, and a person moved there is at that place.
fn stands(code: &PlaceCode, position: &Position) {
    assert_eq!(read(guide(), &code.to_string()).as_ref(), Ok(position));
    assert_eq!(self::code(guide(), position), Some(*code));
    let mut session = started(guide());
    session.stand_at(position);
    let stands = session.place_code().and_then(|code| read(guide(), &code.to_string()).ok()).expect("a place");
    assert_eq!(stands.step, position.step);
    // A page reached only by some devices implies one if the code has none.
    assert!(stands.device == position.device || position.device.is_none(), "{position:?}: {stands:?}");
    show_page(&session, words(), &now(0));
}

/// A place by numbers: the last page after the last step, no device after the last device.
fn place(step: u8, device: u8) -> Option<Position> {
    let guide = guide();
    let devices = &guide.steps[guide.step(DEVICE)?].choices;
    let step = usize::from(step) % (guide.steps.len() + 1);
    let device = devices.get(usize::from(device) % (devices.len() + 1)).map(|device| device.id.clone());
    Some(Position { step: (step < guide.steps.len()).then_some(step.into()), device })
}

/// One wrong character, or two in the wrong order, are refused.
fn slips(position: &Position, at: usize, other: usize) {
    let Some(code) = code(guide(), position) else { return };
    // Some steps cannot be reached with some devices: their codes are refused.
    match read(guide(), &code.to_string()) {
        Ok(read) => assert_eq!(&read, position),
        Err(why) => assert_eq!(why, Refused::Retired),
    }
    let (at, other) = (at % LENGTH, ALPHABET[other % ALPHABET.len()]);
    let mut wrong = code.characters();
    wrong[at] = other;
    let mut swapped = code.characters();
    swapped.swap(at, (at + 1).min(LENGTH - 1));
    for slip in [wrong, swapped].into_iter().filter(|slip| *slip != code.characters()) {
        assert_eq!(read(guide(), &slip.iter().collect::<String>()), Err(Refused::Wrong));
    }
}
