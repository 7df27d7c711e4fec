//! Plans the pages of a booklet: the usual path, and the pages that only another answer leads to.
//!
//! Every other answer is tried once in the state machine, and the path from there is followed. Pages off the usual path
//! become sheets of their own; where the path skips a page, or branches off after one, that page says so to people who
//! gave the answer.

use std::collections::{BTreeMap, HashMap};

use super::walk::Walker;
use crate::graph::DEVICE;
use crate::guide::{Guide, Leads, StepId};
use crate::screen::{Block, Screen};
use crate::text::Para;
use crate::wizard::view::StepText;
use crate::wizard::{Base, Path, Session};

/// Maximum number of pages visited to follow other answers; each answer walks all steps. Our guide needs a thousand; a
/// hostile one could ask for millions.
const MOST: usize = 20_000;

/// An answer other than the usual one: the question and its choice.
pub(super) type Other = (StepId, usize);

/// What a page also says.
pub(super) struct Addition {
    /// The index of the part of the usual body that it comes before.
    pub(super) at: usize,
    pub(super) block: Block,
    /// Whether it replaces that part.
    pub(super) instead: bool,
}

/// A page off the usual path.
pub(super) struct Own<'g> {
    pub(super) session: Session<'g>,
    /// The next page; `None` at an exit.
    pub(super) next: Option<Base>,
    /// The page that leads here.
    pub(super) from: Option<Base>,
}

/// The pages and the paths between them.
#[derive(Default)]
pub(super) struct Plan<'g> {
    /// The usual path.
    pub(super) usual: Vec<Session<'g>>,
    pub(super) screens: Vec<Screen>,
    /// The pages off it, in runs of consecutive pages.
    pub(super) own: Vec<Vec<Own<'g>>>,
    /// Where each answer leads.
    pub(super) leads: HashMap<Other, Base>,
    /// By step: which answers make the path branch off after it, and where to.
    pub(super) branches: BTreeMap<StepId, Vec<(Other, Base)>>,
    /// By step: what it also says after another answer.
    pub(super) variants: BTreeMap<StepId, Vec<(Other, Addition)>>,
}

impl<'g> Plan<'g> {
    pub(super) fn of(guide: &'g Guide, walker: &Walker<'g>, first: Option<StepId>) -> Self {
        let none = BTreeMap::new();
        let start = walker.stand(first.unwrap_or(guide.steps.next_key()), &none);
        let usual = walker.walk(start);
        let screens = usual.iter().map(|session| walker.screen(session)).collect();
        let mut plan = Plan { usual, screens, ..Plan::default() };
        let mut followed = 0;
        for (at, step) in plan.steps() {
            for (index, choice) in guide.steps[step].choices.iter().enumerate() {
                if walker.usual(step) == Some(choice.id.as_str()) {
                    if let Some(next) = plan.usual.get(at + 1) {
                        plan.leads.insert((step, index), next.base());
                    }
                    continue;
                }
                // Another device has its own booklet.
                if guide.steps[step].id == DEVICE && choice.leads == Leads::On {
                    continue;
                }
                followed += guide.steps.len();
                plan.follow(guide, walker, (step, index), followed <= MOST);
            }
        }
        plan
    }

    /// The steps of the usual path, with their positions on it.
    pub(super) fn steps(&self) -> Vec<(usize, StepId)> {
        let step = |(at, session): (usize, &Session<'g>)| match session.base() {
            Base::Step(step) => Some((at, step)),
            _ => None,
        };
        self.usual.iter().enumerate().filter_map(step).collect()
    }

    /// The position on the usual path.
    fn position(&self, place: Base) -> Option<usize> {
        self.usual.iter().position(|session| session.base() == place)
    }

    fn is_own(&self, place: Base) -> bool {
        self.own.iter().flatten().any(|own| own.session.base() == place)
    }

    /// Takes another answer and follows where it leads; only one page, if not `far`.
    fn follow(&mut self, guide: &'g Guide, walker: &Walker<'g>, (step, index): Other, far: bool) {
        let choice = &guide.steps[step].choices[index];
        let answers = BTreeMap::from([(guide.steps[step].id.clone(), choice.id.clone())]);
        let Some(at) = self.position(Base::Step(step)) else { return };
        let mut session = self.usual[at].clone();
        walker.take(&mut session, Some(&choice.id));
        self.leads.insert((step, index), session.base());
        match choice.leads {
            Leads::Redo(_) => {}
            Leads::Exit(_) => self.exit(walker, session, step),
            _ if !far => {}
            Leads::On | Leads::After { .. } => {
                let path = walker.walk(session);
                self.detours(guide, walker, (step, index), path);
                if choice.leads == Leads::On {
                    self.compare(guide, walker, (step, index), &answers);
                }
            }
        }
    }

    fn exit(&mut self, walker: &Walker<'g>, session: Session<'g>, from: StepId) {
        if !self.is_own(session.base()) {
            let session = walker.at(session.progress().clone(), None);
            self.own.push(vec![Own { session, next: None, from: Some(Base::Step(from)) }]);
        }
    }

    /// Collects the pages off the usual path, and where the path branches off.
    fn detours(&mut self, guide: &'g Guide, walker: &Walker<'g>, other: Other, path: Vec<Session<'g>>) {
        let places: Vec<Base> = path.iter().map(Session::base).collect();
        let mut from = Some(Base::Step(other.0));
        let mut run: Vec<Own<'g>> = Vec::new();
        for (index, session) in path.into_iter().enumerate() {
            let place = places[index];
            let next = places.get(index + 1).copied();
            match (self.position(place), place) {
                (None, Base::Step(_)) if !self.is_own(place) => run.push(Own { session, next, from }),
                (Some(at), Base::Step(step)) => {
                    let usual = self.usual.get(at + 1).map(Session::base);
                    if let Some(next) = next.filter(|next| Some(*next) != usual) {
                        self.branches.entry(step).or_default().push((other, next));
                    }
                    self.keep(guide, walker, std::mem::take(&mut run));
                }
                _ => self.keep(guide, walker, std::mem::take(&mut run)),
            }
            from = Some(place);
        }
        self.keep(guide, walker, run);
    }

    /// Adds consecutive pages, and then the exits that they lead to.
    fn keep(&mut self, guide: &'g Guide, walker: &Walker<'g>, run: Vec<Own<'g>>) {
        if run.is_empty() {
            return;
        }
        let questions = run.iter().filter_map(|own| match own.session.base() {
            Base::Step(step) => Some((own.session.clone(), step)),
            _ => None,
        });
        let questions: Vec<_> = questions.collect();
        self.own.push(run);
        for (session, step) in questions {
            self.answers(guide, walker, &session, step);
        }
    }

    /// Records the answers to a question off the usual path.
    fn answers(&mut self, guide: &'g Guide, walker: &Walker<'g>, asked: &Session<'g>, step: StepId) {
        for (index, choice) in guide.steps[step].choices.iter().enumerate() {
            let mut session = asked.clone();
            walker.take(&mut session, Some(&choice.id));
            self.leads.insert((step, index), session.base());
            if matches!(choice.leads, Leads::Exit(_)) {
                self.exit(walker, session, step);
            }
        }
    }

    /// Adds what later pages of the usual path also say after another answer.
    fn compare(&mut self, guide: &'g Guide, walker: &Walker<'g>, other: Other, answers: &BTreeMap<String, String>) {
        for (at, step) in self.steps().into_iter().filter(|(_, step)| *step > other.0) {
            let session = walker.stand(step, answers);
            if session.base() != Base::Step(step) || !Path::new(guide, session.progress()).contains(step) {
                continue;
            }
            for more in additions(&walker.text(&self.usual[at], step), &walker.text(&session, step)) {
                self.variants.entry(step).or_default().push((other, more));
            }
        }
    }
}

/// The paragraphs that a step has beyond the usual ones. Each part has its place in the usual body: before the part
/// that it replaces, or after the parts that precede it.
fn additions(usual: &StepText, other: &StepText) -> Vec<Addition> {
    let said: Vec<&Para> = usual.parts.iter().flat_map(|(_, block)| paras(block)).collect();
    let mut place = 0;
    let mut more = Vec::new();
    for (part, block) in &other.parts {
        let same = usual.parts.iter().position(|(own, _)| own == part);
        if same.is_some_and(|at| usual.parts[at].1 == *block) {
            place = same.map_or(place, |at| at + 1);
            continue;
        }
        let Block::Prose { tone, lead, paras } = block else { continue };
        let paras: Vec<Para> = paras.iter().filter(|para| !said.contains(para)).cloned().collect();
        if !paras.is_empty() {
            let block = Block::Prose { tone: *tone, lead: lead.clone(), paras };
            more.push(Addition { at: same.unwrap_or(place), block, instead: same.is_some() });
        }
    }
    more
}

fn paras(block: &Block) -> &[Para] {
    match block {
        Block::Prose { paras, .. } => paras,
        _ => &[],
    }
}
