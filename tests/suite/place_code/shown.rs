//! The place code is shown where a person on the telephone needs it: on every page of the path in every front,
//! on paper, on the card, in `sesame status`, and large on the help page.

use std::collections::HashSet;
use std::io::Cursor;
use std::process::Command;

use sesame::l10n::Localizer;
use sesame::paper::{self, Wanted};
use sesame::place_code::{PlaceCode, Position, read};
use sesame::plain::Plain;
use sesame::screen::{Block, Screen, Surface};
use sesame::wizard::{Base, Overlay};

use crate::support::card::{self, DEVICES};
use crate::support::pages::pages;
use crate::support::person::{Card, Person};
use crate::support::sunday;

fn in_lines(screen: &Screen) -> String {
    let mut output = Vec::new();
    Plain::new(Cursor::new(""), &mut output, None).show(screen).expect("written");
    String::from_utf8(output).expect("text").replace('\u{a0}', " ")
}

/// A code letter by letter, as the program's texts spell it: "Y comme Yvonne, 2, ...".
fn spelt(l10n: &Localizer<'_>, code: PlaceCode) -> String {
    let said = code.characters().map(|character| {
        let word = l10n.declared().expect("a language").spelling.get(&character.to_ascii_lowercase());
        word.map_or_else(
            || character.to_string(),
            |word| {
                let mut said = l10n.with("character", character.to_string());
                said.set("word", word.clone());
                said.text("spell")
            },
        )
    });
    said.join(", ")
}

fn code(person: &Person<'_>) -> String {
    person.place_code().expect("a code").to_string()
}

/// Both fronts show it, and typing it leads back to that page.
#[test]
fn every_page_shows_its_code_in_both_fronts() {
    let card = Card::new();
    for (device, branch) in [("phone", "new"), ("computer", "known")] {
        let mut person = card.newcomer();
        person.answers = vec![("device", device), ("form", branch)];
        while person.base() != Base::Finished {
            person.goes_on();
            let step = match person.base() {
                Base::Step(step) => Some(step),
                Base::Finished => None,
                _ => {
                    assert_eq!(person.screen().code, "", "{:?}", person.page());
                    continue;
                }
            };
            let (screen, code) = (person.screen(), code(&person));
            let there = Position { step, device: person.device().map(str::to_owned) };
            assert_eq!(read(&card.guide, &code), Ok(there));
            for size in [(80, 24), (40, 16)] {
                for page in pages(&screen, size).split("=====") {
                    assert!(page.contains(&code), "{} at {size:?}: no {code}\n{page}", screen.title);
                }
            }
            // In the smallest window it appears in the text.
            assert!(pages(&screen, (20, 8)).contains(&code), "{}", screen.title);
            if person.overlay().is_none() {
                let lines = in_lines(&screen);
                assert_eq!(lines.matches(&code).count(), 1, "once, for it is read aloud: {lines}");
            }
        }
    }
}

#[test]
fn every_booklet_page_shows_its_code() {
    let card = Card::new();
    for language in card.words.languages() {
        for device in DEVICES {
            let wanted = Wanted { device: Some(device), from_here: None, helper: None, web_language: None };
            let booklet = paper::booklet(&card.guide, &card.words, language, &wanted, &sunday());
            let written = [paper::html(&booklet), paper::text(&booklet)];
            let mut steps = HashSet::new();
            for sheet in booklet.chapters.iter().flat_map(|chapter| &chapter.sheets) {
                let step = match sheet.id.strip_prefix("step-") {
                    Some(id) => Some(card.step(id)),
                    None if sheet.id == "finished" => None,
                    None => {
                        assert_eq!(sheet.code, "", "{}: an exit has no place", sheet.id);
                        continue;
                    }
                };
                let code = sheet.code.split(' ').next_back().expect("a word");
                let there = Position { step, device: Some(device.to_owned()) };
                assert_eq!(read(&card.guide, code), Ok(there), "{} {device}", sheet.id);
                for text in &written {
                    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
                    let place = format!("{} · {}", sheet.place, sheet.code).replace('\u{a0}', " ");
                    assert!(flat.contains(&place), "{} {device}", sheet.id);
                }
                steps.insert(step);
            }
            assert_eq!(steps.len(), if device == "phone" { 14 + 1 } else { 12 + 1 });
        }
    }
}

#[test]
fn it_is_large_only_where_it_is_to_be_read_out() {
    let card = Card::new();
    for language in card.words.languages() {
        let l10n = card.words.localizer(language, language);
        let mut person = card.computer_at("form");
        person.session().speak(language);
        let (code, spelt) = (code(&person), spelt(&l10n, person.place_code().expect("a code")));
        let about = l10n.paragraphs("place-code.about")[0].text().replace('\u{a0}', " ");
        for (pages, large) in [
            (&[Overlay::Trouble, Overlay::Ask][..], true),
            (&[Overlay::Trouble, Overlay::Ask, Overlay::Card], false),
            (&[Overlay::Help], false),
        ] {
            let mut person = person.clone();
            person.opens(pages);
            let screen = person.screen();
            let drawn = screen.blocks.iter().find_map(|block| match block {
                Block::Large(large) => Some(large),
                _ => None,
            });
            assert_eq!(drawn.map(|drawn| drawn.text.as_str()), large.then_some(code.as_str()), "{pages:?}");
            let lines = in_lines(&screen);
            assert!(lines.contains(&code) && lines.contains(&spelt), "{pages:?} {spelt} {lines}");
            assert_eq!(lines.contains(&about), pages == [Overlay::Help], "{pages:?} {lines}");
        }
    }
}

/// In the last stage people have another code in their hands: there, it is only said in words.
#[test]
fn it_is_never_large_in_the_last_stage() {
    let card = Card::new();
    let mut person = card.computer_at("type-code");
    let code = code(&person);
    person.opens(&[Overlay::Trouble, Overlay::Ask]);
    let screen = person.screen();
    assert!(!screen.blocks.iter().any(|block| matches!(block, Block::Large(_))));
    assert!(in_lines(&screen).contains(&code));
}

#[test]
fn the_waiting_room_and_last_page_show_it_but_no_exit() {
    let card = Card::new();
    for (place, step) in [(Some(Overlay::Waiting), "code-came"), (None, "finished")] {
        let mut person = card.computer_at(step);
        if let Some(place) = place {
            person.comes_back(&sunday());
            assert_eq!(person.page(), place);
        }
        let (screen, code) = (person.screen(), code(&person));
        assert!(in_lines(&screen).contains(&code) && pages(&screen, (40, 16)).contains(&code), "{step}");
    }
    let mut person = card.at("device");
    person.chooses("none");
    for place in [None, Some(Overlay::Help), Some(Overlay::Overview)] {
        place.into_iter().for_each(|place| person.opens(&[place]));
        let screen = person.screen();
        assert!(screen.code.is_empty() && !screen.blocks.iter().any(|block| matches!(block, Block::Large(_))));
    }
}

#[test]
fn status_shows_it() {
    let card = Card::new();
    let person = card.at("form");
    let (data, guides) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    card::write(guides.path());
    let own = data.path().join("card");
    std::fs::create_dir(&own).expect("made");
    std::fs::write(own.join("progress.toml"), person.progress().write()).expect("written");
    let status = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sesame"));
        command.args(["status", "--lang", "fr", "--data-dir"]).arg(data.path()).arg("--guides").arg(guides.path());
        let output = command.args(more).env("SESAME_NOW", "2026-11-22T10:00:00+01:00").output().expect("run");
        String::from_utf8(output.stdout).expect("text")
    };
    let json: serde_json::Value = serde_json::from_str(&status(&["--json"])).expect("JSON");
    assert_eq!(json["place_code"], code(&person));
    let spelt = spelt(&card.words.localizer("fr", "fr"), person.place_code().expect("a code"));
    let words = status(&[]).replace('\u{a0}', " ");
    assert!(words.contains(&format!("{} ({spelt}", code(&person))), "{words}");
}
