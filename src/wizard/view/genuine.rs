//! The page that checks whether an address (typed, pasted or dictated) is genuine.

use super::page::is_page;
use crate::check::address::{Found, Medium, Reason, Verdict, judge};
use crate::draft;
use crate::keys::Action;
use crate::l10n::Localizer;
use crate::screen::{Block, Field, Large, MenuItem, Screen, Tone, Typed};
use crate::text::{Para, Role, Span};
use crate::wizard::{Event, FieldAct, Session};

/// The institutions' domain, for sentences that name it.
const OFFICIAL: &str = "europa.eu";

/// Maximum number of reasons shown: the plainest are enough.
const REASONS: usize = 2;

impl Screen {
    /// The field and, once Enter was pressed, the verdict.
    pub(super) fn genuine(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, typed: &Typed<'_>) {
        self.offers_addresses = false;
        let judged = session.is_judged() && !typed.text.trim().is_empty();
        self.title = l10n.text("genuine");
        self.field = Some(Field {
            label: l10n.text("genuine.label"),
            hidden: false,
            open: !judged,
            answered: judged,
            submit: (!judged).then_some(Event::Field(FieldAct::Check)),
            prompt: l10n.text("genuine.prompt"),
            initial: String::new(),
            entry: session.entry(),
        });
        match typed.remark {
            Some(draft::DraftRemark::TooLong) => self.notices.push(l10n.text("genuine.too-long")),
            // The verdict already says so.
            Some(draft::DraftRemark::Controls) if judged => {}
            Some(draft::DraftRemark::Controls) => self.notices.push(l10n.text("genuine-why-control")),
            Some(draft::DraftRemark::Cleaned) => self.notices.push(l10n.text("draft-cleaned")),
            None if session.is_judged() && !judged => self.notices.push(l10n.text("draft-empty")),
            None => {}
        }
        if judged {
            let found = judge(typed.text, &session.guide().facts.known(), &l10n.words().spoken().dictation);
            // The field dropped or refused part of the input: that part was not judged.
            let found = match typed.remark {
                Some(draft::DraftRemark::Controls) => found.doubted(Reason::Control),
                Some(draft::DraftRemark::TooLong) => found.doubted(Reason::TooLong),
                Some(draft::DraftRemark::Cleaned) | None => found,
            };
            self.blocks.extend(blocks(&found, l10n));
            self.choices.push(MenuItem::new(l10n.text("choice-genuine-another"), Event::Field(FieldAct::Clear)));
        } else {
            self.prose(Tone::Act, String::new(), l10n.paragraphs("genuine.about"));
            // In a field the key for being lost is a letter; a page has a button for it.
            if let Some(lost) = self.event(Action::Lost).filter(|_| !is_page(session)) {
                self.choices.push(MenuItem::new(l10n.text("choice-trouble"), lost));
                self.default = 1;
            }
            self.choices.push(MenuItem::new(l10n.text("choice-genuine-check"), Event::Field(FieldAct::Check)));
        }
        self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
    }
}

/// The verdict on an address in words, then why, then what to do.
pub(crate) fn blocks(found: &Found, l10n: &Localizer<'_>) -> Vec<Block> {
    let mut said = l10n.with("official", OFFICIAL);
    said.set("owner", found.owner.clone());
    said.set("meant", found.meant.clone());
    let kind = match found.verdict {
        Verdict::Here => "here",
        Verdict::Association => "association",
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
        let lead = if lead.is_empty() { String::new() } else { said.text(lead) };
        if !paras.is_empty() {
            blocks.push(Block::Prose { tone, lead, paras });
        }
    };
    let strong = Span::new(said.text(&format!("genuine-{kind}")), Role::Strong);
    let good = !matches!(found.verdict, Verdict::False | Verdict::Unknown);
    let tone = if good { Tone::See } else { Tone::Care };
    prose(tone, "", vec![Para { item: false, spans: vec![strong] }]);
    let reasons = found.reasons.iter().take(REASONS);
    let why = reasons.clone().flat_map(|reason| said.paragraphs(&format!("genuine-why-{}", reason.name())));
    prose(Tone::Note, "", why.collect());
    // No address was found: nothing to show.
    if !found.address.is_empty() {
        let address = Span::new(found.address.clone(), Role::Address);
        prose(Tone::Note, "genuine.read", vec![Para { item: false, spans: vec![address] }]);
    }
    // Without an address there is no advice to give either.
    if found.medium != Medium::None || found.verdict == Verdict::False {
        let wrapped = found.reasons.first() == Some(&Reason::Wrapped);
        let what = if wrapped { "genuine-why-wrapped.do" } else { &format!("genuine-{kind}.do") };
        prose(Tone::Care, "", said.paragraphs(what));
    }
    let remarks = found.remarks.iter().map(|remark| said.paragraph(&format!("genuine-remark-{}", remark.name())));
    prose(Tone::Note, "", remarks.collect());
    // These limits do not apply to a false address: it is false whoever sends it.
    if found.medium != Medium::None && found.verdict != Verdict::False {
        prose(Tone::Note, "genuine.limits", said.paragraphs("genuine.unknowable"));
    }
    // Next to a "No", the official domain in large letters would look like a "Yes".
    let misleads = found.verdict == Verdict::False && found.owner == OFFICIAL;
    if !found.owner.is_empty() && !misleads {
        let large = Large { text: found.owner.clone(), spoken: said.text("genuine.owner") };
        blocks.insert(1, Block::Large(large));
    }
    blocks
}
