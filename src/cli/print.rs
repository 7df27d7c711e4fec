//! `print`: the booklet for a device.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::graph::{device, device_argument};
use super::output::{self, Output};
use super::{CliError, Context, ExitStatus, Message, Text};
use crate::graph;
use crate::paper::{self, Wanted};
use crate::wizard::view::helper::unread_id;

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    let from_here = Arg::new("from-here").long("from-here").action(ArgAction::SetTrue).help(text("cli-from-here"));
    let format = output::format(&["html", "text"], "html|text", text("cli-print-format"));
    output::arguments(command.arg(device_argument(text("cli-print-device"))).arg(format).arg(from_here), text)
}

pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    let (saved, damaged) = cx.saved()?;
    let loaded = cx.loaded()?;
    let l10n = cx.l10n(&loaded.words, saved.language.as_deref());
    let from_here = matches.get_flag("from-here");
    if damaged && from_here {
        cx.complain(&l10n, "status-damaged");
    }
    let known = graph::devices(&loaded.guide);
    let answered = saved.device(&loaded.guide).filter(|device| known.contains(device));
    let device = device(matches, &known)?.or(answered);
    if device.is_none() && !known.is_empty() {
        return Err(CliError::Usage(Message::new("print-no-device").with("known", known.join(", "))));
    }
    let web = saved.web_language.as_deref();
    let helper = cx.helper().unwrap_or_else(|why| {
        cx.complain(&l10n, unread_id(why));
        None
    });
    let wanted = Wanted {
        device,
        from_here: from_here.then_some(&saved),
        helper: helper.as_ref(),
        web_language: web.filter(|web| loaded.words.languages().iter().any(|one| one == web)),
    };
    let booklet = paper::booklet(&loaded.guide, &loaded.words, l10n.language(), &wanted, &cx.clock.now());
    let lines = output::is(matches, "text");
    let (text, next) = if lines { (paper::text(&booklet), "") } else { (paper::html(&booklet), "print-done.next") };
    Output::of(matches).deliver(&text, ("print-done", next), &l10n)
}
