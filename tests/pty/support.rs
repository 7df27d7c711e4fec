//! Shared by all these tests: sizes and keys, starting the program on a folder with the test guide, the saved file.

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

/// A command with an empty environment and the test guide.
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

/// The program, using a folder.
pub(crate) fn sesame(folder: &Path) -> CommandBuilder {
    let mut command = command(env!("CARGO_BIN_EXE_sesame"), folder);
    command.arg("--data-dir");
    command.arg(folder);
    command
}

pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// The program as shipped, with its own guide.
pub(crate) fn shipped(folder: &Path) -> CommandBuilder {
    let mut command = sesame(folder);
    command.env_remove("SESAME_GUIDES");
    command
}

/// The file with the user's progress.
pub(crate) fn progress(folder: &Path) -> PathBuf {
    folder.join("card/progress.toml")
}

/// Writes a file with the user's progress.
pub(crate) fn put_progress(folder: &Path, bytes: &[u8]) {
    let file = progress(folder);
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("the folder is made");
    std::fs::write(file, bytes).expect("the file is written");
}

/// The progress file, parsed.
pub(crate) fn saved(folder: &Path) -> toml::Table {
    read(&progress(folder))
}

/// A saved file, parsed.
pub(crate) fn read(file: &Path) -> toml::Table {
    let text = std::fs::read_to_string(file).expect("a progress file");
    text.parse().expect("a progress file in TOML")
}

pub(crate) fn saved_answer(folder: &Path, question: &str) -> Option<String> {
    let answers = saved(folder).get("answers")?.clone();
    Some(answers.get(question)?.as_str().expect("an answer is text").to_owned())
}

/// Sends a signal to a process, or to the group `-<leader>`.
pub(crate) fn signal(to: impl ToString, name: &str) {
    let status =
        Command::new("kill").args([format!("-{name}"), "--".into(), to.to_string()]).status().expect("kill runs");
    assert!(status.success(), "the signal is sent");
}

/// All running processes, each with its parent: (pid, parent pid).
fn processes() -> Vec<(u32, u32)> {
    let listed = Command::new("ps").args(["-A", "-o", "pid=,ppid=,stat="]).output().expect("ps runs");
    let listed = String::from_utf8(listed.stdout).expect("text");
    let process = |line: &str| {
        let mut parts = line.split_whitespace();
        let ids = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        // A zombie stays in the list until its parent has waited for it.
        parts.next().filter(|state| !state.starts_with('Z')).map(|_| ids)
    };
    listed.lines().filter_map(process).collect()
}

/// The running children of a process.
pub(crate) fn children(pid: u32) -> Vec<u32> {
    processes().into_iter().filter(|(_, parent)| *parent == pid).map(|(child, _)| child).collect()
}

pub(crate) fn runs(pid: u32) -> bool {
    processes().iter().any(|(running, _)| *running == pid)
}
