//! Changed answers: what a new one undoes, which steps it adds, and what stays.

use sesame::progress::Done;
use sesame::wizard::{Event, Frontier, Notice, Overlay};

use crate::support::person::{Card, Person, then};
use crate::support::{at, sunday};

#[test]
fn changing_the_device_undoes_only_what_depends_on_it() {
    let card = Card::new();
    let mut person = card.computer_at("code-came");
    let kept = person.progress().done.clone();
    person.changes("device", "phone");
    let lost = ["lock", "ready", "on-phone", "key"].map(|id| card.step(id));
    assert_eq!(person.notice(), Some(&Notice::NoLonger(lost.to_vec())));
    assert_eq!((person.page(), person.step()), (Overlay::Review.into(), "lock"), "one comes back to the answers");
    assert!(kept.iter().all(|done| person.progress().done.contains(done)), "nothing is deleted");
    // With the first answer restored, everything counts again.
    person.takes(Event::Forward);
    person.changes("device", "computer");
    assert_eq!(person.path().frontier(), Frontier::Step(card.step("code-came")));
}

#[test]
fn a_new_device_gets_its_own_steps_and_the_same_wait() {
    let card = Card::new();
    let mut person = card.computer_at("code-came");
    person.changes("device", "phone");
    person.walks_to("code-came");
    let counts = |id: &str| person.progress().done.iter().filter(|done| done.step == id).count();
    assert_eq!((counts("request"), counts("lock"), counts("on-phone"), counts("key")), (1, 1, 1, 2));
}

#[test]
fn a_changed_device_is_asked_what_it_needs() {
    let card = Card::new();
    for from in ["where", "ready", "form", "mail", "key", "code-came", "validated"] {
        let mut person = card.computer_at(from);
        person.changes("device", "phone");
        person.walks_to("lock");
        person.walks_to("finished");
    }
}

#[test]
fn back_skips_pages_closed_by_another_answer() {
    let card = Card::new();
    let mut person = card.computer_at("ready");
    person.takes(Event::Done);
    person.changes("device", "phone");
    for _ in 0..3 {
        person.takes(Event::Back);
        assert!(person.can_visit(card.step(person.step())), "at {}", person.step());
    }
}

#[test]
fn switching_devices_and_back_keeps_what_was_done() {
    let card = Card::new();
    let mut person = card.computer_at("request");
    let before = person.done();
    person.changes("device", "phone");
    person.walks_to("request");
    person.changes("device", "computer");
    assert_eq!(person.done(), before);
}

#[test]
fn changing_an_answer_on_its_page_says_what_it_undoes() {
    let card = Card::new();
    let mut person = card.computer_at("code-came");
    person.visits("device");
    let mut same = person.clone();
    same.chooses("computer");
    assert_eq!((same.notice(), same.step()), (None, "where"), "read again: on to its neighbour");
    person.chooses("phone");
    assert!(matches!(person.notice(), Some(Notice::NoLonger(_))), "{:?}", person.notice());
}

#[test]
fn a_likely_answer_is_offered_only_if_none_was_given() {
    let card =
        Card::changed(|text| text.replace("id = \"start\"\n", "id = \"start\"\nlikely = { form = \"known\" }\n"));
    let answer = |person: &crate::support::person::Person<'_>| person.progress().answers.get("form").cloned();
    let mut person = card.at("form");
    assert_eq!(answer(&person).as_deref(), Some("known"));
    let screen = person.screen();
    assert_eq!(screen.choices[screen.default].event, Event::Choose("known".into()));
    person.chooses("new");
    person.changes("where", "start");
    assert_eq!(answer(&person).as_deref(), Some("new"));
}

#[test]
fn rereading_a_step_keeps_its_date() {
    let card = Card::new();
    let mut person = card.at("password");
    let done = person.progress().done.clone();
    person.now = sesame::calendar::Now::fixed(at("2026-11-24T09:00:00+01:00"));
    person.visits("create");
    person.takes(Event::Done);
    assert_eq!((person.step(), &person.progress().done), ("mail", &done));
}

/// Saying "not yet" takes back only that one step.
#[test]
fn not_yet_undoes_only_that_step() {
    let card = Card::new();
    let mut person = card.at("code-came");
    let waiting = person.base();
    person.takes(Event::Done);
    // Going back at once would undo it.
    person.opens(&[Overlay::Help]);
    while person.page() != waiting {
        person.takes(Event::Back);
    }
    let count = |done: &[Done]| done.iter().filter(|done| !done.superseded).count();
    let before = count(&person.progress().done);
    person.takes(Event::NotYet);
    assert_eq!((person.base(), count(&person.progress().done)), (waiting, before - 1));
    assert!(!person.done().contains(&"code-came"));
    assert_eq!(person.path().frontier(), Frontier::Step(card.step("code-came")));
    assert_eq!(person.status(&sunday()).step.as_deref(), Some("code-came"));
}

/// A step marked as done by mistake: Back as the very next decision takes it back, with the clock that it started.
#[test]
fn back_at_once_takes_a_done_back_with_its_clock() {
    let card = Card::new();
    let mut person = card.computer_at("create");
    let before = person.progress().clone();
    let clocks = |person: &Person<'_>| person.clocks(&sunday()).len();
    assert_eq!(clocks(&person), 0);
    person.takes(Event::Done);
    assert_eq!(clocks(&person), 1);
    let mut looked = person.clone();
    person.takes(Event::Back);
    assert_eq!((person.step(), person.notice()), ("create", Some(&Notice::Undone)));
    assert!(!person.progress().differs(&before));
    assert_eq!(clocks(&person), 0);
    // After anything else, Back only shows.
    looked.opens(&[Overlay::Help]);
    looked.takes(Event::Back);
    looked.takes(Event::Back);
    assert_eq!((looked.step(), looked.notice(), clocks(&looked)), ("create", None, 1));
}

/// "That was not done", on a page visited again, takes back that step and its clock. What cannot be undone takes back
/// what builds on it as well. A new "done" counts from its own day.
#[test]
fn what_was_not_done_is_taken_back_in_words() {
    let card = Card::new();
    let mut person = card.computer_at("password");
    assert!(!person.offered().contains(&Event::NotDone), "it is not done yet");
    person.hears(Event::Visit(card.step("ready")));
    person.takes(Event::NotDone);
    assert!(!person.done().contains(&"ready") && person.done().contains(&"mail"));
    person.takes(Event::Done);
    for _ in 0..2 {
        person.walks_to("password");
        person.hears(Event::Visit(card.step("create")));
        person.takes(Event::NotDone);
        assert_eq!((person.step(), person.notice()), ("create", Some(&Notice::NotDone)));
        assert!(["create", "mail"].iter().all(|step| !person.done().contains(step)), "{:?}", person.done());
        assert!(person.clocks(&sunday()).is_empty());
        assert!(!person.offered().contains(&Event::NotDone));
        person.now = then("2026-11-24T09:00:00+01:00");
        person.takes(Event::Done);
        assert_eq!(person.step(), "mail");
        assert_eq!(person.clocks(&person.now)[0].started, Some(at("2026-11-24T09:00:00+01:00")));
    }
    let entries = person.progress().done.iter().filter(|done| done.step == "create").count();
    assert_eq!(entries, 2, "one that counts, and one that does not");
}
