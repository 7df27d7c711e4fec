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
            AddressRole::Wrapper => assert_eq!(verdict, (Verdict::Unknown, Reason::Wrapped), "{}", one.address),
            // Another association is not a fraud.
            AddressRole::Trap if verdict == (Verdict::Unknown, Reason::OtherAssociation) => {}
            AddressRole::Trap => assert_eq!(found.verdict, Verdict::False, "{}", one.address),
        }
        let shown = !matches!(one.role, AddressRole::Trap | AddressRole::Wrapper);
        assert_eq!(guide.facts.addresses().contains_key(one.id), shown, "{}", one.id);
    }
}

/// What a mail service has wrapped is neither genuine nor false, whatever is in it; beside another address, or with
/// another site behind its name, it is no longer that.
#[test]
fn a_link_wrapped_by_a_mail_service_is_undecided() {
    let guide = guide();
    let known = guide.facts.known();
    let wrappers: Vec<_> = known.iter().filter(|known| known.role == AddressRole::Wrapper).collect();
    assert!(wrappers.len() > 20, "{}", wrappers.len());
    let reason = |text: &str| {
        let found = judge(text, &known, &[]);
        (found.verdict, found.reasons[0])
    };
    for wrapper in wrappers {
        let host = wrapper.address.trim_start_matches("https://");
        let (name, path) = host.split_once('/').unwrap_or((host, ""));
        for inside in
            ["https%3A%2F%2Fwebgate.ec.europa.eu%2Fcas", "https://evil.example", "https://webgate.ec.europa.eu/cas"]
        {
            let link = format!("https://region.{host}?url={inside}");
            assert_eq!(reason(&link), (Verdict::Unknown, Reason::Wrapped), "{link}");
            let beside = format!("{link} https://webgate.ec.europa.eu/cas");
            assert_eq!(reason(&beside), (Verdict::Unknown, Reason::Several), "{beside}");
        }
        let elsewhere = format!("https://{name}.evil.example/{path}?url=https%3A%2F%2Fwebgate.ec.europa.eu");
        assert_eq!(reason(&elsewhere), (Verdict::False, Reason::AfterHost), "{elsewhere}");
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
