//! The settings file: how the person wants Sésame displayed.

use std::fs;
use std::io;
use std::path::Path;

use super::file;
use super::write::replace;
use crate::display::{Change, LIMIT, Settings};
use crate::unread::Unread;

const NAME: &str = "settings.toml";

/// Where a damaged file is moved when something is to be saved.
const DAMAGED: &str = "settings.damaged.toml";

/// The person's settings for every start; the defaults if there is no file.
///
/// # Errors
/// There is a file that cannot be used.
pub fn read_settings(folder: &Path) -> Result<Settings, Unread> {
    file::read_own(&folder.join(NAME), LIMIT)?.map_or(Ok(Settings::default()), |text| Settings::read(&text))
}

/// Saves a change for every start, completely or not at all.
///
/// # Errors
/// The folder cannot be created or written; or there is a file of a newer program, or one that cannot be read, which
/// stays as it is.
pub fn change_settings(folder: &Path, change: Change) -> io::Result<()> {
    let path = folder.join(NAME);
    let mut settings = match read_settings(folder) {
        Ok(settings) => settings,
        Err(Unread::Damaged) => {
            file::retry_if_locked(|| fs::rename(&path, folder.join(DAMAGED)))?;
            Settings::default()
        }
        Err(Unread::Newer | Unread::Denied) => return Err(io::ErrorKind::InvalidData.into()),
    };
    settings.change(change);
    fs::create_dir_all(folder)?;
    file::sweep(folder);
    replace(&path, &settings.write()).map_err(|_| io::ErrorKind::Other.into())
}
