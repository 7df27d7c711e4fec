//! Both fronts show the same pages and texts and reach the same end, whatever is pressed and typed.

use sesame::display::{Display, Form};
use sesame::screen::{Block, Screen, StageState};

use crate::support::card::{self, DEVICES};
use crate::support::frames::squeeze;
use crate::support::front::{Seen, in_lines, on_screen};
use crate::support::keys::keys;
use crate::support::model::{AtDesk, Model, Saved, TestCases, Wizard, new_case};
use crate::support::paths::{Answer, digits, hands, lines, person, walk};
use crate::support::shown::{Shown, shown};

/// What a screen must say in any front. The full screen draws the stages, each by a short name.
fn said(screen: &Screen, full: bool) -> Vec<String> {
    let now = screen.stages.iter().find(|stage| stage.state == StageState::Now);
    let stage = now.filter(|_| full).map_or(&screen.stage, |now| &now.name);
    let mut texts = vec![screen.title.clone(), stage.clone(), screen.count.clone()];
    if !full {
        // The first to give way where room is short.
        texts.push(screen.next.clone());
    }
    texts.extend(screen.notices.iter().cloned());
    for block in &screen.blocks {
        match block {
            Block::Prose { lead, paras, .. } => {
                // In a column of its own, a lead has no colon.
                texts.push(lead.trim_end_matches([':', '\u{a0}']).to_owned());
                texts.extend(paras.iter().map(|para| para.text()));
            }
            Block::Picture(picture) => {
                texts.push(picture.caption.clone());
                // A grid puts a line of each tile beside the others, so only words stay whole.
                let words = picture.rows.iter().flat_map(|row| row.label.split_whitespace());
                texts.extend(words.map(str::to_owned));
            }
            // One front draws these and the other spells them out: they share no text.
            Block::Groups(_) | Block::Large(_) | Block::Qr(_) => {}
        }
    }
    texts.extend(screen.choices.iter().map(|choice| choice.label.clone()));
    texts.iter().map(|text| squeeze(text)).filter(|text| !text.is_empty()).collect()
}

/// The pages shown, in order, without consecutive repeats.
fn places(seen: &Seen) -> Vec<Shown> {
    let mut places: Vec<Shown> = seen.screens.iter().map(shown).collect();
    places.dedup();
    places
}

/// Runs both fronts and compares what must be equal.
fn compare(
    name: &str,
    mut full: Box<dyn Model<'_> + '_>,
    mut plain: Box<dyn Model<'_> + '_>,
    answers: &[Answer],
) -> Saved {
    let drawn = on_screen(&mut *full, (80, 24), hands(answers));
    let written = in_lines(&mut *plain, None, &lines(answers));
    assert_eq!(places(&drawn), places(&written), "{name}");
    assert_eq!(drawn.exit, written.exit, "{name}");
    let output = squeeze(written.frame());
    assert!(
        written.frame().chars().all(|sign| sign == '\n' || !sign.is_control()),
        "{name}: lines hold nothing to obey"
    );
    let frames = squeeze(&drawn.frames.concat());
    for screen in &drawn.screens {
        for text in said(screen, true) {
            assert!(frames.contains(&text), "{name}, full screen: “{}” lacks {text}", screen.title);
        }
        for text in said(screen, false) {
            assert!(output.contains(&text), "{name}, lines: “{}” lacks {text}", screen.title);
        }
    }
    assert_eq!(full.saved(), plain.saved(), "{name}");
    full.saved()
}

/// Answers by question that together cover every branch.
const BRANCHES: [[(&str, &str); 2]; 3] = [
    [("form", "new"), ("where", "start")],
    [("form", "known"), ("where", "start")],
    [("form", "new"), ("where", "key")],
];

fn shown_in(plain: bool) -> Display {
    Display { form: if plain { Form::Lines } else { Form::Full }, drawable: true, ..Display::default() }
}

#[test]
fn every_path_is_the_same() {
    let guide = card::guide();
    let words = card::words(&guide);
    for language in words.languages() {
        for device in DEVICES {
            for branch in BRANCHES {
                let name = format!("{language} {device} {branch:?}");
                let wizard = |plain| {
                    let mut wizard = Wizard::new(&guide, &words, language);
                    wizard.session.show_as(shown_in(plain));
                    wizard
                };
                let known: Vec<(&str, &str)> = branch.into_iter().chain([("device", device)]).collect();
                let answers = walk(&wizard(false), person(&guide, language, &known));
                let saved = compare(&name, Box::new(wizard(false)), Box::new(wizard(true)), &answers);
                let progress = saved.progress.expect("saved");
                assert_eq!(progress.at.as_deref(), Some("finished"), "{name}");
            }
        }
    }
    assert_eq!(words.missing(), Vec::<String>::new(), "sentences that do not exist");
}

/// A volunteer takes a new call from typing a nickname to saving a note, closes the case, and leaves.
#[test]
fn a_call_is_the_same() {
    let guide = card::guide();
    let words = card::words(&guide);
    for language in words.languages() {
        let desk = |plain| {
            let mut desk = AtDesk::new(&guide, &words, language, TestCases::default());
            desk.desk.session_mut().show_as(shown_in(plain));
            desk
        };
        let number = Answer::Number;
        let text = |text: &str| Answer::Text(text.to_owned());
        // New caller, nickname, languages; a step found by searching for a word, on the library's page.
        let call = [number(1), number(1), text("Loriot"), number(1), text("usb"), number(1)];
        let mut drawn = desk(false);
        let mut written = desk(true);
        // Where the full screen shows the field beside the answers, the line front asks for one of the two.
        let full = on_screen(&mut drawn, (80, 24), keys("1 Tab 'Loriot' Enter 1 'usb' Enter 1"));
        let lines = in_lines(&mut written, None, &lines(&call));
        assert_eq!(shown(full.screen()), shown(lines.screen()), "{language}");
        assert_eq!(full.screen().title, lines.screen().title, "{language}");
        assert_eq!(drawn.saved(), written.saved(), "{language}");
        assert_eq!(drawn.saved().cases.len(), 1, "{language}");
        assert_eq!(drawn.saved().cases.values().next().map(|case| case.case.nickname.as_str()), Some("Loriot"));
    }
}

/// The board and a case have the same content in both fronts.
#[test]
fn every_page_of_a_case_is_the_same() {
    let guide = card::guide();
    let words = card::words(&guide);
    let case = new_case(&guide, "Grive", "en", "fr");
    for language in words.languages() {
        let desk = |plain| {
            let mut desk = AtDesk::new(&guide, &words, language, TestCases::of([case.clone()]));
            desk.desk.session_mut().show_as(shown_in(plain));
            desk
        };
        let number = |numbers: &[usize]| numbers.iter().map(|number| Answer::Number(*number)).collect::<Vec<_>>();
        // Open the case: the caller's place is unknown. Three questions, or the very start; then the case.
        for (name, answers) in [("board", vec![]), ("archive", number(&[1])), ("new", number(&[1, 3]))] {
            compare(&format!("{language} {name}"), Box::new(desk(false)), Box::new(desk(true)), &answers);
        }
    }
}

/// However small the window, the same answers lead to the same end.
#[test]
fn every_window_size_ends_the_same() {
    let guide = card::guide();
    let words = card::words(&guide);
    for device in DEVICES {
        let known = [("device", device)];
        let answers = walk(&Wizard::new(&guide, &words, "fr"), person(&guide, "fr", &known));
        let end = |size| {
            let mut wizard = Wizard::new(&guide, &words, "fr");
            on_screen(&mut wizard, size, digits(&answers));
            wizard.saved()
        };
        let large = end((80, 24));
        assert_eq!(large.progress.as_ref().and_then(|progress| progress.at.as_deref()), Some("finished"));
        for size in [(40, 16), (50, 18), (20, 8), (200, 60)] {
            assert_eq!(large, end(size), "{device} at {size:?}");
        }
    }
}
