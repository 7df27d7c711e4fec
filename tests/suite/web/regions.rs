//! The regions of the page: headings, buttons, fields, marks.

use serde_json::json;
use sesame::keys::TABLE;
use sesame::wizard::{Base, Event, Overlay};

use crate::support::tab::{Storage, Tab, plain, shows_all};
use crate::support::{card, decision};

fn open<'g>(guide: &'g sesame::guide::Guide, words: &'g sesame::l10n::Catalogs) -> Tab<'g> {
    let mut tab = Tab::open(guide, words, &["en"], Storage::new());
    tab.decide(&Event::Language("en".into()));
    tab
}

#[test]
fn each_page_has_one_heading_and_every_answer_its_number() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut tab = open(&guide, &words);
    for _ in 0..12 {
        assert_eq!(tab.html().matches("<h1").count(), 1);
        assert_eq!(tab.shown["title"], format!("{} – Sésame", tab.screen().title));
        for (index, choice) in tab.screen().choices.iter().enumerate() {
            let named = format!("{} {}", index + 1, plain(&choice.label));
            assert!(plain(tab.region("answers")).contains(&named), "{named}");
        }
        if tab.session().overlay() == Some(&Overlay::Here) {
            tab.choose(0);
        } else {
            tab.decide(&decision(tab.session(), &[]));
        }
    }
}

#[test]
fn the_buttons_at_the_foot_are_the_keys_of_the_table() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut tab = open(&guide, &words);
    tab.decide(&Event::Forward);
    for (index, row) in TABLE.iter().enumerate() {
        let works = row.page && tab.screen().event(row.action).is_some();
        assert_eq!(tab.region("foot").contains(&format!("data-act=\"{index}\"")), works, "{}", row.id);
    }
    let language = tab.shown["language"].clone();
    tab.press("Français");
    assert_ne!(tab.shown["language"], language);
    assert_eq!(tab.shown["fresh"], false);
    tab.press("Aide");
    assert_eq!((tab.session().overlay(), &tab.shown["fresh"]), (Some(&Overlay::Help), &json!(true)));
    assert!(plain(tab.region("body")).contains("Perdu"), "{}", tab.text());
    // The browser's own Back goes to the page before too.
    assert_eq!(tab.shown["back"], true);
    tab.send(json!("back"));
    assert_eq!(tab.session().overlay(), None);
}

#[test]
fn what_cannot_be_undone_is_pressed_twice() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut tab = open(&guide, &words);
    let confirms = |tab: &Tab<'_>| tab.screen().choices.iter().position(|choice| choice.irreversible);
    for _ in 0..40 {
        if confirms(&tab).is_some() {
            break;
        }
        if tab.session().overlay() == Some(&Overlay::Here) {
            tab.choose(0);
        } else {
            tab.decide(&decision(tab.session(), &[]));
        }
    }
    let index = confirms(&tab).expect("a page that cannot be undone");
    let base = tab.session().base();
    // Pressed once, then something else: nothing is done.
    tab.choose(index);
    assert!(tab.region("notices").contains("<p>") && tab.region("answers").contains("class=\"marked\""));
    assert_eq!((tab.session().base(), &tab.shown["fresh"]), (base, &json!(false)));
    tab.send(json!("woken"));
    assert!(!tab.region("answers").contains("class=\"marked\""));
    tab.choose(index);
    assert_eq!(tab.session().base(), base);
    // "Not yet" says that it was heard.
    tab.press("No, not yet");
    assert_eq!((tab.session().base(), &tab.shown["fresh"]), (base, &json!(false)));
    assert!(tab.region("notices").contains("<p>"), "{}", tab.text());
    tab.choose(index);
    tab.choose(index);
    assert_ne!(tab.session().base(), base);
}

#[test]
fn a_search_answers_while_one_types_and_keeps_the_field() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut tab = open(&guide, &words);
    tab.decide(&Event::Forward);
    tab.press("Lost");
    tab.decide(&Event::Open(Overlay::Search));
    assert!(tab.field.contains("<label for=\"text\">") && tab.shown["submits"] == json!(false), "{}", tab.shown);
    let choices = tab.screen().choices.len();
    tab.type_text("usb");
    // The field stays as it is: the caret must not jump.
    assert_eq!((&tab.shown["field"], &tab.shown["text"]), (&json!(null), &json!(null)));
    assert!(tab.screen().choices.len() > choices, "{}", tab.text());
    shows_all(&tab);
    // What is too long is not taken, and what was there stays.
    tab.type_text(&"x".repeat(300));
    assert_eq!(tab.shown["text"], "usb");
    // Another search starts with an empty field.
    tab.press("Search for something else");
    assert!(tab.shown["field"].as_str().is_some_and(|field| field.contains("value=\"\"")), "{}", tab.shown);
}

#[test]
fn an_address_is_judged_after_submitting() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut tab = open(&guide, &words);
    tab.press("Genuine or fake");
    assert!(tab.field.contains("<input") && tab.shown["submits"] == json!(true), "{}", tab.shown);
    tab.send(json!({ "submit": "http://evil.example/" }));
    assert!(tab.screen().field.as_ref().is_some_and(|field| field.answered), "{}", tab.text());
    shows_all(&tab);
    // Corrected, it is judged again; the field stays as it is: the caret must not jump.
    tab.type_text("http://evil.exampl");
    assert_eq!((&tab.shown["field"], &tab.shown["submits"]), (&json!(null), &json!(true)));
}

#[test]
fn copies_downloads_and_prints_are_tasks_and_their_result_is_told() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut tab = open(&guide, &words);
    tab.decide(&Event::Forward);
    tab.choose(0);
    if tab.session().overlay() == Some(&Overlay::Here) {
        tab.choose(0);
    }
    tab.press("Lost");
    tab.decide(&Event::Open(Overlay::Ask));
    tab.decide(&Event::Open(Overlay::Card));
    let copies = |event: &Event| matches!(event, Event::Copy(_));
    let index = tab.screen().choices.iter().position(|choice| copies(&choice.event)).expect("a copy");
    tab.choose(index);
    assert!(tab.task("copy").as_str().is_some_and(|text| text.contains("Sésame")));
    for (told, said) in [("copied", "It is copied"), ("not-copied", "did not allow")] {
        tab.send(json!({ "told": told }));
        assert!(tab.region("notices").contains(said), "{}", tab.region("notices"));
    }
    assert!(
        tab.region("answers").contains("href=\"mailto:?subject=S%C3%A9same&amp;body="),
        "{}",
        tab.region("answers")
    );
    let keeps = |event: &Event| matches!(event, Event::Keep(..));
    let index = tab.screen().choices.iter().position(|choice| keeps(&choice.event)).expect("a file");
    tab.choose(index);
    assert_eq!(tab.task("download")["mime"], "text/plain");
    // There is no program to open it with: the browser has it.
    assert!(!tab.screen().choices.iter().any(|choice| choice.event == Event::OpenKept));
    tab.press("Help");
    tab.decide(&Event::KeepBooklet);
    let printed = tab.task("print").as_str().expect("a page").to_owned();
    assert!(printed.starts_with("<!DOCTYPE html>") && printed.contains("class=\"sheet\""));
}

#[test]
fn the_last_page_of_the_guide_has_no_steps_left() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut tab = open(&guide, &words);
    for _ in 0..60 {
        if tab.session().base() == Base::Finished {
            break;
        }
        if tab.session().overlay() == Some(&Overlay::Here) {
            tab.choose(0);
        } else {
            tab.decide(&decision(tab.session(), &[]));
        }
    }
    assert_eq!(tab.session().base(), Base::Finished);
    shows_all(&tab);
}
