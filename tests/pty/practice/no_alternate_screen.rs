//! A terminal without an alternate screen: what a practice has shown is neither on the screen nor in the scrollback. In a
//! real tmux.

use std::process::{Command, Output};
use std::time::Instant;

use tempfile::TempDir;

use super::{CODE, ESC, Exercise, IN_FRENCH, PASSWORD, to_words};
use crate::small_guide::guides;
use crate::support::folder;
use crate::terminal::BOUND;

/// A tmux server of its own, with one window.
struct Tmux {
    folder: TempDir,
}

impl Tmux {
    /// Runs a shell in it; `None` if there is no tmux.
    #[expect(clippy::disallowed_macros, reason = "says what was left out")]
    fn start() -> Option<Tmux> {
        let tmux = Tmux { folder: folder() };
        let shell = ["-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "sh"];
        if Command::new("tmux").arg("-V").output().is_err() {
            println!("left out: there is no tmux");
            return None;
        }
        assert!(tmux.run(&shell).status.success(), "tmux does not start");
        tmux.run(&["set", "-g", "alternate-screen", "off"]);
        Some(tmux)
    }

    fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new("tmux");
        command.arg("-S").arg(self.folder.path().join("socket")).args(args);
        command.env("SESAME_GUIDES", guides()).env("SESAME_NOW", "2026-11-22T10:00:00+01:00");
        command.env_remove("TMUX").output().expect("tmux runs")
    }

    fn types(&self, keys: &str) {
        self.run(&["send-keys", "-l", keys]);
    }

    /// The window with all of its scrollback.
    fn all(&self) -> String {
        String::from_utf8_lossy(&self.run(&["capture-pane", "-p", "-S", "-"]).stdout).into_owned()
    }

    /// Waits until the visible part satisfies a condition.
    fn until(&self, what: &str, wanted: impl Fn(&str) -> bool) {
        let start = Instant::now();
        loop {
            let shown = String::from_utf8_lossy(&self.run(&["capture-pane", "-p"]).stdout).into_owned();
            if wanted(&to_words(&shown)) {
                return;
            }
            assert!(start.elapsed() < BOUND, "never seen: {what}\n{shown}");
            std::thread::yield_now();
        }
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        self.run(&["kill-server"]);
    }
}

fn leaves_nothing(exercise: &'static Exercise) {
    let Some(tmux) = Tmux::start() else { return };
    let program = env!("CARGO_BIN_EXE_sesame");
    let folder = tmux.folder.path().display();
    // What is typed is not what the shell will say.
    tmux.types(&format!("{program} practise {} --lang fr --data-dir {folder}; echo le''ft\n", exercise.name));
    tmux.until("the practice", |shown| shown.contains(exercise.own(&IN_FRENCH)));
    // The field is the second choice of the password's first page, and the first of the code's.
    let all = tmux.all();
    let line = all.lines().find(|line| line.contains(exercise.own(&IN_FRENCH))).expect("the choice");
    let digit = line.trim_start_matches(|sign: char| !sign.is_ascii_digit()).chars().next().expect("its digit");
    tmux.types(&digit.to_string());
    tmux.until("the field", |shown| shown.contains('['));
    tmux.types(exercise.secret);
    if exercise.hidden {
        tmux.until("the field filled", |shown| shown.contains("••••••••"));
        tmux.types("\t");
        tmux.until("the choices", |shown| shown.contains(&format!("2 {}", IN_FRENCH.show)));
        tmux.types("2");
    }
    tmux.until("the secret", |shown| shown.contains(exercise.secret));
    // Painted anew in a window of another size: nothing moves into the scrollback.
    tmux.run(&["resize-window", "-x", "100", "-y", "30"]);
    tmux.until("the secret in a larger window", |shown| shown.contains(exercise.secret));
    tmux.types(ESC);
    tmux.until("the shell", |shown| shown.contains("left"));
    let all = tmux.all();
    let told = exercise.pieces.iter().find(|piece| all.contains(**piece));
    assert_eq!(told, None, "it is still there:\n{all}");
}

#[test]
fn a_shown_password_does_not_stay() {
    leaves_nothing(&PASSWORD);
}

#[test]
fn a_code_does_not_stay() {
    leaves_nothing(&CODE);
}
