//! The full screen, and terminal events other than keys.

use crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::support::card;
use crate::support::front::on_screen;
use crate::support::keys::{Hand, keys};
use crate::support::model::Wizard;

/// A one-megabyte paste, and a Windows keyboard that reports every release.
#[test]
fn pastes_and_releases_press_nothing() {
    let guide = card::guide();
    let words = card::words(&guide);
    let release = |sign| {
        let key = KeyEvent::new_with_kind(KeyCode::Char(sign), KeyModifiers::NONE, KeyEventKind::Release);
        Hand::Input(Input::Key(key))
    };
    let hands = [
        vec![Hand::Input(Input::Paste("2".repeat(1 << 20))), release('2')],
        keys("é"),
        vec![release('é')],
        keys("q 1"),
    ];
    let seen = on_screen(&mut Wizard::new(&guide, &words, "en"), (80, 24), hands.concat());
    let titles: Vec<&str> = seen.screens.iter().map(|screen| screen.title.as_str()).collect();
    assert_eq!(titles, ["Language · Langue", "Bienvenue dans Sésame", "Arrêter ici\u{a0}?"], "é is the unshifted 2");
    assert!(seen.exit.is_some());
}

/// A window shrunk and enlarged again shows the same page.
#[test]
fn resizing_keeps_the_page() {
    let guide = card::guide();
    let words = card::words(&guide);
    let seen = |line: &str| on_screen(&mut Wizard::new(&guide, &words, "fr"), (80, 24), keys(line)).frame().to_owned();
    assert_eq!(seen("2"), seen("2 20x8 200x60 1x1 80x24"));
}

/// A click on any part of an answer's text takes it; a click beside it does nothing.
#[test]
fn a_click_takes_the_answer_under_it() {
    let guide = card::guide();
    let words = card::words(&guide);
    let seen =
        |line: &str| on_screen(&mut Wizard::new(&guide, &words, "fr"), (80, 24), keys(line)).screen().title.clone();
    assert_eq!(seen("2 End 1 click'Un ordinateur'"), seen("2 End 1 2"));
    assert_eq!(seen("2 End 1 click'Quel appareil'"), seen("2 End 1"));
}
