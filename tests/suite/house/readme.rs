//! The README and the architecture name commands, files and flags that there are.

use std::fs;
use std::path::Path;

use crate::support::program::{Program, text};

#[test]
fn the_readme_tells_the_truth() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).expect("the README");
    let gate = fs::read_to_string(root.join(".ci/run")).expect("the gate");
    for command in ["cargo run --release", "cargo test"] {
        assert!(readme.lines().any(|line| line.trim() == command), "{command}");
    }
    assert!(gate.lines().any(|line| line.trim() == "cargo test"), "the gate runs the README's test command");
    assert!(files_named(root, &readme) > 10);
    let program = Program::new();
    let mut help = text(&program.run(&["--help", "--lang", "en"]).stdout);
    for command in ["status", "check", "reset", "graph", "print", "calendar", "completions", "man"] {
        help.push_str(&text(&program.run(&[command, "--help", "--lang", "en"]).stdout));
    }
    let flag = regex::Regex::new(r"--[a-z][a-z-]+").expect("a pattern");
    for found in flag.find_iter(&readme) {
        let of_cargo = ["--release", "--bench", "--path", "--test"].contains(&found.as_str());
        let known = help.contains(found.as_str()) || of_cargo;
        assert!(known, "{} is no flag", found.as_str());
    }
}

/// How many files a text names, all of which must be there.
fn files_named(root: &Path, text: &str) -> usize {
    let named = regex::Regex::new(r"`((?:src|guides|locales|tests|benches|packaging|docs|\.ci)/[A-Za-z0-9_./-]+)`");
    let named = named.expect("a pattern");
    let named = named.captures_iter(text).map(|found| found[1].to_owned());
    named.inspect(|path| assert!(root.join(path).exists(), "{path} does not exist")).count()
}

/// Every file that the page names is there, and every room stands on its floor.
#[test]
fn the_architecture_tells_the_truth() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("docs/architecture.md")).expect("the page");
    assert!(files_named(root, &page) > 40);
    let library = fs::read_to_string(root.join("src/lib.rs")).expect("the library");
    let rooms = library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    for room in rooms {
        assert!(page.contains(&format!("`src/{room}.rs`")), "{room} stands on no floor");
    }
}
