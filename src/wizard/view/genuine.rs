//! Genuine or not: an address typed, pasted or said, and what is to be thought of it.

use crate::check::address::{Found, Medium, Reason, Verdict, judge};
use crate::draft;
use crate::screen::{Block, Choice, Field, Large, Screen, Tone, Typed};
use crate::text::{Para, Role, Span};
use crate::wizard::{Event, FieldAct, Session};
use crate::words::Voice;

/// The domain of the institutions, for sentences that name it.
const OFFICIAL: &str = "europa.eu";

/// So many reasons at most: the plainest are enough.
const REASONS: usize = 2;

impl Screen {
    /// The field; and once Enter was pressed, the verdict.
    pub(super) fn genuine(&mut self, session: &Session<'_>, voice: &Voice<'_>, typed: &Typed<'_>) {
        self.offers_addresses = false;
        let judged = session.is_judged() && !typed.text.trim().is_empty();
        self.title = voice.line("genuine");
        self.field = Some(Field {
            label: voice.line("genuine.label"),
            hidden: false,
            open: !judged,
            answered: judged,
            submit: (!judged).then_some(Event::Field(FieldAct::Check)),
            prompt: voice.line("genuine.prompt"),
            initial: String::new(),
            entry: session.entry(),
        });
        match typed.remark {
            Some(draft::Remark::TooLong) => self.notices.push(voice.line("genuine.too-long")),
            // Once it is judged, the verdict says so.
            Some(draft::Remark::Controls) if judged => {}
            Some(draft::Remark::Controls) => self.notices.push(voice.line("genuine-why-control")),
            Some(draft::Remark::Cleaned) => self.notices.push(voice.line("draft-cleaned")),
            None if session.is_judged() && !judged => self.notices.push(voice.line("draft-empty")),
            None => {}
        }
        if judged {
            let found = judge(typed.text, &session.guide().facts.known(), &voice.words().spoken().dictation);
            // The field has taken something out, or has not taken it in: it was not judged.
            let found = match typed.remark {
                Some(draft::Remark::Controls) => found.doubted(Reason::Control),
                Some(draft::Remark::TooLong) => found.doubted(Reason::TooLong),
                Some(draft::Remark::Cleaned) | None => found,
            };
            self.blocks.extend(blocks(&found, voice));
            self.choices.push(Choice::new(voice.line("choice-genuine-another"), Event::Field(FieldAct::Clear)));
        } else {
            self.prose(Tone::Act, String::new(), voice.paras("genuine.about"));
            self.choices.push(Choice::new(voice.line("choice-genuine-check"), Event::Field(FieldAct::Check)));
        }
        self.choices.push(Choice::new(voice.line("choice-return"), Event::Back));
    }
}

/// What is to be thought of an address, in words: the verdict first, then why, then what to do.
pub(crate) fn blocks(found: &Found, voice: &Voice<'_>) -> Vec<Block> {
    let mut said = voice.with("official", OFFICIAL);
    said.set("owner", found.owner.clone());
    said.set("meant", found.meant.clone());
    let kind = match found.verdict {
        Verdict::Here => "here",
        Verdict::Official => "official",
        Verdict::False => "false",
        Verdict::Unknown => "unknown",
    };
    let medium = match found.medium {
        Medium::Web => "web",
        Medium::Mail => "mail",
        Medium::None => "none",
    };
    said.set("medium", medium);
    let mut blocks = Vec::new();
    let mut prose = |tone, lead: &str, paras: Vec<Para>| {
        let lead = if lead.is_empty() { String::new() } else { said.line(lead) };
        if !paras.is_empty() {
            blocks.push(Block::Prose { tone, lead, paras });
        }
    };
    let strong = Span::new(said.line(&format!("genuine-{kind}")), Role::Strong);
    prose(Tone::Act, "", vec![Para { item: false, spans: vec![strong] }]);
    let reasons = found.reasons.iter().take(REASONS);
    let why = reasons.clone().flat_map(|reason| said.paras(&format!("genuine-why-{}", reason.name())));
    prose(Tone::See, "", why.collect());
    // Where nothing was read there is nothing to show.
    if !found.address.is_empty() {
        let address = Span::new(found.address.clone(), Role::Address);
        prose(Tone::Act, "genuine.read", vec![Para { item: false, spans: vec![address] }]);
    }
    // Of what is no address there is nothing to do either.
    if found.medium != Medium::None || found.verdict == Verdict::False {
        prose(Tone::Care, "", said.paras(&format!("genuine-{kind}.do")));
    }
    let remarks = found.remarks.iter().map(|remark| said.para(&format!("genuine-remark-{}", remark.name())));
    prose(Tone::Note, "", remarks.collect());
    // What is false is false, whoever sends it.
    if found.medium != Medium::None && found.verdict != Verdict::False {
        prose(Tone::Note, "genuine.limits", said.paras("genuine.unknowable"));
    }
    // Beside a No, the right end in large letters would look like a Yes.
    let misleads = found.verdict == Verdict::False && found.owner == OFFICIAL;
    if !found.owner.is_empty() && !misleads {
        let large = Large { text: found.owner.clone(), spoken: said.line("genuine.owner") };
        blocks.insert(1, Block::Large(large));
    }
    blocks
}
