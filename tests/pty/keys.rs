//! Unexpected keys and pastes do no harm; keys of other keyboard layouts work as intended.

use crate::endings::given_back;
use crate::support::{CTRL_C, CTRL_Z, DOWN, ENTER, folder, progress, saved_answer, sesame};
use crate::terminal::Terminal;
use crate::walker::{COMPUTER, FR, MOST_KEYS, asks_to_confirm, key, on_the_device_question};

#[test]
fn ctrl_z_changes_nothing_in_full_screen() {
    let folder = folder();
    let (terminal, page) = on_the_device_question(folder.path());
    assert!(terminal.press(CTRL_Z).shows("Cette touche ne fait rien ici"));
    // It was not suspended either: it still answers.
    assert!(terminal.press("2").title() != page.title());
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    given_back(&terminal);
    assert_eq!(saved_answer(folder.path(), "device").as_deref(), Some("computer"));
}

#[test]
fn a_megabyte_paste_presses_no_key() {
    let folder = folder();
    let (terminal, page) = on_the_device_question(folder.path());
    // A page is painted before it is saved; the next key guarantees that it has been saved.
    terminal.press(CTRL_Z);
    let before = std::fs::read(progress(folder.path())).expect("a progress file");
    let hostile = "1q&é\r\n\x03\x1b[B\x1b]0;x\x07";
    let paste = format!("\x1b[200~{}\x1b[201~", hostile.repeat((1 << 20) / hostile.len()));
    assert!(terminal.press(&paste).title().starts_with("Chercher"), "a pasted text is looked up");
    assert_eq!(std::fs::read(progress(folder.path())).expect("a progress file"), before);
    // The next key is handled as a key again.
    assert_eq!(terminal.press("\x1b").title(), page.title());
    assert_ne!(terminal.press("1").title(), page.title());
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    given_back(&terminal);
    assert!(!String::from_utf8_lossy(&terminal.raw()).contains("]0;x"), "a pasted sequence came out again");
}

#[test]
fn the_french_top_row_gives_digits_without_shift() {
    for (key, device) in [("&", "phone"), ("é", "computer"), ("\"", "none")] {
        let folder = folder();
        let (terminal, page) = on_the_device_question(folder.path());
        // Move the arrow away: the key must select its own number, not act as Enter.
        terminal.press(DOWN);
        terminal.press(DOWN);
        terminal.press(DOWN);
        terminal.press(DOWN);
        let next = terminal.press(key);
        assert_ne!(next.title(), page.title(), "{key} does nothing");
        terminal.leave();
        assert_eq!(terminal.exit_code(), 0);
        assert_eq!(saved_answer(folder.path(), "device").as_deref(), Some(device), "{key}");
    }
}

/// As when the program or the line was slow.
#[test]
fn escape_and_a_key_in_one_piece_are_both_taken() {
    let folder = folder();
    let (terminal, _) = on_the_device_question(folder.path());
    terminal.send(format!("\x1b{CTRL_C}"));
    assert_eq!(terminal.exit_code(), 130);
}

#[test]
fn early_keys_never_confirm_an_irreversible_step() {
    let walk = |pages: usize| {
        let folder = folder();
        let terminal = Terminal::open(sesame(folder.path()), (80, 60));
        let mut page = terminal.first_page();
        for pressed in 0..pages {
            if asks_to_confirm(&page, &FR) {
                return (folder, terminal, pressed, page);
            }
            page = terminal.press(&key(&page, &FR, &COMPUTER));
        }
        (folder, terminal, pages, page)
    };
    let (_, _, pages, asked) = walk(MOST_KEYS);
    assert!(asks_to_confirm(&asked, &FR), "nothing to confirm:\n{}", asked.text());
    let (_folder, terminal, _, before) = walk(pages - 1);
    // The key that leads there and the one that confirms, sent as fast as the terminal allows.
    terminal.send(key(&before, &FR, &COMPUTER) + "2" + ENTER);
    terminal.until_painted("the question", |page| asks_to_confirm(page, &FR));
    // A key that does nothing says so once the early ones are gone.
    terminal.send(CTRL_Z);
    let page = terminal.until_painted("an answer", |page| page.shows("Cette touche ne fait rien ici"));
    assert_eq!(page.title(), asked.title());
    assert!(terminal.press("2").shows(FR.marked), "now it counts");
    assert_ne!(terminal.press(ENTER).title(), asked.title());
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
}
