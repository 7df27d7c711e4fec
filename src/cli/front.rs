//! Front ends: full screen or line by line, the message of a panic, and the closing message.

use std::io::{self, IsTerminal, Write};

use super::{CliError, Context, ExitStatus, LoadedGuide};
use crate::app;
use crate::chooser::LinesOffer;
use crate::display::{Change, Display, Form};
use crate::l10n::Localizer;
use crate::os::{self, TerminalHooks};
use crate::plain::Plain;
use crate::screen::Front;
use crate::tui::{self, Reads};
use crate::wizard::Outcome;

impl Context {
    /// If a screen reader seems to be running and the person has not chosen yet, offers plain mode once. `None` if the
    /// person quits instead.
    pub(super) fn offer_lines(
        &self,
        loaded: &LoadedGuide,
        language: &str,
        display: Display,
    ) -> io::Result<Option<Display>> {
        let chosen = self.globals.plain || self.environment.plain.is_some();
        let asks = display.drawable && display.form == Form::Full && !chosen;
        if !asks || self.settings().is_ok_and(|settings| settings.plain.is_some()) || !os::screen_reader() {
            return Ok(Some(display));
        }
        let lines = Display { form: Form::Lines, ..display };
        let words = &loaded.words;
        let mut offer = LinesOffer::new(words, language);
        let mut clock = self.clock;
        let chosen = self.meet(&lines, Reads::Directly, false, &mut |front| app::run(&mut offer, front, &mut clock))?;
        let Outcome::Chosen(change) = chosen else { return Ok(None) };
        let mut display = display;
        display.change(change);
        self.keep(change);
        Ok(Some(display))
    }

    /// Saves an answer given before there is a session. If that fails, it is asked again at the next start.
    fn keep(&self, change: Change) {
        if !self.globals.no_trace {
            let _ = os::change_settings(&self.folder, change);
        }
    }

    /// Opens the front end for `display` and runs a loop on it. `opening`: plain mode first introduces the program.
    pub(super) fn meet<T>(
        &self,
        display: &Display,
        reads: Reads,
        opening: bool,
        run: &mut dyn FnMut(&mut dyn Front) -> io::Result<T>,
    ) -> io::Result<T> {
        if display.form == Form::Lines {
            let columns = self.columns();
            let echo = if io::stdin().is_terminal() { Some(os::set_echo as fn(bool)) } else { None };
            let plain = Plain::new(os::lines(), io::stdout(), columns).hiding(echo);
            return run(&mut plain.opening(opening).drawable(display.drawable));
        }
        run(&mut tui::open(display, reads)?)
    }

    /// Installs handlers for signals and panics. A panic restores the terminal, then prints in the person's language.
    pub(super) fn watch(&self, loaded: &LoadedGuide, language: &str) {
        // The program works without the handlers, but if killed it would leave the terminal in a changed state.
        let hooks = TerminalHooks { close: close_terminal, suspend: suspend_terminal, resume: resume_terminal };
        let _ = os::watch_signals(hooks);
        let sentence = loaded.words.localizer(language, language).text("panic");
        os::on_panic(restore_terminal, sentence);
    }

    /// Prints the closing message if everything is saved, and returns the exit status.
    pub(super) fn leave(
        &self,
        left: io::Result<Outcome>,
        loaded: &LoadedGuide,
        language: &str,
        kept: bool,
    ) -> Result<ExitStatus, CliError> {
        let l10n = loaded.words.localizer(language, language);
        self.spoke(language);
        match left {
            Ok(left) => {
                if kept {
                    writeln!(io::stdout(), "{}", l10n.text("front-saved"))?;
                }
                Ok(if left == Outcome::Interrupted { ExitStatus::Interrupted } else { ExitStatus::Fine })
            }
            Err(error) => {
                self.hung_up(&l10n, &error, "error-terminal");
                Ok(ExitStatus::HungUp)
            }
        }
    }

    /// Reports that the terminal no longer responds; standard error may be closed too.
    pub(super) fn hung_up(&self, l10n: &Localizer<'_>, error: &io::Error, id: &str) {
        self.complain(&l10n.with("why", error.to_string()), id);
    }
}

/// Restores the terminal: its echo, which waits for nobody, before its keys and its screen.
fn restore_terminal() {
    os::set_echo(true);
    tui::restore_terminal();
    os::restore_for_shell();
}

/// The same for good.
fn close_terminal() {
    os::set_echo(true);
    tui::close_terminal();
    os::restore_for_shell();
    os::set_blocking(false);
}

/// The same while the program is stopped.
fn suspend_terminal() {
    os::suspend_echo();
    tui::suspend_terminal();
    os::restore_for_shell();
    os::set_blocking(false);
}

fn resume_terminal() {
    os::set_blocking(true);
    tui::resume_terminal();
    os::resume_echo();
}
