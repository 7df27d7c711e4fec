//! The door: joins the command line, a front, the machine and the loop.

use std::cell::RefCell;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use sesame::args::{self, Args, Complaint, Task};
use sesame::commands::{self, Circumstances, FINE, PROBLEMS, Shape, USAGE, complain, shown};
use sesame::os::{self, Clock, Environment};
use sesame::shelf::Shelf;
use sesame::tui;
use sesame::words::{Voice, Words};

#[path = "main/desk.rs"]
mod desk;
#[path = "main/meet.rs"]
mod meet;
#[path = "main/ready.rs"]
mod ready;

use ready::Ready;

/// musl's own allocator would take longer than all our code: its groups are mapped and given back by the hundred.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn main() -> ExitCode {
    let environment = Environment::read();
    let raw = os::arguments();
    let (spoken, named) = (args::wanted(&raw, "--lang"), args::wanted(&raw, "--guides").map(PathBuf::from));
    let parsed = args::parse(raw);
    let guides = match &parsed {
        Ok(Args { task: Task::Check { dir: Some(dir), .. }, .. }) => Some(dir.clone()),
        Ok(args) => args.guides.clone(),
        Err(_) => named,
    };
    let guides = guides.or_else(|| environment.guides.clone());
    let shelf = guides.as_ref().map_or_else(|| Some(Shelf::embedded()), |dir| os::read_shelf(dir).ok());
    let door = Door { environment, spoken, guides, shelf, last: RefCell::default() };
    let run = || match parsed {
        Ok(args) => door.open(&args),
        Err(complaint) => door.refuse(&complaint),
    };
    // A panic has spoken by its hook. It must not take a window along that was opened for this program alone.
    let code = match std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)) {
        Ok(Ok(code)) => code,
        // `sesame --help | head`: nobody is left to tell.
        Ok(Err(error)) if error.kind() == io::ErrorKind::BrokenPipe => FINE,
        Ok(Err(error)) => door.unwritable(&error),
        Err(_) => PANICKED,
    };
    if os::owns_console() {
        door.hold();
    }
    ExitCode::from(code)
}

/// Rust's own code for a panic.
const PANICKED: u8 = 101;

/// What is known before the command line is.
struct Door {
    environment: Environment,
    /// The `--lang` as typed, even of a command line that is otherwise wrong.
    spoken: Option<String>,
    /// The folder of guides that was named.
    guides: Option<PathBuf>,
    /// The files in it, or else those inside the program; none if it is no such folder.
    shelf: Option<Shelf>,
    /// The language in which the person was spoken to last.
    last: RefCell<Option<String>>,
}

impl Door {
    /// Words without a guide, those of the folder if there is one: for help, and for errors that come before a guide.
    fn bare_words(&self) -> Words {
        Words::bare(self.shelf.clone().unwrap_or_else(Shelf::embedded))
    }

    /// Keeps a window open that would vanish with this program, and its last words with it.
    fn hold(&self) {
        let words = self.bare_words();
        let last = self.last.borrow();
        let language = last.clone().unwrap_or_else(|| self.language(&words, None));
        let asked = writeln!(io::stdout(), "{}", words.speak(&language, &language).line("front-close"));
        if asked.is_ok() {
            let _ = io::stdin().read_line(&mut String::new());
        }
    }

    fn unwritable(&self, error: &io::Error) -> u8 {
        let words = self.bare_words();
        let voice = self.voice(&words, None);
        // Standard error may be gone as well.
        let _ = complain(&voice, &voice.with("why", error.to_string()).line("error-write"), &mut io::stderr());
        PROBLEMS
    }

    /// The language to speak: flag, environment, saved choice, system, the default one.
    fn language(&self, words: &Words, saved: Option<&str>) -> String {
        let known = |tag: Option<&str>| tag.and_then(|tag| words.match_language(tag)).map(str::to_owned);
        known(self.spoken.as_deref())
            .or_else(|| known(self.environment.lang.as_deref()))
            .or_else(|| known(saved))
            .or_else(|| known(os::system_language().as_deref()))
            .unwrap_or_else(|| words.default_language().to_owned())
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
        let given_folder = args.data_dir.clone().or_else(|| self.environment.data_dir.clone());
        let folder = given_folder.clone().unwrap_or_else(os::default_folder);
        for (tag, given) in [(args.lang.as_ref(), true), (self.environment.lang.as_ref(), false)] {
            // A wrong flag is an error; a stale variable is not worth refusing to start.
            if let Some(tag) = tag.filter(|tag| given && words.match_language(tag).is_none()) {
                return self.usage(&voice, &voice.with("value", sesame::text::clean(tag)).line("error-language"));
            }
        }
        // For packagers and shells: neither a guide nor a folder.
        match &args.task {
            Task::Completions(shell) => {
                commands::completions(*shell, &voice, &mut io::stdout().lock())?;
                return Ok(FINE);
            }
            Task::Manual => {
                commands::manual(&voice, &mut io::stdout().lock())?;
                return Ok(FINE);
            }
            _ => {}
        }
        if os::is_file(&folder) {
            return self.usage(&voice, &voice.with("path", shown(&folder)).line("error-data-dir-file"));
        }
        let Ok(clock) = Clock::new(self.environment.now.as_deref()) else {
            return self.usage(&voice, &voice.line("error-now"));
        };
        if let Task::Help(task) = &args.task {
            commands::help(task.as_deref(), &folder, &voice, &mut io::stdout().lock())?;
            return Ok(FINE);
        }
        if let Task::New(dir) = &args.task {
            return commands::new(dir, &voice, &mut io::stdout().lock(), &mut io::stderr());
        }
        let Some(shelf) = &self.shelf else { return self.no_guides(&voice) };
        if let Task::Check { json, .. } = &args.task {
            let shape = Shape { json: *json, colour: io::stdout().is_terminal() && !self.environment.no_color };
            return commands::check(
                shelf,
                self.guides.as_deref(),
                &voice,
                clock.now().today(),
                shape,
                &mut io::stdout().lock(),
            );
        }
        let outside = self.guides.is_some().then(|| clock.now().today());
        let kits = match commands::kits(shelf, &words, &folder, outside) {
            Ok(kits) => kits,
            Err(count) => {
                let mut said = voice.with("count", count);
                said.set("path", self.guides.as_deref().map(shown).unwrap_or_default());
                complain(&voice, &said.line("error-guides"), &mut io::stderr())?;
                return Ok(PROBLEMS);
            }
        };
        let last = commands::last_used(&kits);
        let ready =
            Ready { door: self, args, clock, folder: &folder, given_folder, kits: &kits, last, kit: &kits[last] };
        match &args.task {
            Task::Wizard => ready.wizard(),
            Task::Status { json } => ready.status(*json),
            Task::Reset { yes } => ready.reset(*yes),
            Task::Practise { exercise, from_wizard, simple_signs } => {
                ready.practise(*exercise, *from_wizard, *simple_signs)
            }
            Task::Graph { format, device } => ready.graph((*format, device.as_deref())),
            Task::Print { device, format, from_here, output } => {
                let device = device.as_deref();
                ready.print(commands::Print { device, format: *format, from_here: *from_here, output })
            }
            Task::Calendar(output) => ready.calendar(output),
            Task::Desk(handing) => ready.desk(handing),
            Task::Genuine(typed) => ready.genuine(typed),
            Task::Doctor => {
                let kit = ready.kit;
                let voice = self.voice(&kit.words, None);
                let mut out = io::stdout().lock();
                let place = Circumstances {
                    folder: &kit.folder,
                    environment: &self.environment,
                    display: ready.display(),
                    today: clock.now().today(),
                };
                commands::doctor(&kit.guide, shelf, &place, &voice, &mut out)
            }
            _ => {
                let mut out = io::stdout().lock();
                let voice = self.voice(&ready.kit.words, None);
                commands::version(&ready.kit.guide, &voice, &mut out)?;
                commands::folders(&folder, &voice, &mut out)?;
                Ok(FINE)
            }
        }
    }

    fn no_guides(&self, voice: &Voice<'_>) -> io::Result<u8> {
        let path = self.guides.as_deref().map(shown).unwrap_or_default();
        self.usage(voice, &voice.with("path", path).line("error-guides-dir"))
    }
}

/// The terminal as it was: its screen, its keys and its echo.
fn give_back() {
    tui::give_back();
    os::set_echo(true);
}
