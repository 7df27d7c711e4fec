//! What a user waits for, operation by operation. `side_by_side` measures it in a terminal; `growth`, how it scales.
#![expect(clippy::expect_used, reason = "a benchmark has nobody to tell")]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use ratatui::backend::TestBackend;
use sesame::calendar::Now;
use sesame::guide::Guide;
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;
use sesame::lint;
use sesame::progress::Progress;
use sesame::screen::{Screen, Surface};
use sesame::tui::{Look, Theme, Tui};
use sesame::wizard::{Event, Session};

#[path = "shared/nobody.rs"]
mod nobody;

use nobody::Nobody;

fn cost(bench: &mut Criterion) {
    let guide_files = GuideFiles::embedded();
    let guide = Guide::load(&guide_files, "eu-login").expect("the guide");
    let now = Now::fixed(chrono::DateTime::parse_from_rfc3339("2026-11-22T10:00:00+01:00").expect("an instant"));
    let start = || {
        let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), "fr", &now);
        session.update(Event::Language("fr".into()), &now);
        session.update(Event::Forward, &now);
        session
    };

    bench.bench_function("load the guide, as at a start", |b| {
        b.iter(|| Guide::embedded(black_box(&guide_files), "eu-login"))
    });
    bench.bench_function("check guide and words", |b| b.iter(|| lint::check(black_box(&guide_files), now.today())));
    bench.bench_function("first screen, words still unread", |b| {
        let session = start();
        b.iter_batched(
            || Catalogs::new(guide_files.clone(), guide.facts.clone()),
            |words| Screen::of(&session, &words, &now),
            BatchSize::SmallInput,
        );
    });
    let words = Catalogs::new(guide_files.clone(), guide.facts.clone());
    bench.bench_function("one event", |b| {
        b.iter_batched(start, |mut session| session.update(Event::Choose("begun".into()), &now), BatchSize::SmallInput);
    });
    bench.bench_function("one screen", |b| {
        let session = start();
        b.iter(|| Screen::of(black_box(&session), &words, &now));
    });
    bench.bench_function("one frame", |b| {
        let screen = Screen::of(&start(), &words, &now);
        let mut tui = Tui::new(TestBackend::new(80, 24), Nobody, Look::new(Theme::Auto)).expect("a terminal");
        b.iter(|| tui.show(black_box(&screen)));
    });
    bench.bench_function("one progress file", |b| {
        let session = start();
        b.iter(|| Progress::read(&black_box(session.progress()).write()));
    });
}

criterion_group!(benches, cost);
criterion_main!(benches);
