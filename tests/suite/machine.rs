//! The machine: guards, back and on again, changed answers, redo, coming back, guides that change.

use std::collections::BTreeMap;

use proptest::prelude::*;
use sesame::guide::{Guide, Leads};
use sesame::progress::{Done, Progress};
use sesame::session::{Effect, Event, Notice, Place, Position, Session, Stage};

use crate::support::{DEVICES, at, changed, decision, guide, started, step_id, sunday, walk_through, walk_to};

pub(crate) fn ids(guide: &Guide, steps: &[usize]) -> Vec<String> {
    steps.iter().map(|step| guide.steps[*step].id.clone()).collect()
}

fn again<'g>(guide: &'g Guide, session: &Session<'_>) -> Session<'g> {
    let text = session.progress().write();
    Session::resume(guide, Progress::read(&text).expect("what was written"), "en", &sunday())
}

#[test]
fn every_device_comes_to_the_end_on_every_branch() {
    let guide = guide();
    for device in DEVICES {
        for appeared in ["form", "password", "forgotten"] {
            for first in ["asked", "methods", "form"] {
                for second in ["asked", "methods", "boxes"] {
                    for hand in ["this-one", "computer"] {
                        let mut session = started(&guide);
                        let answers = [
                            ("device", device),
                            ("what-appeared", appeared),
                            ("open-rcam", first),
                            ("open-rcam-again", second),
                            ("which-device", hand),
                        ];
                        walk_through(&mut session, &answers);
                        assert_eq!(session.status(&sunday()).stage, Stage::Finished);
                    }
                }
            }
        }
    }
}

#[test]
fn a_phone_goes_back_to_the_phone_and_a_computer_never_hears_of_it() {
    let guide = guide();
    for (device, meets) in [("iphone", true), ("android", true), ("windows", false), ("mac", false)] {
        let mut session = started(&guide);
        walk_through(&mut session, &[("device", device), ("which-device", "computer")]);
        let met = session.progress().done.iter().any(|done| done.step == "back-to-phone");
        assert_eq!(met, meets, "{device}");
    }
}

#[test]
fn nothing_behind_a_gate_opens_before_it_is_done() {
    let guide = guide();
    // A file that claims the end, without the key, the request or the code.
    for (missing, held_at) in
        [("ready", "ready"), ("key-done", "key-done"), ("acknowledged", "acknowledged"), ("code-came", "code-came")]
    {
        let mut session = started(&guide);
        walk_through(&mut session, &[("device", "windows")]);
        let mut progress = session.progress().clone();
        progress.done.retain(|done| done.step != missing);
        progress.at = Some("finished".into());
        let session = Session::resume(&guide, progress, "fr", &sunday());
        assert_eq!(step_id(&session), Some(held_at), "without {missing}");
    }
}

#[test]
fn from_every_step_back_and_on_again_is_the_same_state() {
    let guide = guide();
    for device in DEVICES {
        let mut session = started(&guide);
        for _ in 0..200 {
            if session.place() == Place::Finished {
                break;
            }
            if let Place::Step(_) = session.place() {
                let before = session.clone();
                session.update(Event::Back, &sunday());
                assert_eq!(before.progress().done, session.progress().done, "back erases nothing");
                while session.ground() != before.ground() || session.place() != session.ground() {
                    let event = decision(&session, &[("device", device)]);
                    session.update(event, &sunday());
                }
                assert_eq!(before.progress().answers, session.progress().answers);
                assert_eq!(before.progress().done, session.progress().done);
                assert_eq!(before.place(), session.place());
            }
            let event = decision(&session, &[("device", device)]);
            session.update(event, &sunday());
        }
    }
}

#[test]
fn a_stop_and_restart_after_every_step_changes_nothing() {
    let guide = guide();
    for device in DEVICES {
        let mut session = started(&guide);
        for _ in 0..200 {
            if session.place() == Place::Finished {
                break;
            }
            let mut back = again(&guide, &session);
            assert_eq!(back.ground(), session.ground(), "{device}");
            assert_eq!(back.language(), "fr");
            assert_eq!(back.progress().answers, session.progress().answers);
            let waits = !back.waiting_for(&sunday()).is_empty();
            assert_eq!(back.place(), if waits { Place::Waiting } else { Place::WelcomeBack });
            back.update(Event::Forward, &sunday());
            assert_eq!(back.place(), session.ground());
            session = back;
            let event = decision(&session, &[("device", device)]);
            session.update(event, &sunday());
        }
    }
}

#[test]
fn another_device_sends_back_to_what_depends_on_it_and_keeps_the_rest() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "code-came");
    let kept = session.progress().done.clone();
    session.update(Event::Open(Place::Review), &sunday());
    let device = guide.step("device").expect("the question");
    session.update(Event::Open(Place::Change(device)), &sunday());
    session.update(Event::Choose("iphone".into()), &sunday());
    let Some(Notice::NoLonger(lost)) = session.notice() else { panic!("{:?}", session.notice()) };
    let lost = ids(&guide, lost);
    assert!(lost.contains(&"register-key".into()) && lost.contains(&"ready".into()), "{lost:?}");
    assert!(!lost.contains(&"acknowledged".into()) && !lost.contains(&"choose-password".into()), "{lost:?}");
    assert_eq!(session.place(), Place::Review, "one comes back to the answers");
    session.update(Event::Back, &sunday());
    assert_eq!(step_id(&session), Some("apple-age"));
    assert!(kept.iter().all(|done| session.progress().done.contains(done)), "nothing is deleted");
    // The answer returns, and everything holds again.
    session.update(Event::Open(Place::Change(device)), &sunday());
    session.update(Event::Choose("windows".into()), &sunday());
    assert_eq!(session.flow().frontier(), Position::Step(guide.step("code-came").expect("the page")));
}

#[test]
fn the_new_device_is_led_through_its_own_steps_to_the_same_wait() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "code-came");
    let device = guide.step("device").expect("the question");
    session.update(Event::Open(Place::Change(device)), &sunday());
    session.update(Event::Choose("android".into()), &sunday());
    walk_to(&mut session, &[("device", "android")], "code-came");
    let done: Vec<&str> = session.progress().done.iter().map(|done| done.step.as_str()).collect();
    assert_eq!(done.iter().filter(|step| **step == "acknowledged").count(), 1, "the request was sent once");
    assert!(done.contains(&"add-security-key") && done.contains(&"add-trusted-platform"));
}

#[test]
fn exits_say_what_to_do_instead_and_back_leaves_them() {
    let guide = guide();
    for step in &guide.steps {
        for choice in &step.choices {
            let Leads::Exit(exit) = choice.leads else { continue };
            let mut session = started(&guide);
            let device = if step.id == "apple-age" { "iphone" } else { "windows" };
            let account = if step.id == "repair" { "begun" } else { "no" };
            let usual = [("device", device), ("account", account)];
            walk_to(&mut session, &usual, &step.id);
            session.update(Event::Choose(choice.id.clone()), &sunday());
            assert_eq!(session.place(), Place::Exit(exit), "{}", choice.id);
            assert_eq!(session.status(&sunday()).stage, Stage::Left);
            let back = again(&guide, &session);
            assert_eq!(back.ground(), Place::Exit(exit), "a way out is kept");
            assert!(
                session.answered().contains(&guide.step(&step.id).expect("the question")),
                "its answer can be changed"
            );
            session.update(Event::Back, &sunday());
            assert_eq!(step_id(&session), Some(step.id.as_str()), "{}", choice.id);
            walk_through(&mut session, &usual);
        }
    }
}

#[test]
fn an_expired_link_begins_anew_and_says_so() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    session.update(Event::Choose("expired".into()), &sunday());
    assert_eq!(step_id(&session), Some("open-eu-login"));
    assert!(matches!(session.notice(), Some(Notice::Redone(_))));
    assert!(session.clocks(&sunday()).is_empty(), "the old clock no longer runs");
    let superseded = session.progress().done.iter().filter(|done| done.superseded).count();
    assert!(superseded >= 3, "what was done is kept beside");
    // A hundred times the same does not make the file grow.
    for _ in 0..100 {
        walk_to(&mut session, &[], "open-mail");
        session.update(Event::Choose("expired".into()), &sunday());
    }
    assert!(session.progress().done.len() < 40, "{}", session.progress().done.len());
    walk_through(&mut session, &[("what-appeared", "forgotten")]);
}

#[test]
fn who_begins_in_the_middle_stands_at_the_right_step() {
    let guide = guide();
    for (already, stands_at) in [
        ("mail", "windows-open"),
        ("password", "windows-open"),
        ("key", "open-rcam"),
        ("request", "code-came"),
        ("code", "open-rcam-again"),
    ] {
        let mut session = started(&guide);
        walk_to(&mut session, &[("device", "windows")], "where");
        session.update(Event::Choose(already.into()), &sunday());
        assert_eq!(step_id(&session), Some(stands_at), "{already}");
        // The device is looked at first, then comes what is really next.
        let really_next =
            [("mail", "open-mail"), ("password", "key-tile")].into_iter().find(|(answer, _)| *answer == already);
        if let Some((_, next)) = really_next {
            let mut on = session.clone();
            walk_to(&mut on, &[("device", "windows")], next);
            let done = on.progress().done.iter().filter(|done| done.when.is_some()).count();
            assert_eq!(done, 3 + 3, "three answers, three looks at the device");
        }
        assert!(
            session
                .progress()
                .done
                .iter()
                .filter(|done| done.step != "account" && done.step != "device" && done.step != "where")
                .all(|done| done.when.is_none())
        );
        // Thought better of it: what was taken as done no longer counts.
        session.update(Event::Open(Place::Change(guide.step("where").expect("the question"))), &sunday());
        session.update(Event::Choose("start".into()), &sunday());
        let done = session.flow().valid_steps().len();
        assert_eq!(done, 3, "{already}: only the three answers");
    }
}

#[test]
fn a_step_inserted_by_a_new_guide_is_named_and_throws_nobody_back() {
    let guide_before = guide();
    let mut session = started(&guide_before);
    walk_to(&mut session, &[("device", "windows")], "choose-method");
    let shelf = changed("guides/eu-login.toml", |text| {
        let step = "[[step]]\nid = \"new-thing\"\ncode = 99\nstage = \"preparation\"\nsource = [\"S0-2\"]\n\n";
        let renamed = text
            .replace("id = \"collect\"", "id = \"gather\"\nwas = [\"collect\"]")
            .replace("version = 1", "version = 2");
        renamed.replacen("[[step]]\nid = \"ready\"", &format!("{step}[[step]]\nid = \"ready\""), 1)
    });
    let guide_after = Guide::load(&shelf, "eu-login").expect("a good guide");
    let session = again(&guide_after, &session);
    assert_eq!(step_id(&session), Some("choose-method"));
    assert_eq!(ids(&guide_after, &session.inserted()), ["new-thing"], "and the renamed one is still done");
}

#[test]
fn every_event_that_changes_something_is_saved_at_once() {
    let guide = guide();
    let mut session = started(&guide);
    for _ in 0..200 {
        if session.place() == Place::Finished {
            break;
        }
        let before = session.progress().clone();
        let event = decision(&session, &[]);
        let effects = session.update(event, &sunday());
        if session.progress().differs(&before) {
            let saved =
                effects.iter().any(|effect| matches!(effect, Effect::Save(kept) if **kept == *session.progress()));
            assert!(saved, "{effects:?}");
        }
    }
}

#[test]
fn language_changes_in_place() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "choose-password");
    let place = session.place();
    session.update(Event::Language("en".into()), &sunday());
    assert_eq!((session.place(), session.language(), session.web_language()), (place, "en", "en"));
    session.update(Event::WebLanguage("fr".into()), &sunday());
    assert_eq!((session.language(), session.web_language()), ("en", "fr"));
    let back = again(&guide, &session);
    assert_eq!((back.language(), back.web_language()), ("en", "fr"));
}

/// Anything a front could send, and much that it never would.
fn any_event(guide: &Guide) -> impl Strategy<Value = Event> + use<> {
    let steps = guide.steps.len();
    let choices: Vec<String> =
        guide.steps.iter().flat_map(|step| &step.choices).map(|choice| choice.id.clone()).collect();
    let page = move |step: usize| {
        prop_oneof![
            Just(Place::Overview),
            Just(Place::Review),
            Just(Place::Help),
            Just(Place::Trouble),
            Just(Place::When(step)),
            Just(Place::Change(step)),
        ]
    };
    prop_oneof![
        6 => Just(Event::Done),
        6 => Just(Event::Forward),
        6 => proptest::sample::select(choices).prop_map(Event::Choose),
        3 => Just(Event::Back),
        2 => (0..steps).prop_flat_map(page).prop_map(Event::Open),
        1 => Just(Event::Language("en".into())),
        1 => Just(Event::WebLanguage("fr".into())),
        1 => Just(Event::DoneOn(None)),
        1 => Just(Event::DoneOn(Some(sunday().today()))),
        1 => Just(Event::GotIn),
        1 => Just(Event::NotYet),
        1 => Just(Event::Stop),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn no_walk_breaks_a_promise(events in {
        proptest::collection::vec(any_event(&guide()), 1..120)
    }) {
        let guide = guide();
        let mut session = started(&guide);
        for event in events {
            let done: Vec<Done> = session.progress().done.clone();
            let answers: BTreeMap<String, String> = session.progress().answers.clone();
            let erases_nothing = matches!(event, Event::Back | Event::Forward | Event::Open(_) | Event::Stop | Event::Language(_));
            session.update(event, &sunday());
            if erases_nothing {
                prop_assert_eq!(&done, &session.progress().done);
                prop_assert_eq!(&answers, &session.progress().answers);
            }
            // The place is open: no gate in front of it is undone.
            let flow = session.flow();
            let limit = match session.ground() { Place::Step(step) => step, Place::Finished => guide.steps.len(), _ => 0 };
            for step in flow.steps().filter(|step| *step < limit && guide.steps[*step].gate) {
                prop_assert!(flow.is_done(step), "{} is open before {}", limit, guide.steps[step].id);
            }
            // What is saved brings the person back to the same place.
            let back = again(&guide, &session);
            // (The language page is for asking again at once: who has chosen comes back to the page behind it.)
            let ground = if session.ground() == Place::Language { Place::Intro } else { session.ground() };
            prop_assert_eq!(back.ground(), ground);
            // Every page can be shown.
            prop_assert!(session.status(&sunday()).waits.len() <= guide.waits.len());
        }
    }
}

#[test]
fn hostile_progress_gives_a_place_and_no_panic() {
    let guide = guide();
    let mut progress = Progress::new("eu-login", u32::MAX);
    progress.language = Some("\u{1b}[31mxx".into());
    progress.at = Some("exit-no-such".into());
    progress.answers.insert("device".into(), "\u{1b}]0;x\u{7}".into());
    progress.answers.insert("nothing".into(), "nothing".into());
    progress.done.push(Done {
        step: "validated".into(),
        when: Some(at("9999-12-31T23:59:59+00:00")),
        bound_to: BTreeMap::new(),
        superseded: false,
    });
    progress.done.push(Done {
        step: "unknown".into(),
        when: None,
        bound_to: BTreeMap::from([("a".into(), "b".into())]),
        superseded: false,
    });
    let mut session = Session::resume(&guide, progress, "fr", &sunday());
    session.clocks(&sunday());
    session.update(Event::Forward, &sunday());
    session.update(Event::Back, &sunday());
}
