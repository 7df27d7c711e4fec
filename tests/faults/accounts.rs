//! Two user accounts of one computer sharing a folder of cases.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::process::{as_a_user, command, folder, rights, run, sesame};

fn desk(data: &Path) -> std::process::Command {
    let mut command = sesame(["desk", "--plain", "--lang", "fr", "--data-dir"]);
    command.arg(data);
    command
}

/// A new caller, with the suggested nickname and languages.
const NEW_CALLER: [&str; 3] = ["1", "", ""];

fn case_files(data: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(data.join("desk")).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect()
}

#[test]
fn the_board_names_a_case_it_may_not_read() {
    let folder = folder();
    let data = folder.path().join("data");
    assert_eq!(run(desk(&data), &NEW_CALLER).code, Some(0));
    let second = as_a_user(&desk(&data), folder.path());
    let file = case_files(&data).pop().expect("a case");
    rights(&file, 0);
    let seen = run(second, &[]);
    rights(&file, 0o600);
    let name = file.file_name().and_then(|name| name.to_str()).expect("a name");
    assert!(seen.out.contains("Il est à un autre compte de cet ordinateur"), "{}", seen.out);
    assert!(seen.out.contains(name), "{}", seen.out);
}

#[test]
fn files_in_a_group_folder_are_open_to_the_group() {
    for (shared, kept) in [(0o2770, 0o660), (0o777, 0o666), (0o700, 0o600), (0o755, 0o600)] {
        let folder = folder();
        let data = folder.path().join("data");
        fs::create_dir(&data).expect("a folder");
        rights(&data, shared);
        // The strictest umask.
        let mut strict = command("sh");
        strict.args(["-c", "umask 077; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_sesame")]);
        strict.args(["desk", "--plain", "--lang", "fr", "--data-dir"]).arg(&data);
        let seen = run(strict, &["1", "", "", "zzz", "3"]);
        assert_eq!(seen.code, Some(0), "{seen:?}");
        let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o7777;
        let file = case_files(&data).pop().expect("a case");
        assert_eq!(mode(&file), kept, "{shared:o}");
        let copy = data.join("desk/previous").join(file.file_name().expect("a name"));
        assert_eq!(mode(&copy), kept, "{shared:o}");
        let is_shared = shared & 0o020 != 0;
        for folder in ["desk", "desk/previous", "desk/open"] {
            assert_eq!(mode(&data.join(folder)), if is_shared { shared } else { 0o700 }, "{folder} in {shared:o}");
        }
        let lock = fs::read_dir(data.join("desk/open")).expect("locks").next().expect("a lock").expect("a lock").path();
        assert_eq!(mode(&lock), kept, "{shared:o}");
    }
}
