//! The person who helps: as every page shows them, the page about them, and the pages that ask for each part.

use crate::draft::DraftRemark;
use crate::helper::{Helper, LONGEST, Part, Refusal};
use crate::l10n::Localizer;
use crate::screen::{Field, MenuItem, Screen, Tone, Typed};
use crate::text::{Para, Role, Span};
use crate::unread::Unread;
use crate::wizard::{Event, Fault, FieldAct, NoteReport, Overlay, Session};

/// Who is noted, how and when to reach them; empty if nobody is.
pub(crate) fn lines(session: &Session<'_>, l10n: &Localizer<'_>) -> Vec<Para> {
    session.helper().map(|helper| paras(helper, l10n)).unwrap_or_default()
}

/// The same, for a helper.
pub(crate) fn paras(helper: &Helper, l10n: &Localizer<'_>) -> Vec<Para> {
    let name = Some(helper.part(Part::Name)).filter(|name| !name.is_empty());
    let name = name.map(|name| Para { item: false, spans: vec![Span::new(name, Role::Strong)] });
    let rest = [(Part::Phone, "helper.phone"), (Part::Hours, "helper.hours")];
    let rest = rest.into_iter().filter(|(part, _)| !helper.part(*part).is_empty()).map(|(part, id)| {
        let value = helper.part(part);
        // A number stays on one line where it fits.
        let value = if part == Part::Phone { value.replace(' ', "\u{a0}") } else { value.to_owned() };
        Para { item: true, ..Para::plain(l10n.with("value", value).text(id)) }
    });
    name.into_iter().chain(rest).collect()
}

/// Why a part was not taken.
pub(crate) fn refusal_id(why: Refusal) -> &'static str {
    match why {
        Refusal::Long => "helper-refused.long",
        Refusal::Controls => "helper-refused.controls",
        Refusal::Digits => "helper-refused.digits",
        Refusal::Nobody => "helper-refused",
    }
}

/// Why what is noted cannot be used.
pub(crate) fn unread_id(why: Unread) -> &'static str {
    match why {
        Unread::Newer => "helper-unread.newer",
        Unread::Damaged => "helper-unread",
        Unread::Denied => "helper-unread.denied",
    }
}

/// What became of the note.
pub(super) fn report_id(report: NoteReport) -> &'static str {
    match report {
        NoteReport::Kept => "helper-noted",
        NoteReport::UntilTheEnd => "helper-noted.until-the-end",
        NoteReport::NotKept => "helper-noted.not-kept",
        NoteReport::Forgotten => "helper-forgotten",
        NoteReport::NotForgotten => "helper-forgotten.not",
    }
}

impl Screen {
    /// Who helps, where the person looks for help.
    pub(super) fn show_helper(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        self.prose(Tone::Act, l10n.text("lead-helper"), lines(session, l10n));
    }

    /// Leads to the page about the person who helps.
    pub(super) fn offer_helper(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        if session.takes_helper() {
            let id = if session.helper().is_some() { "choice-helper-known" } else { "choice-helper" };
            self.choices.push(MenuItem::new(l10n.text(id), Event::Open(Overlay::Helper)));
        }
    }

    pub(super) fn helper(&mut self, session: &Session<'_>, l10n: &Localizer<'_>) {
        self.title = l10n.text("helper");
        let known = session.helper().is_some();
        let note = |id: &str| MenuItem::new(l10n.text(id), Event::Open(Overlay::Noting(Part::Name)));
        if let Some(why) = session.helper_unread() {
            self.prose(Tone::Act, String::new(), l10n.paragraphs(unread_id(why)));
        } else if known {
            self.show_helper(session, l10n);
        } else {
            self.prose(Tone::Act, String::new(), l10n.paragraphs("helper.about"));
            self.choices.push(note("choice-helper-note"));
        }
        self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
        if known {
            self.choices.push(note("choice-helper-change"));
        }
        if known || session.helper_unread() == Some(Unread::Damaged) {
            let label = l10n.text("choice-helper-forget");
            self.choices.push(MenuItem { label, event: Event::ForgetHelper, irreversible: true });
        }
        let kept = if session.fault() == Some(Fault::NoTrace) { "fault-no-trace" } else { "helper.kept" };
        self.prose(Tone::Note, String::new(), l10n.paragraphs(kept));
    }

    /// One part: a text that may be left empty.
    pub(super) fn noting(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, typed: &Typed<'_>, part: Part) {
        let id = format!("helper-{}", part.id());
        let before = session.entered(part);
        let mut said = l10n.with("value", before.to_owned());
        said.set("known", if before.is_empty() { "no" } else { "yes" });
        self.title = said.text(&id);
        self.takes_empty = true;
        self.field = Some(Field {
            label: said.text(&format!("{id}.label")),
            hidden: false,
            open: true,
            answered: false,
            submit: Some(Event::Field(FieldAct::Check)),
            prompt: said.text(&format!("{id}.prompt")),
            initial: before.to_owned(),
            entry: session.entry(),
        });
        let too_long = (typed.remark == Some(DraftRemark::TooLong)).then_some(Refusal::Long);
        if let Some(why) = session.refused().or(too_long) {
            self.notices.push(l10n.with("count", LONGEST).text(refusal_id(why)));
        } else if typed.remark.is_some() {
            self.notices.push(l10n.text("draft-cleaned"));
        }
        self.prose(Tone::Act, String::new(), said.paragraphs(&format!("{id}.ask")));
        let go_on = if part == Part::Hours { "choice-helper-end" } else { "choice-helper-next" };
        self.choices.push(MenuItem::new(l10n.text(go_on), Event::Field(FieldAct::Check)));
        if !before.is_empty() {
            self.choices.push(MenuItem::new(l10n.text("choice-helper-clear"), Event::Field(FieldAct::Clear)));
        }
        self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
    }
}
