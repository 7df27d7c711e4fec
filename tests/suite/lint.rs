//! The checker reports each author's mistake where it is. Each test changes one thing in the small guide's files.

mod facts;
mod first_problem;
mod folder;
mod guide;
mod troubles;
mod words;

use sesame::diagnostic::Diagnostic;
use sesame::guide_files::GuideFiles;
use sesame::lint;

use crate::support::card::changed;
use crate::support::sunday;

const GUIDE: &str = "guides/card.toml";

/// A mistake: file, correct text, wrong text, problem code, and what the reported line must contain.
type Case<'c> = (&'static str, &'static str, &'c str, &'static str, &'static str);

fn problems(guide_files: &GuideFiles) -> Vec<Diagnostic> {
    lint::check(guide_files, sunday().today()).problems
}

/// Every case is reported with its code, file and line.
fn each_is_found(cases: &[Case<'_>]) {
    let mut wrong = Vec::new();
    for (path, good, bad, code, line) in cases {
        let guide_files = changed(path, |text| {
            assert!(text.contains(good), "{path}: {good}");
            text.replacen(good, bad, 1)
        });
        let found = problems(&guide_files);
        let told = |problem: &&Diagnostic| {
            let file = guide_files.file(&problem.file);
            let at = file.and_then(|file| file.text.lines().nth(file.position(problem.span.start).0 - 1));
            problem.rule.name() == *code && problem.file == *path && at.is_some_and(|text| text.contains(line))
        };
        if !found.iter().any(|problem| told(&problem)) {
            let all: Vec<String> = found.iter().map(ToString::to_string).collect();
            wrong.push(format!("{code} of {bad:?} not told at {line:?} of {path}, but {all:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
