//! Stopped and continued by a shell while a practice waits for a secret.

use super::lines::{FIELD, PROMPT, digit};
use super::{CODE, ESC, Exercise, IN_FRENCH, PASSWORD, open, paste, to_the_choice};
use crate::shells::{Job, SHELLS};
use crate::support::{CTRL_C, CTRL_Z, ENTER, folder, signal};

fn is_not_echoed_afterwards(exercise: &'static Exercise) {
    for shell in SHELLS {
        let Some(job) = Job::start(shell, folder(), &["practise", exercise.name, "--plain"]) else { continue };
        let said = job.terminal.until_said(0, PROMPT);
        job.terminal.send(format!("{}{ENTER}", digit(&said, exercise.own(&IN_FRENCH))));
        job.terminal.until_said(0, FIELD);
        job.terminal.until_echo(false);
        let from = job.terminal.raw().len();
        job.terminal.send(CTRL_Z);
        job.is_in_the_shell(from);
        job.continues();
        job.terminal.until_echo(false);
        let from = job.terminal.raw().len();
        job.terminal.send(format!("{}{ENTER}", exercise.secret));
        let said = job.terminal.until_said(from, PROMPT);
        let told = exercise.pieces.iter().find(|piece| said.contains(**piece));
        assert_eq!(told, None, "it was echoed: {said}");
    }
}

#[test]
fn a_password_is_not_echoed_after_a_stop() {
    is_not_echoed_afterwards(&PASSWORD);
}

#[test]
fn a_code_is_not_echoed_after_a_stop() {
    is_not_echoed_afterwards(&CODE);
}

#[test]
fn an_open_practice_stops_and_continues_with_its_wizard() {
    for (shell, exercise) in SHELLS.into_iter().zip([&PASSWORD, &CODE]) {
        let Some(job) = Job::start(shell, exercise.folder(), &[]) else { continue };
        let terminal = &job.terminal;
        let below = to_the_choice(terminal, exercise, &IN_FRENCH);
        open(terminal, &below, exercise, &IN_FRENCH);
        let page = terminal.press(&paste(exercise.secret));
        for name in ["TSTP", "STOP"] {
            let from = terminal.raw().len();
            signal(format!("-{}", job.program()), name);
            if name == "TSTP" {
                job.is_in_the_shell(from);
            } else {
                terminal.until_said(from, crate::shells::PROMPT);
            }
            job.continues();
            terminal.until_painted("the practice as it was", |shown| *shown == page);
        }
        terminal.send(ESC);
        terminal.until_painted("the wizard as it was", |shown| *shown == below);
        let from = terminal.raw().len();
        terminal.send(CTRL_C);
        job.is_in_the_shell(from);
    }
}
