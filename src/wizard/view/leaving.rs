//! "Stop here?": when to come back, and how; the dates and a reminder to take along.

use crate::calendar::Now;
use crate::guide::{End, Kind, WaitKind};
use crate::l10n::Localizer;
use crate::paper;
use crate::screen::{Block, Large, MenuItem, Screen, Tone};
use crate::text::Para;
use crate::wizard::{Base, Document, Event, RunningWait, Session, WaitState};

impl Screen {
    pub(super) fn leaving(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) {
        self.offers_addresses = false;
        self.takes_stock = true;
        self.title = l10n.text("leaving");
        let waits = come_back(session, now);
        let mut said: Vec<String> = waits.iter().map(|wait| back(l10n, now, wait)).collect();
        let kept = if session.fault().is_none() { "yes" } else { "no" };
        let how = l10n.with("kept", kept).text("leaving.how");
        let mut paras: Vec<Para> = said.iter().cloned().map(Para::plain).collect();
        if let Some(due) = waits.first().and_then(|wait| wait.due) {
            let spoken = paras.remove(0).text();
            self.blocks.push(Block::Large(Large { text: l10n.short_date(now.day_of(due)), spoken }));
        }
        paras.push(Para::plain(how));
        self.prose(Tone::Act, String::new(), paras);
        self.show_helper(session, l10n);
        self.choices.push(MenuItem::new(l10n.text("choice-close"), Event::Stop));
        self.choices.push(MenuItem::new(l10n.text("choice-go-on"), Event::Back));
        if session.clocks(now).iter().any(|clock| clock.started.is_some() && clock.state != WaitState::Done) {
            self.choices.push(MenuItem::new(l10n.text("choice-dates"), Event::KeepDates));
        }
        if let Some(first) = waits.first() {
            said.push(told(l10n, now, first));
            said.push(l10n.text("leaving.sheet-how"));
            let helper = super::helper::lines(session, l10n);
            said.extend((!helper.is_empty()).then(|| l10n.text("lead-helper")));
            said.extend(helper.iter().map(Para::text));
            let sheet = paper::reminder(l10n, &said);
            let keep = Event::Keep(Document::Reminder, l10n.file_name(|files| &files.reminder), sheet);
            self.choices.push(MenuItem::new(l10n.text("choice-reminder"), keep));
        }
        self.offer_place(session, l10n);
        self.default = usize::from(!waits_here(session));
    }
}

/// Whether nothing but waiting is left to do on the page below.
fn waits_here(session: &Session<'_>) -> bool {
    match session.base() {
        Base::Step(step) => session.guide().steps[step].kind == Kind::Waiting,
        Base::Finished | Base::Exit(_) => true,
        _ => false,
    }
}

/// The clocks that say when to come back, the most urgent first.
fn come_back<'g>(session: &Session<'g>, now: &Now) -> Vec<RunningWait<'g>> {
    let mut clocks = session.clocks(now);
    clocks.retain(|clock| clock.state == WaitState::Running && clock.due.is_some() && clock.wait.ends != End::Never);
    clocks.sort_by_key(|clock| clock.due);
    clocks
}

/// When to come back because of a clock.
fn back(l10n: &Localizer<'_>, now: &Now, clock: &RunningWait<'_>) -> String {
    let mut said = super::with_due(l10n, now, clock);
    said.set("name", l10n.text(&format!("wait-{}", clock.wait.id)));
    said.text(match clock.wait.kind {
        WaitKind::Before => "leaving.before",
        WaitKind::After => "leaving.after",
    })
}

/// What a clock is about, as a calendar says it months later.
fn told(l10n: &Localizer<'_>, now: &Now, clock: &RunningWait<'_>) -> String {
    let mut said = super::with_due(l10n, now, clock);
    said.set("since", clock.started.map(|started| l10n.date(now.day_of(started))).unwrap_or_default());
    said.text(&format!("wait-{}.reminder", clock.wait.id))
}
