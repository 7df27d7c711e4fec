//! The loop: screen → front → event → session → effects → world. Painted first, then saved.

use std::io;

use crate::screen::{Asked, Front, Screen};
use crate::session::{Effect, Session, World};
use crate::words::Words;

/// How a person left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// By their own decision, or at the end of input.
    Stopped,
    /// By Ctrl-C.
    Interrupted,
}

/// Shows screens and takes decisions until the person leaves.
///
/// # Errors
/// The front's terminal cannot be read or written; everything decided so far is saved.
pub fn run(session: &mut Session<'_>, words: &Words, front: &mut dyn Front, world: &mut dyn World) -> io::Result<Left> {
    let mut effects: Vec<Effect> = Vec::new();
    loop {
        let leaving = effects.contains(&Effect::Leave);
        let screen = Screen::of(session, words, &world.now());
        if !leaving {
            let shown = front.show(&screen);
            let reported = perform(&mut effects, session, world);
            shown?;
            if reported {
                continue;
            }
        } else {
            perform(&mut effects, session, world);
            return Ok(Left::Stopped);
        }
        match front.ask(&screen)? {
            Asked::Interrupted => return Ok(Left::Interrupted),
            Asked::Event(event) => effects = session.update(event, &world.now()),
        }
    }
}

/// Has the world do what is due; tells whether it had something to report.
fn perform(effects: &mut Vec<Effect>, session: &mut Session<'_>, world: &mut dyn World) -> bool {
    let mut reported = false;
    for effect in effects.drain(..) {
        if let Some(event) = world.perform(effect) {
            let fault = session.fault();
            session.update(event, &world.now());
            reported |= session.fault() != fault;
        }
    }
    reported
}
