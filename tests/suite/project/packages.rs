//! What is distributed: package files that exist, a menu entry in two languages, notes with correct typography.

use std::fs;
use std::path::Path;
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn file(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect(path)
}

#[test]
fn every_debian_asset_exists_or_is_built() {
    let manifest: toml::Table = file("Cargo.toml").parse().expect("TOML");
    let deb = &manifest["package"]["metadata"]["deb"];
    let build = file("packaging/build");
    let assets = deb["assets"].as_array().expect("assets");
    let mut places = Vec::new();
    for asset in assets {
        let part = |at: usize| asset[at].as_str().expect("text");
        let made = ["target/packaging/made/", "target/packages/"].into_iter().find_map(|at| part(0).strip_prefix(at));
        let name = Path::new(part(0)).file_name().and_then(|name| name.to_str()).expect("a name");
        let known = match made {
            // The script names what it writes; gzip appends its own suffix.
            Some(_) => build.contains(name.trim_end_matches(".gz")),
            None => part(0) == "target/release/sesame" || is_there(part(0)),
        };
        assert!(known, "{} is neither there nor made", part(0));
        assert_eq!(part(2), if part(1) == "usr/bin/" { "755" } else { "644" }, "{}", part(0));
        places.push(part(1).to_owned());
    }
    for place in ["usr/bin/", "usr/share/man/man1/", "usr/share/man/fr/man1/", "usr/share/applications/"] {
        assert!(places.iter().any(|known| known == place), "{place}");
    }
    assert!(root().join(deb["license-file"][0].as_str().expect("a file")).is_file());
}

/// Whether a file in the tree has this path, or matches a pattern such as `docs/*.md`.
fn is_there(path: &str) -> bool {
    let Some((folder, ending)) = path.split_once("/*") else { return root().join(path).is_file() };
    let mut files = std::fs::read_dir(root().join(folder)).expect("a folder").flatten();
    files.any(|file| file.file_name().to_string_lossy().ends_with(ending))
}

#[test]
fn the_menu_entry_is_in_both_languages() {
    let entry = file("packaging/sesame.desktop");
    let value = |key: &str| {
        let line = entry.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        line.unwrap_or_else(|| panic!("{key} is missing")).to_owned()
    };
    assert_eq!(entry.lines().next(), Some("[Desktop Entry]"));
    let known =
        [("Type", "Application"), ("Name", "Sésame"), ("Exec", "sesame"), ("Icon", "sesame"), ("Terminal", "true")];
    for (key, wanted) in known {
        assert_eq!(value(key), wanted, "{key}");
    }
    for key in ["Comment", "GenericName", "Keywords"] {
        assert_ne!(value(key), value(&format!("{key}[fr]")), "{key}");
    }
    assert!(
        value("Keywords").ends_with(';') && value("Keywords[fr]").ends_with(';') && value("Categories").ends_with(';')
    );
    assert!(file("packaging/sesame.svg").contains("viewBox=\"0 0 64 64\""));
}

/// The notes for the Windows program: short lines for the oldest editor, our typography, the same sections in both.
#[test]
fn the_windows_notes_are_well_formatted() {
    let (french, english) = (file("packaging/LISEZMOI.txt"), file("packaging/README.txt"));
    let heads = |text: &str| {
        let all = text.lines().filter(|line| !line.is_empty() && line.chars().all(|c| !c.is_lowercase()));
        all.count()
    };
    assert_eq!(heads(&french), heads(&english));
    assert!(heads(&french) > 4);
    for text in [&french, &english] {
        assert!(text.contains("sesame.exe") && text.contains("Wine"));
        for line in text.lines() {
            assert!(line.chars().count() <= 80 && line == line.trim_end(), "{line}");
            assert!(!line.contains(['\'', '"', '\t']), "{line}");
        }
    }
    for wrong in [" :", " ;", " ?", " !", " »", "« "] {
        assert!(!french.contains(wrong), "an ordinary space: {wrong}");
    }
}

/// If bash is available: the scripts parse, explain themselves and reject unknown arguments.
#[test]
fn scripts_have_help_and_reject_unknown_arguments() {
    let scripts = [
        ("packaging/build", "SHA256SUMS"),
        ("packaging/try", "debootstrap"),
        ("benches/peers/install", "requirements.txt"),
    ];
    for (script, said) in scripts {
        let run = |args: &[&str]| Command::new("bash").arg(script).args(args).current_dir(root()).output();
        let Ok(help) = run(&["--help"]) else { return };
        let text = String::from_utf8_lossy(&help.stdout).into_owned();
        // Windows has a bash that only offers to install one.
        if help.status.success() || cfg!(unix) {
            assert!(text.starts_with(script) && text.contains(said), "{script}: {text}");
            assert_eq!(run(&["nonsense"]).expect("bash").status.code(), Some(2), "{script}");
        }
    }
}
