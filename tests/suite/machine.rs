//! The machine: guards, back and on again, changed answers, redo, coming back, guides that change.

use std::collections::BTreeMap;

use proptest::prelude::*;
use sesame::guide::{Guide, Leads};
use sesame::progress::{Done, Progress};
use sesame::session::{Effect, Event, Fault, Notice, Place, Position, Session, Stage};

use crate::support::{DEVICES, at, changed, decision, guide, started, step_id, sunday, walk_through, walk_to};

fn ids(guide: &Guide, steps: &[usize]) -> Vec<String> {
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

#[test]
fn a_fault_is_said_when_it_comes_and_wherever_one_takes_stock() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    assert!(!session.fault_is_said());
    session.update(Event::SaveFailed(Fault::DiskFull), &sunday());
    assert!(session.fault_is_said(), "it has just come");
    session.update(Event::Open(Place::Words), &sunday());
    session.update(Event::SaveFailed(Fault::DiskFull), &sunday());
    assert!(!session.fault_is_said(), "the same again is no news");
    session.update(Event::Open(Place::Overview), &sunday());
    assert!(session.fault_is_said(), "here one takes stock");
    session.update(Event::Back, &sunday());
    session.update(Event::SaveFailed(Fault::ReadOnly), &sunday());
    assert!(session.fault_is_said(), "another one is news");
    session.update(Event::Saved, &sunday());
    assert_eq!(session.fault(), None);
}

#[test]
fn only_a_newer_guide_puts_steps_behind_ones_back() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    let mut progress = session.progress().clone();
    let missing = progress.done.remove(1).step;
    let inserted = |progress: &Progress| {
        let session = Session::resume(&guide, progress.clone(), "fr", &sunday());
        ids(&guide, &session.inserted())
    };
    assert_eq!(inserted(&progress), Vec::<String>::new(), "of the same version");
    progress.guide_version -= 1;
    assert_eq!(inserted(&progress), [missing]);
    progress.done.clear();
    assert_eq!(inserted(&progress), Vec::<String>::new(), "who has done nothing has nothing behind them");
}

#[test]
fn what_is_to_be_said_is_said_until_it_is_hushed_and_an_interruption_is_handed_on() {
    let guide = guide();
    let mut session = started(&guide);
    session.notify(Notice::Undone);
    let before = session.clone();
    assert_eq!(session.update(Event::Interrupted, &sunday()), [Effect::Interrupt]);
    assert_eq!((session.place(), session.progress()), (before.place(), before.progress()));
    assert_eq!(session.notice(), Some(&Notice::Undone));
    session.hush();
    assert_eq!(session.notice(), None);
}

#[test]
fn what_starts_a_clock_may_be_of_another_day_only_on_another_day() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "create-account");
    let step = guide.step("create-account").expect("the step");
    for (day, other) in [("2026-11-22", false), ("2026-11-23", true)] {
        let now = sesame::calendar::Now::fixed(at(&format!("{day}T20:00:00+01:00")));
        let back = Session::resume(&guide, session.progress().clone(), "fr", &now);
        assert_eq!(back.may_be_of_another_day(step), other, "{day}");
        assert!(!back.may_be_of_another_day(step - 1), "{day}");
    }
}

/// "Not yet" on a page where one waits takes back that what was awaited has come; on any other it only stops.
#[test]
fn not_yet_takes_back_nothing_but_that_something_came() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "code-came");
    let waiting = session.ground();
    session.update(Event::Done, &sunday());
    while session.ground() != waiting || session.place() != waiting {
        session.update(Event::Back, &sunday());
    }
    let mut before = session.clone();
    session.update(Event::NotYet, &sunday());
    assert!(session.progress().done.iter().any(|done| done.step == "code-came" && done.superseded));
    assert_eq!(session.ground(), waiting);
    // The page before it asks for something to be done.
    before.update(Event::Back, &sunday());
    let (place, done) = (before.ground(), before.progress().done.clone());
    before.update(Event::NotYet, &sunday());
    assert_eq!((before.ground(), &before.progress().done), (place, &done));
}

#[test]
fn a_page_is_laid_over_the_others_once_and_help_not_below_what_it_opens() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    let ground = session.ground();
    for (opened, back) in [
        (&[Place::Words, Place::Addresses, Place::Words][..], &[Place::Addresses, ground][..]),
        (&[Place::Help, Place::Words], &[ground]),
    ] {
        for page in opened {
            session.update(Event::Open(*page), &sunday());
            assert_eq!(session.place(), *page);
        }
        for page in back {
            session.update(Event::Back, &sunday());
            assert_eq!(session.place(), *page, "back from {opened:?}");
        }
    }
}

#[test]
fn a_cure_that_does_not_exist_is_not_opened_nor_any_before_the_way() {
    let guide = guide();
    let cures = guide.troubles()[0].cures.len();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    for (trouble, cure, opens) in [(0, 0, true), (0, cures, true), (0, cures + 1, false), (10_000, 0, false)] {
        let mut session = session.clone();
        session.update(Event::Open(Place::Cure(trouble, cure)), &sunday());
        assert_eq!(session.place() == Place::Cure(trouble, cure), opens, "{trouble} {cure}");
    }
    let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), "fr", &sunday());
    session.update(Event::Open(Place::Cure(0, 0)), &sunday());
    assert_eq!(session.place(), Place::Language);
}

#[test]
fn back_passes_over_what_was_only_said_to_be_behind() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "mac")], "where");
    session.update(Event::Choose("request".into()), &sunday());
    let done = session.progress().done.clone();
    session.update(Event::DoneOn(None), &sunday());
    assert_eq!(session.progress().done, done, "to know no day tells nothing");
    assert_eq!(step_id(&session), Some("code-came"));
    session.update(Event::Back, &sunday());
    assert_eq!(step_id(&session), Some("where"));
}

/// A day told later takes the place of what was unknown, whether it was said to be behind or done at an unknown time.
#[test]
fn a_day_takes_the_place_of_an_unknown_one() {
    let guide = guide();
    let friday = "2026-11-20".parse().ok();
    let count = |session: &Session<'_>, id: &str| {
        let of = session.progress().done.iter().filter(|done| done.step == id);
        (of.clone().count(), of.filter(|done| done.when.is_some()).count())
    };
    let mut said = started(&guide);
    walk_to(&mut said, &[("device", "mac")], "where");
    said.update(Event::Choose("request".into()), &sunday());
    said.update(Event::DoneOn(friday), &sunday());
    assert_eq!(count(&said, "acknowledged"), (1, 1));
    let mut walked = started(&guide);
    walk_to(&mut walked, &[], "open-mail");
    let mut progress = walked.progress().clone();
    progress.done.iter_mut().for_each(|done| done.when = None);
    let mut unknown = Session::resume(&guide, progress, "fr", &sunday());
    let step = guide.step("create-account").expect("the step");
    for event in [Event::Visit(step), Event::Open(Place::When(step)), Event::DoneOn(friday)] {
        unknown.update(event, &sunday());
    }
    assert_eq!(count(&unknown, "create-account"), (1, 1));
}

#[test]
fn a_likely_answer_offers_itself_only_where_none_was_given() {
    let guide = guide();
    let appeared = |session: &Session<'_>| session.progress().answers.get("what-appeared").cloned();
    let mut session = started(&guide);
    walk_to(&mut session, &[("account", "begun")], "what-appeared");
    assert_eq!(appeared(&session).as_deref(), Some("password"));
    let mut session = started(&guide);
    walk_to(&mut session, &[("what-appeared", "form")], "password-done");
    let account = guide.step("account").expect("the question");
    session.update(Event::Open(Place::Change(account)), &sunday());
    session.update(Event::Choose("begun".into()), &sunday());
    assert_eq!(session.progress().answers.get("account").map(String::as_str), Some("begun"));
    assert_eq!(appeared(&session).as_deref(), Some("form"));
}

#[test]
fn what_is_done_again_keeps_its_date_and_leads_to_its_neighbour() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "password-done");
    let step = guide.step("create-account").expect("the step");
    let done = session.progress().done.clone();
    let tuesday = sesame::calendar::Now::fixed(at("2026-11-24T09:00:00+01:00"));
    for again in [&[Event::Done][..], &[Event::Open(Place::When(step)), Event::DoneOn(None)]] {
        let mut session = session.clone();
        session.update(Event::Visit(step), &tuesday);
        for event in again {
            session.update(event.clone(), &tuesday);
        }
        assert_eq!(session.progress().done, done);
        assert_eq!(step_id(&session), Some("open-mail"));
    }
}

#[test]
fn a_question_answered_again_on_its_page_says_what_that_undoes() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "code-came");
    let device = guide.step("device").expect("the question");
    session.update(Event::Visit(device), &sunday());
    let mut same = session.clone();
    same.update(Event::Choose("windows".into()), &sunday());
    assert_eq!(same.notice(), None);
    let next = session.flow().steps().find(|step| *step > device);
    assert_eq!(same.ground(), Place::Step(next.expect("a neighbour")));
    session.update(Event::Choose("iphone".into()), &sunday());
    assert!(matches!(session.notice(), Some(Notice::NoLonger(_))), "{:?}", session.notice());
}

#[test]
fn no_step_is_visited_before_it_is_open_or_off_the_way() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "open-mail");
    let here = session.place();
    for (id, open) in [("validated", false), ("apple-age", false), ("device", true)] {
        let step = guide.step(id).expect(id);
        session.update(Event::Visit(step), &sunday());
        assert_eq!(session.place(), if open { Place::Step(step) } else { here }, "{id}");
    }
}

#[test]
fn only_a_cure_that_is_shown_begins_the_way_anew() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    let all = guide.troubles().iter().enumerate();
    let mut all = all.flat_map(|(trouble, known)| (0..known.cures.len()).map(move |cure| (trouble, cure)));
    let (trouble, cure) =
        all.find(|(trouble, cure)| session.redone_by(*trouble, *cure).is_some()).expect("a new beginning");
    let redone = |pages: &[Place]| {
        let mut session = session.clone();
        for page in pages {
            session.update(Event::Open(*page), &sunday());
        }
        session.update(Event::Redo(trouble, cure), &sunday());
        matches!(session.notice(), Some(Notice::Redone(_)))
    };
    assert!(!redone(&[]));
    assert!(!redone(&[Place::Words]));
    assert!(redone(&[Place::Cure(trouble, cure)]));
}
