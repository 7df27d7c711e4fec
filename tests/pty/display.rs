//! Display modes in a real terminal: changed mid-session, saved for the next start, offered when a screen reader is
//! detected; and the window title.

use std::path::Path;

use crate::endings::given_back;
use crate::support::{SMALLEST, USUAL, folder, sesame};
use crate::terminal::Terminal;
use crate::walker::{COMPUTER, FR, key, on_the_device_question, to_the_device_question};

fn settings(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("settings.toml")).unwrap_or_default()
}

#[test]
fn switching_to_lines_and_back_keeps_the_place() {
    let folder = folder();
    let (terminal, page) = on_the_device_question(folder.path());
    terminal.press("e");
    let from = terminal.raw().len();
    terminal.send("6");
    let said = terminal.until_said(from, "Votre choix");
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let first = "Sésame en mode texte, ligne par ligne. Pour le plein écran : tapez e, puis Entrée.";
    assert!(said.contains(first), "{said}");
    assert!(said.contains(FR.device), "the same page: {said}");
    assert_eq!(terminal.left_over(), Vec::<&str>::new(), "lines need nothing of the full screen");
    assert!(settings(folder.path()).contains("plain = true"));
    // The next start remembers it without a flag.
    terminal.send("q\n1\n");
    assert_eq!(terminal.exit_code(), 0);
    let terminal = Terminal::open(sesame(folder.path()), USUAL);
    terminal.until_said(0, "Votre choix");
    assert!(!String::from_utf8_lossy(&terminal.raw()).contains('\u{1b}'), "lines have no sequences");
    let from = terminal.raw().len();
    terminal.send("e\n");
    terminal.until_said(from, "Passer au plein écran");
    terminal.send("3\n");
    terminal.until_painted("the full screen again", |now| now.shows("Vous revoilà") && now.shows("Entrée choisir"));
    let mut now = terminal.page();
    for _ in 0..5 {
        if now.title() == page.title() {
            break;
        }
        now = terminal.press(&key(&now, &FR, &COMPUTER));
    }
    assert_eq!(now, page);
    assert!(settings(folder.path()).contains("plain = false"));
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    given_back(&terminal);
}

#[test]
fn a_theme_applies_at_once_and_is_remembered() {
    let folder = folder();
    let (terminal, _) = on_the_device_question(folder.path());
    let dark = terminal.raw();
    assert!(String::from_utf8_lossy(&dark).contains("48;5;16"), "light on black from the start");
    assert!(!String::from_utf8_lossy(&dark).contains("48;5;231"));
    terminal.press("e");
    terminal.press("3");
    assert!(String::from_utf8_lossy(&terminal.raw()).contains("48;5;231"));
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    for (args, env, contrast) in [
        (&[][..], None, true),
        (&["--theme", "none"], None, false),
        (&["--theme", "auto"], Some("NO_COLOR"), false),
        // The environment takes precedence over the saved choice.
        (&[], Some("NO_COLOR"), false),
        (&["--theme", "contrast-light"], Some("NO_COLOR"), true),
    ] {
        let mut command = sesame(folder.path());
        command.args(args);
        if let Some(name) = env {
            command.env(name, "1");
        }
        let terminal = Terminal::open(command, USUAL);
        terminal.first_page();
        let raw = String::from_utf8_lossy(&terminal.raw()).into_owned();
        assert_eq!(raw.contains("48;5;"), contrast, "{args:?} {env:?}");
        terminal.leave();
        assert_eq!(terminal.exit_code(), 0);
    }
}

/// With --no-trace the choice is not saved, and the user is told so.
#[test]
fn with_no_trace_the_display_is_not_saved() {
    let folder = folder();
    let mut command = sesame(folder.path());
    command.arg("--no-trace");
    let (terminal, _) = to_the_device_question(command, USUAL);
    terminal.press("e");
    terminal.send("4");
    terminal.until_shown("C’est fait pour cette fois.");
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

/// A hint is enough to ask but not to decide: asked once, in both languages, line by line.
#[test]
fn a_screen_reader_is_offered_lines_once() {
    for (answer, plain) in [("1\n", true), ("2\n", false)] {
        let folder = folder();
        let hinted = || {
            let mut command = sesame(folder.path());
            command.env("ACCESSIBILITY_ENABLED", "1");
            Terminal::open(command, SMALLEST)
        };
        let terminal = hinted();
        let said = terminal.until_said(0, "Your choice, then Enter");
        assert!(said.contains("A screen reader seems") && said.contains("Un lecteur d’écran semble"), "{said}");
        assert!(!said.contains('\u{1b}'), "{said:?}");
        let from = terminal.raw().len();
        terminal.send(answer);
        if plain {
            terminal.until_said(from, "In which language");
            assert!(!String::from_utf8_lossy(&terminal.raw()).contains('\u{1b}'));
            terminal.send("q\n1\n");
        } else {
            terminal.until("the full screen", |page| page.shows("In which language") && page.shows("Enter choose"));
            terminal.leave();
        }
        assert_eq!(terminal.exit_code(), 0);
        assert!(settings(folder.path()).contains(&format!("plain = {plain}")));
        // Not asked again.
        let terminal = hinted();
        terminal.until_shown("In which language");
        assert!(!String::from_utf8_lossy(&terminal.raw()).contains("A screen reader seems"));
        if plain {
            terminal.send("q\n1\n");
        } else {
            terminal.leave();
        }
        assert_eq!(terminal.exit_code(), 0);
    }
    // Quitting instead of answering means being asked again; a flag means not being asked at all.
    let folder = folder();
    let mut command = sesame(folder.path());
    command.env("ACCESSIBILITY_ENABLED", "1");
    let terminal = Terminal::open(command, USUAL);
    terminal.until_said(0, "Your choice, then Enter");
    terminal.send("q\n1\n");
    assert_eq!(terminal.exit_code(), 0);
    assert_eq!(settings(folder.path()), "");
}

#[test]
fn the_window_title_follows_the_page_and_is_restored() {
    let folder = folder();
    let (terminal, _) = on_the_device_question(folder.path());
    let raw = String::from_utf8_lossy(&terminal.raw()).replace('\u{a0}', " ");
    for title in ["Bienvenue dans Sésame", FR.device] {
        assert_eq!(raw.matches(&format!("\u{1b}]0;{title} – Sésame\u{7}")).count(), 1, "{title}");
    }
    assert!(raw.find("\u{1b}[22;2t").expect("kept") < raw.find("\u{1b}]0;").expect("named"));
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
    let raw = String::from_utf8_lossy(&terminal.raw()).into_owned();
    assert!(raw.rfind("\u{1b}[23;2t").expect("given back") > raw.rfind("\u{1b}]0;").expect("named"));
}

/// Braille displays and Emacs: a dumb terminal gets lines without control sequences, at any width.
#[test]
fn a_dumb_terminal_gets_lines() {
    let folder = folder();
    let mut command = sesame(folder.path());
    command.env("TERM", "dumb");
    command.args(["--lang", "fr"]);
    let terminal = Terminal::open(command, SMALLEST);
    let said = terminal.until_said(0, "Votre choix");
    // The pseudo-terminal itself inserts a carriage return before each newline.
    assert!(said.chars().all(|c| c == '\n' || c == '\r' || !c.is_control()), "{said:?}");
    assert!(said.starts_with("Sésame en mode texte"), "{said}");
    terminal.send("\u{4}");
    assert_eq!(terminal.exit_code(), 0);
}
