//! The texts of a step, each with its purpose. The wizard shows them one after the other; the call and the booklet
//! arrange the same texts differently.

use super::clock_words;
use super::contact::late_contacts;
use super::picture::pictures;
use super::step::{clock_since, in_state};
use crate::calendar::Now;
use crate::guide::{End, Kind, Leads, StepId};
use crate::l10n::Localizer;
use crate::screen::{Block, Tone};
use crate::text::Para;
use crate::wizard::{RunningWait, Session, WaitState};

/// What a text of a step is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StepPart {
    /// That the stage before it is done.
    StageDone,
    /// The status of the wait that the step ends.
    Clock,
    /// What to do instead when it is too late for the step.
    Late,
    /// A caution that must be read first.
    Before,
    /// What to do.
    Act,
    /// What to be careful about.
    Care,
    /// A rough picture of the web page.
    Picture,
    /// What the person should then see.
    See,
    /// Good to know.
    Note,
    /// Whom to ask.
    Contacts,
    /// The question that the choices answer.
    Ask,
}

#[derive(Debug, Clone)]
pub struct StepText {
    /// In reading order.
    pub parts: Vec<(StepPart, Block)>,
    /// Whether the wait that the step ends is over.
    pub is_late: bool,
}

impl StepText {
    /// The texts for a person at this step.
    pub fn of(session: &Session<'_>, l10n: &Localizer<'_>, now: &Now, step: StepId) -> StepText {
        let known = &session.guide().steps[step];
        let clock = session.clocks(now).into_iter().find(|clock| clock.wait.ends == End::Step(step));
        let is_late = clock.as_ref().is_some_and(|clock| clock.late);
        let l10n = &in_state(l10n, is_late);
        let id = format!("step-{}", known.id);
        let mut text = StepText { parts: Vec::new(), is_late };
        if let Some(stage) = session.path().stage_just_done(step) {
            let stage_id = format!("stage-{}", session.guide().stages[stage].id);
            let l10n = &l10n.with("number", stage.number());
            text.say(l10n, &stage_id, (StepPart::StageDone, Tone::See), "done", "lead-done");
        }
        let waits = known.kind == Kind::Waiting;
        let clock = clock.filter(|clock| waits || clock.state != WaitState::Done);
        let clock = clock.map(|clock| clock_paras(l10n, now, &clock, waits)).unwrap_or_default();
        // A wait that is what the page is about comes first.
        let (first, later) = if waits || is_late { (clock, Vec::new()) } else { (Vec::new(), clock) };
        text.add(StepPart::Clock, Tone::Act, String::new(), first);
        let redoes = known.choices.iter().any(|choice| matches!(choice.leads, Leads::Redo(_)));
        if is_late && redoes {
            text.say(l10n, &id, (StepPart::Late, Tone::Act), "late", "");
            return text;
        }
        text.say(l10n, &id, (StepPart::Before, Tone::Care), "before", "lead-care");
        // A question only explains itself.
        let lead = if known.kind == Kind::Question { "" } else { "lead-do" };
        text.say(l10n, &id, (StepPart::Act, Tone::Act), "act", lead);
        text.add(StepPart::Clock, Tone::Note, l10n.text("lead-deadline"), later);
        text.say(l10n, &id, (StepPart::Care, Tone::Care), "care", "lead-care");
        let pictures = pictures(l10n, &session.path(), known);
        text.parts.extend(pictures.into_iter().map(|picture| (StepPart::Picture, Block::Picture(picture))));
        if known.kind != Kind::Question {
            text.say(l10n, &id, (StepPart::See, Tone::See), "see", "lead-see");
        }
        text.say(l10n, &id, (StepPart::Note, Tone::Note), "note", "lead-note");
        let late = late_contacts(session, l10n, now).filter(|_| waits);
        text.parts.extend(late.map(|contacts| (StepPart::Contacts, contacts)));
        text.say(l10n, &id, (StepPart::Ask, Tone::Act), "ask", "");
        text
    }

    /// The text of a part, if it has one.
    pub fn get(&self, part: StepPart) -> Option<&Block> {
        self.parts.iter().find(|(own, _)| *own == part).map(|(_, block)| block)
    }

    /// All blocks, in reading order.
    pub fn blocks(self) -> Vec<Block> {
        self.parts.into_iter().map(|(_, block)| block).collect()
    }

    fn say(&mut self, l10n: &Localizer<'_>, id: &str, (part, tone): (StepPart, Tone), name: &str, lead: &str) {
        let lead = if lead.is_empty() { String::new() } else { l10n.text(lead) };
        self.add(part, tone, lead, l10n.try_paragraphs(&format!("{id}.{name}")).unwrap_or_default());
    }

    fn add(&mut self, part: StepPart, tone: Tone, lead: String, paras: Vec<Para>) {
        if !paras.is_empty() {
            self.parts.push((part, Block::Prose { tone, lead, paras }));
        }
    }
}

/// The status of a wait; on a waiting step, also since when.
fn clock_paras(l10n: &Localizer<'_>, now: &Now, clock: &RunningWait<'_>, waits: bool) -> Vec<Para> {
    let mut paras = clock_words(l10n, now, clock);
    let since = clock.started.filter(|_| waits).map(|started| clock_since(l10n, now, started));
    paras.extend(since);
    paras
}
