//! Random walks through what the pages offer, and invalid progress files.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::Index;
use sesame::calendar::Now;
use sesame::progress::{Done, Progress};
use sesame::wizard::{Base, Event, Fault, Notice, Overlay};

use crate::support::card::DEVICES;
use crate::support::person::{Card, Person};
use crate::support::{at, sunday};

/// The possible decisions now; those that lead on count twice, so that a walk gets somewhere.
pub(super) fn possible(person: &Person<'_>) -> Vec<Event> {
    let mut events = person.offered();
    if person.page() == Overlay::Search {
        events.extend(person.typing("carte, code, lettre, demande").choices.into_iter().map(|choice| choice.event));
    }
    let on = |event: &Event| matches!(event, Event::Done | Event::Forward | Event::Choose(_) | Event::Visit(_));
    let twice: Vec<Event> = events.iter().filter(|event| on(event)).cloned().collect();
    events.extend(twice);
    events.extend([Event::SaveFailed(Fault::DiskFull), Event::Saved]);
    events
}

/// Whether an event only looks at things.
fn looks(event: &Event) -> bool {
    matches!(
        event,
        Event::Back
            | Event::Forward
            | Event::Open(_)
            | Event::Visit(_)
            | Event::Stay
            | Event::Stop
            | Event::Language(_)
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn no_random_walk_breaks_an_invariant(start in any::<Index>(), picks in proptest::collection::vec(any::<Index>(), 1..80)) {
        let card = Card::new();
        let device = DEVICES[start.index(DEVICES.len())];
        let path = card.with(&[("device", device)], "finished").done();
        let mut person = card.with(&[("device", device)], path[start.index(path.len())]);
        for pick in picks {
            let events = possible(&person);
            let event = events[pick.index(events.len())].clone();
            let before = person.clone();
            person.hears(event.clone());
            let taken_back = person.notice() == Some(&Notice::Undone);
            if looks(&event) && !taken_back {
                prop_assert_eq!(&before.progress().done, &person.progress().done, "{:?}", event);
                prop_assert_eq!(&before.progress().answers, &person.progress().answers, "{:?}", event);
            }
            // A page that is offered opens.
            if let Event::Open(page) = &event {
                prop_assert_eq!(person.page(), page.clone());
            }
            if let Event::Visit(step) = event {
                prop_assert_eq!(person.page(), Base::Step(step));
            }
            // The place is open: every gate before it is done.
            let path = person.path();
            let limit = match person.base() {
                Base::Step(step) => step,
                Base::Finished => card.guide.steps.next_key(),
                _ => 0.into(),
            };
            for step in path.steps().filter(|step| *step < limit && card.guide.steps[*step].gate) {
                prop_assert!(path.is_done(step), "{limit:?} is open before {}", card.guide.steps[step].id);
            }
            // What is saved leads back to the same place. (The language page asks again at once.)
            let mut back = person.clone();
            back.comes_back(&sunday());
            let ground = if person.base() == Base::Language { Base::Intro } else { person.base() };
            prop_assert_eq!(back.base(), ground);
            prop_assert!(!back.offered().is_empty());
        }
    }
}

/// A jumping clock loses nothing that was done.
#[test]
fn clock_jumps_lose_no_step() {
    let card = Card::new();
    let moments = ["1970-01-01T00:00:00+00:00", "2026-11-22T10:00:00+01:00", "2090-06-01T12:00:00+02:00"];
    let mut person = card.at("device");
    let mut done = 0;
    for moment in moments.iter().cycle().take(60) {
        person.now = Now::fixed(at(moment));
        person.goes_on();
        assert!(person.progress().done.len() >= done);
        done = person.progress().done.len();
        if person.step() == "finished" && person.page() == Base::Finished {
            return;
        }
    }
    panic!("never at the end, but at {}", person.step());
}

#[test]
fn an_invalid_file_still_opens_a_page() {
    let card = Card::new();
    let done = |step: &str, when: Option<&str>, bound_to: &[(&str, &str)]| Done {
        step: step.into(),
        when: when.map(at),
        bound_to: bound_to.iter().map(|(question, answer)| ((*question).to_owned(), (*answer).to_owned())).collect(),
        superseded: false,
    };
    let mut progress = Progress::new("card", u32::MAX);
    progress.language = Some("\u{1b}[31mxx".into());
    progress.answers = BTreeMap::from([
        ("device".into(), "\u{1b}]0;x\u{7}".into()),
        ("form".into(), "expired".into()),
        ("nothing".into(), "nothing".into()),
    ]);
    progress.done = vec![
        done("validated", Some("9999-12-31T23:59:59+00:00"), &[]),
        done("request", Some("0000-01-01T00:00:00+00:00"), &[("device", "abacus")]),
        done("unknown", None, &[("a", "b")]),
    ];
    for named in ["exit-no-such", "exit-no-device", "finished", "validated", "\u{1b}[2J", ""] {
        progress.at = Some(named.into());
        let mut person = card.back(progress.clone(), &sunday());
        // "Done" steps without the gates before them open nothing.
        assert_eq!(person.step(), "device", "{named:?}");
        person.session().speak("fr");
        person.walks_to("finished");
        person.clocks(&sunday());
    }
}
