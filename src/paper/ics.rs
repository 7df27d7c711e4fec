//! The waits as a calendar file (RFC 5545): one event each, with an alarm, in words that are still clear months later.
//!
//! An event is on the day when there is something to do: the last day of a wait; once that has passed, the next day, or
//! the next working day for what somebody else should have done. Its UID never changes, so that a newer file replaces
//! the older event instead of adding a second one.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, TimeDelta, Utc};

use crate::calendar::{Length, Now, is_known};
use crate::guide::WaitKind;
use crate::l10n::Localizer;
use crate::text::{Para, clean};
use crate::wizard::{RunningWait, Session, WaitState, view};

/// Maximum line length in bytes, without the line ending.
const LINE: usize = 75;

/// 9:00 on the day of an event.
const THAT_MORNING: &str = "PT9H";

/// 9:00, one week before.
const A_WEEK_BEFORE: &str = "-P6DT15H";

/// Length of an event at an instant: calendars hide events of zero length.
const MOMENT: TimeDelta = TimeDelta::minutes(30);

enum When {
    Day(NaiveDate),
    Instant(DateTime<Utc>),
}

/// The running or late waits as a calendar file; `None` if none of them has a known end.
pub fn calendar(session: &Session<'_>, l10n: &Localizer<'_>, now: &Now) -> Option<String> {
    let mut session = session.clone();
    session.speak(l10n.language());
    let l10n = &view::l10n(&session, l10n.words());
    let clocks = session.clocks(now);
    let open = clocks.iter().filter(|clock| clock.state != WaitState::Done && clock.due.is_some());
    let events: Vec<&RunningWait<'_>> = open.collect();
    if events.is_empty() {
        return None;
    }
    let mut file = ContentLines::default();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    let product = format!("-//Sesame//sesame {}//{}", env!("CARGO_PKG_VERSION"), l10n.language().to_uppercase());
    file.line("PRODID", &product);
    file.line("CALSCALE", "GREGORIAN");
    for clock in events {
        event(&mut file, &session, l10n, now, clock);
    }
    file.line("END", "VCALENDAR");
    Some(file.text)
}

fn event(file: &mut ContentLines, session: &Session<'_>, l10n: &Localizer<'_>, now: &Now, clock: &RunningWait<'_>) {
    let (Some(started), Some(due)) = (clock.started, clock.due) else { return };
    let wait = clock.wait;
    let message = format!("wait-{}", wait.id);
    let l10n = &l10n.with("since", l10n.date(now.day_of(started)));
    let said = l10n.with("due", due_words(l10n, now, clock, due));
    let own = |part: &str| said.try_paragraphs(&format!("{message}.{part}"));
    let name = l10n.text(&message);
    let summary = summary(l10n, &message, &name, clock.late);
    let mut about: Vec<String> = if clock.late {
        let late = format!("{} {}", l10n.with("name", name).text("lead-clock"), said.text(&format!("{message}.late")));
        std::iter::once(late).chain(own("late-meanwhile").iter().flatten().map(Para::text)).collect()
    } else {
        let reminder = own("reminder").unwrap_or_else(|| said.paragraphs(&format!("{message}.running")));
        reminder.iter().map(Para::text).collect()
    };
    if let Length::WorkingDays(_) = wait.length {
        let known = is_known(started, wait.length, session.guide().facts.holidays(), now);
        let id = if known { "calendar-counted" } else { "calendar-counted.unknown" };
        about.push(l10n.with("year", now.day_of(due).year().to_string()).text(id));
    }
    let contacts: Vec<String> = wait.contacts.iter().map(|id| contact(session, l10n, id)).collect();
    if !contacts.is_empty() {
        about.push(format!("{} {}", l10n.text("lead-contacts"), contacts.join(" ")));
    }
    about.push(l10n.with("date", l10n.date(now.today())).text("calendar-about"));

    let when = when(session, now, clock, due);
    let base = base(session);
    file.line("BEGIN", "VEVENT");
    file.line(
        "UID",
        &format!("{}-{}-{:x}@sesame.invalid", session.guide().id, wait.id, base.map_or(0, |at| at.timestamp())),
    );
    // A newer file must have a higher number: minutes since the person began.
    let minutes = base.map_or(0, |base| (now.at - base).num_minutes().clamp(0, i64::from(i32::MAX)));
    file.line("SEQUENCE", &minutes.to_string());
    file.line("DTSTAMP", &instant(now.at.to_utc()));
    file.line("LAST-MODIFIED", &instant(session.progress().saved_at.unwrap_or(now.at).min(now.at).to_utc()));
    match when {
        When::Day(day) => {
            file.line("DTSTART;VALUE=DATE", &date(day));
            // DTEND is exclusive: an all-day event ends on the next day.
            file.line("DTEND;VALUE=DATE", &date(day.succ_opt().unwrap_or(day)));
        }
        When::Instant(at) => {
            file.line("DTSTART", &instant(at));
            file.line("DTEND", &instant(at.checked_add_signed(MOMENT).unwrap_or(at)));
        }
    }
    file.text("SUMMARY", l10n.language(), &summary);
    file.text("DESCRIPTION", l10n.language(), &about.join("\n"));
    // A reminder does not count as busy time.
    file.line("TRANSP", "TRANSPARENT");
    file.line("CLASS", "PRIVATE");
    let mut alarms = vec![if matches!(when, When::Day(_)) { THAT_MORNING } else { "PT0S" }];
    if matches!(wait.length, Length::Months(_)) && !clock.late {
        alarms.insert(0, A_WEEK_BEFORE);
    }
    for trigger in alarms {
        file.line("BEGIN", "VALARM");
        file.line("ACTION", "DISPLAY");
        file.text("DESCRIPTION", l10n.language(), &summary);
        file.line("TRIGGER", trigger);
        file.line("END", "VALARM");
    }
    file.line("END", "VEVENT");
}

/// An event's title: the first paragraph of its text; once it is late the second, which says what to do.
fn summary(l10n: &Localizer<'_>, message: &str, name: &str, late: bool) -> String {
    let own = l10n.try_paragraphs(&format!("{message}.event")).unwrap_or_default();
    let mut own = own.iter().map(Para::text);
    let title = own.next().unwrap_or_else(|| l10n.with("name", name.to_owned()).text("calendar-event"));
    match own.next() {
        _ if !late => title,
        Some(to_do) => to_do,
        None => l10n.with("name", title).text("calendar-late"),
    }
}

/// A contact, with telephone and postal address if the telephone is known.
fn contact(session: &Session<'_>, l10n: &Localizer<'_>, id: &str) -> String {
    let message = format!("contact-{id}");
    let name = format!("{} {}", l10n.text(&message), l10n.text(&format!("{message}.for")));
    let known = session.guide().facts.contacts().get(id);
    let Some(known) = known.filter(|known| known.phone.is_some()) else { return name };
    let checked = l10n.with("date", l10n.date(known.checked)).text("contact-checked");
    let reach: Vec<String> = view::reach(known, l10n).iter().map(Para::text).collect();
    format!("{name} {} {checked}", reach.join(" "))
}

/// The end of a wait, as its sentences show it.
fn due_words(l10n: &Localizer<'_>, now: &Now, clock: &RunningWait<'_>, due: DateTime<FixedOffset>) -> String {
    let mut moment = l10n.with("date", l10n.date(now.day_of(due)));
    moment.set("hour", due.format("%-H").to_string());
    moment.set("minute", due.format("%M").to_string());
    moment.text(if matches!(clock.wait.length, Length::Hours(_)) { "due-time" } else { "due-day" })
}

fn when(session: &Session<'_>, now: &Now, clock: &RunningWait<'_>, due: DateTime<FixedOffset>) -> When {
    let tomorrow = || now.today().checked_add_days(Days::new(1)).unwrap_or(now.today());
    match (clock.late, clock.wait.kind, clock.wait.length) {
        (true, WaitKind::Before, _) => When::Day(tomorrow()),
        (true, WaitKind::After, _) => When::Day(session.guide().facts.holidays().after(now.today(), 1)),
        (false, _, Length::Hours(_)) => When::Instant(due.to_utc()),
        (false, ..) => When::Day(now.day_of(due)),
    }
}

/// When the person began: it distinguishes the files of two people who share a calendar, and reveals nothing else.
fn base(session: &Session<'_>) -> Option<DateTime<FixedOffset>> {
    session.progress().done.iter().find_map(|done| done.when)
}

fn date(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

fn instant(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// Content lines, folded and terminated as RFC 5545 requires.
#[derive(Default)]
struct ContentLines {
    text: String,
}

impl ContentLines {
    fn text(&mut self, name: &str, language: &str, value: &str) {
        let lines = value.split('\n').map(|line| {
            clean(line).chars().fold(String::new(), |mut text, c| {
                if matches!(c, '\\' | ';' | ',') {
                    text.push('\\');
                }
                text.push(c);
                text
            })
        });
        let value = lines.collect::<Vec<_>>().join("\\n");
        self.line(&format!("{name};LANGUAGE={language}"), &value);
    }

    fn line(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if length + c.len_utf8() > LINE {
                self.text.push_str("\r\n ");
                length = 1;
            }
            self.text.push(c);
            length += c.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}
