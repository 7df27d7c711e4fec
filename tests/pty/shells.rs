//! Stopped and continued by real shells: the shell gets its terminal back, and the program takes it again.

use std::process::Command;

use tempfile::TempDir;

use crate::page::Page;
use crate::support::{CTRL_C, DOWN, USUAL, children, command, folder, signal};
use crate::terminal::Terminal;

pub(crate) const PROMPT: &str = "ready> ";

/// Shells with job control, and how to start each without files of its own. bash resets the terminal's modes itself when a
/// job stops, dash does not.
pub(crate) const SHELLS: [(&str, &[&str]); 2] =
    [("bash", &["--norc", "--noprofile", "--noediting", "-i"]), ("dash", &["-i"])];

/// The program as a job of a shell.
pub(crate) struct Job {
    pub(crate) terminal: Terminal,
    _folder: TempDir,
}

impl Job {
    /// Runs the program with these arguments; `None` if there is no such shell.
    #[expect(clippy::disallowed_macros, reason = "says what was left out")]
    pub(crate) fn start((shell, args): (&str, &[&str]), folder: TempDir, program: &[&str]) -> Option<Job> {
        if Command::new(shell).args(["-c", "exit"]).status().is_err() {
            println!("left out: there is no {shell}");
            return None;
        }
        let mut command = command(shell, folder.path());
        command.env("PS1", PROMPT);
        command.args(args);
        let job = Job { terminal: Terminal::open(command, USUAL), _folder: folder };
        job.terminal.until_said(0, PROMPT);
        let program = program.join(" ");
        job.terminal.send(format!("{} --lang fr --data-dir . {program}\n", env!("CARGO_BIN_EXE_sesame")));
        Some(job)
    }

    /// The process id of the program.
    pub(crate) fn program(&self) -> u32 {
        children(self.terminal.pid())[0]
    }

    /// Waits until the shell asks for a command again, after the first `from` bytes of the output, and answers.
    pub(crate) fn is_in_the_shell(&self, from: usize) {
        self.terminal.until_said(from, PROMPT);
        self.terminal.until_echo(true);
        assert_eq!(self.terminal.left_over(), [""; 0], "modes left on");
        let from = self.terminal.raw().len();
        self.terminal.send("echo $((40 + 2))\n");
        self.terminal.until_said(from, "42");
    }

    /// Has the shell continue the program.
    pub(crate) fn continues(&self) {
        // A raw terminal does not turn the key Enter into a line end.
        self.terminal.send("fg\n");
    }

    /// Continues it, and waits for the page shown before.
    fn shows_again(&self, page: &Page) {
        self.continues();
        self.terminal.until_painted("the page as it was", |shown| shown == page);
        assert_eq!(self.terminal.left_over(), ["the other screen", "bracketed paste", "the mouse"]);
        self.terminal.until_echo(false);
        self.terminal.press(DOWN);
        let back = self.terminal.press("\x1b[A");
        assert_eq!(back, *page, "keys no longer work");
    }
}

fn gives_back_and_takes_again(program: &[&str]) {
    for shell in SHELLS {
        let Some(job) = Job::start(shell, folder(), program) else { continue };
        job.terminal.until_painted("a page", |page| page.choices().len() > 1);
        job.terminal.press(DOWN);
        let page = job.terminal.press("\x1b[A");
        let from = job.terminal.raw().len();
        signal(job.program(), "TSTP");
        job.is_in_the_shell(from);
        job.shows_again(&page);
        // Without notice, nothing can be given back; but it is taken again.
        let from = job.terminal.raw().len();
        signal(job.program(), "STOP");
        job.terminal.until_said(from, PROMPT);
        job.shows_again(&page);
        let from = job.terminal.raw().len();
        job.terminal.send(CTRL_C);
        job.is_in_the_shell(from);
    }
}

#[test]
fn the_wizard_stops_and_continues() {
    gives_back_and_takes_again(&[]);
}

#[test]
fn the_desk_stops_and_continues() {
    gives_back_and_takes_again(&["desk"]);
}

#[test]
fn a_practice_stops_and_continues() {
    gives_back_and_takes_again(&["practise", "password"]);
}
