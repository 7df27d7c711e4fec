//! The floors of the house: a file uses its own floor to the left, or what lies below; never above.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from the ground up; a room may use those listed before it, but for the strangers.
const ROOMS: [&str; 29] = [
    "text",
    "qr",
    "display",
    "draft",
    "check",
    "problem",
    "shelf",
    "calendar",
    "facts",
    "words",
    "guide",
    "search",
    "progress",
    "place_code",
    "session",
    "desk",
    "keys",
    "screen",
    "practice",
    "chooser",
    "lint",
    "graph",
    "tui",
    "plain",
    "paper",
    "world",
    "app",
    "args",
    "commands",
];

/// Edges that do not know one another.
const STRANGERS: [&str; 4] = ["tui", "plain", "paper", "world"];

fn sources() -> Vec<PathBuf> {
    fn collect(dir: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                collect(&path, files);
            } else if path.extension().is_some_and(|end| end == "rs") {
                files.push(path);
            }
        }
    }
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    files.sort();
    files
}

fn room(path: &Path) -> String {
    let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("below src");
    let first = inside.components().next().expect("a name").as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// The code of a file without its unit tests, which may look around.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source");
    text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

#[test]
fn nobody_looks_upstairs() {
    let height: BTreeMap<&str, usize> = ROOMS.iter().enumerate().map(|(at, room)| (*room, at)).collect();
    let used = regex::Regex::new(r"crate::([a-z_]+)").expect("a pattern");
    let mut count = 0;
    for path in sources() {
        let own = room(&path);
        if own == "main" || own == "lib" {
            continue;
        }
        let floor = *height
            .get(own.as_str())
            .unwrap_or_else(|| panic!("{own} has no floor: add it to this table and to lib.rs"));
        for found in used.captures_iter(&code(&path)) {
            let other = &found[1];
            let Some(below) = height.get(other) else { continue };
            count += 1;
            assert!(*below <= floor, "{} uses {other}, which lies above it", path.display());
            let strangers = STRANGERS.contains(&own.as_str()) && STRANGERS.contains(&other) && own != other;
            assert!(!strangers, "{} uses {other}: edges are strangers", path.display());
        }
    }
    assert!(count > 200, "{count} uses");
}

#[test]
fn each_outside_thing_stays_in_its_room() {
    for (name, rooms) in [
        (r"\b(ratatui|crossterm)::", &["tui"][..]),
        (r"\bstd::(fs|env::|process::(exit|Command))|\benv::(var|args)", &["world"]),
        (r"\b(Local|Utc|SystemTime|Instant)::now", &["world"]),
        (r"\b(rustix|signal_hook|ctrlc|tempfile|etcetera|sys_locale|terminal_size)::", &["world"]),
        (r"\b(shared_child|crossterm_winapi|getrandom)::", &["world"]),
        (r"\bzxcvbn::", &["check"]),
        (r"\bqrcode::", &["qr"]),
        (r"\b(url|idna|percent_encoding)::", &["check"]),
        (r"\bclap(_complete)?::", &["args", "commands"]),
        (r"\b(open::that|arboard::|windows_sys::)", &["world"]),
        // One file, for two questions that no safe library asks; the compiler refuses it elsewhere.
        (r"\bunsafe\b", &["world"]),
    ] {
        let pattern = regex::Regex::new(&format!("(?-u){name}")).expect("a pattern");
        let mut used = false;
        for path in sources() {
            let text = code(&path);
            let excused = |line: &str| line.contains("env!(") || line.contains("std::env::consts");
            let mut lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let found = lines.find(|line| pattern.is_match(line) && !excused(line));
            let allowed = rooms.contains(&room(&path).as_str());
            assert!(allowed || found.is_none(), "{}: {}", path.display(), found.unwrap_or_default());
            used |= found.is_some();
        }
        assert!(used, "nothing is like {name}: has it another name?");
    }
}

#[test]
fn the_house_in_the_docs_is_the_house() {
    let docs = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("lib.rs");
    for room in ROOMS {
        assert!(docs.contains(&format!("[`{room}`]")), "{room} is not in the table of floors");
    }
}
