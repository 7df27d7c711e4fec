//! Every place that the machine can come to on a guide, and where each decision leads from it.
//!
//! Two states are one when the page, what is open or done ahead, and every answer that still matters are the same: so it
//! grows with the number of steps and answers, and not with the number of ways.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Base, Event, Frontier, Overlay, Session, TopPage};
use crate::calendar::Now;
use crate::guide::{Guide, StepId};
use crate::progress::Progress;

/// So many replayed steps it may cost; the shipped guide needs a thirtieth.
const BUDGET: usize = 1_000_000;

#[derive(PartialEq, Eq, Hash)]
struct Place {
    page: TopPage,
    base: Base,
    frontier: Option<StepId>,
    /// The steps further on that are done already: the person said so, or has been there.
    ahead: Vec<StepId>,
    answers: Vec<(StepId, String)>,
}

/// The places of a guide.
#[derive(Debug)]
pub struct Explored<'g> {
    /// One session for each.
    pub sessions: Vec<Session<'g>>,
    /// For each, where its decisions lead.
    pub leads_to: Vec<Vec<usize>>,
}

/// Explores a guide, as a person does who decides everything at this time. Each event replays the guide: none, if it is too
/// large for that.
pub fn explore<'g>(guide: &'g Guide, language: &str, now: &Now) -> Option<Explored<'g>> {
    let last_use = last_use(guide);
    let mut session = Session::resume(guide, Progress::new(&guide.id, guide.version), language, now);
    session.update(Event::Language(language.to_owned()), now);
    let mut known: HashMap<Place, usize> = HashMap::new();
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

fn state(session: &Session<'_>, last_use: &HashMap<StepId, StepId>) -> Place {
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
    Place { page: session.page(), base: session.base(), frontier, ahead, answers }
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
