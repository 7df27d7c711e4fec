//! `reset`: asks, then moves the old progress file aside.

use std::io::{self, BufRead, IsTerminal, Write};

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::context::shown;
use super::{CliError, Context, ExitStatus, Text};
use crate::os::{self, Opening, Reset, Store};
use crate::wizard::Fault;

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    command.arg(Arg::new("yes").long("yes").action(ArgAction::SetTrue).help(text("cli-yes")))
}

pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    let loaded = cx.loaded()?;
    let saved = cx.saved().ok().and_then(|(progress, _)| progress.language);
    let l10n = cx.l10n(&loaded.words, saved.as_deref());
    cx.name_guide(&l10n)?;
    let mut out = io::stdout().lock();
    match os::peek(&loaded.folder) {
        Opening::Fresh => {
            writeln!(out, "{}", l10n.text("reset-nothing"))?;
            return Ok(ExitStatus::Fine);
        }
        Opening::Denied(path) => return Err(CliError::Unread(path)),
        _ => {}
    }
    let yes = matches.get_flag("yes");
    if !yes && !io::stdin().is_terminal() {
        cx.complain(&l10n, "reset-needs-yes");
        return Ok(ExitStatus::Usage);
    }
    let refused = |fault| {
        CliError::failed(match fault {
            Fault::OtherWindow => "reset-busy",
            Fault::ReadOnly => "reset-read-only",
            _ => "reset-not-now",
        })
    };
    let mut store = Store::open(&loaded.folder, cx.clock.now().at).0.map_err(refused)?;
    if !yes {
        write!(out, "{} ", l10n.text("reset-ask"))?;
        out.flush()?;
        let mut typed = String::new();
        io::stdin().lock().read_line(&mut typed)?;
        let typed = typed.trim().to_lowercase();
        // Accept "yes" in any available language.
        let words = &loaded.words;
        let agreed =
            words.languages().iter().any(|language| words.localizer(language, language).data("reset-ask.yes") == typed);
        if !agreed {
            writeln!(out, "{}", l10n.text("reset-kept"))?;
            return Ok(ExitStatus::Fine);
        }
    }
    match store.reset(cx.clock.now().at).map_err(refused)? {
        Reset::Moved(path) => writeln!(out, "{}", l10n.with("path", shown(&path)).text("reset-done"))?,
        Reset::Nothing => writeln!(out, "{}", l10n.text("reset-nothing"))?,
    }
    if !matches!(cx.helper(), Ok(None)) {
        writeln!(out, "{}", l10n.text("reset-helper"))?;
    }
    Ok(ExitStatus::Fine)
}
