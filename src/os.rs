//! The real system: the only module that touches the clock, disk, environment and signals.
#![expect(clippy::disallowed_methods, reason = "this is the one room where the outside world is met")]

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, IsTerminal};
use std::path::{Path, PathBuf};

use crate::calendar::Now;
use crate::diagnostic::Rule;
use crate::display::{Change, Display};
use crate::guide_files::{File, GuideFiles};
use crate::helper::Helper;
use crate::l10n::Catalogs;
use crate::screen::World;
use crate::wizard::{Document, Effect, Event, Fault, NoteReport, Report};

mod accessibility;
mod blocking;
mod cases;
mod child;
mod clock;
mod desktop;
mod file;
mod folder;
mod helper;
mod settings;
mod signals;
mod store;
#[cfg(windows)]
mod windows;
mod write;

pub use accessibility::{owns_console, screen_reader};
pub use blocking::set_blocking;
pub use cases::{CaseFolder, read_case};
pub use child::{STOPPED, drop_typed, forget, restore_for_shell, resume_echo, seed, set_echo, suspend_echo};
pub use clock::Clock;
pub use folder::{NotWritten, write_guide_files};
pub use helper::{NotNoted, forget_helper, helper_file, read_helper, write_helper};
pub use settings::{change_settings, read_settings};
pub use signals::{TerminalHooks, on_panic, watch_signals};
pub use store::{FIRST_GUIDE, Opening, Reset, Store, folder_of, peek};
pub use write::{NotPut, save_as};

/// Settings from environment variables; flags override them.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// `SESAME_LANG`.
    pub lang: Option<String>,
    /// `SESAME_PLAIN`: 0 forces the full screen even where it would not be expected, anything else line-by-line mode.
    pub plain: Option<bool>,
    /// `SESAME_DATA_DIR`.
    pub data_dir: Option<PathBuf>,
    /// `SESAME_GUIDES`.
    pub guides: Option<PathBuf>,
    /// `NO_COLOR` is set and not empty.
    pub no_color: bool,
    /// `SESAME_NOW`.
    pub now: Option<String>,
    /// `TERM`.
    pub term: Option<String>,
}

impl Environment {
    pub fn read() -> Self {
        let text = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let path = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let term = text("TERM");
        Environment {
            lang: text("SESAME_LANG"),
            plain: text("SESAME_PLAIN").map(|value| value != "0"),
            data_dir: path("SESAME_DATA_DIR"),
            guides: path("SESAME_GUIDES"),
            no_color: text("NO_COLOR").is_some(),
            now: text("SESAME_NOW"),
            term,
        }
    }
}

/// The command line, without the program's name.
pub fn arguments() -> Vec<OsString> {
    env::args_os().skip(1).collect()
}

/// The language of the system, if known.
pub fn system_language() -> Option<String> {
    sys_locale::get_locale()
}

/// Standard input line by line, never reading ahead: the bytes that follow may be for a practice.
pub fn lines() -> Box<dyn BufRead> {
    let stdin = std::io::stdin();
    // A terminal already delivers one line at a time.
    let apart = if stdin.is_terminal() { None } else { own_handle(&stdin).ok() };
    match apart {
        Some(file) => Box::new(BufReader::with_capacity(1, file)),
        None => Box::new(stdin.lock()),
    }
}

#[cfg(unix)]
fn own_handle(stdin: &std::io::Stdin) -> std::io::Result<fs::File> {
    use std::os::fd::AsFd;
    Ok(stdin.as_fd().try_clone_to_owned()?.into())
}

#[cfg(windows)]
fn own_handle(stdin: &std::io::Stdin) -> std::io::Result<fs::File> {
    use std::os::windows::io::AsHandle;
    Ok(stdin.as_handle().try_clone_to_owned()?.into())
}

/// The columns of the terminal on standard output, if it is one.
pub fn columns() -> Option<usize> {
    terminal_size::terminal_size().map(|(width, _)| usize::from(width.0))
}

/// Columns and rows of the terminal, for `doctor`.
pub fn terminal_size() -> Option<(u16, u16)> {
    terminal_size::terminal_size().map(|(width, height)| (width.0, height.0))
}

/// The platform's folder for this program's data.
pub fn default_folder() -> PathBuf {
    use etcetera::AppStrategy;
    let name =
        etcetera::AppStrategyArgs { top_level_domain: "eu".into(), author: String::new(), app_name: "sesame".into() };
    match etcetera::choose_app_strategy(name) {
        Ok(strategy) => strategy.data_dir(),
        // No home folder: fall back to the current folder.
        Err(_) => PathBuf::from("sesame-data"),
    }
}

/// Where a person finds a file: on the desktop, or else among their documents, or else in their home.
pub fn documents() -> Option<PathBuf> {
    // Where Linux names these folders. `dirs` opens whatever has this name, and would wait for a pipe.
    let names = dirs::config_dir().map(|folder| folder.join("user-dirs.dirs"));
    if names.and_then(|file| fs::metadata(file).ok()).is_some_and(|there| !there.is_file()) {
        return dirs::home_dir();
    }
    let known = [dirs::desktop_dir(), dirs::document_dir()].into_iter().flatten().find(|folder| folder.is_dir());
    known.or_else(dirs::home_dir)
}

/// Whether this path is a file although a folder is needed.
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// The guides and locales of a folder. A file that is too large or not text is reported and not read.
///
/// # Errors
/// The folder has no `guides` or no `locales`, or cannot be read.
pub fn read_guide_files(dir: &Path) -> std::io::Result<GuideFiles> {
    /// Maximum size of one guide file, and of all together, in bytes; hostile ones are not read.
    const LARGEST: u64 = 4 << 20;
    const ALL: u64 = 32 << 20;
    /// Maximum depth of a folder of guides.
    const DEEPEST: usize = 4;
    #[derive(Default)]
    struct FoundFiles {
        files: Vec<File>,
        refused: Vec<(String, Rule)>,
        size: u64,
    }
    fn collect(dir: &Path, prefix: &str, depth: usize, found: &mut FoundFiles) -> std::io::Result<()> {
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
            let path = format!("{prefix}/{name}");
            let meta = entry.metadata()?;
            if meta.is_dir() {
                let before = found.files.len() + found.refused.len();
                if depth < DEEPEST {
                    collect(&entry.path(), &path, depth + 1, found)?;
                }
                // A language without any file would otherwise be ignored silently.
                if prefix == "locales" && found.files.len() + found.refused.len() == before {
                    found.refused.push((path, Rule::NoFile));
                }
            } else if meta.is_file() && [".toml", ".ftl", ".txt"].iter().any(|end| name.ends_with(end)) {
                found.size += meta.len();
                if meta.len() > LARGEST || found.size > ALL {
                    found.refused.push((path, Rule::FileLarge));
                } else {
                    match file::read(&entry.path(), LARGEST) {
                        // Some editors write a byte-order mark.
                        Ok(text) => {
                            let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                            found.files.push(File { path, text: text.into() });
                        }
                        Err(_) => found.refused.push((path, Rule::FileText)),
                    }
                }
            }
        }
        Ok(())
    }
    let mut found = FoundFiles::default();
    for part in ["guides", "locales"] {
        collect(&dir.join(part), part, 0, &mut found)?;
    }
    Ok(GuideFiles::new(found.files).without(found.refused))
}

/// The system as the event loop uses it.
#[derive(Debug)]
pub struct SystemWorld {
    clock: Clock,
    store: Result<Store, Fault>,
    failing: bool,
    /// The arguments that start a practice, except its name, language and display flags.
    practice: Vec<OsString>,
    display: Display,
    /// Where settings are saved; `None` if nothing may be written, documents included.
    folder: Option<PathBuf>,
    /// Where documents for the person are saved.
    documents: Option<PathBuf>,
    /// The document saved last.
    kept: Option<PathBuf>,
    /// The name of the file for a copied text when there is no clipboard.
    copied: String,
    clipboard: desktop::Clipboard,
}

impl SystemWorld {
    /// Progress goes into `store`, or cannot be saved for the given reason. Settings go into `folder`; `None` if
    /// nothing may be written. `practice` are the flags for starting a practice.
    pub fn new(clock: Clock, store: Result<Store, Fault>, folder: Option<PathBuf>, practice: Vec<OsString>) -> Self {
        let (failing, display) = (store.is_err(), Display::default());
        let (documents, copied, clipboard) = (None, String::new(), desktop::Clipboard::default());
        SystemWorld { clock, store, failing, practice, display, folder, documents, kept: None, copied, clipboard }
    }

    /// Saves documents in this folder, or else where the person finds them, with file names in their language.
    #[must_use]
    pub fn keeping_in(self, folder: Option<PathBuf>, words: &Catalogs, language: &str) -> Self {
        SystemWorld {
            documents: folder.or_else(documents),
            copied: words.language(language).map(|own| own.files.copy.clone()).unwrap_or_default(),
            ..self
        }
    }

    /// Sets the display; practices use it too.
    pub fn show_as(&mut self, display: Display) {
        self.display = display;
    }

    /// Saves a document where the person finds it, and opens it if it is to be printed.
    fn save_document(&mut self, document: Document, name: &str, text: &str) -> Report {
        let Some(folder) = self.folder.as_ref().and(self.documents.as_ref()) else { return Report::NotKept(document) };
        let path = folder.join(name);
        // A newer version replaces the older one: it has everything that the older one had.
        if fs::create_dir_all(folder).is_err() || write::replace(&path, text).is_err() {
            return Report::NotKept(document);
        }
        if matches!(document, Document::Reminder | Document::Booklet) {
            desktop::open(&path.to_string_lossy());
        }
        let report = Report::Kept(document, path.display().to_string());
        self.kept = Some(path);
        report
    }

    /// Notes the person who helps, or forgets them.
    fn note(&self, helper: Option<&Helper>) -> NoteReport {
        match (self.folder.as_deref(), helper) {
            (None, Some(_)) => NoteReport::UntilTheEnd,
            (None, None) => NoteReport::Forgotten,
            (Some(folder), Some(helper)) if write_helper(folder, helper).is_ok() => NoteReport::Kept,
            (Some(_), Some(_)) => NoteReport::NotKept,
            (Some(folder), None) if forget_helper(folder).is_ok() => NoteReport::Forgotten,
            (Some(_), None) => NoteReport::NotForgotten,
        }
    }

    /// Saves the display settings for the next start.
    fn keep(&self, change: Change) -> Option<Event> {
        let folder = self.folder.as_deref();
        let kept = folder.is_some_and(|folder| change_settings(folder, change).is_ok());
        (!kept).then_some(Event::Reported(Report::DisplayNotKept))
    }
}

impl World for SystemWorld {
    fn now(&self) -> Now {
        self.clock.now()
    }

    fn perform(&mut self, effect: Effect) -> Option<Event> {
        let progress = match effect {
            Effect::Save(progress) => progress,
            Effect::Practise(exercise, language) => {
                let mut arguments: Vec<OsString> =
                    ["practise", exercise.name(), "--lang", &language].map(OsString::from).into();
                arguments.extend(self.practice.iter().cloned());
                arguments.extend(child::shown(&self.display));
                return child::run(&arguments);
            }
            Effect::Open(address) => {
                let opened = if desktop::open(&address) { Report::Opened } else { Report::NotOpened };
                return Some(Event::Reported(opened));
            }
            Effect::Copy(text) => {
                return Some(Event::Reported(self.clipboard.copy(
                    &text,
                    self.folder.as_ref().and(self.documents.as_deref()),
                    &self.copied,
                )));
            }
            Effect::Send(text) => {
                let sent = if desktop::send(&text) { Report::Sent } else { Report::NotSent };
                return Some(Event::Reported(sent));
            }
            Effect::Keep(document, name, text) => {
                return Some(Event::Reported(self.save_document(document, &name, &text)));
            }
            Effect::OpenKept => {
                let path = self.kept.as_deref().map(|path| path.display().to_string()).unwrap_or_default();
                let opened = desktop::open(&path);
                return Some(Event::Reported(if opened { Report::KeptOpened } else { Report::KeptNotOpened(path) }));
            }
            Effect::Note(helper) => return Some(Event::Reported(Report::Noted(self.note(helper.as_ref())))),
            Effect::Display(change, display) => {
                self.display = display;
                return self.keep(change);
            }
            Effect::End(_) => return None,
        };
        let saved = match &mut self.store {
            Ok(store) => store.save(&progress),
            Err(fault) => Err(*fault),
        };
        let failed_before = std::mem::replace(&mut self.failing, saved.is_err());
        match saved {
            Err(fault) => Some(Event::SaveFailed(fault)),
            Ok(()) => failed_before.then_some(Event::Saved),
        }
    }
}

/// Whether progress could be saved in a folder: it, or its nearest existing ancestor, is writable.
pub fn is_writable(folder: &Path) -> bool {
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let existing = folder.ancestors().find(|path| path.exists());
    existing.is_some_and(|path| path.is_dir() && tempfile::tempfile_in(path).is_ok())
}
