//! Any text as the guide's file, everything else unchanged: every problem has a location and a message, and a guide
//! without problems can be walked to the end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sesame::diagnostic::Diagnostic;
use sesame::guide::Guide;
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;
use sesame::lint;
use sesame::wizard::Base;
use sesame_fuzz::{decision, now, shelf_with, show_page, started, words};

const FILE: &str = "guides/eu-login.toml";

fuzz_target!(|text: &str| {
    let guide_files = shelf_with(FILE, text, |_| true);
    match Guide::load(&guide_files, "eu-login") {
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            problems.iter().for_each(|problem| can_be_told(problem, &guide_files));
        }
        // The full check also looks at every sentence, which is slow: only worth it for what can be built.
        Ok(guide) => {
            let report = lint::check(&guide_files, now(0).today());
            report.problems.iter().for_each(|problem| can_be_told(problem, &guide_files));
            if report.grave().next().is_none() {
                walk(&guide, &Catalogs::new(guide_files, guide.facts.clone()));
            }
        }
    }
});

/// A problem has a valid location in its file and a message.
fn can_be_told(problem: &Diagnostic, guide_files: &GuideFiles) {
    assert!(words().localizer("fr", "fr").has(&format!("problem-{}", problem.rule.name())), "no words: {problem}");
    let file = guide_files.file(&problem.file);
    let stands = file.is_none_or(|file| file.text.get(problem.span.clone()).is_some());
    assert!(stands, "nowhere: {problem}");
}

/// A guide that passes the check leads to the end, with text on every page.
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
    panic!("the usual path does not end, but stands at {:?}", session.page());
}
