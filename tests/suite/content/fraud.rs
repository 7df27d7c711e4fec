//! Fraud on the shipped guide: found by one's own words from wherever one is.

use sesame::desk::DeskAct;
use sesame::guide::{Guide, TroubleId};
use sesame::screen::{Screen, Typed};
use sesame::search::Finder;
use sesame::wizard::{Event, Overlay};

use crate::support::model::{TestCases, new_case};
use crate::support::pages::stands_at;
use crate::support::story::{Mode, Story};
use crate::support::{DEVICES, guide, sunday, words};

/// What people say: the language, the words, the trouble meant.
fn said(guide: &Guide) -> Vec<(&'static str, &'static str, TroubleId)> {
    let lines = include_str!("fraud.tsv").lines().filter(|line| !line.starts_with('#'));
    let said = lines.map(|line| {
        let [language, said, id] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let trouble = guide.troubles().position(|trouble| trouble.id == id);
        (language, said, trouble.unwrap_or_else(|| panic!("no trouble {id}")))
    });
    said.collect()
}

#[test]
fn the_right_help_comes_first_from_every_step() {
    let guide = guide();
    let words = words(&guide);
    let finder = Finder::new(&guide, &words);
    let mut lost = Vec::new();
    let places =
        guide.steps.keys().filter_map(|step| DEVICES.iter().find_map(|device| stands_at(&guide, device, step)));
    for mut session in places {
        session.update(Event::Open(Overlay::Trouble), &sunday());
        session.update(Event::Open(Overlay::Search), &sunday());
        for (language, text, trouble) in said(&guide) {
            session.speak(language);
            let screen = Screen::with(&session, &words, &sunday(), &Typed { text, remark: None, finder: &finder });
            let first = &screen.choices[0];
            if first.event != Event::Open(Overlay::Remedy(trouble, 0)) {
                lost.push(format!("{text}: {}", first.label));
            }
        }
    }
    lost.sort();
    lost.dedup();
    assert!(lost.is_empty(), "{} lost: {lost:#?}", lost.len());
}

#[test]
fn a_new_caller_finds_it_first_and_is_put_at_no_step() {
    let guide = guide();
    let words = words(&guide);
    for (language, text, trouble) in said(&guide) {
        let cases = TestCases::of([new_case(&guide, "Merle", language, language)]);
        let mut desk = Story::at_desk((&guide, &words), Mode::Lines, language, cases);
        desk.chooses_like("Merle ·");
        desk.types(text);
        assert_eq!(desk.screen().choices[0].event, Event::Desk(DeskAct::Meet(trouble)), "{text}");
        desk.lines("1\n");
        assert_eq!(desk.place(), Overlay::Remedy(trouble, 0), "{text}");
    }
}
