//! Reads what the browser has kept of somebody's progress.

use super::message::Kept;
use crate::guide::Guide;
use crate::progress::Progress;
use crate::unread::Unread;
use crate::wizard::{Fault, Notice};

/// What the browser has kept of somebody's progress.
pub(super) struct Opening {
    pub(super) progress: Progress,
    pub(super) notice: Option<Notice>,
    pub(super) fault: Option<Fault>,
    /// Whether what was kept cannot be used, and is kept aside.
    pub(super) set_aside: bool,
    /// The last that can be used.
    pub(super) good: Option<String>,
}

impl Opening {
    pub(super) fn of(kept: &Kept, guide: &Guide) -> Opening {
        let read = |text: &Option<String>| text.as_deref().map(Progress::read).transpose();
        let own = |progress: &Progress| progress.guide == guide.id;
        let (found, notice, good) = match read(&kept.progress) {
            // What a newer page has kept is not written over.
            Err(Unread::Newer) => return Opening::fresh(guide, None, Some(Fault::Unread)),
            Ok(Some(progress)) if !own(&progress) => return Opening::fresh(guide, Some(Notice::OtherGuide), None),
            Ok(found) => (found, None, &kept.progress),
            Err(_) => (read(&kept.previous).ok().flatten().filter(own), Some(Notice::Restored), &kept.previous),
        };
        // Nothing, or nothing good.
        let Some(progress) = found else { return Opening::fresh(guide, notice.map(|_| Notice::SetAside), None) };
        Opening { progress, set_aside: notice.is_some(), notice, fault: None, good: good.clone() }
    }

    /// Somebody who begins.
    fn fresh(guide: &Guide, notice: Option<Notice>, fault: Option<Fault>) -> Opening {
        let progress = Progress::new(&guide.id, guide.version);
        Opening { progress, set_aside: notice.is_some(), notice, fault, good: None }
    }
}
