//! The machine: what has been answered and done, where the person is, and what each event changes.
//!
//! ```text
//!  preparation ──ready──▶ ACCOUNT ──key-done──▶ ACCESS ──acknowledged──▶ code-came ──▶ CODE ──validated──▶ finished
//! ```
//! Each name on an arrow is a gate: a step behind which nothing opens before it is done. The place is derived, by
//! replaying answers and done-dates over the guide (`session/flow.rs`), so that a changed guide keeps people's progress.

use chrono::NaiveDate;

use crate::calendar::Now;
use crate::guide::{Guide, Kind, Leads, Step};
use crate::progress::{Done, Progress};

mod flow;
mod report;
mod wait;

pub use flow::{Flow, Position};
pub use report::{Stage, Status, WaitStatus};
pub use wait::{Clock, State};

/// A page of the engine or of the guide. Numbers are indexes into the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// Which language?
    Language,
    /// What this is, what it never asks, what to have ready.
    Intro,
    /// A step.
    Step(usize),
    /// A way out.
    Exit(usize),
    /// The end.
    Finished,
    /// Back after a stop: where, what is done, what is next, what is late.
    WelcomeBack,
    /// The stages and their status.
    Overview,
    /// The answers given so far.
    Review,
    /// Another answer to this question.
    Change(usize),
    /// On which day was this step done?
    When(usize),
    /// "I see something else", at this step.
    Trouble(usize),
    /// The keys, and the words used here.
    Help,
}

/// What a person decided, or what the world reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// This language, please.
    Language(String),
    /// The web pages are in this language.
    WebLanguage(String),
    /// On to the next page, from a page that asks nothing.
    Forward,
    /// The step is done, now.
    Done,
    /// The step was done on this day, or on a day nobody knows.
    DoneOn(Option<NaiveDate>),
    /// This choice of the step (its id).
    Choose(String),
    /// To the page before; nothing is erased.
    Back,
    /// Open this page over the present one.
    Open(Place),
    /// What one waits for has not come; said after the contrary, it takes that back. Stops here.
    NotYet,
    /// Read the page again: nothing changes.
    Stay,
    /// "I got in", on the last page.
    GotIn,
    /// Stop here; everything is kept.
    Stop,
    /// The world could not save.
    SaveFailed(Fault),
    /// The world has saved.
    Saved,
}

/// What the world must do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Keep this.
    Save(Box<Progress>),
    /// Leave the program.
    Leave,
}

/// Why progress cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// No room on the disk.
    DiskFull,
    /// The folder may not be written.
    ReadOnly,
    /// Another Sésame has it open.
    OtherWindow,
    /// Asked for by `--no-trace`.
    NoTrace,
    /// Anything else.
    Unknown,
}

/// Something to say once, on the next page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// These steps no longer hold after a changed answer.
    NoLonger(Vec<usize>),
    /// Begun anew from this step.
    Redone(usize),
    /// The saved file was damaged; the copy before it was taken.
    Restored,
    /// The saved file was damaged and there was no copy; it lies beside.
    SetAside,
}

/// The world, as the loop sees it.
pub trait World {
    /// What time it is.
    fn now(&self) -> Now;
    /// Does what the machine asks; what became of it is the next event.
    fn perform(&mut self, effect: Effect) -> Option<Event>;
}

/// A page laid over the place, and where Back leads from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Visit {
    page: Place,
    /// The step to go back to, if not simply to what lies below.
    from: Option<usize>,
}

/// One person on one guide.
#[derive(Debug, Clone)]
pub struct Session<'g> {
    guide: &'g Guide,
    progress: Progress,
    language: String,
    place: Place,
    over: Vec<Visit>,
    notice: Option<Notice>,
    fault: Option<Fault>,
    /// Whether the fault has just come.
    fault_is_new: bool,
    /// The guide's version when the person last saved.
    known_version: u32,
    /// The step at which the person came back on a later day: it may have been done on the earlier one.
    left_at: Option<usize>,
}

impl<'g> Session<'g> {
    /// A person who starts, or comes back with saved progress. `language` is the one to speak until they choose.
    pub fn resume(guide: &'g Guide, mut progress: Progress, language: &str, now: &Now) -> Self {
        let language = progress.language.clone().unwrap_or_else(|| language.to_owned());
        let came_back = progress.at.as_deref().is_some_and(|at| at != "intro");
        for done in &mut progress.done {
            if let Some(step) = guide.step(&done.step) {
                done.step.clone_from(&guide.steps[step].id);
            }
        }
        let known_version = progress.guide_version;
        let mut session = Session {
            guide,
            progress,
            language,
            place: Place::Intro,
            over: Vec::new(),
            notice: None,
            fault: None,
            fault_is_new: false,
            known_version,
            left_at: None,
        };
        session.place = session.saved_place();
        let other_day = session.progress.saved_at.is_some_and(|saved| now.day_of(saved) != now.today());
        session.left_at = match session.place {
            Place::Step(step) if other_day => Some(step),
            _ => None,
        };
        if came_back {
            session.lay(Place::WelcomeBack);
        }
        session
    }

    /// Speaks this language for now, whatever was saved: a flag was given.
    pub fn speak(&mut self, language: &str) {
        language.clone_into(&mut self.language);
        if self.progress.language.is_none() {
            self.progress.language = Some(language.to_owned());
            self.place = self.saved_place();
        }
    }

    /// Says this on the next page.
    pub fn notify(&mut self, notice: Notice) {
        self.notice = Some(notice);
    }

    /// The guide.
    pub fn guide(&self) -> &'g Guide {
        self.guide
    }

    /// What is to be kept.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The language spoken now.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The language of the person's web pages: their own, unless they said otherwise.
    pub fn web_language(&self) -> &str {
        self.progress.web_language.as_deref().unwrap_or(&self.language)
    }

    /// The page to show.
    pub fn place(&self) -> Place {
        self.over.last().map_or(self.place, |visit| visit.page)
    }

    /// The page below all that is laid over it: where the person is on their way.
    pub fn ground(&self) -> Place {
        self.place
    }

    /// What to say on this page.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Why progress is not being kept, if so.
    pub fn fault(&self) -> Option<Fault> {
        self.fault
    }

    /// Whether to speak of the fault on this page: when it has just come, and wherever a person takes stock.
    pub fn fault_is_said(&self) -> bool {
        let stock = [Place::Language, Place::Intro, Place::WelcomeBack, Place::Overview, Place::Finished];
        self.fault_is_new || stock.contains(&self.place())
    }

    /// Whether this step starts a clock and may have been done on the day the person left.
    pub fn may_be_of_another_day(&self, step: usize) -> bool {
        self.left_at == Some(step) && self.guide.wait_started_by(step).is_some() && !self.flow().is_done(step)
    }

    /// Steps that a newer version of the guide has put behind the person's back, and that are not done.
    pub fn inserted(&self) -> Vec<usize> {
        let flow = self.flow();
        let furthest = flow.furthest().unwrap_or_default();
        let new = self.known_version < self.guide.version;
        flow.steps().filter(|step| new && *step < furthest && !flow.is_done(*step)).collect()
    }

    /// The way as it stands with the present answers.
    pub fn flow(&self) -> Flow<'_> {
        Flow::new(self.guide, &self.progress)
    }

    /// Takes an event at a moment; says what the world must do.
    pub fn update(&mut self, event: Event, now: &Now) -> Vec<Effect> {
        match event {
            Event::SaveFailed(fault) => {
                self.fault_is_new |= self.fault != Some(fault);
                self.fault = Some(fault);
                return Vec::new();
            }
            Event::Saved => {
                self.fault = None;
                return Vec::new();
            }
            _ => {}
        }
        let before = self.progress.clone();
        let stop = matches!(event, Event::Stop | Event::NotYet);
        if !stop {
            self.notice = None;
            self.fault_is_new = false;
        }
        self.decide(event, now);
        self.progress.guide_version = self.guide.version;
        self.progress.at = self.place_id();
        let mut effects = Vec::new();
        if self.progress.differs(&before) {
            self.progress.saved_at = Some(now.at);
            effects.push(Effect::Save(Box::new(self.progress.clone())));
        }
        if stop {
            effects.push(Effect::Leave);
        }
        effects
    }

    fn decide(&mut self, event: Event, now: &Now) {
        match event {
            Event::Language(language) => {
                self.progress.language = Some(language.clone());
                self.language = language;
                if self.place == Place::Language {
                    self.place = Place::Intro;
                }
            }
            Event::WebLanguage(language) => {
                self.progress.web_language = Some(language).filter(|language| *language != self.language);
            }
            Event::Forward => self.forward(),
            Event::Done => self.done(now),
            Event::DoneOn(day) => self.done_on(day, now),
            Event::Choose(choice) => self.choose(&choice, now),
            Event::Back => self.back(),
            Event::Open(page) => self.open(page),
            Event::GotIn => {
                if self.place == Place::Finished {
                    self.progress.got_in.get_or_insert(now.at);
                }
            }
            Event::NotYet => {
                if let Place::Step(step) = self.place() {
                    let id = &self.guide.steps[step].id;
                    let waiting = self.guide.steps[step].kind == Kind::Waiting;
                    let taken_back = self.progress.done.iter_mut().filter(|entry| waiting && entry.step == *id);
                    taken_back.for_each(|entry| entry.superseded = true);
                }
            }
            Event::Stop | Event::Stay | Event::Saved | Event::SaveFailed(_) => {}
        }
    }

    /// Lays a page over the present one, each page at most once.
    fn lay(&mut self, page: Place) {
        // Help is left by what it opens: Back must not lead into it again.
        self.over.retain(|visit| visit.page != page && visit.page != Place::Help);
        self.over.push(Visit { page, from: None });
    }

    fn open(&mut self, page: Place) {
        let may = match page {
            Place::Overview | Place::Review | Place::Help => true,
            Place::Trouble(step) | Place::When(step) => self.place() == Place::Step(step),
            Place::Change(step) => {
                let another = matches!(self.place, Place::Exit(exit) if self.guide.exits[exit].change == Some(step));
                another || self.answered().contains(&step)
            }
            _ => false,
        };
        if may && self.place() != page {
            self.lay(page);
        }
    }

    fn forward(&mut self) {
        if self.over.pop().is_some() {
            return;
        }
        if self.place == Place::Intro {
            self.go(self.flow().frontier());
        }
    }

    fn back(&mut self) {
        if let Some(visit) = self.over.pop() {
            if let Some(from) = visit.from {
                self.place = Place::Step(from);
                self.over.retain(|visit| visit.from.is_none());
            }
            return;
        }
        self.place = match self.place {
            Place::Intro => Place::Language,
            Place::Step(step) => self.before(step).map_or(Place::Intro, Place::Step),
            Place::Exit(exit) => {
                let asks =
                    |step: &crate::guide::Step| step.choices.iter().any(|choice| choice.leads == Leads::Exit(exit));
                self.guide.steps.iter().position(asks).map_or(Place::Intro, Place::Step)
            }
            Place::Finished => self.before(self.guide.steps.len()).map_or(Place::Intro, Place::Step),
            other => other,
        };
    }

    /// The step before a step that the person has seen: what they only said was behind them is passed over.
    fn before(&self, step: usize) -> Option<usize> {
        let flow = self.flow();
        let seen = |step: &usize| flow.entry(*step).is_none_or(|entry| !self.is_assumed(entry));
        flow.steps().filter(|other| *other < step).filter(seen).last()
    }

    /// Whether an entry was taken as done on the person's word, and nothing more is known of it.
    fn is_assumed(&self, entry: &Done) -> bool {
        let asks = |step: &Step| step.choices.iter().any(|choice| matches!(choice.leads, Leads::Behind { .. }));
        let question = |id: &String| self.guide.step(id).is_some_and(|step| asks(&self.guide.steps[step]));
        entry.bound_to.keys().any(question)
    }

    /// The step that a done or a choice speaks of: the one shown, or asked again.
    fn subject(&self) -> Option<usize> {
        match self.place() {
            Place::Step(step) | Place::Change(step) | Place::When(step) => Some(step),
            _ => None,
        }
    }

    fn done(&mut self, now: &Now) {
        let Some(step) = self.subject() else { return };
        if self.guide.steps[step].choices.is_empty() {
            let anew = !self.flow().is_done(step);
            self.mark(step, Some(now));
            self.advance(step, anew);
        }
    }

    fn done_on(&mut self, day: Option<NaiveDate>, now: &Now) {
        let Place::When(step) = self.place() else { return };
        let noon = day.filter(|day| *day <= now.today()).and_then(|day| day.and_hms_opt(12, 0, 0));
        let when = noon.map(|noon| now.instant(noon).min(now.at));
        let at_step = self.place == Place::Step(step);
        let anew = !self.flow().is_done(step);
        self.over.pop();
        let when = when.map(|at| Now { at, zone: now.zone });
        self.mark(step, when.as_ref());
        if at_step {
            self.advance(step, anew);
        }
    }

    /// Notes a step as done. An entry that counts keeps its date, unless that was unknown.
    fn mark(&mut self, step: usize, when: Option<&Now>) {
        let bound_to = self.flow().bound(step);
        let id = &self.guide.steps[step].id;
        let when = when.map(|now| now.at);
        let valid = self.flow().entry(step).map(|entry| entry.when.is_some());
        match valid {
            Some(true) => {}
            Some(false) if when.is_none() => {}
            _ => {
                self.progress.done.retain(|entry| entry.step != *id || entry.bound_to != bound_to || entry.superseded);
                // A date given for a step that was taken as done replaces the assumption.
                let kept = self
                    .progress
                    .done
                    .iter()
                    .filter(|entry| entry.step != *id || entry.superseded || !self.is_assumed(entry));
                self.progress.done = kept.cloned().collect();
                self.progress.done.push(Done { step: id.clone(), when, bound_to, superseded: false });
            }
        }
    }

    fn choose(&mut self, choice: &str, now: &Now) {
        let Some(step) = self.subject() else { return };
        let Some(choice) = self.guide.steps[step].choice(choice).map(|index| &self.guide.steps[step].choices[index])
        else {
            return;
        };
        let changing = self.place() != self.place;
        match choice.leads {
            Leads::Redo(target) => {
                self.progress.answers.extend(choice.likely.iter().cloned());
                self.redo(target);
                return;
            }
            Leads::Exit(exit) => {
                self.answer(step, &choice.id);
                self.over.clear();
                self.place = Place::Exit(exit);
                return;
            }
            Leads::On | Leads::Behind { .. } => {}
        }
        let reached = self.flow().furthest();
        self.answer(step, &choice.id);
        let open = |question: &str| self.guide.step(question).is_some_and(|step| !self.flow().is_done(step));
        let likely: Vec<_> = choice.likely.iter().filter(|(question, _)| open(question)).cloned().collect();
        self.progress.answers.extend(likely);
        let anew = !self.flow().is_done(step);
        self.mark(step, Some(now));
        if let Leads::Behind { last, but } = choice.leads {
            self.assume(step, &choice.id, last, but);
        }
        let lost = self.to_do_again(reached);
        if changing {
            self.over.pop();
            self.place = self.saved_place();
        } else {
            self.advance(step, anew);
        }
        if !lost.is_empty() {
            self.notice = Some(Notice::NoLonger(lost));
        }
    }

    /// The steps up to the furthest one done so far that a changed answer puts in the person's way again.
    fn to_do_again(&self, reached: Option<usize>) -> Vec<usize> {
        let flow = self.flow();
        match (flow.frontier(), reached) {
            (Position::Step(open), Some(reached)) if open <= reached => {
                flow.steps().filter(|step| (open..=reached).contains(step) && !flow.is_done(*step)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn answer(&mut self, step: usize, choice: &str) {
        self.progress.answers.insert(self.guide.steps[step].id.clone(), choice.to_owned());
    }

    /// Takes all steps up to `last` as done at an unknown time, for as long as the answer holds.
    fn assume(&mut self, question: usize, choice: &str, last: usize, but: Option<usize>) {
        let flow = self.flow();
        let left = |step: usize| but.is_some_and(|but| self.guide.steps[step].depends_on(but));
        let open = flow.steps().filter(|step| *step <= last && flow.entry(*step).is_none() && !left(*step));
        let open: Vec<usize> = open.collect();
        for step in open {
            let mut bound_to = self.flow().bound(step);
            bound_to.insert(self.guide.steps[question].id.clone(), choice.to_owned());
            let id = self.guide.steps[step].id.clone();
            self.progress.done.push(Done { step: id, when: None, bound_to, superseded: false });
        }
    }

    /// On from a step: to the next one, over the overview when a stage begins, asking for days that a wait needs. A step
    /// done `anew` leads to the next open one; one that was done before is only read again, and leads to its neighbour.
    fn advance(&mut self, step: usize, anew: bool) {
        let jumped = self.guide.steps[step].choices.iter().any(|choice| matches!(choice.leads, Leads::Behind { .. }));
        let flow = self.flow();
        let target = if jumped || anew { flow.frontier() } else { flow.after(step) };
        let asks: Vec<usize> = if jumped { self.waits_without_start() } else { Vec::new() };
        let begins = match target {
            Position::Step(next) => {
                let new_stage = self.guide.steps[next].stage != self.guide.steps[step].stage;
                (new_stage || jumped) && self.guide.steps[next].kind != Kind::Waiting
            }
            Position::Finished => false,
        };
        self.over.clear();
        self.go(target);
        if begins {
            self.over.push(Visit { page: Place::Overview, from: Some(step) });
        }
        for start in asks {
            self.over.push(Visit { page: Place::When(start), from: Some(step) });
        }
    }

    fn go(&mut self, position: Position) {
        self.place = match position {
            Position::Step(step) => Place::Step(step),
            Position::Finished => Place::Finished,
        };
    }

    /// Begins anew from a step: what was done from there on is kept, and no longer counts.
    fn redo(&mut self, target: usize) {
        let guide = self.guide;
        for entry in &mut self.progress.done {
            if guide.step(&entry.step).is_some_and(|step| step >= target) {
                entry.superseded = true;
            }
        }
        // One superseded entry of a kind tells as much as ten.
        let mut seen = Vec::new();
        self.progress.done.reverse();
        self.progress.done.retain(|entry| {
            let kind = (entry.step.clone(), entry.bound_to.clone());
            let first = !entry.superseded || !seen.contains(&kind);
            seen.push(kind);
            first
        });
        self.progress.done.reverse();
        self.over.clear();
        self.place = Place::Step(target);
        self.notice = Some(Notice::Redone(target));
    }

    /// The questions that have been answered and are still on the way.
    pub fn answered(&self) -> Vec<usize> {
        let flow = self.flow();
        flow.steps()
            .filter(|index| {
                let step = &self.guide.steps[*index];
                let redo = step.choices.iter().any(|choice| matches!(choice.leads, Leads::Redo(_)));
                !redo
                    && flow.is_done(*index)
                    && self.progress.answers.get(&step.id).is_some_and(|answer| step.choice(answer).is_some())
            })
            .collect()
    }

    /// The place that the progress file names, or the furthest that is open.
    fn saved_place(&self) -> Place {
        if self.progress.language.is_none() {
            return Place::Language;
        }
        let Some(at) = self.progress.at.as_deref().filter(|at| *at != "intro") else { return Place::Intro };
        if let Some(exit) = at.strip_prefix("exit-").and_then(|id| self.guide.exit(id)) {
            let flow = self.flow();
            let reached = flow.steps().map(|step| &self.guide.steps[step]).any(|step| {
                let answer = self.progress.answers.get(&step.id).and_then(|answer| step.choice(answer));
                answer.is_some_and(|answer| step.choices[answer].leads == Leads::Exit(exit))
            });
            if reached {
                return Place::Exit(exit);
            }
        }
        let flow = self.flow();
        let frontier = flow.frontier();
        match self.guide.step(at) {
            Some(step) if flow.is_on_the_way(step) && flow.reaches(frontier, step) => Place::Step(step),
            _ => match frontier {
                Position::Step(step) => Place::Step(step),
                Position::Finished => Place::Finished,
            },
        }
    }

    /// The name under which the place is saved.
    fn place_id(&self) -> Option<String> {
        match self.place {
            Place::Language => self.progress.at.clone(),
            Place::Step(step) => Some(self.guide.steps[step].id.clone()),
            Place::Exit(exit) => Some(format!("exit-{}", self.guide.exits[exit].id)),
            Place::Finished => Some("finished".to_owned()),
            _ => Some("intro".to_owned()),
        }
    }
}
