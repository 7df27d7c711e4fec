//! The real program in a real terminal: whole ways walked by keys, stopped and taken up again, and the terminal given
//! back whatever happens.
#![cfg(unix)]
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests say what they expect, start programs and read the program's files"
)]

use std::path::Path;

use portable_pty::CommandBuilder;
use tempfile::TempDir;

#[path = "pty/terminal.rs"]
mod terminal;

use terminal::{Page, Size, Terminal};

const USUAL: Size = (80, 24);
const SMALLEST: Size = (40, 16);

const ENTER: &str = "\r";
const DOWN: &str = "\x1b[B";
const CTRL_C: &str = "\x03";
const CTRL_Z: &str = "\x1a";

/// The few words by which the walker knows a page.
#[derive(Debug)]
struct Tongue {
    code: &'static str,
    name: &'static str,
    more: &'static str,
    device: &'static str,
    not_yet: &'static str,
    waits: &'static str,
    digit_only: &'static str,
    overview: &'static str,
    on: &'static str,
    welcome: &'static str,
    resume: &'static str,
    finished: &'static str,
    goodbye: &'static str,
}

const FR: Tongue = Tongue {
    code: "fr",
    name: "Français",
    more: "Suite (page ",
    device: "Quel appareil allez-vous utiliser ?",
    not_yet: "Non, pas encore",
    waits: "Pas encore : j’arrête ici",
    digit_only: "tapez le chiffre 2",
    overview: "Votre parcours",
    on: "En route : ",
    welcome: "Vous revoilà",
    resume: "Reprendre : ",
    finished: "C’est terminé",
    goodbye: "Tout est gardé. À bientôt.",
};

const EN: Tongue = Tongue {
    code: "en",
    name: "English",
    more: "More (page ",
    device: "Which device will you use?",
    not_yet: "No, not yet",
    waits: "Not yet: I stop here",
    digit_only: "type the number 2",
    overview: "Your progress",
    on: "Go on: ",
    welcome: "Welcome back",
    resume: "Carry on: ",
    finished: "You have finished",
    goodbye: "Everything is kept. See you soon.",
};

/// A device: its key, its id, and a step that no other device has.
#[derive(Debug)]
struct Device {
    digit: &'static str,
    id: &'static str,
    step: &'static str,
}

const IPHONE: Device = Device { digit: "1", id: "iphone", step: "iphone-keychain" };
const ANDROID: Device = Device { digit: "2", id: "android", step: "android-lock" };
const WINDOWS: Device = Device { digit: "3", id: "windows", step: "windows-hello" };
const MAC: Device = Device { digit: "4", id: "mac", step: "mac-touch-id" };

/// More keys than any way takes: a walk that goes in circles ends here.
const MOST_KEYS: usize = 400;

// ---- The harness of these tests ------------------------------------------------------------------------------------

/// A command with nothing of this machine's environment in it.
fn command(program: &str, home: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    command.env_clear();
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("HOME", home);
    command.env("TERM", "xterm-256color");
    command.env("TZ", "Europe/Brussels");
    command.env("SESAME_NOW", "2026-11-22T10:00:00+01:00");
    command.cwd(home);
    command
}

/// The program on a folder.
fn sesame(folder: &Path) -> CommandBuilder {
    let mut command = command(env!("CARGO_BIN_EXE_sesame"), folder);
    command.arg("--data-dir");
    command.arg(folder);
    command
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// The saved file, as data.
fn saved(folder: &Path) -> toml::Table {
    let text = std::fs::read_to_string(folder.join("progress.toml")).expect("a progress file");
    text.parse().expect("a progress file in TOML")
}

fn saved_answer(folder: &Path, question: &str) -> Option<String> {
    let answers = saved(folder).get("answers")?.clone();
    Some(answers.get(question)?.as_str().expect("an answer is text").to_owned())
}

/// The key that a person on the usual way presses on a page.
fn key(page: &Page, tongue: &Tongue, device: &Device) -> String {
    let choices = page.choices();
    let focused = choices.iter().filter(|row| row.focused).count();
    assert_eq!(focused, 1, "one row has the arrow:\n{}", page.text());
    if choices[0].label.starts_with(tongue.more) {
        return ENTER.to_owned();
    }
    if let Some(language) = choices.iter().find(|row| row.label == tongue.name) {
        return language.digit.to_string();
    }
    if page.title().starts_with(tongue.device) {
        return device.digit.to_owned();
    }
    if [tongue.not_yet, tongue.waits].contains(&choices[0].label.as_str()) { "2".to_owned() } else { ENTER.to_owned() }
}

/// Whether a page is the one about what cannot be undone, with its choices in view.
fn asks_to_confirm(page: &Page, tongue: &Tongue) -> bool {
    page.choices().first().is_some_and(|row| row.label == tongue.not_yet)
}

/// What cannot be undone is not taken by Enter, even with the arrow on it.
fn refuses_enter(terminal: &Terminal, page: &Page, tongue: &Tongue) {
    terminal.press(DOWN);
    let refused = terminal.press(ENTER);
    assert_eq!(refused.title(), page.title(), "Enter went on from what cannot be undone");
    assert!(refused.shows(tongue.digit_only), "no hint at the digit:\n{}", refused.text());
}

/// Walks from the first start to the end, by keys.
fn walk(tongue: &Tongue, device: &Device, size: Size) {
    let folder = folder();
    let terminal = Terminal::open(sesame(folder.path()), size);
    let mut page = terminal.first_page();
    assert!(page.choices().iter().any(|row| row.label == tongue.name), "no language page:\n{}", page.text());
    let (mut pages, mut confirmed) = (1, 0);
    while !page.title().starts_with(tongue.finished) {
        assert!(pages < MOST_KEYS, "the way does not end. The screen:\n{}", page.text());
        let key = key(&page, tongue, device);
        if asks_to_confirm(&page, tongue) {
            refuses_enter(&terminal, &page, tongue);
            confirmed += 1;
        }
        let next = terminal.press(&key);
        assert_ne!(next, page, "the key {key:?} does nothing");
        page = next;
        pages += 1;
    }
    assert!(pages >= 30, "the way has only {pages} pages");
    assert_eq!(confirmed, 2, "the account and the request are confirmed");

    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    assert!(terminal.page().shows(tongue.goodbye), "no goodbye:\n{}", terminal.page().text());
    let saved = saved(folder.path());
    assert_eq!(saved["at"].as_str(), Some("finished"));
    assert_eq!(saved["language"].as_str(), Some(tongue.code));
    assert_eq!(saved["answers"]["device"].as_str(), Some(device.id));
    let done = saved["done"].as_array().expect("steps done");
    assert!(done.iter().any(|entry| entry["step"].as_str() == Some(device.step)), "{} was not done", device.step);
}

// ---- Whole ways ----------------------------------------------------------------------------------------------------

#[test]
fn iphone_in_french() {
    walk(&FR, &IPHONE, USUAL);
}

#[test]
fn android_in_french() {
    walk(&FR, &ANDROID, USUAL);
}

#[test]
fn windows_in_french() {
    walk(&FR, &WINDOWS, USUAL);
}

#[test]
fn mac_in_french() {
    walk(&FR, &MAC, USUAL);
}

#[test]
fn iphone_in_english() {
    walk(&EN, &IPHONE, USUAL);
}

#[test]
fn android_in_english() {
    walk(&EN, &ANDROID, USUAL);
}

#[test]
fn windows_in_english() {
    walk(&EN, &WINDOWS, USUAL);
}

#[test]
fn mac_in_english() {
    walk(&EN, &MAC, USUAL);
}

#[test]
fn windows_in_french_in_the_smallest_window() {
    walk(&FR, &WINDOWS, SMALLEST);
}

#[test]
fn iphone_in_english_in_the_smallest_window() {
    walk(&EN, &IPHONE, SMALLEST);
}

// ---- Stopped and taken up again ------------------------------------------------------------------------------------

/// Stops on a page, starts again, and looks for the same page: the terminal, and the page now.
fn stop_and_return(terminal: &Terminal, page: &Page, tongue: &Tongue, folder: &Path) -> (Terminal, Page) {
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0, "stopped on:\n{}", page.text());
    let begun = folder.join("progress.toml").exists();
    let before = begun.then(|| saved(folder));

    let again = Terminal::open(sesame(folder), USUAL);
    let mut now = again.first_page();
    if now.title().starts_with(tongue.welcome) {
        while now.choices()[0].label.starts_with(tongue.more) {
            now = again.press(ENTER);
        }
        let resume = now.choices()[0].label.clone();
        let promised = resume.strip_prefix(tongue.resume).expect("the first choice leads on").to_owned();
        now = again.press(ENTER);
        assert!(now.title().starts_with(&promised), "{promised:?} was promised:\n{}", now.text());
    } else {
        let at = before.as_ref().and_then(|saved| saved.get("at")).and_then(toml::Value::as_str);
        assert!(matches!(at, None | Some("intro")), "not welcomed back at {at:?}:\n{}", now.text());
    }
    if page.title().starts_with(tongue.overview) {
        // The overview is laid over the way: one comes back to the step that it leads to.
        let on = page.choices().first().and_then(|row| row.label.strip_prefix(tongue.on).map(str::to_owned));
        let on = on.unwrap_or_else(|| panic!("an overview leads on:\n{}", page.text()));
        assert!(now.title().starts_with(&on), "not at {on:?}:\n{}", now.text());
    } else {
        // Title, language, stage, number, choices, footer: the whole screen.
        assert_eq!(now.text(), page.text(), "another page after the return");
    }
    assert_eq!(folder.join("progress.toml").exists().then(|| saved(folder)), before, "the return changed the file");
    (again, now)
}

/// Walks the whole way, stopping and starting again at each place.
fn walk_with_stops(tongue: &Tongue, device: &Device) {
    let folder = folder();
    let mut terminal = Terminal::open(sesame(folder.path()), USUAL);
    let mut page = terminal.first_page();
    let mut arrived = true;
    let mut stops = 0;
    for _ in 0..MOST_KEYS {
        let more = page.choices().first().is_some_and(|row| row.label.starts_with(tongue.more));
        // A place of several pages is come back to at its first one.
        if arrived && !(more && page.title().starts_with(tongue.overview)) {
            (terminal, page) = stop_and_return(&terminal, &page, tongue, folder.path());
            stops += 1;
            if page.title().starts_with(tongue.finished) {
                assert!(stops >= 30, "only {stops} stops");
                assert_eq!(saved_answer(folder.path(), "device").as_deref(), Some(device.id));
                return;
            }
        }
        let more = page.choices().first().is_some_and(|row| row.label.starts_with(tongue.more));
        page = terminal.press(&key(&page, tongue, device));
        arrived = !more;
    }
    panic!("the way does not end. The screen:\n{}", page.text());
}

#[test]
fn windows_in_french_stopped_and_started_again_at_each_step() {
    walk_with_stops(&FR, &WINDOWS);
}

#[test]
fn iphone_in_english_stopped_and_started_again_at_each_step() {
    walk_with_stops(&EN, &IPHONE);
}

// ---- The terminal is given back ------------------------------------------------------------------------------------

/// The program below a shell that notes the terminal's settings before and after, and the exit code.
struct Shell {
    terminal: Terminal,
    _folder: TempDir,
}

/// What the shell noted.
#[derive(Debug)]
struct Noted {
    before: String,
    after: String,
    code: u32,
}

impl Shell {
    fn start() -> Shell {
        const SCRIPT: &str = r#"echo "before=$(stty -g)."
            sh -c 'echo "pid=$$."; exec "$@"' sh "$@"
            echo "code=$?."; echo "after=$(stty -g).""#;
        let folder = folder();
        let mut command = command("sh", folder.path());
        command.args(["-c", SCRIPT, "sh", env!("CARGO_BIN_EXE_sesame"), "--lang", "fr", "--data-dir"]);
        command.arg(folder.path());
        let terminal = Terminal::open(command, USUAL);
        terminal.first_page();
        Shell { terminal, _folder: folder }
    }

    fn note(&self, name: &str) -> String {
        let raw = String::from_utf8_lossy(&self.terminal.raw()).into_owned();
        let start = raw.find(&format!("{name}=")).unwrap_or_else(|| panic!("no {name} in {raw:?}"));
        raw[start + name.len() + 1..].split('.').next().unwrap_or_default().to_owned()
    }

    fn signal(&self, name: &str) {
        let pid = self.note("pid");
        let status = std::process::Command::new("kill").args([format!("-{name}"), pid]).status().expect("kill runs");
        assert!(status.success(), "the signal is sent");
    }

    /// Waits for the end, and looks at what the terminal is left as.
    fn end(self) -> Noted {
        assert_eq!(self.terminal.exit_code(), 0, "the shell itself");
        given_back(&self.terminal);
        let code = self.note("code").parse().expect("an exit code");
        Noted { before: self.note("before"), after: self.note("after"), code }
    }
}

/// The other screen was left, the cursor is there, mouse and paste are as before.
fn given_back(terminal: &Terminal) {
    assert_eq!(terminal.left_over(), [""; 0], "modes left on");
    let raw = String::from_utf8_lossy(&terminal.raw()).into_owned();
    // Not all of these modes are known to vt100: what was taken last must have been given back after it.
    for mode in ["1000", "1002", "1003", "1006", "1015", "1049", "2004"] {
        let taken = raw.rfind(&format!("\x1b[?{mode}h"));
        let freed = raw.rfind(&format!("\x1b[?{mode}l"));
        assert!(taken.is_some(), "mode {mode} was never taken: this test looks at the wrong bytes");
        assert!(freed > taken, "mode {mode} is left on");
    }
    assert!(raw.rfind("\x1b[?25h") > raw.rfind("\x1b[?25l"), "the cursor is left hidden");
    let left = raw.rfind("\x1b[?1049l").expect("the other screen is left");
    assert!(!raw[left..].contains("\x1b[?1049h"), "the other screen is left only once");
}

fn given_back_after(code: u32, leave: impl Fn(&Shell)) {
    let shell = Shell::start();
    leave(&shell);
    let noted = shell.end();
    assert_eq!(noted.code, code);
    assert!(noted.before.contains(':'), "settings were noted: {noted:?}");
    assert_eq!(noted.after, noted.before, "the terminal's settings");
}

#[test]
fn the_terminal_is_given_back_after_the_stop_key() {
    given_back_after(0, |shell| shell.terminal.send("q"));
}

#[test]
fn the_terminal_is_given_back_after_ctrl_c() {
    given_back_after(130, |shell| shell.terminal.send(CTRL_C));
}

#[test]
fn the_terminal_is_given_back_after_a_signal_to_terminate() {
    given_back_after(143, |shell| shell.signal("TERM"));
}

#[test]
fn the_terminal_is_given_back_after_a_signal_to_hang_up() {
    given_back_after(129, |shell| shell.signal("HUP"));
}

#[test]
fn the_terminal_is_given_back_after_a_signal_to_interrupt() {
    given_back_after(130, |shell| shell.signal("INT"));
}

#[test]
fn raw_mode_is_really_on_while_the_program_runs() {
    // Without this, "as before" could mean that nothing was ever changed.
    let shell = Shell::start();
    let device = std::process::Command::new("ps").args(["-o", "tty=", "-p", &shell.note("pid")]).output();
    let device = String::from_utf8(device.expect("ps runs").stdout).expect("text").trim().to_owned();
    let tty = std::fs::File::open(Path::new("/dev").join(&device)).expect("the terminal");
    let stty = std::process::Command::new("stty").arg("-g").stdin(tty).output().expect("stty runs");
    assert_ne!(String::from_utf8_lossy(&stty.stdout).trim(), shell.note("before"));
    shell.terminal.send("q");
    shell.end();
}

/// Closes the window under the program, which ends and has kept the place.
fn ends_with_its_window(controlling: bool) {
    let folder = folder();
    let mut command = sesame(folder.path());
    command.set_controlling_tty(controlling);
    let (mut terminal, _) = to_the_device_question(command, USUAL);
    terminal.close_window(DOWN);
    let code = terminal.exit_code();
    // Two threads see that the terminal is gone, the one that watches it and the one that reads it: either may be first.
    assert!([129, 1].contains(&code), "exit code {code}");
    assert_eq!(saved(folder.path())["at"].as_str(), Some("device"), "the place is kept");
}

#[test]
fn a_closed_window_ends_the_program() {
    ends_with_its_window(true);
}

#[test]
fn a_closed_window_ends_the_program_even_if_no_signal_tells_it() {
    // Without a controlling terminal the kernel sends no signal: only the terminal itself tells that it is gone.
    ends_with_its_window(false);
}

// ---- Nothing unexpected does harm ----------------------------------------------------------------------------------

/// The program on the question about the device, in French.
fn on_the_device_question(folder: &Path) -> (Terminal, Page) {
    to_the_device_question(sesame(folder), USUAL)
}

fn to_the_device_question(mut command: CommandBuilder, size: Size) -> (Terminal, Page) {
    command.args(["--lang", "fr"]);
    let terminal = Terminal::open(command, size);
    let mut page = terminal.first_page();
    for _ in 0..MOST_KEYS {
        if page.title().starts_with(FR.device) {
            return (terminal, page);
        }
        page = terminal.press(ENTER);
    }
    panic!("no question about the device. The screen:\n{}", page.text());
}

#[test]
fn ctrl_z_changes_nothing_in_full_screen() {
    let folder = folder();
    let (terminal, page) = on_the_device_question(folder.path());
    assert_eq!(terminal.press(CTRL_Z), page);
    // It was not stopped either: it still answers.
    assert!(terminal.press("2").title() != page.title());
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    given_back(&terminal);
    assert_eq!(saved_answer(folder.path(), "device").as_deref(), Some("android"));
}

#[test]
fn no_size_of_window_loses_the_page() {
    let folder = folder();
    let (terminal, page) = on_the_device_question(folder.path());
    let storm = [(1, 1), (20, 8), (200, 60), SMALLEST, (1, 24), (80, 1), (19, 7), (300, 4), (500, 200), (2, 2)];
    for size in storm.into_iter().cycle().take(50) {
        terminal.resize(size);
    }
    for (size, wanted) in [((200, 60), FR.device), (SMALLEST, FR.device), ((20, 8), "Agrandissez"), (USUAL, FR.device)]
    {
        terminal.resize(size);
        terminal.until_shown(wanted);
    }
    terminal.until("the page as it was before", |now| *now == page);
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    given_back(&terminal);
}

#[test]
fn a_window_of_one_cell_can_grow() {
    let folder = folder();
    let terminal = Terminal::open(sesame(folder.path()), (1, 1));
    terminal.first_page();
    // Keys are taken even so.
    terminal.press(DOWN);
    terminal.resize(USUAL);
    terminal.until_shown("Dans quelle langue");
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    given_back(&terminal);
}

#[test]
fn a_paste_of_a_megabyte_presses_no_key() {
    let folder = folder();
    let (terminal, page) = on_the_device_question(folder.path());
    // A page is painted before it is saved: with the next key it is.
    terminal.press(CTRL_Z);
    let before = std::fs::read(folder.path().join("progress.toml")).expect("a progress file");
    let hostile = "1q&é\r\n\x03\x1b[B\x1b]0;x\x07";
    let paste = format!("\x1b[200~{}\x1b[201~", hostile.repeat((1 << 20) / hostile.len()));
    assert_eq!(terminal.press(&paste), page, "a paste changed the page");
    assert_eq!(std::fs::read(folder.path().join("progress.toml")).expect("a progress file"), before);
    // The next key is a key again.
    assert_ne!(terminal.press("1").title(), page.title());
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    given_back(&terminal);
    assert!(!String::from_utf8_lossy(&terminal.raw()).contains("\x1b]0;"), "a pasted sequence came out again");
}

#[test]
fn the_unshifted_top_row_of_a_french_keyboard_types_digits() {
    for (key, device) in [("&", "iphone"), ("é", "android"), ("\"", "windows"), ("'", "mac")] {
        let folder = folder();
        let (terminal, page) = on_the_device_question(folder.path());
        // The arrow is elsewhere: the key must mean its own number, and not Enter.
        terminal.press(DOWN);
        terminal.press(DOWN);
        terminal.press(DOWN);
        terminal.press(DOWN);
        let next = terminal.press(key);
        assert_ne!(next.title(), page.title(), "{key} does nothing");
        terminal.send("q");
        assert_eq!(terminal.exit_code(), 0);
        assert_eq!(saved_answer(folder.path(), "device").as_deref(), Some(device), "{key}");
    }
}

// ---- Without colours -----------------------------------------------------------------------------------------------

/// The numbers of all colour and style sequences in the output.
fn styles(raw: &[u8]) -> Vec<u16> {
    let text = String::from_utf8_lossy(raw).into_owned();
    let sequences = text.split("\x1b[").skip(1).filter_map(|rest| {
        let end = rest.find(|sign: char| !sign.is_ascii_digit() && sign != ';' && sign != ':')?;
        rest[end..].starts_with('m').then(|| rest[..end].to_owned())
    });
    sequences
        .flat_map(|numbers| numbers.split([';', ':']).map(|n| n.parse().unwrap_or(0)).collect::<Vec<_>>())
        .collect()
}

fn is_colour(style: &u16) -> bool {
    matches!(style, 30..=38 | 40..=48 | 90..=107)
}

/// Every style on the first pages with NO_COLOR, the focus looked at on each.
fn styles_without_colours(theme: Option<&str>) -> Vec<u16> {
    let folder = folder();
    let mut command = sesame(folder.path());
    command.env("NO_COLOR", "1");
    if let Some(theme) = theme {
        command.args(["--theme", theme]);
    }
    let terminal = Terminal::open(command, USUAL);
    terminal.first_page();
    for _ in 0..12 {
        let page = terminal.press(ENTER);
        assert!(theme.is_some() || terminal.focus_is_reverse(), "the focus cannot be told:\n{}", page.text());
    }
    terminal.send("q");
    assert_eq!(terminal.exit_code(), 0);
    styles(&terminal.raw())
}

#[test]
fn no_color_takes_the_colours_and_leaves_the_focus() {
    let styles = styles_without_colours(None);
    assert!(!styles.iter().any(is_colour), "colours in spite of NO_COLOR: {styles:?}");
    assert!(styles.contains(&7), "the focus is in reverse video");
}

#[test]
fn high_contrast_asked_for_by_name_keeps_its_colours() {
    // It also shows that the test above would see a colour.
    assert!(styles_without_colours(Some("contrast")).iter().any(is_colour));
}
