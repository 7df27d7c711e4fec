//! From this screen to the other: addresses offered, opened, copied, shown to a camera, spelt.

use std::cell::RefCell;
use std::io::Cursor;
use std::rc::Rc;

use ratatui::backend::TestBackend;
use ratatui::style::Color;
use sesame::app;
use sesame::display::{Display, Theme as Name};
use sesame::draft::Draft;
use sesame::guide::Guide;
use sesame::plain::Plain;
use sesame::screen::{Asked, Block, Front, Screen};
use sesame::session::{Effect, Event, Place, Report, Session, is_web};
use sesame::text::Role;
use sesame::tui::{Source, Theme, Tui};

use crate::screens::every_screen;
use crate::support::{DEVICES, Memory, guide, started, step_id, sunday, walk_to, words};

/// Nobody presses anything.
struct Still;

impl Source for Still {
    fn next(&mut self) -> std::io::Result<crossterm::event::Event> {
        Err(std::io::Error::other("nothing is pressed"))
    }
    fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
        Ok(())
    }
}

/// The index of an address.
fn index(guide: &Guide, id: &str) -> usize {
    guide.facts.addresses().keys().position(|known| known == id).expect("an address")
}

fn opened<'g>(mut session: Session<'g>, pages: &[Place]) -> Session<'g> {
    for page in pages {
        session.update(Event::Open(*page), &sunday());
        assert_eq!(session.place(), *page);
    }
    session
}

#[test]
fn every_page_with_an_address_leads_out() {
    let count = std::cell::Cell::new(0);
    every_screen(|screen, session, device| {
        let shows = |block: &Block| match block {
            Block::Prose { paras, .. } => {
                paras.iter().flat_map(|para| &para.spans).any(|span| span.role == Role::Address)
            }
            _ => false,
        };
        let offers =
            |choice: &sesame::screen::Choice| matches!(choice.event, Event::Open(Place::Address(_) | Place::Addresses));
        let shown = screen.blocks.iter().any(shows);
        assert_eq!(shown, screen.choices.iter().any(offers), "{device} {:?}", step_id(session));
        count.set(count.get() + usize::from(shown));
    });
    assert!(count.get() > 10, "{count:?} pages with an address");
}

/// On the way of a telephone, from the page that sends one back to it (S1-5b), nothing is opened on this computer.
#[test]
fn what_belongs_on_the_telephone_is_not_opened_here() {
    let guide = guide();
    let words = words(&guide);
    let rcam = index(&guide, "rcam");
    for device in DEVICES {
        let phone = ["iphone", "android"].contains(&device);
        let answers = [("device", device), ("which-device", "computer")];
        for (step, elsewhere) in [
            ("open-eu-login", false),
            ("open-mail", false),
            ("back-to-phone", true),
            ("open-rcam", true),
            ("open-rcam-again", true),
        ] {
            if step == "back-to-phone" && !phone {
                continue;
            }
            let mut session = started(&guide);
            walk_to(&mut session, &answers, step);
            let mut session = opened(session, &[Place::Address(rcam)]);
            let screen = Screen::of(&session, &words, &sunday());
            let offered = screen.choices.iter().any(|choice| choice.event == Event::OpenAddress(rcam));
            assert_eq!(offered, !(phone && elsewhere), "{device} at {step}");
            // A telephone's camera comes first.
            assert_eq!(screen.choices[0].event == Event::Open(Place::Qr(rcam)), phone, "{device} at {step}");
            // Nor is it opened if it is asked for all the same.
            let effects = session.update(Event::OpenAddress(rcam), &sunday());
            let opens = effects.iter().any(|effect| matches!(effect, Effect::Open(_)));
            assert_eq!(opens, !(phone && elsewhere), "{device} at {step}");
        }
    }
}

#[test]
fn a_mail_address_is_copied_and_spelt_and_never_opened() {
    let guide = guide();
    let words = words(&guide);
    for (at, address) in guide.facts.addresses().values().enumerate() {
        let mut session = opened(started(&guide), &[Place::Address(at)]);
        let screen = Screen::of(&session, &words, &sunday());
        let opens = screen.choices.iter().any(|choice| choice.event == Event::OpenAddress(at));
        assert_eq!(opens, is_web(address), "{address}");
        assert_eq!(is_web(address), !address.contains('@'), "{address}");
        for event in [Event::CopyAddress(at), Event::Open(Place::Spelt(at))] {
            assert!(screen.choices.iter().any(|choice| choice.event == event), "{address}");
        }
        let effects = session.update(Event::OpenAddress(at), &sunday());
        assert_eq!(effects.contains(&Effect::Open(address.clone())), is_web(address));
    }
    let mut session = started(&guide);
    assert_eq!(session.update(Event::OpenAddress(9999), &sunday()), [], "an address that does not exist");
    session.update(Event::Open(Place::Address(9999)), &sunday());
    assert_eq!(session.place(), session.ground());
}

/// The code as it is drawn, read as a camera would: from the colours of the cells.
fn read_code(screen: &Screen, size: (u16, u16), theme: Name) -> Option<String> {
    let mut tui = Tui::new(TestBackend::new(size.0, size.1), Still, Theme::new(Name::Auto)).expect("a terminal");
    tui.show_as(&Display { theme, ..Display::default() });
    let mut found = None;
    tui.show(screen).expect("drawn");
    let buffer = tui.backend().buffer().clone();
    // Two modules a cell, each as four by four dots: readers want more than one.
    let (columns, rows) = (usize::from(size.0), usize::from(size.1));
    let dark = |x: usize, y: usize| {
        let (column, half) = (x / 4, y / 4);
        let cell = &buffer[(u16::try_from(column).expect("small"), u16::try_from(half / 2).expect("small"))];
        let code = cell.symbol() == "▀";
        code && (if half % 2 == 0 { cell.fg } else { cell.bg }) == Color::Indexed(16)
    };
    let mut image = rqrr::PreparedImage::prepare_from_bitmap(columns * 4, rows * 8, dark);
    for grid in image.detect_grids() {
        found = grid.decode().ok().map(|(_, text)| text);
    }
    found
}

#[test]
fn a_camera_reads_the_address_from_the_screen() {
    let guide = guide();
    let words = words(&guide);
    for (at, address) in guide.facts.addresses().values().enumerate().filter(|(_, address)| is_web(address)) {
        let session = opened(started(&guide), &[Place::Qr(at)]);
        let screen = Screen::of(&session, &words, &sunday());
        for theme in [Name::Auto, Name::Contrast, Name::ContrastLight] {
            for size in [(80, 24), (120, 40), (200, 60)] {
                assert_eq!(read_code(&screen, size, theme).as_deref(), Some(address.as_str()), "{size:?} {theme:?}");
            }
        }
        // Where there is no room, that is said, and the address is there.
        let small = crate::screens::pages(&screen, (40, 16)).replace('\u{a0}', " ");
        assert!(small.contains("ne tient pas") && !small.contains('▀'), "{small}");
    }
}

/// In a high but narrow window the code has a page of its own.
#[test]
fn a_high_window_has_room_for_the_code_too() {
    let guide = guide();
    let session = opened(started(&guide), &[Place::Qr(index(&guide, "rcam"))]);
    let screen = Screen::of(&session, &words(&guide), &sunday());
    let pages = crate::screens::pages(&screen, (50, 36));
    assert!(pages.contains('▀') && !pages.replace('\u{a0}', " ").contains("ne tient pas"), "{pages}");
}

#[test]
fn every_letter_of_every_address_has_its_word() {
    let guide = guide();
    let words = words(&guide);
    for language in words.languages() {
        for (at, address) in guide.facts.addresses().values().enumerate() {
            let mut session = opened(started(&guide), &[Place::Spelt(at)]);
            session.speak(language);
            let screen = Screen::of(&session, &words, &sunday());
            let spelt: Vec<String> = screen
                .blocks
                .iter()
                .filter_map(|block| match block {
                    Block::Prose { paras, .. } => Some(paras),
                    _ => None,
                })
                .flatten()
                .filter(|para| para.item)
                .map(|para| para.text())
                .collect();
            let letters: usize = spelt.iter().map(|part| part.split(", ").count()).sum();
            let capitals = address.chars().filter(char::is_ascii_uppercase).count();
            // "w comme William, en majuscule" has a comma of its own.
            let commas = if language == "fr" { capitals } else { 0 };
            assert_eq!(letters, address.chars().count() + commas, "{language} {address}: {spelt:?}");
        }
    }
    assert_eq!(words.missing(), Vec::<String>::new());
}

/// A front that notes what its terminal was asked to copy, and decides what it is told.
struct Hands {
    copied: Rc<RefCell<Vec<String>>>,
    decisions: Vec<Event>,
    shown: Vec<Screen>,
    draft: Draft,
}

impl Front for Hands {
    fn typed(&self, _place: sesame::session::Place, _entry: u32) -> &str {
        self.draft().text()
    }

    fn is_plain(&self) -> bool {
        false
    }

    fn show_as(&mut self, _display: &sesame::display::Display) {}

    fn lend(&mut self, run: &mut dyn FnMut()) -> std::io::Result<()> {
        run();
        Ok(())
    }

    fn show(&mut self, screen: &Screen) -> std::io::Result<()> {
        self.shown.push(screen.clone());
        Ok(())
    }
    fn ask(&mut self, _screen: &Screen) -> std::io::Result<Asked> {
        Ok(Asked::Event(self.decisions.pop().unwrap_or(Event::Stop)))
    }
    fn draft(&self) -> &Draft {
        &self.draft
    }
    fn copy(&mut self, text: &str) -> std::io::Result<()> {
        self.copied.borrow_mut().push(text.to_owned());
        Ok(())
    }
}

/// What became of opening and copying is said on the page at once; without a clipboard the terminal is asked as well.
#[test]
fn what_became_of_it_is_said_plainly() {
    let guide = guide();
    let words = words(&guide);
    let rcam = index(&guide, "rcam");
    let address = &guide.facts.addresses()["rcam"];
    for (event, report, said, asks_terminal) in [
        (Event::OpenAddress(rcam), Report::Opened, "Le navigateur est appelé", false),
        (Event::OpenAddress(rcam), Report::NotOpened, "ne s’est pas ouvert", false),
        (Event::CopyAddress(rcam), Report::Copied, "C’est copié.", false),
        (Event::CopyAddress(rcam), Report::CopiedTo("/a\u{1b}[31m/b".into()), "dans ce fichier : /a/b.", true),
        (Event::CopyAddress(rcam), Report::NotCopied, "Sinon, recopiez-le.", true),
    ] {
        let mut session = opened(started(&guide), &[Place::Address(rcam)]);
        let mut world = Memory { report: Some(report), ..Memory::new() };
        let copied = Rc::new(RefCell::new(Vec::new()));
        let decisions = vec![event];
        let mut front = Hands { copied: Rc::clone(&copied), decisions, shown: Vec::new(), draft: Draft::default() };
        app::run(&mut session, &words, &mut front, &mut world).expect("a front");
        let notices = front.shown.last().expect("a page").notices.join(" ").replace('\u{a0}', " ");
        assert!(notices.contains(said), "{notices}");
        assert_eq!(world.asked.len(), 1);
        assert_eq!(*copied.borrow() == [address.clone()], asks_terminal, "{said}");
        // The next decision takes the sentence away.
        session.update(Event::Open(Place::Spelt(rcam)), &sunday());
        assert_eq!(session.notice(), None);
    }
}

/// Line by line, everything is there too; the drawing is made for somebody who sees, and broken by no line end.
#[test]
fn lines_lead_out_as_well() {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "open-eu-login");
    for (columns, drawn) in [(None, true), (Some(40), true), (Some(30), false)] {
        let mut output = Vec::new();
        // The address; its code; back; spelt; back; back to the step; end of input.
        let mut front = Plain::new(Cursor::new("2\n2\n1\n4\n1\n5\n"), &mut output, columns);
        app::run(&mut session.clone(), &words, &mut front, &mut Memory::new()).expect("lines can be read");
        let text = String::from_utf8(output).expect("text").replace('\u{a0}', " ");
        assert_eq!(text.contains('█'), drawn, "{columns:?}");
        assert!(text.contains("comme William") && text.ends_with(": \n"), "{text}");
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
    }
}
