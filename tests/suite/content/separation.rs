//! Only the tests in this folder read the embedded guide, so editing its texts, ids or order breaks no other
//! test.

use std::fs;
use std::path::{Path, PathBuf};

use sesame::guide_files::GuideFiles;

use crate::support::card;

#[test]
fn the_test_guide_shares_nothing_with_the_embedded_one() {
    let (small, inside) = (card::guide_files(), GuideFiles::embedded());
    assert_eq!(small.guides(), ["card"]);
    // The days off are the same, in the small guide's own file.
    let shared = [
        "labels.toml",
        "addresses.toml",
        "contacts.toml",
        "wrappers.toml",
        "troubles.toml",
        "troubles.ftl",
        "glossary.ftl",
    ];
    let of_guides = |path: &str| shared.iter().any(|name| path.ends_with(name));
    for file in inside.files() {
        let own = small.file(&file.path);
        if of_guides(&file.path) || inside.guides().contains(&file.name()) {
            assert!(own.is_none_or(|own| own.text != file.text), "{}", file.path);
        }
    }
}

/// The sources below a folder, without those of `content`.
fn sources(folder: &Path, suite: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.strip_prefix(suite).expect("below the suite").to_string_lossy().replace('\\', "/");
        if name == "content" {
            continue;
        }
        if path.is_dir() {
            all.extend(sources(&path, suite));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push(path);
        }
    }
    all
}

#[test]
fn engine_tests_do_not_read_the_embedded_guide() {
    let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite");
    let sources = sources(&suite, &suite);
    assert!(sources.len() > 60, "{}", sources.len());
    let inside = ["GuideFiles::embedded", "Guide::embedded", "support::guide", "support::words", "eu-login"];
    let imports = regex::Regex::new(r"use (?:crate::support|super)::\{([^;]*)\};").expect("a pattern");
    let mut told = Vec::new();
    // The shared helpers provide the embedded guide to the tests of this folder.
    for path in sources.iter().filter(|path| **path != suite.join("support.rs")) {
        let text = fs::read_to_string(path).expect("a source");
        told.extend(
            inside.iter().filter(|name| text.contains(**name)).map(|name| format!("{}: {name}", path.display())),
        );
        let starts = text.contains("CARGO_BIN_EXE_sesame");
        if starts && !["SESAME_GUIDES", "--guides"].iter().any(|how| text.contains(how)) {
            told.push(format!("{} starts the program without a guide", path.display()));
        }
        for found in imports.captures_iter(&text) {
            // In other folders, `super` means their own modules.
            if found[0].starts_with("use super") && path.parent() != Some(&suite.join("support")) {
                continue;
            }
            let names = found[1].split(',').map(str::trim);
            let shared = names.filter(|name| ["guide", "words", "DEVICES"].contains(name));
            // Names in braces after `card::` are the small guide's.
            told.extend(shared.map(|name| format!("{}: {name} in {}", path.display(), &found[0])));
        }
    }
    assert!(told.is_empty(), "{told:#?}");
}
