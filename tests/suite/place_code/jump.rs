//! Typing a place code goes to its page with its device; earlier progress and answers stay.

use sesame::guide::Leads;
use sesame::place_code::{Position, code, read};
use sesame::wizard::{Base, Event, Overlay, TopPage};

use super::positions;
use crate::support::card::DEVICES;
use crate::support::person::{Card, Person};
use crate::support::sunday;

fn position(card: &Card, step: &str, device: Option<&str>) -> Position {
    Position { step: Some(card.step(step)), device: device.map(str::to_owned) }
}

/// A new person who has typed the code of a position.
fn put<'c>(card: &'c Card, position: &Position) -> Person<'c> {
    let typed = code(&card.guide, position).expect("a code").to_string();
    let mut person = card.newcomer();
    person.session().stand_at(&read(&card.guide, &typed).expect("a place"));
    person
}

#[test]
fn typing_it_opens_its_page_with_its_device() {
    let card = Card::new();
    for position in positions(&card.guide, &DEVICES) {
        let person = put(&card, &position);
        assert_eq!(person.page(), position.step.map_or(Base::Finished, Base::Step), "{position:?}");
        if position.device.is_some() {
            assert_eq!(person.device(), position.device.as_deref());
            assert_eq!(person.place_code(), code(&card.guide, &position));
        }
        let status = person.status(&sunday());
        assert_eq!(status.step.as_deref(), position.step.map(|step| card.guide.steps[step].id.as_str()));
        assert_eq!(status.stage == "finished", position.step.is_none());
        assert_eq!(status.place_code, person.place_code().map(|code| code.to_string()));
        let path = person.path();
        match position.step {
            Some(step) => {
                assert!(path.contains(step) && path.reaches(path.frontier(), step), "{position:?}");
                assert!(path.steps().all(|other| (other < step) == path.is_done(other)), "{position:?}");
            }
            None => assert_eq!(path.frontier(), sesame::wizard::Frontier::Finished),
        }
        // Saved progress opens at the same page.
        assert_eq!(card.back(person.progress().clone(), &sunday()).base(), person.base(), "{position:?}");
    }
}

/// From there, the person can go forward and back as usual.
#[test]
fn from_there_back_and_forward_work() {
    let card = Card::new();
    for position in positions(&card.guide, &DEVICES) {
        let mut person = put(&card, &position);
        person.answers =
            DEVICES.into_iter().filter(|one| person.device() == Some(one)).map(|one| ("device", one)).collect();
        let here = person.step();
        if here != "device" {
            let mut back = person.clone();
            back.takes(Event::Back);
            assert_ne!(back.step(), here);
            assert_eq!(back.progress().done, person.progress().done, "back erases nothing");
            back.walks_to(here);
        }
        person.walks_to("finished");
    }
}

/// The answers assumed for a page are only those that lead there; of two, never one that skips pages as done.
#[test]
fn no_assumed_answer_skips_pages() {
    let either =
        |text: &str| text.replace("id = \"form\"\n", "id = \"form\"\nwhen = { where = [\"key\", \"start\"] }\n");
    for card in [Card::new(), Card::changed(either)] {
        for position in positions(&card.guide, &DEVICES) {
            for (question, answer) in &put(&card, &position).progress().answers {
                let step = &card.guide.steps[card.step(question)];
                let chosen = step.choice(answer).expect("an answer");
                assert_eq!(step.choices[chosen].leads, Leads::On, "{position:?}: {question} = {answer}");
            }
        }
    }
}

#[test]
fn earlier_progress_and_answers_stay() {
    let card = Card::new();
    let mut person = card.with(&[("device", "phone"), ("form", "known")], "type-code");
    let before = person.progress().clone();
    // Back to an earlier page: nothing else changes.
    person.session().stand_at(&position(&card, "key", Some("phone")));
    assert_eq!(person.step(), "key");
    assert_eq!((&person.progress().done, &person.progress().answers), (&before.done, &before.answers));
    // Without a device in the code, the known one stays; an answer that closes the page is changed.
    person.session().stand_at(&position(&card, "mail", None));
    assert_eq!((person.step(), person.device()), ("mail", Some("phone")));
    assert_eq!(
        (person.progress().answers["form"].as_str(), person.progress().answers["where"].as_str()),
        ("new", "start")
    );
    assert!(before.done.iter().all(|done| person.progress().done.contains(done)));
    // Another device: progress tied to the first stays, but no longer counts.
    person.session().stand_at(&position(&card, "type-code", Some("computer")));
    assert_eq!((person.step(), person.device()), ("type-code", Some("computer")));
    assert!(before.done.iter().all(|done| person.progress().done.contains(done)));
    // An overlay on top is closed.
    person.opens(&[Overlay::Help]);
    person.session().stand_at(&position(&card, "ready", Some("computer")));
    assert_eq!((person.step(), person.overlay()), ("ready", None));
}

#[test]
fn an_exit_taken_before_is_left() {
    let card = Card::new();
    let mut person = card.at("device");
    person.chooses("none");
    assert!(matches!(person.page(), TopPage::Base(Base::Exit(_))));
    assert_eq!(person.place_code(), None);
    person.session().stand_at(&position(&card, "ready", None));
    assert_eq!(person.step(), "ready");
    assert!(!person.progress().answers.contains_key("device"));
}
