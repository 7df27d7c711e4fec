//! A case that somebody else has open: it can be read, never changed, and every page says so.

use sesame::desk::DeskPage;
use sesame::wizard::{Event, FieldAct};
use std::collections::{BTreeSet, HashSet, VecDeque};

use super::{Desk, everywhere, placed, tulipe};
use crate::support::front::{in_lines, on_one_line, on_screen};
use crate::support::keys::keys;
use crate::support::model::{AtDesk, Model, TestCases};
use crate::support::person::Card;
use crate::support::shown::shown;
use crate::support::story::{Mode, UNKNOWN, plain};

/// A desk on these cases, all open elsewhere.
fn elsewhere<'g>(desk: &Desk<'g>) -> Desk<'g> {
    let mut desk = desk.another();
    desk.meanwhile(|desk| desk.cases.elsewhere.extend(desk.cases.cases.keys().cloned().collect::<Vec<_>>()));
    desk
}

/// A model after one act, and what it then shows.
fn after<'g>(mode: Mode, model: &AtDesk<'g>, act: &str) -> (AtDesk<'g>, crate::support::front::Seen) {
    let mut model = model.clone();
    let seen = match mode {
        Mode::Full(size) => on_screen(&mut model, size, keys(act)),
        Mode::Lines => in_lines(&mut model, None, act),
    };
    (model, seen)
}

/// Everything that can be done on a page in one act: every answer, letter, Enter, and a word in its field.
fn acts(mode: Mode, seen: &crate::support::front::Seen) -> Vec<String> {
    let screen = seen.screen();
    let letters = ('a'..='z').map(String::from);
    match mode {
        Mode::Lines => {
            let numbers = (1..=screen.choices.len()).map(|number| format!("{number}\n"));
            let letters = letters.map(|letter| format!("{letter}\n"));
            numbers.chain(letters).chain([format!("{UNKNOWN}\n"), "\n".to_owned()]).collect()
        }
        Mode::Full(_) => {
            let typing = seen.is_typing();
            let out = if typing { "Tab" } else { "End" };
            let answers = (0..screen.choices.len()).map(|index| {
                let (last, number) = (screen.choices.len() - 1, index + 1);
                match number {
                    1..=10 => format!("{out} {}", number % 10),
                    _ => format!("{out} Down*{} {}Enter", last + 1, "Up ".repeat(last - index)),
                }
            });
            let letters = letters.map(|letter| format!("{} {letter}", if typing { "Tab" } else { "" }));
            let field =
                screen.field.is_some().then(|| format!("{} '{UNKNOWN}' Enter Enter", if typing { "" } else { "Tab" }));
            answers.chain(letters).chain(field).chain(["Enter".to_owned(), "Esc".to_owned()]).collect()
        }
    }
}

/// Walks to every page that can be reached while the case is open elsewhere.
fn walk(mode: Mode, language: &str) -> BTreeSet<String> {
    let card = Card::new();
    let case = placed(&card, "Tulipe", "computer", "key");
    let mut cases = TestCases::of([case.clone()]);
    cases.elsewhere.insert(case.case.id.clone());
    let board = AtDesk::new(&card.guide, &card.words, language, cases);
    let (start, _) = after(mode, &board, if mode == Mode::Lines { "3\n" } else { "End 3" });
    assert!(start.desk.call().is_some_and(|call| !call.is_held()));
    let (mut known, mut pages) = (HashSet::new(), BTreeSet::new());
    let mut waiting = VecDeque::from([start]);
    while let Some(model) = waiting.pop_front() {
        let (there, seen) = after(mode, &model, "");
        assert_eq!(there.saved().cases[&case.case.id], case, "{:?}", seen.screen().title);
        let screen = seen.screen();
        let l10n = card.words.localizer(there.desk.language(), there.desk.language());
        let told = ["desk-look-only", "desk-look-only.still"].map(|id| plain(&l10n.text(id)));
        let read = on_one_line(seen.frame());
        let first = |line: &String| line.split_whitespace().take(5).collect::<Vec<_>>().join(" ");
        assert!(told.iter().any(|line| read.contains(&first(line))), "not said on “{}”:\n{read}", screen.title);
        let lost = screen.choices.iter().find(|choice| choice.event.changes_case());
        assert!(lost.is_none(), "offered on “{}”: {lost:?}", screen.title);
        pages.insert(shown(screen).name(&card.guide, &card.words));
        for act in acts(mode, &seen) {
            let (next, seen) = after(mode, &model, &act);
            assert_eq!(next.saved().cases[&case.case.id], case, "{act} on {:?}", shown(screen));
            // Nothing is noted in this desk's own copy either.
            assert!(next.desk.call().is_none_or(|call| *call.case() == case), "{act} on {:?}", shown(screen));
            let screen = seen.screen();
            let labels: Vec<&str> = screen.choices.iter().map(|choice| choice.label.as_str()).collect();
            let typing = screen.field.as_ref().is_some_and(|field| field.open);
            let other = next.desk.call().is_none();
            if seen.exit.is_none()
                && !other
                && known.insert(format!("{:?} {} {labels:?} {typing}", shown(screen), screen.title))
            {
                waiting.push_back(next);
            }
        }
        assert!(known.len() < 400, "no end of pages");
    }
    pages
}

/// Checks that the walk reached the pages that matter.
fn has_come_by(pages: &BTreeSet<String>) {
    for page in ["Case", "Notes", "History", "Letter", "Escalate", "Help", "Genuine", "Trouble"] {
        assert!(pages.contains(page), "{page} is not among {pages:?}");
    }
    let starting = |start: &str| pages.iter().filter(|page| page.starts_with(start)).count();
    assert!(starting("Step(") > 3 && starting("Remedy(") > 2, "{pages:?}");
}

#[test]
fn nothing_changes_the_case_on_the_full_screen() {
    has_come_by(&walk(Mode::Full((80, 24)), "fr"));
}

#[test]
fn nothing_changes_the_case_in_line_mode() {
    has_come_by(&walk(Mode::Lines, "en"));
}

#[test]
fn the_case_can_be_taken_once_it_is_free() {
    everywhere(tulipe, |desk| {
        let mut desk = elsewhere(&desk);
        desk.opens("Tulipe");
        desk.is_told("desk-look-only");
        desk.chooses("desk-try-again");
        desk.is_told("desk-look-only.still");
        // The other volunteer continues with the caller, then closes the case.
        let other = Card::new();
        desk.meanwhile(|desk| {
            let mut moved = placed(&other, "Tulipe", "computer", "request");
            moved.case.id = desk.cases.cases.keys().next().expect("a case").clone();
            desk.cases = TestCases::of([moved]);
        });
        desk.chooses("desk-try-again");
        desk.is_at("request");
        let notice = desk.line("desk-look-only");
        assert!(!desk.read().contains(&notice), "{}", desk.read());
        desk.chooses("step-request.yes");
        assert_eq!(desk.step_of("Tulipe"), Some("code-came"));
    });
}

#[test]
fn another_desks_new_caller_can_be_viewed() {
    everywhere(
        |card| vec![crate::support::model::new_case(&card.guide, "Tulipe", "fr", "fr")],
        |desk| {
            let mut desk = elsewhere(&desk);
            desk.opens("Tulipe");
            assert_eq!(desk.place(), DeskPage::Case);
            desk.is_told("desk-look-only");
            let field = |event: &Event| matches!(event, Event::Field(FieldAct::Type));
            assert!(!desk.screen().choices.iter().any(|choice| field(&choice.event)));
            desk.chooses("desk-close");
            assert_eq!(desk.place(), super::BOARD);
        },
    );
}
