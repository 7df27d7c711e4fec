//! The checker finds each mistake of an author where it is. Each test changes one thing in the files of the small guide.

mod facts;
mod folder;
mod guide;
mod troubles;
mod words;

use sesame::lint;
use sesame::problem::Problem;
use sesame::shelf::Shelf;

use crate::support::card::changed;
use crate::support::sunday;

const GUIDE: &str = "guides/card.toml";

/// A mistake: the file, the right text, the wrong one, the code of the problem, and what the line of the problem must hold.
type Case = (&'static str, &'static str, &'static str, &'static str, &'static str);

fn problems(shelf: &Shelf) -> Vec<Problem> {
    lint::check(shelf, sunday().today()).problems
}

/// Every case is found, by its code, in its file, on its line.
fn each_is_found(cases: &[Case]) {
    let mut wrong = Vec::new();
    for (path, good, bad, code, line) in cases {
        let shelf = changed(path, |text| {
            assert!(text.contains(good), "{path}: {good}");
            text.replacen(good, bad, 1)
        });
        let found = problems(&shelf);
        let told = |problem: &&Problem| {
            let file = shelf.file(&problem.path).map(|file| file.text.lines().nth(problem.line - 1).unwrap_or(""));
            problem.rule.name() == *code && problem.path == *path && file.is_some_and(|text| text.contains(line))
        };
        if !found.iter().any(|problem| told(&problem)) {
            let all: Vec<String> = found.iter().map(ToString::to_string).collect();
            wrong.push(format!("{code} of {bad:?} not told at {line:?} of {path}, but {all:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
