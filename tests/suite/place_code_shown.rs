//! The place code stands where somebody needs it who is on the telephone: on every page of the way in every front, on
//! paper, on the card, in `sesame status`, and large where one looks for help.

use std::cell::RefCell;
use std::collections::HashSet;
use std::io::Cursor;
use std::process::Command;

use sesame::paper::{self, Wanted};
use sesame::place_code::{Position, read};
use sesame::plain::Plain;
use sesame::progress::Progress;
use sesame::screen::{Block, Front, Screen};
use sesame::session::{Event, Place, Session};

use crate::screens::{every_screen, pages};
use crate::support::{DEVICES, guide, started, sunday, walk_through, walk_to, words};

fn in_lines(screen: &Screen) -> String {
    let mut output = Vec::new();
    Plain::new(Cursor::new(""), &mut output, None).show(screen).expect("written");
    String::from_utf8(output).expect("text").replace('\u{a0}', " ")
}

/// Screen and lines say it, and whoever types what they say stands there.
#[test]
fn every_page_of_every_path_shows_its_code_in_both_fronts() {
    let guide = guide();
    let seen = RefCell::new(HashSet::new());
    every_screen(|screen, session, _| {
        let step = match session.ground() {
            Place::Step(step) => Some(step),
            Place::Finished => None,
            _ => return assert_eq!(screen.code, "", "{:?}", screen.place),
        };
        let code = session.place_code().expect("a code").to_string();
        let device = session.device().map(str::to_owned);
        assert_eq!(read(&guide, &code), Ok(Position { step, device }));
        if !seen.borrow_mut().insert((code.clone(), screen.place, session.language().to_owned())) {
            return;
        }
        for size in [(80, 24), (40, 16), (20, 8)] {
            let all = pages(screen, size);
            for page in all.split("=====") {
                // In the smallest window it stands once, in the text.
                let there = if size.0 > 20 { page.contains(&code) } else { all.contains(&code) };
                assert!(there, "{} at {size:?}: no {code}\n{page}", screen.title);
            }
        }
        if screen.place == session.ground() {
            let lines = in_lines(screen);
            assert_eq!(lines.matches(&code).count(), 1, "once, for it is read aloud: {lines}");
        }
    });
    assert!(seen.borrow().len() > 300, "{}", seen.borrow().len());
}

#[test]
fn every_page_of_the_booklet_bears_its_code() {
    let guide = guide();
    let words = words(&guide);
    for language in words.languages() {
        for device in DEVICES {
            let wanted = Wanted { device: Some(device), from_here: None, web_language: None };
            let booklet = paper::booklet(&guide, &words, language, &wanted, &sunday());
            let written = [paper::html(&booklet), paper::text(&booklet), paper::markdown(&booklet)];
            let mut steps = HashSet::new();
            for sheet in booklet.chapters.iter().flat_map(|chapter| &chapter.sheets) {
                let step = match sheet.id.strip_prefix("step-") {
                    Some(id) => guide.step(id),
                    None if sheet.id == "finished" => None,
                    None => {
                        assert_eq!(sheet.code, "", "{}: a way out has no place", sheet.id);
                        continue;
                    }
                };
                let code = sheet.code.split(' ').next_back().expect("a word");
                let there = Position { step, device: Some(device.to_owned()) };
                assert_eq!(read(&guide, code), Ok(there), "{} {device}", sheet.id);
                for text in &written {
                    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
                    assert!(flat.contains(&format!("{} · {}", sheet.place, sheet.code)), "{} {device}", sheet.id);
                }
                steps.insert(step);
            }
            assert!(steps.len() > 35 && steps.contains(&None), "{}", steps.len());
        }
    }
}

#[test]
fn where_help_is_looked_for_it_is_large_and_spelt() {
    let guide = guide();
    let words = words(&guide);
    for (language, spelt, what) in [
        ("fr", "Y comme Yvonne, C comme Célestin, R comme Raoul, X comme Xavier", "rien sur vous"),
        ("en", "Y as in Yankee, C as in Charlie, R as in Romeo, X as in X-ray", "nothing about you"),
    ] {
        let mut session = started(&guide);
        walk_to(&mut session, &[("device", "windows")], "open-eu-login");
        session.speak(language);
        assert_eq!(session.place_code().expect("a code").to_string(), "YCRX", "a code that is spoken never changes");
        for place in [Place::Overview, Place::Ask] {
            let mut session = session.clone();
            session.update(Event::Open(place), &sunday());
            let screen = Screen::of(&session, &words, &sunday());
            let large = screen.blocks.iter().find_map(|block| match block {
                Block::Large(large) => Some(large),
                _ => None,
            });
            let large = large.expect("large characters");
            assert_eq!(large.text, "YCRX");
            assert!(
                large.spoken.contains("YCRX") && large.spoken.replace('\u{a0}', " ").contains(spelt),
                "{}",
                large.spoken
            );
            assert!(in_lines(&screen).contains(spelt));
        }
        for (place, wanted) in
            [(Place::Help, [spelt, what]), (Place::Card, [spelt, "YCRX"]), (Place::Trouble, ["YCRX"; 2])]
        {
            let mut session = session.clone();
            session.update(Event::Open(place), &sunday());
            let lines = in_lines(&Screen::of(&session, &words, &sunday()));
            assert!(wanted.iter().all(|wanted| lines.contains(wanted)), "{place:?} {lines}");
        }
    }
}

#[test]
fn the_waiting_room_and_the_last_page_show_it_and_a_way_out_has_none() {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "code-came");
    let code = session.place_code().expect("a code").to_string();
    let session = Session::resume(&guide, session.progress().clone(), "fr", &sunday());
    assert_eq!(session.place(), Place::Waiting);
    let screen = Screen::of(&session, &words, &sunday());
    assert!(in_lines(&screen).contains(&code) && pages(&screen, (40, 16)).contains(&code));
    let mut session = started(&guide);
    walk_through(&mut session, &[("device", "windows")]);
    let code = session.place_code().expect("a code").to_string();
    let screen = Screen::of(&session, &words, &sunday());
    assert!(in_lines(&screen).contains(&code) && pages(&screen, (40, 16)).contains(&code));
    let mut session = started(&guide);
    session.update(Event::Choose("login4life".into()), &sunday());
    assert!(matches!(session.place(), Place::Exit(_)));
    for place in [None, Some(Place::Ask), Some(Place::Help)] {
        place.into_iter().for_each(|place| drop(session.update(Event::Open(place), &sunday())));
        let screen = Screen::of(&session, &words, &sunday());
        assert!(screen.code.is_empty() && !screen.blocks.iter().any(|block| matches!(block, Block::Large(_))));
    }
}

#[test]
fn status_says_it() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "open-eu-login");
    let data = tempfile::tempdir().expect("a folder");
    std::fs::write(data.path().join("progress.toml"), session.progress().write()).expect("written");
    assert!(Progress::read(&session.progress().write()).is_ok());
    let status = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sesame"));
        let command = command.args(["status", "--lang", "fr", "--data-dir"]).arg(data.path()).args(more);
        String::from_utf8(command.env("SESAME_NOW", "2026-11-22T10:00:00+01:00").output().expect("run").stdout)
            .expect("text")
    };
    let json: serde_json::Value = serde_json::from_str(&status(&["--json"])).expect("JSON");
    assert_eq!(json["place_code"], "YCRX");
    let words = status(&[]);
    assert!(words.contains("YCRX (Y comme Yvonne, C comme Célestin"), "{words}");
}
