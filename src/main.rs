//! The door: joins the command line, a front, the machine and the loop.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sesame::app::{self, Left, Rehearsed};
use sesame::args::{self, Args, Complaint, Drawing, Task};
use sesame::commands::{self, FINE, PROBLEMS, Streams, USAGE, complain, shown};
use sesame::guide::{Exercise, Guide};
use sesame::lint;
use sesame::plain::Plain;
use sesame::practice::Practice;
use sesame::progress::Progress;
use sesame::screen::Front;
use sesame::session::{Event, Fault, Notice, Session};
use sesame::shelf::Shelf;
use sesame::tui::{self, ThemeName};
use sesame::words::{Voice, Words};
use sesame::world::{self, Clock, Environment, Machine, Opening, Store};

/// The one guide.
const GUIDE: &str = "eu-login";

/// The shell's code for a terminal that went away.
const HUNG_UP: u8 = 129;

/// The shell's code for Ctrl-C.
const INTERRUPTED: u8 = 130;

fn main() -> ExitCode {
    let environment = Environment::read();
    let raw = world::arguments();
    let spoken = args::wanted_language(&raw);
    let door = Door { environment, spoken, shelf: Shelf::embedded() };
    let code = match args::parse(raw) {
        Ok(args) => door.open(&args),
        Err(complaint) => door.refuse(&complaint),
    };
    ExitCode::from(code.unwrap_or_else(|error| match error.kind() {
        // `sesame --help | head`: nobody is left to tell.
        io::ErrorKind::BrokenPipe => FINE,
        _ => door.unwritable(&error),
    }))
}

/// What is known before the command line is.
struct Door {
    environment: Environment,
    /// The `--lang` as typed, even of a command line that is otherwise wrong.
    spoken: Option<String>,
    /// What is inside the program.
    shelf: Shelf,
}

impl Door {
    /// Words without a guide, for errors that come before it.
    fn bare_words(&self) -> Words {
        Words::bare(self.shelf.clone())
    }

    fn unwritable(&self, error: &io::Error) -> u8 {
        let words = self.bare_words();
        let voice = self.voice(&words, None);
        // Standard error may be gone as well.
        let _ = complain(&voice, &voice.with("why", error.to_string()).line("error-write"), &mut io::stderr());
        PROBLEMS
    }

    /// The language to speak: flag, environment, saved choice, system, first on the shelf.
    fn language(&self, words: &Words, saved: Option<&str>) -> String {
        let known = |tag: Option<&str>| tag.and_then(|tag| words.match_language(tag)).map(str::to_owned);
        known(self.spoken.as_deref())
            .or_else(|| known(self.environment.lang.as_deref()))
            .or_else(|| known(saved))
            .or_else(|| known(world::system_language().as_deref()))
            .or_else(|| words.languages().first().cloned())
            .unwrap_or_default()
    }

    fn voice<'w>(&self, words: &'w Words, saved: Option<&str>) -> Voice<'w> {
        let language = self.language(words, saved);
        words.speak(&language, &language)
    }

    fn refuse(&self, complaint: &Complaint) -> io::Result<u8> {
        let words = self.bare_words();
        let mut voice = self.voice(&words, None);
        for (name, value) in &complaint.args {
            voice.set(*name, sesame::text::clean(value));
        }
        let mut what = voice.line(complaint.id);
        if let Some(advice) = complaint.advice {
            what = format!("{what} {}", voice.line(advice));
        }
        self.usage(&voice, &what)
    }

    fn usage(&self, voice: &Voice<'_>, what: &str) -> io::Result<u8> {
        let mut err = io::stderr();
        complain(voice, what, &mut err)?;
        writeln!(err, "{}", voice.line("error-try-help"))?;
        Ok(USAGE)
    }

    fn open(&self, args: &Args) -> io::Result<u8> {
        let words = self.bare_words();
        let voice = self.voice(&words, None);
        let folder = args.data_dir.clone().or_else(|| self.environment.data_dir.clone());
        let folder = folder.unwrap_or_else(world::default_folder);
        for (tag, given) in [(args.lang.as_ref(), true), (self.environment.lang.as_ref(), false)] {
            // A wrong flag is an error; a stale variable is not worth refusing to start.
            if let Some(tag) = tag.filter(|tag| given && words.match_language(tag).is_none()) {
                return self.usage(&voice, &voice.with("value", sesame::text::clean(tag)).line("error-language"));
            }
        }
        if world::is_file(&folder) {
            return self.usage(&voice, &voice.with("path", shown(&folder)).line("error-data-dir-file"));
        }
        let Ok(clock) = Clock::new(self.environment.now.as_deref()) else {
            return self.usage(&voice, &voice.line("error-now"));
        };
        if let Task::Help(task) = &args.task {
            commands::help(task.as_deref(), &folder, &voice, &mut io::stdout().lock())?;
            return Ok(FINE);
        }
        let guides = args.guides.clone().or_else(|| self.environment.guides.clone());
        if let Task::Check { dir, json } = &args.task {
            let dir = dir.as_ref().or(guides.as_ref());
            let Some(shelf) = self.shelf(dir) else { return self.no_guides(&voice, dir) };
            return commands::check(&shelf, dir.map(PathBuf::as_path), &voice, *json, &mut io::stdout().lock());
        }
        let Some(shelf) = self.shelf(guides.as_ref()) else { return self.no_guides(&voice, guides.as_ref()) };
        // Guides from a folder pass the same checks as those inside, which the tests have checked.
        let loaded = if guides.is_some() {
            let problems = lint::check(&shelf).problems;
            if problems.is_empty() { Guide::load(&shelf, GUIDE) } else { Err(problems) }
        } else {
            Guide::embedded(&shelf, GUIDE)
        };
        let guide = match loaded {
            Ok(guide) => guide,
            Err(problems) => {
                complain(&voice, &voice.with("count", problems.len()).line("error-guides"), &mut io::stderr())?;
                return Ok(PROBLEMS);
            }
        };
        let words = Words::new(shelf.clone(), guide.facts.clone());
        let ready = Ready { door: self, args, folder: &folder, clock, guide: &guide, words: &words, shelf: &shelf };
        match &args.task {
            Task::Wizard => ready.wizard(),
            Task::Status { json } => ready.status(*json),
            Task::Reset { yes } => ready.reset(*yes),
            Task::Practise { exercise, from_wizard } => ready.practise(*exercise, *from_wizard),
            Task::Graph { format, device } => ready.graph((*format, device.as_deref())),
            Task::Doctor => {
                let voice = self.voice(&words, None);
                commands::doctor(&guide, &shelf, &folder, &self.environment, &voice, &mut io::stdout().lock())
            }
            _ => {
                let mut out = io::stdout().lock();
                let voice = self.voice(&words, None);
                commands::version(&guide, &voice, &mut out)?;
                commands::folders(&folder, &voice, &mut out)?;
                Ok(FINE)
            }
        }
    }

    /// The guides of a folder, or those inside; none if the folder is none.
    fn shelf(&self, dir: Option<&PathBuf>) -> Option<Shelf> {
        dir.map_or_else(|| Some(self.shelf.clone()), |dir| world::read_shelf(dir).ok())
    }

    fn no_guides(&self, voice: &Voice<'_>, dir: Option<&PathBuf>) -> io::Result<u8> {
        let path = dir.map(|dir| shown(dir)).unwrap_or_default();
        self.usage(voice, &voice.with("path", path).line("error-guides-dir"))
    }
}

/// Guide and words are there: what every command needs.
struct Ready<'a> {
    door: &'a Door,
    args: &'a Args,
    folder: &'a Path,
    clock: Clock,
    guide: &'a Guide,
    words: &'a Words,
    shelf: &'a Shelf,
}

impl Ready<'_> {
    fn status(&self, json: bool) -> io::Result<u8> {
        let now = self.clock.now();
        let (progress, damaged) = match commands::saved(self.folder, self.guide) {
            Ok(saved) => saved,
            Err(path) => return self.newer(&path),
        };
        let language = self.door.language(self.words, progress.language.as_deref());
        let session = Session::resume(self.guide, progress, &language, &now);
        let voice = self.words.speak(&language, &language);
        if damaged {
            complain(&voice, &voice.line("status-damaged"), &mut io::stderr())?;
        }
        commands::status(&session, &voice, &now, json, &mut io::stdout().lock())
    }

    fn reset(&self, yes: bool) -> io::Result<u8> {
        let saved = commands::saved(self.folder, self.guide).ok().and_then(|(progress, _)| progress.language);
        let voice = self.door.voice(self.words, saved.as_deref());
        let stdin = io::stdin();
        let mut io = Streams {
            asks: stdin.is_terminal(),
            input: &mut stdin.lock(),
            out: &mut io::stdout().lock(),
            err: &mut io::stderr().lock(),
        };
        commands::reset(self.folder, yes, &voice, &self.clock.now(), &mut io)
    }

    fn graph(&self, (format, device): (Drawing, Option<&str>)) -> io::Result<u8> {
        let voice = self.door.voice(self.words, None);
        let mut out = io::stdout().lock();
        let columns = world::columns().filter(|_| out.is_terminal());
        let drawn = commands::graph(self.guide, (format, device), &voice, &self.clock.now(), columns, &mut out)?;
        drawn.or_else(|what| self.door.usage(&voice, &what))
    }

    fn newer(&self, path: &Path) -> io::Result<u8> {
        let voice = self.door.voice(self.words, None);
        complain(&voice, &voice.with("path", shown(path)).line("error-newer"), &mut io::stderr())?;
        Ok(PROBLEMS)
    }

    fn wizard(&self) -> io::Result<u8> {
        let now = self.clock.now();
        let fresh = || Progress::new(&self.guide.id, self.guide.version);
        let (store, opening) = if self.args.no_trace {
            (Err(Fault::NoTrace), Opening::Fresh)
        } else {
            match Store::open(self.folder, now.at) {
                Ok((store, opening)) => (Ok(store), opening),
                Err(fault) => (Err(fault), world::look(self.folder)),
            }
        };
        let (progress, notice) = match opening {
            Opening::Newer(path) => return self.newer(&path),
            Opening::Fresh => (fresh(), None),
            Opening::Loaded(progress) => (progress, None),
            Opening::Restored(progress) => (progress, Some(Notice::Restored)),
            Opening::Damaged => (fresh(), Some(Notice::SetAside)),
        };
        let progress = if progress.guide == self.guide.id { progress } else { fresh() };
        let language = self.door.language(self.words, progress.language.as_deref());
        let mut session = Session::resume(self.guide, progress, &language, &now);
        let asked = self.door.spoken.is_some() || self.door.environment.lang.is_some();
        if asked {
            session.speak(&language);
        }
        if let Some(notice) = notice {
            session.notify(notice);
        }
        if let Err(fault) = &store {
            session.update(Event::SaveFailed(*fault), &now);
        }
        let mut machine = Machine::new(self.clock, store, self.for_practice());
        let language = session.language().to_owned();
        let left = self.meet(&language, true, &mut |front| app::run(&mut session, self.words, front, &mut machine));
        tui::give_back();
        let voice = self.words.speak(session.language(), session.language());
        match left {
            Ok(left) => {
                if session.fault().is_none() {
                    writeln!(io::stdout(), "{}", voice.line("front-saved"))?;
                }
                Ok(if left == Left::Interrupted { INTERRUPTED } else { FINE })
            }
            Err(error) => {
                // The terminal is gone, and perhaps standard error with it.
                let _ =
                    complain(&voice, &voice.with("why", error.to_string()).line("error-terminal"), &mut io::stderr());
                Ok(HUNG_UP)
            }
        }
    }

    /// The flags of this run that a practice needs as well.
    fn for_practice(&self) -> Vec<OsString> {
        let mut flags: Vec<OsString> = vec!["--from-wizard".into()];
        if self.args.plain {
            flags.push("--plain".into());
        }
        if let Some(theme) = self.args.theme {
            flags.extend(["--theme".into(), args::theme_name(theme).into()]);
        }
        if let Some(guides) = &self.args.guides {
            flags.extend(["--guides".into(), guides.into()]);
        }
        flags
    }

    /// A practice, which keeps nothing: neither its folder nor its progress is touched.
    fn practise(&self, exercise: Exercise, from_wizard: bool) -> io::Result<u8> {
        world::forget(from_wizard);
        let saved = commands::saved(self.folder, self.guide).ok().and_then(|(progress, _)| progress.language);
        let language = self.door.language(self.words, saved.as_deref());
        let mut practice = Practice::new(exercise, &language, self.shelf.clone(), world::seed(), self.is_plain());
        let rehearsed =
            self.meet(&language, !from_wizard, &mut |front| app::rehearse(&mut practice, self.words, front));
        if !self.is_plain() {
            world::drop_typed();
        }
        tui::give_back();
        match rehearsed {
            Ok(Rehearsed::Back) => Ok(FINE),
            Ok(Rehearsed::Stopped) => Ok(if from_wizard { world::STOPPED } else { FINE }),
            Ok(Rehearsed::Interrupted) => Ok(INTERRUPTED),
            Err(error) => {
                let voice = self.words.speak(&language, &language);
                let _ =
                    complain(&voice, &voice.with("why", error.to_string()).line("error-practice"), &mut io::stderr());
                Ok(HUNG_UP)
            }
        }
    }

    /// Whether the plain front serves: asked for, or there is no terminal to draw on.
    fn is_plain(&self) -> bool {
        let both = io::stdin().is_terminal() && io::stdout().is_terminal();
        self.args.plain || self.door.environment.plain || !both
    }

    /// Chooses the front and runs a loop on it. `opening` tells whether the person comes from outside.
    fn meet<T>(
        &self,
        language: &str,
        opening: bool,
        run: &mut dyn FnMut(&mut dyn Front) -> io::Result<T>,
    ) -> io::Result<T> {
        // The program works without the watch; only a killed one would leave a changed terminal behind.
        let _ = world::watch(give_back);
        self.mourn(language);
        if self.is_plain() {
            let columns = world::columns().filter(|_| io::stdout().is_terminal());
            let echo = if io::stdin().is_terminal() { Some(world::set_echo as fn(bool)) } else { None };
            return run(&mut Plain::new(world::lines(), io::stdout(), columns).hiding(echo).opening(opening));
        }
        let theme = match self.args.theme {
            Some(theme) => theme,
            None if self.door.environment.no_color => ThemeName::None,
            None => ThemeName::Auto,
        };
        run(&mut tui::open(theme)?)
    }

    /// What a panic says, in the person's language, after the terminal is theirs again.
    fn mourn(&self, language: &str) {
        let sentence = self.words.speak(language, language).line("panic");
        std::panic::set_hook(Box::new(move |panic| {
            give_back();
            let place = panic.location().map(ToString::to_string).unwrap_or_default();
            // Only the place: a message could hold what somebody typed.
            let _ = writeln!(io::stderr(), "{sentence}\nsesame {} {place}", env!("CARGO_PKG_VERSION"));
        }));
    }
}

/// The terminal as it was: its screen, its keys and its echo.
fn give_back() {
    tui::give_back();
    world::set_echo(true);
}
