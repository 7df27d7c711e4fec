//! A clock that jumps years ahead, years back, or to another time zone. No step is lost and no date is invented.
//!
//! Uses the program as shipped: a folder of guides is refused at a date before its sources were read.

use std::path::Path;

use chrono::{NaiveDate, TimeDelta};
use sesame::calendar::Zone;
use sesame::os::Clock;

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

/// Zones that put their clocks back at midnight, at other hours, by half an hour, twice a year, or never; the last is none.
const ZONES: &[&str] = &[
    "Asia/Beirut",
    "Africa/Cairo",
    "America/Havana",
    "America/Santiago",
    "Atlantic/Azores",
    "Europe/Brussels",
    "Europe/Dublin",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Kolkata",
    "CET-1CEST,M3.5.0/0,M10.5.0/0",
    "x",
];

#[test]
#[ignore = "started by the test below, once in each zone"]
fn of_two_instants_the_later_counts() {
    let now = Clock::new(None).expect("a clock").now();
    let Zone::System { local, instant } = now.zone else { panic!("the system has a zone") };
    let first = NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day");
    for day in first.iter_days().take(365 * 20) {
        for (hour, minute, second) in
            [(0, 0, 0), (0, 30, 0), (1, 30, 0), (2, 30, 0), (3, 0, 0), (23, 30, 0), (23, 59, 59)]
        {
            let time = day.and_hms_opt(hour, minute, second).expect("a time");
            let at = instant(time);
            // A skipped time is that of an hour later.
            assert!([0, 60].contains(&(local(at).naive_local() - time).num_minutes()), "{time}: {at}");
            for later in [30, 60, 120] {
                let other = local(at + TimeDelta::minutes(later));
                assert_ne!(other.naive_local(), time, "{at} and {other} are one local time");
            }
        }
    }
}

#[test]
fn a_wait_ends_when_a_repeated_hour_ends_for_good() {
    let own = std::env::current_exe().expect("this program");
    for zone in ZONES {
        let mut command = std::process::Command::new(&own);
        command.args(["--exact", "clock::of_two_instants_the_later_counts", "--ignored"]).env("TZ", zone);
        let done = command.output().expect("it runs");
        assert!(done.status.success(), "{zone}: {}", String::from_utf8_lossy(&done.stdout));
    }
}
