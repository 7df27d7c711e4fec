//! The board, with one choice per case, and the pages of a new case.

use crate::calendar::Now;
use crate::desk::{Desk, Unreadable};
use crate::desk::{DeskAct, DeskPage, case::Head};
use crate::l10n::Localizer;
use crate::screen::{Field, MenuItem, Screen, Tone};
use crate::text::Para;
use crate::wizard::{Event, FieldAct};

/// How many unreadable files are named; the others are only counted.
const NAMED: usize = 3;

impl Screen {
    pub(super) fn board(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>, now: &Now, typed: &str) {
        self.is_first();
        self.title = l10n.text("desk-board");
        self.search_field(desk, l10n, typed);
        let found = desk.board().find(typed, false, now);
        let late = found.iter().filter(|head| head.is_late(now)).count();
        let to_call = found.iter().filter(|head| head.is_to_call(now)).count();
        let mut said = l10n.with("count", found.len());
        said.set("more", late);
        said.set("number", to_call);
        let about = match (typed.trim().is_empty(), found.is_empty()) {
            (true, true) => said.paragraphs("desk-board.none"),
            (true, false) => said.paragraphs("desk-board.about"),
            (false, true) => said.paragraphs("desk-board.nothing"),
            (false, false) => said.paragraphs("desk-board.found"),
        };
        self.prose(Tone::Act, String::new(), about);
        self.files_not_read(desk, l10n);
        self.go(l10n, "desk-new", DeskPage::Nickname);
        self.search_choice(l10n, typed);
        self.cases(&found, desk.listed(), l10n, now);
        // After a search, the default is the first case found.
        self.default = if typed.trim().is_empty() || found.is_empty() { 0 } else { 2 };
        if desk.board().heads().iter().any(|head| head.archived) {
            self.go(l10n, "desk-archive.see", DeskPage::Archive);
        }
        self.choices.push(MenuItem::new(l10n.text("choice-close"), Event::Stop));
    }

    pub(super) fn archive(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>, now: &Now, typed: &str) {
        self.title = l10n.text("desk-archive");
        self.search_field(desk, l10n, typed);
        let found = desk.board().find(typed, true, now);
        self.prose(Tone::Act, String::new(), l10n.with("count", found.len()).paragraphs("desk-archive.about"));
        self.choices.push(MenuItem::new(l10n.text("desk-to-board"), Event::Back));
        self.search_choice(l10n, typed);
        self.cases(&found, desk.listed(), l10n, now);
    }

    fn search_field(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>, typed: &str) {
        self.field = Some(Field {
            label: l10n.text("desk-search.label"),
            hidden: false,
            open: desk.typing() && typed.is_empty(),
            answered: false,
            submit: None,
            prompt: l10n.text("desk-search.prompt"),
            initial: String::new(),
            entry: desk.entry(),
        });
    }

    /// The choice that opens the search field, or clears it after a search.
    fn search_choice(&mut self, l10n: &Localizer<'_>, typed: &str) {
        let act = if typed.trim().is_empty() { FieldAct::Type } else { FieldAct::Clear };
        self.choices.push(MenuItem::new(l10n.text("desk-search"), Event::Field(act)));
    }

    fn cases(&mut self, found: &[&Head], listed: usize, l10n: &Localizer<'_>, now: &Now) {
        for head in found.iter().take(listed) {
            self.act(row(head, l10n, now), DeskAct::Open(head.id.clone()));
        }
        let more = found.len().saturating_sub(listed);
        if more > 0 {
            self.act(l10n.with("count", more).text("desk-more"), DeskAct::More);
        }
    }

    fn files_not_read(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>) {
        if desk.board().unreachable() {
            self.prose(Tone::Care, l10n.text("lead-care"), l10n.paragraphs("desk-unreachable"));
        }
        let files = desk.board().unreadable();
        if files.is_empty() {
            return;
        }
        let mut paras: Vec<Para> = files
            .iter()
            .take(NAMED)
            .map(|(name, why)| {
                let said = l10n.with("path", crate::text::clean(name));
                let id = match why {
                    Unreadable::Damaged => "desk-unreadable",
                    Unreadable::Newer => "desk-unreadable.file-newer",
                    Unreadable::Large => "desk-unreadable.file-large",
                    Unreadable::Denied => "desk-unreadable.file-denied",
                };
                Para { item: true, ..Para::plain(said.text(id)) }
            })
            .collect();
        let more = files.len().saturating_sub(NAMED);
        if more > 0 {
            let said = l10n.with("count", more).text("desk-unreadable.more");
            paras.push(Para { item: true, ..Para::plain(said) });
        }
        self.prose(Tone::Care, l10n.text("lead-care"), paras);
    }

    pub(super) fn nickname(&mut self, desk: &Desk<'_>, l10n: &Localizer<'_>) {
        self.title = l10n.text("desk-nickname");
        self.field = Some(Field {
            label: l10n.text("desk-nickname.label"),
            hidden: false,
            open: desk.typing(),
            answered: false,
            submit: Some(Event::Field(FieldAct::Check)),
            prompt: l10n.text("desk-nickname.prompt"),
            initial: String::new(),
            entry: desk.entry(),
        });
        let name = desk.proposal();
        self.prose(Tone::Act, String::new(), l10n.with("name", name.clone()).paragraphs("desk-nickname.about"));
        self.prose(Tone::Care, l10n.text("desk-duty"), l10n.paragraphs("desk-duty.name"));
        self.choices.push(MenuItem::new(l10n.text("desk-nickname.type"), Event::Field(FieldAct::Type)));
        self.act(l10n.with("name", name.clone()).text("desk-nickname.take"), DeskAct::Named(name));
        self.act(l10n.text("desk-nickname.other"), DeskAct::Propose);
        self.default = 1;
    }

    /// One choice for each pair of caller's language and web page language.
    pub(super) fn languages(&mut self, l10n: &Localizer<'_>) {
        self.title = l10n.text("desk-languages");
        self.prose(Tone::Act, String::new(), l10n.paragraphs("desk-languages.about"));
        // The volunteer's language first: most callers speak it.
        let mut languages: Vec<&String> = l10n.words().languages().iter().collect();
        languages.sort_by_key(|language| *language != l10n.language());
        let languages = &languages;
        let pairs = languages.iter().flat_map(|caller| languages.iter().map(move |web| (*caller, *web)));
        let (same, mixed): (Vec<_>, Vec<_>) = pairs.partition(|(caller, web)| caller == web);
        for (caller, web) in same.into_iter().chain(mixed) {
            let label = languages_of(l10n, caller, web);
            self.act(label, DeskAct::Speak(caller.clone(), web.clone()));
        }
    }
}

/// A caller's language and that of their web pages, in words.
pub(super) fn languages_of(l10n: &Localizer<'_>, caller: &str, web: &str) -> String {
    let mut said = l10n.with("language", l10n.name_of(caller));
    said.set("web", l10n.name_of(web));
    said.text("desk-languages.pair")
}

/// A case in one line, urgent things first.
fn row(head: &Head, l10n: &Localizer<'_>, now: &Now) -> String {
    let mut parts = Vec::new();
    if head.is_to_call(now) {
        parts.push(l10n.text("desk-row.call"));
    } else if let Some(day) = head.call_back {
        parts.push(l10n.with("date", l10n.short_date(day)).text("desk-row.call-on"));
    }
    let late = head.is_late(now);
    let wait = head.wait.as_deref().filter(|wait| l10n.has(&format!("wait-{wait}")));
    if let (Some(wait), Some(due)) = (wait, head.due) {
        let mut said = l10n.with("name", l10n.text(&format!("wait-{wait}")));
        said.set("date", l10n.short_date(now.day_of(due)));
        let said = said.text(if late { "desk-row.late" } else { "desk-row.waits" });
        if late {
            parts.insert(0, said);
        } else {
            parts.push(said);
        }
    }
    parts.push(place_of(head, l10n));
    if let Some(device) = head.device.as_deref() {
        let known = format!("step-device.choice-{device}");
        parts.extend(l10n.has(&known).then(|| l10n.text(&known)));
    }
    let mut said = l10n.with("language", head.language.to_uppercase());
    said.set("web", head.web_language.to_uppercase());
    parts.push(said.text("desk-row.languages"));
    parts.push(l10n.with("date", l10n.short_date(now.day_of(head.touched))).text("desk-row.seen"));
    let mut said = l10n.with("name", head.nickname.clone());
    said.set("list", parts.join(" · "));
    said.text("desk-row")
}

/// The place of a case in words; the guide may have changed since.
pub(super) fn place_of(head: &Head, l10n: &Localizer<'_>) -> String {
    let title = head.step.as_deref().map(|step| format!("step-{step}.title"));
    match (title, head.stage.as_str()) {
        (Some(title), _) if l10n.has(&title) => {
            // A title may depend on the device.
            let device = head.device.clone().unwrap_or_default();
            l10n.with("device", device).text(&title)
        }
        (_, "finished") => l10n.text("finished.title"),
        (_, "left") => l10n.text("stage-left"),
        _ => l10n.text("desk-row.nowhere"),
    }
}
