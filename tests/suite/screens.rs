//! Snapshots of every kind of page, at two sizes and in both languages; and rules that hold for every page of every path.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use sesame::calendar::Now;
use sesame::guide::{Guide, Kind};
use sesame::progress::Progress;
use sesame::screen::{Block, Front, Screen};
use sesame::session::{Event, Fault, Place, Session};
use sesame::text::{Role, width};
use sesame::tui::{Source, Theme, ThemeName, Tui};

use crate::support::{DEVICES, at, decision, guide, started, sunday, walk_through, walk_to, words};

/// Nobody types here: pages are turned by the test.
struct Keys(Vec<crossterm::event::Event>);

impl Source for Keys {
    fn next(&mut self) -> std::io::Result<crossterm::event::Event> {
        self.0.pop().ok_or_else(|| std::io::Error::other("no more keys"))
    }
    fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
        Ok(())
    }
}

/// All pages of a screen as text, one below the other.
pub(crate) fn pages(screen: &Screen, size: (u16, u16)) -> String {
    let mut all = Vec::new();
    for turns in 0..20 {
        let right = crossterm::event::KeyEvent::from(crossterm::event::KeyCode::Right);
        let keys = Keys(vec![crossterm::event::Event::Key(right); turns]);
        let mut tui =
            Tui::new(TestBackend::new(size.0, size.1), keys, Theme::new(ThemeName::None)).expect("a terminal");
        tui.show(screen).expect("drawn");
        // The keys run out when the last page is turned: that is how we know.
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

/// The pages of each kind, each with the session that shows it.
pub(crate) fn kinds(guide: &Guide) -> Vec<(&'static str, Session<'_>, Now)> {
    let windows = [("device", "windows")];
    let iphone = [("device", "iphone")];
    let at_step = |answers: &[(&str, &str)], id: &str| {
        let mut session = started(guide);
        walk_to(&mut session, answers, id);
        session
    };
    let opened = |mut session: Session<'_>, page: Place| {
        session.update(Event::Open(page), &sunday());
        session.progress().clone()
    };
    let step = |id: &str| guide.step(id).expect("a step");
    let over = |id: &str, page: Place| {
        let mut session = at_step(&windows, id);
        session.update(Event::Open(page), &sunday());
        session
    };
    let exit = |question: &str, answer: &str, answers: &[(&str, &str)]| {
        let mut session = at_step(answers, question);
        session.update(Event::Choose(answer.into()), &sunday());
        session
    };
    let back_on = |now: &Now| {
        let text = opened(at_step(&windows, "code-came"), Place::Help).write();
        Session::resume(guide, Progress::read(&text).expect("progress"), "fr", now)
    };
    let done = || {
        let mut session = started(guide);
        walk_through(&mut session, &windows);
        session
    };
    let in_the_middle = || {
        let mut session = at_step(&windows, "where");
        session.update(Event::Choose("request".into()), &sunday());
        session
    };
    let overview = || {
        let mut session = at_step(&windows, "where");
        session.update(Event::Choose("start".into()), &sunday());
        session
    };
    let new = || Session::resume(guide, Progress::new(&guide.id, guide.version), "fr", &sunday());
    let intro = || {
        let mut session = new();
        session.update(Event::Language("fr".into()), &sunday());
        session
    };
    let failing = || {
        let mut session = at_step(&windows, "open-eu-login");
        session.update(Event::SaveFailed(Fault::DiskFull), &sunday());
        session
    };
    let changed = || {
        let mut session = over("code-came", Place::Change(step("device")));
        session.update(Event::Choose("mac".into()), &sunday());
        session
    };
    let late = Now::fixed(at("2026-11-27T09:00:00+01:00"));
    let monday = Now::fixed(at("2026-11-23T09:00:00+01:00"));
    let thursday = Now::fixed(at("2026-11-26T11:00:00+01:00"));
    vec![
        ("language", new(), sunday()),
        ("intro", intro(), sunday()),
        ("question", at_step(&iphone, "account"), sunday()),
        ("where", at_step(&iphone, "where"), sunday()),
        ("overview", overview(), sunday()),
        ("step-with-list", at_step(&windows, "windows-open"), sunday()),
        ("step-with-picture", at_step(&iphone, "open-eu-login"), sunday()),
        ("step-with-long-picture", at_step(&iphone, "key-tile"), sunday()),
        ("password", at_step(&windows, "choose-password"), sunday()),
        ("open-mail", at_step(&iphone, "open-mail"), sunday()),
        ("confirm", at_step(&windows, "create-account"), sunday()),
        ("act-with-answers", at_step(&iphone, "open-rcam"), sunday()),
        ("waiting", at_step(&windows, "code-came"), monday),
        ("waiting-late", at_step(&windows, "code-came"), late),
        ("code", at_step(&iphone, "type-code"), sunday()),
        ("when", in_the_middle(), sunday()),
        ("trouble", over("open-eu-login", Place::Trouble), sunday()),
        ("help", over("add-trusted-platform", Place::Help), sunday()),
        ("review", over("code-came", Place::Review), sunday()),
        ("change", over("code-came", Place::Change(step("device"))), sunday()),
        ("changed", changed(), sunday()),
        ("fault", failing(), sunday()),
        ("welcome-back", back_on(&thursday), thursday),
        ("finished", done(), sunday()),
        ("finished-late", done(), thursday),
        ("exit-login4life", exit("account", "login4life", &windows), sunday()),
        ("exit-too-old", exit("apple-age", "old", &iphone), sunday()),
        ("exit-email-lost", exit("repair", "lost", &[("account", "begun"), ("device", "mac")]), sunday()),
    ]
}

#[test]
fn every_kind_of_page_as_it_was_looked_at() {
    let guide = guide();
    let words = words(&guide);
    for language in words.languages() {
        for size in [(80, 24), (40, 16)] {
            for (name, session, now) in kinds(&guide) {
                let mut session = session;
                session.speak(language);
                let screen = Screen::of(&session, &words, &now);
                let name = format!("{language}-{}x{}-{name}", size.0, size.1);
                insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                    insta::assert_snapshot!(name, pages(&screen, size));
                });
            }
        }
    }
}

/// Every screen of every device's path.
pub(crate) fn every_screen(check: impl Fn(&Screen, &Session<'_>, &str)) {
    let guide = guide();
    let words = words(&guide);
    for language in words.languages() {
        for device in DEVICES {
            for appeared in ["form", "password", "forgotten"] {
                let answers = [
                    ("device", device),
                    ("what-appeared", appeared),
                    ("open-rcam", "asked"),
                    ("open-rcam-again", "asked"),
                    ("which-device", "computer"),
                ];
                let mut session = started(&guide);
                session.speak(language);
                while session.place() != Place::Finished {
                    let screen = Screen::of(&session, &words, &sunday());
                    check(&screen, &session, device);
                    let event = decision(&session, &answers);
                    session.update(event, &sunday());
                }
                check(&Screen::of(&session, &words, &sunday()), &session, device);
            }
        }
    }
}

fn text(screen: &Screen) -> String {
    let mut all = vec![screen.title.clone()];
    for block in &screen.blocks {
        if let Block::Prose { lead, paras, .. } = block {
            all.push(lead.clone());
            all.extend(paras.iter().map(|para| para.text()));
        }
    }
    all.extend(screen.choices.iter().map(|choice| choice.label.clone()));
    all.join("\n")
}

#[test]
fn phones_hear_nothing_of_computers() {
    every_screen(|screen, session, device| {
        if !matches!(device, "iphone" | "android") {
            return;
        }
        let Place::Step(step) = session.place() else { return };
        let id = session.guide().steps[step].id.as_str();
        // The questions come before the device is known; the pages on leaving a computer must name it.
        if ["account", "device", "which-device", "back-to-phone"].contains(&id) {
            return;
        }
        let text = text(screen);
        for word in
            ["Windows", "ordinateur", "computer", "laptop", "Lenovo", "MacBook", "Mac ", "PC ", "TPM", "Touch ID"]
        {
            // "accents" may not be mistaken for a PC: whole words with their space.
            assert!(!text.contains(word), "{id}: {word}\n{text}");
        }
    });
}

#[test]
fn the_rules_for_older_users_hold_on_every_page() {
    every_screen(|screen, session, _| {
        let said = text(screen);
        for forbidden in ["invalid", "Invalid", "please", "Please", "simply", "Veuillez", "simplement", "point 10"] {
            let quoted =
                screen.blocks.iter().any(|block| matches!(block, Block::Picture(_))) && forbidden == "Veuillez";
            assert!(quoted || !said.contains(forbidden), "{}: {forbidden}", screen.title);
        }
        // An address is never longer than a narrow window, but for mail and help.
        for block in &screen.blocks {
            let Block::Prose { paras, .. } = block else { continue };
            for span in paras.iter().flat_map(|para| &para.spans).filter(|span| span.role == Role::Address) {
                assert!(width(&span.text) <= 45, "{}", span.text);
            }
        }
        // Enter is the usual way; never the one that cannot be undone.
        assert!(!screen.choices[screen.default].digit_only, "{}", screen.title);
        if let Place::Step(step) = session.place() {
            let confirm = session.guide().steps[step].kind == Kind::Confirm;
            assert_eq!(confirm, screen.choices.iter().any(|choice| choice.digit_only), "{}", screen.title);
        }
    });
}

#[test]
fn at_most_three_pages_cannot_be_undone() {
    let count = guide().steps.iter().filter(|step| step.kind == Kind::Confirm).count();
    assert!((1..=3).contains(&count), "{count}");
}

#[test]
fn our_buttons_never_carry_a_label_of_the_web_page() {
    let guide = guide();
    let labels: Vec<String> = guide.facts.labels().values().flat_map(|label| label.texts.values().cloned()).collect();
    every_screen(|screen, _, _| {
        for choice in &screen.choices {
            assert!(!labels.contains(&choice.label), "{}", choice.label);
        }
    });
}

#[test]
fn no_size_is_too_odd() {
    let guide = guide();
    let words = words(&guide);
    for (_, session, now) in kinds(&guide) {
        let screen = Screen::of(&session, &words, &now);
        for size in [(1, 1), (1, 200), (200, 1), (2, 2), (19, 7), (20, 8), (21, 9), (30, 10), (39, 15), (300, 100)] {
            pages(&screen, size);
        }
    }
}

/// In no theme but the one asked for does any cell carry a colour.
#[test]
fn colours_are_only_used_when_asked_for() {
    let guide = guide();
    let words = words(&guide);
    let session = started(&guide);
    let screen = Screen::of(&session, &words, &sunday());
    for (theme, coloured) in [(ThemeName::Auto, false), (ThemeName::None, false), (ThemeName::Contrast, true)] {
        let mut tui = Tui::new(TestBackend::new(80, 24), Keys(Vec::new()), Theme::new(theme)).expect("a terminal");
        tui.show(&screen).expect("drawn");
        let colour = |cell: &ratatui::buffer::Cell| {
            cell.fg != ratatui::style::Color::Reset || cell.bg != ratatui::style::Color::Reset
        };
        assert_eq!(tui.backend().buffer().content.iter().any(colour), coloured, "{theme:?}");
    }
    // The cursor is on the row that Enter takes: magnifiers and braille lines follow it.
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("a terminal");
    terminal.clear().expect("cleared");
}
