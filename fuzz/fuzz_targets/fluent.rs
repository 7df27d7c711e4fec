//! Any text as an extra French catalog whose messages override those of the same name: the check terminates, and text
//! that passes it is formatted into safe text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sesame::l10n::{Catalogs, Localizer};
use sesame::lint;
use sesame::wizard::{Event, Overlay};
use sesame_fuzz::{guide, is_only_text, now, shelf_with, show_page, started};

/// Sorts last by name.
const FILE: &str = "locales/fr/zz.ftl";

/// Problems that do no harm here: style, duplicates and missing texts.
fn is_harmless(code: &str) -> bool {
    !(code.starts_with("words-") || code.starts_with("sign-")) || ["words-twice", "words-missing"].contains(&code)
}

fuzz_target!(|text: &str| {
    // Leave out which texts the guide needs: that is a separate check and most of the work.
    let facts = |path: &str| {
        path.starts_with("guides/") && !path.ends_with("/eu-login.toml") && !path.ends_with("/troubles.toml")
    };
    let guide_files = shelf_with(FILE, text, |file| facts(&file.path) || file.path == "locales/fr/glossary.ftl");
    let report = lint::check(&guide_files, now(0).today());
    if !report.problems.iter().all(|problem| is_harmless(problem.rule.name())) {
        return;
    }
    let words = Catalogs::new(shelf_with(FILE, text, |_| true), guide().facts.clone());
    let mut l10n = words.localizer("fr", "fr").with_answers([("device".to_owned(), "mac".to_owned())].into_iter());
    l10n.set("count", 3);
    for id in ids(text) {
        format(&l10n, &id);
    }
    let mut session = started(guide());
    show_page(&session, &words, &now(0));
    session.update(Event::Open(Overlay::Trouble), &now(0));
    show_page(&session, &words, &now(0));
});

fn format(l10n: &Localizer<'_>, id: &str) {
    assert!(is_only_text(&l10n.text(id)), "{id}: {:?}", l10n.text(id));
    for para in l10n.paragraphs(id) {
        assert!(is_only_text(&para.text()), "{id}: {:?}", para.text());
    }
}

/// The messages and attributes that start on a line of their own.
fn ids(text: &str) -> Vec<String> {
    let (mut message, mut all) = ("", Vec::new());
    for line in text.lines() {
        let Some((name, _)) = line.split_once('=') else { continue };
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            message = name.trim();
            all.push(message.to_owned());
        } else if let Some(attribute) = name.trim().strip_prefix('.') {
            all.push(format!("{message}.{attribute}"));
        }
    }
    all
}
