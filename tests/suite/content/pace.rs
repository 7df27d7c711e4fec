//! How long the shipped guide is for the user on the usual path, with each device in each language: decisions and words.

use std::collections::{BTreeSet, VecDeque};

use crossterm::event::KeyCode;

use sesame::calendar::Now;
use sesame::guide::{Guide, Kind};
use sesame::guide_files::GuideFiles;
use sesame::l10n::{Catalogs, Language};
use sesame::progress::Progress;
use sesame::screen::{Asked, Block, Screen};
use sesame::text::{Para, Role};
use sesame::wizard::view::{StepPart, StepText};
use sesame::wizard::{Base, Event, Overlay, Session, TopPage};

use crate::support::front::press;
use crate::support::{DEVICES, at, decision, guide, step_id, sunday, words};

/// Most decisions from the first start to the last page, with a stop at the wait and a return.
const DECISIONS: usize = 34;
/// Most decisions before the page that shows the address of EU Login.
const BEFORE_WEB: usize = 8;
/// Most words of body on the path.
const WORDS: usize = 2000;
/// Most sentences of an act, besides lists.
const SENTENCES: usize = 3;

/// Windows, and the most keys pressed from the first start to the last page in each.
const PRESSES: [((u16, u16), usize); 3] = [((80, 24), 45), ((50, 18), 60), ((40, 16), 90)];

/// A sentence with fewer words may be repeated.
const SHORT: usize = 5;

/// A page that the user sees, and whether it shows the address of EU Login.
struct Seen {
    /// The step, unless the page lies over it.
    step: Option<String>,
    body: Vec<Block>,
    screen: Screen,
    /// The decision made; none on the last page.
    event: Option<Event>,
    /// The act of the step.
    act: Option<Block>,
    opens_web: bool,
}

/// The path of one user.
struct Walk {
    device: &'static str,
    language: String,
    /// One decision is made on each page but the last.
    pages: Vec<Seen>,
}

impl Walk {
    fn decisions(&self) -> usize {
        self.pages.len() - 1
    }

    fn before_web(&self) -> usize {
        self.pages.iter().position(|page| page.opens_web).expect("a page with the address")
    }

    /// Keys pressed in a window: Enter where it leads on as usual, else the answer's digit.
    fn presses(&self, size: (u16, u16)) -> usize {
        let decided = self.pages.iter().filter_map(|page| Some((&page.screen, page.event.as_ref()?)));
        decided.map(|(screen, event)| presses(screen, event, size)).sum()
    }

    fn words(&self) -> usize {
        self.pages.iter().flat_map(|page| &page.body).map(words_of).sum()
    }
}

/// The keys pressed on a page to make a decision.
fn presses(screen: &Screen, event: &Event, size: (u16, u16)) -> usize {
    let index = screen.choices.iter().position(|choice| choice.event == *event);
    let index = index.unwrap_or_else(|| panic!("{}: {event:?} is not offered", screen.title));
    let key = match index == screen.default {
        true => KeyCode::Enter,
        false => KeyCode::Char(char::from_digit(u32::try_from(index + 1).expect("small"), 10).expect("a digit")),
    };
    // What cannot be undone is marked, and then taken by Enter.
    let mut keys = VecDeque::from([key]);
    keys.extend(vec![KeyCode::Enter; 20]);
    let (asked, pressed) = press(screen, size, keys);
    assert_eq!(asked.as_ref(), Some(&Asked::Event(event.clone())), "{} at {size:?}", screen.title);
    pressed
}

fn count(text: &str) -> usize {
    text.split([' ', '\n', '\u{a0}', '\u{202f}']).filter(|word| word.contains(char::is_alphanumeric)).count()
}

fn words_of(block: &Block) -> usize {
    match block {
        Block::Prose { lead, paras, .. } => count(lead) + paras.iter().map(|para| count(&para.text())).sum::<usize>(),
        Block::Picture(picture) => {
            count(&picture.caption) + picture.rows.iter().map(|row| count(&row.label)).sum::<usize>()
        }
        Block::Groups(_) | Block::Large(_) | Block::Qr(_) => 0,
    }
}

/// The text of an act, as the page shows it.
fn act(session: &Session<'_>, catalogs: &Catalogs, now: &Now) -> Option<Block> {
    let Base::Step(step) = session.base() else { return None };
    let questions = session.guide().steps.iter().filter(|step| !step.choices.is_empty());
    let answers = questions.map(|step| {
        let given = session.progress().answers.get(&step.id).cloned();
        (step.id.clone(), given.unwrap_or_default())
    });
    let l10n = catalogs.localizer(session.language(), session.web_language()).with_answers(answers);
    StepText::of(session, &l10n, now, step).get(StepPart::Act).cloned()
}

fn page(session: &Session<'_>, catalogs: &Catalogs, now: &Now) -> Seen {
    let guide = session.guide();
    let at_step = matches!(session.page(), TopPage::Base(Base::Step(_)));
    let step = step_id(session).filter(|_| at_step);
    let web = &guide.facts.addresses()["eu-login"];
    let screen = Screen::of(session, catalogs, now);
    let body = screen.blocks.clone();
    let shows = |para: &Para| para.spans.iter().any(|span| span.role == Role::Address && span.text == *web);
    let opens_web = body.iter().any(|block| matches!(block, Block::Prose { paras, .. } if paras.iter().any(shows)));
    let act = if at_step { act(session, catalogs, now) } else { None };
    Seen { step: step.map(str::to_owned), body, screen, event: None, act, opens_web }
}

/// Walks with the usual answers; at the wait for the code, stops and returns once it has come.
fn walk(guide: &Guide, catalogs: &Catalogs, device: &'static str, language: &str) -> Walk {
    let mut now = sunday();
    let mut session = Session::resume(guide, Progress::new(&guide.id, guide.version), language, &now);
    let (mut pages, mut stopped) = (Vec::new(), false);
    loop {
        pages.push(page(&session, catalogs, &now));
        assert!(pages.len() < 200, "{device} {language}: no end");
        let waits = |base| matches!(base, Base::Step(step) if guide.steps[step].kind == Kind::Waiting);
        let event = match session.page() {
            TopPage::Base(Base::Finished) => break,
            TopPage::Base(Base::Language) => Event::Language(language.to_owned()),
            TopPage::Base(base) if waits(base) && !stopped => Event::NotYet,
            TopPage::Overlay(Overlay::Waiting) if waits(session.base()) => Event::Done,
            _ => decision(&session, &[("device", device)]),
        };
        let stops = event == Event::NotYet;
        pages.last_mut().expect("a page").event = Some(event.clone());
        session.update(event, &now);
        if stops {
            stopped = true;
            now = Now::fixed(at("2026-11-25T10:00:00+01:00"));
            session = Session::resume(guide, session.progress().clone(), language, &now);
        }
    }
    assert!(stopped, "{device}: no wait");
    Walk { device, language: language.to_owned(), pages }
}

fn walks() -> Vec<Walk> {
    let guide = guide();
    let catalogs = words(&guide);
    let languages = catalogs.languages().iter();
    languages.flat_map(|language| DEVICES.map(|device| walk(&guide, &catalogs, device, language))).collect()
}

#[test]
fn the_usual_path_is_short() {
    let walks = walks();
    let counts = walks.iter().map(|walk| {
        let (decisions, before_web, words) = (walk.decisions(), walk.before_web(), walk.words());
        let who = format!("{} {}", walk.device, walk.language);
        (who, decisions, before_web, words)
    });
    let counts: Vec<_> = counts.collect();
    let short = |(_, decisions, before_web, words): &(String, usize, usize, usize)| {
        *decisions <= DECISIONS && *before_web <= BEFORE_WEB && *words <= WORDS
    };
    assert!(counts.iter().all(short), "decisions, those before the web, words: {counts:#?}");
}

#[test]
fn few_keys_are_pressed_in_every_window() {
    let walks = walks();
    for (size, most) in PRESSES {
        let counts = walks.iter().map(|walk| (walk.device, &walk.language, walk.presses(size)));
        let counts: Vec<_> = counts.collect();
        assert!(counts.iter().all(|(.., presses)| *presses <= most), "{size:?}: {counts:#?}");
    }
}

/// The sentences of a paragraph.
fn sentences(para: &Para, language: &Language) -> Vec<String> {
    let text = para.text().replace(['\u{a0}', '\u{202f}'], " ");
    let mut all = vec![String::new()];
    for word in text.split_whitespace() {
        let last = all.last_mut().expect("one");
        last.extend((!last.is_empty()).then_some(' '));
        last.push_str(word);
        let bare = word.trim_end_matches(['”', '»', ')', '"']);
        let ends = bare.ends_with(['.', '!', '?', '…']);
        if ends && !language.typography.abbreviations.iter().any(|known| word == known) {
            all.push(String::new());
        }
    }
    all.retain(|sentence| count(sentence) > 0);
    all
}

fn prose(block: &Block) -> &[Para] {
    match block {
        Block::Prose { paras, .. } => paras,
        _ => &[],
    }
}

#[test]
fn an_act_has_few_sentences() {
    let catalogs = words(&guide());
    let is_address = |para: &Para| para.spans.iter().all(|span| span.role == Role::Address);
    let mut long = BTreeSet::new();
    for walk in walks() {
        let language = catalogs.language(&walk.language).expect("a language");
        for page in &walk.pages {
            let paras = page.act.iter().flat_map(prose).filter(|para| !para.item && !is_address(para));
            let count = paras.flat_map(|para| sentences(para, language)).count();
            if count > SENTENCES {
                long.insert(format!("{} {:?}: {count}", walk.language, page.step));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

/// Whether a step repeats another one by reference, as when a person signs in again days later.
fn repeats(language: &str, step: &str) -> bool {
    let guide_files = GuideFiles::embedded();
    let file = guide_files.file(&format!("locales/{language}/eu-login.ftl")).expect("the texts");
    let (_, rest) = file.text.split_once(&format!("\nstep-{step} =")).expect("the step");
    let own = rest.lines().take_while(|line| line.is_empty() || line.starts_with(' '));
    own.filter(|line| line.contains("{ step-")).count() > 0
}

#[test]
fn no_sentence_is_said_twice_on_one_path() {
    let catalogs = words(&guide());
    let mut twice = BTreeSet::new();
    for walk in walks() {
        let language = catalogs.language(&walk.language).expect("a language");
        let mut said = BTreeSet::new();
        for page in &walk.pages {
            let Some(step) = page.step.as_deref().filter(|step| !repeats(&walk.language, step)) else { continue };
            for sentence in page.body.iter().flat_map(prose).flat_map(|para| sentences(para, language)) {
                let words = |c: char| if c.is_alphanumeric() { c } else { ' ' };
                let plain: String = sentence.to_lowercase().chars().map(words).collect();
                let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
                if count(&sentence) >= SHORT && !said.insert(plain) {
                    twice.insert(format!("{} {step}: {sentence}", walk.language));
                }
            }
        }
    }
    assert!(twice.is_empty(), "{twice:#?}");
}

/// A question has at most four answers, and one for everything else.
#[test]
fn a_question_has_few_answers() {
    for step in &guide().steps {
        assert!(step.choices.len() <= 5, "{}: {}", step.id, step.choices.len());
    }
}
