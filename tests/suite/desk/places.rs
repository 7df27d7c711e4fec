//! Ways to find a caller's place, by keys: a code, a misheard code, a trouble by its title, three questions; and words
//! that match nothing.

use sesame::desk::case::{LogEntry, What};
use sesame::desk::{Case, DeskAct, DeskPage};
use sesame::display::{Display, Form};
use sesame::guide::{DEVICE, Guide, StepId, TroubleId};
use sesame::place_code::{self, Position};
use sesame::wizard::{Event, Overlay};

use super::{Desk, FIND, everywhere, met, placed};
use crate::support::card::DEVICES;
use crate::support::front::in_lines;
use crate::support::model::{AtDesk, TestCases, new_case};
use crate::support::person::Card;
use crate::support::shown::shown;
use crate::support::story::{Mode, Story, UNKNOWN, plain};

fn fresh(card: &Card) -> Vec<Case> {
    vec![new_case(&card.guide, "Merle", "fr", "fr")]
}

fn fresh_and_placed(card: &Card) -> Vec<Case> {
    vec![new_case(&card.guide, "Merle", "fr", "fr"), placed(card, "Tulipe", "phone", "request")]
}

/// Opens a case and the page that asks where its caller is.
fn looks_for(desk: &mut Desk<'_>, nickname: &str) {
    desk.opens_case(nickname);
    desk.chooses("desk-find.again");
    assert_eq!(desk.place(), FIND);
}

fn code(guide: &Guide, step: StepId, device: &str) -> String {
    let position = Position { step: Some(step), device: Some(device.to_owned()) };
    place_code::code(guide, &position).expect("a code").to_string()
}

#[test]
fn a_place_code_leads_to_its_step_and_device() {
    let card = Card::new();
    for device in DEVICES {
        for step in met(&card.guide, device) {
            let id = &card.guide.steps[step].id;
            let code = code(&card.guide, step, device);
            for (mode, typed) in [(Mode::Full((80, 24)), code.clone()), (Mode::Lines, code.to_lowercase())] {
                let cases = TestCases::of(fresh(&card));
                let mut desk = Story::at_desk((&card.guide, &card.words), mode, "fr", cases);
                looks_for(&mut desk, "Merle");
                desk.finds(&typed);
                desk.is_at(id);
                assert_eq!(desk.step_of("Merle"), Some(id.as_str()), "{typed}");
                assert_eq!(desk.case("Merle").progress.answers.get(DEVICE).map(String::as_str), Some(device));
            }
        }
    }
}

#[test]
fn a_misheard_code_suggests_the_right_one() {
    everywhere(fresh, |mut desk| {
        let step = desk.guide().step("password").expect("a step");
        let signs: Vec<char> = code(desk.guide(), step, "computer").chars().collect();
        let swapped: String = [signs[1], signs[0], signs[2], signs[3]].iter().collect();
        assert_ne!(swapped, signs.iter().collect::<String>());
        looks_for(&mut desk, "Merle");
        desk.types(&swapped);
        let near = desk.line("desk-find.near");
        assert!(desk.read().contains(&near), "{}", desk.read());
        let meant = DeskAct::Stand(Some(step), Some("computer".to_owned()), None);
        desk.chooses_by(|event| *event == Event::Desk(meant.clone()));
        desk.is_at("password");
    });
}

#[test]
fn three_questions_lead_to_every_step() {
    let card = Card::new();
    let came = card.step("code-came");
    for device in DEVICES {
        for step in met(&card.guide, device) {
            for (mode, language) in [(Mode::Full((40, 16)), "en"), (Mode::Lines, "fr")] {
                let cases = TestCases::of(fresh(&card));
                let mut desk = Story::at_desk((&card.guide, &card.words), mode, language, cases);
                looks_for(&mut desk, "Merle");
                desk.chooses("desk-find.questions");
                desk.chooses(&format!("step-device.choice-{device}"));
                desk.chooses(if step > came { "desk-code-came.yes" } else { "desk-code-came.no" });
                assert_eq!(desk.place(), DeskPage::Sees);
                let stand = DeskAct::Stand(Some(step), Some(device.to_owned()), None);
                desk.chooses_by(|event| *event == Event::Desk(stand.clone()));
                desk.is_at(&card.guide.steps[step].id);
            }
        }
    }
}

/// The choices that lead from the search page to each page with a search field.
const TO_SEARCHES: [&[&str]; 3] =
    [&[], &["desk-case", "desk-jump"], &["desk-find.questions", "desk-unknown", "desk-unknown"]];

#[test]
fn enter_on_an_unknown_word_moves_nobody() {
    everywhere(fresh_and_placed, |desk| {
        for nickname in ["Merle", "Tulipe"] {
            for choices in TO_SEARCHES {
                let mut desk = desk.another();
                let before = desk.case(nickname).clone();
                looks_for(&mut desk, nickname);
                for choice in choices {
                    desk.chooses(choice);
                }
                desk.types(UNKNOWN);
                let nothing = desk.line(if choices.is_empty() { "search.nothing" } else { "desk-sees.nothing" });
                assert!(desk.read().contains(&nothing), "{nothing}:\n{}", desk.read());
                for times in 1..=8 {
                    assert_eq!(*desk.case(nickname), before, "{choices:?}, Enter {times} times");
                    if desk.place() == super::BOARD {
                        break;
                    }
                    desk.enter();
                }
            }
        }
    });
}

#[test]
fn a_known_word_and_enter_open_its_page() {
    everywhere(fresh, |mut desk| {
        looks_for(&mut desk, "Merle");
        desk.chooses("desk-case");
        desk.chooses("desk-jump");
        let title = desk.title("validated");
        desk.finds(&title);
        desk.is_at("validated");
    });
}

#[test]
fn searching_a_title_finds_its_trouble_first() {
    everywhere(fresh_and_placed, |desk| {
        let troubles: Vec<(TroubleId, String)> =
            desk.guide().troubles().iter_enumerated().map(|(at, trouble)| (at, trouble.id.clone())).collect();
        assert!(troubles.len() > 5);
        for (trouble, id) in troubles {
            for nickname in ["Merle", "Tulipe"] {
                let mut desk = desk.another();
                looks_for(&mut desk, nickname);
                let title = desk.line(&format!("trouble-{id}"));
                desk.types(&title);
                assert_eq!(plain(&desk.screen().choices[0].label), title, "{nickname}");
                desk.goes_on();
                if desk.place() == DeskPage::Device {
                    desk.chooses("step-device.choice-computer");
                }
                assert_eq!(desk.place(), Overlay::Remedy(trouble, 0), "{nickname}: {title}");
                // The place and the trouble are saved in sequence by this desk alone, so there is nothing to merge.
                let merged = |entry: &LogEntry| entry.what == What::Merged;
                assert!(!desk.case(nickname).history.iter().any(merged), "{nickname}: {title}");
            }
        }
    });
}

#[test]
fn a_new_caller_starts_at_the_beginning() {
    everywhere(fresh, |mut desk| {
        looks_for(&mut desk, "Merle");
        desk.chooses("desk-find.begin");
        desk.is_at("device");
        assert_eq!(desk.step_of("Merle"), Some("device"));
    });
}

#[test]
fn a_reopened_new_case_asks_for_the_place() {
    everywhere(fresh, |mut desk| {
        desk.opens("Merle");
        assert_eq!(desk.place(), FIND);
        let code = code(desk.guide(), desk.guide().step("password").expect("a step"), "phone");
        desk.finds(&code);
        desk.is_at("password");
    });
}

#[test]
fn enter_alone_on_the_list_of_pages_moves_nobody() {
    everywhere(fresh_and_placed, |desk| {
        for nickname in ["Merle", "Tulipe"] {
            let mut desk = desk.another();
            let before = desk.case(nickname).clone();
            desk.opens_case(nickname);
            desk.chooses("desk-jump");
            for times in 1..=8 {
                desk.enter();
                assert_eq!(*desk.case(nickname), before, "Enter {times} times");
                if desk.place() == super::BOARD {
                    break;
                }
            }
        }
    });
}

/// Line by line the field comes first: an empty line shows the other ways, one of which leads back to it.
#[test]
fn an_empty_line_shows_the_other_searches() {
    let card = Card::new();
    let desk = |typed: &str| {
        let mut desk = AtDesk::new(&card.guide, &card.words, "en", TestCases::of(fresh(&card)));
        desk.desk.session_mut().show_as(Display { form: Form::Lines, ..Display::default() });
        let seen = in_lines(&mut desk, Some(80), typed);
        (shown(seen.screen()), seen.frame().to_owned())
    };
    let (place, written) = desk("3\n\n");
    assert_eq!(place, FIND);
    assert!(written.contains("2. Ask three questions"), "{written}");
    assert_eq!(desk("3\n\n2\n").0, DeskPage::Device);
    let (place, written) = desk("3\n\n1\n");
    assert_eq!(place, FIND);
    assert!(written.ends_with("other ways. "), "{written}");
    assert_eq!(desk("3\n\nb\n").0, DeskPage::Board);
}
