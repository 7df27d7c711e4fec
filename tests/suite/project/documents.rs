//! The documents name only commands, files, flags, pages and rows that exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::program::{Program, text};

/// Further details belong on another page.
const README_LINES: usize = 120;

/// Flags in the documents that are cargo's.
const OF_CARGO: [&str; 6] = ["--release", "--bench", "--path", "--test", "--open", "--locked"];

#[test]
fn the_readme_is_short_and_its_commands_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).expect("the README");
    let gate = fs::read_to_string(root.join(".ci/run")).expect("the gate");
    for command in ["cargo run --release", "cargo test"] {
        assert!(readme.lines().any(|line| line.trim() == command), "{command}");
    }
    assert!(gate.lines().any(|line| line.trim() == "cargo test"), "the gate runs the README's test command");
    assert!(readme.lines().count() <= README_LINES, "the README has {} lines", readme.lines().count());
}

#[test]
fn the_documents_name_only_what_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = Program::new();
    let mut help = text(&program.run(&["--help", "--lang", "en"]).stdout);
    for command in
        ["status", "check", "reset", "graph", "print", "calendar", "desk", "genuine", "helper", "completions", "man"]
    {
        help.push_str(&text(&program.run(&[command, "--help", "--lang", "en"]).stdout));
    }
    let flag = regex::Regex::new(r"--[a-z][a-z-]+").expect("a pattern");
    let link = regex::Regex::new(r"\]\(([^)#\s]+)[^)]*\)").expect("a pattern");
    let command = regex::Regex::new(r"`sesame ([a-z]+)").expect("a pattern");
    let known = |name: &str| program.run(&["help", name]).status.success();
    let commands: BTreeSet<String> = documents(root)
        .iter()
        .flat_map(|page| {
            let said = fs::read_to_string(page).expect("a page");
            command.captures_iter(&said).map(|found| found[1].to_owned()).collect::<Vec<_>>()
        })
        .collect();
    for name in &commands {
        assert!(known(name), "sesame {name} is no command");
    }
    assert!(commands.len() > 15, "{commands:?}");
    let (mut files, mut links) = (0, 0);
    for page in documents(root) {
        let name = page.display();
        let said = fs::read_to_string(&page).expect("a page");
        files += files_named(root, &said);
        for found in flag.find_iter(&said) {
            let known = help.contains(found.as_str()) || OF_CARGO.contains(&found.as_str());
            assert!(known, "{name}: {} is no flag", found.as_str());
        }
        let folder = page.parent().expect("a folder");
        for found in link.captures_iter(&said).filter(|found| !found[1].contains("://")) {
            assert!(folder.join(&found[1]).exists(), "{name}: {} leads nowhere", &found[1]);
            links += 1;
        }
    }
    assert!(files > 100 && links > 20, "{files} files, {links} links");
}

/// The documentation pages.
pub(crate) fn documents(root: &Path) -> Vec<PathBuf> {
    let top = ["README.md", "README.fr.md", "CONTRIBUTING.md", "SECURITY.md"].map(|name| root.join(name));
    let docs = fs::read_dir(root.join("docs")).expect("a folder").map(|entry| entry.expect("an entry").path());
    top.into_iter().chain(docs.filter(|path| path.extension().is_some_and(|end| end == "md"))).collect()
}

/// Counts the files that a text names, all of which must exist.
fn files_named(root: &Path, text: &str) -> usize {
    let named = r"`((?:src|guides|locales|tests|benches|packaging|docs|starter|fuzz|\.ci)/[A-Za-z0-9_./-]+)[` ]";
    let named = regex::Regex::new(named).expect("a pattern");
    let named = named.captures_iter(text).map(|found| found[1].to_owned());
    named.inspect(|path| assert!(root.join(path).exists(), "{path} does not exist")).count()
}

/// Every file that the page names exists, and it names every public module.
#[test]
fn the_architecture_names_every_module() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("docs/architecture.md")).expect("the page");
    assert!(files_named(root, &page) > 40);
    let library = fs::read_to_string(root.join("src/lib.rs")).expect("the library");
    let rooms = library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    for room in rooms {
        assert!(page.contains(&format!("`src/{room}.rs`")), "{room} stands on no floor");
    }
}

/// A row about names of addresses, which the check of addresses follows.
const ELSEWHERE: [&str; 1] = ["N-27"];

/// Every row that a guide or a fact cites is a row or a heading of the fact sheet.
#[test]
fn every_cited_fact_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sheet = fs::read_to_string(root.join("docs/facts.md")).expect("the fact sheet");
    let rows = sheet.lines().filter(|line| line.starts_with(['#', '|']));
    let rows = rows.filter_map(|line| line.trim_start_matches(['#', '|', ' ']).split([' ', '|']).next());
    let rows: BTreeSet<&str> = rows.collect();
    let mut cited = BTreeSet::new();
    for entry in fs::read_dir(root.join("guides")).expect("a folder") {
        let file = fs::read_to_string(entry.expect("an entry").path()).expect("a file");
        cite(&toml::Value::Table(file.parse().expect("TOML")), &mut cited);
    }
    // Mail services have pages of their own as sources.
    cited.retain(|row| !row.starts_with("https://"));
    assert!(cited.len() > 100, "{} rows are cited", cited.len());
    let missing: Vec<&String> = cited.iter().filter(|row| !rows.contains(row.as_str())).collect();
    assert!(missing.is_empty(), "no such rows: {missing:?}");
    // What was found later changes something: some step, trouble, label, contact or address follows from it.
    let found_later = rows.iter().filter(|row| row.starts_with("N-"));
    let idle: Vec<&&str> = found_later.filter(|row| !cited.contains(**row) && !ELSEWHERE.contains(row)).collect();
    assert!(idle.is_empty(), "nothing cites {idle:?}");
}

/// Collects the rows that a value cites, recursively.
fn cite(value: &toml::Value, rows: &mut BTreeSet<String>) {
    match value {
        toml::Value::Table(table) => {
            for (name, value) in table {
                match (name.as_str(), value) {
                    ("source", toml::Value::String(row)) => rows.extend([row.clone()]),
                    ("source", toml::Value::Array(list)) => {
                        rows.extend(list.iter().filter_map(toml::Value::as_str).map(str::to_owned));
                    }
                    _ => cite(value, rows),
                }
            }
        }
        toml::Value::Array(list) => list.iter().for_each(|value| cite(value, rows)),
        _ => {}
    }
}
