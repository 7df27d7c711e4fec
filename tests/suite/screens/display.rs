//! Display: contrast, characters that every font has, settings chosen and saved, the window title; and a key held down
//! never confirms an irreversible choice.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{self, Cursor};
use std::rc::Rc;

use crossterm::event::{Event as Input, KeyCode, KeyModifiers, MouseEvent, MouseEventKind};
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use sesame::app;
use sesame::display::{Change, Display, Form, Theme};
use sesame::plain::Plain;
use sesame::screen::{Asked, Front, Screen, Surface};
use sesame::tui::{Look, Pressed, Source, Tui, Waiting};
use sesame::wizard::{Effect, Event, Notice, Outcome, Overlay, Report, Session};

use crate::support::card::{guide, words};
use crate::support::frames::squeeze;
use crate::support::keys::slowly;
use crate::support::pages::{in_language, kinds};
use crate::support::practice::key;
use crate::support::{Memory, decision, started, sunday, walk_to};

/// What a front requested of its terminal.
#[derive(Debug, Default)]
struct Heard {
    waiting: VecDeque<Input>,
    names: Vec<String>,
    copied: Vec<String>,
    dropped: usize,
}

/// A terminal that records requests.
struct Ears(Rc<RefCell<Heard>>);

impl Source for Ears {
    fn next(&mut self) -> io::Result<Pressed> {
        let input = self.0.borrow_mut().waiting.pop_front();
        input.map(slowly).ok_or_else(|| io::Error::other("nothing is pressed"))
    }
    fn capture_mouse(&mut self, _capture: bool) -> io::Result<()> {
        Ok(())
    }
    fn drop_waiting(&mut self, which: Waiting) -> io::Result<()> {
        self.0.borrow_mut().dropped += usize::from(which == Waiting::Commands);
        Ok(())
    }
    fn name_window(&mut self, title: &str) -> io::Result<()> {
        self.0.borrow_mut().names.push(title.to_owned());
        Ok(())
    }
    fn copy(&mut self, text: &str) -> io::Result<()> {
        self.0.borrow_mut().copied.push(text.to_owned());
        Ok(())
    }
}

fn front(size: (u16, u16)) -> (Tui<TestBackend, Ears>, Rc<RefCell<Heard>>) {
    let heard = Rc::new(RefCell::new(Heard::default()));
    let backend = TestBackend::new(size.0, size.1);
    let tui = Tui::new(backend, Ears(Rc::clone(&heard)), Look::new(Theme::Auto)).expect("a terminal");
    (tui, heard)
}

/// RGB of one of the 240 colours that terminals do not change (ISO 8613-6 in practice: a cube and a ramp).
fn rgb(color: Color) -> [f64; 3] {
    let Color::Indexed(index @ 16..=255) = color else { panic!("{color:?} is what a terminal makes of it") };
    if index > 231 {
        return [f64::from(8 + 10 * (u16::from(index) - 232)) / 255.0; 3];
    }
    let level = |step: u8| if step == 0 { 0.0 } else { f64::from(55 + 40 * step) / 255.0 };
    let at = index - 16;
    [level(at / 36), level(at / 6 % 6), level(at % 6)]
}

/// Contrast ratio of two colours (WCAG 2.2).
fn contrast(one: Color, other: Color) -> f64 {
    let light = |color| {
        let line = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        let [red, green, blue] = rgb(color).map(line);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn drawn(screen: &Screen, display: Display, size: (u16, u16)) -> Buffer {
    let (mut tui, _) = front(size);
    tui.show_as(&display);
    tui.show(screen).expect("drawn");
    tui.backend().buffer().clone()
}

#[test]
fn high_contrast_holds_in_every_cell() {
    let guide = guide();
    let words = words(&guide);
    for theme in [Theme::Auto, Theme::Contrast, Theme::ContrastLight] {
        for (name, session, now) in kinds(&guide) {
            let screen = Screen::of(&session, &words, &now);
            let buffers = [(40, 16), (120, 40), (80, 24)]
                .map(|size| drawn(&screen, Display { theme, ..Display::default() }, size));
            for cell in buffers.iter().flat_map(|buffer| &buffer.content) {
                // The strictest requirement for text is 7 to 1 (WCAG 1.4.6).
                assert!(contrast(cell.fg, cell.bg) >= 7.0, "{theme:?} {name}: {cell:?}");
            }
            let [.., buffer] = buffers;
            let ground = buffer.content[0].bg;
            let focused =
                |cell: &Cell| cell.symbol() == "►" && cell.modifier.contains(Modifier::BOLD) && cell.bg != ground;
            assert!(buffer.content.iter().any(focused), "{theme:?} {name}: the focus is seen");
        }
    }
}

#[test]
fn simple_signs_are_in_every_font_and_keep_the_layout() {
    let guide = guide();
    let words = words(&guide);
    for (name, session, now) in kinds(&guide) {
        for language in words.languages() {
            let screen = Screen::of(&in_language(&session, language), &words, &now);
            for size in [(80, 24), (40, 16)] {
                let simple = drawn(&screen, Display { simple_signs: true, ..Display::default() }, size);
                let usual = drawn(&screen, Display::default(), size);
                for (cell, before) in simple.content.iter().zip(&usual.content) {
                    let sign = cell.symbol();
                    // Latin letters and signs, and the blocks of large characters: all in the oldest console's font.
                    let known = sign.chars().all(|c| c <= 'ÿ' || "œŒ█▀▄".contains(c));
                    assert!(known, "{language} {name}: {sign:?}");
                    assert_eq!(
                        sesame::text::width(sign),
                        sesame::text::width(before.symbol()),
                        "{language} {name}: {sign:?}"
                    );
                }
            }
        }
    }
}

/// The usual characters are all in the set that Windows fonts have had since 1995 (WGL4).
#[test]
fn the_usual_signs_are_in_old_fonts() {
    let guide = guide();
    let words = words(&guide);
    for (name, session, now) in kinds(&guide) {
        let screen = Screen::of(&session, &words, &now);
        for cell in &drawn(&screen, Display::default(), (80, 24)).content {
            let known = cell.symbol().chars().all(|c| c <= 'ſ' || "–—‘’“”•…►▲▼◄↑→↓←─│┌┐└┘├┤┬┴┼█▀▄●○√■□☼".contains(c));
            assert!(known, "{name}: {:?}", cell.symbol());
        }
    }
}

#[test]
fn a_choice_applies_at_once_and_is_saved() {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    let mut world = Memory::new();
    let (mut tui, heard) = front((80, 24));
    // Open the page by its key; third choice; back; stop.
    heard.borrow_mut().waiting.extend("e3rq1".chars().map(|c| key(KeyCode::Char(c), KeyModifiers::NONE)));
    let left = app::run(&mut sesame::wizard::view::Wizard::new(&mut session, &words), &mut tui, &mut world)
        .expect("keys can be read");
    assert_eq!(left, Outcome::Stopped);
    let display = Display { theme: Theme::ContrastLight, ..Display::default() };
    assert_eq!(world.asked, [Effect::Display(Change::Theme(Theme::ContrastLight), display)]);
    assert_eq!(session.display(), display);
    assert_eq!(session.page(), Overlay::Leaving);
    assert!(tui.backend().buffer().content.iter().all(|cell| matches!(cell.fg, Color::Indexed(_))));
}

#[test]
fn a_failed_save_is_reported() {
    let guide = guide();
    let mut session = started(&guide);
    session.update(Event::Reported(Report::DisplayNotKept), &sunday());
    assert_eq!(session.notice(), Some(&Notice::Reported(Report::DisplayNotKept)));
    let screen = Screen::of(&session, &words(&guide), &sunday());
    assert!(screen.notices.iter().any(|notice| notice.contains("pour cette fois")), "{:?}", screen.notices);
}

/// From the full screen to lines and back, midway: only the front changes.
#[test]
fn the_front_can_change_midway() {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    session.show_as(Display { drawable: true, ..Display::default() });
    let place = session.page();
    let mut world = Memory::new();
    let (mut tui, heard) = front((80, 24));
    heard.borrow_mut().waiting.extend("e6".chars().map(|c| key(KeyCode::Char(c), KeyModifiers::NONE)));
    let left = app::run(&mut sesame::wizard::view::Wizard::new(&mut session, &words), &mut tui, &mut world)
        .expect("keys can be read");
    let Outcome::Switched(display) = left else { panic!("{left:?}") };
    assert!(display.form == Form::Lines && session.page() == place);
    let mut output = Vec::new();
    let mut plain = Plain::new(Cursor::new("e\n3\n"), &mut output, None).drawable(true);
    let left = app::run(&mut sesame::wizard::view::Wizard::new(&mut session, &words), &mut plain, &mut world)
        .expect("lines can be read");
    let Outcome::Switched(display) = left else { panic!("{left:?}") };
    assert!(display.form == Form::Full && session.page() == place);
    let text = String::from_utf8(output).expect("text").replace('\u{a0}', " ");
    let first = text.lines().next().expect("a first line");
    assert_eq!(first, "Sésame en mode texte, ligne par ligne. Pour le plein écran : tapez e, puis Entrée.");
    // Once in line mode, it can be made permanent: that changes nothing else.
    session.show_as(Display { form: Form::Lines, drawable: true, ..Display::default() });
    let mut plain = Plain::new(Cursor::new("e\n2\nq\n"), Vec::new(), None);
    assert_eq!(
        app::run(&mut sesame::wizard::view::Wizard::new(&mut session, &words), &mut plain, &mut world).expect("lines"),
        Outcome::Stopped
    );
    assert!(matches!(world.asked.last(), Some(Effect::Display(Change::Plain(true), _))));
}

/// Without a terminal to draw on, the full screen is not offered.
#[test]
fn lines_without_a_terminal_offer_no_full_screen() {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    session.show_as(Display { form: Form::Lines, ..Display::default() });
    session.update(Event::Open(Overlay::Display), &sunday());
    let screen = Screen::of(&session, &words, &sunday());
    assert!(screen.choices.iter().all(|choice| choice.event != Event::Display(Change::Plain(false))));
}

#[test]
fn every_page_sets_the_window_title_once() {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    let (mut tui, heard) = front((80, 24));
    let mut titles = Vec::new();
    for _ in 0..12 {
        let screen = Screen::of(&session, &words, &sunday());
        tui.show(&screen).expect("drawn");
        // Redrawing the same page announces nothing new.
        tui.show(&screen).expect("drawn");
        titles.push(format!("{} – Sésame", screen.title));
        let event = decision(&session, &[("device", "computer")]);
        session.update(event, &sunday());
    }
    titles.dedup();
    assert_eq!(heard.borrow().names, titles);
    assert!(heard.borrow().names.iter().all(|name| !name.chars().any(char::is_control)));
}

/// A question, and the page of a step that cannot be undone.
fn before_and_irreversible() -> [Screen; 2] {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    let before = Screen::of(&session, &words, &sunday());
    walk_to(&mut session, &[("device", "computer")], "create");
    [before, Screen::of(&session, &words, &sunday())]
}

/// The key that opened an irreversible page, held down or pressed twice, does not confirm it.
#[test]
fn a_double_key_press_never_confirms_an_irreversible_step() {
    let [before, fatal] = before_and_irreversible();
    let yes = fatal.choices.iter().position(|choice| choice.irreversible).expect("a yes");
    assert_eq!(yes, 1);
    let asked = |keys: &[KeyCode]| {
        let (mut tui, heard) = front((80, 24));
        let press = |codes: &[KeyCode]| {
            heard.borrow_mut().waiting.extend(codes.iter().map(|code| key(*code, KeyModifiers::NONE)));
        };
        press(&[KeyCode::Char('2')]);
        tui.show(&before).expect("drawn");
        assert!(matches!(tui.ask(&before), Ok(Asked::Event(Event::Choose(_)))));
        tui.show(&fatal).expect("drawn");
        press(&[KeyCode::End]);
        press(keys);
        let asked = tui.ask(&fatal).ok();
        let dropped = heard.borrow().dropped;
        assert_eq!(dropped, 1, "what was pressed before the page was seen is thrown away");
        (asked, tui.backend().to_string())
    };
    let two = KeyCode::Char('2');
    let done = Some(Asked::Event(Event::Done));
    assert_eq!(asked(&[two, KeyCode::Enter]).0, done);
    assert_eq!(asked(&[KeyCode::Char('é'), KeyCode::Enter]).0, done, "the same key unshifted");
    let word = asked(&[KeyCode::Char('é'), KeyCode::Char('t'), KeyCode::Enter]).0;
    assert!(matches!(word, Some(Asked::Event(Event::Words(_)))), "a word that begins with it takes nothing");
    for (keys, why) in [
        (&[KeyCode::Enter, KeyCode::Enter, KeyCode::Enter][..], "Enter never passes"),
        (&[two, two, two], "a held digit only marks"),
        (&[two, KeyCode::Down, KeyCode::Up, KeyCode::Enter], "nor does another key in between"),
        (&[KeyCode::Down, KeyCode::Enter], "the pointer is no mark"),
    ] {
        let (answer, text) = asked(keys);
        assert_eq!(answer, None, "{why}");
        let said = ["tapez 2, puis Entrée", "ne s’annule pas. Pour confirmer"].map(squeeze);
        assert!(said.iter().any(|said| squeeze(&text).contains(said)), "{why}: {text}");
    }
}

/// The message about an irreversible choice is whole, and what it is about stays in sight.
#[test]
fn the_message_about_an_irreversible_choice_is_whole() {
    let [_, screen] = before_and_irreversible();
    for size in [(20, 8), (40, 16), (50, 18), (80, 24)] {
        let (mut tui, heard) = front(size);
        let keys = [KeyCode::End, KeyCode::Enter];
        heard.borrow_mut().waiting.extend(keys.map(|code| key(code, KeyModifiers::NONE)));
        tui.show(&screen).expect("drawn");
        assert!(tui.ask(&screen).is_err(), "{size:?}: nothing is decided");
        let text = squeeze(&tui.backend().to_string());
        let yes = &screen.choices[1].label;
        let said = screen.phrases.unmarked.replace("{number}", "2").replace("{answer}", yes);
        assert!(text.contains(&squeeze(&said)), "{size:?}: {}", tui.backend());
    }
}

/// What Enter takes is in sight; a new size of the window takes the mark away.
#[test]
fn what_is_marked_is_in_sight() {
    let [_, screen] = before_and_irreversible();
    let two = key(KeyCode::Char('2'), KeyModifiers::NONE);
    let enter = key(KeyCode::Enter, KeyModifiers::NONE);
    let wheel = MouseEvent { kind: MouseEventKind::ScrollDown, column: 5, row: 5, modifiers: KeyModifiers::NONE };
    let wheel = Input::Mouse(wheel);
    for size in [(20, 8), (30, 12), (40, 10), (40, 16), (80, 24)] {
        let asked = |inputs: &[Input]| {
            let (mut tui, heard) = front(size);
            heard.borrow_mut().waiting.extend(inputs.iter().cloned());
            tui.show(&screen).expect("drawn");
            (tui.ask(&screen).ok(), tui.backend().to_string())
        };
        let (answer, text) = asked(std::slice::from_ref(&two));
        assert_eq!(answer, None);
        assert!(text.contains("► 2  "), "{size:?}: {text}");
        assert!(asked(&[two.clone(), enter.clone()]).0.is_some(), "{size:?}");
        let one = key(KeyCode::Char('1'), KeyModifiers::NONE);
        for between in [one, wheel.clone(), Input::Resize(size.0, size.1)] {
            assert_eq!(asked(&[two.clone(), between, enter.clone()]).0, None, "{size:?}");
        }
    }
}

/// Whole words replace the keys of the full screen, with or without accents.
#[test]
fn line_mode_accepts_words_for_keys() {
    let guide = guide();
    let words = words(&guide);
    let run = |input: &str| {
        let mut session = started(&guide);
        let mut output = Vec::new();
        let mut plain = Plain::new(Cursor::new(input.to_owned()), &mut output, None);
        app::run(&mut sesame::wizard::view::Wizard::new(&mut session, &words), &mut plain, &mut Memory::new())
            .expect("lines can be read");
        String::from_utf8(output).expect("text").replace('\u{a0}', " ")
    };
    for (word, title) in [("aide", "Aide"), ("AIDE", "Aide"), ("écran", "L’affichage"), ("ecran", "L’affichage")] {
        assert!(run(&format!("{word}\n")).lines().any(|line| line == title), "{word}");
    }
    assert!(run("retour\n").contains("Bienvenue dans Sésame"));
    assert!(run("English\n").contains("Which device will you use?"));
    assert!(run("arrêter\n").contains("Arrêter ici ?"));
    let refused = run("?!\n");
    let line = refused.lines().find(|line| line.contains("« ?! »")).expect("a refusal");
    assert_eq!(
        line.split("(Entrée seule : 1) : ").last(),
        Some(
            "« ?! » n’est pas un choix. Vous pouvez taper : 1, 2, 3, 4, r : retour, p : perdu, a : aide, l : English, v : étapes, e : écran, f : vrai ou faux, q : arrêter, m : mots."
        )
    );
}

/// The line front's help mentions no arrows, clicks or keys that it lacks.
#[test]
fn line_mode_help_is_about_line_mode() {
    let guide = guide();
    let words = words(&guide);
    for (language, wrong) in [("fr", ["flèche", "cliqu", "souris"]), ("en", ["arrow", "click", "mouse"])] {
        let mut session: Session<'_> = started(&guide);
        session.speak(language);
        session.show_as(Display { form: Form::Lines, ..Display::default() });
        session.update(Event::Open(Overlay::Help), &sunday());
        let mut output = Vec::new();
        let screen = Screen::of(&session, &words, &sunday());
        Plain::new(Cursor::new(""), &mut output, None).show(&screen).expect("written");
        let text = String::from_utf8(output).expect("text");
        for word in wrong {
            assert!(!text.contains(word), "{language}: {word}\n{text}");
        }
        assert!(text.contains('<'), "{text}");
    }
}
