//! What a decision on a step changes (done, answered, assumed done, redone), and where it leads.

use chrono::NaiveDate;

use super::overlay::Pushed;
use super::path::is_assumed;
use super::session::Undo;
use super::{Base, Frontier, Notice, Overlay, Session};
use crate::calendar::Now;
use crate::guide::{Choice, Kind, Leads, OTHER_LANGUAGE, StepId, TroubleId};
use crate::progress::Done;

impl Session<'_> {
    /// The step that a "done" or a choice applies to: the one shown, or the one being changed.
    pub(super) fn subject(&self) -> Option<StepId> {
        match self.overlay() {
            Some(Overlay::Change(step) | Overlay::When(step)) => Some(*step),
            // Someone who returns during a wait answers the page below.
            None | Some(Overlay::Waiting) => self.base.step(),
            _ => None,
        }
    }

    pub(super) fn done(&mut self, now: &Now) {
        // The page that asks for a date accepts only a date.
        let Some(step) = self.subject().filter(|_| !matches!(self.overlay(), Some(Overlay::When(_)))) else { return };
        if self.guide.steps[step].choices.is_empty() {
            let again = !self.path().is_done(step);
            let before = self.undo_point(true);
            self.mark(step, self.noted(now));
            self.advance(step, again);
            self.undo = again.then_some(before);
        }
    }

    /// Takes a "done" back, with the clock that it started.
    pub(super) fn not_done(&mut self) {
        let Some(step) = self.subject().filter(|step| self.path().is_done(*step)) else { return };
        // What cannot be undone has not happened: then nothing that builds on it has.
        let after = self.guide.steps[step].kind == Kind::Confirm;
        self.supersede(|other| other == step || (after && other > step));
        self.notice = Some(Notice::NotDone);
    }

    /// Makes what was done so far final for Back, where somebody else keeps track of it.
    pub fn forget_undo(&mut self) {
        self.undo = None;
    }

    pub(super) fn done_on(&mut self, day: Option<NaiveDate>, now: &Now) {
        let Some(&Overlay::When(step)) = self.overlay() else { return };
        let noon = day.filter(|day| *day <= now.today()).and_then(|day| day.and_hms_opt(12, 0, 0));
        let when = noon.map(|noon| now.instant(noon).min(now.at));
        let at_step = self.base == Base::Step(step);
        let again = !self.path().is_done(step);
        self.overlays.pop();
        let when = when.map(|at| Now { at, zone: now.zone });
        self.mark(step, when.as_ref());
        if at_step {
            self.advance(step, again);
        }
    }

    /// Marks a step as done. A valid entry keeps its date, unless the date was unknown.
    pub(super) fn mark(&mut self, step: StepId, when: Option<&Now>) {
        let bound_to = self.path().bound(step);
        let id = &self.guide.steps[step].id;
        let when = when.map(|now| now.at);
        let path = self.path();
        let valid = path.entry(step).filter(|_| path.is_done(step)).map(|entry| entry.when.is_some());
        match valid {
            Some(true) => {}
            Some(false) if when.is_none() => {}
            _ => {
                self.progress.done.retain(|entry| entry.step != *id || entry.bound_to != bound_to || entry.superseded);
                // An entry for a step that was assumed done replaces the assumption.
                let kept = self
                    .progress
                    .done
                    .iter()
                    .filter(|entry| entry.step != *id || entry.superseded || !is_assumed(self.guide, entry));
                self.progress.done = kept.cloned().collect();
                self.progress.done.push(Done { step: id.clone(), when, bound_to, superseded: false });
            }
        }
    }

    pub(super) fn choose(&mut self, choice: &str, now: &Now) {
        let Some(step) = self.subject() else { return };
        let Some(choice) = self.guide.steps[step].choice(choice).map(|index| &self.guide.steps[step].choices[index])
        else {
            return;
        };
        let changing = matches!(self.overlay(), Some(Overlay::Change(_) | Overlay::When(_)));
        match choice.leads {
            Leads::Redo(target) => {
                let before = self.undo_point(false);
                self.progress.answers.extend(choice.likely.iter().cloned());
                self.redo(target, before);
                return;
            }
            Leads::Exit(exit) => {
                self.answer(step, choice);
                self.overlays.clear();
                self.base = Base::Exit(exit);
                return;
            }
            Leads::On | Leads::After { .. } => {}
        }
        let reached = self.path().furthest();
        self.answer(step, choice);
        let open = |question: &str| self.guide.step(question).is_some_and(|step| !self.path().is_done(step));
        let likely: Vec<_> = choice.likely.iter().filter(|(question, _)| open(question)).cloned().collect();
        self.progress.answers.extend(likely);
        let again = !self.path().is_done(step);
        self.mark(step, self.noted(now));
        if let Leads::After { last, but } = choice.leads {
            self.assume(step, last, but);
        }
        let lost = self.to_do_again(reached);
        if changing {
            self.overlays.pop();
            self.base = self.saved_place();
        } else {
            self.advance(step, again);
        }
        // No notice for a first answer: there was none to change.
        if !lost.is_empty() && (changing || !again) {
            self.notice = Some(Notice::NoLonger(lost));
        }
    }

    /// The steps, up to `reached`, that a changed answer makes the person do again.
    pub(super) fn to_do_again(&self, reached: Option<StepId>) -> Vec<StepId> {
        let path = self.path();
        match (path.frontier(), reached) {
            (Frontier::Step(open), Some(reached)) => {
                path.steps().filter(|step| (open..=reached).contains(step) && !path.is_done(*step)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn answer(&mut self, step: StepId, choice: &Choice) {
        self.progress.answer(&self.guide.steps[step], &choice.id);
        if let Some(web) = &choice.web {
            // Labels in a language that the guide does not have stand in the reader's own.
            self.progress.web_language = Some(web.clone()).filter(|web| web != OTHER_LANGUAGE);
        }
    }

    /// Assumes all steps up to `last` done at an unknown time, for as long as the answer holds.
    pub(super) fn assume(&mut self, question: StepId, last: StepId, but: Option<StepId>) {
        let path = self.path();
        let left = |step: StepId| but.is_some_and(|but| self.guide.steps[step].depends_on(but));
        let open = path.steps().filter(|step| *step <= last && !path.is_done(*step) && !left(*step));
        let open: Vec<StepId> = open.collect();
        for step in open {
            let mut bound_to = self.path().bound(step);
            let answer = self.path().saved_answer(question).cloned().unwrap_or_default();
            bound_to.insert(self.guide.steps[question].id.clone(), answer);
            let id = self.guide.steps[step].id.clone();
            self.progress.done.push(Done { step: id, when: None, bound_to, superseded: false });
        }
    }

    /// Moves on from a step, and asks for the dates that waits need. With `again`, the step was not done before, and leads
    /// to the frontier; one only reread leads to the one after it.
    pub(super) fn advance(&mut self, step: StepId, again: bool) {
        let jumped = self.guide.steps[step].choices.iter().any(|choice| matches!(choice.leads, Leads::After { .. }));
        let path = self.path();
        let target = if jumped || again { path.frontier() } else { path.after(step) };
        let asks: Vec<StepId> = if jumped { self.waits_without_start() } else { Vec::new() };
        self.overlays.clear();
        self.base = target.into();
        for start in asks {
            self.overlays.push(Pushed { overlay: Overlay::When(start), from: Some(step) });
        }
    }

    fn undo_point(&self, brief: bool) -> Box<Undo> {
        Box::new(Undo { progress: self.progress.clone(), base: self.base, brief })
    }

    /// Starts again from a step: later entries stay saved but no longer count.
    fn redo(&mut self, target: StepId, before: Box<Undo>) {
        self.undo = Some(before);
        self.supersede(|step| step >= target);
        self.overlays.clear();
        self.base = Base::Step(target);
        self.notice = Some(Notice::Redone(target));
    }

    /// Keeps the entries of these steps, and of those that they replaced, but counts them no longer.
    pub(super) fn supersede(&mut self, which: impl Fn(StepId) -> bool) {
        let path = self.path();
        let done = self.progress.done.iter();
        let chosen: Vec<bool> = done.map(|entry| path.step(&entry.step).is_some_and(&which)).collect();
        for (entry, chosen) in self.progress.done.iter_mut().zip(chosen) {
            entry.superseded |= chosen;
        }
        // Keep only the latest superseded entry of each kind.
        let mut seen = Vec::new();
        self.progress.done.reverse();
        self.progress.done.retain(|entry| {
            let kind = (entry.step.clone(), entry.bound_to.clone());
            let first = !entry.superseded || !seen.contains(&kind);
            seen.push(kind);
            first
        });
        self.progress.done.reverse();
    }

    /// Whether a step is open: on the path, and not past the frontier.
    pub fn can_visit(&self, step: StepId) -> bool {
        let path = self.path();
        path.contains(step) && path.reaches(path.frontier(), step)
    }

    /// Goes to a step, if it is open.
    pub(super) fn visit(&mut self, step: StepId) {
        if self.can_visit(step) {
            self.overlays.clear();
            self.base = Base::Step(step);
        }
    }

    /// The step from which a remedy starts again, if that is possible from here.
    pub fn redone_by(&self, trouble: TroubleId, remedy: usize) -> Option<StepId> {
        let trouble = self.guide.troubles().get(trouble)?;
        let target = trouble.remedies.get(remedy)?.redo?;
        let path = self.path();
        // If reached from elsewhere through the search, it would discard valid progress.
        let here = matches!(self.base, Base::Step(step) if trouble.steps.contains(&step) && target <= step);
        (here && path.contains(target)).then_some(target)
    }

    pub(super) fn take_remedy(&mut self, trouble: TroubleId, remedy: usize) {
        let open = self.overlays.iter().any(|pushed| pushed.overlay == Overlay::Remedy(trouble, remedy));
        if let Some(target) = self.redone_by(trouble, remedy).filter(|_| open) {
            self.redo(target, self.undo_point(false));
        }
    }

    /// Where a step leads once it is done with the usual answers: for "what comes next".
    pub fn next(&self, step: StepId) -> Frontier {
        if self.path().is_done(step) {
            return self.path().after(step);
        }
        let mut done = self.clone();
        done.mark(step, None);
        done.path().frontier()
    }
}
