//! `doctor`: versions, terminal, folders, languages; nothing personal. `--version`: versions and the data folder.

use std::io::{self, IsTerminal, Write};

use clap::ArgMatches;

use super::context::shown;
use super::{CliError, Context, ExitStatus};
use crate::l10n::Localizer;
use crate::lint;
use crate::os::{self, Opening};
use crate::text::clean;

pub(super) fn run(cx: &Context, _: &ArgMatches) -> Result<ExitStatus, CliError> {
    let loaded = cx.loaded()?;
    let l10n = cx.l10n(&loaded.words, None);
    let display = cx.display();
    let mut out = io::stdout().lock();
    title(cx, &l10n, &mut out)?;
    let mut say = |id: &str, value: &str| writeln!(out, "{}", l10n.with("value", clean(value)).text(id));
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
    say("doctor-display", if display.form == crate::display::Form::Lines { "lines" } else { "full" })?;
    say("doctor-colours", display.theme.name())?;
    say("doctor-reader", if os::screen_reader() { "yes" } else { "no" })?;
    say("doctor-languages", &l10n.words().languages().join(", "))?;
    say("doctor-folder", &shown(&loaded.folder))?;
    let state = match os::peek(&loaded.folder) {
        Opening::Fresh => "none",
        Opening::Loaded(_) => "good",
        Opening::Newer(_) => "newer",
        Opening::Denied(_) => "unread",
        Opening::Restored(_) | Opening::Damaged => "damaged",
    };
    say("doctor-folder-state", state)?;
    say("doctor-writable", if os::is_writable(&loaded.folder) { "yes" } else { "no" })?;
    // With `--no-trace` nobody has looked.
    if !cx.globals.no_trace {
        let noted = match cx.helper() {
            Ok(None) => "no",
            Ok(Some(_)) => "yes",
            Err(_) => "unread",
        };
        say("doctor-helper", noted)?;
    }
    let count = lint::check(cx.files()?, cx.clock.now().today()).problems.len();
    writeln!(out, "{}", l10n.with("count", count).text("doctor-guides"))?;
    Ok(ExitStatus::Fine)
}

/// Prints the versions of program and guide, and the data folder.
pub(super) fn version(cx: &Context) -> Result<ExitStatus, CliError> {
    let l10n = cx.l10n(&cx.loaded()?.words, None);
    let mut out = io::stdout().lock();
    title(cx, &l10n, &mut out)?;
    writeln!(out, "{}", l10n.with("value", shown(&cx.folder)).text("doctor-folder"))?;
    Ok(ExitStatus::Fine)
}

fn title(cx: &Context, l10n: &Localizer<'_>, out: &mut dyn Write) -> Result<(), CliError> {
    let guide = &cx.loaded()?.guide;
    let mut title = l10n.with("version", env!("CARGO_PKG_VERSION"));
    title.set("guide", guide.id.clone());
    title.set("number", guide.version);
    title.set("date", l10n.date(guide.date));
    Ok(writeln!(out, "{}", title.text("doctor-title"))?)
}
