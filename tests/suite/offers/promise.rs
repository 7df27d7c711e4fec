//! What an answer or key promises, and whether it happened: on the screen, in saved data, in the environment.

use std::hash::Hash;

use sesame::chooser::ChooserPage;
use sesame::desk::{Case, DeskAct, DeskPage};
use sesame::display::Change;
use sesame::guide::{Guide, Leads};
use sesame::practice::PracticePage;
use sesame::progress::Progress;
use sesame::screen::Screen;
use sesame::wizard::{Base, Effect, Event, FieldAct, Outcome, Overlay};

use crate::support::front::Seen;
use crate::support::model::{Saved, shown_as};
use crate::support::shown::shown;

/// What is shown, and what is saved.
pub(super) struct Look<'l> {
    pub(super) seen: &'l Seen,
    pub(super) saved: &'l Saved,
}

type Kept = Result<(), String>;

fn must(held: bool, otherwise: &str) -> Kept {
    if held { Ok(()) } else { Err(otherwise.to_owned()) }
}

/// The case a call is about: the one whose nickname is on the screen.
fn case<'l>(look: &Look<'l>, nickname: &str) -> Option<&'l Case> {
    look.saved.cases.values().find(|case| case.case.nickname == nickname)
}

/// The nickname of the current caller.
fn nickname(look: &Look<'_>) -> Option<String> {
    let screen = look.seen.screen();
    let head = [&screen.count, &screen.stage];
    let names = look.saved.cases.values().map(|case| &case.case.nickname);
    names.into_iter().find(|name| head.iter().any(|text| text.split(" · ").next() == Some(name))).cloned()
}

/// The saved progress of the person this screen is about.
fn progress<'l>(look: &Look<'l>, nickname: Option<&str>) -> Option<&'l Progress> {
    match nickname {
        Some(name) => case(look, name).map(|case| &case.progress),
        None => look.saved.progress.as_ref(),
    }
}

fn is_done(progress: &Progress, id: &str) -> bool {
    progress.done.iter().any(|done| done.step == id && !done.superseded)
}

/// Answers and dates are unchanged, and a person without a volunteer has not moved.
pub(super) fn as_before(before: &Saved, after: &Saved) -> Kept {
    let paths = |saved: &Saved| -> Vec<_> {
        let one = |progress: &Progress| (progress.answers.clone(), progress.done.clone());
        let cases = saved.cases.values().map(|case| (one(&case.progress), None));
        saved.progress.iter().map(|known| (one(known), known.at.clone())).chain(cases).collect()
    };
    must(paths(before) == paths(after), "not as it was before")
}

/// Only the place of a person without a volunteer may have changed: just looking changes no case.
fn only_looked(before: &Saved, after: &Saved) -> Kept {
    let kept = |saved: &Saved| saved.progress.as_ref().map(|known| (known.answers.clone(), known.done.clone()));
    must(kept(before) == kept(after), "answers or dates have changed")?;
    must(before.cases == after.cases, "a look has changed a case")
}

/// The text of a refusal, without what it quotes.
fn refusal(phrase: &str) -> String {
    let parts = phrase.split(['{', '}']).map(|part| part.replace(['\u{a0}', '\u{202f}'], " "));
    parts.max_by_key(|part| part.len()).unwrap_or_default().trim().to_owned()
}

/// Whether the event of an answer or key took effect.
pub(super) fn holds(guide: &Guide, event: &Event, before: &Look<'_>, after: &Look<'_>, plain: bool) -> Kept {
    let (was, is) = (before.seen.screen(), after.seen.screen());
    let exit = after.seen.exit.as_ref();
    let frames = &after.seen.frames;
    let moved = frames.len() < 2 || frames[frames.len() - 1] != frames[frames.len() - 2];
    if plain {
        let more = after.seen.frame().strip_prefix(before.seen.frame()).unwrap_or(after.seen.frame());
        let folded = more.split_whitespace().collect::<Vec<_>>().join(" ");
        must(!folded.contains(&refusal(&is.phrases.refused)), "refused")?;
        must(
            exit.is_some() || after.seen.screens.len() > before.seen.screens.len() || more.trim().len() > 2,
            "nothing is written",
        )?;
    } else {
        // A practice takes over the terminal; here it ends at once.
        let lent = matches!(event, Event::Practise(_));
        // Another theme changes no text.
        let coloured = matches!(event, Event::Display(Change::Theme(_)));
        // A document saved again is reported in the same words.
        let again = matches!(event, Event::Keep(..) | Event::KeepDates) && was.notices == is.notices;
        must(exit.is_some() || moved || lent || coloured || again, "nothing is to be seen")?;
    }
    let who = nickname(before);
    let who = who.as_deref();
    let step = shown(was).subject(guide);
    let asked = |effect: &Effect| must(after.saved.asked.last() == Some(effect), "the machine was not asked");
    match event {
        Event::Language(language) => must(is.language == *language, "another language is spoken"),
        Event::WebLanguage(language) => {
            let known = progress(after, who).and_then(|progress| progress.web_language.clone());
            must(known.as_ref().is_none_or(|known| known == language), "the language of the pages is not kept")
        }
        Event::Done | Event::DoneOn(_) => match (step, progress(after, who)) {
            (Some(step), Some(progress)) => must(is_done(progress, &guide.steps[step].id), "it is not kept as done"),
            _ => Ok(()),
        },
        Event::NotDone => match (step, progress(after, who)) {
            (Some(step), Some(progress)) => must(!is_done(progress, &guide.steps[step].id), "it still counts as done"),
            _ => Ok(()),
        },
        Event::OpenKept => asked(&Effect::OpenKept),
        Event::Choose(choice) => match (exit, step, progress(after, who)) {
            (Some(Outcome::Picked(_)), ..) => Ok(()),
            (_, Some(step), Some(progress)) => {
                let leads = guide.steps[step].choice(choice).map(|index| guide.steps[step].choices[index].leads);
                let kept = progress.answers.get(&guide.steps[step].id) == Some(choice);
                must(kept || matches!(leads, Some(Leads::Redo(_))), "the answer is not kept")
            }
            _ => Ok(()),
        },
        Event::Back => {
            let out = exit.is_some() || shown(is) != shown(was);
            // Line by line, what is typed where a text is asked for may be that text.
            must(out || plain, "the same page is shown")?;
            only_looked(before.saved, after.saved).or_else(|why| must(!is.notices.is_empty(), &why))
        }
        Event::Visit(step) => place(is, Base::Step(*step)),
        Event::Open(Overlay::Help) if shown(is) == PracticePage::Help || shown(is) == ChooserPage::Help => Ok(()),
        Event::Open(overlay) => place(is, overlay.bare()),
        Event::Redo(trouble, remedy) => {
            let target = guide.troubles()[*trouble].remedies[*remedy].redo;
            must(
                target.is_some_and(|step| shown(is) == Base::Step(step)) && !is.notices.is_empty(),
                "it does not begin there again",
            )
        }
        Event::Stop if shown(is) == DeskPage::Unkept => Ok(()),
        Event::Stop => must(exit == Some(&Outcome::Stopped), "the program goes on"),
        Event::NotYet if who.is_some() => place(is, DeskPage::Board),
        Event::NotYet => place(is, Overlay::Leaving),
        Event::GotIn => must(progress(after, who).is_some_and(|progress| progress.got_in.is_some()), "it is not kept"),
        Event::Practise(exercise) => {
            let last = after.saved.asked.last();
            must(matches!(last, Some(Effect::Practise(asked, _)) if asked == exercise), "no practice is opened")
        }
        Event::Display(change) => match exit {
            Some(Outcome::Chosen(chosen)) => must(chosen == change, "the other way is taken"),
            _ => display(*change, after),
        },
        Event::OpenAddress(_) => {
            must(matches!(after.saved.asked.last(), Some(Effect::Open(_))), "no browser is called")
        }
        Event::CopyAddress(_) => must(matches!(after.saved.asked.last(), Some(Effect::Copy(_))), "nothing is copied"),
        Event::Copy(text) => asked(&Effect::Copy(text.clone())),
        Event::Send(text) => asked(&Effect::Send(text.clone())),
        Event::Keep(document, name, text) => asked(&Effect::Keep(*document, name.clone(), text.clone())),
        Event::ForgetHelper => asked(&Effect::Note(None)),
        Event::KeepDates => must(!is.notices.is_empty(), "nothing is said of the file"),
        Event::Field(FieldAct::Type | FieldAct::Clear) if plain => {
            must(is.field.as_ref().is_some_and(|field| field.open), "no line is asked for")
        }
        Event::Desk(act) => at_desk(guide, act, who, before, after),
        Event::Field(_) | Event::Forward | Event::Stay | Event::Interrupted | Event::NotPractised(_) => Ok(()),
        Event::Words(_) | Event::Reported(_) | Event::SaveFailed(_) | Event::Saved | Event::Woken => {
            Err("no hand can say that".to_owned())
        }
        Event::KeepPlace | Event::KeepBooklet | Event::TakeUp => Err("only a page in a browser offers that".to_owned()),
    }
}

fn place<P: Hash + 'static>(is: &Screen, page: P) -> Kept {
    must(shown(is) == page, &format!("“{}” is shown", is.title))
}

fn display(change: Change, after: &Look<'_>) -> Kept {
    let Some(shown) = shown_as(after.saved) else { return Err("everything is shown as before".to_owned()) };
    let mut wanted = shown;
    wanted.change(change);
    must(wanted == shown, "it is shown another way")
}

/// Whether a volunteer's decision shows on the screen and in the case.
fn at_desk(guide: &Guide, act: &DeskAct, who: Option<&str>, before: &Look<'_>, after: &Look<'_>) -> Kept {
    let is = after.seen.screen();
    let kept = || who.and_then(|name| case(after, name)).ok_or("the case is gone".to_owned());
    match act {
        DeskAct::Go(page) => place(is, *page),
        DeskAct::More | DeskAct::Propose | DeskAct::Device(_) | DeskAct::CodeCame(_) | DeskAct::Booklet => Ok(()),
        DeskAct::Open(id) => {
            let name = after.saved.cases.get(id).map(|case| case.case.nickname.clone());
            must(name.is_some() && nickname(after) == name, "the case is not on the screen")
        }
        DeskAct::Named(name) => must(
            shown(is) == DeskPage::Languages && !name.is_empty() || !is.notices.is_empty(),
            "the name is not taken",
        ),
        DeskAct::Speak(language, web) => match who {
            Some(_) => kept().and_then(|case| {
                must(case.case.language == *language && case.case.web_language == *web, "the languages are not kept")
            }),
            None => must(after.saved.cases.len() == before.saved.cases.len() + 1, "no case is made"),
        },
        DeskAct::Stand(step, ..) => kept().and_then(|case| {
            // The device may be asked first.
            let asks = shown(is) == DeskPage::Device;
            let there = match step {
                Some(step) => case.case.step.as_deref() == Some(&guide.steps[*step].id),
                None => case.case.stage == "finished",
            };
            must(asks || there, "the caller is not put there")
        }),
        DeskAct::Meet(trouble) => must(shown(is) == Overlay::Remedy(*trouble, 0), "the trouble is not shown"),
        DeskAct::KeepWritten if shown(is) == DeskPage::Doubt => Ok(()),
        DeskAct::DropWritten => place(is, DeskPage::Notes),
        DeskAct::Begin => kept().and_then(|case| must(case.case.step.is_some(), "the caller is put nowhere")),
        DeskAct::Tick(phrase) => kept().and_then(|case| {
            let had = who.and_then(|name| self::case(before, name)).is_some_and(|case| case.has(phrase));
            must(case.has(phrase) != had, "the note is not kept")
        }),
        DeskAct::KeepText | DeskAct::KeepMasked | DeskAct::KeepWritten => kept().and_then(|case| {
            let had = who.and_then(|name| self::case(before, name)).map_or(0, |case| case.notes().count());
            must(case.notes().count() > had, "the note is not kept")
        }),
        DeskAct::CallBack(day) => kept().and_then(|case| must(case.case.call_back == *day, "the day is not kept")),
        DeskAct::Archive(away) => {
            kept().and_then(|case| must(case.case.archived == *away, "the case stays where it was"))
        }
        DeskAct::Delete => must(who.and_then(|name| case(after, name)).is_none(), "the case is still there"),
        DeskAct::Undo => must(!is.notices.is_empty(), "nothing is said"),
        DeskAct::Escalate => kept().and_then(|case| {
            let handed = case.history.iter().any(|entry| entry.what == sesame::desk::case::What::Escalated);
            must(handed, "the history does not say so")
        }),
        DeskAct::Close => place(is, DeskPage::Board),
    }
}
