//! The pages of a case: summary, notes, history and what can be done with it.

use chrono::{Days, NaiveDate};

use super::board::{languages_of, place_of};
use super::find::item;
use crate::calendar::Now;
use crate::desk::case::{LogEntry, PHRASES, What};
use crate::desk::secret::{self, Looks};
use crate::desk::{Call, Desk, DeskAct, DeskPage};
use crate::guide::End;
use crate::l10n::Localizer;
use crate::screen::{Field, MenuItem, Screen, Tone};
use crate::text::Para;
use crate::wizard::view::{clock_words, contacts, localizer_in};
use crate::wizard::{Base, Event, FieldAct, Session, WaitState};

/// How many history entries are shown, newest first.
const SHOWN: usize = 30;

/// How many days ahead a call back can be set.
const DAYS: u64 = 7;

impl Screen {
    pub(super) fn case(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>, now: &Now) {
        let Some(call) = desk.call() else { return };
        let head = &call.case().case;
        self.title = l10n.with("name", head.nickname.clone()).text("desk-case.title");
        let lines = summary(call, l10n, now).into_iter().skip(1).map(item).collect();
        self.prose(Tone::Act, String::new(), lines);
        if session_is_placed(call.session()) {
            self.choices.push(MenuItem::new(l10n.text("desk-to-call"), Event::Back));
        }
        self.go(l10n, "desk-find.again", DeskPage::Find);
        self.go(l10n, "desk-jump", DeskPage::Sees);
        self.go(l10n, "desk-notes.see", DeskPage::Notes);
        self.act(l10n.text("desk-undo"), DeskAct::Undo);
        self.go(l10n, "desk-call-back", DeskPage::CallBack);
        self.act(l10n.text("desk-close"), DeskAct::Close);
        self.go(l10n, "desk-letter", DeskPage::Letter);
        self.go(l10n, "desk-history", DeskPage::History);
        self.go(l10n, "desk-languages.change", DeskPage::Languages);
        let archived = head.archived;
        self.act(
            l10n.text(if archived { "desk-archive.back" } else { "desk-archive.put" }),
            DeskAct::Archive(!archived),
        );
        self.go(l10n, "desk-delete", DeskPage::Delete);
    }

    pub(super) fn notes(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>, now: &Now) {
        let Some(call) = desk.call() else { return };
        self.title = l10n.text("desk-notes");
        self.prose(Tone::Care, l10n.text("desk-duty"), l10n.paragraphs("desk-duty.notes"));
        let own: Vec<Para> = call.case().notes().filter_map(|note| note.text.clone()).map(item).collect();
        self.prose(Tone::Note, l10n.text("desk-notes.own"), own);
        self.go(l10n, "desk-notes.write", DeskPage::Text);
        self.choices.push(MenuItem::new(l10n.text("desk-notes.copy"), Event::Copy(summaries(call, l10n, now))));
        for phrase in PHRASES {
            let name = l10n.text(&format!("desk-note-{phrase}"));
            let label = if call.case().has(phrase) { l10n.with("name", name).text("desk-notes.noted") } else { name };
            self.act(label, DeskAct::Tick(phrase.to_owned()));
        }
        self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
    }

    pub(super) fn note(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>) {
        self.title = l10n.text("desk-text");
        self.field = Some(Field {
            label: l10n.text("desk-text.label"),
            hidden: false,
            open: desk.typing(),
            answered: false,
            submit: Some(Event::Field(FieldAct::Check)),
            prompt: l10n.text("desk-text.prompt"),
            initial: desk.written().to_owned(),
            entry: desk.entry(),
        });
        self.prose(Tone::Care, l10n.text("desk-duty"), l10n.paragraphs("desk-duty.notes"));
        self.choices.push(MenuItem::new(l10n.text("desk-text.type"), Event::Field(FieldAct::Type)));
        self.choices.push(MenuItem::new(l10n.text("desk-text.leave"), Event::Back));
    }

    /// A note that was not saved: saving it is the default.
    pub(super) fn unkept(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>) {
        self.title = l10n.text("desk-unkept");
        self.prose(Tone::Note, l10n.text("desk-unkept.lead"), vec![Para::plain(desk.written().to_owned())]);
        self.act(l10n.text("desk-unkept.keep"), DeskAct::KeepWritten);
        self.choices.push(MenuItem::new(l10n.text("desk-unkept.go-on"), Event::Back));
        self.act(l10n.text("desk-unkept.drop"), DeskAct::DropWritten);
    }

    /// A note that looks like a secret: saving it without the secret is the default.
    pub(super) fn doubt(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>) {
        let Some(text) = desk.doubt() else { return };
        self.title = l10n.text("desk-doubt");
        let findings = desk.findings(text);
        let mut looks: Vec<Looks> = findings.iter().map(|finding| finding.looks).collect();
        looks.sort_unstable();
        looks.dedup();
        let looks = looks.into_iter().map(|looks| {
            item(l10n.text(match looks {
                Looks::Name => "desk-doubt.name",
                Looks::Mail => "desk-doubt.mail",
                Looks::Code => "desk-doubt.code",
                Looks::Password => "desk-doubt.password",
                Looks::Number => "desk-doubt.number",
            }))
        });
        self.prose(Tone::Care, l10n.text("desk-doubt.lead"), looks.collect());
        let masked = secret::masked(text, &findings);
        self.prose(Tone::Note, l10n.text("desk-doubt.without"), vec![Para::plain(masked)]);
        self.act(l10n.text("desk-doubt.mask"), DeskAct::KeepMasked);
        self.choices.push(MenuItem::new(l10n.text("desk-doubt.again"), Event::Back));
        self.act(l10n.text("desk-doubt.keep"), DeskAct::KeepText);
        if let Some(keep) = self.choices.last_mut() {
            keep.irreversible = true;
        }
    }

    pub(super) fn history(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>, now: &Now) {
        let Some(call) = desk.call() else { return };
        self.title = l10n.text("desk-history");
        let device = call.session().device().unwrap_or_default().to_owned();
        let l10n = &l10n.with("device", device.clone());
        let entries = call.case().history.iter().rev().take(SHOWN);
        let lines = entries.clone().map(|entry| item(happened(entry, call.session(), l10n, now)));
        self.prose(Tone::Act, String::new(), lines.collect());
        self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
        let path = call.session().path();
        let mut seen = Vec::new();
        for step in entries.filter_map(|entry| path.step(entry.about.as_deref()?)) {
            if !seen.contains(&step) {
                seen.push(step);
                let title = l10n.text(&format!("step-{}.title", desk.guide().steps[step].id));
                let device = (!device.is_empty()).then(|| device.clone());
                let mut said = l10n.with("step", title);
                said.set("known", "no");
                self.act(said.text("desk-find.step"), DeskAct::Stand(Some(step), device, None));
            }
        }
    }

    pub(super) fn call_back(&mut self, l10n: &Localizer<'_>, now: &Now) {
        self.title = l10n.text("desk-call-back.title");
        let today = now.today();
        for ahead in 0..=DAYS {
            let Some(day) = today.checked_add_days(Days::new(ahead)) else { continue };
            self.act(day_ahead(l10n, ahead, day), DeskAct::CallBack(Some(day)));
        }
        self.act(l10n.text("desk-call-back.none"), DeskAct::CallBack(None));
        self.default = 1;
    }

    pub(super) fn escalate(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>, now: &Now) {
        let Some(call) = desk.call() else { return };
        self.title = l10n.text("desk-escalate.title");
        let session = call.session();
        let ids: &[String] = match session.base() {
            Base::Step(step) => &session.guide().steps[step].contacts,
            Base::Exit(exit) => &session.guide().exits[exit].contacts,
            // At the end the caller only waits to get in.
            _ => session.guide().waits.iter().find(|wait| wait.ends == End::GotIn).map_or(&[], |wait| &wait.contacts),
        };
        self.blocks.extend(contacts(session.guide(), l10n, ids));
        let tried: Vec<Para> = tried(call, l10n).into_iter().map(item).collect();
        let none = tried.is_empty();
        self.prose(Tone::Note, l10n.text("desk-escalate.tried"), tried);
        if none {
            self.prose(Tone::Act, String::new(), l10n.paragraphs("desk-escalate.nothing-tried"));
        }
        self.prose(Tone::Care, l10n.text("lead-secrets"), l10n.paragraphs("trouble.never"));
        self.choices.push(MenuItem::new(l10n.text("choice-return"), Event::Back));
        let text = summaries(call, l10n, now);
        self.choices.push(MenuItem::new(l10n.text("desk-notes.copy"), Event::Copy(text)));
        self.act(l10n.text("desk-escalate.note"), DeskAct::Escalate);
        self.go(l10n, "desk-call-back", DeskPage::CallBack);
    }

    pub(super) fn delete(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>) {
        let name = desk.call().map(|call| call.case().case.nickname.clone()).unwrap_or_default();
        self.title = l10n.with("name", name).text("desk-delete.title");
        self.prose(Tone::Care, l10n.text("lead-care"), l10n.paragraphs("desk-delete.about"));
        self.choices.push(MenuItem::new(l10n.text("desk-delete.no"), Event::Back));
        self.act(l10n.text("desk-delete.yes"), DeskAct::Delete);
        if let Some(yes) = self.choices.last_mut() {
            yes.irreversible = true;
        }
    }
}

/// Whether the caller's place is known.
fn session_is_placed(session: &Session<'_>) -> bool {
    session.is_under_way()
}

fn day_ahead(l10n: &Localizer<'_>, ahead: u64, day: NaiveDate) -> String {
    let date = l10n.with("date", l10n.date(day));
    match ahead {
        0 => date.text("when.today"),
        1 => date.text("desk-call-back.tomorrow"),
        _ => date.text("when.day"),
    }
}

/// A history entry in words. What the guide no longer knows is shown by its id.
fn happened(entry: &LogEntry, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) -> String {
    let about = entry.about.as_deref().unwrap_or_default();
    let title = match (entry.what, session.path().step(about)) {
        (What::Met | What::Tried, _) => format!("trouble-{about}"),
        (_, Some(step)) => format!("step-{}.title", session.guide().steps[step].id),
        (_, None) => String::new(),
    };
    let name = if l10n.has(&title) { l10n.text(&title) } else { crate::text::clean(about) };
    let mut said = l10n.with("name", name);
    said.set("date", l10n.date(now.day_of(entry.at)));
    let id = match entry.what {
        What::Called => "desk-happened.called",
        What::Found => "desk-happened.found",
        What::Did => "desk-happened.did",
        What::Met => "desk-happened.met",
        What::Tried => "desk-happened.tried",
        What::Escalated => "desk-happened.escalated",
        What::Undone => "desk-happened.undone",
        What::Merged => "desk-happened.merged",
    };
    said.text(id)
}

/// The troubles whose remedies did not help, in this call or earlier ones, each once.
fn tried(call: &Call<'_>, l10n: &Localizer<'_>) -> Vec<String> {
    let mut seen = Vec::new();
    for entry in call.case().history.iter().filter(|entry| entry.what == What::Tried) {
        let known = entry.about.as_deref().filter(|about| l10n.has(&format!("trouble-{about}")));
        seen.extend(known.filter(|about| !seen.contains(about)));
    }
    let tries = |about: &&str| {
        call.case()
            .history
            .iter()
            .filter(|entry| entry.what == What::Tried && entry.about.as_deref() == Some(*about))
            .count()
    };
    seen.iter()
        .map(|about| {
            let mut said = l10n.with("name", l10n.text(&format!("trouble-{about}")));
            said.set("count", tries(about));
            said.text("desk-escalate.trouble")
        })
        .collect()
}

/// The case in a few lines.
pub(super) fn summary(call: &Call<'_>, l10n: &Localizer<'_>, now: &Now) -> Vec<String> {
    let (case, session) = (call.case(), call.session());
    let mut head = case.case.clone();
    head.rename_step(session.guide());
    let said = |id: &str, value: String| l10n.with("value", value).text(id);
    let mut lines = vec![
        said("desk-case.name", head.nickname.clone()),
        said("desk-case.languages", languages_of(l10n, &head.language, &head.web_language)),
    ];
    if let Some(device) = head.device.as_deref().filter(|device| l10n.has(&format!("step-device.choice-{device}"))) {
        lines.push(l10n.with("device", l10n.text(&format!("step-device.choice-{device}"))).text("card-device"));
    }
    lines.push(l10n.with("step", place_of(&head, l10n)).text("card-step"));
    if let Some(code) = session.place_code() {
        lines.push(said("desk-case.code", code.to_string()));
    }
    for clock in session.clocks(now).iter().filter(|clock| clock.state != WaitState::Done) {
        lines.extend(clock_words(l10n, now, clock).iter().map(Para::text));
    }
    lines.push(l10n.with("date", l10n.date(now.day_of(head.touched))).text("desk-row.seen"));
    if let Some(day) = head.call_back {
        lines.push(l10n.with("date", l10n.date(day)).text("desk-row.call-on"));
    }
    for note in case.notes() {
        let phrase = note.phrase.as_deref().map(|phrase| format!("desk-note-{phrase}")).filter(|id| l10n.has(id));
        let text = phrase.map(|id| l10n.text(&id)).or_else(|| note.text.clone());
        lines.extend(text.map(|text| said("desk-case.note", text)));
    }
    lines.extend(tried(call, l10n));
    lines
}

/// The summary in the volunteer's language and its partner language, for copying.
fn summaries(call: &Call<'_>, l10n: &Localizer<'_>, now: &Now) -> String {
    let words = l10n.words();
    let mut text = String::new();
    for language in words.with_partner(l10n.language()) {
        let lines = summary(call, &localizer_in(call.session(), words, language), now);
        text.push_str(&format!("{}{}\n", if text.is_empty() { "" } else { "\n" }, lines.join("\n")));
    }
    text
}
