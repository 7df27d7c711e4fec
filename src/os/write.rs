//! Writes one file for the person, completely or not at all.

use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::file::{beside, is_forbidden, is_full};

/// Why a file was not written. Nothing is left behind, and an existing file is unchanged.
#[derive(Debug)]
pub enum NotPut {
    Exists,
    IsFolder,
    /// Its folder does not exist.
    NoFolder,
    /// Its folder is not writable.
    ReadOnly,
    /// The disk is full.
    Full,
    /// Any other I/O error.
    Failed(io::Error),
}

impl From<io::Error> for NotPut {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            _ if is_full(&error) => NotPut::Full,
            _ if is_forbidden(&error) => NotPut::ReadOnly,
            io::ErrorKind::AlreadyExists => NotPut::Exists,
            io::ErrorKind::IsADirectory => NotPut::IsFolder,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => NotPut::NoFolder,
            _ => NotPut::Failed(error),
        }
    }
}

/// Writes a text at a path that the person named, via temporary file, sync and rename; replaces an existing file, or the
/// target of a link, only with `force`.
///
/// # Errors
/// Why it was not written.
pub fn save_as(path: &Path, text: &str, force: bool) -> Result<(), NotPut> {
    let there = metadata(fs::metadata(path))?;
    match &there {
        // A pipe or device is written to directly: it must not be replaced.
        Some(there) if !there.is_file() && !there.is_dir() => {
            return Ok(OpenOptions::new().write(true).open(path)?.write_all(text.as_bytes())?);
        }
        Some(there) if there.is_file() && !force => return Err(NotPut::Exists),
        _ => {}
    }
    let target = if there.is_some() { fs::canonicalize(path)? } else { path.to_owned() };
    put(&target, text, there)
}

/// Writes a text at a path that the program has chosen, and replaces what is there. A link is replaced, never followed:
/// in a folder that others may write to, it could lead anywhere.
///
/// # Errors
/// Why it was not written.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), NotPut> {
    let there = metadata(fs::symlink_metadata(path))?;
    let special = |there: &Metadata| !(there.is_file() || there.is_dir() || there.is_symlink());
    if there.as_ref().is_some_and(special) {
        return Err(NotPut::Failed(io::ErrorKind::Unsupported.into()));
    }
    put(path, text, there)
}

fn metadata(found: io::Result<Metadata>) -> Result<Option<Metadata>, NotPut> {
    match found {
        Ok(there) => Ok(Some(there)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn put(path: &Path, text: &str, there: Option<Metadata>) -> Result<(), NotPut> {
    if there.as_ref().is_some_and(Metadata::is_dir) {
        return Err(NotPut::IsFolder);
    }
    let file = beside(path, text, like_any_file())?;
    let kept = match there {
        Some(there) => {
            if there.is_file() {
                // Some file systems do not support permissions.
                let _ = file.as_file().set_permissions(there.permissions());
            }
            file.persist(path)
        }
        // If somebody has created the file since, it stays.
        None => file.persist_noclobber(path),
    };
    kept.map(drop).map_err(|error| error.error.into())
}

/// The permissions of an ordinary new file, before the umask.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere there are none to give")]
fn like_any_file() -> Option<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(fs::Permissions::from_mode(0o666))
}

/// On Windows a new file inherits the permissions of its folder.
#[cfg(not(unix))]
fn like_any_file() -> Option<fs::Permissions> {
    None
}
