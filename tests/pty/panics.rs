//! A panic in the middle of a page. No user action makes the program panic, so this test uses a `World` that does; the
//! loop, screen, hook and terminal are the program's own.

use sesame::calendar::Now;
use sesame::display::Display;
use sesame::guide::Guide;
use sesame::l10n::Catalogs;
use sesame::progress::Progress;
use sesame::screen::World;
use sesame::wizard::{Effect, Event, Session};
use sesame::{app, os, tui};

use crate::endings::{Noted, Shell};
use crate::guide_files::guide_files;
use crate::support::{command, folder};

/// The panic's message, which must not be shown.
const SECRET: &str = "q2Vulkan&7Zither";

/// Panics on the first effect.
struct Breaks;

impl World for Breaks {
    fn now(&self) -> Now {
        Now::fixed(chrono::DateTime::parse_from_rfc3339("2026-11-22T10:00:00+01:00").expect("an instant"))
    }

    fn perform(&mut self, _effect: Effect) -> Option<Event> {
        panic!("{SECRET}");
    }
}

#[test]
#[ignore = "started by the test below, in a terminal of its own"]
fn panics_at_the_first_answer() {
    let guide_files = guide_files();
    let guide = Guide::load(&guide_files, "card").expect("the guide");
    let words = Catalogs::new(guide_files, guide.facts.clone());
    let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), "fr", &Breaks.now());
    os::on_panic(tui::restore_terminal, words.localizer("fr", "fr").text("panic"));
    let mut front = tui::open(&Display::default(), tui::Reads::Directly).expect("the terminal is taken");
    let _ = app::run(&mut sesame::wizard::view::Wizard::new(&mut session, &words), &mut front, &mut Breaks);
}

#[test]
fn a_panic_restores_the_terminal_and_shows_no_secret() {
    let own = std::env::current_exe().expect("this program");
    let name = "panics::panics_at_the_first_answer";
    let folder = folder();
    let mut program = command("sh", folder.path());
    Shell::script(
        &mut program,
        &[own.to_str().expect("text"), "--exact", name, "--ignored", "--nocapture", "--test-threads=1"],
    );
    let shell = Shell::start_as(program, folder);
    let asked = shell.terminal.until_shown("Français");
    let (terminal, noted): (_, Noted) = {
        assert!(asked.shows("English"));
        shell.terminal.send("1");
        let said = shell.terminal.until_said(0, "donnez ceci à un bénévole");
        assert!(said.contains("Sésame s’est arrêté par sa propre faute"), "{said}");
        shell.end_of_lines()
    };
    crate::endings::given_back(&terminal);
    // The exit code of a panic; here that of a failed test.
    noted.is_as_before(101);
    let raw = String::from_utf8_lossy(&terminal.raw()).into_owned();
    assert!(raw.contains("panics.rs:"), "the place is said");
    assert!(!raw.contains(SECRET), "what it was about is not");
}
