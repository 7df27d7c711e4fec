//! A starter guide: it passes the checker, can be completed in both fronts, and writing it overwrites nothing.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use sesame::guide::{Guide, Kind, Leads};
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;
use sesame::lint;
use sesame::progress::Progress;
use sesame::wizard::{Base, Event, Session};

use crate::support::program::text;
use crate::support::{after_the_sources, sunday};

/// Runs the program with its own data folder and this input.
fn sesame(args: &[&str], data: &Path, typed: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sesame"))
        .args(args)
        .env("SESAME_DATA_DIR", data)
        .env("SESAME_NOW", "2026-11-30T10:00:00+01:00")
        .env_remove("SESAME_LANG")
        .env_remove("SESAME_GUIDES")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that refuses may exit before it reads its input.
    let _ = child.stdin.take().expect("a pipe").write_all(typed.as_bytes());
    child.wait_with_output().expect("the program ends")
}

fn new(dir: &Path, language: &str) -> Output {
    // Nothing is saved there.
    let data = std::env::temp_dir().join("sesame-nothing-here");
    sesame(&["check", "--new", dir.to_str().expect("text"), "--lang", language], &data, "")
}

#[test]
fn the_starter_guide_passes_the_checker_in_any_language() {
    for language in ["fr", "en", "de"] {
        let guide_files = GuideFiles::starter(language);
        let report = lint::check(&guide_files, after_the_sources());
        assert!(report.problems.is_empty(), "{language}: {:#?}", report.problems);
        assert_eq!(guide_files.guides(), ["my-guide"]);
        let guide = Guide::load(&guide_files, "my-guide").expect("a good guide");
        assert!((4..=6).contains(&guide.steps.len()));
        // It has every kind of page, and each kind of choice and condition.
        for kind in [Kind::Act, Kind::Question, Kind::Confirm, Kind::Waiting] {
            assert!(guide.steps.iter().any(|step| step.kind == kind), "{kind:?}");
        }
        let leads: Vec<Leads> = guide.steps.iter().flat_map(|step| &step.choices).map(|choice| choice.leads).collect();
        assert!(leads.iter().any(|leads| matches!(leads, Leads::Exit(_))));
        assert!(leads.iter().any(|leads| matches!(leads, Leads::Redo(_))));
        assert!(guide.steps.iter().any(|step| !step.when.is_empty()) && guide.waits.len() == 1);
    }
}

/// The comments are in one language; everything else is the same.
#[test]
fn its_comments_are_in_the_users_language() {
    let of =
        |language: &str, path: &str| GuideFiles::starter(language).file(path).expect(path).text.clone().into_owned();
    for path in ["guides/my-guide.toml", "guides/labels.toml"] {
        let (french, english) = (of("fr", path), of("en", path));
        assert!(french.contains("# ") && !french.contains("#fr") && !french.contains("#en"), "{path}");
        let bare =
            |text: &str| text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(bare(&french), bare(&english), "{path}");
        assert_ne!(french, english);
    }
    // Every field that a guide file may have is explained or shown.
    let source =
        include_str!("../../../src/guide/raw.rs").split("struct TroublesFile").next().expect("a guide's names");
    let field = regex::Regex::new(r"pub\(crate\) ([a-z_]+):").expect("a pattern");
    let (french, english) = (of("fr", "guides/my-guide.toml"), of("en", "guides/my-guide.toml"));
    assert!(field.captures_iter(source).count() > 25, "the names are read");
    for found in field.captures_iter(source) {
        let name = &found[1];
        let inner = ["author", "devices", "_format", "ask_after_hours", "choice", "stage", "step", "exit", "wait"];
        assert!(inner.contains(&name) || (french.contains(name) && english.contains(name)), "{name} is not explained");
    }
}

#[test]
fn it_can_be_created_checked_and_completed() {
    for (language, check, end) in
        [("fr", "Aucun défaut", "Bravo : tout est fait."), ("en", "No problem", "Well done: everything is finished.")]
    {
        let data = tempfile::tempdir().expect("a folder");
        let dir = data.path().join("mes guides");
        let path = dir.to_str().expect("text");
        let output = new(&dir, language);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let said = text(&output.stdout);
        assert!(said.contains(&format!("sesame check \"{path}\"")), "{said}");
        assert!(said.contains(&format!("sesame --guides \"{path}\"")), "{said}");
        let checked = sesame(&["check", path, "--lang", language], data.path(), "");
        assert_eq!(checked.status.code(), Some(0), "{}", text(&checked.stdout));
        assert!(text(&checked.stdout).contains(check));
        // On, a computer, ready, sent, the code has come, on, accepted.
        let store = data.path().join("data");
        let walked = sesame(&["--guides", path, "--plain", "--lang", language], &store, "1\n2\n1\n2\n2\n1\n1\n");
        assert_eq!(walked.status.code(), Some(0), "{}", text(&walked.stderr));
        assert!(text(&walked.stdout).contains(end), "{}", text(&walked.stdout));
        let kept = fs::read_to_string(store.join("my-guide/progress.toml")).expect("progress of its own");
        assert!(kept.contains("guide = \"my-guide\"") && kept.contains("at = \"finished\""), "{kept}");
        assert!(!store.join("progress.toml").exists(), "the first guide's progress is not touched");
        let graph = sesame(&["graph", "--guides", path, "--lang", language, "--device", "fone"], &store, "");
        assert_eq!(graph.status.code(), Some(2));
        assert!(text(&graph.stderr).contains("phone"), "{}", text(&graph.stderr));
    }
}

/// Every answer on every page has all its texts, in every language.
#[test]
fn every_page_has_its_texts() {
    let guide_files = GuideFiles::starter("en");
    let guide = Guide::load(&guide_files, "my-guide").expect("a good guide");
    let words = Catalogs::new(guide_files, guide.facts.clone());
    for language in words.languages() {
        for device in ["phone", "computer"] {
            let mut session = Session::resume(&guide, Progress::new(&guide.id, 1), language, &sunday());
            session.speak(language);
            for _ in 0..40 {
                let screen = sesame::screen::Screen::of(&session, &words, &sunday());
                let usual = &screen.choices[screen.default].event;
                let event = match session.base() {
                    _ if session.overlay().is_some() => usual.clone(),
                    Base::Step(step) if guide.steps[step].id == "device" => Event::Choose(device.into()),
                    Base::Step(_) if usual == &Event::Stay || usual == &Event::NotYet => Event::Done,
                    Base::Finished if session.progress().got_in.is_none() => Event::GotIn,
                    Base::Finished => break,
                    _ => usual.clone(),
                };
                session.update(event, &sunday());
            }
            assert_eq!(session.page(), Base::Finished, "{language} {device}");
        }
    }
    assert_eq!(words.missing(), Vec::<String>::new());
}

#[test]
fn existing_files_are_never_overwritten() {
    let data = tempfile::tempdir().expect("a folder");
    let dir = data.path().join("there");
    fs::create_dir(&dir).expect("a folder");
    fs::write(dir.join("letter.txt"), "mine").expect("written");
    let output = new(&dir, "fr");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("n’est pas vide. Rien n’y a été écrit."), "{}", text(&output.stderr));
    assert_eq!(fs::read_dir(&dir).expect("the folder").count(), 1);
    assert_eq!(fs::read_to_string(dir.join("letter.txt")).expect("the letter"), "mine");
    let output = new(&dir.join("letter.txt"), "en");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("is a file. Nothing was written."), "{}", text(&output.stderr));
    // A folder cannot be created below a file, and nothing of the attempt is left.
    let output = new(&dir.join("letter.txt/guides"), "en");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("cannot be written"), "{}", text(&output.stderr));
    // An empty folder is accepted too.
    let empty = data.path().join("empty");
    fs::create_dir(&empty).expect("a folder");
    assert_eq!(new(&empty, "en").status.code(), Some(0));
    assert_eq!(new(&empty, "en").status.code(), Some(1), "a second time it is not empty");
    for args in [&["check", "--new"][..], &["check", "--new", "x", "y"], &["check", "--new", "x", "--json"]] {
        assert_eq!(sesame(args, data.path(), "").status.code(), Some(2), "{args:?}");
    }
}

#[cfg(unix)]
#[test]
fn an_unwritable_folder_is_reported() {
    use std::os::unix::fs::PermissionsExt;
    let data = tempfile::tempdir().expect("a folder");
    let locked = data.path().join("locked");
    fs::create_dir(&locked).expect("a folder");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o500)).expect("locked");
    if fs::write(locked.join("probe"), "").is_ok() {
        return; // Permissions do not stop the superuser.
    }
    let output = new(&locked.join("mine"), "en");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("cannot be written"), "{}", text(&output.stderr));
}

/// Every command refuses a folder with mistakes politely and points to the checker.
#[test]
fn a_folder_with_mistakes_is_refused_politely() {
    let data = tempfile::tempdir().expect("a folder");
    let dir = data.path().join("mine");
    assert_eq!(new(&dir, "en").status.code(), Some(0));
    let path = dir.to_str().expect("text");
    let guide = dir.join("guides/my-guide.toml");
    let good = fs::read_to_string(&guide).expect("the guide");
    let half = good[..good.len() / 2].to_owned();
    for (bad, code) in [
        (good.replace("format = 1", "format = 2"), "format-new"),
        (half, ""),
        (String::new(), ""),
        (good.replace("id = \"my-guide\"", "id = \"../../escape\""), "guide-id"),
    ] {
        fs::write(&guide, bad).expect("written");
        for args in [&["--plain"][..], &["graph"], &["status"], &["doctor"]] {
            let output = sesame(&[args, &["--guides", path, "--lang", "en"]].concat(), &data.path().join("data"), "");
            assert_eq!(output.status.code(), Some(1), "{args:?} {code}");
            let said = text(&output.stderr);
            assert!(said.contains(&format!("sesame check {path}")), "{said}");
        }
        let checked = sesame(&["check", path, "--lang", "en"], data.path(), "");
        assert_eq!(checked.status.code(), Some(1));
        assert!(text(&checked.stdout).contains(code), "{}", text(&checked.stdout));
    }
    fs::remove_file(&guide).expect("removed");
    assert_eq!(sesame(&["graph", "--guides", path], data.path(), "").status.code(), Some(1), "no guide at all");
    let missing = data.path().join("nowhere");
    let output = sesame(&["graph", "--guides", missing.to_str().expect("text"), "--lang", "en"], data.path(), "");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("nowhere"), "{}", text(&output.stderr));
}
