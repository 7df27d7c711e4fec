//! The troubles of a guide as a user meets them: a page is opened only if the page before it offers it.

use std::collections::BTreeSet;

use sesame::guide::{Guide, StepId};
use sesame::l10n::Catalogs;
use sesame::screen::Screen;
use sesame::wizard::{Base, Event, Overlay, Session};

use super::pages::stands_at;
use super::sunday;

/// Takes a choice that the page offers. Looking around changes nothing that has to be saved.
pub(crate) fn take(session: &mut Session<'_>, words: &Catalogs, wanted: &Event) {
    let screen = Screen::of(session, words, &sunday());
    let offered: Vec<&Event> = screen.choices.iter().map(|choice| &choice.event).collect();
    assert!(offered.contains(&wanted), "{wanted:?} is not among {offered:?}");
    assert!(session.update(wanted.clone(), &sunday()).is_empty(), "a visit is not saved");
}

/// From every step on every device, through every remedy of every trouble offered there, to the page on whom to ask,
/// and back to the same step. Each trouble is met at each of its steps, except those of the last page and of callers.
pub(crate) fn every_trouble_leads_back(guide: &Guide, words: &Catalogs, devices: &[&str]) {
    let mut reached = BTreeSet::new();
    for device in devices {
        for step in guide.steps.keys() {
            let Some(mut session) = stands_at(guide, device, step) else { continue };
            let (own, common) = session.troubles();
            for (trouble, page) in
                own.iter().map(|one| (*one, None)).chain(common.iter().map(|one| (*one, Some(Overlay::Common))))
            {
                let before = session.progress().clone();
                take(&mut session, words, &Event::Open(Overlay::Trouble));
                if let Some(page) = page {
                    take(&mut session, words, &Event::Open(page));
                }
                for remedy in 0..=guide.troubles()[trouble].remedies.len() {
                    take(&mut session, words, &Event::Open(Overlay::Remedy(trouble, remedy)));
                    let screen = Screen::of(&session, words, &sunday());
                    assert!(!screen.blocks.is_empty(), "{}", guide.troubles()[trouble].id);
                }
                take(&mut session, words, &Event::Forward);
                assert_eq!(session.page(), Base::Step(step));
                assert_eq!(*session.progress(), before);
                reached.insert(trouble);
            }
        }
    }
    for (index, trouble) in guide.troubles().iter_enumerated() {
        let elsewhere = trouble.finished || trouble.contacted;
        assert!(reached.contains(&index) || elsewhere, "{} is never reached", trouble.id);
        let here = |step: &&StepId| devices.iter().any(|device| stands_at(guide, device, **step).is_some());
        assert_eq!(trouble.steps.iter().filter(here).count(), trouble.steps.len(), "{}", trouble.id);
    }
    assert_eq!(words.missing(), Vec::<String>::new());
}
