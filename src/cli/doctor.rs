//! `doctor`: versions, terminal, folders, languages; nothing personal. `--version`: the first and the last of them.

use std::io::{self, IsTerminal, Write};

use clap::ArgMatches;

use super::context::shown;
use super::{CliError, Context, Exit};
use crate::lint;
use crate::os::{self, Opening};
use crate::text::clean;
use crate::words::Voice;

pub(super) fn run(cx: &Context, _: &ArgMatches) -> Result<Exit, CliError> {
    let kit = cx.kit()?;
    let voice = cx.voice(&kit.words, None);
    let display = cx.display();
    let mut out = io::stdout().lock();
    title(cx, &voice, &mut out)?;
    let mut say = |id: &str, value: &str| writeln!(out, "{}", voice.with("value", clean(value)).line(id));
    say("doctor-system", &format!("{} {}", std::env::consts::OS, std::env::consts::ARCH))?;
    let kind = |terminal: bool| if terminal { "tty" } else { "-" };
    let terminal = format!(
        "stdin {}, stdout {}, TERM={}",
        kind(io::stdin().is_terminal()),
        kind(io::stdout().is_terminal()),
        cx.environment.term.as_deref().unwrap_or("-")
    );
    say("doctor-terminal", &terminal)?;
    let size = os::terminal_size().map_or_else(|| "-".to_owned(), |(columns, rows)| format!("{columns}×{rows}"));
    say("doctor-size", &size)?;
    say("doctor-display", if display.plain { "lines" } else { "full" })?;
    say("doctor-colours", display.theme.name())?;
    say("doctor-reader", if os::screen_reader() { "yes" } else { "no" })?;
    say("doctor-languages", &voice.words().languages().join(", "))?;
    say("doctor-folder", &shown(&kit.folder))?;
    let state = match os::look(&kit.folder) {
        Opening::Fresh => "none",
        Opening::Loaded(_) => "good",
        Opening::Newer(_) => "newer",
        Opening::Restored(_) | Opening::Damaged => "damaged",
    };
    say("doctor-folder-state", state)?;
    say("doctor-writable", if os::is_writable(&kit.folder) { "yes" } else { "no" })?;
    let count = lint::check(cx.files()?, cx.clock.now().today()).problems.len();
    writeln!(out, "{}", voice.with("count", count).line("doctor-guides"))?;
    Ok(Exit::Fine)
}

/// Program, guide, and where things are.
pub(super) fn version(cx: &Context) -> Result<Exit, CliError> {
    let voice = cx.voice(&cx.kit()?.words, None);
    let mut out = io::stdout().lock();
    title(cx, &voice, &mut out)?;
    writeln!(out, "{}", voice.with("value", shown(&cx.folder)).line("doctor-folder"))?;
    Ok(Exit::Fine)
}

fn title(cx: &Context, voice: &Voice<'_>, out: &mut dyn Write) -> Result<(), CliError> {
    let guide = &cx.kit()?.guide;
    let mut title = voice.with("version", env!("CARGO_PKG_VERSION"));
    title.set("guide", guide.id.clone());
    title.set("number", guide.version);
    title.set("date", voice.date(guide.date));
    Ok(writeln!(out, "{}", title.line("doctor-title"))?)
}
