//! The commands besides the wizard: each writes to the streams it is given and returns its exit code.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

use crate::args::Drawing;
use crate::calendar::Now;
use crate::diagnostic::nearest;
use crate::display::Display;
use crate::graph::{self, Graph};
use crate::guide::{Guide, StageId};
use crate::lint;
use crate::os::{self, Environment, Opening, Reset, Store};
use crate::progress::Progress;
use crate::shelf::Shelf;
use crate::text::clean;
use crate::wizard::{Base, Frontier, Session, State};
use crate::words::Voice;

mod check;
mod desk;
mod genuine;
mod kits;
mod manual;
mod new;
mod paper;
mod shell;

pub use check::{Shape, check};
pub use desk::{export, import};
pub use genuine::genuine;
pub use kits::{Kit, kits, last_used};
pub use manual::manual;
pub use new::new;
pub use paper::{Print, calendar, print};
pub use shell::completions;

/// Everything is as asked.
pub const FINE: u8 = 0;
/// Problems were found, or what was asked could not be done.
pub const PROBLEMS: u8 = 1;
/// The command line is wrong.
pub const USAGE: u8 = 2;
/// An address is official but not of this procedure, or nobody can tell.
pub const NEITHER: u8 = 3;

/// `status`: where I am, what is next, what is late.
///
/// # Errors
/// The output cannot be written.
pub fn status(session: &Session<'_>, voice: &Voice<'_>, now: &Now, json: bool, out: &mut dyn Write) -> io::Result<u8> {
    let status = session.status(now);
    if json {
        let text = serde_json::to_string_pretty(&status).map_err(io::Error::other)?;
        writeln!(out, "{text}")?;
        return Ok(FINE);
    }
    if session.progress().at.is_none() {
        writeln!(out, "{}", voice.line("status-none"))?;
        return Ok(FINE);
    }
    let guide = session.guide();
    let mut say = |id: &str, value: String| writeln!(out, "{}", voice.with("value", value).line(id));
    say("status-language", voice.own_name())?;
    if let (Some(device), Some(step)) = (&status.device, guide.step("device"))
        && guide.steps[step].choice(device).is_some()
    {
        say("status-device", voice.line(&format!("step-device.choice-{device}")))?;
    }
    let stage = match session.base() {
        Base::Finished => voice.line("stage-finished"),
        Base::Exit(exit) => voice.line(&format!("exit-{}.title", guide.exits[exit].id)),
        Base::Step(step) => crate::wizard::view::stage_name(voice, guide, guide.steps[step].stage),
        _ => crate::wizard::view::stage_name(voice, guide, StageId::default()),
    };
    say("status-place", stage)?;
    if let Some(step) = &status.step {
        let mut line = voice.line(&format!("step-{step}.title"));
        if let (Some(number), Some(total)) = (status.step_number, status.steps_total) {
            let mut count = voice.with("number", number);
            count.set("total", total);
            line = format!("{line} ({})", count.line("count"));
        }
        say("status-step", line)?;
        if let Some(Frontier::Step(next)) = guide.step(step).map(|here| session.next(here)) {
            say("status-next", crate::wizard::view::step_title(guide, voice, next))?;
        }
    }
    if let Some(code) = session.place_code() {
        writeln!(out, "{}", crate::wizard::view::code_line(voice, "status-code", code))?;
    }
    for clock in session.clocks(now).into_iter().filter(|clock| clock.state != State::Done) {
        for para in crate::wizard::view::clock_words(voice, now, &clock) {
            let said = voice.with("value", para.text());
            writeln!(out, "{}", if clock.late { said.line("status-late") } else { para.text() })?;
        }
    }
    if let Some(saved) = status.saved_at {
        writeln!(out, "{}", voice.with("date", voice.date(now.day_of(saved))).line("status-saved"))?;
    }
    Ok(FINE)
}

/// `reset`: asks, then puts the old file aside.
///
/// # Errors
/// The streams cannot be read or written.
pub fn reset(folder: &Path, yes: bool, voice: &Voice<'_>, now: &Now, io: &mut Streams<'_>) -> io::Result<u8> {
    let nothing = matches!(os::look(folder), Opening::Fresh);
    if nothing {
        writeln!(io.out, "{}", voice.line("reset-nothing"))?;
        return Ok(FINE);
    }
    if !yes && !io.asks {
        complain(voice, &voice.line("reset-needs-yes"), io.err)?;
        return Ok(USAGE);
    }
    let Ok((store, _)) = Store::open(folder, now.at) else {
        complain(voice, &voice.line("reset-busy"), io.err)?;
        return Ok(PROBLEMS);
    };
    if !yes {
        write!(io.out, "{} ", voice.line("reset-ask"))?;
        io.out.flush()?;
        let mut typed = String::new();
        io.input.read_line(&mut typed)?;
        let typed = typed.trim().to_lowercase();
        // Yes in any language that is there.
        let words = voice.words();
        let agreed =
            words.languages().iter().any(|language| words.speak(language, language).data("reset-ask.yes") == typed);
        if !agreed {
            writeln!(io.out, "{}", voice.line("reset-kept"))?;
            return Ok(FINE);
        }
    }
    match store.reset(now.at) {
        Ok(Reset::Moved(path)) => writeln!(io.out, "{}", voice.with("path", shown(&path)).line("reset-done"))?,
        Ok(Reset::Nothing) => writeln!(io.out, "{}", voice.line("reset-nothing"))?,
        Err(error) => {
            complain(voice, &voice.with("why", error.to_string()).line("reset-failed"), io.err)?;
            return Ok(PROBLEMS);
        }
    }
    Ok(FINE)
}

/// The streams of a command.
pub struct Streams<'a> {
    /// What is typed.
    pub input: &'a mut dyn BufRead,
    /// Whether a person can be asked.
    pub asks: bool,
    /// What is answered.
    pub out: &'a mut dyn Write,
    /// What went wrong.
    pub err: &'a mut dyn Write,
}

impl std::fmt::Debug for Streams<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Streams").field("asks", &self.asks).finish_non_exhaustive()
    }
}

/// `graph`: the guide drawn. A device that the guide does not know is returned as the sentence to say.
///
/// # Errors
/// The output cannot be written.
pub fn graph(
    guide: &Guide,
    (format, device): (Drawing, Option<&str>),
    voice: &Voice<'_>,
    now: &Now,
    columns: Option<usize>,
    out: &mut dyn Write,
) -> io::Result<Result<u8, String>> {
    let known = graph::devices(guide);
    if let Some(device) = device.filter(|device| !known.contains(device)) {
        if known.is_empty() {
            return Ok(Err(voice.line("error-device.none")));
        }
        let mut said = voice.with("value", clean(device));
        let near = nearest(device, known.iter().copied());
        said.set("near", near.unwrap_or_default().to_owned());
        said.set("known", known.join(", "));
        let advice = if near.is_some() { "error-unknown-argument.near" } else { "error-value.known" };
        return Ok(Err(format!("{} {}", said.line("error-device"), said.line(advice))));
    }
    let graph = Graph::of(guide, device, now);
    match format {
        Drawing::Text => graph::text(&graph, voice, columns).iter().try_for_each(|line| writeln!(out, "{line}"))?,
        Drawing::Mermaid => write!(out, "{}", graph::mermaid(&graph, voice))?,
    }
    Ok(Ok(FINE))
}

/// Where and how the program runs.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The folder of the progress.
    pub folder: &'a Path,
    /// The environment's say.
    pub environment: &'a Environment,
    /// How everything would be shown.
    pub display: Display,
    /// The day.
    pub today: chrono::NaiveDate,
}

/// `doctor`: versions, terminal, folders, languages; nothing personal.
///
/// # Errors
/// The output cannot be written.
pub fn doctor(
    guide: &Guide,
    shelf: &Shelf,
    place: &Circumstances<'_>,
    voice: &Voice<'_>,
    out: &mut dyn Write,
) -> io::Result<u8> {
    let Circumstances { folder, environment, display, today } = *place;
    version(guide, voice, out)?;
    let mut say = |id: &str, value: &str| writeln!(out, "{}", voice.with("value", clean(value)).line(id));
    say("doctor-system", &format!("{} {}", std::env::consts::OS, std::env::consts::ARCH))?;
    let kind = |terminal: bool| if terminal { "tty" } else { "-" };
    let terminal = format!(
        "stdin {}, stdout {}, TERM={}",
        kind(io::stdin().is_terminal()),
        kind(io::stdout().is_terminal()),
        environment.term.as_deref().unwrap_or("-")
    );
    say("doctor-terminal", &terminal)?;
    let size = os::terminal_size().map_or_else(|| "-".to_owned(), |(columns, rows)| format!("{columns}×{rows}"));
    say("doctor-size", &size)?;
    say("doctor-display", if display.plain { "lines" } else { "full" })?;
    say("doctor-colours", display.theme.name())?;
    say("doctor-reader", if os::screen_reader() { "yes" } else { "no" })?;
    say("doctor-languages", &voice.words().languages().join(", "))?;
    say("doctor-folder", &shown(folder))?;
    let state = match os::look(folder) {
        Opening::Fresh => "none",
        Opening::Loaded(_) => "good",
        Opening::Newer(_) => "newer",
        Opening::Restored(_) | Opening::Damaged => "damaged",
    };
    say("doctor-folder-state", state)?;
    say("doctor-writable", if os::is_writable(folder) { "yes" } else { "no" })?;
    let count = lint::check(shelf, today).problems.len();
    writeln!(out, "{}", voice.with("count", count).line("doctor-guides"))?;
    Ok(FINE)
}

/// `--version`, first part: program and guide.
///
/// # Errors
/// The output cannot be written.
pub fn version(guide: &Guide, voice: &Voice<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut title = voice.with("version", env!("CARGO_PKG_VERSION"));
    title.set("guide", guide.id.clone());
    title.set("number", guide.version);
    title.set("date", voice.date(guide.date));
    writeln!(out, "{}", title.line("doctor-title"))
}

/// `--version`, second part: where things are.
///
/// # Errors
/// The output cannot be written.
pub fn folders(folder: &Path, voice: &Voice<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", voice.with("value", shown(folder)).line("doctor-folder"))
}

/// `--help`, in the person's language, with one line for those who read another.
///
/// # Errors
/// The output cannot be written.
pub fn help(task: Option<&str>, folder: &Path, voice: &Voice<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut command = crate::args::in_words(voice);
    command.build();
    let of = match task.and_then(|name| command.find_subcommand(name)) {
        Some(sub) => sub.clone(),
        None => command,
    };
    let name = of.get_bin_name().unwrap_or("sesame").to_owned();
    let mut template = format!("{{about}}\n\n{} {name}", voice.line("cli-about.usage"));
    if of.has_subcommands() {
        template.push_str(&format!(" [...]\n\n{}\n{{subcommands}}", voice.line("cli-about.commands")));
    } else if let Some(first) = of.get_positionals().next() {
        let name = first.get_value_names().and_then(<[_]>::first).map_or("", |name| name.as_str());
        let name = if first.is_required_set() { name.to_owned() } else { format!("[{name}]") };
        template.push_str(&format!(" {name} [...]\n\n{{positionals}}"));
    } else {
        template.push_str(" [...]");
    }
    template.push_str(&format!("\n\n{}\n{{options}}\n", voice.line("cli-about.options")));
    let mut of = of.help_template(template);
    write!(out, "{}", of.render_help())?;
    writeln!(out, "\n{}", voice.with("folder", shown(folder)).line("cli-about.files"))?;
    // Whoever reads another language is told in that one.
    let others = voice.words().languages().iter().filter(|language| *language != voice.language());
    let mut others = others.map(|language| voice.words().speak(language, language).line("cli-about.switch"));
    others.try_for_each(|line| writeln!(out, "{line}"))
}

/// An error in the person's language, with what to do next.
///
/// # Errors
/// The stream cannot be written.
pub fn complain(voice: &Voice<'_>, what: &str, err: &mut dyn Write) -> io::Result<()> {
    writeln!(err, "{} {what}", voice.line("error-prefix"))
}

/// A path as text, harmless to a terminal.
pub fn shown(path: &Path) -> String {
    clean(&path.display().to_string())
}

/// What a folder holds, for a command that only looks; and whether its file is damaged.
///
/// # Errors
/// The path of a file that a newer program wrote.
pub fn saved(folder: &Path, guide: &Guide) -> Result<(Progress, bool), PathBuf> {
    let new = || Progress::new(&guide.id, guide.version);
    let known = |progress: Progress| if progress.guide == guide.id { progress } else { new() };
    match os::look(folder) {
        Opening::Loaded(progress) => Ok((known(progress), false)),
        Opening::Restored(progress) => Ok((known(progress), true)),
        Opening::Damaged => Ok((new(), true)),
        Opening::Newer(path) => Err(path),
        Opening::Fresh => Ok((new(), false)),
    }
}
