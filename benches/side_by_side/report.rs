//! The table, and what the budgets say of it.

use std::path::Path;
use std::time::Duration;

use crate::programs::{BACK, BARE, DESK, FIRST, Kind, Program, WHIPTAIL};
use crate::terminal::Answer;

/// What was seen of one program.
#[derive(Default)]
pub(crate) struct Figures {
    pub(crate) paint: Vec<Duration>,
    pub(crate) cold: Vec<Duration>,
    pub(crate) answers: Vec<Answer>,
    pub(crate) idle: Option<(Duration, u64)>,
    pub(crate) peak: Option<u64>,
    /// Starts without a page, and keys without an answer.
    pub(crate) failures: usize,
}

/// One of a program's figures; the less the better.
type Figure = fn(&Figures) -> Option<f64>;

impl Figures {
    fn paint(&self) -> Option<f64> {
        share(&self.paint, 0.5)
    }

    /// Milliseconds until the last byte of the answer.
    fn key(&self, share_of: f64) -> Option<f64> {
        share(&self.answers.iter().map(|answer| answer.last).collect::<Vec<_>>(), share_of)
    }

    fn first_byte(&self) -> Option<f64> {
        share(&self.answers.iter().map(|answer| answer.first).collect::<Vec<_>>(), 0.5)
    }

    fn bytes(&self) -> Option<f64> {
        middle(self.answers.iter().map(|answer| answer.bytes as f64).collect(), 0.5)
    }

    fn peak(&self) -> Option<f64> {
        self.peak.map(megabytes)
    }
}

/// The value in milliseconds below which such a share of all lie.
fn share(all: &[Duration], share: f64) -> Option<f64> {
    middle(all.iter().map(|time| time.as_secs_f64() * 1e3).collect(), share)
}

fn middle(mut all: Vec<f64>, share: f64) -> Option<f64> {
    all.sort_by(f64::total_cmp);
    all.get(((all.len().max(1) - 1) as f64 * share).round() as usize).copied()
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn number(value: Option<f64>, digits: usize) -> String {
    value.map_or_else(|| "–".to_owned(), |value| format!("{value:.digits$}"))
}

pub(crate) fn print(programs: &[Program], figures: &[Figures], missing: &[Program], binaries: &[&Path; 2]) {
    let rounds = figures.iter().map(|seen| seen.paint.len()).max().unwrap_or_default();
    println!(
        "\n80 × 24, {rounds} starts of each in turn; times in ms, a key to the last byte of its repaint; MB = 10⁶ bytes.\n\
        sesame is {}.\n",
        binaries[0].display()
    );
    println!(
        "{:38} {:>7}{:>7}{:>7}  {:>7}{:>7}{:>7}{:>7}  {:>7}{:>6}  {:>7}",
        "", "paint", "p95", "cold", "1st byte", "key", "p99", "bytes", "idle s", "wakes", "peak MB"
    );
    for (program, seen) in programs.iter().zip(figures) {
        println!(
            "{:38} {:>7}{:>7}{:>7}  {:>7}{:>7}{:>7}{:>7}  {:>7}{:>6}  {:>7}{}",
            program.name,
            number(seen.paint(), 1),
            number(share(&seen.paint, 0.95), 1),
            number(share(&seen.cold, 0.5), 1),
            number(seen.first_byte(), 2),
            number(seen.key(0.5), 2),
            number(seen.key(0.99), 2),
            number(seen.bytes(), 0),
            number(seen.idle.map(|(cpu, _)| cpu.as_secs_f64()), 3),
            number(seen.idle.map(|(_, wakes)| wakes as f64), 0),
            number(seen.peak(), 1),
            if seen.failures > 0 { format!("  {} failed", seen.failures) } else { String::new() },
        );
    }
    if figures.iter().all(|seen| seen.cold.is_empty()) {
        println!("\ncold: left out, only root can make the system forget its files");
    }
    for program in missing {
        println!("{}: left out, it is not installed", program.name);
    }
    println!();
    verdicts(programs, figures, binaries);
}

fn verdicts(programs: &[Program], figures: &[Figures], binaries: &[&Path; 2]) {
    let of = |kind: Kind| programs.iter().zip(figures).filter(move |(program, _)| program.kind == kind);
    let named = |name: &str| {
        let found = programs.iter().zip(figures).find(|(program, _)| program.name == name);
        found.map(|(_, seen)| seen)
    };
    let paint = |name: &str| named(name).and_then(Figures::paint);
    let most = |values: &mut dyn Iterator<Item = Option<f64>>| {
        values.collect::<Option<Vec<f64>>>()?.into_iter().reduce(f64::max)
    };
    let say = |what: &str, value: Option<f64>, digits: usize, at_most: f64, unit: &str| {
        let verdict = value.map_or("not measured", |value| if value <= at_most { "kept" } else { "NOT KEPT" });
        println!("{what:62} {:>8}  at most {at_most}{unit}: {verdict}", number(value, digits));
    };
    for ours in [BACK, FIRST] {
        for (other, at_most) in [(WHIPTAIL, 1.0), (BARE, 1.3)] {
            let ratio = paint(ours).zip(paint(other)).map(|(ours, other)| ours / other);
            say(&format!("first paint: {ours} / {other}"), ratio, 2, at_most, " ×");
        }
    }
    let ours = || of(Kind::Ours).map(|(_, seen)| seen);
    let all_ours = || ours().chain(of(Kind::Desk).map(|(_, seen)| seen));
    say("key to repaint, p99", most(&mut ours().map(|seen| seen.key(0.99))), 2, 2.0, " ms");
    say("a desk of 1,000 cases opens", paint(DESK), 1, 100.0, " ms");
    say("key to repaint there, p99", named(DESK).and_then(|seen| seen.key(0.99)), 2, 16.7, " ms");
    let wakes = most(&mut all_ours().map(|seen| seen.idle.map(|(_, wakes)| wakes as f64)));
    say("wake-ups in 10 s, desk too", wakes, 0, 0.0, "");
    say("peak memory", most(&mut ours().map(Figures::peak)), 1, 8.0, " MB");
    let sizes = binaries.map(|path| std::fs::metadata(path).ok().map(|file| megabytes(file.len())));
    say("the program itself", sizes[0], 1, 9.0, " MB");
    println!("{:62} {:>8}", "bare ratatui itself", number(sizes[1], 1));

    let columns: [(&str, Figure); 7] = [
        ("first paint", Figures::paint),
        ("cold", |seen| share(&seen.cold, 0.5)),
        ("key", |seen| seen.key(0.5)),
        ("key p99", |seen| seen.key(0.99)),
        ("bytes a key", Figures::bytes),
        ("wake-ups", |seen| seen.idle.map(|(_, wakes)| wakes as f64)),
        ("peak memory", Figures::peak),
    ];
    for (program, other) in of(Kind::Native).chain(of(Kind::Runtime)) {
        let Some(back) = named(BACK) else { return };
        let list = |ahead: fn(f64, f64) -> bool| {
            let held = columns.iter().filter(|(_, figure)| {
                figure(back).zip(figure(other)).is_some_and(|(ours, theirs)| ahead(ours, theirs))
            });
            let names: Vec<&str> = held.map(|(name, _)| *name).collect();
            if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
        };
        println!("{}: ahead in {}; behind in {}", program.name, list(|a, b| a < b), list(|a, b| a > b));
    }
}
