//! The page speaks of buttons and tabs, never of keys, terminals and files of a computer.

use std::collections::BTreeSet;

use sesame::display::{Display, Form, Letters};
use sesame::draft::Draft;
use sesame::guide::Exercise;
use sesame::guide_files::GuideFiles;
use sesame::practice::Practice;
use sesame::screen::{Block, Screen};
use sesame::unread::Unread;
use sesame::wizard::view::every_page;
use sesame::wizard::{Document, Event, Fault, NoteReport, Notice, Overlay, Report, Session};

use super::journeys::page_words;
use crate::support::{guide, sunday};

/// Words of a terminal, by language.
const TERMINAL: [(&str, &[&str]); 2] = [
    (
        "fr",
        &[
            "la touche «",
            "La touche «",
            "Entrée",
            "terminal",
            "ligne par ligne",
            "Ctrl",
            "tapez le chiffre",
            "même ordinateur",
            "Votre terminal",
            "sesame ",
            "plein écran",
            "fermer cette fenêtre",
            ".toml",
            "Page ↓",
            "Échap",
        ],
    ),
    (
        "en",
        &[
            "the key “",
            "The key “",
            "Enter",
            "terminal",
            "line by line",
            "Ctrl",
            "type the digit",
            "same computer",
            "sesame ",
            "full screen",
            "close this window",
            ".toml",
            "Page ↓",
            "Esc",
        ],
    ),
];

/// What is fair: the file of one's place has that name, and a fraud may have been on this computer.
fn is_fair(text: &str, word: &str) -> bool {
    (word == ".toml" && text.contains("sesame-progress.toml"))
        || (word.starts_with("sesame") && text.contains("sesame-"))
}

fn texts(screen: &Screen) -> Vec<String> {
    let mut texts = vec![screen.title.clone()];
    texts.extend(screen.notices.iter().cloned());
    texts.extend(screen.choices.iter().map(|choice| choice.label.clone()));
    for block in &screen.blocks {
        if let Block::Prose { lead, paras, .. } = block {
            texts.push(lead.clone());
            texts.extend(paras.iter().map(sesame::text::Para::text));
        }
    }
    texts
}

#[test]
fn no_page_speaks_of_a_terminal() {
    let guide = guide();
    let words = page_words(&guide);
    let now = sunday();
    for (language, terminal) in TERMINAL {
        let mut found = BTreeSet::new();
        let mut look = |screen: &Screen| {
            for text in texts(screen) {
                let text = text.replace('\u{a0}', " ");
                found.extend(
                    terminal
                        .iter()
                        .filter(|word| text.contains(**word) && !is_fair(&text, word))
                        .map(|word| format!("{word}: {text}")),
                );
            }
        };
        for here in [None, Some(true), Some(false)] {
            let shown = Display { form: Form::Page, letters: Letters::Large, here, ..Display::default() };
            for mut session in every_page(&guide, language, &now) {
                session.show_as(shown);
                look(&Screen::of(&session, &words, &now));
                // Over each step, what can be opened there.
                if session.overlay().is_some() || here.is_none() {
                    continue;
                }
                for overlay in overlays(&session) {
                    let mut over = session.clone();
                    over.update(Event::Open(overlay), &now);
                    look(&Screen::of(&over, &words, &now));
                }
            }
        }
        let mut session =
            Session::resume(&guide, sesame::progress::Progress::new(&guide.id, guide.version), language, &now);
        session.show_as(Display { form: Form::Page, ..Display::default() });
        for notice in notices() {
            session.notify(notice);
            look(&Screen::of(&session, &words, &now));
        }
        for fault in
            [Fault::DiskFull, Fault::ReadOnly, Fault::OtherWindow, Fault::Unread, Fault::Changed, Fault::Unknown]
        {
            session.update(Event::SaveFailed(fault), &now);
            look(&Screen::of(&session, &words, &now));
        }
        for exercise in [Exercise::Password, Exercise::Code] {
            let mut practice = Practice::new(exercise, language, GuideFiles::for_page(), Some([3; 32]), Form::Page);
            look(&practice.screen(&words, &Draft::default()));
            practice.update(Event::Field(sesame::wizard::FieldAct::Type));
            look(&practice.screen(&words, &Draft::default()));
        }
        assert!(found.is_empty(), "{language}:\n{}", found.into_iter().collect::<Vec<_>>().join("\n"));
    }
}

fn overlays(session: &Session<'_>) -> Vec<Overlay> {
    use sesame::helper::Part;
    let mut all = vec![
        Overlay::Help,
        Overlay::Display,
        Overlay::Overview,
        Overlay::Review,
        Overlay::Trouble,
        Overlay::Common,
        Overlay::Contacted,
        Overlay::Happened,
        Overlay::Search,
        Overlay::Genuine,
        Overlay::Ask,
        Overlay::Card,
        Overlay::Leaving,
        Overlay::Waiting,
        Overlay::Helper,
        Overlay::Here,
        Overlay::Noting(Part::Name),
        Overlay::Noting(Part::Phone),
        Overlay::Noting(Part::Hours),
    ];
    all.extend(
        (0..session.guide().facts.addresses().len())
            .flat_map(|at| [Overlay::Address(at.into()), Overlay::Qr(at.into()), Overlay::Spelt(at.into())]),
    );
    all
}

fn notices() -> Vec<Notice> {
    let documents = [Document::Dates, Document::Card, Document::Booklet, Document::Reminder, Document::Place];
    let name = |document| if document == Document::Place { "sesame-progress.toml" } else { "sesame-x.ics" };
    let kept = documents.map(|document| Report::Kept(document, name(document).to_owned()));
    let reports = [
        Report::Opened,
        Report::Sent,
        Report::Copied,
        Report::NotCopied,
        Report::DisplayNotKept,
        Report::NothingToKeep,
        Report::NotTakenUp(None),
        Report::NotTakenUp(Some(Unread::Newer)),
        Report::NotTakenUp(Some(Unread::Damaged)),
        Report::Noted(NoteReport::Kept),
        Report::Noted(NoteReport::NotKept),
        Report::Noted(NoteReport::Forgotten),
        Report::Noted(NoteReport::NotForgotten),
    ];
    let plain = [Notice::Restored, Notice::SetAside, Notice::OtherGuide, Notice::Undone, Notice::NotDone];
    let settings = [Notice::Settings(Unread::Damaged), Notice::Settings(Unread::Newer)];
    plain.into_iter().chain(settings).chain(kept.into_iter().chain(reports).map(Notice::Reported)).collect()
}
