//! How cost grows with guide and desk, and what a save takes: `cargo bench --bench growth`, about a minute.
//!
//! Behind three sizes stand two exponents: how cost grows from each to the next. 1 is in proportion, 2 the square.
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark has nobody to tell, looks at the clock, and writes its own files"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use ratatui::backend::TestBackend;
use sesame::calendar::Now;
use sesame::desk::{Board, Cases, Desk};
use sesame::guide::Guide;
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;
use sesame::lint;
use sesame::os::{CaseFolder, Store};
use sesame::progress::Progress;
use sesame::screen::{Screen, Surface, Typed};
use sesame::search::Finder;
use sesame::tui::{Look, Theme, Tui};
use sesame::wizard::{Event, Session};

#[path = "../shared/cases.rs"]
mod cases;
mod guide;
#[path = "../shared/nobody.rs"]
mod nobody;

use nobody::Nobody;

const SIZES: [usize; 3] = [100, 1_000, 10_000];

/// Up to this a cost grows in proportion: what outgrows the processor's caches costs a little more. The square would be 2.
const LINEAR: f64 = 1.2;

/// The longest that anything drawn may take, in milliseconds: a frame at 60 a second.
const FRAME: f64 = 16.7;

fn main() {
    // `cargo test --all-targets` starts benchmarks too, without this word.
    if !std::env::args().any(|arg| arg == "--bench") {
        return;
    }
    let now = Now::fixed(chrono::DateTime::parse_from_rfc3339("2026-11-22T10:00:00+01:00").expect("an instant"));
    println!("{:40}{:>10}{:>10}{:>10}     exponents", "least of several runs, ms", SIZES[0], SIZES[1], SIZES[2]);
    guides(&now);
    desks(&now);
    saves(&now);
}

/// Milliseconds of the shortest run, within a second and five runs at least: what is longer is the doing of others.
fn least<T>(mut work: impl FnMut() -> T) -> f64 {
    let (start, mut runs, mut least) = (Instant::now(), 0, f64::MAX);
    while runs < 5 || start.elapsed() < Duration::from_secs(1) {
        let begun = Instant::now();
        black_box(work());
        least = least.min(begun.elapsed().as_secs_f64() * 1e3);
        runs += 1;
    }
    least
}

/// How a cost grows from each size to the next.
fn exponents(costs: &[f64; 3]) -> [f64; 2] {
    [costs[1] / costs[0], costs[2] / costs[1]].map(f64::log10)
}

/// Finds several costs at each size, and prints a line for each. The costs at the three sizes, by name.
fn grow<const N: usize>(names: [&str; N], measure: impl Fn(usize) -> [f64; N]) -> [[f64; 3]; N] {
    let found = SIZES.map(measure);
    let mut at = 0;
    names.map(|name| {
        let costs = found.map(|costs| costs[at]);
        at += 1;
        let [first, second] = exponents(&costs);
        println!("{name:40}{:>10.3}{:>10.3}{:>10.3}{first:>8.2}{second:>6.2}", costs[0], costs[1], costs[2]);
        costs
    })
}

fn kept(yes: bool) -> &'static str {
    if yes { "kept" } else { "NOT KEPT" }
}

fn guides(now: &Now) {
    let names = ["guide load, by steps", "guide check", "first search, which reads all texts", "each search after it"];
    let [load, check, ..] = grow(names, |steps| {
        let guide_files = guide::of(steps);
        let found = lint::check(&guide_files, now.today()).problems;
        assert!(found.is_empty(), "{}", found[0]);
        let guide = Guide::load(&guide_files, "long").expect("the guide");
        let words = Catalogs::new(guide_files.clone(), guide.facts.clone());
        let search = |finder: &Finder<'_>| finder.find(black_box("page bouton"), &|_| 1.0);
        let finder = Finder::new(&guide, &words);
        search(&finder);
        [
            least(|| Guide::load(&guide_files, "long")),
            least(|| lint::check(&guide_files, now.today())),
            least(|| search(&Finder::new(&guide, &words))),
            least(|| search(&finder)),
        ]
    });
    let linear = [load, check].iter().flat_map(exponents).all(|exponent| exponent <= LINEAR);
    println!("guide load and check in proportion up to 10,000 steps: {}", kept(linear));
}

/// The folder read, searched as one types, and drawn.
fn desks(now: &Now) {
    let guide_files = GuideFiles::embedded();
    let guide = Guide::load(&guide_files, "eu-login").expect("the guide");
    let words = Catalogs::new(guide_files, guide.facts.clone());
    let names = ["board open, by cases", "board search", "a key in the search, and its frame"];
    let [open, _, key] = grow(names, |many| {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
        cases::write(folder.path(), many, &guide, now);
        let mut cases = CaseFolder::new(folder.path(), true);
        let board = Board::new(cases.list(), &guide, &words);
        let mut desk = Desk::new(&guide, &words, "fr", now);
        desk.list(cases.list(), &words);
        let finder = Finder::new(&guide, &words);
        let mut tui = Tui::new(TestBackend::new(80, 24), Nobody, Look::new(Theme::Auto)).expect("a terminal");
        [
            least(|| Board::new(cases.list(), &guide, &words)),
            least(|| board.find(black_box("tulipe 77 mac"), false, now).len()),
            least(|| {
                let typed = Typed { text: black_box("tulipe 7"), remark: None, finder: &finder };
                tui.show(&Screen::of_desk(&desk, &words, now, &typed))
            }),
        ]
    });
    println!(
        "1,000 cases open within 100 ms: {}; searched within a frame: {}",
        kept(open[1] < 100.0),
        kept(key[1] < FRAME)
    );
}

/// Progress kept as it is after every answer: down to the disk.
fn saves(now: &Now) {
    let guide = Guide::load(&GuideFiles::embedded(), "eu-login").expect("the guide");
    let mut session = Session::resume(&guide, Progress::new(&guide.id, guide.version), "fr", now);
    for event in [Event::Language("fr".into()), Event::Forward, Event::Choose("no".into())] {
        session.update(event, now);
    }
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let mut store = Store::open(folder.path(), now.at).0.expect("a folder of our own");
    let mut times: Vec<f64> = (0..200)
        .map(|_| {
            let begun = Instant::now();
            store.save(session.progress()).expect("saved");
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let size = session.progress().write().len();
    println!("one save of {size} bytes, down to the disk: median {:.2} ms, p99 {:.2} ms", times[100], times[198]);
}
