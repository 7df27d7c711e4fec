//! The pages of the desk as one sees them: whole at every size, the same line by line, and none that leads nowhere.

use std::cell::RefCell;
use std::collections::HashSet;

use sesame::desk::{Case, Desk, Listing};
use sesame::guide::Guide;
use sesame::screen::{Front, Screen};
use sesame::session::{DeskAct, DeskPage, Event, FieldAct, Place};
use sesame::words::Words;

use crate::desk::{met, new_case, on_call, page, stand};
use crate::support::fits::{Sizes, fits_within};
use crate::support::{guide, sunday, words};

/// A page of the desk says more than a caller's: their words, the volunteer's own, and what goes with both.
const SIZES: Sizes = [((20, 8), 90), ((40, 16), 15), ((60, 20), 9), ((80, 24), 8), ((120, 40), 4), ((200, 60), 3)];

/// A case that has lived: found, noted, escalated.
fn lived(guide: &Guide, words: &Words, language: &str) -> Case {
    let mut desk = on_call(guide, words, language, new_case(guide, "Hirondelle", "fr", "fr"));
    stand(&mut desk, guide.step("open-mail").expect("a step"), "windows");
    let (own, _) = desk.session().troubles();
    for event in [
        Event::Open(Place::Cure(own[0], 0)),
        Event::Open(Place::Cure(own[0], 1)),
        Event::Forward,
        Event::Desk(DeskAct::Tick("slow".into())),
        Event::Desk(DeskAct::Tick("junk".into())),
        Event::Desk(DeskAct::Escalate),
        Event::Desk(DeskAct::CallBack(Some(sunday().today()))),
    ] {
        desk.update(event, "", &sunday());
    }
    desk.call().expect("a call").case().clone()
}

/// Every page of the desk itself, in a language.
fn desk_pages(guide: &Guide, words: &Words, language: &str) -> Vec<Screen> {
    let case = lived(guide, words, language);
    let mut board = Desk::new(guide, words, language, &sunday());
    let mut screens = vec![page(&board, words, "")];
    let heads = (0..30).map(|number| {
        let mut head = case.case.clone();
        head.nickname = format!("Hirondelle {number}");
        head.archived = number % 5 == 0;
        head
    });
    let unreadable = vec![("abc.toml".to_owned(), sesame::desk::Unreadable::Damaged); 5];
    board.list(Listing { heads: heads.collect(), unreadable, unreachable: false }, words);
    screens.extend(["", "hiron", "rien de tel"].map(|typed| page(&board, words, typed)));
    for going in [DeskPage::Archive, DeskPage::Nickname, DeskPage::Languages] {
        board.update(Event::Desk(DeskAct::Go(going)), "", &sunday());
        screens.push(page(&board, words, ""));
    }
    for refused in ["", "Marie Dupont", "a@b.be", "0475123456", "../x", "un surnom beaucoup trop long pour cela"] {
        board.update(Event::Desk(DeskAct::Go(DeskPage::Nickname)), "", &sunday());
        board.update(Event::Desk(DeskAct::Named(refused.into())), "", &sunday());
        screens.push(page(&board, words, ""));
    }
    let mut desk = on_call(guide, words, language, case);
    for going in [
        DeskPage::Find,
        DeskPage::Device,
        DeskPage::CodeCame,
        DeskPage::Sees,
        DeskPage::Case,
        DeskPage::Notes,
        DeskPage::Text,
        DeskPage::History,
        DeskPage::CallBack,
        DeskPage::Letter,
        DeskPage::Escalate,
        DeskPage::Delete,
    ] {
        desk.update(Event::Desk(DeskAct::Go(going)), "", &sunday());
        assert_eq!(desk.place(), Place::Desk(going));
        screens.push(page(&desk, words, ""));
    }
    desk.update(Event::Desk(DeskAct::Go(DeskPage::Find)), "", &sunday());
    screens.extend(["K4R7", "pas de courriel", "xyz", "2222"].map(|typed| page(&desk, words, typed)));
    desk.update(Event::Desk(DeskAct::Go(DeskPage::Text)), "", &sunday());
    desk.update(Event::Field(FieldAct::Check), "Marie Dupont, 0475 12 34 56, code Ab3 x9K 77q Zz1", &sunday());
    assert_eq!(desk.place(), Place::Desk(DeskPage::Doubt));
    screens.push(page(&desk, words, ""));
    screens
}

#[test]
fn every_page_of_the_desk_fits_every_window() {
    let guide = guide();
    let words = words(&guide);
    let seen = RefCell::default();
    for language in words.languages() {
        for screen in desk_pages(&guide, &words, language) {
            let mut sizes = SIZES;
            if matches!(screen.place, Place::Desk(DeskPage::Board | DeskPage::Archive)) {
                // A case in one line is taller than the very smallest window: there it is cut.
                sizes[0] = sizes[1];
            }
            fits_within(&screen, &seen, sizes);
        }
    }
    // The search reads every text as it stands, without a device: only the desk's own are looked at here.
    let missing: Vec<String> = words.missing().into_iter().filter(|id| id.contains("desk")).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_page_of_a_call_fits_every_window() {
    let guide = guide();
    let words = words(&guide);
    let seen = RefCell::<HashSet<String>>::default();
    for (volunteer, caller, device) in [("en", "fr", "windows"), ("fr", "fr", "iphone")] {
        let mut desk = on_call(&guide, &words, volunteer, new_case(&guide, "Hirondelle", caller, "fr"));
        for step in met(&guide, device) {
            stand(&mut desk, step, device);
            fits_within(&page(&desk, &words, ""), &seen, SIZES);
        }
        desk.update(Event::Desk(DeskAct::Stand(None, Some(device.into()), None)), "", &sunday());
        fits_within(&page(&desk, &words, ""), &seen, SIZES);
    }
}

#[test]
fn every_page_of_the_desk_as_it_was_looked_at() {
    let guide = guide();
    let words = words(&guide);
    for language in words.languages() {
        let mut text = Vec::new();
        let mut plain = sesame::plain::Plain::new(std::io::empty(), &mut text, None);
        for screen in desk_pages(&guide, &words, language) {
            plain.show(&screen).expect("written");
        }
        for (device, id) in [
            ("windows", "choose-password"),
            ("iphone", "open-eu-login"),
            ("mac", "code-came"),
            ("windows", "type-code"),
        ] {
            let mut desk = on_call(&guide, &words, language, new_case(&guide, "Hirondelle", "fr", "fr"));
            stand(&mut desk, guide.step(id).expect(id), device);
            plain.show(&page(&desk, &words, "")).expect("written");
        }
        let text = String::from_utf8(text).expect("text");
        assert!(!text.contains('\u{1b}'));
        insta::assert_snapshot!(format!("desk-{language}"), text);
    }
}

#[test]
fn every_page_of_the_desk_can_be_left() {
    let guide = guide();
    let words = words(&guide);
    for screen in desk_pages(&guide, &words, "fr") {
        let leaves = screen.event(sesame::keys::Action::Back).is_some()
            || screen.choices.iter().any(|choice| choice.event == Event::Stop);
        assert!(leaves && !screen.choices.is_empty(), "{}", screen.title);
        assert!(screen.choices.get(screen.default).is_some_and(|choice| !choice.digit_only), "{}", screen.title);
    }
}
