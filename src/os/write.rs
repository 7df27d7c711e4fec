//! One file for the person to keep: whole, or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::file::{beside, is_forbidden, is_full};

/// Why it was not written. Then nothing of it is left, and what was there is as before.
#[derive(Debug)]
pub enum NotPut {
    /// There is such a file already.
    Exists,
    IsFolder,
    /// Its folder does not exist.
    NoFolder,
    /// Its folder may not be written.
    ReadOnly,
    /// The disk is full.
    Full,
    /// The system refused.
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

/// Writes a text by temporary file, sync and rename; over a file that is there only if `force`d.
///
/// # Errors
/// Why not.
pub fn save_as(path: &Path, text: &str, force: bool) -> Result<(), NotPut> {
    let there = match fs::metadata(path) {
        Ok(there) => Some(there),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error.into()),
    };
    match &there {
        Some(there) if there.is_dir() => return Err(NotPut::IsFolder),
        // A pipe or a device has nothing to lose, and nothing may take its place.
        Some(there) if !there.is_file() => {
            return Ok(OpenOptions::new().write(true).open(path)?.write_all(text.as_bytes())?);
        }
        Some(_) if !force => return Err(NotPut::Exists),
        _ => {}
    }
    // Behind a link the file itself is written, not the link.
    let target = if there.is_some() { fs::canonicalize(path)? } else { path.to_owned() };
    let file = beside(&target, text, like_any_file())?;
    let kept = match there {
        Some(there) => {
            // On some file systems nothing can be said about permissions.
            let _ = file.as_file().set_permissions(there.permissions());
            file.persist(&target)
        }
        // Somebody may have made one since: it stays.
        None => file.persist_noclobber(&target),
    };
    kept.map(drop).map_err(|error| error.error.into())
}

/// The permissions of any file that a person makes: the system takes away what their umask forbids.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere there are none to give")]
fn like_any_file() -> Option<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(fs::Permissions::from_mode(0o666))
}

/// On Windows a new file has the rights of its folder.
#[cfg(not(unix))]
fn like_any_file() -> Option<fs::Permissions> {
    None
}
