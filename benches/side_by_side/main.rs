//! Sésame beside others, in a real terminal, in one run: `cargo bench --bench side_by_side`, five minutes or so.
//!
//! Starts are taken in turn, in another order each round, so that all share the mood of the machine. `-- 40` asks for 40
//! rounds. As root it also starts everything from the disk, the files that the system remembers forgotten before each
//! start. Python's and Node's menus are there after `benches/peers/install`; who is missing is named. `SESAME_PROGRAM=path`
//! (a whole path) measures that Sésame, such as one of a package, instead of the release that is built first.
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark has nobody to tell, looks at the clock, and starts programs"
)]

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rand::SeedableRng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;

#[path = "../shared/cases.rs"]
mod cases;
mod programs;
mod report;
mod system;
mod terminal;

use programs::Program;
use report::Figures;
use terminal::Run;

/// Rounds, if none are asked for; keys pressed in each; rounds that are not counted; rounds from the disk.
const ROUNDS: usize = 25;
const KEYS: usize = 10;
const WARM_UP: usize = 2;
const COLD: usize = 7;

const IDLE: Duration = Duration::from_secs(10);

fn main() {
    // `cargo test --all-targets` starts benchmarks too, without this word.
    if !std::env::args().any(|arg| arg == "--bench") {
        return;
    }
    let rounds = std::env::args().find_map(|arg| arg.parse().ok()).unwrap_or(ROUNDS);
    let named = std::env::var_os("SESAME_PROGRAM").map(PathBuf::from);
    let sesame = named.unwrap_or_else(|| built(["--bin", "sesame"], "sesame"));
    let bare = built(["--example", "bare"], "examples/bare");
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let (here, missing): (Vec<Program>, Vec<Program>) =
        programs::all(home.path(), &sesame, &bare).into_iter().partition(Program::is_here);
    let load = system::load();
    let mut figures: Vec<Figures> = here.iter().map(|_| Figures::default()).collect();

    for round in 0..WARM_UP + rounds {
        for at in in_some_order(here.len(), round) {
            let seen = if round < WARM_UP { &mut Figures::default() } else { &mut figures[at] };
            look(&here[at], home.path(), seen);
        }
    }
    for round in 0..COLD {
        for at in in_some_order(here.len(), round) {
            if system::forget_files() {
                let paint = Run::start(here[at].command(home.path())).painted(&here[at].shown);
                figures[at].cold.extend(paint);
            }
        }
    }
    idle(&here, home.path(), &mut figures);
    if let Some(load) = load {
        let cores = std::thread::available_parallelism().map_or(0, NonZeroUsize::get);
        println!("\nLoad of the machine before: {load} on {cores} cores.");
    }
    report::print(&here, &figures, &missing, &[&sesame, &bare]);
}

/// One start, and a few keys.
fn look(program: &Program, home: &Path, figures: &mut Figures) {
    let mut run = Run::start(program.command(home));
    let Some(paint) = run.painted(&program.shown) else {
        figures.failures += 1;
        return;
    };
    figures.paint.push(paint);
    for key in program.before {
        run.press(key);
    }
    for key in program.keys.iter().flatten().cycle().take(KEYS) {
        match run.press(key) {
            Some(answer) => figures.answers.push(answer),
            None => figures.failures += 1,
        }
    }
    figures.peak = figures.peak.max(run.pid().and_then(system::peak));
}

/// All at once: who sleeps does not disturb the others.
fn idle(programs: &[Program], home: &Path, figures: &mut [Figures]) {
    let mut runs: Vec<Run> = programs.iter().map(|program| Run::start(program.command(home))).collect();
    for (run, program) in runs.iter_mut().zip(programs) {
        run.painted(&program.shown);
    }
    let used = |runs: &[Run]| -> Vec<_> { runs.iter().map(|run| run.pid().and_then(system::used)).collect() };
    // What is still done after the first page belongs to the start.
    std::thread::sleep(Duration::from_secs(2));
    let before = used(&runs);
    std::thread::sleep(IDLE);
    for ((figures, before), after) in figures.iter_mut().zip(before).zip(used(&runs)) {
        figures.idle = before.zip(after).map(|(before, after)| (after.cpu - before.cpu, after.wakes - before.wakes));
    }
}

fn in_some_order(many: usize, round: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..many).collect();
    order.shuffle(&mut StdRng::seed_from_u64(round as u64));
    order
}

/// Builds a program as a release is built, and tells where it is. The Sésame that cargo builds with a benchmark has all that
/// the libraries of the tests ask of those it shares with them: it is larger.
fn built(what: [&str; 2], name: &str) -> PathBuf {
    let target = Path::new(env!("CARGO_BIN_EXE_sesame")).ancestors().nth(2).expect("target/release/sesame");
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--locked", "--release", "--target-dir"]).arg(target).args(what);
    assert!(build.current_dir(env!("CARGO_MANIFEST_DIR")).status().expect("cargo").success(), "{name} is not built");
    target.join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
