//! Shared by the targets: the guide and its texts, a fixed clock, a walker, and a check of displayed text.

use std::io::Cursor;

use chrono::{DateTime, FixedOffset};
use sesame::calendar::Now;
use sesame::guide::{Guide, Leads};
use sesame::guide_files::{File, GuideFiles};
use sesame::l10n::Catalogs;
use sesame::plain::Plain;
use sesame::progress::Progress;
use sesame::screen::{Screen, Surface};
use sesame::search::Finder;
use sesame::text::clean;
use sesame::wizard::{Base, Event, Overlay, Session, TopPage};

/// The embedded guide, parsed once.
pub fn guide() -> &'static Guide {
    thread_local!(static GUIDE: &'static Guide = Box::leak(Box::new(
        Guide::load(&GuideFiles::embedded(), "eu-login").expect("the embedded guide is good")
    )));
    GUIDE.with(|guide| *guide)
}

/// Its texts, parsed once.
pub fn words() -> &'static Catalogs {
    thread_local!(static WORDS: &'static Catalogs =
        Box::leak(Box::new(Catalogs::new(GuideFiles::embedded(), guide().facts.clone()))));
    WORDS.with(|words| *words)
}

/// The search over both, which indexes the texts once.
pub fn finder() -> &'static Finder<'static> {
    thread_local!(static FINDER: &'static Finder<'static> = Box::leak(Box::new(Finder::new(guide(), words()))));
    FINDER.with(|finder| *finder)
}

/// The embedded guide files with this file added, replacing one at the same path. `keep` selects the others.
pub fn shelf_with(path: &str, text: &str, keep: impl Fn(&File) -> bool) -> GuideFiles {
    let embedded = GuideFiles::embedded();
    let others = embedded.files().iter().filter(|file| file.path != path && keep(file)).cloned();
    GuideFiles::new(others.chain([File { path: path.to_owned(), text: text.to_owned().into() }]).collect())
}

/// An instant of the fixed clock: Sunday 22 November 2026, 10:00, plus `hours`.
pub fn now(hours: i64) -> Now {
    let sunday: DateTime<FixedOffset> = "2026-11-22T10:00:00+01:00".parse().expect("an instant");
    Now::fixed(sunday + chrono::TimeDelta::hours(hours))
}

/// A new person who has chosen a language and read the first page.
pub fn started(guide: &Guide) -> Session<'_> {
    let mut session = Session::resume(guide, Progress::new(&guide.id, guide.version), "fr", &now(0));
    session.update(Event::Language("fr".into()), &now(0));
    session.update(Event::Forward, &now(0));
    session
}

/// The decision on the current page: choice number `wish` if it exists, otherwise the usual way forward.
pub fn decision(session: &Session<'_>, wish: usize) -> Event {
    match session.page() {
        TopPage::Base(Base::Language) => Event::Language("fr".into()),
        TopPage::Base(Base::Step(step)) | TopPage::Overlay(Overlay::Change(step)) => {
            let choices = &session.guide().steps[step].choices;
            let usual = || choices.iter().find(|choice| choice.leads == Leads::On);
            choices.get(wish).or_else(usual).map_or(Event::Done, |choice| Event::Choose(choice.id.clone()))
        }
        TopPage::Base(Base::Finished) => Event::GotIn,
        _ => Event::Forward,
    }
}

/// Whether a text contains nothing that a terminal would interpret or that would be invisible.
pub fn is_only_text(text: &str) -> bool {
    clean(text) == text
}

/// Renders a page as lines, which contain all its text, and checks that it is non-empty and safe.
pub fn show(screen: &Screen) -> String {
    let mut output = Vec::new();
    let mut front = Plain::new(Cursor::new(""), &mut output, None);
    front.show(screen).expect("memory can be written");
    let text = String::from_utf8(output).expect("text");
    assert!(!text.trim().is_empty(), "“{}” is empty", screen.title);
    text.lines().for_each(|line| assert!(is_only_text(line), "“{}”: {line:?}", screen.title));
    text
}

/// Renders a session's page.
pub fn show_page(session: &Session<'_>, words: &Catalogs, now: &Now) -> String {
    show(&Screen::of(session, words, now))
}
