//! The page that judges an address, on the full screen and line by line.

use sesame::draft::DraftRemark;
use sesame::screen::{Screen, Typed};
use sesame::search::Finder;
use sesame::wizard::{Event, FieldAct, Outcome, Overlay, Session};

use crate::support::front::{in_lines, on_screen};
use crate::support::keys::keys;
use crate::support::model::{TestWorld, Wizard};
use crate::support::pages::pages;
use crate::support::person::Card;
use crate::support::sunday;

/// A person at the step of finding a mail, who may doubt whether it is genuine.
pub(super) fn at_mail(card: &Card) -> Wizard<'_> {
    let session = Session::clone(&card.at("mail"));
    Wizard { session, words: &card.words, world: TestWorld::new(sunday()) }
}

fn judged(card: &Card, session: &Session<'_>, (text, remark): (&str, Option<DraftRemark>)) -> Screen {
    let finder = &Finder::new(&card.guide, &card.words);
    Screen::with(session, &card.words, &sunday(), &Typed { text, remark, finder })
}

/// The page with an address typed, before or after Enter.
pub(super) fn page(card: &Card, language: &str, typed: (&str, Option<DraftRemark>), enter: bool) -> Screen {
    let mut session = at_mail(card).session;
    session.speak(language);
    session.update(Event::Open(Overlay::Genuine), &sunday());
    if enter {
        session.update(Event::Field(FieldAct::Check), &sunday());
    }
    judged(card, &session, typed)
}

#[test]
fn the_page_before_and_after_the_verdict() {
    let card = Card::new();
    for language in ["fr", "en"] {
        let mut all = Vec::new();
        for (typed, enter) in [
            ("", false),
            ("ec-europa.eu", false),
            ("ec-europa.eu", true),
            ("card point europa point eu barre oblique start", true),
            ("\"EU Login\" <x@evil.com>", true),
            ("https://www.example.com", true),
        ] {
            let screen = page(&card, language, (typed, None), enter);
            for size in [(80, 24), (40, 16)] {
                all.push(format!("#### {typed} {enter} {}x{}\n{}", size.0, size.1, pages(&screen, size)));
            }
        }
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("address-page-{language}"), all.join("\n"));
        });
    }
    assert_eq!(card.words.missing(), Vec::<String>::new());
}

/// No verdict while typing, none without being asked, and none that outlives an edit.
#[test]
fn an_address_is_judged_only_on_enter() {
    let card = Card::new();
    let says = |screen: &Screen| pages(screen, (80, 24)).replace('\u{a0}', " ").contains("Non : ce n’est pas");
    assert!(!says(&page(&card, "fr", ("ec-europa.eu", None), false)));
    assert!(says(&page(&card, "fr", ("ec-europa.eu", None), true)));
    let mut session = at_mail(&card).session;
    session.update(Event::Field(FieldAct::Check), &sunday());
    assert!(!session.is_judged(), "a check elsewhere is none of this page");
    session.update(Event::Open(Overlay::Genuine), &sunday());
    session.update(Event::Field(FieldAct::Check), &sunday());
    assert!(session.is_judged());
    session.edited();
    assert!(!session.is_judged());
    session.update(Event::Field(FieldAct::Check), &sunday());
    session.update(Event::Back, &sunday());
    session.update(Event::Open(Overlay::Genuine), &sunday());
    assert!(!session.is_judged(), "opened again, it begins again");
    let screen = judged(&card, &session, ("", Some(DraftRemark::TooLong)));
    assert!(screen.notices.iter().any(|notice| notice.contains("trop long")), "{:?}", screen.notices);
}

/// Type an address, judge it, judge another, return to the step. Nothing is saved.
#[test]
fn one_key_opens_it_and_back_returns_to_the_step() {
    let card = Card::new();
    let mut wizard = at_mail(&card);
    let before = wizard.session.base();
    // Once judged, letters and digits are keys again. Go to the last page and its choices, try another address, leave.
    let hands = keys("f 'ec-europa.eu' Enter End 1 'card.europa.eu' Enter Esc f Tab q 1");
    let seen = on_screen(&mut wizard, (80, 24), hands);
    assert_eq!((seen.exit, wizard.session.base()), (Some(Outcome::Stopped), before));
    let frames = &seen.frames;
    let at = |said: &str| frames.iter().position(|frame| frame.contains(said)).unwrap_or_else(|| panic!("{said}"));
    let (no, yes) = (at("Non : ce n’est pas la vraie adresse."), at("Oui : c’est une vraie adresse"));
    assert!(no < yes, "{no} {yes}");
    let first = at("ec-europa.e");
    assert!(first < no && !frames[first..no].iter().any(|frame| frame.contains("Non : ")), "no word before Enter");
    let empty = frames.iter().rfind(|frame| frame.contains("Vraie ou fausse")).expect("the page again");
    assert!(!empty.contains("card.europa"), "opened again, it is empty:\n{empty}");
    let kept = wizard.session.progress().write();
    assert!(!kept.contains("europa"), "{kept}");
}

/// Line by line: reached by its word, from the page after being contacted, and from an address.
#[test]
fn it_works_in_line_mode() {
    let card = Card::new();
    let seen = in_lines(&mut at_mail(&card), None, "vrai\nec-europa.eu\n1\ncard.europa.eu/start\n2\nq\n");
    let text = seen.frame();
    let at = |said: &str| text.find(said).unwrap_or_else(|| panic!("{said} not in\n{text}"));
    assert!(at("Vraie ou fausse") < at("Non : ") && at("Non : ") < at("Oui : "), "{text}");
    assert!(text.contains("La partie qui compte : ec-europa.eu"), "{text}");
    // An empty line goes back and is not judged as an address.
    let seen = in_lines(&mut at_mail(&card), None, "vrai\n\nq\n");
    assert!(!seen.frame().contains("Sésame ne peut pas le dire"), "{}", seen.frame());
    for page in [Overlay::Contacted, Overlay::Address(0.into())] {
        let mut session = at_mail(&card).session;
        session.update(Event::Open(page.clone()), &sunday());
        let screen = Screen::of(&session, &card.words, &sunday());
        assert!(screen.choices.iter().any(|choice| choice.event == Event::Open(Overlay::Genuine)), "{page:?}");
    }
}
