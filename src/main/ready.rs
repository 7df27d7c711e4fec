//! The tasks that need a guide.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use sesame::app;
use sesame::args::{Args, Drawing, Output};
use sesame::calendar::Now;
use sesame::chooser::GuideList;
use sesame::commands::{self, FINE, Kit, PROBLEMS, Streams, complain, shown};
use sesame::display::Display;
use sesame::guide::Exercise;
use sesame::os::{self, Clock, Opening, Store, SystemWorld};
use sesame::practice::{Practice, Rehearsal};
use sesame::progress::Progress;
use sesame::screen::Front;
use sesame::tui::{self, Reads};
use sesame::wizard::view::Wizard;
use sesame::wizard::{Event, Fault, Notice, Outcome, Session};
use sesame::words::Voice;

use crate::Door;

/// The shell's code for a terminal that went away.
const HUNG_UP: u8 = 129;

/// The shell's code for Ctrl-C.
const INTERRUPTED: u8 = 130;

/// Guide and words are there: what every command needs.
pub(super) struct Ready<'a> {
    pub(super) door: &'a Door,
    pub(super) args: &'a Args,
    pub(super) clock: Clock,
    /// Where everything is kept.
    pub(super) folder: &'a Path,
    /// The same, if the person has named it.
    pub(super) given_folder: Option<PathBuf>,
    /// All guides.
    pub(super) kits: &'a [Kit],
    /// The one that was followed last.
    pub(super) last: usize,
    /// The same.
    pub(super) kit: &'a Kit,
}

/// A person on a guide, and the machine that keeps their place.
struct Walk<'a> {
    kit: &'a Kit,
    session: Session<'a>,
    machine: SystemWorld,
}

impl Ready<'_> {
    /// Tells something of the person as saved, and changes nothing.
    fn tell(&self, tell: impl FnOnce(&Session<'_>, &Voice<'_>, &Now) -> io::Result<u8>) -> io::Result<u8> {
        let now = self.clock.now();
        let (progress, damaged) = match commands::saved(&self.kit.folder, &self.kit.guide) {
            Ok(saved) => saved,
            Err(path) => return self.newer(&path),
        };
        let language = self.door.language(&self.kit.words, progress.language.as_deref());
        let session = Session::resume(&self.kit.guide, progress, &language, &now);
        let voice = self.kit.words.speak(&language, &language);
        if damaged {
            complain(&voice, &voice.line("status-damaged"), &mut io::stderr())?;
        }
        tell(&session, &voice, &now)
    }

    pub(super) fn status(&self, json: bool) -> io::Result<u8> {
        self.tell(|session, voice, now| {
            if !json {
                self.name_guide(voice, &mut io::stdout())?;
            }
            commands::status(session, voice, now, json, &mut io::stdout().lock())
        })
    }

    pub(super) fn reset(&self, yes: bool) -> io::Result<u8> {
        let voice = self.door.voice(&self.kit.words, self.saved().as_deref());
        self.name_guide(&voice, &mut io::stdout())?;
        let stdin = io::stdin();
        let mut io = Streams {
            asks: stdin.is_terminal(),
            input: &mut stdin.lock(),
            out: &mut io::stdout().lock(),
            err: &mut io::stderr().lock(),
        };
        commands::reset(&self.kit.folder, yes, &voice, &self.clock.now(), &mut io)
    }

    pub(super) fn graph(&self, (format, device): (Drawing, Option<&str>)) -> io::Result<u8> {
        let voice = self.door.voice(&self.kit.words, None);
        let mut out = io::stdout().lock();
        let columns = os::columns().filter(|_| out.is_terminal());
        let drawn = commands::graph(&self.kit.guide, (format, device), &voice, &self.clock.now(), columns, &mut out)?;
        drawn.or_else(|what| self.door.usage(&voice, &what))
    }

    pub(super) fn print(&self, print: commands::Print<'_>) -> io::Result<u8> {
        let (progress, damaged) = match commands::saved(&self.kit.folder, &self.kit.guide) {
            Ok(saved) => saved,
            Err(path) => return self.newer(&path),
        };
        let voice = self.door.voice(&self.kit.words, progress.language.as_deref());
        let mut err = io::stderr();
        if damaged && print.from_here {
            complain(&voice, &voice.line("status-damaged"), &mut err)?;
        }
        let (guide, now, mut out) = (&self.kit.guide, self.clock.now(), io::stdout().lock());
        let printed = commands::print(guide, &progress, print, &voice, &now, &mut out, &mut err)?;
        printed.or_else(|what| self.door.usage(&voice, &what))
    }

    pub(super) fn calendar(&self, output: &Output) -> io::Result<u8> {
        self.tell(|session, voice, now| {
            commands::calendar(session, output, voice, now, &mut io::stdout().lock(), &mut io::stderr())
        })
    }

    pub(super) fn genuine(&self, typed: &str) -> io::Result<u8> {
        let voice = self.door.voice(&self.kit.words, self.saved().as_deref());
        let mut out = io::stdout().lock();
        let columns = os::columns().filter(|_| out.is_terminal());
        commands::genuine(typed, &self.kit.guide, &voice, columns, &mut io::stdin().lock(), &mut out)
    }

    fn newer(&self, path: &Path) -> io::Result<u8> {
        let voice = self.door.voice(&self.kit.words, None);
        complain(&voice, &voice.with("path", shown(path)).line("error-newer"), &mut io::stderr())?;
        Ok(PROBLEMS)
    }

    pub(super) fn wizard(&self) -> io::Result<u8> {
        // One guide is simply taken; of several the person chooses one, before anything else.
        let mut walk = None;
        if let [only] = self.kits {
            match self.begin(only) {
                Ok(begun) => walk = Some(begun),
                Err(path) => return self.newer(&path),
            }
        }
        let mut newer = None;
        let language = match &walk {
            Some(walk) => walk.session.language().to_owned(),
            None => self.door.language(&self.kit.words, self.saved().as_deref()),
        };
        self.watch(&language);
        let Some(mut display) = self.offer_lines(&language, self.display())? else { return Ok(FINE) };
        let mut run = |display: &Display, front: &mut dyn Front| {
            if walk.is_none() {
                let guides: Vec<_> = self.kits.iter().map(|kit| (kit.guide.id.clone(), kit.title())).collect();
                let mut list = GuideList::new(&guides, self.last, &self.kit.words, &language);
                let kit = match app::run(&mut list, front, &mut { self.clock })? {
                    Outcome::Picked(index) => &self.kits[index],
                    exit => return Ok(exit),
                };
                match self.begin(kit) {
                    Ok(begun) => walk = Some(begun),
                    Err(path) => newer = Some(path),
                }
            }
            let Some(Walk { kit, session, machine }) = &mut walk else { return Ok(Outcome::Stopped) };
            session.show_as(*display);
            machine.show_as(*display);
            app::run(&mut Wizard::new(session, &kit.words), front, machine)
        };
        let left = loop {
            let left = self.meet(&display, Reads::Directly, true, &mut |front| run(&display, front));
            tui::give_back();
            match left {
                Ok(Outcome::Switched(other)) => display = other,
                left => break left,
            }
        };
        if let Some(path) = newer {
            return self.newer(&path);
        }
        let language = walk.as_ref().map_or(language, |walk| walk.session.language().to_owned());
        let kept = walk.is_some_and(|walk| walk.session.fault().is_none());
        self.leave(left, &language, kept)
    }

    /// The last words to somebody who leaves: that all is kept, if it is.
    pub(super) fn leave(&self, left: io::Result<Outcome>, language: &str, kept: bool) -> io::Result<u8> {
        let voice = self.kit.words.speak(language, language);
        *self.door.last.borrow_mut() = Some(language.to_owned());
        match left {
            Ok(left) => {
                if kept {
                    writeln!(io::stdout(), "{}", voice.line("front-saved"))?;
                }
                Ok(if left == Outcome::Interrupted { INTERRUPTED } else { FINE })
            }
            Err(error) => {
                // The terminal is gone, and perhaps standard error with it.
                let _ =
                    complain(&voice, &voice.with("why", error.to_string()).line("error-terminal"), &mut io::stderr());
                Ok(HUNG_UP)
            }
        }
    }

    /// Takes up a guide where the person left it.
    ///
    /// # Errors
    /// The path of a progress file that a newer program wrote.
    fn begin<'k>(&self, kit: &'k Kit) -> Result<Walk<'k>, PathBuf> {
        let now = self.clock.now();
        let folder = (!self.args.no_trace).then(|| self.folder.to_owned());
        let fresh = || Progress::new(&kit.guide.id, kit.guide.version);
        let (mut store, opening) = if self.args.no_trace {
            (Err(Fault::NoTrace), Opening::Fresh)
        } else {
            match Store::open(&kit.folder, now.at) {
                Ok((store, opening)) => (Ok(store), opening),
                Err(fault) => (Err(fault), os::look(&kit.folder)),
            }
        };
        let (mut progress, notice) = match opening {
            Opening::Newer(path) => return Err(path),
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
        let language = self.door.language(&kit.words, progress.language.as_deref());
        let mut session = Session::resume(&kit.guide, progress, &language, &now);
        if self.door.spoken.is_some() || self.door.environment.lang.is_some() {
            session.speak(&language);
        }
        if let Some(notice) = notice {
            session.notify(notice);
        }
        if let Err(fault) = &store {
            session.update(Event::SaveFailed(*fault), &now);
        }
        let machine = SystemWorld::new(self.clock, store, folder, self.for_practice()).keeping_in(
            self.given_folder.clone(),
            &kit.words,
            &language,
        );
        Ok(Walk { kit, session, machine })
    }

    /// The language saved with the guide that was followed last.
    fn saved(&self) -> Option<String> {
        commands::saved(&self.kit.folder, &self.kit.guide).ok().and_then(|(progress, _)| progress.language)
    }

    /// Names the guide that a command speaks of, where there are several.
    fn name_guide(&self, voice: &Voice<'_>, out: &mut dyn Write) -> io::Result<()> {
        if self.kits.len() < 2 {
            return Ok(());
        }
        let title = voice.line(&format!("guide-{}", self.kit.guide.id));
        writeln!(out, "{}", voice.with("value", title).line("status-guide"))
    }

    /// The flags of this run that a practice needs as well.
    fn for_practice(&self) -> Vec<OsString> {
        let mut flags: Vec<OsString> = vec!["--from-wizard".into()];
        if let Some(guides) = &self.args.guides {
            flags.extend(["--guides".into(), guides.into()]);
        }
        flags
    }

    /// A practice, which keeps nothing: neither its folder nor its progress is touched.
    pub(super) fn practise(&self, exercise: Exercise, from_wizard: bool, simple_signs: bool) -> io::Result<u8> {
        os::forget(from_wizard);
        let language = self.door.language(&self.kit.words, self.saved().as_deref());
        self.watch(&language);
        let mut display = self.display();
        display.simple_signs |= simple_signs;
        let mut practice = Practice::new(exercise, &language, self.kit.shelf.clone(), os::seed(), display.plain);
        let mut rehearsal = Rehearsal::new(&mut practice, &self.kit.words);
        let mut clock = self.clock;
        let rehearsed = self
            .meet(&display, Reads::Directly, !from_wizard, &mut |front| app::run(&mut rehearsal, front, &mut clock));
        if !display.plain {
            os::drop_typed();
        }
        tui::give_back();
        match rehearsed {
            Ok(Outcome::Interrupted) => Ok(INTERRUPTED),
            Ok(Outcome::Stopped) if from_wizard => Ok(os::STOPPED),
            Ok(_) => Ok(FINE),
            Err(error) => {
                let voice = self.kit.words.speak(&language, &language);
                let _ =
                    complain(&voice, &voice.with("why", error.to_string()).line("error-practice"), &mut io::stderr());
                Ok(HUNG_UP)
            }
        }
    }
}
