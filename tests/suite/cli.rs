//! The command line: help and errors in the user's language, status, check, doctor.

mod guides;
mod helper;
mod languages;
mod new_guide;
mod pages;
mod shell;

use std::fs;

use crate::support::program::{Program, text};

#[test]
fn help_is_in_the_chosen_language_and_names_the_other() {
    let program = Program::new();
    for (language, words) in [
        ("fr", ["Emploi", "Commandes", "For English: sesame --lang en --help"]),
        ("en", ["Usage", "Commands", "En français"]),
    ] {
        let output = program.run(&["--lang", language, "--help"]);
        assert_eq!(output.status.code(), Some(0));
        for word in words {
            assert!(text(&output.stdout).contains(word), "{word} not in\n{}", text(&output.stdout));
        }
        // Each command starts a line, followed by its description.
        let help = text(&output.stdout);
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
            "helper",
            "doctor",
            "completions",
            "man",
        ] {
            assert!(listed.contains(&command), "{command} is not in {listed:?}");
            let of = program.run(&[command, "--help", "--lang", language]);
            assert_eq!(of.status.code(), Some(0), "{command}");
            assert!(text(&of.stdout).contains(&format!("sesame {command}")), "{}", text(&of.stdout));
        }
    }
}

#[test]
fn usage_errors_are_in_the_users_language() {
    let program = Program::new();
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
        let output = program.run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let told = text(&output.stderr);
        assert!(told.contains(said), "{args:?}: {told}");
        assert!(told.contains("sesame --help"), "{told}");
        assert!(output.stdout.is_empty());
    }
    // If the language is unknown, the system's is used.
    let output = program.run(&["--lang", "xx"]);
    assert_eq!(output.status.code(), Some(2));
    let told = text(&output.stderr);
    let said = ["la langue « xx » n’est pas connue.", "the language “xx” is not known."];
    assert!(said.iter().any(|said| told.contains(said)), "{told}");
}

#[test]
fn the_time_override_must_be_a_timestamp() {
    let mut program = Program::new();
    program.now = "tomorrow".to_owned();
    let output = program.run(&["status", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("SESAME_NOW must be"), "{}", text(&output.stderr));
}

#[test]
fn status_before_the_first_start_keeps_its_format() {
    let program = Program::new();
    let output = program.run(&["status", "--json"]);
    assert_eq!(output.status.code(), Some(0));
    let value: serde_json::Value = serde_json::from_str(&text(&output.stdout)).expect("JSON");
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
    assert!(!program.data().exists(), "looking writes nothing");
}

#[test]
fn check_shows_location_and_fix_and_exits_with_one() {
    let program = Program::new();
    let guides = program.guides();
    let dir = guides.to_str().expect("text");
    assert_eq!(program.run(&["check", dir, "--lang", "en"]).status.code(), Some(0));
    let path = guides.join("guides/card.toml");
    let good = fs::read_to_string(&path).expect("the guide");
    fs::write(&path, good.replace("exit = \"no-device\"", "exit = \"no-devise\"")).expect("written");
    let output = program.run(&["check", dir, "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stdout);
    let line = good.lines().position(|line| line == "exit = \"no-device\"").expect("the line") + 1;
    assert!(said.contains(&format!("card.toml:{line}:8: there is no exit “no-devise”. [exit]")), "{said}");
    assert!(said.contains("Cure: The nearest name: “no-device”."), "{said}");
    // The wizard refuses the same guide and points to the checker.
    let output = program.run(&["--plain", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("sesame check"), "{}", text(&output.stderr));
}

/// The JSON output has the same problems and nothing else. A pipe gets no colour, whatever the terminal.
#[test]
fn check_json_has_the_same_problems() {
    let program = Program::new();
    let good = program.run(&["check", "--json", "--lang", "en"]);
    assert_eq!((good.status.code(), text(&good.stdout).trim()), (Some(0), "[]"));
    let data = tempfile::tempdir().expect("a folder");
    for part in ["guides", "locales"] {
        fs::create_dir(data.path().join(part)).expect("a folder");
    }
    fs::write(data.path().join("guides/a.toml"), "format = 1\nid = \"\u{1b}[31m\"\n").expect("written");
    fs::write(data.path().join("guides/b.toml"), vec![b'x'; 5 << 20]).expect("written");
    fs::write(data.path().join("guides/c.toml"), [0xff, 0xfe]).expect("written");
    let dir = data.path().to_str().expect("a path");
    let bad = program.run(&["check", dir, "--json", "--lang", "fr"]);
    assert_eq!(bad.status.code(), Some(1));
    let list: Vec<serde_json::Value> = serde_json::from_str(&text(&bad.stdout)).expect("JSON");
    for code in ["sign-unfit", "file-large", "file-text", "no-file"] {
        let found = list.iter().find(|problem| problem["code"] == code).unwrap_or_else(|| panic!("{code}: {list:#?}"));
        for key in ["file", "message", "cure", "severity"] {
            assert!(found[key].as_str().is_some_and(|text| !text.is_empty()), "{code}: {key}");
        }
        assert!(found["line"].is_u64() && found["column"].is_u64() && found["args"].is_object());
    }
    let told = text(&program.run(&["check", dir, "--lang", "fr"]).stdout);
    assert!(!told.contains('\u{1b}') && told.contains("Remède"), "{told}");
}

#[test]
fn doctor_shows_nothing_personal() {
    let program = Program::new();
    let output = program.run(&["doctor", "--lang", "fr"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).contains("aucun défaut"), "{}", text(&output.stdout));
    let version = program.run(&["--version", "--lang", "en"]);
    assert!(text(&version.stdout).contains(env!("CARGO_PKG_VERSION")));
}
