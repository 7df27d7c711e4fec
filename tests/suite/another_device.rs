//! Another device, named in the middle of the preparation: nothing that it needs is passed over.

use sesame::session::{Event, Place, Session};

use crate::support::{decision, guide, started, step_id, sunday, walk_to};

/// Changes the device where somebody stands.
fn change(session: &mut Session<'_>, device: &str) {
    let question = session.guide().step("device").expect("the question");
    session.update(Event::Open(Place::Review), &sunday());
    session.update(Event::Open(Place::Change(question)), &sunday());
    session.update(Event::Choose(device.into()), &sunday());
}

#[test]
fn the_age_of_an_apple_device_is_asked_wherever_one_changes_to_it() {
    let guide = guide();
    for from in ["collect", "windows-open", "windows-hello", "ready", "open-eu-login", "name-device", "code-came"] {
        let mut session = started(&guide);
        walk_to(&mut session, &[("device", "windows")], from);
        change(&mut session, "iphone");
        let mut asked = Vec::new();
        for _ in 0..80 {
            asked.extend(step_id(&session));
            let event = decision(&session, &[("device", "iphone")]);
            session.update(event, &sunday());
        }
        assert!(asked.contains(&"apple-age"), "from {from}: {asked:?}");
    }
}

#[test]
fn back_leads_to_no_page_that_the_new_answer_has_closed() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "ready");
    session.update(Event::Done, &sunday());
    assert_eq!(session.place(), Place::Overview);
    change(&mut session, "iphone");
    for _ in 0..3 {
        session.update(Event::Back, &sunday());
        let Place::Step(here) = session.ground() else { continue };
        assert!(session.can_visit(here), "at {:?}", step_id(&session));
    }
}

#[test]
fn what_was_done_on_one_device_is_still_done_there_after_a_look_at_another() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "open-rcam");
    let done = |session: &Session<'_>| {
        let flow = session.flow();
        flow.valid_steps().into_iter().map(|step| guide.steps[step].id.clone()).collect::<Vec<_>>()
    };
    let before = done(&session);
    change(&mut session, "mac");
    walk_to(&mut session, &[("device", "mac")], "open-rcam");
    change(&mut session, "windows");
    assert_eq!(done(&session), before);
}
