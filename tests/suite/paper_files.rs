//! `sesame calendar` as a command: what they write, where, and what they refuse.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use sesame::session::{Effect, Session, World};
use sesame::world::{Clock, Machine, Store};

use crate::support::{at, guide, started, walk_to};

fn command(args: &[&str], data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sesame"));
    command
        .args(args)
        .env("SESAME_DATA_DIR", data)
        .env("SESAME_NOW", "2026-11-22T10:00:00+01:00")
        .env_remove("SESAME_LANG")
        .env_remove("SESAME_GUIDES")
        .stdin(std::process::Stdio::null());
    command
}

fn sesame(args: &[&str], data: &Path) -> Output {
    command(args, data).output().expect("the program starts")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text").replace('\u{a0}', " ")
}

/// Keeps this session's progress in a folder, as the wizard does.
fn keep(session: &Session<'_>, folder: &Path) {
    let (store, _) = Store::open(folder, at("2026-11-22T10:00:00+01:00")).expect("a store");
    let clock = Clock::new(Some("2026-11-22T10:00:00+01:00")).expect("a clock");
    let mut machine = Machine::new(clock, Ok(store), None, Vec::new());
    machine.perform(Effect::Save(Box::new(session.progress().clone())));
}

#[test]
fn a_calendar_file_is_written_when_something_runs() {
    let data = tempfile::tempdir().expect("a folder");
    let path = data.path().join("dates.ics");
    let file = path.to_str().expect("text");
    for (language, said) in [("fr", "aucun délai ne court"), ("en", "no waiting time is running")] {
        let nothing = sesame(&["calendar", "-o", file, "--lang", language], data.path());
        assert_eq!(nothing.status.code(), Some(0));
        assert!(err(&nothing).contains(said) && out(&nothing).is_empty() && !path.exists(), "{}", err(&nothing));
    }
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[], "open-mail");
    keep(&session, data.path());
    let written = sesame(&["calendar", "-o", file, "--lang", "en"], data.path());
    assert_eq!(written.status.code(), Some(0), "{}", err(&written));
    assert!(out(&written).contains(file));
    let text = fs::read_to_string(&path).expect("the file");
    assert!(text.contains("SUMMARY;LANGUAGE=en:EU Login: last day of the link in the e-mail\r\n"), "{text}");
    assert_eq!(out(&sesame(&["--lang", "en", "calendar"], data.path())), text);
    let again = sesame(&["calendar", "-o", file], data.path());
    assert_eq!((again.status.code(), fs::read_to_string(&path).expect("the file")), (Some(1), text));
    assert_eq!(sesame(&["calendar", "-o", file, "--force"], data.path()).status.code(), Some(0));
}
