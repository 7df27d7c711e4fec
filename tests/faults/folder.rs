//! Wrong command lines, read-only folders, a full disk, and leaving no trace.

#[cfg(unix)]
use std::fs;
use std::io::Write;
use std::path::Path;

use crate::process::{
    INTRO, KEPT, Live, NOT_KEPT, WELCOME, begun, bytes, contents, folder, on, put, run, sesame, status, wizard,
};
#[cfg(unix)]
use crate::process::{as_a_user, place, rights};

#[test]
fn a_file_as_the_data_folder_is_a_usage_error() {
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
fn a_wrong_command_line_does_nothing() {
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

/// The user is told that the progress is not saved, and can continue.
fn goes_on_unkept(folder: &Path, sentence: &str) {
    let run = run(wizard(folder), &["", "2", "1"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains(sentence), "{run:?}");
    assert!(run.out.contains("Où en êtes-vous ?"), "it goes on: {run:?}");
    assert!(!run.out.contains(KEPT), "it does not claim to have kept anything: {run:?}");
}

#[test]
fn the_wizard_runs_when_its_folder_is_below_a_file() {
    let folder = folder();
    let file = folder.path().join("file");
    put(&file, "something else");
    goes_on_unkept(&file.join("below"), NOT_KEPT);
    assert_eq!(bytes(&file), b"something else");
}

#[cfg(target_os = "linux")]
#[test]
fn the_wizard_runs_when_its_folder_is_refused() {
    goes_on_unkept(Path::new("/proc/nope"), NOT_KEPT);
}

#[test]
fn no_trace_leaves_no_trace() {
    let folder = folder();
    let data = folder.path().join("data");
    let mut command = wizard(&data);
    command.arg("--no-trace");
    let run = run(command, &["", "2", "1"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains("Mode sans trace"), "{run:?}");
    assert!(run.out.contains("Où en êtes-vous ?"), "it goes on: {run:?}");
    assert!(!run.out.contains(KEPT), "it does not claim to have kept anything: {run:?}");
    assert!(!data.exists(), "a folder was made");
    assert_eq!(contents(folder.path()).len(), 0);
}

#[test]
fn no_trace_neither_reads_nor_changes_files() {
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
fn end_of_input_saves_and_exits_cleanly() {
    let folder = folder();
    let run = run(wizard(folder.path()), &["", "1"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(run.err, "");
    assert!(run.out.trim_end().ends_with(KEPT), "{run:?}");
    let status = status(folder.path());
    assert_eq!((&status["device"], &status["step"]), (&"phone".into(), &"where".into()));
}

#[test]
fn a_last_line_without_a_line_break_counts() {
    let folder = folder();
    let mut live = Live::start(wizard(folder.path()));
    let input = live.input.as_mut().expect("an input");
    input.write_all(b"\n2").expect("the lines are typed");
    assert_eq!(live.end().code, Some(0));
    assert_eq!(status(folder.path())["device"], "computer");
}

#[test]
fn a_file_instead_of_a_folder_has_no_progress() {
    let folder = folder();
    let file = folder.path().join("data");
    put(&file, "something else");
    let found = sesame::os::peek(&file);
    assert!(matches!(found, sesame::os::Opening::Fresh), "{found:?}");
}

/// Windows does not allow deleting a folder while the program holds its lock.
#[cfg(unix)]
#[test]
fn a_deleted_folder_is_recreated() {
    let folder = folder();
    let data = folder.path().join("data");
    let mut live = Live::start(wizard(&data));
    live.next_page();
    live.answer("");
    fs::remove_dir_all(&data).expect("the folder is deleted");
    let page = live.answer("2");
    assert!(page.contains("Où en êtes-vous ?"), "{page}");
    live.ends_kept();
    let status = status(&data);
    assert_eq!((&status["device"], &status["step"]), (&"computer".into(), &"where".into()));
}

/// Windows does not allow deleting a folder while the program holds its lock.
#[cfg(unix)]
#[test]
fn a_folder_replaced_by_a_file_is_reported_and_recovers() {
    let folder = folder();
    let data = folder.path().join("data");
    let mut live = Live::start(wizard(&data));
    live.next_page();
    live.answer("");
    fs::remove_dir_all(&data).expect("the folder is deleted");
    put(&data, "something else");
    live.type_line("2");
    // The page is painted before it is saved; the error is shown when the same page is painted again.
    live.until_said(NOT_KEPT);
    assert_eq!(bytes(&data), b"something else");
    fs::remove_file(&data).expect("the file is deleted");
    live.type_line("1");
    live.ends_kept();
    assert_eq!(status(&data)["device"], "computer");
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_reported_and_keeps_the_old_file() {
    // Limits file size in blocks of 512 bytes, which to the program looks like a full disk: nothing at all can be
    // written, or only the first half of a file.
    for blocks in ["0", "1"] {
        let folder = begun();
        let mut full = crate::process::command("sh");
        full.args(["-c", "trap '' XFSZ; ulimit -f $1; shift; exec \"$@\"", "sh", blocks, env!("CARGO_BIN_EXE_sesame")]);
        full.args(["--plain", "--lang", "fr", "--data-dir"]).arg(folder.path());
        let run = run(full, &["", "1", "", "", "", ""]);
        assert_eq!(run.code, Some(0), "{run:?}");
        assert!(run.out.contains("Le disque est plein"), "{run:?}");
        assert!(run.out.contains("Ouvrez la page de la bibliothèque"), "it goes on: {run:?}");
        assert!(!run.out.contains(KEPT), "it does not claim to have kept anything: {run:?}");
        // What was saved before the disk was full is intact, and no partial files are left.
        assert_eq!(status(folder.path())["device"], "computer");
        assert_eq!(contents(folder.path()).len(), contents(begun().path()).len(), "{blocks}");
    }
}

#[cfg(unix)]
#[test]
fn lost_write_access_is_reported_and_recovers() {
    let folder = folder();
    let data = folder.path().join("data");
    let mut live = Live::start(as_a_user(&wizard(&data), folder.path()));
    live.next_page();
    live.answer("");
    rights(&place(&data), 0o500);
    live.type_line("2");
    live.until_said(NOT_KEPT);
    rights(&place(&data), 0o700);
    live.type_line("1");
    live.ends_kept();
    assert_eq!(status(&data)["device"], "computer");
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_reported_and_left_alone() {
    let folder = begun();
    let command = as_a_user(&wizard(folder.path()), folder.path());
    let before = contents(folder.path());
    rights(&place(folder.path()), 0o555);
    let run = run(command, &["", "1", "1"]);
    rights(&place(folder.path()), 0o700);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains("Le dossier est protégé") && run.out.contains(NOT_KEPT), "{run:?}");
    assert!(run.out.contains("Vous revoilà"), "what is there is read: {run:?}");
    assert!(!run.out.contains(KEPT), "{run:?}");
    assert_eq!(contents(folder.path()), before);
}
