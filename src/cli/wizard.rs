//! The wizard: chooses the guide, resumes where the person left off, and runs the loop.

use std::ffi::OsString;

use super::{CliError, Context, ExitStatus, LoadedGuide};
use crate::app;
use crate::chooser::GuideList;
use crate::display::Display;
use crate::os::{Opening, Store, SystemWorld};
use crate::progress::Progress;
use crate::screen::Front;
use crate::tui::{self, Reads};
use crate::wizard::view::Wizard;
use crate::wizard::{Event, Fault, Notice, Outcome, Session};

/// A session on a guide, and the world that saves it.
struct Walk<'a> {
    loaded: &'a LoadedGuide,
    session: Session<'a>,
    world: SystemWorld,
}

pub(super) fn run(cx: &Context) -> Result<ExitStatus, CliError> {
    let (loaded_guides, loaded) = (cx.loaded_guides()?, cx.loaded()?);
    let last = loaded_guides.iter().position(|one| std::ptr::eq(one, loaded)).unwrap_or_default();
    // A single guide is used directly; if there are several, the person first chooses one.
    let mut walk = if let [only] = loaded_guides { Some(begin(cx, only)?) } else { None };
    let mut newer = None;
    let language = match &walk {
        Some(walk) => walk.session.language().to_owned(),
        None => {
            let saved = cx.saved().ok().and_then(|(progress, _)| progress.language);
            cx.language(&loaded.words, saved.as_deref())
        }
    };
    cx.watch(loaded, &language);
    let Some(mut display) = cx.offer_lines(loaded, &language, cx.display())? else { return Ok(ExitStatus::Fine) };
    let mut run = |display: &Display, front: &mut dyn Front| {
        if walk.is_none() {
            let guides: Vec<_> = loaded_guides.iter().map(|loaded| (loaded.guide.id.clone(), loaded.title())).collect();
            let mut list = GuideList::new(&guides, last, &loaded.words, &language);
            let loaded = match app::run(&mut list, front, &mut { cx.clock })? {
                Outcome::Picked(index) => &loaded_guides[index],
                exit => return Ok(exit),
            };
            match begin(cx, loaded) {
                Ok(begun) => walk = Some(begun),
                Err(error) => newer = Some(error),
            }
        }
        let Some(Walk { loaded, session, world }) = &mut walk else { return Ok(Outcome::Stopped) };
        session.show_as(*display);
        world.show_as(*display);
        app::run(&mut Wizard::new(session, &loaded.words), front, world)
    };
    let left = loop {
        let left = cx.meet(&display, Reads::Directly, true, &mut |front| run(&display, front));
        tui::restore_terminal();
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
    cx.leave(left, loaded, &language, kept)
}

/// Resumes a guide where the person left off.
///
/// # Errors
/// A newer version of the program wrote the progress file.
fn begin<'k>(cx: &Context, loaded: &'k LoadedGuide) -> Result<Walk<'k>, CliError> {
    let now = cx.clock.now();
    let folder = (!cx.globals.no_trace).then(|| cx.folder.clone());
    let fresh = || Progress::new(&loaded.guide.id, loaded.guide.version);
    let (mut store, opening) =
        if cx.globals.no_trace { (Err(Fault::NoTrace), Opening::Fresh) } else { Store::open(&loaded.folder, now.at) };
    let (mut progress, mut notice) = match opening {
        Opening::Newer(path) => return Err(CliError::Newer(path)),
        // The fault says why.
        Opening::Fresh | Opening::Denied(_) => (fresh(), None),
        Opening::Loaded(progress) => (progress, None),
        Opening::Restored(progress) => (progress, Some(Notice::Restored)),
        Opening::Damaged => (fresh(), Some(Notice::SetAside)),
    };
    if progress.guide != loaded.guide.id {
        // This is another guide's file: move it aside, never overwrite it.
        progress = fresh();
        notice = Some(Notice::OtherGuide);
        store = store.and_then(|mut store| store.reset(now.at).map(|_| store));
    }
    let language = cx.language(&loaded.words, progress.language.as_deref());
    let mut session = Session::resume(&loaded.guide, progress, &language, &now);
    if cx.globals.lang.is_some() || cx.environment.lang.is_some() {
        session.speak(&language);
    }
    session.helped_by(cx.helper());
    if let Some(notice) = notice.or_else(|| cx.settings().err().map(Notice::Settings)) {
        session.notify(notice);
    }
    if let Err(fault) = &store {
        session.update(Event::SaveFailed(*fault), &now);
    }
    let world = SystemWorld::new(cx.clock, store, folder, for_practice(cx)).keeping_in(
        cx.given_folder(),
        &loaded.words,
        &language,
    );
    Ok(Walk { loaded, session, world })
}

/// The flags to pass on to `practise`.
fn for_practice(cx: &Context) -> Vec<OsString> {
    let mut flags: Vec<OsString> = vec!["--from-wizard".into()];
    if let Some(guides) = &cx.globals.guides {
        flags.extend(["--guides".into(), guides.into()]);
    }
    flags
}
