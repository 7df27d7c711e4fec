//! Every screen of every path fits a window of 40 columns and 16 rows, in pages, with nothing left out.

use std::cell::RefCell;
use std::collections::HashSet;

use sesame::calendar::Now;
use sesame::screen::{Block, Screen};
use sesame::session::{Event, Place, Session};
use sesame::text::width;
use sesame::words::Words;

use crate::fronts::squeeze;
use crate::screens::{every_screen, pages};
use crate::support::{guide, sunday, words};

/// Pages of one screen, at most. More, and nobody knows at the end what stood at the beginning.
const MOST_PAGES: usize = 9;

fn fits(screen: &Screen, seen: &RefCell<HashSet<String>>) {
    let labels: Vec<&str> = screen.choices.iter().map(|choice| choice.label.as_str()).collect();
    if !seen.borrow_mut().insert(format!("{}{:?}{labels:?}", screen.title, screen.blocks)) {
        return;
    }
    let drawn = pages(screen, (40, 16));
    let all: Vec<&str> = drawn.split("\n=====\n").collect();
    assert!(all.len() <= MOST_PAGES, "{}: {} pages\n{drawn}", screen.title, all.len());
    for page in &all {
        assert!(page.lines().count() <= 16 && page.lines().all(|line| width(line) <= 40), "{page}");
    }
    let drawn = squeeze(&drawn);
    let mut texts = vec![screen.title.clone()];
    // A list of answers may be longer than any window: it moves with the arrow, and says that there is more.
    if !drawn.contains(&squeeze(&screen.phrases.below)) {
        texts.extend(labels.iter().map(|label| (*label).to_owned()));
    }
    for block in &screen.blocks {
        match block {
            Block::Prose { paras, .. } => texts.extend(paras.iter().map(|para| para.text())),
            // A narrow picture keeps what is to be pressed, and what is next to it.
            Block::Picture(picture) => {
                texts.extend(picture.rows.iter().filter(|row| row.here).map(|row| row.label.clone()));
            }
            Block::Groups(_) | Block::Large(_) | Block::Qr(_) => {}
        }
    }
    for word in texts.iter().flat_map(|text| text.split_whitespace()) {
        assert!(drawn.contains(&squeeze(word)), "{}: {word} is not drawn", screen.title);
    }
}

#[test]
fn every_screen_of_every_path_fits_a_narrow_window() {
    let seen = RefCell::default();
    let guide = guide();
    let words = words(&guide);
    let over = |session: &Session<'_>, page: Place, words: &Words, now: &Now| {
        let mut session = session.clone();
        session.update(Event::Open(page), now);
        fits(&Screen::of(&session, words, now), &seen);
    };
    every_screen(|screen, session, _| {
        fits(screen, &seen);
        // What lies over a step is of the same guide and the same words.
        over(session, Place::Help, &words, &sunday());
        over(session, Place::Overview, &words, &sunday());
        over(session, Place::Review, &words, &sunday());
        if let Place::Step(_) = session.place() {
            over(session, Place::Trouble, &words, &sunday());
        }
    });
    assert!(seen.borrow().len() > 200, "{}", seen.borrow().len());
}

/// Ways out are on no usual path.
#[test]
fn every_way_out_fits_a_narrow_window() {
    let guide = guide();
    let words = words(&guide);
    let seen = RefCell::default();
    for language in words.languages() {
        for exit in &guide.exits {
            let mut progress = sesame::progress::Progress::new(&guide.id, guide.version);
            progress.language = Some(language.clone());
            progress.answers.insert("account".into(), "begun".into());
            progress.answers.insert("device".into(), "iphone".into());
            let leads = |step: &&sesame::guide::Step| {
                step.choices.iter().any(|choice| choice.leads == exit_of(&guide, &exit.id))
            };
            for step in guide.steps.iter().filter(leads) {
                let asks = step.choices.iter().find(|choice| choice.leads == exit_of(&guide, &exit.id));
                let mut progress = progress.clone();
                if step.id == "email" {
                    progress.answers.insert("account".into(), "no".into());
                }
                progress.answers.insert(step.id.clone(), asks.expect("a choice").id.clone());
                progress.at = Some(format!("exit-{}", exit.id));
                let mut session = Session::resume(&guide, progress, language, &sunday());
                fits(&Screen::of(&session, &words, &sunday()), &seen);
                session.update(Event::Forward, &sunday());
                assert!(matches!(session.place(), Place::Exit(_)), "{}", exit.id);
                fits(&Screen::of(&session, &words, &sunday()), &seen);
            }
        }
    }
    assert!(seen.borrow().len() >= 2 * guide.exits.len());
}

fn exit_of(guide: &sesame::guide::Guide, id: &str) -> sesame::guide::Leads {
    sesame::guide::Leads::Exit(guide.exit(id).expect("an exit"))
}
