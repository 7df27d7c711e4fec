//! The person who helps, by keys and by lines, in both fronts.

use sesame::helper::{Helper, Part};
use sesame::keys::Action;
use sesame::unread::Unread;
use sesame::wizard::{Base, Effect, Overlay};

use crate::support::model::Wizard;
use crate::support::person::Card;
use crate::support::story::{MODES, Mode, Story};
use crate::support::sunday;

const PARTS: [&str; 3] = ["Zébulon", "02 555 01 23", "le matin"];

fn helper([name, phone, hours]: [&str; 3]) -> Helper {
    let mut helper = Helper::default();
    for (part, text) in Part::ALL.into_iter().zip([name, phone, hours]) {
        helper.set(part, text).expect("good");
    }
    helper
}

/// On the form, back after a stop, with this note.
fn person<'c>(
    card: &'c Card,
    (way, language): (Mode, &str),
    note: Result<Option<Helper>, Unread>,
) -> Story<'c, Wizard<'c>> {
    let mut progress = card.at("form").progress().clone();
    progress.language = Some(language.to_owned());
    let mut person = Wizard::back(&card.guide, &card.words, progress, language, sunday());
    person.session.close_overlays();
    person.session.helped_by(note);
    Story::new(&card.words, way, person)
}

fn ways() -> impl Iterator<Item = (Mode, &'static str)> {
    MODES.into_iter().flat_map(|way| [(way, "fr"), (way, "en")])
}

/// Opens "whom to ask" from a step.
fn asks<'c>(person: &mut Story<'c, Wizard<'c>>) {
    person.chooses("choice-trouble");
    person.chooses("choice-ask");
    assert_eq!(person.place(), Overlay::Ask);
}

fn last_note(person: &Story<'_, Wizard<'_>>) -> Option<Option<Helper>> {
    person.now.world.asked.iter().rev().find_map(|effect| match effect {
        Effect::Note(helper) => Some(helper.clone()),
        _ => None,
    })
}

#[test]
fn somebody_is_noted_part_by_part_then_shown_changed_and_forgotten() {
    let card = Card::new();
    for way in ways() {
        let mut person = person(&card, way, Ok(None));
        asks(&mut person);
        person.chooses("choice-helper");
        assert_eq!(person.place(), Overlay::Helper);
        person.chooses("choice-helper-note");
        for (part, text) in Part::ALL.into_iter().zip(PARTS) {
            assert_eq!(person.place(), Overlay::Noting(part), "{way:?}");
            person.types(text);
        }
        assert_eq!(person.place(), Overlay::Helper);
        person.is_told("helper-noted");
        assert!(last_note(&person) == Some(Some(helper(PARTS))), "{way:?}");
        // Shown where one looks for help.
        person.chooses("choice-return");
        assert_eq!(person.place(), Overlay::Ask);
        for page in [Overlay::Ask, Overlay::Help] {
            assert_eq!(person.place(), page);
            let read = person.read();
            assert!(PARTS.iter().all(|part| read.contains(part)), "{way:?} {page:?}\n{read}");
            person.key(Action::Help);
        }
        // Nowhere in the card, which goes to others.
        assert_eq!(person.place(), Overlay::Ask);
        person.chooses("choice-card");
        let read = person.read();
        assert!(!PARTS.iter().any(|part| read.contains(part)), "{way:?}\n{read}");
        person.back();
        person.chooses("choice-helper-known");
        // What was noted is already there, and Enter keeps it.
        person.chooses("choice-helper-change");
        person.enter();
        assert_eq!(person.place(), Overlay::Noting(Part::Phone), "{way:?}");
        match way.0 {
            Mode::Lines => person.lines("112\n"),
            Mode::Full(_) => person.hands("Backspace*30 '112' Enter"),
        }
        person.enter();
        assert!(last_note(&person) == Some(Some(helper([PARTS[0], "112", PARTS[2]]))), "{way:?}");
        person.chooses("choice-helper-forget");
        person.is_told("helper-forgotten");
        assert!(last_note(&person) == Some(None), "{way:?}");
        assert!(person.read().contains(&person.line("choice-helper-note")), "{way:?}");
        assert_eq!(person.now.session.base(), Base::Step(card.step("form")));
    }
}

#[test]
fn parts_may_be_left_empty_but_not_both_name_and_number() {
    let card = Card::new();
    for way in ways() {
        let mut person = person(&card, way, Ok(None));
        person.key(Action::Help);
        person.chooses("choice-helper");
        person.chooses("choice-helper-note");
        person.enter();
        assert_eq!(person.place(), Overlay::Noting(Part::Phone), "{way:?}");
        person.enter();
        assert_eq!(person.place(), Overlay::Noting(Part::Phone), "{way:?}");
        person.is_told("helper-refused");
        person.types("allo");
        person.is_told("helper-refused.digits");
        // Back shows the part before, without the refusal.
        match way.0 {
            Mode::Lines => person.lines("<\n"),
            Mode::Full(_) => person.hands("Esc"),
        }
        assert_eq!(person.place(), Overlay::Noting(Part::Name), "{way:?}");
        assert!(person.screen().notices.is_empty(), "{way:?}");
        person.types("Zoé");
        person.enter();
        person.enter();
        assert_eq!(person.place(), Overlay::Helper, "{way:?}");
        assert!(last_note(&person) == Some(Some(helper(["Zoé", "", ""]))), "{way:?}");
    }
}

#[test]
fn going_back_notes_nothing_and_starts_afresh() {
    let card = Card::new();
    for way in ways() {
        let mut person = person(&card, way, Ok(Some(helper(PARTS))));
        person.key(Action::Help);
        person.chooses("choice-helper-known");
        person.chooses("choice-helper-change");
        match way.0 {
            Mode::Lines => person.lines("Anne\n<\n<\n"),
            Mode::Full(_) => person.hands("Backspace*30 'Anne' Enter Esc Esc"),
        }
        assert_eq!(person.place(), Overlay::Helper, "{way:?}");
        assert!(person.read().contains(PARTS[0]), "{way:?}");
        person.chooses("choice-helper-change");
        let field = person.screen().field.clone().expect("a field");
        assert_eq!(field.initial, PARTS[0], "{way:?}");
        assert!(last_note(&person).is_none(), "{way:?}");
    }
}

#[test]
fn at_the_end_of_a_fraud_the_number_noted_here_is_the_one_to_call() {
    let card = Card::new();
    for (note, warned) in [(Some(helper(PARTS)), true), (Some(helper([PARTS[0], "", ""])), false), (None, false)] {
        for way in ways() {
            let known = note.is_some();
            let mut person = person(&card, way, Ok(note.clone()));
            person.key(Action::Help);
            person.chooses("choice-contacted");
            person.chooses("trouble-call");
            person.chooses("choice-done");
            person.chooses("choice-done");
            let read = person.read();
            assert_eq!(read.contains(&person.line("helper.fraud")), warned, "{way:?}\n{read}");
            assert_eq!(read.contains(PARTS[0]), known, "{way:?}");
        }
    }
}

#[test]
fn a_note_that_cannot_be_read_is_not_written_over() {
    let card = Card::new();
    for way in ways() {
        for (why, said) in [
            (Unread::Damaged, "helper-unread"),
            (Unread::Newer, "helper-unread.newer"),
            (Unread::Denied, "helper-unread.denied"),
        ] {
            let mut person = person(&card, way, Err(why));
            person.key(Action::Help);
            person.chooses("choice-helper");
            assert!(person.read().contains(&person.line(said)), "{way:?} {why:?}");
            let offers = |person: &Story<'_, Wizard<'_>>| {
                let opens = |overlay: &Overlay| *overlay == Overlay::Noting(Part::Name);
                let choices = &person.screen().choices;
                choices.iter().any(|one| matches!(&one.event, sesame::wizard::Event::Open(page) if opens(page)))
            };
            assert!(!offers(&person), "{way:?} {why:?}");
            if why == Unread::Damaged {
                person.chooses("choice-helper-forget");
                assert!(offers(&person), "{way:?}");
            }
        }
    }
}

#[test]
fn at_the_desk_nobody_is_noted() {
    let card = Card::new();
    let case = crate::support::model::new_case(&card.guide, "Tulipe", "fr", "fr");
    for way in MODES {
        let cases = crate::support::model::TestCases::of([case.clone()]);
        let mut desk = Story::at_desk((&card.guide, &card.words), way, "fr", cases);
        desk.key(Action::Help);
        let label = desk.line("choice-helper");
        assert!(!desk.read().contains(&label), "{way:?}\n{}", desk.read());
        assert!(!desk.now.desk.session().takes_helper(), "{way:?}");
    }
}
