//! The settings file: how the person wants Sésame displayed.

use std::fs;
use std::io;
use std::path::Path;

use super::file;
use crate::display::{LIMIT, Settings};

const NAME: &str = "settings.toml";

/// The person's settings for every start. A missing or invalid file gives the defaults.
pub fn read_settings(folder: &Path) -> Settings {
    file::read(&folder.join(NAME), LIMIT).map(|text| Settings::read(&text)).unwrap_or_default()
}

/// Saves the settings, completely or not at all.
///
/// # Errors
/// The folder cannot be created or written.
pub fn write_settings(folder: &Path, settings: &Settings) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    super::write::replace(&folder.join(NAME), &settings.write()).map_err(|_| io::ErrorKind::Other.into())
}
