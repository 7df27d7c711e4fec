//! The path from the first page to the last: branches, gates, exits, back and forward, redoing steps, coming back.

use sesame::progress::Progress;
use sesame::wizard::{Base, Effect, Event, Notice, Overlay};

use crate::support::card::DEVICES;
use crate::support::person::{Card, Person};
use crate::support::sunday;

const BRANCHES: [&str; 2] = ["new", "known"];

/// A user at the first page of the path, for every device and every branch.
fn everybody(card: &Card, check: impl Fn(Person<'_>)) {
    for device in DEVICES {
        for branch in BRANCHES {
            check(card.with(&[("device", device), ("form", branch)], "device"));
        }
    }
}

#[test]
fn each_answer_has_its_own_path() {
    let card = Card::new();
    let path = |device, branch| {
        let person = card.with(&[("device", device), ("form", branch)], "finished");
        assert_eq!(person.status(&sunday()).stage, "finished");
        person.done()
    };
    let start = ["device", "where", "lock", "ready", "form", "create", "mail", "password", "on-phone", "key"];
    let end = ["request", "code-came", "type-code", "validated"];
    assert_eq!(path("phone", "new"), [&start[..], &end].concat());
    let without = |left_out: &[&str]| {
        let all = start.into_iter().chain(end);
        all.filter(|step| !left_out.contains(step)).collect::<Vec<_>>()
    };
    assert_eq!(path("phone", "known"), without(&["create", "mail"]));
    assert_eq!(path("computer", "new"), without(&["lock", "on-phone"]));
    assert_eq!(path("computer", "known"), without(&["lock", "on-phone", "create", "mail"]));
}

/// A file that claims the end, without one of the gates.
#[test]
fn steps_after_a_gate_stay_closed_until_it_is_done() {
    assert_eq!(each_gate_holds(&Card::new()), ["ready", "key", "request", "code-came", "validated"]);
}

/// Checks that each gate of a guide stops a user who has done everything but that gate; returns the gates.
pub(super) fn each_gate_holds(card: &Card) -> Vec<&str> {
    let finished = card.computer_at("finished").progress().clone();
    let gates = card.guide.steps.iter().filter(|step| step.gate);
    let mut held = Vec::new();
    for gate in gates {
        let mut progress = finished.clone();
        progress.done.retain(|done| done.step != gate.id);
        let mut person = card.back(progress, &sunday());
        assert_eq!(person.step(), gate.id);
        person.session().close_overlays();
        for later in card.guide.steps.iter().skip_while(|step| step.id != gate.id).skip(1) {
            assert!(!person.can_visit(card.step(&later.id)), "{} opens before {}", later.id, gate.id);
        }
        held.push(gate.id.as_str());
    }
    held
}

/// A user who has done a later page continues after it: only a gate stops them.
#[test]
fn an_undone_page_before_a_gate_sends_nobody_back() {
    let card = Card::new();
    let mut progress = card.at("ready").progress().clone();
    progress.done.retain(|done| done.step == "lock");
    assert_eq!(card.back(progress, &sunday()).step(), "ready");
}

#[test]
fn going_back_and_forward_restores_the_state() {
    let card = Card::new();
    everybody(&card, |mut person| {
        while person.step() != "finished" {
            let before = person.clone();
            // The very next key would undo the step just done.
            person.opens(&[Overlay::Help]);
            person.takes(Event::Back);
            person.takes(Event::Back);
            assert_eq!(person.progress().done, before.progress().done, "back erases nothing");
            person.walks_to(before.step());
            assert_eq!(person.progress().answers, before.progress().answers);
            assert_eq!(person.progress().done, before.progress().done);
            person.goes_on();
        }
    });
}

#[test]
fn restarting_after_every_step_changes_nothing() {
    let card = Card::new();
    everybody(&card, |mut person| {
        while person.step() != "finished" {
            let before = person.clone();
            person.comes_back(&sunday());
            assert_eq!((person.base(), person.language()), (before.base(), "fr"));
            assert_eq!(person.progress(), before.progress());
            let waits = ["mail", "code-came"].contains(&person.step());
            assert_eq!(person.page(), if waits { Overlay::Waiting } else { Overlay::WelcomeBack });
            if person.step() == "code-came" {
                // The waiting room takes the answer itself.
                person.goes_on();
            } else {
                person.takes(Event::Forward);
                assert_eq!(person.page(), before.base());
                person.goes_on();
            }
            let next = person.step();
            person.walks_to(next);
        }
    });
}

#[test]
fn every_change_is_saved_at_once() {
    let card = Card::new();
    everybody(&card, |mut person| {
        while person.step() != "finished" || person.progress().got_in.is_none() {
            let before = person.progress().clone();
            let event = person.usual();
            let effects = person.takes(event);
            let saved = |effect: &Effect| matches!(effect, Effect::Save(kept) if **kept == *person.progress());
            assert_eq!(effects.iter().any(saved), person.progress().differs(&before), "{effects:?}");
        }
    });
}

#[test]
fn an_exit_is_saved_and_can_be_left() {
    let card = Card::new();
    let exit = Base::Exit(card.guide.exit("no-device").expect("the exit"));
    let mut person = card.at("device");
    person.chooses("none");
    assert_eq!((person.page(), &*person.status(&sunday()).stage), (exit.into(), "left"));
    person.comes_back(&sunday());
    assert_eq!(person.base(), exit);
    assert_eq!(person.answered(), [card.step("device")]);
    person.takes(Event::Forward);
    let mut other = person.clone();
    person.takes(Event::Back);
    person.walks_to("finished");
    other.opens(&[Overlay::Change(card.step("device"))]);
    other.chooses("computer");
    assert_eq!(other.step(), "where");
}

#[test]
fn a_redo_is_reported_and_stops_the_old_clock() {
    let card = Card::new();
    let mut person = card.at("mail");
    person.chooses("expired");
    assert_eq!((person.step(), person.notice()), ("form", Some(&Notice::Redone(card.step("form")))));
    assert!(person.clocks(&sunday()).is_empty());
    let kept: Vec<&str> =
        person.progress().done.iter().filter(|done| done.superseded).map(|done| done.step.as_str()).collect();
    assert_eq!(kept, ["form", "create"], "what was done is kept");
    // The answer that is now likely is the default.
    let screen = person.screen();
    assert_eq!(screen.choices[screen.default].event, Event::Choose("known".into()));
    // Repeating it does not make the file grow.
    let again = |person: &mut Person<'_>| {
        person.walks_to("mail");
        person.chooses("expired");
        person.progress().done.len()
    };
    let length = again(&mut person);
    for _ in 0..10 {
        assert_eq!(again(&mut person), length);
    }
    person.answers = vec![("form", "known")];
    person.walks_to("finished");
}

#[test]
fn a_redo_can_only_be_undone_at_once() {
    let card = Card::new();
    let mut person = card.at("mail");
    let before = person.progress().clone();
    person.chooses("expired");
    let mut later = person.clone();
    person.takes(Event::Back);
    assert_eq!((person.step(), person.notice()), ("mail", Some(&Notice::Undone)));
    assert!(!person.progress().differs(&before), "the answers as well");
    // A user who has looked at the stages and gone on has decided.
    later.opens(&[Overlay::Overview]);
    later.takes(Event::Forward);
    later.takes(Event::Back);
    assert_eq!(later.step(), "ready");
    assert_ne!(later.progress().done, before.done);
}

#[test]
fn changing_the_language_keeps_a_redo_undoable() {
    let card = Card::new();
    let mut person = card.at("mail");
    person.chooses("expired");
    person.takes(Event::Language("en".into()));
    person.takes(Event::Back);
    assert_eq!((person.step(), person.notice()), ("mail", Some(&Notice::Undone)));
}

#[test]
fn steps_inserted_by_a_newer_guide_send_nobody_back() {
    let old = Card::new();
    let saved = old.at("request").progress().write();
    let new = Card::changed(|text| {
        let step = "[[step]]\nid = \"new-thing\"\ncode = 99\nstage = \"preparation\"\nsource = [\"test\"]\n\n";
        let text = text.replace("version = 1\n", "version = 2\n");
        let text = text.replace("id = \"lock\"\n", "id = \"bolt\"\nwas = [\"lock\"]\n");
        text.replace("[[step]]\nid = \"ready\"", &format!("{step}[[step]]\nid = \"ready\""))
    });
    let person = new.back(Progress::read(&saved).expect("progress"), &sunday());
    assert_eq!(person.step(), "request");
    assert_eq!(person.inserted(), [new.step("new-thing")], "and the renamed step is still done");
}

#[test]
fn only_a_newer_guide_inserts_steps() {
    let card = Card::new();
    let mut progress = card.at("mail").progress().clone();
    let missing = card.step(&progress.done.remove(1).step);
    let inserted = |progress: &Progress| card.back(progress.clone(), &sunday()).inserted();
    assert!(inserted(&progress).is_empty(), "of the same version");
    progress.guide_version -= 1;
    assert_eq!(inserted(&progress), [missing]);
    progress.done.clear();
    assert!(inserted(&progress).is_empty(), "nothing was done yet");
}

#[test]
fn languages_change_in_place_and_are_saved() {
    let card = Card::new();
    let mut person = card.at("password");
    let place = person.page();
    person.takes(Event::Language("en".into()));
    assert_eq!((person.page(), person.language(), person.web_language()), (place, "en", "en"));
    person.opens(&[Overlay::Overview, Overlay::Review]);
    person.takes(Event::WebLanguage("fr".into()));
    assert_eq!((person.language(), person.web_language()), ("en", "fr"));
    person.comes_back(&sunday());
    assert_eq!((person.language(), person.web_language()), ("en", "fr"));
}
