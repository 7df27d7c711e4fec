//! The terminal is restored however the program ends.

use std::path::Path;

use portable_pty::CommandBuilder;
use rustix::termios::{Action, tcflow};
use tempfile::TempDir;

use crate::support::{CTRL_C, DOWN, USUAL, command, folder, saved, sesame, signal};
use crate::terminal::Terminal;
use crate::walker::to_the_device_question;

/// The program run by a shell that records the terminal settings before and after, and the exit code.
pub(crate) struct Shell {
    pub(crate) terminal: Terminal,
    _folder: TempDir,
}

/// What the shell recorded.
#[derive(Debug)]
pub(crate) struct Noted {
    before: String,
    after: String,
    pub(crate) code: u32,
}

impl Shell {
    fn start() -> Shell {
        let shell = Shell::start_on(folder(), &["--lang", "fr"]);
        shell.terminal.first_page();
        shell
    }

    /// The same on a given folder with these arguments; waits for nothing.
    pub(crate) fn start_on(folder: TempDir, args: &[&str]) -> Shell {
        let mut command = command("sh", folder.path());
        Shell::script(&mut command, &[env!("CARGO_BIN_EXE_sesame"), "--data-dir"]);
        command.arg(folder.path());
        command.args(args);
        Shell::start_as(command, folder)
    }

    /// Has a shell run a program and record the terminal settings before and after it.
    pub(crate) fn script(command: &mut CommandBuilder, program: &[&str]) {
        const SCRIPT: &str = r#"trap : INT; echo "before=$(stty -g)."
            sh -c 'echo "pid=$$."; exec "$@"' sh "$@"
            echo "code=$?."; echo "after=$(stty -g).""#;
        command.args(["-c", SCRIPT, "sh"]);
        command.args(program);
    }

    /// A shell running its script in a terminal.
    pub(crate) fn start_as(command: CommandBuilder, folder: TempDir) -> Shell {
        Shell { terminal: Terminal::open(command, USUAL), _folder: folder }
    }

    pub(crate) fn note(&self, name: &str) -> String {
        let raw = String::from_utf8_lossy(&self.terminal.raw()).into_owned();
        let start = raw.find(&format!("{name}=")).unwrap_or_else(|| panic!("no {name} in {raw:?}"));
        raw[start + name.len() + 1..].split('.').next().unwrap_or_default().to_owned()
    }

    /// The program's process id.
    pub(crate) fn program(&self) -> u32 {
        self.note("pid").parse().expect("a process id")
    }

    pub(crate) fn signal(&self, name: &str) {
        signal(self.program(), name);
    }

    /// Waits for the end and checks the state the terminal is left in.
    pub(crate) fn end(self) -> Noted {
        let (terminal, noted) = self.end_of_lines();
        given_back(&terminal);
        noted
    }

    /// The same for a program in line mode, which changed nothing but the echo.
    pub(crate) fn end_of_lines(self) -> (Terminal, Noted) {
        assert_eq!(self.terminal.exit_code(), 0, "the shell itself");
        let code = self.note("code").parse().expect("an exit code");
        let noted = Noted { before: self.note("before"), after: self.note("after"), code };
        (self.terminal, noted)
    }
}

impl Noted {
    /// Checks the exit code and that all settings are unchanged.
    pub(crate) fn is_as_before(&self, code: u32) {
        assert_eq!(self.code, code);
        assert!(self.before.contains(':'), "settings were noted: {self:?}");
        assert_eq!(self.after, self.before, "the terminal's settings");
    }
}

/// The alternate screen was left, the cursor is visible, mouse and paste modes are off.
pub(crate) fn given_back(terminal: &Terminal) {
    assert_eq!(terminal.left_over(), [""; 0], "modes left on");
    let raw = String::from_utf8_lossy(&terminal.raw()).into_owned();
    // vt100 does not know all of these modes, so check the raw bytes: each mode set must be reset afterwards.
    for mode in ["1000", "1002", "1003", "1006", "1015", "1049", "2004"] {
        let taken = raw.rfind(&format!("\x1b[?{mode}h"));
        let freed = raw.rfind(&format!("\x1b[?{mode}l"));
        assert!(taken.is_some(), "mode {mode} was never taken: this test looks at the wrong bytes");
        assert!(freed > taken, "mode {mode} is left on");
    }
    assert!(raw.rfind("\x1b[?25h") > raw.rfind("\x1b[?25l"), "the cursor is left hidden");
    let left = raw.rfind("\x1b[?1049l").expect("the other screen is left");
    assert!(!raw[left..].contains("\x1b[?1049h"), "the other screen is left only once");
}

fn given_back_after(code: u32, leave: impl Fn(&Shell)) {
    let shell = Shell::start();
    leave(&shell);
    shell.end().is_as_before(code);
}

#[test]
fn the_terminal_is_restored_after_the_stop_key() {
    given_back_after(0, |shell| shell.terminal.leave());
}

#[test]
fn the_terminal_is_restored_after_ctrl_c() {
    given_back_after(130, |shell| shell.terminal.send(CTRL_C));
}

#[test]
fn the_terminal_is_restored_after_a_signal() {
    for (name, code) in [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131), ("ABRT", 134), ("ALRM", 142)] {
        given_back_after(code, |shell| shell.signal(name));
    }
}

/// As after Ctrl-S, or in a window that hangs: the program waits for its output to be taken.
#[test]
fn a_terminal_that_takes_no_output_keeps_no_program_alive() {
    for (args, name, code) in [(&[][..], "TERM", 143), (&[], "HUP", 129), (&["desk"], "TERM", 143)] {
        let folder = folder();
        let mut command = sesame(folder.path());
        command.args(["--lang", "fr"]);
        command.args(args);
        let terminal = Terminal::open(command, USUAL);
        terminal.first_page();
        let device = terminal.device();
        let raw = terminal.settings();
        tcflow(&device, Action::OOff).expect("stopped");
        // A page that nobody sees.
        terminal.send("a");
        signal(terminal.pid(), name);
        assert_eq!(terminal.code_of_program(), code);
        assert_ne!(terminal.settings(), raw, "{name}: the settings are given back all the same");
        tcflow(&device, Action::OOn).expect("goes on");
    }
}

#[test]
fn the_desk_restores_the_terminal_too() {
    for (code, leave) in [(0, "q"), (130, CTRL_C), (143, "")] {
        let shell = Shell::start_on(folder(), &["desk", "--lang", "fr"]);
        shell.terminal.until_painted("the board", |page| !page.choices().is_empty());
        if leave.is_empty() {
            shell.signal("TERM")
        } else {
            shell.terminal.send(leave)
        }
        shell.end().is_as_before(code);
    }
}

#[test]
fn raw_mode_is_on_while_the_program_runs() {
    // Without this check, "as before" could mean that nothing was ever changed.
    let shell = Shell::start();
    let device = std::process::Command::new("ps").args(["-o", "tty=", "-p", &shell.note("pid")]).output();
    let device = String::from_utf8(device.expect("ps runs").stdout).expect("text").trim().to_owned();
    let tty = std::fs::File::open(Path::new("/dev").join(&device)).expect("the terminal");
    let stty = std::process::Command::new("stty").arg("-g").stdin(tty).output().expect("stty runs");
    assert_ne!(String::from_utf8_lossy(&stty.stdout).trim(), shell.note("before"));
    shell.terminal.leave();
    shell.end();
}

/// Closes the window under the program, which must end with the place saved.
fn ends_with_its_window(controlling: bool) {
    let folder = folder();
    let mut command = sesame(folder.path());
    command.set_controlling_tty(controlling);
    let (mut terminal, _) = to_the_device_question(command, USUAL);
    terminal.close_window(DOWN);
    let code = terminal.exit_code();
    // Two threads notice that the terminal is gone, the watcher and the reader: either may be first.
    assert!([129, 1].contains(&code), "exit code {code}");
    assert_eq!(saved(folder.path())["at"].as_str(), Some("device"), "the place is kept");
}

#[test]
fn a_closed_window_ends_the_program() {
    ends_with_its_window(true);
}

#[test]
fn a_closed_window_ends_the_program_without_a_signal() {
    // Without a controlling terminal the kernel sends no signal: only the terminal itself shows that it is gone.
    ends_with_its_window(false);
}
