//! The loop: screen, front, event, model, effects, world. What is decided is painted first, then done.

use std::io;

use crate::display::Change;
use crate::screen::{Asked, Front, Input, Model, Screen};
use crate::session::{Effect, Event, Outcome, Report, World};

mod desk;
mod practice;
mod wizard;

pub use desk::AtDesk;
pub use practice::Rehearsal;
pub use wizard::Wizard;

/// Shows a model's screens and takes decisions until it is left.
///
/// # Errors
/// The front's terminal cannot be read or written; everything decided so far is kept.
pub fn run(model: &mut dyn Model, front: &mut dyn Front, world: &mut dyn World) -> io::Result<Outcome> {
    let mut due = model.begin(&world.now());
    loop {
        for effect in &due {
            if let Effect::Display(_, display) = effect {
                front.show_as(display);
            }
        }
        let exit = due.iter().find_map(|effect| exit(effect, front));
        let screen = screen_of(model, front, world);
        let shown = if exit.is_some() || is_passed_over(&due, front) { Ok(()) } else { front.show(&screen) };
        let news = perform(std::mem::take(&mut due), model, front, world)?;
        shown?;
        if let Some(exit) = exit {
            return Ok(exit);
        }
        if let Some((effects, told)) = news
            && (told || screen.notices != screen_of(model, front, world).notices)
        {
            due = effects;
            continue;
        }
        due = match front.ask(&screen)? {
            Asked::Edited => {
                model.edited();
                continue;
            }
            Asked::Event(event) => update(model, event, front, world),
            Asked::Interrupted => update(model, Event::Interrupted, front, world),
        };
    }
}

/// The screen to show now.
fn screen_of(model: &dyn Model, front: &dyn Front, world: &dyn World) -> Screen {
    let (id, entry) = model.text();
    let input = Input { draft: front.draft(), text: front.typed(id, entry), plain: front.is_plain() };
    model.screen(&input, &world.now())
}

fn update(model: &mut dyn Model, event: Event, front: &dyn Front, world: &dyn World) -> Vec<Effect> {
    let (id, entry) = model.text();
    model.update(event, front.typed(id, entry), &world.now())
}

/// Whether an effect ends the loop, and how.
fn exit(effect: &Effect, front: &dyn Front) -> Option<Outcome> {
    match effect {
        Effect::End(exit) => Some(*exit),
        Effect::Display(Change::Plain(_), display) if front.is_plain() != display.plain => {
            Some(Outcome::Switched(*display))
        }
        _ => None,
    }
}

/// Whether the page is not to be shown yet: a practice takes its place at once, and line by line a page that is about to
/// say what became of something would be read out twice.
fn is_passed_over(due: &[Effect], front: &dyn Front) -> bool {
    due.iter().any(|effect| match effect {
        Effect::Practise(..) => true,
        Effect::Open(_) | Effect::Copy(_) | Effect::Send(_) | Effect::Keep(..) => front.is_plain(),
        _ => false,
    })
}

/// Has the world do what is due. If the model heard of it: what is due next, and whether there is surely something to tell.
fn perform(
    due: Vec<Effect>,
    model: &mut dyn Model,
    front: &mut dyn Front,
    world: &mut dyn World,
) -> io::Result<Option<(Vec<Effect>, bool)>> {
    let mut news: Option<(Vec<Effect>, bool)> = None;
    for effect in due {
        let practice = matches!(effect, Effect::Practise(..));
        let asked = effect.clone();
        let mut became = None;
        if practice {
            front.lend(&mut || became = world.perform(effect.clone()))?;
        } else {
            became = world.perform(effect);
        }
        if let (Effect::Copy(text), Some(Event::Reported(Report::CopiedTo(_) | Report::NotCopied))) = (asked, &became) {
            front.copy(&text)?;
        }
        let told = practice || matches!(became, Some(Event::Reported(_)));
        let effects = became.map(|event| update(model, event, front, world));
        if told || effects.is_some() {
            let (next, surely) = news.get_or_insert_default();
            next.extend(effects.unwrap_or_default());
            *surely |= told;
        }
    }
    Ok(news)
}
