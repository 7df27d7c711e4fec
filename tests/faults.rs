//! What may go wrong around the program, done for real: damaged files, full disks, two windows, sudden ends. Always
//! line by line over pipes, where no escape byte may ever come out.
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests say what they expect, start programs, and damage the program's files"
)]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use tempfile::TempDir;

/// No answer takes so long, even in a debug build on a busy machine.
const BOUND: Duration = Duration::from_secs(20);

/// How the question for an answer begins, in French.
const PROMPT: &str = "Votre choix, puis Entrée";

const RESTORED: &str = "Sésame a repris la copie d’avant";
const SET_ASIDE: &str = "Le fichier de progression était illisible. Il est mis de côté";
const WELCOME: &str = "Vous revoilà";
const INTRO: &str = "Bienvenue dans Sésame";
const NOT_KEPT: &str = "ne peut pas garder votre place";
const OTHER_WINDOW: &str = "Sésame est déjà ouvert dans une autre fenêtre";
const KEPT: &str = "Tout est gardé. À bientôt.";

// ---- The harness of these tests ------------------------------------------------------------------------------------

/// A command with nothing of this machine's environment in it.
fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_clear();
    // Windows programs do not start without these.
    for name in ["PATH", "SystemRoot"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command.env("TZ", "Europe/Brussels").env("SESAME_NOW", "2026-11-22T10:00:00+01:00");
    command
}

fn sesame<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Command {
    let mut command = command(env!("CARGO_BIN_EXE_sesame"));
    command.args(args);
    command
}

/// The wizard on a folder, in French, line by line.
fn wizard(folder: &Path) -> Command {
    let mut command = sesame(["--plain", "--lang", "fr", "--data-dir"]);
    command.arg(folder);
    command
}

/// A command on a folder.
fn on(folder: &Path, args: &[&str]) -> Command {
    let mut command = sesame(args);
    command.arg("--data-dir").arg(folder);
    command
}

/// A program that runs, its streams in our hands.
struct Live {
    child: Child,
    input: Option<ChildStdin>,
    output: Receiver<Vec<u8>>,
    errors: Receiver<Vec<u8>>,
    said: Vec<u8>,
}

/// What a program did, from start to end.
#[derive(Debug)]
struct Run {
    /// None if it was killed.
    code: Option<i32>,
    out: String,
    err: String,
}

/// What comes out of a stream, as it comes; the end of the channel is the end of the stream.
fn listen(mut stream: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
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
    fn start(mut command: Command) -> Live {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let input = child.stdin.take();
        let output = listen(child.stdout.take().expect("an output"));
        let errors = listen(child.stderr.take().expect("an error output"));
        Live { child, input, output, errors, said: Vec::new() }
    }

    /// Types a line. A program that has gone reads nothing: its tests look at how it went.
    fn type_line(&mut self, line: &str) {
        if let Some(input) = &mut self.input {
            let _ = writeln!(input, "{line}").and_then(|()| input.flush());
        }
    }

    /// Takes what comes next; whether anything came before the end.
    fn hear(&mut self) -> bool {
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

    /// The prompt that waits for an answer now, if one does.
    fn asks(&self) -> Option<String> {
        let start = self.said.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let last = String::from_utf8_lossy(&self.said[start..]).into_owned();
        (last.starts_with(PROMPT) && last.ends_with(' ')).then_some(last)
    }

    /// Waits until the program asks; what it says until then. None if it ends instead.
    fn next_page(&mut self) -> Option<String> {
        let from = self.said.len();
        while self.said.len() == from || self.asks().is_none() {
            if !self.hear() {
                return None;
            }
        }
        Some(plain_spaces(&String::from_utf8_lossy(&self.said[from..])))
    }

    /// Answers, and waits for the next page.
    fn answer(&mut self, line: &str) -> String {
        self.type_line(line);
        self.next_page().unwrap_or_else(|| panic!("it ended after {line:?}:\n{}", String::from_utf8_lossy(&self.said)))
    }

    /// Closes its input and waits for the end.
    fn end(mut self) -> Run {
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

    /// Ends it at once, as a power cut does.
    fn kill(mut self) {
        self.child.kill().expect("the program is killed");
        self.child.wait().expect("an exit status");
    }
}

/// No-break spaces are spaces to a reader.
fn plain_spaces(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// Runs a command on these lines, to its end. No escape byte comes out, whatever happens.
fn run(command: Command, lines: &[&str]) -> Run {
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

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// A folder with the progress of somebody who has answered two questions: the next one is "where". There are a file
/// and a copy of the one before it.
fn begun() -> TempDir {
    let folder = folder();
    let done = run(wizard(folder.path()), &["", "1", "3"]);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(current(folder.path()).exists() && previous(folder.path()).exists(), "a file and a copy are kept");
    folder
}

fn current(folder: &Path) -> PathBuf {
    folder.join("progress.toml")
}

fn previous(folder: &Path) -> PathBuf {
    folder.join("progress.previous.toml")
}

fn put(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::write(path, bytes).expect("the file is written");
}

fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).expect("the file is read")
}

/// Everything in a folder, by name.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("the folder is read");
    let files = entries.map(|entry| {
        let path = entry.expect("an entry").path();
        (path.file_name().expect("a name").to_string_lossy().into_owned(), bytes(&path))
    });
    files.collect()
}

/// The bytes of the files whose names begin so.
fn beside(folder: &Path, start: &str) -> Vec<Vec<u8>> {
    contents(folder).into_iter().filter(|(name, _)| name.starts_with(start)).map(|(_, bytes)| bytes).collect()
}

fn status(folder: &Path) -> serde_json::Value {
    let run = run(on(folder, &["status", "--json"]), &[]);
    assert_eq!(run.code, Some(0), "{run:?}");
    serde_json::from_str(&run.out).expect("status --json is JSON")
}

// ---- The progress file ---------------------------------------------------------------------------------------------

/// Files that no honest program wrote.
fn damaged() -> Vec<(&'static str, Vec<u8>)> {
    let good = String::from_utf8(bytes(&current(begun().path()))).expect("text");
    vec![
        ("nothing", Vec::new()),
        ("garbage", b"\x00\xff\xfe garbage \x1b[2J".to_vec()),
        ("only zeros, as some file systems leave after a power cut", vec![0; 900]),
        ("another format of file", b"{\"format\": 1}".to_vec()),
        ("an unknown field", good.replace("guide_version", "name = \"x\"\nguide_version").into_bytes()),
        ("a format that is no number", good.replace("format = 1", "format = \"1\"").into_bytes()),
        ("a format before the first", good.replace("format = 1", "format = 0").into_bytes()),
        ("a date that is none", good.replace("2026-11-22", "2026-13-45").into_bytes()),
        ("two megabytes", format!("{good}# {}\n", "x".repeat(2 << 20)).into_bytes()),
        (
            "a file in Latin-1",
            good.replace("Sésame", "S\u{1}same").bytes().map(|b| if b == 1 { 0xe9 } else { b }).collect(),
        ),
    ]
}

#[test]
fn a_damaged_file_without_a_copy_is_set_aside_and_said() {
    for (what, damage) in damaged() {
        let folder = folder();
        put(&current(folder.path()), &damage);
        let run = run(wizard(folder.path()), &[]);
        assert_eq!(run.code, Some(0), "{what}: {run:?}");
        assert!(run.out.contains(SET_ASIDE), "{what}: {run:?}");
        assert!(run.out.contains(INTRO), "{what}: it begins anew: {run:?}");
        assert_eq!(beside(folder.path(), "progress.damaged-"), [damage], "{what}: kept beside, byte for byte");
    }
}

#[test]
fn a_damaged_file_with_a_copy_is_restored_and_said() {
    for (what, damage) in damaged() {
        let folder = begun();
        let copy = bytes(&previous(folder.path()));
        put(&current(folder.path()), &damage);
        let run = run(wizard(folder.path()), &["", "3"]);
        assert_eq!(run.code, Some(0), "{what}: {run:?}");
        assert!(run.out.contains(RESTORED) && run.out.contains(WELCOME), "{what}: {run:?}");
        assert_eq!(beside(folder.path(), "progress.damaged-"), [damage], "{what}: kept beside, byte for byte");
        assert_ne!(bytes(&current(folder.path())), copy, "{what}: what came after is saved");
        assert_eq!(status(folder.path())["device"], "windows", "{what}");
    }
}

#[test]
fn a_second_damaged_file_does_not_replace_the_first_one_set_aside() {
    let folder = folder();
    for damage in ["first", "second"] {
        put(&current(folder.path()), damage);
        run(wizard(folder.path()), &[]);
    }
    // The clock stands still in tests: the names would be the same.
    assert_eq!(beside(folder.path(), "progress.damaged-").len(), 2);
}

#[test]
fn looking_at_a_damaged_file_leaves_it_alone() {
    for (what, damage) in damaged() {
        let folder = folder();
        put(&current(folder.path()), &damage);
        let before = contents(folder.path());
        for args in [&["status"][..], &["status", "--json"], &["doctor"]] {
            let run = run(on(folder.path(), args), &[]);
            assert_eq!(run.code, Some(0), "{what}: {args:?}: {run:?}");
        }
        assert_eq!(contents(folder.path()), before, "{what}");
    }
}

#[test]
fn a_file_cut_anywhere_is_read_or_set_aside() {
    let whole = bytes(&current(begun().path()));
    let (mut read, mut set_aside) = (0, 0);
    for cut in (0..whole.len()).step_by(7) {
        let folder = folder();
        put(&current(folder.path()), &whole[..cut]);
        let run = run(wizard(folder.path()), &[]);
        assert_eq!(run.code, Some(0), "cut at {cut}: {run:?}");
        if run.out.contains(SET_ASIDE) {
            assert_eq!(beside(folder.path(), "progress.damaged-"), [&whole[..cut]], "cut at {cut}");
            set_aside += 1;
        } else {
            // What is left happens to be a whole file: nothing is lost without a word.
            let rest = std::str::from_utf8(&whole[..cut]).expect("text");
            assert!(rest.parse::<toml::Table>().is_ok(), "cut at {cut}: read as if it were whole:\n{rest}");
            read += 1;
        }
        assert!(status(folder.path())["stage"].is_string(), "cut at {cut}");
    }
    assert!(set_aside > read, "{set_aside} of the cut files were set aside, {read} read");
}

/// Files that are good but for escape sequences and other control characters in their values.
fn hostile() -> Vec<String> {
    const HOSTILE: &str = r"\u001b[31m\u001b]0;title\u0007\u009b2J";
    let good = String::from_utf8(bytes(&current(begun().path()))).expect("text");
    let device = r#"device = "windows""#;
    let files = vec![
        good.replace("guide = \"eu-login\"", &format!("guide = \"{HOSTILE}\"")),
        good.replace("language = \"fr\"", &format!("language = \"{HOSTILE}\"")),
        good.replace("at = \"where\"", &format!("at = \"{HOSTILE}\"")),
        good.replace(device, &format!("device = \"{HOSTILE}\"")),
        good.replace(device, &format!("\"{HOSTILE}\" = \"{HOSTILE}\"")),
        good.replace("step = \"device\"", &format!("step = \"{HOSTILE}\"")),
        good.replace("[answers]", &format!("web_language = \"{HOSTILE}\"\n\n[answers]")),
        // Outside a string TOML allows none: this one is damaged, and set aside.
        format!("{good}\u{1b}[31m\n"),
    ];
    for file in &files {
        assert!(*file != good, "the example does not differ:\n{file}");
    }
    files
}

#[test]
fn escape_sequences_in_a_file_never_come_out() {
    for file in hostile() {
        let folder = folder();
        put(&current(folder.path()), &file);
        // `run` looks for control characters.
        for args in [&["status"][..], &["doctor"], &["--version"], &["reset"]] {
            run(on(folder.path(), args), &[]);
        }
        let run = run(wizard(folder.path()), &["", "v", "<", "a", "2", "1", "1", ""]);
        assert_eq!(run.code, Some(0), "{file}\n{run:?}");
    }
}

#[test]
fn escape_sequences_in_a_file_never_come_out_as_json() {
    for file in hostile() {
        let folder = folder();
        put(&current(folder.path()), &file);
        assert!(status(folder.path())["stage"].is_string(), "{file}");
    }
}

#[test]
fn a_file_of_a_newer_program_is_refused_and_untouched() {
    let folder = begun();
    let good = String::from_utf8(bytes(&current(folder.path()))).expect("text");
    put(&current(folder.path()), good.replace("format = 1", "format = 2\nnew = [1, 2]"));
    let before = contents(folder.path());
    for (lang, sentence) in [("fr", "gardée par un Sésame plus récent"), ("en", "kept by a newer Sésame")] {
        for args in
            [&["--plain", "--lang", lang][..], &["status", "--lang", lang], &["status", "--json", "--lang", lang]]
        {
            let run = run(on(folder.path(), args), &["", "", ""]);
            assert_eq!(run.code, Some(1), "{args:?}: {run:?}");
            assert!(run.err.contains(sentence), "{args:?}: {run:?}");
            assert!(run.err.contains("progress.toml"), "the file is named: {run:?}");
            assert_eq!(run.out, "", "{args:?}");
            assert_eq!(contents(folder.path()), before, "{args:?}");
        }
    }
}

// ---- The command line and the folder -------------------------------------------------------------------------------

#[test]
fn a_file_instead_of_a_folder_is_wrong_usage() {
    let folder = folder();
    let file = folder.path().join("file");
    put(&file, "something else");
    for (lang, sentence) in
        [("fr", "est un fichier. --data-dir attend un dossier."), ("en", "is a file. --data-dir needs a folder.")]
    {
        for args in [&["--plain"][..], &["status"], &["reset", "--yes"]] {
            let mut command = on(&file, args);
            command.args(["--lang", lang]);
            let run = run(command, &["", ""]);
            assert_eq!(run.code, Some(2), "{args:?}: {run:?}");
            assert!(run.err.contains(sentence), "{args:?}: {run:?}");
            assert_eq!(run.out, "", "{args:?}");
        }
    }
    assert_eq!(bytes(&file), b"something else");
}

#[test]
fn a_wrong_command_line_is_said_and_does_nothing() {
    let folder = folder();
    let data = folder.path().join("data");
    for (args, named) in [
        (&["--langue", "fr"][..], "--langue"),
        (&["--lang", "xx"], "xx"),
        (&["status", "--lang", "xx"], "xx"),
        (&["--lang"], "--lang"),
        (&["--theme", "red"], "red"),
        (&["statsu"], "statsu"),
        (&["status", "--yes"], "--yes"),
        (&["--lang", "fr", "--lang", "en"], "--lang"),
        (&["--lang", "\u{1b}[31mxx\u{7}"], "xx"),
        (&["\u{1b}]0;x\u{7}startt"], "startt"),
    ] {
        let mut command = sesame(["--plain", "--data-dir"]);
        command.arg(&data).args(args);
        let run = run(command, &["", ""]);
        assert_eq!(run.code, Some(2), "{args:?}: {run:?}");
        assert!(run.err.contains(named), "{args:?}: the wrong word is named: {run:?}");
        assert!(run.err.contains("sesame --help"), "{args:?}: what to do next: {run:?}");
        assert_eq!(run.out, "", "{args:?}");
        assert!(!data.exists(), "{args:?}: a folder was made");
    }
}

/// The person is told that the place is not kept, and goes on all the same.
fn goes_on_unkept(folder: &Path, sentence: &str) {
    let run = run(wizard(folder), &["", "1", "3", "1"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains(sentence), "{run:?}");
    assert!(run.out.contains("Où en êtes-vous déjà ?"), "it goes on: {run:?}");
    assert!(!run.out.contains(KEPT), "it does not claim to have kept anything: {run:?}");
}

#[test]
fn a_folder_below_a_file_cannot_be_made_and_the_person_goes_on() {
    let folder = folder();
    let file = folder.path().join("file");
    put(&file, "something else");
    goes_on_unkept(&file.join("below"), NOT_KEPT);
    assert_eq!(bytes(&file), b"something else");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_the_system_refuses_cannot_be_made_and_the_person_goes_on() {
    goes_on_unkept(Path::new("/proc/nope"), NOT_KEPT);
}

#[test]
fn no_trace_leaves_no_trace() {
    let folder = folder();
    let data = folder.path().join("data");
    let mut command = wizard(&data);
    command.arg("--no-trace");
    let run = run(command, &["", "1", "3", "1"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains("Mode sans trace"), "{run:?}");
    assert!(run.out.contains("Où en êtes-vous déjà ?"), "it goes on: {run:?}");
    assert!(!run.out.contains(KEPT), "it does not claim to have kept anything: {run:?}");
    assert!(!data.exists(), "a folder was made");
    assert_eq!(contents(folder.path()).len(), 0);
}

#[test]
fn no_trace_neither_reads_nor_changes_what_is_there() {
    let folder = begun();
    let before = contents(folder.path());
    let mut command = wizard(folder.path());
    command.arg("--no-trace");
    let run = run(command, &["", "2", "1"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains(INTRO) && !run.out.contains(WELCOME), "{run:?}");
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn the_end_of_input_saves_and_ends_well() {
    let folder = folder();
    let run = run(wizard(folder.path()), &["", "1", "4"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(run.err, "");
    assert!(run.out.trim_end().ends_with(KEPT), "{run:?}");
    let status = status(folder.path());
    assert_eq!((&status["device"], &status["step"]), (&"mac".into(), &"where".into()));
}

#[test]
fn a_last_line_without_a_line_break_counts() {
    let folder = folder();
    let mut live = Live::start(wizard(folder.path()));
    let input = live.input.as_mut().expect("an input");
    input.write_all(b"\n1\n2").expect("the lines are typed");
    assert_eq!(live.end().code, Some(0));
    assert_eq!(status(folder.path())["device"], "android");
}

#[test]
fn a_folder_deleted_under_the_program_is_made_again() {
    let folder = folder();
    let data = folder.path().join("data");
    let mut live = Live::start(wizard(&data));
    live.next_page();
    live.answer("");
    live.answer("1");
    fs::remove_dir_all(&data).expect("the folder is deleted");
    let page = live.answer("3");
    assert!(page.contains("Où en êtes-vous déjà ?"), "{page}");
    let run = live.end();
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains(KEPT), "{run:?}");
    let status = status(&data);
    assert_eq!((&status["device"], &status["step"]), (&"windows".into(), &"where".into()));
}

#[test]
fn a_folder_replaced_by_a_file_is_told_and_kept_again_once_it_is_back() {
    let folder = folder();
    let data = folder.path().join("data");
    let mut live = Live::start(wizard(&data));
    live.next_page();
    live.answer("");
    fs::remove_dir_all(&data).expect("the folder is deleted");
    put(&data, "something else");
    live.type_line("1");
    // The page is painted before it is saved; the fault is said on the same page, painted again.
    while !String::from_utf8_lossy(&live.said).contains(NOT_KEPT) {
        assert!(live.next_page().is_some(), "never told:\n{}", String::from_utf8_lossy(&live.said));
    }
    assert_eq!(bytes(&data), b"something else");
    fs::remove_file(&data).expect("the file is deleted");
    live.type_line("3");
    let run = live.end();
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains(KEPT), "{run:?}");
    assert_eq!(status(&data)["device"], "windows");
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_said_and_the_earlier_file_untouched() {
    let folder = begun();
    let before = contents(folder.path());
    // No file may grow at all, which a program meets as it meets a full disk.
    let mut full = command("sh");
    full.args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_sesame")]);
    full.args(["--plain", "--lang", "fr", "--data-dir"]).arg(folder.path());
    let run = run(full, &["", "1", "", "", "", ""]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains("Le disque est plein"), "{run:?}");
    assert!(run.out.contains("Quelle adresse courriel donner ?"), "it goes on: {run:?}");
    assert!(!run.out.contains(KEPT), "it does not claim to have kept anything: {run:?}");
    assert_eq!(contents(folder.path()), before, "the folder");
}

// ---- Two windows ---------------------------------------------------------------------------------------------------

#[test]
fn a_second_window_is_told_and_changes_nothing() {
    let folder = begun();
    let mut first = Live::start(wizard(folder.path()));
    first.next_page();
    let before = contents(folder.path());

    let second = run(wizard(folder.path()), &["", "1", "", "v", "<"]);
    assert_eq!(second.code, Some(0), "{second:?}");
    assert!(second.out.contains(OTHER_WINDOW), "{second:?}");
    assert!(second.out.contains(WELCOME), "it may look: {second:?}");
    assert!(!second.out.contains(KEPT), "it does not claim to have kept anything: {second:?}");
    assert_eq!(contents(folder.path()), before, "the second window changed the folder");

    let reset = run(on(folder.path(), &["reset", "--yes", "--lang", "fr"]), &[]);
    assert_eq!(reset.code, Some(1), "{reset:?}");
    assert!(reset.err.contains("ouvert dans une autre fenêtre"), "{reset:?}");
    assert_eq!(contents(folder.path()), before, "the reset changed the folder");

    // The first one was not disturbed.
    first.answer("");
    first.answer("1");
    assert_eq!(first.end().code, Some(0));
    assert_ne!(contents(folder.path()), before);
}

#[test]
fn after_a_killed_window_the_next_one_starts_normally() {
    let folder = begun();
    let mut first = Live::start(wizard(folder.path()));
    first.next_page();
    first.kill();
    let next = run(wizard(folder.path()), &["", "1"]);
    assert_eq!(next.code, Some(0), "{next:?}");
    assert!(!next.out.contains(OTHER_WINDOW), "{next:?}");
    assert!(next.out.contains(WELCOME) && next.out.contains(KEPT), "{next:?}");
}

// ---- Sudden ends ---------------------------------------------------------------------------------------------------

/// Numbers that look random and are the same in every run (a linear congruence).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// The first page, the ids of the guide's steps in order, and the end.
fn order() -> Vec<String> {
    let guide: toml::Table = include_str!("../guides/eu-login.toml").parse().expect("the guide is TOML");
    let steps = guide["step"].as_array().expect("steps");
    let ids = steps.iter().map(|step| step["id"].as_str().expect("an id").to_owned());
    ["intro".to_owned()].into_iter().chain(ids).chain(["finished".to_owned()]).collect()
}

/// How far the saved file is, by the guide's order. It must be there, and whole.
fn reached(folder: &Path, order: &[String]) -> usize {
    let status = status(folder);
    let stage = status["stage"].as_str().expect("a stage").to_owned();
    assert!(["preparation", "account", "access", "code", "finished"].contains(&stage.as_str()), "{status}");
    let at = if stage == "finished" { "finished" } else { status["step"].as_str().unwrap_or(&order[0]) };
    order.iter().position(|id| id == at).unwrap_or_else(|| panic!("no step of the guide: {status}"))
}

/// What a person on the usual way types on a page: what cannot be undone, or has come, is the second choice.
fn usual_answer(page: &str) -> &'static str {
    if page.contains("\n1. Fermer Sésame") {
        // The end of the way: help and back again, for the next kill to find it there.
        return "a";
    }
    if page.contains("\n1. Non, pas encore") || page.contains("\n1. Pas encore") { "2" } else { "" }
}

#[test]
fn kills_at_any_moment_lose_nothing_that_was_acknowledged() {
    const KILLS: usize = 200;
    let order = order();
    let mut dice = Dice(20_261_122);
    let folder = folder();
    let data = folder.path().join("data");
    let (mut furthest, mut ways) = (0, 0);
    for kill in 0..KILLS {
        let mut live = Live::start(wizard(&data));
        let mut page = live.next_page().expect("a first page");
        assert_eq!(
            page.contains(WELCOME),
            furthest > 0,
            "kill {kill}: at {} one is greeted by:\n{page}",
            order[furthest]
        );
        assert!(!page.contains(RESTORED) && !page.contains(SET_ASIDE), "kill {kill}: damaged:\n{page}");
        for _ in 0..dice.below(4) {
            page = live.answer(usual_answer(&page));
        }
        // All up to this page is acknowledged: it was saved before the person was asked again.
        let acknowledged = reached(&data, &order);
        assert!(acknowledged >= furthest, "kill {kill}: from {} back to {}", order[furthest], order[acknowledged]);

        // One more answer, and the end at some moment while its page is painted and it is saved.
        live.type_line(usual_answer(&page));
        let lines = |said: &[u8]| said.iter().filter(|byte| **byte == b'\n').count() as u64;
        let (start, moment) = (lines(&live.said), dice.below(30));
        let from = live.said.len();
        while lines(&live.said) - start < moment && (live.said.len() == from || live.asks().is_none()) && live.hear() {}
        for turn in 0..dice.below(60_000) {
            std::hint::black_box(turn);
        }
        live.kill();

        furthest = reached(&data, &order);
        assert!(
            furthest >= acknowledged,
            "kill {kill}: {} was acknowledged, {} is left",
            order[acknowledged],
            order[furthest]
        );
        if order[furthest] == "finished" {
            fs::remove_dir_all(&data).expect("the folder is deleted");
            furthest = 0;
            ways += 1;
        }
    }
    assert!(ways > 1, "the kills should meet every step: only {ways} ways to the end");
}

// ---- Reset and status ----------------------------------------------------------------------------------------------

#[test]
fn a_reset_in_a_pipe_needs_to_be_confirmed() {
    let folder = begun();
    let before = contents(folder.path());
    for (lang, sentence) in [("fr", "confirmez par : sesame reset --yes"), ("en", "confirm with: sesame reset --yes")] {
        let run = run(on(folder.path(), &["reset", "--lang", lang]), &["oui", "yes"]);
        assert_eq!(run.code, Some(2), "{run:?}");
        assert!(run.err.contains(sentence), "{run:?}");
        assert_eq!(run.out, "");
        assert_eq!(contents(folder.path()), before, "the folder");
    }
}

#[test]
fn a_confirmed_reset_keeps_the_old_file_beside() {
    let folder = begun();
    let old = bytes(&current(folder.path()));
    let done = run(on(folder.path(), &["reset", "--yes"]), &[]);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(!current(folder.path()).exists() && !previous(folder.path()).exists());
    assert_eq!(beside(folder.path(), "progress.old-"), [old]);
    assert!(status(folder.path())["step"].is_null() || status(folder.path())["saved_at"].is_null());

    let next = run(wizard(folder.path()), &[]);
    assert!(next.out.contains(INTRO) && !next.out.contains(WELCOME), "{next:?}");
    let again = run(on(folder.path(), &["reset", "--yes", "--lang", "fr"]), &[]);
    assert_eq!(again.code, Some(0), "{again:?}");
}

#[test]
fn status_in_json_keeps_its_contract() {
    const KEYS: [&str; 11] = [
        "device",
        "guide",
        "guide_version",
        "language",
        "place_code",
        "saved_at",
        "stage",
        "step",
        "step_number",
        "steps_total",
        "waits",
    ];
    let begun = begun();
    let nobody = folder();
    for path in [begun.path(), nobody.path()] {
        let status = status(path);
        let mut keys: Vec<&str> = status.as_object().expect("an object").keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys, KEYS);
    }
    let status = status(begun.path());
    assert_eq!(status["guide"], "eu-login");
    assert_eq!(status["language"], "fr");
    assert_eq!(status["device"], "windows");
    assert_eq!(status["stage"], "preparation");
    assert_eq!(status["step"], "where");
    assert_eq!(status["step_number"], 3);
    assert_eq!(status["saved_at"], "2026-11-22T10:00:00+01:00");
    assert_eq!(contents(nobody.path()).len(), 0, "looking makes no file");
}
