//! The clocks: when they start, when they end, how far they are.

use sesame::guide::End;
use sesame::screen::Block;
use sesame::wizard::{Base, Event, Overlay, WaitProgress};

use crate::support::person::{Card, Person, then};
use crate::support::{at, sunday};

/// The status of a clock: when it ends, and its state.
fn clock(person: &Person<'_>, id: &str, now: &str) -> Option<(String, &'static str)> {
    let status = person.status(&then(now));
    let wait = status.waits.into_iter().find(|wait| wait.id == id)?;
    Some((wait.due.map(|due| due.to_rfc3339()).unwrap_or_default(), wait.state))
}

fn runs(due: &str, state: &'static str) -> Option<(String, &'static str)> {
    Some((due.to_owned(), state))
}

#[test]
fn each_clock_runs_from_its_step_to_its_end() {
    let card = Card::new();
    let now = "2026-11-22T10:00:00+01:00";
    let mut person = card.at("create");
    assert_eq!(clock(&person, "link", now), None);
    person.walks_to("mail");
    let due = "2026-11-23T23:59:59+01:00";
    assert_eq!(clock(&person, "link", now), runs(due, "running"));
    assert_eq!(clock(&person, "link", "2026-11-24T00:00:00+01:00"), runs(due, "late"));
    person.walks_to("password");
    assert_eq!(clock(&person, "link", "2026-11-24T00:00:00+01:00"), runs(due, "done"));
    person.walks_to("key");
    assert_eq!(clock(&person, "renewal", now), runs("2027-05-22T23:59:59+01:00", "running"), "half a year");
    person.walks_to("code-came");
    // Sent on a Sunday: Monday, Tuesday, Wednesday.
    let due = "2026-11-25T23:59:59+01:00";
    assert_eq!(clock(&person, "letter", "2026-11-25T23:59:59+01:00"), runs(due, "running"));
    assert_eq!(clock(&person, "letter", "2026-11-26T00:00:00+01:00"), runs(due, "late"));
    let mut come = person.clone();
    come.now = then("2026-11-26T09:00:00+01:00");
    come.takes(Event::Done);
    assert_eq!(clock(&come, "letter", "2026-11-26T09:00:00+01:00"), runs(due, "done"));
    person.walks_to("finished");
    let due = "2026-11-23T10:00:00+01:00";
    assert_eq!(clock(&person, "opening", now), runs(due, "running"));
    person.takes(Event::GotIn);
    assert_eq!(clock(&person, "opening", now), runs(due, "done"));
    assert_eq!(clock(&person, "renewal", now), runs("2027-05-22T23:59:59+01:00", "running"), "nothing ends it");
}

#[test]
fn a_wait_can_count_from_the_day_of_leaving() {
    let card = Card::new();
    let mut person = card.at("request");
    person.comes_back(&then("2026-11-26T09:00:00+01:00"));
    person.takes(Event::Forward);
    person.opens(&[sesame::wizard::Overlay::When(card.step("request"))]);
    person.takes(Event::DoneOn("2026-11-22".parse().ok()));
    assert_eq!(person.step(), "code-came");
    let late = runs("2026-11-25T23:59:59+01:00", "late");
    assert_eq!(clock(&person, "letter", "2026-11-26T09:00:00+01:00"), late);
}

#[test]
fn the_waiting_page_lasts_until_the_clock_ends() {
    let card = Card::new();
    let waits = |person: &Person<'_>| -> Vec<String> {
        person.waiting_for(&sunday()).iter().map(|clock| clock.wait.id.clone()).collect()
    };
    let none = Vec::<String>::new();
    for (step, wait) in [("create", None), ("mail", Some("link")), ("key", None), ("code-came", Some("letter"))] {
        let mut person = card.at(step);
        assert_eq!(waits(&person).first().map(String::as_str), wait, "{step}");
        person.goes_on();
        let next = person.step();
        person.walks_to(next);
        person.visits(step);
        assert_eq!(waits(&person), none, "{step} is done");
    }
    let mut person = card.at("finished");
    assert_eq!(waits(&person), ["opening"]);
    person.takes(Event::GotIn);
    assert_eq!(waits(&person), none);
}

/// The exact second at which a clock becomes late, should be asked about, or enters another phase.
#[test]
fn each_phase_starts_and_ends_on_the_exact_second() {
    let card = Card::new();
    let longer = Card::changed(|text| text.replace("\ndays = 1\n", "\ndays = 3\n"));
    let impatient = Card::changed(|text| text.replace("\nask_after_hours = 48\n", "\n"));
    let (running, late, very, ages) =
        (WaitProgress::Running, WaitProgress::Late, WaitProgress::VeryLate, WaitProgress::Ages);
    // From a Sunday at ten, and for the last rows from a Friday: when, phase, whether to ask.
    for (card, wait, started_at, rows) in [
        (
            &card,
            "opening",
            "2026-11-22T10:00:00",
            &[
                ("2026-11-21T23:59:59", WaitProgress::Jumped, false),
                ("2026-11-22T00:00:00", running, false),
                ("2026-11-23T09:59:59", running, false),
                ("2026-11-23T10:00:00", running, false),
                ("2026-11-23T10:00:01", late, false),
                ("2026-11-24T09:59:59", late, false),
                ("2026-11-24T10:00:00", late, false),
                ("2026-11-24T10:00:01", very, true),
                ("2027-11-24T23:59:59", very, true),
                ("2027-11-25T00:00:00", ages, true),
            ][..],
        ),
        (
            &impatient,
            "opening",
            "2026-11-22T10:00:00",
            &[
                ("2026-11-23T10:00:00", running, false),
                ("2026-11-23T10:00:01", late, true),
                ("2026-11-24T10:00:00", late, true),
                ("2026-11-24T10:00:01", very, true),
            ],
        ),
        (
            &card,
            "link",
            "2026-11-22T10:00:00",
            &[
                ("2026-11-22T23:59:59", WaitProgress::Begun, false),
                ("2026-11-23T00:00:00", WaitProgress::LastDay, false),
                ("2026-11-23T23:59:58", WaitProgress::LastDay, false),
                ("2026-11-23T23:59:59", WaitProgress::LastDay, false),
                ("2026-11-24T00:00:00", late, true),
                // Twice the duration: 2 × 37:59:59.
                ("2026-11-25T13:59:57", late, true),
                ("2026-11-25T13:59:58", late, true),
                ("2026-11-25T13:59:59", very, true),
            ],
        ),
        (
            &longer,
            "link",
            "2026-11-22T10:00:00",
            &[
                ("2026-11-22T23:59:59", WaitProgress::Begun, false),
                ("2026-11-23T00:00:00", WaitProgress::Day(1, 3), false),
                ("2026-11-24T23:59:59", WaitProgress::Day(2, 3), false),
                ("2026-11-25T00:00:00", WaitProgress::LastDay, false),
                ("2026-11-25T23:59:59", WaitProgress::LastDay, false),
                ("2026-11-26T00:00:00", late, true),
            ],
        ),
        (
            &card,
            "letter",
            "2026-11-20T10:00:00",
            &[
                ("2026-11-20T23:59:59", WaitProgress::Begun, false),
                ("2026-11-21T00:00:00", WaitProgress::Day(1, 3), false),
                ("2026-11-23T23:59:59", WaitProgress::Day(1, 3), false),
                ("2026-11-24T00:00:00", WaitProgress::Day(2, 3), false),
                ("2026-11-25T00:00:00", WaitProgress::LastDay, false),
                ("2026-11-25T23:59:59", WaitProgress::LastDay, false),
                ("2026-11-26T00:00:00", late, true),
                // Twice the duration: 2 × (five days and 13:59:59).
                ("2026-12-01T13:59:58", late, true),
                ("2026-12-01T13:59:59", very, true),
            ],
        ),
    ] {
        let instant = |text: &str| at(&format!("{text}+01:00"));
        let mut progress = card.at("finished").progress().clone();
        let of = card.guide.waits.iter().find(|known| known.id == wait).expect("the wait");
        // The wait has begun, and the step that ends it is not done.
        let start = &card.guide.steps[of.starts].id;
        progress.done.iter_mut().filter(|done| done.step == *start).for_each(|done| {
            done.when = Some(instant(started_at));
        });
        if let End::Step(end) = of.ends {
            progress.done.retain(|done| done.step != card.guide.steps[end].id);
        }
        let person = card.back(progress, &sunday());
        for (when, phase, ask) in rows {
            let clocks = person.clocks(&then(&format!("{when}+01:00")));
            let clock = clocks.iter().find(|clock| clock.wait.id == wait).expect("it runs");
            let is_late = [late, very, ages].contains(phase);
            assert_eq!((clock.phase, clock.late, clock.ask), (*phase, is_late, *ask), "{wait} {when}");
        }
    }
}

/// The first page of a copy older than a year says so, in every language, and how to get a newer one.
#[test]
fn an_old_copy_says_so_on_the_first_page() {
    let card = Card::new();
    let after = |days: u64| {
        let day = card.guide.date.checked_add_days(chrono::Days::new(days)).expect("a day");
        then(&format!("{day}T10:00:00+01:00"))
    };
    for language in card.words.languages() {
        let l10n = card.words.localizer(language, language);
        let told = l10n.with("date", l10n.date(card.guide.date)).paragraphs("old-copy");
        let tells = |person: &Person<'_>| {
            let mut blocks = person.screen().blocks.into_iter();
            blocks.any(|block| matches!(block, Block::Prose { paras, .. } if paras == told))
        };
        for (days, is_old) in [(0, false), (364, false), (366, true), (4000, true)] {
            let mut new = card.newcomer();
            new.hears(Event::Language(language.clone()));
            new.now = after(days);
            assert_eq!((new.page(), tells(&new)), (Base::Intro.into(), is_old), "{language} {days}");
            let mut back = card.at("password");
            back.hears(Event::Language(language.clone()));
            back.comes_back(&after(days));
            assert_eq!((back.page(), tells(&back)), (Overlay::WelcomeBack.into(), is_old), "{language} {days}");
            back.takes(Event::Forward);
            assert!(!tells(&back), "only on the first page");
        }
    }
}
