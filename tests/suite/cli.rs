//! The command line: help and errors in the person's language, status, reset, doctor, and a README that tells the truth.

use std::path::Path;
use std::process::{Command, Output};

fn sesame(args: &[&str], data: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sesame"))
        .args(args)
        .env("SESAME_DATA_DIR", data)
        .env("SESAME_NOW", "2026-11-22T10:00:00+01:00")
        .env_remove("SESAME_LANG")
        .stdin(std::process::Stdio::null())
        .output()
        .expect("the program starts")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text")
}

#[test]
fn help_is_in_the_language_asked_for_and_names_the_other() {
    let data = tempfile::tempdir().expect("a folder");
    for (language, words) in [
        ("fr", ["Emploi", "Commandes", "For English: sesame --lang en --help"]),
        ("en", ["Usage", "Commands", "En français"]),
    ] {
        let output = sesame(&["--lang", language, "--help"], data.path());
        assert_eq!(output.status.code(), Some(0));
        for word in words {
            assert!(out(&output).contains(word), "{word} not in\n{}", out(&output));
        }
        // Each command stands at the beginning of a line, with what it does.
        let help = out(&output);
        let listed: Vec<&str> = help
            .lines()
            .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
            .filter_map(|line| line.trim().split_once("  ").map(|(command, _)| command))
            .collect();
        for command in [
            "status",
            "check",
            "reset",
            "practise",
            "graph",
            "print",
            "calendar",
            "desk",
            "genuine",
            "doctor",
            "completions",
            "man",
        ] {
            assert!(listed.contains(&command), "{command} is not in {listed:?}");
            let of = sesame(&[command, "--help", "--lang", language], data.path());
            assert_eq!(of.status.code(), Some(0), "{command}");
            assert!(out(&of).contains(&format!("sesame {command}")), "{}", out(&of));
        }
    }
}

#[test]
fn mistakes_are_answered_in_the_person_s_language() {
    let data = tempfile::tempdir().expect("a folder");
    for (args, said) in [
        (&["--lang", "fr", "--plian"][..], "l’option « --plian » n’existe pas. Vouliez-vous dire « --plain » ?"),
        (&["--lang", "en", "--plian"], "there is no option “--plian”. Did you mean “--plain”?"),
        (&["--lang", "fr", "statu"], "la commande « statu » n’existe pas."),
        (
            &["--lang", "en", "--theme", "blue"],
            "“blue” does not fit “--theme <auto|contrast|contrast-light|none>”. Possible: auto, contrast, contrast-light, none.",
        ),
        (&["--lang", "fr", "--data-dir", "Cargo.toml"], "« Cargo.toml » est un fichier."),
    ] {
        let output = sesame(args, data.path());
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let text = err(&output).replace('\u{a0}', " ");
        assert!(text.contains(said), "{args:?}: {text}");
        assert!(text.contains("sesame --help"), "{text}");
        assert!(out(&output).is_empty());
    }
    // Where no language is known, the system's counts.
    let output = sesame(&["--lang", "xx"], data.path());
    assert_eq!(output.status.code(), Some(2));
    let text = err(&output).replace('\u{a0}', " ");
    let said = ["la langue « xx » n’est pas connue.", "the language “xx” is not known."];
    assert!(said.iter().any(|said| text.contains(said)), "{text}");
}

#[test]
fn a_frozen_clock_must_be_an_instant() {
    let output = Command::new(env!("CARGO_BIN_EXE_sesame"))
        .args(["status", "--lang", "en"])
        .env("SESAME_NOW", "tomorrow")
        .output();
    let output = output.expect("the program starts");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("SESAME_NOW must be"), "{}", err(&output));
}

#[test]
fn status_keeps_its_contract_before_anything_was_started() {
    let data = tempfile::tempdir().expect("a folder");
    let output = sesame(&["status", "--json"], data.path());
    assert_eq!(output.status.code(), Some(0));
    let value: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
    let keys: Vec<&String> = value.as_object().expect("an object").keys().collect();
    let mut wanted = vec![
        "guide",
        "guide_version",
        "language",
        "device",
        "stage",
        "step",
        "place_code",
        "step_number",
        "steps_total",
        "waits",
        "saved_at",
    ];
    wanted.sort_unstable();
    let mut keys: Vec<&str> = keys.into_iter().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, wanted);
    assert_eq!(value["stage"], "preparation");
    assert_eq!(value["place_code"], serde_json::Value::Null);
    assert_eq!(std::fs::read_dir(data.path()).expect("the folder").count(), 0, "looking writes nothing");
}

#[test]
fn check_tells_place_and_cure_and_returns_one() {
    let copy = tempfile::tempdir().expect("a folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["guides", "locales/fr", "locales/en"] {
        std::fs::create_dir_all(copy.path().join(folder)).expect("a folder");
        for entry in std::fs::read_dir(root.join(folder)).expect("the folder") {
            let entry = entry.expect("an entry");
            if entry.path().is_file() {
                std::fs::copy(entry.path(), copy.path().join(folder).join(entry.file_name())).expect("copied");
            }
        }
    }
    let dir = copy.path().to_str().expect("text");
    assert_eq!(sesame(&["check", dir, "--lang", "en"], copy.path()).status.code(), Some(0));
    let path = copy.path().join("guides/eu-login.toml");
    let text = std::fs::read_to_string(&path).expect("the guide");
    std::fs::write(&path, text.replace("exit = \"too-old\"", "exit = \"too-odl\"")).expect("written");
    let output = sesame(&["check", dir, "--lang", "en"], copy.path());
    assert_eq!(output.status.code(), Some(1));
    let line = text.lines().position(|line| line == "exit = \"too-old\"").expect("the line") + 1;
    assert!(
        out(&output).contains(&format!("eu-login.toml:{line}:8: there is no exit “too-odl”. [exit]")),
        "{}",
        out(&output)
    );
    assert!(out(&output).contains("Cure: The nearest name: “too-old”."), "{}", out(&output));
    // The wizard refuses the same guide, and says where to look.
    let output = sesame(&["--guides", dir, "--plain", "--lang", "en"], copy.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("sesame check"), "{}", err(&output));
}

/// For tools: the same problems as data, and nothing but data. In a pipe no colour, whatever the terminal.
#[test]
fn check_tells_tools_the_same() {
    let data = tempfile::tempdir().expect("a folder");
    let good = sesame(&["check", "--json", "--lang", "en"], data.path());
    assert_eq!((good.status.code(), out(&good).trim()), (Some(0), "[]"));
    for part in ["guides", "locales"] {
        std::fs::create_dir(data.path().join(part)).expect("a folder");
    }
    std::fs::write(data.path().join("guides/a.toml"), "format = 1\nid = \"\u{1b}[31m\"\n").expect("written");
    std::fs::write(data.path().join("guides/b.toml"), vec![b'x'; 5 << 20]).expect("written");
    std::fs::write(data.path().join("guides/c.toml"), [0xff, 0xfe]).expect("written");
    let dir = data.path().to_str().expect("a path");
    let bad = sesame(&["check", dir, "--json", "--lang", "fr"], data.path());
    assert_eq!(bad.status.code(), Some(1));
    let list: Vec<serde_json::Value> = serde_json::from_str(&out(&bad)).expect("JSON");
    for code in ["sign-unfit", "file-large", "file-text", "no-file"] {
        let found = list.iter().find(|problem| problem["code"] == code).unwrap_or_else(|| panic!("{code}: {list:#?}"));
        for key in ["file", "message", "cure"] {
            assert!(found[key].as_str().is_some_and(|text| !text.is_empty()), "{code}: {key}");
        }
        assert!(found["line"].is_u64() && found["column"].is_u64() && found["args"].is_object());
    }
    let text = sesame(&["check", dir, "--lang", "fr"], data.path());
    assert!(!out(&text).contains('\u{1b}') && out(&text).contains("Remède"), "{}", out(&text));
}

#[test]
fn doctor_tells_nothing_personal() {
    let data = tempfile::tempdir().expect("a folder");
    let output = sesame(&["doctor", "--lang", "fr"], data.path());
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).contains("aucun défaut"), "{}", out(&output));
    let version = sesame(&["--version", "--lang", "en"], data.path());
    assert!(out(&version).contains(env!("CARGO_PKG_VERSION")));
}

/// The README's commands, files and keys are those of the program.
#[test]
fn the_readme_tells_the_truth() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).expect("the README");
    let gate = std::fs::read_to_string(root.join(".ci/run")).expect("the gate");
    for command in ["cargo run --release", "cargo test"] {
        assert!(readme.lines().any(|line| line.trim() == command), "{command}");
    }
    assert!(gate.lines().any(|line| line.trim() == "cargo test"), "the gate runs the README's test command");
    let named = regex::Regex::new(r"`((?:src|guides|locales|tests|benches|packaging|\.ci)/[A-Za-z0-9_./-]+)`")
        .expect("a pattern");
    let mut count = 0;
    for found in named.captures_iter(&readme) {
        assert!(root.join(&found[1]).exists(), "{} does not exist", &found[1]);
        count += 1;
    }
    assert!(count > 10, "{count} files are named");
    let data = tempfile::tempdir().expect("a folder");
    let mut help = out(&sesame(&["--help", "--lang", "en"], data.path()));
    for command in ["status", "check", "reset", "graph", "print", "calendar", "completions", "man"] {
        help.push_str(&out(&sesame(&[command, "--help", "--lang", "en"], data.path())));
    }
    let flag = regex::Regex::new(r"--[a-z][a-z-]+").expect("a pattern");
    for found in flag.find_iter(&readme) {
        let of_cargo = ["--release", "--bench", "--path", "--test"].contains(&found.as_str());
        let known = help.contains(found.as_str()) || of_cargo;
        assert!(known, "{} is no flag", found.as_str());
    }
}
