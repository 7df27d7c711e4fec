//! A user on the usual path: the texts that identify pages, and the key to press on each.

use std::path::Path;

use portable_pty::CommandBuilder;

use crate::page::Page;
use crate::support::{ENTER, USUAL, folder, progress, sesame};
use crate::terminal::{Size, Terminal};

/// The texts by which the walker recognises a page.
#[derive(Debug)]
pub(crate) struct Tongue {
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) device: &'static str,
    pub(crate) not_yet: &'static str,
    pub(crate) waits: &'static str,
    /// How to take what cannot be undone.
    pub(crate) unmarked: &'static str,
    /// It is marked.
    pub(crate) marked: &'static str,
    pub(crate) help: &'static str,
    pub(crate) help_key: &'static str,
    pub(crate) welcome: &'static str,
    pub(crate) waiting: &'static str,
    pub(crate) resume: &'static str,
    pub(crate) finished: &'static str,
    pub(crate) goodbye: &'static str,
}

pub(crate) const FR: Tongue = Tongue {
    code: "fr",
    name: "Français",
    device: "Quel appareil allez-vous utiliser ?",
    not_yet: "Non, pas encore",
    waits: "Pas encore : j’arrête ici",
    unmarked: "tapez 2, puis Entrée",
    marked: "ce choix ne s’annule pas",
    help: "Aide",
    help_key: "a",
    welcome: "Vous revoilà",
    waiting: "Ce que vous attendez",
    resume: "Reprendre : ",
    finished: "C’est terminé",
    goodbye: "Votre place est gardée. À bientôt.",
};

pub(crate) const EN: Tongue = Tongue {
    code: "en",
    name: "English",
    device: "Which device will you use?",
    not_yet: "No, not yet",
    waits: "Not yet: I stop here",
    unmarked: "type 2, then Enter",
    marked: "this choice cannot be undone",
    help: "Help",
    help_key: "h",
    welcome: "Welcome back",
    waiting: "What you are waiting for",
    resume: "Carry on: ",
    finished: "You have finished",
    goodbye: "Your place is kept. See you soon.",
};

/// A device of the test guide: its key and its id.
#[derive(Debug)]
pub(crate) struct Device {
    pub(crate) digit: &'static str,
    pub(crate) id: &'static str,
}

pub(crate) const PHONE: Device = Device { digit: "1", id: "phone" };
pub(crate) const COMPUTER: Device = Device { digit: "2", id: "computer" };

/// The page down key.
pub(crate) const READ_ON: &str = "\x1b[6~";

/// More keys than any path takes, to stop a walk that goes in circles.
pub(crate) const MOST_KEYS: usize = 400;

/// The key that a user on the usual path presses on a page.
pub(crate) fn key(page: &Page, tongue: &Tongue, device: &Device) -> String {
    key_on(page, tongue, (tongue.device, device.digit))
}

/// The same for any guide, given the title of its device question and the key of the answer.
pub(crate) fn key_on(page: &Page, tongue: &Tongue, (question, answer): (&str, &str)) -> String {
    if page.reads_on() {
        return READ_ON.to_owned();
    }
    let choices = page.choices();
    let focused: Vec<_> = choices.iter().filter(|row| row.focused).collect();
    assert_eq!(focused.len(), 1, "one row has the arrow:\n{}", page.text());
    if let Some(language) = choices.iter().find(|row| row.label == tongue.name) {
        return language.digit.to_string();
    }
    if page.title().starts_with(question) {
        return answer.to_owned();
    }
    if page.shows(tongue.marked) {
        return ENTER.to_owned();
    }
    let second = [tongue.not_yet, tongue.waits].contains(&choices[0].label.as_str());
    // Not Enter: one that comes right after another is dropped as that of a key held down.
    if second { "2".to_owned() } else { focused[0].digit.to_string() }
}

/// Whether a page asks to confirm an irreversible step, with its choices visible.
pub(crate) fn asks_to_confirm(page: &Page, tongue: &Tongue) -> bool {
    page.choices().first().is_some_and(|row| row.label == tongue.not_yet) && !page.reads_on()
}

/// Takes the program to the device question, in French.
pub(crate) fn on_the_device_question(folder: &Path) -> (Terminal, Page) {
    to_the_device_question(sesame(folder), USUAL)
}

pub(crate) fn to_the_device_question(mut command: CommandBuilder, size: Size) -> (Terminal, Page) {
    command.args(["--lang", "fr"]);
    let terminal = Terminal::open(command, size);
    let mut page = terminal.first_page();
    for _ in 0..MOST_KEYS {
        if page.title().starts_with(FR.device) {
            return (terminal, page);
        }
        page = terminal.press(&key(&page, &FR, &COMPUTER));
    }
    panic!("no question about the device. The screen:\n{}", page.text());
}

/// The saved file of a user who walked to the page with this title and stopped there.
pub(crate) fn file_at(title: &str, tongue: &Tongue, device: &Device) -> Vec<u8> {
    let folder = folder();
    let terminal = Terminal::open(sesame(folder.path()), USUAL);
    let mut page = terminal.first_page();
    for _ in 0..MOST_KEYS {
        if page.title().starts_with(title) {
            terminal.leave();
            assert_eq!(terminal.exit_code(), 0);
            return std::fs::read(progress(folder.path())).expect("a progress file");
        }
        page = terminal.press(&key(&page, tongue, device));
    }
    panic!("never at {title:?}. The screen:\n{}", page.text());
}
