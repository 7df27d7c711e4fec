//! Truncated, corrupted or incomplete guide folders: reported with file, line and remedy, and nothing else happens.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use sesame::cli;
use sesame::l10n::Catalogs;
use sesame::lint;
use sesame::os;

use crate::guide_files::guide_files;
use crate::process::{Dice, contents, folder, on, put, rounds, run, wizard};

/// Copies the test guide to a folder; returns its files.
fn copied(to: &Path) -> Vec<PathBuf> {
    let put_file = |file: &sesame::guide_files::File| {
        let path = to.join(&file.path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        put(&path, file.text.as_bytes());
        path
    };
    guide_files().files().iter().map(put_file).collect()
}

/// Damages a file in a random way.
fn spoil(path: &Path, dice: &mut Dice) {
    let mut bytes = fs::read(path).expect("there");
    let length = bytes.len();
    let at = dice.below(length as u64) as usize;
    match dice.below(5) {
        0 => bytes.truncate(at),
        1 => bytes[at] = 0x1b,
        2 => drop(bytes.drain(at..(at + 40).min(length))),
        3 => {
            let line = bytes[at..].to_vec();
            bytes.splice(at..at, line.into_iter().take(200));
        }
        _ => bytes[at] ^= 1 << dice.below(8),
    }
    put(path, bytes);
}

#[test]
fn a_damaged_guide_folder_never_crashes_the_program() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let (source, data) = (folder(), folder());
    let files = copied(source.path());
    let mut dice = Dice(20_261_126);
    let (mut refused, mut followed) = (0, 0);
    for round in 0..rounds(40).min(500) {
        let file = &files[dice.below(files.len() as u64) as usize];
        let whole = fs::read(file).expect("there");
        spoil(file, &mut dice);
        // Read the way the program reads a folder named on the command line.
        let guide_files = os::read_guide_files(source.path()).expect("a folder");
        let grave = lint::check(&guide_files, today).grave().count();
        match cli::loaded_guides(&guide_files, &Catalogs::bare(guide_files.clone()), data.path(), Some(today)) {
            Ok(loaded_guides) => {
                assert!(grave == 0 && !loaded_guides.is_empty(), "round {round}: {}", file.display());
                followed += 1;
            }
            Err(count) => {
                assert!(count > 0 && grave > 0, "round {round}: {}", file.display());
                refused += 1;
            }
        }
        put(file, whole);
    }
    assert!(refused > 0 && followed > 0, "{refused} refused, {followed} followed");
}

#[test]
fn a_damaged_guide_is_refused_and_keeps_the_progress() {
    let source = folder();
    copied(source.path());
    let data = crate::process::begun();
    let before = contents(data.path());
    let guide = source.path().join("guides/card.toml");
    let text = fs::read_to_string(&guide).expect("text");
    for (bytes, named) in [
        (text.as_bytes()[..text.len() / 2].to_vec(), "card.toml"),
        (text.replacen("format = 1", "format = 2", 1).into_bytes(), "card.toml"),
        (text.replacen("id = \"device\"", "id = \"dev\\u001bice\"", 1).into_bytes(), "card.toml"),
        (vec![0xff, 0xfe, 0], "card.toml"),
        (vec![b'#'; 20 << 20], "card.toml"),
    ] {
        put(&guide, bytes);
        let dir = source.path().to_str().expect("text");
        let checked = run(on(data.path(), &["check", dir, "--lang", "fr"]), &[]);
        assert_eq!(checked.code, Some(1), "{checked:?}");
        assert!(checked.out.contains(named), "{checked:?}");
        let mut command = wizard(data.path());
        command.args(["--guides", dir]);
        let started = run(command, &["", "1"]);
        assert_eq!(started.code, Some(1), "{started:?}");
        assert!(started.err.contains("sesame check"), "what to do next: {started:?}");
        assert_eq!(contents(data.path()), before);
    }
}
