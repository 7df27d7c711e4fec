//! Where the page is open: asked once, then addresses are opened here, or brought elsewhere.

use sesame::display::{Change, Display};
use sesame::wizard::{Base, Event, Overlay, TopPage};

use crate::support::tab::{Storage, Tab};
use crate::support::{decision, guide, step_id, words};

/// At the first web page, with this device and this answer.
fn at_first_page<'g>(
    guide: &'g sesame::guide::Guide,
    words: &'g sesame::l10n::Catalogs,
    device: &str,
    here: bool,
) -> Tab<'g> {
    let mut tab = Tab::open(guide, words, &["fr"], Storage::new());
    let mut asked = 0;
    for _ in 0..40 {
        if step_id(tab.session()) == Some("open-eu-login") && tab.session().overlay().is_none() {
            assert_eq!(asked, 1, "{device}");
            return tab;
        }
        let event = if tab.session().page() == TopPage::Overlay(Overlay::Here) {
            asked += 1;
            Event::Display(Change::Here(Some(here)))
        } else {
            decision(tab.session(), &[("device", device)])
        };
        tab.decide(&event);
    }
    panic!("never there");
}

#[test]
fn an_address_is_opened_here_in_a_new_tab_or_brought_elsewhere() {
    let (guide, words) = (guide(), words(&guide()));
    for (device, here, opens, scans) in [
        ("iphone", true, true, false),
        ("iphone", false, true, true),
        ("android", true, true, false),
        ("windows", true, true, false),
        ("windows", false, false, false),
        ("mac", false, false, false),
    ] {
        let mut tab = at_first_page(&guide, &words, device, here);
        let opening = |event: &Event| matches!(event, Event::Open(Overlay::Address(_)));
        let index = tab.screen().choices.iter().position(|choice| opening(&choice.event)).expect("an address");
        tab.choose(index);
        let answers = tab.region("answers").to_owned();
        let link = "href=\"https://ecas.ec.europa.eu";
        assert_eq!(
            answers.contains("target=\"_blank\" rel=\"noopener noreferrer\""),
            opens,
            "{device} {here}\n{answers}"
        );
        assert_eq!(answers.contains(link) || answers.contains("href=\"https://"), opens, "{device} {here}\n{answers}");
        let qr = tab.screen().choices.iter().any(|choice| matches!(choice.event, Event::Open(Overlay::Qr(_))));
        assert_eq!(qr, scans, "{device} {here}");
        // The text of an address is no link: where it is opened is an answer.
        assert!(!tab.region("body").contains("href"), "{}", tab.region("body"));
        assert_eq!(tab.region("body").contains("pas ici"), !opens, "{device} {here}\n{}", tab.text());
        // Opened, it is done: back on the page that says what is to be done there, and how to come back.
        if opens {
            tab.press("L’ouvrir dans le navigateur");
            assert_eq!(tab.session().overlay(), None);
            assert!(tab.region("notices").contains("autre onglet"), "{}", tab.text());
        }
    }
}

#[test]
fn it_is_asked_once_and_again_after_another_device() {
    let (guide, words) = (guide(), words(&guide()));
    let tab = at_first_page(&guide, &words, "iphone", true);
    assert!(tab.storage["settings"].contains("here = true"), "{}", tab.storage["settings"]);
    // Back after a stop: not again.
    let mut again = Tab::open(&guide, &words, &["fr"], tab.storage.clone());
    again.decide(&Event::Forward);
    assert_eq!(again.session().page(), TopPage::Base(tab.session().base()));
    // Another device.
    again.press("Aide");
    again.decide(&Event::Open(Overlay::Review));
    let device = guide.step("device").expect("a device");
    again.decide(&Event::Open(Overlay::Change(device)));
    again.decide(&Event::Choose("windows".into()));
    assert!(!again.storage["settings"].contains("here"), "{}", again.storage["settings"]);
    while again.session().page() != TopPage::Overlay(Overlay::Here) {
        again.decide(&decision(again.session(), &[("device", "windows")]));
    }
    assert!(again.text().contains("PC avec Windows"), "{}", again.text());
    // Back does not answer: it goes on without, and Display can still say it later.
    again.press("Retour");
    assert!(again.session().display().here.is_none());
    assert!(matches!(again.session().page(), TopPage::Base(Base::Step(_))));
}

#[test]
fn the_answer_can_be_changed_on_the_display_page() {
    let (guide, words) = (guide(), words(&guide()));
    let mut tab = at_first_page(&guide, &words, "android", true);
    tab.press("Écran");
    tab.decide(&Event::Open(Overlay::Here));
    tab.decide(&Event::Display(Change::Here(Some(false))));
    assert_eq!(tab.session().display().here, Some(false));
    assert_eq!(tab.session().overlay(), Some(&Overlay::Display));
}

/// In a terminal nothing is asked: it is a computer.
#[test]
fn a_terminal_never_asks() {
    let (guide, words) = (guide(), words(&guide()));
    let tab = at_first_page(&guide, &words, "android", true);
    let mut session =
        sesame::wizard::Session::resume(&guide, tab.session().progress().clone(), "fr", &crate::support::sunday());
    session.show_as(Display::default());
    session.update(Event::Forward, &crate::support::sunday());
    session.update(Event::Open(Overlay::Here), &crate::support::sunday());
    assert_eq!(session.overlay(), None);
}
