//! The progress file on disk. Saved via temporary file, sync and rename; the previous version is kept as a copy.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::file::{self, is_forbidden, is_full, is_temporary, retry_if_locked, write_atomic};
use crate::progress::{LIMIT, Progress, ReadError};
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
    _lock: File,
}

/// Where a guide's progress is saved: each guide has its own folder, so that none overwrites another's.
pub fn folder_of(folder: &Path, guide: &str) -> PathBuf {
    if guide == FIRST_GUIDE { folder.to_owned() } else { folder.join(guide) }
}

/// Looks at a folder without changing it.
pub fn peek(folder: &Path) -> Opening {
    let current = read(&folder.join(CURRENT));
    match current {
        Ok(Some(progress)) => Opening::Loaded(progress),
        Err(ReadError::Newer) => Opening::Newer(folder.join(CURRENT)),
        // Between the two renames of a save there is no current file: the copy is then the progress.
        Ok(None) => match read(&folder.join(PREVIOUS)) {
            Ok(Some(progress)) => Opening::Loaded(progress),
            Ok(None) => Opening::Fresh,
            Err(ReadError::Newer) => Opening::Newer(folder.join(PREVIOUS)),
            Err(ReadError::Damaged) => Opening::Damaged,
        },
        Err(ReadError::Damaged) => match read(&folder.join(PREVIOUS)) {
            Ok(Some(progress)) => Opening::Restored(progress),
            _ => Opening::Damaged,
        },
    }
}

fn read(path: &Path) -> Result<Option<Progress>, ReadError> {
    match file::read(path, LIMIT) {
        Ok(text) => Progress::read(&text).map(Some),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
        Err(_) => Err(ReadError::Damaged),
    }
}

impl Store {
    /// Locks the folder, creating it if needed. A damaged file is set aside.
    ///
    /// # Errors
    /// Why progress cannot be saved there; the folder can still be read.
    pub fn open(folder: &Path, now: DateTime<FixedOffset>) -> Result<(Store, Opening), Fault> {
        fs::create_dir_all(folder).map_err(|error| fault(&error))?;
        let lock = file::open(&folder.join(LOCK), OpenOptions::new().create(true).truncate(false).write(true));
        let lock = lock.map_err(|error| fault(&error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Fault::OtherWindow),
            // Some network folders do not support locks: better unlocked than nothing saved.
            Err(TryLockError::Error(_)) => {}
        }
        let store = Store { folder: folder.to_owned(), _lock: lock };
        store.sweep();
        let opening = peek(folder);
        if matches!(opening, Opening::Restored(_) | Opening::Damaged) {
            // The copy stays in place: until the next save it is the only good one.
            store.quarantine(CURRENT, "damaged", now).map_err(|error| fault(&error))?;
        }
        Ok((store, opening))
    }

    /// Removes temporary files of killed saves. What cannot be removed does no harm.
    fn sweep(&self) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            if name.to_str().is_some_and(is_temporary) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// Saves progress: the new file is fully on disk before it replaces the old one.
    ///
    /// # Errors
    /// Why it could not be saved; the last saved progress is not lost.
    pub fn save(&mut self, progress: &Progress) -> Result<(), Fault> {
        self.write(progress).map_err(|error| fault(&error))
    }

    fn write(&self, progress: &Progress) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let (current, previous) = (self.folder.join(CURRENT), self.folder.join(PREVIOUS));
        write_atomic(&current, Some(&previous), &progress.write())
    }

    /// Moves the current files aside, so that the next start begins from scratch.
    ///
    /// # Errors
    /// The file could not be moved; nothing has changed.
    pub fn reset(&self, now: DateTime<FixedOffset>) -> io::Result<Reset> {
        let moved = self.quarantine(CURRENT, "old", now)?;
        let copy = self.quarantine(PREVIOUS, "older", now)?;
        Ok(moved.or(copy).map_or(Reset::Nothing, Reset::Moved))
    }

    fn quarantine(&self, name: &str, why: &str, now: DateTime<FixedOffset>) -> io::Result<Option<PathBuf>> {
        let from = self.folder.join(name);
        if !from.exists() {
            return Ok(None);
        }
        let stamp = now.format("%Y-%m-%d-%H%M%S");
        let free = (0..).map(|number| match number {
            0 => self.folder.join(format!("progress.{why}-{stamp}.toml")),
            _ => self.folder.join(format!("progress.{why}-{stamp}-{number}.toml")),
        });
        for to in free {
            if !to.exists() {
                retry_if_locked(|| fs::rename(&from, &to))?;
                return Ok(Some(to));
            }
        }
        Ok(None)
    }
}

pub(super) fn fault(error: &io::Error) -> Fault {
    match error {
        full if is_full(full) => Fault::DiskFull,
        forbidden if is_forbidden(forbidden) || forbidden.kind() == io::ErrorKind::NotADirectory => Fault::ReadOnly,
        _ => Fault::Unknown,
    }
}
