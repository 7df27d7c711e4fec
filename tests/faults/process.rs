//! The program in plain mode over pipes, with the test guide, and its folder.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::ChildStdin;
use std::process::Command;
use std::process::Stdio;
use std::sync::mpsc::Receiver;
use std::sync::mpsc::RecvTimeoutError;
use std::sync::mpsc::channel;
use std::time::Duration;
use tempfile::TempDir;

use crate::small_guide::guides;

/// No answer takes this long, even in a debug build on a busy machine.
pub(crate) const BOUND: Duration = Duration::from_secs(20);

/// Number of random rounds: the given default, or `SESAME_ROUNDS`. The long check uses ten thousand.
pub(crate) fn rounds(usual: u64) -> u64 {
    std::env::var("SESAME_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(usual)
}

/// Pseudo-random numbers, the same in every run (a linear congruential generator).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// How the prompt for an answer begins, in French.
pub(crate) const PROMPT: &str = "Votre choix, puis Entrée";

pub(crate) const RESTORED: &str = "Sésame a repris la copie d’avant";
pub(crate) const SET_ASIDE: &str = "Le fichier de progression était abîmé. Il reste à côté";
pub(crate) const WELCOME: &str = "Vous revoilà";
pub(crate) const WAITING: &str = "Ce que vous attendez";
pub(crate) const INTRO: &str = "Bienvenue dans Sésame";
pub(crate) const NOT_KEPT: &str = "ne peut pas garder votre place";
pub(crate) const OTHER_WINDOW: &str = "Sésame est déjà ouvert dans une autre fenêtre";
pub(crate) const KEPT: &str = "Votre place est gardée. À bientôt.";

/// A command with an empty environment and the test guide.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_clear();
    // Windows programs do not start without these.
    for name in ["PATH", "SystemRoot"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command.env("TZ", "Europe/Brussels").env("SESAME_NOW", "2026-11-22T10:00:00+01:00");
    command.env("SESAME_GUIDES", guides());
    command
}

pub(crate) fn sesame<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Command {
    let mut command = command(env!("CARGO_BIN_EXE_sesame"));
    command.args(args);
    command
}

/// The wizard on a folder, in French, in line mode.
pub(crate) fn wizard(folder: &Path) -> Command {
    let mut command = sesame(["--plain", "--lang", "fr", "--data-dir"]);
    command.arg(folder);
    command
}

/// The same for the program as shipped, with its own guide.
pub(crate) fn shipped(mut command: Command) -> Command {
    command.env_remove("SESAME_GUIDES");
    command
}

/// A command on a folder.
pub(crate) fn on(folder: &Path, args: &[&str]) -> Command {
    let mut command = sesame(args);
    command.arg("--data-dir").arg(folder);
    command
}

/// A running program with its streams piped to us.
pub(crate) struct Live {
    pub(crate) child: Child,
    pub(crate) input: Option<ChildStdin>,
    pub(crate) output: Receiver<Vec<u8>>,
    pub(crate) errors: Receiver<Vec<u8>>,
    pub(crate) said: Vec<u8>,
}

/// The result of a complete run.
#[derive(Debug)]
pub(crate) struct Run {
    /// `None` if it was killed.
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Sends a stream's bytes as they arrive; the channel closes at the end of the stream.
pub(crate) fn listen(mut stream: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (tell, told) = channel();
    let work = move || {
        let mut buffer = [0; 4096];
        while let Ok(count @ 1..) = stream.read(&mut buffer) {
            if tell.send(buffer[..count].to_vec()).is_err() {
                return;
            }
        }
    };
    std::thread::Builder::new().spawn(work).expect("a thread");
    told
}

impl Live {
    pub(crate) fn start(mut command: Command) -> Live {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let input = child.stdin.take();
        let output = listen(child.stdout.take().expect("an output"));
        let errors = listen(child.stderr.take().expect("an error output"));
        Live { child, input, output, errors, said: Vec::new() }
    }

    /// Types a line. A program that has ended reads nothing; its tests check how it ended.
    pub(crate) fn type_line(&mut self, line: &str) {
        if let Some(input) = &mut self.input {
            let _ = writeln!(input, "{line}").and_then(|()| input.flush());
        }
    }

    /// Receives the next output; false at the end.
    pub(crate) fn hear(&mut self) -> bool {
        match self.output.recv_timeout(BOUND) {
            Ok(bytes) => {
                self.said.extend(bytes);
                true
            }
            Err(RecvTimeoutError::Disconnected) => false,
            Err(RecvTimeoutError::Timeout) => {
                let _ = self.child.kill();
                panic!("nothing comes any more after:\n{}", String::from_utf8_lossy(&self.said));
            }
        }
    }

    /// The prompt that is waiting for an answer, if any.
    pub(crate) fn asks(&self) -> Option<String> {
        let start = self.said.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let last = String::from_utf8_lossy(&self.said[start..]).into_owned();
        (last.starts_with(PROMPT) && last.ends_with(' ')).then_some(last)
    }

    /// Waits for the next prompt and returns the output until then; `None` if the program ends instead.
    pub(crate) fn next_page(&mut self) -> Option<String> {
        let from = self.said.len();
        while self.said.len() == from || self.asks().is_none() {
            if !self.hear() {
                return None;
            }
        }
        Some(plain_spaces(&String::from_utf8_lossy(&self.said[from..])))
    }

    /// Answers, and waits for the next page.
    pub(crate) fn answer(&mut self, line: &str) -> String {
        self.type_line(line);
        self.next_page().unwrap_or_else(|| panic!("it ended after {line:?}:\n{}", String::from_utf8_lossy(&self.said)))
    }

    /// Waits until a text appears, on this page or one that follows by itself.
    #[cfg(unix)]
    pub(crate) fn until_said(&mut self, text: &str) {
        while !String::from_utf8_lossy(&self.said).contains(text) {
            assert!(self.next_page().is_some(), "never said:\n{}", String::from_utf8_lossy(&self.said));
        }
    }

    /// Closes its input and waits for the end; the progress must have been saved.
    #[cfg(unix)]
    pub(crate) fn ends_kept(self) {
        let run = self.end();
        assert_eq!(run.code, Some(0), "{run:?}");
        assert!(run.out.contains(KEPT), "{run:?}");
    }

    /// Closes its input and waits for the end.
    pub(crate) fn end(mut self) -> Run {
        self.input = None;
        while self.hear() {}
        let mut err = Vec::new();
        loop {
            match self.errors.recv_timeout(BOUND) {
                Ok(bytes) => err.extend(bytes),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("its error output stays open"),
            }
        }
        let status = self.child.wait().expect("an exit status");
        let text = |bytes: Vec<u8>| plain_spaces(&String::from_utf8(bytes).expect("the program writes UTF-8"));
        Run { code: status.code(), out: text(std::mem::take(&mut self.said)), err: text(err) }
    }

    /// Kills it at once, as a power cut would.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("the program is killed");
        self.child.wait().expect("an exit status");
    }
}

/// Replaces no-break spaces with plain ones.
pub(crate) fn plain_spaces(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// Runs a command on these lines to its end. It must never write an escape byte.
pub(crate) fn run(command: Command, lines: &[&str]) -> Run {
    let mut live = Live::start(command);
    for line in lines {
        live.type_line(line);
    }
    let run = live.end();
    for (name, text) in [("output", &run.out), ("error output", &run.err)] {
        let bad = text.find(|sign: char| sign.is_control() && sign != '\n');
        assert_eq!(bad, None, "a control character on the {name}: {text:?}");
    }
    run
}

pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Makes a command run as a user to whom permissions apply. As root, this gives the folder and its contents to nobody,
/// and runs as nobody a copy of the program and guide placed there, since nobody may not have access to the originals.
#[cfg(unix)]
pub(crate) fn as_a_user(of: &Command, folder: &Path) -> Command {
    use std::os::unix::fs::{MetadataExt, chown};
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65534;
    if fs::metadata(folder).expect("a folder").uid() != 0 {
        let mut same = command(of.get_program());
        same.args(of.get_args());
        return same;
    }
    let program = folder.join("program");
    // Copied by a separate process: a file that this process has open for writing could be inherited by a program that
    // another test starts, and a file open for writing cannot be executed.
    let copies = [(Path::new(of.get_program()), &program), (guides().as_path(), &folder.join("guides"))];
    for (from, to) in copies {
        let copied = Command::new("cp").arg("-r").args([from, to]).status().expect("cp runs");
        assert!(copied.success(), "copied");
    }
    let mut all = vec![folder.to_owned()];
    while let Some(path) = all.pop() {
        chown(&path, Some(NOBODY), Some(NOBODY)).expect("given away");
        if path.is_dir() {
            all.extend(fs::read_dir(&path).expect("read").map(|entry| entry.expect("an entry").path()));
        }
    }
    let mut nobody = command(&program);
    nobody.args(of.get_args()).env("SESAME_GUIDES", folder.join("guides")).uid(NOBODY).gid(NOBODY);
    nobody
}

/// Sets the permissions of a file or a folder.
#[cfg(unix)]
pub(crate) fn rights(folder: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(mode)).expect("the rights are set");
}

/// A folder with the progress of a user who answered the first question with "computer": the next one is "where". It
/// contains a file and a copy of the previous one.
pub(crate) fn begun() -> TempDir {
    let folder = folder();
    let done = run(wizard(folder.path()), &["", "2"]);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(current(folder.path()).exists() && previous(folder.path()).exists(), "a file and a copy are kept");
    folder
}

/// Where the progress on the guide is saved.
pub(crate) fn place(folder: &Path) -> PathBuf {
    folder.join("card")
}

pub(crate) fn current(folder: &Path) -> PathBuf {
    place(folder).join("progress.toml")
}

pub(crate) fn previous(folder: &Path) -> PathBuf {
    place(folder).join("progress.previous.toml")
}

pub(crate) fn put(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
    fs::write(path, bytes).expect("the file is written");
}

pub(crate) fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).expect("the file is read")
}

/// All files in a folder and below, by path.
pub(crate) fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("the folder is read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                all.insert(path.clone(), bytes(&path));
            }
        }
    }
    all
}

/// The contents of the files whose names begin with `start`.
pub(crate) fn beside(folder: &Path, start: &str) -> Vec<Vec<u8>> {
    let begins = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start));
    contents(folder).into_iter().filter(|(path, _)| begins(path)).map(|(_, bytes)| bytes).collect()
}

pub(crate) fn status(folder: &Path) -> serde_json::Value {
    let run = run(on(folder, &["status", "--json"]), &[]);
    assert_eq!(run.code, Some(0), "{run:?}");
    serde_json::from_str(&run.out).expect("status --json is JSON")
}
