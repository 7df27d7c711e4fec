//! How a person meets the program: full screen or line by line, in which colours, and what a panic says.

use std::io::{self, IsTerminal};

use sesame::app;
use sesame::chooser::LinesOffer;
use sesame::display::{Change, Display};
use sesame::os;
use sesame::plain::Plain;
use sesame::screen::Front;
use sesame::tui::{self, Reads};
use sesame::wizard::Outcome;

use crate::give_back;
use crate::ready::Ready;

impl Ready<'_> {
    /// How everything is shown at the start: flag, environment, saved choice, and what the terminal can do.
    pub(super) fn display(&self) -> Display {
        let environment = &self.door.environment;
        let settings = os::read_settings(self.folder);
        // A full screen was asked for by name: keys must come from a terminal, the screen may go anywhere.
        let insisted = environment.plain == Some(false) && io::stdin().is_terminal();
        let dumb = environment.term.as_deref() == Some("dumb");
        let drawable = insisted || (io::stdin().is_terminal() && io::stdout().is_terminal() && !dumb);
        let plain = self.args.plain || environment.plain.or(settings.plain).unwrap_or_default() || !drawable;
        let theme = if environment.no_color { Some(sesame::display::Theme::None) } else { settings.theme };
        Display {
            plain,
            theme: self.args.theme.or(theme).unwrap_or_default(),
            // The Linux console's font has few signs.
            simple_signs: settings.simple_signs.unwrap_or(environment.term.as_deref() == Some("linux")),
            drawable,
        }
    }

    /// Where a screen reader seems to be at work and nobody has chosen yet: asks, once, line by line. None if the
    /// person leaves instead.
    pub(super) fn offer_lines(&self, language: &str, display: Display) -> io::Result<Option<Display>> {
        let chosen = self.args.plain || self.door.environment.plain.is_some();
        let asks = display.drawable && !display.plain && !chosen;
        if !asks || os::read_settings(self.folder).plain.is_some() || !os::screen_reader() {
            return Ok(Some(display));
        }
        let lines = Display { plain: true, ..display };
        let words = &self.kit.words;
        let mut offer = LinesOffer::new(words, language);
        let mut clock = self.clock;
        let chosen = self.meet(&lines, Reads::Directly, false, &mut |front| app::run(&mut offer, front, &mut clock))?;
        let Outcome::Chosen(change) = chosen else { return Ok(None) };
        let mut display = display;
        display.change(change);
        self.keep(change);
        Ok(Some(display))
    }

    /// Remembers an answer given before there was a machine. What cannot be kept is asked again at the next start.
    fn keep(&self, change: Change) {
        if !self.args.no_trace {
            let mut settings = os::read_settings(self.folder);
            settings.change(change);
            let _ = os::write_settings(self.folder, &settings);
        }
    }

    /// Opens the front that fits and runs a loop on it. `opening` tells whether the person comes from outside.
    pub(super) fn meet<T>(
        &self,
        display: &Display,
        reads: Reads,
        opening: bool,
        run: &mut dyn FnMut(&mut dyn Front) -> io::Result<T>,
    ) -> io::Result<T> {
        if display.plain {
            os::heed();
            let columns = os::columns().filter(|_| io::stdout().is_terminal());
            let echo = if io::stdin().is_terminal() { Some(os::set_echo as fn(bool)) } else { None };
            let plain = Plain::new(os::lines(), io::stdout(), columns).hiding(echo);
            return run(&mut plain.opening(opening).drawable(display.drawable));
        }
        run(&mut tui::open(display, reads, os::heed)?)
    }

    /// Watches for signals, and has a panic speak the person's language after the terminal is theirs again.
    pub(super) fn watch(&self, language: &str) {
        // The program works without the watch; only a killed one would leave a changed terminal behind.
        let _ = os::watch(give_back);
        let sentence = self.kit.words.speak(language, language).line("panic");
        os::on_panic(give_back, sentence);
    }
}
