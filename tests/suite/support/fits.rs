//! Whether a page is drawn completely in windows of every size, from the smallest in use to the largest.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

use crossterm::event::{Event as Input, KeyCode, KeyEvent};
use sesame::calendar::Now;
use sesame::guide::Guide;
use sesame::keys::Action;
use sesame::l10n::Catalogs;
use sesame::progress::Progress;
use sesame::screen::{Block, Front, Screen, Surface};
use sesame::tui::{Look, Pressed, Source, Theme, Tui};
use sesame::wizard::{Event, Overlay, Session, is_web};

use super::frames::{Frame, Frames, squeeze};
use super::keys::slowly;
use super::pages::every_page_in;
use super::{at, sunday};

/// Window sizes, and how often a reader may have to read on at each.
pub(crate) type Sizes = [((u16, u16), usize); 7];
const SIZES: Sizes =
    [((20, 8), 90), ((40, 16), 12), ((50, 18), 9), ((80, 24), 5), ((100, 30), 3), ((120, 40), 2), ((200, 60), 2)];

/// Reads on, or moves among the choices, until the keys run out.
struct Reader {
    keys: Vec<KeyCode>,
    seen: Rc<RefCell<Vec<Frame>>>,
}

impl Source for Reader {
    fn next(&mut self) -> std::io::Result<Pressed> {
        // If nothing changes, it was the end.
        if matches!(&self.seen.borrow()[..], [.., before, last] if before == last)
            && self.keys.last() == Some(&KeyCode::PageDown)
        {
            return Err(std::io::Error::other("all is read"));
        }
        let key = self.keys.pop().ok_or_else(|| std::io::Error::other("all is read"))?;
        Ok(slowly(Input::Key(KeyEvent::from(key))))
    }
    fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
        Ok(())
    }
}

/// All frames of a screen that a reader sees, and how often they read on.
fn read(screen: &Screen, size: (u16, u16), most: usize) -> (Vec<Frame>, usize) {
    let frames = |keys: Vec<KeyCode>| {
        let (backend, seen) = Frames::new(size);
        let mut tui =
            Tui::new(backend, Reader { keys, seen: Rc::clone(&seen) }, Look::new(Theme::None)).expect("a terminal");
        tui.show(screen).expect("drawn");
        // Running out of keys ends the reading.
        assert!(tui.ask(screen).is_err(), "reading on decides nothing: {}", screen.title);
        let mut frames = seen.take();
        frames.dedup();
        frames
    };
    let mut read = frames(vec![KeyCode::PageDown; most + 1]);
    let down = vec![KeyCode::Down; screen.choices.len()];
    let up = vec![KeyCode::Up; screen.choices.len()];
    // Keys are popped from the end: to the end (with Tab out of a field, or into one that is not open), up to the first
    // choice, and down to the last.
    let keys = match screen.field {
        Some(_) => {
            let tab = vec![KeyCode::Tab];
            [down, tab.clone(), up.clone(), tab.clone(), up, tab].concat()
        }
        None => [down, up, vec![KeyCode::End]].concat(),
    };
    let times = read.len() - 1;
    read.extend(frames(keys));
    (read, times)
}

/// Checks that a screen is drawn completely at the usual sizes.
pub(crate) fn fits(screen: &Screen, seen: &RefCell<HashSet<String>>) {
    fits_within(screen, seen, SIZES);
}

/// Checks that a screen is drawn completely at these sizes and within their limits: every word, and the cursor at the
/// arrow, if it is in sight. `seen` holds the screens already checked.
pub(crate) fn fits_within(screen: &Screen, seen: &RefCell<HashSet<String>>, sizes: Sizes) {
    let labels: Vec<&str> = screen.choices.iter().map(|choice| choice.label.as_str()).collect();
    if !seen.borrow_mut().insert(format!("{}{:?}{labels:?}{:?}", screen.title, screen.blocks, screen.notices)) {
        return;
    }
    for (size, most) in sizes {
        let (frames, times) = read(screen, size, most);
        assert!(times <= most, "{} at {size:?}: {times} times", screen.title);
        for frame in &frames {
            let pointer = frame.text.lines().nth(usize::from(frame.cursor.y)).map(|line| line.trim_matches('"'));
            let at = pointer.and_then(|line| line.chars().nth(usize::from(frame.cursor.x)));
            let in_field = screen.field.is_some();
            assert!(in_field || at == Some('►'), "{} at {size:?}: the cursor\n{}", screen.title, frame.text);
        }
        let drawn = squeeze(&frames.iter().map(|frame| frame.text.as_str()).collect::<String>());
        for word in texts(screen, size).iter().flat_map(|text| text.split_whitespace()) {
            // A word longer than a line is broken after punctuation, or anywhere: check that each part is there.
            let parts = word.split_inclusive(['/', '.', '@', '-']).map(squeeze);
            let there = drawn.contains(&squeeze(word))
                || parts.clone().count() > 1 && parts.clone().all(|part| drawn.contains(&part));
            let all = || frames.iter().map(|frame| frame.text.as_str()).collect::<Vec<_>>().join("\n");
            assert!(there, "{} at {size:?}: {word} is not drawn\n{}", screen.title, all());
        }
    }
}

/// The texts that must be readable on a screen.
fn texts(screen: &Screen, size: (u16, u16)) -> Vec<String> {
    let mut texts = vec![screen.title.clone(), screen.bare_code.clone()];
    texts.extend(screen.notices.iter().cloned());
    texts.extend(screen.choices.iter().map(|choice| choice.label.clone()));
    for block in &screen.blocks {
        match block {
            Block::Prose { lead, paras, .. } => {
                // In a column of its own, a lead has no colon.
                texts.push(lead.trim_end_matches([':', '\u{a0}']).to_owned());
                texts.extend(paras.iter().map(|para| para.text()));
            }
            // A narrow picture keeps the thing to press and what is next to it.
            Block::Picture(picture) => {
                let rows = picture.rows.iter().filter(|row| row.is_here() || size.0 >= 80);
                texts.extend(rows.map(|row| row.label.clone()));
            }
            Block::Large(large) => texts.push(large.spoken.clone()),
            Block::Qr(_) | Block::Groups(_) => {}
        }
    }
    texts
}

/// The overlays that can be open over a page of the path.
fn over(session: &Session<'_>, screen: &Screen) -> Vec<Overlay> {
    let guide = session.guide();
    let mut places = vec![Overlay::Help, Overlay::Display, Overlay::Overview, Overlay::Review];
    places.extend([
        Overlay::Trouble,
        Overlay::Common,
        Overlay::Contacted,
        Overlay::Happened,
        Overlay::Ask,
        Overlay::Search,
        Overlay::Genuine,
    ]);
    let (own, _) = session.troubles();
    for trouble in own {
        places.extend((0..=guide.troubles()[trouble].remedies.len()).map(|nth| Overlay::Remedy(trouble, nth)));
    }
    for choice in &screen.choices {
        if let Event::Open(Overlay::Address(index)) = choice.event {
            places.extend([Overlay::Address(index), Overlay::Spelt(index)]);
            places.extend(session.address(index).filter(|address| is_web(address)).map(|_| Overlay::Qr(index)));
        }
    }
    places
}

/// Checks every page some answers lead to, every overlay over it, and the welcome page shown there to a user who
/// returns much later, in one language. Returns how many screens fit.
pub(crate) fn every_page_fits(language: &str, guide: &Guide, words: &Catalogs) -> usize {
    let seen = RefCell::default();
    let (mut opened, mut welcomed) = (HashSet::new(), HashSet::new());
    let later = Now::fixed(at("2026-12-20T09:00:00+01:00"));
    let mut new = Session::resume(guide, Progress::new(&guide.id, guide.version), language, &sunday());
    fits(&Screen::of(&new, words, &sunday()), &seen);
    new.update(Event::Language(language.to_owned()), &sunday());
    fits(&Screen::of(&new, words, &sunday()), &seen);
    for term in words.glossary().keys() {
        let mut session = new.clone();
        session.update(Event::Open(Overlay::Term(term)), &sunday());
        fits(&Screen::of(&session, words, &sunday()), &seen);
    }
    every_page_in(language, guide, words, &mut |screen, session| {
        fits(screen, &seen);
        // The overlays of a page are the same for everyone who reaches it with the same device.
        let device = session.device().map(str::to_owned);
        if !opened.insert((device, session.base())) {
            return;
        }
        let own = screen.choices.iter().map(|choice| choice.event.clone()).chain(screen.event(Action::Words));
        let own = own.filter(|event| matches!(event, Event::Open(Overlay::Words(..) | Overlay::Addresses(_))));
        for event in over(session, screen).into_iter().map(Event::Open).chain(own) {
            let mut session = session.clone();
            session.update(event.clone(), &sunday());
            if matches!(event, Event::Open(overlay) if session.page() == overlay) {
                fits(&Screen::of(&session, words, &sunday()), &seen);
            }
        }
        // The welcome page is the same with any device.
        if welcomed.insert(session.base()) {
            let mut back = Session::resume(guide, session.progress().clone(), session.language(), &later);
            back.speak(session.language());
            fits(&Screen::of(&back, words, &later), &seen);
        }
    });
    seen.into_inner().len()
}
