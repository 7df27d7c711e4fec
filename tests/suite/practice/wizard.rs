//! The practices in the wizard: where they are offered, what happens to the person's place, and how they return.

use std::io::Cursor;

use sesame::app;
use sesame::guide::{Exercise, Guide};
use sesame::l10n::Catalogs;
use sesame::plain::Plain;
use sesame::screen::Screen;
use sesame::wizard::{Base, Effect, Event, NotPractised, Outcome, Overlay, Session};

use crate::support::card::{DEVICES, guide, words};
use crate::support::{Memory, decision, started, step_id, sunday, walk_to};

/// The step at which each is offered.
const OFFERED: [(&str, Exercise); 2] = [("password", Exercise::Password), ("type-code", Exercise::Code)];

fn offered_at(id: Option<&str>) -> Option<Exercise> {
    OFFERED.iter().find(|(step, _)| Some(*step) == id).map(|(_, exercise)| *exercise)
}

/// A session at a step, on a computer.
fn at_step<'g>(guide: &'g Guide, id: &str) -> Session<'g> {
    let mut session = started(guide);
    walk_to(&mut session, &[("device", "computer")], id);
    session
}

/// The line that chooses the practice on the current page.
fn number(session: &Session<'_>, words: &Catalogs) -> String {
    let screen = Screen::of(session, words, &sunday());
    let at = screen.choices.iter().position(|choice| matches!(choice.event, Event::Practise(_)));
    (at.expect("a practice") + 1).to_string()
}

#[test]
fn practices_are_offered_at_two_steps_only() {
    let guide = guide();
    let words = words(&guide);
    for step in &guide.steps {
        assert_eq!(step.practise, offered_at(Some(&step.id)), "{}", step.id);
    }
    for device in DEVICES {
        let answers = [("device", device)];
        let mut session = started(&guide);
        let mut met = Vec::new();
        while session.page() != Base::Finished {
            let screen = Screen::of(&session, &words, &sunday());
            let offers: Vec<&Event> =
                screen.choices.iter().map(|choice| &choice.event).filter(|e| matches!(e, Event::Practise(_))).collect();
            let wanted = offered_at(step_id(&session)).map(Event::Practise);
            assert_eq!(offers, wanted.iter().collect::<Vec<_>>(), "{device} {:?}", step_id(&session));
            met.extend(step_id(&session).filter(|_| wanted.is_some()));
            // Enter never starts a practice.
            assert!(!matches!(screen.choices[screen.default].event, Event::Practise(_)));
            let event = decision(&session, &answers);
            session.update(event, &sunday());
        }
        assert_eq!(met, ["password", "type-code"], "{device}");
    }
}

#[test]
fn a_practice_not_offered_cannot_start() {
    let guide = guide();
    let mut session = started(&guide);
    let answers = [("device", "computer")];
    while session.page() != Base::Finished {
        let offered = offered_at(step_id(&session));
        for exercise in [Exercise::Password, Exercise::Code] {
            let before = (session.page(), session.progress().clone());
            let effects = session.update(Event::Practise(exercise), &sunday());
            let wanted = (offered == Some(exercise)).then(|| Effect::Practise(exercise, "fr".into()));
            assert_eq!(effects, wanted.into_iter().collect::<Vec<_>>(), "{:?}", step_id(&session));
            assert_eq!((session.page(), session.progress().clone()), before);
        }
        let event = decision(&session, &answers);
        session.update(event, &sunday());
    }
    // Nor from an overlay on the step that offers it.
    for page in [Overlay::Help, Overlay::Overview, Overlay::Review] {
        let mut session = at_step(&guide, "password");
        session.update(Event::Open(page.clone()), &sunday());
        assert_eq!(session.update(Event::Practise(Exercise::Password), &sunday()), [], "{page:?}");
        assert_eq!(session.page(), page);
    }
}

#[test]
fn a_practice_returns_to_its_step() {
    let guide = guide();
    let words = words(&guide);
    for (id, exercise) in OFFERED {
        let mut session = at_step(&guide, id);
        let before = (session.page(), session.progress().clone());
        let number = number(&session, &words);
        let mut world = Memory::new();
        let mut output = Vec::new();
        // Into the practice, again in English, then end of input.
        let mut front = Plain::new(Cursor::new(format!("{number}\nl\n{number}\nl\n")), &mut output, None);
        let left = app::run(&mut sesame::wizard::view::Wizard::new(&mut session, &words), &mut front, &mut world)
            .expect("lines can be read");
        assert_eq!(left, Outcome::Stopped);
        assert_eq!(world.practised, [(exercise, "fr".to_owned()), (exercise, "en".to_owned())], "{id}");
        assert_eq!(session.page(), before.0, "{id}");
        assert!(!session.progress().differs(&before.1), "{id}: a practice leaves nothing in the progress");
        // The page is written again after the practice.
        let title = Screen::of(&session, &words, &sunday()).title;
        let output = String::from_utf8(output).expect("text");
        assert!(output.matches(&title).count() >= 3, "{id}: {output}");
    }
}

#[test]
fn stopping_in_a_practice_stops_the_wizard() {
    let guide = guide();
    let words = words(&guide);
    for (id, exercise) in OFFERED {
        let mut session = at_step(&guide, id);
        let before = (session.page(), session.progress().clone());
        let number = number(&session, &words);
        let mut world = Memory { practice: Some(Event::Stop), ..Memory::new() };
        let mut output = Vec::new();
        // The remaining lines would be read if it went on.
        let mut front = Plain::new(Cursor::new(format!("{number}\n1\n1\n1\n")), &mut output, None);
        let left = app::run(&mut sesame::wizard::view::Wizard::new(&mut session, &words), &mut front, &mut world)
            .expect("lines can be read");
        assert_eq!(left, Outcome::Stopped);
        assert_eq!(world.practised, [(exercise, "fr".to_owned())]);
        assert_eq!((session.page(), session.progress().clone()), before, "{id}");
        assert_eq!(world.kept, [], "{id}: nothing was decided");
        let title = Screen::of(&session, &words, &sunday()).title;
        let output = String::from_utf8(output).expect("text");
        // Shown when opened, possibly drawn before the practice began, and not again.
        assert!(output.matches(&title).count() <= 2, "{id}: {output}");
    }
}

#[test]
fn a_failed_practice_is_reported_once() {
    let guide = guide();
    let words = words(&guide);
    for (why, said) in [
        (NotPractised::NotStarted, "L’exercice n’a pas pu s’ouvrir. Ce n’est pas grave : continuez sans lui."),
        (
            NotPractised::Died,
            "L’exercice s’est arrêté tout seul. Rien n’en est gardé. Continuez sans lui, ou rouvrez-le.",
        ),
    ] {
        for (id, _) in OFFERED {
            let mut session = at_step(&guide, id);
            let place = session.page();
            let number = number(&session, &words);
            let mut world = Memory { practice: Some(Event::NotPractised(why)), ..Memory::new() };
            let mut output = Vec::new();
            // Into the practice, then forward by the usual choice.
            let mut front = Plain::new(Cursor::new(format!("{number}\n1\n")), &mut output, None);
            app::run(&mut sesame::wizard::view::Wizard::new(&mut session, &words), &mut front, &mut world)
                .expect("lines can be read");
            let output = String::from_utf8(output).expect("text").replace('\u{a0}', " ");
            assert_eq!(output.matches(said).count(), 1, "{id} {why:?}: {output}");
            assert_ne!(session.page(), place, "{id}: the usual path goes on");
            assert!(session.progress().done.iter().any(|entry| entry.step == id), "{id}");
        }
    }
}
