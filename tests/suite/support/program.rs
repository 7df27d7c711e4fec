//! The program itself, on the small guide or another, with its own data folder.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use sesame::guide_files::GuideFiles;
use sesame::os;
use tempfile::TempDir;

use super::card;

/// The program and the folders it uses.
pub(crate) struct Program {
    dir: TempDir,
    /// The program's current time.
    pub(crate) now: String,
}

impl Program {
    /// On the small guide.
    pub(crate) fn new() -> Self {
        Self::of(&card::guide_files())
    }

    /// On the guides in these files.
    pub(crate) fn of(guide_files: &GuideFiles) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        os::write_guide_files(&dir.path().join("guides"), guide_files).expect("written");
        Program { dir, now: "2026-11-30T10:00:00+01:00".to_owned() }
    }

    /// The folder of the guides.
    pub(crate) fn guides(&self) -> PathBuf {
        self.dir.path().join("guides")
    }

    /// Its data folder; it does not exist until something is written.
    pub(crate) fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.told(args, b"")
    }

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
        // A program that reads no input may have ended already.
        let _ = child.stdin.take().expect("a pipe").write_all(input);
        child.wait_with_output().expect("it ends")
    }
}

/// The output as text, with non-breaking spaces as plain ones.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text").replace('\u{a0}', " ")
}
