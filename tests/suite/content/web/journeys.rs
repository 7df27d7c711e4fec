//! Every path of the guide on the page, and the same content as in the terminal.

use sesame::display::Display;
use sesame::guide::Guide;
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;
use sesame::screen::Screen;
use sesame::wizard::{Base, Event, Overlay, TopPage};

use crate::support::tab::{Storage, Tab, shows_all};
use crate::support::{DEVICES, decision, guide, step_id, sunday, words};

/// The texts that a page in a browser has.
pub(super) fn page_words(guide: &Guide) -> Catalogs {
    Catalogs::new(GuideFiles::for_page(), guide.facts.clone())
}

/// Branches off the usual path: answers by question.
const BRANCHES: [&[(&str, &str)]; 4] =
    [&[], &[("account", "begun"), ("what-appeared", "forgotten")], &[("where", "key")], &[("email", "shared")]];

/// On a step the page says what the terminal says, but for messages that ask where the page is open.
fn says_the_same(tab: &Tab<'_>, words: &Catalogs, sources: &GuideFiles) {
    let TopPage::Base(Base::Step(step)) = tab.session().page() else { return };
    let step = &tab.session().guide().steps[step];
    let mut other = tab.session().clone();
    other.show_as(Display::default());
    let terminal = Screen::of(&other, words, &sunday());
    let page = tab.screen();
    assert_eq!((&page.title, &page.stage, &page.count), (&terminal.title, &terminal.stage, &terminal.count));
    assert_eq!((&page.code, &page.next, page.default), (&terminal.code, &terminal.next, terminal.default));
    let events = |screen: &Screen| screen.choices.iter().map(|choice| choice.event.clone()).collect::<Vec<_>>();
    assert_eq!(events(page), events(&terminal), "{}", step.id);
    let source = &sources.file("locales/en/eu-login.ftl").expect("the texts").text;
    let message = source.split(&format!("\nstep-{} =", step.id)).nth(1).expect("a message");
    let message = message.split("\n\n#").next().and_then(|text| text.split("\nstep-").next()).unwrap_or_default();
    if !message.contains("$here") {
        assert_eq!(page.blocks, terminal.blocks, "{}", step.id);
    }
}

#[test]
fn every_path_ends_on_every_device_in_both_languages() {
    let guide = guide();
    let (words, sources) = (page_words(&guide), GuideFiles::embedded());
    let mut pages = 0;
    for language in ["fr", "en"] {
        for device in DEVICES {
            for (branch, here) in BRANCHES.iter().zip([true, false, true, false]) {
                let answers: Vec<_> = branch.iter().copied().chain([("device", device)]).collect();
                let mut tab = Tab::open(&guide, &words, &["de-DE", language], Storage::new());
                let mut seen = Vec::new();
                for _ in 0..90 {
                    shows_all(&tab);
                    says_the_same(&tab, &words, &sources);
                    pages += 1;
                    seen.extend(step_id(tab.session()));
                    let event = match tab.session().page() {
                        TopPage::Base(Base::Language) => Event::Language(language.to_owned()),
                        TopPage::Base(Base::Exit(_)) => Event::Back,
                        TopPage::Base(Base::Finished) if tab.session().progress().got_in.is_some() => break,
                        TopPage::Overlay(Overlay::Here) => Event::Display(sesame::display::Change::Here(Some(here))),
                        _ => decision(tab.session(), &answers),
                    };
                    let exit = matches!(tab.session().page(), TopPage::Base(Base::Exit(_)));
                    if exit {
                        break;
                    }
                    tab.decide(&event);
                }
                let ended = tab.session().progress().got_in.is_some();
                let left = matches!(tab.session().base(), Base::Exit(_));
                assert!(ended || left, "{language} {device} {branch:?}: {seen:?}");
                assert!(left || seen.len() > 15, "{seen:?}");
                // What the browser keeps is the terminal's file.
                let kept = sesame::progress::Progress::read(&tab.storage["progress"]).expect("a progress file");
                assert_eq!(&kept, tab.session().progress());
            }
        }
    }
    assert!(pages > 500, "{pages}");
    assert_eq!(words.missing(), Vec::<String>::new(), "texts that a page does not have");
}

/// The same answers lead to the same progress, whatever shows them.
#[test]
fn the_page_saves_what_the_terminal_saves() {
    let guide = guide();
    let words = words(&guide);
    for device in DEVICES {
        let answers = [("device", device)];
        let mut tab = Tab::open(&guide, &words, &["fr"], Storage::new());
        let mut session = sesame::wizard::Session::resume(
            &guide,
            sesame::progress::Progress::new(&guide.id, guide.version),
            "fr",
            &sunday(),
        );
        for _ in 0..90 {
            if tab.session().page() == TopPage::Overlay(Overlay::Here) {
                tab.choose(0);
                continue;
            }
            assert_eq!(tab.session().page(), session.page());
            assert_eq!(tab.session().progress(), session.progress());
            if session.progress().got_in.is_some() {
                break;
            }
            let event = decision(&session, &answers);
            tab.decide(&event);
            session.update(event, &sunday());
        }
        assert!(session.progress().got_in.is_some(), "{device}");
    }
}
