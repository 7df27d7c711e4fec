//! Getting an address to another screen: offered, opened, copied, as a QR code, spelled out.

use std::io::Cursor;

use sesame::app;
use sesame::guide::{AddressId, Guide};
use sesame::plain::Plain;
use sesame::screen::{Block, Screen};
use sesame::text::Role;
use sesame::wizard::{Effect, Event, Overlay, Report, is_web};

use crate::support::addresses::{a_camera_reads_every_address, every_letter_has_its_word, opened};
use crate::support::card::{guide, words};
use crate::support::front::{Seen, on_screen};
use crate::support::model::{TestWorld, Wizard};
use crate::support::pages::{every_page, pages};
use crate::support::paths::{Answer, digits};
use crate::support::shown::shown;
use crate::support::{Memory, started, step_id, sunday, walk_to};

fn index(guide: &Guide, id: &str) -> AddressId {
    guide.facts.addresses().keys().position(|known| known == id).expect("an address").into()
}

#[test]
fn every_page_with_an_address_offers_to_open_it() {
    let guide = guide();
    every_page(&guide, &words(&guide), |screen, session| {
        let shows = |block: &Block| match block {
            Block::Prose { paras, .. } => {
                paras.iter().flat_map(|para| &para.spans).any(|span| span.role == Role::Address)
            }
            _ => false,
        };
        let offers = |choice: &sesame::screen::MenuItem| {
            matches!(choice.event, Event::Open(Overlay::Address(_) | Overlay::Addresses(_)))
        };
        let shown = screen.blocks.iter().any(shows);
        assert_eq!(shown, screen.choices.iter().any(offers), "{:?}", step_id(session));
    });
}

/// At the step that moves to the phone, nothing is opened on this computer.
#[test]
fn pages_for_the_phone_are_not_opened_here() {
    let guide = guide();
    let words = words(&guide);
    let library = index(&guide, "library");
    for (device, step, opens_here) in [
        ("phone", "form", true),
        ("phone", "mail", true),
        ("phone", "on-phone", false),
        ("phone", "key", false),
        ("phone", "type-code", false),
        ("computer", "form", true),
        ("computer", "key", true),
        ("computer", "type-code", true),
    ] {
        let mut session = started(&guide);
        walk_to(&mut session, &[("device", device)], step);
        let mut session = opened(session, &[Overlay::Address(library)]);
        let screen = Screen::of(&session, &words, &sunday());
        let offered = screen.choices.iter().any(|choice| choice.event == Event::OpenAddress(library));
        assert_eq!(offered, opens_here, "{device} at {step}");
        // For a phone, the QR code comes first.
        let camera = screen.choices[0].event == Event::Open(Overlay::Qr(library));
        assert_eq!(camera, device == "phone", "{device} at {step}");
        // Nor is it opened if requested anyway.
        let effects = session.update(Event::OpenAddress(library), &sunday());
        let opens = effects.iter().any(|effect| matches!(effect, Effect::Open(_)));
        assert_eq!(opens, opens_here, "{device} at {step}");
    }
}

#[test]
fn a_mail_address_can_be_copied_but_not_opened() {
    let guide = guide();
    let words = words(&guide);
    for (at, address) in guide.facts.addresses().values().enumerate() {
        let at = AddressId::from(at);
        let mut session = opened(started(&guide), &[Overlay::Address(at)]);
        let screen = Screen::of(&session, &words, &sunday());
        let opens = screen.choices.iter().any(|choice| choice.event == Event::OpenAddress(at));
        assert_eq!(opens, is_web(address), "{address}");
        assert_eq!(is_web(address), !address.contains('@'), "{address}");
        for event in [Event::CopyAddress(at), Event::Open(Overlay::Spelt(at))] {
            assert!(screen.choices.iter().any(|choice| choice.event == event), "{address}");
        }
        let effects = session.update(Event::OpenAddress(at), &sunday());
        assert_eq!(effects.contains(&Effect::Open(address.clone())), is_web(address));
    }
    let mut session = started(&guide);
    assert_eq!(session.update(Event::OpenAddress(9999.into()), &sunday()), [], "an address that does not exist");
    session.update(Event::Open(Overlay::Address(9999.into())), &sunday());
    assert_eq!(session.page(), session.base());
}

#[test]
fn a_camera_can_scan_the_address() {
    let guide = guide();
    a_camera_reads_every_address(&guide, &words(&guide));
}

/// In a tall but narrow window the QR code has a page of its own.
#[test]
fn a_tall_window_shows_the_qr_code() {
    let guide = guide();
    let session = opened(started(&guide), &[Overlay::Qr(index(&guide, "library"))]);
    let screen = Screen::of(&session, &words(&guide), &sunday());
    let drawn = pages(&screen, (50, 36)).replace('\u{a0}', " ");
    assert!(drawn.contains('▀') && !drawn.contains("ne tient pas"), "{drawn}");
}

#[test]
fn every_letter_of_an_address_is_spelt_out() {
    let guide = guide();
    every_letter_has_its_word(&guide, &words(&guide));
}

fn takes(wizard: &mut Wizard<'_>, event: &Event) -> Seen {
    let screen = Screen::of(&wizard.session, wizard.words, &sunday());
    let choice = screen.choices.iter().position(|choice| choice.event == *event).expect("a choice");
    on_screen(wizard, (80, 24), digits(&[Answer::Number(choice + 1)]))
}

/// The result of opening or copying is shown at once; without a clipboard, the terminal is also asked to copy.
#[test]
fn the_result_is_shown_at_once() {
    let guide = guide();
    let words = words(&guide);
    let library = index(&guide, "library");
    let address = &guide.facts.addresses()["library"];
    for (event, report, said, asks_terminal) in [
        (Event::OpenAddress(library), Report::Opened, "Le navigateur est appelé", false),
        (Event::OpenAddress(library), Report::NotOpened, "ne s’est pas ouvert", false),
        (Event::CopyAddress(library), Report::Copied, "C’est copié.", false),
        (Event::CopyAddress(library), Report::CopiedTo("/a\u{1b}[31m/b".into()), "dans ce fichier : /a/b.", true),
        (Event::CopyAddress(library), Report::NotCopied, "Sinon, recopiez-le.", true),
    ] {
        let session = opened(started(&guide), &[Overlay::Address(library)]);
        let world = TestWorld { report: Some(report), ..TestWorld::new(sunday()) };
        let mut wizard = Wizard { session, words: &words, world };
        let seen = takes(&mut wizard, &event);
        let notices = seen.screen().notices.join(" ").replace('\u{a0}', " ");
        assert!(notices.contains(said), "{notices}");
        assert_eq!(wizard.world.asked.len(), 1);
        assert_eq!(seen.copied == [address.clone()], asks_terminal, "{said}");
        // The next page does not repeat it.
        let next = takes(&mut wizard, &Event::Open(Overlay::Spelt(library)));
        assert_eq!(shown(next.screen()), Overlay::Spelt(library));
        assert!(next.screen().notices.is_empty(), "{:?}", next.screen().notices);
    }
}

/// Line by line, everything is available too; the QR code is drawn for sighted people, and no line break splits it.
#[test]
fn it_works_in_line_mode() {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "computer")], "form");
    for (columns, drawn) in [(None, true), (Some(29), true), (Some(28), false)] {
        let mut output = Vec::new();
        // The address; its QR code; back; spelled; back; back to the step; end of input.
        let mut front = Plain::new(Cursor::new("3\n2\n1\n4\n1\n5\n"), &mut output, columns);
        app::run(&mut sesame::wizard::view::Wizard::new(&mut session.clone(), &words), &mut front, &mut Memory::new())
            .expect("lines can be read");
        let text = String::from_utf8(output).expect("text").replace('\u{a0}', " ");
        assert_eq!(text.contains('█'), drawn, "{columns:?}");
        assert!(text.contains("comme Célestin") && text.ends_with(": \n"), "{text}");
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
    }
}
