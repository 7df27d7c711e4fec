//! The program itself, on the small guide or another, and on a folder of data of its own.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use sesame::guide_files::GuideFiles;
use sesame::os;
use tempfile::TempDir;

use super::card;

/// The program, and the folders it uses.
pub(crate) struct Program {
    dir: TempDir,
    /// What the clock says.
    pub(crate) now: String,
}

impl Program {
    /// On the small guide.
    pub(crate) fn new() -> Self {
        Self::of(&card::guide_files())
    }

    /// On the guides of guide files.
    pub(crate) fn of(guide_files: &GuideFiles) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        os::write_guide_files(&dir.path().join("guides"), guide_files).expect("written");
        Program { dir, now: "2026-11-22T10:00:00+01:00".to_owned() }
    }

    /// Where the guides are.
    pub(crate) fn guides(&self) -> PathBuf {
        self.dir.path().join("guides")
    }

    /// Where it keeps its files; not there before it has written any.
    pub(crate) fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    /// Runs it with these arguments.
    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.told(args, b"")
    }

    /// Runs it with these arguments and this input.
    pub(crate) fn told(&self, args: &[&str], input: &[u8]) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sesame"))
            .args(args)
            .env("SESAME_DATA_DIR", self.data())
            .env("SESAME_GUIDES", self.guides())
            .env("SESAME_NOW", &self.now)
            .env_remove("SESAME_LANG")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        // A program that reads nothing may be gone before it is told anything.
        let _ = child.stdin.take().expect("a pipe").write_all(input);
        child.wait_with_output().expect("it ends")
    }
}

/// What was written, non-breaking spaces as plain ones.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text").replace('\u{a0}', " ")
}
