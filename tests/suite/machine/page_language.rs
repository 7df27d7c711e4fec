//! The language of the web pages, told by an answer: labels are shown in it, and their other names are a key away.

use sesame::screen::Block;
use sesame::wizard::{Event, Overlay};

use crate::support::model::{TestCases, new_case};
use crate::support::person::{Card, Person};
use crate::support::story::{Mode, Story};

const FRENCH: &str = "S'inscrire";
const ENGLISH: &str = "Sign up";

/// The small guide, where the answer on the first page of the library tells the language of its pages.
fn card() -> Card {
    Card::changed(|text| {
        let tells = |text: &str, choice: &str, web: &str| {
            text.replace(&format!("id = \"{choice}\"\n"), &format!("id = \"{choice}\"\nweb = \"{web}\"\n"))
        };
        tells(&tells(text, "new", "en"), "known", "other")
    })
}

/// The texts of the page, without its picture.
fn said(person: &Person<'_>) -> String {
    let paras = person.screen().blocks.into_iter().flat_map(|block| match block {
        Block::Prose { paras, .. } => paras,
        _ => Vec::new(),
    });
    paras.map(|para| para.text() + "\n").collect()
}

#[track_caller]
fn quotes(person: &Person<'_>, label: &str, not: &str) {
    assert!(said(person).contains(label) && !said(person).contains(not), "{}", said(person));
}

/// What the key "words" shows.
fn explained(person: &Person<'_>) -> String {
    let mut person = person.clone();
    person.opens(&[Overlay::Words(Vec::new(), Vec::new())]);
    said(&person)
}

#[test]
fn labels_are_in_the_language_that_the_answer_tells() {
    let card = card();
    let mut person = card.computer_at("form");
    quotes(&person, FRENCH, ENGLISH);
    person.chooses("new");
    assert_eq!((person.step(), person.web_language()), ("create", "en"));
    quotes(&person, ENGLISH, FRENCH);
    // It is the language of the pages, whatever the program speaks.
    person.takes(Event::Language("en".into()));
    person.takes(Event::Language("fr".into()));
    quotes(&person, ENGLISH, FRENCH);
    // A page in a language that the guide lacks: the labels stand in the reader's own.
    person.takes(Event::Back);
    person.chooses("known");
    assert_eq!((person.progress().web_language.as_deref(), person.web_language()), (None, "fr"));
    person.visits("form");
    quotes(&person, FRENCH, ENGLISH);
    person.takes(Event::Language("en".into()));
    quotes(&person, ENGLISH, FRENCH);
}

#[test]
fn the_key_words_shows_a_label_in_both_languages() {
    let card = card();
    let person = card.computer_at("form");
    let words = explained(&person);
    assert!(words.contains(FRENCH) && words.contains(ENGLISH), "{words}");
    // Labels that are only drawn in the picture are explained too.
    assert!(words.contains("Annuler") && words.contains("Cancel"), "{words}");
    let mut person = card.computer_at("create");
    assert!(explained(&person).contains(FRENCH), "{}", explained(&person));
    person.opens(&[Overlay::Help]);
    assert!(!person.offered().iter().any(|event| matches!(event, Event::Open(Overlay::Words(..)))));
}

#[test]
fn the_answer_is_changed_among_the_answers() {
    let card = card();
    let mut person = card.computer_at("form");
    let web = |person: &Person<'_>| {
        let mut person = person.clone();
        person.opens(&[Overlay::Overview, Overlay::Review]);
        person.offered().iter().any(|event| matches!(event, Event::WebLanguage(_)))
    };
    assert!(web(&person), "before the question is answered");
    person.chooses("new");
    assert!(!web(&person), "the question itself is in the list");
    person.changes("form", "known");
    assert_eq!(person.progress().web_language, None);
    person.changes("form", "new");
    assert_eq!(person.web_language(), "en");
}

#[test]
fn the_desk_learns_it_and_undoes_it() {
    let card = card();
    for mode in [Mode::Full((80, 24)), Mode::Lines] {
        let mut case = new_case(&card.guide, "Tulipe", "fr", "fr");
        case.follow(&card.with(&[("device", "computer")], "form"), &crate::support::sunday());
        let mut desk = Story::at_desk((&card.guide, &card.words), mode, "en", TestCases::of([case]));
        let web = |desk: &Story<'_, crate::support::model::AtDesk<'_>>| {
            let case = desk.now.cases.cases.values().next().expect("a case");
            assert_eq!(Some(&case.case.web_language), case.progress.web_language.as_ref());
            case.case.web_language.clone()
        };
        desk.chooses_like("Tulipe ·");
        // The volunteer sees each label in both languages.
        assert!(desk.read().contains(ENGLISH) && desk.read().contains(FRENCH), "{}", desk.read());
        desk.chooses("step-form.choice-new");
        assert_eq!(web(&desk), "en");
        desk.chooses("desk-case");
        desk.chooses("desk-undo");
        assert_eq!(web(&desk), "fr");
        // Pages in another language count as the caller's, not as the volunteer's.
        desk.chooses("step-form.choice-known");
        assert_eq!(web(&desk), "fr");
    }
}
