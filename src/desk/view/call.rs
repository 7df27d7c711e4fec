//! A caller's page as the volunteer sees it, in three strips: what to say, what the caller should see, and what may be
//! wrong if they do not.

use crate::calendar::Now;
use crate::desk::{Call, DeskAct, DeskPage};
use crate::guide::{Kind, Step, StepId, TroubleId};
use crate::l10n::{Catalogs, Localizer};
use crate::screen::{Block, MenuItem, Screen, Tone, Typed};
use crate::search::Finder;
use crate::text::{Para, Role, Span};
use crate::wizard::view::{StepPart, StepText, StepWords, l10n, localizer_in};
use crate::wizard::{Base, Event, Overlay, Session, TopPage};

/// How many troubles of a step are among its choices; "no" leads to all of them.
const TROUBLES: usize = 3;

impl Screen {
    /// Turns a page of the caller's session into the volunteer's version of it.
    pub(super) fn as_call(&mut self, call: &Call<'_>, words: &Catalogs, now: &Now) {
        let session = call.session();
        let own = l10n(session, words).with_both_labels();
        let caller = localizer_in(session, words, &call.case().case.language).with_both_labels();
        match session.page() {
            TopPage::Base(Base::Step(step)) => self.step_of_call(session, (&own, &caller), now, step),
            _ if self.read_out => {
                self.read_out_strips(session, (&own, &caller), now);
                let duty = duty(session, &own);
                if !duty.is_empty() {
                    // After the heading and the first words to say: before them, a small window would show nothing else.
                    let lead = own.text("desk-duty");
                    let at = 2.min(self.blocks.len());
                    self.blocks.insert(at, Block::Prose { tone: Tone::Care, lead, paras: duty });
                }
            }
            _ => {}
        }
        if self.escalates {
            self.go(&own, "desk-escalate", DeskPage::Escalate);
        }
        for choice in &mut self.choices {
            // Stopping ends the call, not the desk.
            if matches!(choice.event, Event::Stop | Event::Open(Overlay::Leaving)) {
                *choice = MenuItem::new(own.text("desk-close"), Event::Desk(DeskAct::Close));
            }
        }
        if session.overlay().is_none() {
            self.go(&own, "desk-case", DeskPage::Case);
        }
    }

    /// A page to read out, in the caller's language and the volunteer's; then what need not be said.
    fn read_out_strips(&mut self, session: &Session<'_>, (own, caller): (&Localizer<'_>, &Localizer<'_>), now: &Now) {
        let mine = std::mem::take(&mut self.blocks);
        let said = |blocks: &[Block]| blocks.iter().filter(|block| is_said(block)).cloned().collect::<Vec<_>>();
        let theirs = || {
            let finder = Finder::new(session.guide(), own.words());
            said(&Screen::with_localizer(session, caller, now, &Typed::nothing(&finder)).blocks)
        };
        self.strips((own, caller), &said(&mine), theirs);
        self.blocks.extend(mine.into_iter().filter(|block| !is_said(block)));
    }

    /// What to say, in the caller's language, then in the volunteer's if it differs.
    fn strips(
        &mut self,
        (own, caller): (&Localizer<'_>, &Localizer<'_>),
        mine: &[Block],
        theirs: impl FnOnce() -> Vec<Block>,
    ) {
        let lead = |id: &str, l10n: &Localizer<'_>| own.with("language", own.name_of(l10n.language())).text(id);
        if own.language() == caller.language() {
            self.blocks.extend(under(lead("desk-say", caller), mine.to_vec()));
            return;
        }
        self.blocks.extend(under(lead("desk-say", caller), theirs()));
        self.blocks.extend(under(lead("desk-say-own", own), mine.to_vec()));
    }

    /// A step in three strips, with the volunteer's answers: yes, no and why, or hand over to somebody else.
    fn step_of_call(
        &mut self,
        session: &Session<'_>,
        (own, caller): (&Localizer<'_>, &Localizer<'_>),
        now: &Now,
        index: StepId,
    ) {
        let guide = session.guide();
        let step = &guide.steps[index];
        let mine = StepText::of(session, own, now, index);
        self.blocks.clear();
        self.prose(Tone::Care, own.text("desk-duty"), duty(session, own));
        let theirs = || said(&StepText::of(session, caller, now, index), step, caller);
        self.strips((own, caller), &said(&mine, step, own), theirs);
        for (part, block) in &mine.parts {
            match (part, block.clone()) {
                (StepPart::See, Block::Prose { tone, paras, .. }) => self.prose(tone, own.text("desk-sees"), paras),
                (StepPart::Picture, Block::Picture(mut picture)) => {
                    picture.caption = own.text("desk-page");
                    picture.list = own.text("desk-page.list");
                    self.blocks.push(Block::Picture(picture));
                }
                _ => {}
            }
        }
        let title = |trouble: &TroubleId| own.text(&format!("trouble-{}", guide.troubles()[*trouble].id));
        let (troubles, _) = session.troubles();
        if step.kind != Kind::Question {
            // Skip those already among the choices.
            let others = troubles.iter().skip(TROUBLES);
            let others = others.map(|trouble| Para { item: true, ..Para::plain(title(trouble)) }).collect();
            self.prose(Tone::Note, own.text("desk-if-not"), others);
        }
        self.blocks.extend(mine.get(StepPart::Note).cloned());
        let listed = step.practise.is_some();
        let words = StepWords {
            done: own.text(if listed { "desk-yes-all" } else { "desk-yes" }),
            wait: own.text("desk-not-yet"),
            trouble: own.text(if listed { "desk-no-one" } else { "desk-no" }),
        };
        self.choices.clear();
        self.step_choices(session, own, index, mine.is_late, &words);
        self.offer_addresses(session, own);
        // The common reasons come before the plain "no", which is last.
        let no = self.last.take();
        for trouble in troubles.iter().take(TROUBLES) {
            let because = own.with("name", title(trouble)).text("desk-no-because");
            self.choices.push(MenuItem::new(because, Event::Open(Overlay::Remedy(*trouble, 0))));
        }
        self.choices.extend(no);
    }
}

/// What the volunteer must never ask for or listen to on this page.
fn duty(session: &Session<'_>, own: &Localizer<'_>) -> Vec<Para> {
    let secrets = session.secrets();
    let mut paras: Vec<Para> =
        secrets.iter().flat_map(|secret| own.paragraphs(&format!("desk-duty.{}", secret.name()))).collect();
    if !paras.is_empty() {
        paras.extend(own.paragraphs("desk-duty.interrupt"));
    }
    paras
}

/// What to say at a step: its own spoken text, or else the text the caller would read. A step with a secret adds
/// questions to be answered with yes or no.
fn said(text: &StepText, step: &Step, l10n: &Localizer<'_>) -> Vec<Block> {
    let own = l10n.try_paragraphs(&format!("step-{}.say", step.id));
    let own = own.map(|paras| Block::Prose { tone: Tone::Act, lead: String::new(), paras });
    let mut said: Vec<Block> = Vec::new();
    for (part, block) in &text.parts {
        match part {
            StepPart::Act => said.push(own.as_ref().unwrap_or(block).clone()),
            StepPart::Picture | StepPart::See | StepPart::Note => {}
            _ => said.push(block.clone()),
        }
    }
    if let Some(practise) = step.practise {
        let paras = l10n.paragraphs(&format!("desk-ask-{}", practise.name()));
        said.push(Block::Prose { tone: Tone::Act, lead: l10n.text("desk-ask"), paras });
    }
    said
}

/// Puts the lead of a strip above its first block.
fn under(lead: String, mut said: Vec<Block>) -> Vec<Block> {
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

/// Whether a block is to be said: what to do, or what to be careful about.
pub(super) fn is_said(block: &Block) -> bool {
    matches!(block, Block::Prose { tone: Tone::Act | Tone::Care, .. })
}
