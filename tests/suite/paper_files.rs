//! `sesame print` and `sesame calendar` as commands: what they write, where, and what they refuse.

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

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_booklet_is_written_whole_and_never_over_another_file() {
    let data = tempfile::tempdir().expect("a folder");
    let desk = tempfile::tempdir().expect("a folder");
    let path = desk.path().join("livret.html");
    let file = path.to_str().expect("text");
    // Flags of the program stand before or after the command.
    let written = sesame(&["--lang", "fr", "print", "--device", "mac", "-o", file], data.path());
    assert_eq!(written.status.code(), Some(0), "{}", err(&written));
    assert!(out(&written).contains(file) && out(&written).contains("navigateur"), "{}", out(&written));
    let first = fs::read_to_string(&path).expect("the booklet");
    assert!(first.contains("<html lang=\"fr\">") && first.ends_with("</html>\n"));
    let piped = sesame(&["print", "--device", "mac", "--lang", "fr"], data.path());
    assert_eq!(out(&piped), first, "the same to standard output");
    for (language, said) in [("fr", "il y a déjà un fichier"), ("en", "already")] {
        let again = sesame(&["print", "--device", "iphone", "-o", file, "--lang", language], data.path());
        assert_eq!(again.status.code(), Some(1));
        assert!(err(&again).contains(said) && err(&again).contains("--force"), "{}", err(&again));
        assert_eq!(fs::read_to_string(&path).expect("the booklet"), first, "untouched");
    }
    let forced = sesame(
        &["print", "--device", "iphone", "-o", file, "--force", "--format", "text", "--lang", "en"],
        data.path(),
    );
    assert_eq!(forced.status.code(), Some(0), "{}", err(&forced));
    assert!(fs::read_to_string(&path).expect("the booklet").starts_with("EU Login, then RCAM online\n===="));
    assert_eq!(names(desk.path()), ["livret.html"], "nothing left beside");
    assert!(names(data.path()).is_empty(), "looking writes no progress");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&path).expect("the booklet").permissions().mode();
        assert_eq!(mode & 0o600, 0o600);
        // Behind a link the file is written, and the link stays.
        let link = desk.path().join("link.html");
        std::os::unix::fs::symlink(&path, &link).expect("a link");
        let linked = sesame(&["print", "--device", "mac", "-o", link.to_str().expect("text"), "--force"], data.path());
        assert_eq!(linked.status.code(), Some(0));
        assert!(fs::symlink_metadata(&link).expect("the link").is_symlink());
        assert!(fs::read_to_string(&path).expect("the booklet").starts_with("<!DOCTYPE"));
    }
}

#[test]
fn where_nothing_can_be_written_that_is_said() {
    let data = tempfile::tempdir().expect("a folder");
    let desk = tempfile::tempdir().expect("a folder");
    let folder = desk.path().to_str().expect("text");
    let nowhere = desk.path().join("no/such/a.html");
    for (path, fr, en) in
        [(folder, "est un dossier", "is a folder"), (nowhere.to_str().expect("text"), "n’existe pas", "does not exist")]
    {
        for (language, said) in [("fr", fr), ("en", en)] {
            let refused = sesame(&["print", "--device", "mac", "-o", path, "--lang", language, "--force"], data.path());
            assert_eq!(refused.status.code(), Some(1), "{path}");
            assert!(err(&refused).contains(said) && out(&refused).is_empty(), "{}", err(&refused));
        }
    }
    assert!(names(desk.path()).is_empty());
    if cfg!(target_os = "linux") {
        // A place where not even the administrator makes files.
        let refused = sesame(&["print", "--device", "mac", "-o", "/sys/a.html", "--lang", "en"], data.path());
        assert_eq!(refused.status.code(), Some(1));
        assert!(err(&refused).contains("the place is protected"), "{}", err(&refused));
        let full = sesame(&["print", "--device", "mac", "-o", "/dev/full", "--lang", "en"], data.path());
        assert_eq!(full.status.code(), Some(1));
        assert!(err(&full).contains("the disk is full"), "{}", err(&full));
    }
}

/// A file may grow to four kilobytes only: the booklet does not fit, and nothing of it stays.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_nothing_half_written() {
    let data = tempfile::tempdir().expect("a folder");
    let desk = tempfile::tempdir().expect("a folder");
    let path = desk.path().join("a.html");
    fs::write(&path, "precious").expect("written");
    let script = "trap '' XFSZ; ulimit -f 8; exec \"$0\" print --device mac --lang en --force -o \"$1\"";
    let mut shell = Command::new("sh");
    shell.args(["-c", script, env!("CARGO_BIN_EXE_sesame"), path.to_str().expect("text")]);
    let full = shell.env("SESAME_DATA_DIR", data.path()).output().expect("a shell");
    assert_eq!(full.status.code(), Some(1), "{}", err(&full));
    assert!(err(&full).contains("the disk is full"), "{}", err(&full));
    assert_eq!(fs::read_to_string(&path).expect("the file"), "precious");
    assert_eq!(names(desk.path()), ["a.html"]);
}

#[test]
fn without_a_device_it_is_asked_for_and_a_saved_one_serves() {
    let data = tempfile::tempdir().expect("a folder");
    for (args, said) in [
        (
            &["print", "--lang", "fr"][..],
            "dites pour quel appareil : --device, puis l’un de iphone, android, windows, mac.",
        ),
        (
            &["print", "--from-here", "--lang", "en"],
            "say for which device: --device, then one of iphone, android, windows",
        ),
        (&["print", "--device", "ipone", "--lang", "en"], "Did you mean “iphone”?"),
        (&["print", "--device", "other", "--lang", "fr"], "l’appareil « other » n’est pas dans ce guide."),
        (&["print", "--device", "mac", "--format", "pdf", "--lang", "en"], "Possible: html, text, markdown."),
    ] {
        let refused = sesame(args, data.path());
        assert_eq!(refused.status.code(), Some(2), "{args:?}");
        assert!(err(&refused).contains(said) && out(&refused).is_empty(), "{}", err(&refused));
    }
    let guide = guide();
    let mut session = started(&guide);
    walk_to(&mut session, &[("device", "android")], "open-rcam");
    keep(&session, data.path());
    let before = names(data.path());
    let rest = sesame(&["print", "--from-here", "--format", "text"], data.path());
    assert_eq!(rest.status.code(), Some(0), "{}", err(&rest));
    // In her language, for her device, from stage 2 on.
    assert!(out(&rest).contains("Livret pour\u{a0}: Téléphone ou tablette Android"));
    assert!(!out(&rest).contains("Étape 1, page") && out(&rest).contains("[ ] Ouvrez la page du RCAM"));
    let whole = sesame(&["print", "--format", "text", "--lang", "en"], data.path());
    assert!(out(&whole).contains("Booklet for: Android phone or tablet") && out(&whole).contains("Stage 1, page 1 of"));
    assert_eq!(names(data.path()), before, "looking changes nothing");
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

/// A guide of one's own: its devices, and a wait that has no words of its own for a calendar.
#[test]
fn a_starter_guide_can_be_printed_too() {
    let data = tempfile::tempdir().expect("a folder");
    let dir = data.path().join("mine");
    let folder = dir.to_str().expect("text");
    assert_eq!(sesame(&["check", "--new", folder, "--lang", "en"], data.path()).status.code(), Some(0));
    let print = |device| {
        sesame(&["print", "--guides", folder, "--device", device, "--format", "text", "--lang", "en"], data.path())
    };
    let printed = print("phone");
    assert_eq!(printed.status.code(), Some(0), "{}", err(&printed));
    assert!(out(&printed).contains("[ ] You are waiting for the code"), "{}", out(&printed));
    let unknown = print("mac");
    assert_eq!(unknown.status.code(), Some(2), "{}", err(&unknown));
    assert!(err(&unknown).contains("Possible: phone, computer."), "{}", err(&unknown));
}
