//! The pages of a guide: drawn as text, one of each kind, and every page that a user can reach.

use std::collections::HashSet;

use crossterm::event::{Event as Input, KeyCode, KeyEvent};
use ratatui::backend::TestBackend;
use sesame::calendar::Now;
use sesame::guide::{Guide, StepId};
use sesame::keys::Action;
use sesame::l10n::Catalogs;
use sesame::progress::{Done, Progress};
use sesame::screen::{Front, Screen, Surface};
use sesame::tui::{Look, Pressed, Source, Theme, Tui};
use sesame::wizard::{Base, Event, Fault, Overlay, Session};

use super::keys::slowly;
use super::{at, started, sunday, walk_through, walk_to};

/// A limited number of keys.
struct Keys(Vec<Input>);

impl Source for Keys {
    fn next(&mut self) -> std::io::Result<Pressed> {
        self.0.pop().map(slowly).ok_or_else(|| std::io::Error::other("no more keys"))
    }
    fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
        Ok(())
    }
}

/// All of a screen as text, each time one reads on.
pub(crate) fn pages(screen: &Screen, size: (u16, u16)) -> String {
    let mut all = Vec::new();
    for turns in 0..20 {
        let keys = Keys(vec![Input::Key(KeyEvent::from(KeyCode::PageDown)); turns]);
        let mut tui = Tui::new(TestBackend::new(size.0, size.1), keys, Look::new(Theme::None)).expect("a terminal");
        tui.show(screen).expect("drawn");
        // It ends with an error when the keys run out.
        let _ = tui.ask(screen);
        let page = tui.backend().to_string();
        if all.last() == Some(&page) {
            break;
        }
        all.push(page);
    }
    all.iter()
        .map(|page| page.lines().map(|line| line.trim_matches('"').trim_end()).collect::<Vec<_>>().join("\n"))
        .collect::<Vec<_>>()
        .join("\n=====\n")
}

/// One page of each kind in the test guide: its name, the session that shows it, and when.
pub(crate) fn kinds<'g>(guide: &'g Guide) -> Vec<(&'static str, Session<'g>, Now)> {
    let at_step = |device: &str, id: &str| {
        let mut session = started(guide);
        walk_to(&mut session, &[("device", device)], id);
        session
    };
    let then = |mut session: Session<'g>, events: &[Event]| {
        for event in events {
            session.update(event.clone(), &sunday());
        }
        session
    };
    let over = |id: &str, page: Overlay| then(at_step("computer", id), &[Event::Open(page)]);
    let explained = |session: Session<'g>| {
        let event = Screen::of(&session, &super::card::words(guide), &sunday())
            .event(Action::Words)
            .expect("a word of the glossary");
        then(session, &[event])
    };
    let choose = |choice: &str| Event::Choose(choice.to_owned());
    let device = Overlay::Change(guide.step("device").expect("a question"));
    let trouble = guide.troubles().position(|trouble| trouble.id == "usb").expect("a trouble");
    let address = guide.facts.addresses().keys().position(|id| id == "library").expect("an address");
    let new = Session::resume(guide, Progress::new(&guide.id, guide.version), "fr", &sunday());
    let back = |now: &Now| {
        let text = over("code-came", Overlay::Help).progress().write();
        Session::resume(guide, Progress::read(&text).expect("progress"), "fr", now)
    };
    let mut finished = started(guide);
    walk_through(&mut finished, &[("device", "computer")]);
    let [monday, thursday, friday] =
        ["23T09:00", "26T11:00", "27T09:00"].map(|moment| Now::fixed(at(&format!("2026-11-{moment}:00+01:00"))));
    let pages = vec![
        ("language", new.clone()),
        ("intro", then(new, &[Event::Language("fr".into())])),
        ("question", at_step("computer", "where")),
        ("overview", over("ready", Overlay::Overview)),
        ("day", then(at_step("computer", "where"), &[choose("letter")])),
        ("step", at_step("phone", "lock")),
        ("picture", at_step("computer", "form")),
        ("grid", at_step("computer", "key")),
        ("cannot-be-undone", at_step("computer", "create")),
        ("answers", at_step("computer", "mail")),
        ("practice", at_step("computer", "password")),
        ("other-device", at_step("phone", "on-phone")),
        ("boxes", at_step("computer", "type-code")),
        ("trouble", over("key", Overlay::Trouble)),
        ("cure", then(over("key", Overlay::Trouble), &[Event::Open(Overlay::Remedy(trouble, 0))])),
        ("ask", over("key", Overlay::Ask)),
        ("words", explained(at_step("computer", "form"))),
        ("address", over("form", Overlay::Address(address.into()))),
        ("help", over("key", Overlay::Help)),
        ("leaving", over("key", Overlay::Leaving)),
        ("display", over("key", Overlay::Display)),
        ("review", over("code-came", Overlay::Review)),
        ("change", over("code-came", device.clone())),
        ("changed", then(over("code-came", device), &[choose("phone")])),
        ("not-kept", then(at_step("computer", "form"), &[Event::SaveFailed(Fault::DiskFull)])),
        ("exit", then(at_step("computer", "device"), &[choose("none")])),
        ("finished", finished.clone()),
    ];
    let later = vec![
        ("waiting", at_step("computer", "code-came"), monday),
        ("waiting-late", at_step("computer", "code-came"), friday),
        ("welcome-back", back(&thursday), thursday),
        ("finished-late", finished, thursday),
    ];
    pages.into_iter().map(|(name, session)| (name, session, sunday())).chain(later).collect()
}

/// The same user, reading this language. If no language was chosen yet, it is set only as the system language.
pub(crate) fn in_language<'g>(session: &Session<'g>, language: &str) -> Session<'g> {
    if session.progress().language.is_none() {
        return Session::resume(session.guide(), session.progress().clone(), language, &sunday());
    }
    let mut session = session.clone();
    session.speak(language);
    session
}

/// Visits every page of the path that some answers lead to, including exits, in every language.
pub(crate) fn every_page(guide: &Guide, words: &Catalogs, mut check: impl FnMut(&Screen, &Session<'_>)) {
    for language in words.languages() {
        every_page_in(language, guide, words, &mut check);
    }
}

pub(crate) fn every_page_in(
    language: &str,
    guide: &Guide,
    words: &Catalogs,
    check: &mut impl FnMut(&Screen, &Session<'_>),
) {
    let mut seen = HashSet::new();
    let mut open = vec![started(guide)];
    while let Some(mut session) = open.pop() {
        session.speak(language);
        // Two users at the same place on the same path, with the same steps done, continue alike.
        let path = session.path();
        let steps: Vec<(StepId, bool)> = path.steps().map(|step| (step, path.is_done(step))).collect();
        if !seen.insert((session.page(), session.base(), steps)) {
            continue;
        }
        let screen = Screen::of(&session, words, &sunday());
        check(&screen, &session);
        let mut decisions: Vec<Event> = screen.choices.into_iter().map(|choice| choice.event).collect();
        decisions.retain(|event| {
            matches!(event, Event::Done | Event::DoneOn(_) | Event::Choose(_) | Event::Forward | Event::GotIn)
        });
        if session.overlay().is_some() {
            // From an overlay over a step, on to the step.
            decisions.push(Event::Forward);
        }
        for decision in decisions {
            let mut next = session.clone();
            next.update(decision, &sunday());
            open.push(next);
        }
    }
}

/// A user of a device standing at a step, with everything before it done; `None` if that is impossible.
pub(crate) fn stands_at<'g>(guide: &'g Guide, device: &str, step: StepId) -> Option<Session<'g>> {
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
        .path()
        .steps()
        .filter(|other| *other < step)
        .map(|other| Done {
            step: guide.steps[other].id.clone(),
            when: Some(sunday().at),
            bound_to: session.path().bound(other),
            superseded: false,
        })
        .collect();
    progress.done = before;
    progress.at = Some(guide.steps[step].id.clone());
    let mut session = Session::resume(guide, progress, "fr", &sunday());
    session.update(Event::Forward, &sunday());
    (session.page() == Base::Step(step)).then_some(session)
}
