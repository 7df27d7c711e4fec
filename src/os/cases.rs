//! Help desk cases on disk: one file each, saved like progress, in a folder that several volunteers may share.
//!
//! ```text
//! desk/<id>.toml            the case
//! desk/previous/<id>.toml   its version before the last save
//! desk/previous/<id>.damaged.toml   a damaged file that a save replaced
//! desk/open/<id>.lock       locked while a desk has the case open; the OS releases it however the program ends
//! ```
//! Not every network folder supports locks. So every save first checks whether the file is still the one that was read;
//! if not, both versions are merged and neither is lost. Without locks, saves take turns.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::file::{self, Turn, retry_if_locked, write_atomic};
use super::store::fault;
use crate::desk::case::{self, LIMIT, is_id};
use crate::desk::{Case, CaseError, Cases, Listing, Opened, Unreadable};
use crate::unread::Unread;
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
    /// `None` if the folder supports no locks.
    lock: Option<File>,
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

    /// A case's text, or that of its backup copy if the file is damaged or gone. A file that cannot be read just now may
    /// have more than its copy.
    fn text(&self, id: &str) -> Result<String, CaseError> {
        let current = read(&self.path(id));
        match &current {
            Ok(text) if Case::read(text) == Err(Unread::Damaged) => {}
            Ok(_) | Err(CaseError::Unreadable(Unreadable::Denied)) => return current,
            Err(_) => {}
        }
        match (read(&self.copy(id, END)), current) {
            (Ok(text), _) if Case::read(&text).is_ok() => Ok(text),
            (_, Ok(_)) => Err(CaseError::Unreadable(Unreadable::Damaged)),
            (_, Err(why)) => Err(why),
        }
    }

    /// Locks a case that is saved without having been opened: a new one.
    fn hold(&self, id: &str) -> Result<Held, Fault> {
        let (ours, lock) = self.lock(id).map_err(|error| fault(&error))?;
        Ok(Held { id: id.to_owned(), text: String::new(), ours, lock })
    }

    fn keep(&self, case: &Case, held: &mut Held) -> Result<Case, Fault> {
        // Read only.
        if !held.ours {
            return Err(Fault::OtherWindow);
        }
        let io = |error: io::Error| fault(&error);
        let id = &case.case.id;
        let path = self.path(id);
        let turn = if held.lock.is_some() { Ok(None) } else { Turn::take(&path).map(Some) };
        let _turn = turn.map_err(io)?;
        let there = match read(&path) {
            Ok(text) => Some(text),
            Err(CaseError::Gone) if self.folder.is_dir() => None,
            Err(CaseError::Unreadable(Unreadable::Denied)) => return Err(Fault::Unread),
            // A missing folder is not created again: it may be on a network drive that is not connected.
            Err(_) => return Err(Fault::Unknown),
        };
        let mut kept = case.clone();
        if let Some(text) = there.as_deref().filter(|text| held.text != *text) {
            match Case::read(text) {
                Ok(other) if other.case.id == *id => kept = kept.merged(&other),
                // A damaged file, or another case under this name, is replaced below.
                Ok(_) | Err(Unread::Damaged) => {}
                Err(Unread::Newer | Unread::Denied) => return Err(Fault::Changed),
            }
        }
        let text = kept.write();
        if there.as_deref() != Some(&text) {
            // A damaged file must not replace a good backup, and is kept too. It is copied, not renamed, so that the case
            // is never missing from the folder.
            if let Some(before) = there.as_deref() {
                let copy = self.copy(id, if Case::read(before).is_ok() { END } else { DAMAGED });
                write_atomic(&copy, None, before).map_err(io)?;
                share(&copy);
            }
            write_atomic(&path, None, &text).map_err(io)?;
            share(&path);
        }
        held.text = text;
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
    match file::read_own(path, LIMIT) {
        Ok(text) => text.ok_or(CaseError::Gone),
        Err(_) if fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.len() > LIMIT) => {
            Err(CaseError::Unreadable(Unreadable::Large))
        }
        Err(why) => Err(CaseError::Unreadable(unreadable(why))),
    }
}

fn unreadable(why: Unread) -> Unreadable {
    match why {
        Unread::Newer => Unreadable::Newer,
        Unread::Damaged => Unreadable::Damaged,
        Unread::Denied => Unreadable::Denied,
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
        if self.trace {
            file::sweep(&self.folder);
            file::sweep(&self.folder.join(PREVIOUS));
        }
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
            let Some(id) = name.strip_suffix(END) else { continue };
            let head = match read(&entry.path()) {
                Ok(text) => Case::read_head(&text).map_err(unreadable),
                Err(CaseError::Unreadable(why)) => Err(why),
                // Deleted since the folder was read.
                Err(_) => continue,
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
        self.held = Some(Held { id: id.to_owned(), text, ours: held, lock });
        Ok(Opened { case, held })
    }

    fn save(&mut self, case: &Case) -> Result<Case, Fault> {
        if !self.trace {
            self.memory.insert(case.case.id.clone(), case.clone());
            return Err(Fault::NoTrace);
        }
        let held = self.held.take().filter(|held| held.id == case.case.id);
        let mut held = held.map_or_else(|| self.hold(&case.case.id), Ok)?;
        let kept = self.keep(case, &mut held);
        self.held = Some(held);
        kept
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
