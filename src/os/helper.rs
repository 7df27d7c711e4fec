//! The file with the person who helps.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::file;
use crate::helper::{Helper, LIMIT};
use crate::unread::Unread;

/// Why the file was not changed.
#[derive(Debug)]
pub enum NotNoted {
    /// What is there cannot be read, and is left as it is.
    Unread(Unread),
    Failed(io::Error),
}

/// Where the person who helps is noted.
pub fn helper_file(folder: &Path) -> PathBuf {
    folder.join("helper.toml")
}

/// Who is noted, if anybody.
///
/// # Errors
/// There is a file that cannot be used.
pub fn read_helper(folder: &Path) -> Result<Option<Helper>, Unread> {
    file::read_own(&helper_file(folder), LIMIT)?.map(|text| Helper::read(&text)).transpose()
}

/// Notes a person, completely or not at all; only the owner can read the file.
///
/// # Errors
/// Why not. A file that cannot be read is not replaced.
pub fn write_helper(folder: &Path, helper: &Helper) -> Result<(), NotNoted> {
    read_helper(folder).map_err(NotNoted::Unread)?;
    let written =
        fs::create_dir_all(folder).and_then(|()| file::write_atomic(&helper_file(folder), None, &helper.write()));
    written.map_err(NotNoted::Failed)
}

/// Removes the note, even a damaged one; returns whether there was one.
///
/// # Errors
/// Why not. A newer program's file stays.
pub fn forget_helper(folder: &Path) -> Result<bool, NotNoted> {
    match read_helper(folder) {
        Ok(None) => Ok(false),
        Ok(Some(_)) | Err(Unread::Damaged) => {
            let path = helper_file(folder);
            file::retry_if_locked(|| fs::remove_file(&path)).map(|()| true).map_err(NotNoted::Failed)
        }
        Err(why) => Err(NotNoted::Unread(why)),
    }
}
