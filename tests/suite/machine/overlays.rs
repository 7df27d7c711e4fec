//! Overlays: each open once, only where it makes sense; and notices that are shown once.

use sesame::display::{Change, Display, Form, Theme};
use sesame::wizard::{Effect, Event, Fault, Notice, Outcome, Overlay, TopPage};

use crate::support::person::{Card, Person, then};

/// Whether the current page reports a fault.
fn is_said(person: &Person<'_>) -> bool {
    !person.screen().notices.is_empty()
}

#[test]
fn a_fault_is_shown_when_new_and_on_the_overview() {
    let card = Card::new();
    let mut person = card.at("form");
    assert!(!is_said(&person));
    person.hears(Event::SaveFailed(Fault::DiskFull));
    assert!(is_said(&person), "it has just come");
    person.opens(&[Overlay::Words(Vec::new(), Vec::new())]);
    person.hears(Event::SaveFailed(Fault::DiskFull));
    assert!(!is_said(&person), "the same again is no news");
    person.opens(&[Overlay::Overview]);
    assert!(is_said(&person), "here one takes stock");
    person.takes(Event::Back);
    assert!(!is_said(&person));
    person.hears(Event::SaveFailed(Fault::ReadOnly));
    assert!(is_said(&person), "another one is news");
    person.hears(Event::Saved);
    assert_eq!(person.fault(), None);
}

#[test]
fn a_notice_stays_until_dismissed() {
    let card = Card::new();
    let mut person = card.at("password");
    person.session().notify(Notice::Undone);
    let before = person.clone();
    assert_eq!(person.hears(Event::Interrupted), [Effect::End(Outcome::Interrupted)]);
    assert_eq!((person.page(), person.progress()), (before.page(), before.progress()));
    assert_eq!(person.notice(), Some(&Notice::Undone));
    person.session().dismiss_notice();
    assert_eq!(person.notice(), None);
}

#[test]
fn an_overlay_opens_once_and_replaces_help() {
    let card = Card::new();
    let at = card.at("form");
    let base = || TopPage::from(at.base());
    for (opened, back) in [
        (&[Overlay::Overview, Overlay::Display, Overlay::Overview][..], &[Overlay::Display.into(), base()][..]),
        (&[Overlay::Help, Overlay::Overview], &[base()]),
        (&[Overlay::Help, Overlay::Display], &[base()]),
    ] {
        let mut person = at.clone();
        for page in opened {
            person.opens(std::slice::from_ref(page));
            assert_eq!(person.page(), *page);
        }
        for page in back {
            person.takes(Event::Back);
            assert_eq!(person.page(), *page, "back from {opened:?}");
        }
    }
}

/// One can be lost on the first page. The card and the overview belong to the path.
#[test]
fn what_belongs_to_the_path_opens_with_the_first_step() {
    let card = Card::new();
    let mut person = card.newcomer();
    for _ in 0..2 {
        let offered = person.offered();
        for page in [Overlay::Card, Overlay::Overview] {
            assert!(!offered.contains(&Event::Open(page)), "{offered:?}");
        }
        let before = person.page();
        person.opens(&[Overlay::Trouble, Overlay::Search, Overlay::Ask]);
        assert!(!person.offered().contains(&Event::Open(Overlay::Card)));
        person.session().close_overlays();
        assert_eq!(person.page(), before);
        person.goes_on();
    }
    assert!(person.is_under_way() && person.offered().contains(&Event::Open(Overlay::Overview)));
}

/// Steps are redone only from a page to which the trouble belongs; found from elsewhere, the remedy discards nothing.
#[test]
fn a_remedy_redoes_steps_only_at_its_own_step() {
    let card = Card::new();
    let (trouble, remedy) = (card.trouble("wrong-page"), 1);
    let mut person = card.at("key");
    person.opens(&[Overlay::Trouble, Overlay::Remedy(trouble, 0), Overlay::Remedy(trouble, remedy)]);
    person.takes(Event::Redo(trouble, remedy));
    assert_eq!((person.step(), person.notice()), ("form", Some(&Notice::Redone(card.step("form")))));
    for elsewhere in ["mail", "ready", "request"] {
        let mut person = card.at(elsewhere);
        person.opens(&[Overlay::Trouble, Overlay::Search]);
        let found = person.typing("autre page perdu").choices;
        let first = Event::Open(Overlay::Remedy(trouble, 0));
        assert!(found.iter().any(|choice| choice.event == first), "{elsewhere}");
        person.hears(first);
        person.opens(&[Overlay::Remedy(trouble, remedy)]);
        assert_eq!(person.redone_by(trouble, remedy), None, "{elsewhere}");
        assert!(!person.offered().iter().any(|event| matches!(event, Event::Redo(..))), "{elsewhere}");
    }
}

/// After the last remedy comes whom to ask, and nothing after that.
#[test]
fn remedies_are_tried_in_order() {
    let card = Card::new();
    let trouble = card.trouble("locked");
    let remedies = card.guide.troubles()[trouble].remedies.len();
    let mut person = card.at("mail");
    person.opens(&[Overlay::Trouble, Overlay::Common]);
    for remedy in 0..=remedies {
        person.opens(&[Overlay::Remedy(trouble, remedy)]);
        assert_eq!(person.page(), Overlay::Remedy(trouble, remedy));
    }
    let more = |event: &Event| matches!(event, Event::Open(Overlay::Remedy(..)));
    assert!(!person.offered().iter().any(more), "{:?}", person.offered());
}

/// The furthest remedy tried for each trouble from this page, in whatever order they were opened.
#[test]
fn tried_remedies_are_counted_per_trouble() {
    let card = Card::new();
    let (own, common) = (card.trouble("button-dead"), card.trouble("locked"));
    let mut person = card.at("create");
    person.opens(&[Overlay::Trouble, Overlay::Remedy(own, 0)]);
    assert_eq!(person.tried(), []);
    person.opens(&[Overlay::Remedy(own, 1), Overlay::Remedy(own, 2)]);
    assert_eq!(person.tried(), [(own, 2)]);
    person.takes(Event::Forward);
    person.opens(&[Overlay::Trouble, Overlay::Common, Overlay::Remedy(common, 0), Overlay::Remedy(common, 1)]);
    assert_eq!(person.tried(), [(own, 2), (common, 1)]);
    person.takes(Event::Forward);
    person.opens(&[Overlay::Trouble, Overlay::Remedy(own, 0), Overlay::Remedy(own, 1)]);
    assert_eq!(person.tried(), [(own, 2), (common, 1)], "the most is what counts");
    // On another page, none of it counts.
    person.takes(Event::Forward);
    person.takes(Event::Done);
    assert_eq!((person.step(), person.tried()), ("mail", &[][..]));
}

/// Switching between full screen and lines leaves the display page; any other change stays on it.
#[test]
fn only_changing_the_front_leaves_the_display_page() {
    let card = Card::new();
    let at = card.at("mail");
    // Choosing the current theme only goes back.
    for (theme, change, left) in [
        (Theme::Auto, Change::Plain(true), true),
        (Theme::Auto, Change::Theme(Theme::ContrastLight), false),
        (Theme::ContrastLight, Change::Theme(Theme::Auto), false),
        (Theme::Auto, Change::SimpleSigns(true), false),
    ] {
        let mut person = at.clone();
        person.session().show_as(Display { drawable: true, theme, ..Display::default() });
        person.opens(&[Overlay::Display]);
        let effects = person.takes(Event::Display(change));
        assert_eq!(person.page(), if left { at.base().into() } else { TopPage::from(Overlay::Display) }, "{change:?}");
        assert_eq!(effects, [Effect::Display(change, person.display())]);
    }
    // The same when switching from lines to the full screen.
    let mut person = at.clone();
    person.session().show_as(Display { drawable: true, form: Form::Lines, ..Display::default() });
    person.opens(&[Overlay::Display]);
    person.takes(Event::Display(Change::Plain(false)));
    assert_eq!(person.page(), at.base());
}

/// A step that starts a clock may have been done on the day the user left; only such a step offers that.
#[test]
fn another_day_is_offered_where_a_clock_starts() {
    let card = Card::new();
    for (step, moment, offered) in [
        ("create", "2026-11-22T20:00:00+01:00", false),
        ("create", "2026-11-23T00:00:00+01:00", true),
        ("password", "2026-11-23T00:00:00+01:00", true),
        ("on-phone", "2026-11-23T00:00:00+01:00", false),
    ] {
        let mut person = card.at(step);
        person.comes_back(&then(moment));
        person.takes(Event::Forward);
        let page = Event::Open(Overlay::When(card.step(step)));
        assert_eq!(person.offered().contains(&page), offered, "{step} {moment}");
        assert_eq!(person.may_be_of_another_day(card.step(step)), offered);
    }
}
