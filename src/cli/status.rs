//! `status`: where the person is, what is next, what is late.

use std::io::{self, Write};

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{CliError, Context, ExitStatus, Text};
use crate::calendar::Now;
use crate::guide::StageId;
use crate::l10n::Localizer;
use crate::wizard::{Base, Frontier, Session, WaitState};

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    command.arg(json(text))
}

pub(super) fn json(text: Text<'_>) -> Arg {
    Arg::new("json").long("json").action(ArgAction::SetTrue).help(text("cli-json"))
}

pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    let json = matches.get_flag("json");
    let (session, l10n) = cx.session()?;
    if !json {
        cx.name_guide(&l10n)?;
    }
    write(&session, &l10n, &cx.clock.now(), json, &mut io::stdout().lock())?;
    Ok(ExitStatus::Fine)
}

/// Writes the status of a session, in words or as JSON.
///
/// # Errors
/// The output cannot be written.
pub fn write(
    session: &Session<'_>,
    l10n: &Localizer<'_>,
    now: &Now,
    json: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let status = session.status(now);
    if json {
        let text = serde_json::to_string_pretty(&status).map_err(io::Error::other)?;
        writeln!(out, "{text}")?;
        return Ok(());
    }
    if session.progress().at.is_none() {
        writeln!(out, "{}", l10n.text("status-none"))?;
        return Ok(());
    }
    let guide = session.guide();
    let mut say = |id: &str, value: String| writeln!(out, "{}", l10n.with("value", value).text(id));
    say("status-language", l10n.own_name())?;
    if let (Some(device), Some(step)) = (&status.device, guide.step("device"))
        && guide.steps[step].choice(device).is_some()
    {
        say("status-device", l10n.text(&format!("step-device.choice-{device}")))?;
    }
    let stage = match session.base() {
        Base::Finished => l10n.text("stage-finished"),
        Base::Exit(exit) => l10n.text(&format!("exit-{}.title", guide.exits[exit].id)),
        Base::Step(step) => crate::wizard::view::stage_name(l10n, guide, guide.steps[step].stage),
        _ => crate::wizard::view::stage_name(l10n, guide, StageId::default()),
    };
    say("status-place", stage)?;
    if let Some(step) = &status.step {
        let mut line = l10n.text(&format!("step-{step}.title"));
        if let (Some(number), Some(total)) = (status.step_number, status.steps_total) {
            let mut count = l10n.with("number", number);
            count.set("total", total);
            line = format!("{line} ({})", count.text("count"));
        }
        say("status-step", line)?;
        if let Some(Frontier::Step(next)) = guide.step(step).map(|here| session.next(here)) {
            say("status-next", crate::wizard::view::step_title(guide, l10n, next))?;
        }
    }
    if let Some(code) = session.place_code() {
        writeln!(out, "{}", crate::wizard::view::code_line(l10n, "status-code", code))?;
    }
    for clock in session.clocks(now).into_iter().filter(|clock| clock.state != WaitState::Done) {
        for para in crate::wizard::view::clock_words(l10n, now, &clock) {
            let said = l10n.with("value", para.text());
            writeln!(out, "{}", if clock.late { said.text("status-late") } else { para.text() })?;
        }
    }
    if let Some(saved) = status.saved_at {
        writeln!(out, "{}", l10n.with("date", l10n.date(now.day_of(saved))).text("status-saved"))?;
    }
    Ok(())
}
