//! Any events in any order, with a clock that jumps: the machine is at a valid page, opens nothing past an unfinished
//! gate, erases nothing by looking, and resumes where it was saved.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sesame::desk::DeskAct;
use sesame::display::{Change, Theme};
use sesame::guide::{Exercise, Guide};
use sesame::helper::Part;
use sesame::progress::Progress;
use sesame::wizard::{Base, Document, Effect, Event, Fault, FieldAct, NotPractised, Overlay, Report, Session};
use sesame_fuzz::{decision, guide, now, show_page, started, words};

fuzz_target!(|data: &[u8]| {
    let guide = guide();
    let mut session = started(guide);
    let mut hours = 0;
    for pair in data.chunks_exact(2).take(200) {
        let (kind, number) = (pair[0], usize::from(pair[1]));
        if kind == b'~' {
            // Occasionally the clock is set back.
            hours += if number == 0 { -5000 } else { i64::from(pair[1]) };
            continue;
        }
        let now = now(hours);
        let event = event(&session, kind, number);
        let before = session.clone();
        let effects = session.update(event.clone(), &now);
        keeps(&before, &session, &event, &effects);
        stands(&session);
    }
    let now = now(hours);
    show_page(&session, words(), &now);
    assert!(session.status(&now).waits.len() <= guide.waits.len());
    let saved = session.progress().write();
    let progress = Progress::read(&saved).expect("what is kept can be read again");
    assert_eq!(&progress, session.progress(), "{saved}");
    let back = Session::resume(guide, progress, "fr", &now);
    // The language page is transient: a person who has chosen returns to the page after it.
    let ground = if session.base() == Base::Language { Base::Intro } else { session.base() };
    assert_eq!(back.base(), ground, "{saved}");
    show_page(&back, words(), &now);
});

/// Changes are saved, and looking changes nothing.
fn keeps(before: &Session<'_>, after: &Session<'_>, event: &Event, effects: &[Effect]) {
    if after.progress().differs(before.progress()) {
        let saved = effects.iter().any(|effect| matches!(effect, Effect::Save(kept) if **kept == *after.progress()));
        assert!(saved, "{event:?}: {effects:?}");
    }
    let looks = matches!(event, Event::Forward | Event::Open(_) | Event::Stop | Event::Stay | Event::Visit(_));
    if looks {
        assert_eq!(before.progress().done, after.progress().done, "{event:?}");
        assert_eq!(before.progress().answers, after.progress().answers, "{event:?}");
    }
}

/// The page belongs to the guide, and every gate before it is done.
fn stands(session: &Session<'_>) {
    let guide = session.guide();
    let limit = match session.base() {
        Base::Step(step) => step,
        Base::Finished => guide.steps.next_key(),
        Base::Exit(exit) => {
            assert!(exit < guide.exits.next_key());
            0.into()
        }
        Base::Language | Base::Intro => 0.into(),
    };
    assert!(limit <= guide.steps.next_key());
    let path = session.path();
    for step in path.steps().filter(|step| *step < limit && guide.steps[*step].gate) {
        assert!(path.is_done(step), "{limit:?} is open before {}", guide.steps[step].id);
    }
    if let Base::Step(step) = session.base() {
        assert!(path.contains(step), "{} is not on the path", guide.steps[step].id);
    }
}

/// Anything a front could send, and much that it never would. Takes letters, so that a crash is readable.
fn event(session: &Session<'_>, kind: u8, number: usize) -> Event {
    let guide = session.guide();
    let report = || match number % 4 {
        0 => Report::Opened,
        1 => Report::CopiedTo("\u{1b}[2Jfile".into()),
        2 => Report::Kept(Document::Dates, "dates.ics".into()),
        _ => Report::NothingToKeep,
    };
    match kind {
        b'.' => decision(session, number),
        b'f' => Event::Forward,
        b'd' => Event::Done,
        b'b' => Event::Back,
        b'c' => Event::Choose(choice(guide, number)),
        b'o' => Event::Open(page(session, number)),
        b'v' => Event::Visit(number.into()),
        b'r' => Event::Redo((number % 64).into(), number / 64),
        b'l' => Event::Language(["fr", "en", "xx"][number % 3].into()),
        b'w' => Event::WebLanguage(["fr", "en", ""][number % 3].into()),
        b'D' => Event::DoneOn(now(0).today().pred_opt().filter(|_| number > 0)),
        b'g' => Event::GotIn,
        b'n' => Event::NotYet,
        b's' => Event::Stop,
        b'y' => Event::Stay,
        b'a' => Event::OpenAddress(number.into()),
        b'A' => Event::CopyAddress(number.into()),
        b'k' => Event::Copy("text".into()),
        b'K' => Event::Keep(Document::Card, "card.txt".into(), "text".into()),
        b'S' => Event::Send("text".into()),
        b'e' => Event::KeepDates,
        b'N' => Event::ForgetHelper,
        b'F' => Event::Field([FieldAct::Check, FieldAct::Clear, FieldAct::Show][number % 3]),
        b'V' => Event::Display(
            [Change::Plain(true), Change::Theme(Theme::ContrastLight), Change::SimpleSigns(true)][number % 3],
        ),
        b'p' => Event::Practise([Exercise::Password, Exercise::Code][number % 2]),
        b'P' => Event::NotPractised([NotPractised::Died, NotPractised::NotStarted][number % 2]),
        b'x' => Event::SaveFailed([Fault::DiskFull, Fault::OtherWindow, Fault::NoTrace][number % 3]),
        b'X' => Event::Saved,
        b'I' => Event::Interrupted,
        b'R' => Event::Reported(report()),
        b'?' => Event::Desk(DeskAct::Stand(Some(number.into()), None, None)),
        _ => decision(session, usize::MAX),
    }
}

/// A choice by its number in the whole guide, or a nonexistent one.
fn choice(guide: &Guide, number: usize) -> String {
    let mut all = guide.steps.iter().flat_map(|step| &step.choices);
    all.nth(number).map_or_else(|| "no-such".to_owned(), |choice| choice.id.clone())
}

/// A page by its number; those about a step use the current step or any other.
fn page(session: &Session<'_>, number: usize) -> Overlay {
    const PAGES: [Overlay; 18] = [
        Overlay::Overview,
        Overlay::Review,
        Overlay::Help,
        Overlay::Words(Vec::new(), Vec::new()),
        Overlay::Display,
        Overlay::Addresses(Vec::new()),
        Overlay::Waiting,
        Overlay::Genuine,
        Overlay::Card,
        Overlay::Trouble,
        Overlay::Common,
        Overlay::Contacted,
        Overlay::Search,
        Overlay::Ask,
        Overlay::WelcomeBack,
        Overlay::Helper,
        Overlay::Noting(Part::Name),
        Overlay::Noting(Part::Hours),
    ];
    let here = match session.base() {
        Base::Step(step) => step,
        _ => 0.into(),
    };
    match number {
        0..18 => PAGES[number].clone(),
        18 => Overlay::Words((0..number).map(Into::into).collect(), vec!["no-such".to_owned()]),
        19 => Overlay::When(here),
        20 => Overlay::Change(here),
        21..80 => Overlay::Change((number - 21).into()),
        80..140 => Overlay::When((number - 80).into()),
        140..160 => Overlay::Term((number - 140).into()),
        160..180 => Overlay::Address((number - 160).into()),
        180..190 => Overlay::Qr((number - 180).into()),
        190..200 => Overlay::Spelt((number - 190).into()),
        _ => Overlay::Remedy(((number - 200) % 28).into(), (number - 200) / 28),
    }
}
