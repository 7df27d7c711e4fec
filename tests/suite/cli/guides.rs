//! Several guides in one folder: a list to choose from, and separate progress for each.

use crate::support::model::TestWorld;
use std::collections::VecDeque;
use std::fs;
use std::io::{self, Cursor};

use crossterm::event::{Event as Input, KeyCode, KeyEvent};
use ratatui::backend::TestBackend;
use sesame::app;
use sesame::chooser::GuideList;
use sesame::guide_files::{File, GuideFiles};
use sesame::l10n::Catalogs;
use sesame::lint;
use sesame::os::{self, FIRST_GUIDE};
use sesame::plain::Plain;
use sesame::progress::Progress;
use sesame::tui::{Look, Pressed, Source, Theme, Tui};
use sesame::wizard::Outcome;

use crate::support::keys::slowly;
use crate::support::program::{Program, text};
use crate::support::{after_the_sources, card, sunday};

/// The test guide under another name.
fn named(name: &str) -> Vec<File> {
    let files = card::guide_files().files().to_vec().into_iter().map(|file| {
        let id = file.text.replace("id = \"card\"", &format!("id = \"{name}\""));
        let guide = id.replace("guide = \"card\"", &format!("guide = \"{name}\""));
        let text = guide.replace("guide-card =", &format!("guide-{name} =")).into();
        File { path: file.path.replace("card.", &format!("{name}.")), text }
    });
    files.collect()
}

/// A guide with the name of the first guide, whose progress is stored directly in the data folder.
fn first() -> GuideFiles {
    GuideFiles::new(named(FIRST_GUIDE))
}

/// The guide under this name, plus a copy called "other" with the same steps and other titles.
fn two(name: &str) -> GuideFiles {
    let other = named("other").into_iter().filter(|file| file.name() == "other").map(|file| {
        let text = file.text.replace("Quel appareil allez-vous", "Lequel allez-vous");
        File { path: file.path, text: text.replace("= A library card", "= Another card").into() }
    });
    GuideFiles::new(named(name).into_iter().chain(other).collect())
}

/// Both have the same stages and steps, each with its own texts.
#[test]
fn two_guides_may_use_the_same_names() {
    let guide_files = two("card");
    assert_eq!(guide_files.guides(), ["card", "other"]);
    let report = lint::check(&guide_files, after_the_sources());
    assert_eq!(report.problems, Vec::new());
    assert_eq!(report.steps, 2 * card::guide().steps.len());
    for (id, other, said) in [("card", "other", "Quel appareil"), ("other", "card", "Lequel")] {
        let words = Catalogs::bare(guide_files.of_guide(id));
        assert!(words.localizer("fr", "fr").text("step-device.title").starts_with(said));
        assert!(!words.localizer("fr", "fr").has(&format!("guide-{other}")));
    }
    // A mistake in one guide is reported in that guide's file.
    let mut files = guide_files.files().to_vec();
    for file in files.iter_mut().filter(|file| file.path == "guides/other.toml") {
        file.text = file.text.replace("exit = \"no-device\"", "exit = \"no-devise\"").into();
    }
    let problems = lint::check(&GuideFiles::new(files), after_the_sources()).problems;
    assert!(problems.iter().any(|problem| problem.rule.name() == "exit" && problem.file == "guides/other.toml"));
    assert!(problems.iter().all(|problem| problem.file != "guides/card.toml"), "{problems:#?}");
}

fn list() -> (Vec<(String, String)>, Catalogs) {
    let guides = [("card", "Une carte · A card"), ("my-guide", "Mon guide · My guide")];
    (guides.map(|(id, title)| (id.to_owned(), title.to_owned())).to_vec(), Catalogs::bare(card::guide_files()))
}

#[test]
fn the_guide_list_works_in_both_fronts_and_languages() {
    struct Keys(VecDeque<KeyCode>);
    impl Source for Keys {
        fn next(&mut self) -> io::Result<Pressed> {
            let code = self.0.pop_front().ok_or_else(|| io::Error::other("no more keys"))?;
            Ok(slowly(Input::Key(KeyEvent::from(code))))
        }
        fn capture_mouse(&mut self, _capture: bool) -> io::Result<()> {
            Ok(())
        }
    }
    let (guides, words) = list();
    for (typed, keys, wanted) in [
        ("\n", &[KeyCode::Enter][..], Outcome::Picked(1)),
        ("1\n", &[KeyCode::Char('1')], Outcome::Picked(0)),
        ("2\n", &[KeyCode::Up, KeyCode::Down, KeyCode::Enter], Outcome::Picked(1)),
        (
            "h\n1\nl\n<\n1\n",
            &[KeyCode::Char('h'), KeyCode::Esc, KeyCode::Char('l'), KeyCode::Char('r'), KeyCode::Char('1')],
            Outcome::Picked(0),
        ),
        ("q\n", &[KeyCode::Char('q')], Outcome::Stopped),
        ("", &[KeyCode::Char('q')], Outcome::Stopped),
    ] {
        let mut output = Vec::new();
        let mut plain = Plain::new(Cursor::new(typed), &mut output, None);
        assert_eq!(
            app::run(&mut GuideList::new(&guides, 1, &words, "en"), &mut plain, &mut TestWorld::new(sunday()))
                .expect("lines"),
            wanted,
            "{typed:?}"
        );
        let said = text(&output);
        for part in
            ["Which guide would you like to follow?", "Quel guide voulez-vous suivre ?", "2. Mon guide · My guide"]
        {
            assert!(said.contains(part), "{said}");
        }
        for size in [(80, 24), (40, 16)] {
            let keys = Keys(keys.iter().copied().collect());
            let mut tui = Tui::new(TestBackend::new(size.0, size.1), keys, Look::new(Theme::None)).expect("a terminal");
            assert_eq!(
                app::run(&mut GuideList::new(&guides, 1, &words, "en"), &mut tui, &mut TestWorld::new(sunday()))
                    .expect("keys"),
                wanted,
                "{typed:?} {size:?}"
            );
        }
    }
}

/// The first guide's progress stays where it was before there were several guides.
#[test]
fn each_guide_keeps_its_own_progress() {
    let program = Program::of(&two(FIRST_GUIDE));
    let data = program.data();
    let run = |typed: &str| {
        let output = program.told(&["--plain", "--lang", "en"], typed.as_bytes());
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    // Go on and give one answer in the first guide, then in the second. Neither affects the other.
    run("1\n1\n1\n");
    let kept = fs::read(data.join("progress.toml")).expect("kept where it always was");
    assert!(text(&kept).contains(&format!("guide = \"{FIRST_GUIDE}\"")) && text(&kept).contains("[answers]"));
    run("2\n1\n1\n");
    assert_eq!(fs::read(data.join("progress.toml")).expect("kept"), kept);
    let second = fs::read_to_string(data.join("other/progress.toml")).expect("kept apart");
    assert!(second.contains("guide = \"other\"") && second.contains("[answers]"));
    // With a single guide, its progress is unchanged and there is no list.
    fs::remove_dir_all(program.guides()).expect("gone");
    os::write_guide_files(&program.guides(), &first()).expect("written");
    let alone = run("");
    assert!(alone.contains("Welcome back") && !alone.contains("Which guide"), "{alone}");
    assert_eq!(fs::read(data.join("progress.toml")).expect("kept"), kept);
}

/// Status, reset and doctor use the guide followed last, or the first one if none was followed yet.
#[test]
fn other_commands_use_the_last_guide() {
    let mut program = Program::of(&two(FIRST_GUIDE));
    let mut at = |minute: u32, args: &[&str], typed: &str| {
        program.now = format!("2026-11-22T10:{minute:02}:00+01:00");
        text(&program.told(&[args, &["--lang", "en"]].concat(), typed.as_bytes()).stdout)
    };
    let of_first = format!("\"guide\": \"{FIRST_GUIDE}\"");
    assert!(at(0, &["status", "--json"], "").contains(&of_first));
    at(1, &["--plain"], "2\n1\n1\n");
    assert!(at(2, &["status", "--json"], "").contains("\"guide\": \"other\""));
    assert!(at(2, &["status"], "").starts_with("Guide: Another card\n"));
    assert!(at(2, &["doctor"], "").contains("guide other "));
    at(3, &["--plain"], "1\n1\n1\n");
    assert!(at(4, &["status", "--json"], "").contains(&of_first));
    at(5, &["--plain"], "2\n1\n");
    // Only looking at a guide does not count as following it.
    let reset = at(6, &["reset", "--yes"], "");
    assert!(reset.contains("Guide: A library card"), "{reset}");
    let kept = [program.data().join("progress.toml"), program.data().join("other/progress.toml")];
    assert_eq!(kept.map(|path| path.exists()), [false, true], "one is put aside, the other stays");
}

/// Progress of another guide in a guide's place is moved aside, never overwritten.
#[test]
fn another_guides_progress_is_set_aside() {
    let program = Program::of(&first());
    let mut progress = Progress::new("another", 1);
    progress.language = Some("fr".into());
    fs::create_dir(program.data()).expect("a folder");
    fs::write(program.data().join("progress.toml"), progress.write()).expect("written");
    let output = program.told(&["--plain", "--lang", "en"], b"1\n1\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let names = fs::read_dir(program.data()).expect("the folder").map(|entry| entry.expect("an entry").path());
    let aside: Vec<_> = names.filter(|path| path.to_string_lossy().contains("progress.old-")).collect();
    assert_eq!(aside.len(), 1);
    assert_eq!(fs::read_to_string(&aside[0]).expect("kept"), progress.write());
}

/// The embedded catalogues that belong to no guide.
fn own_catalogues() -> Vec<String> {
    let card = card::guide_files();
    let own = card.catalogues("en").map(File::name).filter(|name| !card.guides().contains(name));
    own.map(str::to_owned).collect()
}

/// Guide files with one guide renamed.
fn renamed(guide_files: &GuideFiles, guide: &str, name: &str) -> GuideFiles {
    let files = guide_files.files().iter().map(|file| {
        let own = file.path == format!("guides/{guide}.toml");
        let path = if own { format!("guides/{name}.toml") } else { file.path.clone() };
        let (old, new) = (format!("id = \"{guide}\""), format!("id = \"{name}\""));
        let text = if own { file.text.replacen(&old, &new, 1).into() } else { file.text.clone() };
        File { path, text }
    });
    GuideFiles::new(files.collect())
}

#[test]
fn guide_ids_must_not_clash_with_our_catalogs() {
    let names = own_catalogues();
    for known in ["desk", "waiting", "address", "display", "genuine", "manual", "place-code", "app"] {
        assert!(names.iter().any(|name| name == known), "{known} is not in {names:?}");
    }
    let told = |guide_files: &GuideFiles| -> Vec<(&'static str, String)> {
        let problems = lint::check(guide_files, after_the_sources()).problems;
        problems.into_iter().map(|problem| (problem.rule.name(), problem.file)).collect()
    };
    let alone = GuideFiles::starter("en");
    // Next to another guide, without its own texts: a guide with such a name has nowhere to put them.
    let both = two("card");
    let beside = both.files().iter().filter(|file| !file.path.ends_with("/other.ftl")).cloned().collect();
    let beside = GuideFiles::new(beside);
    assert_eq!(told(&renamed(&alone, "my-guide", "my-guide")), [], "under its own name it is good");
    for name in &names {
        // `troubles` is a facts file, so no guide can have that path.
        if name == "troubles" {
            continue;
        }
        let path = format!("guides/{name}.toml");
        assert_eq!(told(&renamed(&alone, "my-guide", name)), [("id-taken", path.clone())], "{name} alone");
        let guide_files = renamed(&beside, "other", name);
        assert_eq!(told(&guide_files), [("id-taken", path)], "{name} beside another");
        // The other guide keeps all texts of the program and is separated from the bad guide.
        let rest = guide_files.of_guide("card");
        let paths =
            |guide_files: &GuideFiles| guide_files.files().iter().map(|file| file.path.clone()).collect::<Vec<_>>();
        assert_eq!(paths(&rest), paths(&card::guide_files()), "{name}");
    }
}
