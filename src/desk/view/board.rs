//! The board: the cases, each as one choice; and a new case.

use crate::calendar::Now;
use crate::desk::{Desk, Unreadable};
use crate::desk::{DeskAct, DeskPage, case::Head};
use crate::screen::{Choice, Field, Screen, Tone};
use crate::text::Para;
use crate::wizard::{Event, FieldAct};
use crate::words::Voice;

/// So many files that cannot be read are named; the others are counted.
const NAMED: usize = 3;

impl Screen {
    pub(super) fn board(&mut self, desk: &Desk<'_>, voice: &Voice<'_>, now: &Now, typed: &str) {
        self.is_first();
        self.title = voice.line("desk-board");
        self.search_field(desk, voice, typed);
        let found = desk.board().find(typed, false, now);
        let late = found.iter().filter(|head| head.is_late(now)).count();
        let to_call = found.iter().filter(|head| head.is_to_call(now)).count();
        let mut said = voice.with("count", found.len());
        said.set("more", late);
        said.set("number", to_call);
        let about = match (typed.trim().is_empty(), found.is_empty()) {
            (true, true) => said.paras("desk-board.none"),
            (true, false) => said.paras("desk-board.about"),
            (false, true) => said.paras("desk-board.nothing"),
            (false, false) => said.paras("desk-board.found"),
        };
        self.prose(Tone::Act, String::new(), about);
        self.files_not_read(desk, voice);
        self.go(voice, "desk-new", DeskPage::Nickname);
        self.search_choice(voice, typed);
        self.cases(&found, desk.listed(), voice, now);
        // Whoever looks for a case wants the first one found.
        self.default = if typed.trim().is_empty() || found.is_empty() { 0 } else { 2 };
        if desk.board().heads().iter().any(|head| head.archived) {
            self.go(voice, "desk-archive.see", DeskPage::Archive);
        }
        self.choices.push(Choice::new(voice.line("choice-close"), Event::Stop));
    }

    pub(super) fn archive(&mut self, desk: &Desk<'_>, voice: &Voice<'_>, now: &Now, typed: &str) {
        self.title = voice.line("desk-archive");
        self.search_field(desk, voice, typed);
        let found = desk.board().find(typed, true, now);
        self.prose(Tone::Act, String::new(), voice.with("count", found.len()).paras("desk-archive.about"));
        self.choices.push(Choice::new(voice.line("desk-to-board"), Event::Back));
        self.search_choice(voice, typed);
        self.cases(&found, desk.listed(), voice, now);
    }

    fn search_field(&mut self, desk: &Desk<'_>, voice: &Voice<'_>, typed: &str) {
        self.field = Some(Field {
            label: voice.line("desk-search.label"),
            hidden: false,
            open: desk.typing() && typed.is_empty(),
            answered: false,
            submit: None,
            prompt: voice.line("desk-search.prompt"),
            initial: String::new(),
            entry: desk.entry(),
        });
    }

    /// Into the field; where something was looked for, something else is.
    fn search_choice(&mut self, voice: &Voice<'_>, typed: &str) {
        let act = if typed.trim().is_empty() { FieldAct::Type } else { FieldAct::Clear };
        self.choices.push(Choice::new(voice.line("desk-search"), Event::Field(act)));
    }

    fn cases(&mut self, found: &[&Head], listed: usize, voice: &Voice<'_>, now: &Now) {
        for head in found.iter().take(listed) {
            self.act(row(head, voice, now), DeskAct::Open(head.id.clone()));
        }
        let more = found.len().saturating_sub(listed);
        if more > 0 {
            self.act(voice.with("count", more).line("desk-more"), DeskAct::More);
        }
    }

    fn files_not_read(&mut self, desk: &Desk<'_>, voice: &Voice<'_>) {
        if desk.board().unreachable() {
            self.prose(Tone::Care, voice.line("lead-care"), voice.paras("desk-unreachable"));
        }
        let files = desk.board().unreadable();
        if files.is_empty() {
            return;
        }
        let mut paras: Vec<Para> = files
            .iter()
            .take(NAMED)
            .map(|(name, why)| {
                let said = voice.with("path", crate::text::clean(name));
                let id = match why {
                    Unreadable::Damaged => "desk-unreadable",
                    Unreadable::Newer => "desk-unreadable.file-newer",
                    Unreadable::Large => "desk-unreadable.file-large",
                    Unreadable::Denied => "desk-unreadable.file-denied",
                };
                Para { item: true, ..Para::plain(said.line(id)) }
            })
            .collect();
        let more = files.len().saturating_sub(NAMED);
        if more > 0 {
            let said = voice.with("count", more).line("desk-unreadable.more");
            paras.push(Para { item: true, ..Para::plain(said) });
        }
        self.prose(Tone::Care, voice.line("lead-care"), paras);
    }

    pub(super) fn nickname(&mut self, desk: &Desk<'_>, voice: &Voice<'_>) {
        self.title = voice.line("desk-nickname");
        self.field = Some(Field {
            label: voice.line("desk-nickname.label"),
            hidden: false,
            open: desk.typing(),
            answered: false,
            submit: Some(Event::Field(FieldAct::Check)),
            prompt: voice.line("desk-nickname.prompt"),
            initial: String::new(),
            entry: desk.entry(),
        });
        let name = desk.proposal();
        self.prose(Tone::Act, String::new(), voice.with("name", name.clone()).paras("desk-nickname.about"));
        self.prose(Tone::Care, voice.line("desk-duty"), voice.paras("desk-duty.name"));
        self.choices.push(Choice::new(voice.line("desk-nickname.type"), Event::Field(FieldAct::Type)));
        self.act(voice.with("name", name.clone()).line("desk-nickname.take"), DeskAct::Named(name));
        self.act(voice.line("desk-nickname.other"), DeskAct::Propose);
        self.default = 1;
    }

    /// The caller's language and that of their web pages, in one choice.
    pub(super) fn languages(&mut self, voice: &Voice<'_>) {
        self.title = voice.line("desk-languages");
        self.prose(Tone::Act, String::new(), voice.paras("desk-languages.about"));
        // Most callers speak the volunteer's language.
        let mut languages: Vec<&String> = voice.words().languages().iter().collect();
        languages.sort_by_key(|language| *language != voice.language());
        let languages = &languages;
        let pairs = languages.iter().flat_map(|caller| languages.iter().map(move |web| (*caller, *web)));
        let (same, mixed): (Vec<_>, Vec<_>) = pairs.partition(|(caller, web)| caller == web);
        for (caller, web) in same.into_iter().chain(mixed) {
            let label = languages_of(voice, caller, web);
            self.act(label, DeskAct::Speak(caller.clone(), web.clone()));
        }
    }
}

/// A caller's language and that of their web pages, in words.
pub(super) fn languages_of(voice: &Voice<'_>, caller: &str, web: &str) -> String {
    let mut said = voice.with("language", voice.name_of(caller));
    said.set("web", voice.name_of(web));
    said.line("desk-languages.pair")
}

/// A case in one line: what is urgent first.
fn row(head: &Head, voice: &Voice<'_>, now: &Now) -> String {
    let mut parts = Vec::new();
    if head.is_to_call(now) {
        parts.push(voice.line("desk-row.call"));
    } else if let Some(day) = head.call_back {
        parts.push(voice.with("date", voice.short_date(day)).line("desk-row.call-on"));
    }
    let late = head.is_late(now);
    let wait = head.wait.as_deref().filter(|wait| voice.has(&format!("wait-{wait}")));
    if let (Some(wait), Some(due)) = (wait, head.due) {
        let mut said = voice.with("name", voice.line(&format!("wait-{wait}")));
        said.set("date", voice.short_date(now.day_of(due)));
        let said = said.line(if late { "desk-row.late" } else { "desk-row.waits" });
        if late {
            parts.insert(0, said);
        } else {
            parts.push(said);
        }
    }
    parts.push(place_of(head, voice));
    if let Some(device) = head.device.as_deref() {
        let known = format!("step-device.choice-{device}");
        parts.extend(voice.has(&known).then(|| voice.line(&known)));
    }
    let mut said = voice.with("language", head.language.to_uppercase());
    said.set("web", head.web_language.to_uppercase());
    parts.push(said.line("desk-row.languages"));
    parts.push(voice.with("date", voice.short_date(now.day_of(head.touched))).line("desk-row.seen"));
    let mut said = voice.with("name", head.nickname.clone());
    said.set("list", parts.join(" · "));
    said.line("desk-row")
}

/// Where a case stands, in words: the guide may have changed since.
pub(super) fn place_of(head: &Head, voice: &Voice<'_>) -> String {
    let title = head.step.as_deref().map(|step| format!("step-{step}.title"));
    match (title, head.stage.as_str()) {
        (Some(title), _) if voice.has(&title) => {
            // A title may depend on the device.
            let device = head.device.clone().unwrap_or_default();
            voice.with("device", device).line(&title)
        }
        (_, "finished") => voice.line("finished.title"),
        (_, "left") => voice.line("stage-left"),
        _ => voice.line("desk-row.nowhere"),
    }
}
