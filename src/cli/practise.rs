//! `practise`: a rehearsal that saves nothing: it changes neither the data folder nor the progress.

use clap::{Arg, ArgAction, ArgMatches, Command};
use strum::VariantNames;

use super::{CliError, Context, ExitStatus, Text};
use crate::app;
use crate::display::Form;
use crate::guide::Exercise;
use crate::os;
use crate::practice::{Practice, Rehearsal};
use crate::tui::{self, Reads};
use crate::wizard::Outcome;

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    let exercise = Arg::new("exercise").value_name("password|code").help(text("cli-exercise"));
    let exercise = exercise.required_unless_present("help").hide_possible_values(true);
    command.arg(exercise.value_parser(Exercise::VARIANTS.to_vec()))
}

/// Adds the flags that the wizard passes to `practise`. They are not in help, completions and manual.
pub(super) fn with_hidden(command: Command) -> Command {
    let told = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).hide(true);
    command.arg(told("from-wizard")).arg(told("simple-signs"))
}

pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    let loaded = cx.loaded()?;
    let exercise = matches.get_one::<String>("exercise").and_then(|name| name.parse::<Exercise>().ok());
    // clap accepts no other name.
    let exercise = exercise.unwrap_or(Exercise::Password);
    let (from_wizard, simple_signs) = (matches.get_flag("from-wizard"), matches.get_flag("simple-signs"));
    os::forget(from_wizard);
    let saved = cx.saved().ok().and_then(|(progress, _)| progress.language);
    let language = cx.language(&loaded.words, saved.as_deref());
    cx.watch(loaded, &language);
    let mut display = cx.display();
    display.simple_signs |= simple_signs;
    let mut practice = Practice::new(exercise, &language, loaded.guide_files.clone(), os::seed(), display.form);
    let mut rehearsal = Rehearsal::new(&mut practice, &loaded.words);
    let mut clock = cx.clock;
    let rehearsed =
        cx.meet(&display, Reads::Directly, !from_wizard, &mut |front| app::run(&mut rehearsal, front, &mut clock));
    if display.form == Form::Full {
        os::drop_typed();
    }
    // The modes stay those of the wizard: nothing typed in between is echoed.
    tui::restore_terminal();
    match rehearsed {
        Ok(Outcome::Interrupted) => Ok(ExitStatus::Interrupted),
        Ok(Outcome::Stopped) if from_wizard => Ok(ExitStatus::Stopped),
        Ok(_) => Ok(ExitStatus::Fine),
        Err(error) => {
            cx.hung_up(&loaded.words.localizer(&language, &language), &error, "error-practice");
            Ok(ExitStatus::HungUp)
        }
    }
}
