//! The help desk: the call view, the board, and that nothing personal is written.

use std::io;

use sesame::app;
use sesame::calendar::Now;
use sesame::desk::case::{self, Case, What};
use sesame::desk::{Board, Cases, Desk, Opened, Order};
use sesame::draft::Draft;
use sesame::guide::{Guide, Kind};
use sesame::screen::{Asked, Block, Choice, Front, Screen, Typed};
use sesame::search::Finder;
use sesame::session::{DeskAct, DeskPage, Event, FieldAct, Place, Report};
use sesame::words::Words;
use sesame::world::CaseFolder;

use crate::support::{DEVICES, Memory, at, guide, sunday, words};

/// A case of a caller who speaks `language`, on web pages in `web`.
pub(crate) fn new_case(guide: &Guide, nickname: &str, language: &str, web: &str) -> Case {
    let id = case::new_id(nickname.as_bytes());
    Case::new(id, nickname.to_owned(), (language, web), guide, &sunday())
}

/// A desk in a language with a call on a case.
pub(crate) fn on_call<'g>(guide: &'g Guide, words: &Words, language: &str, case: Case) -> Desk<'g> {
    let mut desk = Desk::new(guide, words, language, &sunday());
    desk.opened(Ok(Opened { case, held: true }), &sunday());
    desk
}

pub(crate) fn stand(desk: &mut Desk<'_>, step: usize, device: &str) {
    desk.update(Event::Desk(DeskAct::Stand(Some(step), Some(device.to_owned()), None)), "", &sunday());
}

/// The page that a volunteer sees when they have typed this.
pub(crate) fn page(desk: &Desk<'_>, words: &Words, typed: &str) -> Screen {
    let finder = Finder::new(desk.guide(), words);
    Screen::of_desk(desk, words, &sunday(), &Typed { text: typed, remark: None, finder: &finder })
}

pub(crate) fn text(screen: &Screen) -> String {
    let paras = screen.blocks.iter().flat_map(|block| match block {
        Block::Prose { lead, paras, .. } => {
            std::iter::once(lead.clone()).chain(paras.iter().map(sesame::text::Para::text)).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    });
    paras.collect::<Vec<_>>().join("\n")
}

/// The steps that can be met with a device.
pub(crate) fn met(guide: &Guide, device: &str) -> Vec<usize> {
    let question = guide.step("device").expect("the question");
    let fits = |step: &usize| {
        guide.steps[*step]
            .when
            .iter()
            .all(|(asked, values)| *asked != question || values.iter().any(|one| one == device))
    };
    (0..guide.steps.len()).filter(fits).collect()
}

#[test]
fn every_step_is_said_seen_and_left_by_yes_no_or_somebody_else() {
    let guide = guide();
    let words = words(&guide);
    for (volunteer, caller) in [("fr", "fr"), ("en", "fr"), ("fr", "en")] {
        let own = words.speak(volunteer, volunteer);
        for device in DEVICES {
            let mut desk = on_call(&guide, &words, volunteer, new_case(&guide, "Tulipe", caller, "fr"));
            for index in met(&guide, device) {
                let step = &guide.steps[index];
                let name = format!("{} {device} {volunteer} {caller}", step.id);
                stand(&mut desk, index, device);
                let screen = page(&desk, &words, "");
                assert_eq!(screen.place, Place::Step(index), "{name}");
                assert_eq!(screen.language, volunteer, "{name}");
                let said = text(&screen);
                let lead =
                    |id: &str, language: &str| own.with("language", own.line(&format!("in-{language}"))).line(id);
                assert!(said.contains(&lead("desk-say", caller)), "{name}:\n{said}");
                assert_eq!(said.contains(&lead("desk-say-own", volunteer)), volunteer != caller, "{name}:\n{said}");
                // What is said is the caller's own page, word for word, in their language.
                let mut theirs = desk.session().clone();
                theirs.speak(caller);
                let theirs = text(&Screen::of(&theirs, &words, &sunday()));
                let first = said.split(&lead("desk-say", caller)).nth(1).expect("what is said").trim_start();
                let first = first.lines().next().expect("a line");
                let say = words.speak(caller, "fr").paras_if(&format!("step-{}.say", step.id)).unwrap_or_default();
                let own_words = say.iter().any(|para| para.text() == first);
                assert!(
                    own_words || theirs.contains(first),
                    "{name}: {first:?} is not on the caller's page:\n{theirs}"
                );
                if matches!(step.kind, Kind::Act | Kind::Confirm) {
                    assert!(said.contains(&own.line("desk-sees")), "{name}:\n{said}");
                }
                // Nothing to type, and nothing to rehearse.
                assert!(screen.field.is_none(), "{name}");
                assert!(!screen.choices.iter().any(|choice| matches!(choice.event, Event::Practise(_))), "{name}");
                for wanted in [
                    Event::Desk(DeskAct::Go(DeskPage::Escalate)),
                    Event::Desk(DeskAct::Go(DeskPage::Case)),
                    Event::Open(Place::Trouble),
                ] {
                    assert_eq!(
                        screen.choices.iter().filter(|choice| choice.event == wanted).count(),
                        1,
                        "{name}: {wanted:?}"
                    );
                }
                for secret in &step.secrets {
                    let duty = own.paras(&format!("desk-duty.{}", secret.name()))[0].text();
                    assert!(
                        said.contains(&duty) && said.contains(&own.paras("desk-duty.interrupt")[0].text()),
                        "{name}:\n{said}"
                    );
                }
            }
        }
    }
    assert_eq!(words.missing(), Vec::<String>::new());
}

#[test]
fn steps_with_a_secret_are_marked() {
    let guide = guide();
    for (id, secret) in [
        ("choose-password", "password"),
        ("type-password", "password"),
        ("type-code", "code"),
        ("windows-hello", "pin"),
        ("fill-request", "number"),
    ] {
        let step = &guide.steps[guide.step(id).expect(id)];
        assert!(step.secrets.iter().any(|known| known.name() == secret), "{id}");
    }
}

#[test]
fn the_password_is_a_list_of_questions_and_the_code_is_counted_in_groups() {
    let guide = guide();
    let words = words(&guide);
    for (id, kind) in [("choose-password", "password"), ("type-code", "code")] {
        let mut desk = on_call(&guide, &words, "en", new_case(&guide, "Tulip", "fr", "fr"));
        stand(&mut desk, guide.step(id).expect(id), "windows");
        let screen = page(&desk, &words, "");
        for language in ["fr", "en"] {
            let voice = words.speak(language, language);
            for question in voice.paras(&format!("desk-ask-{kind}")) {
                assert!(text(&screen).contains(&question.text()), "{id} {language}: {}", question.text());
            }
        }
        let voice = words.speak("en", "en");
        assert_eq!(screen.choices[0].label, voice.line("desk-yes-all"));
        assert_eq!(screen.choices[0].event, Event::Done);
        let no = screen.choices.iter().find(|choice| choice.event == Event::Open(Place::Trouble)).expect("a no");
        assert_eq!(no.label, voice.line("desk-no-one"));
    }
}

#[test]
fn what_is_done_at_the_desk_can_be_undone_and_is_told_in_the_history() {
    let guide = guide();
    let words = words(&guide);
    let mut desk = on_call(&guide, &words, "fr", new_case(&guide, "Grive", "fr", "fr"));
    let step = guide.step("open-mail").expect("a step");
    stand(&mut desk, step, "windows");
    desk.update(Event::Choose("opened".into()), "", &sunday());
    let after = desk.place();
    assert_ne!(after, Place::Step(step));
    desk.update(Event::Desk(DeskAct::Undo), "", &sunday());
    assert_eq!(desk.place(), Place::Step(step));
    let whats: Vec<What> = desk.call().expect("a call").case().history.iter().map(|entry| entry.what).collect();
    assert_eq!(whats, [What::Called, What::Found, What::Did, What::Undone]);
    // Escalation names what was tried.
    let (own, _) = desk.session().troubles();
    let trouble = own[0];
    desk.update(Event::Open(Place::Cure(trouble, 0)), "", &sunday());
    desk.update(Event::Open(Place::Cure(trouble, 1)), "", &sunday());
    desk.update(Event::Forward, "", &sunday());
    desk.update(Event::Desk(DeskAct::Go(DeskPage::Escalate)), "", &sunday());
    let title = words.speak("fr", "fr").line(&format!("trouble-{}", guide.troubles()[trouble].id));
    assert!(text(&page(&desk, &words, "")).contains(&title));
}

#[test]
fn the_board_shows_the_urgent_first_and_finds_as_one_types() {
    let guide = guide();
    let words = words(&guide);
    let head = |name: &str, touched: &str, due: Option<&str>, call: Option<&str>| {
        let mut case = new_case(&guide, name, "fr", "fr").case;
        case.touched = at(touched);
        case.due = due.map(at);
        case.wait = due.map(|_| "code".to_owned());
        case.call_back = call.map(|day| day.parse().expect("a day"));
        case.step = Some("code-came".into());
        case.device = Some("mac".into());
        case
    };
    let mut archived = head("Iris", "2026-11-21T10:00:00+01:00", None, None);
    archived.archived = true;
    let heads = vec![
        head("Lilas", "2026-11-20T10:00:00+01:00", None, None),
        head("Merle", "2026-11-21T10:00:00+01:00", None, None),
        head("Pinson", "2026-11-10T10:00:00+01:00", Some("2026-11-19T23:59:59+01:00"), None),
        head("Héron", "2026-11-10T10:00:00+01:00", Some("2026-11-15T23:59:59+01:00"), None),
        head("Trèfle", "2026-11-10T10:00:00+01:00", None, Some("2026-11-22")),
        head("Loriot", "2026-11-09T10:00:00+01:00", Some("2026-12-19T23:59:59+01:00"), Some("2026-11-25")),
        archived,
    ];
    let board = Board::new(sesame::desk::Listing { heads, ..Default::default() }, &words);
    let names = |typed: &str, archived| -> Vec<String> {
        board.find(typed, archived, &sunday()).iter().map(|head| head.nickname.clone()).collect()
    };
    assert_eq!(names("", false), ["Trèfle", "Héron", "Pinson", "Merle", "Lilas", "Loriot"]);
    assert_eq!(names("heron", false), ["Héron"]);
    assert_eq!(names("", true), ["Iris"]);
    assert_eq!(names("mac code lori", false), ["Loriot"], "a device, a page and a nickname together");
    assert_eq!(names("xyz", false), Vec::<String>::new());
    assert_eq!(words.missing(), Vec::<String>::new());
}

/// A volunteer who decides by a function of the screen, and types into fields.
struct Robot<F> {
    draft: Draft,
    decide: F,
}

impl<F: FnMut(&Screen, &mut Draft) -> Asked> Front for Robot<F> {
    fn typed(&self, _place: sesame::session::Place, _entry: u32) -> &str {
        self.draft().text()
    }

    fn is_plain(&self) -> bool {
        false
    }

    fn show_as(&mut self, _display: &sesame::display::Display) {}

    fn copy(&mut self, _text: &str) -> io::Result<()> {
        Ok(())
    }

    fn lend(&mut self, run: &mut dyn FnMut()) -> io::Result<()> {
        run();
        Ok(())
    }

    fn show(&mut self, _screen: &Screen) -> io::Result<()> {
        Ok(())
    }

    fn ask(&mut self, screen: &Screen) -> io::Result<Asked> {
        Ok((self.decide)(screen, &mut self.draft))
    }

    fn draft(&self) -> &Draft {
        &self.draft
    }
}

fn work(folder: &std::path::Path, guide: &Guide, words: &Words, decide: impl FnMut(&Screen, &mut Draft) -> Asked) {
    let mut desk = Desk::new(guide, words, "fr", &sunday());
    let mut cases = CaseFolder::new(folder, true);
    let mut front = Robot { draft: Draft::default(), decide };
    app::desk(&mut desk, words, &mut front, &mut Memory::new(), &mut cases).expect("a day at the desk");
}

#[test]
fn a_day_at_the_desk_writes_nothing_personal_and_no_secret() {
    const SECRETS: [&str; 8] = [
        "Marie Dupont",
        "marie.dupont@skynet.be",
        "0475 12 34 56",
        "12/03/1945",
        "Soleil-1945-Liege",
        "Ab3 x9K 77q Zz1",
        "PIN : 4711",
        "pension 1234567",
    ];
    let guide = guide();
    let words = words(&guide);
    let folder = tempfile::tempdir().expect("a folder");
    let mut turn = 0usize;
    // Numbers that look random and are the same in every run.
    let mut dice = 20_261_124u64;
    let mut typed = 0usize;
    work(folder.path(), &guide, &words, |screen, draft| {
        turn += 1;
        if turn > 6000 {
            return Asked::Event(Event::Stop);
        }
        let secret = SECRETS[turn / 2 % SECRETS.len()];
        // Everywhere that anything can be typed, a secret is typed; what looks like one is kept only without it.
        match screen.place {
            Place::Desk(DeskPage::Doubt) => return Asked::Event(Event::Desk(DeskAct::KeepMasked)),
            Place::Desk(DeskPage::Delete) => return Asked::Event(Event::Back),
            _ => {}
        }
        if screen.field.is_some() && turn.is_multiple_of(2) {
            draft.replace(&format!("note {secret} fin"));
            if matches!(screen.place, Place::Desk(DeskPage::Nickname)) {
                draft.replace(secret);
            }
            typed += 1;
            return Asked::Event(Event::Field(FieldAct::Check));
        }
        let choices: Vec<&Choice> = screen.choices.iter().filter(|choice| choice.event != Event::Stop).collect();
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Asked::Event(choices[(dice >> 33) as usize % choices.len()].event.clone())
    });
    assert!(typed > 100, "only {typed} secrets were typed");
    let mut files = 0;
    let mut noted = 0;
    let mut folders = vec![folder.path().to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            files += 1;
            let kept = std::fs::read_to_string(&path).expect("text");
            noted += kept.matches("note … fin").count();
            for secret in SECRETS {
                for part in [secret, &secret.replace(' ', "")] {
                    assert!(!kept.contains(part), "{}: {part}\n{kept}", path.display());
                }
            }
        }
    }
    assert!(files > 5 && noted > 0, "{files} files, {noted} notes");
}

#[test]
fn a_case_is_kept_at_once_and_opened_again_where_it_was() {
    let guide = guide();
    let words = words(&guide);
    let folder = tempfile::tempdir().expect("a folder");
    let mut cases = CaseFolder::new(folder.path(), true);
    let mut desk = Desk::new(&guide, &words, "fr", &sunday());
    let carry = |orders: Vec<Order>, desk: &mut Desk<'_>, cases: &mut CaseFolder| {
        for order in orders {
            if let Order::Save(case) = order {
                desk.saved(cases.save(&case), &sunday());
            }
        }
    };
    let case = new_case(&guide, "Alouette", "en", "fr");
    let id = case.case.id.clone();
    cases.new_id();
    let orders = desk.opened(Ok(Opened { case, held: true }), &sunday());
    carry(orders, &mut desk, &mut cases);
    let step = guide.step("name-device");
    let orders = desk.update(Event::Desk(DeskAct::Stand(step, Some("android".into()), None)), "", &sunday());
    carry(orders, &mut desk, &mut cases);
    cases.close();

    let mut other = CaseFolder::new(folder.path(), true);
    let heads = other.list().heads;
    assert_eq!((heads.len(), heads[0].step.as_deref()), (1, Some("name-device")));
    let opened = other.open(&id).expect("it opens");
    assert!(opened.held);
    let mut again = Desk::new(&guide, &words, "fr", &Now::fixed(at("2026-11-26T10:00:00+01:00")));
    again.opened(Ok(opened), &sunday());
    assert_eq!(again.place(), Place::Step(step.expect("a step")));
    assert_eq!(again.session().web_language(), "fr");
}

#[test]
fn what_became_of_a_copy_is_said_on_the_page_it_was_made_from_and_only_there() {
    let guide = guide();
    let words = words(&guide);
    let mut desk = on_call(&guide, &words, "en", new_case(&guide, "Grive", "fr", "fr"));
    desk.update(Event::Desk(DeskAct::Stand(None, Some("mac".into()), None)), "", &sunday());
    desk.update(Event::Desk(DeskAct::Go(DeskPage::Escalate)), "", &sunday());
    // Whom to ask is known at the end as well.
    let voice = words.speak("en", "en");
    assert!(text(&page(&desk, &words, "")).contains(&voice.line("contact-pmo")));
    desk.update(Event::Copy("x".into()), "", &sunday());
    desk.session_mut().update(Event::Reported(Report::Copied), &sunday());
    assert_eq!(page(&desk, &words, "").notices, [voice.line("notice-copied")]);
    desk.update(Event::Back, "", &sunday());
    assert_eq!(page(&desk, &words, "").notices, Vec::<String>::new());
}

#[test]
fn a_call_goes_on_in_other_languages() {
    let guide = guide();
    let words = words(&guide);
    let mut desk = on_call(&guide, &words, "fr", new_case(&guide, "Grive", "fr", "fr"));
    stand(&mut desk, guide.step("open-mail").expect("a step"), "windows");
    desk.update(Event::Desk(DeskAct::Speak("en".into(), "en".into())), "", &sunday());
    let case = &desk.call().expect("a call").case().case;
    assert_eq!((&*case.language, &*case.web_language, desk.session().web_language()), ("en", "en", "en"));
    desk.update(Event::WebLanguage("fr".into()), "", &sunday());
    let case = &desk.call().expect("a call").case().case;
    assert_eq!((&*case.language, &*case.web_language, desk.session().web_language()), ("en", "fr", "fr"));
}
