//! Runs the real state machine over a guide: every state can reach the end or an exit, and Back works. A guide that is
//! too large for this only gets the checks in `structure`.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::GuideSource;
use crate::calendar::Now;
use crate::diagnostic::{Diagnostic, Rule};
use crate::guide::StepId;
use crate::wizard::{Base, Event, Explored, Session, TopPage, explore};

/// Explores the guide and reports traps and steps where Back fails.
pub(super) fn check(source: &GuideSource<'_>, today: NaiveDate, found: &mut Vec<Diagnostic>) {
    let Some(noon) = today.and_hms_opt(12, 0, 0) else { return };
    let now = Now::fixed(noon.and_utc().fixed_offset());
    let Some(Explored { sessions, leads_to }) = explore(source.guide, "", &now) else { return };
    let lost: BTreeSet<StepId> = sessions.iter().filter_map(|session| back_fails(session, &now)).collect();
    for step in lost {
        source.tell(&source.step(step).id, Rule::BackLost, found);
    }
    for step in trapped(&sessions, &leads_to) {
        source.tell(&source.step(step).id, Rule::Trap, found);
    }
}

/// The session's step, if Back from it leads nowhere or forward.
fn back_fails(session: &Session<'_>, now: &Now) -> Option<StepId> {
    let TopPage::Base(Base::Step(here)) = session.page() else { return None };
    let mut back = session.clone();
    // Right after a restart, Back undoes the restart; this check is about the path itself.
    back.update(Event::Stay, now);
    back.update(Event::Back, now);
    let before = match back.page() {
        TopPage::Base(Base::Step(step)) => step < here,
        TopPage::Base(Base::Intro) => true,
        _ => false,
    };
    (!before).then_some(here)
}

/// The steps from which no sequence of decisions leads to the end or to an exit.
fn trapped(sessions: &[Session<'_>], leads_to: &[Vec<usize>]) -> BTreeSet<StepId> {
    let mut comes_from: Vec<Vec<usize>> = vec![Vec::new(); sessions.len()];
    for (from, targets) in leads_to.iter().enumerate() {
        targets.iter().for_each(|to| comes_from[*to].push(from));
    }
    let ends = |session: &Session<'_>| matches!(session.page(), TopPage::Base(Base::Finished | Base::Exit(_)));
    let mut free: Vec<bool> = sessions.iter().map(ends).collect();
    let mut open: Vec<usize> = (0..sessions.len()).filter(|at| free[*at]).collect();
    while let Some(at) = open.pop() {
        for from in &comes_from[at] {
            if !std::mem::replace(&mut free[*from], true) {
                open.push(*from);
            }
        }
    }
    let stuck = sessions.iter().zip(&free).filter(|(_, free)| !**free);
    stuck.filter_map(|(session, _)| session.base().step()).collect()
}
