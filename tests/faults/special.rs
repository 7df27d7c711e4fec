//! Pipes, devices, sockets and folders where a file is expected, alone and behind links: nothing waits for them, and
//! nothing moves or replaces them. Only the copy of the progress takes the place of what stands in its way.

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;

use sesame::os;
use tempfile::TempDir;

use crate::guide_files::guide_files;
use crate::process::{begun, folder, on, run, wizard};

/// Makes something that is no file.
type Make = fn(&Path);

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().expect("mkfifo runs").success());
}

fn behind_a_link(make: Make, path: &Path) {
    let behind = path.with_extension("behind");
    make(&behind);
    symlink(behind, path).expect("a link");
}

const KINDS: &[(&str, Make)] = &[
    ("a pipe", pipe),
    ("a pipe behind a link", |path| behind_a_link(pipe, path)),
    ("a terminal", |path| symlink("/dev/tty", path).expect("a link")),
    ("a device without an end", |path| symlink("/dev/zero", path).expect("a link")),
    // It stays in the folder when nobody listens any more.
    ("a socket", |path| drop(UnixListener::bind(path).expect("a socket"))),
    ("a folder", |path| fs::create_dir(path).expect("a folder")),
];

/// A file that is expected somewhere, and what looks for it: the arguments, and the lines typed.
type Place = (&'static str, &'static [(&'static [&'static str], &'static [&'static str])]);

const WIZARD: &[&str] = &["--plain"];
const DESK: &[&str] = &["desk", "--plain"];

const PLACES: &[Place] = &[
    (
        "card/progress.toml",
        &[
            (&["status"], &[]),
            (&["status", "--json"], &[]),
            (&["doctor"], &[]),
            (&["print", "--device", "phone"], &[]),
            (&["calendar"], &[]),
            (WIZARD, &["", "1", "1"]),
        ],
    ),
    ("card/progress.previous.toml", &[(&["status"], &[]), (&["doctor"], &[])]),
    ("card/sesame.lock", &[(WIZARD, &["", "1", "1"]), (&["reset", "--yes"], &[])]),
    // The second changes the display.
    ("settings.toml", &[(WIZARD, &["", "1", "1"]), (WIZARD, &["", "d", "3"]), (&["doctor"], &[]), (DESK, &[])]),
    (
        "helper.toml",
        &[
            (WIZARD, &["", "1"]),
            (&["helper"], &[]),
            (&["helper", "--name", "Ana"], &[]),
            (&["helper", "--forget"], &[]),
        ],
    ),
    ("desk/hello.toml", &[(DESK, &["1", "", ""]), (&["desk", "export", "nobody", "-"], &[])]),
    // Opened from the copy, and gone on with: what is there instead is not written over.
    ("desk/CASE.toml", &[(DESK, &["3", "1", "1"]), (&["desk", "import", "handed.toml"], &[])]),
    ("desk/previous/CASE.toml", &[(DESK, &["3"])]),
    ("desk/open/CASE.lock", &[(DESK, &["3"])]),
    ("guides/guides/other.toml", &[(&["check", "guides"], &[]), (&["--plain", "--guides", "guides"], &["", "1"])]),
    ("handed.toml", &[(&["desk", "import", "handed.toml"], &[])]),
];

/// A data folder with progress, a case with its copy, the same case handed over, and a folder of guides.
fn data() -> (TempDir, String) {
    let folder = begun();
    let made = run(on(folder.path(), DESK), &["1", "", "", "formulaire", "1", "2", "1"]);
    assert_eq!(made.code, Some(0), "{made:?}");
    let entries = fs::read_dir(folder.path().join("desk/previous")).expect("a folder");
    let copy = entries.map(|entry| entry.expect("an entry").path()).next().expect("a copy");
    fs::copy(&copy, folder.path().join("handed.toml")).expect("copied");
    os::write_guide_files(&folder.path().join("guides"), &guide_files()).expect("the guide is written");
    let id = copy.file_stem().and_then(|name| name.to_str()).expect("an id").to_owned();
    (folder, id)
}

#[test]
fn nothing_waits_for_what_is_no_file() {
    let (whole, id) = data();
    for (what, make) in KINDS {
        for (place, commands) in PLACES {
            let folder = folder();
            let copied = Command::new("cp").arg("-r").arg(whole.path().join(".")).arg(folder.path()).status();
            assert!(copied.expect("cp runs").success());
            let path = folder.path().join(place.replace("CASE", &id));
            let _ = fs::remove_file(&path);
            make(&path);
            // What is no file is not opened, whatever it is: each once, and a pipe by all.
            let all = if *what == KINDS[0].0 { commands.len() } else { 1 };
            for (args, lines) in &commands[..all] {
                let mut command = on(folder.path(), args);
                command.current_dir(folder.path()).env("SESAME_LANG", "en");
                let about = format!("{what}, {place}, {args:?}");
                // Fails if it does not end.
                let run = run(command, lines);
                assert!(run.code.is_some_and(|code| code < 2), "{about}: {run:?}");
                assert!(!run.out.is_empty() || !run.err.is_empty(), "{about}: nothing is said");
                assert!(!fs::symlink_metadata(&path).expect("still there").is_file(), "{about}: replaced: {run:?}");
            }
        }
    }
}

#[test]
fn a_time_zone_that_is_a_pipe_is_not_read() {
    let folder = begun();
    let path = folder.path().join("zone");
    pipe(&path);
    let path = path.to_str().expect("text");
    for zone in [path.to_owned(), format!(":{path}"), format!("../../..{path}")] {
        for now in ["2026-11-22T10:00:00+01:00", ""] {
            let mut command = on(folder.path(), &["status", "--json"]);
            command.env("TZ", &zone).env("SESAME_NOW", now);
            let run = run(command, &[]);
            // Without a frozen clock, the test guide may be refused at this date.
            assert!(run.code == Some(0) || now.is_empty(), "{zone}: {run:?}");
        }
    }
}

#[test]
fn the_names_of_the_desktop_in_a_pipe_are_not_read() {
    let home = folder();
    fs::create_dir_all(home.path().join(".config")).expect("a folder");
    pipe(&home.path().join(".config/user-dirs.dirs"));
    let mut command = wizard(home.path());
    command.env("HOME", home.path());
    let run = run(command, &["q", "1"]);
    assert_eq!(run.code, Some(0), "{run:?}");
}
