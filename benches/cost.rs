//! What a person waits for, as figures: `cargo bench`. Start and key-to-repaint in a real terminal are measured outside.
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a benchmark has nobody to tell, and writes its own files"
)]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use ratatui::backend::TestBackend;
use sesame::calendar::Now;
use sesame::desk::case::What;
use sesame::desk::{Board, Case, Cases, Desk};
use sesame::guide::Guide;
use sesame::lint;
use sesame::place_code::Position;
use sesame::progress::Progress;
use sesame::screen::{Front, Screen, Typed};
use sesame::search::Finder;
use sesame::session::{Event, Session};
use sesame::shelf::Shelf;
use sesame::tui::{Source, Theme, ThemeName, Tui};
use sesame::words::Words;
use sesame::world::CaseFolder;

struct Nobody;

impl Source for Nobody {
    fn next(&mut self) -> std::io::Result<crossterm::event::Event> {
        Err(std::io::Error::other("nobody types here"))
    }
    fn capture_mouse(&mut self, _capture: bool) -> std::io::Result<()> {
        Ok(())
    }
}

fn cost(bench: &mut Criterion) {
    let shelf = Shelf::embedded();
    let guide = Guide::load(&shelf, "eu-login").expect("the guide");
    let now = Now::fixed(chrono::DateTime::parse_from_rfc3339("2026-11-22T10:00:00+01:00").expect("an instant"));
    let start = || {
        let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), "fr", &now);
        session.update(Event::Language("fr".into()), &now);
        session.update(Event::Forward, &now);
        session
    };

    bench
        .bench_function("load the guide, as at a start", |b| b.iter(|| Guide::embedded(black_box(&shelf), "eu-login")));
    bench.bench_function("check guide and words", |b| b.iter(|| lint::check(black_box(&shelf), now.today())));
    bench.bench_function("first screen, words still unread", |b| {
        let session = start();
        b.iter_batched(
            || Words::new(shelf.clone(), guide.facts.clone()),
            |words| Screen::of(&session, &words, &now),
            BatchSize::SmallInput,
        );
    });
    let words = Words::new(shelf.clone(), guide.facts.clone());
    bench.bench_function("one event", |b| {
        b.iter_batched(start, |mut session| session.update(Event::Choose("begun".into()), &now), BatchSize::SmallInput);
    });
    bench.bench_function("one screen", |b| {
        let session = start();
        b.iter(|| Screen::of(black_box(&session), &words, &now));
    });
    bench.bench_function("one frame", |b| {
        let screen = Screen::of(&start(), &words, &now);
        let mut tui = Tui::new(TestBackend::new(80, 24), Nobody, Theme::new(ThemeName::Auto)).expect("a terminal");
        b.iter(|| tui.show(black_box(&screen)));
    });
    bench.bench_function("one progress file", |b| {
        let session = start();
        b.iter(|| Progress::read(&black_box(session.progress()).write()));
    });
}

/// The embedded shelf with a guide of so many steps beside the real one, and its words.
fn generated(steps: usize) -> Shelf {
    use std::fmt::Write as _;
    let mut guide = String::from("format = 1\nid = \"long\"\nversion = 1\ndate = 2026-11-22\n");
    let stages = ["preparation", "account", "access", "code"];
    stages.iter().for_each(|stage| guide.push_str(&format!("[[stage]]\nid = \"{stage}\"\n")));
    let mut words = ["guide-long = Un long guide\n", "guide-long = A long guide\n"].map(str::to_owned);
    for (text, said) in words.iter_mut().zip(["Partie", "Part"]) {
        for stage in stages {
            let _ = write!(text, "stage-{stage} = {said} {stage}\n    .short = {said} {stage}\n    .about = {said}.\n");
        }
    }
    for number in 0..steps {
        let stage = stages[number * stages.len() / steps];
        let gate = (number + 1) * stages.len() / steps != number * stages.len() / steps;
        let when =
            if number % 10 > 4 { format!("when = {{ long-{} = [\"a\"] }}\n", number / 10 * 10) } else { String::new() };
        let (when, gate) = if gate { ("", "gate = true\n") } else { (when.as_str(), "") };
        let kind = if number % 10 == 0 { "kind = \"question\"\n" } else { "" };
        // Nought stands for the last page.
        let code = number + 1;
        let _ = write!(
            guide,
            "[[step]]\nid = \"long-{number}\"\ncode = {code}\nstage = \"{stage}\"\n{kind}{when}{gate}source = [\"S1-1\"]\nlabels = [\"next\"]\n"
        );
        if !kind.is_empty() {
            guide.push_str("[[step.choice]]\nid = \"a\"\n[[step.choice]]\nid = \"b\"\n");
        }
        for (text, said) in words.iter_mut().zip(["Appuyez ici, page", "Press here, sheet"]) {
            let _ = write!(
                text,
                "step-long-{number} =\n    .title = {said}\n    .act = {said} {{ LABEL(\"next\", $web) }}.\n"
            );
            let more = if kind.is_empty() { "    .see = { \"\" }\n" } else { "    .choice-a = A\n    .choice-b = B\n" };
            text.push_str(more);
        }
    }
    let mut files = Shelf::embedded().files().to_vec();
    let mut add =
        |path: &str, text: String| files.push(sesame::shelf::File { path: path.to_owned(), text: text.into() });
    let [french, english] = words;
    add("guides/long.toml", guide);
    add("locales/fr/long.ftl", french);
    add("locales/en/long.ftl", english);
    Shelf::new(files)
}

/// The cost of a check grows with the guide, and no faster.
fn growth(bench: &mut Criterion) {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let mut group = bench.benchmark_group("check");
    group.sample_size(10);
    for (steps, name) in [(100, "100 steps"), (1_000, "1,000 steps"), (10_000, "10,000 steps")] {
        let shelf = generated(steps);
        let found = lint::check(&shelf, day).problems;
        assert!(found.is_empty(), "{}", found[0]);
        group.bench_function(name, |b| b.iter(|| lint::check(black_box(&shelf), day)));
    }
    group.finish();
}

/// The desk's board: the folder read, searched as one types, and drawn, at a hundred, a thousand and ten thousand cases.
fn board(bench: &mut Criterion) {
    let shelf = Shelf::embedded();
    let guide = Guide::load(&shelf, "eu-login").expect("the guide");
    let words = Words::new(shelf.clone(), guide.facts.clone());
    let now = Now::fixed(chrono::DateTime::parse_from_rfc3339("2026-11-22T10:00:00+01:00").expect("an instant"));
    let mut group = bench.benchmark_group("desk");
    group.sample_size(10);
    for (many, name) in [(100, "100 cases"), (1_000, "1,000 cases"), (10_000, "10,000 cases")] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut cases = CaseFolder::new(folder.path(), true);
        cases.new_id();
        for number in 0..many {
            // As a case lies there after a call in the middle of the way.
            let mut case = Case::new(cases.new_id(), format!("Tulipe {number}"), ("fr", "fr"), &guide, &now);
            let mut session = Session::resume(&guide, case.progress.clone(), "fr", &now);
            let step = Some(10 + number % (guide.steps.len() - 10));
            session.stand_at(&Position { step, device: None });
            case.follow(&session, &now);
            case.log(What::Did, Some("device"), &now);
            let path = folder.path().join("desk").join(format!("{}.toml", case.case.id));
            std::fs::write(path, case.write()).expect("written");
        }
        group.bench_function(format!("open the board, {name}"), |b| {
            b.iter(|| Board::new(cases.list(), black_box(&words)));
        });
        let board = Board::new(cases.list(), &words);
        group.bench_function(format!("search it, {name}"), |b| {
            b.iter(|| board.find(black_box("tulipe 77 mac"), false, &now).len())
        });
        let mut desk = Desk::new(&guide, &words, "fr", &now);
        desk.list(cases.list(), &words);
        let finder = Finder::new(&guide, &words);
        let mut tui = Tui::new(TestBackend::new(80, 24), Nobody, Theme::new(ThemeName::Auto)).expect("a terminal");
        group.bench_function(format!("a key in the search and its frame, {name}"), |b| {
            b.iter(|| {
                let typed = Typed { text: black_box("tulipe 7"), remark: None, finder: &finder };
                tui.show(&Screen::of_desk(&desk, &words, &now, &typed))
            });
        });
    }
    group.finish();
}

criterion_group!(benches, cost, growth, board);
criterion_main!(benches);
