//! Runs the session for paper: the usual path, where every other answer leads, and the screens along both.

use std::collections::BTreeMap;

use crate::calendar::Now;
use crate::graph::DEVICE;
use crate::guide::{Guide, Leads, StepId};
use crate::l10n::{Catalogs, Localizer};
use crate::progress::Progress;
use crate::screen::{Screen, Typed};
use crate::search::Finder;
use crate::wizard::view::{self, StepPart, StepText};
use crate::wizard::{Base, Event, Path, Session};

/// A path may visit each page at most this many times; beyond that it is treated as a loop.
const ROUNDS: usize = 3;

/// Gives the usual answers, and tries out others.
pub(super) struct Walker<'g> {
    guide: &'g Guide,
    words: &'g Catalogs,
    finder: Finder<'g>,
    now: Now,
    /// What is known about the person: languages, device, answers and finished steps.
    known: Progress,
}

impl<'g> Walker<'g> {
    pub(super) fn new(guide: &'g Guide, words: &'g Catalogs, known: Progress, now: Now) -> Self {
        Walker { guide, words, finder: Finder::new(guide, words), now, known }
    }

    /// A session at this page, or at the saved one, as if the person had just arrived there.
    pub(super) fn at(&self, mut progress: Progress, step: Option<StepId>) -> Session<'g> {
        // Paper has no "today": finished steps are finished, and their dates are dropped.
        progress.done.iter_mut().for_each(|done| done.when = None);
        progress.saved_at = None;
        progress.got_in = None;
        if let Some(step) = step {
            // After the last page comes the end.
            let step = self.guide.steps.get(step);
            progress.at = Some(step.map_or_else(|| "finished".to_owned(), |step| step.id.clone()));
        }
        let mut session = Session::resume(self.guide, progress, "", &self.now);
        if session.overlay().is_some() {
            session.update(Event::Forward, &self.now);
        }
        session
    }

    /// A session at this page, with these earlier answers and otherwise the usual ones.
    pub(super) fn stand(&self, step: StepId, answers: &BTreeMap<String, String>) -> Session<'g> {
        let mut progress = self.known.clone();
        progress.done.clear();
        progress.answers.extend(answers.clone());
        progress.done = Path::new(self.guide, &progress).assumed_before(step);
        self.at(progress, Some(step))
    }

    /// The localizer of a session, for paper: its labels do not change with an answer about the web pages.
    pub(super) fn l10n(&self, session: &Session<'g>) -> Localizer<'g> {
        let web = self.known.web_language.as_deref();
        view::localizer_of(session, self.words, session.language(), web).with_both_labels_in_brief()
    }

    /// The page that this session shows.
    pub(super) fn screen(&self, session: &Session<'g>) -> Screen {
        let typed = Typed { text: "", remark: None, finder: &self.finder };
        let mut screen = Screen::with_localizer(session, &self.l10n(session), &self.now, &typed);
        if let Base::Step(step) = session.base() {
            screen.blocks = self.text(session, step).blocks();
        }
        screen
    }

    /// The texts of a step in this session.
    pub(super) fn text(&self, session: &Session<'g>, step: StepId) -> StepText {
        let mut text = StepText::of(session, &self.l10n(session), &self.now, step);
        // Paper does not know what has just been done.
        text.parts.retain(|(part, _)| *part != StepPart::StageDone);
        text
    }

    /// The usual answer to a question: the known one, if it leads on, or else the first that does.
    pub(super) fn usual(&self, step: StepId) -> Option<&'g str> {
        let step = &self.guide.steps[step];
        let on = |id: &str| step.choices.iter().any(|choice| choice.id == id && choice.leads == Leads::On);
        let given = self.known.given(step).map(|choice| &step.choices[choice]);
        let given = given.filter(|choice| on(&choice.id) || step.id == DEVICE);
        let first = || step.choices.iter().find(|choice| choice.leads == Leads::On);
        given.or_else(first).map(|choice| choice.id.as_str())
    }

    /// Gives an answer, or marks the page as done.
    pub(super) fn take(&self, session: &mut Session<'g>, answer: Option<&str>) {
        let event = answer.map_or(Event::Done, |answer| Event::Choose(answer.to_owned()));
        session.update(event, &self.now);
        if session.overlay().is_some() {
            session.update(Event::Forward, &self.now);
        }
    }

    /// The pages along the usual path from here, the current one first.
    pub(super) fn walk(&self, mut session: Session<'g>) -> Vec<Session<'g>> {
        let mut path = Vec::new();
        for _ in 0..ROUNDS * (self.guide.steps.len() + 1) {
            path.push(self.at(session.progress().clone(), None));
            let place = session.base();
            let Base::Step(step) = place else { break };
            self.take(&mut session, self.usual(step));
            if session.base() == place {
                break;
            }
        }
        path
    }
}
