//! A guide as a graph: every page and every transition from it. Pure: a guide goes in, lines come out.
//!
//! Where a choice leads is not computed here: a session is put on the page and takes the choice, and the edge is where
//! it ends up. So the graph cannot differ from what people see.

use std::collections::BTreeSet;

use crate::calendar::Now;
use crate::guide::{ExitId, Guide, Leads, Step, StepId, between};
use crate::l10n::Localizer;
use crate::progress::Progress;
use crate::wizard::{Base, Event, Path, Session};

mod mermaid;
mod text;

pub use mermaid::mermaid;
pub use text::text;

pub use crate::guide::DEVICE;

/// Limit on the combinations of answers tried per page. Our guide needs 24; a hostile one could have a billion.
const MOST: usize = 4096;

/// A guide as pages and transitions.
#[derive(Debug, Clone)]
pub struct Graph<'g> {
    pub guide: &'g Guide,
    /// The device to draw it for, or all devices if none.
    pub device: Option<String>,
    /// The steps on the path, in order.
    pub steps: Vec<StepId>,
    /// The transitions, sorted by the step they leave.
    pub edges: Vec<Edge>,
}

/// One transition from a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edge {
    pub from: StepId,
    /// The choice taken; none at a step that is simply done.
    pub choice: Option<usize>,
    /// Where it leads: a step, an exit or the end.
    pub to: Base,
}

/// The devices that a guide supports: the answers that lead on.
pub fn devices(guide: &Guide) -> Vec<&str> {
    let step = guide.step(DEVICE).map(|step| &guide.steps[step]);
    let choices = step.into_iter().flat_map(|step| &step.choices);
    choices.filter(|choice| leads_on(choice.leads)).map(|choice| choice.id.as_str()).collect()
}

/// Whether the path continues after this answer.
fn leads_on(leads: Leads) -> bool {
    matches!(leads, Leads::On | Leads::After { .. })
}

impl<'g> Graph<'g> {
    /// Builds the graph of every reachable page and every transition from it.
    pub fn of(guide: &'g Guide, device: Option<&str>, now: &Now) -> Self {
        let mut graph = Graph { guide, device: device.map(str::to_owned), steps: Vec::new(), edges: Vec::new() };
        for (index, step) in guide.steps.iter_enumerated() {
            let mut seen = false;
            for progress in graph.situations(index) {
                if !Path::new(guide, &progress).contains(index) {
                    continue;
                }
                seen = true;
                for choice in graph.choices(step) {
                    let Some(to) = leads(guide, &progress, index, choice, now) else { continue };
                    let edge = Edge { from: index, choice, to };
                    if !graph.edges.contains(&edge) {
                        graph.edges.push(edge);
                    }
                }
            }
            if seen {
                graph.steps.push(index);
            }
        }
        let end = guide.steps.next_key();
        graph.edges.sort_by_key(|edge| {
            let to = match edge.to {
                Base::Step(step) => (step, None),
                Base::Exit(exit) => (end, Some(exit)),
                _ => (end, None),
            };
            (edge.from, edge.choice, to)
        });
        graph
    }

    /// The reachable exits.
    pub fn exits(&self) -> Vec<ExitId> {
        self.guide.exits.keys().filter(|exit| self.edges.iter().any(|edge| edge.to == Base::Exit(*exit))).collect()
    }

    /// The choices at a step; if the device is fixed, only that one at the device question.
    fn choices(&self, step: &Step) -> Vec<Option<usize>> {
        if step.choices.is_empty() {
            return vec![None];
        }
        let said = |choice: &usize| match &self.device {
            Some(device) if step.id == DEVICE => step.choices[*choice].id == *device,
            _ => true,
        };
        (0..step.choices.len()).filter(said).map(Some).collect()
    }

    /// Every combination of earlier answers that may matter at a step, up to [`MOST`].
    fn situations(&self, step: StepId) -> Vec<Progress> {
        let guide = self.guide;
        let mut all = vec![Progress::new(&guide.id, guide.version)];
        for question in self.relevant(step) {
            let asked = &guide.steps[question];
            let answers = self.choices(asked).into_iter().flatten().map(|choice| &asked.choices[choice]);
            let answers: Vec<_> = answers.filter(|choice| leads_on(choice.leads)).collect();
            let mut more = Vec::new();
            for known in &all {
                for answer in answers.iter().take((MOST / all.len()).max(1)) {
                    let mut progress = known.clone();
                    progress.answers.insert(asked.id.clone(), answer.id.clone());
                    for (later, likely) in &answer.likely {
                        progress.answers.insert(later.clone(), likely.clone());
                    }
                    more.push(progress);
                }
            }
            all = more;
        }
        all
    }

    /// The earlier questions that decide whether a step is on the path and what comes after it.
    fn relevant(&self, step: StepId) -> BTreeSet<StepId> {
        let steps = &self.guide.steps;
        let jump = |leads: Leads| match leads {
            Leads::After { last, .. } => last,
            _ => step,
        };
        let jumped = steps[step].choices.iter().map(|choice| jump(choice.leads)).max().unwrap_or(step).max(step);
        // A step without conditions is never skipped.
        let end = steps.next_key();
        let stop = between(jumped, end).skip(1).find(|other| steps[*other].when.is_empty());
        let asked = between(step, end).take_while(|other| stop.is_none_or(|stop| *other <= stop));
        let mut open: Vec<StepId> = asked.flat_map(|step| &steps[step].when).map(|(asked, _)| *asked).collect();
        open.extend(self.device.as_ref().and_then(|_| self.guide.step(DEVICE)));
        let mut found = BTreeSet::new();
        while let Some(question) = open.pop() {
            if found.insert(question) {
                open.extend(steps[question].when.iter().map(|(asked, _)| *asked));
            }
        }
        found.into_iter().filter(|question| *question < step).collect()
    }

    /// The localizer for this graph: the device, if it is known, and no other answers.
    fn l10n<'w>(&self, l10n: &Localizer<'w>) -> Localizer<'w> {
        let questions = self.guide.steps.iter().filter(|step| !step.choices.is_empty());
        let answers = questions.map(|step| {
            let device = self.device.clone().filter(|_| step.id == DEVICE);
            (step.id.clone(), device.unwrap_or_default())
        });
        let answers: Vec<_> = answers.chain([("state".to_owned(), "running".to_owned())]).collect();
        l10n.with_answers(answers.into_iter())
    }

    /// The conditions of a step in words, without those that the device already answers.
    fn condition(&self, l10n: &Localizer<'_>, step: StepId) -> Option<String> {
        let settled = |question: StepId| self.device.is_some() && self.guide.steps[question].id == DEVICE;
        let when = self.guide.steps[step].when.iter().filter(|(question, _)| !settled(*question));
        let parts: Vec<String> = when
            .map(|(question, values)| {
                let id = format!("step-{}", self.guide.steps[*question].id);
                let answer = |value: &String| {
                    let answer = l10n.text(&format!("{id}.choice-{value}"));
                    l10n.with("answer", answer).text("graph-is.answer")
                };
                let answers: Vec<String> = values.iter().map(answer).collect();
                let mut said = l10n.with("question", l10n.text(&format!("{id}.title")));
                said.set("answers", answers.join(&format!(" {} ", l10n.text("graph-or"))));
                said.text("graph-is")
            })
            .collect();
        (!parts.is_empty()).then(|| parts.join(&format!(" {} ", l10n.text("graph-and"))))
    }
}

/// Where taking this choice on a step with these answers leads.
fn leads(guide: &Guide, progress: &Progress, step: StepId, choice: Option<usize>, now: &Now) -> Option<Base> {
    let mut progress = progress.clone();
    progress.done = Path::new(guide, &progress).assumed_before(step);
    progress.at = Some(guide.steps[step].id.clone());
    // Any language will do: no text is produced.
    progress.language = Some(String::new());
    let mut session = Session::resume(guide, progress, "", now);
    session.update(Event::Forward, now);
    if session.page() != Base::Step(step) {
        return None;
    }
    let event = choice.map_or(Event::Done, |choice| Event::Choose(guide.steps[step].choices[choice].id.clone()));
    session.update(event, now);
    Some(session.base())
}
