//! The README names commands, files and flags that there are.

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
    let named = regex::Regex::new(r"`((?:src|guides|locales|tests|benches|packaging|\.ci)/[A-Za-z0-9_./-]+)`")
        .expect("a pattern");
    let mut count = 0;
    for found in named.captures_iter(&readme) {
        assert!(root.join(&found[1]).exists(), "{} does not exist", &found[1]);
        count += 1;
    }
    assert!(count > 10, "{count} files are named");
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
