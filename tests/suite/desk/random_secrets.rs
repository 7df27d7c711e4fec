//! Random days at the desk, with secrets typed everywhere: none of them ends up in a file.

use std::collections::VecDeque;
use std::path::Path;

use sesame::desk::{DeskAct, DeskPage};
use sesame::screen::{MenuItem, Screen};
use sesame::wizard::{Effect, Event};

use super::on_disk::{OnDisk, files};
use crate::support::front::{in_lines, is_typing, on_screen_by};
use crate::support::keys::{Hand, keys, typed};
use crate::support::person::Card;
use crate::support::shown::{Shown, shown};

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

/// Pseudo-random numbers, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    fn of<'t>(&mut self, list: &[&'t str]) -> &'t str {
        list[self.below(list.len())]
    }
}

/// What is typed into a field: as a nickname the secret itself, in a note with words around it.
fn text(dice: &mut Dice, place: Shown, count: &mut usize) -> String {
    if dice.below(8) == 0 {
        return dice.of(&["tulipe", "cle", "lettre", "merle"]).to_owned();
    }
    *count += 1;
    let secret = dice.of(&SECRETS);
    if place == DeskPage::Nickname { secret.to_owned() } else { format!("note {secret} fin") }
}

/// The number of an answer, often one that leads towards a field.
fn answer(dice: &mut Dice, screen: &Screen) -> usize {
    let writes = |choice: &MenuItem| {
        let Event::Desk(act) = &choice.event else { return false };
        matches!(act, DeskAct::Go(DeskPage::Case | DeskPage::Notes | DeskPage::Text | DeskPage::Nickname))
    };
    let towards = screen.choices.iter().position(writes).filter(|_| dice.below(3) == 0);
    towards.unwrap_or_else(|| dice.below(screen.choices.len().max(1))) + 1
}

/// The next keys of a user on the full screen.
fn next(dice: &mut Dice, screen: &Screen, frame: &str, count: &mut usize) -> Vec<Hand> {
    match shown(screen) {
        // A user can ask to keep a secret as it is; nobody does so on this day.
        page if page == DeskPage::Doubt => keys(dice.of(&["Enter", "1", "2", "Esc", "Tab", "h", "Down", "g"])),
        page if page == DeskPage::Delete => keys(dice.of(&["Enter", "1", "Esc"])),
        _ if is_typing(screen, frame) => match dice.below(10) {
            0 => keys(dice.of(&["Tab", "Esc", "Enter", "Down", "PageDown", "Backspace*9"])),
            _ => {
                let typed = typed(&text(dice, shown(screen), count));
                [typed, keys(dice.of(&["Enter", "Enter", "Enter", "Esc", "Tab"]))].concat()
            }
        },
        _ => match dice.below(12) {
            0 => keys(dice.of(&["h", "g", "v", "l", "w", "m", "d", "s", "r", "b"])),
            1 => keys(dice.of(&["Esc", "Tab", "Enter", "Up", "Down", "PageDown", "PageUp"])),
            2 => keys(&format!("End Down*{} Enter", dice.below(20))),
            3 if dice.below(6) == 0 => keys("q"),
            _ => keys(&format!("End {}", answer(dice, screen) % 10)),
        },
    }
}

/// No secret is in any file, or in anything else requested from the system.
fn holds_no_secret(folder: &Path, asked: &[Effect]) {
    let found = files(folder);
    let asked = asked.iter().map(|effect| ("asked".to_owned(), format!("{effect:?}")));
    for (path, kept) in found.iter().cloned().chain(asked) {
        for secret in SECRETS {
            for part in [secret, &secret.replace(' ', "")] {
                assert!(!kept.contains(part), "{path}: {part}\n{kept}");
            }
        }
    }
    let noted: usize = found.iter().map(|(_, kept)| kept.matches("note … fin").count()).sum();
    let cases = found.iter().filter(|(path, _)| path.ends_with(".toml")).count();
    assert!(cases > 5 && noted > 10, "{cases} files, {noted} notes");
}

#[test]
fn random_keys_save_no_secret() {
    let card = Card::new();
    let folder = tempfile::tempdir().expect("a folder");
    let (mut dice, mut pressed, mut secrets) = (Dice(20_261_124), 0, 0);
    let mut asked = Vec::new();
    // After quitting, start again until the day is over.
    while pressed < 15_000 {
        let mut desk = OnDisk::new(&card, dice.of(&["fr", "en"]), folder.path());
        let mut waiting = VecDeque::new();
        on_screen_by(&mut desk, (80, 24), |screen, frame| {
            pressed += 1;
            if waiting.is_empty() {
                waiting.extend(next(&mut dice, screen, frame, &mut secrets));
            }
            waiting.pop_front().filter(|_| pressed < 15_000)
        });
        asked.append(&mut desk.world.asked);
    }
    assert!(secrets > 300, "only {secrets} secrets were typed");
    holds_no_secret(folder.path(), &asked);
}

#[test]
fn random_lines_save_no_secret() {
    let card = Card::new();
    let folder = tempfile::tempdir().expect("a folder");
    let (mut dice, mut secrets) = (Dice(20_261_125), 0);
    let mut asked = Vec::new();
    for _ in 0..15 {
        let mut desk = OnDisk::new(&card, dice.of(&["fr", "en"]), folder.path());
        for _ in 0..100 {
            let seen = in_lines(&mut desk, None, "");
            let screen = seen.screen();
            let line = match shown(screen) {
                page if page == DeskPage::Doubt => dice.of(&["", "1", "2", "h"]).to_owned(),
                page if page == DeskPage::Delete => dice.of(&["", "1", "b"]).to_owned(),
                _ if screen.field.as_ref().is_some_and(|field| field.open) => {
                    text(&mut dice, shown(screen), &mut secrets)
                }
                _ => match dice.below(12) {
                    0 => dice.of(&["h", "g", "v", "l", "b", "", "zz"]).to_owned(),
                    _ => answer(&mut dice, screen).to_string(),
                },
            };
            let second = text(&mut dice, shown(screen), &mut secrets);
            // If the first line opens a field, the second one goes into it.
            let field = screen.field.is_some() && shown(screen) != DeskPage::Doubt;
            let lines = if field { format!("{line}\n{second}\n") } else { format!("{line}\n") };
            if in_lines(&mut desk, None, &lines).exit.is_some() {
                break;
            }
        }
        asked.append(&mut desk.world.asked);
    }
    assert!(secrets > 300, "only {secrets} secrets were typed");
    holds_no_secret(folder.path(), &asked);
}
