//! Stopping and resuming at each place.

use std::path::Path;

use crate::page::Page;
use crate::support::{USUAL, folder, progress, saved, saved_answer, sesame};
use crate::terminal::Terminal;
use crate::walker::{COMPUTER, Device, EN, FR, MOST_KEYS, PHONE, READ_ON, Tongue, key};

/// Stops on a page, starts again, and checks for the same page; returns the new terminal and its page.
fn stop_and_return(terminal: &Terminal, page: &Page, tongue: &Tongue, folder: &Path) -> (Terminal, Page) {
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0, "stopped on:\n{}", page.text());
    let begun = progress(folder).exists();
    let before = begun.then(|| saved(folder));

    let again = Terminal::open(sesame(folder), USUAL);
    let mut now = again.first_page();
    if now.title().starts_with(tongue.welcome) || now.title().starts_with(tongue.waiting) {
        while now.reads_on() {
            now = again.press(READ_ON);
        }
        if now.choices()[0].label == tongue.waits {
            // The welcome page asks about the pending wait, in place of the page below.
            let at = before.as_ref().and_then(|saved| saved.get("at")).and_then(toml::Value::as_str);
            assert!(matches!(at, Some("code-came" | "finished")), "another page:\n{}", page.text());
            return (again, now);
        }
        let resume = now.choices()[0].label.clone();
        let promised = resume.strip_prefix(tongue.resume).expect("the first choice leads on").to_owned();
        now = again.press("1");
        assert!(now.title().starts_with(&promised), "{promised:?} was promised:\n{}", now.text());
    } else {
        let at = before.as_ref().and_then(|saved| saved.get("at")).and_then(toml::Value::as_str);
        assert!(matches!(at, None | Some("intro")), "not welcomed back at {at:?}:\n{}", now.text());
    }
    // Title, language, stage, number, choices, footer: the whole screen is the same.
    assert_eq!(now.text(), page.text(), "another page after the return");
    assert_eq!(progress(folder).exists().then(|| saved(folder)), before, "the return changed the file");
    (again, now)
}

/// Walks the whole path, stopping and restarting at each place.
fn walk_with_stops(tongue: &Tongue, device: &Device) {
    let folder = folder();
    let mut terminal = Terminal::open(sesame(folder.path()), USUAL);
    let mut page = terminal.first_page();
    let mut arrived = true;
    let mut stops = 0;
    for _ in 0..MOST_KEYS {
        // A page is resumed at its beginning.
        if arrived {
            (terminal, page) = stop_and_return(&terminal, &page, tongue, folder.path());
            stops += 1;
            if page.title().starts_with(tongue.finished) {
                assert!(stops >= 15, "only {stops} stops");
                assert_eq!(saved_answer(folder.path(), "device").as_deref(), Some(device.id));
                return;
            }
        }
        let before = page.title();
        page = terminal.press(&key(&page, tongue, device));
        arrived = page.title() != before;
    }
    panic!("the path does not end. The screen:\n{}", page.text());
}

#[test]
fn computer_in_french_restarted_at_each_step() {
    walk_with_stops(&FR, &COMPUTER);
}

#[test]
fn phone_in_english_restarted_at_each_step() {
    walk_with_stops(&EN, &PHONE);
}
