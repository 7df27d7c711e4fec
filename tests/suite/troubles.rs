//! "I see something else": every trouble from the steps it belongs to and back, cures one at a time, the search, the words.

use std::collections::BTreeSet;

use sesame::guide::Guide;
use sesame::progress::{Done, Progress};
use sesame::screen::{Block, Screen, Typed};
use sesame::search::{Finder, Hit};
use sesame::session::{Event, Notice, Place, Session};
use sesame::words::Words;

use crate::support::{guide, started, step_id, sunday, walk_to, words};

/// A person on a device who stands at a step, all before it done.
fn at<'g>(guide: &'g Guide, device: &str, step: usize) -> Option<Session<'g>> {
    let mut progress = Progress::new(&guide.id, guide.version);
    progress.language = Some("fr".into());
    progress.answers.insert("device".into(), device.into());
    let mut wanted = vec![step];
    while let Some(step) = wanted.pop() {
        for (question, values) in &guide.steps[step].when {
            let id = &guide.steps[*question].id;
            let given = progress.answers.entry(id.clone()).or_insert_with(|| values[0].clone());
            if !values.contains(given) {
                return None;
            }
            wanted.push(*question);
        }
    }
    let session = Session::resume(guide, progress.clone(), "fr", &sunday());
    let before: Vec<Done> = session
        .flow()
        .steps()
        .filter(|other| *other < step)
        .map(|other| Done {
            step: guide.steps[other].id.clone(),
            when: Some(sunday().at),
            bound_to: session.flow().bound(other),
            superseded: false,
        })
        .collect();
    progress.done = before;
    progress.at = Some(guide.steps[step].id.clone());
    let mut session = Session::resume(guide, progress, "fr", &sunday());
    session.update(Event::Forward, &sunday());
    (session.place() == Place::Step(step)).then_some(session)
}

fn take(session: &mut Session<'_>, words: &Words, wanted: &Event) {
    let screen = Screen::of(session, words, &sunday());
    let offered: Vec<&Event> = screen.choices.iter().map(|choice| &choice.event).collect();
    assert!(offered.contains(&wanted), "{wanted:?} is not among {offered:?}");
    assert!(session.update(wanted.clone(), &sunday()).is_empty(), "a visit is not saved");
}

#[test]
fn every_row_of_the_sheet_is_a_trouble() {
    let guide = guide();
    let rows: Vec<&String> = guide.troubles().iter().flat_map(|trouble| &trouble.source).collect();
    let expected: BTreeSet<String> = (1..=69).map(|row| format!("T-{row:02}")).collect();
    assert_eq!(rows.len(), expected.len(), "each row once");
    assert_eq!(rows.into_iter().cloned().collect::<BTreeSet<_>>(), expected);
}

#[test]
fn every_trouble_is_reached_from_its_steps_and_leads_back() {
    let guide = guide();
    let words = words(&guide);
    let mut reached = BTreeSet::new();
    for device in crate::support::DEVICES {
        for step in 0..guide.steps.len() {
            let Some(mut session) = at(&guide, device, step) else { continue };
            let (own, common) = session.troubles();
            for (trouble, page) in
                own.iter().map(|one| (*one, None)).chain(common.iter().map(|one| (*one, Some(Place::Common))))
            {
                let before = session.progress().clone();
                take(&mut session, &words, &Event::Open(Place::Trouble));
                if let Some(page) = page {
                    take(&mut session, &words, &Event::Open(page));
                }
                // Still not, still not … whom to ask: and back to the very same step.
                for cure in 0..=guide.troubles()[trouble].cures.len() {
                    take(&mut session, &words, &Event::Open(Place::Cure(trouble, cure)));
                    let screen = Screen::of(&session, &words, &sunday());
                    assert!(!screen.blocks.is_empty(), "{}", guide.troubles()[trouble].id);
                    assert!(words.missing().is_empty(), "{:?}", words.missing());
                }
                take(&mut session, &words, &Event::Forward);
                assert_eq!(session.place(), Place::Step(step));
                assert_eq!(*session.progress(), before);
                reached.insert(trouble);
            }
        }
    }
    for (index, trouble) in guide.troubles().iter().enumerate() {
        let elsewhere = trouble.finished || trouble.contacted;
        assert!(reached.contains(&index) || elsewhere, "{} is never reached", trouble.id);
        let here = |step: &&usize| crate::support::DEVICES.iter().any(|device| at(&guide, device, **step).is_some());
        assert_eq!(trouble.steps.iter().filter(here).count(), trouble.steps.len(), "{}", trouble.id);
    }
}

#[test]
fn troubles_wait_behind_the_last_page_and_for_the_contacted() {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    crate::support::walk_through(&mut session, &[("device", "windows")]);
    let mut seen = BTreeSet::new();
    for page in [Place::Trouble, Place::Contacted] {
        for (index, trouble) in guide.troubles().iter().enumerate() {
            let wanted = if page == Place::Trouble { trouble.finished } else { trouble.contacted };
            let here = trouble.devices.is_empty() || trouble.devices.iter().any(|device| device == "windows");
            if wanted && here {
                take(&mut session, &words, &Event::Open(Place::Trouble));
                if page == Place::Contacted {
                    take(&mut session, &words, &Event::Open(page));
                }
                take(&mut session, &words, &Event::Open(Place::Cure(index, 0)));
                take(&mut session, &words, &Event::Forward);
                assert_eq!(session.place(), Place::Finished);
                seen.insert(index);
            }
        }
    }
    assert!(seen.len() >= 8, "{seen:?}");
}

#[test]
fn a_cure_begins_anew_only_from_its_own_steps_and_says_so() {
    let guide = guide();
    let words = words(&guide);
    let mut redone = 0;
    for (index, trouble) in guide.troubles().iter().enumerate() {
        for (number, cure) in trouble.cures.iter().enumerate() {
            let Some(target) = cure.redo else { continue };
            for step in &trouble.steps {
                let devices = crate::support::DEVICES.iter();
                let Some(mut session) = devices.filter_map(|device| at(&guide, device, *step)).next() else { continue };
                for page in [Place::Trouble, Place::Cure(index, number)] {
                    session.update(Event::Open(page), &sunday());
                }
                let screen = Screen::of(&session, &words, &sunday());
                let offered = screen.choices.iter().any(|choice| choice.event == Event::Redo(index, number));
                let possible = session.flow().is_on_the_way(target) && target <= *step;
                assert_eq!(offered, possible, "{}", trouble.id);
                if possible {
                    let effects = session.update(Event::Redo(index, number), &sunday());
                    assert_eq!(session.place(), Place::Step(target), "{}", trouble.id);
                    assert_eq!(session.notice(), Some(&Notice::Redone(target)));
                    assert_eq!(effects.is_empty(), target == *step, "{}", trouble.id);
                    redone += 1;
                }
            }
        }
    }
    assert!(redone > 10, "{redone}");
    // Found by the search from far away, a cure throws nothing away.
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "type-code");
    let key = guide.troubles().iter().position(|trouble| trouble.source == ["T-29"]).expect("T-29");
    session.update(Event::Open(Place::Cure(key, 0)), &sunday());
    assert!((0..4).all(|cure| session.redone_by(key, cure).is_none()));
    session.update(Event::Redo(key, 0), &sunday());
    session.update(Event::Forward, &sunday());
    assert_eq!(step_id(&session), Some("type-code"));
}

#[test]
fn a_restart_opens_the_step_and_no_trouble() {
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "mac")], "open-rcam");
    session.update(Event::Open(Place::Trouble), &sunday());
    session.update(Event::Open(Place::Cure(0, 0)), &sunday());
    let back = Session::resume(&guide, session.progress().clone(), "fr", &sunday());
    assert_eq!(step_id(&back), Some("open-rcam"));
    assert_eq!(back.place(), Place::WelcomeBack);
}

/// What callers say, misspelt, in either language: the right trouble is among the first three found.
#[test]
fn a_symptom_in_ones_own_words_is_found() {
    let guide = guide();
    let words = words(&guide);
    let finder = Finder::new(&guide, &words);
    let near = |hit| if matches!(hit, Hit::Step(_)) { 0.0 } else { 1.0 };
    let mut missed = Vec::new();
    for line in include_str!("symptoms.tsv").lines() {
        let [rows, said] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let found: Vec<String> = finder
            .find(said, &near)
            .into_iter()
            .filter_map(|hit| match hit {
                Hit::Trouble(trouble) => Some(guide.troubles()[trouble].source[0].clone()),
                _ => None,
            })
            .take(3)
            .collect();
        if !rows.split(',').any(|row| found.iter().any(|found| found == row)) {
            missed.push(format!("{said}: {found:?}, not {rows}"));
        }
    }
    assert!(missed.is_empty(), "{}: {missed:#?}", missed.len());
    for nothing in ["", "   ", "xqzw", "…", "le la de"] {
        assert!(finder.find(nothing, &near).is_empty(), "{nothing}");
    }
}

#[test]
fn the_search_answers_as_one_types_and_opens_what_it_finds() {
    let guide = guide();
    let words = words(&guide);
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "windows")], "open-mail");
    session.update(Event::Open(Place::Trouble), &sunday());
    session.update(Event::Open(Place::Search), &sunday());
    let finder = Finder::new(&guide, &words);
    let events = |session: &Session<'_>, text: &str| -> Vec<Event> {
        let screen = Screen::with(session, &words, &sunday(), &Typed { text, remark: None, finder: &finder });
        assert!(screen.field.is_some());
        screen.choices.into_iter().map(|choice| choice.event).collect()
    };
    assert!(!events(&session, "").iter().any(|event| matches!(event, Event::Open(Place::Cure(..)))));
    let found = events(&session, "courriel arrive pas");
    assert!(matches!(found[0], Event::Open(Place::Cure(_, 0))), "{found:?}");
    // A word of the glossary, and a step that is open; a step that is not open yet is never offered.
    assert!(events(&session, "RCAM").iter().any(|event| matches!(event, Event::Open(Place::Term(_)))));
    let steps = events(&session, "formulaire compte");
    assert!(steps.iter().any(|event| matches!(event, Event::Visit(_))), "{steps:?}");
    for event in ["formulaire", "demande accès", "code final", "compte"].iter().flat_map(|text| events(&session, text))
    {
        if let Event::Visit(step) = event {
            assert!(session.can_visit(step));
        }
    }
}

#[test]
fn words_are_explained_on_the_page_where_they_stand() {
    let guide = guide();
    let words = words(&guide);
    for (language, name) in [("fr", "RCAM"), ("en", "RCAM")] {
        let mut session = started(&guide);
        walk_to(&mut session, &[("device", "windows")], "open-rcam");
        session.update(Event::Language(language.into()), &sunday());
        let screen = Screen::of(&session, &words, &sunday());
        assert!(screen.has_terms);
        session.update(Event::Open(Place::Words), &sunday());
        let screen = Screen::of(&session, &words, &sunday());
        let leads: Vec<&str> = screen
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Prose { lead, .. } => Some(lead.as_str()),
                _ => None,
            })
            .collect();
        assert!(leads.iter().any(|lead| lead.starts_with(name)), "{leads:?}");
        session.update(Event::Back, &sunday());
        assert_eq!(step_id(&session), Some("open-rcam"));
    }
    for id in words.glossary() {
        for language in ["fr", "en"] {
            let voice = words.speak(language, language);
            assert!(voice.has(id) && voice.has(&format!("{id}.gloss")), "{language}: {id}");
        }
    }
}
