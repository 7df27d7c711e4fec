//! "I see something else": from a step to its troubles and back, one remedy at a time; the search; the glossary.

use std::collections::BTreeSet;

use sesame::guide::{Guide, TroubleId};
use sesame::keys::Action;
use sesame::screen::{Block, Screen, Typed};
use sesame::search::Finder;
use sesame::wizard::{Base, Event, Notice, Overlay, Session};

use crate::support::card::{DEVICES, guide, words};
use crate::support::pages::stands_at;
use crate::support::troubles::{every_trouble_leads_back, take};
use crate::support::{started, step_id, sunday, walk_through, walk_to};

fn trouble(guide: &Guide, id: &str) -> TroubleId {
    guide.troubles().position(|trouble| trouble.id == id).expect("a trouble")
}

/// A person with a computer at a step.
fn at_step<'g>(guide: &'g Guide, id: &str) -> Session<'g> {
    let mut session = started(guide);
    walk_to(&mut session, &[("device", "computer")], id);
    session
}

#[test]
fn every_trouble_is_reachable_and_leads_back() {
    let guide = guide();
    every_trouble_leads_back(&guide, &words(&guide), &DEVICES);
}

#[test]
fn the_last_page_and_calls_have_their_own_troubles() {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    walk_through(&mut session, &[("device", "computer")]);
    let mut seen = BTreeSet::new();
    for (index, trouble) in guide.troubles().iter_enumerated() {
        let pages = match trouble {
            trouble if trouble.happened => [Overlay::Trouble, Overlay::Contacted, Overlay::Happened].to_vec(),
            trouble if trouble.contacted => vec![Overlay::Trouble, Overlay::Contacted],
            trouble if trouble.finished => vec![Overlay::Trouble],
            _ => continue,
        };
        for page in pages {
            take(&mut session, &words, &Event::Open(page));
        }
        take(&mut session, &words, &Event::Open(Overlay::Remedy(index, 0)));
        let last = trouble.remedies.len();
        if trouble.contacted {
            take(&mut session, &words, &Event::Open(Overlay::Remedy(index, 1)));
            session.update(Event::Open(Overlay::Remedy(index, last)), &sunday());
        }
        take(&mut session, &words, &Event::Forward);
        assert_eq!(session.page(), Base::Finished);
        seen.insert(trouble.id.as_str());
    }
    assert_eq!(seen, BTreeSet::from(["call", "closed", "told"]));
}

#[test]
fn a_remedy_redoes_steps_only_from_its_own_steps() {
    let guide = guide();
    let words = words(&guide);
    let mut redone = 0;
    for (index, trouble) in guide.troubles().iter_enumerated() {
        for (number, remedy) in trouble.remedies.iter().enumerate() {
            let Some(target) = remedy.redo else { continue };
            for step in &trouble.steps {
                for mut session in DEVICES.iter().filter_map(|device| stands_at(&guide, device, *step)) {
                    for page in [Overlay::Trouble, Overlay::Remedy(index, number)] {
                        session.update(Event::Open(page), &sunday());
                    }
                    let screen = Screen::of(&session, &words, &sunday());
                    let offered = screen.choices.iter().any(|choice| choice.event == Event::Redo(index, number));
                    let possible = session.path().contains(target) && target <= *step;
                    assert_eq!(offered, possible, "{}", trouble.id);
                    if possible {
                        let effects = session.update(Event::Redo(index, number), &sunday());
                        assert_eq!(session.page(), Base::Step(target), "{}", trouble.id);
                        assert_eq!(session.notice(), Some(&Notice::Redone(target)));
                        assert_eq!(effects.is_empty(), target == *step, "{}", trouble.id);
                        redone += 1;
                    }
                }
            }
        }
    }
    assert!(redone >= 4, "{redone}");
}

/// The search finds a trouble from a distant step. Its remedy then does not discard valid progress.
#[test]
fn a_remedy_found_elsewhere_redoes_nothing() {
    let guide = guide();
    let mut session = at_step(&guide, "type-code");
    let usb = trouble(&guide, "usb");
    session.update(Event::Open(Overlay::Remedy(usb, 0)), &sunday());
    assert_eq!(session.redone_by(usb, 0), None);
    session.update(Event::Redo(usb, 0), &sunday());
    session.update(Event::Forward, &sunday());
    assert_eq!(step_id(&session), Some("type-code"));
    // At its own step the same remedy does.
    let mut session = at_step(&guide, "key");
    session.update(Event::Open(Overlay::Remedy(usb, 0)), &sunday());
    assert_eq!(session.redone_by(usb, 0), guide.step("password"));
}

#[test]
fn a_restart_opens_the_step_without_its_trouble() {
    let guide = guide();
    let mut session = at_step(&guide, "request");
    session.update(Event::Open(Overlay::Trouble), &sunday());
    session.update(Event::Open(Overlay::Remedy(0.into(), 0)), &sunday());
    let back = Session::resume(&guide, session.progress().clone(), "fr", &sunday());
    assert_eq!(step_id(&back), Some("request"));
    assert_eq!(back.page(), Overlay::WelcomeBack);
}

#[test]
fn the_search_updates_while_typing_and_opens_results() {
    let guide = guide();
    let words = words(&guide);
    let mut session = at_step(&guide, "key");
    session.update(Event::Open(Overlay::Trouble), &sunday());
    session.update(Event::Open(Overlay::Search), &sunday());
    let finder = Finder::new(&guide, &words);
    let found = |text: &str| -> Vec<Event> {
        let screen = Screen::with(&session, &words, &sunday(), &Typed { text, remark: None, finder: &finder });
        assert!(screen.field.is_some());
        screen.choices.into_iter().map(|choice| choice.event).collect()
    };
    assert!(!found("").iter().any(|event| matches!(event, Event::Open(Overlay::Remedy(..)))));
    // A trouble, misspelt and without accents; one of its keywords; another language; text found only in a remedy.
    for (text, id) in [
        ("cle usbb", "usb"),
        ("bâtonnet", "usb"),
        ("an old page", "wrong-page"),
        ("neighbours", "no-letter"),
        ("tomorrow", "closed"),
    ] {
        assert_eq!(found(text)[0], Event::Open(Overlay::Remedy(trouble(&guide, id), 0)), "{text}");
    }
    let term = words.glossary().position(|id| id == "lender").expect("a word");
    assert!(found("prêteuse").contains(&Event::Open(Overlay::Term(term))));
    // An open step is offered; one that is not open yet never is.
    let [form, request] = ["form", "request"].map(|id| Event::Visit(guide.step(id).expect("a step")));
    assert!(found("formulaire").contains(&form), "{:?}", found("formulaire"));
    assert!(!found("envoyer la demande").contains(&request));
}

#[test]
fn words_are_explained_on_their_page() {
    let guide = guide();
    let words = words(&guide);
    for (language, name) in [("fr", "prêteuse"), ("en", "lender")] {
        let mut session = at_step(&guide, "form");
        session.update(Event::Language(language.into()), &sunday());
        let explain = Screen::of(&session, &words, &sunday()).event(Action::Words);
        session.update(explain.expect("a word of the glossary"), &sunday());
        let screen = Screen::of(&session, &words, &sunday());
        let explained = screen.blocks.iter().any(|block| match block {
            Block::Prose { lead, .. } => lead.starts_with(name),
            _ => false,
        });
        assert!(explained, "{:?}", screen.blocks);
        session.update(Event::Back, &sunday());
        assert_eq!(step_id(&session), Some("form"));
    }
}
