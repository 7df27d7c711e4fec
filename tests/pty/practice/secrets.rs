//! A whole day on one computer, including the desk, with core dumps allowed, using everything the program offers. At
//! the end no secret may be left anywhere that outlives the program.

use std::path::Path;

use tempfile::TempDir;

use super::lines::digit;
use super::{CODE, END, Exercise, IN_FRENCH, Open, PASSWORD, paste, to_the_field};
use crate::support::{ENTER, USUAL, command, folder, put_progress, runs, sesame, signal};
use crate::terminal::Terminal;

/// How every prompt ends, for a choice or for a text.
const ASKS: &str = "puis Entrée";

/// What stays in the terminal after the program has ended: everything outside the alternate screen.
fn scrollback(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw);
    let parts = text.split("\x1b[?1049h").enumerate();
    parts
        .map(|(at, part)| if at == 0 { part } else { part.split_once("\x1b[?1049l").map_or("", |(_, rest)| rest) })
        .collect()
}

fn is_clean(place: &str, bytes: &[u8]) {
    for piece in PASSWORD.pieces.iter().chain(CODE.pieces) {
        let wide: Vec<u8> = piece.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for form in [piece.as_bytes(), &wide] {
            assert!(!bytes.windows(form.len()).any(|part| part == form), "{piece:?} is in {place}");
        }
    }
}

/// Checks every file below a folder; returns how many there are.
fn files_are_clean(folder: &Path) -> usize {
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            count += files_are_clean(&path);
        } else {
            is_clean(&path.display().to_string(), &std::fs::read(&path).expect("a file"));
            count += 1;
        }
    }
    count
}

/// Starts the program with core dumps allowed, in this folder.
fn may_leave_a_picture(folder: &Path, args: &[&str]) -> Terminal {
    let mut shell = command("sh", folder);
    shell.args(["-c", "ulimit -c unlimited; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_sesame")]);
    shell.args(args);
    shell.args(["--lang", "fr", "--data-dir"]);
    shell.arg(folder);
    Terminal::open(shell, USUAL)
}

/// The wizard's practice, with its secret shown and checked; then the help page, and its card saved.
fn morning(folder: TempDir) -> TempDir {
    let below = Open::on(folder, &PASSWORD, &IN_FRENCH, USUAL);
    below.terminal.press(&paste(PASSWORD.secret));
    below.terminal.press(ENTER);
    below.take(IN_FRENCH.show);
    below.terminal.send(below.digit(IN_FRENCH.leave));
    below.is_back();
    for label in ["Je vois autre chose", "À qui demander", "Préparer une fiche", "La garder"] {
        let page = below.terminal.press(END);
        let choice = page.choices().into_iter().find(|row| row.label.starts_with(label));
        let choice = choice.unwrap_or_else(|| panic!("no {label:?}:\n{}", page.text()));
        below.terminal.press(&choice.digit.to_string());
    }
    below.terminal.until_shown("La fiche est dans ce fichier");
    below.terminal.leave();
    assert_eq!(below.terminal.exit_code(), 0);
    is_clean("what the terminal keeps", scrollback(&below.terminal.raw()).as_bytes());
    below.folder
}

/// A standalone practice that crashes with its secret in the field.
fn noon(folder: &Path, exercise: &Exercise) {
    let terminal = may_leave_a_picture(folder, &["practise", exercise.name]);
    to_the_field(&terminal, exercise, &IN_FRENCH);
    terminal.press(&paste(exercise.secret));
    signal(terminal.pid(), "ABRT");
    while runs(terminal.pid()) {
        std::thread::yield_now();
    }
}

/// At the desk a secret is typed into every field; it is removed from the note that is saved.
fn afternoon(folder: &Path) {
    let terminal = may_leave_a_picture(folder, &["desk", "--plain"]);
    let note = format!("elle a dit {} et fin", CODE.secret);
    let answer = |line: &str| {
        let before = terminal.raw().len();
        terminal.send(format!("{line}{ENTER}"));
        terminal.until_said(before, ASKS)
    };
    terminal.until_said(0, ASKS);
    let choose = |said: String, label: &str| answer(&digit(&said, label));
    for line in ["1", "", ""] {
        answer(line);
    }
    // The caller's words: first a secret, then a page.
    let found = answer(CODE.secret);
    choose(found, "Chercher autre chose");
    for line in ["formulaire", "1"] {
        answer(line);
    }
    let page = answer("2");
    let notes = choose(choose(page, "La fiche : place, notes, suite"), "Notes de l’appel");
    choose(notes, "Écrire quelque chose avec mes mots");
    let asked = answer(&note);
    assert!(asked.contains("code"), "it is not asked about:\n{asked}");
    choose(asked, "Garder la note sans cela");
    signal(terminal.pid(), "ABRT");
    while runs(terminal.pid()) {
        std::thread::yield_now();
    }
}

#[test]
fn a_whole_day_leaves_no_secret_behind() {
    let folder = folder();
    put_progress(folder.path(), PASSWORD.file());
    let folder = morning(folder);
    let path = folder.path();
    for exercise in [&PASSWORD, &CODE] {
        noon(path, exercise);
    }
    afternoon(path);
    for args in [
        &["status"][..],
        &["status", "--json"],
        &["doctor"],
        &["print", "--from-here", "-o", "livret.html"],
        &["calendar", "-o", "dates.ics"],
        &["reset", "--yes"],
    ] {
        let mut evening = sesame(path);
        evening.args(args);
        let terminal = Terminal::open(evening, USUAL);
        terminal.exit_code();
        is_clean(&args.join(" "), &terminal.raw());
    }
    let files = files_are_clean(path);
    assert!(files > 6, "only {files} files were looked at");
    let kept = |name: &str| {
        std::fs::read_dir(path.join("desk")).expect("cases").any(|entry| {
            let text = std::fs::read_to_string(entry.expect("an entry").path());
            text.is_ok_and(|text| text.contains(name))
        })
    };
    assert!(kept("et fin"), "the note's rest was not kept: nothing was looked at");
}
