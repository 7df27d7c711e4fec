//! Every state the wizard can reach in a guide, and where each decision leads from it.
//!
//! Two states are equal if the page, what is open or done ahead, and every answer that still matters are equal. So the
//! number of states grows with the steps and answers, not with the number of paths.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Base, Event, Frontier, Overlay, Session, TopPage};
use crate::calendar::Now;
use crate::guide::{Guide, StepId};
use crate::progress::Progress;

/// Maximum number of replayed steps; the shipped guide needs a thirtieth of it.
const BUDGET: usize = 1_000_000;

#[derive(PartialEq, Eq, Hash)]
struct StateKey {
    page: TopPage,
    base: Base,
    frontier: Option<StepId>,
    /// Later steps that are already done: the person said so, or has been there.
    ahead: Vec<StepId>,
    answers: Vec<(StepId, String)>,
}

/// The states of a guide.
#[derive(Debug)]
pub struct Explored<'g> {
    /// One session for each state.
    pub sessions: Vec<Session<'g>>,
    /// For each state, where its decisions lead (indices into `sessions`).
    pub leads_to: Vec<Vec<usize>>,
}

/// Explores a guide, with every decision made at this time. Each event replays the guide: `None` if it is too large for
/// that.
pub fn explore<'g>(guide: &'g Guide, language: &str, now: &Now) -> Option<Explored<'g>> {
    let last_use = last_use(guide);
    let mut session = Session::resume(guide, Progress::new(&guide.id, guide.version), language, now);
    session.update(Event::Language(language.to_owned()), now);
    let mut known: HashMap<StateKey, usize> = HashMap::new();
    known.insert(state(&session, &last_use), 0);
    let mut explored = Explored { sessions: vec![session], leads_to: Vec::new() };
    let (mut cost, mut here) = (0, 0);
    while here < explored.sessions.len() {
        let from = explored.sessions[here].clone();
        let mut targets = Vec::new();
        for event in events(&from, now.today()) {
            cost += guide.steps.len() + 20;
            if cost > BUDGET {
                return None;
            }
            let mut to = from.clone();
            to.update(event, now);
            let next = explored.sessions.len();
            let number = *known.entry(state(&to, &last_use)).or_insert(next);
            if number == next {
                explored.sessions.push(to);
            }
            targets.push(number);
        }
        explored.leads_to.push(targets);
        here += 1;
    }
    Some(explored)
}

/// For each question, the last step whose presence or "done" depends on it.
fn last_use(guide: &Guide) -> HashMap<StepId, StepId> {
    let mut last = HashMap::new();
    for (index, step) in guide.steps.iter_enumerated() {
        for question in step.when.iter().map(|(question, _)| question).chain(&step.bound) {
            last.insert(*question, index);
        }
    }
    last
}

fn state(session: &Session<'_>, last_use: &HashMap<StepId, StepId>) -> StateKey {
    let path = session.path();
    let from = match session.base() {
        Base::Step(step) => step,
        _ => StepId::from(0),
    };
    let matters = last_use.iter().filter(|(_, last)| **last >= from).map(|(question, _)| *question);
    let mut answers: Vec<(StepId, String)> = matters
        .filter(|question| path.contains(*question))
        .filter_map(|question| Some((question, path.answer_id(question)?.clone())))
        .collect();
    answers.sort();
    let frontier = match path.frontier() {
        Frontier::Step(step) => Some(step),
        Frontier::Finished => None,
    };
    let ahead = path.valid_steps().into_iter().filter(|step| *step > from).collect();
    StateKey { page: session.page(), base: session.base(), frontier, ahead, answers }
}

/// The decisions that lead on from here.
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
