//! `helper`: notes the person who helps, says who is noted, or forgets them.

use std::io::{self, Write};

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::context::shown;
use super::{CliError, Context, ExitStatus, Message, Text};
use crate::helper::{Helper, LONGEST, Part, Refusal};
use crate::l10n::Localizer;
use crate::os::{self, NotNoted};
use crate::unread::Unread;
use crate::wizard::view::helper::{paras, refusal_id, unread_id};

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    let part = |part: Part, value: &'static str| {
        Arg::new(part.id()).long(part.id()).value_name(value).help(text(&format!("cli-helper-{}", part.id())))
    };
    let forget = Arg::new("forget").long("forget").action(ArgAction::SetTrue).help(text("cli-helper-forget"));
    command
        .arg(part(Part::Name, "NAME"))
        .arg(part(Part::Phone, "PHONE"))
        .arg(part(Part::Hours, "HOURS"))
        .arg(forget.conflicts_with_all(Part::ALL.map(Part::id)))
}

pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    let loaded = cx.loaded()?;
    // A newer program's progress is no reason not to say whom to call.
    let saved = cx.saved().ok().and_then(|(progress, _)| progress.language);
    let l10n = cx.l10n(&loaded.words, saved.as_deref());
    if cx.globals.no_trace {
        return Err(CliError::Usage(Message::new("error-helper-no-trace")));
    }
    let mut out = io::stdout().lock();
    if matches.get_flag("forget") {
        let was = os::forget_helper(&cx.folder).map_err(|why| failed(cx, why))?;
        writeln!(out, "{}", l10n.text(if was { "helper-forgotten" } else { "helper-nobody" }))?;
        return Ok(ExitStatus::Fine);
    }
    let known = cx.helper().map_err(|why| failed(cx, NotNoted::Unread(why)))?;
    let given: Vec<(Part, &String)> =
        Part::ALL.into_iter().filter_map(|part| Some((part, matches.get_one::<String>(part.id())?))).collect();
    if given.is_empty() {
        match &known {
            Some(helper) => say(helper, &l10n, &mut out)?,
            None => writeln!(out, "{}", l10n.text("helper-nobody"))?,
        }
        writeln!(out, "{}", l10n.text(if known.is_some() { "helper-how.known" } else { "helper-how" }))?;
        return Ok(ExitStatus::Fine);
    }
    let mut helper = known.unwrap_or_default();
    let set = given.into_iter().try_for_each(|(part, text)| helper.set(part, text));
    set.and_then(|()| helper.validate()).map_err(refused)?;
    os::write_helper(&cx.folder, &helper).map_err(|why| failed(cx, why))?;
    writeln!(out, "{}", l10n.text("helper-noted"))?;
    say(&helper, &l10n, &mut out)?;
    Ok(ExitStatus::Fine)
}

fn say(helper: &Helper, l10n: &Localizer<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", l10n.text("lead-helper"))?;
    paras(helper, l10n).iter().try_for_each(|para| writeln!(out, "- {}", para.text()))
}

fn refused(why: Refusal) -> CliError {
    CliError::Usage(Message::new(refusal_id(why)).with("count", LONGEST.to_string()))
}

fn failed(cx: &Context, why: NotNoted) -> CliError {
    let message = match why {
        NotNoted::Unread(Unread::Damaged) => Message::new("helper-unread.cli"),
        NotNoted::Unread(why) => Message::new(unread_id(why)),
        NotNoted::Failed(error) => Message::new("error-helper-failed").with("why", error.to_string()),
    };
    CliError::Failed(message.with("path", shown(&os::helper_file(&cx.folder))))
}
