//! Damaged, truncated, hostile and newer progress files.

use std::fs::File;
use std::time::{Duration, SystemTime};

use crate::process::{
    Dice, INTRO, RESTORED, SET_ASIDE, WELCOME, begun, beside, bytes, contents, current, folder, on, place, previous,
    put, rounds, run, status, wizard,
};

/// Damaged files that the program would never write.
fn damaged() -> Vec<(&'static str, Vec<u8>)> {
    let good = String::from_utf8(bytes(&current(begun().path()))).expect("text");
    vec![
        ("nothing", Vec::new()),
        ("garbage", b"\x00\xff\xfe garbage \x1b[2J".to_vec()),
        ("only zeros, as some file systems leave after a power cut", vec![0; 900]),
        ("another format of file", b"{\"format\": 1}".to_vec()),
        ("an unknown field", good.replace("guide_version", "name = \"x\"\nguide_version").into_bytes()),
        ("a format that is no number", good.replace("format = 1", "format = \"1\"").into_bytes()),
        ("a format before the first", good.replace("format = 1", "format = 0").into_bytes()),
        ("a date that is none", good.replace("2026-11-22", "2026-13-45").into_bytes()),
        ("two megabytes", format!("{good}# {}\n", "x".repeat(2 << 20)).into_bytes()),
        (
            "a file in Latin-1",
            good.replace("Sésame", "S\u{1}same").bytes().map(|b| if b == 1 { 0xe9 } else { b }).collect(),
        ),
    ]
}

#[test]
fn a_damaged_file_without_a_backup_is_set_aside() {
    for (what, damage) in damaged() {
        let folder = folder();
        put(&current(folder.path()), &damage);
        let run = run(wizard(folder.path()), &[]);
        assert_eq!(run.code, Some(0), "{what}: {run:?}");
        assert!(run.out.contains(SET_ASIDE), "{what}: {run:?}");
        assert!(run.out.contains(INTRO), "{what}: it begins anew: {run:?}");
        assert_eq!(beside(folder.path(), "progress.damaged-"), [damage], "{what}: kept beside, byte for byte");
    }
}

#[test]
fn a_damaged_file_is_restored_from_its_backup() {
    for (what, damage) in damaged() {
        let folder = begun();
        let copy = bytes(&previous(folder.path()));
        put(&current(folder.path()), &damage);
        let run = run(wizard(folder.path()), &["", "2"]);
        assert_eq!(run.code, Some(0), "{what}: {run:?}");
        assert!(run.out.contains(RESTORED) && run.out.contains(WELCOME), "{what}: {run:?}");
        assert_eq!(beside(folder.path(), "progress.damaged-"), [damage], "{what}: kept beside, byte for byte");
        assert_ne!(bytes(&current(folder.path())), copy, "{what}: what came after is saved");
        assert_eq!(status(folder.path())["device"], "computer", "{what}");
    }
}

#[test]
fn files_are_read_up_to_the_size_limit() {
    let good = String::from_utf8(bytes(&current(begun().path()))).expect("text");
    let limit = usize::try_from(sesame::progress::LIMIT).expect("a size");
    // With and without the final newline: a file cut by one byte is incomplete, or still looks complete.
    for (size, good, said) in [(limit, good.trim_end(), WELCOME), (limit + 1, good.as_str(), SET_ASIDE)] {
        let folder = folder();
        let air = size - good.len() - "# \n".len();
        put(&current(folder.path()), good.replace("# end", &format!("# {}\n# end", "x".repeat(air))));
        assert_eq!(bytes(&current(folder.path())).len(), size);
        let run = run(wizard(folder.path()), &[]);
        assert!(run.out.contains(said), "{size} bytes: {run:?}");
    }
}

#[test]
fn only_leftovers_of_a_killed_save_are_removed() {
    const YOUNG: &str = ".sesame-9z8y7x.tmp";
    let folder = begun();
    // The first is named as in version 0.1.
    let (left, others) = ([".progress-1a2b3c.tmp", ".sesame-1a2b3c.tmp"], [".progress-notes", "letter.tmp"]);
    let parts = [place(folder.path()), folder.path().join("desk"), folder.path().join("desk/previous")];
    let old = SystemTime::now() - Duration::from_secs(2 * 60 * 60);
    for part in &parts {
        for name in [left, others].concat() {
            put(&part.join(name), "half a fi");
            File::options().write(true).open(part.join(name)).and_then(|file| file.set_modified(old)).expect("old");
        }
        // What another program may be writing just now.
        put(&part.join(YOUNG), "half a fi");
    }
    run(wizard(folder.path()), &[]);
    run(on(folder.path(), &["desk", "--plain"]), &[]);
    for part in parts {
        let there = |name: &str| part.join(name).exists();
        assert!(!left.iter().any(|name| there(name)), "{}", part.display());
        assert!(others.iter().all(|other| there(other)) && there(YOUNG), "{}", part.display());
    }
}

#[test]
fn a_second_damaged_file_does_not_replace_the_first() {
    let folder = folder();
    for damage in ["first", "second"] {
        put(&current(folder.path()), damage);
        run(wizard(folder.path()), &[]);
    }
    // The clock is frozen in tests, so the names would collide.
    for (name, damage) in [("2026-11-22-100000", "first"), ("2026-11-22-100000-1", "second")] {
        assert_eq!(beside(folder.path(), &format!("progress.damaged-{name}.toml")), [damage.as_bytes()]);
    }
}

#[test]
fn status_and_doctor_leave_a_damaged_file_alone() {
    for (what, damage) in damaged() {
        let folder = folder();
        put(&current(folder.path()), &damage);
        let before = contents(folder.path());
        for args in [&["status"][..], &["status", "--json"], &["doctor"]] {
            let run = run(on(folder.path(), args), &[]);
            assert_eq!(run.code, Some(0), "{what}: {args:?}: {run:?}");
        }
        assert_eq!(contents(folder.path()), before, "{what}");
    }
}

#[test]
fn a_truncated_file_is_read_or_set_aside() {
    let whole = bytes(&current(begun().path()));
    let (mut read, mut quarantine) = (0, 0);
    for cut in (0..whole.len()).step_by(7) {
        let folder = folder();
        put(&current(folder.path()), &whole[..cut]);
        let run = run(wizard(folder.path()), &[]);
        assert_eq!(run.code, Some(0), "cut at {cut}: {run:?}");
        if run.out.contains(SET_ASIDE) {
            assert_eq!(beside(folder.path(), "progress.damaged-"), [&whole[..cut]], "cut at {cut}");
            quarantine += 1;
        } else {
            // What is left happens to be a valid file: nothing is lost silently.
            let rest = std::str::from_utf8(&whole[..cut]).expect("text");
            assert!(rest.parse::<toml::Table>().is_ok(), "cut at {cut}: read as if it were whole:\n{rest}");
            read += 1;
        }
        assert!(status(folder.path())["stage"].is_string(), "cut at {cut}");
    }
    assert!(quarantine > read, "{quarantine} of the cut files were set aside, {read} read");
}

#[test]
fn a_file_with_a_flipped_bit_is_read_or_restored() {
    let begun = begun();
    let (whole, copy) = (bytes(&current(begun.path())), bytes(&previous(begun.path())));
    let mut dice = Dice(20_261_126);
    let (mut read, mut restored) = (0, 0);
    for _ in 0..rounds(40).min(2_000) {
        let folder = folder();
        let mut flipped = whole.clone();
        let at = dice.below(flipped.len() as u64) as usize;
        flipped[at] ^= 1 << dice.below(8);
        put(&current(folder.path()), &flipped);
        put(&previous(folder.path()), &copy);
        let run = run(wizard(folder.path()), &[]);
        let newer = run.err.contains("gardée par un Sésame plus récent");
        assert_eq!(run.code, Some(i32::from(newer)), "bit of byte {at}: {run:?}");
        assert!(!run.out.contains(SET_ASIDE), "bit of byte {at}: there was a copy: {run:?}");
        if run.out.contains(RESTORED) {
            assert_eq!(beside(folder.path(), "progress.damaged-"), [flipped], "bit of byte {at}");
            restored += 1;
        } else {
            read += 1;
        }
        assert!(newer || status(folder.path())["stage"].is_string(), "bit of byte {at}");
    }
    assert!(read > 0 && restored > 0, "{read} read, {restored} restored");
}

/// Files that are valid except for escape sequences and other control characters in their values.
fn hostile() -> Vec<String> {
    const HOSTILE: &str = r"\u001b[31m\u001b]0;title\u0007\u009b2J";
    let good = String::from_utf8(bytes(&current(begun().path()))).expect("text");
    let device = r#"device = "computer""#;
    let files = vec![
        good.replace("guide = \"card\"", &format!("guide = \"{HOSTILE}\"")),
        good.replace("language = \"fr\"", &format!("language = \"{HOSTILE}\"")),
        good.replace("at = \"where\"", &format!("at = \"{HOSTILE}\"")),
        good.replace(device, &format!("device = \"{HOSTILE}\"")),
        good.replace(device, &format!("\"{HOSTILE}\" = \"{HOSTILE}\"")),
        good.replace("step = \"device\"", &format!("step = \"{HOSTILE}\"")),
        good.replace("[answers]", &format!("web_language = \"{HOSTILE}\"\n\n[answers]")),
        // TOML does not allow them outside strings: this file is damaged and set aside.
        format!("{good}\u{1b}[31m\n"),
    ];
    for file in &files {
        assert!(*file != good, "the example does not differ:\n{file}");
    }
    files
}

#[test]
fn escape_sequences_in_a_file_are_never_printed() {
    for file in hostile() {
        let folder = folder();
        put(&current(folder.path()), &file);
        // `run` checks for control characters.
        for args in [&["status"][..], &["doctor"], &["--version"], &["reset"]] {
            run(on(folder.path(), args), &[]);
        }
        let run = run(wizard(folder.path()), &["", "v", "<", "a", "2", "1", "1", ""]);
        assert_eq!(run.code, Some(0), "{file}\n{run:?}");
    }
}

#[test]
fn escape_sequences_in_a_file_are_never_printed_as_json() {
    for file in hostile() {
        let folder = folder();
        put(&current(folder.path()), &file);
        assert!(status(folder.path())["stage"].is_string(), "{file}");
    }
}

/// Also where the newer file is the copy of a damaged one.
#[test]
fn a_file_from_a_newer_version_is_left_untouched() {
    let folder = begun();
    let good = String::from_utf8(bytes(&current(folder.path()))).expect("text");
    let newer = good.replace("format = 1", "format = 2\nnew = [1, 2]");
    put(&previous(folder.path()), &newer);
    put(&current(folder.path()), "garbage");
    let before = contents(folder.path());
    assert_eq!(run(wizard(folder.path()), &["", "", ""]).code, Some(1));
    assert_eq!(contents(folder.path()), before);
    put(&current(folder.path()), newer);
    let before = contents(folder.path());
    for (lang, sentence) in [("fr", "gardée par un Sésame plus récent"), ("en", "kept by a newer Sésame")] {
        for args in
            [&["--plain", "--lang", lang][..], &["status", "--lang", lang], &["status", "--json", "--lang", lang]]
        {
            let run = run(on(folder.path(), args), &["", "", ""]);
            assert_eq!(run.code, Some(1), "{args:?}: {run:?}");
            assert!(run.err.contains(sentence), "{args:?}: {run:?}");
            assert!(run.err.contains("progress.toml"), "the file is named: {run:?}");
            assert_eq!(run.out, "", "{args:?}");
            assert_eq!(contents(folder.path()), before, "{args:?}");
        }
    }
}
