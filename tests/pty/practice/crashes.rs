//! A practice that is killed or cannot start: the wizard says so and goes on.

use std::path::{Path, PathBuf};

use super::{
    CODE, END, ESC, Exercise, IN_ENGLISH, IN_FRENCH, Open, PASSWORD, Said, choice, field, paste, to_the_choice,
    to_the_field,
};
use crate::endings::{Shell, given_back};
use crate::page::Page;
use crate::support::{USUAL, children, command, folder, runs, signal};
use crate::terminal::Terminal;

/// Waits for the wizard to show the notice at the same step. It had said nothing yet at byte `from` of the output.
fn says(terminal: &Terminal, from: usize, notice: &str, below: &Page) {
    // Once the alternate screen is entered again, what is painted is the wizard's.
    terminal.until_said(from, "\x1b[?1049h");
    let back = terminal.until_painted("the wizard", |page| page.title() == below.title());
    assert!(back.shows(notice), "{notice:?} is not said:\n{}", back.text());
    assert_eq!(children(terminal.pid()), [0; 0], "a practice runs");
}

fn outlives(exercise: &'static Exercise, said: &'static Said, name: &str) {
    let open = Open::new(exercise, said);
    let settings = open.terminal.settings();
    open.terminal.press(&paste(exercise.secret));
    let from = open.terminal.raw().len();
    signal(open.child(), name);
    says(&open.terminal, from, said.died, &open.below);
    assert_eq!(open.terminal.settings(), settings, "the wizard's settings of the terminal");
    // It can be opened again, and the notice is shown only once.
    let page = open.terminal.press(END);
    let digit = choice(&page, exercise.open(said)).expect("the practice can be chosen");
    open.terminal.send(digit);
    let page = to_the_field(&open.terminal, exercise, said);
    assert_eq!(field(&page).as_deref(), Some(""));
    open.terminal.send(ESC);
    let page = open.terminal.until_painted("the wizard", |page| page.title() == open.below.title());
    assert!(!page.shows(said.died), "said twice");
    open.goes_on_and_stops();
}

#[test]
fn the_wizard_survives_a_killed_practice_in_french() {
    outlives(&PASSWORD, &IN_FRENCH, "KILL");
}

#[test]
fn the_wizard_survives_a_killed_practice_in_english() {
    outlives(&CODE, &IN_ENGLISH, "KILL");
}

#[test]
fn the_wizard_survives_a_terminated_practice() {
    outlives(&PASSWORD, &IN_FRENCH, "TERM");
}

/// A copy of the program under another name.
fn copy(folder: &Path) -> PathBuf {
    let copy = folder.join("copy-of-sesame");
    // Copied by a separate process: a file that this process has open for writing would be inherited by programs that
    // other tests start meanwhile, and a file open for writing cannot be executed.
    let copied = std::process::Command::new("cp").arg(env!("CARGO_BIN_EXE_sesame")).arg(&copy).status();
    assert!(copied.expect("cp runs").success(), "the program is copied");
    copy
}

fn goes_on_without(exercise: &'static Exercise, said: &'static Said, spoil: impl Fn(&Path)) {
    let programs = folder();
    let program = copy(programs.path());
    let data = exercise.folder();
    let mut command = command(program.to_str().expect("a path in UTF-8"), data.path());
    command.args(["--lang", said.tongue.code, "--data-dir"]);
    command.arg(data.path());
    let terminal = Terminal::open(command, USUAL);
    let below = to_the_choice(&terminal, exercise, said);
    let settings = terminal.settings();
    spoil(&program);
    let file = std::fs::read(crate::support::progress(data.path())).expect("a progress file");
    let from = terminal.raw().len();
    terminal.send(choice(&below, exercise.open(said)).expect("the practice can be chosen"));
    says(&terminal, from, said.not_opened, &below);
    assert_eq!(terminal.settings(), settings, "the wizard's settings of the terminal");
    let open = Open { terminal, folder: data, exercise, said, below, file };
    open.goes_on_and_stops();
}

#[test]
fn the_wizard_survives_a_removed_program_file() {
    goes_on_without(&PASSWORD, &IN_FRENCH, |program| std::fs::remove_file(program).expect("it is removed"));
}

#[test]
fn the_wizard_survives_a_non_executable_program_file() {
    use std::os::unix::fs::PermissionsExt;
    let unstartable = |program: &Path| {
        std::fs::set_permissions(program, std::fs::Permissions::from_mode(0o600)).expect("the rights are taken");
    };
    goes_on_without(&CODE, &IN_ENGLISH, unstartable);
}

#[test]
fn the_wizard_survives_a_replaced_program_file() {
    // The replacement exits at once with an error.
    let replaced = |program: &Path| {
        std::fs::remove_file(program).expect("it is removed");
        std::fs::copy("/bin/false", program).expect("another program");
    };
    // On Linux the program notices that its own file is gone.
    if cfg!(target_os = "linux") {
        goes_on_without(&PASSWORD, &IN_FRENCH, replaced);
    }
}

#[test]
fn a_killed_wizard_leaves_a_usable_terminal() {
    for exercise in [&PASSWORD, &CODE] {
        let args = ["--lang", "fr"];
        let shell = Shell::start_on(exercise.folder(), &args);
        let below = to_the_choice(&shell.terminal, exercise, &IN_FRENCH);
        shell.terminal.send(choice(&below, exercise.open(&IN_FRENCH)).expect("the practice can be chosen"));
        to_the_field(&shell.terminal, exercise, &IN_FRENCH);
        shell.terminal.press(&paste(exercise.secret));
        let practice = children(shell.program())[0];
        shell.signal("KILL");
        while runs(practice) {
            std::thread::yield_now();
        }
        shell.terminal.until_echo(true);
        // All that was written has been read by then.
        shell.terminal.exit_code();
        given_back(&shell.terminal);
    }
}
