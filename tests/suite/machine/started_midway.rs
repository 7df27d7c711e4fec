//! Users who began without Sésame: taken at their word, asked for the day a wait needs, sent to the right page.

use crate::support::person::{Card, Person};
use sesame::wizard::{Event, Overlay};

/// A user with a computer at the question how far they have got.
fn at_where(card: &Card) -> Person<'_> {
    card.computer_at("where")
}

#[test]
fn starting_midway_leads_to_the_right_step() {
    let card = Card::new();
    for (answer, stands_at) in [("start", "ready"), ("key", "request"), ("letter", "code-came"), ("code", "type-code")]
    {
        let mut person = at_where(&card);
        person.chooses(answer);
        person.walks_to(stands_at);
        let told = person.progress().done.iter().filter(|done| done.when.is_some());
        assert_eq!(told.count(), 2, "{answer}: only the two answers have a day");
        // On changing their mind, what was assumed done no longer counts.
        person.changes("where", "start");
        assert_eq!(person.done(), ["device", "where"], "{answer}");
    }
}

/// Everything is assumed done except what depends on the device: that is shown first, then the actual next step.
#[test]
fn device_dependent_steps_are_not_assumed_done() {
    let card = Card::changed(|text| {
        let choice = "[[step.choice]]\nid = \"mail\"\nbehind = \"create\"\nbut = \"device\"\n\n";
        text.replace("[[step]]\nid = \"lock\"", &format!("{choice}[[step]]\nid = \"lock\""))
    });
    let mut person = card.at("where");
    person.chooses("mail");
    assert_eq!(person.page(), Overlay::When(card.step("create")));
    person.takes(Event::DoneOn("2026-11-21".parse().ok()));
    assert_eq!(person.done(), ["device", "where", "form", "create"]);
    person.walks_to("lock");
    person.goes_on();
    assert_eq!(person.step(), "ready");
    person.goes_on();
    assert_eq!(person.step(), "mail");
}

#[test]
fn a_day_is_asked_for_when_a_wait_needs_it() {
    let card = Card::new();
    let mut person = at_where(&card);
    person.chooses("letter");
    assert_eq!(person.page(), Overlay::When(card.step("request")));
    let due = |person: &Person<'_>| {
        let clocks = person.clocks(&person.now);
        clocks.iter().find(|clock| clock.wait.id == "letter").expect("it runs").due.map(|due| due.to_rfc3339())
    };
    assert_eq!(due(&person), None);
    let mut unknown = person.clone();
    let done = unknown.progress().done.clone();
    unknown.takes(Event::DoneOn(None));
    assert_eq!((unknown.step(), due(&unknown)), ("code-came", None));
    assert_eq!(unknown.progress().done, done, "not to know the day tells nothing");
    person.takes(Event::DoneOn("2026-11-20".parse().ok()));
    assert_eq!((person.step(), due(&person).as_deref()), ("code-came", Some("2026-11-25T23:59:59+01:00")));
}

/// Where no wait needs a day, the next page is the step itself.
#[test]
fn no_day_is_asked_for_without_a_wait() {
    let card = Card::new();
    for (answer, stands_at) in [("start", "ready"), ("key", "request"), ("code", "type-code")] {
        let mut person = at_where(&card);
        person.chooses(answer);
        assert_eq!((person.overlay(), person.step()), (None, stands_at), "{answer}");
    }
}

#[test]
fn no_future_day_is_offered() {
    let card = Card::new();
    let mut person = at_where(&card);
    person.chooses("letter");
    let days: Vec<Event> = person.screen().choices.into_iter().map(|choice| choice.event).collect();
    let told = ["2026-11-22", "2026-11-21", "2026-11-20", "2026-11-19", "2026-11-18"];
    let told = told.map(|day| Event::DoneOn(Some(day.parse().expect("a day"))));
    assert_eq!(days, [&told[..], &[Event::DoneOn(None)]].concat());
}

#[test]
fn back_skips_assumed_steps() {
    let card = Card::new();
    let mut person = at_where(&card);
    person.chooses("letter");
    person.takes(Event::DoneOn(None));
    person.takes(Event::Back);
    assert_eq!(person.step(), "where");
}

/// A day given later replaces the unknown one.
#[test]
fn a_day_can_be_given_later() {
    let card = Card::new();
    let mut person = at_where(&card);
    for day in [None, "2026-11-20".parse().ok()] {
        person.chooses("letter");
        person.takes(Event::DoneOn(day));
        let noted: Vec<bool> = person
            .progress()
            .done
            .iter()
            .filter(|done| done.step == "request")
            .map(|done| done.when.is_some())
            .collect();
        assert_eq!(noted, [day.is_some()]);
        person.takes(Event::Back);
    }
    person.visits("request");
}
