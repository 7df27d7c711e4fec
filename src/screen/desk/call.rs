//! A caller's page as the volunteer reads it, in three strips: what I say, what they should see, and if not.

use super::super::{Block, Choice, Screen, Tone, voice};
use crate::calendar::Now;
use crate::desk::Call;
use crate::guide::{Kind, Step, StepId, TroubleId};
use crate::session::{Base, DeskAct, DeskPage, Event, Overlay, Page};
use crate::text::{Para, Role, Span};
use crate::words::{Voice, Words};

/// So many troubles of a step stand among its choices; behind "no" are all of them.
const TROUBLES: usize = 3;

impl Screen {
    /// Makes the page of a caller's session that of the volunteer who guides them.
    pub(super) fn as_call(&mut self, call: &Call<'_>, words: &Words, now: &Now) {
        let session = call.session();
        let own = voice(session, words);
        let read_out = match session.overlay() {
            None => session.is_under_way(),
            Some(overlay) => matches!(overlay, Overlay::Waiting | Overlay::Remedy(..)),
        };
        if read_out {
            let mut theirs = session.clone();
            theirs.speak(&call.case().case.language);
            let caller = voice(&theirs, words);
            let theirs = (own.language() != caller.language()).then(|| Screen::of(&theirs, words, now));
            self.strips(call, theirs, &own, &caller);
        }
        for choice in &mut self.choices {
            // A caller who stops ends the call, not the desk.
            if choice.event == Event::Stop {
                *choice = Choice::new(own.line("desk-close"), Event::Desk(DeskAct::Close));
            }
        }
        match session.page() {
            Page::Base(Base::Step(step)) => self.step_of_call(call, &own, step),
            Page::Base(Base::Exit(_) | Base::Finished) | Page::Overlay(Overlay::Ask | Overlay::Remedy(..)) => {
                self.act(own.line("desk-escalate"), DeskAct::Go(DeskPage::Escalate));
            }
            _ => {}
        }
        if session.overlay().is_none() {
            self.act(own.line("desk-case"), DeskAct::Go(DeskPage::Case));
        }
    }

    fn strips(&mut self, call: &Call<'_>, theirs: Option<Screen>, own: &Voice<'_>, caller: &Voice<'_>) {
        let step = call.session().base().step().filter(|_| call.session().overlay().is_none());
        let step = step.map(|step| &call.session().guide().steps[step]);
        let mine = std::mem::take(&mut self.blocks);
        let duty = step.map(|step| duty(step, own)).unwrap_or_default();
        self.prose(Tone::Care, own.line("desk-duty"), duty);
        let theirs_blocks = theirs.map(|screen| screen.blocks);
        let language = own.line(&format!("in-{}", caller.language()));
        let lead = own.with("language", language).line("desk-say");
        self.blocks.extend(said(lead, theirs_blocks.as_deref().unwrap_or(&mine), step, caller));
        if theirs_blocks.is_some() {
            let language = own.line(&format!("in-{}", own.language()));
            let lead = own.with("language", language).line("desk-say-own");
            self.blocks.extend(said(lead, &mine, step, own));
        }
        let seen: Vec<Block> = mine.iter().filter(|block| is_seen(block)).cloned().collect();
        for block in seen {
            match block {
                Block::Prose { tone, paras, .. } => self.prose(tone, own.line("desk-sees"), paras),
                Block::Picture(mut picture) => {
                    picture.caption = own.line("desk-page");
                    picture.spoken.0 = own.line("desk-page.list");
                    self.blocks.push(Block::Picture(picture));
                }
                block => self.blocks.push(block),
            }
        }
        let rest = mine
            .into_iter()
            .filter(|block| !is_seen(block) && !matches!(block, Block::Prose { tone: Tone::Act | Tone::Care, .. }));
        let rest: Vec<Block> = rest.collect();
        if let Some(step) = step {
            let (troubles, _) = call.session().troubles();
            let guide = call.session().guide();
            let item = |trouble: &TroubleId| {
                let title = own.line(&format!("trouble-{}", guide.troubles()[*trouble].id));
                Para { item: true, ..Para::plain(title) }
            };
            // Those that stand among the choices need not be said twice.
            let others: Vec<Para> = troubles.iter().skip(TROUBLES).map(item).collect();
            if step.kind != Kind::Question {
                self.prose(Tone::Note, own.line("desk-if-not"), others);
            }
        }
        self.blocks.extend(rest);
    }

    /// Yes, no, or to somebody else.
    fn step_of_call(&mut self, call: &Call<'_>, own: &Voice<'_>, index: StepId) {
        let session = call.session();
        let guide = session.guide();
        let step = &guide.steps[index];
        let listed = step.practise.is_some();
        self.choices.retain(|choice| !matches!(choice.event, Event::Practise(_)));
        let mut no = None;
        for (at, choice) in self.choices.iter_mut().enumerate() {
            match &choice.event {
                Event::Done if step.kind == Kind::Act => {
                    choice.label = own.line(if listed { "desk-yes-all" } else { "desk-yes" });
                }
                Event::NotYet => choice.label = own.line("desk-not-yet"),
                Event::Open(Overlay::Trouble) => {
                    choice.label = own.line(if listed { "desk-no-one" } else { "desk-no" });
                    no = Some(at);
                }
                _ => {}
            }
        }
        let (troubles, _) = session.troubles();
        let troubles = troubles.into_iter().take(TROUBLES);
        for (at, trouble) in troubles.enumerate() {
            let title = own.line(&format!("trouble-{}", guide.troubles()[trouble].id));
            let choice =
                Choice::new(own.with("name", title).line("desk-no-because"), Event::Open(Overlay::Remedy(trouble, 0)));
            let end = self.choices.len();
            self.choices.insert(no.map_or(end, |no| no + at), choice);
        }
        self.act(own.line("desk-escalate"), DeskAct::Go(DeskPage::Escalate));
    }
}

/// What never to ask for at this step, nor listen to.
fn duty(step: &Step, own: &Voice<'_>) -> Vec<Para> {
    let mut paras: Vec<Para> =
        step.secrets.iter().flat_map(|secret| own.paras(&format!("desk-duty.{}", secret.name()))).collect();
    if !paras.is_empty() {
        paras.extend(own.paras("desk-duty.interrupt"));
    }
    paras
}

/// What is said at a step: its own words for it, or what the caller would read; and the questions of a step with a
/// secret, to be answered by yes or no.
fn said(lead: String, blocks: &[Block], step: Option<&Step>, voice: &Voice<'_>) -> Vec<Block> {
    let own = step.and_then(|step| voice.paras_if(&format!("step-{}.say", step.id)));
    let mut said: Vec<Block> = match own {
        Some(paras) => {
            let first = |block: &&Block| matches!(block, Block::Prose { tone: Tone::Act, .. });
            let rest = blocks.iter().filter(|block| is_said(block));
            let skip = blocks.iter().find(first).cloned();
            let own = Block::Prose { tone: Tone::Act, lead: String::new(), paras };
            std::iter::once(own).chain(rest.filter(|block| Some(*block) != skip.as_ref()).cloned()).collect()
        }
        None => blocks.iter().filter(|block| is_said(block)).cloned().collect(),
    };
    if let Some(practise) = step.and_then(|step| step.practise) {
        let paras = voice.paras(&format!("desk-ask-{}", practise.name()));
        said.push(Block::Prose { tone: Tone::Act, lead: voice.line("desk-ask"), paras });
    }
    // The lead of the strip stands above whatever comes first.
    let lead = strong(lead);
    match said.first_mut() {
        Some(Block::Prose { lead: own, paras, .. }) if own.is_empty() => paras.insert(0, lead),
        Some(_) => {
            said.insert(0, Block::Prose { tone: Tone::Act, lead: String::new(), paras: vec![lead] });
        }
        None => {}
    }
    said
}

fn strong(text: String) -> Para {
    Para { item: false, spans: vec![Span::new(text, Role::Strong)] }
}

fn is_said(block: &Block) -> bool {
    matches!(block, Block::Prose { tone: Tone::Act | Tone::Care, .. })
}

fn is_seen(block: &Block) -> bool {
    matches!(block, Block::Prose { tone: Tone::See, .. } | Block::Picture(_))
}
