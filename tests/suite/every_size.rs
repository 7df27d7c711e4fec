//! Every screen of every path at every size of window, from the smallest that is used to the largest: in pages, with
//! nothing left out, nothing cut, and the cursor where the eye is.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

use crossterm::event::{Event as Input, KeyCode, KeyEvent};
use sesame::guide::{Exit, Guide, Leads, Step};
use sesame::progress::Progress;
use sesame::screen::{Block, Front, Screen, Typed};
use sesame::search::Finder;
use sesame::session::{Event, FieldAct, Place, Session, is_web};
use sesame::tui::{Source, Theme, ThemeName, Tui};
use sesame::words::Words;

use crate::fronts::{Frame, Frames, squeeze};
use crate::screens::every_screen;
use crate::support::{guide, sunday, words};

/// Sizes, and the most pages that one screen may take there. More, and nobody knows at the end what stood at the
/// beginning. In the smallest window, advice to make it larger stands on every page.
pub(crate) type Sizes = [((u16, u16), usize); 6];
const SIZES: Sizes = [((20, 8), 60), ((40, 16), 9), ((60, 20), 5), ((80, 24), 4), ((120, 40), 2), ((200, 60), 2)];

/// Turns the pages, then goes down the choices, until the keys are used up.
struct Reader {
    keys: Vec<KeyCode>,
    seen: Rc<RefCell<Vec<Frame>>>,
}

impl Source for Reader {
    fn next(&mut self) -> std::io::Result<Input> {
        // A page that does not turn is the last.
        if matches!(&self.seen.borrow()[..], [.., before, last] if before == last)
            && self.keys.last() == Some(&KeyCode::PageDown)
        {
            return Err(std::io::Error::other("all is read"));
        }
        let key = self.keys.pop().ok_or_else(|| std::io::Error::other("all is read"))?;
        Ok(Input::Key(KeyEvent::from(key)))
    }
    fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
        Ok(())
    }
}

/// Every frame that a reader sees of a screen, and how many of them are pages.
fn read(screen: &Screen, size: (u16, u16), most: usize) -> (Vec<Frame>, usize) {
    let frames = |keys: Vec<KeyCode>| {
        let (backend, seen) = Frames::new(size);
        let mut tui = Tui::new(backend, Reader { keys, seen: Rc::clone(&seen) }, Theme::new(ThemeName::None))
            .expect("a terminal");
        tui.show(screen).expect("drawn");
        // The keys run out: that is the end of reading.
        assert!(tui.ask(screen).is_err(), "turning pages decides nothing: {}", screen.title);
        let mut frames = seen.take();
        frames.dedup();
        frames
    };
    let turned = frames(vec![KeyCode::PageDown; most + 1]);
    let down = vec![KeyCode::Down; screen.choices.len()];
    let up = vec![KeyCode::Up; screen.choices.len()];
    // Taken from the end: to the choices (from a field by Tab, and into one that is not open), up to the first, and down
    // to the last.
    let keys = match screen.field {
        Some(_) => {
            let tab = vec![KeyCode::Tab];
            [down, tab.clone(), up.clone(), tab.clone(), up, tab].concat()
        }
        None => [down, vec![KeyCode::End], up, vec![KeyCode::End]].concat(),
    };
    let mut all = turned.clone();
    all.extend(frames(keys));
    (all, turned.len())
}

fn fits(screen: &Screen, seen: &RefCell<HashSet<String>>) {
    fits_within(screen, seen, SIZES);
}

/// Whether a screen is drawn whole at these sizes, in no more pages than these.
pub(crate) fn fits_within(screen: &Screen, seen: &RefCell<HashSet<String>>, sizes: Sizes) {
    let labels: Vec<&str> = screen.choices.iter().map(|choice| choice.label.as_str()).collect();
    if !seen.borrow_mut().insert(format!("{}{:?}{labels:?}{:?}", screen.title, screen.blocks, screen.notices)) {
        return;
    }
    for (size, most) in sizes {
        let (frames, pages) = read(screen, size, most);
        assert!(pages <= most, "{} at {size:?}: {pages} pages", screen.title);
        for frame in &frames {
            let pointer = frame.text.lines().nth(usize::from(frame.cursor.y)).map(|line| line.trim_matches('"'));
            let at = pointer.and_then(|line| line.chars().nth(usize::from(frame.cursor.x)));
            let in_field = screen.field.is_some();
            assert!(in_field || at == Some('►'), "{} at {size:?}: the cursor\n{}", screen.title, frame.text);
        }
        let drawn = squeeze(&frames.iter().map(|frame| frame.text.as_str()).collect::<String>());
        for word in texts(screen, size).iter().flat_map(|text| text.split_whitespace()) {
            // Longer than a line, it is cut behind its signs, or anywhere: each part is there.
            let parts = word.split_inclusive(['/', '.', '@', '-']).map(squeeze);
            let there = drawn.contains(&squeeze(word))
                || parts.clone().count() > 1 && parts.clone().all(|part| drawn.contains(&part));
            assert!(there, "{} at {size:?}: {word} is not drawn", screen.title);
        }
    }
}

/// What must be read on a screen.
fn texts(screen: &Screen, size: (u16, u16)) -> Vec<String> {
    let mut texts = vec![screen.title.clone(), screen.code.clone()];
    texts.extend(screen.notices.iter().cloned());
    texts.extend(screen.choices.iter().map(|choice| choice.label.clone()));
    for block in &screen.blocks {
        match block {
            Block::Prose { lead, paras, .. } => {
                texts.push(lead.clone());
                texts.extend(paras.iter().map(|para| para.text()));
            }
            // A narrow picture keeps what is to be pressed, and what is next to it.
            Block::Picture(picture) => {
                let rows = picture.rows.iter().filter(|row| row.here || size.0 >= 80);
                texts.extend(rows.map(|row| row.label.clone()));
            }
            Block::Large(large) => texts.push(large.spoken.clone()),
            Block::Qr(_) | Block::Groups(_) => {}
        }
    }
    texts
}

/// The pages that can lie over a page of the way.
fn over(session: &Session<'_>, screen: &Screen) -> Vec<Place> {
    let guide = session.guide();
    let mut places = vec![Place::Help, Place::Display, Place::Overview, Place::Review, Place::Words, Place::Addresses];
    places.extend([Place::Trouble, Place::Common, Place::Contacted, Place::Ask, Place::Search, Place::Genuine]);
    let (own, _) = session.troubles();
    for trouble in own {
        places.extend((0..=guide.troubles()[trouble].cures.len()).map(|cure| Place::Cure(trouble, cure)));
    }
    for choice in &screen.choices {
        if let Event::Open(Place::Address(index)) = choice.event {
            places.extend([Place::Address(index), Place::Spelt(index)]);
            places.extend(session.address(index).filter(|address| is_web(address)).map(|_| Place::Qr(index)));
        }
    }
    places
}

fn with_all_above(screen: &Screen, session: &Session<'_>, words: &Words, seen: &RefCell<HashSet<String>>) {
    fits(screen, seen);
    for place in over(session, screen) {
        let mut session = session.clone();
        session.update(Event::Open(place), &sunday());
        if session.place() == place {
            fits(&Screen::of(&session, words, &sunday()), seen);
        }
    }
}

#[test]
fn every_screen_of_every_path_fits_every_window() {
    let seen = RefCell::default();
    let guide = guide();
    let words = words(&guide);
    // What lies over a page is the same for all who come to it with the same device in the same language.
    let grounds = RefCell::new(HashSet::new());
    every_screen(|screen, session, device| {
        let ground = (session.language().to_owned(), device.to_owned(), session.ground());
        match grounds.borrow_mut().insert(ground) {
            true => with_all_above(screen, session, &words, &seen),
            false => fits(screen, &seen),
        }
    });
    assert!(seen.borrow().len() > 400, "{}", seen.borrow().len());
}

/// Ways out, the page that welcomes back, and what stands before the way are on no usual path.
#[test]
fn every_page_beside_the_way_fits_every_window() {
    let guide = guide();
    let words = words(&guide);
    let seen = RefCell::default();
    for language in words.languages() {
        let new = Session::resume(&guide, Progress::new(&guide.id, guide.version), language, &sunday());
        fits(&Screen::of(&new, &words, &sunday()), &seen);
        fits(&Screen::offer_lines(&words, language), &seen);
        for exit in &guide.exits {
            for step in guide.steps.iter().filter(|step| leads_to(&guide, step, exit).is_some()) {
                let mut session = Session::resume(&guide, left_by(&guide, step, exit, language), language, &sunday());
                fits(&Screen::of(&session, &words, &sunday()), &seen);
                session.update(Event::Forward, &sunday());
                assert!(matches!(session.place(), Place::Exit(_)), "{}", exit.id);
                with_all_above(&Screen::of(&session, &words, &sunday()), &session, &words, &seen);
            }
        }
        for term in 0..words.glossary().len() {
            let mut session = new.clone();
            session.update(Event::Open(Place::Term(term)), &sunday());
            fits(&Screen::of(&session, &words, &sunday()), &seen);
        }
    }
    assert!(seen.borrow().len() >= 4 * guide.exits.len());
}

/// A verdict is as long as the address and the tricks in it make it.
#[test]
fn every_verdict_fits_every_window() {
    let guide = guide();
    let words = words(&guide);
    let finder = Finder::new(&guide, &words);
    let seen = RefCell::default();
    for language in words.languages() {
        let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), language, &sunday());
        session.speak(language);
        session.update(Event::Open(Place::Genuine), &sunday());
        session.update(Event::Field(FieldAct::Check), &sunday());
        for text in [
            "https://webgate.ec.europa.eu/RCAM/",
            "automated-notifications@nomail.ec.europa.eu",
            "https://commission.europa.eu/index_fr",
            "ec-europa.eu",
            "https://webgate.ec.europa.eu.a-very-long-name-that-hides-its-end.login-secure.example/europa.eu",
            "\"EU Login\" <somebody@a-name.example>",
            "webgate tiret ec point europa point eu",
            "bonjour",
        ] {
            let typed = Typed { text, remark: None, finder: &finder };
            fits(&Screen::with(&session, &words, &sunday(), &typed), &seen);
        }
    }
    assert_eq!(seen.borrow().len(), 16);
}

/// The answer of a step that leads to a way out.
fn leads_to<'g>(guide: &Guide, step: &'g Step, exit: &Exit) -> Option<&'g str> {
    let exit = Leads::Exit(guide.exit(&exit.id).expect("an exit"));
    step.choices.iter().find(|choice| choice.leads == exit).map(|choice| choice.id.as_str())
}

/// The progress of somebody who has left by a way out.
fn left_by(guide: &Guide, step: &Step, exit: &Exit, language: &str) -> Progress {
    let mut progress = Progress::new(&guide.id, guide.version);
    progress.language = Some(language.to_owned());
    let account = if step.id == "email" { "no" } else { "begun" };
    progress.answers.insert("account".into(), account.into());
    progress.answers.insert("device".into(), "iphone".into());
    progress.answers.insert(step.id.clone(), leads_to(guide, step, exit).expect("an answer").to_owned());
    progress.at = Some(format!("exit-{}", exit.id));
    progress
}
