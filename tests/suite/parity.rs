//! Both fronts show the same pages with the same texts and come to the same end, whatever is pressed and typed.

use sesame::display::Display;
use sesame::screen::{Block, Screen};
use sesame::session::{Event, Place};

use crate::support::card::{self, DEVICES};
use crate::support::front::{Seen, in_lines, on_screen};
use crate::support::keys::{Hand, keys};
use crate::support::model::{AtDesk, Model, Saved, TestCases, Wizard, new_case};

/// A text without anything that line breaking or drawing may change.
fn squeeze(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && !"│─┌┐└┘\"".contains(*sign)).collect()
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
            // Drawn by one front and spoken by the other: there is no text in common.
            Block::Groups(_) | Block::Large(_) | Block::Qr(_) => {}
        }
    }
    texts.extend(screen.choices.iter().map(|choice| choice.label.clone()));
    texts.iter().map(|text| squeeze(text)).filter(|text| !text.is_empty()).collect()
}

/// What a person answers on a screen: the number of an answer, or a text in the field.
#[derive(Debug, Clone)]
enum Answer {
    Number(usize),
    Text(String),
}

/// The same answers, as hands give them on the full screen: every page once, then the digit.
fn hands(answers: &[Answer]) -> Vec<Hand> {
    let one = |answer: &Answer| match answer {
        Answer::Number(number) => keys(&format!("Right*8 End {}", number % 10)),
        Answer::Text(text) => keys(&format!("Tab '{text}' Enter")),
    };
    answers.iter().flat_map(one).collect()
}

/// The same, line by line.
fn lines(answers: &[Answer]) -> String {
    let one = |answer: &Answer| match answer {
        Answer::Number(number) => format!("{number}\n"),
        Answer::Text(text) => format!("{text}\n"),
    };
    answers.iter().map(one).collect()
}

/// The places shown one after the other, each once where it was shown again.
fn places(seen: &Seen) -> Vec<Place> {
    let mut places: Vec<Place> = seen.screens.iter().map(|screen| screen.place).collect();
    places.dedup();
    places
}

/// Both fronts, and what must be equal.
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
        for text in said(screen) {
            assert!(frames.contains(&text), "{name}, full screen: “{}” lacks {text}", screen.title);
            assert!(output.contains(&text), "{name}, lines: “{}” lacks {text}", screen.title);
        }
    }
    assert_eq!(full.saved(), plain.saved(), "{name}");
    full.saved()
}

/// The answers that a person gives, page by page, found on the screens themselves.
fn walk<'g>(model: &dyn Model<'g>, wanted: impl Fn(&Screen) -> Option<Event>) -> Vec<Answer> {
    let mut answers = Vec::new();
    loop {
        let mut model = model.fork();
        let seen = on_screen(&mut *model, (80, 24), hands(&answers));
        if seen.exit.is_some() {
            return answers;
        }
        let screen = seen.screen();
        let event = wanted(screen);
        let number = match event {
            Some(event) => screen.choices.iter().position(|choice| choice.event == event),
            None => Some(screen.default),
        };
        let number = number.unwrap_or_else(|| panic!("not offered on “{}”", screen.title));
        answers.push(Answer::Number(number + 1));
        assert!(answers.len() < 60, "no end");
    }
}

/// Answers that take every branch, by question.
const WAYS: [[(&str, &str); 2]; 3] = [
    [("form", "new"), ("where", "start")],
    [("form", "known"), ("where", "start")],
    [("form", "new"), ("where", "key")],
];

#[test]
fn every_way_of_a_person_is_the_same() {
    let guide = card::guide();
    let words = card::words(&guide);
    for language in words.languages() {
        for device in DEVICES {
            for way in WAYS {
                let name = format!("{language} {device} {way:?}");
                let wizard = |plain| {
                    let mut wizard = Wizard::new(&guide, &words, language);
                    wizard.session.show_as(Display { plain, drawable: true, ..Display::default() });
                    wizard
                };
                let wanted = |screen: &Screen| match screen.place {
                    Place::Language => Some(Event::Language(language.clone())),
                    Place::Step(step) => {
                        let step = &guide.steps[step];
                        let mut known = way.into_iter().chain([("device", device)]);
                        let answer = known.find(|(question, _)| *question == step.id).map(|(_, answer)| answer);
                        match (answer, screen.choices.iter().any(|choice| choice.digit_only)) {
                            (Some(answer), _) => Some(Event::Choose(answer.to_owned())),
                            (None, true) => Some(Event::Done),
                            (None, false) if step.id == "code-came" => Some(Event::Done),
                            (None, false) => None,
                        }
                    }
                    _ => None,
                };
                let answers = walk(&wizard(false), wanted);
                let saved = compare(&name, Box::new(wizard(false)), Box::new(wizard(true)), &answers);
                let progress = saved.progress.expect("saved");
                assert_eq!(progress.at.as_deref(), Some("finished"), "{name}");
            }
        }
    }
    assert_eq!(words.missing(), Vec::<String>::new(), "sentences that do not exist");
}

/// A volunteer takes a new caller from a nickname that is typed to a note that is kept, puts the case away, and leaves.
#[test]
fn a_call_is_the_same() {
    let guide = card::guide();
    let words = card::words(&guide);
    for language in words.languages() {
        let desk = |plain| {
            let mut desk = AtDesk::new(&guide, &words, language, TestCases::default());
            desk.desk.session_mut().show_as(Display { plain, drawable: true, ..Display::default() });
            desk
        };
        let number = Answer::Number;
        let text = |text: &str| Answer::Text(text.to_owned());
        // New caller, a nickname, the languages; found by a word, on the page of the library.
        let call = [number(1), number(1), text("Loriot"), number(1), text("usb"), number(1)];
        let mut drawn = desk(false);
        let mut written = desk(true);
        // Where the full screen has the field beside the answers, lines ask for one of the two.
        let full = on_screen(&mut drawn, (80, 24), keys("1 Tab 'Loriot' Enter 1 'usb' Enter 1"));
        let lines = in_lines(&mut written, None, &lines(&call));
        assert_eq!(full.screen().place, lines.screen().place, "{language}");
        assert_eq!(full.screen().title, lines.screen().title, "{language}");
        assert_eq!(drawn.saved(), written.saved(), "{language}");
        assert_eq!(drawn.saved().cases.len(), 1, "{language}");
        assert_eq!(drawn.saved().cases.values().next().map(|case| case.case.nickname.as_str()), Some("Loriot"));
    }
}

/// What stands on the board and in a case is the same for eyes and ears.
#[test]
fn every_page_of_a_case_is_the_same() {
    let guide = card::guide();
    let words = card::words(&guide);
    let case = new_case(&guide, "Grive", "en", "fr");
    for language in words.languages() {
        let desk = |plain| {
            let mut desk = AtDesk::new(&guide, &words, language, TestCases::of([case.clone()]));
            desk.desk.session_mut().show_as(Display { plain, drawable: true, ..Display::default() });
            desk
        };
        let number = |numbers: &[usize]| numbers.iter().map(|number| Answer::Number(*number)).collect::<Vec<_>>();
        // Open the case: nobody knows where the caller is. Three questions, or the very start; then the case.
        for (name, answers) in [("board", vec![]), ("archive", number(&[1])), ("new", number(&[1, 3]))] {
            compare(&format!("{language} {name}"), Box::new(desk(false)), Box::new(desk(true)), &answers);
        }
    }
}
