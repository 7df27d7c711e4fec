//! The addresses that the shipped guide shows, and those it warns about.

use sesame::check::address::{AddressRole, Reason, Verdict, judge};
use sesame::qr::{PAPER_MARGIN, Qr, SCREEN_MARGIN};
use sesame::wizard::is_web;

use crate::support::addresses::{decoded, leads_to};
use crate::support::guide;

/// Every address in a text is judged by its role; no counter-example is ever judged genuine, or shown.
#[test]
fn the_guides_addresses_are_judged_by_their_role() {
    let guide = guide();
    let known = guide.facts.known();
    for role in
        [AddressRole::Service, AddressRole::Help, AddressRole::Association, AddressRole::Report, AddressRole::Trap]
    {
        assert!(known.iter().any(|known| known.role == role), "{role:?}");
    }
    for one in &known {
        let found = judge(one.address, &known, &[]);
        let verdict = (found.verdict, found.reasons[0]);
        match one.role {
            AddressRole::Service => assert_eq!(verdict, (Verdict::Here, Reason::Service), "{}", one.address),
            AddressRole::Help => assert_eq!(verdict, (Verdict::Here, Reason::Help), "{}", one.address),
            AddressRole::Association => {
                assert_eq!(verdict, (Verdict::Association, Reason::Association), "{}", one.address)
            }
            AddressRole::Report => assert_eq!(verdict, (Verdict::Unknown, Reason::Report), "{}", one.address),
            // Another association is not a fraud.
            AddressRole::Trap if verdict == (Verdict::Unknown, Reason::OtherAssociation) => {}
            AddressRole::Trap => assert_eq!(found.verdict, Verdict::False, "{}", one.address),
        }
        assert_eq!(guide.facts.addresses().contains_key(one.id), one.role != AddressRole::Trap, "{}", one.id);
    }
}

/// The code of every web address is read from lines of half blocks, black on white, in a black and in a white window.
/// (The decoder of these tests reads no white code on black.)
#[test]
fn a_camera_reads_every_address_from_half_blocks() {
    let guide = guide();
    for address in guide.facts.addresses().values().filter(|address| is_web(address)) {
        let code = Qr::of(address).expect("a code");
        for margin in [1, SCREEN_MARGIN, PAPER_MARGIN] {
            let lines = code.with_margin(margin).lines();
            for black in [true, false] {
                for (half_block, slant) in [((4, 4), None), ((8, 8), Some(20)), ((7, 8), Some(20)), ((9, 7), Some(20))]
                {
                    let text = photo(&lines, black, half_block, slant);
                    let read = leads_to(text.as_deref(), address);
                    assert!(read, "{address}, margin {margin}, {black} {half_block:?} {slant:?}: {text:?}");
                }
            }
        }
    }
}

/// The lines as a camera sees them, decoded: every half block is so many dots wide and high, and every row is moved by
/// one dot after `slant` dots downwards.
fn photo(lines: &[String], black: bool, (wide, high): (usize, usize), slant: Option<usize>) -> Option<String> {
    // Half blocks of the window around the code.
    const AROUND: usize = 5;
    let cells: Vec<Vec<char>> = lines.iter().map(|line| line.chars().collect()).collect();
    let dark = |x: usize, y: usize| {
        let x = x + slant.map_or(0, |slant| y / slant);
        let (column, row) = ((x / wide).checked_sub(AROUND), (y / high).checked_sub(AROUND));
        let cell = column.zip(row).and_then(|(column, row)| Some((cells.get(row / 2)?.get(column)?, row % 2)));
        cell.map_or(black, |cell| !matches!(cell, ('█', _) | ('▀', 0) | ('▄', 1)))
    };
    decoded((cells[0].len() + 2 * AROUND) * wide, 2 * (cells.len() + AROUND) * high, dark)
}
