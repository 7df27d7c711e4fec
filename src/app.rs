//! The main loop: screen, front, event, model, effects, world. A decision is shown first, then its effects performed.

use std::io;
use std::ops::ControlFlow;

use crate::display::{Change, Form};
use crate::screen::{Asked, Front, Input, Model, Screen, Surface, World};
use crate::wizard::{Effect, Event, Outcome, Report};

/// Shows a model's screens and takes decisions until it ends.
///
/// # Errors
/// The front's terminal cannot be read or written; everything decided so far is saved.
pub fn run(model: &mut dyn Model, front: &mut dyn Front, world: &mut dyn World) -> io::Result<Outcome> {
    let mut turn = Turn::begin(model, world);
    loop {
        let screen = match turn.settle(model, front, world)? {
            ControlFlow::Continue(screen) => screen,
            ControlFlow::Break(outcome) => return Ok(outcome),
        };
        let asked = front.ask(&screen)?;
        turn.take(asked, model, front, world);
    }
}

/// One turn of the loop. [`run`] drives it with a front that blocks. Where nothing may block, as in a browser, the
/// event handler drives it: `take`, then `settle`.
#[derive(Debug)]
pub struct Turn {
    due: Vec<Effect>,
}

impl Turn {
    pub fn begin(model: &mut dyn Model, world: &dyn World) -> Turn {
        Turn { due: model.begin(&world.now()) }
    }

    /// Applies what a person decided on the screen shown.
    pub fn take(&mut self, asked: Asked, model: &mut dyn Model, surface: &dyn Surface, world: &dyn World) {
        self.due = match asked {
            Asked::Edited => {
                model.edited();
                Vec::new()
            }
            Asked::Event(event) => {
                model.remember();
                update(model, event, surface, world)
            }
            Asked::Further(event) => update(model, event, surface, world),
            Asked::Interrupted => update(model, Event::Interrupted, surface, world),
            Asked::Woken => update(model, Event::Woken, surface, world),
        };
    }

    /// Shows the screen, then performs the due effects, until only the person's input is needed. Returns the screen to
    /// ask about, or how the model ended.
    ///
    /// # Errors
    /// The terminal cannot be written; the due effects are performed anyway.
    pub fn settle(
        &mut self,
        model: &mut dyn Model,
        surface: &mut dyn Surface,
        world: &mut dyn World,
    ) -> io::Result<ControlFlow<Outcome, Screen>> {
        loop {
            let due = std::mem::take(&mut self.due);
            for effect in &due {
                if let Effect::Display(_, display) = effect {
                    surface.show_as(display);
                }
            }
            let exit = due.iter().find_map(|effect| exit(effect, surface));
            let screen = screen_of(model, surface, world);
            let shown = if exit.is_some() || is_passed_over(&due, surface) { Ok(()) } else { surface.show(&screen) };
            let news = perform(due, model, surface, world)?;
            shown?;
            if let Some(exit) = exit {
                return Ok(ControlFlow::Break(exit));
            }
            match news {
                Some((effects, told)) if told || screen.notices != screen_of(model, surface, world).notices => {
                    self.due = effects;
                }
                _ => return Ok(ControlFlow::Continue(screen)),
            }
        }
    }
}

/// The screen to show now.
fn screen_of(model: &dyn Model, surface: &dyn Surface, world: &dyn World) -> Screen {
    let (id, entry) = model.text();
    // A page that has not been shown yet still has its initial text.
    let text = surface.typed(id, entry).unwrap_or_else(|| model.initial());
    let input = Input { draft: surface.draft(), text, form: surface.form() };
    model.screen(&input, &world.now())
}

fn update(model: &mut dyn Model, event: Event, surface: &dyn Surface, world: &dyn World) -> Vec<Effect> {
    let (id, entry) = model.text();
    match surface.typed(id, entry) {
        Some(text) => model.update(event, text, &world.now()),
        None => {
            let text = model.initial().to_owned();
            model.update(event, &text, &world.now())
        }
    }
}

/// Whether an effect ends the loop, and how.
fn exit(effect: &Effect, surface: &dyn Surface) -> Option<Outcome> {
    match effect {
        Effect::End(exit) => Some(*exit),
        Effect::Display(Change::Plain(_), display) if surface.form() != display.form => {
            Some(Outcome::Switched(*display))
        }
        _ => None,
    }
}

/// Whether the page is skipped for now: a practice replaces it at once, and in plain mode a page that is about to
/// report a result would be read out twice.
fn is_passed_over(due: &[Effect], surface: &dyn Surface) -> bool {
    due.iter().any(|effect| match effect {
        Effect::Practise(..) => true,
        Effect::Open(_) | Effect::Copy(_) | Effect::Send(_) | Effect::Keep(..) | Effect::OpenKept | Effect::Note(_) => {
            surface.form() == Form::Lines
        }
        _ => false,
    })
}

/// Performs the due effects. If there is news: the next effects, and whether there is certainly something to report.
fn perform(
    due: Vec<Effect>,
    model: &mut dyn Model,
    surface: &mut dyn Surface,
    world: &mut dyn World,
) -> io::Result<Option<(Vec<Effect>, bool)>> {
    let mut news: Option<(Vec<Effect>, bool)> = None;
    for effect in due {
        let practice = matches!(effect, Effect::Practise(..));
        let asked = effect.clone();
        let mut became = None;
        if practice {
            surface.lend(&mut || became = world.perform(effect.clone()))?;
        } else {
            became = world.perform(effect);
        }
        if let (Effect::Copy(text), Some(Event::Reported(Report::CopiedTo(_) | Report::NotCopied))) = (asked, &became) {
            surface.copy(&text)?;
        }
        let told = practice || matches!(became, Some(Event::Reported(_)));
        let effects = became.map(|event| update(model, event, surface, world));
        if told || effects.is_some() {
            let (next, surely) = news.get_or_insert_default();
            next.extend(effects.unwrap_or_default());
            *surely |= told;
        }
    }
    Ok(news)
}
