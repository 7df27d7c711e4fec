//! The progress file on disk. Saved by temporary file, sync and rename; the file before it is kept as a copy.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::file::{self, is_forbidden, is_full, is_temporary, retry_if_locked, write_atomic};
use crate::progress::{LIMIT, Progress, ReadError};
use crate::wizard::Fault;

/// The guide whose progress lies in the folder itself, as it did before there were others.
pub const FIRST_GUIDE: &str = "eu-login";

const CURRENT: &str = "progress.toml";
const PREVIOUS: &str = "progress.previous.toml";
const LOCK: &str = "sesame.lock";

/// What lay in the folder.
#[derive(Debug)]
pub enum Opening {
    /// Nothing.
    Fresh,
    /// Progress.
    Loaded(Progress),
    /// A damaged file, and a good copy of the one before.
    Restored(Progress),
    /// A damaged file, and no copy.
    Damaged,
    /// A file of a newer program, here.
    Newer(PathBuf),
}

/// What became of a reset.
#[derive(Debug)]
pub enum Reset {
    /// The old file now lies here.
    Moved(PathBuf),
    /// There was none.
    Nothing,
}

/// The folder, held by this window alone.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    /// Held, never read: the system lets go of it when the program ends, however it ends.
    _lock: File,
}

/// Where the progress of a guide is kept: each has a folder of its own, so that none can take another's place.
pub fn folder_of(folder: &Path, guide: &str) -> PathBuf {
    if guide == FIRST_GUIDE { folder.to_owned() } else { folder.join(guide) }
}

/// Looks at a folder without touching it.
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
    /// Takes the folder, creating it if need be. A damaged file is then set aside.
    ///
    /// # Errors
    /// Why progress cannot be kept there; what lies in it can still be looked at.
    pub fn open(folder: &Path, now: DateTime<FixedOffset>) -> Result<(Store, Opening), Fault> {
        fs::create_dir_all(folder).map_err(|error| fault(&error))?;
        let lock = OpenOptions::new().create(true).truncate(false).write(true).open(folder.join(LOCK));
        let lock = lock.map_err(|error| fault(&error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Fault::OtherWindow),
            // Some network folders know no locks: better unlocked than nothing kept.
            Err(TryLockError::Error(_)) => {}
        }
        let store = Store { folder: folder.to_owned(), _lock: lock };
        store.sweep();
        let opening = peek(folder);
        if matches!(opening, Opening::Restored(_) | Opening::Damaged) {
            // The copy is left where it is: until the next save it is the only good one.
            store.quarantine(CURRENT, "damaged", now).map_err(|error| fault(&error))?;
        }
        Ok((store, opening))
    }

    /// Takes away what killed saves have left behind. What cannot be removed does no harm.
    fn sweep(&self) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            if name.to_str().is_some_and(is_temporary) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// Keeps progress: the new file is whole on the disk before it takes the old one's place.
    ///
    /// # Errors
    /// Why it could not be kept; the file before it is untouched.
    pub fn save(&mut self, progress: &Progress) -> Result<(), Fault> {
        self.write(progress).map_err(|error| fault(&error))
    }

    fn write(&self, progress: &Progress) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let (current, previous) = (self.folder.join(CURRENT), self.folder.join(PREVIOUS));
        write_atomic(&current, Some(&previous), &progress.write())
    }

    /// Puts the present file aside, so that the next start is a new one.
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
