//! Only the tests of this folder read the guide inside the program: whoever edits its texts, its ids or its order breaks no
//! test of the machine, of the place code, of the drawing or of the paper.

use std::fs;
use std::path::{Path, PathBuf};

use sesame::shelf::Shelf;

use crate::support::card;

/// What runs on the small guide: files and folders below `tests/suite`.
const ON_THE_SMALL_GUIDE: [&str; 8] =
    ["machine.rs", "machine", "place_code.rs", "place_code", "graph.rs", "paper.rs", "paper", "support/person.rs"];

#[test]
fn the_small_guide_has_nothing_of_the_guide_inside() {
    let (small, inside) = (card::shelf(), Shelf::embedded());
    assert_eq!(small.guides(), ["card"]);
    // The days off are the same days, in a file of the small guide's own.
    let shared = ["labels.toml", "addresses.toml", "contacts.toml", "troubles.toml", "troubles.ftl", "glossary.ftl"];
    let of_guides = |path: &str| shared.iter().any(|name| path.ends_with(name));
    for file in inside.files() {
        let own = small.file(&file.path);
        if of_guides(&file.path) || inside.guides().contains(&file.name()) {
            assert!(own.is_none_or(|own| own.text != file.text), "{}", file.path);
        }
    }
}

fn sources(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_owned()];
    }
    let entries = fs::read_dir(path).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

#[test]
fn the_tests_of_the_engine_do_not_read_the_guide_inside() {
    let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite");
    let inside = ["Shelf::embedded", "Guide::embedded", "support::guide", "support::words", "eu-login"];
    let imports = regex::Regex::new(r"use crate::support::\{([^;]*)\};").expect("a pattern");
    for path in ON_THE_SMALL_GUIDE.iter().flat_map(|path| sources(&suite.join(path))) {
        let text = fs::read_to_string(&path).expect("a source");
        for name in inside {
            assert!(!text.contains(name), "{}: {name}", path.display());
        }
        for found in imports.captures_iter(&text) {
            let names: Vec<&str> = found[1].split(',').map(str::trim).collect();
            let shared = ["guide", "words", "changed", "DEVICES"];
            // What stands in braces after `card::` is of the small guide.
            assert!(!names.iter().any(|name| shared.contains(name)), "{}: {}", path.display(), &found[0]);
        }
    }
}
