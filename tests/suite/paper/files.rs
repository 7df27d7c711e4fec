//! `sesame print` and `sesame calendar`: what they write, where, and what they refuse.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use sesame::os::{Clock, Store, SystemWorld};
use sesame::screen::World;
use sesame::wizard::Effect;
use tempfile::TempDir;

use crate::support::person::{Card, Person};
use crate::support::{at, card};

const PROGRAM: &str = env!("CARGO_BIN_EXE_sesame");

const NOW: &str = "2026-11-22T10:00:00+01:00";

/// A folder for a person's data, and one with the small guide.
struct Home {
    dir: TempDir,
}

impl Home {
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        fs::create_dir(dir.path().join("data")).expect("made");
        card::write(&dir.path().join("guides"));
        Home { dir }
    }

    fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    /// A command of the program, isolated from this machine's settings.
    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env("SESAME_DATA_DIR", self.data())
            .env("SESAME_GUIDES", self.dir.path().join("guides"))
            .env("SESAME_NOW", NOW)
            .env_remove("SESAME_LANG")
            .stdin(Stdio::null());
        command
    }

    fn sesame(&self, args: &[&str]) -> Output {
        self.command(PROGRAM).args(args).output().expect("the program starts")
    }

    /// Saves a person's progress, as the wizard does.
    fn keep(&self, person: &Person<'_>) {
        let folder = sesame::os::folder_of(&self.data(), "card");
        fs::create_dir_all(&folder).expect("made");
        let store = Store::open(&folder, at(NOW)).0.expect("a store");
        let mut machine = SystemWorld::new(Clock::new(Some(NOW)).expect("a clock"), Ok(store), None, Vec::new());
        machine.perform(Effect::Save(Box::new(person.progress().clone())));
    }
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text").replace('\u{a0}', " ")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_booklet_never_overwrites_a_file() {
    let home = Home::new();
    let desk = tempfile::tempdir().expect("a folder");
    let path = desk.path().join("livret.html");
    let file = path.to_str().expect("text");
    // The program's flags may come before or after the command.
    let written = home.sesame(&["--lang", "fr", "print", "--device", "computer", "-o", file]);
    assert_eq!(written.status.code(), Some(0), "{}", err(&written));
    assert!(out(&written).contains(file) && out(&written).contains("navigateur"), "{}", out(&written));
    let first = fs::read_to_string(&path).expect("the booklet");
    assert!(first.contains("<html lang=\"fr\">") && first.ends_with("</html>\n"));
    let piped = home.sesame(&["print", "--device", "computer", "--lang", "fr"]);
    assert_eq!(out(&piped), first, "the same to standard output");
    for (language, said) in [("fr", "il y a déjà un fichier"), ("en", "already")] {
        let again = home.sesame(&["print", "--device", "phone", "-o", file, "--lang", language]);
        assert_eq!(again.status.code(), Some(1));
        assert!(err(&again).contains(said) && err(&again).contains("--force"), "{}", err(&again));
        assert_eq!(fs::read_to_string(&path).expect("the booklet"), first, "untouched");
    }
    let forced =
        home.sesame(&["print", "--device", "phone", "-o", file, "--force", "--format", "text", "--lang", "en"]);
    assert_eq!(forced.status.code(), Some(0), "{}", err(&forced));
    assert!(fs::read_to_string(&path).expect("the booklet").starts_with("A library card\n===="));
    assert_eq!(names(desk.path()), ["livret.html"], "nothing left beside");
    assert!(names(&home.data()).is_empty(), "looking writes no progress");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&path).expect("the booklet").permissions().mode();
        assert_eq!(mode & 0o600, 0o600);
        // A symlink's target is written, and the symlink stays.
        let link = desk.path().join("link.html");
        std::os::unix::fs::symlink(&path, &link).expect("a link");
        let linked = home.sesame(&["print", "--device", "computer", "-o", link.to_str().expect("text"), "--force"]);
        assert_eq!(linked.status.code(), Some(0));
        assert!(fs::symlink_metadata(&link).expect("the link").is_symlink());
        assert!(fs::read_to_string(&path).expect("the booklet").starts_with("<!DOCTYPE"));
    }
}

#[test]
fn an_unwritable_folder_is_reported() {
    let home = Home::new();
    let desk = tempfile::tempdir().expect("a folder");
    let folder = desk.path().to_str().expect("text");
    let nowhere = desk.path().join("no/such/a.html");
    for (path, fr, en) in
        [(folder, "est un dossier", "is a folder"), (nowhere.to_str().expect("text"), "n’existe pas", "does not exist")]
    {
        for (language, said) in [("fr", fr), ("en", en)] {
            let refused = home.sesame(&["print", "--device", "computer", "-o", path, "--lang", language, "--force"]);
            assert_eq!(refused.status.code(), Some(1), "{path}");
            assert!(err(&refused).contains(said) && out(&refused).is_empty(), "{}", err(&refused));
        }
    }
    assert!(names(desk.path()).is_empty());
    if cfg!(target_os = "linux") {
        // A place where not even root can create files.
        let refused = home.sesame(&["print", "--device", "computer", "-o", "/sys/a.html", "--lang", "en"]);
        assert_eq!(refused.status.code(), Some(1));
        assert!(err(&refused).contains("the place is protected"), "{}", err(&refused));
        let full = home.sesame(&["print", "--device", "computer", "-o", "/dev/full", "--lang", "en"]);
        assert_eq!(full.status.code(), Some(1));
        assert!(err(&full).contains("the disk is full"), "{}", err(&full));
    }
}

/// With files limited to 4 KB, the booklet does not fit, and no partial file is left.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_no_partial_file() {
    let home = Home::new();
    let desk = tempfile::tempdir().expect("a folder");
    let path = desk.path().join("a.html");
    fs::write(&path, "precious").expect("written");
    let script = "trap '' XFSZ; ulimit -f 8; exec \"$0\" print --device computer --lang en --force -o \"$1\"";
    let mut shell = home.command("sh");
    let full = shell.args(["-c", script, PROGRAM, path.to_str().expect("text")]).output().expect("a shell");
    assert_eq!(full.status.code(), Some(1), "{}", err(&full));
    assert!(err(&full).contains("the disk is full"), "{}", err(&full));
    assert_eq!(fs::read_to_string(&path).expect("the file"), "precious");
    assert_eq!(names(desk.path()), ["a.html"]);
}

#[test]
fn the_device_is_asked_for_unless_saved() {
    let home = Home::new();
    for (args, said) in [
        (&["print", "--lang", "fr"][..], "dites pour quel appareil : --device, puis l’un de phone, computer."),
        (&["print", "--from-here", "--lang", "en"], "say for which device: --device, then one of phone, computer."),
        (&["print", "--device", "phne", "--lang", "en"], "Did you mean “phone”?"),
        (&["print", "--device", "none", "--lang", "fr"], "l’appareil « none » n’est pas dans ce guide."),
        (&["print", "--device", "computer", "--format", "pdf", "--lang", "en"], "Possible: html, text."),
    ] {
        let refused = home.sesame(args);
        assert_eq!(refused.status.code(), Some(2), "{args:?}");
        assert!(err(&refused).contains(said) && out(&refused).is_empty(), "{}", err(&refused));
    }
    let card = Card::new();
    home.keep(&card.at("request"));
    let own = home.data().join("card");
    let before = names(&own);
    let rest = home.sesame(&["print", "--from-here", "--format", "text"]);
    assert_eq!(rest.status.code(), Some(0), "{}", err(&rest));
    // In their language, for their device, from the second stage on.
    assert!(out(&rest).contains("Livret pour\u{a0}: Un téléphone"), "{}", out(&rest));
    assert!(!out(&rest).contains("Étape 1\u{a0}:") && out(&rest).contains("[ ] Envoyez la demande"));
    let whole = home.sesame(&["print", "--format", "text", "--lang", "en"]);
    assert!(out(&whole).contains("Booklet for: A phone") && out(&whole).contains("Stage 1: 1 of"));
    assert_eq!(names(&own), before, "looking changes nothing");
}

#[test]
fn a_calendar_file_is_written_while_a_clock_runs() {
    let home = Home::new();
    let path = home.data().join("dates.ics");
    let file = path.to_str().expect("text");
    for (language, said) in [("fr", "aucun délai ne court"), ("en", "no waiting time is running")] {
        let nothing = home.sesame(&["calendar", "-o", file, "--lang", language]);
        assert_eq!(nothing.status.code(), Some(0));
        assert!(err(&nothing).contains(said) && out(&nothing).is_empty() && !path.exists(), "{}", err(&nothing));
    }
    let card = Card::new();
    home.keep(&card.at("mail"));
    let written = home.sesame(&["calendar", "-o", file, "--lang", "en"]);
    assert_eq!(written.status.code(), Some(0), "{}", err(&written));
    assert!(out(&written).contains(file));
    let text = fs::read_to_string(&path).expect("the file");
    assert!(text.contains("SUMMARY;LANGUAGE=en:Library: last day of the link\r\n"), "{text}");
    assert_eq!(out(&home.sesame(&["--lang", "en", "calendar"])), text);
    let again = home.sesame(&["calendar", "-o", file]);
    assert_eq!((again.status.code(), fs::read_to_string(&path).expect("the file")), (Some(1), text));
    assert_eq!(home.sesame(&["calendar", "-o", file, "--force"]).status.code(), Some(0));
}

/// A custom guide: its devices, and a wait without calendar texts of its own.
#[test]
fn a_starter_guide_can_be_printed_too() {
    let home = Home::new();
    let dir = home.data().join("mine");
    let folder = dir.to_str().expect("text");
    assert_eq!(home.sesame(&["check", "--new", folder, "--lang", "en"]).status.code(), Some(0));
    // After the shipped facts, some of which the starter guide has.
    let print = |device| {
        let args = ["print", "--guides", folder, "--device", device, "--format", "text", "--lang", "en"];
        let mut command = home.command(PROGRAM);
        command.args(args).env("SESAME_NOW", "2026-11-30T10:00:00+01:00").output().expect("the program starts")
    };
    let printed = print("phone");
    assert_eq!(printed.status.code(), Some(0), "{}", err(&printed));
    assert!(out(&printed).contains("[ ] You are waiting for the code"), "{}", out(&printed));
    let unknown = print("tablet");
    assert_eq!(unknown.status.code(), Some(2), "{}", err(&unknown));
    assert!(err(&unknown).contains("Possible: phone, computer."), "{}", err(&unknown));
}
