//! The wizard: which guide, where the person left it, and the loop.

use std::ffi::OsString;

use super::{CliError, Context, Exit, Kit};
use crate::app;
use crate::chooser::GuideList;
use crate::display::Display;
use crate::os::{self, Opening, Store, SystemWorld};
use crate::progress::Progress;
use crate::screen::Front;
use crate::tui::{self, Reads};
use crate::wizard::view::Wizard;
use crate::wizard::{Event, Fault, Notice, Outcome, Session};

/// A person on a guide, and the world that keeps their place.
struct Walk<'a> {
    kit: &'a Kit,
    session: Session<'a>,
    world: SystemWorld,
}

pub(super) fn run(cx: &Context) -> Result<Exit, CliError> {
    let (kits, kit) = (cx.kits()?, cx.kit()?);
    let last = kits.iter().position(|one| std::ptr::eq(one, kit)).unwrap_or_default();
    // One guide is simply taken; of several the person chooses one, before anything else.
    let mut walk = if let [only] = kits { Some(begin(cx, only)?) } else { None };
    let mut newer = None;
    let language = match &walk {
        Some(walk) => walk.session.language().to_owned(),
        None => {
            let saved = cx.saved().ok().and_then(|(progress, _)| progress.language);
            cx.language(&kit.words, saved.as_deref())
        }
    };
    cx.watch(kit, &language);
    let Some(mut display) = cx.offer_lines(kit, &language, cx.display())? else { return Ok(Exit::Fine) };
    let mut run = |display: &Display, front: &mut dyn Front| {
        if walk.is_none() {
            let guides: Vec<_> = kits.iter().map(|kit| (kit.guide.id.clone(), kit.title())).collect();
            let mut list = GuideList::new(&guides, last, &kit.words, &language);
            let kit = match app::run(&mut list, front, &mut { cx.clock })? {
                Outcome::Picked(index) => &kits[index],
                exit => return Ok(exit),
            };
            match begin(cx, kit) {
                Ok(begun) => walk = Some(begun),
                Err(error) => newer = Some(error),
            }
        }
        let Some(Walk { kit, session, world }) = &mut walk else { return Ok(Outcome::Stopped) };
        session.show_as(*display);
        world.show_as(*display);
        app::run(&mut Wizard::new(session, &kit.words), front, world)
    };
    let left = loop {
        let left = cx.meet(&display, Reads::Directly, true, &mut |front| run(&display, front));
        tui::give_back();
        match left {
            Ok(Outcome::Switched(other)) => display = other,
            left => break left,
        }
    };
    if let Some(error) = newer {
        return Err(error);
    }
    let language = walk.as_ref().map_or(language, |walk| walk.session.language().to_owned());
    let kept = walk.is_some_and(|walk| walk.session.fault().is_none());
    cx.leave(left, kit, &language, kept)
}

/// Takes up a guide where the person left it.
///
/// # Errors
/// A newer program wrote the progress file.
fn begin<'k>(cx: &Context, kit: &'k Kit) -> Result<Walk<'k>, CliError> {
    let now = cx.clock.now();
    let folder = (!cx.globals.no_trace).then(|| cx.folder.clone());
    let fresh = || Progress::new(&kit.guide.id, kit.guide.version);
    let (mut store, opening) = if cx.globals.no_trace {
        (Err(Fault::NoTrace), Opening::Fresh)
    } else {
        match Store::open(&kit.folder, now.at) {
            Ok((store, opening)) => (Ok(store), opening),
            Err(fault) => (Err(fault), os::look(&kit.folder)),
        }
    };
    let (mut progress, notice) = match opening {
        Opening::Newer(path) => return Err(CliError::Newer(path)),
        Opening::Fresh => (fresh(), None),
        Opening::Loaded(progress) => (progress, None),
        Opening::Restored(progress) => (progress, Some(Notice::Restored)),
        Opening::Damaged => (fresh(), Some(Notice::SetAside)),
    };
    if progress.guide != kit.guide.id {
        // Somebody put another guide's file here: it is laid aside, never written over.
        progress = fresh();
        store = store.and_then(|store| store.reset(now.at).map(|_| store).map_err(|_| Fault::Unknown));
    }
    let language = cx.language(&kit.words, progress.language.as_deref());
    let mut session = Session::resume(&kit.guide, progress, &language, &now);
    if cx.globals.lang.is_some() || cx.environment.lang.is_some() {
        session.speak(&language);
    }
    if let Some(notice) = notice {
        session.notify(notice);
    }
    if let Err(fault) = &store {
        session.update(Event::SaveFailed(*fault), &now);
    }
    let world = SystemWorld::new(cx.clock, store, folder, for_practice(cx)).keeping_in(
        cx.given_folder(),
        &kit.words,
        &language,
    );
    Ok(Walk { kit, session, world })
}

/// The flags of this run that a practice needs as well.
fn for_practice(cx: &Context) -> Vec<OsString> {
    let mut flags: Vec<OsString> = vec!["--from-wizard".into()];
    if let Some(guides) = &cx.globals.guides {
        flags.extend(["--guides".into(), guides.into()]);
    }
    flags
}
