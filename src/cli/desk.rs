//! `desk`: the board of a help desk. `desk export` and `desk import`: hand a case to a colleague on another machine.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};

use super::context::shown;
use super::output::{self, Output};
use super::{CliError, Context, ExitStatus, Message, Text};
use crate::app;
use crate::desk::case::What;
use crate::desk::nickname::folded;
use crate::desk::view::AtDesk;
use crate::desk::{Board, CaseError, Cases, Desk, Opened, Unreadable};
use crate::os::{self, CaseFolder, SystemWorld};
use crate::tui::{self, Reads};
use crate::wizard::{Fault, Notice, Outcome};

pub(super) fn arguments(command: Command, text: Text<'_>) -> Command {
    let required = |name: &'static str, value: &'static str| {
        Arg::new(name).value_name(value).help(text(&format!("cli-desk.{name}"))).required_unless_present("help")
    };
    let file = || required("file", "FILE").value_parser(value_parser!(PathBuf));
    let sub = |name: &'static str| Command::new(name).about(text(&format!("cli-desk.{name}"))).disable_help_flag(true);
    command
        .disable_help_subcommand(true)
        .subcommand(sub("export").arg(required("nickname", "NICKNAME")).arg(file()).arg(output::force(text)))
        .subcommand(sub("import").arg(file()))
}

pub(super) fn run(cx: &Context, matches: &ArgMatches) -> Result<ExitStatus, CliError> {
    let file = |matches: &ArgMatches| matches.get_one::<PathBuf>("file").cloned();
    match matches.subcommand() {
        Some(("export", inner)) => {
            let nickname = inner.get_one::<String>("nickname").map_or("", String::as_str);
            export(cx, nickname, &Output { path: file(inner), force: inner.get_flag("force") })
        }
        Some((_, inner)) => import(cx, &file(inner).unwrap_or_default()),
        None => board(cx),
    }
}

fn board(cx: &Context) -> Result<ExitStatus, CliError> {
    let loaded = cx.loaded()?;
    // Ignore the language of saved progress in the same folder: it is not the volunteer's.
    let language = cx.language(&loaded.words, None);
    cx.watch(loaded, &language);
    let Some(mut display) = cx.offer_lines(loaded, &language, cx.display())? else { return Ok(ExitStatus::Fine) };
    let trace = !cx.globals.no_trace;
    let folder = trace.then(|| cx.folder.clone());
    // No progress is saved here: cases have their own folder.
    let mut world = SystemWorld::new(cx.clock, Err(Fault::NoTrace), folder, Vec::new()).keeping_in(
        cx.given_folder(),
        &loaded.words,
        &language,
    );
    let mut cases = CaseFolder::new(&cx.folder, trace);
    let mut desk = Desk::new(&loaded.guide, &loaded.words, &language, &cx.clock.now());
    if let Err(why) = cx.settings() {
        desk.session_mut().notify(Notice::Settings(why));
    }
    let left = loop {
        desk.session_mut().show_as(display);
        world.show_as(display);
        let left = cx.meet(&display, Reads::Queued, true, &mut |front| {
            app::run(&mut AtDesk::new(&mut desk, &loaded.words, &mut cases), front, &mut world)
        });
        tui::restore_terminal();
        match left {
            Ok(Outcome::Switched(other)) => display = other,
            left => break left,
        }
    };
    cx.leave(left, loaded, desk.language(), trace && desk.is_kept())
}

/// Writes a case to a file.
fn export(cx: &Context, nickname: &str, output: &Output) -> Result<ExitStatus, CliError> {
    let l10n = cx.l10n(&cx.loaded()?.words, None);
    let mut cases = CaseFolder::new(&cx.folder, true);
    let wanted = folded(nickname.trim());
    let found = cases.list().heads.into_iter().find(|head| folded(&head.nickname) == wanted);
    let Some(head) = found else {
        return Err(CliError::Failed(Message::new("desk-no-case").with("name", nickname)));
    };
    match cases.open(&head.id) {
        Ok(Opened { case, .. }) => {
            let l10n = l10n.with("name", head.nickname);
            output.deliver(&case.write(), ("desk-exported", "desk-exported.next"), &l10n)
        }
        Err(why) => Err(CliError::failed(said(why))),
    }
}

/// Adds the case in a file to the board, or merges it with the same case there.
fn import(cx: &Context, file: &Path) -> Result<ExitStatus, CliError> {
    let loaded = cx.loaded()?;
    let l10n = cx.l10n(&loaded.words, None);
    let refuse =
        |why: CaseError| Err(CliError::Failed(Message::new("desk-import-failed").with("why", l10n.text(said(why)))));
    let mut case = match os::read_case(file) {
        Ok(case) => case,
        Err(CaseError::Gone) => return Err(CliError::Failed(Message::new("desk-no-file").with("path", shown(file)))),
        Err(why) => return refuse(why),
    };
    let mut cases = CaseFolder::new(&cx.folder, true);
    let board = Board::new(cases.list(), &loaded.guide, &loaded.words);
    let mut id = "desk-imported";
    match cases.open(&case.case.id) {
        Ok(Opened { held: false, .. }) => return refuse(CaseError::Elsewhere),
        Ok(Opened { case: ours, .. }) => {
            case = ours.merged(&case);
            case.log(What::Merged, None, &cx.clock.now());
            id = "desk-imported.merged";
        }
        Err(CaseError::Gone) => {
            let own = case.case.nickname.clone();
            let free = (2..).map(|number| format!("{own} {number}")).find(|name| !board.knows(name));
            if let Some(name) = free.filter(|_| board.knows(&own)) {
                case.case.nickname = name;
                id = "desk-imported.renamed";
            }
        }
        Err(why) => return refuse(why),
    }
    // Creates the folders if needed.
    let _ = cases.new_id();
    match cases.save(&case) {
        Ok(kept) => {
            writeln!(io::stdout(), "{}", l10n.with("name", kept.case.nickname).text(id))?;
            Ok(ExitStatus::Fine)
        }
        Err(why) => refuse(CaseError::Fault(why)),
    }
}

fn said(why: CaseError) -> &'static str {
    match why {
        CaseError::Gone => "desk-shut.gone",
        CaseError::Unreadable(Unreadable::Damaged) => "desk-unreadable.not-case",
        CaseError::Unreadable(Unreadable::Newer) => "desk-unreadable.newer",
        CaseError::Unreadable(Unreadable::Large) => "desk-unreadable.large",
        CaseError::Elsewhere => "desk-shut.elsewhere-file",
        CaseError::OtherGuide => "desk-shut.guide",
        CaseError::Unreadable(Unreadable::Denied) | CaseError::Fault(_) => "desk-shut.fault",
    }
}
