//! Files of an older guide, read by one in which steps were merged, renamed and split: no place and no date is lost.

use proptest::prelude::*;
use proptest::sample::Index;
use sesame::desk::{Board, Case, Listing};
use sesame::guide::{Guide, StageId};
use sesame::guide_files::GuideFiles;
use sesame::place_code::{Position, code, read};
use sesame::progress::Progress;
use sesame::wizard::{Event, Frontier, Notice, Session};

use super::random_walks::possible;
use crate::support::card::{DEVICES, rewritten};
use crate::support::person::{Card, Person, then};
use crate::support::sunday;

/// What replaced what: the old text of the guide, and the new one.
const CHANGES: [(&str, &str); 16] = [
    ("version = 1\n", "version = 2\n"),
    (
        "id = \"ready\"\ncode = 4",
        "id = \"prepared\"\nwas = [{ step = \"lock\", when = { device = [\"phone\"] } }, { step = \"ready\", gate = true }]\ncode = 20\ncode_was = [3, 4]",
    ),
    ("id = \"create\"\ncode = 6", "id = \"created\"\nwas = [\"create\"]\ncode = 6"),
    ("starts = \"create\"", "starts = \"created\""),
    (
        "id = \"password\"\ncode = 8",
        "id = \"set-password\"\nwas = [\"password\", { step = \"on-phone\", when = { device = [\"phone\"] } }]\ncode = 21\ncode_was = [8, 9]\nbound = [\"device\"]",
    ),
    ("starts = \"password\"", "starts = \"set-password\""),
    ("id = \"request\"\ncode = 11", "id = \"sent\"\nwas = [\"request\"]\ncode = 11"),
    ("starts = \"request\"", "starts = \"sent\""),
    ("behind = \"request\"", "behind = \"sent\""),
    ("id = \"code-came\"\ncode = 12", "id = \"came\"\nwas = [\"code-came\"]\ncode = 12"),
    ("ends = \"code-came\"", "ends = \"came\""),
    ("[[step.choice]]\nid = \"code\"\nbehind = \"code-came\"\n", ""),
    ("id = \"where\"\n", "id = \"begun-at\"\nwas = [\"where\"]\nanswer_was = { code = \"letter\" }\n"),
    (
        "[[step]]\nid = \"type-code\"\ncode = 13\n",
        "[[step]]\nid = \"tap-code\"\nwas = [\"type-code\"]\ncode = 22\ncode_was = [13]\nstage = \"code\"\nwhen = { device = [\"phone\"] }\nsource = [\"test\"]\n\n[[step]]\nid = \"press-code\"\nwas = [\"type-code\"]\ncode = 23\ncode_was = [13]\nwhen = { device = [\"computer\"] }\n",
    ),
    ("bound = [\"device\"]\nsecrets = [\"pin\"]", "bound = [\"device\", \"begun-at\"]\nsecrets = [\"pin\"]"),
    ("[[exit]]", "[[step.choice]]\nid = \"opened\"\n\n[[step.choice]]\nid = \"closed\"\n\n[[exit]]"),
];

/// Steps that went with nothing in their place, since another one has their name.
const GONE: [&str; 2] = ["lock", "on-phone"];

fn newer(text: &str) -> String {
    let mut text = CHANGES.iter().fold(text.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replace(old, new)
    });
    for id in GONE {
        let start = text.find(&format!("[[step]]\nid = \"{id}\"")).expect("a step");
        let end = text[start + 1..].find("[[step]]").expect("another step") + start + 1;
        text.replace_range(start..end, "");
    }
    text
}

fn files() -> GuideFiles {
    let troubles =
        |text: &str| text.replace("steps = [\"create\", \"request\"]", "steps = [\"lock\", \"type-code\", \"ready\"]");
    rewritten(|file| match file.path.as_str() {
        "guides/card.toml" => Some(newer(&file.text)),
        "guides/troubles.toml" => Some(troubles(&file.text)),
        _ => None,
    })
}

fn merged() -> Card {
    Card::of(files())
}

/// The file of an older guide, after a change to it, in the new one.
fn reads<'c>(new: &'c Card, old: &Person<'_>, change: impl Fn(&mut Progress)) -> Person<'c> {
    let mut progress = Progress::read(&old.progress().write()).expect("progress");
    change(&mut progress);
    new.back(progress, &old.now)
}

/// When the clock of a wait began, as written; none if it does not run.
fn started(person: &Person<'_>, wait: &str) -> Option<String> {
    let status = person.status(&person.now);
    let wait = status.waits.into_iter().find(|known| known.id == wait)?;
    Some(wait.started.map_or_else(|| "unknown".to_owned(), |at| at.to_rfc3339()))
}

const MONDAY: &str = "2026-11-23T09:00:00+01:00";
const TUESDAY: &str = "2026-11-24T09:00:00+01:00";

/// An owner of a phone who did "password" on Monday, and "on-phone" on Tuesday.
fn of_two_days(old: &Card) -> Person<'_> {
    let mut person = old.at("password");
    person.now = then(MONDAY);
    person.walks_to("on-phone");
    person.now = then(TUESDAY);
    person.walks_to("key");
    person
}

#[test]
fn a_merged_step_is_done_when_all_its_parts_were_and_is_dated_by_the_first() {
    let (old, new) = (Card::new(), merged());
    let person = reads(&new, &of_two_days(&old), |_| ());
    assert_eq!(person.step(), "key");
    assert_eq!(person.done(), ["device", "begun-at", "prepared", "form", "created", "mail", "set-password"]);
    assert_eq!(started(&person, "renewal").as_deref(), Some(MONDAY));
    // On a computer, one of the parts was never on the path.
    let person = reads(&new, &old.computer_at("key"), |_| ());
    assert_eq!(person.step(), "key");
    assert!(person.inserted().is_empty());
}

#[test]
fn a_merged_step_of_which_a_part_was_done_is_open_and_its_clock_runs_on() {
    let (old, new) = (Card::new(), merged());
    let mut before = of_two_days(&old);
    before.takes(Event::Back);
    let half = |progress: &mut Progress| {
        assert_eq!(progress.at.as_deref(), Some("on-phone"));
        progress.done.retain(|entry| entry.step != "on-phone");
    };
    let mut person = reads(&new, &before, half);
    assert_eq!(person.step(), "set-password");
    assert!(!person.done().contains(&"set-password"));
    assert_eq!(started(&person, "renewal").as_deref(), Some(MONDAY));
    person.takes(Event::Forward);
    person.goes_on();
    assert_eq!(person.step(), "key");
    assert!(person.done().contains(&"set-password"));
    assert_eq!(started(&person, "renewal").as_deref(), Some(MONDAY), "and is not started anew");
    // The same for somebody who left before the last part and comes back another day: there is no day to ask for.
    let mut later = reads(&new, &before, half);
    later.comes_back(&then("2026-11-26T09:00:00+01:00"));
    assert!(!later.may_be_of_another_day(new.step("set-password")));
}

#[test]
fn a_part_that_counts_no_more_leaves_the_merged_step_open() {
    let (old, new) = (Card::new(), merged());
    let without = |step: &'static str| {
        reads(&new, &of_two_days(&old), move |progress| {
            progress.done.iter_mut().filter(|entry| entry.step == step).for_each(|entry| entry.superseded = true);
        })
    };
    for step in ["password", "on-phone"] {
        assert!(!without(step).done().contains(&"set-password"), "{step}");
    }
    assert_eq!(started(&without("password"), "renewal").as_deref(), Some(TUESDAY));
    // Bound to another device: a part of it is to be done again.
    let other = reads(&new, &of_two_days(&old), |progress| {
        progress.answers.insert("device".into(), "computer".into());
    });
    assert_eq!(other.step(), "prepared");
}

/// Whoever passed a gate is not sent back because of a page before it that they had left open.
#[test]
fn a_gate_that_was_passed_stays_passed() {
    let (old, new) = (Card::new(), merged());
    let gap = |part: &'static str| {
        reads(&new, &old.at("request"), move |progress| progress.done.retain(|entry| entry.step != part))
    };
    assert_eq!(gap("lock").step(), "sent");
    assert_eq!(gap("ready").step(), "prepared");
}

#[test]
fn a_new_beginning_takes_the_old_entries_with_it_and_is_taken_back() {
    let (old, new) = (Card::new(), merged());
    let mut person = reads(&new, &old.at("mail"), |_| ());
    person.takes(Event::Forward);
    let before = person.progress().clone();
    assert!(started(&person, "link").is_some());
    person.chooses("expired");
    assert_eq!((person.step(), started(&person, "link")), ("form", None));
    assert!(person.done().contains(&"prepared"), "what came before it stays");
    // A copy of the case that another volunteer kept does not bring them back.
    let copy = |progress: &Progress| {
        let mut case = Case::new("aaaaaaaaaaaaaaaa".into(), "Muguet".into(), ("fr", "fr"), &new.guide, &sunday());
        case.progress = progress.clone();
        case
    };
    let both = copy(person.progress()).merged(&copy(&before)).progress;
    assert_eq!(started(&new.back(both, &sunday()), "link"), None);
    person.takes(Event::Back);
    assert_eq!((person.step(), person.notice()), ("mail", Some(&Notice::Undone)));
    assert!(!person.progress().differs(&before));
    assert!(started(&person, "link").is_some());
    // What has not come after all.
    let mut person = reads(&new, &old.at("type-code"), |_| ());
    person.takes(Event::Forward);
    person.hears(Event::Visit(new.step("came")));
    person.takes(Event::NotYet);
    person.comes_back(&sunday());
    assert_eq!(person.step(), "came");
    assert!(!person.done().contains(&"came"));
}

#[test]
fn steps_that_exclude_each_other_share_an_old_one() {
    let (old, new) = (Card::new(), merged());
    for (device, own, other) in [("phone", "tap-code", "press-code"), ("computer", "press-code", "tap-code")] {
        let at = |step| reads(&new, &old.with(&[("device", device)], step), |_| ());
        assert_eq!(at("type-code").step(), own);
        let done = at("validated").done();
        assert!(done.contains(&own) && !done.contains(&other), "{done:?}");
        // Both old codes of the place lead there; the one that is shown is new.
        let position = |guide: &Guide, step: &str| Position { step: guide.step(step), device: Some(device.to_owned()) };
        let spoken = code(&old.guide, &position(&old.guide, "type-code")).expect("a code");
        let place = position(&new.guide, own);
        assert_eq!(read(&new.guide, &spoken.to_string()).as_ref(), Ok(&place));
        let shown = at("type-code").place_code().expect("a code");
        assert_ne!(shown, spoken);
        assert_eq!(read(&new.guide, &shown.to_string()), Ok(place));
        for step in ["password", "key"] {
            let spoken = code(&old.guide, &position(&old.guide, step)).expect("a code").to_string();
            assert_eq!(read(&new.guide, &spoken), Ok(position(&new.guide, step)), "{step}");
        }
    }
}

/// The answer went; the entries that were valid for it still are.
#[test]
fn an_answer_that_went_is_read_as_the_one_in_its_place() {
    let (old, new) = (Card::new(), merged());
    let mut person = old.with(&[("where", "code")], "type-code");
    let mut today = reads(&new, &person, |_| ());
    assert_eq!(today.step(), "tap-code");
    assert_eq!(today.path().answer_id(new.step("where")).map(String::as_str), Some("letter"));
    assert!(today.done().contains(&"came"), "assumed, and bound to the answer that went");
    // Another answer withdraws what was assumed, as it did before.
    person.changes("where", "start");
    today.takes(Event::Forward);
    today.hears(Event::Open(sesame::wizard::Overlay::Change(new.step("where"))));
    today.chooses("start");
    assert_eq!((person.step(), today.step()), ("lock", "prepared"));
}

/// Two answers that are one today were two: what was assumed under one of them did not hold under the other.
#[test]
fn an_answer_that_went_is_not_mixed_up_with_the_one_in_its_place() {
    let (old, new) = (Card::new(), merged());
    let mut person = old.with(&[("where", "code")], "type-code");
    let mut today = reads(&new, &person, |_| ());
    person.changes("where", "letter");
    assert_eq!(reads(&new, &person, |_| ()).step(), "came");
    // The same answer once more, in the words of today, takes nothing away.
    today.takes(Event::Forward);
    today.hears(Event::Open(sesame::wizard::Overlay::Change(new.step("where"))));
    today.chooses("letter");
    assert_eq!(today.step(), "tap-code");
}

#[test]
fn a_step_that_became_a_question_stays_done() {
    let (old, new) = (Card::new(), merged());
    let person = reads(&new, &old.at("finished"), |_| ());
    assert_eq!((person.step(), &*person.status(&sunday()).stage), ("finished", "finished"));
    assert!(person.status(&sunday()).waits.iter().any(|wait| wait.id == "opening"));
}

#[test]
fn a_trouble_lists_merged_steps_once_and_split_ones_each() {
    let new = merged();
    let steps = &new.guide.troubles()[new.trouble("button-dead")].steps;
    assert_eq!(*steps, ["prepared", "tap-code", "press-code"].map(|id| new.step(id)));
}

/// A file is only read: it keeps the old ids, so that its copies can be merged with it.
#[test]
fn a_file_keeps_its_old_entries() {
    let (old, new) = (Card::new(), merged());
    let before = of_two_days(&old);
    let person = reads(&new, &before, |_| ());
    assert_eq!(person.progress(), before.progress());
    let mut case = Case::new("aaaaaaaaaaaaaaaa".into(), "Muguet".into(), ("fr", "fr"), &old.guide, &sunday());
    case.follow(&Session::resume(&old.guide, old.at("on-phone").progress().clone(), "fr", &sunday()), &sunday());
    let listing = Listing { heads: vec![case.case.clone()], ..Listing::default() };
    let board = Board::new(listing, &new.guide, &new.words);
    assert_eq!(board.heads()[0].step.as_deref(), Some("set-password"), "the board knows its title");
}

/// The stage of a frontier; after the last one at the end.
fn reached(guide: &Guide, frontier: Frontier) -> usize {
    let stage = |stage: StageId| stage.number();
    match frontier {
        Frontier::Step(step) => stage(guide.steps[step].stage),
        Frontier::Finished => guide.stages.len(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn no_walk_in_an_old_guide_is_lost(start in any::<Index>(), picks in proptest::collection::vec(any::<Index>(), 1..60)) {
        let (old, new) = (Card::new(), merged());
        let device = DEVICES[start.index(DEVICES.len())];
        let way = old.with(&[("device", device)], "finished").done();
        let mut person = old.with(&[("device", device)], way[start.index(way.len())]);
        for pick in picks {
            let events = possible(&person);
            person.hears(events[pick.index(events.len())].clone());
            let mut today = reads(&new, &person, |_| ());
            let (before, after) = (person.path().frontier(), today.path().frontier());
            if let Frontier::Step(step) = before {
                let place = today.path().step(&old.guide.steps[step].id).expect("a step of today");
                // A device that leads to an exit meets neither half of a split step.
                let next = today.path().steps().find(|step| *step >= place).unwrap_or(place);
                let later = matches!(after, Frontier::Step(step) if step > next) || after == Frontier::Finished;
                prop_assert!(!later, "{} before, {after:?} after", old.guide.steps[step].id);
            }
            prop_assert!(reached(&new.guide, after) >= reached(&old.guide, before), "{before:?} before, {after:?} after");
            let clocks = |person: &Person<'_>| person.clocks(&person.now).iter().map(|clock| (clock.wait.id.clone(), clock.started)).collect::<Vec<_>>();
            let known = clocks(&today);
            prop_assert!(clocks(&person).iter().all(|clock| known.contains(clock)), "{known:?}");
            // What is saved from now on leads back here.
            today.session().close_overlays();
            let place = today.base();
            today.hears(Event::Language("en".into()));
            today.comes_back(&sunday());
            if place != sesame::wizard::Base::Language {
                prop_assert_eq!(today.base(), place);
            }
        }
    }
}
