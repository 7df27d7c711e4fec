//! Several guides in one folder: a list to choose from, and a place for each one's progress.

use std::collections::VecDeque;
use std::fs;
use std::io::{self, Cursor};
use std::path::Path;

use crossterm::event::{Event as Input, KeyCode, KeyEvent};
use ratatui::backend::TestBackend;
use sesame::app::{self, Left, Picked};
use sesame::lint;
use sesame::plain::Plain;
use sesame::shelf::{File, Shelf};
use sesame::tui::{Source, Theme, ThemeName, Tui};
use sesame::words::Words;

use crate::new_guide::{sesame, text};
use crate::support::{card, sunday};

/// The shipped guide and the starter guide on one shelf.
fn shipped_and_starter() -> Shelf {
    let (embedded, starter) = (Shelf::embedded(), Shelf::starter("en"));
    let labels = |shelf: &Shelf| shelf.file("guides/labels.toml").expect("labels").text.clone().into_owned();
    let more = labels(&starter).split("format = 1").nth(1).expect("its labels").to_owned();
    let mut files: Vec<File> = embedded.files().to_vec();
    for file in &mut files {
        if file.path == "guides/labels.toml" {
            file.text = format!("{}{more}", labels(&embedded)).into();
        }
    }
    files.extend(starter.files().iter().filter(|file| file.name() == "my-guide").cloned());
    Shelf::new(files)
}

/// The guide of the tests twice: once more as "other", with the same steps and another title.
fn twins() -> Shelf {
    let card = card::shelf();
    let other = card.files().iter().filter(|file| file.name() == "card").map(|file| {
        let renamed = file.text.replace("id = \"card\"", "id = \"other\"").replace("guide-card =", "guide-other =");
        let text = renamed.replace("Quel appareil allez-vous", "Lequel allez-vous");
        File { path: file.path.replace("card.", "other."), text: text.into() }
    });
    Shelf::new(card.files().iter().cloned().chain(other).collect())
}

fn write(shelf: &Shelf, dir: &Path) {
    for file in shelf.files() {
        let path = dir.join(&file.path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, file.text.as_bytes()).expect("written");
    }
}

/// Both have the same stages and steps, each with its own words.
#[test]
fn two_guides_may_use_the_same_names() {
    let shelf = twins();
    assert_eq!(shelf.guides(), ["card", "other"]);
    let report = lint::check(&shelf, sunday().today());
    assert_eq!(report.problems, Vec::new());
    assert_eq!(report.steps, 2 * card::guide().steps.len());
    for (id, other, said) in [("card", "other", "Quel appareil"), ("other", "card", "Lequel")] {
        let words = Words::bare(shelf.of_guide(id));
        assert!(words.speak("fr", "fr").line("step-device.title").starts_with(said));
        assert!(!words.speak("fr", "fr").has(&format!("guide-{other}")));
    }
    // A mistake in one is found where it is.
    let mut files = shelf.files().to_vec();
    for file in files.iter_mut().filter(|file| file.path == "guides/other.toml") {
        file.text = file.text.replace("exit = \"no-device\"", "exit = \"no-devise\"").into();
    }
    let problems = lint::check(&Shelf::new(files), sunday().today()).problems;
    assert!(problems.iter().any(|problem| problem.code == "exit" && problem.path == "guides/other.toml"));
    assert!(problems.iter().all(|problem| problem.path != "guides/card.toml"), "{problems:#?}");
}

fn list() -> (Vec<(String, String)>, Words) {
    let guides = [("card", "Une carte · A card"), ("my-guide", "Mon guide · My guide")];
    (guides.map(|(id, title)| (id.to_owned(), title.to_owned())).to_vec(), Words::bare(Shelf::embedded()))
}

#[test]
fn the_list_is_asked_in_both_fronts_and_both_languages() {
    struct Keys(VecDeque<KeyCode>);
    impl Source for Keys {
        fn next(&mut self) -> io::Result<Input> {
            let code = self.0.pop_front().ok_or_else(|| io::Error::other("no more keys"))?;
            Ok(Input::Key(KeyEvent::from(code)))
        }
        fn capture_mouse(&mut self, _capture: bool) -> io::Result<()> {
            Ok(())
        }
    }
    let (guides, words) = list();
    for (typed, keys, wanted) in [
        ("\n", &[KeyCode::Enter][..], Picked::Guide(1)),
        ("1\n", &[KeyCode::Char('1')], Picked::Guide(0)),
        ("2\n", &[KeyCode::Up, KeyCode::Down, KeyCode::Enter], Picked::Guide(1)),
        (
            "h\n1\nl\n<\n1\n",
            &[KeyCode::Char('h'), KeyCode::Esc, KeyCode::Char('l'), KeyCode::Char('r'), KeyCode::Char('1')],
            Picked::Guide(0),
        ),
        ("q\n", &[KeyCode::Char('q')], Picked::Left(Left::Stopped)),
        ("", &[KeyCode::Char('q')], Picked::Left(Left::Stopped)),
    ] {
        let mut output = Vec::new();
        let mut plain = Plain::new(Cursor::new(typed), &mut output, None);
        assert_eq!(app::pick(&guides, 1, &words, "en", &mut plain).expect("lines"), wanted, "{typed:?}");
        let said = text(&output);
        for part in
            ["Which guide would you like to follow?", "Quel guide voulez-vous suivre ?", "2. Mon guide · My guide"]
        {
            assert!(said.contains(part), "{said}");
        }
        for size in [(80, 24), (40, 16)] {
            let keys = Keys(keys.iter().copied().collect());
            let mut tui =
                Tui::new(TestBackend::new(size.0, size.1), keys, Theme::new(ThemeName::None)).expect("a terminal");
            assert_eq!(app::pick(&guides, 1, &words, "en", &mut tui).expect("keys"), wanted, "{typed:?} {size:?}");
        }
    }
}

/// The shipped guide's place is where it was before there were several guides.
#[test]
fn each_guide_keeps_its_own_progress() {
    let root = tempfile::tempdir().expect("a folder");
    let dir = root.path().join("both");
    write(&shipped_and_starter(), &dir);
    let (path, data) = (dir.to_str().expect("text"), root.path().join("data"));
    let run = |typed: &str| sesame(&["--guides", path, "--plain", "--lang", "en"], &data, typed);
    // The first guide: on, one answer. Then the second, on, one answer. Neither touches the other.
    let output = run("1\n1\n1\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let first = fs::read(data.join("progress.toml")).expect("kept where it always was");
    assert!(text(&first).contains("guide = \"eu-login\"") && text(&first).contains("[answers]"));
    let output = run("2\n1\n1\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(fs::read(data.join("progress.toml")).expect("kept"), first);
    let second = fs::read_to_string(data.join("my-guide/progress.toml")).expect("kept apart");
    assert!(second.contains("guide = \"my-guide\"") && second.contains("[answers]"));
    // Without the folder there is one guide, its progress as it was, and no list.
    let alone = sesame(&["--plain", "--lang", "en"], &data, "");
    assert!(text(&alone.stdout).contains("Welcome back") && !text(&alone.stdout).contains("Which guide"));
    assert_eq!(fs::read(data.join("progress.toml")).expect("kept"), first);
}

/// Status, reset and doctor speak of the guide followed last; before there is any, of the program's own.
#[test]
fn the_other_commands_follow_the_guide_used_last() {
    let root = tempfile::tempdir().expect("a folder");
    let dir = root.path().join("both");
    write(&shipped_and_starter(), &dir);
    let (path, data) = (dir.to_str().expect("text"), root.path().join("data"));
    let at = |minute: u32, args: &[&str], typed: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_sesame"))
            .args(args)
            .args(["--guides", path, "--lang", "en"])
            .env("SESAME_DATA_DIR", &data)
            .env("SESAME_NOW", format!("2026-11-22T10:{minute:02}:00+01:00"))
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .and_then(|mut child| {
                io::Write::write_all(child.stdin.as_mut().expect("a pipe"), typed.as_bytes())?;
                child.wait_with_output()
            });
        text(&output.expect("the program runs").stdout)
    };
    assert!(at(0, &["status", "--json"], "").contains("\"guide\": \"eu-login\""));
    at(1, &["--plain"], "2\n1\n1\n");
    assert!(at(2, &["status", "--json"], "").contains("\"guide\": \"my-guide\""));
    assert!(at(2, &["status"], "").starts_with("Guide: My guide\n"));
    assert!(at(2, &["doctor"], "").contains("my-guide"));
    at(3, &["--plain"], "1\n1\n1\n");
    assert!(at(4, &["status", "--json"], "").contains("\"guide\": \"eu-login\""));
    at(5, &["--plain"], "2\n1\n");
    // Only looking at a guide is not following it.
    let reset = at(6, &["reset", "--yes"], "");
    assert!(reset.contains("Guide: "), "{reset}");
    let kept = [data.join("progress.toml"), data.join("my-guide/progress.toml")];
    assert_eq!(kept.iter().filter(|path| path.exists()).count(), 1, "one is put aside, the other stays");
}

/// A file of another guide in a guide's place is laid aside, never written over.
#[test]
fn a_stranger_s_progress_is_laid_aside() {
    let data = tempfile::tempdir().expect("a folder");
    let mut progress = sesame::progress::Progress::new("another", 1);
    progress.language = Some("fr".into());
    fs::write(data.path().join("progress.toml"), progress.write()).expect("written");
    let output = sesame(&["--plain", "--lang", "en"], data.path(), "1\n1\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let names = fs::read_dir(data.path()).expect("the folder").map(|entry| entry.expect("an entry").path());
    let aside: Vec<_> = names.filter(|path| path.to_string_lossy().contains("progress.old-")).collect();
    assert_eq!(aside.len(), 1);
    assert_eq!(fs::read_to_string(&aside[0]).expect("kept"), progress.write());
}

/// The catalogues inside the program that belong to no guide.
fn own_catalogues() -> Vec<String> {
    let embedded = Shelf::embedded();
    let own = embedded.catalogues("en").map(File::name).filter(|name| !embedded.guides().contains(name));
    own.map(str::to_owned).collect()
}

/// The starter guide of a shelf under another name.
fn renamed(shelf: &Shelf, name: &str) -> Shelf {
    let files = shelf.files().iter().map(|file| {
        let own = file.path == "guides/my-guide.toml";
        let path = if own { format!("guides/{name}.toml") } else { file.path.clone() };
        let id = format!("id = \"{name}\"");
        let text = if own { file.text.replacen("id = \"my-guide\"", &id, 1).into() } else { file.text.clone() };
        File { path, text }
    });
    Shelf::new(files.collect())
}

#[test]
fn no_guide_may_bear_the_name_of_a_catalogue_of_the_program() {
    let names = own_catalogues();
    for known in ["desk", "waiting", "address", "display", "genuine", "manual", "place-code", "app"] {
        assert!(names.iter().any(|name| name == known), "{known} is not in {names:?}");
    }
    let told = |shelf: &Shelf| -> Vec<(&'static str, String)> {
        let problems = lint::check(shelf, sunday().today()).problems;
        problems.into_iter().map(|problem| (problem.code, problem.path)).collect()
    };
    let alone = Shelf::starter("en");
    // Beside another guide, without its words: a guide of such a name has nowhere to put them.
    let beside =
        shipped_and_starter().files().iter().filter(|file| !file.path.ends_with("my-guide.ftl")).cloned().collect();
    let beside = Shelf::new(beside);
    assert_eq!(told(&renamed(&alone, "my-guide")), [], "under its own name it is good");
    for name in &names {
        // The troubles are a file of facts: no guide can lie there.
        if name == "troubles" {
            continue;
        }
        let path = format!("guides/{name}.toml");
        assert_eq!(told(&renamed(&alone, name)), [("id-taken", path.clone())], "{name} alone");
        let shelf = renamed(&beside, name);
        assert_eq!(told(&shelf), [("id-taken", path)], "{name} beside another");
        // The other guide keeps all words of the program, and loses the false guide.
        let rest = shelf.of_guide("eu-login");
        let paths = |shelf: &Shelf| shelf.files().iter().map(|file| file.path.clone()).collect::<Vec<_>>();
        assert_eq!(paths(&rest), paths(&Shelf::embedded()), "{name}");
    }
}
