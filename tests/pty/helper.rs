//! The person who helps, noted in a real terminal: kept for the next start, or not at all.

use crate::endings::given_back;
use crate::support::{ENTER, USUAL, folder, sesame};
use crate::terminal::Terminal;
use crate::walker::{FR, on_the_device_question, to_the_device_question};

const NAME: &str = "Zébulon";
const PHONE: &str = "02 555 01 23";
const HOURS: &str = "le matin";

/// Notes somebody from the help page.
fn note(terminal: &Terminal) {
    let help = terminal.press("a");
    let row = help.choices().into_iter().find(|row| row.label == "Noter la personne qui m’aide").expect("the choice");
    terminal.press(&row.digit.to_string());
    terminal.press("1");
    // An Enter at once after another would be that of a key held down.
    for text in [NAME, PHONE, HOURS] {
        terminal.press(text);
        terminal.press(ENTER);
    }
}

#[test]
fn whoever_is_noted_is_there_at_the_next_start() {
    let folder = folder();
    let (terminal, _) = on_the_device_question(folder.path());
    note(&terminal);
    terminal.until_shown("C’est noté.");
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    given_back(&terminal);
    let saved = std::fs::read_to_string(folder.path().join("helper.toml")).expect("a note");
    assert!(saved.contains(NAME) && saved.contains(PHONE), "{saved}");
    let terminal = Terminal::open(sesame(folder.path()), USUAL);
    terminal.until_shown(FR.welcome);
    let help = terminal.press("a");
    assert!(help.shows(NAME) && help.shows(PHONE), "{}", help.text());
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn without_trace_it_is_kept_until_the_end_and_no_file_is_read() {
    let folder = folder();
    std::fs::write(folder.path().join("helper.toml"), "format = 1\nname = 'Anne'\n").expect("written");
    let mut command = sesame(folder.path());
    command.arg("--no-trace");
    let (terminal, _) = to_the_device_question(command, USUAL);
    note(&terminal);
    let page = terminal.until_shown("jusqu’à la fermeture de Sésame");
    assert!(page.shows(NAME) && !page.shows("Anne"), "{}", page.text());
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    let files: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let kept = std::fs::read_to_string(folder.path().join("helper.toml")).expect("untouched");
    assert!(!kept.contains(NAME), "{kept}");
}
