//! Files that cannot be read just now, or are not ours to read: nothing is moved, and nothing is written over.

#[cfg(unix)]
use std::fs;
#[cfg(unix)]
use std::path::Path;

use crate::process::{INTRO, begun, beside, bytes, current, folder, on, put, run, wizard};
#[cfg(unix)]
use crate::process::{KEPT, contents, sesame};

/// Whatever makes the file impossible to read: it is said, and the file is there afterwards as it was.
#[cfg(unix)]
#[test]
fn what_cannot_be_read_just_now_is_not_damaged() {
    use std::os::unix::fs::{MetadataExt, chown, symlink};

    use crate::process::{as_a_user, place, previous, rights, status};

    const AWAY: &str = "away";
    const COMMANDS: [&[&str]; 6] =
        [&["--plain"], &["status"], &["status", "--json"], &["doctor"], &["reset", "--yes"], &["print"]];
    type Fault = (&'static str, fn(&Path));
    let faults: [Fault; 6] = [
        ("of another account", |file| rights(file, 0)),
        ("in a folder of another account", |file| rights(file.parent().expect("a folder"), 0)),
        ("damaged, with a copy of another account", |file| {
            put(file, "garbage");
            rights(&file.with_file_name("progress.previous.toml"), 0);
        }),
        ("a link to itself", |file| symlink(file, file).expect("a link")),
        ("a link to a drive that is not there", |file| symlink("/gone/progress.toml", file).expect("a link")),
        ("a folder", |file| fs::create_dir(file).expect("a folder")),
    ];
    for (what, fault) in faults {
        let folder = begun();
        let (file, copy) = (current(folder.path()), previous(folder.path()));
        let owner = fs::metadata(folder.path()).expect("there").uid();
        let commands = COMMANDS.map(|args| {
            chown(folder.path(), Some(owner), None).expect("ours again");
            as_a_user(&on(folder.path(), &[args, &["--lang", "fr"]].concat()), folder.path())
        });
        let whole = bytes(&file);
        if what.starts_with('a') {
            fs::rename(&file, file.with_file_name(AWAY)).expect("moved");
        }
        fault(&file);
        for (args, command) in COMMANDS.into_iter().zip(commands) {
            let run = run(command, &["", "2", "1"]);
            let (code, said) = match args[0] {
                "--plain" => (
                    0,
                    run.out.contains("Votre progression ne se lit pas en ce moment")
                        && run.out.contains("Où en êtes-vous ?")
                        && !run.out.contains(KEPT),
                ),
                "doctor" => (0, run.out.contains("fichier qui ne se lit pas en ce moment")),
                _ => (1, run.out.is_empty() && run.err.contains("la progression ne se lit pas en ce moment")),
            };
            assert!(run.code == Some(code) && said, "{what}: {args:?}: {run:?}");
        }
        rights(&place(folder.path()), 0o700);
        rights(&copy, 0o600);
        let mut names: Vec<_> =
            fs::read_dir(place(folder.path())).expect("read").flatten().map(|e| e.file_name()).collect();
        names.retain(|name| name != AWAY);
        assert_eq!(names.len(), 3, "{what}: the progress, its copy, the lock: {names:?}");
        if what.starts_with('a') {
            assert!(!fs::symlink_metadata(&file).expect("still there").is_file(), "{what}");
        } else {
            rights(&file, 0o600);
            assert!(bytes(&file) == whole || what.starts_with('d'), "{what}");
            assert_eq!(status(folder.path())["guide"], "card", "{what}: it can be read again");
        }
    }
}

/// The settings file as it is before the wizard starts, and what is said on its first page.
#[test]
fn settings_that_are_not_used_are_said_and_never_lost() {
    const NEWER: &str = "format = 9\nplain = true\nfont = 'large'\n";
    const DAMAGED: &str = "garbage";
    for (text, said, kept) in [
        (NEWER, "Un Sésame plus récent a gardé vos réglages", "n’a pas pu le garder pour la prochaine"),
        (DAMAGED, "réglages d’affichage est abîmé", ""),
    ] {
        let folder = folder();
        put(&folder.path().join("settings.toml"), text);
        let desk = run(on(folder.path(), &["desk", "--plain", "--lang", "fr"]), &[]);
        assert!(desk.out.contains(said), "{text}: {desk:?}");
        // The page about the display, and its choice: always line by line.
        let run = run(wizard(folder.path()), &["écran", "2"]);
        assert!(run.code == Some(0) && run.out.contains(INTRO), "{run:?}");
        assert!(run.out.contains(said) && run.out.contains(kept), "{text}: {run:?}");
        let there = [beside(folder.path(), "settings.toml"), beside(folder.path(), "settings.damaged.toml")];
        match text {
            NEWER => assert_eq!(there, [vec![text.as_bytes().to_vec()], Vec::new()], "untouched"),
            _ => {
                assert_eq!(there[1], [text.as_bytes()], "kept beside");
                assert!(String::from_utf8_lossy(&there[0][0]).contains("plain = true"), "{there:?}");
            }
        }
    }
}

#[test]
fn progress_of_another_guide_is_kept_beside_and_said() {
    let folder = begun();
    let file = current(folder.path());
    let text = String::from_utf8(bytes(&file)).expect("text").replace("guide = \"card\"", "guide = \"other\"");
    put(&file, &text);
    let run = run(wizard(folder.path()), &["", "2"]);
    assert!(run.out.contains("celle d’un autre guide") && run.out.contains(INTRO), "{run:?}");
    assert_eq!(beside(folder.path(), "progress.old-"), [text.as_bytes()]);
}

/// In a folder that others may write to, a name that the program chooses may be a link to anything.
#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    use std::os::unix::fs::symlink;
    let folder = folder();
    let precious = folder.path().join("precious");
    put(&precious, "precious");
    let data = folder.path().join("data");
    fs::create_dir_all(data.join("card")).expect("a folder");
    for name in ["settings.damaged.toml", "card/progress.previous.toml"] {
        symlink(&precious, data.join(name)).expect("a link");
    }
    put(&data.join("settings.toml"), "garbage");
    assert_eq!(run(wizard(&data), &["écran", "2", "<", "", "2", "1"]).code, Some(0));
    assert!(contents(&data).len() > 3);
    // A path that the person types is followed only on request.
    let typed = folder.path().join("typed");
    symlink(&precious, &typed).expect("a link");
    let path = typed.to_str().expect("text");
    let print =
        |more: &[&str]| run(sesame([&["print", "--device", "phone", "--output", path][..], more].concat()), &[]);
    assert_eq!(print(&[]).code, Some(1));
    assert_eq!(bytes(&precious), b"precious");
    assert_eq!(print(&["--force"]).code, Some(0));
    assert!(typed.is_symlink() && bytes(&precious) != b"precious");
}

#[cfg(unix)]
#[test]
fn a_lock_of_another_account_does_not_stop_saving() {
    use crate::process::{as_a_user, place, rights};

    let folder = begun();
    let lock = place(folder.path()).join("sesame.lock");
    let before = bytes(&current(folder.path()));
    let command = as_a_user(&wizard(folder.path()), folder.path());
    rights(&lock, 0);
    let run = run(command, &["", "1", "1"]);
    assert!(run.code == Some(0) && run.out.contains(KEPT), "{run:?}");
    assert_ne!(bytes(&current(folder.path())), before);
}
