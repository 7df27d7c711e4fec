//! What people met and told in public, tried as they said it: the search finds the right trouble where they stand, and
//! the trouble says what helps. Also rules that every trouble of the shipped guide keeps.

use sesame::guide::{Guide, TroubleId};
use sesame::l10n::Catalogs;
use sesame::screen::{Block, Screen, Typed};
use sesame::search::Finder;
use sesame::text::Para;
use sesame::wizard::{Event, Overlay, Session};

use crate::support::pages::stands_at;
use crate::support::{DEVICES, guide, sunday, words};

/// How many results people read. A result on a matter of safety has to be the first.
const READ: usize = 3;

/// The prose of a screen, each block with its lead.
fn prose(screen: &Screen) -> String {
    let mut all = Vec::new();
    for block in &screen.blocks {
        let Block::Prose { lead, paras, .. } = block else { continue };
        all.push(lead.clone());
        all.extend(paras.iter().map(Para::text));
    }
    all.join("\n").replace('\u{a0}', " ")
}

/// The pages of a trouble as shown to this person: a page for each remedy, then whom to ask.
fn pages(session: &Session<'_>, words: &Catalogs, trouble: TroubleId) -> Vec<String> {
    let count = session.guide().troubles()[trouble].remedies.len();
    let page = |remedy| {
        let mut session = session.clone();
        session.update(Event::Open(Overlay::Remedy(trouble, remedy)), &sunday());
        prose(&Screen::of(&session, words, &sunday()))
    };
    (0..=count).map(page).collect()
}

/// A line of the table: where its sentence is said, and what must come of it.
struct Case<'t> {
    language: &'t str,
    device: &'t str,
    step: &'t str,
    said: &'t str,
    wanted: &'t str,
    safety: bool,
    facts: Vec<&'t str>,
}

impl<'t> Case<'t> {
    fn read(line: &'t str) -> Self {
        let [language, device, step, said, wanted, safety, facts] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        Case { language, device, step, said, wanted, safety: safety == "first", facts: facts.split('|').collect() }
    }

    fn stands<'g>(&self, guide: &'g Guide) -> Session<'g> {
        let step = guide.step(self.step).expect("a step");
        let mut session = stands_at(guide, self.device, step).expect("a place");
        session.update(Event::Language(self.language.to_owned()), &sunday());
        session
    }
}

#[test]
fn what_people_met_is_found_where_they_stand_and_answered() {
    let guide = guide();
    let words = words(&guide);
    let finder = Finder::new(&guide, &words);
    let mut wrong = Vec::new();
    for case in include_str!("cases.tsv").lines().map(Case::read) {
        let session = case.stands(&guide);
        let mut search = session.clone();
        search.update(Event::Open(Overlay::Trouble), &sunday());
        search.update(Event::Open(Overlay::Search), &sunday());
        let typed = Typed { text: case.said, remark: None, finder: &finder };
        let found: Vec<Event> = Screen::with(&search, &words, &sunday(), &typed)
            .choices
            .into_iter()
            .map(|choice| choice.event)
            .take(if case.safety { 1 } else { READ })
            .collect();
        let trouble = guide.troubles().position(|trouble| trouble.id == case.wanted).expect("a trouble");
        if !found.contains(&Event::Open(Overlay::Remedy(trouble, 0))) {
            wrong.push(format!("“{}” finds {found:?}, not {}", case.said, case.wanted));
        }
        let text = pages(&session, &words, trouble).join("\n");
        let lacks = case.facts.iter().filter(|fact| !text.contains(**fact));
        wrong.extend(lacks.map(|fact| format!("{} does not say “{fact}”:\n{text}", case.wanted)));
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

#[test]
fn every_step_has_a_trouble_of_its_own() {
    let guide = guide();
    for device in DEVICES {
        for step in guide.steps.keys().filter(|step| stands_at(&guide, device, *step).is_some()) {
            let (own, _) = guide.troubles_at(Some(step), Some(device));
            assert!(!own.is_empty(), "{} on {device}", guide.steps[step].id);
        }
    }
    assert!(guide.troubles().iter().all(|trouble| !trouble.source.is_empty()));
}

/// A volunteer reads these texts to a caller, who has no Sésame, and who has reached a volunteer.
#[test]
fn every_remedy_can_be_read_out_on_the_telephone() {
    let guide = guide();
    let words = words(&guide);
    for language in words.languages() {
        let l10n = words.localizer(language, language);
        for trouble in guide.troubles().iter().filter(|trouble| !trouble.contacted && !trouble.happened) {
            let id = format!("trouble-{}", trouble.id);
            let parts = trouble.remedies.iter().map(|remedy| format!("{id}.cure-{}", remedy.id));
            for part in [format!("{id}.cause")].into_iter().chain(parts) {
                let text = l10n.try_paragraphs(&part).unwrap_or_default();
                let text = text.iter().map(Para::text).collect::<Vec<_>>().join("\n");
                for word in ["Sésame", "volunteer", "bénévole"] {
                    assert!(!text.contains(word), "{language}, {part}: {word}");
                }
            }
        }
    }
}

#[test]
fn what_destroys_is_the_last_remedy() {
    let guide = guide();
    let words = words(&guide);
    let mut count = 0;
    for device in DEVICES {
        let session = guide.steps.keys().find_map(|step| stands_at(&guide, device, step)).expect("a place");
        for (index, trouble) in guide.troubles().iter_enumerated() {
            let pages = pages(&session, &words, index);
            for label in ["panic", "delete-account", "link-eid", "win-forgot-pin"] {
                let label = &guide.facts.labels()[label].texts[session.language()];
                let (last, before) = pages[..trouble.remedies.len()].split_last().expect("a remedy");
                assert!(!before.iter().any(|page| page.contains(label)), "{}: {label}", trouble.id);
                count += usize::from(last.contains(label));
            }
        }
    }
    assert!(count > 0);
}
