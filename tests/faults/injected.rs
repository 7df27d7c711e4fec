//! Each call to the system fails once, during a start and two saves: nothing is lost, and nothing is taken for damaged. With
//! strace; left out where there is none.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::process::{
    KEPT, Run, begun, beside, bytes, command, current, folder, place, previous, put, rounds, run, wizard,
};

/// The calls that touch files.
const CALLS: [&str; 10] =
    ["openat", "read", "statx", "newfstatat", "mkdir", "fcntl", "flock", "fsync", "rename", "getdents64"];

/// The first alone in the suite, at every fifth call; the long check tries all.
const ERRORS: [&str; 5] = ["EIO", "EACCES", "ENOSPC", "EMFILE", "EROFS"];

/// Two decisions, each of which is saved.
const LINES: [&str; 3] = ["", "1", "1"];

/// The exit code of a loader that did not find a library, before the program began.
const NOT_LOADED: i32 = 127;

/// A copy of a folder with somebody's progress.
fn copy(of: &Path) -> TempDir {
    let copy = folder();
    for file in [current, previous] {
        put(&file(copy.path()), bytes(&file(of)));
    }
    copy
}

/// The wizard under strace.
fn traced(options: &[String], folder: &Path) -> Command {
    let wizard = wizard(folder);
    let mut traced = command("strace");
    traced.arg("-qq").args(options).arg(wizard.get_program()).args(wizard.get_args());
    traced
}

/// How often the program makes a call.
fn count(call: &str, before: &Path, log: &Path) -> usize {
    let copy = copy(before);
    let options = ["-e".to_owned(), format!("trace={call}"), "-o".to_owned(), log.display().to_string()];
    run(traced(&options, copy.path()), &LINES);
    fs::read_to_string(log).expect("what was traced").lines().filter(|line| line.starts_with(call)).count()
}

/// What is wrong after a run in which a call failed; `states` are the files that the undisturbed run saves, in order.
fn wrong(run: &Run, folder: &Path, states: &[Vec<u8>]) -> Option<&'static str> {
    let file: PathBuf = [current(folder), previous(folder)].into_iter().find(|file| file.exists())?;
    let place = states.iter().position(|state| *state == bytes(&file));
    match run.code {
        None | Some(101) => Some("a crash"),
        _ if !beside(&self::place(folder), "progress.damaged").is_empty() => Some("taken for damaged"),
        _ if place.is_none() => Some("another file"),
        _ if run.out.contains(KEPT) && place != Some(states.len() - 1) => Some("not kept, and said to be"),
        _ => None,
    }
}

#[expect(clippy::disallowed_macros, reason = "figures to read, shown on request")]
#[test]
fn no_failing_call_loses_an_answer() {
    if Command::new("strace").arg("-V").output().is_err() {
        println!("left out: there is no strace");
        return;
    }
    let before = begun();
    let states: Vec<Vec<u8>> = (0..=LINES.len())
        .map(|lines| {
            let copy = copy(before.path());
            run(wizard(copy.path()), &LINES[..lines]);
            bytes(&current(copy.path()))
        })
        .collect();
    assert_ne!(states.first(), states.last(), "nothing is saved");
    let logs = folder();
    let (errors, step) = if rounds(0) > 0 { (&ERRORS[..], 1) } else { (&ERRORS[..1], 5) };
    let (mut tried, mut failures) = (0, Vec::new());
    for call in CALLS {
        let times = count(call, before.path(), &logs.path().join(call));
        println!("{call}: {times} times, {} errors each", errors.len());
        for error in errors {
            for number in (1..=times).step_by(step) {
                let copy = copy(before.path());
                let inject = format!("inject={call}:error={error}:when={number}");
                let log = logs.path().join("log").display().to_string();
                let options =
                    ["-e".to_owned(), format!("trace={call}"), "-e".to_owned(), inject.clone(), "-o".to_owned(), log];
                let run = run(traced(&options, copy.path()), &LINES);
                tried += 1;
                if let Some(what) = wrong(&run, copy.path(), &states).filter(|_| run.code != Some(NOT_LOADED)) {
                    failures.push(format!("{inject}: {what}: {run:?}"));
                }
            }
        }
    }
    println!("{tried} failing calls, {} failures", failures.len());
    assert!(tried > 100, "{tried}");
    assert!(failures.is_empty(), "{failures:#?}");
}
