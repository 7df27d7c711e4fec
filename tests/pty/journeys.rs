//! Whole ways, from the first start to the end.

use crate::page::Page;
use crate::support::{DOWN, ENTER, SMALLEST, USUAL, folder, saved, sesame};
use crate::terminal::{Size, Terminal};
use crate::walker::{ANDROID, Device, EN, FR, IPHONE, MAC, MOST_KEYS, Tongue, WINDOWS, asks_to_confirm, key};

/// What cannot be undone is not taken by Enter, even with the arrow on it.
fn refuses_enter(terminal: &Terminal, page: &Page, tongue: &Tongue) {
    terminal.press(DOWN);
    let refused = terminal.press(ENTER);
    assert_eq!(refused.title(), page.title(), "Enter went on from what cannot be undone");
    assert!(refused.shows(tongue.digit_only), "no hint at the digit:\n{}", refused.text());
}

/// Walks from the first start to the end, by keys.
fn walk(tongue: &Tongue, device: &Device, size: Size) {
    let folder = folder();
    let terminal = Terminal::open(sesame(folder.path()), size);
    let mut page = terminal.first_page();
    assert!(page.choices().iter().any(|row| row.label == tongue.name), "no language page:\n{}", page.text());
    let (mut pages, mut confirmed) = (1, 0);
    while !page.title().starts_with(tongue.finished) {
        assert!(pages < MOST_KEYS, "the way does not end. The screen:\n{}", page.text());
        let key = key(&page, tongue, device);
        if asks_to_confirm(&page, tongue) {
            refuses_enter(&terminal, &page, tongue);
            confirmed += 1;
        }
        let next = terminal.press(&key);
        assert_ne!(next, page, "the key {key:?} does nothing");
        page = next;
        pages += 1;
    }
    assert!(pages >= 30, "the way has only {pages} pages");
    assert_eq!(confirmed, 2, "the account and the request are confirmed");

    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert!(terminal.page().shows(tongue.goodbye), "no goodbye:\n{}", terminal.page().text());
    let saved = saved(folder.path());
    assert_eq!(saved["at"].as_str(), Some("finished"));
    assert_eq!(saved["language"].as_str(), Some(tongue.code));
    assert_eq!(saved["answers"]["device"].as_str(), Some(device.id));
    let done = saved["done"].as_array().expect("steps done");
    assert!(done.iter().any(|entry| entry["step"].as_str() == Some(device.step)), "{} was not done", device.step);
}

#[test]
fn iphone_in_french() {
    walk(&FR, &IPHONE, USUAL);
}

#[test]
fn android_in_french() {
    walk(&FR, &ANDROID, USUAL);
}

#[test]
fn windows_in_french() {
    walk(&FR, &WINDOWS, USUAL);
}

#[test]
fn mac_in_french() {
    walk(&FR, &MAC, USUAL);
}

#[test]
fn iphone_in_english() {
    walk(&EN, &IPHONE, USUAL);
}

#[test]
fn android_in_english() {
    walk(&EN, &ANDROID, USUAL);
}

#[test]
fn windows_in_english() {
    walk(&EN, &WINDOWS, USUAL);
}

#[test]
fn mac_in_english() {
    walk(&EN, &MAC, USUAL);
}

#[test]
fn windows_in_french_in_the_smallest_window() {
    walk(&FR, &WINDOWS, SMALLEST);
}

#[test]
fn iphone_in_english_in_the_smallest_window() {
    walk(&EN, &IPHONE, SMALLEST);
}
