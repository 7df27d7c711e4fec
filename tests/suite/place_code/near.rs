//! A misheard or mistyped place code: the intended one is suggested, the likelier mistake first.

use sesame::guide::Guide;
use sesame::place_code::{ALPHABET, PlaceCode, code, neighbours, read};

use super::positions;
use crate::support::card::DEVICES;
use crate::support::person::Card;

/// The small guide with enough extra pages that codes are close together, as in a long guide.
fn crowded() -> Guide {
    let more: String = (20..60)
        .map(|code| format!("[[step]]\nid = \"more-{code}\"\ncode = {code}\nstage = \"code\"\nsource = [\"test\"]\n\n"))
        .collect();
    Card::changed(|text| text.replace("[[exit]]", &format!("{more}[[exit]]"))).guide
}

#[test]
fn the_intended_code_is_suggested() {
    let guide = crowded();
    let mut first = 0;
    let mut all = 0;
    for position in positions(&guide, &DEVICES) {
        let code = code(&guide, &position).expect("a code");
        let characters = code.characters();
        let mut offered = |typed: String, within: usize| {
            let offers = neighbours(&guide, &typed, within);
            assert!(offers.contains(&(code, position.clone())), "{typed} for {code}: {offers:?}");
            for (other, there) in &offers {
                assert_eq!(read(&guide, &other.to_string()).as_ref(), Ok(there));
            }
            all += 1;
            first += usize::from(offers[0].0 == code);
        };
        for at in 0..4 {
            // As heard or seen.
            for (own, heard) in [
                ('M', 'N'),
                ('F', 'S'),
                ('C', 'T'),
                ('C', 'D'),
                ('3', 'B'),
                ('K', 'A'),
                ('H', '8'),
                ('K', 'J'),
                ('L', '1'),
                ('L', 'I'),
                ('9', '5'),
                ('2', 'Z'),
                ('U', 'V'),
                ('Y', 'I'),
                ('6', 'G'),
                ('C', '0'),
                ('U', 'Q'),
                ('R', 'P'),
                ('X', '6'),
                ('H', 'K'),
            ] {
                if characters[at] == own {
                    let mut wrong = characters;
                    wrong[at] = heard;
                    offered(wrong.iter().collect(), 4);
                }
            }
            for other in ALPHABET.into_iter().filter(|other| *other != characters[at]) {
                let mut wrong = characters;
                wrong[at] = other;
                offered(wrong.iter().collect(), 9);
            }
            // The check character leaves only one possibility for an unreadable position.
            let mut unread = characters;
            unread[at] = '%';
            let typed: String = unread.iter().collect();
            assert_eq!(neighbours(&guide, &typed, 9), [(code, position.clone())], "{typed} for {code}");
            let mut missing = characters.to_vec();
            missing.remove(at);
            offered(missing.iter().collect(), 20);
            let mut double = characters.to_vec();
            double.insert(at, characters[at]);
            offered(double.iter().collect(), 9);
            // An inserted character is a rarer mistake than a doubled one.
            let likely = neighbours(&guide, &double.iter().collect::<String>(), 4);
            let doubles = |offer: &(PlaceCode, _)| {
                (0..4).any(|at| {
                    let mut twice = offer.0.characters().to_vec();
                    twice.insert(at, twice[at]);
                    twice == double
                })
            };
            assert!(likely.iter().map(|offer| !doubles(offer)).is_sorted(), "{double:?}: {likely:?}");
            if at > 0 && characters[at - 1] != characters[at] {
                let mut swapped = characters;
                swapped.swap(at - 1, at);
                offered(swapped.iter().collect(), 9);
            }
        }
        assert_eq!(neighbours(&guide, &code.to_string(), 9), Vec::new(), "a good code needs no others");
    }
    assert!(first * 10 > all * 8, "{first} of {all} come first");
    assert_eq!(neighbours(&guide, "", 9), Vec::new());
    assert_eq!(neighbours(&guide, "K4", 9), Vec::new());
}

/// Characters that sound or look like the typed one come first, then two swapped characters, then any other mistake.
#[test]
fn likelier_mistakes_are_suggested_first() {
    let guide = crowded();
    // The similar pairs among the characters in use.
    let alike = ["37", "3C", "4A", "49", "9F", "9Y", "FR", "FX", "6X", "7L", "HK", "HM", "HW", "MW", "LM", "2U", "UY"];
    let rank = |typed: &[char; 4], meant: [char; 4]| {
        let wrong: Vec<usize> = (0..4).filter(|at| typed[*at] != meant[*at]).collect();
        match wrong[..] {
            [at] if alike.iter().any(|pair| pair.contains(typed[at]) && pair.contains(meant[at])) => 0,
            [_] => 2,
            _ => 1,
        }
    };
    let mut seen = std::collections::BTreeSet::new();
    for position in positions(&guide, &DEVICES) {
        let code = code(&guide, &position).expect("a code").characters();
        for at in 0..4 {
            for other in ALPHABET.into_iter().filter(|other| *other != code[at]) {
                let mut typed = code;
                typed[at] = other;
                let offers = neighbours(&guide, &typed.iter().collect::<String>(), 99);
                let ranks: Vec<u8> = offers.iter().map(|(offer, _)| rank(&typed, offer.characters())).collect();
                assert!(ranks.is_sorted(), "{typed:?}: {offers:?} {ranks:?}");
                seen.extend(ranks.windows(2).map(|pair| (pair[0], pair[1])).filter(|(one, next)| one < next));
            }
        }
    }
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), [(0, 1), (0, 2), (1, 2)], "each before each");
}

/// Two misheard characters: those that no code uses stand for the ones they resemble.
#[test]
fn two_unused_characters_still_find_the_code() {
    let guide = crowded();
    let heard = |character: char| match character {
        '3' | 'C' => 'T',
        '7' => 'I',
        '9' | 'Y' => '5',
        'F' => 'S',
        'H' | 'K' => 'A',
        'L' => '1',
        'M' => 'N',
        _ => '?',
    };
    let mut all = 0;
    for position in positions(&guide, &DEVICES) {
        let code = code(&guide, &position).expect("a code");
        for (one, other) in [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)] {
            let mut wrong = code.characters();
            for at in [one, other] {
                wrong[at] = heard(wrong[at]);
            }
            if !wrong.contains(&'?') {
                let typed: String = wrong.iter().collect();
                let offers = neighbours(&guide, &typed, 9);
                assert!(offers.contains(&(code, position.clone())), "{typed} for {code}");
                for (offer, _) in offers {
                    let kept = (0..4).all(|at| [one, other].contains(&at) || offer.characters()[at] == wrong[at]);
                    assert!(kept, "{typed}: {offer}");
                }
                all += 1;
            }
        }
    }
    assert!(all > 100, "{all}");
}
