//! The ways to a caller's place: a code, a code misheard, what they say, three questions.

use sesame::guide::Guide;
use sesame::place_code::{self, Position};
use sesame::session::{DeskAct, DeskPage, Event, Place};
use sesame::words::Words;

use crate::desk::{met, new_case, on_call, page, text};
use crate::support::{DEVICES, guide, sunday, words};

#[test]
fn a_place_code_typed_at_the_desk_lands_on_its_step() {
    let guide = guide();
    let words = words(&guide);
    for device in DEVICES {
        for step in met(&guide, device) {
            let position = Position { step: Some(step), device: Some(device.to_owned()) };
            let code = place_code::code(&guide, &position).expect("a code").to_string();
            let mut desk = on_call(&guide, &words, "fr", new_case(&guide, "Merle", "fr", "fr"));
            assert_eq!(desk.place(), Place::Desk(DeskPage::Find));
            let screen = page(&desk, &words, &code.to_lowercase());
            let first = screen.choices[0].clone();
            assert_eq!(first.event, Event::Desk(DeskAct::Stand(Some(step), Some(device.to_owned()), None)), "{code}");
            desk.update(first.event, &code, &sunday());
            assert_eq!(desk.place(), Place::Step(step), "{code}");
            assert_eq!(desk.session().device(), Some(device));
            assert_eq!(desk.call().expect("a call").case().case.step.as_deref(), Some(guide.steps[step].id.as_str()));
        }
    }
}

#[test]
fn a_misheard_code_offers_what_was_meant() {
    let guide = guide();
    let words = words(&guide);
    let desk = on_call(&guide, &words, "fr", new_case(&guide, "Merle", "fr", "fr"));
    let step = guide.step("choose-password");
    let position = Position { step, device: Some("mac".into()) };
    let code: Vec<char> = place_code::code(&guide, &position).expect("a code").to_string().chars().collect();
    let swapped: String = [code[1], code[0], code[2], code[3]].iter().collect();
    let screen = page(&desk, &words, &swapped);
    let offered = Event::Desk(DeskAct::Stand(step, Some("mac".into()), None));
    assert!(screen.choices.iter().any(|choice| choice.event == offered), "{swapped}: {:#?}", screen.choices);
    assert!(text(&screen).contains(&words.speak("fr", "fr").paras("desk-find.near")[0].text()));
}

/// Types what the caller says, takes the best fitting line, and the device if it is asked for: how many decisions it takes
/// to stand at one of these steps, if any number does.
fn actions(guide: &Guide, words: &Words, language: &str, device: &str, said: &str, wanted: &[&str]) -> Option<usize> {
    let case = new_case(guide, "Grive", language, language);
    let start = || on_call(guide, words, "fr", case.clone());
    let offers = page(&start(), words, said).choices;
    for choice in offers.into_iter().take(9) {
        let mut desk = start();
        let Event::Desk(DeskAct::Stand(..)) = choice.event else { continue };
        desk.update(choice.event, said, &sunday());
        let mut taken = 2;
        if desk.place() == Place::Desk(DeskPage::Device) {
            desk.update(Event::Desk(DeskAct::Device(Some(device.to_owned()))), "", &sunday());
            taken += 1;
        }
        if let Place::Step(step) = desk.session().ground()
            && wanted.contains(&guide.steps[step].id.as_str())
        {
            return Some(taken);
        }
    }
    None
}

#[test]
fn a_volunteer_finds_the_place_from_what_a_caller_says() {
    let guide = guide();
    let words = words(&guide);
    let mut lost = Vec::new();
    let lines: Vec<&str> = include_str!("callers.tsv").lines().collect();
    for line in &lines {
        let [language, device, said, wanted] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let wanted: Vec<&str> = wanted.split('|').collect();
        assert!(wanted.iter().all(|id| guide.step(id).is_some()), "{line}");
        match actions(&guide, &words, language, device, said, &wanted) {
            Some(taken) => assert!(taken <= 3, "{line}: {taken} decisions"),
            None => lost.push(*line),
        }
    }
    assert!(lines.len() >= 30 && lost.is_empty(), "{} of {} not found:\n{}", lost.len(), lines.len(), lost.join("\n"));
}

#[test]
fn three_questions_lead_to_every_step() {
    let guide = guide();
    let words = words(&guide);
    let came = guide.step("code-came").expect("a step");
    for device in DEVICES {
        for step in met(&guide, device) {
            let mut desk = on_call(&guide, &words, "fr", new_case(&guide, "Grive", "fr", "fr"));
            desk.update(Event::Desk(DeskAct::Go(DeskPage::Device)), "", &sunday());
            desk.update(Event::Desk(DeskAct::Device(Some(device.into()))), "", &sunday());
            desk.update(Event::Desk(DeskAct::CodeCame(Some(step > came))), "", &sunday());
            assert_eq!(desk.place(), Place::Desk(DeskPage::Sees));
            let wanted = Event::Desk(DeskAct::Stand(Some(step), Some(device.into()), None));
            for _ in 0..5 {
                if page(&desk, &words, "").choices.iter().any(|choice| choice.event == wanted) {
                    break;
                }
                desk.update(Event::Desk(DeskAct::More), "", &sunday());
            }
            desk.update(wanted, "", &sunday());
            assert_eq!(desk.place(), Place::Step(step), "{device} {}", guide.steps[step].id);
        }
    }
}
