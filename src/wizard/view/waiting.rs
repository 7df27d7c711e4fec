//! The waiting page: what the person waits for, since when, how long is normal, what to do meanwhile.

use crate::calendar::Now;
use crate::guide::{End, Kind, Leads};
use crate::l10n::Localizer;
use crate::screen::{Block, MenuItem, Screen, Tone};
use crate::text::{Para, Role, Span};
use crate::wizard::{Base, Event, Overlay, RunningWait, Session, WaitState};

impl Screen {
    pub(super) fn waiting(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) {
        self.is_base(true);
        self.is_first();
        self.read_out = true;
        self.title = l10n.text("waiting");
        self.run_out(session, l10n, now);
        // Waits for the current page come first; a date to remember is not a wait.
        let own: Vec<&str> = session.waiting_for(now).iter().map(|clock| clock.wait.id.as_str()).collect();
        let mut clocks = session.clocks(now);
        clocks.retain(|clock| clock.state != WaitState::Done && clock.wait.ends != End::Never);
        clocks.sort_by_key(|clock| !own.contains(&clock.wait.id.as_str()));
        if clocks.is_empty() {
            self.prose(Tone::Act, String::new(), l10n.paragraphs("waiting.nothing"));
        }
        for clock in &clocks {
            self.wait(l10n, now, clock);
        }
        if clocks.iter().any(|clock| clock.late) {
            self.show_helper(session, l10n);
        }
        self.blocks.extend(super::contact::late_contacts(session, l10n, now));
        // Today's date comes last. (A wait that cannot be counted with a wrong clock already says so.)
        let today = self.today(session, l10n, now);
        self.blocks.push(today);
        self.waiting_choices(session, l10n, &clocks);
        self.offer_place(session, l10n);
    }

    /// One clock: its progress, since when, and what to do meanwhile.
    fn wait(&mut self, l10n: &Localizer<'_>, now: &Now, clock: &RunningWait<'_>) {
        let mut paras = super::clock_words(l10n, now, clock);
        if let (Some(started), Some(last)) = (clock.started, paras.last_mut()) {
            let since = super::clock_since(l10n, now, started).text();
            last.spans.push(Span::new(format!(" {since}"), Role::Plain));
        }
        if let Some(started) = clock.started.filter(|_| !clock.known) {
            use chrono::Datelike;
            let year = clock.due.map_or_else(|| now.day_of(started), |due| now.day_of(due)).year();
            paras.push(Para::plain(l10n.with("year", year.to_string()).text("calendar-counted.unknown")));
        }
        self.prose(Tone::Act, String::new(), paras);
        let (part, lead) = if clock.late { ("late-meanwhile", "lead-to-do") } else { ("meanwhile", "lead-meanwhile") };
        self.part(l10n, Tone::Note, &format!("wait-{}", clock.wait.id), part, lead);
    }

    /// Today's date (or that the computer's date must be wrong) and that of the last visit.
    fn today(&self, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) -> Block {
        let date = l10n.with("date", l10n.date(now.today()));
        let mut paras = match session.clock_is_behind(now) {
            true => vec![Para::plain(date.text("welcome-back.wrong"))],
            false => vec![Para::plain(date.text("welcome-back.today"))],
        };
        if let Some(saved) = session.progress().saved_at.filter(|saved| now.day_of(*saved) != now.today()) {
            paras.extend(l10n.with("date", l10n.date(now.day_of(saved))).paragraphs("welcome-back.since"));
        }
        Block::Prose { tone: Tone::Act, lead: String::new(), paras }
    }

    /// The answers of the page below, so that nobody has to go back there to say it has come.
    fn waiting_choices(&mut self, session: &Session<'_>, l10n: &Localizer<'_>, clocks: &[RunningWait<'_>]) {
        let guide = session.guide();
        let late = clocks.first().is_some_and(|clock| clock.late);
        let mut push = |label: String, event: Event| self.choices.push(MenuItem::new(label, event));
        match session.base() {
            Base::Step(step) if guide.steps[step].kind == Kind::Waiting => {
                // "Not yet" comes first: Enter must not report that something has come.
                push(l10n.text("choice-wait"), Event::NotYet);
                push(l10n.text(&format!("step-{}.yes", guide.steps[step].id)), Event::Done);
            }
            Base::Step(step) => {
                let step = &guide.steps[step];
                let again = step.choices.iter().find(|choice| matches!(choice.leads, Leads::Redo(_)));
                let title = l10n.text(&format!("step-{}.title", step.id));
                match again.filter(|_| late) {
                    // Too late for the page below: starting again is the only option.
                    Some(again) => push(
                        l10n.text(&format!("step-{}.choice-{}", step.id, again.id)),
                        Event::Choose(again.id.clone()),
                    ),
                    None => push(l10n.with("step", title).text("choice-resume"), Event::Forward),
                }
            }
            Base::Finished if !clocks.is_empty() => {
                push(l10n.text("choice-wait"), Event::Open(Overlay::Leaving));
                push(l10n.text("choice-got-in"), Event::GotIn);
                push(l10n.text("choice-still-closed"), Event::Forward);
            }
            _ => push(l10n.text("choice-return"), Event::Forward),
        }
        if clocks.iter().any(|clock| clock.started.is_some()) {
            push(l10n.text("choice-dates"), Event::KeepDates);
        }
        if late {
            push(l10n.text("choice-card"), Event::Open(Overlay::Card));
        }
        if session.is_under_way() {
            push(l10n.text("choice-overview"), Event::Open(Overlay::Overview));
            self.last = Some(MenuItem::new(l10n.text("choice-trouble"), Event::Open(Overlay::Trouble)));
        }
    }
}
