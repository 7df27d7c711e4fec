//! A desk with its cases in a real folder.

use std::fs;
use std::io;
use std::path::Path;

use sesame::app;
use sesame::desk::Desk;
use sesame::l10n::Catalogs;
use sesame::os::CaseFolder;
use sesame::screen::Front;
use sesame::wizard::Outcome;

use crate::support::front::{Seen, on_screen};
use crate::support::keys::keys;
use crate::support::model::{Model, TestWorld};
use crate::support::person::Card;
use crate::support::sunday;

pub(super) struct OnDisk<'g> {
    pub(super) desk: Desk<'g>,
    words: &'g Catalogs,
    pub(super) world: TestWorld,
    cases: CaseFolder,
}

impl<'g> OnDisk<'g> {
    pub(super) fn new(card: &'g Card, language: &str, folder: &Path) -> Self {
        let desk = Desk::new(&card.guide, &card.words, language, &sunday());
        OnDisk { desk, words: &card.words, world: TestWorld::new(sunday()), cases: CaseFolder::new(folder, true) }
    }

    /// Presses these keys on a full screen.
    pub(super) fn hands(&mut self, line: &str) -> Seen {
        on_screen(self, (80, 24), keys(line))
    }
}

impl<'g> Model<'g> for OnDisk<'g> {
    fn run(&mut self, front: &mut dyn Front) -> io::Result<Outcome> {
        app::run(
            &mut sesame::desk::view::AtDesk::new(&mut self.desk, self.words, &mut self.cases),
            front,
            &mut self.world,
        )
    }

    fn fork(&self) -> Box<dyn Model<'g> + 'g> {
        panic!("a folder cannot be forked")
    }
}

/// Every file below a folder: its path and text.
pub(super) fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let text = String::from_utf8_lossy(&fs::read(&path).expect("a file")).into_owned();
            found.push((path.display().to_string(), text));
        }
    }
    found.sort();
    found
}

/// Two volunteers share a folder: each sees what the other does.
#[test]
fn two_desks_share_a_folder() {
    let card = Card::new();
    let folder = tempfile::tempdir().expect("a folder");
    let (mut one, mut two) = (OnDisk::new(&card, "en", folder.path()), OnDisk::new(&card, "fr", folder.path()));
    one.hands("1 2 Enter");
    let name = one.desk.call().expect("a call").case().case.nickname.clone();
    // It is open at desk one, and can only be read at desk two.
    let seen = two.hands("End 3");
    assert!(seen.text().contains(&name) && seen.text().contains("vous pouvez la lire"), "{}", seen.text());
    let before = files(folder.path());
    assert!(before.iter().any(|(path, _)| path.ends_with(".toml")), "{before:?}");
    two.hands("a Esc e Esc f Esc m");
    assert_eq!(files(folder.path()), before);
    // The call ends at desk one, and desk two takes the case.
    one.hands("Tab 4 End 6");
    assert!(one.desk.call().is_none());
    two.hands("End Down*20 Enter");
    assert!(two.desk.call().is_some_and(|call| call.is_held()));
    // Desk two archives it, and it leaves the board of desk one.
    let away = two.hands("Tab 4 End Down*20 Up Enter");
    assert!(away.text().contains("La fiche est rangée."), "{}", away.text());
    let board = one.hands("");
    assert!(!board.text().contains(&name), "{}", board.text());
    let archive = one.hands("End 3");
    assert!(archive.text().contains(&name), "{}", archive.text());
    // Desk one restores it, and it is back on the board of desk two.
    one.hands("End 3 Tab 4 End Down*20 Up Enter");
    assert!(one.desk.call().is_some_and(|call| !call.case().case.archived));
    assert!(two.hands("").text().contains(&name));
}

#[test]
fn viewing_changes_no_file() {
    let card = Card::new();
    let folder = tempfile::tempdir().expect("a folder");
    OnDisk::new(&card, "fr", folder.path()).hands("1 2 Enter 'clé' Enter Enter 2 q");
    let cases = || {
        let found = files(folder.path());
        found.into_iter().filter(|(path, _)| path.ends_with(".toml")).collect::<Vec<_>>()
    };
    let before = cases();
    assert!(before.iter().any(|(_, text)| text.contains("\nstep = ")), "{before:?}");
    let mut desk = OnDisk::new(&card, "fr", folder.path());
    desk.hands("3");
    assert!(desk.desk.call().expect("a call").is_held());
    // Back, help, overview, the case, its notes, its history, and out.
    desk.hands("Home r r h Esc v Esc End 0");
    for keys in ["Esc", "Esc", "q"] {
        desk.hands(keys);
        assert_eq!(cases(), before, "{keys}");
    }
}
