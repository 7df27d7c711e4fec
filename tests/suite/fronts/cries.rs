//! A word typed where keys are commands is a cry for help: it ends in the search, or in a warning where it may be a
//! secret, whatever its first letters did.

use std::time::Duration;

use sesame::guide::Guide;
use sesame::l10n::Catalogs;
use sesame::wizard::{Base, Effect, Event, Overlay, Session, TopPage};

use crate::support::card;
use crate::support::front::{Seen, in_lines, on_screen};
use crate::support::keys::{keys, pasted, rapidly};
use crate::support::model::{TestWorld, Wizard};
use crate::support::pages::{in_language, kinds};

const CRIES: [&str; 25] = [
    "au secours",
    "je suis perdue",
    "aidez-moi",
    "pourquoi",
    "bonjour ou est le bouton",
    "pas recu de mail",
    "écran noir",
    "été comme hiver",
    "ça ne marche pas",
    "à l'aide",
    "l'ordinateur est bloqué",
    "qu'est-ce que je fais",
    "réponse svp",
    "Allô",
    "PERDU",
    "help",
    "help me please",
    "lost my code",
    "how do I go back",
    "where is the button",
    "what now",
    "quit",
    "cold",
    "1 moment",
    "4 hours of waiting",
];

/// At human speed, and as fast as a machine types.
const SPEEDS: [Duration; 2] = [Duration::from_millis(250), Duration::ZERO];

struct Heard<'g> {
    wizard: Wizard<'g>,
    seen: Seen,
}

fn wizard<'g>(session: &Session<'g>, words: &'g Catalogs, now: sesame::calendar::Now) -> Wizard<'g> {
    Wizard { session: session.clone(), words, world: TestWorld::new(now) }
}

/// Runs a test on one page of each kind, in both languages.
fn on_each_page(test: impl Fn(&str, &Wizard<'_>)) {
    let guide: Guide = card::guide();
    let words = card::words(&guide);
    for (name, session, now) in kinds(&guide) {
        for language in ["fr", "en"] {
            test(&format!("{name} {language}"), &wizard(&in_language(&session, language), &words, now));
        }
    }
}

/// What comes of a cry on a page: the search with its words, or the warning without them; and nothing else.
#[track_caller]
fn is_heard(place: &str, cry: &str, before: &Wizard<'_>, heard: &Heard<'_>) {
    let session = &heard.wizard.session;
    let frame = heard.seen.text();
    let place = format!("“{cry}” on {place}:\n{}", heard.seen.frame());
    assert_eq!(heard.seen.exit, None, "{place}");
    if before.session.may_hear_secrets() {
        assert_eq!(session.page(), TopPage::Overlay(Overlay::Trouble), "{place}");
        // A single word may be one of the page's own.
        assert!(!cry.contains(' ') || !frame.contains(cry), "{place}");
        assert!(!heard.seen.screen().notices.is_empty(), "{place}");
    } else {
        assert_eq!(session.page(), TopPage::Overlay(Overlay::Search), "{place}");
        let words = cry.trim_start_matches(|c: char| !c.is_alphabetic());
        // A narrow field shows the end.
        let end: Vec<char> = words.chars().rev().take(12).collect();
        assert!(frame.contains(&end.iter().rev().collect::<String>()), "{place}");
    }
    assert_eq!(session.base(), before.session.base(), "{place}");
    assert_eq!(session.language(), before.session.language(), "{place}");
    assert_eq!(session.display(), before.session.display(), "{place}");
    // The front and the settings follow.
    let mut shown = heard.wizard.world.asked.iter().filter_map(|asked| match asked {
        Effect::Display(_, display) => Some(*display),
        _ => None,
    });
    assert_eq!(shown.next_back().unwrap_or(before.session.display()), before.session.display(), "{place}");
    assert!(!session.progress().differs(before.session.progress()), "{place}");
    // What was saved last is what there was before.
    let saved = heard.wizard.world.progress.as_ref();
    assert!(saved.is_none_or(|saved| !saved.differs(before.session.progress())), "{place}");
}

#[test]
fn a_word_typed_on_any_page_is_looked_up() {
    on_each_page(|place, before| {
        let first = on_screen(&mut before.clone(), (80, 24), Vec::new());
        // Where the first answer closes the program, its digit is an answer.
        let closes = first.screen().choices.first().is_some_and(|choice| choice.event == Event::Stop);
        for cry in CRIES.into_iter().filter(|cry| !closes || !cry.starts_with(char::is_numeric)) {
            for speed in SPEEDS {
                let mut wizard = before.clone();
                let seen = on_screen(&mut wizard, (80, 24), rapidly(cry, speed));
                is_heard(place, cry, before, &Heard { wizard, seen });
            }
            let mut wizard = before.clone();
            let seen = on_screen(&mut wizard, (40, 16), pasted(cry));
            is_heard(place, cry, before, &Heard { wizard, seen });
        }
    });
}

/// Line by line, what is not an answer is looked up; what is one stays one.
#[test]
fn a_line_that_is_no_answer_is_looked_up() {
    on_each_page(|place, before| {
        for cry in CRIES {
            let screen = in_lines(&mut before.clone(), None, "").screens.pop().expect("a screen");
            let first = |label: &str| label.split(' ').next().map(str::to_lowercase);
            let is_word = |key: &sesame::keys::Key| key.words.iter().any(|word| *word == cry.to_lowercase());
            let answers = screen.choices.iter().any(|choice| first(&choice.label) == Some(cry.to_lowercase()));
            if answers || screen.keys.iter().any(is_word) {
                continue;
            }
            let mut wizard = before.clone();
            let seen = in_lines(&mut wizard, None, &format!("{cry}\n"));
            is_heard(place, cry, before, &Heard { wizard, seen });
        }
    });
}

/// Slow keys are commands, one after the other.
#[test]
fn letters_with_pauses_are_commands() {
    on_each_page(|place, before| {
        if !matches!(before.session.page(), TopPage::Base(Base::Step(_))) {
            return;
        }
        let mut wizard = before.clone();
        let (overview, help) = if before.session.language() == "fr" { ("v", "a") } else { ("o", "h") };
        on_screen(&mut wizard, (80, 24), keys(&format!("{overview} {help} {help}")));
        assert_eq!(wizard.session.page(), TopPage::Overlay(Overlay::Overview), "{place}");
    });
}

/// The same key again and again is no word.
#[test]
fn a_key_held_down_stays_a_command() {
    let guide = card::guide();
    let words = card::words(&guide);
    let mut wizard = Wizard::new(&guide, &words, "fr");
    on_screen(&mut wizard, (80, 24), [keys("2"), rapidly("llll", Duration::ZERO)].concat());
    assert_eq!((wizard.session.page(), wizard.session.language()), (TopPage::Base(Base::Intro), "fr"));
}

/// The stop key asks; only an answer ends the program.
#[test]
fn the_stop_key_never_ends_the_program_by_itself() {
    on_each_page(|place, before| {
        for speed in SPEEDS {
            for times in 1..4 {
                let mut wizard = before.clone();
                let seen = on_screen(&mut wizard, (40, 16), rapidly(&"q".repeat(times), speed));
                assert_eq!(seen.exit, None, "{place}");
            }
        }
        if before.session.overlay() == Some(&Overlay::Leaving) {
            return;
        }
        let mut wizard = before.clone();
        assert_eq!(in_lines(&mut wizard, None, "q\n").exit, None, "{place}");
        assert_eq!(wizard.session.page(), TopPage::Overlay(Overlay::Leaving), "{place}");
        let mut wizard = before.clone();
        assert!(on_screen(&mut wizard, (40, 16), keys("q 1")).exit.is_some(), "{place}");
    });
}

/// A key that does nothing on a page says so.
#[test]
fn a_dead_key_says_so() {
    on_each_page(|place, before| {
        let mut wizard = before.clone();
        let page = wizard.session.page();
        let silent = on_screen(&mut before.clone(), (80, 24), Vec::new());
        let seen = on_screen(&mut wizard, (80, 24), keys("Delete"));
        let said = seen.screen().phrases.dead.split(['.', '{']).next().unwrap_or_default().to_owned();
        assert!(!silent.text().contains(&said) && seen.text().contains(&said), "{place}:\n{}", seen.frame());
        assert_eq!(wizard.session.page(), page, "{place}");
    });
}
