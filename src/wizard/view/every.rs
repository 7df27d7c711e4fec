//! Every page a person can reach, once per device, for a sheet that authors review.

use std::collections::HashSet;

use crate::calendar::Now;
use crate::guide::Guide;
use crate::progress::Progress;
use crate::wizard::{Base, Event, Overlay, Session, explore};

/// The sessions that show the pages of a guide: those of the path, then the troubles.
pub fn every_page<'g>(guide: &'g Guide, language: &str, now: &Now) -> Vec<Session<'g>> {
    let mut pages = vec![Session::resume(guide, Progress::new(&guide.id, guide.version), language, now)];
    let mut seen = HashSet::new();
    let explored = explore(guide, language, now).map(|explored| explored.sessions).unwrap_or_default();
    pages.extend(explored.into_iter().filter(|one| seen.insert((one.page(), one.device().map(str::to_owned)))));
    // In guide order; exits and the final page come last.
    pages.sort_by_key(|one| match one.base() {
        Base::Step(step) => usize::from(step),
        Base::Exit(_) | Base::Finished => usize::MAX,
        _ => 0,
    });
    let troubles = guide.troubles().iter_enumerated().flat_map(|(trouble, known)| {
        let here = |session: &&Session<'g>| matches!(session.base(), Base::Step(step) if known.steps.contains(&step));
        let standing = pages.iter().find(here).or_else(|| pages.iter().find(|page| page.is_under_way()));
        let shown = (0..=known.remedies.len()).filter_map(move |remedy| {
            let mut session = standing?.clone();
            session.update(Event::Open(Overlay::Remedy(trouble, remedy)), now);
            Some(session)
        });
        shown.collect::<Vec<_>>()
    });
    let troubles: Vec<_> = troubles.collect();
    pages.extend(troubles);
    pages
}
