//! The floors (layers) of the source: a file may use its own floor and those below, never those above.

use std::fs;
use std::path::{Path, PathBuf};

/// The floors, lowest first.
const FLOORS: [&[&str]; 6] = [
    &[
        "text",
        "draft",
        "check",
        "qr",
        "display",
        "helper",
        "unread",
        "mail",
        "diagnostic",
        "guide_files",
        "calendar",
        "facts",
        "l10n",
        "guide",
    ],
    &["search", "progress", "place_code", "wizard", "desk"],
    &["keys", "screen", "wizard/view", "desk/view", "practice", "chooser", "paper", "html", "lint", "graph"],
    &["tui", "plain", "os"],
    &["app"],
    &["cli", "web"],
];

/// Modules that must not use one another.
const STRANGERS: &[&str] = FLOORS[3];

/// The floor of a module.
fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

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
    let parts: Vec<String> = inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    let parts: Vec<&str> = parts.iter().map(|part| part.trim_end_matches(".rs")).collect();
    match parts[..] {
        [room @ ("wizard" | "desk"), "view", ..] => format!("{room}/view"),
        [room, ..] => room.to_owned(),
        [] => String::new(),
    }
}

/// The code of a file without its unit tests, which may use anything.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source");
    text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

/// The modules that a piece of code names.
fn named(code: &str) -> Vec<String> {
    let used =
        regex::Regex::new(r"crate::([a-z_]+)(::view(?-u:\b)|::\{[^}]*(?-u:\b)view(?-u:\b))?").expect("a pattern");
    let room = |found: regex::Captures<'_>| match found.get(2) {
        Some(_) => format!("{}/view", &found[1]),
        None => found[1].to_owned(),
    };
    used.captures_iter(code).map(room).collect()
}

#[test]
fn no_module_uses_a_higher_floor() {
    let mut count = 0;
    for path in sources() {
        let own = room(&path);
        if ["main", "lib", "browser"].contains(&own.as_str()) {
            continue;
        }
        let height = floor(&own).unwrap_or_else(|| panic!("{own} has no floor: add it to this table and to lib.rs"));
        for other in named(&code(&path)) {
            let Some(below) = floor(&other) else { continue };
            count += 1;
            assert!(below <= height, "{} uses {other}, which lies above it", path.display());
            let strangers = STRANGERS.contains(&own.as_str()) && STRANGERS.contains(&other.as_str()) && own != other;
            assert!(!strangers, "{} uses {other}: edges are strangers", path.display());
        }
        // The state machines must not use their views.
        let machine = ["wizard", "desk"].contains(&own.as_str());
        let looks = machine && code(&path).contains("view::");
        assert!(!looks, "{} looks at its view", path.display());
    }
    assert!(count > 200, "{count} uses");
}

#[test]
fn each_library_stays_in_its_module() {
    for (name, rooms) in [
        (r"\b(ratatui|crossterm|terminput|filedescriptor)::", &["tui"][..]),
        (r"\bstd::(fs|env::|process::(exit|Command))|\benv::(var|args)", &["os"]),
        (r"\b(Local|Utc|SystemTime)::now", &["os"]),
        (r"\bInstant::now", &["os", "tui"]),
        (r"\b(rustix|signal_hook)::", &["os", "tui"]),
        (r"\b(ctrlc|tempfile|etcetera|sys_locale|terminal_size)::", &["os"]),
        (r"\b(shared_child|crossterm_winapi|getrandom)::", &["os"]),
        (r"\bqrcode::", &["qr"]),
        (r"\b(url|idna)::", &["check"]),
        (r"\bclap(_complete)?::", &["cli"]),
        (r"\b(open::that|arboard::|windows_sys::)", &["os"]),
        // Two system calls that no safe library offers, and the names that the page's script calls; the compiler refuses it
        // elsewhere.
        (r"\bunsafe\b", &["os", "browser"]),
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
fn the_docs_list_every_floor() {
    let docs = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("lib.rs");
    for room in FLOORS.concat() {
        let name = room.replace('/', "::");
        assert!(docs.contains(&format!("[`{name}`]")), "{name} is not in the table of floors");
    }
}

/// The table of floors in the documents has each module on its floor, and no other.
#[test]
fn the_file_list_in_the_documents_is_the_tree() {
    let page =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/architecture.md")).expect("the page");
    let row = regex::Regex::new(r"(?m)^\| ([0-9]) [a-z].* \| (`.*`) \|$").expect("a pattern");
    let mut count = 0;
    for found in row.captures_iter(&page) {
        let height: usize = found[1].parse().expect("a floor");
        for module in found[2].split(", ") {
            let name = module.trim_matches('`').trim_start_matches("src/").trim_end_matches(".rs");
            assert_eq!(floor(name).or((name == "main").then_some(FLOORS.len() - 1)), Some(height), "{name}");
            count += 1;
        }
    }
    assert_eq!(count, FLOORS.concat().len() + 1, "and `main`");
}
