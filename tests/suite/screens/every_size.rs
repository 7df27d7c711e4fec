//! Every page of the test guide in windows of every size: nothing is missing or cut, and the cursor is in the right
//! place.

use std::cell::RefCell;

use sesame::chooser::LinesOffer;
use sesame::display::Form;
use sesame::draft::Draft;
use sesame::progress::Progress;
use sesame::screen::{Input, Model, Screen, Typed};
use sesame::search::Finder;
use sesame::wizard::{Event, FieldAct, Overlay, Session};

use crate::support::card::{guide, words};
use crate::support::fits::{every_page_fits, fits};
use crate::support::pages::{in_language, kinds};
use crate::support::sunday;

#[test]
fn every_page_fits_every_window() {
    let guide = guide();
    let words = words(&guide);
    for language in words.languages() {
        let count = every_page_fits(language, &guide, &words);
        assert!(count > 100, "{language}: {count}");
    }
}

/// The pages off the usual path: warnings that come late, failed saves, and the pages before the first step.
#[test]
fn every_kind_of_page_fits_every_window() {
    let guide = guide();
    let words = words(&guide);
    let seen = RefCell::default();
    for language in words.languages() {
        let offer = LinesOffer::new(&words, language);
        let input = Input { draft: &Draft::default(), text: "", form: Form::Full };
        fits(&offer.screen(&input, &sunday()), &seen);
        for (_, session, now) in kinds(&guide) {
            fits(&Screen::of(&in_language(&session, language), &words, &now), &seen);
        }
    }
    assert!(seen.borrow().len() > 50, "{}", seen.borrow().len());
}

/// A verdict's length depends on the address and the tricks in it.
#[test]
fn every_verdict_fits_every_window() {
    let guide = guide();
    let words = words(&guide);
    let finder = Finder::new(&guide, &words);
    let seen = RefCell::default();
    for language in words.languages() {
        let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), language, &sunday());
        session.speak(language);
        session.update(Event::Open(Overlay::Genuine), &sunday());
        session.update(Event::Field(FieldAct::Check), &sunday());
        for text in [
            "https://card.europa.eu/start",
            "cards@card.europa.eu",
            "https://commission.europa.eu/index_fr",
            "card-europa.eu",
            "https://card.europa.eu.a-very-long-name-that-hides-its-end.login-secure.example/europa.eu",
            "\"Library\" <somebody@a-name.example>",
            "card point europa point eu",
            "bonjour",
        ] {
            let typed = Typed { text, remark: None, finder: &finder };
            fits(&Screen::with(&session, &words, &sunday(), &typed), &seen);
        }
    }
    assert_eq!(seen.borrow().len(), 16);
}
