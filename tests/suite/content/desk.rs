//! The embedded guide at the help desk.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashSet};

use sesame::desk::DeskPage;
use sesame::graph::devices;
use sesame::guide::{DEVICE, Guide, Kind, StepId};
use sesame::l10n::Catalogs;
use sesame::place_code::{self, Position};
use sesame::wizard::{Base, Event};

use crate::support::fits::{Sizes, fits_within};
use crate::support::model::{AtDesk, TestCases, new_case};
use crate::support::story::{Mode, Story, plain};
use crate::support::{guide, started, sunday, walk_through, walk_to, words};

/// A call page is longer than the caller's own: the caller's texts, the volunteer's, and what accompanies them.
const SIZES: Sizes =
    [((20, 8), 120), ((40, 16), 25), ((50, 18), 15), ((80, 24), 8), ((100, 30), 6), ((120, 40), 4), ((200, 60), 3)];

/// A line-by-line desk with one new caller, on the page that asks where they are.
fn new_caller<'g>(guide: &'g Guide, words: &'g Catalogs, (own, caller): (&str, &str)) -> Story<'g, AtDesk<'g>> {
    let cases = TestCases::of([new_case(guide, "Merle", caller, caller)]);
    let mut desk = Story::at_desk((guide, words), Mode::Lines, own, cases);
    looks_for_them(&mut desk);
    assert_eq!(desk.place(), DeskPage::Find);
    desk
}

/// Goes to the page that asks where they are, through their case.
fn looks_for_them<'g>(desk: &mut Story<'g, AtDesk<'g>>) {
    desk.chooses_like("Merle ·");
    if desk.place() != DeskPage::Case {
        desk.chooses("desk-case");
    }
    desk.chooses("desk-find.again");
}

/// The steps with a code on the path of a device.
fn met(guide: &Guide, device: &str) -> Vec<(StepId, String)> {
    let code = |step| {
        let position = Position { step: Some(step), device: Some(device.to_owned()) };
        let code = place_code::code(guide, &position)?.to_string();
        place_code::read(guide, &code).ok().map(|_| code)
    };
    guide.steps.keys().filter_map(|step| Some((step, code(step)?))).collect()
}

/// Callers with a known place, for each device: on a waiting page and at the end.
fn placed_callers<'g>(guide: &'g Guide, words: &'g Catalogs, language: &str) -> Vec<Story<'g, AtDesk<'g>>> {
    let waits = guide.steps.iter().find(|step| step.kind == Kind::Waiting).expect("a page where one waits");
    let mut callers = Vec::new();
    for device in devices(guide) {
        for to in [None, Some(&waits.id)] {
            let mut session = started(guide);
            match to {
                Some(step) => walk_to(&mut session, &[(DEVICE, device)], step),
                None => walk_through(&mut session, &[(DEVICE, device)]),
            }
            let mut case = new_case(guide, "Merle", language, language);
            case.follow(&session, &sunday());
            let mut desk = Story::at_desk((guide, words), Mode::Lines, language, TestCases::of([case]));
            looks_for_them(&mut desk);
            callers.push(desk);
        }
    }
    callers
}

/// When callers describe a trouble by its title, its page is the first answer.
#[test]
fn searching_a_troubles_title_finds_it_first() {
    let guide = guide();
    let words = words(&guide);
    let mut lost = BTreeSet::new();
    for language in words.languages() {
        let mut callers = placed_callers(&guide, &words, language);
        callers.push(new_caller(&guide, &words, (language, language)));
        for desk in callers {
            let device = desk.now.desk.session().device().map(str::to_owned);
            let met =
                |devices: &[String]| device.as_ref().is_none_or(|own| devices.is_empty() || devices.contains(own));
            for trouble in guide.troubles().iter().filter(|trouble| met(&trouble.devices)) {
                let title = plain(&words.localizer(language, language).text(&format!("trouble-{}", trouble.id)));
                let mut desk = desk.another();
                looks_for_them(&mut desk);
                desk.types(&title);
                let first = plain(&desk.screen().choices[0].label);
                if first != title {
                    lost.insert(format!("{language}: “{title}” finds “{first}”"));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{} lost: {lost:#?}", lost.len());
}

#[test]
fn a_practised_secret_is_listed_at_its_step() {
    let guide = guide();
    let rehearsed = guide.steps.iter().filter_map(|step| Some((step, step.practise?)));
    assert!(rehearsed.clone().count() > 0);
    for (step, exercise) in rehearsed {
        assert!(step.secrets.iter().any(|secret| secret.name() == exercise.name()), "{}", step.id);
    }
}

#[test]
fn every_page_of_a_call_fits_every_window() {
    let guide = guide();
    let words = words(&guide);
    let seen = RefCell::<HashSet<String>>::default();
    let devices = devices(&guide);
    for (volunteer, caller, device) in [("en", "fr", devices[0]), ("fr", "fr", devices[devices.len() - 1])] {
        for (step, code) in met(&guide, device) {
            let mut desk = new_caller(&guide, &words, (volunteer, caller));
            desk.finds(&code);
            assert_eq!(desk.place(), Base::Step(step));
            fits_within(desk.screen(), &seen, SIZES);
        }
    }
    assert!(seen.borrow().len() > 40, "{}", seen.borrow().len());
}

/// Types what the caller says, takes the best match and the device if asked. Returns how many decisions it takes
/// to reach one of these steps, if it is reached at all.
fn decisions(
    guide: &Guide,
    words: &Catalogs,
    language: &str,
    device: &str,
    said: &str,
    wanted: &[&str],
) -> Option<usize> {
    let mut asked = new_caller(guide, words, ("fr", language));
    asked.types(said);
    let offers = asked.screen().choices.clone();
    for (index, choice) in offers.iter().enumerate().take(9) {
        let Event::Desk(sesame::desk::DeskAct::Stand(..)) = choice.event else { continue };
        let mut desk = new_caller(guide, words, ("fr", language));
        desk.types(said);
        desk.lines(&format!("{}\n", index + 1));
        let mut taken = 2;
        if desk.place() == DeskPage::Device {
            desk.chooses(&format!("step-{DEVICE}.choice-{device}"));
            taken += 1;
        }
        if let Base::Step(step) = desk.now.desk.session().base()
            && wanted.contains(&guide.steps[step].id.as_str())
        {
            return Some(taken);
        }
    }
    None
}

#[test]
fn a_callers_own_words_find_the_page() {
    let guide = guide();
    let words = words(&guide);
    let mut lost = Vec::new();
    let lines: Vec<&str> = include_str!("../callers.tsv").lines().collect();
    for line in &lines {
        let [language, device, said, wanted] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let wanted: Vec<&str> = wanted.split('|').collect();
        assert!(wanted.iter().all(|id| guide.step(id).is_some()), "{line}");
        match decisions(&guide, &words, language, device, said, &wanted) {
            Some(taken) => assert!(taken <= 3, "{line}: {taken} decisions"),
            None => lost.push(*line),
        }
    }
    assert!(lines.len() >= 30 && lost.is_empty(), "{} of {} not found:\n{}", lost.len(), lines.len(), lost.join("\n"));
}
