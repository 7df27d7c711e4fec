//! What commands share: languages, guides, folders, clock.

use std::cell::{OnceCell, RefCell};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use super::guides::{self, LoadedGuide};
use super::{CliError, Globals, Message};
use crate::display::{Display, Form, Settings, Theme};
use crate::guide_files::GuideFiles;
use crate::helper::Helper;
use crate::l10n::{Catalogs, Localizer};
use crate::os::{self, Clock, Environment};
use crate::progress::Progress;
use crate::text::clean;
use crate::unread::Unread;
use crate::wizard::Session;

/// The command line, the environment, and what is loaded because of them.
pub struct Context {
    pub globals: Globals,
    pub environment: Environment,
    /// Frozen if the environment says so.
    pub clock: Clock,
    /// The data folder.
    pub folder: PathBuf,
    /// Whether `SESAME_NOW` is unset or valid.
    good_now: bool,
    /// The folder of guides that was named.
    guides: Option<PathBuf>,
    /// The files of that folder, or else the embedded ones; `None` if the folder cannot be read.
    files: Option<GuideFiles>,
    /// Texts outside any guide, from the folder if there is one: for help, and for errors before a guide is loaded.
    words: Catalogs,
    loaded_guides: OnceCell<Vec<LoadedGuide>>,
    /// The settings at the start, read on first use.
    settings: OnceCell<Result<Settings, Unread>>,
    /// The language used last.
    last: RefCell<Option<String>>,
}

impl Context {
    pub(super) fn new(globals: Globals, guides: Option<PathBuf>) -> Self {
        let environment = Environment::read();
        let guides = guides.or_else(|| environment.guides.clone());
        let files = guides.as_ref().map_or_else(|| Some(GuideFiles::embedded()), |dir| os::read_guide_files(dir).ok());
        let words = Catalogs::bare(files.clone().unwrap_or_else(GuideFiles::embedded));
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
            loaded_guides: OnceCell::new(),
            settings: OnceCell::new(),
            last: RefCell::default(),
        }
    }

    /// Checks `--lang`. An invalid flag is an error; an outdated environment variable is not.
    ///
    /// # Errors
    /// `--lang` names a language that is not available.
    pub(super) fn validate(&self) -> Result<(), CliError> {
        match self.globals.lang.as_ref().filter(|tag| self.words.match_language(tag).is_none()) {
            Some(tag) => Err(CliError::Usage(Message::new("error-language").with("value", tag))),
            None => Ok(()),
        }
    }

    /// Checks the data folder and `SESAME_NOW`. Commands only for packagers and shells need neither.
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

    /// The guide files.
    ///
    /// # Errors
    /// The named folder has none; the data folder is a file; `SESAME_NOW` is invalid.
    pub(super) fn files(&self) -> Result<&GuideFiles, CliError> {
        self.validate_place()?;
        let path = || self.guides.as_deref().map(shown).unwrap_or_default();
        self.files.as_ref().ok_or_else(|| CliError::Usage(Message::new("error-guides-dir").with("path", path())))
    }

    /// All guides, loaded on first use.
    ///
    /// # Errors
    /// They have mistakes.
    pub(super) fn loaded_guides(&self) -> Result<&[LoadedGuide], CliError> {
        if let Some(loaded_guides) = self.loaded_guides.get() {
            return Ok(loaded_guides);
        }
        let outside = self.guides.is_some().then(|| self.clock.now().today());
        let loaded_guides =
            guides::loaded_guides(self.files()?, &self.words, &self.folder, outside).map_err(CliError::Guides)?;
        Ok(self.loaded_guides.get_or_init(|| loaded_guides))
    }

    /// The guide that was used last.
    ///
    /// # Errors
    /// As [`Context::loaded_guides`].
    pub(super) fn loaded(&self) -> Result<&LoadedGuide, CliError> {
        let loaded_guides = self.loaded_guides()?;
        Ok(&loaded_guides[guides::last_used(loaded_guides)])
    }

    /// The progress of the guide that was used last, and whether its file is damaged.
    ///
    /// # Errors
    /// It was written by a newer version of the program, or cannot be read just now.
    pub(super) fn saved(&self) -> Result<(Progress, bool), CliError> {
        let loaded = self.loaded()?;
        guides::saved(&loaded.folder, &loaded.guide)
    }

    /// The saved session, for a read-only command, and its localizer.
    ///
    /// # Errors
    /// As [`Context::saved`].
    pub(super) fn session(&self) -> Result<(Session<'_>, Localizer<'_>), CliError> {
        let (progress, damaged) = self.saved()?;
        let loaded = self.loaded()?;
        let l10n = self.l10n(&loaded.words, progress.language.as_deref());
        if damaged {
            self.complain(&l10n, "status-damaged");
        }
        Ok((Session::resume(&loaded.guide, progress, l10n.language(), &self.clock.now()), l10n))
    }

    /// The language to use, in this order: flag, environment, saved choice, system, default.
    pub(super) fn language(&self, words: &Catalogs, saved: Option<&str>) -> String {
        let known = |tag: Option<&str>| tag.and_then(|tag| words.match_language(tag)).map(str::to_owned);
        let language = known(self.globals.lang.as_deref())
            .or_else(|| known(self.environment.lang.as_deref()))
            .or_else(|| known(saved))
            .or_else(|| known(os::system_language().as_deref()))
            .unwrap_or_else(|| words.default_language().to_owned());
        self.spoke(&language);
        language
    }

    /// The localizer for a person's saved choice of language, if any.
    pub(super) fn l10n<'w>(&self, words: &'w Catalogs, saved: Option<&str>) -> Localizer<'w> {
        let language = self.language(words, saved);
        words.localizer(&language, &language)
    }

    /// The localizer for texts outside any guide.
    pub(super) fn bare_localizer(&self) -> Localizer<'_> {
        self.l10n(&self.words, None)
    }

    /// The localizer for the language used last.
    pub(super) fn last_localizer(&self) -> Localizer<'_> {
        let last = self.last.borrow().clone();
        last.map_or_else(|| self.bare_localizer(), |language| self.words.localizer(&language, &language))
    }

    /// Remembers the language used last.
    pub(super) fn spoke(&self, language: &str) {
        *self.last.borrow_mut() = Some(language.to_owned());
    }

    /// Reports a problem on standard error and continues.
    pub(super) fn complain(&self, l10n: &Localizer<'_>, id: &str) {
        // Standard error may be closed.
        let _ = writeln!(io::stderr(), "{} {}", l10n.text("error-prefix"), l10n.text(id));
    }

    /// Prints which guide a command is about, if there are several.
    ///
    /// # Errors
    /// The output cannot be written.
    pub(super) fn name_guide(&self, l10n: &Localizer<'_>) -> Result<(), CliError> {
        if self.loaded_guides()?.len() > 1 {
            let title = l10n.text(&format!("guide-{}", self.loaded()?.guide.id));
            writeln!(io::stdout(), "{}", l10n.with("value", title).text("status-guide"))?;
        }
        Ok(())
    }

    /// The width of standard output, if it is a terminal.
    pub(super) fn columns(&self) -> Option<usize> {
        os::columns().filter(|_| io::stdout().is_terminal())
    }

    /// The initial display: from flags, environment, saved choices, and what the terminal supports.
    pub(super) fn display(&self) -> Display {
        let environment = &self.environment;
        // Without the file only preferences are missing.
        let settings = self.settings().unwrap_or_default();
        // The environment demands a full screen: input must be a terminal, output may be anything.
        let insisted = environment.plain == Some(false) && io::stdin().is_terminal();
        let dumb = environment.term.as_deref() == Some("dumb");
        let drawable = insisted || (io::stdin().is_terminal() && io::stdout().is_terminal() && !dumb);
        let plain = self.globals.plain || environment.plain.or(settings.plain).unwrap_or_default() || !drawable;
        let saved = if environment.no_color { None } else { settings.theme };
        let theme = self.globals.theme.or(saved).unwrap_or_default();
        let colourless = theme == Theme::Auto && (environment.no_color || dumb);
        Display {
            form: if plain { Form::Lines } else { Form::Full },
            theme: if colourless { Theme::None } else { theme },
            // The Linux console's font has few glyphs.
            simple_signs: settings.simple_signs.unwrap_or(environment.term.as_deref() == Some("linux")),
            drawable,
            ..Display::default()
        }
    }

    /// The settings as they were saved at the start.
    ///
    /// # Errors
    /// Their file cannot be used.
    pub(super) fn settings(&self) -> Result<Settings, Unread> {
        *self.settings.get_or_init(|| os::read_settings(&self.folder))
    }

    /// The data folder, if a flag or the environment names one.
    pub(super) fn given_folder(&self) -> Option<PathBuf> {
        self.globals.data_dir.clone().or_else(|| self.environment.data_dir.clone())
    }

    /// The person who helps, as noted. `--no-trace` reads nothing either.
    ///
    /// # Errors
    /// The note cannot be used.
    pub(super) fn helper(&self) -> Result<Option<Helper>, Unread> {
        if self.globals.no_trace { Ok(None) } else { os::read_helper(&self.folder) }
    }

    /// Keeps open a window that would close with the program, so that the last message can be read.
    pub(super) fn hold(&self) {
        let asked = writeln!(io::stdout(), "{}", self.last_localizer().text("front-close"));
        if asked.is_ok() {
            let _ = io::stdin().read_line(&mut String::new());
        }
    }
}

/// A path as text that is safe to print on a terminal.
pub(super) fn shown(path: &Path) -> String {
    clean(&path.display().to_string())
}
