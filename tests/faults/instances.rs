//! Two windows, sudden ends, reset and status.

use std::fs;
use std::path::Path;

use sesame::guide::Guide;

use crate::guide_files::guide_files;
use crate::process::{
    Dice, INTRO, KEPT, Live, OTHER_WINDOW, RESTORED, SET_ASIDE, WAITING, WELCOME, begun, beside, bytes, contents,
    current, folder, on, previous, put, rounds, run, status, wizard,
};

#[test]
fn a_second_window_warns_and_changes_nothing() {
    let folder = begun();
    let mut first = Live::start(wizard(folder.path()));
    first.next_page();
    let before = contents(folder.path());

    let second = run(wizard(folder.path()), &["", "1", "", "v", "<"]);
    assert_eq!(second.code, Some(0), "{second:?}");
    assert!(second.out.contains(OTHER_WINDOW), "{second:?}");
    assert!(second.out.contains(WELCOME), "it may look: {second:?}");
    assert!(!second.out.contains(KEPT), "it does not claim to have kept anything: {second:?}");
    assert_eq!(contents(folder.path()), before, "the second window changed the folder");

    let reset = run(on(folder.path(), &["reset", "--yes", "--lang", "fr"]), &[]);
    assert_eq!(reset.code, Some(1), "{reset:?}");
    assert!(reset.err.contains("ouvert dans une autre fenêtre"), "{reset:?}");
    assert_eq!(contents(folder.path()), before, "the reset changed the folder");

    // The first one was not affected.
    first.answer("");
    first.answer("1");
    assert_eq!(first.end().code, Some(0));
    assert_ne!(contents(folder.path()), before);
}

#[test]
fn after_a_killed_window_the_next_one_starts_normally() {
    let folder = begun();
    let mut first = Live::start(wizard(folder.path()));
    first.next_page();
    first.kill();
    let next = run(wizard(folder.path()), &["", "1"]);
    assert_eq!(next.code, Some(0), "{next:?}");
    assert!(!next.out.contains(OTHER_WINDOW), "{next:?}");
    assert!(next.out.contains(WELCOME) && next.out.contains(KEPT), "{next:?}");
}

/// Without a lock, whatever else saves there is noticed before it would be overwritten. (Windows does not allow deleting
/// a lock.)
#[cfg(unix)]
#[test]
fn without_locks_the_window_that_saves_later_is_told() {
    let folder = begun();
    let mut early = Live::start(wizard(folder.path()));
    early.next_page();
    fs::remove_file(current(folder.path()).with_file_name("sesame.lock")).expect("the lock is deleted");
    let late = run(wizard(folder.path()), &["", "", "2", ""]);
    assert!(late.out.contains(KEPT), "{late:?}");
    let kept = contents(folder.path());
    early.answer("");
    early.answer("");
    let early = early.end();
    assert_eq!(early.code, Some(0), "{early:?}");
    assert!(early.out.contains("Un autre Sésame a gardé quelque chose ici entre-temps"), "{early:?}");
    assert!(!early.out.contains(KEPT), "{early:?}");
    assert_eq!(contents(folder.path()), kept, "what the other has saved");
}

// ---- Sudden ends ---------------------------------------------------------------------------------------------------

/// The first page, the ids of the guide's steps in order, and the end.
fn order() -> Vec<String> {
    let guide = Guide::load(&guide_files(), "card").expect("the guide of the tests");
    let ids = guide.steps.into_iter().map(|step| step.id);
    ["intro".to_owned()].into_iter().chain(ids).chain(["finished".to_owned()]).collect()
}

/// How far the saved file has got, in the guide's order. It must exist and be complete.
fn reached(folder: &Path, order: &[String]) -> usize {
    let status = status(folder);
    let stage = status["stage"].as_str().expect("a stage").to_owned();
    assert!(["preparation", "account", "access", "code", "finished"].contains(&stage.as_str()), "{status}");
    let at = if stage == "finished" { "finished" } else { status["step"].as_str().unwrap_or(&order[0]) };
    order.iter().position(|id| id == at).unwrap_or_else(|| panic!("no step of the guide: {status}"))
}

/// What a user on the usual path types: the second choice if a step is irreversible or something has arrived.
fn usual_answer(page: &str) -> &'static str {
    if page.contains("\n1. Fermer Sésame") {
        // The end: open help and go back, so that the next kill finds it there.
        return "a";
    }
    if page.contains("\n1. Non, pas encore") || page.contains("\n1. Pas encore") { "2" } else { "" }
}

#[test]
fn killing_the_program_loses_nothing_acknowledged() {
    let kills = rounds(100);
    let order = order();
    let mut dice = Dice(20_261_122);
    let folder = folder();
    let data = folder.path().join("data");
    let (mut furthest, mut ends) = (0, 0);
    for kill in 0..kills {
        let mut live = Live::start(wizard(&data));
        let mut page = live.next_page().expect("a first page");
        assert_eq!(
            page.contains(WELCOME) || page.contains(WAITING),
            furthest > 0,
            "kill {kill}: at {} one is greeted by:\n{page}",
            order[furthest]
        );
        assert!(!page.contains(RESTORED) && !page.contains(SET_ASIDE), "kill {kill}: damaged:\n{page}");
        for _ in 0..dice.below(4) {
            page = live.answer(usual_answer(&page));
        }
        // Everything up to this page is acknowledged: it was saved before the next prompt.
        let acknowledged = reached(&data, &order);
        assert!(acknowledged >= furthest, "kill {kill}: from {} back to {}", order[furthest], order[acknowledged]);

        // One more answer, then a kill at a random moment while its page is painted and saved.
        live.type_line(usual_answer(&page));
        let lines = |said: &[u8]| said.iter().filter(|byte| **byte == b'\n').count() as u64;
        let (start, moment) = (lines(&live.said), dice.below(30));
        let from = live.said.len();
        while lines(&live.said) - start < moment && (live.said.len() == from || live.asks().is_none()) && live.hear() {}
        for turn in 0..dice.below(60_000) {
            std::hint::black_box(turn);
        }
        live.kill();

        furthest = reached(&data, &order);
        assert!(
            furthest >= acknowledged,
            "kill {kill}: {} was acknowledged, {} is left",
            order[acknowledged],
            order[furthest]
        );
        if order[furthest] == "finished" {
            fs::remove_dir_all(&data).expect("the folder is deleted");
            furthest = 0;
            ends += 1;
        }
    }
    assert!(ends > 1, "the kills should meet every step: the end was reached only {ends} times");
}

// ---- Reset and status ----------------------------------------------------------------------------------------------

#[test]
fn a_reset_from_a_pipe_must_be_confirmed() {
    let folder = begun();
    let before = contents(folder.path());
    for (lang, sentence) in [("fr", "confirmez par : sesame reset --yes"), ("en", "confirm with: sesame reset --yes")] {
        let run = run(on(folder.path(), &["reset", "--lang", lang]), &["oui", "yes"]);
        assert_eq!(run.code, Some(2), "{run:?}");
        assert!(run.err.contains(sentence), "{run:?}");
        assert_eq!(run.out, "");
        assert_eq!(contents(folder.path()), before, "the folder");
    }
}

#[test]
fn a_confirmed_reset_keeps_the_old_file() {
    let folder = begun();
    let old = bytes(&current(folder.path()));
    let done = run(on(folder.path(), &["reset", "--yes"]), &[]);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(!current(folder.path()).exists() && !previous(folder.path()).exists());
    assert_eq!(beside(folder.path(), "progress.old-"), [old]);
    let status = status(folder.path());
    assert!(status["step"].is_null() && status["saved_at"].is_null(), "{status}");

    let next = run(wizard(folder.path()), &[]);
    assert!(next.out.contains(INTRO) && !next.out.contains(WELCOME), "{next:?}");
    let again = run(on(folder.path(), &["reset", "--yes", "--lang", "fr"]), &[]);
    assert_eq!(again.code, Some(0), "{again:?}");
}

#[test]
fn the_newest_five_old_files_are_kept() {
    let folder = folder();
    for round in 0..8 {
        put(&current(folder.path()), format!("damaged {round}"));
        run(wizard(folder.path()), &["", "2", "1"]);
        assert_eq!(run(on(folder.path(), &["reset", "--yes"]), &[]).code, Some(0));
    }
    for kind in ["progress.damaged-", "progress.old-", "progress.older-"] {
        assert_eq!(beside(folder.path(), kind).len(), 5, "{kind}");
    }
    let mut damaged = beside(folder.path(), "progress.damaged-");
    damaged.sort();
    assert_eq!(damaged, (3..8).map(|round| format!("damaged {round}").into_bytes()).collect::<Vec<_>>());
}

#[cfg(unix)]
#[test]
fn a_reset_in_a_read_only_folder_names_the_cause() {
    use crate::process::{as_a_user, place, rights};
    let folder = begun();
    let reset = as_a_user(&on(folder.path(), &["reset", "--yes", "--lang", "fr"]), folder.path());
    let before = contents(folder.path());
    rights(&place(folder.path()), 0o555);
    let run = run(reset, &[]);
    rights(&place(folder.path()), 0o700);
    assert!(run.code == Some(1) && run.err.contains("le dossier est protégé"), "{run:?}");
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn the_json_status_keeps_its_format() {
    const KEYS: [&str; 11] = [
        "device",
        "guide",
        "guide_version",
        "language",
        "place_code",
        "saved_at",
        "stage",
        "step",
        "step_number",
        "steps_total",
        "waits",
    ];
    let begun = begun();
    let nobody = folder();
    for path in [begun.path(), nobody.path()] {
        let status = status(path);
        let mut keys: Vec<&str> = status.as_object().expect("an object").keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys, KEYS);
    }
    let status = status(begun.path());
    assert_eq!(status["guide"], "card");
    assert_eq!(status["language"], "fr");
    assert_eq!(status["device"], "computer");
    assert_eq!(status["stage"], "preparation");
    assert_eq!(status["step"], "where");
    assert_eq!(status["step_number"], 2);
    assert_eq!(status["saved_at"], "2026-11-22T10:00:00+01:00");
    assert_eq!(contents(nobody.path()).len(), 0, "looking makes no file");
}
