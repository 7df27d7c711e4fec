//! Every path in both fronts, through the real loop: the same pages, the same texts, the same end.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{self, Cursor};
use std::rc::Rc;

use crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use ratatui::backend::{Backend, ClearType, TestBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use sesame::app::{self, Left};
use sesame::draft::Draft;
use sesame::guide::Guide;
use sesame::plain::Plain;
use sesame::progress::Progress;
use sesame::screen::{Asked, Block, Front, Screen};
use sesame::session::{Event, Session};
use sesame::tui::{Source, Theme, ThemeName, Tui};
use sesame::words::Words;

use crate::support::{DEVICES, Memory, decision, guide, sunday, words};

/// A front that notes the screens it is shown, and hands everything on.
struct Watched<F> {
    front: F,
    screens: Vec<Screen>,
}

impl<F: Front> Front for Watched<F> {
    fn typed(&self, place: sesame::session::Place, entry: u32) -> &str {
        self.front.typed(place, entry)
    }

    fn is_plain(&self) -> bool {
        self.front.is_plain()
    }

    fn show_as(&mut self, display: &sesame::display::Display) {
        self.front.show_as(display);
    }

    fn copy(&mut self, text: &str) -> io::Result<()> {
        self.front.copy(text)
    }

    fn lend(&mut self, run: &mut dyn FnMut()) -> io::Result<()> {
        self.front.lend(run)
    }

    fn show(&mut self, screen: &Screen) -> io::Result<()> {
        self.screens.push(screen.clone());
        self.front.show(screen)
    }

    fn ask(&mut self, screen: &Screen) -> io::Result<Asked> {
        self.front.ask(screen)
    }

    fn draft(&self) -> &Draft {
        self.front.draft()
    }
}

/// What was once to be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) text: String,
    pub(crate) cursor: Position,
}

/// A terminal that keeps every frame.
pub(crate) struct Frames {
    inner: TestBackend,
    seen: Rc<RefCell<Vec<Frame>>>,
}

impl Frames {
    /// One of this size, and what will have been seen on it.
    pub(crate) fn new(size: (u16, u16)) -> (Frames, Rc<RefCell<Vec<Frame>>>) {
        let seen = Rc::new(RefCell::new(Vec::new()));
        (Frames { inner: TestBackend::new(size.0, size.1), seen: Rc::clone(&seen) }, seen)
    }
}

impl Backend for Frames {
    type Error = std::convert::Infallible;

    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(&mut self, content: I) -> Result<(), Self::Error> {
        self.inner.draw(content)
    }
    fn hide_cursor(&mut self) -> Result<(), Self::Error> {
        self.inner.hide_cursor()
    }
    fn show_cursor(&mut self) -> Result<(), Self::Error> {
        self.inner.show_cursor()
    }
    fn get_cursor_position(&mut self) -> Result<Position, Self::Error> {
        self.inner.get_cursor_position()
    }
    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Self::Error> {
        self.inner.set_cursor_position(position)
    }
    fn clear(&mut self) -> Result<(), Self::Error> {
        self.inner.clear()
    }
    fn clear_region(&mut self, clear_type: ClearType) -> Result<(), Self::Error> {
        self.inner.clear_region(clear_type)
    }
    fn size(&self) -> Result<Size, Self::Error> {
        self.inner.size()
    }
    fn window_size(&mut self) -> Result<WindowSize, Self::Error> {
        self.inner.window_size()
    }
    fn flush(&mut self) -> Result<(), Self::Error> {
        let cursor = self.inner.get_cursor_position()?;
        self.seen.borrow_mut().push(Frame { text: self.inner.to_string(), cursor });
        self.inner.flush()
    }
}

/// Keys that were decided on before.
struct Script {
    keys: VecDeque<KeyCode>,
}

impl Source for Script {
    fn next(&mut self) -> io::Result<Input> {
        let code = self.keys.pop_front().ok_or_else(|| io::Error::other("the script has ended"))?;
        let key = KeyEvent::new_with_kind(code, KeyModifiers::NONE, KeyEventKind::Press);
        Ok(Input::Key(key))
    }

    fn capture_mouse(&mut self, _capture: bool) -> io::Result<()> {
        Ok(())
    }
}

/// The numbers of the choices that a person with these answers takes, page by page, to the end and out.
pub(crate) fn numbers(guide: &Guide, words: &Words, language: &str, answers: &[(&str, &str)]) -> Vec<usize> {
    let mut session = new_session(guide);
    let mut numbers = Vec::new();
    loop {
        let screen = Screen::of(&session, words, &sunday());
        let wanted = match decision(&session, answers) {
            Event::Language(_) => Event::Language(language.to_owned()),
            Event::GotIn if session.progress().got_in.is_some() => Event::Stop,
            other => other,
        };
        let number = screen.choices.iter().position(|choice| choice.event == wanted);
        // Where the usual way is called "back" (a list of answers), it is the first choice.
        let number = number.unwrap_or_default();
        numbers.push(number + 1);
        let event = screen.choices[number].event.clone();
        if event == Event::Stop {
            return numbers;
        }
        session.update(event, &sunday());
        assert!(numbers.len() < 200, "no end");
    }
}

pub(crate) fn new_session(guide: &Guide) -> Session<'_> {
    Session::resume(guide, Progress::new(&guide.id, guide.version), "en", &sunday())
}

/// A text without anything that line breaking or drawing may change.
pub(crate) fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !"│─┌┐└┘\"".contains(*c)).collect()
}

/// What a screen must say in any front.
fn said(screen: &Screen) -> Vec<String> {
    let mut texts = vec![screen.title.clone(), screen.stage.clone(), screen.count.clone(), screen.next.clone()];
    texts.extend(screen.notices.iter().cloned());
    for block in &screen.blocks {
        match block {
            Block::Prose { lead, paras, .. } => {
                texts.push(lead.clone());
                texts.extend(paras.iter().map(|para| para.text()));
            }
            Block::Picture(picture) => {
                texts.push(picture.caption.clone());
                texts.extend(picture.rows.iter().map(|row| row.label.clone()));
            }
            // Drawn large by one front and spoken by the other: there is no text in common.
            Block::Groups(_) | Block::Large(_) | Block::Qr(_) => {}
        }
    }
    texts.extend(screen.choices.iter().map(|choice| choice.label.clone()));
    texts.iter().map(|text| squeeze(text)).filter(|text| !text.is_empty()).collect()
}

pub(crate) struct Run {
    pub(crate) screens: Vec<Screen>,
    pub(crate) output: String,
    pub(crate) end: Progress,
}

pub(crate) fn in_plain(guide: &Guide, words: &Words, numbers: &[usize]) -> Run {
    let mut session = new_session(guide);
    let mut world = Memory::new();
    let input: String = numbers.iter().map(|number| format!("{number}\n")).collect();
    let mut output = Vec::new();
    let mut front = Watched { front: Plain::new(Cursor::new(input), &mut output, None), screens: Vec::new() };
    let left = app::run(&mut session, words, &mut front, &mut world).expect("lines can be read");
    assert_eq!(left, Left::Stopped);
    let screens = front.screens;
    Run { screens, output: String::from_utf8(output).expect("text"), end: session.progress().clone() }
}

pub(crate) fn on_screen(guide: &Guide, words: &Words, numbers: &[usize], size: (u16, u16)) -> Run {
    let mut session = new_session(guide);
    let mut world = Memory::new();
    let mut keys = VecDeque::new();
    for number in numbers {
        // Every page once, to the last, however many there are; then the choice by its digit.
        keys.extend([KeyCode::Right; 8]);
        keys.push_back(KeyCode::End);
        keys.push_back(KeyCode::Char(char::from_digit(u32::try_from(*number).expect("small"), 10).expect("a digit")));
    }
    let (backend, seen) = Frames::new(size);
    let tui = Tui::new(backend, Script { keys }, Theme::new(ThemeName::None)).expect("a terminal");
    let mut front = Watched { front: tui, screens: Vec::new() };
    let left = app::run(&mut session, words, &mut front, &mut world)
        .unwrap_or_else(|error| panic!("{error} at {:?} {size:?}", session.place()));
    assert_eq!(left, Left::Stopped);
    let mut frames = seen.take();
    frames.dedup();
    Run {
        screens: front.screens,
        output: frames.into_iter().map(|frame| frame.text).collect(),
        end: session.progress().clone(),
    }
}

/// Ways that take every branch at least once.
fn ways() -> Vec<[(&'static str, &'static str); 4]> {
    let branches = [
        ("form", "asked", "boxes", "this-one"),
        ("password", "methods", "asked", "computer"),
        ("forgotten", "form", "methods", "this-one"),
    ];
    let way = |(appeared, first, second, hand)| {
        [("what-appeared", appeared), ("open-rcam", first), ("open-rcam-again", second), ("which-device", hand)]
    };
    branches.into_iter().map(way).collect()
}

#[test]
fn all_paths_are_the_same_in_both_fronts() {
    let guide = guide();
    let words = words(&guide);
    for language in words.languages() {
        for device in DEVICES {
            for way in ways() {
                let answers: Vec<(&str, &str)> = way.into_iter().chain([("device", device)]).collect();
                let numbers = numbers(&guide, &words, language, &answers);
                let plain = in_plain(&guide, &words, &numbers);
                let full = on_screen(&guide, &words, &numbers, (80, 24));
                assert_eq!(plain.end, full.end, "{language} {answers:?}");
                let places = |run: &Run| run.screens.iter().map(|screen| screen.place).collect::<Vec<_>>();
                assert_eq!(places(&plain), places(&full), "{language} {answers:?}");
                assert!(plain.end.at.as_deref() == Some("finished") && plain.end.got_in.is_some());
                assert!(plain.output.chars().all(|c| c == '\n' || !c.is_control()), "lines hold nothing to obey");
                for run in [&plain, &full] {
                    let output = squeeze(&run.output);
                    for screen in &run.screens {
                        for text in said(screen) {
                            assert!(output.contains(&text), "{language} {device}: {:?} lacks {text}", screen.title);
                        }
                    }
                }
            }
        }
    }
    assert_eq!(words.missing(), Vec::<String>::new(), "sentences that do not exist");
}

#[test]
fn a_small_window_leads_to_the_same_end() {
    let guide = guide();
    let words = words(&guide);
    for device in DEVICES {
        let numbers = numbers(&guide, &words, "fr", &[("device", device)]);
        let large = on_screen(&guide, &words, &numbers, (80, 24));
        for size in [(40, 16), (50, 18), (20, 8), (200, 60)] {
            let small = on_screen(&guide, &words, &numbers, size);
            assert_eq!(large.end, small.end, "{device} at {size:?}");
        }
    }
}

#[test]
fn plain_mode_goes_back_changes_language_and_refuses_kindly() {
    let guide = guide();
    let words = words(&guide);
    let mut session = new_session(&guide);
    let mut world = Memory::new();
    // French; into the first question; back and on; English; three refusals; stop by the end of input.
    let input = "2\n\n<\n\nl\n77\nxyz\n\u{1b}[31m9\u{7}\n";
    let mut output = Vec::new();
    let mut front = Plain::new(Cursor::new(input), &mut output, Some(40));
    let left = app::run(&mut session, &words, &mut front, &mut world).expect("lines can be read");
    let text = String::from_utf8(output).expect("text");
    assert_eq!(left, Left::Stopped);
    assert!(
        text.contains("Avez-vous déjà un compte EU Login") && text.contains("Do you already have an EU Login account?")
    );
    assert!(
        text.contains("“77” is not a choice") && text.contains("“xyz” is not a choice") && text.contains("“9” is not")
    );
    assert!(!text.contains('\u{1b}') && !text.contains('\u{7}'));
    // A terminal echoes the end of the line that was typed; here a refusal stands right behind its question.
    let echoed = text.replace("): “", "): \n“");
    let wide: Vec<&str> = echoed.lines().filter(|line| sesame::text::width(line) > 40).collect();
    assert_eq!(wide, Vec::<&str>::new());
    assert!(text.contains("q\u{a0}:\u{a0}arrêter") && text.contains("q:\u{a0}stop"), "a key stands beside its word");
    assert!(text.contains("Votre choix, puis Entrée (Entrée\nseule\u{a0}:\u{a0}1)\u{a0}: "), "{text}");
    assert_eq!(world.kept.last().expect("saved").at.as_deref(), Some("account"));
}

#[test]
fn a_fault_is_told_and_the_person_goes_on() {
    let guide = guide();
    let words = words(&guide);
    let mut session = new_session(&guide);
    let mut world = Memory { fault: Some(sesame::session::Fault::DiskFull), ..Memory::new() };
    let mut output = Vec::new();
    let mut front = Plain::new(Cursor::new("2\n1\n1\n3\n1\n"), &mut output, None);
    app::run(&mut session, &words, &mut front, &mut world).expect("lines can be read");
    let text = String::from_utf8(output).expect("text");
    assert!(text.contains("Le disque est plein"), "{text}");
    assert_eq!(session.progress().answers.get("device").map(String::as_str), Some("windows"));
}

/// A megabyte pasted, and a Windows keyboard that reports every release.
#[test]
fn pastes_and_releases_press_nothing() {
    struct Odd(VecDeque<Input>);
    impl Source for Odd {
        fn next(&mut self) -> io::Result<Input> {
            self.0.pop_front().ok_or_else(|| io::Error::other("the script has ended"))
        }
        fn capture_mouse(&mut self, _capture: bool) -> io::Result<()> {
            Ok(())
        }
    }
    let guide = guide();
    let words = words(&guide);
    let mut session = new_session(&guide);
    let key = |code, kind| Input::Key(KeyEvent::new_with_kind(code, KeyModifiers::NONE, kind));
    let inputs = [
        Input::Paste("2".repeat(1 << 20)),
        key(KeyCode::Char('2'), KeyEventKind::Release),
        key(KeyCode::Char('é'), KeyEventKind::Press),
        key(KeyCode::Char('é'), KeyEventKind::Release),
        key(KeyCode::Char('q'), KeyEventKind::Press),
    ];
    let tui =
        Tui::new(TestBackend::new(80, 24), Odd(inputs.into()), Theme::new(ThemeName::Contrast)).expect("a terminal");
    let mut front = Watched { front: tui, screens: Vec::new() };
    app::run(&mut session, &words, &mut front, &mut Memory::new()).expect("keys can be read");
    let titles: Vec<&str> = front.screens.iter().map(|screen| screen.title.as_str()).collect();
    assert_eq!(titles, ["Language · Langue", "Bienvenue dans Sésame"], "é is the unshifted 2");
}
