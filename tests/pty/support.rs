//! What all these tests need: sizes and keys, the program on a folder with the guide of the tests, the saved file.

use std::path::{Path, PathBuf};
use std::process::Command;

use portable_pty::CommandBuilder;
use tempfile::TempDir;

use crate::small_guide::guides;
use crate::terminal::Size;

pub(crate) const USUAL: Size = (80, 24);
pub(crate) const SMALLEST: Size = (40, 16);

pub(crate) const ENTER: &str = "\r";
pub(crate) const DOWN: &str = "\x1b[B";
pub(crate) const CTRL_C: &str = "\x03";
pub(crate) const CTRL_Z: &str = "\x1a";

/// A command with nothing of this machine's environment in it, and the guide of the tests.
pub(crate) fn command(program: &str, home: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    command.env_clear();
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("HOME", home);
    command.env("TERM", "xterm-256color");
    command.env("TZ", "Europe/Brussels");
    command.env("SESAME_NOW", "2026-11-22T10:00:00+01:00");
    command.env("SESAME_GUIDES", guides());
    command.cwd(home);
    command
}

/// The program on a folder.
pub(crate) fn sesame(folder: &Path) -> CommandBuilder {
    let mut command = command(env!("CARGO_BIN_EXE_sesame"), folder);
    command.arg("--data-dir");
    command.arg(folder);
    command
}

pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// The program on a folder as it is shipped, with its own guide.
pub(crate) fn shipped(folder: &Path) -> CommandBuilder {
    let mut command = sesame(folder);
    command.env_remove("SESAME_GUIDES");
    command
}

/// The file with the person's place.
pub(crate) fn progress(folder: &Path) -> PathBuf {
    folder.join("card/progress.toml")
}

/// Puts a file with the person's place there.
pub(crate) fn put_progress(folder: &Path, bytes: &[u8]) {
    let file = progress(folder);
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("the folder is made");
    std::fs::write(file, bytes).expect("the file is written");
}

/// The saved file, as data.
pub(crate) fn saved(folder: &Path) -> toml::Table {
    read(&progress(folder))
}

/// A saved file, as data.
pub(crate) fn read(file: &Path) -> toml::Table {
    let text = std::fs::read_to_string(file).expect("a progress file");
    text.parse().expect("a progress file in TOML")
}

pub(crate) fn saved_answer(folder: &Path, question: &str) -> Option<String> {
    let answers = saved(folder).get("answers")?.clone();
    Some(answers.get(question)?.as_str().expect("an answer is text").to_owned())
}

/// Sends a signal to a process.
pub(crate) fn signal(pid: u32, name: &str) {
    let status = Command::new("kill").args([format!("-{name}"), pid.to_string()]).status().expect("kill runs");
    assert!(status.success(), "the signal is sent");
}

/// All processes that run, with the one that started each.
fn processes() -> Vec<(u32, u32)> {
    let listed = Command::new("ps").args(["-A", "-o", "pid=,ppid=,stat="]).output().expect("ps runs");
    let listed = String::from_utf8(listed.stdout).expect("text");
    let process = |line: &str| {
        let mut parts = line.split_whitespace();
        let ids = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        // One that has ended stays in the list until somebody has asked how.
        parts.next().filter(|state| !state.starts_with('Z')).map(|_| ids)
    };
    listed.lines().filter_map(process).collect()
}

/// The processes that this one started and that run.
pub(crate) fn children(pid: u32) -> Vec<u32> {
    processes().into_iter().filter(|(_, parent)| *parent == pid).map(|(child, _)| child).collect()
}

/// Whether a process runs.
pub(crate) fn runs(pid: u32) -> bool {
    processes().iter().any(|(running, _)| *running == pid)
}
