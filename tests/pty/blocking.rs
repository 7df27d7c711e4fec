//! A terminal that another program has left non-blocking: it is read and written all the same, and left as it was found.

use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};

use crate::support::{USUAL, command, folder};
use crate::terminal::Terminal;

#[test]
#[ignore = "started by the test below, in a terminal of its own"]
fn makes_it_non_blocking() {
    let flags = fcntl_getfl(std::io::stdin()).expect("flags");
    fcntl_setfl(std::io::stdin(), flags | OFlags::NONBLOCK).expect("set");
}

#[test]
#[ignore = "started by the test below, in a terminal of its own"]
fn finds_it_non_blocking() {
    assert!(fcntl_getfl(std::io::stdin()).expect("flags").contains(OFlags::NONBLOCK));
}

#[test]
fn a_non_blocking_terminal_is_read_and_left_as_it_was() {
    const SCRIPT: &str = r#"own=$1; shift; aid() { "$own" --exact "blocking::$1" --ignored >/dev/null; }
        aid makes_it_non_blocking; echo "made=$?."; "$@"; echo "code=$?."; aid finds_it_non_blocking; echo "found=$?.""#;
    let own = std::env::current_exe().expect("this program");
    // The full screen asks whether to stop.
    for (mode, first, stop) in
        [("--plain", "puis Entrée", &["\r", "q\r", "1\r"][..]), ("--no-trace", "Bienvenue", &["\x03"])]
    {
        let folder = folder();
        let mut command = command("sh", folder.path());
        command.args(["-c", SCRIPT, "sh", own.to_str().expect("text"), env!("CARGO_BIN_EXE_sesame")]);
        command.args(["--lang", "fr", mode, "--data-dir"]);
        command.arg(folder.path());
        let terminal = Terminal::open(command, USUAL);
        terminal.until_shown(first);
        stop.iter().for_each(|key| terminal.send(*key));
        let said = terminal.until_said(0, "found=");
        assert_eq!(terminal.exit_code(), 0);
        let code = if mode == "--plain" { "code=0." } else { "code=130." };
        for note in ["made=0.", code] {
            assert!(said.contains(note), "{mode}, {note}: {said}");
        }
        assert!(String::from_utf8_lossy(&terminal.raw()).contains("found=0."), "{mode}: it is left otherwise");
    }
}
