//! The progress file on disk. Saved via temporary file, sync and rename; the previous version is kept as a copy.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::file::{self, Turn, is_forbidden, is_full, retry_if_locked, write_atomic};
use crate::progress::{LIMIT, Progress};
use crate::unread::Unread;
use crate::wizard::Fault;

/// The guide whose progress is directly in the data folder, as it was before there were other guides.
pub const FIRST_GUIDE: &str = "eu-login";

const CURRENT: &str = "progress.toml";
const PREVIOUS: &str = "progress.previous.toml";
const LOCK: &str = "sesame.lock";

/// What was found in the folder.
#[derive(Debug)]
pub enum Opening {
    /// No progress.
    Fresh,
    Loaded(Progress),
    /// A damaged file, and a good copy of the previous version.
    Restored(Progress),
    /// A damaged file, and no usable copy.
    Damaged,
    /// A file from a newer version of the program, at this path.
    Newer(PathBuf),
    /// The file at this path cannot be read just now.
    Denied(PathBuf),
}

#[derive(Debug)]
pub enum Reset {
    /// The new path of the old file.
    Moved(PathBuf),
    /// There was no file.
    Nothing,
}

/// The data folder, locked by this window.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    /// Held, never read: the OS releases the lock however the program ends.
    _lock: Option<File>,
    /// Whether the folder supports locks, so that nobody else saves here.
    locked: bool,
    /// What the folder contained when this window last looked.
    known: Result<Option<String>, Unread>,
}

/// Where a guide's progress is saved: each guide has its own folder, so that none overwrites another's.
pub fn folder_of(folder: &Path, guide: &str) -> PathBuf {
    if guide == FIRST_GUIDE { folder.to_owned() } else { folder.join(guide) }
}

/// Looks at a folder without changing it.
pub fn peek(folder: &Path) -> Opening {
    let (path, text) = find(folder);
    judge(path, &text)
}

/// The file with the progress, and its text. Between the two renames of a save there is no current file: the copy is
/// then the progress.
fn find(folder: &Path) -> (PathBuf, Result<Option<String>, Unread>) {
    let (current, previous) = (folder.join(CURRENT), folder.join(PREVIOUS));
    match file::read_own(&current, LIMIT) {
        Ok(None) => {
            let text = file::read_own(&previous, LIMIT);
            (previous, text)
        }
        text => (current, text),
    }
}

fn judge(path: PathBuf, text: &Result<Option<String>, Unread>) -> Opening {
    let read = |text: &Option<String>| text.as_deref().map(Progress::read).transpose();
    match text.as_ref().map_err(|why| *why).and_then(read) {
        Ok(Some(progress)) => Opening::Loaded(progress),
        Ok(None) => Opening::Fresh,
        Err(Unread::Newer) => Opening::Newer(path),
        Err(Unread::Denied) => Opening::Denied(path),
        Err(Unread::Damaged) if path.ends_with(PREVIOUS) => Opening::Damaged,
        Err(Unread::Damaged) => {
            let copy = path.with_file_name(PREVIOUS);
            match judge(copy.clone(), &file::read_own(&copy, LIMIT)) {
                Opening::Loaded(progress) => Opening::Restored(progress),
                Opening::Fresh => Opening::Damaged,
                other => other,
            }
        }
    }
}

impl Store {
    /// Locks the folder, creating it if needed, and reads the progress there. A damaged file is set aside. Without a
    /// store, what was found can only be looked at: the fault says why nothing can be saved.
    pub fn open(folder: &Path, now: DateTime<FixedOffset>) -> (Result<Store, Fault>, Opening) {
        let store = Store::lock(folder);
        let (path, text) = find(folder);
        let opening = judge(path.clone(), &text);
        let store = match opening {
            // Nothing is written over what could not be read.
            Opening::Denied(_) => Err(Fault::Unread),
            // A good copy stays in place: until the next save it is the only good one.
            Opening::Damaged | Opening::Restored(_) => store.and_then(|store| {
                store.quarantine(&path, "damaged", now).map_err(|error| fault(&error))?;
                Ok(Store { known: find(folder).1, ..store })
            }),
            _ => store.map(|store| Store { known: text, ..store }),
        };
        (store, opening)
    }

    fn lock(folder: &Path) -> Result<Store, Fault> {
        fs::create_dir_all(folder).map_err(|error| fault(&error))?;
        let lock = file::open(&folder.join(LOCK), OpenOptions::new().create(true).truncate(false).write(true));
        let lock = match lock {
            Ok(lock) => Some(lock),
            // It belongs to another account, which once used this folder.
            Err(error) if is_forbidden(&error) && super::is_writable(folder) => None,
            Err(error) => return Err(fault(&error)),
        };
        let locked = match lock.as_ref().map(File::try_lock) {
            Some(Ok(())) => true,
            Some(Err(TryLockError::WouldBlock)) => return Err(Fault::OtherWindow),
            // Some network folders do not support locks: better unlocked than nothing saved.
            Some(Err(TryLockError::Error(_))) | None => false,
        };
        file::sweep(folder);
        Ok(Store { folder: folder.to_owned(), _lock: lock, locked, known: Ok(None) })
    }

    /// Saves progress: the new file is fully on disk before it replaces the old one. What another program has saved here
    /// in the meantime is not replaced.
    ///
    /// # Errors
    /// Why it could not be saved; the last saved progress is not lost.
    pub fn save(&mut self, progress: &Progress) -> Result<(), Fault> {
        fs::create_dir_all(&self.folder).map_err(|error| fault(&error))?;
        let (current, previous) = (self.folder.join(CURRENT), self.folder.join(PREVIOUS));
        let turn = if self.locked { Ok(None) } else { Turn::take(&current).map(Some) };
        let _turn = turn.map_err(|error| fault(&error))?;
        match find(&self.folder).1 {
            Err(Unread::Denied) => return Err(Fault::Unread),
            // The folder was emptied: nothing can be lost.
            Ok(None) => {}
            there if there == self.known => {}
            _ => return Err(Fault::Changed),
        }
        let text = progress.write();
        write_atomic(&current, Some(&previous), &text).map_err(|error| fault(&error))?;
        self.known = Ok(Some(text));
        Ok(())
    }

    /// Moves the current files aside, so that the next start begins from scratch.
    ///
    /// # Errors
    /// Why the file could not be moved.
    pub fn reset(&mut self, now: DateTime<FixedOffset>) -> Result<Reset, Fault> {
        let aside = |name, why| self.quarantine(&self.folder.join(name), why, now).map_err(|error| fault(&error));
        let moved = aside(CURRENT, "old")?;
        let copy = aside(PREVIOUS, "older")?;
        self.known = Ok(None);
        Ok(moved.or(copy).map_or(Reset::Nothing, Reset::Moved))
    }

    /// Moves a file aside as `progress.<why>-<time>.toml`, and removes the oldest of those.
    fn quarantine(&self, from: &Path, why: &str, now: DateTime<FixedOffset>) -> io::Result<Option<PathBuf>> {
        const KEPT: usize = 5;
        if !from.exists() {
            return Ok(None);
        }
        let start = format!("progress.{why}-");
        let stamp = now.format("%Y-%m-%d-%H%M%S").to_string();
        let mut aside: Vec<(String, u32)> = file::names(&self.folder)
            .filter_map(|name| {
                let rest = name.strip_prefix(&start)?.strip_suffix(".toml")?;
                let (stamp, number) = rest.split_at_checked(stamp.len())?;
                Some((
                    stamp.to_owned(),
                    if number.is_empty() { 0 } else { u32::from(number.strip_prefix('-')?.parse::<u16>().ok()?) },
                ))
            })
            .collect();
        aside.sort();
        let path = |(stamp, number): &(String, u32)| {
            let end = if *number == 0 { String::new() } else { format!("-{number}") };
            self.folder.join(format!("{start}{stamp}{end}.toml"))
        };
        let number = aside.iter().filter(|(other, _)| *other == stamp).map(|(_, number)| number + 1).max();
        let to = path(&(stamp, number.unwrap_or_default()));
        retry_if_locked(|| fs::rename(from, &to))?;
        // What cannot be removed does no harm.
        for old in aside.iter().rev().skip(KEPT - 1) {
            let _ = fs::remove_file(path(old));
        }
        Ok(Some(to))
    }
}

pub(super) fn fault(error: &io::Error) -> Fault {
    match error {
        full if is_full(full) => Fault::DiskFull,
        forbidden if is_forbidden(forbidden) || forbidden.kind() == io::ErrorKind::NotADirectory => Fault::ReadOnly,
        _ => Fault::Unknown,
    }
}
