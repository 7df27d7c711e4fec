//! Any number of stages, with any ids: the small guide split into two and into six.

use sesame::cli;
use sesame::guide_files::{File, GuideFiles};
use sesame::lint;
use sesame::screen::Block;
use sesame::wizard::{Base, Event, Overlay};

use super::path::each_gate_holds;
use crate::support::card::rewritten;
use crate::support::person::{Card, Person};
use crate::support::sunday;

/// A stage: its id, its French and its English name, its first step.
type Cut = [&'static str; 4];

const TWO: [Cut; 2] =
    [["papers", "les papiers", "the papers", "device"], ["opening", "la porte", "the door", "request"]];

const SIX: [Cut; 6] = [
    ["at-home", "la maison", "the house", "device"],
    ["card", "la carte", "the card", "form"],
    ["chain", "la clé", "the key", "on-phone"],
    ["demand", "la demande", "the request", "request"],
    ["letter", "la lettre", "the letter", "code-came"],
    ["door", "la porte", "the door", "type-code"],
];

/// The small guide with these stages. The password page becomes a gate, since each stage needs one.
fn cut(stages: &[Cut]) -> GuideFiles {
    rewritten(|file| match file.path.as_str() {
        "guides/card.toml" => Some(steps(file, stages)),
        "locales/fr/card.ftl" => Some(words(file, stages, 1, "Étape { $number } sur", "\u{a0}: ")),
        "locales/en/card.ftl" => Some(words(file, stages, 2, "Stage { $number } of", ": ")),
        _ => None,
    })
}

fn steps(file: &File, stages: &[Cut]) -> String {
    let text = file.text.replace("id = \"password\"\ncode = 8", "id = \"password\"\ngate = true\ncode = 8");
    let (head, rest) = text.split_once("[[stage]]").expect("stages");
    let (_, rest) = rest.split_once("[[wait]]").expect("waits");
    let (waits, steps) = rest.split_once("[[step]]").expect("steps");
    let mut out = head.to_owned();
    out.extend(stages.iter().map(|[id, ..]| format!("[[stage]]\nid = \"{id}\"\n\n")));
    out += &format!("[[wait]]{waits}");
    let mut current = "";
    for step in steps.split("[[step]]") {
        let begun = stages.iter().find(|[.., first]| step.starts_with(&format!("\nid = \"{first}\"")));
        current = begun.map_or(current, |[id, ..]| id);
        let lines = step.lines().map(|line| match line.starts_with("stage = ") {
            true => format!("stage = \"{current}\"\n"),
            false => format!("{line}\n"),
        });
        out += &format!("[[step]]{}", lines.collect::<String>());
    }
    out
}

fn words(file: &File, stages: &[Cut], language: usize, counted: &str, colon: &str) -> String {
    let (head, rest) = file.text.split_once("stage-preparation =").expect("stages");
    let (_, rest) = rest.split_once("wait-link =").expect("waits");
    let last = stages.len() - 1;
    let stages = stages.iter().enumerate().map(|(number, stage)| {
        let (id, name) = (stage[0], stage[language]);
        let short = if number == 0 { name.to_owned() } else { format!("{counted} {last}{colon}{name}") };
        format!("stage-{id} = {name}\n    .short = {short}\n    .bar = {name}\n    .about = {}.\n", name.to_uppercase())
    });
    format!("{head}{}\nwait-link ={rest}", stages.collect::<String>())
}

/// What the overview shows for the stages, one line each.
fn overview(person: &Person<'_>, stages: &[Cut]) -> Vec<String> {
    let mut person = person.clone();
    person.takes(Event::Open(Overlay::Overview));
    let paras = person.screen().blocks.into_iter().flat_map(|block| match block {
        Block::Prose { paras, .. } => paras,
        _ => Vec::new(),
    });
    let named = |text: &String| stages.iter().any(|[_, name, ..]| text.contains(&format!("{name}\u{a0}:")));
    paras.map(|para| para.text()).filter(named).collect()
}

fn status(card: &Card, person: &Person<'_>) -> String {
    let l10n = card.words.localizer("en", "en");
    let mut out = Vec::new();
    cli::write_status(person, &l10n, &person.now, false, &mut out).expect("written");
    String::from_utf8(out).expect("a text")
}

fn walked_to_the_end(stages: &[Cut]) {
    let guide_files = cut(stages);
    assert_eq!(lint::check(&guide_files, sunday().today()).problems, []);
    let card = Card::of(guide_files);
    let mut person = card.with(&[], "device");
    let mut number = 0;
    while person.base() != Base::Finished {
        if person.overlay().is_none() {
            let (step, told) = (person.step(), person.status(&sunday()));
            number += usize::from(stages.get(number + 1).is_some_and(|[.., first]| *first == step));
            let [id, french, english, first] = stages[number];
            assert_eq!((&*told.stage, told.step_number == Some(1)), (id, first == step), "{step}");
            let last = stages.len() - 1;
            let name =
                |counted: &str, name: &str| if number == 0 { name.to_owned() } else { format!("{counted}{name}") };
            let fr = name(&format!("Étape {number} sur {last}\u{a0}: "), french);
            let en = name(&format!("Stage {number} of {last}: "), english);
            let screen = person.screen();
            let count = format!("{} sur {}", told.step_number.expect("one"), told.steps_total.expect("one"));
            assert_eq!((screen.stage, screen.count), (fr, count), "{step}");
            assert!(status(&card, &person).contains(&format!("Where I am: {en}\n")), "{step}");
            let stand = overview(&person, stages);
            assert_eq!(stand.len(), stages.len(), "{stand:?}");
            for (at, line) in stand.iter().enumerate() {
                let wanted = match at {
                    _ if at < number => "terminée",
                    _ if at == number && step == "code-came" => "attend",
                    _ if at == number => "en cours",
                    _ if at == last => "pas encore",
                    _ => "à faire",
                };
                assert!(line.contains(wanted) && line.contains(stages[at][1]), "{step}: {line}, not {wanted}");
            }
        }
        person.goes_on();
    }
    assert_eq!((number, &*person.status(&sunday()).stage), (stages.len() - 1, "finished"));
    assert!(overview(&person, stages).iter().all(|line| line.contains("terminée")));
    assert!(status(&card, &person).contains("Where I am: Finished\n"));
}

/// The first page of a stage says that the one before it is done, until it is done itself.
#[test]
fn the_end_of_a_stage_is_said_on_the_next_page() {
    let card = Card::new();
    let first = |person: &Person<'_>| match person.screen().blocks.first() {
        Some(Block::Prose { lead, paras, .. }) => (lead.clone(), paras[0].text()),
        other => panic!("{other:?}"),
    };
    for (step, line) in
        [("form", "tout est prêt."), ("request", "étape 1 terminée."), ("type-code", "étape 2 terminée.")]
    {
        let mut person = card.computer_at(step);
        assert_eq!(first(&person), ("Bravo\u{a0}:".to_owned(), line.to_owned()));
        person.goes_on();
        assert!(!first(&person).0.contains("Bravo"), "{step}: {:?}", first(&person));
        person.opens(&[Overlay::Help]);
        person.takes(Event::Back);
        person.takes(Event::Back);
        assert_eq!(person.step(), step);
        assert!(!first(&person).0.contains("Bravo"), "{step}: {:?}", first(&person));
    }
    assert!(!first(&card.computer_at("device")).0.contains("Bravo"), "nothing comes before the preparation");
}

#[test]
fn a_guide_with_two_stages_can_be_completed() {
    walked_to_the_end(&TWO);
    let card = Card::of(cut(&TWO));
    assert_eq!(each_gate_holds(&card), ["ready", "password", "key", "request", "code-came", "validated"]);
    let ends: Vec<&str> = card.guide.stages.iter().map(|stage| card.guide.steps[stage.end].id.as_str()).collect();
    assert_eq!(ends, ["key", "validated"]);
}

#[test]
fn a_guide_with_six_stages_can_be_completed() {
    walked_to_the_end(&SIX);
    let card = Card::of(cut(&SIX));
    let ends: Vec<&str> = card.guide.stages.iter().map(|stage| card.guide.steps[stage.end].id.as_str()).collect();
    assert_eq!(each_gate_holds(&card), ends);
    assert_eq!(ends, ["ready", "password", "key", "request", "code-came", "validated"]);
}
