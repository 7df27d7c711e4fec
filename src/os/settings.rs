//! The settings file: how the person has Sésame shown.

use std::fs;
use std::io;
use std::path::Path;

use super::file;
use crate::display::{LIMIT, Settings};

const NAME: &str = "settings.toml";

/// What the person has chosen for every start. A file that is not there, or not good, says nothing.
pub fn read_settings(folder: &Path) -> Settings {
    file::read(&folder.join(NAME), LIMIT).map(|text| Settings::read(&text)).unwrap_or_default()
}

/// Keeps it, whole or not at all.
///
/// # Errors
/// The folder cannot be made or written.
pub fn write_settings(folder: &Path, settings: &Settings) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    super::save_as(&folder.join(NAME), &settings.write(), true).map_err(|_| io::ErrorKind::Other.into())
}
