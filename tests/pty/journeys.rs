//! Complete walks, from the first start to the end.

use std::path::{Path, PathBuf};

use portable_pty::CommandBuilder;
use sesame::guide::{Guide, Kind, Leads};
use sesame::guide_files::GuideFiles;
use sesame::l10n::Catalogs;

use crate::guide_files::guide_files;
use crate::page::{Page, plain_spaces};
use crate::support::{DOWN, ENTER, SMALLEST, USUAL, folder, progress, read, sesame, shipped};
use crate::terminal::{Size, Terminal};
use crate::walker::{COMPUTER, EN, FR, MOST_KEYS, PHONE, Tongue, asks_to_confirm, key_on};

/// Enter does not confirm an irreversible step, even with the arrow on it.
fn refuses_enter(terminal: &Terminal, page: &Page, tongue: &Tongue) {
    terminal.press(DOWN);
    let refused = terminal.press(ENTER);
    assert_eq!(refused.title(), page.title(), "Enter went on from what cannot be undone");
    assert!(refused.shows(tongue.unmarked), "no hint at the digit:\n{}", refused.text());
}

/// A guide, and how to start the program with it on a folder.
struct Journey {
    guide: Guide,
    words: Catalogs,
    program: fn(&Path) -> CommandBuilder,
    file: fn(&Path) -> PathBuf,
}

fn small() -> Journey {
    let guide = Guide::load(&guide_files(), "card").expect("the guide of the tests");
    let words = Catalogs::new(guide_files(), guide.facts.clone());
    Journey { guide, words, program: sesame, file: progress }
}

fn as_shipped() -> Journey {
    let guide_files = GuideFiles::embedded();
    let guide = Guide::embedded(&guide_files, "eu-login").expect("the shipped guide");
    let words = Catalogs::new(guide_files, guide.facts.clone());
    Journey { guide, words, program: shipped, file: |folder| folder.join("progress.toml") }
}

impl Journey {
    /// The title of the device question, and the number of the answer with this id.
    fn device(&self, language: &str, id: &str) -> (String, String) {
        let question = &self.guide.steps[self.guide.step("device").expect("a question about the device")];
        let title = self.words.localizer(language, language).text("step-device.title");
        (plain_spaces(&title), (question.choice(id).expect("a device") + 1).to_string())
    }

    /// Checks that the steps of this device are done, and none of the steps of other devices.
    fn has_the_steps_of(&self, done: &[&str], device: &str) {
        let question = self.guide.step("device").expect("a question about the device");
        for step in &self.guide.steps {
            match &step.when[..] {
                [(asked, devices)] if *asked == question => {
                    let wanted = devices.iter().any(|known| known == device);
                    assert_eq!(done.contains(&step.id.as_str()), wanted, "{} with {device}", step.id);
                }
                _ => {}
            }
        }
    }
}

/// Walks from the first start to the end with the keyboard.
fn walk(journey: &Journey, tongue: &Tongue, device: &str, size: Size) {
    let folder = folder();
    let terminal = Terminal::open((journey.program)(folder.path()), size);
    let (question, answer) = journey.device(tongue.code, device);
    let mut page = terminal.first_page();
    assert!(page.choices().iter().any(|row| row.label == tongue.name), "no language page:\n{}", page.text());
    let (mut pages, mut confirmed) = (1, 0);
    while !page.title().starts_with(tongue.finished) {
        assert!(pages < MOST_KEYS, "the path does not end. The screen:\n{}", page.text());
        let key = key_on(&page, tongue, (&question, &answer));
        if asks_to_confirm(&page, tongue) && !page.shows(tongue.marked) {
            refuses_enter(&terminal, &page, tongue);
            confirmed += 1;
        }
        let next = terminal.press(&key);
        assert_ne!(next, page, "the key {key:?} does nothing:\n{}", page.text());
        page = next;
        pages += 1;
    }

    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    assert!(terminal.page().shows(tongue.goodbye), "no goodbye:\n{}", terminal.page().text());
    let saved = read(&(journey.file)(folder.path()));
    assert_eq!(saved["at"].as_str(), Some("finished"));
    assert_eq!(saved["language"].as_str(), Some(tongue.code));
    assert_eq!(saved["answers"]["device"].as_str(), Some(device));
    let done = saved["done"].as_array().expect("steps done");
    let done: Vec<&str> = done.iter().map(|entry| entry["step"].as_str().expect("an id")).collect();
    journey.has_the_steps_of(&done, device);
    assert!(pages > done.len() && done.len() > 10, "{pages} pages, {} steps", done.len());
    let asks = |id: &&&str| journey.guide.steps[journey.guide.step(id).expect("a step")].kind == Kind::Confirm;
    assert_eq!(confirmed, done.iter().filter(asks).count(), "what cannot be undone is confirmed");
    assert!(confirmed > 0);
}

#[test]
fn phone_in_french() {
    walk(&small(), &FR, PHONE.id, USUAL);
}

#[test]
fn computer_in_french() {
    walk(&small(), &FR, COMPUTER.id, USUAL);
}

#[test]
fn phone_in_english_in_the_smallest_window() {
    walk(&small(), &EN, PHONE.id, SMALLEST);
}

#[test]
fn computer_in_english_in_the_smallest_window() {
    walk(&small(), &EN, COMPUTER.id, SMALLEST);
}

/// The program as shipped, with each device of its guide, alternating French and English, in both sizes.
#[test]
fn the_shipped_guide_on_each_device() {
    let journey = as_shipped();
    let question = &journey.guide.steps[journey.guide.step("device").expect("a question about the device")];
    let devices = question.choices.iter().filter(|choice| choice.leads == Leads::On);
    let turns = [(&FR, USUAL), (&EN, SMALLEST), (&FR, SMALLEST), (&EN, USUAL)].into_iter().cycle();
    for (device, (tongue, size)) in devices.zip(turns) {
        walk(&journey, tongue, &device.id, size);
    }
}
