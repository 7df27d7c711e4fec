//! What every command may need: languages, guides, folders, clock.

use std::cell::{OnceCell, RefCell};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use super::guides::{self, Kit};
use super::{CliError, Globals, Message};
use crate::display::{Display, Theme};
use crate::os::{self, Clock, Environment};
use crate::progress::Progress;
use crate::shelf::Shelf;
use crate::text::clean;
use crate::wizard::Session;
use crate::words::{Voice, Words};

/// The command line, the environment, and what is read because of them.
pub struct Context {
    /// The global options.
    pub globals: Globals,
    /// The environment.
    pub environment: Environment,
    /// The clock, frozen if the environment says so.
    pub clock: Clock,
    /// Where everything is kept.
    pub folder: PathBuf,
    /// Whether `SESAME_NOW` is an instant.
    good_now: bool,
    /// The folder of guides that was named.
    guides: Option<PathBuf>,
    /// Its files, or else those inside the program; none if it is no such folder.
    files: Option<Shelf>,
    /// Words without a guide, those of the folder if there is one: for help, and for errors that come before a guide.
    words: Words,
    kits: OnceCell<Vec<Kit>>,
    /// The language in which the person was spoken to last.
    last: RefCell<Option<String>>,
}

impl Context {
    /// For these options, and the folder of guides that they name.
    pub(super) fn new(globals: Globals, guides: Option<PathBuf>) -> Self {
        let environment = Environment::read();
        let guides = guides.or_else(|| environment.guides.clone());
        let files = guides.as_ref().map_or_else(|| Some(Shelf::embedded()), |dir| os::read_shelf(dir).ok());
        let words = Words::bare(files.clone().unwrap_or_else(Shelf::embedded));
        let clock = Clock::new(environment.now.as_deref());
        let given = globals.data_dir.clone().or_else(|| environment.data_dir.clone());
        Context {
            folder: given.unwrap_or_else(os::default_folder),
            good_now: clock.is_ok(),
            clock: clock.unwrap_or_default(),
            globals,
            environment,
            guides,
            files,
            words,
            kits: OnceCell::new(),
            last: RefCell::default(),
        }
    }

    /// A wrong flag is an error; a stale variable is not worth refusing to start.
    ///
    /// # Errors
    /// `--lang` names a language that is not here.
    pub(super) fn validate(&self) -> Result<(), CliError> {
        match self.globals.lang.as_ref().filter(|tag| self.words.match_language(tag).is_none()) {
            Some(tag) => Err(CliError::Usage(Message::new("error-language").with("value", tag))),
            None => Ok(()),
        }
    }

    /// Where and when everything happens. What is for packagers and shells alone needs neither.
    fn validate_place(&self) -> Result<(), CliError> {
        if os::is_file(&self.folder) {
            return Err(CliError::Usage(Message::new("error-data-dir-file").with("path", shown(&self.folder))));
        }
        if !self.good_now {
            return Err(CliError::Usage(Message::new("error-now")));
        }
        Ok(())
    }

    /// The folder of guides that was named.
    pub(super) fn guides_folder(&self) -> Option<&Path> {
        self.guides.as_deref()
    }

    /// The files of the guides.
    ///
    /// # Errors
    /// The folder that was named holds none; the data folder is a file; `SESAME_NOW` is no instant.
    pub(super) fn files(&self) -> Result<&Shelf, CliError> {
        self.validate_place()?;
        let path = || self.guides.as_deref().map(shown).unwrap_or_default();
        self.files.as_ref().ok_or_else(|| CliError::Usage(Message::new("error-guides-dir").with("path", path())))
    }

    /// All guides.
    ///
    /// # Errors
    /// They have mistakes.
    pub(super) fn kits(&self) -> Result<&[Kit], CliError> {
        if let Some(kits) = self.kits.get() {
            return Ok(kits);
        }
        let outside = self.guides.is_some().then(|| self.clock.now().today());
        let kits = guides::kits(self.files()?, &self.words, &self.folder, outside).map_err(CliError::Guides)?;
        Ok(self.kits.get_or_init(|| kits))
    }

    /// The guide that was followed last.
    ///
    /// # Errors
    /// As [`Context::kits`].
    pub(super) fn kit(&self) -> Result<&Kit, CliError> {
        let kits = self.kits()?;
        Ok(&kits[guides::last_used(kits)])
    }

    /// The progress of the guide that was followed last; and whether its file is damaged.
    ///
    /// # Errors
    /// A newer program wrote it.
    pub(super) fn saved(&self) -> Result<(Progress, bool), CliError> {
        let kit = self.kit()?;
        guides::saved(&kit.folder, &kit.guide).map_err(CliError::Newer)
    }

    /// The session of the person as saved, for a command that only looks, and their voice.
    ///
    /// # Errors
    /// As [`Context::saved`].
    pub(super) fn session(&self) -> Result<(Session<'_>, Voice<'_>), CliError> {
        let (progress, damaged) = self.saved()?;
        let kit = self.kit()?;
        let voice = self.voice(&kit.words, progress.language.as_deref());
        if damaged {
            self.complain(&voice, "status-damaged");
        }
        Ok((Session::resume(&kit.guide, progress, voice.language(), &self.clock.now()), voice))
    }

    /// The language to speak: flag, environment, saved choice, system, the default one.
    pub(super) fn language(&self, words: &Words, saved: Option<&str>) -> String {
        let known = |tag: Option<&str>| tag.and_then(|tag| words.match_language(tag)).map(str::to_owned);
        let language = known(self.globals.lang.as_deref())
            .or_else(|| known(self.environment.lang.as_deref()))
            .or_else(|| known(saved))
            .or_else(|| known(os::system_language().as_deref()))
            .unwrap_or_else(|| words.default_language().to_owned());
        self.spoke(&language);
        language
    }

    /// The voice of a person who has chosen a language, or not.
    pub(super) fn voice<'w>(&self, words: &'w Words, saved: Option<&str>) -> Voice<'w> {
        let language = self.language(words, saved);
        words.speak(&language, &language)
    }

    /// The voice for what is said without a guide.
    pub(super) fn bare_voice(&self) -> Voice<'_> {
        self.voice(&self.words, None)
    }

    /// The voice in which the person was spoken to last.
    pub(super) fn last_voice(&self) -> Voice<'_> {
        let last = self.last.borrow().clone();
        last.map_or_else(|| self.bare_voice(), |language| self.words.speak(&language, &language))
    }

    /// Remembers a language for the last words.
    pub(super) fn spoke(&self, language: &str) {
        *self.last.borrow_mut() = Some(language.to_owned());
    }

    /// Says on standard error that something is not as it should be, and goes on.
    pub(super) fn complain(&self, voice: &Voice<'_>, id: &str) {
        // Standard error may be gone.
        let _ = writeln!(io::stderr(), "{} {}", voice.line("error-prefix"), voice.line(id));
    }

    /// Names the guide that a command speaks of, where there are several.
    ///
    /// # Errors
    /// The output cannot be written.
    pub(super) fn name_guide(&self, voice: &Voice<'_>) -> Result<(), CliError> {
        if self.kits()?.len() > 1 {
            let title = voice.line(&format!("guide-{}", self.kit()?.guide.id));
            writeln!(io::stdout(), "{}", voice.with("value", title).line("status-guide"))?;
        }
        Ok(())
    }

    /// The columns of standard output, if it is a terminal.
    pub(super) fn columns(&self) -> Option<usize> {
        os::columns().filter(|_| io::stdout().is_terminal())
    }

    /// How everything is shown at the start: flag, environment, saved choice, and what the terminal can do.
    pub(super) fn display(&self) -> Display {
        let environment = &self.environment;
        let settings = os::read_settings(&self.folder);
        // A full screen was asked for by name: keys must come from a terminal, the screen may go anywhere.
        let insisted = environment.plain == Some(false) && io::stdin().is_terminal();
        let dumb = environment.term.as_deref() == Some("dumb");
        let drawable = insisted || (io::stdin().is_terminal() && io::stdout().is_terminal() && !dumb);
        let plain = self.globals.plain || environment.plain.or(settings.plain).unwrap_or_default() || !drawable;
        let theme = if environment.no_color { Some(Theme::None) } else { settings.theme };
        Display {
            plain,
            theme: self.globals.theme.or(theme).unwrap_or_default(),
            // The Linux console's font has few signs.
            simple_signs: settings.simple_signs.unwrap_or(environment.term.as_deref() == Some("linux")),
            drawable,
        }
    }

    /// The data folder, if the person has named one.
    pub(super) fn given_folder(&self) -> Option<PathBuf> {
        self.globals.data_dir.clone().or_else(|| self.environment.data_dir.clone())
    }

    /// Keeps a window open that would vanish with this program, and its last words with it.
    pub(super) fn hold(&self) {
        let asked = writeln!(io::stdout(), "{}", self.last_voice().line("front-close"));
        if asked.is_ok() {
            let _ = io::stdin().read_line(&mut String::new());
        }
    }
}

/// A path as text, harmless to a terminal.
pub(super) fn shown(path: &Path) -> String {
    clean(&path.display().to_string())
}
