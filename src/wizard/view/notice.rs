//! The notices at the top of a page: what has just changed, failed or been done.

use crate::guide::StepId;
use crate::l10n::Localizer;
use crate::unread::Unread;
use crate::wizard::{Document, Fault, NotPractised, Notice, Report, Session};

/// The result of an action on the computer, such as opening, sending, copying or saving.
fn reported(report: &Report, l10n: &Localizer<'_>) -> String {
    match report {
        Report::Opened => l10n.text("notice-opened"),
        Report::NotOpened => l10n.text("notice-not-opened"),
        Report::Sent => l10n.text("notice-sent"),
        Report::NotSent => l10n.text("notice-not-sent"),
        Report::Copied => l10n.text("notice-copied"),
        Report::CopiedTo(path) => l10n.with("path", crate::text::clean(path)).text("notice-copied-to"),
        Report::NotCopied => l10n.text("notice-not-copied"),
        Report::DisplayNotKept => l10n.text("notice-display-not-kept"),
        Report::Kept(document, path) => {
            let id = match document {
                Document::Dates => "notice-dates-kept",
                Document::Card => "notice-card-kept",
                Document::Booklet => "notice-booklet-kept",
                Document::Letter => "notice-letter-kept",
                Document::Reminder => "notice-reminder-kept",
                Document::Place => "notice-place-kept",
            };
            l10n.with("path", crate::text::clean(path)).text(id)
        }
        Report::KeptOpened => l10n.text("notice-kept-opened"),
        Report::KeptNotOpened(path) => l10n.with("path", crate::text::clean(path)).text("notice-kept-not-opened"),
        Report::NotKept(_) => l10n.text("notice-not-kept"),
        Report::Noted(note) => l10n.text(super::helper::report_id(*note)),
        Report::NotTakenUp(why) => l10n.text(match why {
            None => "notice-not-taken-up.other",
            Some(Unread::Newer) => "notice-not-taken-up.newer",
            Some(Unread::Damaged | Unread::Denied) => "notice-not-taken-up",
        }),
        Report::NothingToKeep => l10n.text("notice-nothing-to-keep"),
    }
}

/// All notices for the session's current page.
pub(crate) fn notices(session: &Session<'_>, l10n: &Localizer<'_>, takes_stock: bool) -> Vec<String> {
    let title = |step: &StepId| l10n.text(&format!("step-{}.title", session.guide().steps[*step].id));
    let mut notices = Vec::new();
    match session.notice() {
        Some(Notice::NoLonger(steps)) => {
            let names: Vec<String> = steps.iter().take(3).map(title).collect();
            let mut said = l10n.with("steps", names.join(" · "));
            said.set("more", steps.len().saturating_sub(3));
            notices.push(said.text("notice-no-longer"));
        }
        Some(Notice::Redone(step)) => notices.push(l10n.with("step", title(step)).text("notice-redone")),
        Some(Notice::NotDone) => notices.push(l10n.text("notice-not-done")),
        Some(Notice::Undone) => notices.push(l10n.text("notice-undone")),
        Some(Notice::Restored) => notices.push(l10n.text("notice-restored")),
        Some(Notice::Secret) => notices.push(l10n.text("notice-secret")),
        Some(Notice::SetAside) => notices.push(l10n.text("notice-set-aside")),
        Some(Notice::OtherGuide) => notices.push(l10n.text("notice-other-guide")),
        Some(Notice::Settings(why)) => notices.push(l10n.text(match why {
            Unread::Newer => "notice-settings.newer",
            Unread::Damaged => "notice-settings",
            Unread::Denied => "notice-settings.denied",
        })),
        Some(Notice::NotPractised(NotPractised::NotStarted)) => notices.push(l10n.text("notice-not-practised")),
        Some(Notice::NotPractised(NotPractised::Died)) => notices.push(l10n.text("notice-practice-died")),
        Some(Notice::Reported(report)) => notices.push(reported(report, l10n)),
        None => {}
    }
    if let Some(fault) = session.fault().filter(|_| takes_stock || session.fault_is_new()) {
        let id = match fault {
            Fault::DiskFull => "fault-disk-full",
            Fault::ReadOnly => "fault-read-only",
            Fault::OtherWindow => "fault-other-window",
            Fault::NoTrace => "fault-no-trace",
            Fault::Unread => "fault-unread",
            Fault::Changed => "fault-changed",
            Fault::Unknown => "fault-unknown",
        };
        notices.push(l10n.text(id));
    }
    notices
}
