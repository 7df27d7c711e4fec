//! Every text that the code names exists in every language: a missing one would show as "…".

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;

use crate::support::program::{Program, text};

fn sources(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let source = fs::read_to_string(&path).expect("a source file");
            found.push_str(source.split("#[cfg(test)]").next().unwrap_or_default());
        }
    }
}

#[test]
fn every_text_named_in_the_code_exists() {
    let mut source = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut source);
    let named = regex::Regex::new(r#"\.(?:text|paragraphs)\(\s*"([a-z][a-z0-9.-]*)"\s*\)"#).expect("a pattern");
    let ids: BTreeSet<&str> = named.captures_iter(&source).map(|found| found.extract::<1>().1[0]).collect();
    assert!(ids.len() > 100, "{}", ids.len());
    let words = Catalogs::bare(GuideFiles::embedded());
    for language in words.languages() {
        let l10n = words.localizer(language, language);
        let missing: Vec<_> = ids.iter().filter(|id| !l10n.has(id)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

#[test]
fn every_command_has_its_line_in_the_help() {
    let program = Program::new();
    for language in Catalogs::bare(GuideFiles::embedded()).languages() {
        let help = text(&program.run(&["help", "--lang", language]).stdout);
        assert!(help.lines().count() > 10 && !help.contains('…'), "{help}");
    }
}
