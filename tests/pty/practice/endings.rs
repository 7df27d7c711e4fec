//! With a practice open, ending the program ends both processes and restores the terminal.

use super::{CODE, Exercise, IN_FRENCH, PASSWORD, TAB, field, open, paste, to_the_choice};
use crate::endings::Shell;
use crate::support::{CTRL_C, USUAL, children, runs, sesame, signal};
use crate::terminal::Terminal;

/// A practice open over the wizard, run by a shell.
fn below_a_shell(exercise: &'static Exercise) -> (Shell, u32) {
    let shell = Shell::start_on(exercise.folder(), &["--lang", "fr"]);
    let page = to_the_choice(&shell.terminal, exercise, &IN_FRENCH);
    open(&shell.terminal, &page, exercise, &IN_FRENCH);
    shell.terminal.press(&paste(exercise.secret));
    let practices = children(shell.program());
    assert_eq!(practices.len(), 1, "one practice runs");
    (shell, practices[0])
}

/// Checks that both end after `leave` acts on the shell and the practice; returns what was written since.
fn both_end(exercise: &'static Exercise, code: u32, leave: impl Fn(&Shell, u32)) -> String {
    let (shell, practice) = below_a_shell(exercise);
    let (wizard, before) = (shell.program(), shell.terminal.raw().len());
    leave(&shell, practice);
    let said = {
        let (terminal, noted) = shell.end_of_lines();
        crate::endings::given_back(&terminal);
        assert!(terminal.page().shows("before="), "the shell's screen is erased:\n{}", terminal.page().text());
        noted.is_as_before(code);
        String::from_utf8_lossy(&terminal.raw()[before..]).into_owned()
    };
    assert!(!runs(wizard), "the wizard still runs");
    assert!(!runs(practice), "the practice still runs");
    for piece in exercise.pieces {
        assert!(!said.contains(piece), "{piece:?} came out again");
    }
    said
}

#[test]
fn sigterm_ends_both() {
    both_end(&PASSWORD, 143, |shell, _| shell.signal("TERM"));
    both_end(&CODE, 143, |shell, _| shell.signal("TERM"));
}

#[test]
fn sighup_ends_both() {
    both_end(&PASSWORD, 129, |shell, _| shell.signal("HUP"));
}

#[test]
fn sigterm_ends_a_suspended_practice() {
    both_end(&PASSWORD, 143, |shell, practice| {
        signal(practice, "STOP");
        shell.signal("TERM");
    });
}

#[test]
fn ctrl_c_in_a_practice_stops_the_program() {
    let said = both_end(&PASSWORD, 130, |shell, _| shell.terminal.send(CTRL_C));
    assert!(said.contains(IN_FRENCH.tongue.goodbye), "no goodbye");
}

#[test]
fn the_stop_key_in_a_practice_stops_the_program() {
    for exercise in [&PASSWORD, &CODE] {
        let said = both_end(exercise, 0, |shell, _| {
            // In the field, q is a letter.
            shell.terminal.press("q");
            shell.terminal.press(TAB);
            shell.terminal.send("q");
            shell.terminal.until_painted("the question", |page| page.title().starts_with("Arrêter ici"));
            shell.terminal.send("1");
        });
        assert_eq!(said.matches(IN_FRENCH.tongue.goodbye).count(), 1, "one goodbye");
    }
}

/// Closes the window while a practice is open.
fn both_end_with_the_window(exercise: &'static Exercise, controlling: bool) {
    let folder = exercise.folder();
    let mut command = sesame(folder.path());
    command.args(["--lang", "fr"]);
    command.set_controlling_tty(controlling);
    let mut terminal = Terminal::open(command, USUAL);
    let page = to_the_choice(&terminal, exercise, &IN_FRENCH);
    open(&terminal, &page, exercise, &IN_FRENCH);
    let practices = children(terminal.pid());
    terminal.close_window("x");
    let code = terminal.exit_code();
    assert!([129, 1].contains(&code), "exit code {code}");
    assert_eq!(practices.len(), 1, "one practice ran");
    assert!(!runs(practices[0]), "the practice still runs");
}

#[test]
fn a_closed_window_ends_both() {
    both_end_with_the_window(&PASSWORD, true);
}

#[test]
fn a_closed_window_ends_both_without_a_signal() {
    both_end_with_the_window(&CODE, false);
}

#[cfg(target_os = "linux")]
#[test]
fn a_practice_does_not_outlive_a_killed_wizard() {
    let (shell, practice) = below_a_shell(&PASSWORD);
    shell.signal("KILL");
    // The terminal is closed only when the last process on it has ended.
    let (_, noted) = shell.end_of_lines();
    assert_eq!(noted.code, 137);
    assert!(!runs(practice), "the practice still runs");
}

/// A standalone practice, started from the command line.
fn alone(exercise: &'static Exercise, code: u32, leave: impl Fn(&Terminal)) {
    let folder = crate::support::folder();
    let untouched = folder.path().to_owned();
    let shell = Shell::start_on(folder, &["--lang", "fr", "practise", exercise.name]);
    super::to_the_field(&shell.terminal, exercise, &IN_FRENCH);
    shell.terminal.press(&paste(exercise.secret));
    assert!(field(&shell.terminal.page()).is_some_and(|typed| !typed.is_empty()));
    assert_eq!(std::fs::read_dir(&untouched).expect("the folder").count(), 0, "a practice keeps something");
    leave(&shell.terminal);
    shell.end().is_as_before(code);
}

#[test]
fn a_standalone_practice_restores_the_terminal() {
    alone(&PASSWORD, 0, |terminal| terminal.send(super::ESC));
    alone(&CODE, 130, |terminal| terminal.send(CTRL_C));
    // In one piece: the first of the two leaves.
    alone(&PASSWORD, 0, |terminal| terminal.send(format!("{}{CTRL_C}", super::ESC)));
    alone(&PASSWORD, 0, |terminal| {
        terminal.press(TAB);
        terminal.send("q");
    });
}
