//! The guide and its texts are valid; every problem has a message; every row of the fact sheet is in the guide.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use sesame::check::address::AddressRole;
use sesame::diagnostic::Rule;
use sesame::guide_files::GuideFiles;
use sesame::lint;

use crate::support::guide;

#[test]
fn the_embedded_guide_passes_the_checker() {
    let report = lint::check(&GuideFiles::embedded(), crate::support::after_the_sources());
    let problems: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{problems:#?}");
}

/// Every row of the procedure is the source of some step, and every source is an existing row.
#[test]
fn every_row_of_the_procedure_is_in_the_guide() {
    let rows = "S0-1 S0-2 S0-3 S0-4W S0-4M S0-4I S0-4A S1-1 S1-2 S1-3 S1-4 S1-5 S1-5b S1-6 S1-7 S1-8 S1-9 S1-10 S1-11 \
                S2-1 S2-2 S2-3 S2-4 S2-5 S2-6 S2-7 S3-1 S3-2 S3-3 S3-4 S3-5 S3-6";
    let guide = guide();
    let named = guide.steps.iter().flat_map(|step| &step.source).map(String::as_str);
    let named: BTreeSet<&str> = named.filter(|source| source.starts_with('S')).collect();
    assert_eq!(named, rows.split_whitespace().collect());
}

fn sources() -> Vec<PathBuf> {
    fn collect(dir: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                collect(&path, files);
            } else {
                files.push(path);
            }
        }
    }
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    files
}

/// The string literals of the program.
fn literals() -> BTreeSet<String> {
    let quoted = regex::Regex::new(r#""((?:[^"\\]|\\.)*)""#).expect("a pattern");
    let mut all = BTreeSet::new();
    for path in sources() {
        let text = fs::read_to_string(path).expect("a source");
        let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        all.extend(quoted.captures_iter(&code.join("\n")).map(|found| found[1].to_owned()));
    }
    all
}

#[test]
fn every_rule_has_its_messages_in_every_language() {
    let words = sesame::l10n::Catalogs::bare(GuideFiles::embedded());
    let guide_files = GuideFiles::embedded();
    let id = regex::Regex::new(r"(?m)^problem-([a-z-]+) =").expect("a pattern");
    let known: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.name()).collect();
    for language in words.languages() {
        let l10n = words.localizer(language, language);
        for rule in Rule::ALL {
            let name = rule.name();
            assert!(l10n.has(&format!("problem-{name}")), "{name}");
            // A problem about a name has no remedy text: the checker suggests a similar name instead.
            assert_eq!(l10n.has(&format!("problem-{name}.cure")), !rule.is_about_a_name(), "{name}");
        }
        for file in guide_files.catalogues(language) {
            for found in id.captures_iter(&file.text) {
                assert!(known.contains(&found[1]), "{}: no rule is called {}", file.path, &found[1]);
            }
        }
    }
}

/// Every message of the program's own is used by some line of code.
#[test]
fn every_message_is_used() {
    let literals = literals();
    // `format!("weekday-{}")` uses all messages with that prefix.
    let begun: Vec<String> = literals
        .iter()
        .filter_map(|text| text.split_once('{').map(|(start, _)| start.to_owned()))
        .filter(|start| start.len() > 2 && start.ends_with(['-', '.']))
        .collect();
    let guide_files = GuideFiles::embedded();
    let message = regex::Regex::new(r"^([a-z][a-z0-9-]*) =").expect("a pattern");
    let (mut idle, mut count) = (Vec::new(), 0);
    // The texts of the guide and its troubles are looked up by id.
    let of_guide = ["eu-login", "glossary", "troubles"];
    for file in guide_files.catalogues("en").filter(|file| !of_guide.contains(&file.name())) {
        let path = &file.path;
        for line in file.text.lines() {
            let Some(found) = message.captures(line) else { continue };
            let id = &found[1];
            count += 1;
            let asked = literals.iter().any(|text| text == id || text.starts_with(&format!("{id}.")))
                || begun.iter().any(|start| id.starts_with(start.as_str()))
                || begun.contains(&format!("{id}."))
                || literals.iter().any(|text| text.starts_with(&format!("{id}{{")));
            if !asked {
                idle.push(format!("{path}: {id}"));
            }
        }
    }
    assert!(idle.is_empty(), "nobody asks for {idle:#?}");
    assert!(count > 500, "{count} sentences");
}

/// The misspelt address of the printed guides, and the fraud that imitates the Commission.
#[test]
fn no_address_is_misspelt() {
    let guide = crate::support::guide();
    let traps = guide
        .facts
        .known()
        .into_iter()
        .filter(|known| known.role == AddressRole::Trap)
        .map(|known| known.address.to_owned());
    let traps: Vec<String> = traps.collect();
    for file in GuideFiles::embedded().files() {
        // Except as counter-examples, which no page shows.
        let text = traps.iter().fold(file.text.to_string(), |text, trap| text.replace(trap, ""));
        for wrong in ["webqgate", "ec-europa", "webgate.ec.europa.eu/rcam", "http://"] {
            assert!(!text.contains(wrong), "{}: {wrong}", file.path);
        }
    }
}
