//! What is said first on a page: what has just changed, failed or been done.

use crate::guide::StepId;
use crate::wizard::{Document, Fault, NotPractised, Notice, Report, Session};
use crate::words::Voice;

/// What became of something asked of the machine.
fn reported(report: &Report, voice: &Voice<'_>) -> String {
    match report {
        Report::Opened => voice.line("notice-opened"),
        Report::NotOpened => voice.line("notice-not-opened"),
        Report::Sent => voice.line("notice-sent"),
        Report::NotSent => voice.line("notice-not-sent"),
        Report::Copied => voice.line("notice-copied"),
        Report::CopiedTo(path) => voice.with("path", crate::text::clean(path)).line("notice-copied-to"),
        Report::NotCopied => voice.line("notice-not-copied"),
        Report::DisplayNotKept => voice.line("notice-display-not-kept"),
        Report::Kept(document, path) => {
            let id = match document {
                Document::Dates => "notice-dates-kept",
                Document::Card => "notice-card-kept",
                Document::Booklet => "notice-booklet-kept",
                Document::Letter => "notice-letter-kept",
            };
            voice.with("path", crate::text::clean(path)).line(id)
        }
        Report::NotKept(_) => voice.line("notice-not-kept"),
        Report::NothingToKeep => voice.line("notice-nothing-to-keep"),
    }
}

/// All of it, for the page of a session.
pub(crate) fn notices(session: &Session<'_>, voice: &Voice<'_>, takes_stock: bool) -> Vec<String> {
    let title = |step: &StepId| voice.line(&format!("step-{}.title", session.guide().steps[*step].id));
    let mut notices = Vec::new();
    match session.notice() {
        Some(Notice::NoLonger(steps)) => {
            let names: Vec<String> = steps.iter().take(3).map(title).collect();
            let mut said = voice.with("steps", names.join(" · "));
            said.set("more", steps.len().saturating_sub(3));
            notices.push(said.line("notice-no-longer"));
        }
        Some(Notice::Redone(step)) => notices.push(voice.with("step", title(step)).line("notice-redone")),
        Some(Notice::Undone) => notices.push(voice.line("notice-undone")),
        Some(Notice::Restored) => notices.push(voice.line("notice-restored")),
        Some(Notice::SetAside) => notices.push(voice.line("notice-set-aside")),
        Some(Notice::NotPractised(NotPractised::NotStarted)) => notices.push(voice.line("notice-not-practised")),
        Some(Notice::NotPractised(NotPractised::Died)) => notices.push(voice.line("notice-practice-died")),
        Some(Notice::Reported(report)) => notices.push(reported(report, voice)),
        None => {}
    }
    if let Some(fault) = session.fault().filter(|_| takes_stock || session.fault_is_new()) {
        let id = match fault {
            Fault::DiskFull => "fault-disk-full",
            Fault::ReadOnly => "fault-read-only",
            Fault::OtherWindow => "fault-other-window",
            Fault::NoTrace => "fault-no-trace",
            Fault::Unknown => "fault-unknown",
        };
        notices.push(voice.line(id));
    }
    notices
}
