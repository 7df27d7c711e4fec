//! Writes one file for the person, completely or not at all.

use std::fs::{self, OpenOptions};
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

/// Writes a text via temporary file, sync and rename; replaces an existing file only with `force`.
///
/// # Errors
/// Why it was not written.
pub fn save_as(path: &Path, text: &str, force: bool) -> Result<(), NotPut> {
    let there = match fs::metadata(path) {
        Ok(there) => Some(there),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error.into()),
    };
    match &there {
        Some(there) if there.is_dir() => return Err(NotPut::IsFolder),
        // A pipe or device is written to directly: it must not be replaced.
        Some(there) if !there.is_file() => {
            return Ok(OpenOptions::new().write(true).open(path)?.write_all(text.as_bytes())?);
        }
        Some(_) if !force => return Err(NotPut::Exists),
        _ => {}
    }
    // Write to the target of a link, not over the link.
    let target = if there.is_some() { fs::canonicalize(path)? } else { path.to_owned() };
    let file = beside(&target, text, like_any_file())?;
    let kept = match there {
        Some(there) => {
            // Some file systems do not support permissions.
            let _ = file.as_file().set_permissions(there.permissions());
            file.persist(&target)
        }
        // If somebody has created the file since, it stays.
        None => file.persist_noclobber(&target),
    };
    kept.map(drop).map_err(|error| error.error.into())
}

/// The same for a name that nobody typed: it replaces a file, and nothing else.
///
/// # Errors
/// Why it was not written.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), NotPut> {
    match fs::metadata(path) {
        Ok(there) if !there.is_file() => Err(NotPut::Failed(io::ErrorKind::Unsupported.into())),
        _ => save_as(path, text, true),
    }
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
