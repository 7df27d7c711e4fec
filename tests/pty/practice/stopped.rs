//! Stopped and continued by a shell while a practice waits for a secret.

use super::lines::{FIELD, PROMPT, digit};
use super::{CODE, Exercise, IN_FRENCH, PASSWORD};
use crate::shells::{Job, SHELLS};
use crate::support::{CTRL_Z, ENTER, folder};

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
