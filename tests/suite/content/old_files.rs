//! Files that older versions wrote with the shipped guide: every later version reads them the same way.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use sesame::cli;
use sesame::desk::{Case, Cases};
use sesame::display::{Settings, Theme};
use sesame::guide::StepId;
use sesame::os::{CaseFolder, read_settings};
use sesame::place_code::{self, Position};
use sesame::progress::Progress;
use sesame::wizard::{Base, Frontier, Session};

use crate::machine::working_days::in_brussels;
use crate::support::{at, guide, words};

/// The progress folders and their number of files, so that a missing file is noticed.
const PROGRESS: [(&str, usize); 5] = [("android", 41), ("iphone", 43), ("mac", 41), ("windows", 45), ("other", 29)];
const CASES: usize = 17;

/// The chosen settings: line by line, colours, simple symbols.
type Chosen = (Option<bool>, Option<Theme>, Option<bool>);

/// The settings, by file name.
const SETTINGS: [(&str, Chosen); 8] = [
    ("contrast", (None, Some(Theme::Contrast), None)),
    ("contrast-light", (None, Some(Theme::ContrastLight), None)),
    ("everything", (Some(true), Some(Theme::ContrastLight), Some(true))),
    ("full-screen-again", (Some(false), None, None)),
    ("line-by-line", (Some(true), None, None)),
    ("simple-signs", (None, None, Some(true))),
    ("simple-signs-no-more", (None, None, Some(false))),
    ("terminal-colours", (None, Some(Theme::None), None)),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/0.1")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// The names in a folder.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

/// What `status --json` printed for a file, and when.
struct Printed {
    file: String,
    now: String,
    status: serde_json::Value,
}

/// Today's step for the one where a person with an old file is: the next one, if it is no longer on their path; the
/// frontier, if merged steps come in another order.
fn today(session: &Session<'_>, id: &str) -> Option<StepId> {
    let path = session.path();
    let old = path.step(id)?;
    let step = path.steps().find(|step| *step >= old)?;
    match path.frontier() {
        Frontier::Step(furthest) => Some(step.min(furthest)),
        Frontier::Finished => Some(step),
    }
}

/// What an old status says in the guide of today.
fn status_today(session: &Session<'_>, mut status: serde_json::Value) -> serde_json::Value {
    let guide = session.guide();
    let old = status["step"].as_str().map(str::to_owned);
    let step = old.as_deref().map(|id| today(session, id).unwrap_or_else(|| panic!("{id} has no step today")));
    if let Some(step) = step {
        status["step"] = guide.steps[step].id.clone().into();
    }
    if let Some(code) = status["place_code"].as_str() {
        let place = place_code::read(guide, code).unwrap_or_else(|why| panic!("{code}: {why:?}"));
        assert_eq!(place.step, old.and_then(|id| session.path().step(&id)), "{code}");
        status["place_code"] = place_code::code(guide, &Position { step, ..place }).expect("a code").to_string().into();
    }
    without_counts(status)
}

/// A status without what a newer guide counts differently: its version, and the steps.
fn without_counts(mut status: serde_json::Value) -> serde_json::Value {
    for key in ["guide_version", "step_number", "steps_total"] {
        assert!(status.as_object_mut().is_some_and(|keys| keys.remove(key).is_some()), "{key} of {status}");
    }
    status
}

fn progress(folder: &str, file: &str) -> Progress {
    let text = read(&root().join(folder).join(file));
    Progress::read(&text).unwrap_or_else(|why| panic!("{folder}/{file}: {why:?}"))
}

fn printed(folder: &str) -> Vec<Printed> {
    let text = read(&root().join(folder).join("status.jsonl"));
    let line = |line: &str| {
        let value: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
        let text = |name: &str| value[name].as_str().expect("a text").to_owned();
        Printed { file: text("file"), now: text("now"), status: value["status"].clone() }
    };
    text.lines().map(line).collect()
}

/// The desk's cases: their text by file name.
fn cases() -> BTreeMap<String, String> {
    let folder = root().join("desk");
    names(&folder).into_iter().map(|name| (name.clone(), read(&folder.join(name)))).collect()
}

fn table(text: &str) -> toml::Table {
    text.parse().expect("TOML")
}

fn sesame(args: &[&str], data: &Path, now: &str, typed: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sesame"))
        .args(args)
        .env("SESAME_DATA_DIR", data)
        .env("SESAME_NOW", now)
        .env("TZ", "Europe/Brussels")
        .env_remove("SESAME_LANG")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that reads no input may have exited already.
    let _ = child.stdin.take().expect("a pipe").write_all(typed.as_bytes());
    child.wait_with_output().expect("it ends")
}

#[test]
fn every_fixture_is_tested() {
    let named = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let folders = PROGRESS.iter().map(|(folder, _)| *folder).chain(["desk", "settings", "README.md"]);
    assert_eq!(names(&root()), named(&folders.collect::<Vec<_>>()));
    for (folder, count) in PROGRESS {
        let mut wanted: BTreeSet<String> = printed(folder).into_iter().map(|line| line.file).collect();
        assert_eq!(wanted.len(), count, "{folder}");
        wanted.insert("status.jsonl".to_owned());
        assert_eq!(names(&root().join(folder)), wanted, "{folder}");
    }
    let settings = SETTINGS.iter().map(|(name, _)| format!("{name}.toml")).collect();
    assert_eq!(names(&root().join("settings")), settings);
    assert_eq!(cases().len(), CASES);
}

#[test]
fn old_progress_resumes_at_the_same_place() {
    let guide = guide();
    let words = words(&guide);
    let l10n = words.localizer("en", "en");
    for (folder, _) in PROGRESS {
        for Printed { file, now, status } in printed(folder) {
            let progress = progress(folder, &file);
            let place = progress.at.clone().expect("a place");
            let now = in_brussels(at(&now));
            let session = Session::resume(&guide, progress, "en", &now);
            let mut out = Vec::new();
            cli::write_status(&session, &l10n, &now, true, &mut out).expect("written");
            let told: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
            assert_eq!(without_counts(told), status_today(&session, status), "{folder}/{file} at {}", now.at);
            let resumed = match session.base() {
                Base::Intro => "intro".to_owned(),
                Base::Finished => "finished".to_owned(),
                Base::Step(step) => guide.steps[step].id.clone(),
                Base::Exit(exit) => format!("exit-{}", guide.exits[exit].id),
                other => panic!("{folder}/{file}: {other:?}"),
            };
            let place = today(&session, &place).map_or(place, |step| guide.steps[step].id.clone());
            assert_eq!(resumed, place, "{folder}/{file}");
        }
    }
}

/// The same with the real program, which finds the file in its folder.
#[cfg(unix)]
#[test]
fn the_status_of_old_progress_is_unchanged() {
    let data = tempfile::tempdir().expect("a folder");
    let guide = guide();
    for (folder, _) in PROGRESS {
        let mut seen = BTreeSet::new();
        for Printed { file, now, status } in printed(folder) {
            if seen.insert(file.clone()) {
                fs::copy(root().join(folder).join(&file), data.path().join("progress.toml")).expect("copied");
                let output = sesame(&["status", "--json"], data.path(), &now, "");
                assert_eq!(output.status.code(), Some(0), "{folder}/{file}");
                let told: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
                let session = Session::resume(&guide, progress(folder, &file), "en", &in_brussels(at(&now)));
                assert_eq!(without_counts(told), status_today(&session, status), "{folder}/{file}");
            }
        }
    }
}

/// The page it opens has the place code of the same place as then.
#[test]
fn the_wizard_opens_old_progress() {
    let guide = guide();
    let mut count = 0;
    for (folder, _) in PROGRESS {
        let lines: BTreeMap<String, Printed> =
            printed(folder).into_iter().rev().map(|line| (line.file.clone(), line)).collect();
        for (file, line) in lines {
            let session = Session::resume(&guide, progress(folder, &file), "en", &in_brussels(at(&line.now)));
            let status = status_today(&session, line.status);
            let Some(code) = status["place_code"].as_str() else { continue };
            let data = tempfile::tempdir().expect("a folder");
            fs::copy(root().join(folder).join(&file), data.path().join("progress.toml")).expect("copied");
            // Carry on from the page that welcomes back.
            let output = sesame(&["--plain", "--lang", "en"], data.path(), &line.now, "\n");
            assert_eq!(output.status.code(), Some(0), "{folder}/{file}");
            let text = String::from_utf8(output.stdout).expect("text").replace('\u{a0}', " ");
            assert!(text.contains(&format!("place code {code}")), "{folder}/{file}: {code}\n{text}");
            assert!(!names(data.path()).iter().any(|name| name.contains("damaged")), "{folder}/{file}");
            count += 1;
        }
    }
    assert!(count > 180, "{count} places");
}

#[test]
fn old_settings_are_read() {
    for (name, chosen) in SETTINGS {
        let data = tempfile::tempdir().expect("a folder");
        fs::copy(root().join(format!("settings/{name}.toml")), data.path().join("settings.toml")).expect("copied");
        let Settings { plain, theme, simple_signs, .. } = read_settings(data.path()).expect(name);
        assert_eq!((plain, theme, simple_signs), chosen, "{name}");
    }
}

/// Every case is on the board with its heading, opens completely, and is written unchanged.
#[test]
fn old_cases_are_listed_opened_and_saved_unchanged() {
    for (name, text) in cases() {
        let was = table(&text);
        let id = was["case"]["id"].as_str().expect("an id");
        let data = tempfile::tempdir().expect("a folder");
        let desk = data.path().join("desk");
        fs::create_dir(&desk).expect("a folder");
        fs::write(desk.join(format!("{id}.toml")), &text).expect("written");
        let mut folder = CaseFolder::new(data.path(), true);
        let listing = folder.list();
        assert!(listing.unreadable.is_empty(), "{name}: {:?}", listing.unreadable);
        let [head] = listing.heads.as_slice() else { panic!("{name}: {:?}", listing.heads) };
        let case: Case = folder.open(id).unwrap_or_else(|why| panic!("{name}: {why:?}")).case;
        assert_eq!(*head, case.case, "{name}");
        assert_eq!(table(&case.write()), was, "{name}");
    }
}

#[test]
fn old_cases_are_imported_and_exported_unchanged() {
    for (name, text) in cases() {
        let data = tempfile::tempdir().expect("a folder");
        let path = root().join("desk").join(&name);
        let now = "2026-11-24T09:00:00+01:00";
        let run = |args: &[&str]| {
            let output = sesame(&[args, &["--lang", "en"]].concat(), data.path(), now, "");
            assert_eq!(output.status.code(), Some(0), "{name} {args:?}: {}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8(output.stdout).expect("text").replace('\u{a0}', " ")
        };
        let was = table(&text);
        let (id, nickname) =
            (was["case"]["id"].as_str().expect("an id"), was["case"]["nickname"].as_str().expect("one"));
        run(&["desk", "import", path.to_str().expect("text")]);
        assert_eq!(table(&read(&data.path().join(format!("desk/{id}.toml")))), was, "{name}");
        let out = data.path().join("out.toml");
        run(&["desk", "export", nickname, out.to_str().expect("text")]);
        assert_eq!(table(&read(&out)), was, "{name}");
        // The same case again: both histories are merged.
        assert!(run(&["desk", "import", out.to_str().expect("text")]).contains("both"), "{name}");
        assert!(run(&["desk", "--plain"]).contains(nickname), "{name}");
    }
}
