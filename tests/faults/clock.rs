//! A clock that jumps years ahead, years back, or to another time zone. No step is lost and no date is invented.
//!
//! Uses the program as shipped: a folder of guides is refused at a date before its sources were read.

use std::path::Path;

use crate::process::{bytes, folder, on, run, shipped, wizard};

/// Gives one answer at this time; returns how many steps are then done, and the current step.
fn one_answer_at(folder: &Path, now: &str) -> (usize, String) {
    let mut command = shipped(wizard(folder));
    command.env("SESAME_NOW", now);
    let done = run(command, &["", "1"]);
    assert_eq!(done.code, Some(0), "{now}: {done:?}");
    let file = String::from_utf8(bytes(&folder.join("progress.toml"))).expect("text");
    let saved: toml::Table = file.parse().expect("TOML");
    let status = run(shipped(on(folder, &["status", "--json"])), &[]);
    let status: serde_json::Value = serde_json::from_str(&status.out).expect("status --json is JSON");
    (saved["done"].as_array().expect("steps").len(), status["step"].as_str().unwrap_or_default().to_owned())
}

#[test]
fn a_clock_jump_loses_no_step() {
    let folder = folder();
    let (mut steps, mut at) = (0, String::new());
    for now in [
        "2026-11-22T10:05:00+01:00",
        "2036-02-29T23:59:59+01:00",
        "1999-12-31T23:59:59+00:00",
        "2026-11-22T10:06:00-11:00",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-12:00",
        "2026-11-22T10:07:00+01:00",
    ] {
        let (now_done, now_at) = one_answer_at(folder.path(), now);
        assert!(now_done >= steps, "{now}: {steps} steps before, {now_done} after");
        assert_ne!(now_at, at, "{now}: one goes on");
        (steps, at) = (now_done, now_at);
    }
}
