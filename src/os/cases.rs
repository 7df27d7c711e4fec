//! Help desk cases on disk: one file each, saved like progress, in a folder that several volunteers may share.
//!
//! ```text
//! desk/<id>.toml            the case
//! desk/previous/<id>.toml   its version before the last save
//! desk/previous/<id>.damaged.toml   a damaged file that a save replaced
//! desk/open/<id>.lock       locked while a desk has the case open; the OS releases it however the program ends
//! ```
//! Not every network folder supports locks. So every save first checks whether the file is still the one that was read;
//! if not, both versions are merged and neither is lost.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::file::{self, is_temporary, retry_if_locked, write_atomic};
use super::store::fault;
use crate::desk::case::{self, LIMIT, is_id};
use crate::desk::{Case, CaseError, Cases, Listing, Opened, Unreadable};
use crate::progress::ReadError;
use crate::wizard::Fault;

const END: &str = ".toml";
const PREVIOUS: &str = "previous";
/// Ends the name of the copy of a damaged file.
const DAMAGED: &str = ".damaged.toml";
const OPEN: &str = "open";

#[derive(Debug)]
pub struct CaseFolder {
    folder: PathBuf,
    /// The open case, with its text as last read or written.
    held: Option<Held>,
    /// Whether anything may be written to disk.
    trace: bool,
    /// Cases kept in memory when nothing may be written.
    memory: HashMap<String, Case>,
}

#[derive(Debug)]
struct Held {
    id: String,
    text: String,
    /// Whether we may change it: nobody else had it open.
    ours: bool,
    _lock: Option<File>,
}

impl CaseFolder {
    /// The cases in a data folder. Without `trace`, changes stay in memory.
    pub fn new(data: &Path, trace: bool) -> Self {
        CaseFolder { folder: data.join("desk"), held: None, trace, memory: HashMap::new() }
    }

    fn path(&self, id: &str) -> PathBuf {
        self.folder.join(format!("{id}{END}"))
    }

    /// A copy of a case's file.
    fn copy(&self, id: &str, end: &str) -> PathBuf {
        self.folder.join(PREVIOUS).join(format!("{id}{end}"))
    }

    /// Creates the folders if possible. Errors are reported when something is saved.
    fn prepare(&self) -> io::Result<()> {
        for folder in [self.folder.clone(), self.folder.join(PREVIOUS), self.folder.join(OPEN)] {
            if !folder.is_dir() {
                fs::create_dir_all(&folder)?;
                share(&folder);
            }
        }
        Ok(())
    }

    /// Removes temporary files of killed saves. A recent one may belong to another desk that is saving right now.
    fn sweep(&self, name: &str, path: &Path) {
        const OLD: std::time::Duration = std::time::Duration::from_secs(24 * 60 * 60);
        if is_temporary(name) {
            let age = fs::metadata(path).and_then(|meta| meta.modified()).ok().and_then(|at| at.elapsed().ok());
            if age.is_some_and(|age| age > OLD) {
                let _ = fs::remove_file(path);
            }
        }
    }

    /// Locks a case for this desk. Returns whether it is ours, and the lock if the folder supports locks.
    fn lock(&self, id: &str) -> io::Result<(bool, Option<File>)> {
        let path = self.folder.join(OPEN).join(format!("{id}.lock"));
        let is_new = !path.exists();
        let file = file::open(&path, OpenOptions::new().create(true).truncate(false).write(true))?;
        if is_new {
            share(&path);
        }
        match file.try_lock() {
            Ok(()) => Ok((true, Some(file))),
            Err(TryLockError::WouldBlock) => Ok((false, None)),
            Err(TryLockError::Error(_)) => Ok((true, None)),
        }
    }

    /// A case's text, or that of its backup copy if the file is damaged or cannot be read.
    fn text(&self, id: &str) -> Result<String, CaseError> {
        let current = read(&self.path(id));
        if current.as_ref().is_ok_and(|text| Case::read(text) != Err(ReadError::Damaged)) {
            return current;
        }
        match (read(&self.copy(id, END)), current) {
            (Ok(text), _) if Case::read(&text).is_ok() => Ok(text),
            (_, Ok(_)) => Err(CaseError::Unreadable(Unreadable::Damaged)),
            (_, Err(why)) => Err(why),
        }
    }

    fn keep(&mut self, case: &Case) -> io::Result<Case> {
        let id = &case.case.id;
        let path = self.path(id);
        let known = self.held.as_ref().filter(|held| held.id == *id).map(|held| held.text.as_str());
        let there = match read(&path) {
            Ok(text) => Some(text),
            Err(CaseError::Gone) if self.folder.is_dir() => None,
            // A missing folder is not created again: it may be on a network drive that is not connected.
            Err(CaseError::Gone) => return Err(io::ErrorKind::NotFound.into()),
            Err(_) => return Err(io::ErrorKind::InvalidData.into()),
        };
        let mut kept = case.clone();
        if let Some(text) = there.as_deref().filter(|text| known != Some(text)) {
            match Case::read(text) {
                Ok(other) if other.case.id == *id => kept = kept.merged(&other),
                // A damaged file, or another case under this name, is replaced below.
                Ok(_) | Err(ReadError::Damaged) => {}
                Err(ReadError::Newer) => return Err(io::ErrorKind::InvalidData.into()),
            }
        }
        let text = kept.write();
        if there.as_deref() != Some(&text) {
            // A damaged file must not replace a good backup, and is kept too. It is copied, not renamed, so that the case
            // is never missing from the folder.
            if let Some(before) = there.as_deref() {
                let copy = self.copy(id, if Case::read(before).is_ok() { END } else { DAMAGED });
                write_atomic(&copy, None, before)?;
                share(&copy);
            }
            write_atomic(&path, None, &text)?;
            share(&path);
        }
        match &mut self.held {
            Some(held) if held.id == *id => held.text = text,
            _ => {
                let (ours, lock) = self.lock(id)?;
                self.held = Some(Held { id: id.clone(), text, ours, _lock: lock });
            }
        }
        Ok(kept)
    }
}

/// In a folder that others may write to, gives a new file or folder the same access, whatever the umask: otherwise
/// volunteers could not open each other's cases. In a private folder nothing changes.
#[cfg(unix)]
fn share(made: &Path) {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let folder = made.parent().and_then(|folder| fs::metadata(folder).ok());
    let (Some(folder), Ok(there)) = (folder, fs::metadata(made)) else { return };
    if folder.mode() & 0o022 == 0 {
        return;
    }
    let mode = if there.is_dir() { folder.mode() & 0o7777 } else { 0o600 | (folder.mode() & 0o066) };
    // Not every file system supports permissions.
    let _ = fs::set_permissions(made, fs::Permissions::from_mode(mode));
}

/// On Windows a new file inherits the permissions of its folder.
#[cfg(not(unix))]
fn share(_made: &Path) {}

/// The text of a case file, up to the size limit.
fn read(path: &Path) -> Result<String, CaseError> {
    file::read(path, LIMIT).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => CaseError::Gone,
        io::ErrorKind::FileTooLarge => CaseError::Unreadable(Unreadable::Large),
        io::ErrorKind::InvalidData => CaseError::Unreadable(Unreadable::Damaged),
        _ => CaseError::Fault(fault(&error)),
    })
}

fn unreadable(why: ReadError) -> Unreadable {
    match why {
        ReadError::Newer => Unreadable::Newer,
        ReadError::Damaged => Unreadable::Damaged,
    }
}

/// Reads a case from a file that somebody handed over.
///
/// # Errors
/// Why it is not a readable case.
pub fn read_case(path: &Path) -> Result<Case, CaseError> {
    let text = read(path)?;
    Case::read(&text).map_err(|why| CaseError::Unreadable(unreadable(why)))
}

impl Cases for CaseFolder {
    fn list(&mut self) -> Listing {
        let mut listing =
            Listing { heads: self.memory.values().map(|case| case.case.clone()).collect(), ..Listing::default() };
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) => {
                listing.unreachable = error.kind() != io::ErrorKind::NotFound;
                return listing;
            }
        };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let Some(name) = name.to_str() else { continue };
            let Some(id) = name.strip_suffix(END) else {
                self.sweep(name, &entry.path());
                continue;
            };
            let head = match read(&entry.path()) {
                Ok(text) => Case::read_head(&text).map_err(unreadable),
                Err(CaseError::Unreadable(why)) => Err(why),
                // Deleted since the folder was read.
                Err(CaseError::Gone) => continue,
                Err(_) => Err(Unreadable::Denied),
            };
            match head {
                // A copy under another name is reported, not listed: the case would appear twice.
                Ok(head) if head.id == id => listing.heads.push(head),
                // The backup copy stands in for a damaged file.
                Err(Unreadable::Damaged) if is_id(id) => match self.text(id).map(|text| Case::read_head(&text)) {
                    Ok(Ok(head)) => listing.heads.push(head),
                    _ => listing.unreadable.push((name.to_owned(), Unreadable::Damaged)),
                },
                Ok(_) => listing.unreadable.push((name.to_owned(), Unreadable::Damaged)),
                Err(why) => listing.unreadable.push((name.to_owned(), why)),
            }
        }
        listing
    }

    fn open(&mut self, id: &str) -> Result<Opened, CaseError> {
        self.close();
        if let Some(case) = self.memory.get(id) {
            return Ok(Opened { case: case.clone(), held: true });
        }
        if !is_id(id) {
            return Err(CaseError::Gone);
        }
        // A folder that is not writable can still be viewed.
        let (held, lock) =
            if self.trace { self.prepare().and_then(|()| self.lock(id)).unwrap_or((true, None)) } else { (true, None) };
        let text = self.text(id)?;
        let case = Case::read(&text).map_err(|why| CaseError::Unreadable(unreadable(why)))?;
        self.held = Some(Held { id: id.to_owned(), text, ours: held, _lock: lock });
        Ok(Opened { case, held })
    }

    fn save(&mut self, case: &Case) -> Result<Case, Fault> {
        if !self.trace {
            self.memory.insert(case.case.id.clone(), case.clone());
            return Err(Fault::NoTrace);
        }
        // Not ours: read only.
        if self.held.as_ref().is_some_and(|held| held.id == case.case.id && !held.ours) {
            return Err(Fault::OtherWindow);
        }
        self.keep(case).map_err(|error| fault(&error))
    }

    fn close(&mut self) {
        self.held = None;
    }

    fn delete(&mut self, id: &str) -> Result<(), CaseError> {
        if self.memory.remove(id).is_some() {
            return Ok(());
        }
        if !is_id(id) {
            return Err(CaseError::Gone);
        }
        let ours = self.held.as_ref().is_some_and(|held| held.id == id && held.ours);
        let (held, lock) = if ours { (true, None) } else { self.lock(id).unwrap_or((true, None)) };
        if !held {
            return Err(CaseError::Elsewhere);
        }
        let remove = |path: PathBuf| match retry_if_locked(|| fs::remove_file(&path)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(CaseError::Fault(fault(&error))),
            _ => Ok(()),
        };
        // The backup first: if left behind, it would bring the case back.
        let removed = [self.copy(id, END), self.copy(id, DAMAGED), self.path(id)].into_iter().try_for_each(remove);
        self.close();
        drop(lock);
        if removed.is_ok() {
            // A leftover empty lock file does no harm.
            let _ = fs::remove_file(self.folder.join(OPEN).join(format!("{id}.lock")));
        }
        removed
    }

    fn new_id(&mut self) -> String {
        if self.trace {
            // If it fails, the first save reports it.
            let _ = self.prepare();
        }
        let mut random = [0; 16];
        // Without system randomness, use the clock: an id must be unique, not secret.
        if getrandom::fill(&mut random).is_err() {
            let clock = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
            random = clock.as_nanos().to_le_bytes();
        }
        case::new_id(&random)
    }
}
