//! The loop: screen → front → event → session → effects → world. Painted first, then saved.

use std::io;

use crate::calendar::Now;
use crate::display::{Change, Display};
use crate::paper;
use crate::practice::Practice;
use crate::screen::{Asked, Front, Screen, Typed};
use crate::search::Finder;
use crate::session::{Document, Effect, Event, Place, Report, Session, World};
use crate::words::Words;

mod desk;

pub use desk::desk;

/// How a person left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// By their own decision, or at the end of input.
    Stopped,
    /// By Ctrl-C.
    Interrupted,
    /// Only to go on line by line, or on the full screen.
    Switched(Display),
}

/// What came of the list of guides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picked {
    /// This guide (its place in the list).
    Guide(usize),
    /// None: the person left.
    Left(Left),
}

/// Lets a person choose one of several guides, given by id and title.
///
/// # Errors
/// The front's terminal cannot be read or written.
pub fn pick(
    guides: &[(String, String)],
    default: usize,
    words: &Words,
    language: &str,
    front: &mut dyn Front,
) -> io::Result<Picked> {
    let mut language = language.to_owned();
    let mut help = false;
    loop {
        let screen = match help {
            true => Screen::guides_help(words, &language, front.is_plain()),
            false => Screen::guides(guides, default, words, &language),
        };
        front.show(&screen)?;
        match front.ask(&screen)? {
            Asked::Interrupted => return Ok(Picked::Left(Left::Interrupted)),
            Asked::Event(Event::Stop) => return Ok(Picked::Left(Left::Stopped)),
            Asked::Event(Event::Choose(id)) => {
                if let Some(index) = guides.iter().position(|(known, _)| *known == id) {
                    return Ok(Picked::Guide(index));
                }
            }
            Asked::Event(Event::Language(chosen)) => language = chosen,
            Asked::Event(Event::Open(Place::Help)) => help = true,
            Asked::Event(Event::Back) => help = false,
            Asked::Event(_) | Asked::Edited => {}
        }
    }
}

/// Asks whether to go on line by line; none if the person leaves instead.
///
/// # Errors
/// The front's terminal cannot be read or written.
pub fn offer_lines(words: &Words, language: &str, front: &mut dyn Front) -> io::Result<Option<Change>> {
    let mut language = language.to_owned();
    loop {
        let screen = Screen::offer_lines(words, &language);
        front.show(&screen)?;
        match front.ask(&screen)? {
            Asked::Event(Event::Display(change)) => return Ok(Some(change)),
            Asked::Event(Event::Language(chosen)) => language = chosen,
            Asked::Event(Event::Stop) | Asked::Interrupted => return Ok(None),
            Asked::Event(_) | Asked::Edited => {}
        }
    }
}

/// Shows screens and takes decisions until the person leaves.
///
/// # Errors
/// The front's terminal cannot be read or written; everything decided so far is saved.
pub fn run(session: &mut Session<'_>, words: &Words, front: &mut dyn Front, world: &mut dyn World) -> io::Result<Left> {
    let finder = Finder::new(session.guide(), words);
    let mut due: Vec<Effect> = Vec::new();
    loop {
        if due.contains(&Effect::Interrupt) {
            return Ok(Left::Interrupted);
        }
        let leaving = due.contains(&Effect::Leave);
        // A practice takes the page's place at once: shown before it, the page would only be read out twice.
        let lending = due.iter().any(|effect| matches!(effect, Effect::Practise(..)));
        let plain = session.display().plain;
        let switching = due
            .iter()
            .any(|effect| matches!(effect, Effect::Display(Change::Plain(_), _)) && front.is_plain() != plain);
        for effect in &due {
            if let Effect::Display(_, display) = effect {
                front.show_as(display);
            }
        }
        let typed = Typed {
            text: front.typed(session.place(), session.entry()),
            remark: front.draft().remark(),
            finder: &finder,
        };
        let screen = Screen::with(session, words, &world.now(), &typed);
        // A page that is about to say what became of something is not read out twice.
        let asked = front.is_plain()
            && due.iter().any(|effect| {
                matches!(
                    effect,
                    Effect::Open(_) | Effect::Copy(_) | Effect::Send(_) | Effect::Keep(..) | Effect::KeepDates
                )
            });
        let shown = if leaving || lending || switching || asked { Ok(()) } else { front.show(&screen) };
        let followed = perform(std::mem::take(&mut due), session, words, front, world);
        shown?;
        if leaving {
            return Ok(Left::Stopped);
        }
        if switching {
            return Ok(Left::Switched(session.display()));
        }
        if let Some(effects) = followed? {
            due = effects;
            continue;
        }
        match front.ask(&screen)? {
            Asked::Interrupted => return Ok(Left::Interrupted),
            Asked::Event(event) => due = session.update(event, &world.now()),
            Asked::Edited => session.edited(),
        }
    }
}

/// The clocks that run, as a file for a calendar; none if there are none.
fn dates(session: &Session<'_>, words: &Words, now: &Now) -> Option<String> {
    paper::calendar(session, &words.speak(session.language(), session.web_language()), now)
}

/// Has the world do what is due. If that changes what is to be shown: what is due next, perhaps nothing.
fn perform(
    due: Vec<Effect>,
    session: &mut Session<'_>,
    words: &Words,
    front: &mut dyn Front,
    world: &mut dyn World,
) -> io::Result<Option<Vec<Effect>>> {
    let mut followed = None;
    for effect in due {
        let practice = matches!(effect, Effect::Practise(..));
        let effect = match effect {
            Effect::KeepDates => match dates(session, words, &world.now()) {
                Some(text) => Effect::Keep(Document::Dates, text),
                None => {
                    session.update(Event::Reported(Report::NothingToKeep), &world.now());
                    followed.get_or_insert_with(Vec::new);
                    continue;
                }
            },
            effect => effect,
        };
        let asked = effect.clone();
        let reported = if practice {
            let mut reported = None;
            front.lend(&mut || reported = world.perform(effect.clone()))?;
            reported
        } else {
            world.perform(effect)
        };
        if let (Effect::Copy(text), Some(Event::Reported(Report::CopiedTo(_) | Report::NotCopied))) = (asked, &reported)
        {
            front.copy(&text)?;
        }
        let fault = session.fault();
        let told = practice || matches!(reported, Some(Event::Reported(_)));
        let effects = reported.map(|event| session.update(event, &world.now())).unwrap_or_default();
        if told || session.fault() != fault {
            followed.get_or_insert_with(Vec::new).extend(effects);
        }
    }
    Ok(followed)
}

/// How a practice was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rehearsed {
    /// Back to where it was opened.
    Back,
    /// The person stops altogether.
    Stopped,
    /// By Ctrl-C.
    Interrupted,
}

/// Shows a practice until the person leaves it. The front keeps what is typed; the practice only looks at it.
///
/// # Errors
/// The front's terminal cannot be read or written.
pub fn rehearse(practice: &mut Practice, words: &Words, front: &mut dyn Front) -> io::Result<Rehearsed> {
    loop {
        let screen = practice.screen(words, front.draft());
        front.show(&screen)?;
        match front.ask(&screen)? {
            Asked::Edited => practice.edited(),
            Asked::Interrupted => return Ok(Rehearsed::Interrupted),
            Asked::Event(Event::Stop) => return Ok(Rehearsed::Stopped),
            Asked::Event(event) => {
                if practice.update(event) {
                    return Ok(Rehearsed::Back);
                }
            }
        }
    }
}
