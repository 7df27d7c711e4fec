//! The drawn guide: every page, answer and jump, as users meet them; and a Mermaid flowchart.
//!
//! The checks hold for any guide; the tests here run them on the small one.

use std::collections::BTreeSet;
use std::process::{Command, Output, Stdio};

use sesame::graph::{Edge, Graph, devices, mermaid, text};
use sesame::guide::{Guide, Leads};
use sesame::l10n::Catalogs;
use sesame::progress::Progress;
use sesame::text::width;
use sesame::wizard::{Base, Event, Session};

use crate::support::card::{self, DEVICES};
use crate::support::person::Card;
use crate::support::{Answers, decision, started, sunday};

fn drawn(guide: &Guide, words: &Catalogs, language: &str, device: Option<&str>, columns: Option<usize>) -> String {
    let lines = text(&Graph::of(guide, device, &sunday()), &words.localizer(language, language), columns);
    assert_eq!(words.missing(), Vec::<String>::new());
    // Numbers, ids and arrows are joined by non-breaking spaces.
    lines.join("\n").replace('\u{a0}', " ")
}

fn flowchart(guide: &Guide, words: &Catalogs, language: &str, device: Option<&str>) -> String {
    let chart = mermaid(&Graph::of(guide, device, &sunday()), &words.localizer(language, language));
    assert_eq!(words.missing(), Vec::<String>::new());
    chart
}

#[test]
fn graphs_match_the_snapshots() {
    let Card { guide, words } = Card::new();
    let review = |name: &str, drawing: String| {
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, drawing);
        });
    };
    review("graph-fr", drawn(&guide, &words, "fr", None, Some(80)));
    review("graph-fr-40-phone", drawn(&guide, &words, "fr", Some("phone"), Some(40)));
    review("graph-en-computer", drawn(&guide, &words, "en", Some("computer"), Some(80)));
    review("graph-mermaid-fr", flowchart(&guide, &words, "fr", None));
    review("graph-mermaid-en-computer", flowchart(&guide, &words, "en", Some("computer")));
}

#[test]
fn lines_fit_and_a_pipe_gets_full_texts() {
    let Card { guide, words } = Card::new();
    no_line_is_too_wide(&guide, &words);
    // No panic at any width, and nothing is lost.
    for columns in 0..30 {
        assert!(drawn(&guide, &words, "en", Some("phone"), Some(columns)).contains("14"));
    }
    let narrow = drawn(&guide, &words, "fr", None, Some(40)).lines().count();
    assert!(drawn(&guide, &words, "fr", None, None).lines().count() < narrow, "over a pipe a text is a line");
}

pub(crate) fn no_line_is_too_wide(guide: &Guide, words: &Catalogs) {
    for language in words.languages() {
        for columns in [120, 80, 60, 40] {
            for line in drawn(guide, words, language, None, Some(columns)).lines() {
                assert!(width(line) <= columns, "{columns}: {line}");
            }
        }
    }
}

#[test]
fn every_step_and_every_choice_is_drawn() {
    let Card { guide, words } = Card::new();
    every_step_is_drawn(&guide, &words);
}

pub(crate) fn every_step_is_drawn(guide: &Guide, words: &Catalogs) {
    for language in words.languages() {
        let l10n = words.localizer(language, language);
        let (tree, chart) = (drawn(guide, words, language, None, None), flowchart(guide, words, language, None));
        for step in &guide.steps {
            assert!(tree.contains(&format!("{} ({}) ", step.code, step.id)), "{}", step.id);
            assert!(chart.contains(&format!("step_{}", step.id.replace('-', "_"))), "{}", step.id);
        }
        let blank = guide.steps.iter().map(|step| (step.id.clone(), String::new()));
        let l10n = l10n.with_answers(blank);
        let spaces = |text: &str| text.replace('\u{a0}', " ");
        for step in &guide.steps {
            let head = format!("{} ({}) ", step.code, step.id);
            let of_step = tree.split(&head).last().expect("its part");
            for choice in &step.choices {
                let label = l10n.text(&format!("step-{}.choice-{}", step.id, choice.id));
                assert!(of_step.contains(&spaces(&label)), "{}: {label}", step.id);
            }
        }
    }
}

#[test]
fn every_jump_in_the_file_is_an_edge() {
    let Card { guide, words } = Card::new();
    every_jump_is_an_edge(&guide, &words);
}

/// Every choice's target in the file is in the drawing, and no edge leads nowhere.
pub(crate) fn every_jump_is_an_edge(guide: &Guide, words: &Catalogs) {
    let graph = Graph::of(guide, None, &sunday());
    assert_eq!(graph.steps, guide.steps.keys().collect::<Vec<_>>(), "every step is reached");
    assert_eq!(graph.exits().len(), guide.exits.len(), "every exit is reached");
    for (from, step) in guide.steps.iter_enumerated() {
        if step.choices.is_empty() {
            assert!(graph.edges.iter().any(|edge| edge.from == from && edge.choice.is_none()), "{}", step.id);
        }
        for (choice, said) in step.choices.iter().enumerate() {
            let to: Vec<Base> = graph
                .edges
                .iter()
                .filter(|edge| edge.from == from && edge.choice == Some(choice))
                .map(|edge| edge.to)
                .collect();
            match said.leads {
                Leads::Exit(exit) => assert_eq!(to, [Base::Exit(exit)], "{}", step.id),
                Leads::Redo(target) => assert_eq!(to, [Base::Step(target)], "{}", step.id),
                Leads::After { last, but: None } => {
                    assert!(to.iter().all(|to| matches!(to, Base::Step(step) if *step > last)), "{}: {to:?}", step.id);
                    assert!(!to.is_empty());
                }
                Leads::On | Leads::After { .. } => {
                    assert!(!to.is_empty(), "{} {}", step.id, said.id);
                    assert!(to.iter().all(|to| matches!(to, Base::Step(next) if *next > from)), "{}: {to:?}", step.id);
                }
            }
        }
    }
    let chart = flowchart(guide, words, "fr", None);
    for exit in guide.exits.iter().filter(|exit| exit.change.is_some()) {
        let id = exit.id.replace('-', "_");
        assert!(chart.lines().any(|line| line.trim().starts_with(&format!("exit_{id} -.->"))), "{id}");
    }
}

/// Every path a user can take, with every answer, follows the edges; and every edge is used.
#[test]
fn every_walk_follows_the_edges() {
    let guide = card::guide();
    let all = Graph::of(&guide, None, &sunday());
    let mut walked: Vec<Edge> = Vec::new();
    for device in DEVICES {
        let graph = Graph::of(&guide, Some(device), &sunday());
        for form in ["new", "known"] {
            walk(&guide, &[("device", device), ("form", form)], &mut |edge| {
                assert!(graph.edges.contains(&edge), "{device} {edge:?}");
                assert!(all.edges.contains(&edge), "{edge:?}");
                walked.push(edge);
            });
        }
    }
    // Only edges that simply lead on: the jumps are checked above.
    for edge in &all.edges {
        let step = &guide.steps[edge.from];
        let on = edge.choice.is_none_or(|choice| step.choices[choice].leads == Leads::On);
        assert!(!on || walked.contains(edge), "nobody walks from {} to {:?}", step.id, edge.to);
    }
}

fn walk(guide: &Guide, answers: &Answers<'_>, note: &mut dyn FnMut(Edge)) {
    let mut session = started(guide);
    for _ in 0..200 {
        let event = decision(&session, answers);
        if session.page() == Base::Finished {
            return;
        }
        let from = session.base().step().filter(|_| session.overlay().is_none());
        let choice = from.and_then(|from| match &event {
            Event::Choose(id) => guide.steps[from].choice(id),
            _ => None,
        });
        session.update(event, &sunday());
        if let Some(from) = from {
            note(Edge { from, choice, to: session.base() });
        }
    }
    panic!("no end");
}

#[test]
fn a_devices_graph_has_only_its_steps() {
    let Card { guide, words } = Card::new();
    assert_eq!(devices(&guide), DEVICES);
    let chart = flowchart(&guide, &words, "fr", Some("computer"));
    assert!(chart.contains("step_ready") && !chart.contains("step_lock") && !chart.contains("exit_no_device"));
    each_device_has_its_own_graph(&guide);
}

/// A device's drawing has one answer to the device question, and every step on the session's path with that device.
pub(crate) fn each_device_has_its_own_graph(guide: &Guide) {
    let question = guide.step("device").expect("the question");
    for device in devices(guide) {
        let graph = Graph::of(guide, Some(device), &sunday());
        let said = graph.edges.iter().filter(|edge| edge.from == question).map(|edge| edge.choice);
        let said: BTreeSet<Option<usize>> = said.collect();
        assert_eq!(said.len(), 1, "{device}: {said:?}");
        let mut progress = Progress::new(&guide.id, guide.version);
        progress.answers.insert("device".into(), device.into());
        let session = Session::resume(guide, progress, "fr", &sunday());
        assert!(session.path().steps().all(|step| graph.steps.contains(&step)), "{device}");
    }
}

#[test]
fn mermaid_can_parse_every_line() {
    let Card { guide, words } = Card::new();
    mermaid_reads_it(&guide, &words);
}

pub(crate) fn mermaid_reads_it(guide: &Guide, words: &Catalogs) {
    let id = "[a-z][A-Za-z0-9_]*";
    let quoted = r##""(?:[^"#<>&`|%\[\]{}()\\;*_]|#[0-9]+;)+""##;
    let line = regex::Regex::new(&format!(
        r"^(flowchart TD|  subgraph {id}\[{quoted}\]|  end|(?:  )?  {id}(?:\[{quoted}\]|\{{{quoted}\}}|\[\[{quoted}\]\]|>{quoted}\]|\(\[{quoted}\]\))|  {id} (?:-->|-\.->)(?:\|{quoted}\|)? {id})$"
    ))
    .expect("a pattern");
    let node = regex::Regex::new(&format!(r"^ +({id})(?:\[|\{{|>|\()")).expect("a pattern");
    let edge = regex::Regex::new(&format!(r"^  ({id}) (?:-->|-\.->).* ?({id})$")).expect("a pattern");
    for language in words.languages() {
        for device in [None].into_iter().chain(devices(guide).into_iter().map(Some)) {
            let chart = flowchart(guide, words, language, device);
            for text in chart.lines() {
                assert!(line.is_match(text), "{text}");
            }
            let open = chart.lines().filter(|text| text.starts_with("  subgraph")).count();
            assert_eq!(open, 4);
            assert_eq!(chart.lines().filter(|text| *text == "  end").count(), open);
            let nodes: Vec<String> =
                chart.lines().filter_map(|text| Some(node.captures(text)?[1].to_owned())).collect();
            let unique: BTreeSet<&String> = nodes.iter().collect();
            assert_eq!(unique.len(), nodes.len(), "each node once");
            let mut edges = 0;
            for found in chart.lines().filter(|text| text.contains("->")).filter_map(|text| edge.captures(text)) {
                edges += 1;
                let to = found[0].rsplit(' ').next().expect("a name").to_owned();
                assert!(unique.contains(&found[1].to_owned()) && unique.contains(&to), "{}", &found[0]);
            }
            assert!(edges >= nodes.len(), "{edges} edges, {} nodes", nodes.len());
        }
    }
}

/// The program with the small guide.
fn sesame(args: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    card::write(&folder.path().join("guides"));
    Command::new(env!("CARGO_BIN_EXE_sesame"))
        .args(args)
        .env("SESAME_DATA_DIR", folder.path().join("data"))
        .env("SESAME_GUIDES", folder.path().join("guides"))
        .env_remove("SESAME_LANG")
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

#[test]
fn the_command_draws_or_suggests_a_name() {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text").replace('\u{a0}', " ");
    let output = sesame(&["graph", "--lang", "en", "--device", "phone"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(output.stdout).contains("└─ 14 (validated) "));
    let output = sesame(&["graph", "--lang", "en", "--format", "mermaid"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(output.stdout).starts_with("flowchart TD\n"));
    for (args, said) in [
        (
            &["--lang", "fr", "--device", "phne"][..],
            "l’appareil « phne » n’est pas dans ce guide. Vouliez-vous dire « phone » ?",
        ),
        (&["--lang", "en", "--device", "toaster"], "Possible: phone, computer."),
        (&["--lang", "en", "--device", "none"], "the device “none” is not in this guide."),
        (&["--lang", "fr", "--format", "mermade"], "Vouliez-vous dire « mermaid » ?"),
        (&["--lang", "en", "--format", "svg"], "Possible: text, mermaid."),
        (&["--lang", "en", "--device", "a\u{1b}[31mb"], "the device “ab” is not in this guide."),
    ] {
        let output = sesame(&[&["graph"], args].concat());
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stdout.is_empty());
        let err = text(output.stderr);
        assert!(err.contains(said), "{args:?}: {err}");
        assert!(err.contains("sesame --help"));
    }
}
