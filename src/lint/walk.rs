//! The real machine walked over a real guide: from every place there is a way to the end or to an exit, and Back works.
//!
//! Two states are one when the page, what is open or done ahead, and every answer that still matters are the same: so the
//! walk grows with the number of steps and answers, and not with the number of ways. Each event of the machine replays the guide:
//! past a certain size only what `structure` tells from the data is proved.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

use super::Source;
use crate::calendar::Now;
use crate::diagnostic::{Diagnostic, Rule};
use crate::guide::{Guide, StepId};
use crate::progress::Progress;
use crate::wizard::{Base, Event, Frontier, Overlay, Session, TopPage};

/// So many replayed steps a walk may cost; the shipped guide needs a thirtieth.
const BUDGET: usize = 1_000_000;

#[derive(PartialEq, Eq, Hash)]
struct State {
    page: TopPage,
    base: Base,
    frontier: Option<StepId>,
    /// The steps further on that are done already: the person said so, or has been there.
    ahead: Vec<StepId>,
    answers: Vec<(StepId, String)>,
}

/// Walks, and tells what is a trap and where Back is lost.
pub(super) fn check(source: &Source<'_>, today: NaiveDate, found: &mut Vec<Diagnostic>) {
    let Some(noon) = today.and_hms_opt(12, 0, 0) else { return };
    let now = Now::fixed(noon.and_utc().fixed_offset());
    let guide = source.guide;
    let last_use = last_use(guide);
    let mut session = Session::resume(guide, Progress::new(&guide.id, guide.version), "", &now);
    session.update(Event::Language(String::new()), &now);
    let mut known: HashMap<State, usize> = HashMap::new();
    let mut sessions = Vec::new();
    let mut leads_to: Vec<Vec<usize>> = Vec::new();
    let mut lost: BTreeSet<StepId> = BTreeSet::new();
    known.insert(state(&session, &last_use), 0);
    sessions.push(session);
    let mut cost = 0;
    let mut here = 0;
    while here < sessions.len() {
        let from: Session<'_> = sessions[here].clone();
        let mut targets = Vec::new();
        for event in events(&from, today) {
            cost += guide.steps.len() + 20;
            if cost > BUDGET {
                return;
            }
            let mut to = from.clone();
            to.update(event, &now);
            let next = sessions.len();
            let number = *known.entry(state(&to, &last_use)).or_insert(next);
            if number == next {
                sessions.push(to);
            }
            targets.push(number);
        }
        if let Some(step) = back_fails(&from, &now) {
            lost.insert(step);
        }
        leads_to.push(targets);
        here += 1;
    }
    for step in lost {
        source.tell(&source.step(step).id, Rule::BackLost, found);
    }
    for step in trapped(&sessions, &leads_to) {
        source.tell(&source.step(step).id, Rule::Trap, found);
    }
}

/// The last step to whose presence or "done" each question matters.
fn last_use(guide: &Guide) -> HashMap<StepId, StepId> {
    let mut last = HashMap::new();
    for (index, step) in guide.steps.iter_enumerated() {
        for question in step.when.iter().map(|(question, _)| question).chain(&step.bound) {
            last.insert(*question, index);
        }
    }
    last
}

fn state(session: &Session<'_>, last_use: &HashMap<StepId, StepId>) -> State {
    let path = session.path();
    let from = match session.base() {
        Base::Step(step) => step,
        _ => StepId::from(0),
    };
    let matters = last_use.iter().filter(|(_, last)| **last >= from).map(|(question, _)| *question);
    let mut answers: Vec<(StepId, String)> = matters
        .filter(|question| path.is_on_the_way(*question))
        .filter_map(|question| Some((question, path.answer_id(question)?.clone())))
        .collect();
    answers.sort();
    let frontier = match path.frontier() {
        Frontier::Step(step) => Some(step),
        Frontier::Finished => None,
    };
    let ahead = path.valid_steps().into_iter().filter(|step| *step > from).collect();
    State { page: session.page(), base: session.base(), frontier, ahead, answers }
}

/// What a person may decide here to get further.
fn events(session: &Session<'_>, today: NaiveDate) -> Vec<Event> {
    match session.page() {
        TopPage::Base(Base::Step(step)) => {
            let choices = &session.guide().steps[step].choices;
            match choices.is_empty() {
                true => vec![Event::Done],
                false => choices.iter().map(|choice| Event::Choose(choice.id.clone())).collect(),
            }
        }
        TopPage::Overlay(Overlay::When(_)) => vec![Event::DoneOn(None), Event::DoneOn(Some(today))],
        TopPage::Base(Base::Exit(_)) => vec![Event::Back],
        TopPage::Base(Base::Finished) => Vec::new(),
        _ => vec![Event::Forward],
    }
}

/// The step from which Back leads nowhere, or forward.
fn back_fails(session: &Session<'_>, now: &Now) -> Option<StepId> {
    let TopPage::Base(Base::Step(here)) = session.page() else { return None };
    let mut back = session.clone();
    // Right after a new beginning, Back takes that back: what is asked here is the way itself.
    back.update(Event::Stay, now);
    back.update(Event::Back, now);
    let before = match back.page() {
        TopPage::Base(Base::Step(step)) => step < here,
        TopPage::Base(Base::Intro) => true,
        _ => false,
    };
    (!before).then_some(here)
}

/// The steps from which no decision, and no row of decisions, leads to the end or to an exit.
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
