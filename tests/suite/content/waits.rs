//! The waits of the embedded guide: each has its texts, in every state.

use sesame::guide::End;
use sesame::place_code::Position;
use sesame::progress::Progress;
use sesame::screen::Screen;
use sesame::wizard::{Base, Event, Overlay, Session};

use crate::support::pages::pages;
use crate::support::person::then;
use crate::support::{guide, started, sunday, walk_through, words};

/// From the moment when everything was done to a wrongly set clock.
const MOMENTS: [&str; 7] = [
    "2026-11-22T10:05:00+01:00",
    "2026-11-23T09:00:00+01:00",
    "2026-11-25T23:00:00+01:00",
    "2026-11-26T00:00:01+01:00",
    "2026-12-20T09:00:00+01:00",
    "1970-01-01T00:00:00+01:00",
    "2029-06-01T00:00:00+02:00",
];

/// At the end of a wait, its state fits on a few pages of a small window.
#[test]
fn every_wait_state_fits_a_small_window() {
    let guide = guide();
    let words = words(&guide);
    for wait in &guide.waits {
        let mut session = started(&guide);
        walk_through(&mut session, &[]);
        match wait.ends {
            End::Step(step) => session.stand_at(&Position { step: Some(step), device: None }),
            End::GotIn => {}
            End::Never => continue,
        }
        let mut progress = session.progress().clone();
        let begun = progress.done.iter_mut().filter(|done| done.step == guide.steps[wait.starts].id);
        begun.for_each(|done| done.when = Some(sunday().at));
        if let End::Step(step) = wait.ends {
            progress.done.retain(|done| done.step != guide.steps[step].id);
        }
        for moment in MOMENTS {
            let now = then(moment);
            let mut session = Session::resume(&guide, progress.clone(), "fr", &now);
            let waits = session.waiting_for(&now).iter().any(|clock| clock.wait.id == wait.id);
            assert!(waits && session.page() == Overlay::Waiting, "{}", wait.id);
            for language in words.languages() {
                session.speak(language);
                let room = Screen::of(&session, &words, &now);
                assert!(pages(&room, (40, 16)).split("=====").count() <= 12, "{} {moment}", wait.id);
                assert!(room.choices.iter().any(|choice| choice.event == Event::KeepDates), "{} {moment}", wait.id);
            }
        }
    }
    assert_eq!(words.missing(), Vec::<String>::new());
}

/// A user who says they have already begun is asked for the dates that the waits need, and may not know them.
#[test]
fn users_who_start_midway_reach_a_step() {
    let guide = guide();
    let begun =
        guide.steps.iter_enumerated().flat_map(|(step, known)| known.choices.iter().map(move |one| (step, one)));
    for (step, choice) in begun.filter(|(_, one)| matches!(one.leads, sesame::guide::Leads::After { .. })) {
        let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), "fr", &sunday());
        session.stand_at(&Position { step: Some(step), device: None });
        session.update(Event::Choose(choice.id.clone()), &sunday());
        while matches!(session.overlay(), Some(Overlay::When(_))) {
            session.update(Event::DoneOn(None), &sunday());
        }
        assert!(matches!(session.base(), Base::Step(next) if next > step), "{}", choice.id);
        walk_through(&mut session, &[]);
    }
}
