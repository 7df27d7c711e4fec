//! Starting points of the exploration: people and volunteers in several states.

use sesame::calendar::Now;
use sesame::desk::Case;
use sesame::display::{Display, Form};
use sesame::guide::{Exercise, Guide};
use sesame::helper::{Helper, Part};
use sesame::l10n::Catalogs;
use sesame::wizard::{Event, Session};

use crate::support::model::{AtDesk, Choosing, Model, Offering, Practising, TestCases, Wizard, new_case};
use crate::support::{at, started, sunday, walk_to};

/// A model and its name.
pub(super) struct Start<'g> {
    pub(super) name: &'static str,
    pub(super) model: Box<dyn Model<'g> + 'g>,
}

/// A case of a person who has reached a step.
fn placed(guide: &Guide, nickname: &str, device: &str, step: &str) -> Case {
    let mut case = new_case(guide, nickname, "fr", "fr");
    let mut session = started(guide);
    walk_to(&mut session, &[("device", device)], step);
    case.follow(&session, &sunday());
    case
}

/// A person who returns some days after reaching a step, and has somebody who helps.
fn returned<'g>(guide: &'g Guide, words: &'g Catalogs, language: &str, step: &str, now: &str) -> Wizard<'g> {
    let mut session = started(guide);
    walk_to(&mut session, &[("device", "computer")], step);
    let mut progress = session.progress().clone();
    progress.language = Some(language.to_owned());
    let mut wizard = Wizard::back(guide, words, progress, language, Now::fixed(at(now)));
    let mut helper = Helper::default();
    helper.set(Part::Name, "Marc").expect("a name");
    wizard.session.helped_by(Ok(Some(helper)));
    wizard
}

fn finished<'g>(guide: &'g Guide, words: &'g Catalogs, language: &str) -> Wizard<'g> {
    let mut session: Session<'_> = started(guide);
    walk_to(&mut session, &[("device", "phone")], "validated");
    session.update(Event::Done, &sunday());
    let mut progress = session.progress().clone();
    progress.language = Some(language.to_owned());
    Wizard::back(guide, words, progress, language, sunday())
}

/// Every model, in each state that has pages of its own.
pub(super) fn starts<'g>(guide: &'g Guide, words: &'g Catalogs, language: &str, lines: bool) -> Vec<Start<'g>> {
    let key = || placed(guide, "Tulipe", "computer", "key");
    let waiting = placed(guide, "Merle", "phone", "code-came");
    let mut put_away = placed(guide, "Iris", "phone", "ready");
    put_away.case.archived = true;
    let fresh = new_case(guide, "Grive", "en", "fr");
    let mut look_only = TestCases::of([key()]);
    look_only.elsewhere.insert(key().case.id);
    let shown = Display { form: if lines { Form::Lines } else { Form::Full }, drawable: true, ..Display::default() };
    let desk = |cases: TestCases| -> Box<dyn Model<'g> + 'g> {
        let mut desk = AtDesk::new(guide, words, language, cases);
        desk.desk.session_mut().show_as(shown);
        Box::new(desk)
    };
    let person = |mut wizard: Wizard<'g>| -> Box<dyn Model<'g> + 'g> {
        wizard.session.show_as(shown);
        Box::new(wizard)
    };
    let practice =
        |exercise| -> Box<dyn Model<'g> + 'g> { Box::new(Practising::new(words, exercise, language, lines)) };
    let back = |step, now| person(returned(guide, words, language, step, now));
    vec![
        Start { name: "new person", model: person(Wizard::new(guide, words, language)) },
        Start { name: "next day", model: back("password", "2026-11-23T10:00:00+01:00") },
        Start { name: "while it waits", model: back("code-came", "2026-11-24T10:00:00+01:00") },
        Start { name: "when it is late", model: back("code-came", "2026-12-15T10:00:00+01:00") },
        Start { name: "at the end", model: person(finished(guide, words, language)) },
        Start { name: "desk without cases", model: desk(TestCases::default()) },
        Start { name: "desk", model: desk(TestCases::of([key(), put_away])) },
        Start { name: "desk, waiting caller", model: desk(TestCases::of([waiting])) },
        Start { name: "desk, new caller", model: desk(TestCases::of([fresh])) },
        Start { name: "desk, case open elsewhere", model: desk(look_only) },
        Start { name: "password practice", model: practice(Exercise::Password) },
        Start { name: "code practice", model: practice(Exercise::Code) },
        Start { name: "list of guides", model: Box::new(Choosing { words, language: language.to_owned() }) },
        Start { name: "line by line?", model: Box::new(Offering { words, language: language.to_owned() }) },
    ]
}
