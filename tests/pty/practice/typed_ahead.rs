//! A secret that arrives together with the key that opens the practice: the wizard never holds it.

use super::wiping::is_nowhere;
use super::{CODE, ESC, Exercise, IN_ENGLISH, IN_FRENCH, Open, PASSWORD, Said, choice, to_the_choice};
use crate::support::{USUAL, progress, sesame, signal};
use crate::terminal::Terminal;

#[derive(Debug, Clone, Copy)]
enum Arrives {
    InOneWrite,
    /// Key by key, while the wizard does not run.
    WhileStopped,
    AsPaste,
}

fn is_not_held(exercise: &'static Exercise, said: &'static Said, arrives: Arrives) {
    let folder = exercise.folder();
    let mut command = sesame(folder.path());
    command.args(["--lang", said.tongue.code]);
    let terminal = Terminal::open(command, USUAL);
    let below = to_the_choice(&terminal, exercise, said);
    let digit = choice(&below, exercise.open(said)).expect("the practice can be chosen");
    let file = std::fs::read(progress(folder.path())).expect("a progress file");
    match arrives {
        Arrives::InOneWrite => terminal.send(format!("{digit}{}", exercise.secret)),
        Arrives::AsPaste => terminal.send(format!("{digit}{}", super::paste(exercise.secret))),
        Arrives::WhileStopped => {
            signal(terminal.pid(), "STOP");
            terminal.send(digit);
            exercise.secret.chars().for_each(|key| terminal.send(key.to_string()));
            signal(terminal.pid(), "CONT");
        }
    }
    terminal.until_painted("the practice", |page| page.title().starts_with(said.title));
    let open = Open { terminal, folder, exercise, said, below, file };
    let before = open.terminal.raw().len();
    open.terminal.send(ESC);
    open.is_back();
    is_nowhere(&open, before);
    open.goes_on_and_stops();
}

#[test]
fn a_password_typed_ahead_is_not_held() {
    for arrives in [Arrives::InOneWrite, Arrives::WhileStopped, Arrives::AsPaste] {
        is_not_held(&PASSWORD, &IN_FRENCH, arrives);
    }
}

#[test]
fn a_code_typed_ahead_is_not_held() {
    for arrives in [Arrives::InOneWrite, Arrives::WhileStopped, Arrives::AsPaste] {
        is_not_held(&CODE, &IN_ENGLISH, arrives);
    }
}
