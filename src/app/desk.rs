//! The loop of the help desk: the same as for a person alone, with cases in place of one progress.

use std::io;

use super::{Left, dates, perform};
use crate::calendar::Now;
use crate::desk::{Call, Cases, Desk, Order};
use crate::display::Change;
use crate::paper::{self, Wanted};
use crate::screen::{Asked, Front, Screen, Typed};
use crate::search::Finder;
use crate::session::{Document, Effect, Event, World};
use crate::words::Words;

/// Shows the desk and takes decisions until the volunteer leaves.
///
/// # Errors
/// The front's terminal cannot be read or written; everything decided so far is kept.
pub fn desk(
    desk: &mut Desk<'_>,
    words: &Words,
    front: &mut dyn Front,
    world: &mut dyn World,
    cases: &mut dyn Cases,
) -> io::Result<Left> {
    let finder = Finder::new(desk.guide(), words);
    let mut due = desk.open();
    loop {
        let mut outside = Vec::new();
        // The folder is read before the board is shown: a board without its cases would only be read twice.
        while !due.is_empty() {
            for order in std::mem::take(&mut due) {
                due.extend(carry_out(order, desk, words, world, cases, &mut outside));
            }
        }
        if outside.contains(&Effect::Interrupt) {
            return Ok(Left::Interrupted);
        }
        if outside.contains(&Effect::Leave) {
            return Ok(Left::Stopped);
        }
        for effect in &outside {
            if let Effect::Display(_, display) = effect {
                front.show_as(display);
            }
        }
        let plain = desk.session().display().plain;
        if outside.iter().any(|effect| matches!(effect, Effect::Display(Change::Plain(_), _)))
            && front.is_plain() != plain
        {
            perform(outside, desk.session_mut(), words, front, world)?;
            return Ok(Left::Switched(desk.session().display()));
        }
        perform(outside, desk.session_mut(), words, front, world)?;
        let (text, remark) = (front.typed(desk.place(), desk.entry()), front.draft().remark());
        let typed = Typed { text, remark, finder: &finder };
        let screen = Screen::of_desk(desk, words, &world.now(), &typed);
        front.show(&screen)?;
        match front.ask(&screen)? {
            Asked::Interrupted => {
                for order in desk.update(Event::Stop, "", &world.now()) {
                    carry_out(order, desk, words, world, cases, &mut Vec::new());
                }
                return Ok(Left::Interrupted);
            }
            Asked::Event(event) => {
                let typed = front.typed(desk.place(), desk.entry()).to_owned();
                due = desk.update(event, &typed, &world.now());
            }
            Asked::Edited => desk.edited(),
        }
    }
}

/// What is left of the caller's way, on paper and in their language.
fn booklet(call: &Call<'_>, words: &Words, now: &Now) -> String {
    let case = call.case();
    let wanted = Wanted {
        device: call.session().device(),
        from_here: Some(&case.progress),
        web_language: Some(&case.case.web_language),
    };
    paper::html(&paper::booklet(call.session().guide(), words, &case.case.language, &wanted, now))
}

/// Does what the desk asks for; says what it asks for next.
fn carry_out(
    order: Order,
    desk: &mut Desk<'_>,
    words: &Words,
    world: &mut dyn World,
    cases: &mut dyn Cases,
    outside: &mut Vec<Effect>,
) -> Vec<Order> {
    let now = world.now();
    match order {
        Order::List => desk.list(cases.list(), words),
        Order::Open(id) => return desk.opened(cases.open(&id), &now),
        Order::Create(language, web) => return desk.created(cases.new_id(), (&language, &web), &now),
        Order::Save(case) => return desk.saved(cases.save(&case), &now),
        Order::Close => cases.close(),
        Order::Delete(id) => desk.deleted(cases.delete(&id)),
        Order::Booklet => {
            if let Some(call) = desk.call() {
                outside.push(Effect::Keep(Document::Booklet, booklet(call, words, &now)));
            }
        }
        Order::Outside(Effect::KeepDates) => match dates(desk.session(), words, &now) {
            Some(text) => outside.push(Effect::Keep(Document::Dates, text)),
            None => outside.push(Effect::KeepDates),
        },
        Order::Outside(effect) => outside.push(effect),
    }
    Vec::new()
}
