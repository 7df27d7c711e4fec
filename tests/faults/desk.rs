//! The desk on one shared folder: two volunteers at once, killed at any moment; a lost drive; cases handed over.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use sesame::desk::case::Note;
use sesame::desk::{Case, Cases, Opened};
use sesame::os::CaseFolder;

use crate::process::{BOUND, Dice, Live, contents, folder, on, put, rounds, run, sesame};
#[cfg(unix)]
use crate::process::{as_a_user, rights};

/// The desk on a folder, in French, in line mode.
fn desk(folder: &Path) -> std::process::Command {
    let mut command = sesame(["desk", "--plain", "--lang", "fr", "--data-dir"]);
    command.arg(folder);
    command
}

/// All cases of a folder, by id. Each file must be a complete case.
fn cases(data: &Path) -> BTreeMap<String, Case> {
    let Ok(entries) = fs::read_dir(data.join("desk")) else { return BTreeMap::new() };
    let files = entries.map(|entry| entry.expect("an entry").path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "toml"));
    let case = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).expect("a case is text");
        let case = Case::read(&text).unwrap_or_else(|why| panic!("{}: {why:?}\n{text}", path.display()));
        (case.case.id.clone(), case)
    };
    files.map(case).collect()
}

/// What one volunteer types: a new caller or the first case on the board, then "yes" a random number of times. The desk
/// then waits until it is killed.
fn lines(dice: &mut Dice, cases: usize) -> Vec<&'static str> {
    let mut lines = match (cases, dice.below(3)) {
        // The place is found by the caller's words: the first suggestion, on a computer.
        (0, _) | (_, 0) => vec!["1", "", "", "formulaire", "1", "2"],
        _ => vec!["3"],
    };
    // The second page is irreversible: there "yes" is 2.
    let yes = ["1", "2"].into_iter().chain(std::iter::repeat("1"));
    lines.extend(yes.take(dice.below(12) as usize));
    lines
}

#[test]
fn killing_two_desks_loses_nothing_confirmed() {
    // Each round kills two.
    let kills = rounds(60) / 2;
    let folder = folder();
    let data = folder.path();
    let mut dice = Dice(20_261_124);
    let mut known: BTreeMap<String, Case> = BTreeMap::new();
    let (mut looked, mut steps, mut made) = (0, 0, 0);
    // On a slow machine less happens in each round, so run more of them.
    for kill in 0..10 * kills {
        if kill >= kills && made + known.len() > 3 && steps > 10 && looked > 0 {
            break;
        }
        let desks: Vec<Live> = (0..2).map(|_| Live::start(desk(data))).collect();
        let typed = desks.into_iter().map(|mut live| {
            let lines = lines(&mut dice, known.len());
            lines.iter().for_each(|line| live.type_line(line));
            (live, lines.len())
        });
        // Each is killed after a random number of output lines, possibly during a save; or once it has read all its
        // input and prompts again.
        for (mut live, typed) in typed.collect::<Vec<_>>() {
            let wanted = dice.below(160) as usize;
            let lines = |said: &[u8]| said.iter().filter(|byte| **byte == b'\n').count();
            let asked = |said: &[u8]| String::from_utf8_lossy(said).matches("puis Entrée").count();
            while lines(&live.said) < wanted && asked(&live.said) <= typed {
                let Ok(more) = live.output.recv_timeout(BOUND / 10) else { break };
                live.said.extend(more);
            }
            looked += usize::from(String::from_utf8_lossy(&live.said).contains("d’autre a ouvert cette fiche"));
            live.kill();
        }
        let now = cases(data);
        for (id, before) in &known {
            let after = now.get(id).unwrap_or_else(|| panic!("kill {kill}: the case {id} is gone"));
            for done in before.progress.done.iter().filter(|done| done.when.is_some()) {
                let kept = after.progress.done.iter().any(|kept| (&kept.step, kept.when) == (&done.step, done.when));
                assert!(kept, "kill {kill}: {} is lost from {id}", done.step);
            }
            for entry in &before.history {
                assert!(after.history.contains(entry), "kill {kill}: {entry:?} is lost from {id}");
            }
        }
        let done = |case: &Case| case.progress.done.iter().filter(|done| done.when.is_some()).count();
        steps = steps.max(now.values().map(done).sum::<usize>());
        known = now;
        if known.len() > 100 {
            // Thousands of cases would only slow down each round.
            made += known.len();
            known.clear();
            fs::remove_dir_all(data.join("desk")).expect("all cases are deleted");
        }
    }
    made += known.len();
    assert!(made > 3 && steps > 10 && looked > 0, "{made} cases, {steps} steps, {looked} looked on");
}

/// Two desks on one case in a folder without locks. The locks fail because something else has their name.
#[test]
fn without_locks_no_note_of_two_desks_is_lost() {
    let folder = folder();
    let data = folder.path();
    assert_eq!(run(desk(data), &CALL).code, Some(0));
    let (id, _) = cases(data).pop_first().expect("a case");
    let lock = data.join("desk/open").join(format!("{id}.lock"));
    fs::remove_file(&lock).expect("no lock");
    fs::create_dir(&lock).expect("a folder");
    // The turn of a program that was killed while it saved.
    put(&data.join("desk").join(format!(".sesame-{id}.toml.tmp")), "");
    let notes = usize::try_from(rounds(60)).expect("a number");
    std::thread::scope(|scope| {
        for who in ["one", "two"] {
            let id = &id;
            scope.spawn(move || {
                let mut folder = CaseFolder::new(data, true);
                let Opened { mut case, held } = folder.open(id).expect("opened");
                assert!(held, "nobody else is seen to have it");
                let at = case.case.touched;
                for number in 0..notes {
                    case.notes.push(Note { at, phrase: None, text: Some(format!("{who} {number}")), dropped: false });
                    case = folder.save(&case).expect("saved");
                }
            });
        }
    });
    assert_eq!(cases(data)[&id].notes.len(), 2 * notes);
}

/// A desk in a new call, and the caller's first page.
fn in_a_call(desk: Command) -> (Live, String) {
    let mut live = Live::start(desk);
    live.next_page().expect("the board");
    for line in ["1", ""] {
        live.answer(line);
    }
    // The languages, then a field: the caller's words and the first suggested page, on a computer.
    live.type_line("");
    live.answer("formulaire");
    live.answer("1");
    let page = live.answer("2");
    (live, page)
}

#[test]
fn steps_shown_as_done_are_on_disk() {
    let folder = folder();
    let (mut live, mut page) = in_a_call(desk(folder.path()));
    for _ in 0..5 {
        let done = |case: &Case| case.progress.done.iter().filter(|done| done.when.is_some()).count();
        let before: usize = cases(folder.path()).values().map(done).sum();
        // On an irreversible step, "yes" is the second answer.
        page = live.answer(if page.contains("\n1. Non, pas encore") { "2" } else { "1" });
        let after: usize = cases(folder.path()).values().map(done).sum();
        assert_eq!(after, before + 1, "{page}");
    }
    live.kill();
}

#[test]
fn a_handed_over_case_keeps_both_histories() {
    let (ours, theirs) = (folder(), folder());
    let made = run(desk(ours.path()), &["1", "", "", "formulaire", "1", "2", "1"]);
    assert_eq!(made.code, Some(0), "{made:?}");
    let (id, case) = cases(ours.path()).pop_first().expect("a case");
    let file = theirs.path().join("handed.toml");
    let path = file.to_str().expect("text");
    let export = |name: &str, more: &[&str]| {
        run(on(ours.path(), &[&["desk", "export", name, path, "--lang", "en"], more].concat()), &[])
    };
    let done = export(&case.case.nickname.to_uppercase(), &[]);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(done.out.contains("only"), "{done:?}");
    let again = export(&case.case.nickname, &[]);
    assert_eq!(again.code, Some(1), "a file that is there is not written over: {again:?}");
    assert_eq!(export(&case.case.nickname, &["--force"]).code, Some(0));
    let nobody = export("nobody", &[]);
    assert!(nobody.code == Some(1) && nobody.err.contains("nobody"), "{nobody:?}");

    let import = || run(on(theirs.path(), &["desk", "import", path, "--lang", "en"]), &[]);
    assert_eq!(import().code, Some(0));
    assert_eq!(cases(theirs.path()).get(&id), Some(&case), "the same case");
    // Both work on it; then it is handed back.
    assert_eq!(run(desk(ours.path()), &["3", "1"]).code, Some(0));
    assert_eq!(run(desk(theirs.path()), &["3", "1", "1"]).code, Some(0));
    let (mine, his) = (cases(ours.path())[&id].clone(), cases(theirs.path())[&id].clone());
    put(&file, mine.write());
    let done = import();
    assert!(done.code == Some(0) && done.out.contains("both"), "{done:?}");
    let merged = cases(theirs.path())[&id].clone();
    for entry in mine.history.iter().chain(&his.history) {
        assert!(merged.history.contains(entry), "{entry:?} is lost");
    }
    // A different case with the same nickname gets a new nickname.
    let mut other = mine;
    other.case.id = "zzzzzzzzzzzzzzzz".into();
    put(&file, other.write());
    let done = import();
    assert!(done.code == Some(0) && done.out.contains(&format!("{} 2", case.case.nickname)), "{done:?}");
}

#[test]
fn importing_an_invalid_file_changes_nothing() {
    let folder = folder();
    let made = run(desk(folder.path()), &["1", "", "", "formulaire", "1", "2", "1"]);
    assert_eq!(made.code, Some(0), "{made:?}");
    let good = cases(folder.path()).pop_first().expect("a case").1.write();
    let before = contents(folder.path());
    let file = folder.path().join("../handed-by-somebody.toml");
    for (bytes, said) in [
        (b"garbage \x1b[31m".to_vec(), "no whole case"),
        (vec![b'x'; 10 << 20], "far too long"),
        (vec![0xff, 0xfe, 0, 1], "no whole case"),
        (good.replacen("format = 1", "format = 2", 1).into_bytes(), "newer"),
        (good.as_bytes()[..good.len() / 2].to_vec(), "no whole case"),
        (good.replace("# end", "").into_bytes(), "no whole case"),
    ] {
        let file = tempfile::NamedTempFile::new().expect("a file");
        put(file.path(), &bytes);
        let path = file.path().to_str().expect("text").to_owned();
        let done = run(on(folder.path(), &["desk", "import", &path, "--lang", "en"]), &[]);
        assert!(done.code == Some(1) && done.err.contains(said), "{said}: {done:?}");
        assert_eq!(contents(folder.path()), before, "{said}");
    }
    let missing = run(on(folder.path(), &["desk", "import", file.to_str().expect("text"), "--lang", "fr"]), &[]);
    assert!(missing.code == Some(1) && missing.err.contains("n’existe pas"), "{missing:?}");
}

#[test]
fn a_removed_drive_is_reported_and_recovers() {
    let folder = folder();
    let (mut live, _) = in_a_call(desk(folder.path()));
    let (here, away) = (folder.path().join("desk"), folder.path().join("away"));
    fs::rename(&here, &away).expect("gone");
    let page = live.answer("1");
    assert!(page.contains("n’a pas pu être gardée"), "{page}");
    assert!(!here.exists(), "nothing is made in its place");
    fs::rename(&away, &here).expect("back");
    let page = live.answer("2");
    assert!(page.contains("de nouveau gardée"), "{page}");
    let ended = live.end();
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let case = cases(folder.path()).pop_first().expect("a case").1;
    assert!(case.progress.done.iter().filter(|done| done.when.is_some()).count() >= 1, "{case:#?}");
}

/// The answers that reach a caller's first page, then its "yes".
const CALL: [&str; 7] = ["1", "", "", "formulaire", "1", "2", "1"];

#[cfg(unix)]
#[test]
fn a_full_disk_is_reported_and_damages_no_case() {
    let folder = folder();
    assert_eq!(run(desk(folder.path()), &CALL).code, Some(0));
    let before = contents(folder.path());
    // Limits file size in blocks of 512 bytes: nothing at all can be written, or half a case.
    for blocks in ["0", "1"] {
        let mut full = crate::process::command("sh");
        full.args(["-c", "trap '' XFSZ; ulimit -f $1; shift; exec \"$@\"", "sh", blocks, env!("CARGO_BIN_EXE_sesame")]);
        full.args(["desk", "--plain", "--lang", "fr", "--data-dir"]).arg(folder.path());
        let run = run(full, &["3", "2", "1"]);
        assert_eq!(run.code, Some(0), "{blocks}: {run:?}");
        assert!(run.out.contains("n’a pas pu être gardée"), "{blocks}: {run:?}");
        assert_eq!(contents(folder.path()), before, "{blocks}");
    }
    // With space again, the next "yes" is saved; the step is irreversible, so it is the second answer.
    let steps = |folder: &Path| cases(folder).values().map(|case| case.progress.done.len()).sum::<usize>();
    let earlier = steps(folder.path());
    assert_eq!(run(desk(folder.path()), &["3", "2"]).code, Some(0));
    assert_eq!(steps(folder.path()), earlier + 1);
}

#[cfg(unix)]
#[test]
fn lost_write_access_in_a_call_is_reported_and_recovers() {
    let folder = folder();
    let data = folder.path().join("data");
    let (mut live, _) = in_a_call(as_a_user(&desk(&data), folder.path()));
    for name in ["desk", "desk/previous"] {
        rights(&data.join(name), 0o500);
    }
    let page = live.answer("1");
    assert!(page.contains("n’a pas pu être gardée"), "{page}");
    for name in ["desk", "desk/previous"] {
        rights(&data.join(name), 0o700);
    }
    let page = live.answer("2");
    assert!(page.contains("de nouveau gardée"), "{page}");
    assert_eq!(live.end().code, Some(0));
    let case = cases(&data).pop_first().expect("a case").1;
    assert!(case.progress.done.iter().any(|done| done.when.is_some()), "{case:#?}");
}

#[test]
fn a_case_that_cannot_be_read_just_now_is_not_written_over() {
    let folder = folder();
    let (mut live, _) = in_a_call(desk(folder.path()));
    let (id, before) = cases(folder.path()).pop_first().expect("a case");
    let file = folder.path().join("desk").join(format!("{id}.toml"));
    let away = folder.path().join("away");
    fs::rename(&file, &away).expect("away");
    fs::create_dir(&file).expect("a folder in its place");
    let page = live.answer("1");
    assert!(page.contains("ne se lit pas en ce moment, et n’a pas été remplacée"), "{page}");
    fs::remove_dir(&file).expect("nothing was put there");
    fs::rename(&away, &file).expect("back");
    assert_eq!(cases(folder.path())[&id], before);
    let page = live.answer("2");
    assert!(page.contains("de nouveau gardée"), "{page}");
    live.kill();
}

#[test]
fn a_case_with_a_flipped_bit_keeps_its_backup() {
    let folder = folder();
    assert_eq!(run(desk(folder.path()), &CALL).code, Some(0));
    assert_eq!(run(desk(folder.path()), &["3", "1"]).code, Some(0));
    let (id, _) = cases(folder.path()).pop_first().expect("a case");
    let path = folder.path().join("desk").join(format!("{id}.toml"));
    let copy = folder.path().join("desk/previous").join(format!("{id}.toml"));
    let (good, before) = (fs::read(&path).expect("there"), fs::read(&copy).expect("there"));
    let damaged = folder.path().join("desk/previous").join(format!("{id}.damaged.toml"));
    let mut dice = Dice(20_261_126);
    let mut set_aside = 0;
    for _ in 0..rounds(12).min(2_000) {
        let mut bad = good.clone();
        let at = dice.below(bad.len() as u64) as usize;
        bad[at] ^= 1 << dice.below(8);
        put(&path, &bad);
        put(&copy, &before);
        let opened = run(desk(folder.path()), &["3", "1"]);
        assert_eq!(opened.code, Some(0), "bit of byte {at}: {opened:?}");
        // Whatever is there now is a complete case, and so is its copy: the damaged file has not replaced a good one,
        // and is kept beside it.
        if let Ok(text) = fs::read_to_string(&path)
            && text.as_bytes() != bad
        {
            assert!(Case::read(&text).is_ok(), "bit of byte {at}:\n{text}");
            if std::str::from_utf8(&bad).is_ok_and(|bad| Case::read(bad).is_err()) {
                assert_eq!(fs::read(&damaged).expect("the damaged file"), bad, "bit of byte {at}");
                set_aside += 1;
            }
        }
        let kept = fs::read_to_string(&copy).expect("the copy");
        assert!(Case::read(&kept).is_ok(), "bit of byte {at}:\n{kept}");
    }
    assert!(set_aside > 0, "no damaged file was replaced");
}

#[test]
fn a_nickname_like_a_path_creates_no_file() {
    let folder = folder();
    let data = folder.path().join("data");
    let typed = ["1", "1", "../../evil", "/etc/passwd", "C:\\evil", "Marie Dupont"];
    let done = run(desk(&data), &typed);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert_eq!(done.out.matches("Des lettres seulement").count(), 3, "{}", done.out);
    assert!(done.out.contains("un nom et un prénom"), "{}", done.out);
    assert!(cases(&data).is_empty());
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), usize::from(data.exists()));
}
