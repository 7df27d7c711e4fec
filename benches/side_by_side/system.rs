//! What Linux tells of a program. Elsewhere nothing is told, and the columns stay empty.

use std::fs;
use std::process::Command;
use std::time::Duration;

/// What a program has used so far, with all that it started.
#[derive(Clone, Copy)]
pub(crate) struct Used {
    pub(crate) cpu: Duration,
    /// How often one of its threads has slept and was woken.
    pub(crate) wakes: u64,
}

/// The process and all below it.
fn family(pid: u32) -> Vec<u32> {
    let parent = |pid: u32| {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        // The name, in brackets, may hold anything.
        stat.rsplit_once(") ")?.1.split(' ').nth(1)?.parse::<u32>().ok()
    };
    let all = numbers("/proc").into_iter().filter_map(|pid| Some((pid, parent(pid)?)));
    let mut family = vec![pid];
    // Whoever is started later has a higher number, but for a wrap that no benchmark sees.
    let mut all: Vec<_> = all.collect();
    all.sort_unstable();
    for (pid, parent) in all {
        if family.contains(&parent) {
            family.push(pid);
        }
    }
    family
}

/// The entries of a folder that are numbers.
fn numbers(folder: &str) -> Vec<u32> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect()
}

fn field(path: &str, name: &str) -> Option<u64> {
    let text = fs::read_to_string(path).ok()?;
    let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    value.split_whitespace().next()?.parse().ok()
}

/// The most memory it ever held, in bytes.
pub(crate) fn peak(pid: u32) -> Option<u64> {
    let peaks = family(pid).into_iter().map(|pid| field(&format!("/proc/{pid}/status"), "VmHWM"));
    peaks.sum::<Option<u64>>().map(|kibibytes| kibibytes * 1024)
}

pub(crate) fn used(pid: u32) -> Option<Used> {
    let (mut nanoseconds, mut wakes) = (0, 0);
    for pid in family(pid) {
        for thread in numbers(&format!("/proc/{pid}/task")) {
            let place = format!("/proc/{pid}/task/{thread}");
            let ran = fs::read_to_string(format!("{place}/schedstat")).ok()?;
            nanoseconds += ran.split(' ').next()?.parse::<u64>().ok()?;
            wakes += field(&format!("{place}/status"), "voluntary_ctxt_switches")?;
        }
    }
    (nanoseconds > 0).then(|| Used { cpu: Duration::from_nanos(nanoseconds), wakes })
}

/// How many programs of others wanted to run in the last minute: above the number of cores, times are theirs as well.
pub(crate) fn load() -> Option<f64> {
    fs::read_to_string("/proc/loadavg").ok()?.split(' ').next()?.parse().ok()
}

/// Makes the system forget all files that it has read, for a start from the disk. Whether it did: only root may ask.
pub(crate) fn forget_files() -> bool {
    // What waits to be written would stay.
    let written = Command::new("sync").status().is_ok_and(|status| status.success());
    written && fs::write("/proc/sys/vm/drop_caches", "3").is_ok()
}
