//! The shipped guide as one sheet per language: all its texts, in order. After editing a text, review one file;
//! nothing here names a step or quotes a text.

use sesame::calendar::Now;
use sesame::guide::{ExitId, Guide, Kind, StageId, Step, StepId, TroubleId};
use sesame::l10n::{Catalogs, Localizer};
use sesame::progress::Progress;
use sesame::screen::{Block, Screen};
use sesame::text::Para;
use sesame::wizard::{Base, Event, Overlay, Session, TopPage};
use typed_index_collections::TiVec;

use crate::support::pages::{every_page_in, stands_at};
use crate::support::shown::shown;
use crate::support::{DEVICES, at, guide, started, sunday, walk_through, words};

/// A paragraph with its lead, on one line.
fn line(lead: &str, para: &Para) -> String {
    let item = if para.item { "- " } else { "" };
    let lead = if lead.is_empty() { String::new() } else { format!("{lead} ") };
    format!("{item}{lead}{}", para.text()).replace(['\u{a0}', '\u{202f}'], " ")
}

/// A page: its title, its body, and the answers that belong to the guide.
fn page(screen: &Screen, guide: &Guide) -> String {
    let mut lines = vec![screen.title.clone()];
    for block in &screen.blocks {
        match block {
            Block::Prose { lead, paras, .. } => {
                let leads = std::iter::once(lead.as_str()).chain(std::iter::repeat(""));
                lines.extend(leads.zip(paras).map(|(lead, para)| line(lead, para)));
            }
            Block::Picture(picture) => {
                lines.extend(picture.rows.iter().map(|row| format!("| {}", row.spoken)));
            }
            Block::Groups(_) | Block::Large(_) | Block::Qr(_) => {}
        }
    }
    let step = shown(screen).step(guide);
    let own_words = step.is_some_and(|step| matches!(guide.steps[step].kind, Kind::Confirm | Kind::Waiting));
    for choice in &screen.choices {
        if matches!(choice.event, Event::Choose(_)) || own_words && choice.event == Event::Done {
            lines.push(format!("> {}", choice.label));
        }
    }
    lines.join("\n").replace(['\u{a0}', '\u{202f}'], " ")
}

/// All texts of a step with their devices: the first text of each device, then the second, and so on.
fn by_device(name: &str, texts: &[(String, String)]) -> String {
    let mut rounds: Vec<Vec<(&str, &str)>> = Vec::new();
    for (at, (device, text)) in texts.iter().enumerate() {
        let before = texts[..at].iter().filter(|(other, _)| other == device).count();
        if rounds.len() == before {
            rounds.push(Vec::new());
        }
        rounds[before].push((device, text));
    }
    rounds.iter().map(|round| one_text_each(name, round)).collect::<Vec<_>>().join("\n\n")
}

/// One text for each of some devices. Text common to all is printed once; other text is preceded by its devices,
/// line by line, or as a whole if the lines cannot be compared.
fn one_text_each(name: &str, texts: &[(&str, &str)]) -> String {
    let lines: Vec<(&str, Vec<&str>)> = texts.iter().map(|(device, text)| (*device, text.lines().collect())).collect();
    let devices = |some: &[&str]| match some {
        // There is no device before the question about it is answered.
        [""] => String::new(),
        all if all.len() >= DEVICES.len() => String::new(),
        some => format!(" ({})", some.join(", ")),
    };
    let all: Vec<&str> = lines.iter().map(|(device, _)| *device).collect();
    let comparable = lines.windows(2).all(|pair| pair[0].1.len() == pair[1].1.len());
    let mut merged = Vec::new();
    if comparable {
        merged.push(format!("## {name}{}", devices(&all)));
        for at in 0..lines[0].1.len() {
            let each = grouped(lines.iter().map(|(device, lines)| (*device, lines[at].to_owned())));
            match &each[..] {
                [(_, same)] => merged.push(same.clone()),
                _ => merged.extend(each.iter().map(|(some, line)| format!("[{}] {line}", some.join(", ")))),
            }
        }
        return merged.join("\n");
    }
    let each = grouped(lines.iter().map(|(device, lines)| (*device, lines.join("\n"))));
    merged.extend(each.iter().map(|(some, text)| format!("## {name}{}\n{text}", devices(some))));
    merged.join("\n\n")
}

/// Each text once, with all its devices.
fn grouped<'a>(texts: impl Iterator<Item = (&'a str, String)>) -> Vec<(Vec<&'a str>, String)> {
    let mut all: Vec<(Vec<&str>, String)> = Vec::new();
    for (device, text) in texts {
        match all.iter_mut().find(|(_, known)| *known == text) {
            Some((devices, _)) => devices.push(device),
            None => all.push((vec![device], text)),
        }
    }
    all
}

/// The texts of a message and those of its parts that exist.
fn parts(l10n: &Localizer<'_>, id: &str, names: &[&str]) -> Vec<String> {
    let said = |name: &&str| {
        let paras = l10n.try_paragraphs(&format!("{id}.{name}"))?;
        Some(format!("{name}: {}", paras.iter().map(|para| line("", para)).collect::<Vec<_>>().join("\n  ")))
    };
    names.iter().filter_map(said).collect()
}

/// The texts of each step or exit, each with its device.
type Shown = Vec<Vec<(String, String)>>;

/// The steps and exits as seen with every device and answer.
fn steps_and_exits(guide: &Guide, words: &Catalogs, language: &str) -> (Shown, Shown) {
    let mut steps: TiVec<StepId, _> = vec![Vec::new(); guide.steps.len()].into();
    let mut exits: TiVec<ExitId, _> = vec![Vec::new(); guide.exits.len()].into();
    let long_after = Now::fixed(at("2026-12-20T09:00:00+01:00"));
    every_page_in(language, guide, words, &mut |screen, session| {
        let texts: &mut Vec<(String, String)> = match session.page() {
            TopPage::Base(Base::Step(step)) => &mut steps[step],
            TopPage::Base(Base::Exit(exit)) => &mut exits[exit],
            _ => return,
        };
        let mut text = page(screen, guide);
        let late = page(&Screen::of(session, words, &long_after), guide);
        if late != text {
            text.push_str(&format!("\n--- late\n{late}"));
        }
        if let Some(step) = session.base().step() {
            let device = session.device().map(|device| ("device".to_owned(), device.to_owned()));
            let l10n = words.localizer(language, language).with_answers(device.into_iter());
            for part in parts(&l10n, &format!("step-{}", guide.steps[step].id), &["day", "say"]) {
                text.push_str(&format!("\n{part}"));
            }
        }
        let shown = (session.device().unwrap_or_default().to_owned(), text);
        if !texts.contains(&shown) {
            texts.push(shown);
        }
    });
    let ids = guide.steps.iter().map(|step| &step.id).chain(guide.exits.iter().map(|exit| &exit.id));
    for (id, texts) in ids.zip(steps.iter_mut().chain(&mut exits)) {
        assert!(!texts.is_empty(), "nobody comes to {id}");
        let place = |device: &str| DEVICES.iter().position(|known| *known == device);
        texts.sort_by_key(|(device, text)| (place(device), text.lines().count()));
    }
    (steps.into(), exits.into())
}

/// The texts of a stage, for any answer.
fn stage(guide: &Guide, l10n: &Localizer<'_>, stage: StageId) -> String {
    let id = format!("stage-{}", guide.stages[stage].id);
    let mut l10n = l10n.clone();
    l10n.set("number", stage.number());
    let first = |step: &Step| Some((step.id.clone(), step.choices.first()?.id.clone()));
    let usual: Vec<(String, String)> = guide.steps.iter().filter_map(first).collect();
    let mut all = vec![l10n.text(&id)];
    for step in &guide.steps {
        for choice in &step.choices {
            let others = usual.iter().filter(|(question, _)| *question != step.id).cloned();
            let answers = others.chain([(step.id.clone(), choice.id.clone())]);
            for part in parts(&l10n.with_answers(answers), &id, &["short", "about", "done"]) {
                if !all.contains(&part) {
                    all.push(part);
                }
            }
        }
    }
    all.join("\n")
}

/// A trouble on a device: its cause and its remedies in order.
fn remedies(guide: &Guide, words: &Catalogs, language: &str, device: &str, index: TroubleId) -> Option<String> {
    let trouble = &guide.troubles()[index];
    if !trouble.devices.is_empty() && !trouble.devices.iter().any(|known| known == device) {
        return None;
    }
    // The steps where it can happen; one with no steps can happen at any.
    let mut steps = trouble.steps.clone();
    steps.extend(trouble.steps.is_empty().then(|| guide.steps.keys()).into_iter().flatten());
    let mut session = steps.iter().find_map(|step| stands_at(guide, device, *step))?;
    session.speak(language);
    session.update(Event::Open(Overlay::Trouble), &sunday());
    let mut all = Vec::new();
    for remedy in 0..trouble.remedies.len() {
        session.update(Event::Open(Overlay::Remedy(index, remedy)), &sunday());
        let shown = page(&Screen::of(&session, words, &sunday()), guide);
        // The title only once.
        all.push(if remedy == 0 {
            shown
        } else {
            shown.split_once('\n').map_or(String::new(), |(_, body)| body.into())
        });
    }
    all.push(format!("→ {}", trouble.contacts.join(", ")));
    Some(all.join("\n"))
}

/// The last page, before and after the user got in.
fn finished(guide: &Guide, words: &Catalogs, language: &str) -> Vec<String> {
    let mut session = started(guide);
    session.speak(language);
    walk_through(&mut session, &[("device", DEVICES[0])]);
    let before = page(&Screen::of(&session, words, &sunday()), guide);
    session.update(Event::GotIn, &sunday());
    let after = page(&Screen::of(&session, words, &sunday()), guide);
    vec![format!("## finished\n{before}"), format!("## finished, and got in\n{after}")]
}

fn sheet(guide: &Guide, words: &Catalogs, language: &str) -> String {
    let mut l10n = words.localizer(language, language);
    l10n.set("due", "…");
    l10n.set("since", "…");
    let mut intro = Session::resume(guide, Progress::new(&guide.id, guide.version), language, &sunday());
    intro.update(Event::Language(language.to_owned()), &sunday());
    let mut all = vec![format!("# The first page\n{}", page(&Screen::of(&intro, words, &sunday()), guide))];
    let (steps, exits) = steps_and_exits(guide, words, language);
    for number in guide.stages.keys() {
        all.push(format!("# Stage: {}", stage(guide, &l10n, number)));
        let own = guide.steps.iter().zip(&steps).filter(|(step, _)| step.stage == number);
        all.extend(own.map(|(step, texts)| by_device(&step.id, texts)));
    }
    all.push("# The ends".into());
    all.extend(guide.exits.iter().zip(&exits).map(|(exit, texts)| by_device(&format!("exit: {}", exit.id), texts)));
    all.extend(finished(guide, words, language));
    all.push("# The waits".into());
    const WAIT: [&str; 7] = ["running", "late", "unknown", "meanwhile", "late-meanwhile", "event", "reminder"];
    for wait in &guide.waits {
        let id = format!("wait-{}", wait.id);
        all.push(format!("## {}\n{}\n{}", wait.id, l10n.text(&id), parts(&l10n, &id, &WAIT).join("\n")));
    }
    all.push("# The troubles".into());
    for (index, trouble) in guide.troubles().iter_enumerated() {
        let text = |device: &&str| Some(((*device).to_owned(), remedies(guide, words, language, device, index)?));
        all.push(by_device(&trouble.id, &DEVICES.iter().filter_map(text).collect::<Vec<_>>()));
    }
    all.push("# Whom to ask, and words explained".into());
    all.extend(guide.facts.contacts().keys().map(|contact| {
        let id = format!("contact-{contact}");
        format!("## {contact}\n{} {}", l10n.text(&id), parts(&l10n, &id, &["for"]).join("\n"))
    }));
    all.extend(
        words
            .glossary()
            .iter()
            .map(|term| format!("## {term}\n{}\n{}", l10n.text(term), parts(&l10n, term, &["gloss"]).join("\n"))),
    );
    all.join("\n\n").replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn the_sheet_matches_the_approved_one() {
    let guide = guide();
    let words = words(&guide);
    for language in words.languages() {
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("sheet-{language}"), sheet(&guide, &words, language));
        });
    }
    assert_eq!(words.missing(), Vec::<String>::new());
}
