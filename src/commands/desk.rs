//! `desk export` and `desk import`: a case handed over to a colleague on another machine, and taken in there.

use std::io::{self, Write};
use std::path::Path;

use super::{FINE, PROBLEMS, complain, shown};
use crate::args::Output;
use crate::calendar::Now;
use crate::desk::case::What;
use crate::desk::nickname::folded;
use crate::desk::{Board, Cases, Opened, Shut, Unreadable};
use crate::os::{self, CaseFolder};
use crate::text::clean;
use crate::words::Voice;

/// `desk export`: the case into a file.
///
/// # Errors
/// The streams cannot be written.
pub fn export(
    folder: &Path,
    nickname: &str,
    output: &Output,
    voice: &Voice<'_>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let mut cases = CaseFolder::new(folder, true);
    let wanted = folded(nickname.trim());
    let found = cases.list().heads.into_iter().find(|head| folded(&head.nickname) == wanted);
    let name = voice.with("name", clean(nickname));
    let Some(head) = found else {
        complain(voice, &name.line("desk-no-case"), err)?;
        return Ok(PROBLEMS);
    };
    match cases.open(&head.id) {
        Ok(Opened { case, .. }) => {
            let voice = voice.with("name", head.nickname);
            super::paper::deliver(&case.write(), output, ("desk-exported", "desk-exported.next"), &voice, out, err)
        }
        Err(why) => {
            complain(voice, &voice.line(said(why)), err)?;
            Ok(PROBLEMS)
        }
    }
}

/// `desk import`: the case of a file onto the board. One that is there already is put together with it.
///
/// # Errors
/// The streams cannot be written.
pub fn import(
    folder: &Path,
    file: &Path,
    voice: &Voice<'_>,
    now: &Now,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let refuse = |why: Shut, err: &mut dyn Write| {
        let what = voice.with("why", voice.line(said(why))).line("desk-import-failed");
        complain(voice, &what, err).map(|()| PROBLEMS)
    };
    let mut case = match os::read_case(file) {
        Ok(case) => case,
        Err(Shut::Gone) => {
            complain(voice, &voice.with("path", shown(file)).line("desk-no-file"), err)?;
            return Ok(PROBLEMS);
        }
        Err(why) => return refuse(why, err),
    };
    let mut cases = CaseFolder::new(folder, true);
    let board = Board::new(cases.list(), voice.words());
    let mut id = "desk-imported";
    match cases.open(&case.case.id) {
        Ok(Opened { held: false, .. }) => return refuse(Shut::Elsewhere, err),
        Ok(Opened { case: ours, .. }) => {
            case = ours.merged(&case);
            case.log(What::Merged, None, now);
            id = "desk-imported.merged";
        }
        Err(Shut::Gone) => {
            let own = case.case.nickname.clone();
            let free = (2..).map(|number| format!("{own} {number}")).find(|name| !board.knows(name));
            if let Some(name) = free.filter(|_| board.knows(&own)) {
                case.case.nickname = name;
                id = "desk-imported.renamed";
            }
        }
        Err(why) => return refuse(why, err),
    }
    // The folders are made, if they are not there yet.
    let _ = cases.new_id();
    match cases.save(&case) {
        Ok(kept) => {
            writeln!(out, "{}", voice.with("name", kept.case.nickname).line(id))?;
            Ok(FINE)
        }
        Err(why) => refuse(Shut::Fault(why), err),
    }
}

fn said(why: Shut) -> &'static str {
    match why {
        Shut::Gone => "desk-shut.gone",
        Shut::Unreadable(Unreadable::Damaged) => "desk-unreadable.not-case",
        Shut::Unreadable(Unreadable::Newer) => "desk-unreadable.newer",
        Shut::Unreadable(Unreadable::Large) => "desk-unreadable.large",
        Shut::Elsewhere => "desk-shut.elsewhere-file",
        Shut::OtherGuide => "desk-shut.guide",
        Shut::Unreadable(Unreadable::Denied) | Shut::Fault(_) => "desk-shut.fault",
    }
}
