//! The waiting room: what one waits for, since when, how long that is normal, what to do meanwhile.

use crate::calendar::Now;
use crate::guide::{End, Kind, Leads};
use crate::screen::{Block, Choice, Screen, Tone};
use crate::text::{Para, Role, Span};
use crate::wizard::{Base, Event, Overlay, RunningWait, Session, State};
use crate::words::Voice;

impl Screen {
    pub(super) fn waiting(&mut self, session: &Session<'_>, voice: &Voice<'_>, now: &Now) {
        self.is_base(true);
        self.is_first();
        self.read_out = true;
        self.title = voice.line("waiting");
        // What the person waits for where they are comes first; a date to remember is no wait.
        let own: Vec<&str> = session.waiting_for(now).iter().map(|clock| clock.wait.id.as_str()).collect();
        let mut clocks = session.clocks(now);
        clocks.retain(|clock| clock.state != State::Done && clock.wait.ends != End::Never);
        clocks.sort_by_key(|clock| !own.contains(&clock.wait.id.as_str()));
        if clocks.is_empty() {
            self.prose(Tone::Act, String::new(), voice.paras("waiting.nothing"));
        }
        for clock in &clocks {
            self.wait(voice, now, clock);
        }
        self.blocks.extend(super::contact::late_contacts(session, voice, now));
        // What everybody knows comes last. (A wait that a wrong clock cannot count has said so itself.)
        let today = self.today(session, voice, now);
        self.blocks.push(today);
        self.waiting_choices(session, voice, &clocks);
    }

    /// One clock: how far it is, since when, and what to do meanwhile.
    fn wait(&mut self, voice: &Voice<'_>, now: &Now, clock: &RunningWait<'_>) {
        let mut paras = super::clock_words(voice, now, clock);
        if let (Some(started), Some(last)) = (clock.started, paras.last_mut()) {
            let since = super::clock_since(voice, now, started).text();
            last.spans.push(Span::new(format!(" {since}"), Role::Plain));
        }
        if let Some(started) = clock.started.filter(|_| !clock.known) {
            use chrono::Datelike;
            let year = clock.due.map_or_else(|| now.day_of(started), |due| now.day_of(due)).year();
            paras.push(Para::plain(voice.with("year", year.to_string()).line("calendar-counted.unknown")));
        }
        self.prose(Tone::Act, String::new(), paras);
        let (part, lead) = if clock.late { ("late-meanwhile", "lead-to-do") } else { ("meanwhile", "lead-meanwhile") };
        self.part(voice, Tone::Note, &format!("wait-{}", clock.wait.id), part, lead);
    }

    /// The date, and that of the last visit; or that the computer's date cannot be right.
    fn today(&self, session: &Session<'_>, voice: &Voice<'_>, now: &Now) -> Block {
        let date = voice.with("date", voice.date(now.today()));
        let mut paras = match session.clock_is_behind(now) {
            true => vec![Para::plain(date.line("welcome-back.wrong"))],
            false => vec![Para::plain(date.line("welcome-back.today"))],
        };
        if let Some(saved) = session.progress().saved_at.filter(|saved| now.day_of(*saved) != now.today()) {
            paras.extend(voice.with("date", voice.date(now.day_of(saved))).paras("welcome-back.since"));
        }
        Block::Prose { tone: Tone::Act, lead: String::new(), paras }
    }

    /// The answers of the page below, so that nobody has to go there to say that it has come.
    fn waiting_choices(&mut self, session: &Session<'_>, voice: &Voice<'_>, clocks: &[RunningWait<'_>]) {
        let guide = session.guide();
        let late = clocks.first().is_some_and(|clock| clock.late);
        let mut push = |label: String, event: Event| self.choices.push(Choice::new(label, event));
        match session.base() {
            Base::Step(step) if guide.steps[step].kind == Kind::Waiting => {
                // Not yet comes first: Enter must not say that something has come.
                push(voice.line("choice-wait"), Event::NotYet);
                push(voice.line(&format!("step-{}.yes", guide.steps[step].id)), Event::Done);
            }
            Base::Step(step) => {
                let step = &guide.steps[step];
                let anew = step.choices.iter().find(|choice| matches!(choice.leads, Leads::Redo(_)));
                let title = voice.line(&format!("step-{}.title", step.id));
                match anew.filter(|_| late) {
                    // Too late for the page below: all there is to do is to begin anew.
                    Some(anew) => push(
                        voice.line(&format!("step-{}.choice-{}", step.id, anew.id)),
                        Event::Choose(anew.id.clone()),
                    ),
                    None => push(voice.with("step", title).line("choice-resume"), Event::Forward),
                }
            }
            Base::Finished if !clocks.is_empty() => {
                push(voice.line("choice-wait"), Event::Stop);
                push(voice.line("choice-got-in"), Event::GotIn);
                push(voice.line("choice-still-closed"), Event::Forward);
            }
            _ => push(voice.line("choice-return"), Event::Forward),
        }
        if clocks.iter().any(|clock| clock.started.is_some()) {
            push(voice.line("choice-dates"), Event::KeepDates);
        }
        if late {
            push(voice.line("choice-card"), Event::Open(Overlay::Card));
        }
        if session.is_under_way() {
            push(voice.line("choice-overview"), Event::Open(Overlay::Overview));
            self.last = Some(Choice::new(voice.line("choice-trouble"), Event::Open(Overlay::Trouble)));
        }
    }
}
