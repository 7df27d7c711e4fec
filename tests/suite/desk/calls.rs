//! A call by keys: what is said and seen at a step, what is never asked for, starting again and undoing that.

use sesame::desk::{DeskAct, DeskPage};
use sesame::guide::{Kind, StepId};
use sesame::place_code::{self, Position};
use sesame::progress::Progress;
use sesame::screen::Screen;
use sesame::wizard::{Base, Event, Overlay};

use super::{BOARD, Desk, everywhere, met, placed, tulipe};
use crate::support::card::DEVICES;
use crate::support::model::{TestCases, Wizard, new_case};
use crate::support::person::Card;
use crate::support::story::{MODES, Mode, Story, plain};
use crate::support::sunday;

/// A call with somebody who speaks `caller`, at a step: line by line, to get the whole page.
fn call_at<'g>(card: &'g Card, (volunteer, caller): (&str, &str), device: &str, step: StepId) -> Desk<'g> {
    let cases = TestCases::of([new_case(&card.guide, "Tulipe", caller, "fr")]);
    let mut desk = Story::at_desk((&card.guide, &card.words), Mode::Lines, volunteer, cases);
    desk.opens_case("Tulipe");
    desk.chooses("desk-find.again");
    let position = Position { step: Some(step), device: Some(device.to_owned()) };
    desk.finds(&place_code::code(&card.guide, &position).expect("a code").to_string());
    desk.is_at(&card.guide.steps[step].id);
    desk
}

#[test]
fn every_step_shows_what_to_say_and_never_to_ask() {
    let card = Card::new();
    let mut addresses = 0;
    for (volunteer, caller) in [("fr", "fr"), ("en", "fr"), ("fr", "en")] {
        let own = card.words.localizer(volunteer, "fr");
        for device in DEVICES {
            for index in met(&card.guide, device) {
                let step = &card.guide.steps[index];
                let name = format!("{} {device} {volunteer} {caller}", step.id);
                let desk = call_at(&card, (volunteer, caller), device, index);
                let read = desk.read();
                let lead = |id: &str, language: &str| plain(&own.with("language", own.name_of(language)).text(id));
                assert!(read.contains(&lead("desk-say", caller)), "{name}:\n{read}");
                assert_eq!(read.contains(&lead("desk-say-own", volunteer)), volunteer != caller, "{name}:\n{read}");
                if matches!(step.kind, Kind::Act | Kind::Confirm) && step.choices.is_empty() {
                    assert!(read.contains(&plain(&own.text("desk-sees"))), "{name}:\n{read}");
                }
                for secret in &step.secrets {
                    for duty in [format!("desk-duty.{}", secret.name()), "desk-duty.interrupt".to_owned()] {
                        assert!(read.contains(&plain(&own.paragraphs(&duty)[0].text())), "{name}:\n{read}");
                    }
                }
                // Nothing to type, nothing to practise, and each exit once.
                let screen = desk.screen();
                assert!(screen.field.is_none(), "{name}");
                let offered = |wanted: &dyn Fn(&Event) -> bool| {
                    screen.choices.iter().filter(|choice| wanted(&choice.event)).count()
                };
                assert_eq!(offered(&|event| matches!(event, Event::Practise(_))), 0, "{name}");
                // Addresses that the caller can open are offered to the volunteer too.
                let address = |event: &Event| matches!(event, Event::Open(Overlay::Address(_) | Overlay::Addresses(_)));
                let theirs = Screen::of(desk.now.desk.session(), &card.words, &sunday());
                let theirs = theirs.choices.iter().filter(|choice| address(&choice.event)).count();
                assert_eq!(offered(&address), theirs, "{name}");
                addresses += theirs;
                for wanted in [
                    Event::Desk(DeskAct::Go(DeskPage::Escalate)),
                    Event::Desk(DeskAct::Go(DeskPage::Case)),
                    Event::Open(Overlay::Trouble),
                ] {
                    assert_eq!(offered(&|event| *event == wanted), 1, "{name}: {wanted:?}");
                }
            }
        }
    }
    assert!(addresses > 10, "{addresses} addresses");
}

#[test]
fn texts_to_read_out_are_in_the_callers_language() {
    let card = Card::new();
    let desk = call_at(&card, ("en", "fr"), "computer", card.step("key"));
    let read = desk.read();
    for language in ["fr", "en"] {
        let l10n = card.words.localizer(language, "fr").with_both_labels();
        let act = plain(&l10n.paragraphs("step-key.act")[0].text());
        assert!(read.contains(&act), "{act}:\n{read}");
    }
    // A step may have its own text for the phone.
    let desk = call_at(&card, ("fr", "fr"), "computer", card.step("password"));
    let say = plain(&card.words.localizer("fr", "fr").with_both_labels().paragraphs("step-password.say")[0].text());
    assert!(desk.read().contains(&say), "{}", desk.read());
}

#[test]
fn secrets_are_checked_by_yes_no_questions() {
    let card = Card::new();
    for (id, kind) in [("password", "password"), ("type-code", "code")] {
        let mut desk = call_at(&card, ("en", "fr"), "computer", card.step(id));
        let read = desk.read();
        for language in ["fr", "en"] {
            for question in card.words.localizer(language, language).paragraphs(&format!("desk-ask-{kind}")) {
                let question = plain(&question.text());
                assert!(read.contains(&question), "{id} {language}: {question}\n{read}");
            }
        }
        let mut no = desk.another();
        no.opens("Tulipe");
        no.chooses("desk-no-one");
        assert_eq!(no.place(), Overlay::Trouble);
        desk.chooses("desk-yes-all");
        assert!(desk.case("Tulipe").progress.done.iter().any(|done| done.step == id));
    }
}

#[test]
fn the_copy_result_is_shown_only_on_its_page() {
    everywhere(tulipe, |mut desk| {
        desk.opens("Tulipe");
        desk.chooses("desk-escalate");
        desk.chooses("desk-notes.copy");
        desk.is_told("notice-copied");
        desk.back();
        desk.is_at("key");
        assert_eq!(desk.screen().notices, Vec::<String>::new());
    });
}

#[test]
fn not_yet_ends_the_call_and_marks_nothing_done() {
    everywhere(
        |card| vec![placed(card, "Tulipe", "phone", "code-came")],
        |mut desk| {
            let done = desk.case("Tulipe").progress.done.clone();
            desk.opens("Tulipe");
            desk.chooses("desk-not-yet");
            assert_eq!(desk.place(), BOARD);
            assert_eq!(desk.case("Tulipe").progress.done, done);
            assert_eq!(desk.step_of("Tulipe"), Some("code-came"));
        },
    );
}

#[test]
fn a_call_can_change_languages() {
    everywhere(tulipe, |mut desk| {
        desk.opens_case("Tulipe");
        desk.chooses("desk-languages.change");
        desk.chooses_by(|event| *event == Event::Desk(DeskAct::Speak("en".into(), "en".into())));
        let head = &desk.case("Tulipe").case;
        assert_eq!((head.language.as_str(), head.web_language.as_str()), ("en", "en"));
        let mut second = desk.another();
        second.opens("Tulipe");
        let read = second.read();
        let button = plain(&Card::new().words.localizer("en", "en").label_alone("add-key"));
        assert!(read.contains(&button), "{button}:\n{read}");
    });
}

/// What starting again changes and undo must restore.
fn path(progress: &Progress) -> impl PartialEq + std::fmt::Debug + use<> {
    (progress.done.clone(), progress.answers.clone(), progress.at.clone())
}

/// A trouble that is offered at the step to which it leads back.
const TROUBLE: &str = "trouble-wrong-page";

#[test]
fn back_always_undoes_a_redo_at_the_desk() {
    for step in ["form", "key"] {
        everywhere(
            |card| vec![placed(card, "Tulipe", "computer", step)],
            |mut desk| {
                let before = path(&desk.case("Tulipe").progress);
                desk.opens("Tulipe");
                for _ in 0..2 {
                    let title = desk.line(TROUBLE);
                    desk.chooses_like(&title);
                    desk.chooses("choice-still-not");
                    desk.chooses_by(|event| matches!(event, Event::Redo(..)));
                    desk.is_at("form");
                    assert!(!desk.screen().notices.is_empty());
                    desk.back();
                    assert_eq!(path(&desk.case("Tulipe").progress), before, "{step}");
                    desk.is_told("notice-undone");
                    desk.is_at(step);
                }
            },
        );
    }
}

#[test]
fn back_always_undoes_a_redo_in_the_wizard() {
    let card = Card::new();
    for (mode, language) in MODES.into_iter().flat_map(|mode| [(mode, "fr"), (mode, "en")]) {
        for step in ["form", "key"] {
            let mut progress = card.computer_at(step).progress().clone();
            progress.language = Some(language.to_owned());
            let person = Wizard::back(&card.guide, &card.words, progress, language, sunday());
            let mut person = Story::new(&card.words, mode, person);
            person.chooses_by(|event| *event == Event::Forward);
            let before = path(person.now.session.progress());
            for _ in 0..2 {
                person.chooses("choice-trouble");
                person.chooses(TROUBLE);
                person.chooses("choice-still-not");
                person.chooses_by(|event| matches!(event, Event::Redo(..)));
                assert_eq!(person.place(), Base::Step(card.step("form")));
                person.back();
                person.is_told("notice-undone");
                assert_eq!(person.place(), Base::Step(card.step(step)));
                assert_eq!(path(person.now.session.progress()), before, "{mode:?} {step}");
            }
        }
    }
}
