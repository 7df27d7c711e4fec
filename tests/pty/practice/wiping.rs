//! What was typed in a practice is gone once it is left: from the wizard, from its folder and from the screen.

use super::{CODE, ESC, Exercise, IN_ENGLISH, IN_FRENCH, Open, PASSWORD, Said, bullets, field, paste};
use crate::support::ENTER;

/// How the secret is entered.
#[derive(Debug, Clone, Copy)]
enum Given {
    ByKeys,
    AsPaste,
    InOneWrite,
}

#[derive(Debug, Clone, Copy)]
enum Left {
    ByEsc,
    ByChoice,
    /// With the secret shown.
    Shown,
}

fn gives(open: &Open, given: Given) {
    let secret = open.exercise.secret;
    match given {
        Given::ByKeys => secret.chars().for_each(|key| drop(open.terminal.press(key.encode_utf8(&mut [0; 4])))),
        Given::AsPaste => drop(open.terminal.press(&paste(secret))),
        Given::InOneWrite => open.terminal.send(secret),
    }
}

/// Waits until the field shows the secret, or hides it.
fn shows(open: &Open, shown: bool) {
    let secret = open.exercise.secret;
    let wanted = if shown { secret.to_owned() } else { bullets(secret) };
    let page = open.terminal.until_painted(&wanted, |page| field(page).as_deref() == Some(&*wanted));
    for piece in open.exercise.pieces {
        assert!(shown || !page.text().contains(piece), "{piece:?} is not hidden:\n{}", page.text());
    }
}

/// Enters the secret, shows it, hides it, has it checked, leaves, and searches for it everywhere.
fn forgets(exercise: &'static Exercise, said: &'static Said, given: Given, left: Left) {
    let open = Open::new(exercise, said);
    gives(&open, given);
    if !exercise.hidden {
        shows(&open, true);
        open.take(said.hide);
    }
    shows(&open, false);
    open.take(said.show);
    shows(&open, true);
    open.take(said.hide);
    shows(&open, false);
    open.to_field();
    let checked = open.terminal.press(ENTER);
    assert!(said.tongue.code != "fr" || checked.shows(exercise.verdict), "no verdict:\n{}", checked.text());
    shows(&open, false);
    #[cfg(target_os = "linux")]
    is_in_the_practice(&open);

    let last = match left {
        Left::ByEsc => ESC.to_owned(),
        Left::ByChoice => open.digit(said.leave),
        Left::Shown => {
            open.take(said.show);
            shows(&open, true);
            open.digit(said.leave)
        }
    };
    let before = open.terminal.raw().len();
    open.terminal.send(last);
    open.is_back();
    is_nowhere(&open, before);
    open.goes_on_and_stops();
}

/// The search finds the secret where it must be. The practice protects its memory: only a process that may read
/// everything can look.
#[cfg(target_os = "linux")]
fn is_in_the_practice(open: &Open) {
    use std::io::ErrorKind;
    match super::memory::found(open.child(), &super::memory::pattern(open.exercise.pieces)) {
        Ok(found) => assert!(found > 0, "the search finds nothing at all"),
        Err(error) => assert_eq!(error.kind(), ErrorKind::PermissionDenied, "{error}"),
    }
}

/// Checks that it is not in the wizard's memory, its folder, or the output since then.
pub(super) fn is_nowhere(open: &Open, since: usize) {
    #[cfg(target_os = "linux")]
    {
        use super::memory::{found, pattern};
        let wizard = open.terminal.pid();
        let folder = open.folder.path().to_str().expect("a path in UTF-8");
        let known = found(wizard, &pattern(&[folder])).expect("the wizard's memory can be read");
        assert!(known > 0, "the search does not even find the folder's name");
        assert_eq!(found(wizard, &pattern(open.exercise.pieces)).expect("its memory"), 0, "it is in the wizard");
    }
    let mut written = vec![("the terminal".to_owned(), open.terminal.raw().split_off(since))];
    let mut folders = vec![open.folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                written.push((path.display().to_string(), std::fs::read(&path).expect("a file")));
            }
        }
    }
    assert!(written.len() > 1, "no file was looked at");
    for (place, bytes) in written {
        for piece in open.exercise.pieces {
            let wide: Vec<u8> = piece.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for form in [piece.as_bytes(), &wide] {
                assert!(!bytes.windows(form.len()).any(|part| part == form), "{piece:?} is in {place}");
            }
        }
    }
}

#[test]
fn a_typed_password_is_wiped() {
    forgets(&PASSWORD, &IN_FRENCH, Given::ByKeys, Left::ByEsc);
}

#[test]
fn a_pasted_password_is_wiped() {
    forgets(&PASSWORD, &IN_FRENCH, Given::AsPaste, Left::ByChoice);
}

#[test]
fn a_password_sent_in_one_write_is_wiped() {
    forgets(&PASSWORD, &IN_ENGLISH, Given::InOneWrite, Left::Shown);
}

#[test]
fn a_typed_code_is_wiped() {
    forgets(&CODE, &IN_FRENCH, Given::ByKeys, Left::ByChoice);
}

#[test]
fn a_pasted_code_is_wiped() {
    forgets(&CODE, &IN_ENGLISH, Given::AsPaste, Left::Shown);
}

#[test]
fn a_code_sent_in_one_write_is_wiped() {
    forgets(&CODE, &IN_FRENCH, Given::InOneWrite, Left::ByEsc);
}

#[cfg(target_os = "linux")]
#[test]
fn a_practice_dumps_no_core() {
    for exercise in [&PASSWORD, &CODE] {
        let open = Open::new(exercise, &IN_FRENCH);
        let limits = |pid: u32| {
            let limits = std::fs::read_to_string(format!("/proc/{pid}/limits")).expect("its limits");
            let core = limits.lines().find_map(|line| line.strip_prefix("Max core file size"));
            core.expect("a limit").split_whitespace().take(2).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(limits(open.child()), ["0", "0"], "a picture of the memory would be kept");
        open.terminal.send(ESC);
        open.is_back();
        open.goes_on_and_stops();
    }
}
