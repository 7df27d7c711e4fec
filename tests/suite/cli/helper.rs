//! `helper`: who is noted, in a file of its own that nothing else repeats.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::program::{Program, text};

const NAME: &str = "Zébulon";
const PHONE: &str = "02 641 09 87";
const HOURS: &str = "après la sieste";

fn file(program: &Program) -> PathBuf {
    program.data().join("helper.toml")
}

/// Runs it, and returns the exit code and all that it says.
fn says(program: &Program, args: &[&str]) -> (i32, String) {
    let output = program.run(args);
    (output.status.code().expect("a code"), text(&output.stdout) + &text(&output.stderr))
}

/// With somebody noted.
fn noted() -> Program {
    let program = Program::new();
    let (code, said) = says(&program, &["aidant", "--lang", "fr", "--name", NAME, "--phone", PHONE, "--hours", HOURS]);
    assert_eq!(code, 0, "{said}");
    program
}

fn names_them(said: &str) -> bool {
    [NAME, PHONE, HOURS, "641"].iter().any(|part| said.replace('\u{a0}', " ").contains(part))
}

#[test]
fn somebody_is_noted_changed_and_forgotten() {
    let program = Program::new();
    let (code, said) = says(&program, &["helper", "--lang", "en"]);
    assert_eq!(code, 0);
    assert!(said.contains("Nobody is noted.") && said.contains("sesame helper --name"), "{said}");
    assert!(!program.data().exists(), "asking writes nothing");
    let program = noted();
    let (code, said) = says(&program, &["aidant", "--lang", "fr"]);
    assert_eq!(code, 0);
    for part in [NAME, PHONE, HOURS, "sesame aidant --forget"] {
        assert!(said.contains(part), "{part} not in {said}");
    }
    // What is not given stays; an empty value removes a part.
    let (_, said) = says(&program, &["helper", "--lang", "en", "--phone", "112", "--hours", ""]);
    assert!(said.contains(NAME) && said.contains("112") && !said.contains(HOURS), "{said}");
    for (said, left) in [("It is forgotten", false), ("Nobody is noted", false)] {
        let (code, told) = says(&program, &["helper", "--forget", "--lang", "en"]);
        assert!(code == 0 && told.contains(said), "{told}");
        assert_eq!(file(&program).exists(), left);
    }
}

#[test]
fn what_is_refused_changes_nothing() {
    let program = noted();
    let before = fs::read(file(&program)).expect("a note");
    let long = "x".repeat(61);
    for (args, said) in [
        (&["--phone", "dans l’annuaire"][..], "Un numéro de téléphone a des chiffres"),
        (&["--name", &long], "60 signes au plus"),
        (&["--name", "Ma\u{1b}[31mrc"], "signes invisibles"),
        (&["--name", "", "--phone", ""], "au moins un nom ou un numéro"),
        (&["--forget", "--name", "Marc"], "ne vont pas ensemble"),
        (&["--no-trace"], "rien n’est lu ni écrit"),
        (&["--no-trace", "--forget"], "rien n’est lu ni écrit"),
    ] {
        let (code, told) = says(&program, &[&["aidant", "--lang", "fr"], args].concat());
        assert_eq!(code, 2, "{args:?}: {told}");
        assert!(told.contains(said) && !told.contains('\u{1b}') && !names_them(&told), "{args:?}: {told}");
        assert_eq!(fs::read(file(&program)).expect("a note"), before, "{args:?}");
    }
}

#[test]
fn a_file_that_cannot_be_used_is_told_and_left() {
    for (content, forgets) in [("format = 1\nname = \"Mar", true), ("format = 2\nname = 'Marc'\nfax = 1", false)] {
        let program = Program::new();
        fs::create_dir_all(program.data()).expect("a folder");
        fs::write(file(&program), content).expect("written");
        for args in [&["helper"][..], &["helper", "--name", "Anne"]] {
            let (code, told) = says(&program, args);
            assert!(code == 1 && !told.contains("Marc"), "{told}");
            assert_eq!(fs::read_to_string(file(&program)).expect("there"), content);
        }
        // The wizard says so on its page, and goes on.
        let shown = text(&program.told(&["--plain", "--lang", "en"], b"h\n3\nq\n").stdout);
        assert!(shown.contains(if forgets { "is damaged" } else { "A newer Sésame" }), "{shown}");
        assert_eq!(fs::read_to_string(file(&program)).expect("there"), content);
        let (code, told) = says(&program, &["helper", "--forget"]);
        assert_eq!((code == 0, file(&program).exists()), (forgets, !forgets), "{told}");
    }
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Walks to the end, with a look at the card, and keeps what can be kept.
#[test]
fn no_other_file_and_no_other_command_names_them() {
    let program = noted();
    // Starts in French on a computer; takes the usual answer, and 2 where that is "not yet".
    let mut lines = "1\n1\n".to_owned();
    lines.push_str("2\n");
    for _ in 0..40 {
        lines.push_str("\n2\n");
    }
    let walked = program.told(&["--plain", "--lang", "fr"], lines.as_bytes());
    assert!(walked.status.success());
    let desk = program.told(&["desk", "--plain", "--lang", "fr"], b"1\n2\n1\nh\n");
    assert!(!names_them(&text(&desk.stdout)), "{}", text(&desk.stdout));
    let export = program.data().join("export.toml");
    let exported = program.run(&["desk", "export", "Tulipe", export.to_str().expect("a path")]);
    let mut kept = 0;
    for path in files(&program.data()).into_iter().filter(|path| *path != file(&program)) {
        kept += 1;
        let bytes = fs::read(&path).expect("a file");
        assert!(!names_them(&String::from_utf8_lossy(&bytes)), "{}", path.display());
    }
    assert!(kept >= 3 && exported.status.success(), "{kept} files, {}", text(&exported.stderr));
    for args in [&["status"][..], &["status", "--json"], &["doctor"], &["calendar"], &["--version"]] {
        let (_, said) = says(&program, args);
        assert!(!names_them(&said), "{args:?}: {said}");
    }
    let (_, said) = says(&program, &["doctor", "--lang", "en"]);
    assert!(said.contains("A helper is noted: yes"), "{said}");
    // Starting again is about the place only.
    let (code, said) = says(&program, &["reset", "--yes", "--lang", "en"]);
    assert!(code == 0 && said.contains("stays noted") && !names_them(&said), "{said}");
    assert!(file(&program).exists());
}

#[test]
fn the_booklet_says_whom_to_call_first() {
    let program = noted();
    for format in ["html", "text"] {
        let args = ["print", "--device", "computer", "--format", format, "--lang", "fr"];
        let (code, said) = says(&program, &args);
        assert!(code == 0 && said.contains(NAME) && said.contains(PHONE) && said.contains(HOURS), "{format}");
        let (_, without) = says(&program, &[&args[..], &["--no-trace"]].concat());
        assert!(!names_them(&without), "{format}");
    }
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let program = noted();
    let mode = fs::metadata(file(&program)).expect("a note").permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}
