//! Actions that leave the window: opening the browser, and copying.
#![cfg(target_os = "linux")]

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use portable_pty::CommandBuilder;

use crate::support::{USUAL, command, folder, put_progress, sesame};
use crate::terminal::Terminal;
use crate::walker::{COMPUTER, Device, FR, PHONE, file_at, key};

/// The address of the guide's first page, and the title of that page.
const ADDRESS: &str = "https://card.europa.eu/start";
const PAGE: &str = "Ouvrez la page de la bibliothèque";

/// A fake browser that writes its argument to a named pipe, so that reading waits for it.
fn browser(folder: &Path, code: u32) {
    let path = folder.join("xdg-open");
    std::fs::write(
        &path,
        format!("#!/bin/sh\nprintf '%s' \"$1\" > \"{}\"\nexit {code}\n", folder.join("called").display()),
    )
    .expect("a program");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("it may run");
    let made = std::process::Command::new("mkfifo").arg(folder.join("called")).status().expect("mkfifo runs");
    assert!(made.success());
}

/// Goes to the page with the address, on the path of a device.
fn at_the_address(command: CommandBuilder, title: &str, folder: &Path, device: &Device) -> Terminal {
    put_progress(folder, &file_at(title, &FR, device));
    let terminal = Terminal::open(command, USUAL);
    let mut page = terminal.first_page();
    for _ in 0..20 {
        if let Some(choice) = page.choices().iter().find(|choice| choice.label == "Ouvrir ou copier l’adresse") {
            terminal.press(&choice.digit.to_string());
            terminal.until_shown("L’adresse web");
            return terminal;
        }
        page = terminal.press(&key(&page, &FR, device));
    }
    panic!("no address:\n{}", page.text());
}

#[test]
fn the_browser_opens_the_exact_address() {
    let folder = folder();
    browser(folder.path(), 0);
    let mut command = sesame(folder.path());
    command.env("PATH", format!("{}:/usr/bin:/bin", folder.path().display()));
    command.env("DISPLAY", ":99");
    let terminal = at_the_address(command, PAGE, folder.path(), &COMPUTER);
    terminal.send("1");
    // Opening the pipe blocks until the browser writes to it.
    let called = std::fs::read_to_string(folder.path().join("called")).expect("called");
    assert_eq!(called, ADDRESS);
    let page = terminal.until_shown("Le navigateur est appelé");
    assert!(page.shows(&called), "the address stays in view:\n{}", page.text());
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn without_a_desktop_the_address_stays_on_screen() {
    let folder = folder();
    // Somebody else's link in the place of the copy is replaced, not followed.
    let precious = folder.path().join("precious");
    std::fs::write(&precious, "precious").expect("written");
    std::os::unix::fs::symlink(&precious, folder.path().join("sesame-copie.txt")).expect("a link");
    let terminal = at_the_address(sesame(folder.path()), PAGE, folder.path(), &COMPUTER);
    terminal.send("1");
    let page = terminal.until_shown("ne s’est pas ouvert d’ici");
    assert!(page.shows(ADDRESS));
    // No clipboard either: it is copied to a file, and through the terminal's clipboard sequence.
    terminal.send("3");
    terminal.until_shown("dans ce fichier");
    let copied = std::fs::read_to_string(folder.path().join("sesame-copie.txt")).expect("a copy");
    assert_eq!(copied, format!("{ADDRESS}\n"));
    assert_eq!(std::fs::read_to_string(&precious).expect("there"), "precious");
    let raw = String::from_utf8_lossy(&terminal.raw()).into_owned();
    assert!(raw.contains("\u{1b}]52;c;aHR0cHM6Ly9jYXJkLmV1cm9wYS5ldS9zdGFydA=="), "the terminal is asked too");
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
}

/// The displays of other machines, and one that is not there, are not asked for their clipboard; nor is anything else.
#[expect(clippy::disallowed_macros, reason = "says why it is left out")]
#[test]
fn nothing_connects_to_a_network() {
    let traced = std::process::Command::new("strace").args(["-o", "/dev/null", "true"]).status();
    if !traced.is_ok_and(|status| status.success()) {
        println!("left out: there is no strace, or it may not trace");
        return;
    }
    for display in ["host:0", "localhost:10.0", "127.0.0.1:0", "tcp/localhost:0", ":77", "unix:77", "", "/nowhere:0"] {
        let folder = folder();
        let calls = folder.path().join("calls");
        let mut traced = command("strace", folder.path());
        // No browser is found.
        traced.args(["-f", "-qq", "-e", "trace=%network", "-E", "PATH=/nowhere", "-o"]);
        traced.arg(&calls);
        traced.args([env!("CARGO_BIN_EXE_sesame"), "--data-dir"]);
        traced.arg(folder.path());
        traced.env("DISPLAY", display);
        let terminal = at_the_address(traced, PAGE, folder.path(), &COMPUTER);
        terminal.send("1");
        terminal.until_shown("ne s’est pas ouvert d’ici");
        terminal.send("3");
        terminal.until_shown("dans ce fichier");
        terminal.leave();
        assert_eq!(terminal.exit_code(), 0);
        let calls = std::fs::read_to_string(calls).expect("the calls");
        assert!(calls.contains("socket"), "nothing was traced: this test looks at the wrong calls");
        assert!(!calls.contains("AF_INET"), "{display}: {calls}");
    }
}

/// A calendar is nothing to read: on a terminal it becomes a file, and its place is said.
#[test]
fn the_dates_go_into_a_file_where_they_are_found() {
    let folder = folder();
    put_progress(folder.path(), &file_at("Ouvrez le courriel", &FR, &COMPUTER));
    let path = folder.path().join("sesame-dates.ics");
    for _ in 0..2 {
        let mut command = sesame(folder.path());
        command.arg("calendar");
        let terminal = Terminal::open(command, USUAL);
        assert_eq!(terminal.exit_code(), 0);
        let said = terminal.until_said(0, "Ouvrez-le");
        assert!(said.contains("sesame-dates.ics") && !said.contains("BEGIN:VCALENDAR"), "{said}");
        let dates = std::fs::read_to_string(&path).expect("the file");
        assert!(dates.starts_with("BEGIN:VCALENDAR"), "{dates}");
        // An older file is replaced, not refused.
        std::fs::write(&path, "old").expect("written");
    }
}

#[test]
fn pages_for_the_phone_are_not_opened_here() {
    let folder = folder();
    let terminal = at_the_address(sesame(folder.path()), "Continuez sur le téléphone", folder.path(), &PHONE);
    let page = terminal.until_shown("Le code QR");
    assert!(!page.shows("L’ouvrir dans le navigateur") && page.shows("pas ici"), "{}", page.text());
    terminal.press("1");
    assert!(terminal.until_shown("visez le code").text().contains('▀'));
    terminal.leave();
    assert_eq!(terminal.exit_code(), 0);
}
