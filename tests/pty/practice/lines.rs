//! Line mode in a terminal: typed secrets are not echoed, and the echo is back on afterwards.

use super::{CODE, Exercise, IN_FRENCH, PASSWORD};
use crate::endings::Shell;
use crate::page::plain_spaces;
use crate::support::{CTRL_C, ENTER, children, runs, signal};
use crate::terminal::Terminal;

/// How the prompt for an answer begins.
pub(super) const PROMPT: &str = "Votre choix, puis Entrée";

/// How the prompt for a field ends.
pub(super) const FIELD: &str = "puis Entrée. Ligne vide : les choix. ";

/// Answers and waits for the next prompt; returns what was written until then.
fn answer(terminal: &Terminal, line: &str) -> String {
    let before = terminal.raw().len();
    terminal.send(format!("{line}{ENTER}"));
    terminal.until_said(before, PROMPT)
}

/// The digit of a choice in this output.
pub(super) fn digit(said: &str, label: &str) -> String {
    let line = said.lines().find(|line| line.trim_end().ends_with(label));
    let digit = line.and_then(|line| line.split_once('.')).unwrap_or_else(|| panic!("no {label:?} in {said}"));
    digit.0.trim().to_owned()
}

/// The wizard in line mode, run by a shell, at the field of a practice.
fn at_the_field(exercise: &'static Exercise) -> Shell {
    let shell = Shell::start_on(exercise.folder(), &["--lang", "fr", "--plain"]);
    shell.terminal.until_said(0, PROMPT);
    let said = answer(&shell.terminal, "");
    let digit = digit(&said, exercise.open(&IN_FRENCH));
    let said = answer(&shell.terminal, &digit);
    let digit = self::digit(&said, exercise.own(&IN_FRENCH));
    let before = shell.terminal.raw().len();
    shell.terminal.send(format!("{digit}{ENTER}"));
    shell.terminal.until_said(before, FIELD);
    shell.terminal.until_echo(false);
    shell
}

fn shows_only_when_asked(exercise: &'static Exercise) {
    let shell = at_the_field(exercise);
    let terminal = &shell.terminal;
    let told = |said: &str| exercise.pieces.iter().any(|piece| said.contains(piece));
    let said = answer(terminal, exercise.secret);
    assert!(!told(&said), "it was shown: {said}");
    assert!(said.replace("\r\n", " ").contains(exercise.verdict), "no verdict: {said}");
    // The next attempt may be typed at the prompt for a choice: it must be neither echoed nor quoted.
    terminal.until_echo(false);
    let said = answer(terminal, exercise.secret);
    assert!(!told(&said) && said.contains("« … »"), "shown or quoted: {said}");
    let said = answer(terminal, "voir");
    assert!(!said.starts_with("voir"), "echo: {said}");
    assert!(said.contains(exercise.secret), "not shown: {said}");
    // What is shown anyway is echoed when typed.
    terminal.until_echo(true);
    let said = answer(terminal, "cacher");
    assert!(!told(&said), "still shown: {said}");
    // An empty line does not clear what was typed.
    let before = terminal.raw().len();
    terminal.send(format!("1{ENTER}"));
    terminal.until_said(before, FIELD);
    terminal.until_echo(false);
    let said = answer(terminal, "");
    assert!(said.replace("\r\n", " ").contains(exercise.verdict), "it was lost: {said}");
    let wizard = shell.program();
    let before = terminal.raw().len();
    let said = answer(terminal, &digit(&said, IN_FRENCH.leave));
    assert!(said.contains(exercise.step(&IN_FRENCH)), "not at the step: {said}");
    assert_eq!(children(wizard), [0; 0], "a practice still runs");
    assert!(!told(&plain_spaces(&String::from_utf8_lossy(&terminal.raw()[before..]))), "shown again");
    #[cfg(target_os = "linux")]
    {
        let found = super::memory::found(wizard, &super::memory::pattern(exercise.pieces));
        assert_eq!(found.expect("the wizard's memory can be read"), 0, "it is in the wizard");
    }
    terminal.until_echo(true);
    terminal.send(format!("q{ENTER}1{ENTER}"));
    let (terminal, noted) = shell.end_of_lines();
    noted.is_as_before(0);
    assert!(!terminal.raw().contains(&0x1b), "an escape sequence came out");
}

#[test]
fn a_password_is_echoed_only_on_request() {
    shows_only_when_asked(&PASSWORD);
}

#[test]
fn a_code_is_echoed_only_on_request() {
    shows_only_when_asked(&CODE);
}

/// Ends both at the field, where the echo is off.
fn echo_is_back(codes: &[u32], leave: impl Fn(&Shell)) {
    let shell = at_the_field(&PASSWORD);
    let practice = children(shell.program())[0];
    leave(&shell);
    let (_, noted) = shell.end_of_lines();
    assert!(codes.contains(&noted.code), "exit code {}", noted.code);
    noted.is_as_before(noted.code);
    assert!(!runs(practice), "the practice still runs");
}

#[test]
fn echo_is_restored_after_sigterm() {
    echo_is_back(&[143], |shell| shell.signal("TERM"));
}

#[test]
fn echo_is_restored_after_ctrl_c() {
    // Both processes get the signal: the wizard may notice that the practice ended before its own signal.
    echo_is_back(&[130], |shell| shell.terminal.send(CTRL_C));
}

#[test]
fn echo_is_restored_after_end_of_input() {
    echo_is_back(&[0], |shell| {
        // The practice ends; the wizard asks whether to stop, and hears the end of input, too.
        shell.terminal.send("\x04");
        shell.terminal.until_said(0, "Arrêter ici");
        shell.terminal.send("\x04");
    });
}

#[test]
fn a_killed_practice_is_reported_in_line_mode() {
    let shell = at_the_field(&PASSWORD);
    let before = shell.terminal.raw().len();
    signal(children(shell.program())[0], "KILL");
    let said = shell.terminal.until_said(before, PROMPT);
    assert!(said.replace("\r\n", " ").contains(IN_FRENCH.died), "not said: {said}");
    assert!(answer(&shell.terminal, "a").contains("Aide"), "the wizard takes no key");
    shell.terminal.send(format!("q{ENTER}1{ENTER}"));
    assert_eq!(shell.end_of_lines().1.code, 0);
}
