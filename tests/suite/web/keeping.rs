//! What a browser keeps: saved, taken up, damaged, refused, of another tab; to and from a file.

use serde_json::json;
use sesame::guide::Guide;
use sesame::l10n::Catalogs;
use sesame::progress::{FILE, Progress};
use sesame::wizard::{Base, Event, Fault, Overlay};

use crate::support::tab::{NOW, Storage, Tab, plain};
use crate::support::{card, walk_to};

fn open<'g>(guide: &'g Guide, words: &'g Catalogs, storage: Storage) -> Tab<'g> {
    Tab::open(guide, words, &["en-GB"], storage)
}

/// Somebody at the form of the library, as the terminal's file.
fn terminal_file(guide: &Guide) -> String {
    let mut session = crate::support::started(guide);
    walk_to(&mut session, &[("device", "computer")], "form");
    session.progress().write()
}

fn storage(pairs: &[(&str, &str)]) -> Storage {
    pairs.iter().map(|(place, text)| ((*place).to_owned(), (*text).to_owned())).collect()
}

/// A message of the page's own language, as text on it.
fn line(words: &Catalogs, tab: &Tab<'_>, id: &str) -> String {
    let language = tab.session().language();
    plain(&words.localizer(language, language).on(sesame::display::Form::Page).text(id))
}

#[test]
fn progress_is_kept_with_the_copy_before_it_and_taken_up_again() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut tab = open(&guide, &words, Storage::new());
    assert_eq!(tab.session().base(), Base::Language);
    // English comes first, as the browser asks.
    assert_eq!(tab.session().language(), "en");
    tab.decide(&Event::Language("en".into()));
    tab.decide(&Event::Forward);
    let first = tab.storage["progress"].clone();
    tab.choose(0);
    assert_ne!(tab.storage["progress"], first);
    assert_eq!(tab.storage["previous"], first);
    let again = open(&guide, &words, tab.storage.clone());
    assert_eq!(again.session().overlay(), Some(&Overlay::WelcomeBack));
    assert_eq!(again.session().progress(), tab.session().progress());
}

#[test]
fn damaged_progress_is_set_aside_and_the_copy_taken() {
    let guide = card::guide();
    let words = card::words(&guide);
    let good = terminal_file(&guide);
    for (kept, notice, at) in [
        (storage(&[("progress", "garbage"), ("previous", &good)]), "notice-restored", Some("form")),
        (storage(&[("progress", &good[..good.len() / 2]), ("previous", "more")]), "notice-set-aside", None),
        (storage(&[("progress", "garbage")]), "notice-set-aside", None),
        (storage(&[("progress", &good.replace("\"card\"", "\"other\""))]), "notice-other-guide", None),
    ] {
        let damaged = kept["progress"].clone();
        let mut tab = open(&guide, &words, kept.clone());
        let said = line(&words, &tab, notice);
        assert!(tab.text().contains(&said), "{notice}:\n{}", tab.text());
        assert_eq!(tab.session().progress().at.as_deref(), at, "{notice}");
        assert_eq!(tab.storage["damaged"], damaged, "{notice}");
        // The next save replaces what is damaged, and not the good copy.
        tab.send(json!({ "act": index_of(&tab, "language") }));
        assert!(Progress::read(&tab.storage["progress"]).is_ok(), "{notice}");
        if at.is_some() {
            assert_eq!(tab.storage["previous"], good);
        }
    }
}

/// The index in the table of keys of a row.
fn index_of(tab: &Tab<'_>, row: &str) -> usize {
    let table = sesame::keys::TABLE;
    let index = table.iter().position(|known| known.id == format!("key-{row}")).expect("a key");
    assert_eq!(tab.screen().keys[index].action, table[index].action);
    index
}

#[test]
fn progress_of_a_newer_page_is_not_written_over() {
    let guide = card::guide();
    let words = card::words(&guide);
    let newer = terminal_file(&guide).replace("format = 1", "format = 9");
    let mut tab = open(&guide, &words, storage(&[("progress", &newer)]));
    assert_eq!(tab.session().fault(), Some(Fault::Unread));
    assert!(tab.text().contains(&line(&words, &tab, "fault-unread")), "{}", tab.text());
    tab.decide(&Event::Language("en".into()));
    tab.decide(&Event::Forward);
    assert_eq!(tab.storage, storage(&[("progress", &newer)]));
}

#[test]
fn a_browser_that_keeps_nothing_is_told_and_one_that_keeps_again_too() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut tab = Tab::open_at(&guide, &words, &["en"], Storage::new(), NOW, Some("refused"));
    assert!(tab.text().contains(&line(&words, &tab, "fault-read-only")), "{}", tab.text());
    tab.decide(&Event::Language("en".into()));
    assert_eq!(tab.session().fault(), Some(Fault::ReadOnly));
    let mut tab = open(&guide, &words, Storage::new());
    tab.decide(&Event::Language("en".into()));
    let before = tab.storage.clone();
    tab.refuses = Some("full");
    tab.decide(&Event::Forward);
    assert_eq!(tab.session().fault(), Some(Fault::DiskFull));
    assert!(tab.text().contains(&line(&words, &tab, "fault-disk-full")), "{}", tab.text());
    assert_eq!(tab.storage, before);
    // There is room again: the next save succeeds, and nothing more is said.
    tab.refuses = None;
    tab.choose(0);
    assert_eq!(tab.session().fault(), None, "{}", tab.text());
    assert_eq!(Progress::read(&tab.storage["progress"]).as_ref(), Ok(tab.session().progress()));
}

#[test]
fn what_another_tab_has_saved_is_not_written_over() {
    let guide = card::guide();
    let words = card::words(&guide);
    for told in [true, false] {
        let mut tab = open(&guide, &words, Storage::new());
        tab.decide(&Event::Language("en".into()));
        let theirs = terminal_file(&guide);
        tab.storage.insert("progress".to_owned(), theirs.clone());
        if told {
            tab.send(json!("other-tab"));
            assert!(tab.text().contains(&line(&words, &tab, "fault-other-window")), "{}", tab.text());
        }
        tab.decide(&Event::Forward);
        tab.choose(0);
        assert_eq!(tab.storage["progress"], theirs);
        assert_eq!(tab.session().fault(), Some(if told { Fault::OtherWindow } else { Fault::Changed }));
    }
}

#[test]
fn one_can_go_on_with_the_terminals_file_and_back() {
    let guide = card::guide();
    let words = card::words(&guide);
    let file = terminal_file(&guide);
    let mut tab = open(&guide, &words, Storage::new());
    assert!(tab.region("answers").contains("type=\"file\""), "{}", tab.region("answers"));
    tab.send(json!({ "file": file }));
    assert!(tab.reloads());
    assert_eq!(tab.storage["progress"], file);
    let mut tab = open(&guide, &words, tab.storage);
    assert_eq!(tab.session().progress(), &Progress::read(&file).expect("good"));
    tab.decide(&Event::Forward);
    tab.send(json!({ "act": index_of(&tab, "stop") }));
    assert_eq!(tab.session().overlay(), Some(&Overlay::Leaving));
    // The place code is read out beside it.
    let code = tab.session().place_code().expect("a code").to_string();
    assert!(tab.region("body").contains(&code), "{}", tab.text());
    tab.decide(&Event::KeepPlace);
    let download = tab.task("download").clone();
    assert_eq!(download["name"], FILE);
    assert_eq!(Progress::read(download["text"].as_str().expect("a text")).as_ref(), Ok(tab.session().progress()));
    assert!(tab.region("notices").contains(FILE), "{}", tab.region("notices"));
}

#[test]
fn a_file_that_is_no_place_changes_nothing() {
    let guide = card::guide();
    let words = card::words(&guide);
    let file = terminal_file(&guide);
    for (text, said) in [
        (String::new(), "notice-not-taken-up"),
        ("%PDF-1.7\u{0}\u{1}".to_owned(), "notice-not-taken-up"),
        (file[..file.len() - 9].to_owned(), "notice-not-taken-up"),
        (file.replace("format = 1", "format = 2"), "notice-not-taken-up.newer"),
        (file.replace("\"card\"", "\"another\""), "notice-not-taken-up.other"),
    ] {
        let mut tab = open(&guide, &words, storage(&[("progress", &file)]));
        let before = tab.storage.clone();
        tab.send(json!({ "file": text }));
        assert!(tab.text().contains(&line(&words, &tab, said)), "{said}:\n{}", tab.text());
        assert!(!tab.reloads() && tab.storage == before, "{said}");
    }
}

#[test]
fn stopping_says_whether_the_place_is_kept() {
    let guide = card::guide();
    let words = card::words(&guide);
    for (refuses, said) in [(None, "page.closed-kept"), (Some("refused"), "page.closed-lost")] {
        let mut tab = Tab::open_at(&guide, &words, &["en"], Storage::new(), NOW, refuses);
        tab.decide(&Event::Language("en".into()));
        tab.send(json!({ "act": index_of(&tab, "stop") }));
        tab.decide(&Event::Stop);
        assert!(tab.text().contains(&line(&words, &tab, said)), "{}", tab.text());
        assert!(tab.region("answers").contains("data-again"));
        assert_eq!(tab.region("foot"), "");
    }
}

#[test]
fn settings_and_the_helper_are_kept_too() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut tab = open(&guide, &words, Storage::new());
    tab.decide(&Event::Language("en".into()));
    tab.send(json!({ "act": index_of(&tab, "display") }));
    tab.decide(&Event::Display(sesame::display::Change::Letters(sesame::display::Letters::Largest)));
    tab.decide(&Event::Display(sesame::display::Change::Theme(sesame::display::Theme::Contrast)));
    assert_eq!((&tab.shown["letters"], &tab.shown["theme"]), (&json!("largest"), &json!("dark")));
    tab.send(json!({ "act": index_of(&tab, "help") }));
    tab.decide(&Event::Open(Overlay::Helper));
    tab.choose(0);
    for text in ["Zébulon", "02 555 01 23", "mornings"] {
        assert!(tab.field.contains("<input"), "{}", tab.text());
        tab.send(json!({ "submit": text }));
    }
    assert!(tab.text().contains(&line(&words, &tab, "helper-noted")), "{}", tab.text());
    let again = open(&guide, &words, tab.storage.clone());
    assert_eq!((&again.shown["letters"], &again.shown["theme"]), (&json!("largest"), &json!("dark")));
    assert!(again.session().helper() == tab.session().helper() && again.session().helper().is_some());
    tab.decide(&Event::ForgetHelper);
    assert!(!tab.storage.contains_key("helper"));
}
