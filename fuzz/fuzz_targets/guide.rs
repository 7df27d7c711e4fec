//! Any text as the guide's file, all else being as it is: every problem has a place and words, and what has none can be
//! walked to the end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sesame::diagnostic::Diagnostic;
use sesame::guide::Guide;
use sesame::lint;
use sesame::guide_files::GuideFiles;
use sesame::wizard::Base;
use sesame::l10n::Catalogs;
use sesame_fuzz::{decision, now, shelf_with, show_page, started, words};

const FILE: &str = "guides/eu-login.toml";

fuzz_target!(|text: &str| {
    let guide_files = shelf_with(FILE, text, |_| true);
    match Guide::load(&guide_files, "eu-login") {
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            problems.iter().for_each(|problem| can_be_told(problem, &guide_files));
        }
        // The whole check looks at every sentence as well, which takes a while: only what can be built is worth it.
        Ok(guide) => {
            let report = lint::check(&guide_files, now(0).today());
            report.problems.iter().for_each(|problem| can_be_told(problem, &guide_files));
            if report.grave().next().is_none() {
                walk(&guide, &Catalogs::new(guide_files, guide.facts.clone()));
            }
        }
    }
});

/// A problem stands somewhere in its file, and has words.
fn can_be_told(problem: &Diagnostic, guide_files: &GuideFiles) {
    assert!(words().localizer("fr", "fr").has(&format!("problem-{}", problem.rule.name())), "no words: {problem}");
    let file = guide_files.file(&problem.file);
    let stands = file.is_none_or(|file| file.text.get(problem.span.clone()).is_some());
    assert!(stands, "nowhere: {problem}");
}

/// What the check lets through leads to the end, and has words on every page.
fn walk(guide: &Guide, words: &Catalogs) {
    let mut session = started(guide);
    for _ in 0..4 * guide.steps.len() {
        show_page(&session, words, &now(0));
        if session.page() == Base::Finished {
            assert_eq!(words.missing(), Vec::<String>::new());
            return;
        }
        session.update(decision(&session, usize::MAX), &now(0));
    }
    panic!("the usual way does not end, but stands at {:?}", session.page());
}
