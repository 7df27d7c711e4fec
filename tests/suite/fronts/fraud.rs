//! Somebody contacted the person: by keys, in both fronts.

use sesame::keys::Action;
use sesame::progress::Progress;
use sesame::wizard::{Base, Event, Overlay};

use crate::support::model::Wizard;
use crate::support::person::Card;
use crate::support::story::{MODES, Mode, Story, plain};
use crate::support::sunday;

/// A session in one front and language, of somebody whose place is saved.
fn person<'c>(card: &'c Card, way: Mode, language: &str, mut progress: Progress) -> Story<'c, Wizard<'c>> {
    progress.language = Some(language.to_owned());
    let person = Wizard::back(&card.guide, &card.words, progress, language, sunday());
    Story::new(&card.words, way, person)
}

/// From the list of what has happened, through every act, to whom to tell.
fn acts<'c>(card: &Card, person: &mut Story<'c, Wizard<'c>>) {
    let told = card.trouble("told");
    person.chooses("choice-happened");
    assert_eq!(person.place(), Overlay::Happened);
    person.chooses("trouble-told");
    for (number, answer) in ["choice-done", "choice-cannot"].into_iter().enumerate() {
        assert_eq!(person.place(), Overlay::Remedy(told, number));
        for wrong in ["choice-works", "choice-still-not"] {
            let label = person.line(wrong);
            assert!(person.screen().choices.iter().all(|choice| plain(&choice.label) != label), "{label}");
        }
        person.chooses(answer);
    }
    assert_eq!(person.place(), Overlay::Remedy(told, 2));
    let read = person.read();
    for said in ["lead-tell", "contact-desk"] {
        assert!(read.contains(&person.line(said)), "{said}:\n{read}");
    }
}

#[test]
fn acts_are_done_one_after_the_other_from_the_first_page_on() {
    let card = Card::new();
    for (way, language) in MODES.into_iter().flat_map(|way| [(way, "fr"), (way, "en")]) {
        let mut person = person(&card, way, language, Progress::new(&card.guide.id, card.guide.version));
        assert_eq!(person.place(), Base::Intro);
        person.chooses("choice-contacted");
        assert_eq!(person.place(), Overlay::Contacted);
        acts(&card, &mut person);
        person.chooses("choice-return");
        assert_eq!(person.place(), Base::Intro, "{way:?} {language}");
    }
}

#[test]
fn help_leads_there_from_a_step_and_the_end_leads_back_to_it() {
    let card = Card::new();
    for (way, language) in MODES.into_iter().flat_map(|way| [(way, "fr"), (way, "en")]) {
        let mut person = person(&card, way, language, card.at("form").progress().clone());
        person.chooses_by(|event| *event == Event::Forward);
        person.key(Action::Help);
        person.chooses("choice-contacted");
        // Whoever only had a call may notice at its end that something was said.
        person.chooses("trouble-call");
        person.chooses("choice-done");
        person.chooses("choice-done");
        acts(&card, &mut person);
        person.chooses("choice-to-step");
        assert_eq!(person.place(), Base::Step(card.step("form")), "{way:?} {language}");
    }
}
