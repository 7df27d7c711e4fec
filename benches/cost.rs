//! What a person waits for, as figures: `cargo bench`. Start and key-to-repaint in a real terminal are measured outside.
#![expect(clippy::expect_used, reason = "a benchmark has nobody to tell")]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use ratatui::backend::TestBackend;
use sesame::calendar::Now;
use sesame::guide::Guide;
use sesame::lint;
use sesame::progress::Progress;
use sesame::screen::{Front, Screen};
use sesame::session::{Event, Session};
use sesame::shelf::Shelf;
use sesame::tui::{Source, Theme, ThemeName, Tui};
use sesame::words::Words;

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
    let mut words = [String::new(), String::new()];
    for number in 0..steps {
        let stage = stages[number * stages.len() / steps];
        let gate = (number + 1) * stages.len() / steps != number * stages.len() / steps;
        let when =
            if number % 10 > 4 { format!("when = {{ long-{} = [\"a\"] }}\n", number / 10 * 10) } else { String::new() };
        let (when, gate) = if gate { ("", "gate = true\n") } else { (when.as_str(), "") };
        let kind = if number % 10 == 0 { "kind = \"question\"\n" } else { "" };
        let _ = write!(
            guide,
            "[[step]]\nid = \"long-{number}\"\ncode = {number}\nstage = \"{stage}\"\n{kind}{when}{gate}source = [\"S1-1\"]\nlabels = [\"next\"]\n"
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

criterion_group!(benches, cost, growth);
criterion_main!(benches);
