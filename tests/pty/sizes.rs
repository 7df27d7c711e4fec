//! Windows of any size, and resizing.

use crate::endings::given_back;
use crate::support::{DOWN, SMALLEST, USUAL, folder, sesame};
use crate::terminal::Terminal;
use crate::walker::{FR, on_the_device_question};

#[test]
fn resizing_never_loses_the_page() {
    let folder = folder();
    let (terminal, page) = on_the_device_question(folder.path());
    let storm = [(1, 1), (20, 8), (200, 60), SMALLEST, (1, 24), (80, 1), (19, 7), (300, 4), (500, 200), (2, 2)];
    for size in storm.into_iter().cycle().take(50) {
        terminal.resize(size);
    }
    for (size, wanted) in
        [((200, 60), FR.device), (SMALLEST, FR.device), ((20, 8), "Quel appareil"), (USUAL, FR.device)]
    {
        terminal.resize(size);
        terminal.until_shown(wanted);
    }
    terminal.until("the page as it was before", |now| *now == page);
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    given_back(&terminal);
}

#[test]
fn a_key_during_a_resize_counts() {
    let folder = folder();
    let (terminal, page) = on_the_device_question(folder.path());
    let title = page.title();
    for round in 0..200 {
        // Two signals: with only one, the key is nearly always handled first.
        terminal.resize(SMALLEST);
        terminal.resize(USUAL);
        let (key, wanted) = if round % 2 == 0 { ("a", "Aide") } else { ("\x1b", title.as_str()) };
        terminal.send(key);
        terminal.until_painted(wanted, |now| now.title().starts_with(wanted));
    }
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn a_window_of_one_cell_can_grow() {
    let folder = folder();
    let terminal = Terminal::open(sesame(folder.path()), (1, 1));
    terminal.first_page();
    // Keys still work.
    terminal.press(DOWN);
    terminal.resize(USUAL);
    terminal.until_shown("Dans quelle langue");
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    given_back(&terminal);
}

/// The largest size that a terminal can report: four billion cells.
#[test]
fn an_absurd_window_takes_little_memory() {
    const ABSURD: (u16, u16) = (u16::MAX, u16::MAX);
    let folder = folder();
    let terminal = Terminal::open(sesame(folder.path()), ABSURD);
    terminal.until_shown("Dans quelle langue");
    terminal.send("2");
    terminal.until_shown("Bienvenue dans Sésame");
    terminal.resize(USUAL);
    terminal.until_shown("Bienvenue dans Sésame");
    terminal.resize(ABSURD);
    terminal.until_shown("Bienvenue dans Sésame");
    if cfg!(target_os = "linux") {
        let status = std::fs::read_to_string(format!("/proc/{}/status", terminal.pid())).expect("the status");
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the peak");
        let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse().expect("a number");
        assert!(kilobytes < 200_000, "{kilobytes} kB");
    }
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    given_back(&terminal);
}
